"""All kinds, by name."""

from __future__ import annotations

from export_guard.kinds.kind import Kind

_ALL: tuple[Kind, ...] = ()
_BY_NAME = {k.name: k for k in _ALL}


def all_kinds() -> tuple[Kind, ...]:
    """Every kind of the catalogue, family by family."""
    return _ALL


def kind(name: str) -> Kind:
    """The kind of that name. Raises ``KeyError`` naming the unknown kind."""
    try:
        return _BY_NAME[name]
    except KeyError:
        raise KeyError(f"no kind is called {name!r}; see docs/kinds.md for the catalogue") from None
