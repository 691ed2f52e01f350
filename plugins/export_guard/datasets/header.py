"""Whether the first row of a delimited text names the columns.

Two mistakes are possible, and they do not weigh the same. A header taken for data costs recall; a data row
taken for a header turns somebody's values into column names, which are shown and stored. So every doubt is
decided for "data": a row is a header only when it contrasts with the rows below or reads like names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from export_guard.datasets.cells import Look, is_data, look

Row = Sequence[str]
_TOKEN = re.compile(r"[A-Z]+(?![a-zà-ÿ])|[A-Z]?[a-zà-ÿ]+|\d+")
_SNAKE = re.compile(r"_?[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+_?")
_CAMEL = re.compile(r"[a-z]+(?:[A-Z][a-z0-9]+)+")
_TYPED = ("flag", "number", "date", "address", "code")
_DIGIT = re.compile(r"\d")
_MANY_ROWS = 20
_MANY_COLUMNS = 5

# Words that are also names (Price, Ward, Gene) or values (No, Male, Active) are left out on purpose.
_WORDS = frozenset(
    """
    id ids uuid guid code nr num number count cnt total sum amount amt value qty quantity cost fee tax
    rate ratio pct percent percentage score rank level grade index idx pos position seq sequence order line row record
    name names first last middle full given family surname forename maiden nick nickname prefix suffix title initial
    initials user username login handle customer client member patient person people subject employee staff student
    teacher doctor provider physician practitioner applicant owner holder contact sender recipient payee payer donor
    donator author editor visitor passenger parent spouse partner
    email mail phone telephone tel mobile cell fax address addr road city town village state province region
    county country nation nationality zip zipcode postal postcode post suburb district area location lat latitude
    lon lng long longitude geo geometry coordinates altitude elevation
    date time datetime timestamp ts month year week quarter hour minute start stop end begin
    created updated modified deleted opened closed birth born dob birthdate birthday death died age gender sex
    race ethnicity religion language lang locale marital status type kind class category group segment cluster sort
    description desc details detail comment comments note notes text message msg body content subject summary remark
    label tag tags topic fields source src target dst dest destination origin url uri link website site web domain
    host hostname ip ipv4 ipv6 mac device imei imsi msisdn serial model make manufacturer vendor browser agent os
    platform version session visit event action activity operation method channel campaign product item sku article
    service plan package unit units size length width height weight volume color colour shape speed temperature
    company companies organization organisation org employer department dept division office agency business firm
    occupation job position role profession industry sector salary income wage balance account acct iban bic swift card
    credit debit bank routing currency payment transaction txn invoice loan debt mortgage policy insurance claim
    ssn sin nin nino passport driver license licence licenses drivers tin ein vat
    national identity identifier identification
    diagnosis disease condition conditions symptom symptoms medication medications drug dose dosage procedure treatment
    test result results lab blood allergy allergies vaccine icd cpt snomed loinc ndc npi mrn encounter admission
    discharge hospital clinic rsid chromosome chrom chr genotype allele snp variant ref alt qual filter info
    format sample hash checksum password passwd pwd secret token pin question answer signature photo image file path
    filename extension mime min max mean avg average median std var flag
    man woman plural singular species genus
    nombre apellido apellidos correo direccion ciudad pais fecha edad telefono sexo
    nom prenom adresse ville pays naissance age sexe numero telephone
    vorname nachname strasse ort stadt land geburtsdatum alter geschlecht telefon plz
    """.split()  # noqa: SIM905
)


def first_row_is_header(first: Row, body: Sequence[Row]) -> bool:
    """Whether ``first`` names the columns of ``body`` (a sample of the rows below, possibly none)."""
    if not any(cell.strip() for cell in first):
        return False
    looks = [look(cell) for cell in first]
    if not body:
        return not any(map(is_data, first)) and _named_share(first, looks) >= 0.5 and any(map(name_like, first))
    if _counts_up(first, looks, body):
        return True
    columns = [[row[i] for row in body if i < len(row)] for i in range(len(first))]
    contrast, same = _votes(first, looks, columns)
    if not same and _barcodes(looks, columns) >= _MANY_COLUMNS and not _has_personal_data(looks):
        return True
    if same:
        return contrast >= 3 and same <= contrast / 5 and not _has_personal_data(looks)
    if _outgrows_columns(first, columns) and not _has_personal_data(looks):
        return True
    if any(seen in ("date", "address", "code", "number") for seen in looks) and contrast < 3:
        return False
    if contrast >= 2:
        return True
    if contrast == 1 and (any(map(name_like, first)) or _alone_in_contrast(first, looks, columns)):
        return True
    return _reads_like_names(first, looks, columns)


def name_like(cell: str) -> bool:
    """Whether the cell reads like a column's name: mostly words that columns are called by."""
    text = cell.strip()
    if not text or is_data(text) or len(text) > 64:
        return False
    tokens = [token.lower() for token in _TOKEN.findall(text) if not token.isdigit()]
    known = sum(token in _WORDS or token.removesuffix("s") in _WORDS for token in tokens)
    return bool(tokens) and known / len(tokens) > 0.5


