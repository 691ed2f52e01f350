"""Statement exports of banks, payment services, brokers and bookkeeping programs."""

# Names stand as banks write them, also in scripts with letters that look like Latin ones.
# ruff: noqa: RUF001

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

_PAYMENT_SERVICES: tuple[Layout, ...] = (
    layout(
        "revolut-statement",
        "Revolut, account statement CSV since 2021, English",
        "bank person",
        """
        transaction_detail: Type|Product|Started Date|Completed Date|Description|State
        transaction_amount: Amount|Fee
        account_balance: Balance
        -: Currency
        """,
    ),
    layout(
        "revolut-statement-old",
        "Revolut, account statement CSV before 2021",
        "bank person",
        """
        transaction_detail: Completed Date|Description|Reference|Category|Notes|Exchange In|Exchange Out|Exchange Rate
        transaction_amount: Paid Out (EUR)|Paid In (EUR)|Paid Out (GBP)|Paid In (GBP)|Paid Out (CHF)|Paid In (CHF)
            Paid Out (PLN)|Paid In (PLN)
        account_balance: Balance (EUR)|Balance (GBP)|Balance (CHF)|Balance (PLN)
        """,
    ),
    layout(
        "revolut-statement-de",
        "Revolut, account statement CSV, German",
        "bank person",
        """
        transaction_detail: Art|Typ|Produkt|Datum des Beginns|Startdatum|Datum des Abschlusses|Abschlussdatum
            Beschreibung|Zustand|Status|State
        transaction_amount: Betrag|Gebühr
        account_balance: Kontostand|Saldo
        -: Währung
        """,
    ),
    layout(
        "revolut-statement-fr",
        "Revolut, account statement CSV, French",
        "bank person",
        """
        transaction_detail: Type|Produit|Date de début|Date de fin|Description|État
        transaction_amount: Montant|Frais
        account_balance: Solde
        -: Devise
        """,
    ),
    layout(
        "revolut-statement-es",
        "Revolut, account statement CSV, Spanish",
        "bank person",
        """
        transaction_detail: Tipo|Producto|Fecha de inicio|Fecha de finalización|Descripción|State|Estado
        transaction_amount: Importe|Comisión
        account_balance: Saldo
        -: Divisa
        """,
    ),
    layout(
        "revolut-statement-it",
        "Revolut, account statement CSV, Italian",
        "bank person",
        """
        transaction_detail: Tipo|Prodotto|Data di inizio|Data di completamento|Descrizione|State|Stato
        transaction_amount: Importo|Costo
        account_balance: Saldo
        -: Valuta
        """,
    ),
    layout(
        "revolut-statement-pt",
        "Revolut, account statement CSV, Portuguese",
        "bank person",
        """
        transaction_detail: Tipo|Produto|Data de início|Data de Conclusão|Descrição|Estado
        transaction_amount: Montante|Comissão
        account_balance: Saldo
        -: Moeda
        """,
    ),
    layout(
        "revolut-statement-pl",
        "Revolut, account statement CSV, Polish",
        "bank person",
        """
        transaction_detail: Rodzaj|Produkt|Data rozpoczęcia|Data zrealizowania|Opis|State
        transaction_amount: Kwota|Opłata
        account_balance: Saldo
        -: Waluta
        """,
    ),
    layout(
        "revolut-business",
        "Revolut Business, transaction statement CSV",
        "bank person",
        """
        transaction_detail: Date started (UTC)|Date completed (UTC)|Date started (Europe/London)
            Date completed (Europe/London)|Type|State|Description|Reference|Orig currency|Exchange rate|Account|MCC
            Related transaction id|Spend program|Card label|Card state
        transaction_amount: Orig amount|Amount|Total amount|Fee
        account_balance: Balance
        person_name: Payer|Beneficiary name
        bank_account_number: Beneficiary account number|Account number
        payment_card_truncated: Card number
        iban: Beneficiary IBAN
        bic: Beneficiary BIC
        us_routing_number: Beneficiary sort code or routing number
        -: ID|Payment currency|Fee currency
        """,
    ),
    layout(
        "revolut-trading",
        "Revolut, trading account statement CSV",
        "bank person",
        """
        holdings: Ticker|Quantity|Price per share|Type
        transaction_detail: Date
        transaction_amount: Total Amount
        -: Currency|FX Rate
        """,
    ),
    layout(
        "n26-csv-old",
        "N26, CSV export before 2024, English",
        "bank person",
        """
        transaction_detail: Date|Payee|Transaction type|Payment reference|Category|Type Foreign Currency|Exchange Rate
        iban: Account number
        transaction_amount: Amount (EUR)|Amount (Foreign Currency)
        """,
    ),
    layout(
        "n26-csv-old-de",
        "N26, CSV export before 2024, German",
        "bank person",
        """
        transaction_detail: Datum|Empfänger|Transaktionstyp|Verwendungszweck|Kategorie|Fremdwährung|Wechselkurs
        iban: Kontonummer
        transaction_amount: Betrag (EUR)|Betrag (Fremdwährung)
        """,
    ),
    layout(
        "n26-csv-old-fr",
        "N26, CSV export before 2024, French, Spanish and Italian",
        "bank person",
        """
        transaction_detail: Date|Bénéficiaire|Type de transaction|Référence de paiement|Catégorie
            Sélectionnez la devise étrangère|Taux de change|Fecha|Beneficiario|Tipo de transacción|Referencia de pago
            Tipo de cambio|Divisa extranjera|Data|Tipo di transazione|Riferimento pagamento|Tasso di cambio
        iban: Numéro de compte|Número de cuenta|Numero di conto
        transaction_amount: Montant (EUR)|Montant (Devise étrangère)|Cantidad (EUR)|Cantidad (Divisa extranjera)
            Importo (EUR)|Importo (Valuta estera)
        """,
    ),
    layout(
        "n26-csv",
        "N26, CSV export since 2024",
        "bank person",
        """
        transaction_detail: Booking Date|Value Date|Partner Name|Type|Payment Reference|Account Name|Original Currency
            Exchange Rate
        iban: Partner Iban
        transaction_amount: Amount (EUR)|Original Amount
        """,
    ),
    layout(
        "wise-statement",
        "Wise (TransferWise), balance statement CSV",
        "bank person",
        """
        transaction_detail: Date|Date Time|Description|Payment Reference|Exchange From|Exchange To|Exchange Rate
            Merchant|Note|Transaction Type|Transaction Details Type|Attachment|Payer Name|Payee Name
        bank_account_number: Payee Account Number
        payment_card_truncated: Card Last Four Digits
        person_name: Card Holder Full Name
        transaction_amount: Amount|Total fees|Exchange To Amount
        account_balance: Running Balance
        -: TransferWise ID|Currency
        """,
    ),
    layout(
        "wise-transactions",
        "Wise, all transactions CSV",
        "bank person",
        """
        transaction_detail: Status|Direction|Created on|Finished on|Source name|Target name|Exchange rate|Reference
            Batch|Category|Note|Payment reference
        transaction_amount: Source amount (after fees)|Target amount (after fees)|Source fee amount|Target fee amount
        person_name: Created by
        -: ID|Source fee currency|Source currency|Target fee currency|Target currency
        """,
    ),
    layout(
        "paypal-activity",
        "PayPal, activity download CSV, English",
        "bank person",
        """
        transaction_detail: Date|Time|TimeZone|Name|Type|Status|Subject|Note|Item Title|Item ID|Item Name
            Option 1 Name|Option 1 Value|Option 2 Name|Option 2 Value|Reference Txn ID|Invoice Number|Custom Number
            Quantity|Transaction Event Code|Payment Source|Card Type|Address Status|Counterparty Status|Receipt ID
            Balance Impact|Auction Site|Buyer ID|Item URL|Closing Date|Escrow Id|Coupons|Special Offers
            Loyalty Card Number|Risk Filter|Authorization Review Status|Protection Eligibility|Transaction Buyer ID
        transaction_amount: Gross|Fee|Net|Shipping and Handling Amount|Insurance Amount|Sales Tax|Amount
            Credit Transactional Fee|Tip|Discount
        account_balance: Balance
        email: From Email Address|To Email Address
        street_address: Shipping Address|Address Line 1|Address Line 2/District/Neighborhood
        state_or_city: Town/City|State/Province/Region/County/Territory/Prefecture/Republic
        postcode: Zip/Postal Code
        country: Country|Country Code|Buyer Country Code
        phone: Contact Phone Number
        -: Currency|Transaction ID
        """,
    ),
    layout(
        "paypal-activity-de",
        "PayPal, activity download CSV, German",
        "bank person",
        """
        transaction_detail: Datum|Uhrzeit|Zeitzone|Name|Typ|Beschreibung|Status|Artikelbezeichnung|Artikelnummer
            Betreff|Hinweis|Auswirkung auf Guthaben|Rechnungsnummer|Zugehöriger Transaktionscode|Empfangsnummer|Anzahl
            Zollnummer|Adressstatus|Name der Bank|Mitteilung|Status Gegenpartei
        transaction_amount: Brutto|Gebühr|Entgelt|Netto|Versand- und Bearbeitungsgebühr|Versicherungsbetrag
            Umsatzsteuer|Trinkgeld|Rabatt|Versand und Bearbeitungskosten
        account_balance: Guthaben
        email: Absender E-Mail-Adresse|Empfänger E-Mail-Adresse|Von E-Mail-Adresse|An E-Mail-Adresse
        street_address: Lieferadresse|Adresszeile 1|Adresszusatz|Straße
        state_or_city: Ort|Bundesland
        postcode: PLZ
        country: Land|Ländervorwahl
        phone: Telefon|Telefonnummer der Kontaktperson
        bank_account_number: Bankkonto
        -: Währung|Transaktionscode
        """,
    ),
    layout(
        "paypal-activity-fr",
        "PayPal, activity download CSV, French, Spanish, Italian and Dutch",
        "bank person",
        """
        transaction_detail: Date|Heure|Fuseau horaire|Nom|Type|État|Titre de l'objet|Nº de l'objet|Objet|Remarque
            Fecha|Hora|Zona horaria|Nombre|Tipo|Estado|Descripción|Nota|Asunto|Data|Orario|Ora|Fuso orario|Nome|Stato
            Datum|Tijd|Tijdzone|Naam|Beschrijving|Factuurnummer|Reference du reçu
        transaction_amount: Avant commission|Brut|Commission|Frais|Net|Bruto|Tarifa|Comisión|Neto|Lordo|Tariffa|Netto
            Kosten
        account_balance: Solde|Saldo
        email: De l'adresse email|À l'adresse email|Correo electrónico del remitente
            Correo electrónico del destinatario|Indirizzo email mittente|Indirizzo email destinatario|Van e-mailadres
            Naar e-mailadres
        -: Devise|Divisa|Valuta|Numéro de transaction|Id. de transacción|Codice transazione|Transactiereferentie
        """,
    ),
    layout(
        "venmo-statement",
        "Venmo, account statement CSV",
        "bank person",
        """
        transaction_detail: Datetime|Type|Status|Note|From|To|Funding Source|Destination|Statement Period Venmo Fees
            Terminal Location|Disclaimer
        transaction_amount: Amount (total)|Amount (tip)|Amount (tax)|Amount (fee)|Tax Rate|Tax Exempt
            Year to Date Venmo Fees
        account_balance: Beginning Balance|Ending Balance
        -: ID|Account Activity
        """,
    ),
    layout(
        "cash-app",
        "Block Cash App, cash_app_report CSV",
        "bank person",
        """
        transaction_detail: Date|Transaction Type|Status|Notes|Name of sender/receiver
        transaction_amount: Amount|Fee|Net Amount|Asset Price
        holdings: Asset Type|Asset Amount
        bank_account_number: Account
        -: Transaction ID|Currency
        """,
    ),
    layout(
        "zelle-activity",
        "Zelle payment activity in US bank exports",
        "bank person",
        """
        transaction_detail: Payment ID|Recipient Name|Sender Name|Sent On|Deliver By|Memo|Payment Status|Zelle Status
        email: Recipient Email|Sender Email
        phone: Recipient Phone|Sender Phone|Recipient Mobile
        transaction_amount: Payment Amount
        """,
    ),
    layout(
        "mpesa-statement",
        "Safaricom M-PESA full statement",
        "bank person",
        """
        transaction_detail: Receipt No.|Completion Time|Details|Transaction Status|Transaction Type
            Transaction Party Details|Initiation Time|Reason Type|Opposite Party|Linked Transaction ID
        transaction_amount: Paid In|Withdrawn|Withdrawal
        account_balance: Balance|Balance Confirmed
        bank_account_number: A/C No.
        -: Currency
        """,
    ),
    layout(
        "mtn-momo",
        "MTN MoMo and Airtel Money transaction reports",
        "bank person",
        """
        transaction_detail: Financial Transaction Id|External Transaction Id|Transaction Date|Status|Type|From Message
            To Message|From Handler Name|To Handler Name|Initiated By|On Behalf Of|Provider Category|Payment Type
            Account Type
        person_name: From Name|To Name|Sender Name|Receiver Name
        phone: From|To|MSISDN|Sender MSISDN|Receiver MSISDN
        transaction_amount: Amount|Fee|Discount|Promotion|Coupon|External Amount|Tax
        account_balance: Balance|Pre Balance|Post Balance
        -: Id|Currency|External FX Rate|External Service Provider
        """,
    ),
    layout(
        "alipay-bill",
        "Alipay, transaction details CSV since 2021",
        "bank person",
        """
        transaction_detail: 交易时间|交易分类|交易对方|商品说明|收/支|收/付款方式|交易状态|备注|交易订单号|商家订单号
        user_name: 对方账号
        transaction_amount: 金额
        """,
    ),
    layout(
        "alipay-bill-old",
        "Alipay, transaction record CSV before 2021",
        "bank person",
        """
        transaction_detail: 交易号|商家订单号|交易创建时间|付款时间|最近修改时间|交易来源地|类型|交易对方|商品名称
            收/支|交易状态|备注|资金状态
        transaction_amount: 金额(元)|服务费(元)|成功退款(元)
        """,
    ),
    layout(
        "wechat-pay-bill",
        "WeChat Pay, bill CSV",
        "bank person",
        """
        transaction_detail: 交易时间|交易类型|交易对方|商品|收/支|支付方式|当前状态|交易单号|商户单号|备注|订单号
        transaction_amount: 金额(元)
        """,
    ),
    layout(
        "chinese-bank-statement",
        "Chinese bank statement exports (ICBC, CCB, CMB, ABC)",
        "bank person",
        """
        transaction_detail: 交易日期|记账日期|交易时间|摘要|交易摘要|交易场所|交易地点|对方户名|对方开户行|交易渠道
            用途|附言|交易类型|交易说明
        bank_account_number: 对方账号|账号|卡号|对方账户
        transaction_amount: 收入金额|支出金额|记账金额(收入)|记账金额(支出)|交易金额|收入|支出|发生额|借方发生额
            贷方发生额
        account_balance: 余额|账户余额|联机余额
        -: 币种|钞汇|序号|凭证号
        """,
    ),
    layout(
        "upi-transactions",
        "UPI app statements (PhonePe, Google Pay, Paytm)",
        "bank person",
        """
        transaction_detail: Transaction Details|UTR No.|UTR|Paid To|Received From|Transaction Note|Tags
            Other Transaction Details (UPI ID or A/c No)|Your Account|Remarks|Order ID|Transaction Reference ID
            UPI Ref No.|Paid By|Payment Method
        bank_account_number: UPI ID|VPA|Payer VPA|Payee VPA
        transaction_amount: Amount (INR)
        """,
    ),
    layout(
        "upi-fraud-transactions",
        "NPCI UPI transaction fields",
        "bank person",
        """
        transaction_detail: transaction id|transaction type|merchant_category|transaction_status|sender_bank
            receiver_bank|hour_of_day|day_of_week|is_weekend|network_type|fraud_flag
        transaction_amount: amount (INR)
        age: sender_age_group|receiver_age_group
        state_or_city: sender_state
        -: device_type
        """,
    ),
    layout(
        "stripe-payments",
        "Stripe dashboard, payments export",
        "bank person",
        """
        transaction_detail: Description|Created (UTC)|Created date (UTC)|Status|Statement Descriptor|Decline Reason
            Card Funding|Card Brand|Disputed|Mode|Seller Message|Captured|Dispute Date (UTC)|Dispute Reason
            Dispute Status|Dispute Evidence Due (UTC)|CVC Check|Address Zip Check|Address Line1 Check
            Card Issue Country|Card Address Country|Taxes On Fee|Invoice Number|Card Tokenization Method|Transfer
            Transfer Group|Refunded date (UTC)|Payment Source Type|3D Secure
        transaction_amount: Amount|Amount Refunded|Converted Amount|Converted Amount Refunded|Fee|Tax|Disputed Amount
        email: Customer Email
        person_id: Customer ID
        person_name: Card Name|Shipping Name
        payment_card_truncated: Card Last4
        card_expiry: Card Exp Month|Card Exp Year
        street_address: Card Address Line1|Card Address Line2|Shipping Address Line1|Shipping Address Line2
        state_or_city: Card Address City|Card Address State|Shipping Address City|Shipping Address State
        postcode: Card Address Zip|Shipping Address Postal Code
        country: Shipping Address Country
        phone: Customer Phone
        device_identifier: Card Fingerprint
        -: id|Currency|Converted Currency|Card ID|Invoice ID|Destination|Application Fee|Application ID
            PaymentIntent ID|Checkout Session ID|Payment Link ID
        """,
    ),
    layout(
        "stripe-balance-transactions",
        "Stripe, balance history and payout reconciliation reports",
        "bank",
        """
        transaction_detail: Type|Source|Created (UTC)|Available On (UTC)|Transfer Date (UTC)|Description
            reporting_category|balance_transaction_id|automatic_payout_effective_at_utc|customer_facing_amount
            payment_method_type|card_brand|card_funding|card_country|statement_descriptor|dispute_reason
        transaction_amount: Amount|Fee|Net|gross
        email: customer_email
        person_id: customer_id
        person_name: customer_name|shipping_name
        -: id|Currency|Transfer|Transfer Group|automatic_payout_id|charge_id|payment_intent_id|charge_created_utc
            invoice_id|subscription_id|customer_facing_currency|payment_method_id
        """,
    ),
    layout(
        "stripe-charge-object",
        "Stripe API, charge object flattened",
        "bank person",
        """
        transaction_detail: statement_descriptor|calculated_statement_descriptor|failure_code|failure_message
            receipt_number|outcome.type|outcome.risk_level|outcome.risk_score|outcome.seller_message
            outcome.network_status|payment_method_details.card.brand|payment_method_details.card.funding
            payment_method_details.card.country|payment_method_details.type|dispute|disputed|refunded|captured|paid
        transaction_amount: amount|amount_captured|amount_refunded
        email: billing_details.email|receipt_email
        person_name: billing_details.name
        phone: billing_details.phone
        street_address: billing_details.address.line1|billing_details.address.line2
        state_or_city: billing_details.address.city|billing_details.address.state
        postcode: billing_details.address.postal_code
        country: billing_details.address.country
        payment_card_truncated: payment_method_details.card.last4
        card_expiry: payment_method_details.card.exp_month|payment_method_details.card.exp_year
        device_identifier: payment_method_details.card.fingerprint
        person_id: customer
        -: id|object|application|application_fee|balance_transaction|created|currency|invoice|livemode|payment_intent
            payment_method|receipt_url|status|transfer_data|transfer_group|on_behalf_of
        """,
    ),
    layout(
        "square-transactions",
        "Square dashboard, transactions CSV",
        "bank person",
        """
        transaction_detail: Date|Time|Time Zone|Card Brand|Card Entry Methods|Description|Dining Option|Event Type
            Device Name|Device Nickname|Details|Channel|Transaction Status|Cash App|Third Party Fees
            Free Processing Applied|Refund Reason|Discount Name|Other Tender Type|Other Tender Note|Unattributed Tips
        transaction_amount: Gross Sales|Discounts|Service Charges|Net Sales|Gift Card Sales|Tax|Tip|Partial Refunds
            Total Collected|Source|Card|Cash|Square Gift Card|Other Tender|Fees|Net Total
        payment_card_truncated: PAN Suffix
        person_id: Customer ID|Customer Reference ID
        person_name: Customer Name
        practitioner_name: Staff Name
        -: Transaction ID|Payment ID|Staff ID|Location|Deposit ID|Deposit Date|Deposit Details|Fee Fixed Rate
        """,
    ),
    layout(
        "adyen-settlement",
        "Adyen, settlement detail and payments accounting reports",
        "bank person",
        """
        transaction_detail: Creation Date|TimeZone|Type|Modification Reference|Payment Method|Payment Method Variant
            Modification Merchant Reference|Merchant Reference|Psp Reference|Shopper Interaction|Risk Scoring
            Acquirer Response|Record Type|Raw Acquirer Response|Authorisation Code
        transaction_amount: Gross Debit (GC)|Gross Credit (GC)|Net Debit (NC)|Net Credit (NC)|Commission (NC)
            Markup (NC)|Scheme Fees (NC)|Interchange (NC)|Captured (PC)|Payable (SC)
        person_name: Shopper Name
        email: Shopper Email
        ipv4: Shopper IP
        person_id: Shopper Reference
        payment_card_truncated: Card Number
        country: Shopper Country|Issuer Country
        -: Company Account|Merchant Account|Gross Currency|Net Currency|Exchange Rate|Batch Number|Payment Currency
            Advanced|Acquirer
        """,
    ),
    layout(
        "klarna-settlement",
        "Klarna, settlement report CSV",
        "bank",
        """
        transaction_detail: type|capture_date|short_order_id|order_id|merchant_reference1|merchant_reference2
            sale_date|detailed_type|purchase_country|shipping_country|capture_id|refund_id
        transaction_amount: amount|vat_amount
        -: vat_rate|currency_code|currency_code_of_registration_country|payment_reference|merchant_id
            settlement_currency|payout_date
        """,
    ),
    layout(
        "gocardless-payments",
        "GoCardless, payments and mandates export",
        "bank person",
        """
        transaction_detail: charge_date|description|reference|status|links.mandate|links.creditor|links.payout|scheme
            next_possible_charge_date|retry_if_possible
        transaction_amount: amount|amount_refunded
        first_name: customers.given_name|given_name
        last_name: customers.family_name|family_name
        email: customers.email
        bank_account_number: account_number_ending|customer_bank_accounts.account_number_ending
        person_name: account_holder_name
        -: id|created_at|currency|metadata|bank_name|company_name
        """,
    ),
)

