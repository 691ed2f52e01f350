"""What whole tables say of columns whose names and values say too little by themselves.

Each rule looks at what was found so far and at what the table is about, and adds or drops findings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from export_guard.kinds.catalogue import kind
from export_guard.kinds.kind import Context, Shape
from export_guard.profile import contexts_biometric as bodies
from export_guard.profile import contexts_health as clinical
from export_guard.profile import contexts_money as purses
from export_guard.profile import contexts_omics as molecules
from export_guard.profile import personal, unnamed
from export_guard.profile.columns import Finding
from export_guard.profile.contexts_people import unnamed_call_parties
from export_guard.profile.shapes import Look, fit
from export_guard.profile.things import of_things

_FILLED = 0.75
_HALF = 0.5
_MOSTLY = 0.8
_DEGREES = 12
_GIVEN_NAMES = 0.35
_DEVICES = (("device",), ("handset",), ("phone",), ("smartphone",), ("watch",), ("tablet",), ("wearable",))
_WITH_DEVICES: frozenset[Context] = frozenset({"person", "health", "track", "calls", "biometric", "device"})


@dataclass(frozen=True)
class Guessed:
    """A table, and what was found in it so far, by column label."""

    looks: tuple[Look, ...]
    contexts: frozenset[Context]
    found: dict[str, Finding]
    settled: frozenset[str]
    """Labels of columns that a published layout tells not to be sensitive."""

    @property
    def words(self) -> frozenset[str]:
        """Words of all names."""
        return frozenset(word for look in self.looks for word in look.words)

    def sensitive(self, *kinds: str) -> int:
        """How many columns were found to be of the kinds."""
        return sum(f.kind in kinds for f in self.found.values())


def _fill(table: Guessed, name: str, why: str, chosen: Callable[[Look], bool]) -> None:
    for look in table.looks:
        held = table.found.get(look.label)
        if (held is None or (kind(held.kind).family is None and held.kind not in _KEEP)) and chosen(look):
            table.found[look.label] = Finding(look.stats.column, name, _FILLED, why)


_KEEP = frozenset(
    {"person_id", "device_id_internal", "country", "state_or_city", "gender", "age", "life_status", "variant_id"}
)
_BOOKKEEPING = frozenset(
    [
        "id",
        "index",
        "row",
        "rownames",
        "unnamed",
        "url",
        "link",
        "uuid",
        "guid",
        "key",
        "version",
        "created",
        "updated",
        "source",
        "file",
        "policy",
        "country",
        "city",
        "state",
        "county",
        "units",
        "unit",
        "currency",
        "update",
        "channel",
        "canal",
        "complete",
        "offset",
        "system",
    ]
)


def _bookkeeping(look: Look) -> bool:
    return bool(_BOOKKEEPING.intersection(look.words)) or look.share("url") > 0.5 or look.share("uuid") > 0.5


def _fill_credit(table: Guessed) -> None:
    count = table.sensitive(
        "loan_attribute", "credit_file_attribute", "credit_score", "account_balance", "income", "card_purchases"
    )
    most = count >= 6 and count >= 0.35 * len(table.looks)
    if "credit" in table.contexts and (most or (count >= 4 and count >= 0.5 * len(table.looks))):
        _fill(
            table,
            "credit_file_attribute",
            "most columns of the table are of a loan or credit file",
            lambda x: not _bookkeeping(x),
        )


def _fill_statement(table: Guessed) -> None:
    """Columns of a statement or of trades whose name says nothing, or nothing by itself."""
    if "bank" not in table.contexts or "everything" in table.contexts:
        return
    read = purses.statement(table.looks, table.words)
    if read is not None:
        why = "the table is a statement of an account"
        blank = [x for x in table.looks if x.opaque]
        _fill(table, "transaction_amount", why, lambda x: x in blank and purses.in_cents(x))
        _fill(table, "transaction_detail", why, lambda x: x in blank and x in read.texts)
    if purses.trades(table.looks, table.words):
        traded = purses.of_trades(table.looks)
        why = "the table lists trades or holdings"
        _fill(table, "security_trade", why, lambda x: x in traded and not _bookkeeping(x))


def _fill_health(table: Guessed) -> None:
    """Measurements, findings and outcomes that a table of patients or participants has under any name."""
    if "health" not in table.contexts:
        return
    told = {label: f.kind for label, f in table.found.items()}
    someone = bool(table.contexts & {"person"}) or {"gender", "age"} <= set(told.values())
    chosen = clinical.of_a_study(table.looks, told, someone, table.settled)
    _fill(table, "lab_value", "most columns of the table are clinical measurements of people", chosen)


def _fill_expression(table: Guessed) -> None:
    if "expression" not in table.contexts:
        return
    levels = {look.label for look in molecules.level_columns(table.looks, table.words)}
    metabolites = molecules.mostly_metabolites([look for look in table.looks if look.label in levels])
    name = "metabolite_level" if metabolites else "gene_expression"
    if metabolites:  # among them what a clinical laboratory reports too
        for label in [x for x in levels if x in table.found and kind(table.found[x].kind).family == "personal_health"]:
            del table.found[label]
    why = "numeric columns of samples beside names of molecules"
    _fill(table, name, why, lambda x: x.label in levels and not _bookkeeping(x))


def _fill_genotypes(table: Guessed) -> None:
    if "genome" not in table.contexts:
        return
    _fill(table, "genotype_dosage", "the column is named after a variant and holds calls", molecules.rs_column)
    for chosen, name, why in (
        (molecules.pairs_of_genes(table.looks), "genotype", "pairs of bases under the name of a gene"),
        (molecules.hla_columns(table.looks), "hla_type", "one of several columns named after HLA loci"),
        (
            molecules.repeat_columns(table.looks),
            "genotype",
            "one of several columns named after repeats of a DNA profile",
        ),
        (molecules.call_columns(table.looks), "genotype", "a sample's column behind the format of its calls"),
        (
            molecules.probability_columns(table.looks),
            "genotype",
            "three probabilities for each sample behind two alleles",
        ),
        (molecules.pairs_beside_sites(table.looks), "genotype", "pairs of bases beside the names of variants"),
        (
            molecules.mitochondrial_columns(table.looks, table.words),
            "mitochondrial_variant",
            "differences of mitochondrial DNA from the reference",
        ),
    ):
        _fill_in(table, chosen, name, why)


def _fill_biometrics(table: Guessed) -> None:
    """Columns that a biometric table has beside each other, whatever each is called."""
    if "biometric" not in table.contexts:
        return
    looks, words = table.looks, table.words
    for chosen, name, why in (
        (bodies.numbered_points(looks), "facial_landmark", "many numbered coordinates beside the name of an image"),
        (bodies.key_timings(looks), "keystroke_timing", "many intervals named after keys"),
        (bodies.key_presses(looks), "keystroke_timing", "times of presses and releases of keys"),
        (bodies.key_log(looks), "keystroke_timing", "times in a log of typed characters"),
        (bodies.sided_axes(looks, words), "gait_motion", "axes of the same part on both sides of a body"),
        (bodies.hand_points(looks), "gait_motion", "as many points as a hand has, from its wrist"),
        (bodies.pointer_moves(looks, words), "pointer_dynamics", "places of a pointer in the course of time"),
        (bodies.minutiae(looks, words), "fingerprint_template", "places and directions of ridges"),
        (bodies.signal_features(looks, words), "signal_feature", "moments of a signal beside the person it is of"),
        (
            tuple(x for x in looks if bodies.is_vector(x) and not of_things({*x.words}) and not x.fleeting),
            "person_embedding",
            "a list of numbers in a biometric table",
        ),
    ):
        _fill_in(table, chosen, name, why)


def _fill_in(table: Guessed, chosen: Sequence[Look], name: str, why: str) -> None:
    labels = {look.label for look in chosen}
    _fill(table, name, why, lambda x: x.label in labels)


def _fill_unnamed_people(table: Guessed) -> None:
    """Names of people in columns whose name says nothing; in tables about people also their births and addresses."""
    told = {x.label: unnamed.names(x) for x in table.looks if x.opaque}
    for name in ("person_name", "first_name", "last_name"):
        _fill_in(table, _of(name, told, table), name, "many values are common names of people")
    if "person" in table.contexts or any(told.values()):
        _fill_in(table, unnamed.births(table.looks), "birth_date", "dates spread over the years of birth of people")
        _fill(table, "street_address", "streets with house numbers beside people", unnamed.addresses)


def _fill_personal(table: Guessed) -> None:
    """Columns whose name says nothing, but whose value comes again with its person."""
    for _ in range(2):  # what is told by the first round speaks for more
        known = personal.Person([f.kind for f in table.found.values()])
        for look in table.looks:
            told = personal.of_a_person(look, known)
            if told is not None:
                _fill_in(table, (look,), *told)


def _of(name: str, told: Mapping[str, str | None], table: Guessed) -> tuple[Look, ...]:
    return tuple(x for x in table.looks if told.get(x.label) == name)


def _names_of_users(table: Guessed) -> None:
    """A column called just ``user`` or ``patient`` that holds given names tells who they are."""
    if "public" in table.contexts:
        return
    for look in table.looks:
        held = table.found.get(look.label)
        match = look.named.get("person_id")
        if held is None or held.kind != "person_id" or match is None or not match.hint or look.few:
            continue
        if look.share("given_name") > _GIVEN_NAMES and look.share("alphabetic") > _MOSTLY:
            why = "the values are names under a word for a person"
            table.found[look.label] = Finding(look.stats.column, "person_name", _FILLED, why)


def _fill_unnamed_cards(table: Guessed) -> None:
    kinds = {label: f.kind for label, f in table.found.items()}
    _fill(table, "card_expiry", "months to come beside card numbers", lambda x: unnamed.expiries(x, kinds))


def _fill_unnamed_health(table: Guessed) -> None:
    """Words of medicine in columns whose name says nothing, in a table about the health of people."""
    if "health" not in table.contexts:
        return
    told = {x.label: unnamed.clinical(x) for x in table.looks}
    for name in sorted({name for name in told.values() if name is not None}):
        _fill_in(table, _of(name, told, table), name, "most values are words of medicine")


def _fill_devices(table: Guessed) -> None:
    """A column called just ``device`` that tells devices apart, beside what persons do with them."""
    if not table.contexts & _WITH_DEVICES:
        return
    why = "tokens that tell apart the devices of persons"
    _fill(
        table,
        "device_identifier",
        why,
        lambda x: x.words in _DEVICES and (x.token or x.digest or x.share("uuid") > _MOSTLY),
    )


def _drop_offices(table: Guessed) -> None:
    kinds = {label: f.kind for label, f in table.found.items()}
    for look in unnamed.repeated(table.looks, kinds):
        del table.found[look.label]


def _fill_track(table: Guessed) -> None:
    """A track without names: a time, and two neighbouring columns of precise coordinates close together."""
    timed = any(x.share("date") > _HALF or x.share("epoch") > _MOSTLY for x in table.looks)
    if timed and all(x.opaque for x in table.looks if x.stats.column.path is None):
        _fill_unnamed_coordinates(table)


def _fill_calls(table: Guessed) -> None:
    parties = unnamed_call_parties(table.looks)
    if not parties:
        return
    _fill(table, "call_party", "two neighbouring columns of telephone length beside a time", lambda x: x in parties)
    _fill(
        table,
        "call_detail",
        "a whole number beside the parties and the time of a call",
        lambda x: x.share("integer") > 0.9 and not x.decimal,
    )
    _fill_unnamed_coordinates(table)


def _fill_unnamed_coordinates(table: Guessed) -> None:
    """Two neighbouring columns of precise numbers with few whole parts, one of them in latitude's range."""
    for first, second in pairwise(table.looks):
        if first.label in table.found or second.label in table.found:
            continue
        if not all(map(_local, (first, second))):
            continue
        names: tuple[Shape, Shape] = ("latitude", "longitude")
        if fit(first, "latitude") <= _HALF:
            names = ("longitude", "latitude")
        if all(fit(look, shape) > _HALF for look, shape in zip((first, second), names, strict=True)):
            for look, name in zip((first, second), names, strict=True):
                table.found[look.label] = Finding(
                    look.stats.column, name, _FILLED, "two neighbouring columns of precise local coordinates"
                )


def _local(look: Look) -> bool:
    """Precise, and within a few degrees."""
    samples = max(1, look.stats.facts.get("samples", 1))
    return look.share("decimals_4") > _HALF and look.stats.facts.get("whole_parts", 0) <= _DEGREES * samples


FILLS: tuple[Callable[[Guessed], None], ...] = (
    _fill_unnamed_people,
    _names_of_users,
    _fill_unnamed_cards,
    _fill_unnamed_health,
    _fill_devices,
    _drop_offices,
    _fill_genotypes,
    _fill_biometrics,
    _fill_calls,
    _fill_track,
    _fill_expression,
    _fill_credit,
    _fill_statement,
    _fill_health,
    _fill_personal,
)
