"""What a table is about, from all of its columns together.

Contexts decide which kinds can be in a table at all: coordinates of airports are no one's whereabouts, a
diagnosis in a code book is no one's diagnosis. Every rule looks at general vocabulary and value facts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from export_guard.kinds import catalogue
from export_guard.kinds.kind import Context, Kind, vocabulary
from export_guard.profile.evidence import OTHER_NUMBERS
from export_guard.profile.shapes import Look, fit

_PERSON_ANCHORS: dict[str, float] = {
    "person_id": 2.0,
    "first_name": 2.0,
    "last_name": 2.0,
    "person_name": 2.0,
    "birth_date": 2.0,
    "us_ssn": 2.0,
    "birth_year": 1.5,
    "us_ssn_dashed": 2.0,
    "passport_number": 2.0,
    "driver_license": 2.0,
    "national_id": 1.5,
    "us_mbi": 2.0,
    "us_itin": 2.0,
    "medical_record_number": 2.0,
    "health_member_id": 1.0,
    "email": 1.5,
    "phone": 0.8,
    "phone_formatted": 0.8,
    "user_name": 1.0,
    "password": 1.0,
    "gender": 0.8,
    "age": 0.8,
    "life_status": 0.4,
    "race_or_ethnicity": 0.7,
    "birth_place": 1.0,
    "imsi": 1.5,
    "advertising_id": 2.0,
    "payment_card": 1.0,
    "voter_id": 1.5,
    "security_answer": 1.0,
    "death_date": 0.8,
}
_PERSON = 1.9
_DEMOGRAPHIC = 1.5
"""An age with a sex: not proof of a table about people, but people's health needs no more."""
_MOST_CIRCUMSTANCES = 3
_HEALTH_KINDS: dict[str, float] = {
    "icd10_code": 1.2,
    "icd10_dotted": 1.2,
    "icd9_code": 1.2,
    "diagnosis_code": 1.0,
    "diagnosis_text": 1.0,
    "medication": 0.9,
    "ndc_code": 1.0,
    "allergy": 0.9,
    "immunization": 0.9,
    "procedure": 0.7,
    "loinc_code": 1.0,
    "lab_value": 0.8,
    "vital_sign": 0.9,
    "reproductive_health": 0.9,
    "health_history": 0.8,
    "care_episode": 0.7,
    "health_insurance": 0.7,
    "activity_log": 1.0,
    "us_mbi": 1.0,
    "medical_record_number": 1.0,
}
_CREDIT_KINDS = frozenset(
    {"loan_attribute", "credit_file_attribute", "credit_score", "account_balance", "card_purchases", "payment_card"}
)
_BANK_KINDS = frozenset(
    {
        "iban",
        "bank_account_number",
        "transaction_amount",
        "transaction_detail",
        "account_balance",
        "us_routing_number",
        "bic",
    }
)
_CALL_KINDS = frozenset({"call_party", "call_detail", "cell_tower_of_subscriber", "imsi", "imei", "phone"})
_GOVERNMENT_ID = 2.0
_AGGREGATE_WORDS = vocabulary("""
    avg average mean median pct percent percentage rate rates prevalence incidence population pop totals count
    counts cnt cases deaths discharges per100k mortality million records estimate estimated share ratio index
    quartile share sum employed employment unemployment unemp
    """)
_PLACE_WORDS = vocabulary("""
    airport station stop store restaurant school university hotel shop venue facility building warehouse volcano
    earthquake magnitude well landmark route iata icao landing plant mine reef village agency antenna provider
    institution campus library museum park hospital pharmacy branch atm port terminal depot centroid hurricane
    storm wildfire fire lake river mountain peak elevation elev zone parking beach cafe listing property parcel
    bridge dam monument church poi clinic office outlet dealer charger lender licensee
    """)
_FIRM_WORDS = vocabulary("""
    company companies supplier vendor product organization organisation manufacturer lender firm business sponsor
    contractor merchant ragione sociale brand labeler franchise corporation enterprise
    """)
