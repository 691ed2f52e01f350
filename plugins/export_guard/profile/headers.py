"""Which kinds a column's name speaks of: whole words only, in several languages.

A name is cut at anything that is not a letter or digit, at changes of case, between letters and digits,
and (for run-together lower or upper case such as ``PATIENTID``) into words that the catalogue knows.
Synonyms, abbreviations and other languages are then put into the catalogue's words. A kind is spoken of
when one of its word sequences occurs whole, so ``cid`` is not in ``acid_level`` nor ``lic`` in ``public``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from export_guard.kinds.catalogue import all_kinds
from export_guard.kinds.kind import Kind, vocabulary
from export_guard.profile.columns import ColumnRef
from export_guard.profile.mojibake import repaired

_SYNONYMS_TEXT = """
address: addr adress adresse anschrift direccion indirizzo endereco adres dizhi addrs domicilio adr ads logradouro
street: strasse str straat calle rue rua ulica via
phone: tel telephone telefon telefono telefone telefoonnummer telefonnummer phonenumber phn tlf fon
phone: handy movil celular cellulare portable ph puhelin
mobile: mobil cellphone mob handynummer mobiltelefon
number: nr no num nbr nummer numero numer nro nmbr
account: acct konto cuenta compte conto conta rekening acnt accnt accounts
amount: amt betrag importe montant importo valor kwota umsatz bedrag belopp beloeb summe mnt montante
amount: castka belob tutar tutari monto cuantia
balance: bal saldo solde kontostand sld kontosaldo saldi bakiye zustatek
credit: kredit credito cred
debit: debet debito soll
debt: deuda dette schulden devedor
loan: darlehen prestamo pret prestito emprestimo lening
overdue: atraso retard verzug mora scaduto
limit: lim limite
income: einkommen ingreso ingresos revenu reddito renda inkomen
salary: gehalt sueldo salaire stipendio lohn
customer: cust kunde kunden cliente klient klant custid kehu cst
patient: pt paciente paziente pacjent patienten bing pat ptnt
employee: emp empl mitarbeiter empleado employe dipendente pracownik ee
student: schueler alumno eleve studente aluno stud pupil learner
person: persona personne pessoa
donor: dador doador spender donneur donante donatore
subject: subj sbj usubjid subjid
number of: num_of qtd cnt nof
date: dt datum fecha data_ riqi dat dte
code: cd codigo codice cde
description: desc descr beschreibung descripcion dsc
latitude: lat breitengrad latitud latitudine decimallatitude lati
longitude: lon lng long laengengrad longitud longitudine decimallongitude longi lngt
birth date: dob birthdate geburtsdatum geburtstag birthdt fechanacimiento datanascita geboortedatum brthdat birthdat
birth date: datanascimento bdate brthdt bday shengri ddn dtnasc fecnac gebdat geb
first name: fname firstname forename vorname prenom voornaam givenname imie fornavn fornamn frstnm
last name: lname lastname nachname familienname apellido apellidos cognome achternaam familyname nazwisko sobrenome
last name: efternamn etternavn efternavn surnm lastnm
full name: fullname nombrecompleto
name: nom nombre nome naam nazwa nm namen nam navn namn nme
postal code: zip zipcode plz postleitzahl postcode postalcode codigopostal codepostal cep zp
postal code: pincode zipcd youbian postnummer postnr pstcd postcd
city: stadt ort ville ciudad citta cidade miasto plaats town
country: pays pais paese kraj ctry cntry
email: mail emailaddress correo mel epost eml emailaddr
password: passwort contrasena senha haslo wachtwoord passwd pwd
employee: funcionario colaborador empleada trabajador trabajadora empregado salarie medewerker werknemer ansatt
employee: anstalld tyontekija zamestnanec calisan karyawan pegawai angestellter
customer: acheteur kaeufer comprador kupujacy musteri pelanggan klient zakaznik asiakas
phone: fone telefonnr telefoonnr telnr tlfnr puhelinnumero telefonszam telepon telno mobilnummer handphone
first name: nombres prenoms vornamen voornamen etunimi keresztnev imiona isim fnm frstname givenname1 givennames
last name: nachnamen sukunimi vezeteknev soyad soyadi prijmeni lnm lstname surnames familyname1 sobrenomes cognomi
last name: nomfamille zuname
full name: fullnm namecomplete vollername namalengkap hoten nombrescompletos nomcomplet nomecompleto adsoyad
birth date: datanasc dtnascimento fechanac fechanacim datenaissance datenaiss dobirth syntymaaika fodelsedatum
birth date: fodselsdato fodselsdag dogumtarihi tanggallahir tgllahir narozeni dataurodzenia szuletesidatum birthd
postal code: kodepos postinumero kodpocztowy codpostal codigopos zipc postkode
street: stras strass gade gatan katu utca ulitsa jalan jln cadde sokak
address: alamat adresa adresi osoite adrs addrline
email: emailadresse emailid mailadresse correoelectronico eposta emailadr courriel sahkoposti
sex: geschlecht sexe sexo sesso plec geslacht kon kjonn
diagnosis: diagnose diagnosi diagnostico diagnostic dx dgns diagn diagnos
medication: medikament medicamento medicament medicijn meds
identifier: ident identifiant identificador kennung
birth: geburt nacimiento naissance nascita nascimento geboorte urodzenia chusheng nasc brth nac naiss
license: licence licencia lic lcns
transfer: virement transferencia bonifico overboeking przelew overforing
payment: pymnt pmt pmnt pymt
security: sec
transaction: txn trx trans trxn tran
admission: adm admsn aufnahme
discharge: dsch dischg entlassung dischrg
procedure: proc prcdr prozedur
hospital: hosp
score: scr
registration: reg registr rgstrn
encounter: enc enctr
provider: prvdr
principal: prncpal
alcohol: etoh
heartrate: hartfrequenz herzfrequenz
patient: 患者 病人 病患 patientes 환자 пациент
sex: 性别 性別 sekse koen cinsiyet 성별 пол
age: 年龄 年齢 年齡 年代 edades wiek 나이 연령 연령대 возраст
occupation: 职业 職業
marital: 婚姻
"""


_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "æ": "ae", "Æ": "Ae", "œ": "oe"}
    | {"\u0131": "i"}
)
"""Letters that have no accent to take away."""


def _plain(text: str) -> str:
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", repaired(text).translate(_LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


_SYNONYMS: dict[str, tuple[str, ...]] = {
    word: tuple(target.split())
    for target, _, listed in (line.partition(":") for line in _SYNONYMS_TEXT.strip().splitlines())
    for word in _plain(listed).split()
}
_CUT = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^\W\d_a-zA-Z]+")
_SUFFIXES = (
    "id",
    "ids",
    "no",
    "nr",
    "num",
    "key",
    "cd",
    "dt",
    "date",
    "code",
    "name",
    "nm",
    "amt",
    "bal",
    "addr",
    "dx",
    "rate",
    "flag",
    "type",
    "desc",
    "time",
    "status",
    "sex",
    "age",
)
_SHORTEST_PART = 4
_SHORTEST_JOINED = 5
_FILLERS = frozenset({"of", "the", "de", "del", "di", "da", "do", "du", "des", "der", "is", "has", "in", "s"})
_UNIT = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")
"""A unit, format or remark in brackets at the end of a name: ``Glucose Value (mg/dL)``."""


def _normal(word: str) -> tuple[str, ...]:
    return _SYNONYMS.get(word, (word,))


@lru_cache(maxsize=65_536)
def raw_words(text: str) -> tuple[str, ...]:
    """The pieces of a name as they are written: cut at signs, case and digits, lower case, without accents."""
    return tuple(piece.lower() for piece in _CUT.findall(_plain(text)))


@dataclass(frozen=True)
class HeaderMatch:
    """A kind's word sequence found in a column name.

    ``covered`` is the share of the name's words that the sequence takes up; ``hint`` marks a sequence
    that counts only in the contexts of the kind. ``rest`` are the words of the name around it.
    """

    kind: Kind
    covered: float
    length: int
    hint: bool
    rest: tuple[str, ...] = ()


class _Written(dict[str, tuple[str, ...]]):
    """Pieces of declared words in the catalogue's vocabulary, each worked out once."""

    def __missing__(self, piece: str) -> tuple[str, ...]:
        words = self[piece] = tuple([w for w in _normal(piece) if w not in _FILLERS])
        return words


