"""Values that are told by the words in front of them: ``SSN 219099999``, ``"mrn": "123456"``, ``born 01/02/1980``."""

from __future__ import annotations

from export_guard.kinds import catalogue, checks
from export_guard.kinds.kind import Check, Kind, tags, words
from export_guard.kinds.mentions import text_checks
from export_guard.kinds.mentions.mention import Label, Mention

_AMBIGUOUS = frozenset({"sin", "nie", "fin", "avs", "run rut", "ic number", "nir", "nik", "pps", "nss", "identite"})
"""Words of column names that are also ordinary words inside a sentence."""
_DEGREES = r"-?[0-9]{1,3}\.[0-9]{3,}"
_UUID = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12][0-9]|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19[0-9]{2}|20[0-2][0-9])"
_MONTH_NAME = (
    r"(?i-u:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|ene|abr|ago|dic|fév|fev|avr|janv)"
    r"[a-zäéû]*\.?"
)
_DATE = (
    rf"{_DAY}[./-]{_MONTH}[./-](?:{_YEAR}|[0-9]{{2}})|{_MONTH}[./-]{_DAY}[./-](?:{_YEAR}|[0-9]{{2}})|"
    rf"{_YEAR}[./-]{_MONTH}[./-]{_DAY}|{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])|"
    rf"{_DAY}(?:st|nd|rd|th|\.)?[ -]{_MONTH_NAME},?[ -](?:{_YEAR}|[0-9]{{2}})|"
    rf"{_MONTH_NAME} {_DAY}(?:st|nd|rd|th)?,? {_YEAR}"
)
_CARD = r"(?:[3-6][0-9]{3}|2[2-7][0-9]{2})(?:[ -]?[0-9]{4,6}){2}(?:[ -]?[0-9]{1,5})?"
_ID = r"[A-Z]{0,4}[-/ ]?[0-9](?:[-/ .]?[0-9A-Z]){4,14}"


def _label(
    kind: str, text: str, pattern: str, check: Check | None = None, form: str = "labelled", *, assigned: bool = False
) -> Label:
    return Label(Mention(f"{kind}_{form}", kind, pattern, check, by="label"), words(text), assigned)


def _words_of(each: Kind) -> tuple[str, ...]:
    return tuple(text for text in each.headers if text not in _AMBIGUOUS and len(text) > 2)


_OWN_FORM = frozenset({"us_ssn", "us_ssn_dashed", "us_ssn_truncated", "us_itin", "passport_number", "driver_license",
                       "license_plate", "national_id", "ie_pps", "fr_nir_without_key"})  # fmt: skip
