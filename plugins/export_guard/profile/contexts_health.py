"""Whether a table holds the health of persons, and which columns of a clinical table belong to it.

A register, a trial, a line list or a survey has a row for each person or visit: age and sex, a group or
treatment, measurements under short names, an outcome. One abbreviation proves nothing; many of them together,
or a few beside age and sex, do. Code books, price lists, directories and totals by region have such words too,
but no persons: there the values are names of things, and the other columns prices, addresses or counts.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from export_guard.kinds import catalogue
from export_guard.kinds.kind import vocabulary
from export_guard.profile.aggregates import aggregate, by_region
from export_guard.profile.contexts_omics import reference_cells
from export_guard.profile.contexts_people import PLACES
from export_guard.profile.shapes import Look
from export_guard.profile.spoken import called, says, shows
from export_guard.profile.trades import ANIMALS, CATALOGUES, MACHINES
from export_guard.profile.unnamed import speaks_of_health

KINDS: dict[str, float] = {
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
    "clinical_score": 0.8,
    "study_outcome": 0.6,
    "questionnaire_item": 0.9,
    "health_event_date": 0.8,
    "reproductive_health": 0.9,
    "health_history": 0.8,
    "care_episode": 0.7,
    "health_insurance": 0.7,
    "activity_log": 1.0,
    "us_mbi": 1.0,
    "medical_record_number": 1.0,
}
"""How firmly a column of each kind speaks of somebody's health."""
PATIENTS = vocabulary("""
    patient patients subject_id hadm encounter admission icustay inpatient outpatient clinical symptom hospital
    medical health disease diagnosis
    """)
"""Words of the care of the sick."""
_SOMEONE_ILL = vocabulary("patient patients hadm icustay inpatient participant respondent proband subject subjects")
_OF_STUDIES = vocabulary("""
    visit arm cohort enroll enrol enrolment enrollment enrolled baseline followup fu randomization randomisation
    randomized randomised screening placebo consent epoch treated treatment control dropout withdrawn censored
    trt tx treatmentgroup visitnum visitdate wave intervention postop preop
    """)
"""Words of studies of persons."""
_CRYPTIC = vocabulary("""
    sg rc wc bu sc hemo pcv htn dm cad bmi sbp dbp map hr rr hb hgb hct wbc rbc plt plat crp esr egfr gfr hba1c
    a1c chol trig tg trg tc hdl ldl alt ast alp ggt gcs apgar phq gad nyha ecog sofa los dx hx tx bl etoh smoker
    smk smoking alc tobacco cig cigs diab diabetic hyp hypert ckd copd chf mi afib pvd tia cabg pci stemi ef lvef
    bnp inr pt aptt fev fvc spo2 temp bpsys bpdia sysbp diabp trestbps thalach exang oldpeak restecg ca cp fbs
    thal ldh bili bil tbil dbil alb albumin glob prot tp creat cr bun urea uric ua na k cl hco3 mg phos fe ferr
    tibc tsh t3 t4 ft3 ft4 psa cea afp ige igg iga igm cd4 cd8 vl hiv hcv hbv hbsag hpv tb ogtt fpg fbg homa
    insulin leptin adiponectin resistin waist hip whr bwt gest gestage ga parity grav gravida para menopause meno
    menarche hrt ocp nodes er pr her2 grade stage tnm tsize nstage tstage mstage ecogps karno sex age asa ki67
    histol edema ascites hepato spiders copper protime trt rx arm futime fustat death event censor status surv
    relapse recur mmse moca cdr ses adas updrs edss bdi hamd madrs panss ymrs stai cesd psqi isi vas nrs pain
    sleep fatigue nausea cough fever headache dyspnea sob mets bp sys dia dias sysbp1 pulse weight height wt ht
    surg celltype karnofsky
    """)
