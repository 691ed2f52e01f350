"""What is said about a dataset, and about how to look at it, before it is scanned."""

from __future__ import annotations

from dataclasses import dataclass

from export_guard.profile.columns import SubjectUnit
from export_guard.profile.countries import alpha_2


@dataclass(frozen=True)
class ScanSettings:
    """What the author says about the subjects of a dataset, and what looks at its texts.

    ``subject`` names the column(s) that tell subjects apart; ``country`` is the ISO code of the country
    where every subject lives, ``country_column`` the column that says it for each row. ``not_subject`` are labels
    of columns that are not what they seem: the scan does not tell subjects apart by them of its own accord.
    ``ner_model`` is the spaCy model, by name or path, that looks for names of people in running text (``None``: none
    does).
    """

    subject: tuple[str, ...] = ()
    subject_unit: SubjectUnit = "person"
    country: str | None = None
    country_column: str | None = None
    not_subject: frozenset[str] = frozenset()
    ner_model: str | None = None

    def __post_init__(self) -> None:
        if self.country is not None and alpha_2(self.country) != self.country:
            raise ValueError(f"country must be an ISO 3166-1 alpha-2 code such as 'US', not {self.country!r}")
