"""Written forms by which values are told under any name, in a table where such values can be at all.

Each is a form of a kind that is declared elsewhere: its printed form where hardly anything else is printed so, or
a wide form whose check digit, country or range few other values pass.
"""

from __future__ import annotations

import polars as pl

from export_guard.kinds import checks, diagnosis_codes
from export_guard.kinds.kind import Kind, tags, within
from export_guard.kinds.location import BOUND
from export_guard.kinds.place_precision import geohash

_MONEY = within("person", "bank", "credit")
_PATIENT = within("health")
_MASK = "[*xX•#]"
_COUNTRIES = (
    "A[DEFGILMNORTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGRST]|F[IJKMOR]|"
    "G[ABDEFGHILMNPQRTUWY]|H[KNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|"
    "N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIKLMNORSTVXYZ]|T[CDGHJLMNORTVWZ]|U[AGSYZ]|V[ACEGINU]|W[FS]|"
    "XK|Y[ET]|Z[AMW]"
)
_SYSTOLIC, _DIASTOLIC, _PULSE_PRESSURE = (70, 230), (35, 130), (15, 110)


def _pressures(values: pl.Series) -> pl.Series:
    """Systolic over diastolic in mmHg: each within what is survived, and the one above the other."""
    parts = values.str.extract_groups(r"([0-9]+) ?/ ?([0-9]+)").struct
    upper, lower = (parts.field(place).cast(pl.Int32, strict=False).fill_null(0) for place in ("1", "2"))
    return upper.is_between(*_SYSTOLIC) & lower.is_between(*_DIASTOLIC) & (upper - lower).is_between(*_PULSE_PRESSURE)


KINDS: tuple[Kind, ...] = (
    Kind(
        "blood_pressure_printed",
        "personal_health",
        "Systolic over diastolic blood pressure",
        "ISO 81060-2",
        (),
        r"[0-9]{2,3} ?/ ?[0-9]{2,3}(?: ?mm ?Hg)?",
        _pressures,
        random_hit_rate=0.15,
        tags=tags("vital"),
        by_value=True,
        contexts=_PATIENT,
        form_of="vital_sign",
    ),
    Kind(
        "loinc_checked",
        "personal_health",
        "Laboratory code (LOINC) with its check digit",
        "LOINC Users' Guide, appendix C (Mod 10)",
        (),
        r"[0-9]{3,5}-[0-9]",
        checks.luhn(4, 6),
        random_hit_rate=0.1,
        tags=tags("lab"),
        by_value=True,
        contexts=_PATIENT,
        form_of="loinc_code",
    ),
    Kind(
        "icd10_usual",
        "personal_health",
        "Diagnosis code ICD-10, one of the usual ones",
        "WHO ICD-10; ICD-10-CM",
        (),
        r"[A-TV-Z][0-9][0-9AB](?:\.?[0-9A-TV-Z]{1,4})?",
        diagnosis_codes.usual,
        random_hit_rate=0.01,
        tags=tags("health_condition"),
        by_value=True,
        contexts=_PATIENT,
        form_of="icd10_code",
    ),
    Kind(
        "payment_card_masked",
        "personal_financial",
        "Payment card or account number of which most digits are masked",
        "PCI DSS 3.4.1",
        (),
        rf"(?:{_MASK}{{4}}[ -]?){{2,3}}{_MASK}{{0,3}}[ -]?[0-9]{{4}}|"
        rf"[0-9]{{4,6}}[ -]?{_MASK}{{2,4}}[ -]?{_MASK}{{2,6}}[ -]?[0-9]{{4}}",
        random_hit_rate=0.0,
        tags=tags("financial_account", "truncated"),
        by_value=True,
        form_of="payment_card_truncated",
    ),
    Kind(
        "card_expiry_printed",
        "personal_financial",
        "Month and year to come, as on a payment card",
        "ISO/IEC 7813",
        (),
        r"(?:0[1-9]|1[0-2]) ?/ ?(?:20)?(?:2[4-9]|3[0-9])",
        random_hit_rate=0.025,
        tags=tags("card"),
        by_value=True,
        contexts=within("bank", "credit"),
        form_of="card_expiry",
    ),
    Kind(
        "bic_with_country",
        "personal_financial",
        "Bank identifier (BIC) with its country",
        "ISO 9362; ISO 3166-1",
        (),
        r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?",
        checks.fits(rf"[A-Z]{{4}}(?:{_COUNTRIES})[A-Z0-9]{{2,5}}"),
        random_hit_rate=0.38,
        tags=tags("bank"),
        by_value=True,
        contexts=_MONEY,
        form_of="bic",
    ),
    Kind(
        "geohash_fine",
        "precise_geolocation",
        "Geohash of a street or house, in digits and lower case",
        "Geohash (Niemeyer 2008)",
        (),
        r"[0-9a-z]{6,12}",
        checks.fits(r"[0-9b-hjkmnp-z]{3,}[b-hjkmnp-z][0-9b-hjkmnp-z]*"),
        random_hit_rate=0.3,
        tags=tags("cell"),
        by_value=True,
        shape="cell",
        contexts=BOUND,
        form_of="geohash",
        metres=geohash,
    ),
    Kind(
        "phone_in_groups",
        "identifier",
        "Telephone number in the three groups of North America",
        "NANP",
        (),
        r"[2-9][0-9]{2}[ .-][2-9][0-9]{2}[ .-][0-9]{4}",
        random_hit_rate=0.64,
        tags=tags("contact", "person_key"),
        by_value=True,
        form_of="phone",
    ),
)
