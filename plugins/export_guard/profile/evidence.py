"""The one place where evidence is weighed: log-odds that a column is of a kind.

``log-odds = prior + name + values + shape + table + qualifiers``, each term documented at its weight; the
confidence is the logistic function of the sum. A checksum speaks through the pass rate over *all* values
compared with the share of random values that would pass too (Kullback-Leibler divergence times the number
of values, capped), so one stray match says nothing and a look-alike column speaks against itself.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

from export_guard.kinds import catalogue
from export_guard.kinds.kind import Context, Kind, vocabulary
from export_guard.kinds.mentions.everything import forms_in_cells
from export_guard.profile.headers import HeaderMatch
from export_guard.profile.placing import Place
from export_guard.profile.shapes import Look, clinical, fit, hashed
from export_guard.profile.things import coded, of_an_office, of_somebody, of_things

PRIOR = -3.5
"""A column is of a given kind in about three of a hundred columns."""
NAME_WHOLE = 5.0
"""The kind's words take up the whole name."""
NAME_PART = 2.6
"""The kind's words are part of the name …"""
NAME_SHARE = 2.2
"""… plus this times the share of the name that they take up."""
NAME_HINT = 2.4
"""Weak words, in a fitting table …"""
NAME_HINT_SHARE = 2.2
"""… plus this times the share."""
HINT_COVERS = 0.5
"""A hint must take up so much of the name (all of it for kinds without a family)."""
TELLING_FORM = 4.4
"""Values all in the printed form of a kind, where random values of that form would pass too."""
VALUES_MOST = 7.0
"""Cap of what a pass rate can say for a kind."""
VALUES_AGAINST = -7.0
"""Values that do not fit the pattern, or pass its check no more often than random ones."""
FORM_ONLY = -0.5
"""Values of the right form that fail the check, under a name that says nothing else."""
SHAPE_FOR = 1.2
SHAPE_AGAINST = -8.0
TABLE_WRONG = -30.0
"""The kind cannot be in a table of this sort."""
PLACED = 6.0
"""A published layout that the table follows says that the column is of the kind …"""
PLACED_ELSEWHERE = -5.0
"""… or of another one, or of none."""
QUALIFIED = -4.5
"""Other words of the name say that it is about a flag, a count, an organisation, a place."""
SERVER = -12.0
"""The address of a machine that serves many; that it has the form of an address says nothing more."""
NONHUMAN = -14.0
"""Sequences, genes or places in a table about other species or about made sequences."""
_OF_VARIANTS = frozenset({"number", "frequency", "freq", "frequencies"})
_OF_LIVING_THINGS = frozenset({"coordinate", "trajectory"})
NAMELESS_DOUBT = 4.0
"""With no word for it, a check that random values pass now and then has to hold for more of them: many are tried."""
FORM_DOUBT = 2.0
"""With no word for it, a wide form with a check has to hold for a few different values."""
_WEAK = 0.01
_MAILBOXES = 0.8
_FEW_VALUES = 3
_VARIED = 0.25
_CODES = 0.5
_ALL_OF_FORM = 0.95
_ALL_DIFFERENT = 0.95
_RARELY = 0.1
_MOSTLY_SO = 0.8
DISCRIMINATING = 0.3
"""A pattern or check that lets more random values pass than this cannot prove anything by itself."""

_ABOUT_THE_VALUE = vocabulary("""
    verified valid validated flag type count counts format status length len version label enabled required
    missing exists present allowed optin optout domain provider
    """)
_BOOKKEEPING = vocabulary("""
    version ver vendor currency unit units updated update created complete completed uuid guid index filler
    modified sequence seq manufacturer source
    """)
"""Words of a column that describes the record, whatever the record is about."""
_COUNTED = vocabulary("count counts counter cnt")
_CODED = vocabulary("concept code type diagnosis diag drug ndc payer ward visit plan")
"""Words of ids that are codes with a meaning, not numbers of rows."""
_STATISTICS = vocabulary("avg average mean median min max minimum maximum pct percent rate share total")
_SERVERS = vocabulary("""
    pod kubernetes k8s container cluster namespace node daemon deployment listener backend upstream gateway
    nameserver resolver virtual vm instance subnet vpc cidr server
    """)