_UNITED_STATES: tuple[Layout, ...] = (
    layout(
        "chase-checking",
        "Chase, checking account activity CSV",
        "bank",
        """
        transaction_detail: Details|Posting Date|Description|Type|Check or Slip #
        transaction_amount: Amount
        account_balance: Balance
        """,
    ),
    layout(
        "chase-card",
        "Chase, credit card activity CSV",
        "bank",
        """
        transaction_detail: Transaction Date|Post Date|Description|Category|Type|Memo
        card_purchases: Amount
        payment_card_truncated: Card
        """,
    ),
    layout(
        "bofa-checking",
        "Bank of America, checking CSV",
        "bank",
        """
        transaction_detail: Date|Description
        transaction_amount: Amount
        account_balance: Running Bal.
        """,
    ),
    layout(
        "bofa-card",
        "Bank of America, credit card CSV",
        "bank",
        """
        transaction_detail: Posted Date|Reference Number|Payee|Address
        card_purchases: Amount
        """,
    ),
    layout(
        "citi-card",
        "Citi, account online CSV",
        "bank",
        """
        transaction_detail: Status|Date|Description|Member Name
        card_purchases: Debit|Credit
        """,
    ),
    layout(
        "amex-csv",
        "American Express, activity CSV (US, UK)",
        "bank person",
        """
        transaction_detail: Date|Receipt|Description|Extended Details|Appears On Your Statement As|Reference|Category
            Doing Business As|Type
        person_name: Card Member
        payment_card_truncated: Account #|Card Number
        street_address: Address
        state_or_city: City/State|Town/City
        postcode: Zip Code|Postcode
        country: Country
        card_purchases: Amount
        """,
    ),
    layout(
        "amex-csv-de",
        "American Express, activity CSV, German, French, Dutch and Italian",
        "bank person",
        """
        transaction_detail: Datum|Beschreibung|Erweiterte Details|Erscheint auf Ihrer Abrechnung als|Betreff|Kategorie
            Date|Description|Détails étendus|Apparaît sur votre relevé comme|Référence|Catégorie|Data|Descrizione
            Dettagli|Riferimento|Categoria|Omschrijving|Referentie
        person_name: Karteninhaber|Titulaire de la Carte|Titolare della Carta|Kaarthouder
        payment_card_truncated: Konto #|Kontonummer|Compte|Conto
        card_purchases: Betrag|Montant|Importo|Bedrag
        street_address: Adresse
        state_or_city: Stadt|Ville
        postcode: PLZ|Code postal
        country: Land|Pays
        """,
    ),
    layout(
        "capital-one-card",
        "Capital One, credit card CSV",
        "bank",
        """
        transaction_detail: Transaction Date|Posted Date|Description|Category
        payment_card_truncated: Card No.
        card_purchases: Debit|Credit
        """,
    ),
    layout(
        "capital-one-360",
        "Capital One 360, bank CSV",
        "bank",
        """
        bank_account_number: Account Number
        transaction_detail: Transaction Date|Transaction Type|Transaction Description
        transaction_amount: Transaction Amount
        account_balance: Balance
        """,
    ),
    layout(
        "discover-card",
        "Discover, card activity CSV",
        "bank",
        """
        transaction_detail: Trans. Date|Post Date|Description|Category
        card_purchases: Amount
        """,
    ),
    layout(
        "us-bank",
        "U.S. Bank, transactions CSV",
        "bank",
        """
        transaction_detail: Date|Transaction|Name|Memo
        transaction_amount: Amount
        """,
    ),
    layout(
        "usaa",
        "USAA, transactions CSV",
        "bank",
        """
        transaction_detail: Date|Description|Original Description|Category|Status
        transaction_amount: Amount
        """,
    ),
    layout(
        "pnc",
        "PNC Bank, transactions CSV",
        "bank",
        """
        transaction_detail: Date|Description|Transaction Description|Category
        transaction_amount: Withdrawals|Deposits
        account_balance: Balance
        """,
    ),
    layout(
        "td-bank",
        "TD Bank US, transactions CSV",
        "bank",
        """
        us_routing_number: Bank RTN
        bank_account_number: Account Number
        transaction_detail: Date|Transaction Type|Description|Check Number
        transaction_amount: Debit|Credit
        account_balance: Account Running Balance
        """,
    ),
    layout(
        "us-credit-union",
        "US credit union share exports (Navy Federal, Alliant, Golden 1)",
        "bank",
        """
        transaction_detail: Posting Date|Effective Date|Transaction Date|Transaction Type|Check Number
            Reference Number|Payee|Description|Extended Description|Transaction Category|Type|Merchant Name|Memo
            Credit Debit Indicator|type_group
        transaction_amount: Amount
        account_balance: Balance|Running Balance
        -: Transaction ID
        """,
    ),
    layout(
        "mercury-bank",
        "Mercury, transactions CSV",
        "bank",
        """
        transaction_detail: Date (UTC)|Description|Status|Source Account|Bank Description|Reference|Note|Name On Card
            Mercury Category|Category|GL Code|Timestamp|Check Number|Tags|Cardholder Email|Tracking ID
        payment_card_truncated: Last Four Digits
        transaction_amount: Amount|Original Amount
        -: Original Currency
        """,
    ),
    layout(
        "apple-card",
        "Apple Card, transactions CSV",
        "bank",
        """
        transaction_detail: Transaction Date|Clearing Date|Description|Merchant|Category|Type|Purchased By
        card_purchases: Amount (USD)
        """,
    ),
    layout(
        "schwab-bank",
        "Charles Schwab Bank, checking CSV",
        "bank",
        """
        transaction_detail: Date|Status|Type|CheckNumber|Description
        transaction_amount: Withdrawal|Deposit
        account_balance: RunningBalance
        """,
    ),
    layout(
        "schwab-brokerage",
        "Charles Schwab, brokerage transactions CSV",
        "bank",
        """
        transaction_detail: Date|Action|Description
        holdings: Symbol|Quantity|Price
        transaction_amount: Fees & Comm|Amount
        """,
    ),
    layout(
        "schwab-positions",
        "Charles Schwab, positions CSV",
        "bank",
        """
        holdings: Symbol|Description|Quantity|Price|Price Change $|Market Value|Day Change $|Cost Basis|Gain/Loss $
            Qty (Quantity)|Mkt Val (Market Value)|Gain $ (Gain/Loss $)|% Of Account|Security Type|Reinvest Dividends?
            Capital Gains?|Ratings
        """,
    ),
    layout(
        "fidelity-history",
        "Fidelity, account history CSV",
        "bank",
        """
        bank_account_number: Account|Account Number
        transaction_detail: Run Date|Action|Description|Security Description|Security Type|Type|Settlement Date
        holdings: Symbol|Quantity|Price ($)|Exchange Quantity
        transaction_amount: Commission ($)|Fees ($)|Accrued Interest ($)|Amount ($)
        account_balance: Cash Balance ($)
        -: Exchange Currency|Currency|Exchange Rate
        """,
    ),
    layout(
        "fidelity-positions",
        "Fidelity, portfolio positions CSV",
        "bank",
        """
        bank_account_number: Account Number|Account Name
        holdings: Symbol|Description|Quantity|Last Price|Last Price Change|Current Value|Today's Gain/Loss Dollar
            Today's Gain/Loss Percent|Total Gain/Loss Dollar|Total Gain/Loss Percent|Percent Of Account
            Cost Basis Total|Average Cost Basis|Cost Basis Per Share|Type
        """,
    ),
    layout(
        "vanguard-transactions",
        "Vanguard, brokerage transactions and holdings CSV",
        "bank",
        """
        bank_account_number: Account Number
        transaction_detail: Trade Date|Settlement Date|Transaction Type|Transaction Description|Account Type
        holdings: Investment Name|Symbol|Shares|Share Price|Total Value
        transaction_amount: Principal Amount|Commissions and Fees|Commission Fees|Net Amount|Accrued Interest
        """,
    ),
    layout(
        "etrade-robinhood",
        "E*TRADE and Robinhood, account activity CSV",
        "bank",
        """
        transaction_detail: Activity Date|Process Date|Settle Date|Trans Code|Description|TransactionDate
            TransactionType
        holdings: Instrument|Quantity|Price|SecurityType|Symbol
        transaction_amount: Amount|Commission
        """,
    ),
    layout(
        "ibkr-trades",
        "Interactive Brokers, activity statement trades",
        "bank",
        """
        transaction_detail: Date/Time|DataDiscriminator|Asset Category|Code
        holdings: Symbol|Quantity|T. Price|C. Price|Basis|Realized P/L|MTM P/L|MTM in USD|MTM in EUR
        transaction_amount: Proceeds|Comm/Fee|Comm in USD
        -: Trades|Header|Currency
        """,
    ),
    layout(
        "ibkr-flex-trades",
        "Interactive Brokers, Flex query trades",
        "bank",
        """
        bank_account_number: ClientAccountID|accountId
        transaction_detail: TradeDate|TradeTime|DateTime|ReportDate|SettleDateTarget|TransactionType|Buy/Sell
            OrderType|Notes/Codes|OrderTime|OpenDateTime|SettleDate|Open/CloseIndicator
        holdings: Symbol|Description|Quantity|TradePrice|CostBasis|FifoPnlRealized|MtmPnl|ClosePrice|AssetClass|Conid
            ISIN|CUSIP|SecurityID|Multiplier|PositionValue|OpenPrice|CostBasisPrice|CostBasisMoney|PercentOfNAV
            FifoPnlUnrealized|MarkPrice|Side|SubCategory
        transaction_amount: Proceeds|Taxes|IBCommission|NetCash|TradeMoney|Amount
        person_name: AccountAlias
        -: CurrencyPrimary|FXRateToBase|SecurityIDType|ListingExchange|UnderlyingSymbol|TradeID|TransactionID|Exchange
            IBOrderID|IBExecID|ClearingFirmID|Model|LevelOfDetail|IBCommissionCurrency
        """,
    ),
    layout(
        "trading212",
        "Trading 212, history CSV",
        "bank",
        """
        transaction_detail: Action|Time|Notes|Merchant name|Merchant category
        holdings: ISIN|Ticker|Name|No. of shares|Price / share|Result
        transaction_amount: Total|Withholding tax|Stamp duty reserve tax|Transaction fee|Finra fee|Charge amount
            Currency conversion fee|Deposit fee|Gross Total|Conversion fee
        -: Currency (Price / share)|Exchange rate|Currency (Result)|Currency (Total)|Currency (Withholding tax)|ID
            Currency (Currency conversion fee)
        """,
    ),
    layout(
        "degiro-account",
        "DEGIRO, account and transactions CSV (Dutch, English, German, French)",
        "bank",
        """
        transaction_detail: Datum|Tijd|Valutadatum|Omschrijving|Date|Time|Value date|Description|Uhrze.|Uhrzeit
            Beschreibung|Heure|Date de|Reference exchange|Execution Venue|Uitvoeringsplaats|Beurs|Börse
        holdings: Product|Produkt|Produit|ISIN|Aantal|Quantity|Anzahl|Koers|Price|Kurs|Lokale waarde|Local value
            Wert in Lokalwährung|Waarde|Value|Wert
        transaction_amount: Mutatie|Change|Änderung|Transactiekosten|Transaction and/or third|Gebühr|Totaal|Total
            Gesamt|AutoFX Fee
        account_balance: Saldo|Balance|Solde
        -: FX|Wisselkoers|Exchange rate|Wechselkurs|Order Id|Referentiebeurs
        """,
    ),
    layout(
        "etoro-xtb",
        "eToro and XTB, account statement sheets",
        "bank",
        """
        transaction_detail: Position ID|Action|Open Date|Close Date|Open time|Close time|Copied From|Type|Details
            Comment
        holdings: Symbol|Units|Open Rate|Close Rate|Leverage|Volume|Open price|Close price|Profit|Gross P/L
            Take profit rate|Stop lose rate|ISIN|Long / Short|Is Real|Asset type
        transaction_amount: Amount|Spread|Rollover Fees and Dividends|Commission|Swap|Realized Equity Change
            Purchase value|Sale value
        account_balance: Realized Equity|Balance|NWA
        """,
    ),
    layout(
        "mint-transactions",
        "Intuit Mint, transactions CSV",
        "bank",
        """
        transaction_detail: Date|Description|Original Description|Transaction Type|Category|Account Name|Labels|Notes
        transaction_amount: Amount
        """,
    ),
    layout(
        "ynab-register",
        "YNAB, register export",
        "bank",
        """
        transaction_detail: Account|Flag|Date|Payee|Category Group/Category|Category Group|Category|Memo|Cleared
            Master Category|Sub Category|Check Number|Running Balance
        transaction_amount: Outflow|Inflow
        """,
    ),
    layout(
        "ynab-budget",
        "YNAB, budget export",
        "bank",
        """
        transaction_detail: Month|Category Group/Category|Category Group|Category
        transaction_amount: Assigned|Budgeted|Activity|Available
        """,
    ),
    layout(
        "monarch-copilot",
        "Monarch Money and Copilot, transactions CSV",
        "bank",
        """
        transaction_detail: Date|Merchant|Category|Account|Original Statement|Notes|Tags|Owner|name|status
            parent category|excluded|type|note|recurring|Reviewed
        payment_card_truncated: account mask
        transaction_amount: Amount
        """,
    ),
    layout(
        "quicken-csv",
        "Quicken and Banktivity, register exports",
        "bank",
        """
        transaction_detail: Scheduled|Split|Date|Payee|Category|Tags|Memo/Notes|Memo|Account|Clr|Check #|Num|Transfer
            Notes|Attachments|Flag|Reminder
        transaction_amount: Amount|Deposit|Payment|Charge
        account_balance: Balance
        """,
    ),
    layout(
        "rocket-personal-capital",
        "Empower (Personal Capital) and Rocket Money, transactions CSV",
        "bank",
        """
        transaction_detail: Date|Original Date|Account Type|Account Name|Institution Name|Name|Custom Name|Description
            Category|Note|Ignored From|Tax Deductible|Transaction Tags|Tags
        bank_account_number: Account Number
        transaction_amount: Amount
        """,
    ),
    layout(
        "pocketsmith",
        "PocketSmith, transactions CSV",
        "bank",
        """
        transaction_detail: Date|Merchant|Merchant Changed From|Category|Parent Categories|Labels|Memo|Note|Bank
            Transaction Type|Account
        bank_account_number: Account Number
        transaction_amount: Amount|Amount in base currency|Closing Balance
        -: Currency|Base currency|ID
        """,
    ),
    layout(
        "gnucash-csv",
        "GnuCash 2.6 to 5, transactions CSV export",
        "bank",
        """
        transaction_detail: Date|Transaction ID|Number|Description|Notes|Action|Account Name|Full Account Name|Memo
            Reconcile|Reconcile Date|Void Reason|Category
        transaction_amount: Amount With Sym|Amount Num.|Value With Sym|Value Num.|Rate/Price
        -: Commodity/Currency
        """,
    ),
    layout(
        "firefly-iii",
        "Firefly III, transactions export",
        "bank",
        """
        transaction_detail: user_id|group_id|journal_id|type|description|date|source_name|source_type|destination_name
            destination_type|category|budget|bill|tags|notes|sepa_cc|sepa_ct_op|sepa_ct_id|sepa_db|sepa_country
            sepa_ep|sepa_ci|sepa_batch_id|external_id|external_url|interest_date|book_date|process_date|due_date
            payment_date|invoice_date|internal_reference|import_hash_v2|original_source|recurrence_id|recurrence_total
            recurrence_count|group_title|reconciled
        iban: source_iban|destination_iban
        transaction_amount: amount|foreign_amount
        -: created_at|updated_at|currency_code|foreign_currency_code
        """,
    ),
    layout(
        "hledger-csv",
        "hledger print and register, CSV output",
        "bank",
        """
        transaction_detail: txnidx|date|date2|status|code|description|comment|account|posting-status|posting-comment
        transaction_amount: amount|credit|debit
        account_balance: total
        -: commodity
        """,
    ),
    layout(
        "beancount-query",
        "beancount bean-query postings",
        "bank",
        """
        transaction_detail: date|flag|payee|narration|tags|links|account|other_accounts|posting_flag|description
            filename|lineno|entry
        transaction_amount: number|position|units|weight|cost
        account_balance: balance
        -: currency|cost_number|cost_currency|cost_date|cost_label|type
        """,
    ),
    layout(
        "homebank-csv",
        "HomeBank, transactions CSV",
        "bank",
        """
        transaction_detail: date|paymode|info|payee|wording|memo|category|tags|status|c
        transaction_amount: amount
        account_balance: balance
        """,
    ),
    layout(
        "moneywiz-csv",
        "MoneyWiz and Money Manager EX, transactions CSV",
        "bank",
        """
        transaction_detail: Account|Transfers|Description|Payee|Category|Date|Time|Memo|Tags|Check #|Number|Status
            Type|Sub Category|Notes
        transaction_amount: Amount|Withdrawal|Deposit|Gastos
        account_balance: Balance
        -: Currency
        """,
    ),
    layout(
        "wallet-spendee",
        "Wallet by BudgetBakers, Spendee, Money Lover and Bluecoins, records export",
        "bank",
        """
        transaction_detail: account|category|type|payment_type|payment_type_local|note|date|gps_latitude|gps_longitude
            gps_accuracy_in_meters|warranty_in_month|transfer|payee|labels|envelope_id|custom_category|Wallet
            Category name|Author|Event|Exclude Report|With|Item Name|Parent Category|Account Type|Label
        transaction_amount: amount|ref_currency_amount
        -: currency
        """,
    ),
    layout(
        "actual-lunchmoney",
        "Actual Budget and Lunch Money, transactions CSV",
        "bank",
        """
        transaction_detail: Account|Date|Payee|Notes|Category|Split_Amount|Cleared|original_name|recurring_payee
            is_income|exclude_from_budget|exclude_from_totals|tags|category_group|Payment Status
        transaction_amount: Amount
        -: Currency
        """,
    ),
    layout(
        "moneyforward",
        "Money Forward ME, household account CSV",
        "bank",
        """
        transaction_detail: 計算対象|日付|内容|保有金融機関|大項目|中項目|メモ|振替
        transaction_amount: 金額(円)
        -: ID
        """,
    ),
)

