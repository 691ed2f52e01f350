"""What a sentence says about one person's health, in words.

A condition or a medicine alone says nothing of anybody: leaflets, shops and studies are full of them. It counts where
the sentence is about one person and what they have (*her son has epilepsy*), in the shorthand of clinics
(*pt c/o migraine*), or as a prescription (*metformin 500 mg bid*), and speaks of nobody in general.
"""

from __future__ import annotations

import polars as pl

from export_guard.kinds.mentions.health_words import CONDITIONS, MEDICINES
from export_guard.kinds.mentions.mention import Mention

TERMS: tuple[str, ...] = (*CONDITIONS, *MEDICINES)
"""Words without which no sentence holds one."""
_CONDITION, _MEDICINE = "\x1c", "\x1d"
_MARKS = [_CONDITION] * len(CONDITIONS) + [_MEDICINE] * len(MEDICINES)
_TERM = rf"(?:^|[^0-9A-Za-z])[{_CONDITION}{_MEDICINE}](?:$|[^0-9A-Za-z])"

_SOMEBODY = (
    "he|she|his|her|him|i|my|(?:grand|step)?(?:mother|father|son|daughter)|mom|mum|dad|wife|husband|brother|sister|"
    "spouse|client|customer|caller|guest|member|employee|tenant|resident|passenger|claimant|applicant|mr|mrs|ms|"
    "[0-9]{1,3} ?(?:yo|y/o|yr old|year old|year-old|years old)"
)
_SUFFERS = (
    "suffers?|suffered|suffering|diagnosed|takes?|took|taking|prescribed|treated for|allergic|tested positive|"
    "history of|complains of|complained of|denies|hospitali[sz]ed|admitted with|admitted for|developed|"
    "recovering from|died of|undergoes|underwent|started on|is on|was on|sick leave"
)
_HAS = "has|had|have|having|with|because of|due to"
_HIS = "he|she|his|her|my"
_SHORTHAND = (
    "patient|pt|hx of|h/o|s/p|c/o|status post|prescribed|diagnosed with|dx|dx'd|pmh|past medical history|"
    "tested positive for|follow-?up|f/u|refill|refilled|admitted with|admitted for|seen for"
)
_DOSE = (
    rf"{_MEDICINE},? ?[0-9][0-9.,/]* ?(?i-u:mg|mcg|µg|g|ml|units|iu)?,? ?(?i-u:po|iv|sc)? ?"
    r"(?i-u:daily|bid|tid|qid|qd|qhs|prn|nightly|weekly|once|twice|every|1-0-|[0-9]x)"
)
_ABOUT_ONE_PERSON = (
    rf"(?-u:\b)(?i-u:{_SHORTHAND})(?-u:\b)|"
    rf"(?-u:\b)(?i-u:{_SOMEBODY})(?-u:\b)(?:[^.!?]{{0,60}}(?-u:\b)(?i-u:{_SUFFERS})(?-u:\b)[^.!?]{{0,40}}"
    rf"|[^.!?]{{0,40}}(?-u:\b)(?i-u:{_HAS}) (?:[a-z-]+ ){{0,2}})[{_CONDITION}{_MEDICINE}]|"
    rf"(?-u:\b)(?i-u:{_HIS}) (?:[a-z-]+ )?[{_CONDITION}{_MEDICINE}]|{_DOSE}"
)
_IN_GENERAL = (
    r"(?-u:\b)(?i-u:patients|people|persons|individuals|women|men|adults|children|those|anyone|everyone|someone|you|"
    r"your|study|studies|trial|trials|research|percent|prevalence|incidence|risk of|if|who|whose|product|products|"
    r"treatment of|used to|used for|indicated|symptoms of|guidelines?|such as|cohort|dataset|variables?|columns?|"
    r"recommended|patient (?:portal|information|leaflet|safety|education|care|satisfaction))(?-u:\b)|%"
)

HEALTH: tuple[Mention, ...] = (
    Mention("condition_in_words", "diagnosis_text", _TERM.replace(_MEDICINE, ""), by="words", likely=0.7),
    Mention("medicine_in_words", "medication", _TERM.replace(_CONDITION, ""), by="words", likely=0.7),
)
"""Their patterns are for what :func:`about_one_person` returns."""


def with_terms_marked(texts: pl.Series) -> pl.Series:
    """The texts, each condition and each medicine replaced by a mark that no text has."""
    return texts.str.replace_many(list(TERMS), _MARKS, ascii_case_insensitive=True, leftmost=True)


def speaks_of_somebody(texts: pl.Series) -> pl.Series:
    """Which texts (terms marked) may hold a sentence about one person and how they are."""
    return texts.str.contains(f"[{_CONDITION}{_MEDICINE}]") & texts.str.contains(_ABOUT_ONE_PERSON)


def about_one_person(sentences: pl.Series) -> pl.Series:
    """Which sentences (terms marked) speak of one person and how they are, not of patients in general."""
    return sentences.str.contains(_ABOUT_ONE_PERSON) & ~sentences.str.contains(_IN_GENERAL)