_STATES = tuple(
    Label(Mention(f"{each.name}_labelled", each.form_of or each.name, str(each.pattern), each.check, by="label"), said)
    for each in catalogue.all_kinds()
    if each.pattern
    and tags("government_id", "full") <= each.tags
    and each.name not in _OWN_FORM
    and (said := _words_of(each))
)
"""Numbers of states after the words that columns of them are named with."""
LABELS: tuple[Label, ...] = (
    *_STATES,
    _label(
        "us_ssn",
        "ssn|social security|social security number|social security no|soc sec|soc sec no|socsec|ss number|ss no|ss#",
        r"(?:00[1-9]|0[1-9][0-9]|[1-578][0-9]{2}|6[0-57-9][0-9]|66[0-57-9])[- .]?[0-9]{2}[- .]?[0-9]{4}",
    ),
    _label(
        "us_ssn_truncated",
        "ssn last 4|ssn last four|last 4 ssn|last 4 of ssn|last four of ssn|last 4 of social|last four of social|"
        "ssn ending|ssn ending in|ssn ends in|ssn4|last 4 of the ssn",
        r"[0-9]{4}",
    ),
    _label(
        "us_ssn_truncated",
        "ssn|social security number|social security",
        r"(?:[xX*#]{3}-?[xX*#]{2}-?)[0-9]{4}",
        form="masked",
    ),
    _label("us_itin", "itin|individual taxpayer identification number",
           r"9[0-9]{2}[- ]?(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])[- ]?[0-9]{4}"),
    _label(
        "passport_number",
        "passport|passport number|passport no|passeport|reisepass|reisepassnummer|pasaporte|passaporto|passaporte|"
        "护照|护照号",
        r"[A-Z]{1,3}[0-9]{5,9}[A-Z]{0,2}[0-9]{0,2}|[0-9]{7,9}|[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}",
        checks.all_of(text_checks.digits(4, 12), text_checks.not_a_date),
    ),
    _label(
        "driver_license",
        "driver license|drivers license|driver s license|driving licence|driver licence|driving license|dl number|"
        "dl no|dl#|fuhrerschein|führerschein|führerscheinnummer|permis de conduire|patente di guida|"
        "licencia de conducir|carnet de conducir",
        _ID,
        text_checks.digits(4, 16),
    ),
    _label(
        "national_id",
        "national id|national identity number|national id number|identity card|id card number|personalausweis|"
        "ausweisnummer|personalausweisnummer|carte d identite|emirates id|iqama|hkid|cccd|cmnd|cedula|"
        "documento de identidad|carta d identita|taxpayer id",
        _ID,
        text_checks.digits(5, 16),
    ),
    _label(
        "visa_number",
        "alien registration number|alien number|uscis number|green card number|a number",
        r"A?[ -]?[0-9]{8,9}",
    ),
    _label("military_id", "edipi|dod id", r"[0-9]{10}"),
    _label("nl_bsn", "sofi nummer|burger service nummer", r"[0-9]{9}",
           checks.weighted((9, 8, 7, 6, 5, 4, 3, 2, -1), 11), "spoken"),
    _label("fr_nir", "numéro de sécurité sociale|sécurité sociale|numero de securite sociale|nir",
           r"[12] ?[0-9]{2} ?(?:0[1-9]|1[0-2]|[2-9][0-9]) ?[0-9]{2} ?[0-9]{3} ?[0-9]{3}(?: ?[0-9]{2})?", form="spoken"),
    _label("jp_my_number", "マイナンバー|個人番号", r"[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}", form="spoken"),
    _label(
        "payment_card",
        "card|card number|card no|credit card|debit card|credit card number|cc|cc number|ccnum|visa|mastercard|amex|"
        "american express|kreditkarte|carte bancaire|tarjeta|tarjeta de credito|pan|card ending",
        _CARD,
        checks.luhn(13, 19),
    ),
    _label("card_security_code", "cvv|cvc|cvv2|cvc2", r"[0-9]{3,4}"),
    _label(
        "bank_account_number",
        "bank account|bank account number|bank account no|bank acct|kontonummer|kto nr|kto|konto nr|"
        "numero de cuenta|cuenta bancaria|compte bancaire|conto corrente|checking account|savings account|clabe|cbu",
        r"[0-9](?:[ -]?[0-9]){5,21}",
        text_checks.not_a_date,
    ),
    _label(
        "phone",
        "phone|phone number|phone no|telephone|tel|tel no|telefon|téléphone|telefono|teléfono|mobile no|"
        "mobile number|mobile phone|cell|cell phone|cellphone|cell number|whatsapp|handy|fax|mob|mobil|móvil|"
        "celular|portable|call me at|call me on|reach me at|reachable at|callback number|call back number|"
        "contact number|msisdn|电话|手机|电话号码|手机号|電話|전화|휴대폰",
        r"(?:\+|00)?[(]?[0-9][0-9 ().,/-]{5,22}[0-9]",
        checks.all_of(text_checks.digits(7, 15), text_checks.not_a_date),
    ),
    _label("imei", "imei|imei number|imei no", r"[0-9]{2}[- ]?[0-9]{6}[- ]?[0-9]{6}[- ]?[0-9]", checks.luhn(15, 15)),
    _label("imsi", "imsi", r"[2-7][0-9]{13,14}"),
    _label("iccid", "iccid|sim|sim card|sim number", r"89[0-9]{17,18}", checks.luhn(19, 20)),
    _label(
        "vin",
        "vin|vehicle identification number|vin number|chassis|chassis number|chassis no|fahrgestellnummer|fin|"
        "numero di telaio|telaio|bastidor",
        r"[A-HJ-NPR-Z0-9]{17}",
        text_checks.digits(3, 16),
    ),
    _label("mac_address", "mac|mac address|bssid", r"[0-9A-Fa-f]{12}|[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}",
           text_checks.digits(1, 12)),
    _label(
        "advertising_id",
        "idfa|gaid|aaid|maid|advertising id|advertisingid|google advertising id|idfv",
        _UUID,
    ),
    _label(
        "ipv4",
        "ip|ip address|ipv4|ip addr|client ip|source ip|src ip|remote ip|user ip|remote addr|clientip|x forwarded for|"
        "client|src|srcip|login from|logged in from|ip adresse|adresse ip|peer",
        r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])",
        text_checks.public_ipv4,
    ),
    _label(
        "coordinate_pair",
        "gps|gps position|lat lon|lat long|latlng|latlon|lat|latitude|coordinates|coords|geo|geolocation|location|"
        "position|standort|koordinaten|ubicacion|coordonnees|coordenadas|point",
        rf"{_DEGREES}°?[NSns]?(?:[,;/ ]{{1,2}}|\W{{1,4}}(?i-u:lon|long|lng|longitude)\W{{1,4}}){_DEGREES}",
        text_checks.position,
    ),
    _label(
        "medical_record_number",
        "mrn|mrn number|medical record|medical record number|medical record no|med rec|med rec no|chart number|"
        "chart no|hospital number|hospital no|uhid|nhc|historia clinica|numero historia clinica|patientennummer|"
        "patient no|patient number",
        r"[A-Z]{0,3}-?[0-9]{5,12}",
        text_checks.not_a_date,
    ),
    _label(
        "health_member_id",
        "health insurance|health insurance number|health insurance no|health plan id|medicaid id|medicaid|"
        "insurance member id|krankenversichertennummer|versichertennummer|kvnr|health card|health card number|"
        "carte vitale|ohip|ramq",
        _ID,
        text_checks.digits(6, 16),
    ),
    _label("us_mbi", "medicare|medicare number|medicare id|medicare no|mbi|medicare beneficiary identifier",
           r"[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9]-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9]-?"
           r"[AC-HJKMNP-RT-Y]{2}[0-9]{2}", form="spoken"),
    _label(
        "birth_date",
        "dob|d o b|date of birth|birth date|birthdate|birthday|born|born on|dateofbirth|geburtsdatum|geb|geb am|"
        "geboren|geboren am|date de naissance|né le|née le|ne le|nee le|fecha de nacimiento|fecha nacimiento|"
        "nacido el|nacida el|data di nascita|nato il|nata il|data de nascimento|nascido em|geboortedatum|"
        "data urodzenia|fodselsdato|födelsedatum|出生日期|生年月日|생년월일",
        _DATE,
    ),
    _label(
        "icd10_code",
        "icd|icd10|icd 10|icd 10 cm|icd10cm|icd code|icd 10 code|icd10 code|dx code|diagnosis code",
        r"[A-TV-Z][0-9][0-9AB](?:\.[0-9A-TV-Z]{1,4})?",
    ),
    _label(
        "icd10_code",
        "dx|diagnosis|diagnoses|diag|diagnose|diagnostic|diagnostico|diagnosi|admitted for|primary dx|secondary dx",
        r"[A-TV-Z][0-9][0-9AB]\.[0-9A-TV-Z]{1,4}",
        form="dotted",
    ),
    _label(
        "password",
        "password|passwd|pwd|passwort|kennwort|mot de passe|contraseña|senha|pass phrase|passphrase",
        r"[^\s\"'<>,;{}\[\]()]{6,64}",
        text_checks.secret_word,
        assigned=True,
    ),
    _label(
        "access_token",
        "api key|apikey|api secret|client secret|secret key|access token|bearer|auth token|x api key|authorization",
        r"(?:Bearer |Basic )?[A-Za-z0-9_.~+/=-]{20,}",
        checks.all_of(text_checks.mixed_case, text_checks.digits(2, 400)),
        assigned=True,
    ),
)  # fmt: skip
"""All labels. The numbers of states take their words from the names that columns of them have."""