_UNITED_KINGDOM_AND_COMMONWEALTH: tuple[Layout, ...] = (
    layout(
        "hsbc-uk",
        "HSBC UK and First Direct, CSV",
        "bank",
        """
        transaction_detail: Date|Type|Description
        transaction_amount: Paid out|Paid in
        account_balance: Balance
        """,
    ),
    layout(
        "barclays-uk",
        "Barclays UK, CSV",
        "bank",
        """
        transaction_detail: Number|Date|Subcategory|Memo
        bank_account_number: Account
        transaction_amount: Amount
        """,
    ),
    layout(
        "lloyds-uk",
        "Lloyds, Halifax and Bank of Scotland, CSV",
        "bank",
        """
        transaction_detail: Transaction Date|Transaction Type|Transaction Description
        us_routing_number: Sort Code
        bank_account_number: Account Number
        transaction_amount: Debit Amount|Credit Amount
        account_balance: Balance
        """,
    ),
    layout(
        "natwest-uk",
        "NatWest, RBS and Ulster Bank, CSV",
        "bank",
        """
        transaction_detail: Date|Type|Description
        transaction_amount: Value
        account_balance: Balance
        bank_account_number: Account Name|Account Number
        """,
    ),
    layout(
        "nationwide-uk",
        "Nationwide Building Society, CSV",
        "bank",
        """
        transaction_detail: Date|Transaction type|Transactions|Description|Location
        transaction_amount: Paid out|Paid in|Debit|Credit
        account_balance: Balance
        bank_account_number: Account Name
        """,
    ),
    layout(
        "monzo",
        "Monzo, transactions CSV",
        "bank",
        """
        transaction_detail: Date|Time|Type|Name|Emoji|Category|Notes and #tags|Address|Receipt|Description
            Category split
        transaction_amount: Amount|Local amount|Money Out|Money In
        -: Transaction ID|Currency|Local currency
        """,
    ),
    layout(
        "starling",
        "Starling Bank, statement CSV",
        "bank",
        """
        transaction_detail: Date|Counter Party|Reference|Type|Spending Category|Notes
        transaction_amount: Amount (GBP)|Amount (EUR)
        account_balance: Balance (GBP)|Balance (EUR)
        """,
    ),
    layout(
        "tide-uk",
        "Tide, transactions CSV",
        "bank",
        """
        transaction_detail: Date|Timestamp|Transaction ID|Transaction description|Status|Transaction type
            Category name|Reference|From|To|Cleared on|Initiated by
        transaction_amount: Amount|Paid in|Paid out
        account_balance: Balance
        """,
    ),
    layout(
        "santander-uk",
        "Santander UK, text statement as table",
        "bank",
        """
        transaction_detail: Date|Description
        transaction_amount: Amount|Money in|Money Out
        account_balance: Balance
        bank_account_number: Account
        """,
    ),
    layout(
        "metro-coop-uk",
        "Metro Bank, Co-operative Bank, TSB and Virgin Money, CSV",
        "bank",
        """
        transaction_detail: Date|Transaction type|Details|Description|Transaction Date|Merchant|Reference|Status
            Additional Information
        transaction_amount: Money in|Money out|Debit|Credit|Debits|Credits|Paid in|Withdrawn
        account_balance: Balance
        payment_card_truncated: Card ending
        """,
    ),
    layout(
        "anz",
        "ANZ Australia and New Zealand, CSV",
        "bank",
        """
        transaction_detail: Type|Details|Particulars|Code|Reference|Date|TransactionDate|ProcessedDate
            ForeignCurrencyAmount|ConversionCharge
        transaction_amount: Amount
        account_balance: Balance
        payment_card_truncated: Card
        """,
    ),
    layout(
        "commbank",
        "Commonwealth Bank of Australia, NAB and UBank, CSV",
        "bank",
        """
        transaction_detail: Date|Transaction Type|Transaction Details|Category|Merchant Name|Processed On
            Transaction Description
        bank_account_number: Account Number
        transaction_amount: Amount|Debit Amount|Credit Amount
        account_balance: Balance
        """,
    ),
    layout(
        "westpac-au",
        "Westpac, St.George and BankSA, CSV",
        "bank",
        """
        bank_account_number: Bank Account
        transaction_detail: Date|Narrative|Categories|Serial
        transaction_amount: Debit Amount|Credit Amount
        account_balance: Balance
        """,
    ),
    layout(
        "nz-banks",
        "ASB, Kiwibank, BNZ and Westpac NZ, CSV",
        "bank",
        """
        transaction_detail: Date|Unique Id|Tran Type|Cheque Number|Payee|Memo|Memo/Description
            Source Code (payment type)|TP ref|TP part|TP code|OP ref|OP part|OP code|OP name|Particulars|Analysis Code
            Reference|This Party Account|Other Party Account|Serial|Transaction Code|Batch Number
            Originating Bank/Branch|Processed Date|Date Processed|Other Party
        bank_account_number: Account number|OP Bank Account Number
        transaction_amount: Amount|Amount (credit)|Amount (debit)
        account_balance: Balance
        """,
    ),
    layout(
        "up-bank",
        "Up (Australia), transactions CSV",
        "bank",
        """
        transaction_detail: Time|BSB / Account Number|Transaction Type|Payee|Description|Category|Tags|Payment Method
            Settled Date|Round Up|Fee
        transaction_amount: Subtotal (AUD)|Total (AUD)|Subtotal (Transaction Currency)
        -: Currency|Timezone
        """,
    ),
    layout(
        "rbc-canada",
        "Royal Bank of Canada, CSV",
        "bank",
        """
        transaction_detail: Account Type|Transaction Date|Cheque Number|Description 1|Description 2
        bank_account_number: Account Number
        transaction_amount: CAD$|USD$
        """,
    ),
    layout(
        "bmo-canada",
        "BMO, CIBC and Scotiabank, CSV",
        "bank",
        """
        payment_card_truncated: First Bank Card|Card #
        transaction_detail: Transaction Type|Date Posted|Transaction Date|Posting Date|Description|Item #|Filter
            Sub-description|Type of Transaction|Status
        transaction_amount: Transaction Amount|Amount
        account_balance: Balance
        """,
    ),
    layout(
        "tangerine-wealthsimple",
        "Tangerine, EQ Bank and Wealthsimple, CSV",
        "bank",
        """
        transaction_detail: Transaction date|Transaction|Name|Memo|effective_date|process_date|activity_type
            activity_sub_type|direction|description
        bank_account_number: account_id
        holdings: symbol|quantity|unit_price
        transaction_amount: Amount|net_cash_amount|commission
        account_balance: balance
        """,
    ),
    layout(
        "hdfc-bank",
        "HDFC Bank, account statement",
        "bank",
        """
        transaction_detail: Date|Narration|Chq./Ref.No.|Value Dt
        transaction_amount: Withdrawal Amt.|Deposit Amt.|Debit Amount|Credit Amount
        account_balance: Closing Balance
        """,
    ),
    layout(
        "icici-bank",
        "ICICI Bank, account statement",
        "bank",
        """
        transaction_detail: S No.|Value Date|Transaction Date|Cheque Number|Transaction Remarks
        transaction_amount: Withdrawal Amount (INR )|Deposit Amount (INR )
        account_balance: Balance (INR )
        """,
    ),
    layout(
        "sbi-bank",
        "State Bank of India, account statement",
        "bank",
        """
        transaction_detail: Txn Date|Value Date|Description|Ref No./Cheque No.|Branch Code
        transaction_amount: Debit|Credit
        account_balance: Balance
        """,
    ),
    layout(
        "axis-kotak",
        "Axis, Kotak Mahindra, IDFC, Yes and IndusInd banks, account statements",
        "bank",
        """
        transaction_detail: SRL NO|Tran Date|CHQNO|PARTICULARS|SOL|Sl. No.|Transaction Date|Date|Description
            Chq / Ref No.|Narration|Cheque No|Value Date|Dr / Cr|Cheque/Reference No|Transaction Details|Init. Br
        transaction_amount: DR|CR|Amount|Debit|Credit|Withdrawal (Dr)|Deposit (Cr)|WITHDRAWAL|DEPOSIT
        account_balance: BAL|Balance|Balance Amount
        """,
    ),
    layout(
        "indian-bank-statement",
        "Indian statement collections with account numbers",
        "bank",
        """
        bank_account_number: Account No
        transaction_detail: DATE|TRANSACTION DETAILS|CHQ.NO.|VALUE DATE
        transaction_amount: WITHDRAWAL AMT|DEPOSIT AMT
        account_balance: BALANCE AMT
        """,
    ),
    layout(
        "singapore-banks",
        "DBS/POSB, OCBC and UOB, CSV",
        "bank",
        """
        transaction_detail: Transaction Date|Reference|Transaction Ref1|Transaction Ref2|Transaction Ref3|Value date
            Description|Transaction Code|Statement Code|Client Reference|Additional Reference|Misc Reference
            Transaction Time
        transaction_amount: Debit Amount|Credit Amount|Withdrawals (SGD)|Deposits (SGD)|Withdrawal|Deposit
        account_balance: Available Balance
        """,
    ),
    layout(
        "south-africa-banks",
        "FNB, Standard Bank, Capitec, Nedbank and Investec, CSV",
        "bank",
        """
        transaction_detail: Nr|Posting Date|Transaction Date|Description|Original Description|Parent Category|Category
            Service Fee|Accrued Bank Charges|Reference|Date|Transaction Type
        bank_account_number: Account
        transaction_amount: Money In|Money Out|Fee|Amount
        account_balance: Balance
        """,
    ),
)

