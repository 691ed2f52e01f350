"""What carries a sign of its own: addresses, tokens, keys, hashes, wallets, sequences, alleles."""

from __future__ import annotations

from export_guard.kinds.mentions import text_checks
from export_guard.kinds.mentions.mention import Group, Mention

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_LOCAL = r"[0-9A-Za-z_.!#$%&'*+/=?^`{|}~\x{80}-\x{10FFFF}-]+"
_BYTE = "[0-9A-Fa-f]{2}"

SIGNS = Group(
    "signs",
    (
        Mention("password_in_address", "password", r"[a-z][a-z0-9+]*://[^\s/:@\"']{1,64}:[^\s/@\"'*{}<>$]{3,128}@"
                r"[A-Za-z0-9.\[-]+", text_checks.password_in_address),
        Mention("email", "email", rf"{_LOCAL}(?:@|%40|\\u0040)(?:{_LABEL}\.)+[A-Za-z]{{2,24}}",
                text_checks.mail_host, form="email"),
        Mention("mac_address", "mac_address", rf"{_BYTE}(?::{_BYTE}){{5}}|{_BYTE}(?:-{_BYTE}){{5}}|"
                r"[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2}", text_checks.hardware_address, form="mac_address"),
        Mention("ipv6", "ipv6", r"[23][0-9A-Fa-f]{3}:(?:[0-9A-Fa-f]{0,4}:){1,6}[0-9A-Fa-f]{1,4}", text_checks.ipv6),
        Mention("access_token", "access_token",
                r"eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*|(?:AKIA|ASIA)[0-9A-Z]{16}|"
                r"gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22,}|glpat-[A-Za-z0-9_-]{20,}|"
                r"xox[abeprs]-[A-Za-z0-9-]{10,}|[sr]k_live_[A-Za-z0-9]{16,}|npm_[A-Za-z0-9]{36}|AIza[0-9A-Za-z_-]{35}",
                form="access_token"),
        Mention("private_key", "access_token", r"-{3,}BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY"),
        Mention("password_hash", "password_hash",
                r"\$(?:2[aby]?|argon2(?:id|i|d)|5|6|1|y|scrypt|pbkdf2-sha256)\$[./A-Za-z0-9$=,+-]{20,}|"
                r"(?:pbkdf2_sha256|bcrypt_sha256|argon2)\$\S{20,}", form="password_hash"),
        Mention("bitcoin_address", "bank_account_number", r"[13][A-HJ-NP-Za-km-z1-9]{25,34}", text_checks.base58_check),
        Mention("wallet_address", "bank_account_number", r"0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{25,59}"),
        Mention("dna_sequence", "dna_sequence", r"[ACGTN]{41,}|[ACGUN]{41,}|[acgtn]{41,}|[acgun]{41,}",
                text_checks.several_bases, form="dna_sequence"),
        Mention("hla_type", "hla_type", r"(?:HLA-)?(?:A|B|C|DRB[1-5]|DQB1|DQA1|DPB1)\*[0-9]{2}:[0-9]{2,3}"
                r"(?::[0-9]{2,3}){0,2}[A-Z]?", form="hla_type"),
        Mention("genotype", "genotype", r"rs[0-9]{3,11}(?:[ ,:;=(]|: | = | is ){1,2}[ACGT][/|]?[ACGT]"),
    ),
    trace=r"[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}:|[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-"
    r"|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.|[23][0-9A-Fa-f]{3}:[0-9A-Fa-f:]{4}|eyJ[A-Za-z0-9_-]{8}|A(?:KIA|SIA)[0-9A-Z]{8}"
    r"|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|[sr]k_live_|npm_[A-Za-z0-9]|AIza[0-9A-Za-z_-]{8}|pbkdf2_|bcrypt_|"
    r"argon2\$|\$(?:2[aby]?|argon2|5|6|1|y|scrypt|pbkdf2)[a-z0-9-]*\$|0x[0-9a-fA-F]{16}|bc1[02-9ac-hj-np-z]{12}|"
    r"[13][A-HJ-NP-Za-km-z1-9]{25}|[ACGTUN]{20}|[acgtun]{20}|rs[0-9]{3,}[^0-9A-Za-z]",
    sign=r"(?:@|%40|\\u0040)[A-Za-z0-9-]+\.[A-Za-z]|PRIVATE KEY|://[^ /:@]+:[^ /@]+@|\*[0-9]{2}:[0-9]{2}",
    look_alikes=(
        rf"{_BYTE}(?::{_BYTE}){{6,}}",
        rf"{_BYTE}(?:-{_BYTE}){{6,}}",
    ),
)  # fmt: skip
"""E-mail, hardware and internet addresses, secrets, wallets and genomic data."""
