"""Precise geolocation as coordinates and tracks: where a person or device was.

How precisely a value says so is measured by the kind's ``metres`` (:mod:`export_guard.kinds.place_precision`).
"""

from __future__ import annotations

from export_guard.kinds import place_precision as precision
from export_guard.kinds.kind import Context, Kind, tags, within, words

BOUND: frozenset[Context] = within("person", "track", "device", "calls")
"""Tables in which a place is that of a person or device."""

_LATITUDE = """
    latitude|gps latitude|start latitude|end latitude|pickup latitude|dropoff latitude|home latitude|
    current latitude|lat deg|location latitude|position latitude|wei du|gps lat deg|latitude deg|
    latitude start|latitude end|origin lat|origin latitude|destination lat|dest latitude|dest lat|from lat|
    to lat|lat1|lat2|start station latitude|gps y|loc lat|location lat|user lat|user latitude|geo lat|
    pos lat|last lat|checkin lat|begin lat|trip lat|dropoff lat|pickup lat|position lat|latitude wgs84|
    device lat|lat home|home lat|work lat|geoip latitude
    """
_LONGITUDE = """
    longitude|gps longitude|start longitude|end longitude|pickup longitude|dropoff longitude|home longitude|
    current longitude|lon deg|location longitude|position longitude|jing du|gps lng deg|longitude deg|
    longitude start|longitude end|origin lon|origin longitude|destination lon|dest longitude|dest lon|
    from lon|to lon|lon1|lon2|start station longitude|gps x|loc lon|location long|user lon|user longitude|
    geo lon|pos lon|last lon|checkin lon|begin lon|trip lon|dropoff lon|pickup lon|position lon|
    longitude wgs84|device lon|lon home|home lon|work lon|geoip longitude
    """
_WRITTEN = "|{0} dms|{0} dm|{0} degrees minutes seconds|{0} text|{0} string"
_SCALED = (
    "|{0} e7|{0} e6|{0} e5|{0} semicircles|{0} microdegrees|{0} nmea|nmea {0}|{0} raw|{0} int|position {0} semicircles"
)
_PAIR = """
    lat long|latlong|lat lon|latlng|lat lng|coordinates|gps|gps coordinates|gps location|geo point|geopoint|
    geolocation|geo location|wkt|geojson|location point|geo|geom|geometry|polyline|trajectory|gps position|
    start latlng|end latlng|latlon|lat lng pair|gps coord|coord|coords|location coordinates|gps point|
    gps pos|gps latlong|location geo|geo coordinates|the geom|position wkt|gps track|track points|
    trackpoints|point wkt|pickup location|dropoff location|home coordinates|last location|
    last known location|current location|geo json|coordinate gps|latlong pair|shape wkt|lon lat|lonlat|lng lat|
    wkb|wkb geometry|ewkt|ewkb|geo wkt|wkt geom|geom wkt|geometry wkt|geo uri|dms coordinates
    """
_PAIR_HINTS = """
    location|position|point|start location|end location|loc|coordinate|koordinaten|coordonnees|coordenadas|
    waypoints|path
    """

_SIGN = r"[-+]?"
_TO_90 = r"(?:[0-8]?[0-9]|90)"
_TO_180 = r"(?:1[0-7][0-9]|0?[0-9]{1,2}|180)"
_MINUTES = r"[0-5]?[0-9](?:[.,][0-9]+)?"
_PRIME = r"['\u2032\u2019]"
_SECONDS = rf"[0-5]?[0-9](?:[.,][0-9]+)? ?(?:[\"\u2033\u201d]|{_PRIME}{_PRIME})?"


def _written(whole: str, sides: str) -> str:
    """Degrees with a degree sign and a hemisphere, and minutes or decimals; or many decimals and a hemisphere."""
    signed = rf"{whole}(?:[.,][0-9]+ ?[°º]| ?[°º] ?{_MINUTES} ?{_PRIME}? ?(?:{_SECONDS})?)"
    return (
        rf"[{sides}] ?{signed}|{signed} ?[{sides}]|{whole}[.,][0-9]{{4,}} ?[{sides}]|[{sides}] ?{whole}[.,][0-9]{{4,}}"
    )


