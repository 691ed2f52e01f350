"""Packs of a company that extend a shipped one: read over it, and held against it lest something is loosened unsaid."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from export_guard.errors import PolicyError
from export_guard.policy.loosening import loosened
from export_guard.policy.pack import SHIPPED, Pack, shipped_ids, shipped_pack
from export_guard.policy.pack_checking import Mistake, mistakes_in
from export_guard.policy.strict import validated
from export_guard.policy.yaml_text import Location, YamlText, describe, read_yaml

_BY_ID = ("categories", "rules")
_BY_KEY = ("country_sets", "evidence", "obligations")
_OF_THE_BASE = ("applies_when", "population", "recipient_classes")


def pack_of(name: str, folder: Path) -> Pack:
    """A shipped pack by its id, or the pack in a file (``*.yaml``, from ``folder`` on).

    Raises :class:`PolicyError` (``file:line: problem. fix``), one line a mistake.
    """
    return load_own(folder / name) if name.endswith((".yaml", ".yml")) else shipped_pack(name)


def load_own(path: Path) -> Pack:
    """Read a pack file that may extend a shipped pack. Raises :class:`PolicyError`, one line a mistake."""
    text = read_yaml(path)
    base_id = text.value.get("extends") if isinstance(text.value, dict) else None
    base = None
    if base_id is not None:
        if base_id not in shipped_ids():
            raise text.error(("extends",), f"there is no pack {base_id!r}", f"Use one of {', '.join(shipped_ids())}")
        base = shipped_pack(base_id)
        _refuse(path, [(text.line(at), p, f) for at, p, f in _not_to_be_changed(text.value)])
        text = _merged(text, _shipped(base_id))
    pack = validated(Pack, text)
    mistakes = [*mistakes_in(pack), *_own_mistakes(pack), *(() if base is None else loosened(base, pack))]
    _refuse(path, [(text.line(at), p, f) for at, p, f in mistakes])
    return pack


@lru_cache
def _shipped(pack_id: str) -> Mapping[str, Any]:
    """What a shipped pack's file says."""
    said: Mapping[str, Any] = read_yaml(SHIPPED / f"{pack_id}.yaml").value
    return said


def _refuse(path: Path, mistakes: list[tuple[int, str, str]]) -> None:
    if mistakes:
        raise PolicyError("\n".join(describe(path, *mistake) for mistake in sorted(set(mistakes))))


def _own_mistakes(pack: Pack) -> list[Mistake]:
    mistakes: list[Mistake] = []
    if pack.id in shipped_ids():
        mistakes.append((("pack",), f"{pack.id!r} is the id of a pack that comes with the guard", "Choose another"))
    if pack.extends is None and (pack.loosens or pack.removes):
        what = "loosens" if pack.loosens else "removes"
        mistakes.append(((what,), f"{what} goes with `extends` only", "Remove it, or name the pack it is about"))
    return mistakes


def _not_to_be_changed(value: Mapping[str, Any]) -> list[Mistake]:
    fix = "Remove it here, or write a pack without `extends`"
    return [((k,), f"{k} of an extended pack cannot be changed", fix) for k in _OF_THE_BASE if k in value]


def _merged(text: YamlText, base: Mapping[str, Any]) -> YamlText:
    """The base with the extension over it; the lines are those of the extension.

    Rules of the base keep the day on which they were checked.
    """
    own: dict[str, Any] = text.value
    merged = YamlText(text.path, {**base, **own}, {at: line for at, line in text.lines.items() if len(at) <= 1})
    for at, line in text.lines.items():
        if at and at[0] not in _BY_ID:
            merged.lines[at] = line
    for key in _BY_KEY:
        if key in base and isinstance(own.get(key), dict):
            merged.value[key] = {**base[key], **{k: _over(base[key].get(k), v) for k, v in own[key].items()}}
    if isinstance(own.get("does_not_help"), list):
        merged.value["does_not_help"] = [*base.get("does_not_help", ()), *own["does_not_help"]]
    for key in _BY_ID:
        dated = {"as_of": base["as_of"]} if key == "rules" else {}
        listed = [{**dated, **each} for each in base[key]]
        merged.value[key] = _by_id(merged, text, key, listed, own.get(key, []))
    removed = own.get("removes", [])
    merged.value["rules"] = _without(merged, removed if isinstance(removed, list) else [])
    return merged


def _by_id(merged: YamlText, text: YamlText, key: str, base: list[Any], own: Any) -> Any:
    if not isinstance(own, list):
        return own
    listed = list(base)
    for index, each in enumerate(own):
        name = each.get("id") if isinstance(each, dict) else None
        at = next((i for i, b in enumerate(base) if b["id"] == name), None)
        if at is None:
            listed.append(each)
            at = len(listed) - 1
        else:
            listed[at] = {**base[at], **each}
        _move(text, merged, (key, index), (key, at))
    return listed


def _move(text: YamlText, merged: YamlText, source: Location, target: Location) -> None:
    """Lines of an item at its place in the merged list."""
    for at, line in text.lines.items():
        if at[: len(source)] == source:
            merged.lines[(*target, *at[len(source) :])] = line


def _over(base: Any, own: Any) -> Any:
    return {**base, **own} if isinstance(base, dict) and isinstance(own, dict) else own


def _without(merged: YamlText, removed: list[Any]) -> Any:
    rules = merged.value["rules"]
    if not isinstance(rules, list) or not removed:
        return rules
    kept = [i for i, r in enumerate(rules) if not (isinstance(r, dict) and r.get("id") in removed)]
    for new, old in enumerate(kept):  # what comes later moves up
        if new != old:
            _move(YamlText(merged.path, None, dict(merged.lines)), merged, ("rules", old), ("rules", new))
    return [rules[i] for i in kept]
