"""Which secret keys people are hashed under, so that they are counted across a change of the key.

Until every window has passed the day of a change, an export is hashed under the key from before it and under each that
came after. It counts under the oldest of them, under which all of the window is on record; the others are stored, so
that the oldest can be dropped once its time is over. Where the old key is not there any more, what was hashed under it
adds up: the counts are upper bounds, and the verdict says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from export_guard.ledger import KeyChange, SeenUnder, key_id
from export_guard.settings import Settings


@dataclass(frozen=True)
class Generations:
    """``subject_keys`` are the keys to hash under by their name in the ledger, the one that counts first.

    ``warning`` says why counts are upper bounds; empty where they are not.
    """

    subject_keys: dict[str, bytes]
    seen_under: SeenUnder
    warning: str = ""


def generations(settings: Settings, changes: Sequence[KeyChange], since: date) -> Generations:
    """What applies to windows that reach back to ``since``, after these changes (the oldest first)."""
    available = {key_id(each.chain_key): each.subject_key for each in (settings, *settings.before())}
    wanted = wanted_ids(settings, changes, since)
    first = changes[0].before if changes else wanted[-1]
    named = {"" if each == first else each: available[each] for each in wanted if each in available}
    if wanted[0] in available:
        return Generations(named, SeenUnder(next(iter(named))))
    days = max(change.day for change in changes if change.before not in available)
    warning = (
        f"what left until {days} was counted under an earlier secret key that is not configured: those people add up "
        "with the present ones, so the counts are upper bounds"
    )
    return Generations(named, SeenUnder(next(iter(named)), complete=False), warning)


def wanted_ids(settings: Settings, changes: Sequence[KeyChange], since: date) -> list[str]:
    """The ids of all keys that such windows know, the oldest first; the present one is the last."""
    inside = [change for change in changes if change.day >= since]
    ids = [inside[0].before, *(change.after for change in inside)] if inside else []
    present = key_id(settings.chain_key)
    return [*dict.fromkeys(each for each in ids if each != present), present]


def present_only(settings: Settings, changes: Sequence[KeyChange], since: date) -> Generations:
    """The same for a profile that was taken under the present key alone."""
    present = key_id(settings.chain_key)
    name = "" if not changes or present == changes[0].before else present
    if len(wanted_ids(settings, changes, since)) == 1:
        return Generations({name: settings.subject_key}, SeenUnder(name))
    warning = "the secret key changed inside a window: people of before add up, so the counts are upper bounds"
    return Generations({name: settings.subject_key}, SeenUnder(name, complete=False), warning)


def on_record(changes: Sequence[KeyChange], since: date) -> SeenUnder:
    """The key under which all that left since a day is on record."""
    if not changes:
        return SeenUnder()
    inside = [change for change in changes if change.day >= since]
    name = inside[0].before if inside else changes[-1].after
    return SeenUnder("" if name == changes[0].before else name)
