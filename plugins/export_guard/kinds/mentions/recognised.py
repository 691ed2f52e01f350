"""Values that no form, label or words tell, but a model of the language does. Counted only where one is switched on."""

from __future__ import annotations

from export_guard.kinds.mentions.mention import Mention

PERSON = Mention("person_name_recognised", "person_name", "", by="model", likely=0.85)
"""A person's name in running text. How likely: the score that Presidio gives every entity of a spaCy model, because
such models give none of their own."""

RECOGNISED = (PERSON,)
