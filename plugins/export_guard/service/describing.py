"""What is declared of the dataset of an export, in the policy and by its run."""

from __future__ import annotations

from dataclasses import replace

from export_guard.policy.model import Export
from export_guard.policy.policy import Policy

_SCHEDULED = ("scheduled__", "asset_triggered__", "backfill__")
"""How the ids of runs begin that Airflow starts by itself, again and again."""


def described(export: Export, policy: Policy, dataset: str) -> Export:
    """The export with what is declared of its dataset; a run that Airflow starts by itself recurs in any case."""
    about = policy.about(dataset)
    scheduled = {"recurring": True} if export.run.run_id.startswith(_SCHEDULED) else {}
    return replace(export, dataset=dataset, collected_in=about.collected_in, facts={**about.facts, **scheduled})
