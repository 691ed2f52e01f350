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
            payment card|creditcard|debit card|kreditkarte|tarjeta credito|carte bancaire|xin yong ka
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
            masked pan|first 6 last 4
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
            credit card expire|card expires
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
        words("iban|iban number|account iban|international bank account number"),
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
            account number|bank account|bank account number|sender account|recipient account|
            sender account number|beneficiary account|account no|from account|to account|checking account|
            savings account|bban|name orig|name dest|kontonummer|numero cuenta|numero compte|brokerage account|
            wallet address|account id|bank account id|debit account|credit account|zhang hao
            """
        ),
        r"[A-Za-z]{0,4}[ -]?[0-9][0-9 -]{3,32}|[A-Z0-9]{6,34}|0x[0-9a-fA-F]{40}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}",
        tags=tags("financial_account", "full", "person_key"),
        contexts=within("person", "bank", "credit"),
    ),
    Kind(
        "us_routing_number",
        "personal_financial",
        "US bank routing number beside an account",
        "ABA routing number policy",
        words("routing number|aba|aba number|routing transit number|rtn|routing"),
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
        words("bic|swift|swift code|bic code|swift bic|bank code|sort code|ifsc|ifsc code"),
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
            outstanding balance|ending balance|average balance|limit balance|overdraft|overdraft limit|
            bill amount|savings|savings status|checking status|checking account status|savings account status|
            ledger balance|wallet balance|balance frequency|cash balance|account bal
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
            amount transferred|cash advance|cash advance transactions
            """
        ),
        tags=tags("transaction"),
        contexts=_PERSONAL,
        shape="number",
    ),
    Kind(
        "card_purchases",
        "personal_financial",
        "Card or bank purchases of a person",
        "28 CFR 202.240: purchases and payment history",
        words(
            """
            purchases|one off purchases|oneoff purchases|installments purchases|purchases frequency|
            purchase amount|monthly payment|monthly charges|total charges|minimum payments|payments|spend|
            total spend|amount spent|credit card spend|spending score
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
            transaction category|transaction id|merchant category code|mcc|merchant name|payment history|
            repayment status|posting date|value date|beneficiary bank|pay status|transaction code|statement date
            """
        ),
        tags=tags("transaction"),
        contexts=within("bank", "credit"),
        hints=words("amount|transaction amount|credit|debit|transaction"),
    ),
    Kind(
        "credit_score",
        "personal_financial",
        "Credit score",
        "15 U.S.C. 1681a(d)",
        words(
            """
            credit score|fico|fico score|fico range low|fico range high|vantage score|credit rating|schufa|
            schufa score|risk score credit|bureau score|cibil|cibil score|experian score|credit grade|ext source
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
            loan amount|loan status|loan term|loan purpose|loan type|interest rate|int rate|installment|
            instalment|principal|funded amount|loan|mortgage|housing loan|personal loan|loan id|loan grade|
            outstanding principal|repayment|emi|emi amount|apr|default|default payment|
            default payment next month|amt annuity|amt credit|goods price|annuity|credit amount|credit duration|
            credit purpose|credit history|loan default|loan duration|remaining term|charge off|collateral|
            mort acc|last payment|total payment|payment plan|collection recovery|recoveries|hardship|
            settlement amount|deferral|disbursement method|application type
            """
        ),
        tags=tags("credit_file"),
        contexts=within("credit"),
        hints=words(
            """
            term|grade|sub grade|purpose|duration|title|verification status|issue date|credit|guarantor|
            guarantors|other debtors
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
            net worth|credit bureau|bureau|late payments|number times late|past due|number of times 90 days late|
            real estate loans|monthly income debt|active credit|credit active|credit day overdue|amt credit sum|
            credit type|number of dependents credit|existing credits|num credit cards|outstanding debt|
            credit mix|credit history age|num bank accounts|bankcard
            """
        ),
        tags=tags("credit_file"),
        contexts=within("credit", "bank", "person"),
        hints=words("pay|bc|il|rev|tl|accts|bal|util|acc|pct|mths|mo sin|last credit pull|fi|cu"),
    ),
    Kind(
        "income",
        "personal_financial",
        "Income or salary of a person",
        "28 CFR 202.240 (financial statements)",
        words(
            """
            annual income|income|monthly income|salary|annual inc|wage|wages|net income monthly|gross salary|
            base salary|gross pay|net pay|estimated salary|amt income total|household income|pay rate|
            hourly rate|compensation|gehalt|salaire|salario|stipend|bonus|applicant income|coapplicant income|
            estimated income|monthly inhand salary|yearly income|joint income|in hand salary
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
            residential assets value|luxury assets value|bank asset value|commercial assets value|isin|
            mutual fund|estate value
            """
        ),
        tags=tags("holdings"),
        contexts=_PERSONAL,
    ),
    Kind(
        "insurance_policy",
        "personal_financial",
        "Insurance policy, premium or claim of a person",
        "28 CFR 202.240",
        words(
            """
            policy number|premium amount|insurance premium|claim amount|total claim amount|policy annual premium|
            sum insured|vehicle claim|injury claim|property claim|umbrella limit|policy deductable|policy id
            """
        ),
        tags=tags("insurance"),
        contexts=within("person"),
    ),
)
