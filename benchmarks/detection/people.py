"""Made-up people of one country, the same person behind every column of a row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benchmarks.detection.draw import Draw

LOCALES: tuple[str, ...] = (
    "en_US", "en_US", "en_US", "en_GB", "en_CA", "en_AU", "de_DE", "fr_FR", "es_ES", "es_MX",
    "it_IT", "nl_NL", "pl_PL", "pt_BR", "sv_SE",
)  # fmt: skip
TOWNS: dict[str, tuple[tuple[float, float], ...]] = {
    "en_US": ((40.71, -74.0), (41.88, -87.63), (29.76, -95.37), (33.45, -112.07)),
    "en_GB": ((51.51, -0.13), (53.48, -2.24), (55.95, -3.19)),
    "en_CA": ((43.65, -79.38), (45.5, -73.57), (51.05, -114.07)),
    "en_AU": ((-33.87, 151.21), (-37.81, 144.96)),
    "de_DE": ((52.52, 13.4), (48.14, 11.58), (53.55, 9.99)),
    "fr_FR": ((48.86, 2.35), (45.76, 4.84), (43.3, 5.37)),
    "es_ES": ((40.42, -3.7), (41.39, 2.17), (37.39, -5.98)),
    "es_MX": ((19.43, -99.13), (25.69, -100.32)),
    "it_IT": ((41.9, 12.5), (45.46, 9.19)),
    "nl_NL": ((52.37, 4.9), (51.92, 4.48)),
    "pl_PL": ((52.23, 21.01), (50.06, 19.94)),
    "pt_BR": ((-23.55, -46.63), (-22.91, -43.17)),
    "sv_SE": ((59.33, 18.07), (57.71, 11.97)),
}
"""Middles of towns (latitude, longitude); people live around them."""


@dataclass(frozen=True)
class Person:
    """A customer or patient."""

    number: int
    first: str
    last: str
    male: bool
    birth: date
    latitude: float
    longitude: float


def population(draw: Draw, count: int) -> list[Person]:
    """So many people of the draw's locale."""
    faker, towns = draw.faker, TOWNS[draw.locale]
    first_number = draw.whole(1_000, 9_000_000)
    people = []
    for number in range(count):
        male = draw.chance(0.5)
        middle = draw.one(towns)
        people.append(
            Person(
                number=first_number + number,
                first=faker.first_name_male() if male else faker.first_name_female(),
                last=faker.last_name(),
                male=male,
                birth=draw.day(date(1935, 1, 1), date(2008, 12, 31)),
                latitude=middle[0] + draw.normal(0, 0.06),
                longitude=middle[1] + draw.normal(0, 0.08),
            )
        )
    return people
