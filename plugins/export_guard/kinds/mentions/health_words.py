"""Conditions and medicines as notes name them.

Collected from general knowledge of the most frequent diagnoses and prescriptions. Words that mean something else
outside a clinic are left out (``stroke`` of an engine, ``depression`` of a pedal, ``cold``, ``virus``), or stand
with the word that settles it (``major depression``). Names of medicines are international non-proprietary
names (WHO INN) and a few brands that are no ordinary words.
"""

from __future__ import annotations

from export_guard.kinds.kind import words

CONDITIONS = words(
    """
    diabetes|diabetes mellitus|type 1 diabetes|type 2 diabetes|diabetic|prediabetes|hypertension|
    high blood pressure|hypotension|hyperlipidemia|hyperlipidaemia|hypercholesterolemia|high cholesterol|asthma|copd|
    emphysema|chronic bronchitis|bronchitis|pneumonia|tuberculosis|pulmonary embolism|deep vein thrombosis|
    sleep apnea|sleep apnoea|cystic fibrosis|lung cancer|breast cancer|prostate cancer|colon cancer|ovarian cancer|
    pancreatic cancer|skin cancer|melanoma|leukemia|leukaemia|lymphoma|carcinoma|sarcoma|metastatic|metastases|
    brain tumor|brain tumour|chemotherapy|heart attack|heart failure|congestive heart failure|
    myocardial infarction|atrial fibrillation|coronary artery disease|cardiomyopathy|arrhythmia|angina pectoris|
    cerebrovascular accident|ischemic stroke|ischaemic stroke|a stroke|transient ischemic attack|aneurysm|
    atherosclerosis|epilepsy|seizures|migraine|migraines|multiple sclerosis|parkinson's|parkinson's disease|alzheimer's|
    alzheimer's disease|dementia|huntington's disease|neuropathy|sciatica|concussion|meningitis|
    major depression|major depressive disorder|clinical depression|postpartum depression|depressive episode|
    anxiety disorder|panic attacks|panic disorder|bipolar disorder|schizophrenia|psychosis|ptsd|
    post-traumatic stress disorder|obsessive compulsive disorder|anorexia|bulimia|eating disorder|adhd|autism|
    autistic|suicidal|suicidal ideation|self-harm|alcoholism|alcohol abuse|opioid addiction|substance abuse|
    overdosed|hiv|hiv positive|hepatitis|hepatitis b|hepatitis c|chlamydia|gonorrhea|gonorrhoea|syphilis|herpes|
    genital warts|hpv|covid|covid-19|long covid|influenza|sepsis|cellulitis|urinary tract infection|
    kidney disease|chronic kidney disease|kidney stones|renal failure|on dialysis|hemodialysis|haemodialysis|
    cirrhosis|fatty liver|liver failure|pancreatitis|gallstones|cholecystitis|crohn's disease|ulcerative colitis|
    irritable bowel syndrome|celiac disease|coeliac disease|gerd|acid reflux|gastritis|gastroenteritis|appendicitis|
    diverticulitis|hemorrhoids|haemorrhoids|hypothyroidism|hyperthyroidism|thyroid disease|hashimoto's|
    graves' disease|cushing's|addison's disease|anemia|anaemia|sickle cell|thalassemia|hemophilia|haemophilia|
    thrombocytopenia|osteoporosis|osteoarthritis|rheumatoid arthritis|arthritis|gout|fibromyalgia|lupus|psoriasis|
    eczema|dermatitis|shingles|acne vulgaris|glaucoma|cataracts|macular degeneration|retinopathy|tinnitus|
    hearing loss|endometriosis|polycystic ovary syndrome|fibroids|miscarriage|miscarried|is pregnant|was pregnant|
    is diabetic|is autistic|is suicidal|is hiv positive|
    preeclampsia|gestational diabetes|infertility|ivf treatment|abortion|menopause|erectile dysfunction|
    hip replacement|knee replacement|bypass surgery|appendectomy|hysterectomy|mastectomy|caesarean|
    broken hip|hip fracture|femur fracture|wrist fracture|herniated disc|chronic pain|chronic fatigue|
    anaphylaxis|peanut allergy|penicillin allergy|down syndrome|cerebral palsy|spina bifida|muscular dystrophy|
    t1dm|t2dm|chf|ckd|esrd|afib|cabg|htn
    """
)
"""Diagnoses, symptoms and procedures."""

MEDICINES = words(
    """
    metformin|insulin|insulin glargine|insulin lispro|lantus|glipizide|gliclazide|glimepiride|sitagliptin|empagliflozin|
    dapagliflozin|semaglutide|ozempic|liraglutide|dulaglutide|tirzepatide|lisinopril|enalapril|ramipril|captopril|
    perindopril|losartan|valsartan|candesartan|irbesartan|telmisartan|amlodipine|nifedipine|diltiazem|verapamil|
    metoprolol|atenolol|bisoprolol|carvedilol|propranolol|furosemide|hydrochlorothiazide|spironolactone|
    chlorthalidone|atorvastatin|simvastatin|rosuvastatin|pravastatin|ezetimibe|warfarin|apixaban|rivaroxaban|
    dabigatran|heparin|enoxaparin|clopidogrel|acetylsalicylic acid|digoxin|amiodarone|nitroglycerin|levothyroxine|
    methimazole|prednisone|prednisolone|dexamethasone|hydrocortisone|methotrexate|adalimumab|humira|etanercept|
    infliximab|rituximab|tocilizumab|hydroxychloroquine|sulfasalazine|azathioprine|omeprazole|pantoprazole|
    esomeprazole|lansoprazole|famotidine|ranitidine|ondansetron|metoclopramide|loperamide|mesalazine|albuterol|
    salbutamol|fluticasone|budesonide|montelukast|tiotropium|salmeterol|formoterol|cetirizine|loratadine|
    diphenhydramine|amoxicillin|augmentin|penicillin|azithromycin|clarithromycin|doxycycline|ciprofloxacin|
    levofloxacin|cephalexin|ceftriaxone|clindamycin|metronidazole|nitrofurantoin|trimethoprim|vancomycin|
    acyclovir|valacyclovir|oseltamivir|tenofovir|emtricitabine|dolutegravir|fluconazole|ibuprofen|naproxen|
    diclofenac|celecoxib|acetaminophen|paracetamol|tramadol|codeine|morphine|oxycodone|hydrocodone|fentanyl|
    buprenorphine|methadone|naloxone|gabapentin|pregabalin|amitriptyline|duloxetine|venlafaxine|sertraline|
    fluoxetine|escitalopram|citalopram|paroxetine|bupropion|mirtazapine|trazodone|lithium carbonate|quetiapine|
    olanzapine|risperidone|aripiprazole|haloperidol|clozapine|diazepam|lorazepam|alprazolam|clonazepam|zolpidem|
    methylphenidate|ritalin|adderall|lisdexamfetamine|levetiracetam|lamotrigine|valproate|carbamazepine|phenytoin|
    topiramate|levodopa|donepezil|memantine|sumatriptan|tamoxifen|letrozole|anastrozole|trastuzumab|
    pembrolizumab|cisplatin|carboplatin|paclitaxel|docetaxel|cyclophosphamide|finasteride|tamsulosin|sildenafil|viagra|
    tadalafil|cialis|levonorgestrel|misoprostol|mifepristone|estradiol|alendronate|allopurinol|colchicine
    """
)
"""Medicines."""
