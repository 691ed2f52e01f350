"""Who people are and how they are reached: names, addresses, dates of birth, logins."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from benchmarks.detection.column import Block, Column, Make, foreign, names
from benchmarks.detection.draw import UPPER, Draw
from benchmarks.detection.people import Person

_BASE64 = UPPER + UPPER.lower() + "0123456789+/"
_BCRYPT = UPPER + UPPER.lower() + "0123456789./"


def plain(text: str) -> str:
    """A name as it is typed into an address: no accents, no blanks, lower case."""
    letters = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ł", "l")).casefold()
    return "".join(c for c in letters if c.isascii() and c.isalnum()) or "x"


def _first_name(draw: Draw) -> Make:
    upper = draw.chance(0.15)
    return lambda person: person.first.upper() if upper else person.first


def _last_name(draw: Draw) -> Make:
    upper = draw.chance(0.15)
    return lambda person: person.last.upper() if upper else person.last


def _full_name(draw: Draw) -> Make:
    order = draw.one(("{0} {1}", "{1}, {0}", "{0} {1}", "{0} {2} {1}"))
    return lambda person: order.format(person.first, person.last, draw.letters(1) + ".")


def _email(draw: Draw) -> Make:
    def made(person: Person) -> str:
        first, last = plain(person.first), plain(person.last)
        local = draw.one((f"{first}.{last}", f"{first[0]}{last}", f"{first}{person.birth:%y}", f"{last}_{first}"))
        return f"{local}{draw.one(('', '', draw.digits(2)))}@{draw.faker.free_email_domain()}"

    return made


def _phone(draw: Draw) -> Make:
    faker = draw.faker
    if draw.chance(0.4):
        templates = ("+1 ### ### ####", "+44 7### ######", "+49 17# #######", "+33 6 ## ## ## ##", "+34 6## ### ###")
        template = draw.one(templates)
        return lambda _: draw.form(template)
    return lambda _: faker.phone_number()


def _street(draw: Draw) -> Make:
    faker = draw.faker
    return lambda _: faker.street_address().replace("\n", ", ")


def _postcode(draw: Draw) -> Make:
    faker = draw.faker
    return lambda _: faker.postcode()


def _full_address(draw: Draw) -> Make:
    faker = draw.faker
    return lambda _: faker.address().replace("\n", ", ")


def _birth_date(draw: Draw) -> Make:
    form = draw.one((None, "%Y-%m-%d", "%m/%d/%Y", "%d.%m.%Y", "%d/%m/%Y", "%d-%b-%Y", "%Y%m%d"))
    return lambda person: person.birth if form is None else person.birth.strftime(form)


def _birth_place(draw: Draw) -> Make:
    faker = draw.faker
    return lambda _: faker.city()


def _user_name(draw: Draw) -> Make:
    words = ("sky", "blue", "tiger", "night", "code", "moon", "fox", "racer", "pixel", "storm")

    def made(person: Person) -> str:
        first, last = plain(person.first), plain(person.last)
        return draw.one((f"{first}{draw.digits(2)}", f"{first[0]}.{last}", f"{draw.one(words)}_{first}", last[:7]))

    return made


def _password_hash(draw: Draw) -> Make:
    if draw.chance(0.6):
        return lambda _: f"$2b$12${draw.letters(53, _BCRYPT)}"
    return lambda _: f"$argon2id$v=19$m=65536,t=3,p=4${draw.letters(22, _BASE64)}${draw.letters(43, _BASE64)}"


def _password_digest(draw: Draw) -> Make:
    length = draw.one((32, 40, 64))
    return lambda _: draw.letters(length, "0123456789abcdef")


def _token(draw: Draw) -> Make:
    url_safe = UPPER + UPPER.lower() + "0123456789-_"
    return lambda _: f"eyJhbGciOiJIUzI1NiJ9.eyJ{draw.letters(60, url_safe)}.{draw.letters(43, url_safe)}"


def _maiden(draw: Draw) -> Make:
    faker = draw.faker
    return lambda _: faker.last_name()


def _one(
    name: str, headers: str, make: Callable[[Draw], Make], kinds: tuple[str, ...],
    abroad: tuple[str, str, str] = ("", "", ""), by_value: bool = True,
) -> Block:  # fmt: skip
    return (
        Column(
            name, names(headers), make, kinds, "identifier",
            per="person", theme="customer", foreign=abroad, by_value=by_value,
        ),
    )  # fmt: skip


BLOCKS: tuple[Block, ...] = (
    _one(
        "first_name", "first name | given name | fname | forename | first nm", _first_name,
        ("first_name", "person_name"), foreign("vorname", "nombre", "prenom"),
    ),
    _one(
        "last_name", "last name | surname | family name | lname | last nm", _last_name,
        ("last_name", "person_name"), foreign("nachname", "apellidos", "nom de famille"),
    ),
    _one(
        "full_name", "full name | customer name | patient name | name | cust name | account holder | recipient name",
        _full_name, ("person_name",), foreign("kundenname", "nombre completo", "nom complet"),
    ),
    _one(
        "email", "email | e mail | email address | mail | contact email | email addr", _email,
        ("email",), foreign("e mail adresse", "correo electronico", "courriel"),
    ),
    _one(
        "phone", "phone | phone number | mobile | telephone | cell phone | contact phone | tel no", _phone,
        ("phone",), foreign("telefonnummer", "telefono movil", "numero de telephone"),
    ),
    _one(
        "street_address", "street | street address | address line 1 | home address | addr 1 | address", _street,
        ("street_address",), foreign("strasse", "direccion", "adresse"),
    ),
    _one(
        "full_address", "delivery address | billing address | mailing address | residential address", _full_address,
        ("street_address",), foreign("lieferadresse", "direccion de envio", "adresse de livraison"),
    ),
    _one(
        "postcode", "postcode | zip | zip code | postal code | post code", _postcode,
        ("postcode",), foreign("plz", "codigo postal", "code postal"), by_value=False,
    ),
    _one(
        "birth_date", "birth date | date of birth | dob | birthday | birthdate | born on", _birth_date,
        ("birth_date",), foreign("geburtsdatum", "fecha de nacimiento", "date de naissance"),
    ),
    _one(
        "birth_place", "birth place | place of birth | birth city | city of birth", _birth_place,
        ("birth_place",), foreign("geburtsort", "lugar de nacimiento", "lieu de naissance"), by_value=False,
    ),
    _one(
        "user_name", "username | user name | login | login name | user login | screen name", _user_name,
        ("user_name", "social_handle"), foreign("benutzername", "nombre de usuario", "identifiant utilisateur"),
        by_value=False,
    ),
    _one(
        "password_hash", "password hash | pwd hash | hashed password | password | passwd", _password_hash,
        ("password_hash", "password"), foreign("passwort hash", "hash de contrasena", "mot de passe"),
    ),
    _one(
        "password_digest", "password digest | password md5 | pwd sha256 | password", _password_digest,
        ("password_hash", "password"), foreign("passwort", "contrasena", "mot de passe"), by_value=False,
    ),
    _one(
        "access_token", "access token | auth token | session token | jwt | bearer token", _token,
        ("access_token", "session_id"),
    ),
    _one(
        "mothers_maiden_name", "mothers maiden name | mother maiden name | security answer", _maiden,
        ("security_answer", "last_name", "person_name"),
    ),
)  # fmt: skip