"""Short names of what clinical tables hold; any one of them is the name of many other things."""
_CRYPTIC_WEIGHT = 0.35
_UNMISTAKABLE = vocabulary("""
    bmi hba1c cholesterol ldl hdl triglycerides hemoglobin haemoglobin creatinine glucose insulin systolic diastolic sbp
    dbp gestage gestational pregnant pregnancy diabetes diabetic hypertension cancer hiv covid smoker smoking
    diagnosis icd10 medication chemotherapy psychiatric antidepressant vaccinated
    """)
"""Words of which one in a table about persons is enough."""
_PLAIN = 0.4
_SICK = vocabulary("patient patients")
_HOUSEHOLD = 0.8
_OF_BODIES = ("health_history", "vital_sign", "clinical_score", "reproductive_health", "activity_log")
_NEARLY_ALL = 0.75
_HINTS_ALONE = 1.4
_TIMES = vocabulary("time futime stime survtime days months followup tstop stop")
_EVENTS = vocabulary("status event death dead died cens censor censored delta fustat relapse")
_ARMS = vocabulary("trt rx treat treatment arm tx therapy group")
_SPORTS = vocabulary("club team position league jersey squad goals caps draft season player overall medal ncaa")
"""Words of athletes, whose height and weight are told to all."""
_LITTLE = vocabulary("age sex status event er pr pt k na ca cp al sc su tc tp map ef rr pe k cl mg ua ba pc rc wc")
"""Short names that are so common that a table needs more than these."""
_CARE = vocabulary("hospital clinic pharmacy provider institution facility school station well park office store zone")
"""Words of places that tables of patients or pupils have beside their health."""
_CODES = ("icd10_code", "icd9_code", "diagnosis_code", "procedure", "loinc_code", "medication", "immunization")
_MEANINGS = vocabulary("""
    description desc name title label term definition meaning text display bezeichnung beschreibung libelle
    descripcion descrizione omschrijving
    """)
"""Words of what a code stands for."""
_SAMPLED = 20
_SPACED = 0.4
_ONCE = 0.97
_ENOUGH = 1.9
_ENOUGH_WITH_WORDS = 1.2
_WITHOUT_WORDS = 0.9
_BESIDE_AGE_AND_SEX = 1.5
_BY_ITSELF = 2.6
_MOSTLY = 0.6
_SEVERAL = 4
_BEYOND_DOUBT = 4.0
_CENTIMETRES = 0.5


def health(looks: Sequence[Look], words: frozenset[str], person: bool, demographic: bool) -> bool:
    """Whether the columns together speak of persons' health."""
    if not person and (aggregate(looks) or _code_book(looks) or reference_cells(looks)):
        return False
    firm = [_firmly(look) for look in looks]
    clinical = [look for look, weight in zip(looks, firm, strict=True) if weight or cryptic(look)]
    telling = [look for look, weight in zip(looks, firm, strict=True) if weight or _short_names(look) - _LITTLE]
    score = sum(firm) + _body(looks, words, demographic) + _survival(words)
    hinted = _CRYPTIC_WEIGHT * (len(telling) - sum(map(bool, firm)))
    spoken = 0.6 * len(words & PATIENTS)
    if score and words & _UNMISTAKABLE and (person or demographic):
        score += _PLAIN
    if score and (_pedigree(words) or (demographic and words & _SICK)):
        score += _HOUSEHOLD
    if person:
        study = 0.3 * len(words & _OF_STUDIES) if score else 0.0
        return (
            score >= _ENOUGH
            or (score >= _WITHOUT_WORDS and all(look.opaque for look in looks if look.stats.column.path is None))
            or score + spoken + min(0.6, study) >= _ENOUGH_WITH_WORDS
            or (score > 0 and score + hinted >= _BY_ITSELF)
        )
    if words & (CATALOGUES | MACHINES | (PLACES - _CARE)) or (words & _CARE and not demographic):
        return demographic and score >= _BEYOND_DOUBT
    if by_region(looks) or words & ANIMALS:
        return False
    someone = demographic or bool(words & _SOMEONE_ILL) or _pedigree(words) or _survival(words) > 0
    if score >= (_BESIDE_AGE_AND_SEX if someone else _BY_ITSELF):
        return True
    studied = 0.3 * len(words & _OF_STUDIES)
    if (someone and score > 0 and score + hinted >= _ENOUGH) or (demographic and hinted + studied >= _HINTS_ALONE):
        return True
    return _mostly_clinical(looks, len(clinical), len(telling))


