"""Names of clinical columns by theme, as hospitals, laboratories, trials and surveys write them.

From the item names of published case report forms, laboratory directories and rating scales. Words that mean
many other things too (``ast``, ``event``) are kept apart: they count only in tables about persons' health.
"""

from __future__ import annotations

from export_guard.kinds.kind import words

BLOOD = words(
    """
    wbc count|white blood cell count|white cell count|white cells|leucocytes|leukocyte count|leucocyte count|neut|
    neutro|neutrophil|neutrophil count|abs neutrophils|lymph|lympho|lymphocyte|lymphocyte count|mono pct|monocyte|
    monocyte count|eosin|eosinophil|eosinophil count|basophil|basophil count|nlr|plr|rbc count|red blood cell count|
    red cell count|red cells|erythrocytes|haemoglobin g|hemo|hgb level|haematocrit|packed cell volume|pcv|
    mean cell volume|mean corpuscular volume|mean cell hemoglobin|platelet count|thrombocytes|plts|blasts|
    bone marrow|bone marrow blasts|retic|reticulocyte|red cell distribution|sickle|g6pd|hbf|hba2|methemoglobin|
    carboxyhemoglobin|blood film|malaria parasites|parasitemia|parasitaemia|parasite density|parasite count|
    bleeding time|clotting time|prothrombin time|antithrombin|protein c|factor viii|von willebrand|blood smear|
    sedimentation|sed rate|erythrocyte sedimentation
    """
)
CHEMISTRY = words(
    """
    blood urea|urea nitrogen|blood urea nitrogen|serum urea|cystatin c|serum sodium|sodium level|potassium level|
    calcium level|serum calcium|ionized calcium|corrected calcium|blood chloride|total co2|hco3|bicarb|osmolality|
    glucose fasting|glucose level|glucose mg|glucose mmol|random glucose|random blood sugar|rbs|
    blood glucose random|postprandial glucose|ppbs|fpg|fbg|fasting plasma glucose|2h glucose|ogtt|glucose tolerance|
    fructosamine|glycated hemoglobin|glycohemoglobin|glycosylated hemoglobin|hb a1c|homa ir|homa|homa b|
    fasting insulin|insulin level|serum insulin|cpeptide|serum albumin|albumin level|tot prot|ag ratio|
    albumin and globulin ratio|albumin globulin ratio|gamma gt|gammagt|gamma glutamyl|ggtp|alat|asat|
    alanine transaminase|aspartate transaminase|aspartate aminotransferase|alanine aminotransferase|cholinesterase|
    total bili|bilirubin direct|bilirubin indirect|unconjugated bilirubin|bile acids|creatine kinase|cpk|ckmb|
    myoglobin|troponin i|troponin t|hs troponin|hstnt|ntprobnp|pro bnp|homocysteine|pancreatic amylase|ferr|
    transferrin saturation|tsat|folic acid|serum b12|vit d|vitamin d3|25 ohd|vitamin a level|serum zinc|
    ceruloplasmin|blood lead|blood mercury|urate|serum urate|serum phosphate|inorganic phosphorus|serum iron|
    ldh level|lactate dehydrogenase|blood ph|arterial ph|abg|pao2 fio2|pf ratio|sao2|svo2|etco2|alveolar arterial|
    co2 partial|serum osmolality|ck nac|serum bilirubin
    """
)
LIPIDS_AND_HORMONES = words(
    """
    total chol|tchol|serum cholesterol|cholesterol level|cholesterol ratio|non hdl|nonhdl|hdlc|ldlc|hdl chol|
    ldl chol|triglyceride|triglycerid|trigs|serum triglycerides|apo a1|apob|apo b|apolipoprotein|lipoprotein a|lpa|
    lp a|lipid profile|thyroid stimulating hormone|free t4|free t3|ft3|tt4|fti|t4u|thyroglobulin|tpo antibody|
    anti tpo|parathyroid hormone|ipth|acth|aldosterone|renin|igf1|igf 1|growth hormone|oestradiol|lh|lh level|dhea|
    dheas|androstenedione|17 ohp|beta hcg|bhcg|inhibin|leptin|adiponectin|resistin|ghrelin|catecholamines|
    metanephrine|osteocalcin|melatonin
    """
)
IMMUNITY_AND_TUMOURS = words(
    """
    c reactive protein|hs crp|hscrp|crp level|il6|il 1b|il 10|interleukin|interleukin 6|tnf alpha|tnfa|
    serum amyloid|pct level|rheumatoid factor|anti ccp|ana titer|antinuclear|anti dsdna|complement c3|complement c4|
    anca|hla b27|immunoglobulin|serum ige|total ige|specific ige|eosinophil cationic|cd8|cd8 count|cd4 cd8|
    cd4 percent|cd4 pct|cd3|cd19|hiv rna|hiv viral load|hcv rna|hbv dna|hbsag status|hbeag|anti hbs|anti hbc|
    anti hcv|cmv|cmv igg|ebv|hsv|rubella|toxoplasma|vdrl|dengue ns1|ns1|widal|igm result|igg result|seropositive|
    serostatus|seroprevalence status|neutralizing titer|neutralising titre|hai titer|antibody titer|antibody level|
    cycle threshold|pcr ct|swab result|rt pcr|rapid test|rdt|rdt result|antigen test|mtb|genexpert|afb|sputum smear|
    tst|qft|cea|ca199|ca 15 3|ca153|he4|beta2 microglobulin|b2m|mgus|free light chain|kappa light|lambda light|
    m protein|m spike|paraprotein|chromogranin|scc antigen|psa total|free psa|egfr mutation|kras|braf|brca status|
    msi status|pdl1|pd l1|tmb|hormone receptor|estrogen receptor|oestrogen receptor|progesterone receptor|
    her2 status|triple negative|p53|ki 67|oncotype|breslow|clark level|tumor thickness|mitotic rate|margin status|
    lymphovascular|perineural invasion|capsular invasion|vascular invasion|nodal status|node status|
    lymph node status|nodes positive|positive nodes|regional node|sentinel node|ct stage|cn stage|ctnm|ptnm|
    pathologic t|pathologic n|t stage|n stage|m stage|figo|dukes|ann arbor|gleason score|fuhrman|who grade|
    histologic grade|histological type|histologic subtype|histology type|tumor site|tumour site|tumor location|
    tumor volume|tumour volume|lesion size|lesion count|lesion type|metastases|mets count|distant metastasis|
    brain mets|karyotype risk|cytogenetic risk|flt3|npm1|bcr abl|recurrence score
    """
)
URINE_AND_OTHERS = words(
    """
    proteinuria|albuminuria|microalbuminuria|albumin creatinine ratio|upcr|urine albumin|urine creatinine|
    urine sodium|urine culture result|urine ph|urine specific gravity|urine wbc|urine rbc|leukocyte esterase|
    nitrite urine|pus cells|pus cell clumps|urine output|urine volume|creatinine clearance|crcl|hematuria|
    haematuria|bacteriuria|stool test|fecal occult|fobt|fit result|occult blood|stool consistency|csf protein|
    csf glucose|csf wbc|abeta42|abeta|amyloid beta|ptau|p tau|t tau|amyloid pet|apoe4 carrier|sweat chloride|
    semen volume|sperm concentration|sperm motility|sperm morphology|lab date|lab units|specimen type|
    specimen source|specimen date|collection date specimen|sample type blood|obs value|obs result|obs code|obs name|
    obs datetime|obs range low|obs range high|obs value numeric|value coded|value numeric|nval num|tval char|
    observation code|observation name|observation result|analyte|analyte name|result value num|test code lab|
    lab item|itemid lab|antibiotic resistance|mic value|isolate organism|culture result|growth culture
    """
)
IMAGING_AND_FUNCTION = words(
    """
    ejection frac|left ventricular|lv mass|lvmi|lvedd|lvesd|lvedv|lvesv|lvidd|e a ratio|tapse|rvsp|pasp|
    pulmonary artery pressure|wall motion|wall motion score|aortic stenosis|aortic diameter|mitral regurgitation|
    carotid imt|intima media|ankle brachial index|pulse wave velocity|pwv|augmentation index|coronary calcium|
    cac score|vessel disease|number of vessels|num major vessels|syntax score|fluoroscopy|thallium|thalassemia|ecg|
    ekg|ekg results|electrocardiogram|qtcf|qrs|rr interval|st slope|max heart rate|maximum heart rate|max hr|maxhr|
    exercise angina|exercise time treadmill|echocardiogram|chest xray|cxr|mri result|ct result|xray result|
    radiology result|birads|bi rads|pirads|lung rads|breast density|mass shape|mass margin|nodule size|nodule count|
    hippocampal volume|hippocampus|etiv|nwbv|intracranial volume|white matter lesion|lesion load|fev1 percent|
    fev1 pct|fev1 pred|fev 1|fev1fvc|fvc pct|lung function|vital capacity|residual volume|pefr|feno|6mwd|
    six minute walk|walk distance 6mwt|vo2 peak|vo2peak|rnfl|rnfl thickness|cup disc ratio|cup to disc|axial length|
    corneal thickness|logmar|va right|va left|bcva|ucva|snellen|sphere right|cylinder right|iop od|iop os|od sphere|
    os sphere|k1 k2|keratometry|lens opacity|hearing threshold|pta right|pta left|db hl|tympanogram|
    bone mineral density|femoral neck bmd|lumbar bmd|tscore|zscore bmd|frax|fibroscan|liver stiffness|cap score|
    steatosis|fibrosis stage|endoscopy|colonoscopy|polyp count|ulcer|gastritis|helicobacter|probing depth|
    pocket depth|attachment loss|clinical attachment|bleeding on probing|plaque index|gingival index|gingivitis|
    periodontitis|dmft|dmfs|decayed teeth|missing teeth|caries|teeth number|tooth loss|dentures|ahi|apnea hypopnea|
    odi|oxygen desaturation|nerve conduction|grip strength|handgrip|gait speed walk test|chair stand|balance test|
    timed up and go|reaction test clinical
    """
)
LAB_HINTS = words(
    """
    sg|rc|wc|bu|sc|tg|trg|tc|na|k|cl|mg|phos|bun cr|cr|cre|crea|ua|alb|tp|tbil|dbil|dbili|bil|glob|ag|ttr|ef|ca|er|
    pr|pgr|grade|tgrade|tsize|nstage|tstage|mstage|nodes|kappa|lambda|apoe|ap|ck|ecg|echo|fev|fvc|vas|hip|lab|lh|e2|
    p4|vl|mrna|iga|od|os|cup|titre|thick|thickness|lesion|lesions|sugar|protein|fat|sed|abi|acr|adherence|als|amd|
    appointment|asd|benign|bps|cct|cva|discharged|falls|fluids|fracture|fu|got|gpt|graft|grav|ics|infection|
    infusion|laba|lbw|malignant|mci|mri|onset|pad|pci|pth|qt|recovered|resection|rigidity|sats|sga|sle|stent|
    stiffness|stress|supplement|supplements|tb|tlc|transferred|tug|weakness|zinc
    """
)
BODY = words(
    """
    sbp|dbp|bp sys|bp dia|bpsys|bpdia|sys bp|dia bp|sysbp|diabp|ap hi|ap lo|bp systolic|bp diastolic|bp high|bp low|
    rest bp|resting bp|resting blood pressure|pulse pressure|mean arterial pressure|mean bp|map mmhg|mbp|
    heart rate bpm|hr bpm|resting heart rate|rhr|resting hr|pulse rate|pulse bpm|pulse ox|pulse oximetry|o2 sat|
    o2sat|oxy sat|oxygen saturation|oxygen sat|spo2 pct|oxygen level|oxygen flow|o2 flow|supplemental oxygen|
    respiratory rate|resp rate|breathing rate|respirations|body temp|body temperature|temp c|temp f|
    temperature celsius body|tympanic temperature|oral temp|height cm|height inches|height m|ht cm|hgt|wgt|bwt|
    birth wt|birthwt|maternal weight|prepregnancy weight|pre pregnancy bmi|gestational weight gain|weight kg|
    weight lb|weight gain|weight change|weight at birth|length at birth|birth length|crown heel|
    head circumference cm|muac|mid upper arm|arm circumference|skinfold|triceps|triceps skinfold|subscapular|
    waist circ|waist circumference|waist hip ratio|waist to hip|whr|whtr|hip circ|hip circumference|
    neck circumference|calf circumference|abdominal circumference|body mass index|bmi zscore|bmi pct|bmi kg|
    bmi percentile|weight for age|height for age|weight for height|waz|haz|whz|wasting|stunting|stunted|underweight|
    overweight|obesity class|body fat|fat percentage|fat free mass|muscle percentage|visceral fat|
    basal metabolic rate|bmr|metabolic age|total body water|capillary refill|avpu|consciousness|
    level of consciousness|pupils|glasgow|glasgow coma|glasgow coma scale|gcs eye|gcs verbal|gcs motor|cvp|icp|
    functional changes index|circulatory efficiency|kerdo index|kerdo vegetation index|robinson index|double product|
    rate pressure product|cardiovascular index|stress index|baevsky index|hrv score|readiness score|recovery score|
    sleep score|strain score|pnn50|pnn 50|nn50|rmssd ms|sdnn ms|sdann|sdsd|lf hf|lf hf ratio|lfhf|hf power|lf power|
    vlf power|total power hrv|mean rr|meanrr|median rr|mean nni|nni mean|mean hr|heart rate variability|respiration|
    breaths per minute|breath rate|body battery|skin temp|wrist temperature|temperature deviation|vegetative index|
    cardio load|training load|training readiness|allostatic load|orthostatic|perfusion index|pi perfusion|
    cardiac output|cardiac index|stroke volume|peep|tidal volume|minute ventilation|urine output ml|fluid balance|
    intake output|bowel movement|bowel movements|gest age|gestage|gestational weeks|gestwks|
    weeks gestation|ga weeks|corrected age weeks|fundal height|fetal heart rate|fhr|fetal movement|
    uterine contractions
    """
)
BODY_HINTS = words(
    """
    bp|sys|dia|systol|diastol|map|stature|waist|length cm|sat|o2|resp|circumference
    """
)
HABITS_AND_HISTORY = words(
    """
    smoke100|smoke freq|smoke status|smoker status|smk|smokenow|current smoker|currentsmoker|former smoker|
    never smoked|smokerstat|smoking years|years smoked|cigarettes per day|cigs|cigsperday|packyears|ecigarette|
    e cig|snuff|chewing tobacco|smokeless|second hand smoke|passive smoking|passive smoker|alcohol intake|
    alcohol drinking|alcoholism|alcoholic|alcohol units|alcohol frequency|drinker|heavy drinker|heavy drinking|
    binge drinking|drinks|alcohol abuse|units per week|drug abuse history|injecting drug|iv drug use|ivdu|marijuana|
    marijuana use|amphetamine|methamphetamine|ecstasy|lsd|mushrooms|inhalants|painkiller|opioid|opiates|methadone|
    benzodiazepine|physically active|physactivity|phys act|exercise frequency|exercise level|sedentary lifestyle|
    fruits|veggies|fruit intake|vegetable intake|diet quality|dietary habits|salt intake|sleep hours|hours sleep|
    sleep problems|sleep disturbance|trouble sleeping|snoring|stress score|genhlth|genhealth|gen health|
    general health|health general|health rating|health perception|physhlth|menthlth|physical health|
    poor health days|days phys hlth|days ment hlth|bad mental days|mental health days|mental health condition|
    mh disorder|mh condition|diffwalk|difficulty walking|difwalking|mobility limitation|activity limitation|
    limited activities|self care|usual activities|anxiety depression|highbp|highchol|cholcheck|
    heart disease or attack|heartdisease|heart attack|ami|mi|prior stroke|stroke history|stroke type|
    carotid disease|peripheral vascular disease|peripheral artery disease|dvt|pulmonary embolism|vte|arrhythmia|
    atrial fib|valve disease|heart valve|cardiomyopathy|ischemic heart disease|ihd|coronary heart disease|chd|
    ten year chd|cabg|pacemaker|icd implant|hyperlipidemia|hyperlipidaemia|dyslipidemia|dyslipidaemia|
    hypercholesterolemia|high cholesterol|hypertriglyceridemia|metabolic syndrome|hipertension|prediabetes|
    pre diabetes|diab|diab type|type of diabetes|diabetes status|diabetes duration|duration of diabetes|
    gestational diabetes|gdm|retinopathy|nephropathy|neuropathy|diabetic foot|kidneydisease|renal disease|
    renal failure|kidney failure|renal insufficiency|chronic kidney disease|kidney stones|liver cirrhosis|
    fatty liver|nafld|hepatitis b|hepatitis c|hbv|gallstones|pancreatitis|gerd|reflux|ibd|crohn|colitis|celiac|ibs|
    constipation|asthma history|asthma status|emphysema|bronchitis|chronic bronchitis|lung disease|
    chronic lung disease|cystic fibrosis|tuberculosis|tb status|sarcoidosis|ild|sleep apnoea|osa|allergic rhinitis|
    rhinitis|hay fever|atopy|atopic|atopic dermatitis|psoriasis|acne|skin cancer|skincancer|melanoma|breast cancer|
    lung cancer|prostate cancer|colon cancer|colorectal cancer|leukemia|leukaemia|lymphoma|myeloma|malignancy|tumor|
    tumour|neoplasm|carcinoma|cancer type history|prior cancer|immune compromised|immunocompromised|
    immunosuppression|immunodeficiency|rheumatoid arthritis|osteoarthritis|osteoporosis|hip fracture|
    previous fracture|fragility fracture|history of falls|fibromyalgia|multiple sclerosis|ms type|epileptic|seizure|
    seizure type|parkinsons|parkinson disease|alzheimers|alzheimer disease|cognitive impairment|dementia status|
    cognitive status|concussion|tbi|head injury|traumatic brain injury|aneurysm|aneurism|aneurysms|aneurisms|
    hydrocephalus|cerebral palsy|spina bifida|depressed|depression score|depressive|major depression|mdd|
    anxiety score|anxious|eating disorder|anorexia|bulimia|ocd|adhd status|autism spectrum|personality disorder|
    psychosis|psychotic|suicide ideation|suicidal ideation|suicidal thoughts|self esteem|mania|hallucinations|
    delusions|substance abuse disorder|sud|overdose|naloxone|burnout|mental distress|psychological distress|
    ptsd score|adverse childhood|aces score|visual impairment|vision impairment|blindness|glaucoma|cataract|myopia|
    macular degeneration|deaf|deafness|tinnitus|vertigo|speech impairment|learning disability|
    intellectual disability|developmental delay|birth defect|congenital anomaly|congenital|genetic disorder|
    rare disease|haemophilia|hemophilia|sickle cell|thalassaemia|affection status|affected status|
    case control status|case status|disease state|disease stage|disease severity|disease duration|
    years since diagnosis|illness duration|severity score|comorbidity count|number of comorbidities|
    pregnancy history|prior pregnancy|surgery history|previous surgery|prior surgery|hospitalized|hospitalised|
    hospitalization|hospitalisation|hospitalizations|emergency visits|er visits|ed visits|doctor visits|gp visits|
    number of admissions|previous admissions|icu admission|icu admitted|needed icu|intubated|intubation|
    oxygen therapy|on dialysis|palliative|dnr|bedridden|dependency|pressure ulcer|infected|
    infection site|sepsis|septic shock|bacteremia|wound infection|surgical site infection|uti|malaria|dengue|
    cholera|measles|influenza|flu|ebola|zika|covid19|covid 19|covid status|covid severity|long covid|hiv infection|
    hiv aids status|sti history|gonorrhea|chlamydia|scabies|lice|leprosy|rabies exposure|animal bite|snake bite|
    anosmia|ageusia|loss of smell or taste|stuffy nose|nasal congestion|sneezing|chills fever|night sweats|myalgia|
    arthralgia|body ache|body aches|stomach pain|stomach ache|abdominal pain|bloating|heartburn|cramps|
    joint swelling|muscle weakness|numbness|tremor|bradykinesia|blurred vision|visual blurring|sudden weight loss|
    genital thrush|polyphagia|delayed healing|partial paresis|muscle stiffness|alopecia|hair loss|irritability|
    restlessness|syncope|fainting|hemoptysis|hoarseness|dysphagia|swallowing difficulty|wheeze|breathlessness|
    breathing difficulty|difficulty breathing|shortness breath|sputum production|clubbing of finger nails|
    chronic lung|loss of appetite|appetite|poor appetite|anorexia symptom|jaundice|pallor|cyanosis|dehydration|
    rash type|lesions skin|bruising|nosebleed|hot flashes|hot flushes|pain score|pain intensity|pain severity|
    pain duration|pain location|pain site|neck pain|knee pain|hip pain|shoulder pain|low back pain|leg pain|
    migraine days|headache days|aura|fever duration|days of fever|highest fever|family history diabetes|
    family history overweight|family history cancer|family history of diabetes|fam hist|famhist|fhx|family hx|
    parent diabetes|hereditary|heredity|blood pressure medication|bp meds|bpmeds|cholesterol medication|
    on treatment|on medication|handedness clinical|injury severity|wound type|burn area|tbsa|mechanism of injury|
    fall height|work impairment|sick days|sick days taken|days absent ill|absenteeism illness|disability days|
    cachexia|nutritional status|malnutrition|malnourished|tube feeding|contact with case|contact case|symptomatic|
    asymptomatic|date symptom onset|days since onset|date onset|case classification|confirmed case|suspected case|
    recovery date|date recovered|quarantined|intensive care|admitted to icu|ventilated|high fever|high fevers|
    fevers|diseases|child diseases|childhood diseases|childhood illness|accident or trauma|serious trauma|
    hrs sitting|sitting hours|sitting time|screen time health
    """
)
HISTORY_HINTS = words(
    """
    htn|dm|ht|mi|hx|hist|history|pmhx|smoking|alc|etoh|cig|drinks|tob|drug|diab|hyp|cvd|renal|pulm|neuro|onset|
    duration|affected|phenotype|health|sick|ill|sleep|diet|mood|stress|pain|dep|anx|appetite|vision|hearing|
    mobility|target|class|aura|infection|bites|falls|case|control|healthy|patholog|surg|celltype|karno|karnofsky|
    accident
    """
)
CARE = words(
    """
    day of admission|admission day|admission ward|admission reason|admission diagnosis date|reason for admission|
    admission status|admission year|discharge day|discharge destination|discharged to|date discharged|released date|
    hospital days|hosp days|bed days|icu days|icu stay days|ventilator days|vent days|days on ventilator|
    days to discharge|surgery duration|operative time|anesthesia time|anaesthesia|estimated blood loss|
    incision time|length of surgery|postoperative day|postop day|visit name|study visit|visit number|visit day|
    visit code|clinic visit|clinic date|follow up visit|follow up time|follow up months|follow up days|fup|
    followup time|lost to follow up|last follow up|days since enrollment|days from enrolment|enrollment date study|
    baseline date|inclusion date|exclusion criteria|inclusion criteria|eligible trial|treatment group|treatment arm|
    study arm|study group|trt group|trt01p|trt01a|actarm|randomized|randomised|randomized to|randomization arm|
    randomization group|rand group|allocated group|placebo|placebo group|intervention group|case or control|
    case control|blinded|protocol deviation|adherence|medication adherence|reason for discontinuation|
    referral source|referring provider|referring doctor|health facility visited|facility visited|care level|
    payer type visit|telehealth|televisit|home visit|nurse visit|caregiver burden|care home|nursing home resident|
    residential care|rehabilitation|vaccination center|waiting time clinic|days wait appointment|no shows|
    triage category|triage time|arrival mode|mode of arrival|ed los|ed disposition|seen by doctor|ambulance arrival|
    transport mode hospital|outcome at discharge|discharge outcome
    """
)
CARE_HINTS = words(
    """
    trt|treat|tx|rx|fu|admitted
    """
)
MEDICINES = words(
    """
    metformin dose|insulin type|insulin regimen|insulin therapy|sulfonylurea|glipizide|glyburide|glimepiride|
    pioglitazone|rosiglitazone|acarbose|repaglinide|nateglinide|chlorpropamide|tolbutamide|tolazamide|miglitol|dpp4|
    sglt2|glp1|diabetesmed|diabetes med|diabetes medication|antidiabetic|oral hypoglycemic|aspirin use|statins|
    statin use|ace inhibitors|acei|acei arb|beta blockers|betablocker|calcium channel blocker|diuretic|diuretics|
    antihypertensive|antihypertensives|anticoagulant|anticoagulants|warfarin|heparin|clopidogrel|antiplatelet|
    digoxin|amiodarone|nitrates|steroid|steroids|corticosteroid|corticosteroids|prednisone|prednisolone|
    dexamethasone|hydrocortisone|methotrexate|biologic|biologics|dmard|nsaid|nsaids|ibuprofen|paracetamol|
    acetaminophen|opioids|morphine|fentanyl|oxycodone|benzodiazepines|antipsychotic|antipsychotics|antidepressants|
    ssri|lithium|antiepileptic|levodopa|ledd|donepezil|memantine|vasopressor|vasopressors|norepinephrine|
    epinephrine dose|dopamine dose|propofol|remdesivir|hydroxychloroquine|tocilizumab|antiviral|antivirals|
    antiretroviral|arv|haart|arv regimen|zidovudine|antimalarial|artemisinin|antibiotic use|antibiotic given|
    amoxicillin|penicillin|cotrimoxazole|isoniazid|rifampicin|anti tb|chemotherapy regimen|chemotherapy drug|
    chemo drug|hormone therapy|hormonal therapy|hormonal|hormon|tamoxifen|trastuzumab|immunotherapy|
    targeted therapy|radiation dose|radio therapy|transplant type|contraceptive pill|hrt|hormone replacement|
    vitamin supplement|iron supplement|folic acid supplement|zinc given|inhaled steroid|salbutamol|albuterol|
    rescue inhaler|eye drops|dose mg|dose mcg|dose ml|dose level|daily dose|cumulative dose|dose date|dose time|
    dose given|loading dose|times per day|frequency dose|route administration|med class|drug class|drug regimen|
    medications count|number of medications|polypharmacy|meds|current meds|home meds|pill count|rxcui|rxnorm code|
    rx norm|gtin drug|fill date|days supplied|prescriber|prescription date|pharmacy fill|administration route|
    infusion dose|iv fluids|blood products|prbc|ffp
    """
)
MEDICINE_HINTS = words(
    """
    dose|conc|drug|med|insulin|arv|route|quantity dispensed|rx|concentration plasma
    """
)
INTERVENTIONS = words(
    """
    surgery performed|surgery status|mastectomy|lumpectomy|hysterectomy|appendectomy|amputation|catheterization|
    angioplasty|angiography|thrombolysis|thrombectomy|tpa|tpa given|intubation date|tracheostomy|cpr|defibrillation|
    hemodialysis|haemodialysis|crrt|nerve block|local anesthetic|topical anesthetic|anesthesia type|
    anaesthesia type|asa class|implant date|prosthesis|device implanted|stent type|graft type|donor type|
    transplant date|bmt|stem cell transplant|conditioning regimen|blood transfusion|transfusions|
    embryos transferred|oocytes retrieved|ivf cycle|physical therapy|occupational therapy|speech therapy|cbt|
    psychotherapy|counselling session|ect|tms|acupuncture|lifestyle intervention|screened|screening result|
    mammogram|mammography|colposcopy|hinselmann|schiller|cytology|cervical screening|dx cancer|dx hpv|ultrasound|
    usg|scan result|tx type|treatment response|treatment outcome|treatment duration|treatment cycle|treatment line|
    treatment given|treatment received|therapy type|therapy duration|therapy response|treated with|restorations|
    root canal|filling dental|orthodontic|debridement|curettage|wound care|surgical intervention|
    surgical interventions
    """
)
BIRTHS = words(
    """
    gravida para|previous pregnancies|prior pregnancies|num pregnancies|num of pregnancies|pregnancies number|
    number pregnant|pregnancy outcome|pregnancy week|pregnancy weeks|gestation period|weeks pregnant|
    trimester of pregnancy|lmp date|last menses|menstrual|menstruation|period length|period duration|
    cycle regularity|regular periods|bleeding intensity|premenstrual|pms|mean cycle length|
    estimated day of ovulation|peak day|fertile window|menarche age|menopausal|menopausal status|menopause age|
    age menopause|premeno|postmenopausal|hormonal contraceptive|hormonal contraceptives years|iud years|
    contraceptive method|contraceptive use|current contraceptive|family planning method|condom|unprotected sex|
    sex partners|sexual partners|number of sexual partners|age at first sex|sexual orientation health|
    sexually transmitted|stds|stds number|stis|std history|birth outcome|
    cesarean|caesarean|c section|vaginal delivery|vaginal birth|vbac|labour|labor duration|
    labor type|induced labor|preterm|preterm birth|prematurity|premature birth|preterm labor|ptb|low birth weight|
    iugr|preeclampsia|pre eclampsia|eclampsia|placenta|placenta previa|placental|postpartum hemorrhage|pph|
    live birth|livebirth|live births number|stillbirths|still birth|miscarriages|abortions|spontaneous abortion|
    induced abortion|neonatal|neonatal death|nicu|nicu admission|newborn weight|baby weight|infant weight|
    infant sex|apgar 1|apgar1|apgar5|apgar score|apgar 1min|apgar 5min|breastfed|breast feeding|
    exclusive breastfeeding|lactation|prenatal care|prenatal visits|antenatal|antenatal visits|anc visits|
    antenatal care|skilled delivery|birth attendant|parity number|children ever born|num children born|birth order|
    birth interval|multiple pregnancy|infertile|infertility duration|pcos|endometriosis|follicle|follicle count|
    endometrium|amh level|prolapse|erectile dysfunction|vasectomy|hysterectomy status|breast pain|mastitis
    """
)
VACCINES = words(
    """
    vaccine dose|vaccine doses|vaccine received|vaccine status|doses received|first dose|second dose|third dose|
    dose1|dose 1 date|dose 2 date|1st dose|2nd dose|first dose date|second dose date|booster date|booster dose|
    fully vaccinated|partially vaccinated|vaccinated status|vacc|vacc status|vaccinations|vaccine1|bcg|bcg vaccine|
    dpt|dtp|dtap|tdap|opv|mmr|mcv1|mmrv|hepb vaccine|hpv vaccine|flu shot|flu vaccine|flushot|influenza vaccine|
    pneumococcal|pneumovax|tetanus|tetanus shot|rotavirus vaccine|polio vaccine|measles vaccine|pfizer|moderna|
    astrazeneca|covid vaccine|covid vaccination|vaers id|vax manu|vax lot|vax site|vax route|vax dose series|
    immunized|immunised|immune status
    """
)
