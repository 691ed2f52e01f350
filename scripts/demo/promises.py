"""What the demo promises of each DAG, and how to tell whether it was kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """What became of one export. ``alert`` is empty when no task failed."""

    state: str
    tasks: Mapping[str, str]
    arrived: tuple[str, ...]
    alert: str


@dataclass(frozen=True)
class Promise:
    """One DAG of the demo: what it sends, to whom, and what has to come of it.

    ``alert_holds`` are counts that the alert has to name; empty for an export that goes through.
    """

    dag: str
    sends: str
    to: str
    bucket: str
    alert_holds: tuple[str, ...] = ()

    @property
    def stopped(self) -> bool:
        """Whether the guard has to stop this export."""
        return bool(self.alert_holds)

    def broken_by(self, outcome: Outcome) -> list[str]:
        """In words, everything that did not come out as promised."""
        broken = []
        if (outcome.state == "failed") != self.stopped:
            broken.append(f"{self.dag} ended as {outcome.state}")
        if bool(outcome.arrived) == self.stopped:
            broken.append(f"the bucket {self.bucket} holds {list(outcome.arrived) or 'nothing'}")
        broken += [
            f"the alert of {self.dag} does not say {text}" for text in self.alert_holds if text not in outcome.alert
        ]
        return broken


PROMISES = (
    Promise("catalogue_to_partner", "product catalogue, 3,000 rows", "Northwind, a partner", "northwind-partner"),
    Promise("customers_to_mailing_service", "5,000 customers", "Redwood, a mailing service at home", "redwood-mailing"),
    Promise(
        "patients_to_analytics_vendor",
        "12,000 patients with diagnoses",
        "Jade River, a covered person",
        "jade-river-analytics",
        alert_holds=("12,000",),
    ),
    Promise(
        "trips_to_traffic_vendor",
        "where the phones of 900 people were, after those of 400 last month,",
        "Blue Harbor, a covered person",
        "blue-harbor-traffic",
        alert_holds=("1,300", "400"),
    ),
)