def _mostly_clinical(looks: Sequence[Look], clinical: int, telling: int) -> bool:
    """Whether there is hardly anything else in the table."""
    others = sum(not _row_id(look) for look in looks)
    told = sum(any(says(look, kind) for kind in _OF_BODIES) and look.share("distinct") < _ONCE for look in looks)
    habits = told >= 2 and clinical >= _A_FEW and clinical >= _NEARLY_ALL * others
    return habits or (telling >= _SEVERAL and clinical >= _MOSTLY * others)


def _code_book(looks: Sequence[Look]) -> bool:
    """Every code once, beside what it means."""
    once = [look for look in looks if look.stats.values >= _SAMPLED and look.share("distinct") > _ONCE]
    codes = [look for look in once if any(called(look, kind) for kind in _CODES)]
    meanings = [look for look in once if look.share("spaced") > _SPACED and _meaning(look)]
    return any(code is not meaning for code in codes for meaning in meanings)


def _meaning(look: Look) -> bool:
    return bool(_MEANINGS.intersection(look.words)) or called(look, "diagnosis_text")


def _firmly(look: Look) -> float:
    weight = max((w for kind, w in KINDS.items() if says(look, kind)), default=0.0)
    shown = any(shows(look, kind) for kind in ("loinc_code", "icd10_dotted", "ndc_code"))
    return max(weight + 0.5 * shown, speaks_of_health(look))


def cryptic(look: Look) -> bool:
    """Whether a column has a short clinical name, and values such as a measurement or a finding has."""
    return bool(_short_names(look))


def _short_names(look: Look) -> frozenset[str]:
    parts = [w for w in look.words if not w.isdigit()]
    return _CRYPTIC.intersection(parts) if len(parts) <= 2 and measured(look) else frozenset()


def measured(look: Look) -> bool:
    """Numbers, yes and no, or a few short codes."""
    return look.numeric or look.share("truth") > 0.8 or look.share("length_2") > 0.8


def _row_id(look: Look) -> bool:
    return look.opaque or look.words[-1:] in (("id",), ("index",), ("rownames",), ("number",), ("identifier",))


def _body(looks: Sequence[Look], words: frozenset[str], demographic: bool) -> float:
    """Heights and weights of persons: beside age and sex, or with heights in centimetres beside one of them."""
    heights = [look for look in looks if look.numeric and look.words[:1] in (("height",), ("ht",), ("stature",))]
    weights = [look for look in looks if look.numeric and look.words[:1] in (("weight",), ("wt",), ("bodyweight",))]
    if not (heights and weights) or words & _SPORTS:
        return 0.0
    tall = max(look.share("beyond_latitude") for look in heights) > _CENTIMETRES
    someone = demographic or (tall and any(says(look, kind) for look in looks for kind in ("gender", "age")))
    return 1.6 if someone else 0.0


def _survival(words: frozenset[str]) -> float:
    """How long persons of some age were followed under which treatment, and whether it came to the event."""
    followed = words & _TIMES and words & _EVENTS and words & _ARMS and "age" in words
    return _BESIDE_AGE_AND_SEX if followed and not words & MACHINES else 0.0


def _pedigree(words: frozenset[str]) -> bool:
    return {"paternal", "maternal"} <= words or {"father", "mother"} <= words


# ---- which columns of a clinical table belong to somebody's health ----------------------------------------