_GERMAN_SPEAKING: tuple[Layout, ...] = (
    layout(
        "sparkasse-camt",
        "Sparkassen, CSV-CAMT V2 and V8",
        "bank person",
        """
        iban: Auftragskonto|Kontonummer/IBAN
        transaction_detail: Buchungstag|Valutadatum|Buchungstext|Verwendungszweck|Glaeubiger ID|Gläubiger ID
            Mandatsreferenz|Kundenreferenz (End-to-End)|Sammlerreferenz|Beguenstigter/Zahlungspflichtiger
            Begünstigter/Zahlungspflichtiger|Info|Kategorie
        transaction_amount: Lastschrift Ursprungsbetrag|Auslagenersatz Ruecklastschrift|Auslagenersatz Rücklastschrift
            Betrag
        bic: BIC (SWIFT-Code)
        -: Waehrung|Währung
        """,
    ),
    layout(
        "sparkasse-mt940",
        "Sparkassen, CSV-MT940",
        "bank person",
        """
        bank_account_number: Auftragskonto|Kontonummer
        transaction_detail: Buchungstag|Valutadatum|Buchungstext|Verwendungszweck|Beguenstigter/Zahlungspflichtiger
            Info
        bic: BLZ
        transaction_amount: Betrag
        -: Waehrung
        """,
    ),
    layout(
        "sparkasse-card",
        "Sparkassen and Landesbanken, credit card CSV",
        "bank",
        """
        transaction_detail: Umsatz getätigt von|Belegdatum|Buchungsdatum|Originalwährung|Umrechnungskurs
            Transaktionsbeschreibung|Transaktionsbeschreibung Zusatz|Buchungsreferenz|Gebührenschlüssel
            Länderkennzeichen|Cashback|BAR-Entgelt+Buchungsreferenz|AAE+Buchungsreferenz|Abrechnungskennzeichen
        card_purchases: Originalbetrag|Buchungsbetrag
        -: Buchungswährung
        """,
    ),
    layout(
        "volksbank-csv",
        "Volksbanken Raiffeisenbanken (Atruvia), transactions CSV",
        "bank person",
        """
        iban: IBAN Auftragskonto|IBAN Zahlungsbeteiligter
        bic: BIC Auftragskonto|BIC (SWIFT-Code) Zahlungsbeteiligter
        transaction_detail: Bezeichnung Auftragskonto|Buchungstag|Valutadatum|Name Zahlungsbeteiligter|Buchungstext
            Verwendungszweck|Bemerkung|Kategorie|Steuerrelevant|Gekennzeichneter Umsatz|Glaeubiger ID|Mandatsreferenz
        transaction_amount: Betrag
        account_balance: Saldo nach Buchung
        -: Bankname Auftragskonto|Waehrung
        """,
    ),
    layout(
        "volksbank-old",
        "Volksbanken (Fiducia), transactions CSV before 2020",
        "bank",
        """
        transaction_detail: Buchungstag|Valuta|Textschlüssel|Primanota|Zahlungsempfänger
            Auftraggeber/Zahlungsempfänger|Empfänger/Zahlungspflichtiger|Vorgang/Verwendungszweck|Kundenreferenz
        bank_account_number: ZahlungsempfängerKto|Konto-Nr.
        iban: ZahlungsempfängerIBAN|IBAN
        bic: ZahlungsempfängerBLZ|ZahlungsempfängerBIC|BLZ|BIC
        transaction_amount: Umsatz
        -: Währung|Soll/Haben
        """,
    ),
    layout(
        "dkb-csv",
        "DKB, transactions CSV since 2022",
        "bank person",
        """
        transaction_detail: Buchungsdatum|Wertstellung|Status|Zahlungspflichtige*r|Zahlungsempfänger*in
            Verwendungszweck|Umsatztyp|Gläubiger-ID|Mandatsreferenz|Kundenreferenz
        iban: IBAN
        transaction_amount: Betrag (€)
        """,
    ),
    layout(
        "dkb-csv-old",
        "DKB, transactions CSV before 2022",
        "bank person",
        """
        transaction_detail: Buchungstag|Wertstellung|Buchungstext|Auftraggeber / Begünstigter|Verwendungszweck
            Gläubiger-ID|Mandatsreferenz|Kundenreferenz
        bank_account_number: Kontonummer
        bic: BLZ
        transaction_amount: Betrag (EUR)
        """,
    ),
    layout(
        "dkb-card",
        "DKB and Barclaycard Germany, credit card CSV",
        "bank",
        """
        transaction_detail: Umsatz abgerechnet und nicht im Saldo enthalten|Umsatz abgerechnet|Wertstellung|Belegdatum
            Beschreibung|Ursprünglicher Betrag|Umsatztyp|Fremdwährungsbetrag|Referenznummer|Buchungsdatum
            Händlerdetails|Typ|Status|Händlername|Kartennetzwerk|Kontaktlose Bezahlung|Einkäufe|Land
        card_purchases: Betrag (EUR)|Betrag|Originalbetrag
        payment_card_truncated: Kartennummer|Kreditkarte
        person_name: Karteninhaber
        """,
    ),
    layout(
        "ing-de",
        "ING Germany, transactions CSV",
        "bank",
        """
        transaction_detail: Buchung|Wertstellungsdatum|Valuta|Auftraggeber/Empfänger|Buchungstext|Kategorie
            Verwendungszweck|Notiz
        account_balance: Saldo
        transaction_amount: Betrag
        -: Währung
        """,
    ),
    layout(
        "comdirect-csv",
        "comdirect, transactions CSV",
        "bank",
        """
        transaction_detail: Buchungstag|Wertstellung (Valuta)|Vorgang|Buchungstext|Geschäftstag|Umsatztag|Referenz
            Valuta
        transaction_amount: Umsatz in EUR
        holdings: Stück / Nom.|Bezeichnung|WKN|Ausführungskurs
        -: Währung
        """,
    ),
    layout(
        "commerzbank-csv",
        "Commerzbank, transactions CSV",
        "bank person",
        """
        transaction_detail: Buchungstag|Wertstellung|Umsatzart|Buchungstext|Kategorie
        transaction_amount: Betrag
        bank_account_number: Auftraggeberkonto
        bic: Bankleitzahl Auftraggeberkonto
        iban: IBAN Auftraggeberkonto|IBAN
        -: Währung
        """,
    ),
    layout(
        "deutsche-bank-csv",
        "Deutsche Bank, transactions CSV",
        "bank person",
        """
        transaction_detail: Buchungstag|Wert|Umsatzart|Begünstigter / Auftraggeber|Verwendungszweck|Kundenreferenz
            Mandatsreferenz|Gläubiger ID|Fremde Gebühren|Abweichender Empfänger|Anzahl der Aufträge|Anzahl der Schecks
        iban: IBAN / Kontonummer|IBAN
        bic: BIC
        transaction_amount: Betrag|Soll|Haben
        -: Währung
        """,
    ),
    layout(
        "deutsche-bank-en",
        "Deutsche Bank, transactions CSV, English",
        "bank person",
        """
        transaction_detail: Booking date|Value date|Transaction Type|Beneficiary / Originator|Payment Details
            Customer Reference|Mandate Reference|Creditor ID|Compensation amount|Ultimate creditor
            Number of transactions|Number of cheques
        iban: IBAN
        bic: BIC
        transaction_amount: Debit|Credit|Original Amount
        -: Currency
        """,
    ),
    layout(
        "postbank-csv",
        "Postbank, transactions CSV",
        "bank person",
        """
        transaction_detail: Buchungstag|Buchungsdatum|Wert|Wertstellung|Umsatzart|Begünstigter / Auftraggeber
            Buchungsdetails|Verwendungszweck|Auftraggeber|Empfänger|Kundenreferenz|Mandatsreferenz|Gläubiger ID
        iban: IBAN / Kontonummer
        bic: BIC
        transaction_amount: Betrag|Soll|Haben
        account_balance: Saldo (€)
        -: Währung
        """,
    ),
    layout(
        "hypovereinsbank-csv",
        "HypoVereinsbank and UniCredit Bank Austria, CSV",
        "bank person",
        """
        bank_account_number: Kontonummer
        transaction_detail: Buchungsdatum|Valuta|Empfänger 1|Empfänger 2|Verwendungszweck|Interne Notiz|Belegnummer
            Buchungstext|Auftraggebername|Empfängername|Zahlungsreferenz|Belegdaten
        iban: Auftraggeberkonto|Empfängerkonto
        bic: Auftraggeber BLZ|Empfänger BLZ
        transaction_amount: Betrag
        -: Währung
        """,
    ),
    layout(
        "consorsbank-csv",
        "Consorsbank, Targobank, norisbank and Sparda, CSV",
        "bank person",
        """
        transaction_detail: Buchung|Buchungstag|Valuta|Wertstellungstag|Gegenkonto|Umsatzart|Verwendungszweck
            Buchungstext|Kategorie|Stichwörter|Umsatz geteilt|Sender / Empfänger|Empfänger|Gegen BLZ
        iban: IBAN / Konto-Nr.|Gegen IBAN
        bic: BIC / BLZ
        transaction_amount: Betrag in EUR|Umsatz|Betrag
        account_balance: Saldo
        -: Währung
        """,
    ),
    layout(
        "outbank-en",
        "Outbank, CSV export, English",
        "bank person",
        """
        iban: Account|Number
        transaction_detail: Date|Value Date|Reason|Category|Subcategory|Tags|Note|Posting Key|Posting Text|Purpose Code
            SEPA Reference|Client Reference|Mandate Identification
        person_name: Name|Ultimate Receiver Name
        bic: Bank
        transaction_amount: Amount|Original Amount|Compensation Amount
        -: Currency|Exchange Rate|Originator Identifier
        """,
    ),
    layout(
        "c24-outbank",
        "C24, Outbank, Finanzguru and finanzblick, CSV exports",
        "bank person",
        """
        transaction_detail: Transaktionstyp|Buchungsdatum|Karteneinsatz|Zahlungsempfänger|Verwendungszweck
            Beschreibung|Kontobezeichnung|Kategorie|Unterkategorie|Bargeldabhebung|Buchungstag|Valutadatum
            Beguenstigter/Auftraggeber|Buchungstext|Analyse-Hauptkategorie|Analyse-Unterkategorie|Analyse-Vertrag
            Analyse-Vertragsturnus|Analyse-Vertrags-ID|Analyse-Umbuchung
            Analyse-Vom frei verfügbaren Einkommen ausgeschlossen|Analyse-Umsatzart|Tags|Notiz|E-Ref|Mandatsreferenz
            Glaeubiger-ID|Hauptkategorie|Umbuchung|Datum|Valuta|Name|Kategoriepfad|Wertstellung
        iban: IBAN|IBAN Beguenstigter/Auftraggeber|Konto-IBAN
        bank_account_number: Konto|Kontonummer|Referenzkonto
        bic: BIC|Bankleitzahl
        transaction_amount: Betrag|Analyse-Betrag
        account_balance: Kontostand
        -: Währung|Waehrung
        """,
    ),
    layout(
        "trade-republic-scalable",
        "Trade Republic and Scalable Capital, transactions CSV",
        "bank",
        """
        transaction_detail: date|time|status|reference|description|type|Note|Datum|Typ|Buchungstag
        holdings: asset type|isin|shares|price|Anteile|Notiz|Stück|Symbol
        transaction_amount: amount|fee|tax|Wert|Gebühren|Steuern
        -: currency
        """,
    ),
    layout(
        "portfolio-performance",
        "Portfolio Performance, CSV exports",
        "bank",
        """
        transaction_detail: Datum|Typ|Notiz|Date|Type|Note|Uhrzeit|Time|Quelle|Source|Buchungsdatum
        holdings: Wertpapier|Wertpapiername|Ticker-Symbol|WKN|ISIN|Stück|Kurs|Security|Security Name|Shares|Quote
        transaction_amount: Wert|Bruttobetrag|Gebühren|Steuern|Value|Gross Amount|Fees|Taxes
        -: Buchungswährung|Transaction Currency|Währung Bruttobetrag|Wechselkurs|Currency Gross Amount|Exchange Rate
        """,
    ),
    layout(
        "erste-george",
        "Erste Bank and Sparkassen Austria, George CSV",
        "bank person",
        """
        transaction_detail: Buchungsdatum|Durchführungsdatum|Partner Name|Buchungs-Details|Buchungsreferenz|Notiz
            Kategorie|Highlight|Valutadatum|Belegdaten|Belegnummer|Zahlungsreferenz|Verwendungszweck|Buchungs-Info
        iban: Partner IBAN|Eigenes Konto|IBAN
        bank_account_number: Partner Kontonummer
        bic: BIC/SWIFT|Bank-Code|BLZ
        transaction_amount: Betrag
        person_name: Auftraggeber
        -: Währung
        """,
    ),
    layout(
        "george-json",
        "George, transactions JSON flattened",
        "bank person",
        """
        transaction_detail: transactionId|containedTransactionId|booking|valuation|transactionDateTime|partnerName
            partnerReference|reference|referenceNumber|note|categories|favorite|constantSymbol|variableSymbol
            specificSymbol|receiverReference|receiverAddress|virtualCardNumber|virtualCardDeviceName
            virtualCardMobilePaymentApplicationName|sepaMandateId|sepaCreditorId|sepaPaymentType|sepaScheme|cardBrand
            bookingTypeTranslation|investmentInstrumentName|receiverName|paymentMethod|locationType
        iban: partnerAccount.iban|ownerAccountNumber
        bic: partnerAccount.bic|partnerAccount.bankCode
        bank_account_number: partnerAccount.number|partnerAccount.prefix
        transaction_amount: amount.value|foreignExchangeFee
        person_name: ownerAccountTitle
        payment_card_truncated: cardNumber
        -: amount.precision|amount.currency|partnerAccount.countryCode|partnerAccount.secondaryId
        """,
    ),
    layout(
        "raiffeisen-ch",
        "Raiffeisen Switzerland and Swiss cantonal banks, CSV",
        "bank",
        """
        iban: IBAN
        transaction_detail: Booked At|Text|Valuta Date|Buchungsdatum|Buchungstext|Valuta|Datum|Avisierungstext
            ZKB-Referenz|Referenznummer|Zahlungszweck|Details|Transaktion|Referenz
        transaction_amount: Credit/Debit Amount|Gutschrift CHF|Belastung CHF|Gutschrift|Belastung|Betrag Detail
        account_balance: Balance|Saldo CHF|Saldo
        -: Whg
        """,
    ),
    layout(
        "ubs-statement",
        "UBS, account transactions CSV, English",
        "bank",
        """
        transaction_detail: Trade date|Trade time|Booking date|Value date|Transaction no.|Description1|Description2
            Description3|Footnotes|Description
        transaction_amount: Debit|Credit|Individual amount
        account_balance: Balance
        -: Currency|Valuation date|Banking relationship|Portfolio|Product|IBAN|Ccy.|Date from|Date to
        """,
    ),
    layout(
        "ubs-statement-de",
        "UBS, account transactions CSV, German and French",
        "bank",
        """
        transaction_detail: Abschlussdatum|Abschlusszeit|Buchungsdatum|Valutadatum|Transaktions-Nr.|Beschreibung1
            Beschreibung2|Beschreibung3|Fussnoten|Date de transaction|Heure de transaction|Date de comptabilisation
            Date de valeur|N° de transaction|Description1|Description2|Description3|Notes de bas de page
            Beschreibung 1|Beschreibung 2|Beschreibung 3|Description 1|Description 2|Description 3
        bank_account_number: Produkt|Produit|Prodotto
        transaction_amount: Belastung|Gutschrift|Einzelbetrag|Débit|Crédit|Sous-montant
        account_balance: Saldo|Solde
        -: Währung|Monnaie|Monn.|Whrg.|Bankbeziehung|Portfolio
        """,
    ),
    layout(
        "ubs-card",
        "UBS and Swisscard, card invoice CSV",
        "bank person",
        """
        bank_account_number: Account number|Kontonummer
        payment_card_truncated: Card number|Kartennummer
        person_name: Account/Cardholder|Konto-/Karteninhaber
        transaction_detail: Purchase date|Booking text|Sector|Original currency|Rate|Booked|Einkaufsdatum|Buchungstext
            Branche|Originalwährung|Kurs|Buchung|Transaction date|Transaktionsdatum|Merchant|Händler|Beschreibung
            Debit/Credit|Status|Merchant Category|Händlerkategorie|Registrierte Kategorie
        card_purchases: Amount|Betrag|Debit|Credit|Belastung|Gutschrift
        -: Currency|Währung
        """,
    ),
    layout(
        "postfinance",
        "PostFinance, account movements CSV (German, French, Italian, English)",
        "bank",
        """
        transaction_detail: Datum|Buchungsdatum|Bewegungstyp|Avisierungstext|Buchungsart|Valuta|Label|Kategorie|Date
            Type de mouvement|Texte de notification|Notification text|Type of transaction|Data|Tipo di movimento
            Testo di avviso|Tag|Category|Catégorie
        transaction_amount: Gutschrift in CHF|Lastschrift in CHF|Gutschrift|Lastschrift|Crédit en CHF|Débit en CHF
            Credit in CHF|Debit in CHF|Accredito in CHF|Addebito in CHF
        account_balance: Saldo in CHF|Solde en CHF|Balance in CHF
        """,
    ),
    layout(
        "twint-zak",
        "Swiss neobanks (neon, Yuh, Zak), CSV",
        "bank",
        """
        transaction_detail: Date|Description|Category|Tags|Wise|Spaces|Subject|ACTIVITY TYPE|ACTIVITY NAME|LOCALITY
            RECIPIENT|SENDER|BUY/SELL|ASSET
        transaction_amount: Amount|Original amount|DEBIT|CREDIT|FEES/COMMISSION
        payment_card_truncated: CARD NUMBER
        holdings: QUANTITY|PRICE PER UNIT
        -: Original currency|Exchange rate|DEBIT CURRENCY|CREDIT CURRENCY
        """,
    ),
)

