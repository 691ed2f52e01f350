"""Conditions in the pack language: declared facts about the exporter, the export and the recipient."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from export_guard.policy.strict import Strict

Text = Annotated[str, Field(min_length=1)]
Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_.-]*$")]
Facts = Mapping[Id, bool]

EXPORTER_HOME = "exporter_home"
"""A country set that every pack has: the exporter's own country."""

COLLECTED_IN = "collected_in"
"""A country set that every pack has: where the data was collected."""

DYNAMIC_SETS = (EXPORTER_HOME, COLLECTED_IN)


class When(Strict):
    """Facts that must all be so; each is true, false, or unknown where nobody has declared it.

    ``exporter`` and ``export`` hold declared facts. ``exporter_in`` looks at the exporter's country,
    ``collected_in`` at where the data was collected (one place in the set is enough), ``subjects_in`` at the
    declared countries of the people in it; ``…_outside`` is the same for countries that are not in the set.
    ``purposes`` is true when one of them is declared for the export.
    """

    exporter: Facts = Field(default_factory=dict)
    export: Facts = Field(default_factory=dict)
    exporter_in: Id | None = None
    exporter_outside: Id | None = None
    collected_in: Id | None = None
    collected_outside: Id | None = None
    subjects_in: Id | None = None
    subjects_outside: Id | None = None
    purposes: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> When:
        if not (self.exporter or self.export or self.purposes or self.sets):
            raise ValueError("a condition needs at least one fact, set or purpose")
        return self

    @property
    def sets(self) -> tuple[str, ...]:
        """Country sets that the condition refers to."""
        named = (
            self.exporter_in,
            self.exporter_outside,
            self.collected_in,
            self.collected_outside,
            self.subjects_in,
            self.subjects_outside,
        )
        return tuple(s for s in named if s is not None)


TESTS = (
    "own_storage",
    "covered_person",
    "designated",
    "us_person",
    "country_in",
    "country_not_in",
    "everyone_in",
    "reader_in",
    "reader_not_in",
    "citizen_in",
    "owned_by",
    "employed_by",
    "undeclared_share",
    "endpoint_like",
)
"""Keys that are a test of their own."""


class Test(Strict):
    """One test on a recipient; exactly one key, with ``at_least_percent`` or ``in_set`` where it needs one.

    A test is true, false, or unknown when what it looks at is not declared. ``country_in`` looks at every
    country in which the recipient is organised, lives or has its principal place of business,
    ``everyone_in`` at these and at its readers. ``owned_by`` follows chains of owners: an owner held to that
    share counts with the whole of its own share. ``employed_by`` is the same test on the employer of an
    individual. ``reader_in`` with ``unless_declared_not_covered`` is unknown where the recipient is declared
    not to be a covered person. ``undeclared_share`` is unknown where owners of that many percent of an
    organisation are not declared, and never true. ``endpoint_like`` compares endpoints with patterns in which ``*``
    is anything.
    """

    own_storage: Literal[True] | None = None
    covered_person: Literal["declared", "undeclared"] | None = None
    designated: Literal[True] | None = None
    us_person: Literal["declared_or_in"] | None = None
    country_in: Id | None = None
    country_not_in: Id | None = None
    everyone_in: Id | None = None
    reader_in: Id | None = None
    reader_not_in: Id | None = None
    citizen_in: Id | None = None
    owned_by: Id | None = None
    employed_by: Id | None = None
    undeclared_share: Annotated[int, Field(ge=1, le=100)] | None = None
    endpoint_like: tuple[Text, ...] | None = None
    in_set: Id | None = None
    at_least_percent: Annotated[int, Field(ge=1, le=100)] | None = None
    unless_declared_not_covered: Literal[True] | None = None

    @model_validator(mode="after")
    def _one_test(self) -> Test:
        if sum(getattr(self, name) is not None for name in TESTS) != 1:
            raise ValueError(f"a test has exactly one of {', '.join(TESTS)}")
        if (self.owned_by is None and self.employed_by is None) != (self.at_least_percent is None):
            raise ValueError("at_least_percent goes together with owned_by or employed_by")
        if (self.us_person is None) != (self.in_set is None):
            raise ValueError("us_person and in_set go together")
        if self.unless_declared_not_covered is not None and self.reader_in is None:
            raise ValueError("unless_declared_not_covered goes with reader_in only")
        return self

    @property
    def sets(self) -> tuple[str, ...]:
        """Country sets that the test refers to."""
        named = (
            self.country_in,
            self.country_not_in,
            self.everyone_in,
            self.reader_in,
            self.reader_not_in,
            self.citizen_in,
            self.owned_by,
            self.employed_by,
            self.in_set,
        )
        return tuple(s for s in named if s is not None)


class RecipientClass(Strict):
    """The recipients for which one of the tests is true; no test at all means everyone who is left.

    Classes are tried in order, and one class may be listed more than once. ``until`` is the last day (UTC) on which
    this entry counts (a decision that ends by itself); from then on a recipient falls to the entries after it.
    """

    name: Id
    title: Text
    citation: Text
    until: date | None = None
    any_of: tuple[Test, ...] = ()