"""Words of organisations and of what they sell."""
_CATALOGUE_WORDS = vocabulary("""
    sku product products item catalog catalogue tariff lender offer asin ean upc gtin labeler listing food recipe
    ingredient ingredients serving servings menu crop soil compound smiles inchikey
    """)
_ANIMAL_WORDS = vocabulary("""
    taxon animal animals breed herd cattle cow pig sheep livestock pet bird whale turtle stork seal strain cultivar
    mouse mgi flybase wormbase zfin ensmusg genus wildlife nest clutch
    """)
"""Words of animals and plants, whose tracks, measures and genes are no one's."""
_MACHINE_WORDS = vocabulary("""
    rpm motor bearing vibration fault machine engine turbine pump spindle torque gearbox robot drone icao icao24
    callsign mmsi vessel imo aircraft baroaltitude
    """)
_PATIENT_WORDS = vocabulary("""
    patient patients subject_id hadm encounter admission icustay inpatient outpatient clinical symptom hospital
    medical health disease diagnosis
    """)
_SOMEONE_ILL = vocabulary("patient patients hadm icustay inpatient participant respondent")
_STATISTICS_WORDS = vocabulary("pvalue zscore beta effectsize effect stderr se oddsratio or p chisq stat maf eaf")
_MOTION_WORDS = vocabulary("""
    speed heading bearing course altitude elevation ele alt accuracy hdop velocity azimuth satellites gps
    """)
_WEATHER_WORDS = vocabulary("tmax tmin tavg prcp snow snwd awnd precip rainfall humidity dewpoint buoy aqi pm25 ozone")
_NATURE_WORDS = vocabulary("""
    magnitude depth storm hurricane species wind fire volcano weather precipitation temperature pressure crime
    incident tree
    """)
_FIRM = 0.45
_WHOLE = 0.99
_RARE = 0.1
_NAMES = 0.35
MANY = 5


@dataclass(frozen=True)
class Vocabulary:
    """How much a table's names speak of other things than people: shares of columns, and numbers of words."""

    aggregates: float
    firms: float
    animals: float
    machines: float
    statistics: float
    patients: float
    motion: float

    @classmethod
    def of(cls, looks: Sequence[Look]) -> Vocabulary:
        """Counted over the columns' names."""
        words = frozenset(w for look in looks for w in look.words)
        columns = max(1, len(looks))
        others = _FIRM_WORDS | _PLACE_WORDS | _CATALOGUE_WORDS
        return cls(
            sum(bool(_AGGREGATE_WORDS.intersection(look.words)) for look in looks) / columns,
            sum(bool(others.intersection(look.words)) for look in looks) / columns,
            len(words & _ANIMAL_WORDS),
            len(words & _MACHINE_WORDS),
            len(words & _STATISTICS_WORDS),
            len(words & _PATIENT_WORDS),
            len(words & _MOTION_WORDS),
        )


def contexts_of(looks: Sequence[Look]) -> frozenset[Context]:
    """Every context that the columns speak for together."""
    filled = [look for look in looks if look.stats.values]
    vocabulary = frozenset(w for look in filled for w in look.words)
    score = person_score(filled)
    person = score >= _PERSON
    animals = bool(vocabulary & _ANIMAL_WORDS) and not _strong(filled)
    found: set[Context] = set()
    if person and not animals and not _places_only(filled, vocabulary):
        found.add("person")
    elif vocabulary & (_PLACE_WORDS | _FIRM_WORDS):
        found.add("places")
    if animals:
        return frozenset(found)
    if _health(filled, vocabulary, "person" in found, score >= _DEMOGRAPHIC):
        found.add("health")
    found |= _money(filled, vocabulary, "person" in found, score >= _DEMOGRAPHIC)
    if _calls(filled):
        found.add("calls")
    found |= _omics(filled, vocabulary)
    if _biometric(filled, vocabulary, person):
        found.add("biometric")
    if _track(filled, vocabulary, person):
        found.add("track")
        if any(says(look, "vital_sign") for look in filled):
            found.add("health")
    return frozenset(found)


def says(look: Look, kind: str) -> bool:
    """Whether the name firmly speaks of a kind and the values, in any of its forms, do not contradict it."""
    return _says(look, kind) or any(_says(look, form.name) for form in catalogue.forms_of(kind))