_BENELUX_FRANCE_SOUTH: tuple[Layout, ...] = (
    layout(
        "ing-nl",
        "ING Netherlands, CSV, Dutch",
        "bank person",
        """
        transaction_detail: Datum|Naam / Omschrijving|Code|Af Bij|Mutatiesoort|Mededelingen|Tag
        iban: Rekening|Tegenrekening
        transaction_amount: Bedrag (EUR)
        account_balance: Saldo na mutatie
        """,
    ),
    layout(
        "ing-nl-en",
        "ING Netherlands, CSV, English",
        "bank person",
        """
        transaction_detail: Date|Name / Description|Code|Debit/credit|Transaction type|Notifications|Tag
        iban: Account|Counterparty
        transaction_amount: Amount (EUR)
        account_balance: Resulting balance
        """,
    ),
    layout(
        "rabobank",
        "Rabobank, CSV",
        "bank person",
        """
        iban: IBAN/BBAN|Tegenrekening IBAN/BBAN
        bic: BIC|BIC tegenpartij
        transaction_detail: Volgnr|Datum|Rentedatum|Naam tegenpartij|Naam uiteindelijke partij|Naam initierende partij
            Code|Batch ID|Transactiereferentie|Machtigingskenmerk|Incassant ID|Betalingskenmerk|Omschrijving-1
            Omschrijving-2|Omschrijving-3|Reden retour|Koers
        transaction_amount: Bedrag|Oorspr bedrag
        account_balance: Saldo na trn
        -: Munt|Oorspr munt
        """,
    ),
    layout(
        "rabobank-beleggen",
        "Rabobank investing, transactions CSV",
        "bank",
        """
        bank_account_number: Portefeuille
        security_trade: Naam|Type mutatie|Volume|Koers|Isin code|Beurs
        transaction_amount: Waarde|Bedrag|Valuta kosten €
        transaction_detail: Datum|Tijd
        -: Valuta mutatie|Valuta koers
        """,
    ),
    layout(
        "abn-amro",
        "ABN AMRO, XLS and TAB",
        "bank",
        """
        bank_account_number: accountNumber|Rekeningnummer
        transaction_detail: transactiondate|valuedate|description|Transactiedatum|Rentedatum|Omschrijving
        account_balance: startsaldo|endsaldo|Beginsaldo|Eindsaldo
        transaction_amount: amount|Transactiebedrag
        -: mutationcode|Muntsoort
        """,
    ),
    layout(
        "bunq",
        "bunq, statement CSV",
        "bank person",
        """
        transaction_detail: Date|Interest Date|Name|Description|Datum|Rentedatum|Naam|Omschrijving
        iban: Account|Counterparty|Rekening|Tegenrekening
        transaction_amount: Amount|Bedrag
        """,
    ),
    layout(
        "asn-sns-knab",
        "ASN, SNS, RegioBank, Knab and Triodos, CSV",
        "bank person",
        """
        transaction_detail: Boekingsdatum|Naam tegenpartij|Tegenrekeninghouder|Naam|Adres|Postcode|Plaats
            Journaaldatum|Valutadatum|Interne transactiecode|Globale transactiecode|Volgnummer transactie
            Betalingskenmerk|Omschrijving|Afschriftnummer|Transactiedatum|CreditDebet|Betaalwijze|Type betaling
            Machtigingsnummer|Incassant ID|Referentie|Boekdatum
        iban: Opdrachtgeversrekening|Tegenrekeningnummer|Rekeningnummer|Tegenrekening
        account_balance: Saldo rekening voor mutatie|Saldo
        transaction_amount: Transactiebedrag|Bedrag|Bedrag bij|Bedrag af
        -: Valutasoort rekening|Valutasoort mutatie|Valutacode
        """,
    ),
    layout(
        "kbc",
        "KBC and CBC, CSV (Dutch, French, English)",
        "bank person",
        """
        iban: Rekeningnummer|Rekeningnummer tegenpartij|Numéro de compte|Numéro de compte contrepartie|Account number
            Counterparty's account number
        transaction_detail: Rubrieknaam|Afschriftnummer|Datum|Omschrijving|Valuta|Tegenpartij|Naam tegenpartij
            Adres tegenpartij|gestructureerde mededeling|Vrije mededeling|Nom de la rubrique|Numéro de l'extrait
            Description|Contrepartie|Nom contrepartie|Adresse contrepartie|communication structurée
            Communication libre|Statement number|Counterparty name|Counterparty address|Standard-format reference
            Free-format reference
        person_name: Naam|Nom|Name
        transaction_amount: Bedrag|Montant|Amount|credit|debet|débit
        account_balance: Saldo|Solde|Balance
        bic: BIC tegenpartij|BIC contrepartie|BIC counterparty
        -: Munt|Devise
        """,
    ),
    layout(
        "belfius",
        "Belfius, CSV (French, Dutch, English)",
        "bank person",
        """
        iban: Compte|Compte contrepartie|Rekening|Rekening tegenpartij
        transaction_detail: Date de comptabilisation|Numéro d'extrait|Numéro de transaction|Nom contrepartie contient
            Rue et numéro|Code postal et localité|Transaction|Date valeur|Communications|Boekingsdatum|Afschriftnummer
            Transactienummer|Naam tegenpartij bevat|Straat en nummer|Postcode en plaats|Transactie|Valutadatum
            Mededelingen
        transaction_amount: Montant|Bedrag
        bic: BIC
        country: Code pays|Landcode
        -: Devise
        """,
    ),
    layout(
        "bnp-fortis-be",
        "BNP Paribas Fortis, ING Belgium, Argenta and Crelan, CSV",
        "bank person",
        """
        iban: Rekeningnummer|Tegenpartij|Numéro de compte|Contrepartie|Compte partie adverse|Rekening tegenpartij
            Compte de la contrepartie|Rekening|Tegenrekening
        transaction_detail: Volgnummer|Uitvoeringsdatum|Valutadatum|Tegenpartij van de verrichting
            Naam van de tegenpartij|Mededeling|Details|Status|Reden van weigering|Type verrichting|Nº de séquence
            Date d'exécution|Date valeur|Contrepartie de la transaction|Nom de la contrepartie|Communication|Statut
            Motif du refus|Type de transaction|Numéro de mouvement|Date comptable|Libellés|Détails du mouvement
            Message|Nom du compte|Omzetnummer|Boekingsdatum|Omschrijving|Detail van de omzet|Bericht|Boekdatum
            Referentie|Beschrijving|Naam tegenpartij|Naam van de rekening
        transaction_amount: Bedrag|Montant
        -: Valuta rekening|Devise du compte|Devise|Munteenheid
        """,
    ),
    layout(
        "credit-agricole",
        "Crédit Agricole, LCL and Caisse d'Epargne, CSV",
        "bank",
        """
        transaction_detail: Date|Date opération|Date valeur|Date de valeur|Date de comptabilisation|Libellé
            Libelle simplifie|Libelle operation|Informations complementaires|Reference|Type operation|Categorie
            Sous categorie|Pointage operation|Numéro d'opération|Détail|Numéro
        transaction_amount: Débit euros|Crédit euros|Débit|Crédit|Montant
        account_balance: Solde
        """,
    ),
    layout(
        "bnp-paribas",
        "BNP Paribas, Société Générale, Crédit Mutuel and CIC, CSV",
        "bank",
        """
        transaction_detail: Date operation|Categorie operation|Sous Categorie operation|Libelle operation
            Libelle court|Type operation|Date de l'opération|Libellé|Détail de l'écriture|Date comptabilisation
            Date valeur|Date|Date de valeur
        transaction_amount: Montant operation|Montant de l'opération|Débit|Crédit|Montant
        account_balance: Solde
        -: Devise|Pointage operation
        """,
    ),
    layout(
        "boursobank",
        "BoursoBank (Boursorama), CSV",
        "bank",
        """
        transaction_detail: dateOp|dateVal|label|category|categoryParent|supplierFound|comment|customCategory
            customSubcategory|customDescription
        transaction_amount: amount
        bank_account_number: accountNum|accountLabel
        account_balance: accountbalance
        """,
    ),
    layout(
        "fortuneo",
        "Fortuneo, Hello bank and Monabanq, CSV",
        "bank",
        """
        transaction_detail: Date opération|Date valeur|libellé|Date de valeur|Libellé de l'opération
        transaction_amount: Débit|Crédit|Montant
        """,
    ),
    layout(
        "banque-postale",
        "La Banque Postale, CSV",
        "bank",
        """
        transaction_detail: Date|Libellé
        transaction_amount: Montant(EUROS)|Montant(FRANCS)
        """,
    ),
    layout(
        "qonto-shine",
        "Qonto and Shine, CSV",
        "bank person",
        """
        transaction_detail: Date de la valeur|Date d'opération|Date de l'opération (UTC)|Settlement date (UTC)
            Operation date (UTC)|Status|Statut|Type|Counterparty name|Nom de la contrepartie|Payment method
            Méthode de paiement|Initiator|Reference|Note|Category|Attachment|Justificatif|Transaction method|Libellé
            Initiator first name|Initiator last name|Team|Cashflow category
        iban: Counterparty IBAN|IBAN
        transaction_amount: Total amount (incl. VAT)|Total amount (excl. VAT)|VAT amount|Montant total (TTC)
            Local amount (incl. VAT)|Débit|Crédit|Montant
        account_balance: Balance|Solde
        payment_card_truncated: Card digits
        -: Transaction ID|Currency|Local currency|VAT rate|Devise
        """,
    ),
    layout(
        "santander-es",
        "Santander Spain, CSV",
        "bank",
        """
        transaction_detail: Fecha operación|Fecha valor|Concepto
        transaction_amount: Importe|Importe EUR
        account_balance: Saldo|Saldo EUR
        -: Divisa
        """,
    ),
    layout(
        "bbva-es",
        "BBVA, CSV",
        "bank",
        """
        transaction_detail: F.Valor|Fecha|Fecha valor|Concepto|Movimiento|Observaciones|Código|Beneficiario/Ordenante
            Remesa|Documento|Oficina|Eff. Date|Date|Item|Transaction|Comments
        transaction_amount: Importe|Amount
        account_balance: Disponible|Available
        -: Divisa|Foreign Currency
        """,
    ),
    layout(
        "caixabank-es",
        "CaixaBank, Sabadell, Bankinter, ING España and Openbank, CSV",
        "bank",
        """
        transaction_detail: Fecha|Fecha valor|Fecha contable|F. Operativa|F. VALOR|Fecha Operación|Movimiento
            Más datos|Concepto|Descripción|Categoría|Subcategoría|Comentario|Imagen|Referencia 1|Referencia 2|Oficina
            Concepto común|Concepto propio|Concepto complementario 1|Número de documento
        transaction_amount: Importe|Ingreso (+)|Gasto (-)|Debe|Haber
        account_balance: Saldo
        """,
    ),
    layout(
        "portugal-banks",
        "CGD, Millennium bcp, ActivoBank, Novo Banco and BPI, CSV",
        "bank",
        """
        transaction_detail: Data mov.|Data valor|Data Lanc.|Data lançamento|Data Operação|Descrição|Tipo
            Data do movimento
        transaction_amount: Débito|Crédito|Valor|Montante|Débito (EUR)|Crédito (EUR)|Movimento
        account_balance: Saldo|Saldo contabilístico|Saldo disponível|Saldo após movimento
        -: Moeda
        """,
    ),
    layout(
        "intesa-sanpaolo",
        "Intesa Sanpaolo, transactions sheet",
        "bank",
        """
        transaction_detail: Data|Operazione|Dettagli|Conto o carta|Contabilizzazione|Categoria|Data contabile
            Data valuta|Descrizione|Descrizione estesa|Mezzo
        transaction_amount: Importo|Accrediti|Addebiti
        -: Valuta
        """,
    ),
    layout(
        "unicredit-it",
        "UniCredit Italy, CSV",
        "bank",
        """
        transaction_detail: Data Registrazione|Data valuta|Descrizione|Causale|Data
        transaction_amount: Importo (EUR)
        -: Divisa
        """,
    ),
    layout(
        "fineco",
        "FinecoBank, account sheet",
        "bank",
        """
        transaction_detail: Data|Data Operazione|Data Valuta|Descrizione|Descrizione_Completa|Stato|Moneymap
        transaction_amount: Entrate|Uscite
        account_balance: Saldo
        """,
    ),
    layout(
        "italian-banks",
        "BPM, BPER, MPS, Poste Italiane, illimity, Widiba and Mediolanum, CSV",
        "bank",
        """
        transaction_detail: Data Contabile|Data Valuta|Causale|Descrizione|Descrizione operazioni|DATA CONT.|DATA VAL.
            Rapporto|Canale|Filiale Disponente|Descrizione operazione|Tipo operazione|Codice causale|Tipologia
        transaction_amount: Addebiti (Euro)|Accrediti (Euro)|Addebiti|Accrediti|Importo|Dare|Avere|Importo in euro
        account_balance: Saldo|Saldo contabile
        -: Divisa
        """,
    ),
    layout(
        "greece-turkey-banks",
        "Greek and Turkish banks, transaction sheets",
        "bank",
        """
        transaction_detail: Ημερομηνία|Ημ/νία συναλλαγής|Αιτιολογία|Περιγραφή|Κατάστημα|Valeur|Τύπος|Tarih
            İşlem Tarihi|Açıklama|İşlem|Dekont No|Etiket|Fiş No|Kanal|Valör
        transaction_amount: Ποσό|Χρέωση|Πίστωση|Ποσό συναλλαγής|Tutar|İşlem Tutarı|Borç|Alacak
        account_balance: Υπόλοιπο|Λογιστικό υπόλοιπο|Bakiye|İşlem Sonrası Bakiye
        """,
    ),
)