_OTHER_TRADES = vocabulary("""
    sms reminder reminders notification letter message whatsapp
    income salary education job occupation profession employer employment school religion language internet car house
    home rent vote party politics political price sales product marital married income wage household phone email
    device app browser friend friends hobby hobbies sport music film book travel essay city county state country region
    zip postal town village street address site center centre interviewer investigator physician doctor nurse
    practitioner rater examiner reviewer technician operator name surname firstname race ethnicity ethnic gender sex age
    birth born citizen nationality religion insurance mother father spouse guardian caste tribe
    """)
"""Words of what persons have besides their health."""
_OF_RECORDS = vocabulary("""
    id ids uid uuid guid row rownames unnamed seq url link file path image img source
    version created updated modified timestamp date datetime year month weekday hour domain form instance
    unit units uom format comment comments remark remarks note batch strata stratum psu cluster sampwt
    barcode npi consent currency policy channel offset system checksum segment studyid site
    """)
_LAST_OF_RECORDS = vocabulary("key index number nr sequence code order complete")
"""Words of the keeping of the records themselves."""
_FEW_CATEGORIES = 12
_PEOPLE = ("person_id", "gender", "age", "race_or_ethnicity", "birth_year", "event_time", "state_or_city", "country")
_LEAST = 5
_A_FIFTH = 0.2
_HALF = 0.4
_A_FEW = 3
_MORE_THAN_HALF = 0.55
_TIMES_AS_MANY = 3


def of_a_study(
    looks: Sequence[Look], found: Mapping[str, str], someone: bool, settled: Collection[str]
) -> Callable[[Look], bool]:
    """Which of the columns that were not told by themselves are clinical, because the table is.

    ``found`` gives the kind of each column that was told, by its label; ``settled`` are the labels that a
    published layout tells not to be sensitive.
    """
    told = [look for look in looks if _told(look, found)]
    open_ = [look for look in looks if not (_described(look, found) or look.label in settled or _kept(look))]
    others = [look for look in looks if _foreign(look, found)]
    share = len(told) / max(1, len(told) + len([look for look in open_ if look not in told]))
    mostly = (len(told) >= _SEVERAL and share >= _HALF) or (len(told) >= _A_FEW and share >= _MORE_THAN_HALF)
    register = someone and len(told) >= _LEAST and share >= _A_FIFTH and len(told) >= _TIMES_AS_MANY * len(others)
    if not (mostly or register):
        return lambda look: False
    chosen = {look.label for look in open_ if (measured(look) or _categories(look)) and not _always_the_same(look)}
    return lambda look: look.label in chosen and not _foreign(look, found)


def _told(look: Look, found: Mapping[str, str]) -> bool:
    if look.label in found:
        return _family(found[look.label]) == "personal_health"
    return cryptic(look)


def _family(kind: str) -> str | None:
    return catalogue.kind(kind).family


def _described(look: Look, found: Mapping[str, str]) -> bool:
    """Who or where somebody is, not how."""
    return found.get(look.label) in _PEOPLE or found.get(look.label) == "life_status"


def _kept(look: Look) -> bool:
    last = bool(_LAST_OF_RECORDS.intersection(look.words[-1:]))
    return last or bool(_OF_RECORDS.intersection(look.words)) or max(map(look.share, ("url", "uuid", "date"))) > 0.5


def _foreign(look: Look, found: Mapping[str, str]) -> bool:
    if look.label in found and _family(found[look.label]) is not None:
        return _family(found[look.label]) not in ("personal_health", "identifier")
    return bool(_OTHER_TRADES.intersection(look.words)) and not _described(look, found)


def _always_the_same(look: Look) -> bool:
    samples = max(1, look.stats.facts.get("samples", 1))
    return look.stats.values >= _SAMPLED and look.stats.facts.get("distinct", 0) <= samples and not cryptic(look)


def _categories(look: Look) -> bool:
    """A few words again and again."""
    samples = max(1, look.stats.facts.get("samples", 1))
    few = look.stats.facts.get("distinct", 0) <= _FEW_CATEGORIES * samples
    return few and look.share("distinct") < 0.5 and look.share("words_5") < 0.5 and not look.few