"""Words of machines that serve many: their addresses are no one's."""
_ABOUT_OTHERS = vocabulary("""
    company organisation organization org store shop merchant vendor supplier manufacturer brand product item
    airport station stop hospital school university college restaurant hotel branch office agency department
    dept facility building site venue warehouse bank team club category event file table column host server
    domain project game movie book song artist album country region county centroid landmark park route line
    airline ship vessel vehicle plant species sample field variable parameter test drug food recipe ingredient
    center centre clinic pharmacy provider institution campus district property listing owner1 street agencyname
    carrier port sender_domain nation terminal registry source publisher exchange ticker ship warehouse mall
    market well volcano mountain river lake lot incident crime
    location animal pet bird taxon scientific vernacular common genus phylum kingdom binomial breed horse dog cat
    """)
OTHER_NUMBERS = vocabulary("""
    invoice order batch lot ticket tracking product sku part serial version transaction reference receipt
    shipment item isbn asin ean upc barcode release build firmware timestamp epoch epochs hash checksum row line
    record event message route tour run bin shelf rack aisle slot siren siret rsin kvk orgnr cvr cnpj abn acn ein
    duns lei
    """)
"""Words of numbers that are about things: values that look like a person's number are not, under these."""
_BUSINESS = vocabulary("""
    gross margin goods revenue profit sales product store company stock market budget shipping tax tip fare toll
    gdp per capita work life sheet trade energy water sodium nitrogen fluid mass carbon latitude longitude
    """)
_OF_BODIES = frozenset({"personal_health", "human_omic", "biometric"})
_CLINICAL_TEXTS = frozenset({"diagnosis_text", "clinical_score"})
_SPEAKS = 0.03
_SAMPLED = 20
_ABOUT_SOMEONE = frozenset({"personal_financial", "personal_health"})
_OF_PLACES = frozenset({"contact", "address"})
_OF_FAME = frozenset({"name", "birth", "address"})
_ACCOUNTS = frozenset({"user_name", "social_handle", "poster_name"})
_PURPOSES = vocabulary("""
    report reporting enquiry enquiries inquiry inquiries complaint complaints sales press media booking bookings
    reservation reservations admissions admission general public info information feedback licensing planning
    """)
"""Why one would write to an office: such an address is nobody's own."""
_ROW_IDS = (("id",), ("identifier",), ("ids",), ("key",))
_PERSONAL_TAGS = frozenset({"contact", "name", "address", "coordinate"})


@dataclass(frozen=True)
class Score:
    """Log-odds of one kind for one column, with the evidence in words.

    ``terms`` are what the name, the values, the shape, the table and the other words of the name add to it.
    """

    kind: Kind
    value: float
    reasons: tuple[str, ...]
    terms: tuple[float, float, float, float, float]

    @property
    def confidence(self) -> float:
        """The probability that the log-odds stand for."""
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, self.value))))


def weigh(look: Look, kind: Kind, contexts: Collection[Context], place: Place | None = None) -> Score:
    """Weigh all evidence that a column is of a kind, in a table of the given contexts.

    ``place`` is what a published layout that the table follows says of the column.
    """
    weighed = (
        _name(look, kind, contexts),
        _values(look, kind),
        _shape(look, kind),
        _layout(kind, place) if place is not None else _table(kind, contexts),
        (0.0, "") if place is not None else _qualifiers(look, kind, contexts),
    )
    name, values, shape, table, qualifiers = (term for term, _ in weighed)
    return Score(
        kind,
        PRIOR + name + values + shape + table + qualifiers,
        tuple(reason for _, reason in weighed if reason),
        (name, values, shape, table, qualifiers),
    )


