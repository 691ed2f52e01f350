"""What follows in a pack: rules, the evidence that clears them, the duties that come with them."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from export_guard.policy.pack_conditions import Id, Text, When
from export_guard.policy.questions import QuestionId
from export_guard.policy.strict import Strict

Deal = Literal["brokerage", "vendor", "employment", "investment", "none"]
DEALS: tuple[Deal, ...] = ("brokerage", "vendor", "employment", "investment", "none")


class EvidenceKind(Strict):
    """Evidence that rules accept. With ``references``, it is declared as ``kind:reference``.

    ``named_person``: whoever declares it must be a person with a name, no team and no program.
    ``longest_years``: it may not be said to hold for longer than that from today on. ``only_when``: it
    counts only when these facts are declared so.
    """

    title: Text
    citation: Text
    references: tuple[Text, ...] = ()
    named_person: bool = False
    longest_years: Annotated[int, Field(ge=1)] | None = None
    only_when: When | None = None
    asks: tuple[QuestionId, ...] = ()


class Obligation(Strict):
    """A duty that comes with an export: what to record, what to report, until when.

    ``arises`` when a rule that names it objects, when it lets an export through (because evidence clears it, or
    because it only documents), or both. ``records`` are the things to write down, ``draft`` is the name of the
    report to draft, ``days`` the time to do it in, ``keep_years`` how long the records are kept.
    """

    title: Text
    citation: Text
    arises: Literal["objected", "let_through", "both"]
    records: tuple[Text, ...] = ()
    draft: Text | None = None
    days: Annotated[int, Field(ge=1)] | None = None
    keep_years: Annotated[int, Field(ge=1)] | None = None


class Note(Strict):
    """What people may think would help against an objection of the pack, and does not."""

    text: Text
    citation: Text


class Loosened(Strict):
    """What an extension loosens of the pack it extends, knowingly: why, and who answers for it.

    Exactly one of ``rule``, ``category``, ``evidence``, ``obligation``, ``country_set`` names it.
    """

    rule: Id | None = None
    category: Id | None = None
    evidence: Id | None = None
    obligation: Id | None = None
    country_set: Id | None = None
    why: Text
    by: Text

    @model_validator(mode="after")
    def _one(self) -> Loosened:
        if sum(v is not None for v in self._named.values()) != 1:
            raise ValueError("exactly one of rule, category, evidence, obligation, country_set is loosened")
        return self

    @property
    def _named(self) -> dict[str, str | None]:
        return {s: getattr(self, s) for s in ("rule", "category", "evidence", "obligation", "country_set")}

    @property
    def sort(self) -> str:
        """Which sort of thing is loosened."""
        return next(sort for sort, name in self._named.items() if name is not None)

    @property
    def id(self) -> str:
        """Its id."""
        return next(name for name in self._named.values() if name is not None)


class Rule(Strict):
    """What follows when a category is over its limit, for which recipients and deals.

    Empty ``recipients``, ``relationships`` and ``only_recipients`` mean all; ``when`` adds declared facts.
    ``cleared_by`` lists alternatives; each is a set of evidence that is needed together. A rule with the
    outcome ``allow`` only documents: it has obligations. ``may_approve`` names the roles that may release a
    hold (any named person where it is left out), or ``nobody``; nobody may release a block.
    """

    id: Id
    title: Text
    citation: Text
    categories: Annotated[tuple[Id, ...], Field(min_length=1)]
    outcome: Literal["allow", "hold", "block"]
    recipients: tuple[Id, ...] = ()
    relationships: tuple[Deal, ...] = ()
    only_recipients: tuple[str, ...] = ()
    when: When | None = None
    cleared_by: tuple[tuple[Id, ...], ...] = ()
    obligations: tuple[Id, ...] = ()
    may_approve: Literal["nobody"] | tuple[Text, ...] | None = None
    asks: tuple[QuestionId, ...] = ()
    as_of: date | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Rule:
        if self.outcome == "allow" and (not self.obligations or self.cleared_by):
            raise ValueError("a rule that allows has obligations (else it says nothing) and is cleared by nothing")
        if self.outcome != "hold" and self.may_approve not in (None, "nobody"):
            raise ValueError("only a hold can be approved; a block passes by evidence alone")
        if any(not alternative for alternative in self.cleared_by):
            raise ValueError("an empty alternative would clear the rule without any evidence")
        if self.may_approve == ():
            raise ValueError("an empty list approves nothing; write `nobody`")
        return self

    @property
    def approvers(self) -> tuple[str, ...]:
        """Who may release what the rule holds; nobody where it is empty."""
        if self.outcome != "hold" or self.may_approve == "nobody":
            return ()
        return ("a named person",) if self.may_approve is None else tuple(self.may_approve)