def _coded(whole: str, degrees: str, sides: str) -> str:
    """Whole numbers (degrees times a power of ten, semicircles), NMEA, and minutes without sign or hemisphere."""
    compact = rf"{degrees}[0-5][0-9](?:[0-5][0-9])?"
    minutes = rf"[ °º:] ?{_MINUTES} ?{_PRIME}?(?:[ :]? ?{_SECONDS})?"
    return "|".join(
        (
            rf"{_SIGN}[0-9]{{6,10}}",
            rf"{_SIGN}{degrees}[0-5][0-9]\.[0-9]+(?:,? ?[{sides}])?",
            rf"{compact}(?:\.[0-9]+)? ?[{sides}]",
            rf"(?:[{sides}] ?)?{_SIGN}{whole}{minutes}(?: ?[{sides}])?",
            rf"{whole}(?:[.,][0-9]+)? ?[{sides}]|[{sides}] ?{whole}(?:[.,][0-9]+)?",
        )
    )


_DEGREES = rf"{_SIGN}{_TO_180}"
_FINE = rf"{_DEGREES}\.[0-9]{{3,}}[°º]? ?[NSEWO]?"
_ANY = rf"{_DEGREES}(?:\.[0-9]+)?"
_NUMBER = rf"{_SIGN}[0-9]{{1,8}}(?:\.[0-9]+)?"
_LAT_KEY = r"[\"']?(?:lat|latitude|y)[\"']? ?[:=] ?"
_LON_KEY = r"[\"']?(?:lon|lng|long|longitude|x)[\"']? ?[:=] ?"
_BETWEEN = r" ?[,; |/] ?"
_TELLING = "|".join(
    (
        rf"[(\[]?{_FINE}{_BETWEEN}{_FINE}(?:{_BETWEEN}{_NUMBER})?[)\]]?",
        rf"(?:{_written(_TO_90, 'NS')}){_BETWEEN}?(?:{_written(_TO_180, 'EWO')})",
        r"(?i:(?:SRID=[0-9]{1,6}; ?)?(?:GEOMETRYCOLLECTION ?\( ?)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON) ?(?:ZM?|M)? ?)"
        rf"\([( ]*{_NUMBER} +{_NUMBER}[\x00-\x7f]*\)",
        r"(?:01(?:0[1-7]0000|e[89ab]030000)[02468aceACE]0|00[02468aceACE]000000[1-7])[0-9A-Fa-f]{32,}",
        rf"[\x00-\x7f]*\"coordinates\" ?: ?[\[ ]+{_NUMBER}[\x00-\x7f]*",
        rf"\[ ?\[ ?{_FINE}, ?{_FINE}[\x00-\x7f]*",
        rf"\{{ ?(?:{_LAT_KEY}{_ANY}{_BETWEEN}{_LON_KEY}{_ANY}|{_LON_KEY}{_ANY}{_BETWEEN}{_LAT_KEY}{_ANY})"
        r"[\x00-\x7f]*\}",
        rf"geo:{_ANY},{_ANY}[!-~]*",
    )
)

