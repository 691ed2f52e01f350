"""Measurements and amounts of things: decimals like coordinates, figures like vital signs and scores."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.detection.column import Block, Column, Make, Per, Theme, foreign, names
from benchmarks.detection.draw import Draw
from benchmarks.detection.sensitive.body import embedding


def _real(low: float, high: float, decimals: int) -> Callable[[Draw], Make]:
    return lambda draw: lambda _: round(draw.real(low, high), decimals)


def _whole(low: int, high: int) -> Callable[[Draw], Make]:
    return lambda draw: lambda _: draw.whole(low, high)


def _price(draw: Draw) -> Make:
    return lambda _: round(draw.lognormal(3.2, 0.9), 2)


def _calibration(draw: Draw) -> Make:
    middle = draw.real(20, 60)
    return lambda _: round(draw.normal(middle, 0.8), 6)


def _tyre(draw: Draw) -> Make:
    return lambda _: f"{draw.one((165, 185, 195, 205, 225, 245))}/{draw.one((45, 50, 55, 60, 65, 80))}"


def _warehouse_latitude(draw: Draw) -> Make:
    return lambda warehouse: round(warehouse.latitude, 2)


def _warehouse_longitude(draw: Draw) -> Make:
    return lambda warehouse: round(warehouse.longitude, 2)


def _column(
    name: str, headers: str, make: Callable[[Draw], Make], theme: Theme = "product",
    abroad: tuple[str, str, str] = ("", "", ""), per: Per = "row",
) -> Column:  # fmt: skip
    return Column(name, names(headers), make, theme=theme, foreign=abroad, per=per)


BLOCKS: tuple[Block, ...] = (
    (
        _column("warehouse_latitude", "warehouse lat | depot latitude | dc lat | hub latitude", _warehouse_latitude,
                "order",
                foreign("lager breitengrad", "latitud almacen", "latitude entrepot"), "store"),
        _column("warehouse_longitude", "warehouse lon | depot longitude | dc lon | hub longitude",
                _warehouse_longitude, "order",
                foreign("lager laengengrad", "longitud almacen", "longitude entrepot"), "store"),
    ),
    (
        _column("plot_x", "plot x | x | x pos | chart x", _real(-180, 180, 5), "machine"),
        _column("plot_y", "plot y | y | y pos | chart y", _real(-90, 90, 5), "machine"),
    ),
    (_column("calibration", "calibration | sensor offset | gain factor | measured width mm", _calibration, "machine",
             foreign("messwert", "medicion", "mesure")),),
    (_column("unit_price", "unit price | price | list price | item price", _price, abroad=foreign("stueckpreis",
             "precio unitario", "prix unitaire")),),
    (_column("quantity", "quantity | qty | units ordered | pieces", _whole(1, 24), "order", foreign("menge",
             "cantidad", "quantite")),),
    (_column("discount", "discount pct | discount | rebate percent | markdown pct", _real(0, 40, 1), "order",
             foreign("rabatt prozent", "descuento", "remise")),),
    (_column("shipping_fee", "shipping fee | shipping cost | freight | delivery fee", _price, "order",
             foreign("versandkosten", "gastos de envio", "frais de port")),),
    (_column("stock_level", "stock level | stock balance | on hand qty | inventory level", _whole(0, 5000),
             abroad=foreign("lagerbestand", "existencias", "niveau de stock")),),
    (_column("rating", "product rating | stars | avg rating | review stars", _real(1, 5, 1),
             abroad=foreign("produktbewertung", "valoracion", "note produit")),),
    (_column("weight", "shipping weight | package weight | gross weight | parcel weight kg", _real(0.1, 60, 2),
             abroad=foreign("paketgewicht", "peso bruto", "poids colis")),),
    (_column("cold_chain", "container temp c | cold chain temp | reefer temp | storage temperature", _real(1.5, 38.5,
             1), "machine",
             foreign("lagertemperatur", "temperatura contenedor", "temperature stockage")),),
    (_column("tyre_size", "tyre size | tire size | aspect | rim spec", _tyre, abroad=foreign("reifengroesse",
             "medida neumatico", "taille pneu")),),
    (_column("quality_score", "quality score | vendor score | search score | relevance score", _whole(300, 850)),),
    (_column("pulse_count", "pulse count | rpm | cycle count | motor pulses", _whole(55, 120), "machine"),),
    (_column("product_vector", "product embedding | item vector | catalog embedding | image embedding product",
             embedding((64, 128, 256))),),
    (_column("latency", "latency ms | response time ms | duration ms | elapsed ms", _real(1, 900, 3), "machine",
             foreign("antwortzeit ms", "latencia ms", "latence ms")),),
    (_column("margin", "margin pct | gross margin | markup | vat rate", _real(2, 60, 2)),),
    (_column("carton_width", "carton width | length cm | width cm | depth mm", _real(4, 120, 4),
             abroad=foreign("breite cm", "ancho cm", "largeur cm")),),
)  # fmt: skip
