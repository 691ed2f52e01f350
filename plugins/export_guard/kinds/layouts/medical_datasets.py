"""Documented medical data sets of single patients: UCI repository, R packages, cohort releases."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

LAYOUTS: tuple[Layout, ...] = (
    layout(
        "uci-heart-disease",
        "UCI Heart Disease (Cleveland and others), Statlog heart",
        "person health",
        """
        age: age
        gender: sex
        diagnosis_text: cp|chest_pain_type|target|num|condition|thal|diagnosis
        vital_sign: trestbps|thalach|resting_bp_s|max_heart_rate|thalch|restecg|resting_ecg
        lab_value: chol|fbs|cholesterol|fasting_blood_sugar
        health_history: exang|oldpeak|slope|ca|exercise_angina|ST_slope
        -: dataset
        """,
    ),
    layout(
        "uci-heart-failure",
        "UCI Heart Failure Clinical Records",
        "person health",
        """
        age: age
        gender: sex
        lab_value: creatinine_phosphokinase|ejection_fraction|platelets|serum_creatinine|serum_sodium
        health_history: anaemia|diabetes|high_blood_pressure|smoking|DEATH_EVENT
        care_episode: time
        """,
    ),
    layout(
        "framingham",
        "Framingham Heart Study teaching data (NHLBI BioLINCC)",
        "person health",
        """
        person_id: RANDID
        age: age
        gender: male|SEX
        life_status: education|educ
        health_history: currentSmoker|cigsPerDay|prevalentStroke|prevalentHyp|diabetes|TenYearCHD|CURSMOKE|CIGPDAY
            PREVCHD|PREVAP|PREVMI|PREVSTRK|PREVHYP|ANYCHD|STROKE|CVD|HYPERTEN|DEATH|ANGINA|HOSPMI|MI_FCHD|TIMEDTH
            TIMECHD
        medication: BPMeds
        lab_value: totChol|glucose|HDLC|LDLC
        vital_sign: sysBP|diaBP|BMI|heartRate|HEARTRTE
        -: PERIOD
        """,
    ),
    layout(
        "pima-diabetes",
        "NIDDK Pima Indians Diabetes (UCI, MASS, mlbench)",
        "person health",
        """
        reproductive_health: Pregnancies|npreg|pregnant|preg
        lab_value: Glucose|glu|Insulin|plas|insu
        vital_sign: BloodPressure|SkinThickness|BMI|bp|pres|pressure|triceps|mass|skin
        health_history: DiabetesPedigreeFunction|ped|pedi|pedigree
        diagnosis_text: Outcome|diabetes|test|class
        age: Age
        """,
    ),
    layout(
        "uci-early-diabetes",
        "UCI early stage diabetes risk prediction; R faraway diabetes",
        "person health",
        """
        age: Age
        gender: Gender|sex
        lab_value: stab.glu|glyhb|ratio
        vital_sign: bmi|bp|bp.1s|bp.1d|waist|hip|frame
        diagnosis_text: Polyuria|Polydipsia|sudden weight loss|weakness|Polyphagia|Genital thrush|visual blurring
            Itching|Irritability|delayed healing|partial paresis|muscle stiffness|Alopecia|Obesity|class
        """,
    ),
    layout(
        "breast-cancer-wisconsin",
        "UCI Breast Cancer Wisconsin, diagnostic and original",
        "person health",
        """
        person_id: id|Sample code number
        diagnosis_text: diagnosis|Class
        lab_value: radius_mean|texture_mean|perimeter_mean|area_mean|smoothness_mean|compactness_mean|concavity_mean
            concave points_mean|symmetry_mean|fractal_dimension_mean|radius_se|texture_se|perimeter_se|area_se
            smoothness_se|compactness_se|concavity_se|concave points_se|symmetry_se|fractal_dimension_se|radius_worst
            texture_worst|perimeter_worst|area_worst|smoothness_worst|compactness_worst|concavity_worst
            concave points_worst|symmetry_worst|fractal_dimension_worst|mean radius|mean texture|mean perimeter
            mean area|worst radius|worst texture|worst perimeter|worst area|radius error|texture error|radius1
            texture1|radius2|radius3|Clump Thickness|Uniformity of Cell Size|Uniformity of Cell Shape
            Marginal Adhesion|Single Epithelial Cell Size|Bare Nuclei|Bland Chromatin|Normal Nucleoli|Mitoses
            Cl.thickness|Cell.size|Cell.shape|Marg.adhesion|Epith.c.size|Bl.cromatin
        """,
    ),
    layout(
        "uci-breast-cancer",
        "UCI Breast Cancer (Ljubljana), Coimbra, METABRIC, Haberman",
        "person health",
        """
        person_id: patient_id
        age: age|age_at_diagnosis
        lab_value: tumor-size|inv-nodes|node-caps|deg-malig|Leptin|Adiponectin|Resistin|MCP.1|HOMA|Glucose|Insulin
            nottingham_prognostic_index|positive_axillary_nodes|nodes_examined_positive|er_status|her2_status
            pr_status|cellularity
        diagnosis_text: Class|Classification|cancer_type|cancer_type_detailed|tumor_other_histologic_subtype
            pam50_+_claudin-low_subtype|tumor_stage|neoplasm_histologic_grade|integrative_cluster|survival_status
        reproductive_health: menopause|inferred_menopausal_state
        health_history: breast|breast-quad|primary_tumor_laterality|overall_survival_months|overall_survival
            death_from_cancer
        procedure: irradiat|type_of_breast_surgery|chemotherapy|hormone_therapy|radio_therapy
        vital_sign: BMI
        -: cohort|operation_year
        """,
    ),
    layout(
        "uci-chronic-kidney",
        "UCI Chronic Kidney Disease",
        "person health",
        """
        person_id: id
        age: age
        vital_sign: bp|blood_pressure
        lab_value: sg|al|su|rbc|pc|pcc|ba|bgr|bu|sc|sod|pot|hemo|pcv|wc|wbcc|rc|rbcc|specific_gravity|albumin|sugar
            red_blood_cells|pus_cell|pus_cell_clumps|bacteria|blood_glucose_random|blood_urea|serum_creatinine|sodium
            potassium|haemoglobin|packed_cell_volume|white_blood_cell_count|red_blood_cell_count
        health_history: htn|dm|cad|appet|pe|ane|hypertension|diabetes_mellitus|coronary_artery_disease|appetite
            peda_edema|aanemia
        diagnosis_text: classification|class
        """,
    ),
    layout(
        "uci-liver",
        "UCI ILPD Indian liver patients, BUPA liver disorders, hepatitis, HCV",
        "person health",
        """
        age: Age|Age of the patient
        gender: Gender|Sex|Gender of the patient
        lab_value: Total_Bilirubin|Direct_Bilirubin|Alkaline_Phosphotase|Alamine_Aminotransferase
            Aspartate_Aminotransferase|Total_Protiens|Albumin|Albumin_and_Globulin_Ratio|TB|DB|Alkphos|Sgpt|Sgot|TP
            ALB|A/G Ratio|mcv|gammagt|bilirubin|alk_phosphate|protime|ALP|ALT|AST|BIL|CHE|CHOL|CREA|GGT|PROT
            prothrombin|copper
        diagnosis_text: Dataset|Selector|Category|class|fatigue|malaise|anorexia|liver_big|liver_firm|spleen_palpable
            spiders|ascites|varices|histology
        medication: steroid|antivirals
        health_history: drinks
        """,
    ),
    layout(
        "uci-thyroid",
        "UCI thyroid disease (Garavan), differentiated thyroid cancer recurrence",
        "person health",
        """
        age: age
        gender: sex|Gender
        medication: on thyroxine|on antithyroid medication|on_antithyroid_meds
        lab_value: TSH measured|TSH|T3 measured|T3|TT4 measured|TT4|T4U measured|T4U|FTI measured|FTI|TBG measured|TBG
        health_history: query on thyroxine|sick|I131 treatment|query hypothyroid|query hyperthyroid|lithium|goitre
            tumor|hypopituitary|psych|thyroid surgery|Hx Smoking|Hx Radiothreapy|Thyroid Function|Physical Examination
            Adenopathy|Pathology|Focality|Risk|Response|Recurred
        reproductive_health: pregnant
        diagnosis_text: binaryClass|target
        person_id: patient_id
        -: referral source
        """,
    ),
    layout(
        "uci-dermatology",
        "UCI Dermatology, arrhythmia, cervical cancer, echocardiogram, lymphography",
        "person health",
        """
        age: Age
        diagnosis_text: erythema|scaling|definite_borders|itching|koebner_phenomenon|polygonal_papules
            follicular_papules|oral_mucosal_involvement|knee_and_elbow_involvement|scalp_involvement|Dx:Cancer|Dx:CIN
            Dx:HPV|Dx|pericardialeffusion|wall-motion-score|epss|lvdd|fractionalshortening|class
        lab_value: melanin_incontinence|eosinophils_in_the_infiltrate|PNL_infiltrate|fibrosis_of_the_papillary_dermis
            exocytosis|acanthosis|hyperkeratosis|parakeratosis|spongiosis|saw-tooth_appearance_of_retes|Hinselmann
            Schiller|Citology|Biopsy
        health_history: family_history|Smokes|Smokes (years)|Smokes (packs/year)|STDs|STDs (number)
            STDs:condylomatosis|STDs:syphilis|STDs:genital herpes|STDs:HIV|STDs:Hepatitis B|STDs:HPV
            STDs: Number of diagnosis
        reproductive_health: Number of sexual partners|First sexual intercourse|Num of pregnancies
            Hormonal Contraceptives|Hormonal Contraceptives (years)|IUD|IUD (years)
        """,
    ),
    layout(
        "uci-obesity",
        "UCI estimation of obesity levels from eating habits",
        "person health",
        """
        age: Age
        gender: Gender
        vital_sign: Height|Weight
        health_history: family_history_with_overweight|SMOKE|CALC|NObeyesdad|NObesity
        activity_log: FAVC|FCVC|NCP|CAEC|CH2O|SCC|FAF|TUE|MTRANS
        """,
    ),
    layout(
        "alzheimers-oasis",
        "OASIS brains, ADNI merge, NACC UDS",
        "person health genome",
        """
        person_id: Subject ID|MRI ID|RID|PTID|NACCID
        age: Age|NACCAGE
        gender: M/F|PTGENDER|SEX
        race_or_ethnicity: PTETHCAT|PTRACCAT|RACE
        life_status: EDUC|SES|Hand|PTEDUCAT|PTMARRY|MARISTAT
        diagnosis_text: Group|CDR|DX_bl|DX|NACCUDSD|NACCALZD|DEMENTED|ADAS11|ADAS13|ADASQ4|CDRSB|MMSE|MOCA
            RAVLT_immediate|RAVLT_learning|FAQ|LDELTOTAL|CDRGLOB|NACCMMSE|EcogPtMem|mPACCdigit
        vital_sign: eTIV|nWBV|ASF|Ventricles|Hippocampus|WholeBrain|Entorhinal|Fusiform|MidTemp|ICV
        lab_value: FDG|PIB|AV45|ABETA|TAU|PTAU
        genotype: APOE4|NACCAPOE|NACCNE4S
        care_episode: MR Delay|VISCODE|EXAMDATE|EXAMDATE_bl|Month_bl|VISITMO
        -: COLPROT|ORIGPROT|SITE|FLDSTRENG|FSVERSION|Visit|NACCVNUM|PACKET
        """,
    ),
    layout(
        "r-survival-lung",
        "R survival: lung, cancer, NCCTG",
        "person health",
        """
        age: age
        gender: sex
        care_episode: time
        health_history: status|ph.ecog|ph.karno|pat.karno
        activity_log: meal.cal
        vital_sign: wt.loss
        -: inst
        """,
    ),
    layout(
        "r-survival-pbc",
        "R survival: pbc and pbcseq",
        "person health",
        """
        person_id: id
        age: age
        gender: sex
        care_episode: time|futime|day|N_Days
        health_history: status|ascites|hepato|spiders|edema|stage|Hepatomegaly
        procedure: trt|Drug
        lab_value: bili|chol|albumin|copper|alk.phos|ast|trig|platelet|protime|Bilirubin|Cholesterol|SGOT
            Tryglicerides|Prothrombin
        """,
    ),
    layout(
        "r-survival-colon",
        "R survival: colon, rectal trials",
        "person health",
        """
        person_id: id
        age: age
        gender: sex
        procedure: rx
        health_history: obstruct|perfor|adhere|differ|extent|surg|node4|etype|status
        lab_value: nodes
        care_episode: time
        -: study
        """,
    ),
    layout(
        "r-survival-veteran-ovarian",
        "R survival: veteran, ovarian, kidney, bladder, stanford2, jasa, heart",
        "person health",
        """
        person_id: id|patient|subject
        age: age
        procedure: trt|rx|transplant|surgery|resid.ds
        diagnosis_text: celltype|disease|recur
        health_history: karno|prior|futime|fustat|ecog.ps|status|event|mscore|mismatch|reject|hla.a2
        care_episode: diagtime|time|start|stop|accept.dt|tx.date|fu.date|wait.time|enum
        birth_date: birth.dt
        lab_value: number|size|frail
        """,
    ),
    layout(
        "r-survival-gbsg-rotterdam",
        "R survival: gbsg, rotterdam; TH.data GBSG2",
        "person health",
        """
        person_id: pid
        age: age
        reproductive_health: meno|menostat
        lab_value: nodes|pgr|er|pnodes|progrec|estrec|tsize
        health_history: size|grade|tgrade|death|recur|status|cens
        procedure: hormon|chemo|horTh
        care_episode: rfstime|rtime|dtime|year|time
        """,
    ),
    layout(
        "r-survival-aids-myeloma",
        "R survival and JM: aidssi, aids, mgus, myeloma, flchain, nwtco, retinopathy, cgd, transplant, diabetic",
        "person health",
        """
        person_id: id|patnr|seqno|patient
        age: age|age.entry|agedx
        gender: sex
        care_episode: time|futime|entry|rxtime|obstime|ptime|edrel|tstart|tstop|sample.yr|year|etime
        health_history: status|cause|ccr5|death|drug|prevOI|AZT|pstat|dxyr|pcdx|relaps|stage|histol|instit|event
            chapter|trt|eye|laser|risk|inherit|steroids|propylac|type
        lab_value: CD4|alb|creat|hgb|mspike|kappa|lambda|flc.grp|creatinine|mgus
        -: in.subcohort|study|hos.cat|center
        """,
    ),
    layout(
        "r-medical-trials",
        "R medicaldata, boot, MASS, HSAUR, nlme and lme4 (trials and cohorts)",
        "person health",
        """
        person_id: Subject|patientID|id
        age: age
        gender: sex|gender
        reproductive_health: lwt|ptl|ht|ui|ftv|low|bwt
        life_status: race
        health_history: smoke|thickness|ulcer|status|outcome|seizure.rate|lbase|lage|base|V4|asa|Mallampati|ease
            intubation_overall_S_F|anesthesia|Reaction|strep_resistance|rad_num|baseline_condition|preop_pain
            preop_smoking|extubation_cough|treat|period|visit
        vital_sign: BMI|preOp_calcBMI|Wt
        medication: Dose|conc|trt|treatment|arm
        lab_value: baseline_esr_cat|baseline_temp|psa|PreopPSA|TVol|tumorvolume|WBC|hemoglobin
        care_episode: Days|TimeToRecurrence|time|year
        """,
    ),
    layout(
        "prostate-psa",
        "Prostate cancer tables (lasso2/ElemStatLearn prostate, byar)",
        "person health",
        """
        lab_value: lcavol|lweight|lbph|svi|lcp|gleason|pgg45|lpsa|sz|sg|ap|bm|hg
        age: age
        health_history: dtime|pf|hx|stage|ekg|rx|status
        vital_sign: wt|sbp|dbp
        -: train|patno|sdate
        """,
    ),
    layout(
        "fetal-maternal-health",
        "UCI cardiotocography, maternal health risk, fertility; R infert",
        "person health",
        """
        vital_sign: baseline value|fetal_movement|accelerations|uterine_contractions|light_decelerations
            severe_decelerations|prolongued_decelerations|abnormal_short_term_variability
            mean_value_of_short_term_variability|percentage_of_time_with_abnormal_long_term_variability
            mean_value_of_long_term_variability|histogram_width|histogram_min|histogram_max|SystolicBP|DiastolicBP|BS
            BodyTemp|HeartRate|LB|ASTV|MSTV|ALTV|MLTV
        diagnosis_text: fetal_health|RiskLevel|NSP|Diagnosis
        reproductive_health: parity|induced|spontaneous|stratum|pooled.stratum|Season|Childish diseases
            Accident or serious trauma|Surgical intervention|High fevers in the last year
            Number of hours spent sitting per day
        age: Age
        """,
    ),
    layout(
        "drug-effect-tables",
        "Drug and dose tables by person (IWPC warfarin, NONMEM data items)",
        "person health",
        """
        person_id: PharmGKB Subject ID|ID|Subject
        age: Age
        gender: Sex|Gender
        race_or_ethnicity: Race (Reported)|Race (OMB)|Ethnicity (Reported)|RACE
        lab_value: DV|INR on Reported Therapeutic Dose of Warfarin|Target INR|CRCL|CONC|SCR|LNDV
        medication: Drug|AMT|DOSE|Therapeutic Dose of Warfarin|Subject Reached Stable Dose of Warfarin|Aspirin
            Amiodarone (Cordarone)|Simvastatin (Zocor)|RATE|ADDL|II
        genotype: Cyp2C9 genotypes|CYP2C9 consensus|VKORC1 genotype: -1639 G>A (3673); chr16:31015190; rs9923231; C/T
            VKORC1 -1639 consensus
        vital_sign: Height (cm)|Weight (kg)|WT|BWT
        health_history: Indication for Warfarin Treatment|Diabetes|Current Smoker|Comorbidities
        -: EVID|MDV|CMT|SS|TAD|OCC|TIME
        """,
    ),
)
