"""What the baseline says of a profile: which findings are accepted, which are open again, and which ran out.

Only what a valid entry says of this very content is left out. Whatever was accepted for other content, or until
an earlier day, counts as a finding again and is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from export_guard.kinds import catalogue
from export_guard.policy.baseline import AcceptedEntry, Baseline
from export_guard.policy.model import AcceptedFinding, Standing
from export_guard.profile.column_fingerprint import column_set
from export_guard.profile.columns import ColumnStats, Finding
from export_guard.profile.leaving_out import FindingKey, key_of, without
from export_guard.profile.profile import Profile, TableProfile

_BEST_FIRST: tuple[Standing, ...] = ("accepted", "reopened", "expired")


@dataclass(frozen=True)
class Review:
    """A profile without its accepted findings, and each entry that is about one of its findings.

    ``left_out`` are the accepted findings by table, ``unused`` the entries about one of the tables that no finding
    answers to; ``day`` is the UTC day that the entries were held against.
    """

    profile: Profile
    uses: tuple[AcceptedFinding, ...]
    left_out: Mapping[str, tuple[Finding, ...]]
    unused: tuple[AcceptedEntry, ...]
    day: date


def review(baseline: Baseline | None, profile: Profile, dataset: str, today: date) -> Review:
    """Hold the baseline (if there is one) against the profile of the dataset of a name. Reads and writes nothing."""
    entries = [] if baseline is None else [e for e in baseline.entries if e.is_about(dataset)]
    if not entries:
        return Review(profile, (), {}, (), today)
    tables = dict(profile.tables)
    uses: dict[AcceptedFinding, None] = {}
    left_out: dict[str, tuple[Finding, ...]] = {}
    near: set[int] = set()
    for name, table in profile.tables.items():
        names = column_set([stats.column.name for stats in table.columns.values()])
        here = [e for e in entries if e.table in (None, names)]
        near |= {id(entry) for entry in here}
        if any(e.column in table.columns for e in here):
            used = _used(table, here, today)
            uses |= dict.fromkeys(use for _, use in used)
            left_out[name] = tuple(finding for finding, use in used if use.standing == "accepted")
            tables[name] = replace(table, left_out=frozenset(map(key_of, left_out[name])))
    told = {(use.column, use.kind) for use in uses}
    unused = tuple(e for e in entries if id(e) in near and (e.column, e.kind) not in told)
    return Review(replace(profile, tables=tables), tuple(uses), left_out, unused, today)


def _used(table: TableProfile, entries: Sequence[AcceptedEntry], today: date) -> list[tuple[Finding, AcceptedFinding]]:
    """The findings of a table that entries are about, also those that accepted ones were hiding."""
    columns, found = table.in_order, table.findings
    used: dict[FindingKey, tuple[Finding, AcceptedFinding]] = {}
    left_out: frozenset[FindingKey] = frozenset()
    while True:
        for finding in without(found, columns, left_out):
            use = _best(finding, table, entries, today)
            if use is not None:
                used[key_of(finding)] = (finding, use)
        accepted = frozenset(key for key, (_, use) in used.items() if use.standing == "accepted")
        if accepted == left_out:
            return list(used.values())
        left_out = accepted


def _best(
    finding: Finding, table: TableProfile, entries: Sequence[AcceptedEntry], today: date
) -> AcceptedFinding | None:
    uses = [
        _use(entry, finding, table.columns[finding.column.label], table.keys, today)
        for entry in entries
        if entry.column == finding.column.label and entry.kind == finding.kind
    ]
    return min(uses, key=lambda use: _BEST_FIRST.index(use.standing), default=None)


def _use(
    entry: AcceptedEntry, finding: Finding, stats: ColumnStats, keys: frozenset[str], today: date
) -> AcceptedFinding:
    standing: Standing = "accepted"
    changed: tuple[str, ...] = ()
    if not entry.valid_on(today):
        standing = "expired"
    else:
        changed = tuple(_changes(entry, finding, stats, keys))
        standing = "reopened" if changed else "accepted"
    return AcceptedFinding(
        finding.column.label,
        finding.kind,
        finding.stray,
        standing,
        entry.accepted_by,
        entry.why,
        entry.until,
        entry.fingerprint,
        changed,
    )


def _changes(entry: AcceptedEntry, finding: Finding, stats: ColumnStats, keys: frozenset[str]) -> Sequence[str]:
    if entry.stray != finding.stray:
        then, now = ("single cells", "the whole column") if entry.stray else ("the whole column", "single cells")
        return [f"{now} would be of it, and {then} was accepted"]
    if f"{finding.column.label}: {catalogue.kind(finding.kind).title}" in keys:
        return ["subjects were told apart by this very column; name another one for that"]
    return entry.shape.changes(stats, entry.kind)