_NORTH_AND_EAST: tuple[Layout, ...] = (
    layout(
        "nordea-se",
        "Nordea Sweden, CSV",
        "bank",
        """
        transaction_detail: Bokföringsdag|Avsändare|Mottagare|Namn|Rubrik|Meddelande|Egna anteckningar
            Ytterligare detaljer
        transaction_amount: Belopp
        account_balance: Saldo
        -: Valuta
        """,
    ),
    layout(
        "nordea-fi-dk-no",
        "Nordea Finland, Denmark and Norway, and OP, CSV",
        "bank person",
        """
        transaction_detail: Kirjauspäivä|Maksaja|Maksunsaaja|Nimi|Otsikko|Arvopäivä|Maksupäivä|Saaja/Maksaja|Laji
            Selitys|Viite|Viesti|Arkistointitunnus|Tapahtuma|Maksajan viite|Kortinnumero|Kuitti|Bogføringsdato
            Afsender|Modtager|Navn|Beskrivelse|Bokføringsdato|Avsender|Mottaker|Tittel|Overskrift|Tapahtumapäivä
            Saajan/Maksajan nimi
        bank_account_number: Tilinumero|Saajan tilinumero|Saajan tilinumero ja pankin BIC
        bic: BIC
        transaction_amount: Määrä|Määrä EUROA|Beløb|Beløp|Summa
        account_balance: Saldo
        -: Valuutta|Valuta
        """,
    ),
    layout(
        "seb-handelsbanken",
        "SEB, Handelsbanken, Länsförsäkringar and ICA Banken, CSV",
        "bank",
        """
        transaction_detail: Bokföringsdatum|Valutadatum|Verifikationsnummer|Text|Reskontradatum|Transaktionsdatum
            Transaktionstyp|Datum|Meddelande|Kategori|Typ|Budgetgrupp|Bokföringsdag
        transaction_amount: Belopp
        account_balance: Saldo
        """,
    ),
    layout(
        "swedbank",
        "Swedbank, CSV",
        "bank",
        """
        bank_account_number: Clearingnummer|Kontonummer
        transaction_detail: Radnummer|Produkt|Bokföringsdag|Transaktionsdag|Valutadag|Referens|Beskrivning
        transaction_amount: Belopp
        account_balance: Bokfört saldo
        -: Valuta
        """,
    ),
    layout(
        "swedbank-baltic",
        "Swedbank, SEB and LHV in the Baltic states, CSV",
        "bank person",
        """
        bank_account_number: Kliendi konto|Client account|Customer account no|Saaja/maksja konto|Sąskaitos Nr.
            Sender/receiver account|Account No|Klienta konts|Kliento sąskaita
        transaction_detail: Rea tüüp|Row type|Kuupäev|Date|Saaja/Maksja|Beneficiary/Payer|Sender/receiver name
            Selgitus|Details|Description|Deebet/Kreedit|Debit/Credit|Debit/Credit (D/C)|Arhiveerimistunnus|Record ID
            Transaction reference|Makse tüüp|Code|Viitenumber|Reference number|Dokumendi number|Document no
            Document number|Teenustasu|Service fee|Data|Gavėjas / Mokėtojas|Paaiškinimai|D/K|Įrašo Nr.|Kodas
            Įmokos kodas|Dok. Nr.|Ieraksta tips|Datums|Saņēmējs/Maksātājs|Informācija saņēmējam|Debets/Kredīts
            Provider reference
        transaction_amount: Summa|Amount|Suma
        -: Valuuta|Currency|Valiuta|Valūta|Kliento kodas mokėtojo IS|Kliento kodas
        """,
    ),
    layout(
        "danske-dnb",
        "Danske Bank, DNB, Sparebank 1, Jyske and Lunar, CSV",
        "bank",
        """
        transaction_detail: Dato|Tekst|Status|Afstemt|Kategori|Underkategori|Forklaring|Rentedato|Type|Beskrivelse
            Bokføringsdato|Valørdato|Fra konto|Til konto|Melding|KID|Undertype|Betalt dato|Beløpet gjelder|Tekstkode
            Arkivref|Motkonto|Valuteringsdato
        transaction_amount: Beløb|Beløp|Ut fra konto|Inn på konto|Ut|Inn
        account_balance: Saldo|Saldo etter
        -: Valuta
        """,
    ),
    layout(
        "mbank",
        "mBank Poland, CSV",
        "bank",
        """
        transaction_detail: #Data operacji|#Data księgowania|#Opis operacji|#Rachunek|#Kategoria|#Tytuł
            #Nadawca/Odbiorca
        transaction_amount: #Kwota
        account_balance: #Saldo po operacji
        bank_account_number: #Numer konta
        """,
    ),
    layout(
        "pko-bp",
        "PKO BP, CSV",
        "bank",
        """
        transaction_detail: Data operacji|Data waluty|Typ transakcji|Opis transakcji
        transaction_amount: Kwota
        account_balance: Saldo po transakcji
        -: Waluta
        """,
    ),
    layout(
        "ing-pl-santander-pl",
        "ING Bank Śląski, Santander, Millennium, Alior and Pekao Poland, CSV",
        "bank person",
        """
        bank_account_number: Nr rachunku|Numer rachunku/karty|Rachunek docelowy|Rachunek źródłowy|Na konto/Z konta
            Numer rachunku nadawcy|Numer rachunku odbiorcy
        transaction_detail: Data transakcji|Data księgowania|Data rozliczenia|Dane kontrahenta|Tytuł|Nazwa banku
            Szczegóły|Nr transakcji|Rodzaj transakcji|Odbiorca/Zleceniodawca|Opis|Nazwa nadawcy|Nazwa odbiorcy
            Szczegóły transakcji|Data waluty|Nadawca / Odbiorca|Adres nadawcy / odbiorcy|Typ operacji
            Numer referencyjny|Kategoria|Konto
        transaction_amount: Kwota transakcji (waluta rachunku)|Kwota blokady/zwolnienie blokady
            Kwota płatności w walucie|Obciążenia|Uznania|Kwota operacji|Kwota w walucie rachunku
        account_balance: Saldo po transakcji|Saldo
        -: Waluta|Waluta rachunku|Waluta operacji
        """,
    ),
    layout(
        "czech-banks",
        "Fio, ČSOB, Česká spořitelna, KB, Raiffeisenbank and Air Bank, CSV",
        "bank person",
        """
        bank_account_number: Protiúčet|Číslo účtu|Číslo protiúčtu|Číslo účtu protistrany|Protiúčet a kód banky
            účet protistrany|Číslo účtu plátce
        bic: Kód banky|BIC|Kód banky protiúčtu|SWIFT/BIC
        transaction_detail: ID operace|ID pohybu|Datum|Název protiúčtu|Název banky|KS|VS|SS|Poznámka
            Zpráva pro příjemce|Typ|Provedl|Upřesnění|ID pokynu|Datum zaúčtování|Datum splatnosti|Datum provedení
            Uživatelská identifikace|Konstantní symbol|Variabilní symbol|Specifický symbol|Popis příkazce
            Označení platby|Název účtu protistrany|Typ transakce|Vlastní poznámka|Název obchodníka|Město
            Kategorie transakce|Zpráva|Název protistrany|Valuta|Datum odepsání|Popis pro příjemce|AV pole 1
            Směr platby|Pojmenování příkazu
        transaction_amount: Objem|Částka|Částka v měně účtu|Zaúčtovaná částka|Původní částka|Poplatek
            Poplatek v měně účtu|Objem zaúčtovaný
        account_balance: Zůstatek po pohybu|Zůstatek
        -: Měna|Měna účtu|Původní měna
        """,
    ),
    layout(
        "hungary-romania-banks",
        "OTP, K&H, Banca Transilvania, BCR and ING Romania, CSV",
        "bank person",
        """
        transaction_detail: könyvelés dátuma|tranzakció azonosító|típus|értéknap|partner elnevezése|közlemény
            Tranzakció dátuma|Forgalom típusa|Ellenoldali név|Data tranzactie|Data valuta|Descriere
            Referinta tranzactiei|Detalii tranzactie|Data procesarii|Tip tranzactie|Beneficiar|Ordonator
        bank_account_number: könyvelési számla|könyvelési számla elnevezése|partner számla|Ellenoldali számlaszám
        transaction_amount: összeg|Debit|Credit|Suma|Suma debit|Suma credit
        account_balance: Sold contabil|Sold|Egyenleg
        -: összeg devizaneme|Valuta|Devizanem
        """,
    ),
    layout(
        "sberbank-tinkoff",
        "T-Bank (Tinkoff), Sberbank and Alfa-Bank, operations CSV",
        "bank",
        """
        transaction_detail: Дата операции|Дата платежа|Статус|Категория|MCC|Описание|Бонусы (включая кэшбэк)|Тип
            Комментарий|Дата обработки|Название счета|Назначение платежа|Контрагент|Тип операции
            Наименование контрагента
        payment_card_truncated: Номер карты
        bank_account_number: Номер счета|Счет контрагента
        transaction_amount: Сумма операции|Сумма платежа|Кэшбэк|Округление на инвесткопилку
            Сумма операции с округлением|Сумма|Приход|Расход
        account_balance: Остаток|Остаток средств
        -: Валюта операции|Валюта платежа|Валюта
        """,
    ),
    layout(
        "monobank-privat",
        "monobank and PrivatBank, statement CSV",
        "bank",
        """
        transaction_detail: Дата i час операції|Деталі операції|MCC|Дата|Категорія|Опис операції|Курс
        payment_card_truncated: Картка
        transaction_amount: Сума в валюті картки (UAH)|Сума в валюті операції|Сума комісій (UAH)|Сума кешбеку (UAH)
            Сума у валюті картки|Сума у валюті транзакції
        account_balance: Залишок після операції|Залишок на кінець періоду
        -: Валюта|Валюта картки|Валюта транзакції|Валюта залишку
        """,
    ),
    layout(
        "israel-banks",
        "Israeli banks and cards, transaction sheets",
        "bank",
        """
        transaction_detail: תאריך|תאריך ערך|תיאור|תיאור הפעולה|אסמכתא|פרטים|תאריך עסקה|שם בית העסק|קטגוריה|סוג עסקה
            תאריך חיוב|הערות
        payment_card_truncated: 4 ספרות אחרונות של כרטיס האשראי
        transaction_amount: בחובה|בזכות|חובה|זכות|סכום חיוב|סכום עסקה מקורי
        account_balance: יתרה|היתרה בש"ח
        -: מטבע חיוב|מטבע עסקה מקורי
        """,
    ),
)

