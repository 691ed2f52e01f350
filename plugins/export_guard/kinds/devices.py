"""Identifiers: devices, SIM cards, vehicles, advertising ids."""

from __future__ import annotations

from export_guard.kinds import checks, place_checks
from export_guard.kinds.kind import Kind, tags, words

_UUID = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"

KINDS: tuple[Kind, ...] = (
    Kind(
        "imei",
        "identifier",
        "IMEI of a mobile device",
        "3GPP TS 23.003 §6.2.1",
        words("imei|imei number|imeisv|meid|device imei|imei 1|imei2|imei number 1|tac snr"),
        r"[0-9]{2}-?[0-9]{6}-?[0-9]{6}-?[0-9]",
        checks.luhn(15, 15),
        0.1,
        tags("device_id", "device_key"),
        by_value=True,
    ),
    Kind(
        "imsi",
        "identifier",
        "IMSI of a SIM",
        "ITU-T E.212",
        words("imsi|imsi number|supi|subscriber imsi|imsi id|a imsi|b imsi"),
        r"[2-7][0-9]{13,14}",
        place_checks.network_country,
        random_hit_rate=0.24,
        tags=tags("device_id", "device_key", "network_id"),
        by_value=True,
    ),
    Kind(
        "iccid",
        "identifier",
        "SIM card number (ICCID)",
        "ITU-T E.118",
        words("iccid|sim number|sim serial|sim card|sim card number|sim id"),
        r"89[0-9]{17,18}F?",
        checks.luhn(19, 20),
        0.001,
        tags("device_id", "device_key"),
        by_value=True,
    ),
    Kind(
        "mac_address",
        "identifier",
        "MAC address or BSSID",
        "IEEE 802 EUI-48",
        words("mac|mac address|bssid|wifi mac|bluetooth mac|mac addr|eui48|ethernet address|bd addr"),
        r"[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}|"
        r"[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2}",
        random_hit_rate=0.0,
        tags=tags("device_id", "device_key", "network_id"),
        by_value=True,
    ),
    Kind(
        "vin",
        "identifier",
        "Vehicle identification number",
        "49 CFR 565; ISO 3779",
        words(
            """
            vin|vehicle identification number|vehicle vin|chassis number|vin number|fahrgestellnummer|
            vehicle id number|chassis|chassis no|vin code|telaio|numero telaio|fin number
            """
        ),
        r"[A-HJ-NPR-Za-hj-npr-z0-9]{17}",
        checks.vin,
        0.09,
        tags("device_id", "device_key", "vehicle_id"),
        by_value=True,
    ),
    Kind(
        "advertising_id",
        "identifier",
        "Mobile advertising identifier",
        "Apple IDFA; Android advertising ID (GAID/AAID)",
        words(
            """
            advertising id|advertiser id|idfa|gaid|aaid|maid|ad id|adid|google advertising id|ifa|idfv|apple idfa|
            mobile ad id|device ifa|device id advertising|mobile advertising id|madid|android advertising id|
            ios idfa|device ad id|didmd5|didsha1|dpidsha1|dpidmd5|ifa md5|hashed ifa|roku id|tifa|afai
            """
        ),
        _UUID + r"|[0-9a-fA-F]{32}|[0-9a-fA-F]{40}",
        tags=tags("advertising_id", "device_key"),
        shape="id",
        hints=words("dpid|rida"),
    ),
    Kind(
        "device_identifier",
        "identifier",
        "Hardware or installation identifier of a device",
        "28 CFR 202.234(c)",
        words(
            """
            device id|device identifier|android id|hardware id|udid|serial number|device serial|
            device serial number|handset id|equipment id|hwid|device uuid|installation id|device fingerprint|
            phone id|tracker id|wearable id|device token|gerate id|serial no|device sn|device serial no|
            sensor serial|cpu id|smbios uuid|esn|meid hex|device guid|device uid|terminal serial|
            installation uuid|app instance id|instance id|firebase instance id|source device id|device uid hash|
            phone identifier|phone uuid|phone serial|watch id|watch serial|band serial|band id|tablet id|laptop serial|
            laptop id|computer serial|machine guid|asset serial|asset serial number|bios serial|system serial|
            chassis serial|device key|device hash|hashed device|device id hash|device id md5|device id sha1|
            hashed device id|ios udid|ecid|exchange device id|azure ad device id|aad device id|entra device id|
            intune device id|easid|managed device id|mdm device id|enrollment id device|push token|fcm token|
            apns token|registration token|vendor identifier|identifier for vendor|android device id|ssaid|gsf id|
            drm id|widevine id|user device|participant device|
            computer sid|handset serial|idfv hash|smart meter id
            """
        ),
        tags=tags("device_id", "device_key"),
        shape="id",
    ),
    Kind(
        "medical_device_udi",
        "identifier",
        "Unique device identifier of an implanted or personal medical device",
        "21 CFR 830",
        words("udi|udi carrier|device udi|implant serial"),
        tags=tags("device_id"),
        shape="id",
    ),
)
