"""Whether the rows of a table are totals over many, not one person or event each."""

from __future__ import annotations

from collections.abc import Sequence

from export_guard.kinds.kind import vocabulary
from export_guard.profile.shapes import Look

AGGREGATES = vocabulary("""
    avg average mean median pct percent percentage rate rates prevalence incidence population pop totals count
    counts cnt cases deaths discharges per100k mortality million records estimate estimated share ratio index
    quartile share sum employed employment unemployment unemp
    """)
"""Words of totals and shares."""
_OF_A_BODY = vocabulary("""
    heart pulse respiratory breathing breath resp respiration filtration metabolic sedimentation flow hr blood cell
    cells platelet platelets thrombocyte wbc rbc lymphocyte lymphocytes neutrophil neutrophils leukocyte leukocytes
    eosinophil eosinophils monocyte monocytes basophil basophils reticulocyte erythrocyte sperm cd4 cd8 parasite lesion
    mass fat corpuscular arterial hemoglobin haemoglobin glucose ejection saturation oxygen waist hip albumin globulin
    creatinine ankle brachial pain pack platelet gestation plasma serum
    """)
"""What one body has a rate, a count or an index of."""
_REGIONS = vocabulary("""
    country state county province region district municipality city department nation territory canton land iso fips
    iso3 location lga
    """)
_WHOLE = 0.99
_ONCE = 0.95
_SEVERAL = 5


def aggregate(looks: Sequence[Look]) -> bool:
    """Whether some columns are named after totals, and not after what a body has a count or a rate of."""
    columns = sum(
        bool(AGGREGATES.intersection(look.words)) and not _OF_A_BODY.intersection(look.words) and not _whole(look)
        for look in looks
    )
    return columns >= 2 and columns >= 0.12 * len(looks)


def by_region(looks: Sequence[Look]) -> bool:
    """Whether each row is another country, state or town."""
    return any(
        _REGIONS.intersection(look.words) and look.stats.values >= _SEVERAL and look.share("distinct") >= _ONCE
        for look in looks
    )


def _whole(look: Look) -> bool:
    return any(match.covered > _WHOLE and not match.hint for match in look.named.values())
