"""Words by which short texts are known as conditions, drugs, allergens, procedures, tests or vaccines.

The stems of medical terms, which most European languages share, and the stems that the WHO gives to generic names
of drugs (INN), beside the commonest words of each sort that have none: ``hypertens-`` begins a word, ``-itis``
ends one, ``mmr`` is one. They are counted over a sample of a column (:mod:`export_guard.profile.facts`), where a
share speaks and a single hit does not; what shops sell under the same words (creams, masks) is left out.
"""

from __future__ import annotations

import polars as pl

_CONDITIONS = """
-itis -iasis -aemia -emia -emie -amie -opathy -opathie -opatia -algia -algie -asthenia -plegia -plegie -ectasis
-rrhoea -rrhea -dystrophy -dystrophie -sclerosis -sklerose -stenosis -necrosis -cirrhosis -psychosis -thrombosis
-fibrosis -carcinoma -karzinom -sarcoma -lymphoma -melanoma -blastoma -myeloma -adenoma -glaucoma -phobia -pnea -pnoea
-pnoe -uresis -natremia -lithiasis hypertens- hypotens- hypertonie diabet- asthma- asma asthme cancer- krebs-
brustkrebs neoplas- malignan- metasta- leukaemi- leukemi- leukam- pneumon- bronch- influenza tuberculos- tuberkulos-
covid sars hiv aids hepatit- cirrho- depress- anxiety bipolar- schizo- psychos- dementia demenz alzheimer- parkinson-
epilep- seizure- migraine- migran- headache- cephal- stroke- infarct- ischem- ischaem- angina fibrillat- arrhythm-
arryth- tachycard- bradycard- cardiomy- myocard- atheroscl- arterioscl- coronary thrombo- embol- varicos- anem- anaem-
hemophil- haemophil- sickle thyroid- hypothyr- hyperthyr- obesity adipositas hyperlip- dyslip- hyperchol- gout arthr-
osteo- scolios- fractur- fraktur- sprain- dislocat- lumbago lumbal- sciatica hernia- hernie reflux- ulcer- ulcus
gastri- gastro- colitis crohn- bowel appendic- pancreat- cholecyst- cholelith- gallston- kidney- renal nephr- nephro-
urinary cystitis zystitis incontinen- prostat- endometri- menopaus- preeclamp- miscarriage abortion infertil-
polycyst- psoria- eczema- ekzem- dermat- urticar- rosacea cellulitis abscess- melanom- glaucom- cataract- katarakt
myopi- retinopath- conjunctiv- otitis tinnitus sinusit- rhinit- tonsil- pharyng- laryng- apnea apnoea insomnia fatigue
fever cough dyspn- vertigo dizziness nausea vomit- diarrh- durchfall constipat- sepsis septic infection- infecci-
infektion- gonorr- chlamyd- syphilis herpes zoster malaria dengue measles mumps lyme meningit- encephal- neuropath-
palsy paralys- autis- adhd addict- overdos- suicid- trauma- concussion- laceration- contusion- disorder- syndrom-
disease- chronic- acute deficiency congenital- lupus celiac coeliac- sarcoid- amputat- disab- injur- unspecified
mellitus pain pains dolor douleur schmerz- -schmerzen erkrankung- -krankheit maladie enfermedad malattia doenca
choroba ziekte dependence delivery pregnan- polyp- tumor- tumour- mild moderate
severe failure lesion- cyst- wound- allergic burns bleeding
hemorrh- haemorrh- edema oedema rash itching jaundice scabies
"""
_DRUGS = """
-mab -tinib -ciclib -parib -statin -pril -sartan -olol -prazole -prazol -conazole -nidazole -cillin -cilline -mycin
-micin -cycline -floxacin -tidine -gliptin -gliflozin -glutide -glitazone -glinide -triptan -setron -dipine -dipino
-oxetine -azepam -zolam -barbital -caine -parin -xaban -gatran -thiazide -semide -lukast -terol -solone -asone -nisone
-fibrate -dronate -profen -profeno -coxib -oxicam -codone -morphone -fentanil -peridone -tiapine -zapine -piprazole
-triptyline -ipramine -navir -ovir -tegravir -vudine -azosin -thyroxine -tropium -glargine -trexate -platin -rubicin
-taxel -poetin -grastim -cept -limus -dopa -giline -pezil -stigmine -mantine -zodone -faxine -alopram -traline -rigine
-acetam -gabalin -bapentin -phylline -sonide -relin -trozole -oxifene -estradiol -gestrel -sterone metformin- insulin-
aspirin- acetylsalicyl- paracetamol acetaminophen ibuprofen naproxen diclofenac ketorolac morphine codeine tramadol
methadone naloxone naltrexone buprenorphine warfarin heparin clopidogrel ticagrelor digoxin amiodarone diltiazem
verapamil nitroglycerin isosorbide hydralazine clonidine spironolactone furosemide levothyrox- methimazole prednis-
hydrocort- albuterol salbutamol ipratropium theophylline cetirizine loratadine fexofenadine diphenhydramine lithium
valpro- carbamazepine phenytoin levetiracetam lamotrigine topiramate gabapentin pregabalin quetiapine olanzapine
haloperidol clozapine bupropion trazodone venlafaxine duloxetine citalopram amphetamine methylphenidate allopurinol
colchicine methotrexate hydroxychloroquine azathioprine tacrolimus cyclosporin- doxycycline azithromycin amoxicillin
vancomycin nitrofurantoin trimethoprim sulfamethoxazole metronidazole fluconazole acyclovir aciclovir isoniazid
rifamp- tamoxifen cisplatin finasteride tamsulosin sildenafil folic cholecalciferol cyanocobalamin ferrous ondansetron
metoclopramide loperamide lactulose senna baclofen cyclobenzaprine tizanidine lidocaine propofol ketamine fentanyl
lantus humalog novolog ozempic lipitor ventolin zoloft prozac xanax adderall eliquis xarelto humira synthroid plavix
nexium montelukast omeprazol- hydrochlorothiazide
"""
_ALLERGENS = """
penicillin- penicilina amoxicillin sulfa sulfonamid- sulfite- cephalosporin- aspirin ibuprofen nsaid nsaids codeine
iodine contrast latex nickel peanut peanuts walnut- cashew- almond- hazelnut- nuts shellfish crustacean- shrimp fish
egg eggs milk dairy lactose casein soy soya wheat gluten sesame mustard celery lupin strawberr- kiwi venom bee wasp
wasps insect pollen birch ragweed grass grasses mite mites dust mold mould dander nkda allerg- known erdnuss-
hausstaub- graser cacahuet- mariscos acaros arachide- acariens
"""
_PROCEDURES = """
-ectomy -ektomie -otomy -ostomy -plasty -plastik -plastie -scopy -skopie -scopie -graphy -graphie -cardiogram
-centesis -desis -pexy -rrhaphy -tripsy -therapy -therapie mri mrt ct xray radiograph- ultrasound sonogr- echocard-
electrocard- ecg ekg biops- surgery surgical arthroplast- bypass stent- catheter- implant- transplant- dialys-
transfus- vaccinat- immuniz- injection infusion venipunct- visit consult- psychother- counsel- therap- exercises
rehab- examination screening debridement sutur- excision incision drainage obstetric- cesarean caesarean cataract
dental extraction colonoscop- endoscop- mammogra- anesthe- anaesthe- chemother- radiother- intubat- ventilation
acupunct- ray
"""
_LAB_TESTS = """
hemoglobin haemoglobin hamoglobin hematocrit haematocrit hba1c a1c glucose glukose creatinin- kreatinin- egfr urea bun
sodium potassium chloride calcium magnesium phosphate bicarbonate albumin bilirubin alt ast alp ggt phosphatase
cholesterol- cholesterin ldl hdl triglycerid- tsh t4 t3 wbc rbc leukocyt- leucocyt- erythrocyt- platelet platelets
thrombocyt- neutrophil- lymphocyt- monocyt- eosinophil- mcv mch mchc esr crp ferritin transferrin folate psa troponin-
bnp dimer inr ptt aptt prothrombin lactate amylase lipase cortisol testosterone estradiol hcg urinalysis urine culture
"""
_VACCINES = """
mmr mmrv tdap dtap dtp ipv opv hpv hpv9 pcv13 pcv15 pcv20 pcv ppsv23 ppsv hib bcg rotavirus varicella zoster hepatitis
influenza meningococc- menacwy menb pneumococc- covid rabies typhoid tetanus diphtheria pertussis measles polio
cholera encephalitis rsv vaccin- impfstoff- comirnaty spikevax vaxzevria shingrix gardasil prevnar havrix engerix
fluzone pfizer moderna astrazeneca biontech sinovac sputnik
"""
_GOODS = """
monitor- cuff sock socks gel cream spacer brace thermometer pillow- bag bags cap drops pcs pack packs case holder
stand strap belt bottle box mask masks glove gloves bandage- lotion shampoo soap toothpaste kit kits machine book
books cushion scale scales massager spray supplement- vitamins gummies tea candle organizer toy game shirt hoodie mug
poster
"""
"""What is sold for the sick and the healthy."""


