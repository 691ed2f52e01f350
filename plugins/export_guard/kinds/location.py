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
            current latitude|lat deg|location latitude|position latitude|wei du|gps lat deg|latitude deg|
            latitude start|latitude end|origin lat|origin latitude|destination lat|dest latitude|dest lat|from lat|
            to lat|lat1|lat2|start station latitude|gps y|loc lat|location lat|user lat|user latitude|geo lat|
            pos lat|last lat|checkin lat|begin lat|trip lat|dropoff lat|pickup lat|position lat|latitude wgs84|
            device lat|lat home|home lat|work lat|geoip latitude
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
            longitude|gps longitude|start longitude|end longitude|pickup longitude|dropoff longitude|home longitude|
            current longitude|lon deg|location longitude|position longitude|jing du|gps lng deg|longitude deg|
            longitude start|longitude end|origin lon|origin longitude|destination lon|dest longitude|dest lon|
            from lon|to lon|lon1|lon2|start station longitude|gps x|loc lon|location long|user lon|user longitude|
            geo lon|pos lon|last lon|checkin lon|begin lon|trip lon|dropoff lon|pickup lon|position lon|
            longitude wgs84|device lon|lon home|home lon|work lon|geoip longitude
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
            lat long|latlong|lat lon|latlng|lat lng|coordinates|gps|gps coordinates|gps location|geo point|geopoint|
            geolocation|geo location|wkt|geojson|location point|geo|geom|geometry|polyline|trajectory|gps position|
            start latlng|end latlng|latlon|lat lng pair|gps coord|coord|coords|location coordinates|gps point|
            gps pos|gps latlong|location geo|geo coordinates|the geom|position wkt|gps track|track points|
            trackpoints|point wkt|pickup location|dropoff location|home coordinates|last location|
            last known location|current location|geo json|coordinate gps|latlong pair|shape wkt
            """
        ),
        rf"[(\[]?{_FLOAT}[°]?[NS]?[,; ]+{_FLOAT}[°]?[EW]?[)\]]?|(?:SRID=[0-9]+;)?POINT ?Z?M? ?\({_FLOAT} "
        rf"{_FLOAT}.*\)|LINESTRING ?\({_FLOAT} {_FLOAT}.*\)|.*\"coordinates\": ?\[+{_FLOAT}.*|"
        rf"\[\[{_FLOAT}, ?{_FLOAT}\].*",
        random_hit_rate=0.0,
        tags=tags("coordinate"),
        by_value=True,
        contexts=_BOUND,
        hints=words(
            """
            location|position|point|start location|end location|loc|coordinate|koordinaten|coordonnees|coordenadas|
            waypoints|path
            """
        ),
    ),
    Kind(
        "encoded_polyline",
        "precise_geolocation",
        "Encoded track of a person or device",
        "Google encoded polyline algorithm",
        words("encoded polyline|summary polyline|polyline|map polyline|route polyline|overview polyline"),
        tags=tags("trajectory"),
        shape="text",
        contexts=_BOUND,
    ),
    Kind(
        "geohash",
        "precise_geolocation",
        "Geohash, H3 cell or plus code of a person or device",
        "geohash; H3; Open Location Code",
        words(
            """
            geohash|geo hash|h3|h3 index|h3 cell|plus code|open location code|s2 cell|quadkey|what3words|geohash6|
            geohash7|geohash8|geohash 7|h3 09|h3 res 9|h3 res 10|h3 cell id|h3index|hex id|s2 cell id|s2id|s2 token|
            olc|quad key|mgrs|w3w|what three words|maidenhead
            """
        ),
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
)