def _says(look: Look, kind: str) -> bool:
    match = look.named.get(kind)
    if match is None or match.hint or match.covered < _FIRM:
        return False
    if fit(look, match.kind.shape) < -0.5:
        return False
    if match.kind.pattern is not None and look.match_rate(kind) < 0.4 and look.stats.storage != "vector":
        return False
    return not (match.kind.check is not None and look.pass_rate(kind) < 0.4)


def _called(look: Look, kind: str) -> bool:
    """Whether the name speaks of a kind, firmly or of nothing else, whatever the values are."""
    match = look.named.get(kind)
    return match is not None and match.covered >= (_WHOLE if match.hint else _FIRM)


def _shows(look: Look, kind: str) -> bool:
    """Whether the values by themselves are of a kind, and the name does not speak of a thing's number."""
    return look.pass_rate(kind) >= 0.6 and not OTHER_NUMBERS.intersection(look.words)


def _identity_number(look: Look) -> bool:
    """A state's number of a person, by name and form or by values that few others would pass for."""
    told = any(
        match.kind.tags >= {"government_id", "person_key"} and says(look, name) for name, match in look.named.items()
    )
    return told or any(
        catalogue.kind(name).random_hit_rate <= _RARE
        and catalogue.kind(name).tags >= {"government_id", "full", "person_key"}
        for name in look.stats.passed
        if _shows(look, name) and not look.few
    )


def person_score(looks: Sequence[Look]) -> float:
    """How firmly the columns together speak of persons; from about 2 on the table is about people."""
    best: dict[str, float] = {}
    for look in looks:
        if _about_others(look):
            continue
        if _identity_number(look):
            best["government_id"] = _GOVERNMENT_ID
        if _shows(look, "traveller_name"):
            best["person_name"] = 2.0
        for kind, weight in _PERSON_ANCHORS.items():
            if says(look, kind) or (
                kind in ("us_ssn_dashed", "email", "us_mbi", "phone_formatted") and _shows(look, kind)
            ):
                best[kind] = max(best.get(kind, 0.0), weight)
        if _person_word_alone(look):
            best["person_id"] = 2.0
        if _people_by_name(look):
            best["person_name"] = max(best.get("person_name", 0.0), 1.2)
    circumstances = sum(says(look, "life_status") for look in looks)
    if circumstances:
        best["life_status"] = _PERSON_ANCHORS["life_status"] * min(_MOST_CIRCUMSTANCES, circumstances)
    return sum(best.values())


def _about_others(look: Look) -> bool:
    return any(w in _PLACE_WORDS or w in _FIRM_WORDS for w in look.words)


def _person_word_alone(look: Look) -> bool:
    """A column called just ``patient`` or ``customer`` that holds ids or references."""
    match = look.named.get("person_id")
    alone = (
        match is not None and match.hint and match.covered > 0.99 and look.words[-1:] not in (("id",), ("identifier",))
    )
    idlike = (
        look.share("uuid") > 0.8
        or (fit(look, "name") > 0 and look.share("given_name") > _NAMES)
        or (look.share("integer") > 0.9 and look.share("small") < 0.5)
        or look.share("some_digit") > 0.8
    )
    return alone and idlike


def _people_by_name(look: Look) -> bool:
    return (
        ("name" in look.words or "person_name" in look.named)
        and look.share("given_name") > 0.35
        and fit(look, "name") > 0
    )


def _places_only(looks: Sequence[Look], vocabulary: frozenset[str]) -> bool:
    """A directory of places or organisations with a contact in it, not a table about people."""
    return bool(vocabulary & (_PLACE_WORDS | _FIRM_WORDS)) and not _strong(looks)


def _strong(looks: Sequence[Look]) -> bool:
    """Something that only a table about people has."""
    return any(
        not _about_others(look)
        and (
            any(says(look, kind) for kind in ("person_id", "birth_date", "first_name", "last_name", "gender"))
            or _identity_number(look)
            or _person_word_alone(look)
            or (says(look, "person_name") and look.share("given_name") > _NAMES)
        )
        for look in looks
    )