def _layout(kind: Kind, place: Place) -> tuple[float, str]:
    if place.kind is not None and place.kind in (kind.name, kind.form_of):
        return PLACED, f"the table follows the layout {place.layout.name}"
    if place.kind is not None and kind.family is not None and catalogue.kind(place.kind).family == kind.family:
        return 0.0, ""  # another kind of the same family: the values may tell more precisely which
    return PLACED_ELSEWHERE, f"the layout {place.layout.name} says otherwise"


def _name(look: Look, kind: Kind, contexts: Collection[Context]) -> tuple[float, str]:
    match = look.named.get(kind.name)
    if match is None:
        return 0.0, ""
    if match.hint:
        if "everything" in contexts:
            return 0.0, ""
        if not _hinted_in(kind).intersection(contexts) or _unlike_a_name(look, kind) or _number_of_it(look, kind):
            return 0.0, ""
        if _of_something_else(look, kind, set(match.rest)):
            return 0.0, ""
        if match.covered < (HINT_COVERS if kind.family and kind.shape not in ("latitude", "longitude") else 0.99):
            return 0.0, ""
        return NAME_HINT + NAME_HINT_SHARE * match.covered, "the name hints at it in a table like this"
    if match.covered > 0.99:
        return NAME_WHOLE, "the name says so"
    return NAME_PART + NAME_SHARE * match.covered, "the name contains it"


def _of_something_else(look: Look, kind: Kind, rest: set[str]) -> bool:
    """Weak words that the others, or the values, give another meaning."""
    if of_things(rest):
        return True
    if kind.family == "personal_financial" and "date" in rest and look.share("date") > _CODES:
        return True
    if kind.family in _OF_BODIES and coded(rest):
        return True
    return kind.name in _CLINICAL_TEXTS and _text_of_another_trade(look)


def _text_of_another_trade(look: Look) -> bool:
    """Words among which those of medicine are missing."""
    words = max(look.share("alphabetic"), look.share("words_5"), look.share("spaced"))
    return words > _CODES and clinical(look) < _SPEAKS and look.stats.values >= _SAMPLED


def _hinted_in(kind: Kind) -> frozenset[Context]:
    """Where weak words count: about people, or (for money, which everyone's tables hold) about accounts."""
    if kind.hinted_in:
        return kind.hinted_in
    if kind.family == "personal_financial" and kind.contexts & {"bank", "credit"}:
        return kind.contexts - {"person"}
    if kind.shape in ("latitude", "longitude"):  # ``x`` and ``y`` are anything, but for a track
        return kind.contexts - {"person"}
    return kind.contexts or frozenset({"person"})


def _unlike_a_name(look: Look, kind: Kind) -> bool:
    """A few labels again and again, or codes, under a weak word such as ``name``."""
    if kind.shape == "name" and look.share("truth") > _ALL_OF_FORM and look.share("length_1") < _CODES:
        return True
    if kind.shape != "name" or look.few or fit(look, "name") > 0:
        return False
    repeated = look.share("distinct") < _VARIED and look.stats.facts.get("samples", 1) == 1
    return repeated or min(look.share("some_digit"), look.share("upper")) > _CODES


def _number_of_it(look: Look, kind: Kind) -> bool:
    """Another number in each row, or a code without spaces: a transaction's own, under a weak word for what it says."""
    if "transaction" not in kind.tags or kind.shape == "number" or look.few or look.share("distinct") < _ALL_DIFFERENT:
        return False
    return look.share("spaced") < _RARELY and max(look.share("large"), look.share("some_digit")) > _MOSTLY_SO


