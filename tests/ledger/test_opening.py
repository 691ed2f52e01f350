"""A task opens its ledger several times; what was prepared for it once is used again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine, event


def test_a_ledger_that_is_opened_again_finds_its_statements_compiled(
    exports: Any, open_ledger: Callable[..., Any]
) -> None:
    exports.record(range(3))
    open_ledger(exports.ledger_url).record(range(3, 5))
    seen: Counter[str] = Counter()

    def note(_connection: Any, _cursor: Any, _statement: str, _parameters: Any, context: Any, _many: bool) -> None:
        if context.compiled is not None:
            seen[context.cache_hit.name] += 1

    event.listen(Engine, "after_cursor_execute", note)
    try:
        open_ledger(exports.ledger_url).record(range(5, 7))
    finally:
        event.remove(Engine, "after_cursor_execute", note)
    assert set(seen) == {"CACHE_HIT"}
    assert exports.people_in(exports.history()) == 7