def _wholly_named(look: Look) -> bool:
    return any(match.covered > _WHOLE and not match.hint for match in look.named.values())


def _aggregate(looks: Sequence[Look], vocabulary: frozenset[str]) -> bool:
    columns = sum(bool(_AGGREGATE_WORDS.intersection(look.words)) and not _wholly_named(look) for look in looks)
    return columns >= 2 and columns >= 0.12 * len(looks)


def _health(looks: Sequence[Look], vocabulary: frozenset[str], person: bool, demographic: bool) -> bool:
    score = 0.0
    for look in looks:
        weights = [w for kind, w in _HEALTH_KINDS.items() if says(look, kind)]
        score += max(weights, default=0.0)
        if any(_shows(look, kind) for kind in ("loinc_code", "icd10_dotted", "ndc_code")):
            score += 0.5
    words = 0.6 * len(vocabulary & _PATIENT_WORDS)
    if _aggregate(looks, vocabulary) and not person:
        return False
    if person:
        return score >= 1.9 or score + words >= 1.2
    enough = 1.5 if demographic or vocabulary & _SOMEONE_ILL else 2.6
    return score >= enough and not vocabulary & (_PLACE_WORDS | _CATALOGUE_WORDS)


def _money(looks: Sequence[Look], vocabulary: frozenset[str], person: bool, demographic: bool) -> set[Context]:
    found: set[Context] = set()
    if not person and (_aggregate(looks, vocabulary) or vocabulary & _CATALOGUE_WORDS):
        return found
    credit = sum(any(says(look, kind) for kind in _CREDIT_KINDS) for look in looks)
    bank = sum(any(says(look, kind) for kind in _BANK_KINDS) for look in looks)
    account = any(
        says(look, kind) or _shows(look, kind)
        for look in looks
        for kind in ("iban", "bank_account_number", "payment_card")
    )
    if credit >= 4 or (credit >= 2 and (person or demographic)):
        found.add("credit")
    if (account and bank >= 2) or (bank >= 2 and person) or bank >= 4:
        found.add("bank")
    return found


def _calls(looks: Sequence[Look]) -> bool:
    spoken = [look for look in looks if any(says(look, kind) for kind in _CALL_KINDS)]
    hints = [look for look in looks if look.named.get("call_detail") is not None]
    telling = any(says(look, kind) for look in looks for kind in ("call_party", "call_detail"))
    return (telling and len({id(look) for look in (*spoken, *hints)}) >= 3) or bool(unnamed_call_parties(looks))


