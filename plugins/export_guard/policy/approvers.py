"""Who may approve what is held: the section ``approvers`` of the policy file, people by role."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from export_guard.policy.core_rules import A_NAMED_PERSON
from export_guard.policy.strict import Strict

_Text = Annotated[str, Field(min_length=1)]


class ApproverEntry(Strict):
    """A person whose id in Airflow is not the user name (with the FAB auth manager it is a number)."""

    name: _Text
    id: _Text


ApproverEntries = Mapping[_Text, tuple[_Text | ApproverEntry, ...]]


@dataclass(frozen=True)
class Approver:
    """A person who may approve: the user name, and the id by which Airflow knows them."""

    name: str
    id: str


def role_name(words: str) -> str:
    """A role as rules and policy files write it, written one way: ``the Privacy Officer`` is ``privacy officer``."""
    return " ".join(words.casefold().replace("_", " ").replace("-", " ").split()).removeprefix("the ")


def by_role(entries: ApproverEntries) -> dict[str, tuple[Approver, ...]]:
    """The people of each role; a role that is written in two ways has the people of both."""
    found: dict[str, tuple[Approver, ...]] = {}
    for role, people in entries.items():
        named = (Approver(p, p) if isinstance(p, str) else Approver(p.name, p.id) for p in people)
        found[role_name(role)] = tuple(dict.fromkeys((*found.get(role_name(role), ()), *named)))
    return found


def people_of(approvers: Mapping[str, tuple[Approver, ...]], roles: Iterable[str]) -> dict[Approver, tuple[str, ...]]:
    """Who has one of some roles, and which of them. A rule that asks for no role takes anybody who has one."""
    wanted = {role_name(role) for role in roles}
    anybody = role_name(A_NAMED_PERSON[0]) in wanted
    found: dict[Approver, tuple[str, ...]] = {}
    for role, people in approvers.items():
        if anybody or role in wanted:
            for person in people:
                found[person] = (*found.get(person, ()), role)
    return found
