"""Numbers of things that have the form of somebody's number, and now and then pass its check by chance."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.detection.column import Block, Column, Make, Per, Theme, foreign, names
from benchmarks.detection.draw import DIGITS, Draw, stdnum


def _form(*templates: str) -> Callable[[Draw], Make]:
    """Values of one of the forms, the same throughout a table."""

    def styled(draw: Draw) -> Make:
        template = draw.one(templates)
        return lambda _: draw.form(template)

    return styled


def _order_number(draw: Draw) -> Make:
    lead = draw.one(("4", "5", "45", "37", "20", "6"))  # the leading digits of cards
    return lambda _: lead + draw.letters(16 - len(lead), DIGITS)


def _tracking(draw: Draw) -> Make:
    template = draw.one(
        ("1Z******########", "############", "9400##################", "JD##################", "RR#########DE")
    )
    return lambda _: draw.form(template)


def _version(draw: Draw) -> Make:
    majors = draw.some(range(1, 30), 3)
    return lambda _: f"{draw.one(majors)}.{draw.whole(0, 24)}.{draw.whole(0, 60)}.{draw.whole(0, 250)}"


def _bin_code(draw: Draw) -> Make:
    aisles = draw.one(("KMEJ", "ABCDEFGH", "FGIJKLM"))
    return lambda _: f"{draw.one(aisles)}{draw.whole(10, 89)}.{draw.whole(0, 9)}"


def _error_code(draw: Draw) -> Make:
    return lambda _: f"{draw.one('EFHP')}{draw.whole(0, 39):02d}{draw.one(('', '-1', '-2', '.1'))}"


def _epoch(draw: Draw) -> Make:
    scale = 1000 if draw.chance(0.3) else 1
    return lambda _: draw.whole(1_704_000_000, 1_793_000_000) * scale


def _sku(draw: Draw) -> Make:
    lead = draw.one(("DE", "NL", "FR", "GB", "ES"))
    return lambda _: f"{lead}{draw.whole(10, 99)}-{draw.letters(4, DIGITS)}-{draw.letters(4, DIGITS)}-{draw.form('**')}"


def _checked(module: str, lead: str, digits: int) -> Callable[[Draw], Make]:
    def styled(draw: Draw) -> Make:
        def made(_: object) -> str:
            body = lead + draw.letters(digits - len(lead) - 1, DIGITS)
            return body + str(stdnum(module).calc_check_digit(body))

        return made

    return styled


def _container(draw: Draw) -> Make:
    owners = ("MSCU", "MAEU", "HLXU", "CMAU", "TGHU")

    def made(_: object) -> str:
        body = draw.one(owners) + draw.letters(6, DIGITS)
        return body + str(stdnum("iso6346").calc_check_digit(body))

    return made


def _hash(draw: Draw) -> Make:
    length = draw.one((32, 40, 64))
    return lambda _: draw.form("~" * length)


def _uuid(draw: Draw) -> Make:
    def made(_: object) -> str:
        return draw.form(f"~~~~~~~~-~~~~-4~~~-{draw.one('89ab')}~~~-~~~~~~~~~~~~")

    return made


def _coupon(draw: Draw) -> Make:
    length = draw.one((6, 7, 8))
    return lambda _: draw.letters(length, "abcdefghijklmnopqrstuvwxyz0123456789")


def _colour(draw: Draw) -> Make:
    codes = draw.some(["CG", "AT", "GT", "TC", "AG", "GA", "CT", "TT", "GG", "CA"], 7)
    return lambda _: draw.one(codes)


def _shade(draw: Draw) -> Make:
    codes = [draw.letters(draw.whole(3, 4), "ACGT") for _ in range(14)]
    return lambda _: draw.one(codes)


def _vat(draw: Draw) -> Make:
    suppliers = [f"DE{draw.digits(9)}" for _ in range(60)]
    return lambda _: draw.one(suppliers)


def _one(
    name: str, headers: str, make: Callable[[Draw], Make], theme: Theme = "order",
    abroad: tuple[str, str, str] = ("", "", ""), per: Per = "row", check: str | None = None,
) -> Block:  # fmt: skip
    return (Column(name, names(headers), make, theme=theme, foreign=abroad, per=per, check=check),)


ALWAYS: tuple[Block, ...] = (
    _one("order_number", "order number | order no | order id | purchase order | order ref", _order_number,
         abroad=foreign("bestellnummer", "numero de pedido", "numero de commande")),
    _one("tracking_number", "tracking number | tracking no | tracking code | parcel tracking", _tracking,
         abroad=foreign("sendungsnummer", "numero de seguimiento", "numero de suivi")),
    _one("firmware_version", "firmware version | fw version | app version | build version | sw version", _version,
         "machine", foreign("firmware version", "version de firmware", "version firmware")),
    _one("bin_code", "bin code | bin location | shelf code | storage bin | rack position", _bin_code, "product",
         foreign("lagerplatz", "ubicacion almacen", "emplacement stock")),
    _one("batch_number", "batch number | batch no | lot number | batch id | production batch", _form("#########"),
         "product", foreign("chargennummer", "numero de lote", "numero de lot")),
    _one("epoch", "created epoch | event ts | last sync epoch | updated at ts | unix time", _epoch, "machine"),
    _one("part_number", "part number | part no | component no | article number | material number",
         _form("###############"), "product", foreign("artikelnummer", "numero de pieza", "numero de piece")),
    _one("row_uuid", "row uuid | record id | line id | event uuid | message id", _uuid, "machine",
         foreign("zeilen id", "id de registro", "id ligne")),
)  # fmt: skip
"""In every table."""

BLOCKS: tuple[Block, ...] = (
    _one("file_hash", "file hash | checksum | content hash | sha256 | etag | commit", _hash, "machine",
         foreign("pruefsumme", "suma de control", "somme de controle")),
    _one("sku", "sku | product sku | stock code | item code", _sku, "product"),
    _one("ean", "ean | ean 13 | gtin | barcode | upc", _checked("ean", "40", 13), "product",
         foreign("strichcode", "codigo de barras", "code barres"), check="ean"),
    _one("isbn", "isbn | isbn 13 | book isbn", _checked("ean", "978", 13), "product", check="ean"),
    _one("sscc", "sscc | pallet id | pallet number | logistic unit", _checked("ean", "3", 18), check=None),
    _one("container", "container no | container number | container id", _container, check="iso6346",
         abroad=foreign("containernummer", "numero de contenedor", "numero conteneur")),
    _one("invoice_number", "invoice number | invoice no | invoice id | bill no", _form("INV-2026-######",
         "##########", "R########"),
         abroad=foreign("rechnungsnummer", "numero de factura", "numero de facture")),
    _one("lot_code", "lot code | production lot | lot | serial lot", _form("??######?"), "product",
         foreign("losnummer", "codigo de lote", "code lot")),  # the form of a UK National Insurance number
    _one("seal_number", "seal number | seal no | seal id", _form("########?", "#################"), "order"),
    _one("asset_tag", "asset tag | forklift no | equipment tag | asset no", _form("*****************", "??-######"),
         "machine"),
    _one("shelf_code", "shelf label | zone code | pick zone | slot code", _form("??## #??", "?## #??"), "product"),
    _one("error_code", "error code | fault code | alarm code | alarm no", _error_code, "machine",
         foreign("fehlercode", "codigo de error", "code erreur")),
    _one("coupon", "coupon | coupon code | voucher code | promo code", _coupon,
         abroad=foreign("gutscheincode", "codigo promocional", "code promo")),
    _one("colour_code", "colour code | color code | color | trim code", _colour, "product",
         foreign("farbcode", "codigo de color", "code couleur")),
    _one("fabric_code", "fabric code | shade code | pattern code | finish code", _shade, "product"),
    _one("supplier_vat", "supplier vat | vendor vat number | supplier vat id | vendor vat", _vat, "product",
         foreign("ust id lieferant", "nif proveedor", "tva fournisseur")),
    _one("hs_code", "hs code | tariff code | customs tariff | commodity code", _form("####.##", "##########",
         "####.##.##"), "product",
         foreign("zolltarifnummer", "codigo arancelario", "code douanier")),
    _one("job_id", "job id | run id | process id | workflow id", _form("##########", "###########"), "machine"),
    _one("route_code", "route code | route no | tour no | run no", _form("###-##-####", "###-###-####"),
         abroad=foreign("tournummer", "codigo de ruta", "code tournee")),  # the form of an SSN, or of a telephone
    _one("pallet_tag", "rfid tag | epc | pallet tag | tag id", _form("E28011~~~~~~~~~~~~~~~~~~"), "product"),
)  # fmt: skip
