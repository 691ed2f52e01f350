"""Identifiers: networks, browsers, telephone calls."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_LARGE_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[6-9][0-9])"
_HEXTET = r"[0-9A-Fa-f]{1,4}"

KINDS: tuple[Kind, ...] = (
    Kind(
        "ipv4",
        "identifier",
        "IPv4 address",
        "RFC 791",
        words(
            """
            ip|ip address|ipv4|ip addr|client ip|source ip|src ip|remote ip|user ip|device ip|login ip|last ip|
            remote addr|dst ip|destination ip|srcip|dstip|host ip
            """
        ),
        rf"(?:{_OCTET}\.){{3}}{_OCTET}(?::[0-9]{{1,5}}|/(?:3[0-2]|[12]?[0-9]))?",
        random_hit_rate=0.03,
        tags=tags("network_id", "device_key"),
    ),
    Kind(
        "ipv4_by_value",
        "identifier",
        "IPv4 address with a number over 59 in it, which versions rarely have",
        "RFC 791",
        (),
        "|".join(r"\.".join(_LARGE_OCTET if place == large else _OCTET for place in range(4)) for large in range(4)),
        random_hit_rate=0.05,
        tags=tags("network_id", "device_key"),
        by_value=True,
        form_of="ipv4",
    ),
    Kind(
        "ipv4_integer",
        "identifier",
        "IPv4 address as an integer",
        "RFC 791",
        words("ip int|ip integer|ip number|ip num|ip decimal|ipint"),
        r"[0-9]{7,10}",
        tags=tags("network_id", "device_key"),
    ),
    Kind(
        "ipv6",
        "identifier",
        "IPv6 address",
        "RFC 4291",
        words("ipv6|ip6|ipv6 address"),
        rf"(?:{_HEXTET}:){{7}}{_HEXTET}|(?:{_HEXTET}:){{1,7}}:|(?:{_HEXTET}:){{1,6}}(?::{_HEXTET}){{1,6}}|"
        rf"::(?:{_HEXTET}:){{0,6}}{_HEXTET}",
        random_hit_rate=0.01,
        tags=tags("network_id", "device_key"),
        by_value=True,
    ),
    Kind(
        "cookie_id",
        "identifier",
        "Cookie or browser identifier",
        "28 CFR 202.234(g)",
        words(
            """
            cookie|cookie id|browser id|browser fingerprint|visitor id|visitor cookie|gclid|fbclid|ga client id|
            fbp|fbc|tracking id|full visitor id|web id|anonymous id|client cookie|guid cookie
            """
        ),
        tags=tags("network_id", "device_key"),
        shape="id",
    ),
    Kind(
        "session_id",
        "identifier",
        "Session identifier of a user",
        "28 CFR 202.234(g)",
        words("session id|sessionid|session key|visit session|web session|php session id|jsession id|session uuid"),
        tags=tags("network_id"),
        shape="id",
    ),
    Kind(
        "user_agent",
        "identifier",
        "User agent string",
        "RFC 9110 §10.1.5",
        words("user agent|useragent|http user agent|browser agent"),
        r"Mozilla/[0-9.]+ .*|(?:Dalvik|okhttp|curl|Opera)/[0-9.]+.*",
        random_hit_rate=0.0,
        tags=tags("network_id"),
    ),
    Kind(
        "call_party",
        "identifier",
        "Party of a call or message",
        "47 U.S.C. 222(h)(1) (CPNI)",
        words(
            """
            caller|callee|calling number|called number|calling party|called party|a number|b number|caller id|
            callee id|correspondent|correspondent id|from number|to number|originating number|terminating number|
            dialed number|dialled number|other party|calling msisdn|called msisdn|orig number|dest number|
            caller number|source number
            """
        ),
        tags=tags("call_detail", "person_key"),
        shape="any",
    ),
    Kind(
        "call_detail",
        "identifier",
        "Detail of a call or message",
        "47 U.S.C. 222(h)(1) (CPNI)",
        words(
            """
            call duration|call type|call direction|call start|call start time|call end|call end time|sms count|
            call time|interaction type|call date|day mins|eve mins|night mins|intl mins|day calls|eve calls|
            night calls|intl calls|total day minutes|total eve minutes|total night minutes|total intl minutes|
            total day calls|total eve calls|total night calls|total intl calls|customer service calls|
            voice mail messages|outgoing calls|incoming calls|data usage mb|call seconds
            """
        ),
        tags=tags("call_detail"),
        hints=words(
            """
            interaction|direction|duration|start time|end time|datetime|cell id|antenna id|tower id|charge|
            imei tac|call|minutes|day charge|night charge|eve charge|intl charge
            """
        ),
        contexts=within("calls"),
    ),
    Kind(
        "cell_tower_of_subscriber",
        "identifier",
        "Cell or antenna that served a subscriber",
        "47 U.S.C. 222(h)(1)(A) (location of use)",
        words(
            """
            cell id|antenna id|tower id|base station|lac|cgi|ecgi|enodeb id|first cell id|last cell id|
            cell tower|serving cell
            """
        ),
        tags=tags("call_detail", "network_id"),
        contexts=within("calls"),
    ),
)