def _values(look: Look, kind: Kind) -> tuple[float, str]:
    if kind.pattern is None or look.stats.storage in ("vector", "binary"):
        return 0.0, ""
    match = look.named.get(kind.name)
    if match is not None and hashed(look, match):
        return 0.6, "the values are digests of it"
    if match is None and not kind.by_value:
        return 0.0, ""  # only a layout speaks of it: the values were not held against its form
    count = min(look.stats.values, look.stats.facts.get("distinct", look.stats.values))
    matching, passing = look.match_rate(kind.name), look.pass_rate(kind.name)
    random = max(kind.random_hit_rate, 0.001)
    surprise = count * _divergence(passing, random)
    if random > DISCRIMINATING:
        doubtful = kind.check is not None and match is None and surprise < FORM_DOUBT
        return _weak_form(matching) if kind.form_of is None else _printed_form(passing, random, doubtful)
    words = f"{passing:.0%} of the values {'pass its check' if kind.check else 'fit its form'}"
    if match is None and random > _WEAK:
        surprise -= NAMELESS_DOUBT
        if kind.check is not None and kind.name not in forms_in_cells() and passing < _ALL_OF_FORM:
            return 0.0, ""  # numbers of another trade with the same check digit and a sign of their own for ten
    if passing > random and passing >= 0.4:
        return max(0.0, min(VALUES_MOST, surprise)) * min(
            1.0, passing * 1.25
        ), f"{words} ({random:.1%} of random ones would)"
    if kind.check is not None and match is not None and _made_up(kind, match, matching):
        return FORM_ONLY, f"{matching:.0%} of the values have its form, but not its check digits"
    if passing <= max(0.1, 1.5 * random) and kind.name in look.named:
        return (VALUES_AGAINST if look.stats.values >= _FEW_VALUES else -1.0), words
    return 0.0, ""


def _printed_form(passing: float, random: float, doubtful: bool) -> tuple[float, str]:
    """A telling form, where the share of values that have it is nearer to all than to that of random ones."""
    enough = 0.8 if random > _ALL_OF_FORM else max(0.8, (1.0 + random) / 2)
    if doubtful or passing < enough:
        return 0.0, ""
    return TELLING_FORM, f"{passing:.0%} of the values have its printed form"


def _weak_form(matching: float) -> tuple[float, str]:
    """A form that random values have too can only speak against a kind."""
    if matching < 0.4:
        return VALUES_AGAINST, f"only {matching:.0%} of the values fit its form"
    return (0.6, f"{matching:.0%} of the values fit its form") if matching >= 0.8 else (0.0, "")


def proved(look: Look, kind: Kind) -> bool:
    """Whether the values alone make it likely that a column is of a kind."""
    return _values(look, kind)[0] > -PRIOR


def _made_up(kind: Kind, match: HeaderMatch, matching: float) -> bool:
    """A state's number in name and form: masked, mistyped or made up, it is still meant to be one."""
    whole = not match.hint and match.covered > 0.99
    return whole and {"government_id", "full"} <= kind.tags and matching >= _ALL_OF_FORM


def _divergence(observed: float, expected: float) -> float:
    """Kullback-Leibler divergence of two Bernoulli rates, in nats."""
    total = 0.0
    for rate, base in ((observed, expected), (1.0 - observed, 1.0 - expected)):
        if rate > 0.0:
            total += rate * math.log(rate / max(base, 1e-9))
    return total


def _shape(look: Look, kind: Kind) -> tuple[float, str]:
    if look.stats.storage in ("vector", "binary"):
        return 0.0, ""
    fits = fit(look, kind.shape)
    if fits < 0:
        return SHAPE_AGAINST * -fits, f"the values do not look like it ({kind.shape} expected)"
    return SHAPE_FOR * fits, "the values look like it" if fits else ""


def _table(kind: Kind, contexts: Collection[Context]) -> tuple[float, str]:
    if not kind.contexts:
        return 0.0, ""
    shared = sorted(kind.contexts.intersection(contexts))
    if not shared:
        return TABLE_WRONG, "the table is not about " + " or ".join(sorted(kind.contexts))
    return 0.3, f"the table is about {shared[0]}"


def _record_keeping(look: Look, kind: Kind, rest: set[str]) -> bool:
    row_id = "id" in (*look.words[-1:], *look.words[:1]) and not _CODED.intersection(look.words)
    return bool(rest & _BOOKKEEPING) or row_id


