"""Whether a column speaks of a kind: by its name, by its values, or by both."""

from __future__ import annotations

from export_guard.kinds import catalogue
from export_guard.profile.evidence import OTHER_NUMBERS
from export_guard.profile.shapes import Look, fit, hashed

FIRM = 0.45
"""Share of a name from which it speaks firmly."""
_WHOLE = 0.99


def says(look: Look, kind: str) -> bool:
    """Whether the name firmly speaks of a kind and the values, in any of its forms, do not contradict it."""
    if kind not in look.spoken_of:
        return False
    return _says(look, kind) or any(_says(look, form.name) for form in catalogue.forms_of(kind))


def _says(look: Look, kind: str) -> bool:
    match = look.named.get(kind)
    if match is None or match.hint or match.covered < FIRM:
        return False
    if fit(look, match.kind.shape) < -0.5:
        return False
    if hashed(look, match):
        return True
    if match.kind.pattern is not None and look.match_rate(kind) < 0.4 and look.stats.storage != "vector":
        return False
    return not (match.kind.check is not None and look.pass_rate(kind) < 0.4)


def called(look: Look, kind: str) -> bool:
    """Whether the name speaks of a kind, firmly or of nothing else, whatever the values are."""
    match = look.named.get(kind)
    return match is not None and match.covered >= (_WHOLE if match.hint else FIRM)


def shows(look: Look, kind: str) -> bool:
    """Whether the values by themselves are of a kind, and the name does not speak of a thing's number."""
    return look.pass_rate(kind) >= 0.6 and not OTHER_NUMBERS.intersection(look.words)