_LATIN_AMERICA_AND_ASIA: tuple[Layout, ...] = (
    layout(
        "nubank",
        "Nubank, account and card CSV",
        "bank",
        """
        transaction_detail: Data|Identificador|Descrição|date|title|category
        transaction_amount: Valor|amount
        """,
    ),
    layout(
        "itau-bradesco",
        "Itaú, Bradesco, Santander, Caixa, Banco do Brasil and Inter, CSV",
        "bank",
        """
        transaction_detail: Data|Lançamento|Data Lançamento|Histórico|Descrição|Dependencia Origem|Data do Balancete
            Número do documento|Docto.|Data Mov.|Nr. Doc.|Ag./Origem|Tipo Lançamento|Detalhes|N° documento
            Tipo de transação|Data Movimento|Nome|Agência Origem
        transaction_amount: Valor|Crédito (R$)|Débito (R$)|Valor (R$)|Créditos|Débitos|Entradas|Saídas|Deb_Cred
        account_balance: Saldo (R$)|Saldos|Saldo
        """,
    ),
    layout(
        "mercado-pago",
        "Mercado Pago, settlement and account reports",
        "bank person",
        """
        transaction_detail: DATE|SOURCE_ID|EXTERNAL_REFERENCE|RECORD_TYPE|DESCRIPTION|PAYMENT_METHOD
            PAYMENT_METHOD_TYPE|TRANSACTION_DATE|SETTLEMENT_DATE|TRANSACTION_TYPE|MONEY_RELEASE_DATE|ORDER_ID
            INSTALLMENTS|SHIPPING_ID|POS_ID|STORE_ID|RELEASE_DATE|REFERENCE_ID|PACK_ID
        transaction_amount: NET_CREDIT_AMOUNT|NET_DEBIT_AMOUNT|GROSS_AMOUNT|SELLER_AMOUNT|MP_FEE_AMOUNT
            FINANCING_FEE_AMOUNT|SHIPPING_FEE_AMOUNT|TAXES_AMOUNT|COUPON_AMOUNT|TRANSACTION_AMOUNT|FEE_AMOUNT
            SETTLEMENT_NET_AMOUNT|REAL_AMOUNT|TRANSACTION_NET_AMOUNT|PARTIAL_BALANCE|TAX_DETAIL
        account_balance: BALANCE_AMOUNT
        person_name: PAYER_NAME
        national_id: PAYER_ID_NUMBER
        -: PAYER_ID_TYPE|TRANSACTION_CURRENCY|SITE
        """,
    ),
    layout(
        "mexico-colombia-banks",
        "BBVA México, Banorte, Citibanamex, Bancolombia and Davivienda, CSV",
        "bank",
        """
        transaction_detail: Fecha|Día|Concepto / Referencia|Concepto|Referencia|Fecha de operación
            Fecha de liquidación|Descripción|Sucursal|DCTO.|Cod. transac|Movimiento|Descripción detallada|Oficina
            Documento|Tipo de transacción|Sucursal/Canal
        transaction_amount: Cargo|Abono|Cargos|Abonos|Depósitos|Retiros|Valor|Importe|Cheques y otros cargos
            Depósitos y otros abonos
        account_balance: Saldo|Saldo diario
        """,
    ),
    layout(
        "argentina-chile-banks",
        "Galicia, Santander Río, Banco de Chile and BCI, CSV",
        "bank",
        """
        transaction_detail: Fecha|Descripción|Origen|Grupo de Conceptos|Concepto|Número de Terminal
            Observaciones Cliente|Número de Comprobante|Leyendas Adicionales 1|Leyendas Adicionales 2
            Tipo de Movimiento|Canal o Sucursal|N° Documento|Sucursal|Fecha Transacción|Detalle
        transaction_amount: Débitos|Créditos|Cargos (CLP)|Abonos (CLP)|Caja de Ahorro|Cuenta Corriente
            Cheques / Cargos|Depósitos / Abonos
        account_balance: Saldo|Saldos|Saldo (CLP)
        """,
    ),
    layout(
        "japan-banks",
        "MUFG, SMBC, Rakuten and Japan Post banks, CSV",
        "bank",
        """
        transaction_detail: 日付|取引日|摘要|摘要内容|お取り扱い内容|年月日|メモ|未資金化区分|入払区分|入出金内容
            利用日|利用店名・商品名|利用者|支払方法|お取引内容|取扱日|詳細
        transaction_amount: 支払い金額|預かり金額|お引出し|お預入れ|入出金(円)|出金金額(円)|入金金額(円)|利用金額
            支払総額|お支払金額|お引き出し金額|お預け入れ金額|受入金額(円)|払出金額(円)
        account_balance: 差引残高|残高|残高(円)|取引後残高(円)|現在(貸付)高(円)
        """,
    ),
    layout(
        "korea-banks",
        "Korean banks and cards, transaction sheets",
        "bank",
        """
        transaction_detail: 거래일시|거래일자|거래시간|적요|내용|기재내용|거래내용|거래점|취급점|보낸분/받는분
            송금메모|의뢰인/수취인|메모|이용일|가맹점명|승인번호|이용가맹점|할부개월
        transaction_amount: 출금액|입금액|출금액(원)|입금액(원)|출금|입금|거래금액|이용금액|찾으신금액|맡기신금액
        account_balance: 잔액|잔액(원)|거래후잔액
        bank_account_number: 계좌번호|상대계좌번호
        """,
    ),
    layout(
        "indonesia-thai-banks",
        "BCA, Mandiri, Kasikorn and SCB, transaction sheets",
        "bank",
        """
        transaction_detail: Tanggal|Tanggal Transaksi|Keterangan|Cabang|Uraian Transaksi|Teller|วันที่|เวลา|รายการ
            ช่องทาง|รายละเอียด
        transaction_amount: Mutasi|Debet|Kredit|Jumlah|ถอนเงิน|ฝากเงิน|หักบัญชี|เข้าบัญชี
        account_balance: Saldo|ยอดคงเหลือ
        """,
    ),
)