def _read_catalogue() -> tuple[dict[str, list[tuple[Kind, bool]]], set[str]]:
    """The kinds by their word sequences (and whether these are only hints), and all words, as written and as read.

    There are thousands of sequences, nearly all of them plain and in the catalogue's vocabulary as they are,
    and they are read whenever the command starts.
    """
    pieces = set(" ".join(chain.from_iterable([(*kind.headers, *kind.hints) for kind in all_kinds()])).split())
    uncut = {piece for piece in pieces if not (piece.isascii() and piece.islower() and piece.isalpha())}
    to_turn = uncut | (pieces & (_SYNONYMS.keys() | _FILLERS))
    written = _Written()
    declared: dict[str, list[tuple[Kind, bool]]] = {}
    for kind in all_kinds():
        for sequences, hint in ((kind.headers, False), (kind.hints, True)):
            meaning = (kind, hint)
            for sequence in sequences:
                parts: Sequence[str] = sequence.split()
                if not to_turn.isdisjoint(parts):
                    parts = parts if uncut.isdisjoint(parts) else raw_words(sequence)
                    sequence = " ".join([word for part in parts for word in written[part]])
                declared.setdefault(sequence, []).append(meaning)
    return declared, {*_SYNONYMS, *(pieces - uncut), *written, *chain.from_iterable(written.values())}


