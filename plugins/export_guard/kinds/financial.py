"""Accounts and cards: listed identifiers, and what goes with them."""

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
        r"4[0-9]{12}(?:[0-9]{3}(?:[0-9]{3})?)?|[56][0-9]{15}(?:[0-9]{2,3})?|2[2-7][0-9]{14}|3[47][0-9]{13}|35[0-9]{14}|"
        r"3(?:0[0-59]|[689][0-9])[0-9]{11}|(?:[456][0-9]{3}|2[2-7][0-9]{2}|3[0-9]{3})"
        r"(?:[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{1,4}|[ -][0-9]{6}[ -][0-9]{4,5})",
        checks.luhn(13, 19),
        0.1,
        tags("financial_account", "full", "person_key"),
        by_value=True,
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
        by_value=True,
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
)