def unnamed_call_parties(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Two neighbouring columns without names that hold whole numbers of telephone length, beside a time."""
    if not all(look.opaque for look in looks) or not any(
        look.share("date") > 0.8 and look.share("time") > 0.8 for look in looks
    ):
        return ()
    for first, second in pairwise(looks):
        pair = (first, second)
        if all(p.share("digits") > 0.9 and p.match_rate("phone") == 0 for p in pair) and all(
            map(_telephone_length, pair)
        ):
            return pair
    return ()


def _telephone_length(look: Look) -> bool:
    return look.share("large") > 0.9 and look.stats.facts.get("lengths", 0) <= 4 * max(
        1, look.stats.facts.get("samples", 1)
    )


def _omics(looks: Sequence[Look], vocabulary: frozenset[str]) -> set[Context]:
    found: set[Context] = set()
    statistics = bool(vocabulary & _STATISTICS_WORDS)
    sites = any(_shows(look, "variant_id") for look in looks) or {"chrom", "pos", "ref"} <= vocabulary
    calls = any(
        _shows(look, "vcf_genotype") or _shows(look, "genotype_pair") or (says(look, "genotype") and not look.decimal)
        for look in looks
    )
    dosages = sum(rs_column(look) for look in looks)
    carried = [look for look in looks if _shows(look, "genotype_pair") or _shows(look, "star_diplotype")]
    typed = (
        any(look.words and _gene_word(look) for look in carried)
        or len(hla_columns(looks)) >= _LOCI
        or len(repeat_columns(looks)) >= _LOCI
    )
    if typed and not statistics:
        found.add("genome")
    if (sites and calls and not statistics) or dosages >= 3 or sum(says(look, "hgvs_variant") for look in looks) >= 2:
        found.add("genome")
    probes = any((says(look, "probe_id") and look.match_rate("probe_id") > 0.8) for look in looks)
    levels = sum(look.numeric and not look.opaque for look in looks)
    if (probes and levels >= MANY and not statistics and levels >= 0.6 * len(looks)) or gene_columns(looks):
        found.add("expression")
    return found


def rs_column(look: Look) -> bool:
    """A column named after a variant (``rs53576``, ``rs53576_A``) that holds calls or dosages."""
    named = len(look.words) >= 2 and look.words[0] == "rs" and look.words[1].isdigit()
    return named and (look.share("small") > 0.6 or look.share("length_2") > 0.6)


def _gene_word(look: Look) -> bool:
    joined = {"".join(pair) for pair in pairwise(look.words)} | {
        "".join(t) for t in zip(*(look.words[i:] for i in range(4)), strict=False)
    }
    return bool(_KNOWN_GENES & (joined | set(look.words))) or "rs" in look.words or look.words[0] in _METABOLISM


_METABOLISM = frozenset({"cyp", "slco", "vkorc", "tpmt", "dpyd", "nudt", "ugt", "nat", "comt", "mthfr", "apoe", "cftr"})
_LOCI = 4
_REPEAT_LOCUS = re.compile(
    r"(?i)d[0-9x]{1,2}y?s[0-9]{2,4}|dys[0-9]{3}[a-z]?|vwa|fga|th01|tpox|csf1po|amel(?:ogenin)?|penta ?[de]|se33"
)


def repeat_columns(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Columns named after short tandem repeats of a DNA profile (``D3S1358``, ``vWA``)."""
    return tuple(
        look for look in looks if _REPEAT_LOCUS.match(re.sub(r"[_.-]", "", look.label)) and look.share("words_5") == 0
    )


_LOCUS = frozenset({"a", "b", "c", "drb", "dqa", "dqb", "dpa", "dpb", "dr", "dq", "dp", "hla"})
_CLASS_TWO = frozenset({"drb", "dqa", "dqb", "dpa", "dpb", "hla"})


def hla_columns(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Columns named after HLA loci (``A1``, ``DRB1_2``, ``HLA-B``) that hold allele numbers (``29:05``)."""
    named = tuple(
        look
        for look in looks
        if look.words
        and all(word in _LOCUS or (word.isdigit() and len(word) <= 2) for word in look.words)
        and not all(word.isdigit() for word in look.words)
        and (look.share("time") > _FIRM or look.pass_rate("hla_type") > _FIRM or look.share("integer") > 0.9)
    )
    return named if any(_CLASS_TWO.intersection(look.words) for look in named) else ()


_KNOWN_GENES = vocabulary("""
    tp53 brca1 brca2 egfr myc kras pten actb gapdh esr1 erbb2 vegfa tnf il6 il2 il10 cd4 cd8a cd19 foxp3 akt1
    mtor braf pik3ca rb1 cdkn2a apc smad4 notch1 jak2 stat3 bcl2 ccnd1 mki67 aurka pgr her2 gata3 cdh1 vim
    col1a1 fn1 hla b2m ptprc ms4a1 lyz nkg7 gnly mlh1 msh2 alb apoe
    """)


def gene_columns(looks: Sequence[Look]) -> bool:
    """Many numeric columns that are named after genes."""
    named = [look for look in looks if look.numeric]
    labels = ["".join(look.words) for look in named]
    ensembl = sum(label.startswith(("ensg0", "ilmn", "gene", "probe")) and label[-1:].isdigit() for label in labels)
    return len(named) >= 10 and (ensembl >= 0.6 * len(named) or sum(label in _KNOWN_GENES for label in labels) >= 3)


_BIOMETRIC_WORDS = vocabulary("""
    face facial voice speaker fingerprint iris gait biometric keystroke landmark keypoint eye nose mouth retina
    palm vein minutiae enrolment enrollment liveness xvector
    """)


def _biometric(looks: Sequence[Look], vocabulary: frozenset[str], person: bool) -> bool:
    firm = sum(
        any(
            says(look, kind)
            for kind in ("face_template", "fingerprint_template", "iris_template", "voice_print", "biometric_template")
        )
        for look in looks
    )
    landmarks = sum(says(look, "facial_landmark") and look.numeric for look in looks)
    keys = sum("keystroke_timing" in look.named and look.decimal for look in looks) + len(key_timings(looks))
    motion = sum(says(look, "gait_motion") and look.decimal for look in looks)
    voice = sum(says(look, "voice_feature") and look.numeric for look in looks)
    spoken = bool(vocabulary & _BIOMETRIC_WORDS) or any(_shows(look, "biometric_model") for look in looks)
    vectors = spoken and any(look.stats.storage == "vector" for look in looks) and not vocabulary & _CATALOGUE_WORDS
    blobs = person and any(look.share("blob") > _FIRM and _template_hint(look) for look in looks)
    firm += blobs + any(_shows(look, "template_record") for look in looks)
    if vocabulary & _MACHINE_WORDS and not person:
        return False
    who = person or bool(vocabulary & frozenset({"subject", "user", "person", "participant", "volunteer", "activity"}))
    return bool(
        firm or landmarks >= 4 or keys >= 4 or (motion >= 3 and who) or voice >= 4 or vectors or numbered_points(looks)
    )


def _template_hint(look: Look) -> bool:
    return any(match.kind.family == "biometric" for match in look.named.values())


_KEY_TIMES = frozenset(
    {"h", "dd", "ud", "du", "uu", "hold", "dwell", "flight", "pp", "rr", "rp", "pr", "keydown", "keyup"}
)


def key_timings(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Many timing columns named after a kind of interval and a key (``H.period``, ``DD.period.t``)."""
    timed = tuple(look for look in looks if look.decimal and len(look.words) >= 2 and look.words[0] in _KEY_TIMES)
    return timed if len(timed) >= MANY and len({look.words[0] for look in timed}) >= 2 else ()


def numbered_points(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Many numeric columns that are only numbered, beside the name of an image: landmarks or a template."""
    image = any(_shows(look, "image_file") for look in looks)
    numbers = tuple(look for look in looks if look.opaque and look.numeric and "unnamed" not in look.words)
    return numbers if image and len(numbers) >= 8 and len(numbers) >= 0.7 * len(looks) else ()


def _time(look: Look) -> bool:
    return look.share("date") > 0.5 or look.share("time") > 0.5 or look.share("epoch") > 0.9 or says(look, "event_time")


@lru_cache(maxsize=1)
def _whole_places() -> tuple[Kind, ...]:
    """Kinds of which one value says where something is."""
    single = ("latitude", "longitude")
    return tuple(
        k
        for k in catalogue.all_kinds()
        if k.metres is not None and k.pattern and k.name not in single and k.form_of not in single
    )


def _track(looks: Sequence[Look], vocabulary: frozenset[str], person: bool) -> bool:
    placed = all(
        any(says(look, kind) or _shows(look, f"{kind}_written") for look in looks) for kind in ("latitude", "longitude")
    )
    paired = any(
        any(says(look, kind.name) or (kind.by_value and _shows(look, kind.name)) for kind in _whole_places())
        or says(look, "encoded_polyline")
        or (look.stats.storage == "vector" and says(look, "coordinate_pair"))
        for look in looks
    )
    timed = any(_time(look) for look in looks)
    bound = any(
        _called(look, kind)  # whatever its values: the trace of one driver has one driver in it
        for look in looks
        for kind in (
            "device_id_internal",
            "device_identifier",
            "imei",
            "mac_address",
            "advertising_id",
            "person_id",
            "vin",
        )
    )
    if vocabulary & (_MACHINE_WORDS | _WEATHER_WORDS) and not person:
        return False
    moving = len(vocabulary & _MOTION_WORDS) >= 1 and not vocabulary & _NATURE_WORDS
    return (
        (placed or paired) and timed and (bound or moving or person) and not (vocabulary & _NATURE_WORDS and not bound)
    )