_DECLARED, _KNOWN = _read_catalogue()
_LONGEST = 1 + max(words.count(" ") for words in _DECLARED)


def _spoken_of(words: tuple[str, ...]) -> Sequence[tuple[Kind, bool]]:
    """Kinds that declare the words; of two in either order: in many languages the noun is first (``nome cliente``)."""
    found = _DECLARED.get(" ".join(words))
    if found is None and len(words) == 2:
        found = _DECLARED.get(f"{words[1]} {words[0]}")
    return found or ()


@lru_cache(maxsize=1)
def _joined() -> dict[str, tuple[str, ...]]:
    """Declared sequences by their words run together."""
    several = [tuple(words.split()) for words in _DECLARED if " " in words]
    turned = [words[::-1] for words in several if len(words) == 2]
    together: dict[str, tuple[str, ...]] = {}
    for words in (*several, *turned):
        text = "".join(words)
        if len(text) > _SHORTEST_JOINED and min(map(len, words)) > 2:
            together.setdefault(text, words)
    return together


_BRIDGES = frozenset(
    {
        "of",
        "primary",
        "secondary",
        "other",
        "home",
        "work",
        "current",
        "provider",
        "file",
        "host",
        "store",
        "system",
        "stay",
        "health",
        "unit",
    }
)


@lru_cache(maxsize=65_536)
def _parts(word: str) -> tuple[str, ...] | None:
    """A run-together word as known words (each at least four letters, or a closing ``id``, ``date``, …)."""
    if word in _DECLARED or word in _SYNONYMS:
        return (word,)
    run_together = _joined().get(word)
    if run_together is not None:
        return run_together
    if word in _KNOWN:
        return (word,)
    for cut in range(len(word) - 2, _SHORTEST_PART - 1, -1):
        head, rest = word[:cut], word[cut:]
        if head not in _KNOWN and head not in _BRIDGES:
            continue
        if rest in _SUFFIXES:
            return (head, rest)
        if len(rest) >= _SHORTEST_PART or rest.startswith("of"):
            tail = _parts(rest) if not rest.startswith("of") or rest in _KNOWN else _parts(rest[2:])
            if tail is not None:
                return (head, *tail)
    return None


@lru_cache(maxsize=65_536)
def _behind_a_prefix(word: str) -> tuple[str, ...] | None:
    """``apacheadmissiondx``: a word of no meaning before several known ones (one alone proves nothing)."""
    for cut in range(_SHORTEST_PART, len(word) - 2 * _SHORTEST_PART + 1):
        tail = _parts(word[cut:])
        if tail is not None and len(tail) > 1 and len(tail[0]) > _SHORTEST_PART:
            return (word[:cut], *tail)
    return None


_WITHOUT_SPACES = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff]")
"""Signs of Japanese, Chinese and (taken apart) Korean, in which words are joined without spaces."""
_LONGEST_WORD = 24


