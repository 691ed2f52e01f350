"""HL7 FHIR resources, recognised by their ``resourceType`` and read by their paths.

The element names are those of FHIR R4. A resource says by its type whether it is about a person
(Patient), a person's health (Condition, Observation, …) or a provider, place or definition.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from export_guard.profile.columns import Finding
from export_guard.profile.shapes import Look

About = Literal["patient", "clinical", "provider"]

_MARKS: tuple[tuple[str, About], ...] = (
    ("fhir_patient_resource", "patient"),
    ("fhir_clinical_resource", "clinical"),
    ("fhir_provider_resource", "provider"),
)
_SURE = 0.95
_LIKELY = 0.8

_PATIENT: tuple[tuple[str, str, float], ...] = (
    (r"id", "person_id", _SURE),
    (r"identifier\[\]\.value", "medical_record_number", _SURE),
    (r"(?:contact\[\]\.)?name(?:\[\])?\.given(?:\[\])?", "first_name", _SURE),
    (r"(?:contact\[\]\.)?name(?:\[\])?\.family", "last_name", _SURE),
    (r"(?:contact\[\]\.)?name(?:\[\])?\.text", "person_name", _SURE),
    (r"(?:contact\[\]\.)?telecom\[\]\.value", "phone", _SURE),
    (r"birthDate", "birth_date", _SURE),
    (r"(?:contact\[\]\.)?address(?:\[\])?\.(?:line(?:\[\])?|text)", "street_address", _SURE),
    (r"(?:contact\[\]\.)?address(?:\[\])?\.postalCode", "postcode", _SURE),
    (r"address(?:\[\])?\.extension\[\]\.extension\[\]\.valueDecimal", "coordinate_pair", _SURE),
    (r"extension\[\]\.valueAddress\..+", "birth_place", _LIKELY),
    (r"extension\[\]\.valueString", "last_name", _LIKELY),
    (r"photo.*\.(?:data|url)", "signature_or_photo", _SURE),
    (r"gender", "gender", _SURE),
    (r"deceasedDateTime", "death_date", _SURE),
    (r"address(?:\[\])?\.country", "country", _SURE),
)
_CLINICAL: tuple[tuple[str, str, float], ...] = (
    (r"(?:subject|patient|beneficiary|individual)\.(?:reference|identifier\.value)", "person_id", _SURE),
    (r"(?:subject|patient|beneficiary)\.display", "person_name", _LIKELY),
    (
        r"medication(?:CodeableConcept|Reference)?\..*|dosage(?:Instruction)?\[\].*\.(?:text|value|code|display)",
        "medication",
        _SURE,
    ),
    (r"vaccineCode\..*", "immunization", _SURE),
    (
        r"(?:code|reasonCode|condition|diagnosis|reasonReference|bodySite|finding|conclusionCode)(?:\[\])?\..*(?:display|text|code)|conclusion",
        "diagnosis_text",
        _SURE,
    ),
    (
        r"(?:value(?:Quantity|CodeableConcept|String|Integer|Boolean|DateTime|Range|Ratio)|component|referenceRange)(?:\[\])?(?:\..*)?",
        "lab_value",
        _SURE,
    ),
    (r"reaction\[\]\..*(?:display|text|code|severity)", "allergy", _SURE),
    (
        r"(?:type|serviceType|procedure|activity|item|productOrService)(?:\[\])?\..*(?:display|text|code)",
        "procedure",
        _LIKELY,
    ),
    (r"deviceName\[\]\.name|udiCarrier\[\]\.deviceIdentifier", "procedure", _LIKELY),
    (r"udiCarrier\[\]\.carrierHRF|serialNumber", "medical_device_udi", _LIKELY),
)
_PROVIDER: tuple[tuple[str, str, float], ...] = (
    (r"name\[\]\.(?:given(?:\[\])?|family|text)", "practitioner_name", _LIKELY),
)
_Reading = tuple[re.Pattern[str], str, float]


def _compiled(readings: tuple[tuple[str, str, float], ...]) -> tuple[_Reading, ...]:
    return tuple((re.compile(path), kind, confidence) for path, kind, confidence in readings)


_READINGS: dict[About, tuple[_Reading, ...]] = {
    "patient": _compiled(_PATIENT),
    "clinical": _compiled(_CLINICAL),
    "provider": _compiled(_PROVIDER),
}


def resource(looks: Sequence[Look]) -> About | None:
    """What the FHIR resources of a table are about; ``None`` for a table that holds none."""
    for look in looks:
        if look.words == ("resource", "type"):
            return next((about for mark, about in _MARKS if look.pass_rate(mark) > 0.0), None)
    return None


def read(look: Look, about: About) -> Finding | None:
    """What one path of a resource holds."""
    if not look.stats.values:
        return None
    for path, kind, confidence in _READINGS[about]:
        if path.fullmatch(look.label):
            return Finding(look.stats.column, kind, confidence, f"this element of a FHIR {about} resource holds it")
    return None
