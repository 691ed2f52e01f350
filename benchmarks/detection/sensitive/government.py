"""Numbers that states give to people. Check digits are those of python-stdnum, not of the detector."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.detection.column import Block, Column, Make, foreign, names
from benchmarks.detection.draw import DIGITS, Draw, stdnum
from benchmarks.detection.people import Person

_MONTHS = "ABCDEHLMPRST"
_CONSONANTS = "BCDFGLMNPRSTVZ"
_TAX_ID = "tax id | tax number | tax identification number"
_NATIONAL_ID = "national id | national id number | identity number | id card number | government id"


def _grouped(template: str, share: float = 0.5) -> Callable[[Draw], Callable[[str], str]]:
    """Digits put into a printed form (``#`` each) in this share of tables, else left bare."""

    def chosen(draw: Draw) -> Callable[[str], str]:
        if not draw.chance(share):
            return lambda bare: bare

        def printed(bare: str) -> str:
            rest = iter(bare)
            return "".join(next(rest) if c == "#" else c for c in template)

        return printed

    return chosen


def _checked(module: str, template: str, printed: str | None = None, share: float = 0.5) -> Callable[[Draw], Make]:
    """Random digits and letters of a form that the module accepts."""

    def styled(draw: Draw) -> Make:
        write = _grouped(printed, share)(draw) if printed else str
        return lambda _: write(draw.valid(module, lambda: draw.form(template)))

    return styled


def _born(
    module: str, lead: Callable[[Draw, Person], str], tail: str, printed: str | None = None
) -> Callable[[Draw], Make]:
    """A number that begins with the person's birth date and ends in random digits that make it valid."""

    def styled(draw: Draw) -> Make:
        write = _grouped(printed)(draw) if printed else str

        def made(person: Person) -> str:
            return write(draw.valid(module, lambda: lead(draw, person) + draw.form(tail)))

        return made

    return styled


def _yymmdd(draw: Draw, person: Person) -> str:
    return f"{person.birth:%y%m%d}"


def _cn(draw: Draw) -> Make:
    ric = stdnum("cn.ric")
    places = ("110101", "310104", "330106", "420106", "440103", "210102")

    def made(person: Person) -> str:
        body = draw.one(places) + f"{person.birth:%Y%m%d}" + draw.letters(3, DIGITS)
        number = body + str(ric.calc_check_digit(f"{body}0"))
        return number if ric.is_valid(number) else made(person)  # not every district existed in every year

    return made


def _aadhaar(draw: Draw) -> Make:
    verhoeff, write = stdnum("verhoeff"), _grouped("#### #### ####")(draw)

    def made(_: Person) -> str:
        body = draw.letters(1, "23456789") + draw.letters(10, DIGITS)
        number = body + str(verhoeff.calc_check_digit(body))
        return write(number) if number != number[::-1] else made(_)

    return made


def _steuer_id(draw: Draw) -> Make:
    mod_11_10 = stdnum("iso7064.mod_11_10")

    def made(_: Person) -> str:
        nine = draw.some(DIGITS, 9)  # ten digits of which one occurs twice
        body = "".join(draw.shuffled([*nine, draw.one(nine)]))
        return body + str(mod_11_10.calc_check_digit(body)) if body[0] != "0" else made(_)

    return made


def _cpf(draw: Draw) -> Make:
    write = _grouped("###.###.###-##")(draw)

    def check(body: str) -> str:
        rest = 11 - sum(int(d) * weight for d, weight in zip(reversed(body), range(2, 12), strict=False)) % 11
        return str(rest % 11 % 10)

    def made(_: Person) -> str:
        body = draw.digits(9)
        body += check(body)
        return write(body + check(body))

    return made


def _national_register(draw: Draw) -> Make:
    write = _grouped("##.##.##-###.##")(draw)

    def made(person: Person) -> str:
        body = f"{person.birth:%y%m%d}{draw.whole(1, 997):03d}"
        century = "2" if person.birth.year >= 2000 else ""
        return write(f"{body}{97 - int(century + body) % 97:02d}")

    return made


def _nir(draw: Draw) -> Make:
    nir, write = stdnum("fr.nir"), _grouped("# ## ## ## ### ### ##")(draw)

    def made(person: Person) -> str:
        place = f"{draw.whole(1, 19):02d}{draw.whole(1, 400):03d}{draw.whole(1, 800):03d}"
        body = f"{'1' if person.male else '2'}{person.birth:%y%m}{place}"
        return write(body + str(nir.calc_check_digits(body)))

    return made


def _codice_fiscale(draw: Draw) -> Make:
    code = stdnum("it.codicefiscale")

    def made(person: Person) -> str:
        day = person.birth.day + (0 if person.male else 40)
        letters = draw.letters(6, _CONSONANTS)
        town = f"{draw.one('ABCDEFGHIL')}{draw.whole(1, 999):03d}"
        body = f"{letters}{person.birth:%y}{_MONTHS[person.birth.month - 1]}{day:02d}{town}"
        return body + str(code.calc_check_digit(body))

    return made


def _dni(draw: Draw) -> Make:
    dni, dash = stdnum("es.dni"), "-" if draw.chance(0.3) else ""

    def made(_: Person) -> str:
        body = draw.digits(8)
        return body + dash + str(dni.calc_check_digit(body))

    return made


def _curp(draw: Draw) -> Make:
    curp = stdnum("mx.curp")
    states = ("DF", "JC", "NL", "MC", "PL", "GT", "VZ", "YN")

    def made(person: Person) -> str:
        sex = "H" if person.male else "M"
        start = draw.letters(1, _CONSONANTS) + draw.one("AEIOU") + draw.letters(2, _CONSONANTS)
        body = f"{start}{person.birth:%y%m%d}{sex}{draw.one(states)}{draw.letters(3, _CONSONANTS)}"
        body += draw.letters(1, "ABC" if person.birth.year >= 2000 else DIGITS)
        number = body + str(curp.calc_check_digit(body))
        return number if curp.is_valid(number) else made(person)  # a few beginnings are words that are not given out

    return made


def _hetu(draw: Draw) -> Make:
    def made(person: Person) -> str:
        century = "A" if person.birth.year >= 2000 else "-"
        body = f"{person.birth:%d%m%y}{century}{draw.whole(2, 899):03d}"
        return draw.valid("fi.hetu", lambda: body + draw.letters(1, "0123456789ABCDEFHJKLMNPRSTUVWXY"))

    return made


def _pesel(draw: Draw, person: Person) -> str:
    month = person.birth.month + (20 if person.birth.year >= 2000 else 0)
    return f"{person.birth:%y}{month:02d}{person.birth:%d}"


def _rut(draw: Draw) -> Make:
    rut, dots = stdnum("cl.rut"), draw.chance(0.5)

    def made(_: Person) -> str:
        body = str(draw.whole(6_000_000, 24_000_000))
        shown = f"{int(body):,}".replace(",", ".") if dots else body
        return f"{shown}-{rut.calc_check_digit(body)}"

    return made


def _tckn(draw: Draw) -> Make:
    tckn = stdnum("tr.tckimlik")

    def made(_: Person) -> str:
        body = draw.digits(9)
        return body + str(tckn.calc_check_digits(body))

    return made


def _rrn(draw: Draw) -> Make:
    rrn, dash = stdnum("kr.rrn"), "-" if draw.chance(0.7) else ""

    def made(person: Person) -> str:
        sex = (1 if person.male else 2) + (2 if person.birth.year >= 2000 else 0)
        body = f"{person.birth:%y%m%d}{sex}{draw.whole(0, 8):02d}{draw.letters(3, DIGITS)}"
        number = body + str(rrn.calc_check_digit(body))
        return number[:6] + dash + number[6:] if rrn.is_valid(number) else made(person)

    return made


def _nino(draw: Draw) -> Make:
    write = _grouped("## ## ## ## #", 0.4)(draw)
    return lambda _: write(
        f"{draw.letters(1, 'ABCEGHJKLMNPRSTWXYZ')}{draw.letters(1, 'ABCEHJLMPRSTWXYZ')}"
        f"{draw.letters(6, DIGITS)}{draw.letters(1, 'ABCD')}"
    )


def _passport(draw: Draw) -> Make:
    template = draw.one(("?########", "#########", "??#######", "C**######", "?#######"))
    return lambda _: draw.form(template)


def _licence(draw: Draw) -> Make:
    template = draw.one(("?#######", "?###-####-####", "D########", "?############", "########"))
    return lambda _: draw.form(template)


def _plate(draw: Draw) -> Make:
    template = draw.one(("???-####", "?? ## ???", "#???###", "?-?? ####", "??-###-??"))
    return lambda _: draw.form(template)


def _id(
    kind: str, headers: str, make: Callable[[Draw], Make], check: str | None = None,
    abroad: tuple[str, str, str] = ("", "", ""), kinds: tuple[str, ...] = (), by_value: bool = True,
) -> Block:  # fmt: skip
    return (
        Column(
            kind, names(headers), make, kinds or (kind, "national_id"), "identifier",
            per="person", theme="customer", foreign=abroad, check=check, by_value=by_value,
        ),
    )  # fmt: skip


_ABROAD = foreign("ausweisnummer", "numero de identidad", "numero identite")

BLOCKS: tuple[Block, ...] = (
    _id(
        "us_ssn", "ssn | social security number | ssn no | soc sec num | ss number",
        _checked("us.ssn", "###-##-####"), "us.ssn",
    ),
    _id(
        "us_ssn_bare", "ssn | social security number | ssn no | soc sec num | ss number",
        _checked("us.ssn", "#########"), "us.ssn", kinds=("us_ssn", "national_id"), by_value=False,
    ),
    _id("us_itin", f"itin | us itin | {_TAX_ID}", _checked("us.itin", "9########", "###-##-####"), "us.itin"),
    _id("cn_resident_id", f"resident id | chinese id number | {_NATIONAL_ID}", _cn, "cn.ric", _ABROAD),
    _id("in_aadhaar", "aadhaar | aadhaar no | uid aadhaar | aadhaar number", _aadhaar, "in_.aadhaar"),
    _id(
        "in_pan", f"pan no | permanent account number | pan card | {_TAX_ID}",
        _checked("in_.pan", "???P?####?"), "in_.pan",
    ),
    _id(
        "gb_nhs_number", "nhs number | nhs no | nhs num",
        _checked("gb.nhs", "##########", "### ### ####"), "gb.nhs",
    ),
    _id("gb_nino", "nino | national insurance number | ni number | national insurance no", _nino),
    _id(
        "de_tax_id", f"steuer id | steuer idnr | german tax id | {_TAX_ID}", _steuer_id,
        "de.idnr", foreign("steuer identifikationsnummer", "identificacion fiscal", "numero fiscal"),
    ),
    _id(
        "fr_nir", "nir | numero de securite sociale | french social security number", _nir, "fr.nir",
        foreign("sozialversicherungsnummer", "numero seguridad social", "numero de securite sociale"),
    ),
    _id(
        "it_codice_fiscale", f"codice fiscale | cod fiscale | cf | fiscal code | {_TAX_ID}", _codice_fiscale,
        "it.codicefiscale",
    ),
    _id("es_dni", f"dni | dni nif | nif | {_NATIONAL_ID}", _dni, "es.dni", foreign("ausweisnummer", "dni", "dni")),
    _id("nl_bsn", "bsn | burgerservicenummer | bsn nummer | citizen service number",
        _checked("nl.bsn", "#########"), "nl.bsn"),
    _id(
        "be_national_number", f"rijksregisternummer | national register number | {_NATIONAL_ID}",
        _national_register, "be.nn",
        foreign("nationalregisternummer", "", "numero national"),
    ),
    _id("pl_pesel", "pesel | nr pesel | pesel number", _born("pl.pesel", _pesel, "#####"), "pl.pesel"),
    _id(
        "se_personnummer", f"personnummer | personal identity number | {_NATIONAL_ID}",
        _born("se.personnummer", lambda draw, p: f"{p.birth:%y%m%d}", "-####"), "se.personnummer",
    ),
    _id(
        "br_cpf", "cpf | cpf number | cpf cliente | nr cpf",
        _cpf, "br.cpf",
    ),
    _id("mx_curp", "curp | clave curp | curp code", _curp, "mx.curp"),
    _id("kr_rrn", f"rrn | resident registration number | jumin number | {_NATIONAL_ID}", _rrn, "kr.rrn"),
    _id(
        "za_id_number", f"sa id number | south african id | rsa id | {_NATIONAL_ID}",
        _born("za.idnr", _yymmdd, "####0##"), "za.idnr",
    ),
    _id(
        "ca_sin", "sin | social insurance number | sin number | canadian sin",
        _checked("ca.sin", "#########", "### ### ###"), "ca.sin",
    ),
    _id("tr_tckn", f"tckn | tc kimlik no | {_NATIONAL_ID}", _tckn, "tr.tckimlik"),
    _id("fi_hetu", f"hetu | henkilotunnus | {_NATIONAL_ID}", _hetu, "fi.hetu"),
    _id("cl_rut", "rut | rut cliente | run | rut number", _rut, "cl.rut"),
    _id("au_tfn", "tfn | tax file number | tfn number", _checked("au.tfn", "#########", "### ### ###"), "au.tfn"),
    _id(
        "passport_number", "passport no | passport number | passport | passport num | travel document number",
        _passport, None, foreign("reisepass nr", "numero de pasaporte", "numero de passeport"), by_value=False,
    ),
    _id(
        "driver_license", "driver license | drivers license number | driving licence no | dl number",
        _licence, None, foreign("fuehrerschein nr", "licencia de conducir", "permis de conduire"), by_value=False,
    ),
    _id(
        "license_plate", "license plate | licence plate | plate number | vehicle registration | car plate",
        _plate, None, foreign("kennzeichen", "matricula", "plaque immatriculation"), ("license_plate",), by_value=False,
    ),
)  # fmt: skip
