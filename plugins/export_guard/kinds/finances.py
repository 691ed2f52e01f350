"""Personal finances: what somebody has, earns and pays."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

_PERSONAL = within("person", "bank", "credit")

KINDS: tuple[Kind, ...] = (
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
            ledger bal|available bal|running balance|balance after|balance after transaction|end balance|eod balance|
            solde apres|saldo final|saldo disponivel|saldo atual|saldo actual|saldo disponible|saldo contabile|
            kontostand|neuer saldo|saldo nach buchung|curr bal|cur balance|avg balance|min balance|mean balance|
            statement balance|acct current balance|debt balance|balance due loan|balance amt|account value|
            account worth|cashbal|amt balance|balance outstanding|savings balance|checking balance|
            average monthly balance|saving accounts|saving account|savings account|checking accounts|checking account|
            existing checking|savings bonds|book balance|booked balance|balance after booking|balance after mutation|
            balance carried|end of day balance|account balance eur|balance eur|balance usd|balance gbp|
            saldo po operacji|saldo po transakcji|stan konta|saldo tras|saldo dopo|saldo contable|boeksaldo|
            valutair saldo|saldo na mutatie|saldo na trn|saldo na transactie|startsaldo|eindsaldo|beginsaldo|
            anfangssaldo|endsaldo|buchsaldo|bokfort saldo|saldo efter|disponibelt|zustatek po|ucetni zustatek|bakiye|
            kalan bakiye|guncel bakiye|остаток|остаток на счете|исходящий остаток|входящий остаток|баланс|余额|
            账户余额|帐户余额|
            本次余额|残高|差引残高|お取引後残高|잔액|거래후잔액|balance before|balance orig|balance dest|
            remaining balance|total balance|
            oldbalance|newbalance|oldbalanceorg|newbalanceorig|account balances|avg account balance|
            current account balance|cash on hand account|month end balance|quarterly balance|
            average quarterly balance|
            prior balance|previous balance|unpaid balance|principal balance
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
            ueberweisungsbetrag|ueberweisung betrag|transfer amount|transaction amount|payment amount|withdrawal|
            withdrawal amount|deposit amount|
            debit amount|
            credit amount|deposit|debit|pay amount|remittance amount|trans amount|txn amount|amount transferred|
            cash advance|cash advance transactions|trans amt|tran amt|instructed amount|booked amount|entry amount|
            amount eur|amount gbp|amount usd|paid out|money out|debit credit amount|umsatz betrag|wertstellung betrag|
            withdrawals|deposits|credit amt|debit amt|amount local|settled amount|total payment amount|net amount|
            gross amount|transfer amt|bedrag eur|transactie bedrag|valor transacao|importe operacion|amt instalment|
            amt payment|remitted amount|cash out|disbursement amount|payout amount|inflow|outflow|inflows|outflows|
            amount debited|amount credited|charge amount|original amount|foreign amount|billing amount|billed amount|
            posted amount|amount chf|amount dkk|amount sek|amount nok|amount pln|amount czk|amount cad|amount aud|
            amount inr|amount try|amount brl|withdrawal amt|deposit amt|wd amount|money received|money sent|
            amount paid|
            amount received|receiving amount|tx amount|txn amt|amount orig|transaction value|
            amount in account currency|
            account currency amount|transaction total|payment value|transfer value|transferred|umsatz eur|betrag eur|
            buchungsbetrag|zahlungsbetrag|ausgehend|eingehend|montant operation|montant transaction|debit euros|
            credit euros|importe eur|importe movimiento|valor movimento|valor lancamento|importo eur|
            importo operazione|
            transactiebedrag|bedrag mutatie|kwota operacji|kwota transakcji|kwota zaksiegowana|castka operace|
            zauctovana castka|objem|islem tutari|harcama tutari|сумма операции|сумма платежа|сумма в валюте|
            сумма транзакции|交易金额|收入金额|支出金额|借方金额|贷方金额|借方发生额|贷方发生额|发生额|
            お支払金額|お預り金額|利用金額|ご利用金額|取引金額|出金金額|入金金額|お引出し|お預入れ|
            お預け入れ|支払金額|出金額|入金額|출금액|입금액|거래금액|찾으신금액|맡기신금액|이용금액
            """
        ),
        tags=tags("transaction"),
        contexts=_PERSONAL,
        shape="number",
        hints=words(
            """
            gross|net|fee|amount|paid in|money in|cash in|transfer total|transfer fee|credit|cargo|cargos|abono|
            abonos|
            retiro|retiros|depositos|debe|entrata|entrate|uscita|uscite|dare|avere|accrediti|addebiti|haben|
            gutschrift|
            belastung|lastschrift|uttag|insattning|uznania|obciazenia|wplaty|wyplaty|vyber|vklad|borc|alacak|gider|
            gelir|summa|сумма|приход|расход|дебет|кредит|списание|зачисление|金额|收入|支出|借方|贷方|金額|出金|
            入金|mutatie|mutation|
            mouvement|expense|expenses|charge|charges|spent|received|eingang|ausgang|einnahme|ausgabe|despesa|receita|
            gasto|gastos|depense|depenses|recette|ingreso|egreso|ingresos egresos|withdraw|fees|commission|tax
            """
        ),
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
            posting date|
            value date|beneficiary bank|pay status|transaction code|statement date|buchungstext|verwendungszweck|
            umsatzart|buchungstag|valutadatum|wertstellung|valuta|libelle operation|libelle|nature operation|
            date operation|date valeur|causale|descrizione operazione|data operazione|data contabile|data valuta|
            concepto|fecha operacion|fecha valor|historico|data lancamento|remittance information|remittance info|
            payment reference|payment details|payment purpose|transaction reference|transaction narrative|narrative|
            booking text|booking date|booking date time|value date time|transaction information|
            credit debit indicator|
            debit credit indicator|dc indicator|drcr|merchant details|merchant city|merchant state|merchant country|
            merchant category|mutation type|mededelingen|omschrijving|naam omschrijving|mcc code|tran code|k symbol|
            operation type bank|use chip|bank transaction code|cheque number|check number|transaction memo|
            posted date|
            date posted|trntype|buchungsdatum|buchungsinfo|buchungsdetails|beguenstigter zahlungspflichtiger|
            begunstigter zahlungspflichtiger|auftraggeber empfaenger|auftraggeber empfanger|zahlungsempfaenger|
            zahlungsempfanger|umsatztext|umsatztyp|vorgang verwendungszweck|zahlungsgrund|zahlungsreferenz|
            avisierungstext|zahlungspflichtiger|libelle simplifie|libelle complet|date comptable|
            date comptabilisation|
            type operation|contrepartie|nom contrepartie|detail ecriture|fecha contable|tipo movimiento|
            detalle movimiento|concepto movimiento|ordenante|descritivo|data movimento|data mov|data valor|
            tipo lancamento|causale abi|descrizione estesa|tipo operazione|descrizione movimento|ordinante|mededeling|
            vrije mededeling|gestructureerde mededeling|naam tegenpartij|tegenpartij|rentedatum|boekdatum|
            boekingsdatum|
            mutatiesoort|soort mutatie|transactiedatum|transactiesoort|details verrichting|verrichting|
            uitvoeringsdatum|
            data operacji|data ksiegowania|data waluty|data transakcji|opis operacji|opis transakcji|tytul operacji|
            nadawca odbiorca|kontrahent|dane kontrahenta|typ transakcji|rodzaj transakcji|datum zauctovani|
            datum provedeni|zprava pro prijemce|nazev protiuctu|protiucet|protistrana|nazev protistrany|
            variabilni symbol|konstantni symbol|specificky symbol|typ transakce|bokforingsdag|bokforingsdatum|
            transaktionsdag|transaktionsdatum|reskontradag|valutadag|bogforingsdato|rentedato|bokfort dato|
            kirjauspaiva|
            arvopaiva|maksupaiva|saaja maksaja|tapahtumalaji|islem tarihi|islem aciklamasi|islem aciklama|islem tipi|
            karsi hesap|дата операции|дата платежа|дата проводки|описание операции|назначение платежа|вид операции|
            контрагент|交易日期|交易时间|记账日期|记账日|交易摘要|交易类型|交易对方|交易对手|对方户名|对方账号|
            对方账户|商品说明|收支|收付款方式|交易地点|交易场所|附言|取引日|お取引日|取扱日|
            お取り扱い内容|取引内容|ご利用日|利用日|ご利用店名|利用店名|ご利用先|支払区分|거래일시|거래일자|
            적요|기재내용|보낸분 받는분|거래점|payee name|payer name|
            counterparty name|counter party|name other party|transaction note|transaction title|original description|
            appears on your statement as|extended details|card member|cheque no|check num|value dt|tran date|txn date|
            post date|transaction remarks|tran particular|tran particulars|tran details|transaction details|
            transaction kind|trans date|trans desc|trans description|txn description|bank description|bank memo|
            statement descriptor|spending category|transaction class|payment format|payment currency|
            receiving currency|
            account activity|clearing date|booked at|settled date|operation description|operation details|
            transaction narration|further information|payment description
            """
        ),
        tags=tags("transaction"),
        contexts=within("bank", "credit"),
        hints=words(
            """
            amount|transaction amount|credit|debit|transaction|memo|narration|particulars|net|gross|description|
            merchant|mcc|payee|counterparty|details|detail|notes|note|text|remarks|remark|comment|comments|reference|
            labels|tags|category|subcategory|sub category|original category|concept|purpose|concepto|movimiento|
            movimientos|lancamento|movimento|descrizione|descricao|detalle|detalles|dettagli|observaciones|
            observacion|
            opis|tytul|popis|zprava|poznamka|tekst|forklaring|beskrivning|beskrivelse|rubrik|specifikation|meddelelse|
            melding|selitys|viesti|saaja|maksaja|kuvaus|avsandare|mottagare|aciklama|islem|описание|назначение|
            категория|получатель|плательщик|摘要|备注|用途|備考|内容|적요|내용|메모|nadawca|odbiorca|empfaenger|
            empfanger|auftraggeber|
            mitteilung|vorgang|buchung|verwendung|umsatzart|beneficiary|beneficiaire|beneficiario|destinatario|
            ordenante|favorecido|estabelecimento|communication|communications|merchant name|payee payer|action|
            activity|
            operation|operazione|operacion|operacao|operations|kategorie|categorie|categoria|kategoria|kategori|notiz|
            bemerkung|notizen
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
            deductions|annual earnings|net monthly income|gross monthly income|gross income|gross annual income|
            net income person|disposable income|monthly earnings|other income|additional income|rental income|
            income monthly|income annual|monthly pay|gross monthly salary|basic salary|basic pay|net payable|
            net payout|
            payslip|payroll amount|tax deducted|tds|provident fund|pf amount|employer contribution|
            employee contribution|superannuation|social security tax|medicare tax|state tax withheld|federal tax|fica|
            overtime amount|hra|house rent allowance|special allowance|transport allowance|gratuity|leave encashment|
            payout|commission earned|tips earned|wage amount|hourly pay|daily rate|monthly rate|daily wage|salary usd|
            salary eur|salary in usd|jahresgehalt|monatsgehalt|jahreseinkommen|monatseinkommen|haushaltseinkommen|
            nettoeinkommen|bruttoeinkommen|grundgehalt|stundenlohn|auszahlung|lohnsteuer|sozialversicherung|
            revenu net|
            revenu foyer|salaire base|net a payer|net imposable|cotisations|sueldo bruto|sueldo neto|salario base|
            salario neto|ingreso mensual|ingreso anual|ingresos mensuales|devengado|nomina|retencion|salario mensal|
            remuneracao|vencimento base|desconto inss|irrf|fgts|stipendio lordo|reddito mensile|retribuzione|
            netto in busta|brutoloon|nettoloon|bruto salaris|netto salaris|maandsalaris|jaarinkomen|loonheffing|
            wynagrodzenie|wynagrodzenie brutto|dochod|cista mzda|hruba mzda|bruttolon|nettolon|manadslon|inkomst|
            bruttopalkka|net maas|brut maas|aylik gelir|yillik gelir|зарплата|оклад|доход|заработная плата|工资|
            薪资|薪水|月收入|
            年收入|基本工资|実得工资|年収|月収|給与|給料|연봉|급여|월급
            """
        ),
        tags=tags("income"),
        contexts=_PERSONAL,
        shape="any",
    ),
)
