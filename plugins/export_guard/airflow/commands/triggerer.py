"""Whether tasks that wait for a person are awakened: on Airflow 3.2 they wait in the triggerer."""

from __future__ import annotations

from collections.abc import Iterator

from export_guard.airflow.commands.finding import Finding


def look_at_triggerer() -> Iterator[Finding]:
    """A triggerer must be alive where people may approve; reads Airflow's database, which a task cannot."""
    from airflow.jobs.job import most_recent_job

    from export_guard.airflow.settings import policy_place
    from export_guard.policy.policy import load_policy

    job = most_recent_job("TriggererJob")
    alive = job is not None and job.is_alive()
    wanted = bool(load_policy(policy_place()[0]).approvers)
    yield Finding(
        "triggerer",
        alive or not wanted,
        "alive" if alive else "none is alive" + ("" if wanted else ", and nobody may approve what would wait in it"),
        "start `airflow triggerer`: without it nothing notices that a person has answered, or that the time is up",
    )
