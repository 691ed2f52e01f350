"""Identifiers: numbers and papers that a state gives to a person."""

from __future__ import annotations

from export_guard.kinds import checks
from export_guard.kinds.kind import Kind, tags, words
from export_guard.kinds.national import DATE6, national

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
    national(
        "cn",
        "resident_id",
        "Chinese resident identity number (GB 11643)",
        "resident identity|shen fen zheng hao|id card number|身份证号码",
        r"[1-9][0-9]{5}(?:19|20)" + DATE6 + r"[0-9]{3}[0-9Xx]",
        checks.mod_11_2,
        0.001,
        True,
    ),
    national(
        "in",
        "aadhaar",
        "Indian Aadhaar number",
        "aadhaar|aadhar|uidai|aadhaar number",
        r"[2-9][0-9]{3}[ -]?[0-9]{4}[ -]?[0-9]{4}",
        checks.verhoeff(12),
        0.1,
        True,
    ),
    national(
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
    national(
        "gb",
        "nhs_number",
        "UK NHS number",
        "nhs|nhs number",
        r"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}",
        checks.weighted((10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11),
        0.091,
        True,
    ),
    national(
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
    national(
        "ca",
        "sin",
        "Canadian social insurance number",
        "social insurance|social insurance number|sin number|sin",
        r"[1-9][0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}",
        checks.luhn(9, 9),
        0.1,
        True,
    ),
)
