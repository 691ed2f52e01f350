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
            remote addr|dst ip|destination ip|srcip|dstip|host ip|c ip|s ip|x forwarded for|clientip|srcaddr|dstaddr|
            src addr|ip v4|source address|caller ip address|caller ip|ip adresse|registration ip|signup ip|host|hosts|
            tx hosts|rx hosts|orig h|resp h|nat ip|public ip|private ip|client address|remote host|peer address|saddr|
            daddr|sip|dip|ip src|ip dst|src host|dst host|source host|attacker ip|victim ip|clientaddr|remote address|
            x real ip|true client ip|cf connecting ip|forwarded for|request ip|visitor ip|lan ip|wan ip|
            framed ip address|ip4|inet addr|local address|foreign address|originating ip|assigned ip|leased ip|
            requested addr|host addr|adresse ip|direccion ip|indirizzo ip|endereco ip|last login ip|ip from|peer ip|
            remote host ip|src|id orig h|id resp h
            """
        ),
        rf"(?:{_OCTET}\.){{3}}{_OCTET}(?::[0-9]{{1,5}}|/(?:3[0-2]|[12]?[0-9]))?",
        random_hit_rate=0.03,
        tags=tags("network_id", "device_key"),
    ),
    Kind(
        "ipv4_by_value",
        "identifier",
        "IPv4 address that begins with a number over 31, or of a private network: versions rarely do",
        "RFC 791",
        (),
        rf"(?:3[2-9]|[4-9][0-9]|1[0-9]{{2}}|2[01][0-9]|22[0-3])(?:\.{_OCTET}){{3}}|10(?:\.{_OCTET}){{2}}\.{_LARGE_OCTET}|"
        rf"10\.{_OCTET}\.{_LARGE_OCTET}\.{_OCTET}|10\.{_LARGE_OCTET}(?:\.{_OCTET}){{2}}",
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
            cookie|cookie id|browser id|browser fingerprint|visitor id|visitor cookie|gclid|fbclid|ga client id|fbp|
            fbc|tracking id|full visitor id|web id|anonymous id|client cookie|guid cookie|cookie value|cookies sid|
            session cookie|fpc|ecid|mcvisid|mcid|visitorid|user pseudo id|mixpanel distinct id|distinct id|
            amplitude id|msclkid|ttclid|gbraid|cookie hash|duid|buyeruid|buyer uid|tdid|adobe id|hubspotutk|utk|
            ga id|ga cid|client id cookie|anonymousid|ajs anonymous id|browser cookie|cookies
            """
        ),
        tags=tags("network_id", "device_key"),
        shape="id",
    ),
    Kind(
        "analytics_client",
        "identifier",
        "Browser identifier of a web analytics cookie: a random number and the time of the first visit",
        "Google Analytics cookie _ga",
        (),
        r"(?:GA[0-9]\.[0-9]\.)?[0-9]{7,10}\.1[0-9]{9}",
        random_hit_rate=0.1,
        tags=tags("network_id", "device_key"),
        by_value=True,
        form_of="cookie_id",
    ),
    Kind(
        "session_id",
        "identifier",
        "Session identifier of a user",
        "28 CFR 202.234(g)",
        words(
            """
            session id|sessionid|session key|visit session|web session|php session id|jsession id|session uuid|
            jsessionid|phpsessid|asp net session id|login session|session token id|sess id
            """
        ),
        tags=tags("network_id"),
        shape="id",
        hints=words("sid"),
    ),
    Kind(
        "user_agent",
        "identifier",
        "User agent string",
        "RFC 9110 §10.1.5",
        words(
            """
            user agent|useragent|http user agent|browser agent|ua|browser ua|device ua|client user agent|
            cs user agent|user agent string|ua string|browser string
            """
        ),
        r"Mozilla/[0-9.]+ .*|(?:Dalvik|okhttp|curl|Opera)/[0-9.]+.*",
        random_hit_rate=0.0,
        tags=tags("network_id"),
        by_value=True,
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
            caller number|source number|a msisdn|b msisdn|a num|b num|a party|b party|anumber|bnumber|calling|called|
            called no|calling no|cli|dialled digits|dialed digits|origin msisdn|destination msisdn|msisdn a|msisdn b|
            orig msisdn|dest msisdn|other number|sms recipient|sms sender|callee number|called party number|
            calling party number|originator number|terminator number|from msisdn|to msisdn|phone number called|
            source msisdn|rec number|receiver number|recipient number|sender number|sending phone|receiving phone|
            sender phone|receiver phone|recipient phone|from phone|to phone|phone from|phone to|caller phone|
            counterpart|msisdn counterpart|counterpart msisdn|counterpart number|counterparty number|
            counterparty msisdn|
            peer number|peer msisdn|correspondent number|correspondent msisdn|partner number|served msisdn|
            served party|party a|party b|aparty|bparty|a subscriber|b subscriber|calling subscriber|called subscriber|
            numero a|numero b|appelant|appele|msisdn appelant|msisdn appele|llamante|llamado|anrufer|angerufener|
            主叫号码|被叫号码|对方号码|主叫|被叫|callee phone|number dialed|number dialled|
            numero llamado|numero llamante|
            numero origen|numero destino|
            numero appele|numero appelant|rufnummer anrufer|dst number|src number|caller msisdn|callee msisdn
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
            voice mail messages|outgoing calls|incoming calls|data usage mb|call seconds|call typ|call length|
            talk time|dur s|duration sec|seizure time|answer time|release time call|roaming|roaming flag|
            data volume|uplink volume|downlink volume|sms type|message direction|strt time|billsec|call minutes
            """
        ),
        tags=tags("call_detail"),
        hints=words(
            """
            interaction|direction|duration|start time|end time|datetime|cell id|antenna id|tower id|charge|imei tac|
            call|call number|start|end|ring time|hangup cause|minutes|day charge|night charge|eve charge|intl charge
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
            cell id|antenna id|tower id|base station|lac|cgi|ecgi|enodeb id|first cell id|last cell id|cell tower|
            serving cell|lac ci|cellid|cell tower id|site id cell|bts id|bts|tac cell|eci|nci|first lac|last lac|
            serving cell id|base station id|a cell|b cell|a cell id|cid cell
            """
        ),
        tags=tags("call_detail", "network_id"),
        contexts=within("calls"),
        hints=words("cid|lac|cell"),
    ),
)
