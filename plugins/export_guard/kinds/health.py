"""Personal health data: codes, texts, measurements, care and its payment."""

from __future__ import annotations

from export_guard.kinds import checks
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
        words("icd10|icd 10|icd10 code|icd code|icd|icd diagnosis|dx icd10|icd version 10"),
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
        random_hit_rate=0.8,
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
        words("icd9|icd 9|icd9 code"),
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
            diagnosis|diagnosis code|dx|dx code|dx1|dx2|primary diagnosis|admitting diagnosis|
            principal diagnosis|condition code|problem code|diagnoses|diag|diag 1|diag code|drg|drg code|snomed|
            snomed code|diagnosis id|condition concept|condition|conditions|condition occurrence|reason code|
            zhen duan|comorbidity|comorbidities
            """
        ),
        tags=tags("health_condition"),
        contexts=_PATIENT,
    ),
    Kind(
        "diagnosis_text",
        "personal_health",
        "Diagnosis, condition or symptom in words",
        "28 CFR 202.241",
        words(
            """
            diagnosis description|diagnosis text|disease|medical condition|symptom|symptoms|chief complaint|
            reason description|medical history|illness|health condition|problem list|admission diagnosis|
            clinical notes|clinical note|discharge summary|disorder|medical notes|cause of death|injury|
            history of present illness|reason reference display|condition display|impression|diagnosis display|
            transcription
            """
        ),
        tags=tags("health_condition"),
        shape="any",
        contexts=_PATIENT,
        hints=words(
            """
            description|reason|notes|note|finding|findings|complaint|code text|code coding display|
            code coding code|reason reference|reason code|category
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
            allergy|allergies|allergen|intolerance|allergic to|allergy intolerance|reaction manifestation|
            reaction|adverse reaction
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
        words(
            """
            medication|medications|medication name|drug|drug name|drugs|medicine|prescription|prescribed|rx|
            rxnorm|ndc|ndc code|atc|atc code|dose|dosage|dosage instruction|drug code|drug concept|drug exposure|
            medication codeable concept|medication code|days supply|quantity dispensed|dispenses|gsn|dose val rx|
            prod strength|dosage form|medicament|yao pin|drug type|insulin dose|chemotherapy|treatment drug|
            drug1|sig
            """
        ),
        tags=tags("medication"),
        contexts=_PATIENT,
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
        words(
            """
            procedure|procedure code|procedure description|cpt|cpt code|hcpcs|hcpcs code|treatment|therapy|
            surgery|operation name|procedure concept|procedure type|proc code|service code|intervention|trt|
            treatment arm|surgical procedure|anesthesia|ventilation
            """
        ),
        tags=tags("procedure"),
        contexts=_PATIENT,
    ),
    Kind(
        "immunization",
        "personal_health",
        "Vaccination of a person",
        "CVX; 28 CFR 202.241",
        words(
            """
            vaccine|vaccination|immunization|immunisation|cvx|vaccine code|vaccinated|vaccine name|
            vaccination date|vaccine lot|dose number|vaccination status
            """
        ),
        tags=tags("immunization"),
        contexts=_PATIENT,
    ),
    Kind(
        "loinc_code",
        "personal_health",
        "Laboratory or observation code (LOINC)",
        "LOINC",
        words("loinc|loinc code|lab code|test code"),
        r"[0-9]{1,7}-[0-9]",
        random_hit_rate=1.0,
        tags=tags("lab"),
        contexts=_PATIENT,
        hints=words("code"),
    ),
    Kind(
        "lab_value",
        "personal_health",
        "Laboratory result or its subject",
        "28 CFR 202.241",
        words(
            """
            lab result|lab value|lab test|test result|test results|test name|result value|lab name|specimen|
            valuenum|lab|observation|observation value|measurement|measurement concept|value as number|hiv|
            hiv status|hcv|hbsag|covid test|pcr result|culture|org name|antibody|drug screen|reference range|
            abnormal|abnormal flag|glucose|blood glucose|fasting blood sugar|fbs|fasting glucose|hba1c|
            hemoglobin|haemoglobin|hb|hematocrit|cholesterol|chol|hdl|ldl|triglycerides|trig|serum creatinine|
            creatinine|urea|bun|uric acid|albumin|globulin|total protiens|total proteins|bilirubin|bili|
            alkaline phosphotase|alkaline phosphatase|alk phos|alamine aminotransferase|alt|ast|sgot|sgpt|ggt|
            platelet|platelets|wbc|rbc|white blood cell|red blood cell|leukocytes|lymphocytes|neutrophils|
            protime|prothrombin|inr|crp|esr|ferritin|troponin|ck|creatine|creatinine phosphokinase|
            ejection fraction|sodium serum|serum sodium|potassium serum|calcium serum|bicarbonate|anion gap|
            lactate|copper serum|psa|psa level|tsh|t3|t4|ft4|insulin|c peptide|vitamin d|egfr|urine protein|
            skin thickness|diabetes pedigree function|plasma glucose|blood cells|pus cell|specific gravity urine|
            hcg|estradiol|testosterone|rdw|mcv|mch|mchc|rest ecg|restecg|resting electrocardiographic|thalach|
            oldpeak|st depression|st slope|exang|trestbps|major vessels|thal|ascites|spiders|edema|hepato|
            hepatomegaly|clump thickness|uniformity cell size|uniformity cell shape|marginal adhesion|
            bare nuclei|bland chromatin|chromatin|normal nucleoli|nucleoli|mitoses|epithelial cell|
            single epithelial cell size|radius mean|texture mean|perimeter mean|concavity mean|concave points|
            fractal dimension|tumor size|tumour size|tumor grade|lymph nodes|nodes examined|axillary nodes|
            inv nodes|node caps|deg malig|er status|pr status|her2|tnm|tumor stage|cancer stage|histology|biopsy|
            metastasis|gleason|mdvp|jitter|shimmer|updrs|motor updrs|total updrs|hnr|mmse|cdr score|moca|phq 9|
            phq9|gad 7|asa score|apgar|gcs
            """
        ),
        tags=tags("lab"),
        contexts=_PATIENT,
        hints=words(
            """
            value|result|value quantity|value quantity value|value codeable concept|component|copper|sodium|
            potassium|calcium|iron|adhesion|cell size|urine|ca|cp|fasting|stage|spo2|code coding|output|outcome
            """
        ),
    ),
    Kind(
        "vital_sign",
        "personal_health",
        "Vital sign or body measure",
        "28 CFR 202.241 (vitals, height and weight)",
        words(
            """
            blood pressure|systolic|diastolic|sbp|dbp|bp systolic|bp diastolic|ap hi|ap lo|heart rate|heartrate|
            pulse|resting heart rate|max heart rate|bpm heart|respiratory rate|respiration rate|resp rate|
            body temperature|temperature body|spo2|oxygen saturation|o2 sat|bmi|body mass index|height cm|
            weight kg|body weight|body height|waist circumference|hip circumference|body fat|vital signs|vitals|
            vital|pain score|pulse rate|hrv|ecg|ekg|eeg|glucose level|bp|blood oxygen|height inches|
            weight pounds|birth weight|gestational age
            """
        ),
        tags=tags("vital"),
        contexts=_PATIENT,
        hints=words("height|weight|temperature|pain|acuity"),
    ),
    Kind(
        "reproductive_health",
        "personal_health",
        "Pregnancy, reproductive or sexual health",
        "28 CFR 202.241",
        words(
            """
            pregnancy|pregnancies|pregnant|number of pregnancies|gravida|parity|menstrual cycle|cycle length|
            menopause|last menstrual period|contraceptive|contraception|abortion|fertility|ovulation|
            sexual health|std|sti|ivf|period start date
            """
        ),
        tags=tags("reproductive"),
        contexts=_PATIENT,
    ),
    Kind(
        "health_history",
        "personal_health",
        "Condition or habit of a person as a flag",
        "28 CFR 202.241",
        words(
            """
            hypertension|heart disease|diabetes|diabetic|diabetes mellitus|asthma|cancer|stroke|anaemia|anemia|
            copd|kidney disease|liver disease|hepatitis|high blood pressure|depression|anxiety|mental health|
            mental illness|panic attack|obesity|smoker|smoking|smoking status|smoking history|tobacco|
            alcohol consumption|alcohol use|family history|disability|handicap|epilepsy|dementia|alzheimer|
            hiv positive|aids|arthritis|angina|exercise induced angina|chest pain|chest pain type|cough|
            shortness of breath|fever|fatigue|wheezing|coronary artery disease|physical activity|sleep disorder|
            seek help|blood group|blood type|transplant|immunosuppressed|pneumonia|icu|intubed|copd status|
            cardiovascular|renal chronic|hypertensive|num procedures|num medications|num lab procedures|
            readmitted|bleeding|death event|survival months|overall survival|relapse|remission|metformin|
            insulin use|ever smoked|cigs per day|prevalent stroke|prevalent hyp|diabetes diagnosis|
            general health|phys health|ment health|diff walk|high bp|high chol|psychiatric|therapy session|
            obs consequence|work interfere|care options
            """
        ),
        tags=tags("health_condition"),
        contexts=_PATIENT,
        hints=words("cardio|active|alco|smoke|gluc"),
    ),
    Kind(
        "care_episode",
        "personal_health",
        "Visit, admission or other care given to a person",
        "28 CFR 202.241 (provision of care)",
        words(
            """
            encounter class|encounter type|admission type|admission date|admit date|admittime|dischtime|
            discharge date|discharge disposition|discharge location|admission location|length of stay|los|
            hospital stay|visit type|visit reason|appointment reason|hospital expire flag|first careunit|
            last careunit|ward|room number hospital|bed number|icu stay|care plan|care unit|time in hospital|
            number inpatient|number outpatient|number emergency|visit concept|visit start date|no show|
            admission source|medical specialty|referral|triage|clinical trial|trial arm|careunit|deathtime|
            edregtime
            """
        ),
        tags=tags("care"),
        contexts=_PATIENT,
        hints=words("start|stop|encounter class|onset date time|category"),
    ),
    Kind(
        "health_insurance",
        "personal_health",
        "Health insurance, coverage or cost of care of a person",
        "28 CFR 202.241 (payment for care)",
        words(
            """
            health insurance|insurance provider health|payer|payer coverage|insurance plan|plan id health|
            medical expenses|healthcare expenses|healthcare coverage|claim cost|total claim cost|medical claim|
            billing amount|insurance type patient|medicare|medicaid|patient insurance|primary insurance|copay|
            deductible|allowed amount|medical charges|base encounter cost|hospital bill|medical bill|
            treatment cost|claim type medical|insurance provider|payer id|member plan|coinsurance
            """
        ),
        tags=tags("health_payment"),
        contexts=_PATIENT,
        hints=words("insurance|charges|base cost|total cost|payments"),
    ),
    Kind(
        "npi",
        None,
        "US provider identifier (NPI)",
        "45 CFR 162.406",
        words("npi|provider npi|npi number|billing npi|rendering npi|national provider identifier"),
        r"[12][0-9]{9}",
        checks.luhn(10, 10, "80840"),
        0.1,
        tags("professional"),
    ),
    Kind(
        "dea_number",
        "identifier",
        "US DEA registration of a prescriber",
        "21 CFR 1301",
        words("dea|dea number|prescriber dea"),
        r"[ABCDEFGHJKLMPRSTUX][A-Z9][0-9]{7}",
        checks.tail(7, checks.check_digit(((1, 2, 1, 2, 1, 2), checks.plain(10)), width=7)),
        0.1,
        tags("government_id", "professional"),
    ),
    Kind(
        "us_mbi",
        "identifier",
        "US Medicare beneficiary identifier",
        "CMS MBI format",
        words(
            """
            mbi|medicare beneficiary identifier|medicare number|medicare id|bene id|hicn|desynpuf id|
            beneficiary id
            """
        ),
        r"[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9]-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9]-?[AC-HJKMNP-RT-Y]{2}[0-9]{2}",
        random_hit_rate=0.01,
        tags=tags("government_id", "full", "person_key", "health_member", "country_us"),
        by_value=True,
    ),
    Kind(
        "health_member_id",
        "identifier",
        "Member number of a health plan",
        "45 CFR 164.514(b)(2)(i)(I)",
        words(
            """
            health plan id|subscriber id|insurance id|insurance number|insurance member id|policy holder id|
            krankenversicherungsnummer|medicaid id|member number|insured id|card number health
            """
        ),
        tags=tags("health_member", "person_key"),
        shape="id",
        contexts=within("health", "person"),
    ),
    Kind(
        "medical_record_number",
        "identifier",
        "Medical record number",
        "45 CFR 164.514(b)(2)(i)(H)",
        words(
            """
            mrn|medical record number|medical record|record number patient|chart number|hospital number|
            hospital id patient|emr id|ehr id|health record number|identifier value
            """
        ),
        tags=tags("health_member", "person_key"),
        shape="id",
        contexts=within("health", "person"),
    ),
    Kind(
        "activity_log",
        "personal_health",
        "Exercise, sleep or nutrition log",
        "28 CFR 202.241 (exercise logs)",
        words(
            """
            total steps|steps|step count|daily steps|step total|calories burned|calories|total distance walked|
            active minutes|very active minutes|fairly active minutes|lightly active minutes|sedentary minutes|
            total minutes asleep|minutes asleep|total time in bed|sleep duration|sleep quality|quality of sleep|
            sleep hours|hours of sleep|sleep stage|workout|workout type|exercise|exercise minutes|vo2max|mets|
            very active distance|sedentary active distance|total sleep records|rem sleep|deep sleep|
            session duration hours|calories intake|stress level|physical activity level|pace run|cadence
            """
        ),
        tags=tags("activity"),
        contexts=_PATIENT,
        shape="any",
    ),
)