KINDS: tuple[Kind, ...] = (
    Kind(
        "latitude",
        "precise_geolocation",
        "Latitude of a person or device",
        "WGS 84; 28 CFR 202.242",
        words(_LATITUDE),
        r"[-+]?(?:[0-8]?[0-9](?:[.,][0-9]+)?|90(?:[.,]0+)?)",
        random_hit_rate=0.9,
        tags=tags("coordinate"),
        shape="latitude",
        contexts=BOUND,
        hints=words("y"),
        metres=precision.degrees,
    ),
    Kind(
        "latitude_written",
        "precise_geolocation",
        "Latitude with degree signs or a hemisphere",
        "ISO 6709",
        words(_LATITUDE + _WRITTEN.format("latitude")),
        _written(_TO_90, "NSns"),
        random_hit_rate=0.0,
        tags=tags("coordinate"),
        by_value=True,
        contexts=BOUND,
        form_of="latitude",
        metres=precision.sexagesimal,
    ),
    Kind(
        "latitude_scaled",
        "precise_geolocation",
        "Latitude as a whole number, in minutes or as in NMEA sentences",
        "NMEA 0183 (ddmm.mmmm); ISO 6709 annex H; FIT protocol (semicircles)",
        words(_LATITUDE + _WRITTEN.format("latitude") + _SCALED.format("latitude")),
        _coded(_TO_90, "[0-8][0-9]", "NSns"),
        random_hit_rate=0.5,
        tags=tags("coordinate"),
        contexts=BOUND,
        form_of="latitude",
        metres=precision.scaled_degrees,
    ),
    Kind(
        "longitude",
        "precise_geolocation",
        "Longitude of a person or device",
        "WGS 84; 28 CFR 202.242",
        words(_LONGITUDE),
        r"[-+]?(?:(?:1[0-7][0-9]|[0-9]?[0-9])(?:[.,][0-9]+)?|180(?:[.,]0+)?)",
        random_hit_rate=0.9,
        tags=tags("coordinate"),
        shape="longitude",
        contexts=BOUND,
        hints=words("x"),
        metres=precision.degrees,
    ),
    Kind(
        "longitude_written",
        "precise_geolocation",
        "Longitude with degree signs or a hemisphere",
        "ISO 6709",
        words(_LONGITUDE + _WRITTEN.format("longitude")),
        _written(_TO_180, "EWOewo"),
        random_hit_rate=0.0,
        tags=tags("coordinate"),
        by_value=True,
        contexts=BOUND,
        form_of="longitude",
        metres=precision.sexagesimal,
    ),
    Kind(
        "longitude_scaled",
        "precise_geolocation",
        "Longitude as a whole number, in minutes or as in NMEA sentences",
        "NMEA 0183 (dddmm.mmmm); ISO 6709 annex H; FIT protocol (semicircles)",
        words(_LONGITUDE + _WRITTEN.format("longitude") + _SCALED.format("longitude")),
        _coded(_TO_180, "(?:1[0-7][0-9]|0?[0-9]{2})", "EWOewo"),
        random_hit_rate=0.5,
        tags=tags("coordinate"),
        contexts=BOUND,
        form_of="longitude",
        metres=precision.scaled_degrees,
    ),
    Kind(
        "coordinate_pair",
        "precise_geolocation",
        "Latitude and longitude in one cell",
        "WGS 84; OGC WKT; GeoJSON RFC 7946",
        words(_PAIR),
        rf"{_TELLING}|[(\[]?{_DEGREES}(?:[.,][0-9]+)?(?: ?[,;|/] ?| ){_DEGREES}(?:[.,][0-9]+)?[)\]]?",
        random_hit_rate=0.4,
        tags=tags("coordinate"),
        contexts=BOUND,
        hints=words(_PAIR_HINTS),
        metres=precision.pair,
    ),
    Kind(
        "coordinate_pair_telling",
        "precise_geolocation",
        "Latitude and longitude in one cell, in a writing that hardly anything else has",
        "OGC Simple Features (WKT, WKB); GeoJSON RFC 7946; geo URI RFC 5870; ISO 6709",
        words(_PAIR),
        _TELLING,
        random_hit_rate=0.0,
        tags=tags("coordinate"),
        by_value=True,
        contexts=BOUND,
        hints=words(_PAIR_HINTS),
        form_of="coordinate_pair",
        metres=precision.pair,
    ),
    Kind(
        "projected_coordinate",
        "precise_geolocation",
        "Easting or northing of a person or device",
        "UTM (STANAG 2211); national grids in metres",
        words(
            """
            easting|northing|utm easting|utm northing|utm x|utm y|gps easting|gps northing|easting m|northing m|
            utm e|utm n|rechtswert|hochwert|location easting|location northing|x utm|y utm|lambert x|lambert y
            """
        ),
        r"[-+]?[0-9]{5,8}(?:[.,][0-9]+)?",
        random_hit_rate=0.5,
        tags=tags("coordinate"),
        shape="number",
        contexts=BOUND,
        metres=precision.metre_grid,
    ),
    Kind(
        "encoded_polyline",
        "precise_geolocation",
        "Encoded track of a person or device",
        "Google encoded polyline algorithm",
        words("encoded polyline|summary polyline|polyline|map polyline|route polyline|overview polyline"),
        tags=tags("trajectory"),
        shape="text",
        contexts=BOUND,
    ),
    Kind(
        "trajectory",
        "precise_geolocation",
        "Movement of a person or device",
        "28 CFR 202.242 (historical data)",
        words(
            """
            check in venue|venue id|geofence|geofence event|wifi location|visited place|home location|
            work location gps|place id visited|visit place|place visit|semantic location|frequent location|
            stay point|staypoint|poi visited|check in place|checkin venue|home zone|home cell|last seen location|
            geofence name|geofence id|inferred home|places visited|significant location|home address geocoded|
            wifi scan|ibeacon|beacon id
            """
        ),
        tags=tags("trajectory"),
        contexts=within("track"),
    ),
    Kind(
        "coarse_location",
        None,
        "Place that is coarser than 1,000 m",
        "28 CFR 202.242: precise geolocation is within 1,000 meters",
        (),
        r"[-+]?[0-9]{1,3}(?:[.,][0-9]0*)?",
    ),
)
