"""Looking after a ledger: making it, upgrading it, signing it, proving that it is untouched."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import Connection, delete, select, update

from export_guard.errors import LedgerError
from export_guard.ledger import checkpoints, groups
from export_guard.ledger import schema as tables_of_ledger
from export_guard.ledger.chain import head_mac, rollup_mac
from export_guard.ledger.checkpoints import Checkpoint
from export_guard.ledger.entries import Entries
from export_guard.ledger.head import head_fits, read_head
from export_guard.ledger.keys import ChainKeys, change
from export_guard.ledger.opening import Opened
from export_guard.ledger.pruning import KEPT_YEARS, beginning, last_before
from export_guard.ledger.status import Status, looked_at
from export_guard.ledger.tables import SCHEMA, everybody, head, rollup
from export_guard.ledger.verify import Problem, chain_problems, problems
from export_guard.policy.windows import months_before


class Kept(Opened):
    """What the keeper of a ledger does with it."""

    def init(self) -> bool:
        """Make the ledger unless there is one. Returns whether it was made now."""
        return self._make()

    def upgrade(self) -> int | None:
        """Bring a ledger of an older Export Guard up to date. Returns the version it had; ``None``: up to date.

        What does not verify is left alone: an upgrade must not make the marks of a change disappear.
        """
        self._refuse_absent()
        with self._database.writing() as connection:
            self._one_maker(connection)
            found = self._here(connection)
            if found.version == SCHEMA:
                return None
            self._id = found.ledger
            if found.version < SCHEMA:
                self._refuse_unverified(connection, found.version, self._ring())
            tables_of_ledger.bring_up_to_date(connection, found, self.name)
            self._write_head(connection)
            checkpoints.write(connection, self._key, found.ledger, datetime.now(UTC))
            return found.version

    def status(self) -> Status:
        """What can be said about the ledger without reading all of it. Never raises for another key or version."""
        if not self._database.is_there():
            self._seal.check(None)
            return Status(self.name)
        with self._database.reading() as connection:
            return looked_at(connection, self._ring(), self.name, self._found(connection))

    def checkpoint(self, at: datetime) -> Checkpoint | None:
        """Sign where the chain stands now, and anchor it. ``None``: nothing was added since the one before."""
        with self._writing() as (connection, _):
            made = checkpoints.write(connection, self._key, str(self._id), at)
        self._anchor_waiting()
        return made

    def prune(self, before: date, now: datetime, *, by: str, why: str) -> int:
        """Take away what is of earlier days than ``before``, but for what came after something newer. Returns how much.

        Run as the owner of the tables. ``by`` and ``why`` are on record. Raises ``LedgerError`` for days that are less
        than :data:`~export_guard.ledger.pruning.KEPT_YEARS` years past, and for a ledger that does not verify.
        """
        newest = months_before(now.astimezone(UTC).date(), 12 * KEPT_YEARS)
        if before > newest:
            raise LedgerError(
                f"{self.name}: records are kept for {KEPT_YEARS} years, so name {newest} or a day before it"
            )
        found = self.verify()
        if found:
            raise LedgerError(f"{self.name}: not pruned, because it does not verify ({found[0]})")
        with self._writing() as (connection, _):
            up_to, gone = last_before(connection, before), beginning(connection)[0]
            if up_to <= gone:
                return 0
            self._entries(connection).prune(up_to, now, by, why)
            self._write_head(connection)
            return up_to - gone

    def verify(self) -> list[Problem]:
        """Everything that was edited, removed, reordered, added or cut off since it was written."""
        self._refuse_absent()
        with self._database.reading() as connection:
            self._id = self._here(connection).known(self.name)
            anchored = [] if self._anchor is None else self._anchor.read(self._id)
            return problems(connection, self._ring(), self._id, anchored, anchor=self._anchor is not None)

    def rotate_key(self, at: datetime, *, by: str, why: str) -> bool:
        """Put the ledger under its new secret key, with the old one among the earlier keys. ``False``: it is already.

        ``by`` and ``why`` are on record. Takes as long as verifying, and as signing every roll-up anew. Raises
        ``LedgerError`` when no key fits, and for a ledger that does not verify.
        """
        self._refuse_absent()
        with self._database.writing() as connection:
            self._id = self._here(connection).known(self.name)
            connection.execute(select(head.c.seq).with_for_update())
            end = read_head(connection, SCHEMA)
            if end is None or head_fits(self._key, self._id, end):
                return False
            old = next((key for key in self._earlier if head_fits(key, str(self._id), end)), None)
            if old is None:
                raise LedgerError(f"{self.name}: no key fits; set the one it was made with among the earlier keys")
            before = ChainKeys(old, tuple(key for key in self._earlier if key != old), end["key_since"])
            self._refuse_unverified(connection, SCHEMA, before, "the key was not changed")
            since = Entries(connection, before, self._id, self.name).change_key(self._key, at, by, why)
            self._sign_anew(connection, since)
            changes = [*Entries(connection, before, self._id, self.name).key_changes(), change(old, self._key, at)]
            Entries(connection, self._ring(since), self._id, self.name).begin_key(changes, at)
            checkpoints.write(connection, self._key, self._id, at)
        return True

    def _sign_anew(self, connection: Connection, since: int) -> None:
        """Put what is derived under the present key: roll-ups and the head."""
        names = connection.execute(select(rollup.c.recipient_group, rollup.c.first, rollup.c.last)).all()
        for group, first, last in names:
            this = (rollup.c.recipient_group == group) & (rollup.c.first == first) & (rollup.c.last == last)
            row = connection.execute(select(rollup).where(this)).mappings().one()
            connection.execute(update(rollup).where(this).values(mac=rollup_mac(self._key, row)))
        connection.execute(delete(everybody))  # made anew when a decision asks for it
        connection.execute(update(head).values(key_since=since))
        self._write_head(connection)

    def _here(self, connection: Connection) -> tables_of_ledger.Found:
        found = self._found(connection)
        if found is None:
            raise LedgerError(f"{self.name}: there is no ledger here")
        return found

    def _refuse_absent(self) -> None:
        if not self._database.is_there():
            self._seal.check(None)
            raise LedgerError(f"{self.name}: there is no ledger here")

    def _refuse_unverified(
        self, connection: Connection, version: int, keys: ChainKeys, refusal: str = "not upgraded"
    ) -> None:
        found = chain_problems(connection, keys, str(self._id), version)
        if found:
            raise LedgerError(
                f"{self.name}: {refusal}, because it does not verify ({found[0]}"
                f"{f', and {len(found) - 1} more' if found[1:] else ''}); restore it from a backup first"
            )

    def _write_head(self, connection: Connection) -> None:
        """Count every recipient group anew, and cover that with the head."""
        charged = groups.rebuild(connection)
        end = read_head(connection, SCHEMA)
        if end is None:
            raise LedgerError(f"{self.name}: the head of the chain is gone; restore the ledger from a backup")
        mac = head_mac(self._key, str(self._id), end["seq"], end["hash"], charged, end["key_since"])
        connection.execute(update(head).values(groups=charged, mac=mac))
