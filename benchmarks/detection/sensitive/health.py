"""What is known of people's health."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.detection.column import Block, Column, Make, Per, foreign, names
from benchmarks.detection.draw import Draw

from export_guard.kinds.kind import Family

DIAGNOSES: tuple[tuple[str, str], ...] = (
    ("E11.9", "Type 2 diabetes mellitus without complications"),
    ("I10", "Essential hypertension"),
    ("J45.909", "Unspecified asthma, uncomplicated"),
    ("M54.50", "Low back pain"),
    ("F32.9", "Major depressive disorder"),
    ("K21.9", "Gastro-esophageal reflux disease"),
    ("N39.0", "Urinary tract infection"),
    ("R05.9", "Cough, unspecified"),
    ("E78.5", "Hyperlipidemia"),
    ("G43.909", "Migraine, not intractable"),
    ("Z79.4", "Long term use of insulin"),
    ("I25.10", "Atherosclerotic heart disease"),
    ("C50.911", "Malignant neoplasm of right female breast"),
    ("B20", "Human immunodeficiency virus disease"),
    ("O80", "Encounter for full-term uncomplicated delivery"),
    ("S52.501A", "Fracture of lower end of right radius"),
    ("L40.0", "Psoriasis vulgaris"),
    ("H52.13", "Myopia, bilateral"),
    ("F41.1", "Generalized anxiety disorder"),
    ("J06.9", "Acute upper respiratory infection"),
    ("I48.91", "Atrial fibrillation"),
    ("N18.3", "Chronic kidney disease, stage 3"),
    ("D50.9", "Iron deficiency anemia"),
    ("K58.9", "Irritable bowel syndrome"),
    ("G20", "Parkinson's disease"),
    ("F10.20", "Alcohol dependence"),
    ("E03.9", "Hypothyroidism"),
    ("M17.11", "Osteoarthritis of right knee"),
    ("A09", "Infectious gastroenteritis and colitis"),
    ("U07.1", "COVID-19"),
    ("G47.33", "Obstructive sleep apnea"),
    ("L20.9", "Atopic dermatitis"),
)
"""Codes of ICD-10-CM with their words."""
MEDICATIONS: tuple[str, ...] = (
    "metformin", "lisinopril", "atorvastatin", "amlodipine", "omeprazole", "sertraline", "levothyroxine", "albuterol",
    "gabapentin", "losartan", "hydrochlorothiazide", "simvastatin", "escitalopram", "insulin glargine", "warfarin",
    "apixaban", "prednisone", "amoxicillin", "ibuprofen", "tramadol", "duloxetine", "methotrexate", "lamotrigine",
    "quetiapine", "furosemide", "pantoprazole", "montelukast", "citalopram", "bupropion", "adalimumab",
)  # fmt: skip
ALLERGIES = (
    "Penicillin",
    "Peanut",
    "Latex",
    "Sulfonamides",
    "Bee venom",
    "Shellfish",
    "House dust mite",
    "None known",
    "Egg",
    "Ibuprofen",
)
PROCEDURES: tuple[tuple[str, str], ...] = (
    ("99213", "Office visit, established patient"),
    ("93000", "Electrocardiogram, complete"),
    ("45378", "Diagnostic colonoscopy"),
    ("27447", "Total knee arthroplasty"),
    ("70553", "MRI of brain with contrast"),
    ("90834", "Psychotherapy, 45 minutes"),
    ("36415", "Routine venipuncture"),
    ("59400", "Obstetrical care"),
    ("66984", "Cataract surgery"),
    ("11042", "Debridement of skin"),
    ("47562", "Laparoscopic cholecystectomy"),
    ("92014", "Eye examination"),
    ("97110", "Therapeutic exercises"),
    ("71046", "Chest X-ray"),
)
LABS: tuple[tuple[str, str, float, float], ...] = (
    ("4548-4", "Hemoglobin A1c", 6.1, 1.1),
    ("2345-7", "Glucose", 104, 28),
    ("2160-0", "Creatinine", 0.98, 0.3),
    ("2093-3", "Cholesterol, total", 188, 36),
    ("718-7", "Hemoglobin", 13.8, 1.6),
    ("2823-3", "Potassium", 4.2, 0.4),
    ("3016-3", "TSH", 2.1, 1.2),
    ("6690-2", "Leukocytes", 7.1, 2.0),
    ("777-3", "Platelets", 248, 60),
    ("13457-7", "LDL cholesterol", 112, 32),
)
VACCINES = (
    "Influenza, seasonal",
    "MMR",
    "Tdap",
    "Hepatitis B",
    "COVID-19 mRNA",
    "HPV9",
    "Varicella",
    "Pneumococcal PCV20",
)
_MBI = "ACDEFGHJKMNPQRTUVWXY"


def _icd(draw: Draw) -> Make:
    dotless = draw.chance(0.25)

    def made(_: object) -> str:
        code = draw.one(DIAGNOSES)[0]
        return code.replace(".", "") if dotless else code

    return made


def _of(choices: tuple[str, ...]) -> Callable[[Draw], Make]:
    return lambda draw: lambda _: draw.one(choices)


def _medication(draw: Draw) -> Make:
    dosed = draw.chance(0.5)

    def made(_: object) -> str:
        name = draw.one(MEDICATIONS)
        return f"{name} {draw.one((5, 10, 20, 25, 40, 50, 100, 500))} mg" if dosed else name.capitalize()

    return made


def _ndc(draw: Draw) -> Make:
    template = draw.one(("#####-####-##", "#####-###-##", "####-####-##"))
    known = [draw.form(template) for _ in range(150)]
    return lambda _: draw.one(known)


def _normal(mean: float, deviation: float, decimals: int = 0) -> Callable[[Draw], Make]:
    def styled(draw: Draw) -> Make:
        def made(_: object) -> float | int:
            value = max(mean / 3, draw.normal(mean, deviation))
            return round(value, decimals) if decimals else round(value)

        return made

    return styled


def _blood_pressure(draw: Draw) -> Make:
    return lambda _: f"{round(draw.normal(128, 16))}/{round(draw.normal(80, 10))}"


def mbi(draw: Draw) -> Make:
    """Medicare beneficiary identifiers: eleven places, each of letters (without S, L, O, I, B, Z) or digits."""
    places = "1L*#L*#LL##"
    alphabets = {"1": "123456789", "L": _MBI, "*": _MBI + "0123456789", "#": "0123456789"}
    dashed = draw.chance(0.4)

    def made(_: object) -> str:
        text = "".join(draw.letters(1, alphabets[place]) for place in places)
        return f"{text[:4]}-{text[4:7]}-{text[7:]}" if dashed else text

    return made


def _record_number(draw: Draw) -> Make:
    template = draw.one(("MRN########", "########", "##-##-##", "P#######"))
    return lambda _: draw.form(template)


def _member_id(draw: Draw) -> Make:
    template = draw.one(("???#########", "W#########", "H##########", "##########-##"))
    return lambda _: draw.form(template)


def _column(
    name: str, headers: str, make: Callable[[Draw], Make], kinds: tuple[str, ...],
    abroad: tuple[str, str, str] = ("", "", ""), per: Per = "row", family: Family = "personal_health",
    by_value: bool = True,
) -> Column:  # fmt: skip
    return Column(name, names(headers), make, kinds, family, per, "clinic", abroad, by_value=by_value)


def _lab(draw: Draw, coded: bool) -> Make:
    return lambda _: draw.one(LABS)[0 if coded else 1]


def _lab_value(draw: Draw) -> Make:
    def made(_: object) -> float:
        _, _, mean, deviation = draw.one(LABS)
        return round(max(0.1, draw.normal(mean, deviation)), 1)

    return made


NUMBERS: tuple[Block, ...] = (
    (_column("us_mbi", "mbi | medicare id | medicare number | medicare beneficiary id", mbi, ("us_mbi",),
             per="person", family="identifier"),),
    (_column("medical_record_number", "mrn | medical record number | medical record no | chart number",
             _record_number, ("medical_record_number",), foreign("patientenaktennummer", "numero de historia clinica",
             "numero de dossier medical"), "person", "identifier", by_value=False),),
    (_column("health_member_id", "insurance member id | health plan member id | subscriber id | health insurance id",
             _member_id, ("health_member_id",), foreign("krankenversicherungsnummer", "numero de asegurado",
             "numero assure"), "person", "identifier", by_value=False),),
)  # fmt: skip
"""Numbers that health care gives to people: identifiers."""

BLOCKS: tuple[Block, ...] = (
    (_column("icd10_code", "icd10 | icd 10 code | diagnosis code | dx code | icd code | primary dx", _icd,
             ("icd10_code", "diagnosis_code"), foreign("diagnoseschluessel", "codigo diagnostico",
             "code diagnostic")),),
    (_column("diagnosis_text", "diagnosis | diagnosis description | primary diagnosis | condition | medical condition",
             _of(tuple(words for _, words in DIAGNOSES)), ("diagnosis_text", "diagnosis_code", "health_history"),
             foreign("diagnose", "diagnostico", "diagnostic")),),
    (_column("medication", "medication | drug name | prescribed medication | rx | medication name", _medication,
             ("medication",), foreign("medikament", "medicamento", "medicament")),),
    (_column("ndc_code", "ndc | ndc code | drug ndc | national drug code", _ndc, ("medication",)),),
    (_column("systolic", "systolic | systolic bp | sbp | sys bp", _normal(128, 16), ("vital_sign",),
             foreign("blutdruck systolisch", "presion sistolica", "pression systolique"), by_value=False),),
    (_column("blood_pressure", "blood pressure | bp | bp reading | rr", _blood_pressure, ("vital_sign",),
             foreign("blutdruck", "presion arterial", "tension arterielle")),),
    (_column("heart_rate", "heart rate | pulse | hr bpm | heart rate bpm", _normal(76, 12), ("vital_sign",
             "activity_log"),
             foreign("herzfrequenz", "frecuencia cardiaca", "frequence cardiaque"), by_value=False),),
    (_column("body_mass_index", "bmi | body mass index", _normal(27, 5, 1), ("vital_sign", "lab_value"),
             by_value=False),),
    (_column("hba1c", "hba1c | hemoglobin a1c | a1c | a1c pct", _normal(6.2, 1.1, 1), ("lab_value",),
             by_value=False),),
    (_column("glucose", "glucose | fasting glucose | blood glucose mg dl | glucose level", _normal(104, 26),
             ("lab_value", "vital_sign"),
             foreign("blutzucker", "glucosa", "glycemie"), by_value=False),),
    (
        _column("lab_test", "lab test | lab name | test name | lab test name", lambda draw: _lab(draw, False),
                ("lab_value", "loinc_code")),
        _column("lab_value", "lab value | lab result | test result | result value", _lab_value, ("lab_value",),
                foreign("laborwert", "resultado laboratorio", "resultat analyse"), by_value=False),
    ),
    (_column("loinc_code", "loinc | loinc code | lab loinc | test loinc", lambda draw: _lab(draw, True),
             ("loinc_code", "lab_value")),),
    (_column("allergy", "allergy | allergies | allergen | known allergies", _of(ALLERGIES), ("allergy",),
             foreign("allergien", "alergias", "allergies"), "person"),),
    (_column("procedure_code", "cpt | cpt code | procedure code | hcpcs code", _of(tuple(c for c, _ in PROCEDURES)),
             ("procedure",), by_value=False),),
    (_column("procedure_text", "procedure | procedure description | surgery | treatment",
             _of(tuple(words for _, words in PROCEDURES)), ("procedure",), foreign("eingriff", "procedimiento",
             "intervention")),),
    (_column("vaccine", "vaccine | vaccine name | vaccination | immunization", _of(VACCINES), ("immunization",),
             foreign("impfung", "vacuna", "vaccin")),),
    (_column("pregnancy_week", "pregnancy week | gestational age weeks | weeks pregnant", _normal(22, 8),
             ("reproductive_health",), foreign("schwangerschaftswoche", "semana de embarazo",
             "semaine de grossesse"), by_value=False),),
)  # fmt: skip
"""Conditions, treatments and measurements of people."""
