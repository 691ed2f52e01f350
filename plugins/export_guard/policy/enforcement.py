"""How strictly exports are guarded that nobody put a guard before: the section ``enforcement`` of the policy file.

It is read while Dags are parsed, so it is checked here by hand: the models of the whole policy take a third of a
second to load, this takes a hundredth.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from export_guard.errors import PolicyError
from export_guard.policy.yaml_text import Location, content_of, describe, yaml_of

if TYPE_CHECKING:
    from export_guard.policy.model import Recipient

Mode = Literal["off", "warn", "inject", "insert", "reject"]
"""``warn`` inspects and only tells; ``inject`` decides inside the export; ``insert`` puts a guard task before it as
well; ``reject`` refuses a Dag in which an export has no guard."""

MODES: tuple[Mode, ...] = get_args(Mode)
"""All modes, mildest first."""

RecipientWord = Literal[
    "own",
    "organisation",
    "individual",
    "brokerage",
    "vendor",
    "employment",
    "investment",
    "none",
    "unknown",
    "nobody",
]
"""What a recipient is, or what the deal with it is; ``nobody`` is whoever is at an endpoint of no recipient."""

_KEYS = ("default", "tags", "recipients", "seal")


def strictest(modes: Iterable[Mode]) -> Mode:
    """The strictest of some modes; of none, ``off``."""
    return max(modes, key=MODES.index, default="off")


@dataclass(frozen=True)
class Enforcement:
    """The mode of every export without a guard: by the tags of its Dag and by who gets it.

    Of several that apply the strictest counts; ``default`` where none does.
    """

    default: Mode = "off"
    tags: Mapping[str, Mode] = field(default_factory=dict)
    recipients: Mapping[str, Mode] = field(default_factory=dict)
    seal: frozenset[str] = frozenset()
    """The recipients who get a sealed copy, whoever guards the export."""

    def of_dag(self, tags: Iterable[str]) -> Mode:
        """The mode of a Dag, as far as it can be told before it is known who gets the data."""
        named = self._of_tags(tags)
        return strictest(named) if named else self.default

    def at_most(self, tags: Iterable[str]) -> Mode:
        """The strictest mode that an export in a Dag can turn out to have."""
        return strictest([self.of_dag(tags), *self.recipients.values()])

    def of_export(self, tags: Iterable[str], recipient: Recipient | None) -> Mode:
        """The mode of an export whose recipient is known, or is not in the policy (``None``).

        Whoever is not in the policy may be anybody: the strictest mode counts, unless one is set for ``nobody``.
        """
        if recipient is None and "nobody" not in self.recipients:
            return self.at_most(tags)
        words = ("nobody",) if recipient is None else (recipient.entity, recipient.relationship)
        named = [*self._of_tags(tags), *(self.recipients[word] for word in words if word in self.recipients)]
        return strictest(named) if named else self.default

    def seals(self, recipient: Recipient | None) -> bool:
        """Whether a recipient gets a sealed copy; one that is not in the policy (``None``) may be anybody."""
        return bool(self.seal if recipient is None else self.seal & {recipient.entity, recipient.relationship})

    def and_default(self, mode: Mode) -> Enforcement:
        """The same where a default was set elsewhere too: the stricter of the two counts."""
        return replace(self, default=strictest([self.default, mode]))

    def _of_tags(self, tags: Iterable[str]) -> list[Mode]:
        return [self.tags[tag] for tag in tags if tag in self.tags]


def enforcement_in(path: Path) -> Enforcement:
    """The section of a policy file; the rest of the file is not looked at.

    Raises :class:`~export_guard.errors.PolicyError`.
    """
    return _in(path, content_of(path))


@lru_cache(maxsize=8)
def _in(path: Path, content: str) -> Enforcement:
    text = yaml_of(path, content)
    section = text.value.get("enforcement") if isinstance(text.value, dict) else None
    mistakes = sorted((text.line(at), problem, fix) for at, problem, fix in section_mistakes(section))
    if mistakes:
        raise PolicyError("\n".join(describe(text.path, *mistake) for mistake in mistakes))
    return enforcement_of(section)


def enforcement_of(section: Any) -> Enforcement:
    """A section that has no mistakes, as the value it stands for."""
    given = section or {}
    seal = given.get("seal") or ()
    return Enforcement(
        given.get("default") or "off",
        given.get("tags") or {},
        given.get("recipients") or {},
        frozenset(get_args(RecipientWord) if seal is True else seal),
    )


def section_mistakes(section: Any) -> Iterator[tuple[Location, str, str]]:
    """What is wrong with a section: where, what, and what to do."""
    at: Location = ("enforcement",)
    if section is None:
        return
    if not isinstance(section, Mapping):
        yield at, "enforcement is no mapping", f"Write keys below it: {', '.join(_KEYS)}"
        return
    for key in section:
        if key not in _KEYS:
            yield (*at, key), f"unknown key 'enforcement.{key}'", f"Use {', '.join(_KEYS)}"
    yield from _mode_mistakes((*at, "default"), section.get("default"), absent=True)
    for key in ("tags", "recipients"):
        yield from _mapping_mistakes((*at, key), section.get(key))
    yield from _seal_mistakes((*at, "seal"), section.get("seal"))


def _seal_mistakes(at: Location, seal: Any) -> Iterator[tuple[Location, str, str]]:
    if seal is None or isinstance(seal, bool):
        return
    words = get_args(RecipientWord)
    if not isinstance(seal, (list, tuple)) or any(word not in words for word in seal):
        yield at, "enforcement.seal names no recipients", f"Use true, or a list of {', '.join(words)}"


def _mapping_mistakes(at: Location, modes: Any) -> Iterator[tuple[Location, str, str]]:
    if modes is None:
        return
    if not isinstance(modes, Mapping):
        yield at, f"enforcement.{at[-1]} is no mapping", "Write a mode for each: name: inject"
        return
    for name, mode in modes.items():
        if at[-1] == "recipients" and name not in get_args(RecipientWord):
            yield (*at, name), f"no recipients are called {name!r}", f"Use {', '.join(get_args(RecipientWord))}"
        yield from _mode_mistakes((*at, name), mode)


def _mode_mistakes(at: Location, mode: Any, *, absent: bool = False) -> Iterator[tuple[Location, str, str]]:
    if mode not in MODES and not (absent and mode is None):
        yield at, f"{mode!r} is no mode of enforcement", f'Use "off" (with quotes), {", ".join(MODES[1:])}'
