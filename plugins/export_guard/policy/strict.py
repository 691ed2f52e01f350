"""What every model of the policy language has in common, and how its mistakes are put into words."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, TypeVar, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError, WithJsonSchema

from export_guard.errors import PolicyError
from export_guard.kinds import catalogue
from export_guard.policy.countries import iso_codes
from export_guard.policy.yaml_text import Location, YamlText, describe


class Strict(BaseModel):
    """A frozen model that takes no unknown key and converts nothing (the text "10" is no number)."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def _country(code: str) -> str:
    if code not in iso_codes():
        raise ValueError(f'{code!r} is no ISO 3166-1 alpha-2 country code (two capital letters, such as DE or "NO")')
    return code


def _kind(name: str) -> str:
    known = {k.name: k for k in catalogue.all_kinds()}
    if name not in known:
        raise ValueError(f"{name!r} is no known kind{_did_you_mean(name, known)}")
    if known[name].family is None:
        raise ValueError(f"{name!r} is in no sensitive family, so nothing is counted for it")
    return name


def _any_kind(name: str) -> str:
    known = {k.name: k for k in catalogue.all_kinds()}
    if name not in known:
        raise ValueError(f"{name!r} is no known kind{_did_you_mean(name, known)}")
    return name


Country = Annotated[
    str, AfterValidator(_country), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{2}$"}, mode="validation")
]
KindName = Annotated[str, AfterValidator(_kind)]
"""A kind of a sensitive family."""
AnyKindName = Annotated[str, AfterValidator(_any_kind)]
"""Any kind that detection knows."""

AnyModel = TypeVar("AnyModel", bound=Strict)

_FIXES: Mapping[str, str] = {
    "missing": "Add the key",
    "int_type": "Write a whole number without quotes",
    "greater_than_equal": "Write a whole number of at least that (`forbid` lets nothing through at all)",
    "model_type": "Write a mapping; for a window {months: N}, {days: N} or none",
    "tuple_type": "Write a list, such as [one, two]",
    "string_type": "Write text in quotes",
    "date_type": "Write a date as YYYY-MM-DD without quotes",
    "bool_type": "Write true or false",
    "literal_error": "Use one of the values listed",
}


def validated(model: type[AnyModel], text: YamlText) -> AnyModel:
    """Check a whole file against its model. Raises :class:`PolicyError` with one line for each mistake."""
    try:
        return model.model_validate(
            {k: tuple_lists(v) for k, v in text.value.items()} if isinstance(text.value, dict) else text.value
        )
    except ValidationError as error:
        known_keys = _keys_below(model)
        lines = [_mistake(text, dict(e), known_keys) for e in error.errors(include_url=False)]
        raise PolicyError("\n".join(describe(text.path, *line) for line in sorted(set(lines)))) from None


def tuple_lists(value: Any) -> Any:
    """Lists as tuples, all the way down (frozen models hold tuples)."""
    if isinstance(value, dict):
        return {k: tuple_lists(v) for k, v in value.items()}
    return tuple(tuple_lists(v) for v in value) if isinstance(value, list) else value


def _mistake(text: YamlText, error: dict[str, Any], known_keys: frozenset[str]) -> tuple[int, str, str]:
    location: Location = error["loc"]
    where = ".".join(str(part) for part in location)
    line, sort = text.line(location), str(error["type"])
    if sort == "extra_forbidden":
        key = str(location[-1])
        return line, f"unknown key {where!r}", f"Remove it{_did_you_mean(key, known_keys, ', or: ')}"
    if sort == "missing":
        return line, f"{where!r} is missing", _FIXES[sort]
    problem = str(error["msg"]).removeprefix("Value error, ").rstrip(".")
    return line, f"{where}: {problem[:1].lower() + problem[1:]}", _FIXES.get(sort, "Correct the value")


def _did_you_mean(name: str, known: Iterable[str], lead: str = "; ") -> str:
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"{lead}did you mean {close[0]!r}?" if close else ""


def _keys_below(model: type[BaseModel]) -> frozenset[str]:
    """Every key that the model or a model inside it knows."""
    keys: set[str] = set()
    waiting, seen = [model], {model}
    while waiting:
        for name, info in waiting.pop().model_fields.items():
            keys.add(info.alias or name)
            for inner in _models_in(info.annotation):
                if inner not in seen:
                    seen.add(inner)
                    waiting.append(inner)
    return frozenset(keys)


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in get_args(annotation) for found in _models_in(part)]
