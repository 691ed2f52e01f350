"""Precise geolocation: where a person or device was, within 1,000 metres."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

_BOUND = within("person", "track", "device", "calls")
_FLOAT = r"[-+]?[0-9]{1,3}\.[0-9]{3,}"

KINDS: tuple[Kind, ...] = (
    Kind(
        "latitude",
        "precise_geolocation",
        "Latitude of a person or device",
        "WGS 84; 28 CFR 202.242",
        words(
            """
            latitude|gps latitude|start latitude|end latitude|pickup latitude|dropoff latitude|home latitude|
            current latitude|lat deg|location latitude|position latitude|wei du
            """
        ),
        r"[-+]?(?:[0-8]?[0-9](?:[.,][0-9]+)?|90(?:[.,]0+)?)",
        random_hit_rate=0.9,
        tags=tags("coordinate"),
        shape="latitude",
        contexts=_BOUND,
        hints=words("y"),
    ),
    Kind(
        "longitude",
        "precise_geolocation",
        "Longitude of a person or device",
        "WGS 84; 28 CFR 202.242",
        words(
            """
            longitude|gps longitude|start longitude|end longitude|pickup longitude|dropoff longitude|
            home longitude|current longitude|lon deg|location longitude|position longitude|jing du
            """
        ),
        r"[-+]?(?:(?:1[0-7][0-9]|[0-9]?[0-9])(?:[.,][0-9]+)?|180(?:[.,]0+)?)",
        random_hit_rate=0.9,
        tags=tags("coordinate"),
        shape="longitude",
        contexts=_BOUND,
        hints=words("x"),
    ),
    Kind(
        "coordinate_pair",
        "precise_geolocation",
        "Latitude and longitude in one cell",
        "WGS 84; OGC WKT; GeoJSON RFC 7946",
        words(
            """
            lat long|latlong|lat lon|latlng|lat lng|coordinates|gps|gps coordinates|gps location|geo point|
            geopoint|geolocation|geo location|wkt|geojson|location point|geo|geom|geometry|polyline|trajectory|
            gps position
            """
        ),
        rf"[(\[]?{_FLOAT}[°]?[NS]?[,; ]+{_FLOAT}[°]?[EW]?[)\]]?|(?:SRID=[0-9]+;)?POINT ?Z?M? ?\({_FLOAT} "
        rf"{_FLOAT}.*\)|LINESTRING ?\({_FLOAT} {_FLOAT}.*\)|.*\"coordinates\": ?\[+{_FLOAT}.*|"
        rf"\[\[{_FLOAT}, ?{_FLOAT}\].*",
        random_hit_rate=0.0,
        tags=tags("coordinate"),
        by_value=True,
        contexts=_BOUND,
    ),
    Kind(
        "geohash",
        "precise_geolocation",
        "Geohash, H3 cell or plus code of a person or device",
        "geohash; H3; Open Location Code",
        words("geohash|geo hash|h3|h3 index|h3 cell|plus code|open location code|s2 cell|quadkey|what3words"),
        r"[0-9b-hjkmnp-z]{6,12}|8[0-9a-f]{14}|[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}|"
        r"[a-z]+\.[a-z]+\.[a-z]+|[0-3]{14,23}|[0-9]{16,20}",
        random_hit_rate=0.2,
        tags=tags("cell"),
        contexts=_BOUND,
    ),
    Kind(
        "trajectory",
        "precise_geolocation",
        "Movement of a person or device",
        "28 CFR 202.242 (historical data)",
        words(
            """
            altitude gps|gps accuracy|gps speed|horizontal accuracy|hdop|check in venue|venue id|geofence|
            geofence event|wifi location|visited place|home location|work location gps
            """
        ),
        tags=tags("trajectory"),
        contexts=within("track"),
    ),
)
