"""Personal health data: codes, texts, treatments, measurements and history."""

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
    Kind(
        "loinc_code",
        "personal_health",
        "Laboratory or observation code (LOINC)",
        "LOINC",
        words("loinc|loinc code|lab code|test code|loinc num|loinc number|test loinc|lab loinc"),
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
        (
            *words(
                """
                lab result|lab value|lab test|test result|test results|test name|result value|lab name|specimen|
                valuenum|lab|observation|observation value|measurement|measurement concept|value as number|hiv|
                hiv status|hcv|hbsag|covid test|pcr result|culture|org name|antibody|drug screen|reference range|
                abnormal|abnormal flag|glucose|blood glucose|fasting blood sugar|fbs|fasting glucose|hba1c|hemoglobin|
                haemoglobin|hb|hematocrit|cholesterol|chol|hdl|ldl|triglycerides|trig|serum creatinine|creatinine|urea|
                bun|uric acid|albumin|globulin|total protiens|total proteins|bilirubin|bili|alkaline phosphotase|
                alkaline phosphatase|alk phos|alamine aminotransferase|alt|ast|sgot|sgpt|ggt|platelet|platelets|wbc|rbc|
                white blood cell|red blood cell|leukocytes|lymphocytes|neutrophils|protime|prothrombin|inr|crp|esr|
                ferritin|troponin|ck|creatine|creatinine phosphokinase|ejection fraction|sodium serum|serum sodium|
                potassium serum|calcium serum|bicarbonate|anion gap|lactate|copper serum|psa|psa level|tsh|t3|t4|ft4|
                insulin|c peptide|vitamin d|egfr|urine protein|skin thickness|diabetes pedigree function|plasma glucose|
                blood cells|pus cell|specific gravity urine|hcg|estradiol|testosterone|rdw|mcv|mch|mchc|rest ecg|
                restecg|resting electrocardiographic|thalach|oldpeak|st depression|st slope|exang|trestbps|
                major vessels|thal|ascites|spiders|edema|hepato|hepatomegaly|clump thickness|uniformity cell size|
                uniformity cell shape|marginal adhesion|bare nuclei|bland chromatin|chromatin|normal nucleoli|nucleoli|
                mitoses|epithelial cell|single epithelial cell size|radius mean|texture mean|perimeter mean|
                concavity mean|concave points|fractal dimension|tumor size|tumour size|tumor grade|lymph nodes|
                nodes examined|axillary nodes|inv nodes|node caps|deg malig|er status|pr status|her2|tnm|tumor stage|
                cancer stage|histology|biopsy|metastasis|gleason|mdvp|jitter|shimmer|updrs|motor updrs|total updrs|hnr|
                mmse|cdr score|moca|phq 9|phq9|gad 7|asa score|apgar|gcs|glucose value|historic glucose|scan glucose|
                blood sugar|bg value|bg|cgm|sgv|sensor glucose|ketone|a1c|hemoglobin a1c|hgb|hct|plt|mpv|na serum|
                serum potassium|k serum|cl serum|chloride|bun creatinine|egfr ckd|gfr|creat|crcl|uacr|microalbumin|ldh|
                amylase|lipase|ammonia|alkphos|alp|tbil|total bilirubin|direct bilirubin|protein total|total protein|
                phosphate|magnesium|phosphorus|total cholesterol|hdl cholesterol|ldl cholesterol|vldl|nt probnp|bnp|
                ck mb|d dimer|fibrinogen|aptt|ptt|pt inr|procalcitonin|pct procalcitonin|il 6|igg|igm|iga|ige|cd4 count|
                cd4|viral load|hba1c pct|transferrin|iron serum|tibc|folate|b12|vitamin b12|25 oh vitamin d|cortisol|
                prolactin|fsh|progesterone|amh|afp|ca 125|ca125|ca 19 9|nse|sputum|gram stain|organism|antibiogram|
                susceptibility|blood culture|urine culture|ph arterial|pao2|paco2|fio2|po2|pco2|base excess|lactic acid|
                labname|labresult|lab result text|lab value num|valueuom|result num|result numeric|result text|lborres|
                lbstresn|lbtestcd|qsorres|vsorres|eos|basophils|monocytes|eosinophils|band neutrophils|reticulocytes|
                anc|sofa|sofa score|saps|sapsii|apache|apache score|apache ii|news score|news2|charlson|charlson index|
                elixhauser|ecog|karnofsky|kps|nihss|mrs score|rankin|barthel|hads anxiety|hads depression|phq|gad7|bdi|
                bdi score|audit c|audit score|madrs|ham d|hamd|hamilton|pcl 5|epds|sf 36|sf36|eq5d|eq 5d|panss|ymrs|
                ces d|k10|k6|adhd|asrs|psqi|isi score|epworth|womac|das28|edss|fev1|fvc|fev1 fvc|spirometry|peak flow|
                pef|dlco|bone density|bmd|t score|dexa|intraocular pressure|iop|visual acuity|audiometry|hearing loss|
                refraction sphere|ct value|covid result|sars cov 2|igra|tst result|malaria test|hiv test|hiv result|
                syphilis|rpr|hpv|hpv result|pap|pap smear|ph urine|urine glucose|urine ketones|nyha|ct scan|x ray|
                ecg result|ekg result|qrs duration|qtc|qt interval|pr interval|lvef|st segment|stenosis|agatston|
                calcium score|tumour stage|pathologic stage|ajcc|clinical stage|stage group|pt stage|pn stage|ki67|
                er pr her2|ajcc pathologic tumor stage|carb value|carbs g|carb input|clinical score|
                total score clinical|pain level|pain scale|titer|serology|biomarker|biomarkers|gestation weeks|afi|
                bilirubin total|stool|calprotectin|h pylori|lab flag
                """
            ),
            *terms.BLOOD,
            *terms.CHEMISTRY,
            *terms.LIPIDS_AND_HORMONES,
            *terms.IMMUNITY_AND_TUMOURS,
            *terms.URINE_AND_OTHERS,
            *terms.IMAGING_AND_FUNCTION,
            *tongues.LAB,
        ),
        tags=tags("lab"),
        contexts=_PATIENT,
        hints=(
            *words(
                """
            value|result|value quantity|value quantity value|value codeable concept|component|copper|sodium|
            potassium|calcium|iron|adhesion|cell size|urine|ca|cp|fasting|stage|spo2|code coding|output|outcome|
            lab test name|analyte|result flag|result unit|ldl c|hdl c|sgpt sgot|lactate level|total score
            """
            ),
            *terms.LAB_HINTS,
        ),
    ),
    Kind(
        "vital_sign",
        "personal_health",
        "Vital sign or body measure",
        "28 CFR 202.241 (vitals, height and weight)",
        (
            *words(
                """
                blood pressure|systolic|diastolic|sbp|dbp|bp systolic|bp diastolic|ap hi|ap lo|heart rate|heartrate|
                pulse|resting heart rate|max heart rate|bpm heart|respiratory rate|respiration rate|resp rate|
                body temperature|temperature body|spo2|oxygen saturation|o2 sat|bmi|body mass index|height cm|weight kg|
                pression systolique|pression diastolique|tension systolique|tension diastolique|presion sistolica|
                presion diastolica|blutdruck systolisch|blutdruck diastolisch|pressione sistolica|pressione diastolica|
                pressao sistolica|pressao diastolica|bovendruk|onderdruk|
                body weight|body height|waist circumference|hip circumference|body fat|vital signs|vitals|vital|
                pain score|pulse rate|hrv|ecg|ekg|eeg|glucose level|bp|blood oxygen|height inches|weight pounds|
                birth weight|avg heart rate|average heart rate|average heartrate|max heartrate|
                min heart rate|hr|hr bpm|heart rate bpm|resting hr|max hr|avg hr|bpm|sys bp|dia bp|systolic bp|
                diastolic bp|sysbp|diabp|bp sys|bp dia|nibp|map mmhg|mean arterial pressure|temp c body|body temp|
                temp body|skin temperature|rr interval|rr intervals|ibi|rmssd|sdnn|rr breaths|sao2|o2sat|spo2 pct|
                pulse ox|pulse oximetry|admission weight|admission height|admissionheight|admissionweight|
                weight lb|weight lbs|height m|ht cm|wt kg|bmi category|bsa|waist|waist cm|hip cm|fat mass|lean mass|
                muscle mass|body fat pct|head circumference|gewicht kg|groesse cm|poids|taille cm|peso kg|altura cm|
                blutdruck|puls|pouls|tension arterielle|gcs total|eda|electrodermal|bvp|ppg|hrv rmssd|vo2 max|ecg lead|
                eeg channel|hr avg|basal body temperature|birthweight|birth weight grams|gestation|apgar 5|glascow|
                triage vital
                """
            ),
            *terms.BODY,
            *tongues.VITALS,
        ),
        tags=tags("vital"),
        contexts=_PATIENT,
        hints=(
            *words("height|weight|temperature|pain|acuity|hr|temp|ht|wt|rr|bmi z"),
            *terms.BODY_HINTS,
            *tongues.WEAK,
        ),
    ),
    Kind(
        "reproductive_health",
        "personal_health",
        "Pregnancy, reproductive or sexual health",
        "28 CFR 202.241",
        (
            *words(
                """
                pregnancy|pregnancies|pregnant|number of pregnancies|gravida|parity|menstrual cycle|cycle length|
                menopause|last menstrual period|contraceptive|contraception|abortion|fertility|ovulation|sexual health|
                gestational age|gestational age weeks|gestational weeks|weeks pregnant|pregnancy week|pregnancy weeks|
                weeks gestation|schwangerschaftswoche|semana embarazo|semanas gestacion|semaine grossesse|
                semaines amenorrhee|settimana gravidanza|semana gestacional|zwangerschapsweek|tydzien ciazy|
                std|sti|ivf|period start date|period start|period end|cycle day|cycle phase|luteal phase|flow intensity|
                menses|menarche|age at menarche|pregnancy test|pregnancy status|is pregnant|due date pregnancy|edd|lmp|
                gravidity|para|live births|miscarriage|stillbirth|birth control|iud|infertility|embryo|
                number of sexual partners|sexual activity|sexually active|erectile|sperm|sperm count|semen|
                breastfeeding|delivery mode|mode of delivery|csection|postpartum|trimester|ovulation test|
                cervical mucus|libido|hormonal contraceptives|first sexual intercourse
                """
            ),
            *terms.BIRTHS,
            *tongues.BIRTHS,
        ),
        tags=tags("reproductive"),
        contexts=_PATIENT,
        hints=words("delivery type|delivery method"),
    ),
    Kind(
        "health_history",
        "personal_health",
        "Condition or habit of a person as a flag",
        "28 CFR 202.241",
        (
            *words(
                """
                hypertension|heart disease|diabetes|diabetic|diabetes mellitus|asthma|cancer|stroke|anaemia|anemia|copd|
                kidney disease|liver disease|hepatitis|high blood pressure|depression|anxiety|mental health|
                mental illness|panic attack|obesity|smoker|smoking|smoking status|smoking history|tobacco|
                alcohol consumption|alcohol use|family history|disability|handicap|epilepsy|dementia|alzheimer|
                hiv positive|aids|arthritis|angina|exercise induced angina|chest pain|chest pain type|cough|
                shortness of breath|fever|fatigue|wheezing|coronary artery disease|physical activity|sleep disorder|
                seek help|blood group|blood type|transplant|immunosuppressed|pneumonia|icu|intubed|copd status|
                cardiovascular|renal chronic|hypertensive|num procedures|num medications|num lab procedures|readmitted|
                bleeding|death event|survival months|overall survival|relapse|remission|metformin|insulin use|
                ever smoked|cigs per day|prevalent stroke|prevalent hyp|diabetes diagnosis|general health|phys health|
                ment health|diff walk|high bp|high chol|psychiatric|therapy session|obs consequence|work interfere|
                care options|etoh|alcohol|alcohol per week|drinks per week|drinking|substance use|substance abuse|
                drug use|drug abuse|cannabis|cannabis use|cocaine|heroin|opioid use|nicotine|cigarettes|
                cigarettes per day|packs per day|pack years|pack yrs|smoke|smokes|smoked|vaping|tobacco use|comorbid|
                copd history|htn|hypertens|dm|t2dm|t1d|diabetes type|chf|congestive heart failure|heart failure|afib|
                atrial fibrillation|cad|mi history|myocardial infarction|prior mi|pvd|ckd|esrd|cirrhosis|hiv aids|lupus|
                autoimmune|migraine|migraines|seizures|parkinson|schizophrenia|bipolar|ptsd|suicidal|suicide attempt|
                self harm|self injury|autism|autistic|adhd diagnosis|down syndrome|disabled|disability type|
                disability status|wheelchair|impairment|sen status|special needs|iep|medical alert|health status|
                self rated health|insomnia|sleep apnea|back pain|headache|nausea|vomiting|diarrhea|dyspnea|dyspnoea|
                sore throat|loss of taste|loss of smell|muscle pain|runny nose|rash|dizziness|palpitations|
                chest tightness|tiredness|itching|skin rash|chills|joint pain|weight loss|swelling|survived hospital|
                mortality 30d|expired|os months|pfs months|vital status followup|recurrence|tumor recurrence|metastatic|
                cancer diagnosis|cancer history|chemo history|menopause status|discharge status|discharge alive|
                death 30 days|hospital death|hospital mortality|frailty|fall risk|mental disorder|treatment seeking|
                hypothyroid|thyroid|thyroid disease|polyuria|polydipsia|obese|gout|eczema|covid|covid positive|
                had covid|tested positive|quarantine|blutgruppe|grupo sanguineo|groupe sanguin|raucher|fumador|
                tabagisme|organ donor|pre existing conditions|preexisting condition|chronic condition|
                chronic conditions|chronic disease|any chronic diseases|any transplants|known allergies|
                history of cancer in family|number of major surgeries|sp alzhdmta|sp chf|sp chrnkidn|sp cncr|sp copd|
                sp depressn|sp diabetes|sp ischmcht|sp osteoprs|sp strketia
                """
            ),
            *terms.HABITS_AND_HISTORY,
            *tongues.HISTORY,
        ),
        tags=tags("health_condition"),
        contexts=_PATIENT,
        hints=(*words("cardio|active|alco|smoke|gluc|relapse|code status"), *terms.HISTORY_HINTS),
    ),
)
