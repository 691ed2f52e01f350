"""Words of things and organisations: products with people's names, firms, stores, statuses, settings."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

from benchmarks.detection.column import Block, Cell, Column, Make, Per, Theme, foreign, names
from benchmarks.detection.draw import Draw

_GOODS = ("bookcase", "lamp", "chair", "sofa", "desk", "table", "mirror", "rug", "jacket", "boots", "backpack", "mug")
_HEALTHY = (
    "Heart rate monitor", "Blood pressure cuff", "Diabetic socks", "Pain relief gel 50 ml", "Asthma spacer",
    "Knee brace",
    "Fever thermometer", "Allergy-free pillow", "Pregnancy pillow", "Insulin cooling bag", "Migraine ice cap",
    "Cough drops 24 pcs",
)  # fmt: skip
_GENES = ("BRCA1", "TP53", "EGFR", "KRAS", "CFTR", "APOE", "HLA-B", "VEGFA", "MYC", "PTEN", "BRAF", "CD274")


def _of(*choices: Cell) -> Callable[[Draw], Make]:
    return lambda draw: lambda _: draw.one(choices)


def _product(draw: Draw) -> Make:
    faker = draw.faker
    known = [f"{faker.first_name()} {draw.one(_GOODS)}" for _ in range(80)]
    return lambda _: draw.one(known)


def _reagent(draw: Draw) -> Make:
    return lambda _: draw.one(_GENES) + draw.one(("", "", " antibody", " ELISA kit"))


def _company(draw: Draw) -> Make:
    faker = draw.faker
    known = [faker.company() for _ in range(60)]
    return lambda _: draw.one(known)


def _store_address(draw: Draw) -> Make:
    faker = draw.faker
    return lambda _: faker.street_address().replace("\n", ", ")


def _store_phone(draw: Draw) -> Make:
    template = draw.one(("+1 800 ### ####", "+49 30 ######", "+44 20 #### ####", "+33 1 ## ## ## ##"))
    return lambda _: draw.form(template)


def _support_email(draw: Draw) -> Make:
    domain = draw.faker.domain_name()
    return lambda _: f"{draw.one(('support', 'service', 'info', 'orders', 'help', 'store'))}@{domain}"


def _city(draw: Draw) -> Make:
    faker = draw.faker
    known = [faker.city() for _ in range(40)]
    return lambda _: draw.one(known)


def _day(draw: Draw) -> Make:
    form = draw.one((None, "%Y-%m-%d", "%m/%d/%Y", "%d.%m.%Y"))

    def made(_: object) -> Cell:
        day = draw.day(date(2024, 1, 1))
        return day if form is None else day.strftime(form)

    return made


def _expiry(draw: Draw) -> Make:
    return lambda _: draw.day(date(2027, 1, 1), date(2031, 12, 31)).isoformat()


def _model_year(draw: Draw) -> Make:
    return lambda _: draw.whole(1950, 2026)


def _url(draw: Draw) -> Make:
    domain = draw.faker.domain_name()
    return lambda _: f"https://www.{domain}/p/{draw.letters(8, 'abcdefghijklmnopqrstuvwxyz')}-{draw.digits(6)}"


def _config(draw: Draw) -> Make:
    def made(_: object) -> str:
        settings = {
            "theme": draw.one(("dark", "light")),
            "retries": draw.whole(0, 5),
            "v": f"1.{draw.whole(0, 9)}",
            "beta": draw.chance(0.5),
        }
        return json.dumps(settings)

    return made


def _note(draw: Draw) -> Make:
    said = ("left at the door", "fragile, keep upright", "second attempt", "gift wrap", "pallet exchanged",
    "no ramp at site",
            "ring twice", "deliver before noon", "invoice in the box", "two cartons short")  # fmt: skip
    return lambda _: f"{draw.one(said)}, {draw.one(said)} ({draw.whole(1, 40)} of {draw.whole(41, 90)})"


def _campaign(draw: Draw) -> Make:
    months = ("april", "june", "august", "may")  # also given names
    return lambda _: f"{draw.one(months)}_{draw.one(('sale', 'promo', 'launch'))}_{draw.whole(2023, 2026)}"


def _host(draw: Draw) -> Make:
    return lambda _: (
        f"{draw.one(('web', 'db', 'cache', 'api'))}-{draw.whole(1, 40):02d}.{draw.one(('eu', 'us'))}-west-1.internal"
    )


def _one(
    name: str, headers: str, make: Callable[[Draw], Make], theme: Theme = "order",
    abroad: tuple[str, str, str] = ("", "", ""), per: Per = "row",
) -> Block:  # fmt: skip
    return (Column(name, names(headers), make, theme=theme, foreign=abroad, per=per),)


BLOCKS: tuple[Block, ...] = (
    _one("product_name", "product name | product | item name | article name | item title", _product, "product",
         foreign("produktname", "nombre del producto", "nom du produit")),
    _one("health_product", "item description | product title | product description | article text", _of(*_HEALTHY),
         "product",
         foreign("artikelbezeichnung", "descripcion articulo", "designation article")),
    _one("reagent_target", "reagent target | kit target | target protein kit | product target", _reagent, "product"),
    _one("company_name", "supplier name | vendor name | manufacturer | company name | brand owner", _company, "product",
         foreign("lieferantenname", "nombre del proveedor", "nom du fournisseur")),
    _one("store_address", "store address | branch address | shop address | pickup point address", _store_address,
         "order",
         foreign("filialadresse", "direccion tienda", "adresse magasin"), "store"),
    _one("store_phone", "store phone | branch phone | shop phone | hotline", _store_phone, "order",
         foreign("filial telefon", "telefono tienda", "telephone magasin"), "store"),
    _one("support_email", "support email | store email | shop email | helpdesk email", _support_email, "order",
         foreign("filial email", "correo soporte", "email magasin"), "store"),
    _one("city", "city | ship city | delivery city | town", _city, "order", foreign("ort", "ciudad", "ville")),
    _one("country", "country | ship country | country code | market", _of("US", "DE", "FR", "GB", "ES", "IT", "NL",
         "PL"), "order",
         foreign("land", "pais", "pays")),
    _one("order_status", "status | order status | state code | fulfilment status", _of("open", "paid", "shipped",
         "returned", "cancelled"),
         "order", foreign("bestellstatus", "estado pedido", "statut commande")),
    _one("http_status", "status code | http status | response code | result code", _of(200, 201, 204, 301, 400, 404,
         500, 503), "machine"),
    _one("currency", "currency | currency code | ccy | order currency", _of("EUR", "USD", "GBP", "CHF", "PLN"), "order",
         foreign("waehrung", "moneda", "devise")),
    _one("ship_date", "ship date | shipping date | delivery date | dispatch date | shipped on", _day, "order",
         foreign("versanddatum", "fecha de envio", "date d expedition")),
    _one("best_before", "best before | expiry date product | shelf life end | use by date", _expiry, "product",
         foreign("mindesthaltbarkeit", "consumir antes de", "date limite")),
    _one("model_year", "model year | year built | vintage | release year", _model_year, "product",
         foreign("baujahr", "ano del modelo", "annee modele")),
    _one("product_url", "product url | url | page url | landing page | image url product", _url, "product"),
    _one("config", "config | settings | options json | feature flags", _config, "machine"),
    _one("log_level", "log level | severity | level | loglevel", _of("INFO", "WARN", "ERROR", "DEBUG"), "machine"),
    _one("category", "category | product category | department | product group",
         _of("Garden", "Baby", "Health & Care", "Books", "Sports", "Face Care"), "product",
         foreign("warengruppe", "categoria", "categorie")),
    _one("delivery_note", "delivery note | shipping remarks | driver instructions | packing note", _note, "order",
         foreign("lieferhinweis", "nota de entrega", "note livraison")),
    _one("campaign", "campaign | utm campaign | campaign name | promotion", _campaign, "order"),
    _one("ab_variant", "ab test group | variant group | experiment arm | test bucket", _of("A", "B", "A/A", "A/B"),
         "machine"),
    _one("host_name", "host | hostname | server name | node", _host, "machine"),
    _one("language", "language | locale | lang | ui language", _of("en", "de", "fr", "es", "pl", "it"), "order"),
    _one("carrier", "carrier | shipping carrier | courier | shipper", _of("DHL", "UPS", "FedEx", "GLS", "Hermes",
         "Royal Mail"), "order"),
    _one("airport", "origin airport | hub airport | departure iata | destination hub", _of("FRA", "JFK", "CDG",
         "ATL", "GAT", "MAD", "WAW"), "order"),
    _one("schedule", "schedule | cron | cron expression | job schedule", _of("0 3 * * *", "*/15 * * * *",
         "30 6 * * 1"), "machine"),
)  # fmt: skip
