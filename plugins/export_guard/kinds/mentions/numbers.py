"""Numbers that states, banks and networks check: what tells one inside a text are its check digits."""

from __future__ import annotations

from export_guard.kinds import checks
from export_guard.kinds.kind import Check
from export_guard.kinds.mentions import text_checks
from export_guard.kinds.mentions.mention import DATE6, Group, Mention

_IIN_16 = r"(?:4[0-9]{3}|5[1-5][0-9]{2}|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)|6(?:011|4[4-9][0-9]|"
_IIN_16 += r"[25][0-9]{2})|35(?:2[89]|[3-8][0-9]))"
"""First four digits of cards with 16 (ISO/IEC 7812 register: Visa, Mastercard, Discover, UnionPay, JCB)."""
_LUHN_CARD = checks.luhn(13, 19)


def _national(kind: str, pattern: str, check: Check, rate: float, form: str = "") -> Mention:
    return Mention(kind + form, kind, pattern, check, rate)


NUMBERS = Group(
    "numbers",
    (
        Mention(
            "payment_card_spaced",
            "payment_card",
            rf"{_IIN_16}(?: [0-9]{{4}}){{3}}(?: [0-9]{{3}})?|{_IIN_16}(?:-[0-9]{{4}}){{3}}|"
            r"3(?:[47][0-9]{2}|0[0-5][0-9]|[689][0-9]{2})(?: [0-9]{6} [0-9]{4,5}|-[0-9]{6}-[0-9]{4,5})",
            _LUHN_CARD,
            0.1,
        ),
        Mention(
            "payment_card",
            "payment_card",
            rf"{_IIN_16}[0-9]{{12}}(?:[0-9]{{3}})?|3[47][0-9]{{13}}",
            _LUHN_CARD,
            0.1,
            form="payment_card",
        ),
        _national("fr_nir", r"[12] [0-9]{2} (?:0[1-9]|1[0-2]|[2-9][0-9]) [0-9]{2} [0-9]{3} [0-9]{3} [0-9]{2}",
                  checks.complement_97(13, 2), 0.02, "_spaced"),
        _national("fr_nir", r"[12][0-9]{2}(?:0[1-9]|1[0-2])[0-9]{10}", checks.complement_97(13, 2), 0.02),
        _national("cn_resident_id", r"[1-9][0-9]{16}[0-9Xx]", text_checks.chinese_resident, 0.00002),
        Mention("iccid", "iccid", r"89[0-9]{17,18}", checks.luhn(19, 20), 0.1),
        Mention("imei_dashed", "imei", r"[0-9]{2}-[0-9]{6}-[0-9]{6}-[0-9]", checks.luhn(15, 15), 0.1),
        _national("in_aadhaar", r"[2-9][0-9]{3} [0-9]{4} [0-9]{4}|[2-9][0-9]{3}-[0-9]{4}-[0-9]{4}",
                  checks.verhoeff(12), 0.1),
        _national("gb_nhs_number", r"[0-9]{3} [0-9]{3} [0-9]{4}|[0-9]{3}-[0-9]{3}-[0-9]{4}",
                  checks.weighted((10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11), 0.091),
        _national("br_cpf", r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}", checks.check_digit(
            ((10, 9, 8, 7, 6, 5, 4, 3, 2), checks.minus(11)),
            ((11, 10, 9, 8, 7, 6, 5, 4, 3, 2), checks.minus(11)),
            width=11,
        ), 0.01),
        _national("ru_snils", r"[0-9]{3}-[0-9]{3}-[0-9]{3}[ -][0-9]{2}", text_checks.snils, 0.011),
        _national("th_national_id", r"[1-8]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]", checks.check_digit(
            ((13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2), lambda t: (11 - t % 11) % 10), width=13), 0.1),
        _national("be_national_number", r"[0-9]{2}\.[01][0-9]\.[0-3][0-9]-[0-9]{3}\.[0-9]{2}",
                  checks.complement_97(9, 2), 0.02),
        _national("ch_ahv", r"756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2}",
                  checks.weighted((1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1), 10), 0.1),
        _national("kr_rrn", rf"{DATE6}-[0-9]{{7}}", checks.check_digit(
            ((2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5), lambda t: (11 - t % 11) % 10), width=13), 0.1),
        _national("se_personnummer", rf"(?:19|20)?{DATE6}[-+][0-9]{{4}}", checks.tail(10, checks.luhn(10, 10)), 0.1),
        _national("fi_hetu", r"[0-3][0-9][01][0-9]{3}[-+A-FU-Y][0-9]{3}[0-9A-FHJ-NPR-Y]", text_checks.hetu, 0.033),
        _national("cz_birth_number", r"[0-9]{2}[0156][0-9][0-3][0-9]/[0-9]{4}", checks.check_digit(
            ((1, -1, 1, -1, 1, -1, 1, -1, 1), checks.plain(11)), width=10), 0.1),
        _national("no_fodselsnummer", r"[0-3][0-9][01][0-9]{3} [0-9]{5}", checks.all_of(
            checks.weighted((3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0), 11),
            checks.weighted((5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1), 11)), 0.009),
        _national("ar_cuit", r"2[0347]-[0-9]{8}-[0-9]",
                  checks.check_digit(((5, 4, 3, 2, 7, 6, 5, 4, 3, 2), checks.minus(11, ten=9)), width=11), 0.1),
        _national("cl_rut", r"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9Kk]", checks.rut, 0.1, "_dotted"),
        _national("cl_rut", r"[0-9]{7,8}-[0-9Kk]", checks.rut, 0.1),
    ),
    trace=r"[0-9]{15}|[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}|3[0-9]{3}[ -][0-9]{6}[ -]|[0-9]{3}[ -][0-9]{3}[ -][0-9]{4}"
    r"|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-|[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9Kk]|[0-9]{3}-[0-9]{3}-[0-9]{3}[ -][0-9]{2}"
    r"|[12] [0-9]{2} [0-9]{2} [0-9]{2} [0-9]{3} |(?:[0-9]{2})?[0-9]{6}[-+A-FU-Y/][0-9]{3}|[0-9]{6} [0-9]{5}"
    r"|[0-9]{7,8}-[0-9Kk]|[0-9]{2}\.[0-9]{2}\.[0-9]{2}-[0-9]{3}\.|756\.[0-9]{4}|[0-9]-[0-9]{4}-[0-9]{5}-"
    r"|[0-9]{2}-[0-9]{8}-[0-9]|[0-9]{2}-[0-9]{6}-[0-9]{6}-",
    look_alikes=(
        r"[0-9]{4}(?: [0-9]{4}){4,}",
        r"[0-9]{4}(?:-[0-9]{4}){4,}",
    ),
)  # fmt: skip
"""Plain or in printed groups. Where only one in ten look-alikes passes the check, they are counted too."""