@lru_cache(maxsize=65_536)
def _unspaced(piece: str) -> tuple[str, ...] | None:
    """Words of a script without spaces: at each place the longest known one, the rest as it is."""
    if not _WITHOUT_SPACES.search(piece):
        return None
    found: list[str] = []
    rest = ""
    start = 0
    while start < len(piece):
        known = (piece[start:end] for end in range(min(len(piece), start + _LONGEST_WORD), start + 1, -1))
        word = next((w for w in known if w in _KNOWN), None)
        if word is None:
            rest += piece[start]
            start += 1
            continue
        found += [rest, word] if rest else [word]
        rest = ""
        start += len(word)
    return tuple([*found, rest] if rest else found)


@lru_cache(maxsize=65_536)
def name_words(text: str) -> tuple[str, ...]:
    """The words of a column name, in the catalogue's vocabulary, lower case, digits as words of their own."""
    found: list[str] = []
    for piece in raw_words(text):
        for part in _unspaced(piece) or _parts(piece) or _behind_a_prefix(piece) or (piece,):
            found.extend(_normal(part))
    return tuple(found)


_HUMPED = re.compile(r"[A-Za-z]{0,5}(?:[a-z][A-Z]|[A-Z]{2}[a-z])[A-Za-z0-9]{0,12}")
"""One short word with capitals inside (``DNAmAge``, ``iBAQ``, ``eGFR``): its cuts may be none between words."""
_HEADING = re.compile(r"(?:: | - | > | / |::|->)(?=[^:>/]*$)")
"""Between what a group of columns is about and the name of one of them."""


@lru_cache(maxsize=65_536)
def header_matches(label: str) -> tuple[HeaderMatch, ...]:
    """Every kind that the name speaks of, best (most of the name, longest, firm before hint) first.

    Of a nested path or a heading, the last step counts as a name of its own too (``postalCode`` in
    ``address[].postalCode``, ``Last Name`` in ``Issued to: Last Name``); the steps before it are its rest.
    """
    best: dict[str, HeaderMatch] = {}
    texts = {label, _UNIT.sub("", label)}
    for text in texts | {text.lower() for text in texts if _HUMPED.fullmatch(text)}:
        _collect(text, (), best)
    dotted = "[]" in label or label.count(".") == 1
    before, _, last = label.rpartition(".") if dotted else _HEADING.sub("\0", label, count=1).rpartition("\0")
    if before and last:
        _collect(last, name_words(before), best)
    return tuple(sorted(best.values(), key=lambda m: (_rank(m), m.kind.form_of is None, m.kind.name), reverse=True))


_OCCASIONS = vocabulary("""
    bl baseline base fu followup visit v wk week w month months mo m day d t time pre post preop postop admission adm
    discharge icu er initial first last final worst max min mean avg median sd log ln sqrt delta diff change chg pct
    percent status flag value val level result binary cat category group grp cont std total score q item yn
    """)
"""When or how often something of a body was measured, and in which form it is given: still the same measurement."""


_PHRASE = 3
_SENTENCE = 5
"""The text of a question speaks of what a phrase in it says, however long it is."""


def _collect(text: str, around: tuple[str, ...], best: dict[str, HeaderMatch]) -> None:
    spoken = tuple(w for w in name_words(text) if w not in _FILLERS)
    telling = max(1, sum(not w.isdigit() for w in spoken))
    for start in range(len(spoken)):
        for end in range(start + 1, min(len(spoken), start + _LONGEST) + 1):
            for found, hint in _spoken_of(spoken[start:end]):
                taken = sum(not w.isdigit() for w in spoken[start:end])
                rest = (*around, *spoken[:start], *spoken[end:])
                occasions = sum(w in _OCCASIONS for w in rest) if found.family == "personal_health" else 0
                around_it = (
                    min(telling, _SENTENCE) if found.family == "personal_health" and taken >= _PHRASE else telling
                )
                share = taken / max(1, taken, around_it - occasions)
                match = HeaderMatch(found, min(1.0, share), end - start, hint, rest)
                held = best.get(found.name)
                if held is None or _rank(match) > _rank(held):
                    best[found.name] = match


def _rank(match: HeaderMatch) -> tuple[bool, float, int]:
    return (not match.hint, match.covered, match.length)


def header_kinds(column: ColumnRef) -> tuple[Kind, ...]:
    """Kinds whose header words occur in the column's name or path, best first.

    Kinds that are only hinted at come last; they count only in a fitting table.
    """
    return tuple(match.kind for match in header_matches(column.label))
