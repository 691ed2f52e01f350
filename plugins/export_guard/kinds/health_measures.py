"""Personal health data: measurements of the body and its history."""

from __future__ import annotations

from export_guard.kinds import health_terms as terms
from export_guard.kinds import health_tongues as tongues
from export_guard.kinds.kind import Kind, tags, within, words

_PATIENT = within("health")

KINDS: tuple[Kind, ...] = (
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