def _pieces(text: str) -> list[str]:
    """Stems and words with the blanks that stand around words in :func:`spelled_out`."""
    return [(" " + w + " ").replace(" -", "").replace("- ", "") for w in text.split()]


WORDS: dict[str, list[str]] = {
    "condition": _pieces(_CONDITIONS),
    "drug": _pieces(_DRUGS),
    "allergen": _pieces(_ALLERGENS),
    "procedure": _pieces(_PROCEDURES),
    "lab_test": _pieces(_LAB_TESTS),
    "vaccine": _pieces(_VACCINES),
    "goods": _pieces(_GOODS),
}
"""What to look for in :func:`spelled_out` texts, by fact."""


_LETTERS = {"ł": "l", "ø": "o", "ß": "ss", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe"}


def spelled_out(texts: pl.Series) -> pl.Series:
    """Texts as words in lower case without accents, a blank before and behind each."""
    text = pl.col("text")
    frame = texts.alias("text").to_frame()
    if frame.select_seq((text.str.len_bytes() == text.str.len_chars()).all()).item():  # ASCII alone
        bare, others = text.str.to_lowercase(), "[^a-z0-9]+"
    else:
        bare = text.str.to_lowercase().str.normalize("NFKD").str.replace_all(r"\p{M}+", "").str.replace_many(_LETTERS)
        others = r"[^\p{L}0-9]+"
    return frame.select_seq(" " + bare.str.replace_all(others, " ") + " ").to_series()
