"""Identifiers: numbers that a state gives to a person."""

from __future__ import annotations

from export_guard.kinds import checks
from export_guard.kinds.kind import Check, Kind, tags, words


def _national(
    country: str,
    name: str,
    title: str,
    headers: str,
    pattern: str,
    check: Check | None = None,
    rate: float = 1.0,
    by_value: bool = False,
) -> Kind:
    """A full national identity or tax number of one country."""
    return Kind(
        name=f"{country}_{name}",
        family="identifier",
        title=title,
        source=f"issuing authority of {country.upper()}; algorithm as in python-stdnum (stdnum.{country})",
        headers=words(headers),
        pattern=pattern,
        check=check,
        random_hit_rate=rate,
        tags=tags("government_id", "full", "person_key", f"country_{country}"),
        by_value=by_value,
    )


_DATE6 = r"[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
_AREA = r"(?:00[1-9]|0[1-9][0-9]|[1-578][0-9]{2}|6[0-57-9][0-9]|66[0-57-9])"
_SSN = rf"(?:{_AREA}|9[0-9]{{2}})"
_SSN_PRINTED = rf"{_AREA}-(?:0[1-9]|[1-9][0-9])-(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{{2}}|[1-9][0-9]{{3}})"
_ITIN_GROUP = r"(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])"

