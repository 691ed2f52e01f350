"""Personal financial data: accounts and cards (listed identifiers too), balances, credit files, transactions."""

from __future__ import annotations

from export_guard.kinds import checks
from export_guard.kinds.kind import Kind, tags, within, words

_PERSONAL = within("person", "bank", "credit")

KINDS: tuple[Kind, ...] = (
    Kind(
        "payment_card",
        "identifier",
        "Full payment card number (PAN)",
        "ISO/IEC 7812-1; 28 CFR 202.234(b)",
        words(
            """
            credit card|card number|credit card number|cc number|ccnum|cc num|pan|debit card number|card no|
            payment card|creditcard|debit card|kreditkarte|tarjeta credito|carte bancaire|xin yong ka|card nbr|
            card pan|primary account number|cc no|ccn|credit card no|card num|cc|kartennummer|numero tarjeta|
            numero carte|card number full|acct card number
            """
        ),
        r"(?:[46][0-9]{3}|5[0-9]{3}|2[2-7][0-9]{2}|3[0-9]{3})(?:[0-9]{9,12}(?:[0-9]{3})?"
        r"|[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{1,4}|[ -][0-9]{6}[ -][0-9]{4,5})",
        checks.luhn(13, 19),
        0.1,
        tags("financial_account", "full", "person_key"),
        by_value=True,
        stray=True,
        trace=r"[0-9]{13}|[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}[ -]|3[0-9]{3}[ -][0-9]{6}[ -]",
    ),
    Kind(
        "payment_card_truncated",
        "personal_financial",
        "Part of a payment card number",
        "PCI DSS 3.4.1",
        words(
            """
            last 4|card last 4|last four digits|card last four|cc last 4|masked card|card masked|card bin|
            masked pan|first 6 last 4|last4|card suffix|card last digits|pan masked|pan last 4|card ending|
            card number masked|iin|card first 6|bin number|masked card number|pan truncated|card mask
            """
        ),
        r"(?:[0-9xX*#•]{2,12}[ -]?){0,3}[0-9]{4}|[0-9]{6}[xX*]{2,9}[0-9]{4}|[0-9]{6,8}|[0-9]\.[0-9]{3,}E\+?1[0-9]",
        tags=tags("financial_account", "truncated"),
    ),
    Kind(
        "card_security_code",
        "identifier",
        "Card security code or PIN",
        "PCI DSS 3.3; 28 CFR 202.234(b)",
        words("cvv|cvc|cvv2|cvc2|card security code|card verification|card pin|card verification value"),
        r"[0-9]{3,6}(?:\.0)?",
        tags=tags("financial_account", "authentication", "secret"),
    ),
    Kind(
        "card_expiry",
        "personal_financial",
        "Card expiry date",
        "ISO/IEC 7813",
        words(
            """
            card expiry|card expiration|expiry date card|cc expires|card exp|cc exp|card expiry date|
            credit card expire|card expires|card valid thru|valid thru|expiration date card|exp date card|exp month|
            exp year|card exp month|card exp year|card expiry month|card expiry year
            """
        ),
        tags=tags("card"),
        shape="any",
    ),
    Kind(
        "iban",
        "identifier",
        "IBAN",
        "ISO 13616-1",
        words(
            """
            iban|iban number|account iban|international bank account number|iban no|iban nr|iban nummer|
            auftragskonto|kontonummer iban|debtor iban|creditor iban|iban empfaenger|cod iban|iban beneficiario|
            payer iban|counterparty iban|cdtr acct iban|dbtr acct iban|tegenrekening|tegenrekening iban|iban bban
            """
        ),
        r"[A-Za-z]{2}[0-9]{2}(?:[ ]?[0-9A-Za-z]{4}){2,7}(?:[ ]?[0-9A-Za-z]{1,4})?",
        checks.iban,
        0.011,
        tags("financial_account", "full", "person_key"),
        by_value=True,
        stray=True,
        trace=r"[A-Za-z]{2}[0-9]{2} ?[0-9A-Za-z]{4}",
    ),
    Kind(
        "bank_account_number",
        "identifier",
        "Bank or other financial account number",
        "28 CFR 202.234(b)",
        words(
            """
            account number|bank account|bank account number|sender account|recipient account|sender account number|
            beneficiary account|account no|from account|to account|checking account|savings account|bban|name orig|
            name dest|kontonummer|numero cuenta|numero compte|brokerage account|wallet address|account id|
            bank account id|debit account|credit account|zhang hao|dd account|direct deposit account|dda|
            deposit account|bank acct no|account nbr|acct nbr|gegenkonto|kontonr|rekeningnummer|conta corrente|
            numero conta|cuenta clabe|clabe|cbu|cvu|clabe interbancaria|compte bancaire|rib|numero rib|
            account identification|debtor account|creditor account|dbtr acct|cdtr acct|payee account|payer account|
            sort code account|bsb account|beneficiary acct|counterparty account|account iban bban|btc address|
            bitcoin address|eth address|ethereum address|crypto address|from address wallet|loan account number|
            customer account number|policy bank account|account nr|source account|destination account|
            destination account number|upi id|vpa|pix key|chave pix|mpesa number|external account|
            kontonummer empfaenger|bankn|kontonr empf|ktonr|银行卡号|银行账号|口座番号|계좌번호
            """
        ),
        r"[A-Za-z]{0,4}[ -]?[0-9][0-9 -]{3,32}|[A-Z0-9]{6,34}|0x[0-9a-fA-F]{40}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}",
        tags=tags("financial_account", "full", "person_key"),
        contexts=within("person", "bank", "credit"),
        hints=words("account|account id|rekening|identification"),
    ),
    Kind(
        "us_routing_number",
        "personal_financial",
        "US bank routing number beside an account",
        "ABA routing number policy",
        words(
            """
            routing number|aba|aba number|routing transit number|rtn|routing|dd rtn|aba routing|bank routing|
            routing no|transit number|aba rtn|routing nbr|fedwire number
            """
        ),
        r"[0-9]{9}",
        checks.weighted((3, 7, 1, 3, 7, 1, 3, 7, 1), 10),
        0.1,
        tags("bank"),
        contexts=_PERSONAL,
    ),
    Kind(
        "bic",
        "personal_financial",
        "Bank identifier (BIC) beside an account",
        "ISO 9362",
        words(
            """
            bic|swift|swift code|bic code|swift bic|bank code|sort code|ifsc|ifsc code|bic swift|bic swift code|
            swift bic code|bankleitzahl|blz|swift adresse|bic empfaenger|agent bic|cdtr agt bic|dbtr agt bic|abi|
            bsb|agencia bancaria|institution bic|bank identifier code
            """
        ),
        r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?|[0-9]{2}-?[0-9]{2}-?[0-9]{2}|[A-Z]{4}0[A-Z0-9]{6}|[0-9]{5,9}",
        random_hit_rate=0.3,
        tags=tags("bank"),
        contexts=_PERSONAL,
    ),
    Kind(
        "account_balance",
        "personal_financial",
        "Balance of a person's account",
        "28 CFR 202.240",
        words(
            """
            account balance|acct balance|balance|current balance|available balance|old balance|new balance|
            oldbalance org|newbalance orig|oldbalance dest|newbalance dest|closing balance|opening balance|
            outstanding balance|ending balance|average balance|limit balance|overdraft|overdraft limit|bill amount|
            savings|savings status|checking status|checking account status|savings account status|ledger balance|
            wallet balance|balance frequency|cash balance|account bal|closing bal|opening bal|avail bal|current bal|
            ledger bal|available bal|running balance|balance after|balance after transaction|end balance|
            eod balance|solde apres|saldo final|saldo disponivel|saldo atual|saldo actual|saldo disponible|
            saldo contabile|kontostand|neuer saldo|saldo nach buchung|curr bal|cur balance|avg balance|min balance|
            mean balance|statement balance|acct current balance|debt balance|balance due loan|balance amt|
            account value|account worth|cashbal|amt balance|balance outstanding|savings balance|checking balance|
            average monthly balance|saving accounts|saving account|savings account|checking accounts|
            checking account|existing checking|savings bonds
            """
        ),
        tags=tags("balance"),
        contexts=_PERSONAL,
        shape="any",
    ),
    Kind(
        "transaction_amount",
        "personal_financial",
        "Amount of a transaction of a person or account",
        "28 CFR 202.240",
        words(
            """
            transfer amount|transaction amount|payment amount|withdrawal|withdrawal amount|deposit amount|
            debit amount|credit amount|deposit|debit|pay amount|remittance amount|trans amount|txn amount|
            amount transferred|cash advance|cash advance transactions|trans amt|tran amt|instructed amount|
            booked amount|entry amount|amount eur|amount gbp|amount usd|paid in|paid out|money in|money out|
            debit credit amount|umsatz betrag|wertstellung betrag|withdrawals|deposits|credit amt|debit amt|
            amount local|settled amount|total payment amount|net amount|gross amount|transfer amt|bedrag eur|
            transactie bedrag|valor transacao|importe operacion|amt instalment|amt payment|remitted amount|cash in|
            cash out|disbursement amount|payout amount
            """
        ),
        tags=tags("transaction"),
        contexts=_PERSONAL,
        shape="number",
        hints=words("gross|net|fee|amount"),
    ),
    Kind(
        "card_purchases",
        "personal_financial",
        "Card or bank purchases of a person",
        "28 CFR 202.240: purchases and payment history",
        words(
            """
            purchases|one off purchases|oneoff purchases|installments purchases|purchases frequency|purchase amount|
            monthly payment|monthly charges|total charges|minimum payments|payments|spend|total spend|amount spent|
            credit card spend|spending score|amt drawings|amt drawings atm|total purchases|avg ticket|
            purchase total|card spend|monthly spend|retail purchases|cash withdrawals|credit card payment|spending|
            annual spend|purchase history amount|amt drawings current
            """
        ),
        tags=tags("transaction"),
        contexts=within("credit", "bank"),
        shape="number",
    ),
    Kind(
        "transaction_detail",
        "personal_financial",
        "Detail of a transaction of an account",
        "28 CFR 202.240",
        words(
            """
            transaction type|transfer type|transaction date|transaction time|transaction description|
            transaction category|merchant category code|mcc|merchant name|payment history|repayment status|
            posting date|value date|beneficiary bank|pay status|transaction code|statement date|buchungstext|
            verwendungszweck|umsatzart|buchungstag|valutadatum|wertstellung|valuta|libelle operation|libelle|
            nature operation|date operation|date valeur|causale|descrizione operazione|data operazione|
            data contabile|data valuta|concepto|fecha operacion|fecha valor|historico|data lancamento|
            remittance information|remittance info|payment reference|payment details|payment purpose|
            transaction reference|transaction narrative|narrative|booking text|booking date|booking date time|
            value date time|transaction information|credit debit indicator|debit credit indicator|dc indicator|drcr|
            merchant details|merchant city|merchant state|merchant country|merchant category|mutation type|
            mededelingen|omschrijving|naam omschrijving|mcc code|tran code|k symbol|operation type bank|use chip|
            bank transaction code|cheque number|check number|transaction memo|posted date|date posted|trntype
            """
        ),
        tags=tags("transaction"),
        contexts=within("bank", "credit"),
        hints=words(
            """
            amount|transaction amount|credit|debit|transaction|memo|narration|particulars|net|gross|description|
            merchant|mcc|payee|counterparty
            """
        ),
    ),
    Kind(
        "credit_score",
        "personal_financial",
        "Credit score",
        "15 U.S.C. 1681a(d)",
        words(
            """
            credit score|fico|fico score|fico range low|fico range high|vantage score|credit rating|schufa|
            schufa score|risk score credit|bureau score|cibil|cibil score|experian score|credit grade|ext source|
            fico 8|score fico|credit score range|bureau risk score|cb score|beacon score|transunion score|
            equifax score|vantagescore|vantage|cibil score value|credit bureau score|external risk estimate|
            risk rating credit|scr fico|pd score|behaviour score|behavioral score|application score|
            credit worthiness|creditworthiness|bonitaet|bonitaetsscore|score credito|internal rating borrower|
            ext source 1|ext source 2|serasa score
            """
        ),
        tags=tags("credit_file"),
    ),
    Kind(
        "loan_attribute",
        "personal_financial",
        "Loan terms, status or repayment",
        "28 CFR 202.240; 15 U.S.C. 1681a(d)",
        words(
            """
            loan amount|loan status|loan term|loan purpose|loan type|interest rate|int rate|installment|instalment|
            principal|funded amount|loan|mortgage|housing loan|personal loan|loan grade|outstanding principal|
            repayment|emi|emi amount|apr|default|default payment|default payment next month|amt annuity|amt credit|
            goods price|annuity|credit amount|credit duration|credit purpose|credit history|loan default|
            loan duration|remaining term|charge off|collateral|mort acc|last payment|total payment|payment plan|
            collection recovery|recoveries|hardship|settlement amount|deferral|disbursement method|application type|
            loan amnt|orig loan amount|original loan balance|origination amount|loan balance|current upb|orig upb|
            original interest rate|current interest rate|loan age|loan to value|ltv|cltv|original ltv|prepayment|
            prepaid amount|arrears|foreclosure|foreclosure date|amt application|amt goods price|amt down payment|
            rate down payment|cnt payment|name contract type|name contract status|contract status loan|
            cnt instalment|amt instalment|days instalment|num instalment number|loan duration months|loan maturity|
            maturity date loan|monthly instalment|monthly installment|kreditbetrag|kreditsumme|laufzeit kredit|
            ratenhoehe|valor emprestimo|valor parcela|parcela|parcelas|monto prestamo|cuota mensual|mensualite|
            taux interet|montant pret|capital restant|importo prestito|rata|loan int rate|loan percent income|
            loan intent|loan officer decision|loan decision|loan approved|default ind|default flag|ever default|
            cb person default on file|time to default|total interest received|total principal received|late fee|
            next payment date|student loan|car loan|auto loan|heloc|mortgage balance|mortgage amount|
            mortgage payment|rate spread|loan product type|action taken loan|bad loan|loan flag|seriousdlqin2yrs|
            npl flag|writeoff|write off|written off|forbearance|days to maturity loan
            """
        ),
        tags=tags("credit_file"),
        contexts=within("credit"),
        hints=words(
            """
            term|grade|sub grade|purpose|duration|title|verification status|issue date|credit|guarantor|guarantors|
            other debtors|contract type|contract status|down payment|outcome loan
            """
        ),
    ),
    Kind(
        "credit_file_attribute",
        "personal_financial",
        "Attribute of a credit file",
        "15 U.S.C. 1681a(d)",
        words(
            """
            debt to income|dti|delinquency|delinq|delinquencies|delinquent|dpd|days past due|inquiries|inq|
            open accounts|open acc|revolving|revol|revol bal|revol util|credit limit|limit bal|credit line|
            credit utilization|utilization ratio|utilization|bankruptcy|bankruptcies|public record|pub rec|
            tax liens|tax lien|charge off|chargeoff|trade lines|tradelines|number of open|total accounts|
            collections|derogatory|major derog|credit card debt|other debt|debt|debts|debt ratio|total debt|
            net worth|credit bureau|late payments|number times late|past due|number of times 90 days late|
            real estate loans|monthly income debt|active credit|credit active|credit day overdue|amt credit sum|
            credit type|number of dependents credit|existing credits|num credit cards|outstanding debt|credit mix|
            credit history age|num bank accounts|bankcard|days overdue|overdue amount|overdue days|
            amt credit max overdue|max overdue|amount overdue|sk dpd|sk dpd def|cnt credit prolong|
            amt req credit bureau|credit sum|credit sum debt|credit sum limit|credit inquiries|hard inquiries|
            num inquiries|inquiries last 6 months|credit overdue|payments overdue|months since last delinquency|
            number of derogatories|num trades|num satisfactory trades|percent trades|months since oldest trade|
            max delq|installment burden|revolving burden|credit history length|length of credit history|
            number of credit lines|open credit lines|credit lines|card limit|credit card limit|limite credito|
            limite cartao|dispo limit|dispokredit|kreditrahmen|negativado|schufa eintrag|saldo devedor|
            parcelas atraso|parc atraso|ueberziehung|endettement|taux endettement|encours|incident paiement|ficp|
            protesti|insolvency|insolvent|charged off|charge offs|judgements|judgments|liens|garnishment|
            wage garnishment|wage assignment|alimony|child support|tax debt|student debt|monthly debt|medical debt|
            debt amount|debt balance|debt sum|total liabilities|liabilities|num of loan|number of loans|
            num of delayed payment|delay from due date|delayed payments|payment of min amount|
            credit utilization ratio|worst status|account status 90 days|bad debt|collection amount|in collections|
            months since recent inquiry|public records|numberofopencreditlinesandloans|days late|times late|
            cnt overdue|num late payments|delinquent amount|delinquent accounts|credit bureau year
            """
        ),
        tags=tags("credit_file"),
        contexts=within("credit", "bank", "person"),
        hints=words(
            """
            pay|bc|il|rev|tl|accts|bal|util|acc|pct|mths|mo sin|last credit pull|fi|cu|overdue|months balance|
            credit active|dpd
            """
        ),
    ),
    Kind(
        "income",
        "personal_financial",
        "Income or salary of a person",
        "28 CFR 202.240 (financial statements)",
        words(
            """
            annual income|income|monthly income|salary|annual inc|wage|wages|net income monthly|gross salary|
            base salary|gross pay|net pay|estimated salary|amt income total|household income|pay rate|hourly rate|
            compensation|gehalt|salaire|salario|stipend|bonus|applicant income|coapplicant income|estimated income|
            monthly inhand salary|yearly income|joint income|in hand salary|base pay|gross amount pay|annual salary|
            total salary|period gross|net salary|gross wages|net wages|take home pay|bonus amount|commission pay|
            overtime pay|federal withholding|fed wh|state withholding|withholding|tax withheld|total compensation|
            total pay|pay amount|regular pay|ytd gross|ytd net|gross ytd|earnings|gross earnings|annual pay|
            monthly salary|ctc|bruttogehalt|nettogehalt|bruttolohn|nettolohn|lohn|renda mensal|renda|salario bruto|
            salario liquido|salaire brut|salaire net|revenu mensuel|revenu annuel|stipendio netto|reddito annuo|
            person income|applicants income|joint annual income|annual income usd|mthincome|monthlyincome|
            benefit amount|pension|pension amount|allowance|gross period amount|taxable income|agi|wages salaries|
            family income|annual inc joint|expected ctc|current ctc|hourly wage|base pay annual|401k contribution|
            deductions
            """
        ),
        tags=tags("income"),
        contexts=_PERSONAL,
        shape="any",
    ),
    Kind(
        "holdings",
        "personal_financial",
        "Assets, securities or holdings of a person",
        "28 CFR 202.240",
        words(
            """
            holdings|portfolio value|portfolio|securities account|shares held|asset value|total assets person|
            investments|invested amount|investment amount|pension balance|retirement balance|
            residential assets value|luxury assets value|bank asset value|commercial assets value|mutual fund|
            estate value|asset balance|total assets client|assets under management|aum|brokerage balance|
            fund balance|shares owned|share quantity|units held|quantity held|position quantity|position value|
            market value position|cost basis|unrealized gain|unrealized pnl|401k balance|ira balance|
            retirement savings|investment balance|depotwert|depotbestand|wertpapierbestand|crypto balance|
            total wealth|liquid assets|home value owned|portfolio balance|cd account|securities value|annuity value|
            cash value
            """
        ),
        tags=tags("holdings"),
        contexts=_PERSONAL,
        hints=words("market value|isin held|shares held"),
    ),
    Kind(
        "insurance_policy",
        "personal_financial",
        "Insurance policy, premium or claim of a person",
        "28 CFR 202.240",
        words(
            """
            policy number|premium amount|insurance premium|claim amount|total claim amount|policy annual premium|
            sum insured|vehicle claim|injury claim|property claim|umbrella limit|policy deductable|policy no|
            policy nbr|claim number|claim no|premium|annual premium|monthly premium|claim paid|claims paid|
            paid loss|incurred loss|loss amount|insured value|cover amount|coverage amount|deductible amount|
            benefit insured|surrender value|life cover|face amount|policy premium|claim amt|versicherungsnummer|
            versicherungsschein|praemie|poliza|prima anual|numero poliza|police assurance|settlement paid|
            reserve amount|sinistre|incident severity
            """
        ),
        tags=tags("insurance"),
        contexts=within("person"),
    ),
)
