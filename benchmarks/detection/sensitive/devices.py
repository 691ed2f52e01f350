"""Numbers of the devices that people carry, and of their connections."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.detection.column import Block, Column, Make, Per, foreign, names
from benchmarks.detection.draw import DIGITS, Draw, stdnum

_MAKERS = ("3c22fb", "a483e7", "f01898", "b827eb", "001a11", "d85d4c", "94652d", "8c8590", "34363b", "dca632", "f4f5d8")
"""Beginnings of addresses that the IEEE gave to makers of phones, computers and routers."""
_VIN = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"


def _luhn(draw: Draw, body: str) -> str:
    return body + str(stdnum("luhn").calc_check_digit(body))


def imei(draw: Draw) -> Make:
    """Fifteen digits of handsets."""
    codes = [f"35{draw.letters(6, DIGITS)}" for _ in range(25)]
    return lambda _: _luhn(draw, draw.one(codes) + draw.letters(6, DIGITS))


def _imsi(draw: Draw) -> Make:
    networks = draw.some(("310260", "310410", "311480", "26201", "26202", "20801", "23415", "21407"), 3)

    def made(_: object) -> str:
        network = draw.one(networks)
        return network + draw.letters(15 - len(network), DIGITS)

    return made


def _iccid(draw: Draw) -> Make:
    issuer = draw.one(("890126", "894920", "893301", "894411"))
    return lambda _: _luhn(draw, issuer + draw.letters(12, DIGITS))


def mac(draw: Draw) -> Make:
    """Six octets, written in one way throughout."""
    mark, upper = draw.one((":", ":", "-")), draw.chance(0.4)
    randomised = draw.chance(0.4)  # phones show a random, locally administered address to each network

    def made(_: object) -> str:
        maker = draw.form("~") + draw.one("26ae") + draw.form("~~~~") if randomised else draw.one(_MAKERS)
        text = maker + draw.form("~~~~~~")
        joined = mark.join(text[i : i + 2] for i in range(0, 12, 2))
        return joined.upper() if upper else joined

    return made


def ipv4(draw: Draw) -> Make:
    """Addresses of home connections."""
    return lambda _: f"{draw.whole(11, 223)}.{draw.whole(0, 255)}.{draw.whole(0, 255)}.{draw.whole(1, 254)}"


def _ipv6(draw: Draw) -> Make:
    networks = ("2001:db8", "2a02:810d", "2600:1700", "2409:4042")
    return lambda _: ":".join([draw.one(networks), *(draw.form("~~~~") for _ in range(6))])


def _advertising_id(draw: Draw) -> Make:
    upper = draw.chance(0.5)

    def made(_: object) -> str:
        text = draw.form(f"~~~~~~~~-~~~~-4~~~-{draw.one('89ab')}~~~-~~~~~~~~~~~~")
        return text.upper() if upper else text

    return made


def vin(draw: Draw) -> Make:
    """Seventeen characters of cars, with the North American check digit (49 CFR 565)."""
    makers = ("1HG", "WVW", "5YJ", "JTD", "WBA", "3FA", "1FT", "KMH")
    values = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)

    def made(_: object) -> str:
        text = draw.one(makers) + draw.letters(5, _VIN) + "0" + draw.letters(4, _VIN) + draw.letters(4, DIGITS)
        rest = sum(w * (int(c) if c.isdigit() else values[c]) for c, w in zip(text, weights, strict=True)) % 11
        return text[:8] + ("X" if rest == 10 else str(rest)) + text[9:]

    return made


def _cookie(draw: Draw) -> Make:
    return lambda _: f"GA1.2.{draw.digits(9)}.{draw.whole(1_650_000_000, 1_790_000_000)}"


def _user_agent(draw: Draw) -> Make:
    faker = draw.faker
    return lambda _: faker.user_agent()


def _serial(draw: Draw) -> Make:
    template = draw.one(("C02********", "R58?######?", "SN-########", "F2L?####????"))
    return lambda _: draw.form(template)


def _one(
    name: str, headers: str, make: Callable[[Draw], Make], kinds: tuple[str, ...], check: str | None = None,
    abroad: tuple[str, str, str] = ("", "", ""), per: Per = "person", by_value: bool = True,
) -> Block:  # fmt: skip
    return (
        Column(
            name, names(headers), make, kinds, "identifier",
            per=per, theme="device", foreign=abroad, check=check, by_value=by_value,
        ),
    )  # fmt: skip


BLOCKS: tuple[Block, ...] = (
    _one("imei", "imei | imei number | device imei | handset imei | imei no", imei, ("imei", "device_identifier"),
         "imei"),
    _one("imsi", "imsi | subscriber imsi | imsi number | sim imsi", _imsi, ("imsi",)),
    _one("iccid", "iccid | sim iccid | sim serial | sim number", _iccid, ("iccid",), "luhn"),
    _one("mac_address", "mac | mac address | wifi mac | device mac | mac addr | bluetooth mac", mac, ("mac_address",),
         "mac"),
    _one("ipv4", "ip | ip address | client ip | last login ip | ip addr | remote addr | user ip", ipv4, ("ipv4",),
         None, foreign("ip adresse", "direccion ip", "adresse ip"), "row"),
    _one("ipv6", "ipv6 | ipv6 address | client ipv6 | ip v6 | ip", _ipv6, ("ipv6",), None, per="row"),
    _one("advertising_id", "advertising id | idfa | gaid | ad id | maid | device ad id | aaid", _advertising_id,
         ("advertising_id", "device_identifier"), None, foreign("werbe id", "id de publicidad", "id publicitaire"),
         by_value=False),
    _one("vin", "vin | vehicle identification number | vin number | chassis number | vehicle vin", vin, ("vin",),
         None, foreign("fahrgestellnummer", "numero de bastidor", "numero de chassis")),
    _one("cookie_id", "cookie id | ga cookie | visitor cookie | browser id | client cookie", _cookie,
         ("cookie_id", "session_id"), per="person"),
    _one("user_agent", "user agent | browser user agent | http user agent | ua", _user_agent, ("user_agent",)),
    _one("device_serial", "device serial | handset serial number | device serial no | phone serial", _serial,
         ("device_identifier",), None, foreign("geraete seriennummer", "numero de serie del dispositivo",
         "numero de serie appareil"), by_value=False),
)  # fmt: skip
