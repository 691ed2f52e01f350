"""What other detectors call things, in the words of the catalogue."""

from __future__ import annotations

from collections.abc import Collection

from export_guard.kinds.kind import vocabulary

NOT_SENSITIVE = vocabulary(
    """
    URL DATE_TIME DATE TIME DATETIME INTEGER FLOAT QUANTITY ORDINAL UNKNOWN BACKGROUND UUID HASH_OR_KEY
    NRP US_STATE NONE COMPANY ORGANIZATION GENDER AGE TITLE
    """
)
"""Labels of a data type, or of something that is not sensitive by itself: as good as no report."""
_KINDS: dict[str, str] = {
    "ADDRESS": "street_address",
    "STREET_ADDRESS": "street_address",
    "LOCATION": "street_address",
    "AU_TFN": "au_tfn",
    "BAN": "bank_account_number",
    "US_BANK_NUMBER": "bank_account_number",
    "CRYPTO": "bank_account_number",
    "CREDIT_CARD": "payment_card",
    "CREDIT_DEBIT_CARD_NUMBER": "payment_card",
    "CREDENTIAL": "access_token",
    "DRIVERS_LICENSE": "driver_license",
    "US_DRIVER_LICENSE": "driver_license",
    "DRIVING_LICENSE": "driver_license",
    "EMAIL": "email",
    "EMAIL_ADDRESS": "email",
    "ES_NIF": "es_dni",
    "ES_NIE": "es_dni",
    "FI_PERSONAL_IDENTITY_CODE": "fi_hetu",
    "FULL_NAME": "person_name",
    "PERSON": "person_name",
    "IBAN": "iban",
    "IBAN_CODE": "iban",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER": "iban",
    "IN_AADHAAR": "in_aadhaar",
    "IN_PAN": "in_pan",
    "IPV4": "ipv4",
    "IPV6": "ipv6",
    "IP_ADDRESS": "ipv4",
    "IP_ADDRESS_V4": "ipv4",
    "IP_ADDRESS_V6": "ipv6",
    "IT_FISCAL_CODE": "it_codice_fiscale",
    "KR_RRN": "kr_rrn",
    "MAC_ADDRESS": "mac_address",
    "MEDICAL_LICENSE": "dea_number",
    "PASSPORT": "passport_number",
    "US_PASSPORT": "passport_number",
    "PHONE": "phone",
    "PHONE_NUMBER": "phone",
    "PL_PESEL": "pl_pesel",
    "SG_NRIC_FIN": "sg_nric",
    "SSN": "us_ssn",
    "US_SSN": "us_ssn",
    "SOCIAL_SECURITY_NUMBER": "us_ssn",
    "US_SOCIAL_SECURITY_NUMBER": "us_ssn",
    "SWIFT_CODE": "bic",
    "TH_TNIN": "th_national_id",
    "TWITTER": "social_handle",
    "UK_NHS": "gb_nhs_number",
    "UK_NINO": "gb_nino",
    "US_ITIN": "us_itin",
    "US_MBI": "us_mbi",
    "VEHICLE_IDENTIFICATION_NUMBER": "vin",
    "ZIP_CODE": "postcode",
}
_ALSO: dict[str, tuple[str, ...]] = {"IP_ADDRESS": ("ipv6",), "PERSON": ("first_name", "last_name")}


def kind_of(label: str, acceptable: Collection[str] = ()) -> str | None:
    """The kind that a label stands for; of several, one that is acceptable for the column.

    ``None`` for labels that report nothing sensitive, and the label itself where the catalogue has no such kind.
    """
    name = label.upper().replace(" ", "_").replace("-", "_")
    if name in NOT_SENSITIVE:
        return None
    return next((kind for kind in _ALSO.get(name, ()) if kind in acceptable), _KINDS.get(name, name))