_FORMATS_AND_INTERFACES: tuple[Layout, ...] = (
    layout(
        "ofx-transactions",
        "OFX 1.x and 2.x, STMTTRN flattened (ofxparse, ofxstatement, ofx2csv)",
        "bank",
        """
        transaction_detail: TRNTYPE|DTPOSTED|DTUSER|DTAVAIL|FITID|NAME|MEMO|CHECKNUM|REFNUM|SIC|PAYEEID|CORRECTFITID
            CORRECTACTION|EXTDNAME|SRVRTID
        transaction_amount: TRNAMT
        bank_account_number: ACCTID|BANKACCTTO
        us_routing_number: BANKID
        account_balance: BALAMT|LEDGERBAL|AVAILBAL
        -: ACCTTYPE|CURDEF|CURRENCY|ORIGCURRENCY|DTASOF|BRANCHID|INV401KSOURCE
        """,
    ),
    layout(
        "ofx-investment",
        "OFX, investment transactions and positions flattened",
        "bank",
        """
        transaction_detail: FITID|DTTRADE|DTSETTLE|BUYTYPE|SELLTYPE|INCOMETYPE|SUBACCTSEC|SUBACCTFUND|MEMO
        holdings: UNIQUEID|UNITS|UNITPRICE|MKTVAL|POSTYPE|HELDINACCT|DTPRICEASOF|SECNAME|TICKER
        transaction_amount: TOTAL|COMMISSION|FEES|TAXES|LOAD|WITHHOLDING
        -: UNIQUEIDTYPE
        """,
    ),
    layout(
        "qif-csv",
        "Quicken Interchange Format as table",
        "bank",
        """
        transaction_detail: Payee|Memo|Category|Cleared Status|Num|Check Number|Address|Split Category|Split Memo
            Transfer Account|Reconciled
        transaction_amount: Amount|Split Amount|U Amount
        -: !Type|Record Type
        """,
    ),
    layout(
        "mt940-table",
        "SWIFT MT940 as table (mt-940 library, converters)",
        "bank person",
        """
        transaction_detail: entry_date|guessed_entry_date|funds_code|transaction_id|id|customer_reference
            bank_reference|extra_details|transaction_details|transaction_code|posting_text|prima_nota|purpose
            applicant_name|recipient_name|additional_purpose|gvc_applicant_iban|end_to_end_reference
            additional_position_reference|additional_position_date|deviate_applicant|deviate_recipient
            FRST_ONE_OFF_RECC|old_SEPA_CI|old_SEPA_additional_position_reference|settlement_tag|debitor_identifier
            compensation_amount|original_amount|transaction_reference|return_debit_notes|date|status
        iban: applicant_iban
        bic: applicant_bin|gvc_applicant_bin
        account_balance: opening_balance|final_opening_balance|closing_balance|final_closing_balance|available_balance
        bank_account_number: account_identification
        transaction_amount: amount
        -: currency|statement_number|sequence_number
        """,
    ),
    layout(
        "camt053-table",
        "ISO 20022 camt.052, .053 and .054 entries flattened",
        "bank person",
        """
        iban: Acct.Id.IBAN|DbtrAcct.Id.IBAN|CdtrAcct.Id.IBAN|NtryDtls.TxDtls.RltdPties.DbtrAcct.Id.IBAN
            NtryDtls.TxDtls.RltdPties.CdtrAcct.Id.IBAN|DebtorIBAN|CreditorIBAN|DbtrIBAN|CdtrIBAN
        bic: DbtrAgt.FinInstnId.BIC|CdtrAgt.FinInstnId.BIC|DbtrAgt.FinInstnId.BICFI|CdtrAgt.FinInstnId.BICFI|DebtorBIC
            CreditorBIC
        transaction_amount: Amt|Ntry.Amt|TxAmt.Amt|InstdAmt|AmtDtls.TxAmt.Amt|AmtDtls.InstdAmt.Amt|Chrgs.Amt
        transaction_detail: CdtDbtInd|Sts|BookgDt|BookgDt.Dt|ValDt|ValDt.Dt|NtryRef|AcctSvcrRef|BkTxCd|BkTxCd.Prtry.Cd
            BkTxCd.Domn.Cd|EndToEndId|MndtId|InstrId|MsgId|TxId|PmtInfId|RmtInf|RmtInf.Ustrd|Ustrd
            RmtInf.Strd.CdtrRefInf.Ref|AddtlNtryInf|AddtlTxInf|Dbtr.Nm|Cdtr.Nm|UltmtDbtr.Nm|UltmtCdtr.Nm
            RltdPties.Dbtr.Nm|RltdPties.Cdtr.Nm|RvslInd|Purp.Cd|CdtrId|RtrInf.Rsn.Cd|DebtorName|CreditorName
            RemittanceInfo
        account_balance: Bal.Amt|OPBD|CLBD
        -: Ccy|Stmt.Id|ElctrncSeqNb|LglSeqNb|CreDtTm|FrToDt
        """,
    ),
    layout(
        "pain-payments",
        "ISO 20022 pain.001 and pain.008, SEPA batch lists",
        "bank person",
        """
        person_name: Cdtr.Nm|Dbtr.Nm|Name des Zahlers|Name des Empfängers|Kontoinhaber|Debtor Name|Creditor Name
            Account holder
        iban: CdtrAcct|DbtrAcct|CdtrAcct.IBAN|DbtrAcct.IBAN|Debtor IBAN|Creditor IBAN
        bic: CdtrAgt|DbtrAgt|BICFI|Debtor BIC|Creditor BIC
        transaction_amount: InstdAmt|Instructed Amount|CtrlSum
        transaction_detail: EndToEndId|MndtId|DtOfSgntr|RmtInf|Ustrd|SeqTp|ReqdExctnDt|ReqdColltnDt|PmtInfId|PmtMtd
            Mandate ID|Mandate Date|Mandatsdatum|Sequence Type|Requested Execution Date|Requested Collection Date
            Remittance Information|CtgyPurp|Purp
        -: NbOfTxs|ChrgBr|SvcLvl|LclInstrm|BtchBookg|InstrId
        """,
    ),
    layout(
        "bai2-table",
        "BAI2 cash management reports as table",
        "bank",
        """
        bank_account_number: Account Number|Customer Account Number|Account
        us_routing_number: Bank ID|Bank Routing Number|ABA|Sender Identification
        transaction_detail: As-Of Date|BAI Code|BAI Type Code|Type Code|Transaction Description|Data Type|Funds Type
            Customer Reference|Bank Reference|Customer Ref No|Bank Reference Number|Detail|Text|Group Status
            Value Date
        transaction_amount: Amount|Debit Amt|Credit Amt|Immediate Availability|0 Day Flt Amt|1 Day Flt Amt
            2+ Day Flt Amt
        -: Currency Code|Record Code|Bank Name|Account Name|Item Count|Group Control Total
        """,
    ),
    layout(
        "coda-table",
        "Belgian CODA 2 statements as table",
        "bank person",
        """
        bank_account_number: account_number|counterparty_number|counterparty_account
        person_name: account_holder_name
        transaction_detail: transaction_date|transaction_code|booking_date|structured_communication
            unstructured_communication|free_communication|counterparty_name|counterparty_address|sequence_number
            detail_number|globalisation_code|transaction_family|communication_struct|valuta_date|entryDate
            structured_message|reference_bank|category_purpose|movement_sequence
        bic: counterparty_bic
        transaction_amount: transaction_amount
        account_balance: old_balance|new_balance|old_balance_amount|new_balance_amount
        -: statement_number|account_currency|separate_application
        """,
    ),
    layout(
        "csb43-norma43",
        "AEB Cuaderno 43 and Cuaderno 19 (Spain) as table",
        "bank person",
        """
        bank_account_number: account|cuenta|numero_cuenta|ccc|Cuenta de abono|Cuenta de adeudo
        iban: IBAN|iban_deudor
        transaction_detail: branch_code|document_number|shared_item|own_item|item1|item2|optional_items
            first_reference|second_reference|reference_1|reference_2|value_date|transaction_date|fecha_operacion
            fecha_valor|concepto_comun|concepto_propio|numero_documento|referencia1|referencia2|expense_or_income
            libre|referencia_mandato|fecha_firma_mandato|secuencia_adeudo|concepto|identificador
        person_name: nombre_deudor|nombre_titular|titular_domiciliacion|nombre_cliente
        transaction_amount: importe|amount
        account_balance: saldo_inicial|saldo_final|initial_balance|final_balance
        -: bank_code|clave_banco|clave_oficina|divisa|modalidad_informacion|information_mode
        """,
    ),
    layout(
        "nacha-entries",
        "Nacha ACH file, entry detail records as table",
        "bank person",
        """
        us_routing_number: RDFI Routing Number|Receiving DFI Identification|rdfi_identification|Routing Number
            rdfi_routing
        bank_account_number: DFI Account Number|receiving_account_number
        transaction_amount: Amount|Total Debit|Total Credit
        person_name: Individual Name|Receiving Individual Name|Receiver Name
        transaction_detail: Transaction Code|Trace Number|SEC Code|standard_entry_class_code|Company Entry Description
            Effective Entry Date|Discretionary Data|Payment Related Information|Addenda|Return Reason Code
            Company Descriptive Date
        person_id: Individual Identification Number|Identification Number
        -: Addenda Record Indicator|Company Name|Company Identification|Batch Number|Service Class Code
            Originating DFI Identification|Record Type Code|Check Digit
        """,
    ),
    layout(
        "berlin-group-psd2",
        "Berlin Group NextGenPSD2 and GoCardless Bank Account Data (Nordigen), transactions",
        "bank person",
        """
        transaction_detail: transactionId|internalTransactionId|entryReference|endToEndId|mandateId|checkId|creditorId
            bookingDate|bookingDateTime|valueDate|valueDateTime|creditorName|debtorName|ultimateCreditor
            ultimateDebtor|remittanceInformationUnstructured|remittanceInformationUnstructuredArray
            remittanceInformationStructured|remittanceInformationStructuredArray|additionalInformation
            additionalDataStructured|purposeCode|bankTransactionCode|proprietaryBankTransactionCode
            merchantCategoryCode|currencyExchange
        iban: creditorAccount.iban|debtorAccount.iban
        bank_account_number: creditorAccount.bban|debtorAccount.bban|creditorAccount|debtorAccount
        payment_card_truncated: creditorAccount.maskedPan|debtorAccount.maskedPan
        bic: creditorAgent|debtorAgent
        transaction_amount: transactionAmount.amount|transactionAmount
        account_balance: balanceAfterTransaction|balanceAfterTransaction.balanceAmount.amount
        -: transactionAmount.currency
        """,
    ),
    layout(
        "berlin-group-accounts",
        "Berlin Group NextGenPSD2, account list",
        "bank person",
        """
        iban: iban
        bank_account_number: resourceId|bban|linkedAccounts
        payment_card_truncated: maskedPan
        person_name: ownerName
        phone: msisdn
        bic: bic
        account_balance: balanceAmount|balanceAmount.amount|balances
        -: cashAccountType|product|balanceType|referenceDate|lastChangeDateTime|usage|creditLimitIncluded
            lastCommittedTransaction|displayName
        """,
    ),
    layout(
        "open-banking-uk",
        "Open Banking UK 3.1 and 4, transactions and accounts",
        "bank person",
        """
        bank_account_number: AccountId|Account.Identification|CreditorAccount.Identification
            DebtorAccount.Identification|SecondaryIdentification
        person_name: Account.Name|CreditorAccount.Name|DebtorAccount.Name
        transaction_detail: TransactionReference|StatementReference|CreditDebitIndicator|Status|TransactionMutability
            BookingDateTime|ValueDateTime|TransactionInformation|AddressLine|BankTransactionCode.Code
            BankTransactionCode.SubCode|ProprietaryBankTransactionCode.Code|ProprietaryBankTransactionCode.Issuer
            MerchantDetails.MerchantName|MerchantDetails.MerchantCategoryCode|CardInstrument.CardSchemeName
            CardInstrument.AuthorisationType|AccountType|AccountSubType|Nickname
        transaction_amount: Amount.Amount|ChargeAmount.Amount
        account_balance: Balance.Amount.Amount
        payment_card_truncated: CardInstrument.Identification
        bic: Servicer.Identification|CreditorAgent.Identification|DebtorAgent.Identification
        -: TransactionId|Amount.Currency|Balance.Type|Account.SchemeName|OpeningDate|Balance.CreditDebitIndicator
        """,
    ),
    layout(
        "plaid-transactions",
        "Plaid, transactions",
        "bank person",
        """
        bank_account_number: account_id
        transaction_detail: transaction_id|pending_transaction_id|category_id|category|transaction_type|name
            original_description|merchant_name|merchant_entity_id|authorized_date|authorized_datetime|datetime
            payment_channel|payment_meta|payment_meta.payee|payment_meta.payer|payment_meta.reference_number
            payment_meta.reason|payment_meta.payment_method|payment_meta.payment_processor|personal_finance_category
            personal_finance_category.primary|personal_finance_category.detailed
            personal_finance_category.confidence_level|personal_finance_category_icon_url|transaction_code
            check_number|pending|counterparties|location|location.address|location.city|location.region
            location.postal_code|location.store_number|location.lat|location.lon|location.country|logo_url|website
            date
        person_name: account_owner
        transaction_amount: amount
        -: iso_currency_code|unofficial_currency_code
        """,
    ),
    layout(
        "plaid-accounts",
        "Plaid, accounts, auth and identity",
        "bank person",
        """
        bank_account_number: account_id|numbers.ach.account|numbers.bacs.account|numbers.eft.account|official_name
            persistent_account_id
        payment_card_truncated: mask
        us_routing_number: numbers.ach.routing|numbers.ach.wire_routing|numbers.bacs.sort_code
        iban: numbers.international.iban
        account_balance: balances.available|balances.current|balances.limit|balance_available|balance_current
            balance_limit
        person_name: owners.names
        email: owners.emails
        phone: owners.phone_numbers
        street_address: owners.addresses
        -: subtype|balances.iso_currency_code|item_id|institution_id|verification_status|holder_category
        """,
    ),
    layout(
        "truelayer-saltedge",
        "TrueLayer, Salt Edge, Tink and Yodlee, transactions",
        "bank person",
        """
        transaction_detail: transaction_id|normalised_provider_transaction_id|provider_transaction_id|timestamp
            transaction_type|transaction_category|transaction_classification|merchant_name
            meta.provider_transaction_category|meta.bank_transaction_id|made_on|mode|duplicated|extra.payee
            extra.payer|extra.account_number|extra.mcc|extra.posting_date|extra.merchant_id|extra.additional
            extra.original_category|descriptions.display|descriptions.original|descriptions.detailed.unstructured
            dates.booked|dates.value|identifiers.providerTransactionId|categories.pfm.id|types.type
            merchantInformation.merchantName|merchantInformation.merchantCategoryCode|CONTAINER|baseType|categoryType
            categoryId|categorySource|highLevelCategoryId|transactionDate|postDate|description.original
            description.simple|description.consumer|isManual|merchant.categoryLabel|checkNumber|detailCategoryId
            subType
        bank_account_number: account_id
        transaction_amount: amount|amount.amount|amount.value.unscaledValue
        account_balance: running_balance.amount|extra.account_balance_snapshot|closing_balance
        -: running_balance.currency|amount.value.scale|amount.currencyCode|amount.currency|currency_code
        """,
    ),
)

_CRYPTO: tuple[Layout, ...] = (
    layout(
        "coinbase",
        "Coinbase, transaction history CSV",
        "bank",
        """
        transaction_detail: Timestamp|Transaction Type|Notes
        holdings: Asset|Quantity Transacted
        transaction_amount: Spot Price at Transaction|Price at Transaction|Subtotal
            Total (inclusive of fees and/or spread)|Total (inclusive of fees)|Fees and/or Spread|Fees
        -: ID|Spot Price Currency|Price Currency
        """,
    ),
    layout(
        "coinbase-pro",
        "Coinbase Pro and Exchange, fills and account statements",
        "bank",
        """
        transaction_detail: portfolio|trade id|product|side|created at|type|time|transfer id|order id
        holdings: size|size unit|price|amount/balance unit
        transaction_amount: fee|total|amount
        account_balance: balance
        -: price/fee/total unit
        """,
    ),
    layout(
        "binance-history",
        "Binance, transaction records CSV",
        "bank",
        """
        person_id: User_ID
        transaction_detail: UTC_Time|Account|Operation|Remark|Date(UTC)|OrderNo|Pair|Side|Type|Market
        holdings: Coin|Change|Executed|Order Price|Order Amount|Trading total|Average Price|Price|Total
        transaction_amount: Amount|Fee
        -: Fee Coin
        """,
    ),
    layout(
        "kraken-ledgers",
        "Kraken, ledgers.csv",
        "bank",
        """
        transaction_detail: txid|refid|time|type|subtype|aclass|subclass|wallet
        holdings: asset|amountusd
        transaction_amount: amount|fee
        account_balance: balance
        """,
    ),
    layout(
        "kraken-trades",
        "Kraken, trades.csv",
        "bank",
        """
        transaction_detail: txid|ordertxid|pair|time|type|ordertype|margin|misc|ledgers|posttxid|posstatuscode|trade
        holdings: price|cost|vol|cprice|ccost|cfee|cvol|cmargin|costusd
        transaction_amount: fee|net
        """,
    ),
    layout(
        "bitstamp-gemini",
        "Bitstamp, Gemini, KuCoin, Bybit, Crypto.com and Bitpanda, histories",
        "bank",
        """
        transaction_detail: Datetime|Sub Type|Order ID|Specification|Deposit Destination|Deposit Tx Output
            Withdrawal Destination|Withdrawal Tx Output|Timestamp (UTC)|Transaction Description|Transaction Kind
            Transaction Hash|tradeCreatedAt|In/Out|Transaction Type|Asset class|Filled Time(UTC+00:00)|Order Time(UTC)
            Time (UTC)|Trade ID|UID|Account Type|Product ID|Spread
        holdings: Value|Rate|To Amount|Native Amount|Native Amount (in USD)|symbol|USD Amount USD|BTC Amount BTC
            BTC Balance BTC|ETH Amount ETH|ETH Balance ETH|Amount Fiat|Amount Asset|Asset market price|Filled Volume
            Filled Amount|Avg. Filled Price
        transaction_amount: Fee|Trading Fee (USD) USD|Fee asset|feeCurrency
        -: Native Currency|To Currency|Fiat|Asset market price currency|Fee percent|Tax Fiat
        """,
    ),
    layout(
        "ledger-live",
        "Ledger Live, operations CSV",
        "bank",
        """
        transaction_detail: Operation Date|Status|Currency Ticker|Operation Type|Operation Hash|Countervalue Ticker
        holdings: Operation Amount|Countervalue at Operation Date|Countervalue at CSV Export
        transaction_amount: Operation Fees
        bank_account_number: Account xpub|Account Name
        """,
    ),
    layout(
        "koinly-cointracking",
        "Koinly, CoinTracking and Cointracker, universal CSV",
        "bank",
        """
        transaction_detail: Date|Type|Exchange|Trade Group|Group|Comment|Label|Description|TxHash|Tx-ID|Tag
            Transaction Type|Transaction ID
        holdings: Sent Amount|Received Amount|Net Worth Amount|Buy|Sell|Buy Amount|Sell Amount|Received Quantity
            Sent Quantity|Net Value|Cost Basis
        transaction_amount: Fee Amount|Fee
        -: Sent Currency|Received Currency|Fee Currency|Net Worth Currency|Buy Currency|Sell Currency|Cur.
        """,
    ),
    layout(
        "etherscan-transactions",
        "Etherscan and Bitcoin chain explorers, address exports (public ledger)",
        "",
        """
        -: Txhash|Transaction Hash|Blockno|UnixTimestamp|DateTime (UTC)|From|To|From_PrivateTag|To_PrivateTag
            ContractAddress|Value_IN(ETH)|Value_OUT(ETH)|CurrentValue @ $|TxnFee(ETH)|TxnFee(USD)
            Historical $Price/Eth|Status|ErrCode|Method|PrivateNote|TokenValue|TokenSymbol|TokenName|USDValueDayOfTx
            block_hash|block_number|transaction_index|from_address|to_address|gas|gas_price|nonce|receipt_gas_used
            max_fee_per_gas
        """,
    ),
)

LAYOUTS: tuple[Layout, ...] = (
    _PAYMENT_SERVICES
    + _UNITED_STATES
    + _UNITED_KINGDOM_AND_COMMONWEALTH
    + _GERMAN_SPEAKING
    + _BENELUX_FRANCE_SOUTH
    + _NORTH_AND_EAST
    + _LATIN_AMERICA_AND_ASIA
    + _FORMATS_AND_INTERFACES
    + _CRYPTO
)
