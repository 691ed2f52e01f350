"""Words of goods, orders, storage, machines and offices: beside a weak word they say that it is of none but them.

A ``note`` in a table of patients may be a doctor's; a ``delivery note`` never is, nor is the ``temperature`` of a
container or the ``weight`` of a parcel. In English, German, French, Spanish, Italian, Dutch and Portuguese.
"""

from __future__ import annotations

from export_guard.kinds.kind import vocabulary

OFFICES = vocabulary("""
    store stores shop shops branch outlet showroom warehouse depot hub dc dealer helpdesk servicedesk support
    hotline pickup kiosk filial filiale filialen laden geschaeft lager niederlassung tienda almacen sucursal bodega
    magasin entrepot succursale negozio magazzino winkel magazijn filiaal loja deposito
    """)
"""Where firms are and can be reached: their addresses, numbers and places are no person's."""
_SOMEONE = vocabulary("manager owner employee staff clerk agent worker rep cashier technician")
THINGS = OFFICES | vocabulary("""
    product products item items article articles sku material part parts component assembly spare goods merchandise
    catalog catalogue brand model batch inventory stock stocked asset equipment kit reagent target coupon voucher
    campaign promotion promo order orders ordered shipping shipment ship shipped delivery dispatch freight parcel
    package packaging packing carton pallet container reefer cold storage bin shelf rack aisle slot zone seal truck
    forklift trailer route courier supplier vendor machine motor engine pump turbine sensor firmware app application
    build server host node service job workflow response request endpoint http api log cycle rpm tyre tire rim wheel
    vehicle screen page chart plot axis pixel layer experiment bucket ms msec millis milliseconds latency produkt
    produkte artikel ware waren warengruppe charge bestand bestellung versand lieferung liefer paket palette
    behaelter lagerplatz reifen messwert maschine producto productos articulo mercancia pedido envio entrega paquete
    existencias ubicacion contenedor neumatico maquina produit produits marchandise commande expedition livraison
    colis stocks emplacement conteneur pneu pneus prodotto prodotti articolo ordine spedizione consegna pacco
    pneumatico bestelling levering verzending pakket voorraad produto produtos encomenda estoque embalagem
    gross net tare brutto bruto brut netto neto
    """)
_ROW_CODES = vocabulary("code number id identifier key status uuid index")


def of_an_office(rest: set[str]) -> bool:
    """Whether the other words of a name speak of an office, and not of somebody there."""
    return bool(rest & OFFICES) and not of_somebody(rest)


def of_somebody(rest: set[str]) -> bool:
    """Whether the other words of a name speak of a person in an office."""
    return bool(rest & _SOMEONE)


def of_things(rest: set[str]) -> bool:
    """Whether the other words of a name speak of goods, machines or transport."""
    return bool(rest & THINGS)


def coded(rest: set[str]) -> bool:
    """Whether the other words of a name make it a code or the number of a row."""
    return bool(rest & _ROW_CODES)
