"""Makes the demo's data: invented people, the same on every run.

Nobody in it exists. The telephone numbers are from the range reserved for fiction, the mail domains from those
reserved for documentation (RFC 2606).
"""

from __future__ import annotations

import csv
import gzip
import random
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import polars as pl

FIRST = [
    "Ada",
    "Ben",
    "Carla",
    "Dev",
    "Elif",
    "Femi",
    "Greta",
    "Hugo",
    "Iris",
    "Jamal",
    "Kira",
    "Liam",
    "Mona",
    "Nils",
    "Olga",
    "Pablo",
    "Quinn",
    "Rosa",
    "Sven",
    "Tara",
]
LAST = [
    "Abara",
    "Becker",
    "Castro",
    "Dietz",
    "Evans",
    "Fischer",
    "Garcia",
    "Hansen",
    "Ivanov",
    "Jensen",
    "Kowalski",
    "Lopez",
    "Meyer",
    "Novak",
    "Okafor",
]
STREETS = [
    "Oak St",
    "Maple Ave",
    "Cedar Rd",
    "Elm St",
    "Lake Dr",
    "Hill Rd",
    "Park Ave",
    "River Rd",
    "Mill Ln",
    "Sunset Blvd",
]
DIAGNOSES = {
    "E11.9": "type 2 diabetes mellitus",
    "I10": "essential hypertension",
    "J45.909": "unspecified asthma",
    "F32.9": "major depressive disorder",
    "M54.50": "low back pain",
    "C50.919": "breast cancer",
    "B20": "HIV disease",
    "N18.30": "chronic kidney disease, stage 3",
}
PRODUCTS = [
    "desk lamp",
    "office chair",
    "notebook",
    "water bottle",
    "backpack",
    "keyboard",
    "monitor stand",
    "coffee grinder",
    "wall clock",
]


@dataclass(frozen=True)
class Samples:
    """Where the sample files are."""

    catalogue: Path
    customers: Path
    patients: Path
    trips_today: Path
    trips_last_month: Path


def _birth_date(rng: random.Random) -> date:
    return date(1935, 1, 1) + timedelta(days=rng.randrange(75 * 365))


def _write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "wt", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def _catalogue(path: Path, rng: random.Random) -> None:
    """3,000 products: nothing about anyone."""
    rows = (
        (
            f"SKU-{n:06}",
            rng.choice(PRODUCTS),
            rng.choice(("home", "office", "travel")),
            f"{rng.uniform(3, 300):.2f}",
            rng.randrange(500),
        )
        for n in range(3_000)
    )
    _write_csv(path, ("sku", "title", "department", "list_price", "in_stock"), rows)


def _customers(path: Path, rng: random.Random) -> None:
    """5,000 customers with the identifiers a shop has."""
    rows = []
    for n in range(5_000):
        first, last = rng.choice(FIRST), rng.choice(LAST)
        rows.append(
            (
                n + 1,
                first,
                last,
                f"{first}.{last}.{n}@example.com".lower(),
                f"+1 202 555 {rng.randrange(100, 200):04}",
                f"{rng.randrange(1, 9999)} {rng.choice(STREETS)}",
                f"{rng.randrange(10000, 99999)}",
                f"192.0.2.{rng.randrange(256)}",
            )
        )
    _write_csv(path, ("customer_id", "first_name", "last_name", "email", "phone", "street", "zip", "last_ip"), rows)


def _patients(path: Path, rng: random.Random) -> None:
    """12,000 patients, each with one to three diagnoses: more rows than people."""
    rows = []
    for n in range(12_000):
        patient = (f"MRN-{100_000 + n}", rng.choice(FIRST), rng.choice(LAST), _birth_date(rng))
        for code in rng.sample(sorted(DIAGNOSES), rng.randrange(1, 4)):
            admitted = date(2026, 1, 1) + timedelta(days=rng.randrange(300))
            rows.append((*patient, code, DIAGNOSES[code], admitted))
    columns = ["patient_id", "first_name", "last_name", "birth_date", "icd10_code", "diagnosis", "admitted_on"]
    pl.DataFrame(rows, schema=columns, orient="row").write_parquet(path)


def _trips(path: Path, rng: random.Random, phones: int, day: date) -> None:
    """Ten points of the way of each phone through a city: latitude and longitude to about ten metres."""
    rows = []
    for _ in range(phones):
        phone = uuid.UUID(int=rng.getrandbits(128), version=4)
        latitude, longitude = rng.uniform(41.65, 42.02), rng.uniform(-87.84, -87.53)
        moment = datetime(day.year, day.month, day.day, 6) + timedelta(seconds=rng.randrange(36_000))
        for _ in range(10):
            latitude, longitude = latitude + rng.gauss(0, 0.002), longitude + rng.gauss(0, 0.002)
            moment += timedelta(seconds=rng.randrange(20, 120))
            rows.append((str(phone), f"{moment.isoformat()}Z", f"{latitude:.5f}", f"{longitude:.5f}"))
    _write_csv(path, ("advertising_id", "recorded_at", "latitude", "longitude"), rows)


def make(folder: Path, *, today: date, last_month: date) -> Samples:
    """Write every sample into ``folder`` and say where they are."""
    folder.mkdir(parents=True, exist_ok=True)
    samples = Samples(
        catalogue=folder / "catalogue.csv",
        customers=folder / "customers.csv",
        patients=folder / "patients.parquet",
        trips_today=folder / "trips_today.csv.gz",
        trips_last_month=folder / "trips_last_month.csv.gz",
    )
    _catalogue(samples.catalogue, random.Random("catalogue"))
    _customers(samples.customers, random.Random("customers"))
    _patients(samples.patients, random.Random("patients"))
    _trips(samples.trips_today, random.Random("today"), 900, today)
    _trips(samples.trips_last_month, random.Random("last month"), 400, last_month)
    return samples
