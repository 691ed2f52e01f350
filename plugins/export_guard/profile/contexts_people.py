"""Whether a table is about people, and about which: private persons, public figures, subscribers, posters.

A directory of restaurants has names, addresses and telephone numbers too, and so has a list of customers that
are companies; an encyclopedia has names and dates of birth. None of them tells anything of a private person.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from export_guard.kinds import catalogue
from export_guard.kinds.kind import vocabulary
from export_guard.profile.evidence import proved
from export_guard.profile.shapes import Look, fit
from export_guard.profile.spoken import called, says, shows
from export_guard.profile.trades import ANIMALS

PERSON = 1.9
"""Score from which a table is about people."""
DEMOGRAPHIC = 1.5
"""An age with a sex: not proof of a table about people, but people's health needs no more."""
_ANCHORS: dict[str, float] = {
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
_BY_VALUE = ("us_ssn_dashed", "email", "us_mbi", "phone_formatted")
_MOST_CIRCUMSTANCES = 3
_GOVERNMENT_ID = 2.0
_MICRODATA = 1.2
_TOLD = ("diagnosis_text", "income", "gender", "race_or_ethnicity", "life_status", "belief_or_orientation")
_ACCOUNT = 1.0
_NAMED = 1.2
_RARE = 0.1
_NAMES = 0.35
_ANY_NAMES = 0.03
_MOSTLY = 0.6
_FEW_FIRMS = 0.1
_SOME_FIRMS = 0.2
_SAMPLED = 20
_SOME_VALUES = 10
_SITES = vocabulary("website web www homepage webseite webpage sitio site")
"""A site of its own is what an organisation has beside its address."""

PLACES = vocabulary("""
    airport station stop store restaurant school university hotel shop venue facility building warehouse volcano
    earthquake magnitude well landmark route iata icao landing plant mine reef village agency antenna provider
    institution campus library museum park hospital pharmacy branch atm port terminal depot centroid hurricane
    storm wildfire fire lake river mountain peak elevation elev zone parking beach cafe listing property parcel
    bridge dam monument church poi clinic office outlet dealer charger lender licensee
    """)
FIRMS = vocabulary("""
    company companies supplier vendor product organization organisation manufacturer lender firm business sponsor
    contractor merchant ragione sociale brand labeler franchise corporation enterprise
    """)
"""Words of organisations and of what they sell."""
_ACCOUNTS = vocabulary("""
    admin superuser moderator bot 2fa mfa twofactor login signup lastlogin roles role suspended verified locale
    activated deactivated deleted staff timezone tz permissions groups invited onboarding avatar gravatar
    """)
"""Words of the accounts that people have with a service; two of them make a list of its users."""
_ENCYCLOPEDIAS = vocabulary("""
    wikidata viaf ulan isni imdb imdbid tconst nconst primaryname knownfortitles bioguide govtrack opensecrets
    icpsr votesmart ballotpedia retrosheet bbref fbref transfermarkt understat whoscored fide wta atp ioc noc
    olympics olympic olympiad laureate nobel oscar filmography discography discogs musicbrainz dbpedia freebase
    wikipedia wikiid tmdb homeworld pokemon lahman statcast fifa sofifa cricinfo
    """)
"""Words of catalogues of persons (and heroes) whom everyone may know."""
_FAMOUS = vocabulary("""
    artist actor actress composer novelist painter sculptor singer musician author player athlete striker
    goalkeeper pitcher batter quarterback batsman bowler cyclist jockey senator congress congressman congresswoman
    parliament politician president minister governor monarch emperor pope hero villain superhero laureate
    constituent movie film films actors cast
    """)
_FAME = vocabulary("""
    team league club season goals assists coach medal draft playoffs championship tournament position nationality
    century museum gallery exhibition artwork party constituency chamber election term reign dynasty song album
    genre isbn publisher book title title_id runtime character role death height hand wins losses points era
    """)
"""Words of the trades of public figures, and of what is told of them; one of each, with no one's contact."""
_CONTACTS = ("email", "phone", "street_address", "user_name", "password", "us_ssn", "us_ssn_dashed", "payment_card")
_POSTS = vocabulary("tweet tweets retweet retweets retweeted subreddit hashtag hashtags followers upvotes downvotes")
_POST_PARTS = vocabulary("""
    comment comments post posts reply replies like likes thread forum message chat channel review reviews karma
    mention mentions favourites favorites friends helpful stars emoji sentiment
    """)
"""Words of what people write on line: one telling one, or three others."""
_CALL_KINDS = frozenset({"call_party", "call_detail", "cell_tower_of_subscriber", "imsi", "imei", "phone"})


def person_score(looks: Sequence[Look]) -> float:
    """How firmly the columns together speak of persons; from about 2 on the table is about people."""
    best: dict[str, float] = {}
    for look in looks:
        if _about_others(look):
            continue
        for kind, weight in _speaks_of_persons(look).items():
            best[kind] = max(best.get(kind, 0.0), weight)
    if _microdata(looks):
        best["microdata"] = _MICRODATA
    circumstances = sum(says(look, "life_status") for look in looks)
    if circumstances:
        best["life_status"] = _ANCHORS["life_status"] * min(_MOST_CIRCUMSTANCES, circumstances)
    if len(_ACCOUNTS.intersection(w for look in looks for w in look.words)) > 1:
        best["account"] = _ACCOUNT
    return sum(best.values())


def _microdata(looks: Sequence[Look]) -> bool:
    """An age in years beside where somebody lives and what is told of the person: rows of persons without names."""
    ages = any(says(look, "age") and look.share("integer") > _MOSTLY for look in looks)
    lives = any(called(look, "postcode") and look.match_rate("postcode") > _MOSTLY for look in looks)
    return ages and lives and any(called(look, kind) for look in looks for kind in _TOLD)


def _speaks_of_persons(look: Look) -> dict[str, float]:
    """The kinds by which one column speaks of persons, and how firmly."""
    told = {
        kind: weight
        for kind, weight in _ANCHORS.items()
        if says(look, kind) or (kind in _BY_VALUE and shows(look, kind))
    }
    if _people_by_name(look):
        told["person_name"] = max(told.get("person_name", 0.0), _NAMED)
    if shows(look, "traveller_name"):
        told["person_name"] = _ANCHORS["person_name"]
    if _identity_number(look):
        told["government_id"] = _GOVERNMENT_ID
    if _person_word_alone(look):
        told["person_id"] = _ANCHORS["person_id"]
    return told


def _identity_number(look: Look) -> bool:
    """A state's number of a person, by name and form or by values that few others would pass for."""
    told = any(
        match.kind.tags >= {"government_id", "person_key"} and says(look, name) for name, match in look.named.items()
    )
    return told or any(
        catalogue.kind(name).random_hit_rate <= _RARE
        and catalogue.kind(name).tags >= {"government_id", "full", "person_key"}
        and proved(look, catalogue.kind(name))
        for name in look.stats.passed
        if shows(look, name) and not look.few
    )


def _about_others(look: Look) -> bool:
    return any(w in PLACES or w in FIRMS or w in ANIMALS for w in look.words)


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
        and look.share("given_name") > _NAMES
        and fit(look, "name") > 0
    )