def _named_share(first: Row, looks: Sequence[Look]) -> float:
    cells = [cell for cell, seen in zip(first, looks, strict=True) if seen != "missing"]
    named = sum(name_like(cell) or bool(_SNAKE.fullmatch(cell.strip())) for cell in cells)
    return named / len(cells) if cells else 0.0


def _has_personal_data(looks: Sequence[Look]) -> bool:
    return any(seen == "address" for seen in looks)


def _main_look(values: Sequence[str]) -> tuple[Look | None, int]:
    """The look that at least four in five present values share, and how many there are."""
    counts = Counter("number" if seen == "year" else seen for seen in map(look, values[:300]) if seen != "missing")
    total = sum(counts.values())
    if not total:
        return None, 0
    main, hits = counts.most_common(1)[0]
    return (main, total) if hits >= 0.8 * total else (None, total)


def _votes(first: Row, looks: Sequence[Look], columns: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Columns where the first cell differs in look from the values below, and where it does not."""
    contrast = same = 0
    for cell, seen, values in zip(first, looks, columns, strict=True):
        main, _ = _main_look(values)
        if seen == "missing" or main is None:
            continue
        if main in _TYPED:
            seen_type = "number" if seen == "year" else seen
            contrast += seen == "word"
            same += seen_type == main
        elif _DIGIT.sub("0", cell) in {_DIGIT.sub("0", value) for value in values}:
            same += 1  # the same again, or the same with another number
    return contrast, same


def _barcodes(looks: Sequence[Look], columns: Sequence[Sequence[str]]) -> int:
    """Columns of numbers under a code, as a matrix has that is headed by the barcodes of samples."""
    return sum(
        seen == "code" and _main_look(values)[0] == "number" for seen, values in zip(looks, columns, strict=True)
    )


def _outgrows_columns(first: Row, columns: Sequence[Sequence[str]]) -> bool:
    """Different cells above columns of one width each, nearly all of another width (``rs671`` over ``AG``, ``GG``)."""
    cells = [cell.strip() for cell in first]
    fixed = odd = 0
    for cell, values in zip(cells, columns, strict=True):
        widths = {len(value.strip()) for value in values if value.strip()}
        if len(widths) == 1 and len(values) >= _MANY_ROWS:
            fixed += 1
            odd += len(cell) not in widths
    return fixed >= _MANY_COLUMNS and odd >= 0.9 * fixed and len(set(cells)) == len(cells)


def _alone_in_contrast(first: Row, looks: Sequence[Look], columns: Sequence[Sequence[str]]) -> bool:
    """One cell of letters, or in snake_case, above values that are of one type without exception.

    Below letters five values are asked for, below snake_case without digits a single one.
    """
    for cell, seen, values in zip(first, looks, columns, strict=True):
        main, total = _main_look(values)
        snake, digits = bool(_SNAKE.fullmatch(cell.strip())), bool(_DIGIT.search(cell))
        enough = 1 if snake and not digits else 5
        if seen == "word" and main in _TYPED and total >= enough and (snake or not digits):
            return all(look(v) in (main, "missing", "year") for v in values)
    return False


def _counts_up(first: Row, looks: Sequence[Look], body: Sequence[Row]) -> bool:
    """Names that are a running number, year or day (``,0,1,2``; ``Country,2010,2011``), unlike the row below."""
    places = [i for i, seen in enumerate(looks) if seen in ("number", "year", "date")]
    others = [look(cell) for i, cell in enumerate(first) if i not in places]
    years = all(looks[i] == "year" for i in places)
    if len(places) < (2 if years else 3) or any(seen not in ("word", "missing") for seen in others):
        return False
    if all(looks[i] == "date" for i in places):
        below = [look(body[0][i]) for i in places if i < len(body[0])]
        return "date" not in below
    return _consecutive(first, places) and not all(_consecutive(row, places) for row in body[:5])


def _consecutive(row: Row, places: Sequence[int]) -> bool:
    cells = [row[i].strip() if i < len(row) else "" for i in places]
    if not all(cell.isascii() and cell.isdigit() and len(cell) <= 4 for cell in cells):
        return False
    numbers = [int(cell) for cell in cells]
    return all(b - a == 1 for a, b in pairwise(numbers))


def _reads_like_names(first: Row, looks: Sequence[Look], columns: Sequence[Sequence[str]]) -> bool:
    """For tables of text: most cells are words for columns, or written like names where values are not."""
    cells = [(cell.strip(), values) for cell, seen, values in zip(first, looks, columns, strict=True) if seen == "word"]
    if not cells:
        return False
    known = sum(name_like(cell) for cell, _ in cells)
    styled = sum(not name_like(cell) and _written_apart(cell, values) for cell, values in cells)
    # user names are written like_this too, so style alone needs several columns
    return known + styled >= len(cells) / 2 and (known > 0 or styled >= 3)


def _written_apart(cell: str, values: Sequence[str]) -> bool:
    """``snake_case`` or ``camelCase`` above values that are not."""
    for style in (_SNAKE, _CAMEL):
        if style.fullmatch(cell):
            present = [v for v in values[:300] if v.strip()]
            return sum(bool(style.fullmatch(v.strip())) for v in present) <= 0.1 * len(present)
    return False
