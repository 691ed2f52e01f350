"""Personal financial data: loans, credit scores and what credit files hold."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

_PERSONAL = within("person", "bank", "credit")

KINDS: tuple[Kind, ...] = (
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
            loan origination date|loan maturity date|origination date|maturity date|disbursement date|date disbursed|
            disbursed date|disbursal date|disbursed on|loan date|loan start date|loan end date|loan issue date|
            loan issued|
            loan approval date|loan application date|first payment date|first repayment date|loan closing date|
            loan open date|note date|payoff date|paid off date|default date|charge off date|last payment date|
            effective date loan|due date loan|loan due date|loan close date|loan created|loan opened|date of loan|
            fecha desembolso|fecha vencimiento prestamo|date deblocage|date octroi|data erogazione|data contratacao|
            loan amount|loan status|loan term|loan purpose|loan type|interest rate|int rate|installment|instalment|
            principal|funded amount|loan|mortgage|housing loan|personal loan|loan grade|outstanding principal|
            repayment|
            emi|emi amount|apr|default|default payment|default payment next month|amt annuity|amt credit|goods price|
            annuity|credit amount|credit duration|credit purpose|credit history|loan default|loan duration|
            remaining term|charge off|collateral|mort acc|last payment|total payment|payment plan|collection recovery|
            recoveries|hardship|settlement amount|deferral|disbursement method|application type|loan amnt|
            orig loan amount|original loan balance|origination amount|loan balance|current upb|orig upb|
            original interest rate|current interest rate|loan age|loan to value|ltv|cltv|original ltv|prepayment|
            prepaid amount|arrears|foreclosure|foreclosure date|amt application|amt goods price|amt down payment|
            rate down payment|cnt payment|name contract type|name contract status|contract status loan|cnt instalment|
            amt instalment|days instalment|num instalment number|loan duration months|loan maturity|
            maturity date loan|
            monthly instalment|monthly installment|kreditbetrag|kreditsumme|laufzeit kredit|ratenhoehe|
            valor emprestimo|
            valor parcela|parcela|parcelas|monto prestamo|cuota mensual|mensualite|taux interet|montant pret|
            capital restant|importo prestito|rata|loan int rate|loan percent income|loan intent|loan officer decision|
            loan decision|loan approved|default ind|default flag|ever default|cb person default on file|
            time to default|
            total interest received|total principal received|late fee|next payment date|student loan|car loan|
            auto loan|
            heloc|mortgage balance|mortgage amount|mortgage payment|rate spread|loan product type|action taken loan|
            bad loan|loan flag|seriousdlqin2yrs|npl flag|writeoff|write off|written off|forbearance|
            days to maturity loan|loan to income|loan income ratio|payment to income|loan amt|loan limit|loan paid|
            loan payment|loan taken|loan applied|loan requested|amount requested|requested amount|
            requested loan amount|
            approved amount|sanctioned amount|sanction amount|disbursed amount|disbursal amount|amount financed|
            financed amount|down payment amount|repayment amount|repayment date|repayment schedule|outstanding loan|
            outstanding principal balance|principal amount|principal outstanding|loan tenure|interest amount|
            loan interest|loan interest rate|annual percentage rate|lien status|hoepa status|rate type loan|
            purchaser type|denial reason|action taken|mortgage type|property value ratio|combined loan to value ratio|
            debt service|credit term|credit approval|credit approved|approval status loan|loan application status|
            defaulted|default history|previous defaults|num of default|prior default|loan history|previous loans|
            existing loans|active loans|number of installments|installments paid|installment amount|installment rate|
            installment plan|emi paid|emi date|days past maturity|car financing|home loan|gold loan|payday loan|
            education loan|business loan|agri loan|has loan|loan ind|darlehensbetrag|darlehenssumme|restschuld|
            tilgung|
            zinssatz|sollzins|monatsrate|kreditlaufzeit|kreditart|verwendungszweck kredit|ausfall|mensualidad|
            tasa interes|plazo prestamo|monto credito|saldo capital|prazo emprestimo|taxa juros|inadimplencia|
            inadimplente|importo finanziato|durata prestito|tasso interesse|hypotheek|leenbedrag|looptijd lening|
            kwota kredytu|rata kredytu|okres kredytowania|vyse uveru|splatka|kredi tutari|taksit|taksit tutari|
            faiz orani|vade|сумма кредита|срок кредита|процентная ставка|просрочка|贷款金额|贷款期限|贷款状态|
            还款|利率|
            loan balance outstanding
            """
        ),
        tags=tags("credit_file"),
        contexts=within("credit"),
        hints=words(
            """
            term|grade|sub grade|purpose|duration|title|verification status|issue date|credit|guarantor|guarantors|
            other debtors|contract type|contract status|down payment|outcome loan|status loan|applied amount|approved|
            approval|rejected|default|target|payments|repay|interest|amount|emp length|home ownership|property area|
            loan id status|instalments|installments|tenor|maturity|disbursed|principal paid|first payment|balance
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
            debt to income|dti|debt income ratio|debt to income ratio|delinquency|delinq|delinquencies|delinquent|dpd|
            days past due|inquiries|inq|
            open accounts|open acc|revolving|revol|revol bal|revol util|credit limit|limit bal|credit line|
            credit utilization|utilization ratio|utilization|bankruptcy|bankruptcies|public record|pub rec|tax liens|
            tax lien|charge off|chargeoff|trade lines|tradelines|number of open|total accounts|collections|derogatory|
            major derog|credit card debt|other debt|debt|debts|debt ratio|total debt|net worth|credit bureau|
            late payments|number times late|past due|number of times 90 days late|real estate loans|
            monthly income debt|
            active credit|credit active|credit day overdue|amt credit sum|credit type|number of dependents credit|
            existing credits|num credit cards|outstanding debt|credit mix|credit history age|num bank accounts|
            bankcard|
            days overdue|overdue amount|overdue days|amt credit max overdue|max overdue|amount overdue|sk dpd|
            sk dpd def|cnt credit prolong|amt req credit bureau|credit sum|credit sum debt|credit sum limit|
            credit inquiries|hard inquiries|num inquiries|inquiries last 6 months|credit overdue|payments overdue|
            months since last delinquency|number of derogatories|num trades|num satisfactory trades|percent trades|
            months since oldest trade|max delq|installment burden|revolving burden|credit history length|
            length of credit history|number of credit lines|open credit lines|credit lines|card limit|
            credit card limit|
            limite credito|limite cartao|dispo limit|dispokredit|kreditrahmen|negativado|schufa eintrag|saldo devedor|
            parcelas atraso|parc atraso|ueberziehung|endettement|taux endettement|encours|incident paiement|ficp|
            protesti|insolvency|insolvent|charged off|charge offs|judgements|judgments|liens|garnishment|
            wage garnishment|wage assignment|alimony|child support|tax debt|student debt|monthly debt|medical debt|
            debt amount|debt balance|debt sum|total liabilities|liabilities|num of loan|number of loans|
            num of delayed payment|delay from due date|delayed payments|payment of min amount|
            credit utilization ratio|
            worst status|account status 90 days|bad debt|collection amount|in collections|months since recent inquiry|
            public records|numberofopencreditlinesandloans|days late|times late|cnt overdue|num late payments|
            delinquent amount|delinquent accounts|credit bureau year|open to buy|avg open to buy|total trans ct|
            trans ct|total trans amt|months on book|months inactive|relationship count|total relationship count|
            credit report|credit reports|credit file|derogatory reports|credit inquiries count|enquiries|enquiry|
            number of enquiries|bureau enquiries|credit card count|number of credit cards|num of credit card|
            has cr card|nb credit cards|credit cards|num tl|num actv|num bc|num il|num rev|num sats|num op rev|
            mort delq|mths since|tot cur bal|tot coll amt|tot hi cred|total bc limit|total rev hi lim|bc util|
            bc open to buy|all util|max bal bc|acc open past|acc now delinq|avg cur bal|chargeoff within|delinq amnt|
            months since|inq fi|inq last|open act il|open il|total bal il|il util|open rv|total cu tl|
            worst delinquency|
            worst dpd|max dpd|avg dpd|current dpd|delinquency bucket|delinquency status|delinquency history|
            loan delinquency status|times past due|past due amount|past due days|overdue count|overdue status|
            days in arrears|months in arrears|number of arrears|arrears amount|missed payments|missed payment count|
            late payment count|late payment|late payments count|payment delay|payment delays|credit used|credit usage|
            credit utilisation|utilisation|utilization rate|credit balance ratio|revolving balance|
            revolving utilization|revolving line utilization|revolving utilization of unsecured lines|unsecured lines|
            number of times|number of time 30 59 days past due not worse|30 59 days|60 89 days|30 days past due|
            60 days past due|90 days past due|30 days late|60 days late|90 days late|debt burden|debt service ratio|
            debt equity person|credit age|oldest account age|oldest trade|age oldest trade|age of oldest account|
            average age of accounts|length credit history|credit exposure|total credit|total credit limit|
            total credit used|total exposure|total outstanding|outstanding amount|outstanding balance total|
            unsecured debt|secured debt|mortgage debt|card debt|credit card balance|credit card balances|
            household debt|
            consumer debt|creditor|creditors|kredithistorie|kreditkartenlimit|kreditlimit|verschuldung|schuldenquote|
            mahnstufe|mahnungen|zahlungsverzug|historial crediticio|morosidad|dias mora|dias atraso|limite disponible|
            cupo tarjeta|deuda total|score serasa|historico credito|limite total|dias em atraso|divida|dividas|
            historique credit|impayes|nb impayes|ritardo pagamento|limite carta|bkr registratie|schulden|zadluzenie|
            opoznienie|liczba opoznien|zpozdeni|dluh|betalningsanmarkning|anmarkning|skuldsaldo|kredi notu|
            kredi karti limiti|gecikme|gecikme gun|кредитный лимит|кредитная история|задолженность|
            просроченная задолженность|信用额度|逾期|逾期天数|逾期次数|信用评分|bad credit|credit default|
            credit risk|credit class|
            good bad|payment behaviour|payment behavior|amount invested monthly|total emi per month|
            changed credit limit|num credit inquiries
            """
        ),
        tags=tags("credit_file"),
        contexts=within("credit", "bank", "person"),
        hints=words(
            """
            pay|bc|il|rev|tl|accts|bal|util|acc|pct|mths|mo sin|last credit pull|fi|cu|overdue|months balance|
            credit active|dpd|limit|exposure|late|risk
            """
        ),
    ),
)
