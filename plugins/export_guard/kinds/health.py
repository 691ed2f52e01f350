"""Personal health data: codes, texts and treatments."""

from __future__ import annotations

from export_guard.kinds import diagnosis_codes
from export_guard.kinds import health_terms as terms
from export_guard.kinds import health_tongues as tongues
from export_guard.kinds.kind import Kind, tags, within, words

_PATIENT = within("health")
_SNOMED = r"[1-9][0-9]{5,17}"
_ICD10 = r"[A-TV-Z][0-9][0-9AB](?:\.?[0-9A-TV-Z]{1,4})?"
_ICD9 = r"(?:[0-9]{3}(?:\.[0-9]{1,2})?|V[0-9]{2}(?:\.?[0-9]{1,2})?|E[89][0-9]{2}(?:\.?[0-9])?|[0-9]{4,5})"

KINDS: tuple[Kind, ...] = (
    Kind(
        "icd10_code",
        "personal_health",
        "Diagnosis code ICD-10",
        "WHO ICD-10; ICD-10-CM",
        words(
            """
            icd10|icd 10|icd10 code|icd code|icd|icd diagnosis|dx icd10|icd version 10|icd10cm|icd 10 cm|
            icd10 cm code|cie10|cim10|icd10gm|icd 10 gm|icd10 diag|icd dgns cd|icd diag|icd9 or 10|cie 10|
            icd 10 code
            """
        ),
        _ICD10,
        random_hit_rate=0.7,
        tags=tags("health_condition"),
        contexts=_PATIENT,
    ),
    Kind(
        "icd10_dotted",
        "personal_health",
        "Diagnosis code ICD-10 in its dotted form",
        "WHO ICD-10; ICD-10-CM",
        (),
        r"[A-TV-Z][0-9][0-9AB]\.[0-9A-TV-Z]{1,4}",
        diagnosis_codes.in_a_category,
        random_hit_rate=0.7,
        tags=tags("health_condition"),
        by_value=True,
        contexts=_PATIENT,
        form_of="icd10_code",
    ),
    Kind(
        "icd9_code",
        "personal_health",
        "Diagnosis code ICD-9",
        "ICD-9-CM",
        words("icd9|icd 9|icd9 code|icd9 dgns cd|icd9cm|icd9 diag|icd 9 cm|icd9 dx"),
        _ICD9,
        random_hit_rate=0.5,
        tags=tags("health_condition"),
        contexts=_PATIENT,
    ),
    Kind(
        "diagnosis_code",
        "personal_health",
        "Diagnosis code",
        "SNOMED CT; ICD",
        words(
            """
            diagnosis|diagnosis code|dx|dx code|dx1|dx2|primary diagnosis|admitting diagnosis|principal diagnosis|
            condition code|problem code|diagnoses|diag|diag 1|diag code|drg|drg code|snomed|snomed code|
            diagnosis id|condition concept|condition|conditions|condition occurrence|reason code|zhen duan|
            comorbidity|comorbidities|diag 2|diag 3|secondary diagnosis|admission dx|admit dx|discharge dx|
            diagnosis source value|condition source value|condition concept id|ccs|ccs code|msdrg|ms drg|apr drg|
            ghm|gdrg|hrg|ccsr|concept cd|dsm|dsm code|read code|snomedcode|snomed ct|medcode|cause icd|
            underlying cause|icpc|icpc2|hauptdiagnose|nebendiagnose|nebendiagnosen|diagnostic principal|
            diagnostic associe|diagnostico principal|diagnosi principale|patologia|krankheit|erkrankung|maladie|
            enfermedad|doenca|cid 10|cid principal|hcc|hcc code|phecode|problem|problem id code|admitting dgns cd|
            reason for visit code|mesh condition|orpha code|omim disease|primary dx|tumor type|tumour type|
            cancer type|primary site|histologic type|disease type|disease status|case definition|diagnosi|diagnosen|
            diagnostics|esenzione|hdia|ndia
            """
        ),
        tags=tags("health_condition"),
        contexts=_PATIENT,
        hints=words("dp|das|dr|cid|hd|nd|problem name|problem desc|dgns"),
    ),
    Kind(
        "diagnosis_text",
        "personal_health",
        "Diagnosis, condition or symptom in words",
        "28 CFR 202.241",
        (
            *words(
                """
                diagnosis description|diagnosis text|disease|medical condition|symptom|symptoms|chief complaint|
                reason description|medical history|illness|health condition|problem list|admission diagnosis|
                clinical notes|clinical note|discharge summary|disorder|medical notes|cause of death|injury|
                history of present illness|reason reference display|condition display|impression|diagnosis display|
                transcription|diagnosis long|presenting complaint|presenting problem|reason for visit|chief comp|
                chiefcomplaint|indication|narrative clinical|soap note|progress note|progress notes|radiology report|
                report text clinical|discharge note|nursing note|note text clinical|findings|clinical findings|
                clinical history|past medical history|pmh|hpi|family medical history|anamnese|anamnesis|befund|epikrise|
                motif consultation|motivo consulta|antecedentes|antecedents|apache admission dx|injury type|
                injury description|event description medical|adverse event|ae term|aeterm|aedecod|mhterm|mhdecod|meddra|
                meddra pt|pt term|side effect|side effects|diagnosis name|condition name|condition description|
                disease name|problem description|allergies text|health issue|health issues|health problem|sickness|
                sickness reason|absence reason|sick leave|ailment|mood score|symptom severity|symptom onset|onset date|
                date of onset
                """
            ),
            *tongues.DIAGNOSES,
        ),
        tags=tags("health_condition"),
        shape="clinical",
        contexts=_PATIENT,
        hints=words(
            """
            description|reason|notes|note|finding|findings|complaint|code text|code coding display|code coding code|
            reason reference|reason code|category|narrative|note text|severity|assessment
            """
        ),
    ),
    Kind(
        "allergy",
        "personal_health",
        "Allergy or intolerance",
        "28 CFR 202.241",
        words(
            """
            allergy|allergies|allergen|intolerance|allergic to|allergy intolerance|reaction manifestation|reaction|
            adverse reaction|allergy name|allergy type|allergy description|unvertraeglichkeit|allergie|alergias|
            alergia|allergenic|food allergy|drug allergy|rast
            """
        ),
        tags=tags("health_condition"),
        contexts=_PATIENT,
    ),
    Kind(
        "medication",
        "personal_health",
        "Medication of a person",
        "RxNorm; ATC; NDC; 28 CFR 202.241",
        (
            *words(
                """
                medication|medications|medication name|drug|drug name|drugs|medicine|prescription|prescribed|rx|rxnorm|
                ndc|ndc code|atc|atc code|dose|dosage|dosage instruction|drug code|drug concept|drug exposure|
                medication codeable concept|medication code|days supply|quantity dispensed|dispenses|gsn|dose val rx|
                prod strength|dosage form|medicament|yao pin|drug type|insulin dose|chemotherapy|treatment drug|drug1|
                sig|medicine name|medication dose|meds current|current medications|concomitant medication|cmtrt|cmdecod|
                drug source value|drug concept id|drug exposure start date|med name|med|drug dose|generic name|
                brand name drug|ndc number|ndc11|prod srvc id|qty dspnsd num|days suply num|days supply num|
                prescription drug|arzneimittel|wirkstoff|farmaco|medicamentos|ordonnance|receta|pzn|cip code|cnk|
                bnf code|bnf|dmd code|vtm|dose amount|dose unit|dose value|frequency dose|route of administration|
                pharmacy order|drug rate|infusion rate|iv rate|order med id|medication id|insulin units|insulin value|
                bolus|basal|basal rate|bolus volume|total daily dose|carb ratio|inhaler|antibiotic|antibiotics|opioid|
                statin|aspirin|beta blocker|ace inhibitor|rx name|rx dose|prescribed drug|treatment name|sumatriptan|
                antidepressant|art regimen|regimen|line of therapy|dosis|dosierung|cip 13|farmaci|medikation|medicacion|
                traitement medicamenteux|principio attivo|posologia|posologie|remedio|lek
                """
            ),
            *terms.MEDICINES,
            *tongues.MEDICINES,
        ),
        tags=tags("medication"),
        contexts=_PATIENT,
        hints=(
            *words("dose|dosage|refills|sig|active ingredient|formulary drug|drug rate|unit dose"),
            *terms.MEDICINE_HINTS,
        ),
    ),
    Kind(
        "ndc_code",
        "personal_health",
        "National drug code",
        "21 CFR 207.33",
        (),
        r"[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}",
        random_hit_rate=1.0,
        tags=tags("medication"),
        by_value=True,
        contexts=_PATIENT,
        form_of="medication",
    ),
    Kind(
        "procedure",
        "personal_health",
        "Procedure, treatment or service given to a person",
        "CPT; HCPCS; ICD-10-PCS",
        (
            *words(
                """
                procedure|procedure code|procedure description|cpt|cpt code|hcpcs|hcpcs code|treatment|therapy|surgery|
                operation name|procedure concept|procedure type|proc code|service code|intervention|trt|treatment arm|
                surgical procedure|anesthesia|ventilation|ccam|code ccam|code acte|ops|ops code|opcs|opcs4|nomesco|cpt4|
                hcpcs cd|icd10 pcs|icd9 prcdr cd|procedure source value|procedure concept id|procedure name|
                surgery date|surgery type|type of surgery|surgical approach|intervention name|implant|implant type|
                dialysis|imaging|imaging modality|radiotherapy|radiation therapy|chemo|chemo cycles|
                mechanical ventilation|ventilator|transfusion|treatment type|treatment plan|rehab|physiotherapy|
                eingriff|behandlung|traitement|tratamiento|cirugia|proc desc|revenue center|rev code|revenue code|
                modality|body part examined|exam type|arm name trial
                """
            ),
            *terms.INTERVENTIONS,
            *tongues.PROCEDURES,
        ),
        tags=tags("procedure"),
        contexts=_PATIENT,
        hints=words("acte|ops|modality|body site|ccam"),
    ),
    Kind(
        "immunization",
        "personal_health",
        "Vaccination of a person",
        "CVX; 28 CFR 202.241",
        (
            *words(
                """
                vaccine|vaccination|immunization|immunisation|cvx|vaccine code|vaccinated|vaccine name|vaccination date|
                vaccine lot|dose number|vaccination status|vax|vax name|vaccine type|doses administered person|vax date|
                vax dose|vaccine brand|booster|impfung|impfstoff|vaccin|vacuna|vaccine manufacturer person|
                immunization date|cvx code
                """
            ),
            *terms.VACCINES,
            *tongues.VACCINES,
        ),
        tags=tags("immunization"),
        contexts=_PATIENT,
    ),
)
