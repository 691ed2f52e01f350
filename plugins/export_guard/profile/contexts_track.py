"""Whether the coordinates of a table are whereabouts of persons or devices.

Places have coordinates, and events of nature have coordinates and times. Whereabouts have a time and someone
or something that moves: an id under which the coordinates change, speeds and headings, a start and an end.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from export_guard.kinds import catalogue
from export_guard.kinds.kind import Kind, vocabulary
from export_guard.profile.contexts_people import FIRMS, PLACES
from export_guard.profile.shapes import Look
from export_guard.profile.spoken import called, says, shows
from export_guard.profile.trades import MACHINES, MOTION, about_species

_WEATHER = vocabulary("tmax tmin tavg prcp snow snwd awnd precip rainfall humidity dewpoint buoy aqi pm25 ozone")
_NATURE = vocabulary("""
    magnitude depth storm hurricane species wind fire volcano weather precipitation temperature pressure crime
    incident tree mag quake earthquake seismic epicenter epicentre landslide lightning flood tornado eruption
    meteorite offense offence arrest collision accident complaint violation sighting habitat catch haul
    """)
_CARRIERS = vocabulary("airport iata icao airline flight port voyage freight vessel stop shape")
"""Words of journeys by timetable, between places that are known to all."""
_POSTS = vocabulary("tweet tweets retweet checkin checkins instagram flickr")
"""Words of what people post from where they are."""
_GOING = MOTION - {"altitude", "elevation", "ele", "alt"}
"""Words of going somewhere; a height is of places too."""
_ALONG = vocabulary("""
    distance dist pace lap segment segments trackpoint waypoint step steps elapsed duration delta gradient slope grade
    power watts cadence hr heartrate temperature temp activity sport file filename track trkpt
    """)
"""What a recorder of a journey writes beside the places."""
_ENDS = vocabulary("start end begin pickup dropoff origin destination dest from to first last home work")
_DEVICES = ("device_identifier", "imei", "mac_address", "advertising_id")
_BEINGS = (*_DEVICES, "device_id_internal", "person_id", "vin")
_CARRIED = (*_DEVICES, "imsi")
"""Numbers of telephones, trackers and what else goes where its owner goes."""
_STANDING = vocabulary("""
    station stop store shop site place venue poi zone area district city county state country region facility
    school hospital hotel sensor type category class status order event incident case record object osm edge node
    """)
"""Words of ids of things that stay where they are, and of rows."""
_SAMPLED = 20
_SOME_ROLES = 0.2
_NEARLY_ALL = 0.9
_MOVES = 3.0
"""Places to an id from which the id moves."""
_REPEATS = 0.5


def track(looks: Sequence[Look], words: frozenset[str], person: bool) -> bool:
    """Whether the table follows persons or devices."""
    if about_species(words) or (words & (MACHINES | _WEATHER) and not person):
        return False
    latitudes, longitudes = _single(looks, "latitude"), _single(looks, "longitude")
    if _walks(latitudes) and _walks(longitudes) and _nothing_else(looks):
        return True
    if not any(map(_time, looks)):
        return False
    placed = bool(latitudes and longitudes)
    if not placed and not any(map(_whole_place, looks)):
        return False
    nature = bool(words & _NATURE)
    bound = bool(words & _POSTS) or any(called(look, kind) for look in looks for kind in _BEINGS)
    reached = not words & (PLACES | FIRMS) and any(_of_a_mailbox(look) or says(look, "phone") for look in looks)
    if bound or (reached and placed and not nature):
        return True  # whatever the values: the trace of one driver has one driver in it
    if nature:
        return False
    moving = bool(words & _GOING) or person
    trips = min(len(latitudes), len(longitudes)) >= 2 and _ends(latitudes) and not words & _CARRIERS
    return moving or trips or (placed and (_wanders(looks, latitudes) or _nothing_else(looks)))


def carried(looks: Sequence[Look], words: frozenset[str]) -> bool:
    """Whether coordinates stand beside the number of a device that people carry, or beside their mail address.

    Without any time it may still be where they live or were; a directory of places has words of places.
    """
    if about_species(words) or words & (MACHINES | _WEATHER | _NATURE | PLACES | FIRMS):
        return False
    placed = bool(_single(looks, "latitude") and _single(looks, "longitude")) or any(map(_whole_place, looks))
    return placed and any(_of_a_carrier(look) or _of_a_mailbox(look) for look in looks)


def _of_a_carrier(look: Look) -> bool:
    return any(says(look, kind) or (catalogue.kind(kind).by_value and shows(look, kind)) for kind in _CARRIED)


def _of_a_mailbox(look: Look) -> bool:
    return (says(look, "email") or shows(look, "email")) and look.share("role_mailbox") < _SOME_ROLES


def _single(looks: Sequence[Look], kind: str) -> tuple[Look, ...]:
    return tuple(look for look in looks if says(look, kind) or shows(look, f"{kind}_written"))


@lru_cache(maxsize=1)
def _whole_places() -> tuple[Kind, ...]:
    """Kinds of which one value says where something is."""
    single = ("latitude", "longitude")
    return tuple(
        k
        for k in catalogue.all_kinds()
        if k.metres is not None and k.pattern and k.name not in single and k.form_of not in single
    )


def _whole_place(look: Look) -> bool:
    return (
        any(says(look, kind.name) or (kind.by_value and shows(look, kind.name)) for kind in _whole_places())
        or says(look, "encoded_polyline")
        or (look.stats.storage == "vector" and says(look, "coordinate_pair"))
    )


def _time(look: Look) -> bool:
    return look.share("date") > 0.5 or look.share("time") > 0.5 or look.share("epoch") > 0.9 or says(look, "event_time")


def _ends(latitudes: Sequence[Look]) -> bool:
    return sum(bool(_ENDS.intersection(look.words)) for look in latitudes) >= 2


def _different(look: Look) -> float:
    return look.stats.facts.get("distinct", 0) / max(1, look.stats.facts.get("samples", 1))


def _wanders(looks: Sequence[Look], latitudes: Sequence[Look]) -> bool:
    """Whether some id comes again and again, each time elsewhere (a station's id has one place)."""
    places = max(map(_different, latitudes))
    return any(
        look.words[-1:] in (("id",), ("identifier",), ("uid",))
        and not _STANDING.intersection(look.words)
        and look.stats.values >= _SAMPLED
        and look.share("distinct") <= _REPEATS
        and places >= _MOVES * _different(look)
        for look in looks
    )


def _walks(looks: Sequence[Look]) -> bool:
    """Whether the values of one of the columns go on from row to row in small steps."""
    steps = [(look.stats.facts.get("steps", 0), look.stats.facts.get("small_steps", 0)) for look in looks]
    return any(moved >= _SAMPLED and small >= _NEARLY_ALL * moved for moved, small in steps)


def _nothing_else(looks: Sequence[Look]) -> bool:
    """Whether the table holds hardly more than coordinates, times and ids of rows."""
    others = [
        look
        for look in looks
        if not (_single((look,), "latitude") or _single((look,), "longitude") or _time(look))
        and look.words[-1:] not in (("id",), ("identifier",), ("index",), ("rownames",))
        and not look.opaque
        and not (MOTION | _ALONG).intersection(look.words)
    ]
    return not others