def _own_name(look: Look, kind: Kind) -> bool:
    """What tells of a person even in a directory of organisations: an account, or the name of who is in charge."""
    return "public_account" in kind.tags or ("name" in kind.tags and fit(look, "name") > 0)


def _qualifiers(look: Look, kind: Kind, contexts: Collection[Context]) -> tuple[float, str]:
    """What speaks against a kind whose name and values fit: other words of the name, and whom the table is about."""
    about = _about_no_person(look, kind, contexts)
    return about if about[0] else _other_words(look, kind, contexts)


def _about_no_person(look: Look, kind: Kind, contexts: Collection[Context]) -> tuple[float, str]:
    if "nonhuman" in contexts and (kind.family == "human_omic" or kind.tags & _OF_LIVING_THINGS):
        return NONHUMAN, "the table is about other species or about made sequences"
    if "animals" in contexts and kind.family == "identifier":
        return QUALIFIED, "the table is about animals"
    if "public" in contexts and (kind.tags & _OF_FAME or kind.name in _ACCOUNTS):
        return QUALIFIED, "the table is about people whom everyone may know"
    if "places" in contexts and kind.tags & _OF_PLACES and not _own_name(look, kind):
        return QUALIFIED, "the table is a directory of places or organisations"
    return 0.0, ""


def _other_words(look: Look, kind: Kind, contexts: Collection[Context]) -> tuple[float, str]:
    match = look.named.get(kind.name)
    rest = set(look.words if match is None else match.rest)
    if rest & _ABOUT_THE_VALUE and (match is None or kind.family == "identifier"):
        return QUALIFIED, "the name speaks of something about it"
    if (kind.family in _ABOUT_SOMEONE or "behaviour" in kind.tags) and _record_keeping(look, kind, rest):
        return QUALIFIED, "the name speaks of the record, not of what it says"
    if "contact" in kind.tags and "places" in contexts and rest & _PURPOSES and not of_somebody(rest):
        return SERVER, "the name speaks of what an office is written to for"
    if "vital" in kind.tags and rest & _COUNTED:
        return QUALIFIED, "the name speaks of a number of times"
    if kind.family == "human_omic" and rest & _OF_VARIANTS:
        return QUALIFIED, "the name speaks of a variant in general"
    if "network_id" in kind.tags and set(look.words) & _SERVERS:
        return SERVER, "the name speaks of a server"
    if kind.family == "personal_financial" and rest & _STATISTICS and not {"person", "credit", "bank"} & set(contexts):
        return QUALIFIED, "the name speaks of a statistic or a limit"
    return _other_subject(look, kind, match, rest)


def _other_subject(look: Look, kind: Kind, match: HeaderMatch | None, rest: set[str]) -> tuple[float, str]:
    if "government_id" in kind.tags and look.share("small") > _CODES and look.numeric:
        return QUALIFIED, "the values are small numbers"
    if kind.tags & _PERSONAL_TAGS and look.words[-1:] in _ROW_IDS and match is not None and match.rest:
        return QUALIFIED, "the name speaks of the number of a row"
    if "contact" in kind.tags and of_an_office(rest):
        return SERVER, "the name speaks of an office or a shop"
    if kind.name == "email" and look.share("role_mailbox") > _MAILBOXES:
        return SERVER, "the values are mailboxes of offices"
    if kind.tags & _PERSONAL_TAGS and (rest & _ABOUT_OTHERS or of_an_office(rest)) and not of_somebody(rest):
        return QUALIFIED, "the name speaks of a thing, a place or an organisation"
    if match is None and kind.random_hit_rate > 0.01 and rest & OTHER_NUMBERS:
        return QUALIFIED, "the name speaks of another number"
    if kind.family == "personal_financial" and rest & _BUSINESS:
        return QUALIFIED, "the name speaks of a business figure"
    if kind.family in _OF_BODIES and match is not None and of_things(rest) and not of_somebody(rest):
        return QUALIFIED, "the name speaks of goods, machines or transport"
    return 0.0, ""