def _names_in_full(look: Look) -> bool:
    """Given and family names: several words with capitals, no organisations, now and then a known given name."""
    return (
        fit(look, "name") >= 0
        and look.share("given_name") > _ANY_NAMES
        and look.share("spaced") > _MOSTLY
        and look.share("capitalised") + look.share("upper") > _MOSTLY
        and look.share("organisation") < _FEW_FIRMS
    )


def strong(looks: Sequence[Look]) -> bool:
    """Something that only a table about people has."""
    return any(
        not _about_others(look)
        and (
            any(says(look, kind) for kind in ("person_id", "birth_date", "first_name", "last_name", "gender"))
            or _identity_number(look)
            or _person_word_alone(look)
            or (says(look, "person_name") and (look.share("given_name") > _NAMES or _names_in_full(look)))
            or (look.words == ("name",) and _people_by_name(look) and _names_in_full(look))
        )
        for look in looks
    )


def directory(looks: Sequence[Look], words: frozenset[str]) -> bool:
    """A directory of places or organisations with a contact in it, not a table about people."""
    return (bool(words & (PLACES | FIRMS)) or _addresses_of_things(looks)) and not strong(looks)


def _addresses_of_things(looks: Sequence[Look]) -> bool:
    """Addresses and telephone numbers of what has a name that is hardly ever a person's, without any e-mail."""
    named = any(
        look.words in (("name",), ("title",))
        and look.stats.values >= _SOME_VALUES
        and look.share("given_name") < _FEW_FIRMS
        and look.share("spaced") > _MOSTLY
        for look in looks
    )
    reached = any("phone" in look.named for look in looks) and any("street_address" in look.named for look in looks)
    sites = any(_SITES.intersection(look.words) for look in looks)
    return named and reached and (sites or not any(shows(look, "email") for look in looks))


def customers_are_firms(looks: Sequence[Look]) -> bool:
    """Whether those whom the table calls customers, clients or contacts bear the names of organisations."""
    return any(
        look.share("organisation") > _SOME_FIRMS
        for look in looks
        if "person_name" in look.named and look.named["person_name"].covered > _MOSTLY and not look.few
    )


def public(looks: Sequence[Look], words: frozenset[str]) -> bool:
    """Whether the persons of the table are known to all: artists, players, members of parliament, heroes.

    Whoever can be written to, called or logged in as is taken for a private person, unless the table comes with
    the numbers of an encyclopedia.
    """
    if words & _ENCYCLOPEDIAS or any(map(_before_our_time, looks)):
        return not any(_identity_number(look) or says(look, "password") for look in looks)
    famous = bool(words & _FAMOUS and words & _FAME) and not posts(words)
    return famous and not any(says(look, k) or shows(look, k) for look in looks for k in (*_CONTACTS, "person_id"))


def _before_our_time(look: Look) -> bool:
    """Years of birth of which many lie before those of anybody alive."""
    years = says(look, "birth_year") and look.share("integer") > 0.9 and look.share("small") < _FEW_FIRMS
    return years and look.stats.values >= _SAMPLED and look.share("year") < 0.9


def posts(words: frozenset[str]) -> bool:
    """Whether the rows are what people write on line."""
    return bool(words & _POSTS) or len(words & _POST_PARTS) > 2


def calls(looks: Sequence[Look]) -> bool:
    """Whether the rows are calls or messages of subscribers."""
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
