"""All kinds, by name. A new file of declarations is named here."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from export_guard.kinds import (
    behaviour,
    biometrics,
    bookkeeping,
    contact,
    credit_files,
    devices,
    embeddings,
    expression,
    finances,
    financial,
    genome_sequences,
    genomics,
    government,
    grid_cells,
    health,
    health_care,
    health_measures,
    health_scales,
    holdings,
    location,
    money_forms,
    national_elsewhere,
    national_europe,
    network,
    persons,
    rounded,
    sign_ins,
    told_by_form,
)
from export_guard.kinds.kind import Kind

_ALL: tuple[Kind, ...] = (
    *government.KINDS,
    *national_europe.KINDS,
    *national_elsewhere.KINDS,
    *contact.KINDS,
    *persons.KINDS,
    *sign_ins.KINDS,
    *devices.KINDS,
    *network.KINDS,
    *financial.KINDS,
    *finances.KINDS,
    *holdings.KINDS,
    *credit_files.KINDS,
    *money_forms.KINDS,
    *health.KINDS,
    *health_measures.KINDS,
    *health_care.KINDS,
    *health_scales.KINDS,
    *genomics.KINDS,
    *genome_sequences.KINDS,
    *expression.KINDS,
    *biometrics.KINDS,
    *behaviour.KINDS,
    *embeddings.KINDS,
    *location.KINDS,
    *grid_cells.KINDS,
    *rounded.KINDS,
    *told_by_form.KINDS,
    *bookkeeping.KINDS,
)
_BY_NAME = MappingProxyType({k.name: k for k in _ALL})


def all_kinds() -> tuple[Kind, ...]:
    """Every kind of the catalogue, family by family."""
    return _ALL


def kind(name: str) -> Kind:
    """The kind of that name. Raises ``KeyError`` naming the unknown kind."""
    try:
        return _BY_NAME[name]
    except KeyError:
        raise KeyError(f"no kind is called {name!r}; docs/kinds.md lists the catalogue") from None


@lru_cache(maxsize=1024)
def forms_of(name: str) -> tuple[Kind, ...]:
    """The kinds that are only written forms of the one of that name."""
    return tuple(k for k in _ALL if k.form_of == name)
