"""What must be the same wherever exports are decided on: version, key, ledger, policy."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from export_guard.errors import ExportGuardError

WHY_SAME = {
    "version": "install the same version of airflow-export-guard on every machine",
    "key": "give every machine the same key: subjects and clearances of one are unknown to another",
    "ledger": "have every machine use the same ledger; else each counts for itself what a recipient got",
    "policy": "give every machine the same policy file and packs",
}
"""Each part, and how to repair that it differs."""


def identity() -> Mapping[str, str]:
    """The parts that can be told in this process; what cannot is left out, and is a finding of the doctor's.

    The key is named by the beginning of its public key, which tells nothing about it.
    """
    from export_guard import __version__
    from export_guard.airflow.settings import airflow_settings, policy_place
    from export_guard.ledger import Ledger, key_id
    from export_guard.policy.policy import load_policy

    told = {"version": __version__}
    with contextlib.suppress(ExportGuardError):
        told["policy"] = load_policy(policy_place()[0]).digest[:16]
    with contextlib.suppress(ExportGuardError):
        settings = airflow_settings(make=False)
        told["key"] = key_id(settings.chain_key)
        earlier = [before.chain_key for before in settings.before()]
        ledger = Ledger(settings.ledger_url, settings.chain_key, anchor=settings.checkpoints, earlier_keys=earlier)
        told["ledger"] = ledger.status().ledger or "none yet"
    return told