KINDS: tuple[Kind, ...] = (
    Kind(
        "us_ssn",
        "identifier",
        "US Social Security number",
        "SSA POMS RM 10201.030; 42 U.S.C. 405(c)(2)",
        words(
            """
            ssn|social security|social security number|socsec|social number|us ssn|ss number|ssn no|soc sec no|
            soc sec number|social sec|emp ssn|patient ssn|spouse ssn|ssn number|ss no|socialsecuritynumber|ssno
            """
        ),
        rf"{_SSN}[- ]?[0-9]{{2}}[- ]?[0-9]{{4}}",
        random_hit_rate=0.99,
        tags=tags("government_id", "full", "person_key", "country_us"),
        hints=words("txid|tin|tax id|tid|national id|natl id|taxid|sn"),
    ),
    Kind(
        "us_ssn_dashed",
        "identifier",
        "US Social Security number in its printed form",
        "SSA POMS RM 10201.030",
        (),
        _SSN_PRINTED,
        random_hit_rate=0.89,
        tags=tags("government_id", "full", "person_key", "country_us"),
        by_value=True,
        form_of="us_ssn",
    ),
    Kind(
        "us_ssn_truncated",
        "identifier",
        "Part of a US Social Security number",
        "28 CFR 202.234(a): full or truncated",
        words("ssn last 4|ssn4|last 4 ssn|last four ssn|ssn last four|ssn suffix|partial ssn"),
        r"(?:[xX*#]{3}-?[xX*#]{2}-?)?[0-9]{4}(?:\.0)?",
        tags=tags("government_id", "truncated", "country_us"),
    ),
    Kind(
        "us_itin",
        "identifier",
        "US individual taxpayer identification number",
        "IRS Publication 1915",
        words("itin|taxpayer identification number|tax payer id"),
        rf"9[0-9]{{2}}-?{_ITIN_GROUP}-?[0-9]{{4}}",
        random_hit_rate=0.05,
        tags=tags("government_id", "full", "person_key", "country_us"),
    ),
    Kind(
        "us_itin_dashed",
        "identifier",
        "US individual taxpayer identification number in its printed form",
        "IRS Publication 1915",
        (),
        r"[0-9]{3}-[0-9]{2}-[0-9]{4}",
        checks.fits(rf"9[0-9]{{2}}-{_ITIN_GROUP}-[0-9]{{4}}"),
        random_hit_rate=0.05,
        tags=tags("government_id", "full", "person_key", "country_us"),
        by_value=True,
        form_of="us_itin",
    ),
    Kind(
        "passport_number",
        "identifier",
        "Passport number",
        "ICAO Doc 9303",
        words(
            """
            паспорт|护照号|护照号码|護照號碼|旅券番号|여권번호|passport|passport number|passport id|passeport|
            reisepass|pasaporte|passaporto|passaporte|hu zhao|
            passport no|pass no|passportno|passport nr|travel document number|document no passport|ppt no|
            reisepassnummer
            """
        ),
        r"[A-Z]{0,3}[0-9]{5,9}[A-Z]{0,2}[0-9]{0,2}",
        tags=tags("government_id", "full", "person_key"),
        shape="id",
    ),
    Kind(
        "driver_license",
        "identifier",
        "Driver's licence number",
        "AAMVA; national authorities",
        words(
            """
            driver license|drivers license|driver licence|driving licence|driving license|license number|
            licence number|dl number|drivers|fuhrerschein|permis conduire|carnet conducir|jia zhao|dln|dl|
            driver lic|drivers lic|dl no|dl nbr|fuehrerscheinnummer|cnh|driver license no|patente guida|
            licencia conducir|driver s license
            """
        ),
        r"[A-Z0-9*][A-Z0-9 *-]{3,24}",
        tags=tags("government_id", "full", "person_key"),
        shape="id",
    ),
    Kind(
        "national_id",
        "identifier",
        "National identity or tax number of a country that is not told apart",
        "general",
        words(
            """
            주민등록번호|주민번호|외국인등록번호|снилс|инн физлица|паспорт номер|마이넘버|マイナンバー|個人番号|
            身分證字號|身份證號|
            居民身份证|fodselsnummer|fodselsnr|personnr|henkilotunnus|cpr nummer|rodne cislo|taj szam|
            national id|national identifier|national identity|identity number|identity card|id card|citizen id|
            government id|personal id number|personal number|tax id|tax number|taxpayer id|fiscal code|
            resident id|personalausweis|steuer id|steuernummer|numero fiscal|documento identidad|shen fen zheng|
            身份证|身份证号|natl id|soc security id|social security id|ssn id|cedula|cedula identidad|
            cedula ciudadania|numero cedula|kimlik|cnic|cnic number|nadra|omang|malawi id|huduma|nida number|
            nuit|nif number|doc identidad|carte identite|kartu identitas|no ktp|ktp|nomor ktp|cmnd cccd|so cmnd|
            can cuoc|aadhaar pan|e kyc id|isikukood|asmens kodas|personas kods|jmbg|emso|embg|matricni broj|
            kennitala|kt number|szemelyi szam|taj szam|adoazonosito|iin|pinfl|jshshir|inn fl|inn person|
            kimlik numarasi|numero identification|national id no|national identification number|nric fin|
            id number national|id document number|identification number|id no|citizenship number|
            numero documento|num documento|dni number|carta identita|numero carta identita|cni|numero identite|
            ausweisnummer|personalausweisnummer|curp rfc|tckn|iqama|civil id|emirates id|hkid|cccd|cmnd|
            nid number|ghana card|bvn
            """
        ),
        tags=tags("government_id", "full", "person_key"),
        shape="id",
        hints=words(
            """
            document number|doc no|id number|document id|govt id|gov id|personal code|person code|personal no|
            id proof number|kyc id|id doc number|ci number|identity|identification|doc number|documento|rut|nin|nid|
            nic|rfc
            """
        ),
    ),
    Kind(
        "voter_id",
        "identifier",
        "Voter registration number",
        "state voter files",
        words(
            """
            voter id|voter number|voter registration|voter registration number|epic number|ncid|lalvoterid|
            voter reg number|voter reg|state voter id|sos voterid|registration number voter|van id|vanid|
            voter registration id
            """
        ),
        tags=tags("government_id", "full", "person_key"),
        shape="id",
    ),
    Kind(
        "visa_number",
        "identifier",
        "Visa, alien registration or residence permit number",
        "8 CFR 264.1",
        words(
            """
            alien number|alien registration|alien registration number|visa number|residence permit|
            green card number|uscis number
            """
        ),
        tags=tags("government_id", "full", "person_key"),
        shape="id",
    ),
    Kind(
        "military_id",
        "identifier",
        "Military or civil service number",
        "DoDI 1000.13",
        words("edipi|dod id|military id|service number|cac number"),
        tags=tags("government_id", "full", "person_key"),
        shape="id",
    ),
    Kind(
        "license_plate",
        "identifier",
        "Vehicle registration plate",
        "national vehicle registers",
        words(
            """
            license plate|licence plate|plate number|number plate|registration plate|kennzeichen|matricula|
            plaque immatriculation|targa|che pai|plate|plate no|car plate|vehicle plate|registration mark|vrm|
            reg plate|licence plate no|lic plate|license plate number|amtliches kennzeichen|immatriculation|placa|
            vehicle registration|vehicle reg no
            """
        ),
        r"[A-Z0-9ÄÖÜ][A-Z0-9ÄÖÜ ·-]{2,11}",
        tags=tags("government_id", "vehicle_id"),
        shape="id",
    ),
    _national(
        "cn",
        "resident_id",
        "Chinese resident identity number (GB 11643)",
        "resident identity|shen fen zheng hao|id card number|身份证号码",
        r"[1-9][0-9]{5}(?:19|20)" + _DATE6 + r"[0-9]{3}[0-9Xx]",
        checks.mod_11_2,
        0.001,
        True,
    ),
    _national(
        "in",
        "aadhaar",
        "Indian Aadhaar number",
        "aadhaar|aadhar|uidai|aadhaar number",
        r"[2-9][0-9]{3}[ -]?[0-9]{4}[ -]?[0-9]{4}",
        checks.verhoeff(12),
        0.1,
        True,
    ),
    _national(
        "in",
        "pan",
        "Indian permanent account number",
        "pan number|permanent account number|pan card|income tax pan",
        r"[A-Z]{3}[ABCFGHLJPTK][A-Z][0-9]{4}[A-Z]",
        None,
        0.42,
    ),
    Kind(
        "in_pan_of_person",
        "identifier",
        "Indian permanent account number of a natural person: its fourth letter is P",
        "Income Tax Department of India",
        (),
        r"[A-Z]{3}P[A-Z][0-9]{4}[A-Z]",
        random_hit_rate=0.04,
        tags=tags("government_id", "full", "person_key", "country_in"),
        by_value=True,
        form_of="in_pan",
    ),
    _national(
        "gb",
        "nhs_number",
        "UK NHS number",
        "nhs|nhs number",
        r"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}",
        checks.weighted((10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11),
        0.091,
        True,
    ),
    _national(
        "gb",
        "nino",
        "UK National Insurance number",
        "national insurance|national insurance number|nino|ni number",
        r"[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} "
        r"?[A-Da-d]",
        None,
        0.09,
        True,
    ),
    _national(
        "ca",
        "sin",
        "Canadian social insurance number",
        "social insurance|social insurance number|sin number|sin",
        r"[1-9][0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}",
        checks.luhn(9, 9),
        0.1,
        True,
    ),
    _national(
        "de",
        "tax_id",
        "German tax identification number (Steuer-ID)",
        "steueridentifikationsnummer|steuer identifikationsnummer|idnr",
        r"[1-9][0-9]{10}",
        checks.mod_11_10(11),
        0.1,
    ),
    Kind(
        "de_tax_id_by_value",
        "identifier",
        "German tax identification number with one digit that stands there again",
        "AO § 139b; Steueridentifikationsnummerverordnung § 1",
        (),
        r"[1-9][0-9]{10}",
        checks.all_of(checks.mod_11_10(11), checks.one_digit_again(10)),
        0.015,
        tags=tags("government_id", "full", "person_key", "country_de"),
        by_value=True,
        form_of="de_tax_id",
    ),
    _national(
        "fr",
        "nir",
        "French social security number (NIR)",
        "nir|numero securite sociale|insee number",
        r"[12] ?[0-9]{2} ?(?:0[1-9]|1[0-2]|[2-9][0-9]) ?[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}",
        checks.complement_97(13, 2),
        0.006,
        True,
    ),
    _national(
        "fr",
        "nir_without_key",
        "French social security number (NIR) without its check key",
        "nir|numero securite sociale|nss",
        r"[12][0-9]{2}(?:0[1-9]|1[0-2]|[2-9][0-9])[0-9]{8}",
        None,
        0.19,
    ),
    _national(
        "it",
        "codice_fiscale",
        "Italian tax code",
        "codice fiscale|cod fiscale",
        r"[A-Za-z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRSTabcdehlmprst][0-9LMNPQRSTUV]{2}[A-Za-z][0-9LMNPQRSTUV]{3}[A-Za-z]",
        None,
        0.06,
        True,
    ),
    _national(
        "es",
        "dni",
        "Spanish DNI or NIE",
        "dni|nie|nif|dni nie",
        r"[XYZxyz]?[0-9]{7,8}-?[A-Za-z]",
        checks.letter(8, 23, "TRWAGMYFPDXBNJZSQVHLCKE", "XYZ"),
        0.04,
        True,
    ),
    _national(
        "pt",
        "nif",
        "Portuguese tax number",
        "numero contribuinte|contribuinte|nif",
        r"[1-35-9][0-9]{8}",
        checks.check_digit(((9, 8, 7, 6, 5, 4, 3, 2), checks.minus(11)), width=9),
        0.1,
    ),
    _national(
        "nl",
        "bsn",
        "Dutch citizen service number",
        "bsn|burgerservicenummer|sofinummer|citizen service number|dutch citizen service number",
        r"[0-9]{9}",
        checks.weighted((9, 8, 7, 6, 5, 4, 3, 2, -1), 11),
        0.091,
        True,
    ),
    _national(
        "be",
        "national_number",
        "Belgian national register number",
        "rijksregisternummer|registre national|national register number",
        _DATE6 + r"[-. ]?[0-9]{3}[-. ]?[0-9]{2}|[0-9]{2}\.[01][0-9]\.[0-3][0-9]-[0-9]{3}\.[0-9]{2}",
        checks.complement_97(9, 2),
        0.004,
        True,
    ),
    _national(
        "pl",
        "pesel",
        "Polish PESEL",
        "pesel",
        r"[0-9]{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{5}",
        checks.weighted((1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1), 10),
        0.02,
        True,
    ),
    _national(
        "se",
        "personnummer",
        "Swedish personal identity number",
        "personnummer|person nummer",
        r"(?:19|20)?" + _DATE6 + r"[-+]?[0-9]{4}",
        checks.tail(10, checks.luhn(10, 10)),
        0.006,
        True,
    ),
    _national(
        "no",
        "fodselsnummer",
        "Norwegian birth number",
        "fodselsnummer|fodselsnr",
        r"[0-7][0-9][0-9]{4} ?[0-9]{5}",
        checks.all_of(
            checks.weighted((3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0), 11),
            checks.weighted((5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1), 11),
        ),
        0.009,
        True,
    ),
    _national(
        "dk",
        "cpr",
        "Danish CPR number",
        "cpr|cpr number|personnummer cpr",
        r"[0-3][0-9][01][0-9]{3}-?[0-9]{4}",
        None,
        0.09,
    ),
    _national(
        "fi",
        "hetu",
        "Finnish personal identity code",
        "hetu|henkilotunnus",
        r"[0-3][0-9][01][0-9]{3}[-+A-FU-Y][0-9]{3}[0-9A-FHJ-NPR-Y]",
        None,
        0.05,
        True,
    ),
    _national(
        "ch",
        "ahv",
        "Swiss AHV number",
        "ahv|avs|ahv number|ahvn13",
        r"756\.?[0-9]{4}\.?[0-9]{4}\.?[0-9]{2}",
        checks.weighted((1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1), 10),
        0.001,
        True,
    ),
    _national(
        "at",
        "svnr",
        "Austrian social insurance number",
        "svnr|sozialversicherungsnummer|sv nummer",
        r"[1-9][0-9]{3} ?[0-3][0-9][01][0-9]{3}",
        None,
        0.07,
    ),
    _national("ie", "pps", "Irish PPS number", "pps|ppsn|pps number", r"[0-9]{7}[A-W][A-IW]?", None, 0.88),
    _national(
        "cz",
        "birth_number",
        "Czech or Slovak birth number",
        "rodne cislo",
        r"[0-9]{6}/?[0-9]{4}",
        checks.check_digit(((1, -1, 1, -1, 1, -1, 1, -1, 1), checks.plain(11)), width=10),
        0.091,
    ),
    _national(
        "ro",
        "cnp",
        "Romanian CNP",
        "cnp",
        r"[1-9][0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9][0-9]{6}",
        checks.check_digit(((2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9), lambda t: (t % 11) % 10 + (t % 11 == 10)), width=13),
        0.006,
        True,
    ),
    _national(
        "bg",
        "egn",
        "Bulgarian EGN",
        "egn",
        r"[0-9]{10}",
        checks.check_digit(((2, 4, 8, 5, 10, 9, 7, 3, 6), checks.plain(11)), width=10),
        0.1,
    ),
    _national("hr", "oib", "Croatian OIB", "oib", r"[0-9]{11}", checks.mod_11_10(11), 0.1),
    _national("gr", "amka", "Greek AMKA", "amka", r"[0-3][0-9][01][0-9]{8}", checks.luhn(11, 11), 0.011),
    _national(
        "tr",
        "tckn",
        "Turkish identity number",
        "tckn|tc kimlik|kimlik no|tc kimlik no",
        r"[1-9][0-9]{10}",
        checks.turkish_id,
        0.01,
        True,
    ),
    _national("ru", "snils", "Russian SNILS", "snils", r"[0-9]{3}-?[0-9]{3}-?[0-9]{3}[ -]?[0-9]{2}", None, 1.0),
    _national(
        "ua",
        "rnokpp",
        "Ukrainian tax number",
        "rnokpp",
        r"[0-9]{10}",
        checks.check_digit(((-1, 5, 7, 9, 4, 6, 10, 5, 7), checks.plain(11)), width=10),
        0.1,
    ),
    _national("il", "id_number", "Israeli identity number", "teudat zehut", r"[0-9]{9}", checks.luhn(9, 9), 0.1),
    _national(
        "za",
        "id_number",
        "South African identity number",
        "sa id|rsa id|south african id",
        _DATE6 + r"[0-9]{4}[01][0-9]{2}",
        checks.luhn(13, 13),
        0.002,
        True,
    ),
    _national(
        "au",
        "tfn",
        "Australian tax file number",
        "tfn|tax file number",
        r"[0-9]{3} ?[0-9]{3} ?[0-9]{3}",
        checks.weighted((1, 4, 3, 7, 5, 8, 6, 9, 10), 11),
        0.091,
        True,
    ),
    _national(
        "jp",
        "my_number",
        "Japanese individual number",
        "my number|mynumber|kojin bango",
        r"[0-9]{4} ?[0-9]{4} ?[0-9]{4}",
        checks.check_digit(((6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), checks.minus(11)), width=12),
        0.1,
    ),
    _national(
        "kr",
        "rrn",
        "Korean resident registration number",
        "rrn|jumin|resident registration number",
        _DATE6 + r"-?[0-9]{7}",
        checks.check_digit(((2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5), lambda t: (11 - t % 11) % 10), width=13),
        0.005,
        True,
    ),
    _national(
        "tw", "national_id", "Taiwanese national identification number", "taiwan id", r"[A-Z][1289][0-9]{8}", None, 0.4
    ),
    _national("sg", "nric", "Singapore NRIC or FIN", "nric|fin number", r"[STFGM][0-9]{7}[A-Z]", None, 0.19),
    _national(
        "my",
        "mykad",
        "Malaysian MyKad number",
        "mykad|nric mykad|ic number",
        _DATE6 + r"-?[0-9]{2}-?[0-9]{4}",
        None,
        0.05,
    ),
    _national(
        "th",
        "national_id",
        "Thai national identification number",
        "thai id",
        r"[1-8]-?[0-9]{4}-?[0-9]{5}-?[0-9]{2}-?[0-9]",
        checks.check_digit(((13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2), lambda t: (11 - t % 11) % 10), width=13),
        0.1,
    ),
    _national(
        "id",
        "nik",
        "Indonesian NIK",
        "nik|nomor induk kependudukan",
        r"[1-9][0-9]{5}[0-7][0-9](?:0[1-9]|1[0-2])[0-9]{2}[0-9]{4}",
        None,
        0.1,
    ),
    _national(
        "br",
        "cpf",
        "Brazilian CPF",
        "cpf",
        r"[0-9]{3}\.?[0-9]{3}\.?[0-9]{3}-?[0-9]{2}",
        checks.check_digit(
            ((10, 9, 8, 7, 6, 5, 4, 3, 2), checks.minus(11)),
            ((11, 10, 9, 8, 7, 6, 5, 4, 3, 2), checks.minus(11)),
            width=11,
        ),
        0.01,
        True,
    ),
    Kind(
        "br_cpf_dotted",
        "identifier",
        "Brazilian CPF in its printed form",
        "Receita Federal, IN RFB 1548/2015",
        (),
        r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}",
        random_hit_rate=0.99,
        tags=tags("government_id", "full", "person_key", "country_br"),
        by_value=True,
        form_of="br_cpf",
    ),
    _national(
        "pk",
        "cnic",
        "Pakistani identity card number in its printed form",
        "cnic|cnic number|nicop",
        r"[1-8][0-9]{4}-[0-9]{7}-[0-9]",
        None,
        0.08,
        True,
    ),
    _national(
        "ae",
        "emirates_id",
        "Emirates identity number",
        "emirates id|eid number|emirates id number",
        r"784-?(?:19|20)[0-9]{2}-?[0-9]{7}-?[0-9]",
        None,
        0.001,
        True,
    ),
    _national(
        "rs",
        "jmbg",
        "Unique master citizen number of the states of former Yugoslavia",
        "jmbg|emso|embg|mbg|maticni broj|matricni broj",
        r"[0-3][0-9][01][0-9][09][0-9]{8}",
        checks.check_digit(((7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), checks.minus(11)), width=13),
        0.02,
        True,
    ),
    _national(
        "do",
        "cedula",
        "Dominican identity number in its printed form",
        "cedula",
        r"[0-9]{3}-[0-9]{7}-[0-9]",
        checks.luhn(11, 11),
        0.1,
        True,
    ),
    _national(
        "hk",
        "hkid",
        "Hong Kong identity card number",
        "hkid|hkid number|hkic",
        r"[A-Z]{1,2}[0-9]{6}[(][0-9A][)]",
        None,
        0.05,
        True,
    ),
    _national(
        "mx",
        "curp",
        "Mexican CURP",
        "curp",
        r"[A-Z][AEIOUX][A-Z]{2}" + _DATE6 + r"[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9][0-9]",
        None,
        0.001,
        True,
    ),
    _national(
        "ar",
        "cuit",
        "Argentine CUIT or CUIL",
        "cuit|cuil",
        r"(?:20|2[3-7]|3[034])-?[0-9]{8}-?[0-9]",
        checks.check_digit(((5, 4, 3, 2, 7, 6, 5, 4, 3, 2), checks.minus(11, ten=9)), width=11),
        0.011,
        True,
    ),
    _national(
        "cl",
        "rut",
        "Chilean RUT",
        "rut|run|run rut",
        r"[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}-[0-9Kk]",
        checks.rut,
        0.091,
        True,
    ),
)
