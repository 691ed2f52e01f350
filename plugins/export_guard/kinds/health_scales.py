"""Rating scales, risk scores, arms and outcomes of studies of persons."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

_PATIENT = within("health")
_PEOPLE = within("person", "health")

KINDS: tuple[Kind, ...] = (
    Kind(
        "clinical_score",
        "personal_health",
        "Rating scale, questionnaire or risk score of a person",
        "28 CFR 202.241; published instruments",
        words(
            """
            phq2|phq 2|phq4|phq 4|phq8|phq 8|phq9 score|phq9 total|phq15|gad2|gad 2|gad score|gad total|bai|
            bai score|bdi ii|bdi2|bdi total|hads|hads a|hads d|hads total|hamd17|hdrs|hama|ham a|ids sr|qids|cesd|
            ces d
            score|epds score|gds15|gds score|geriatric depression|dass|dass21|dass 21|cgi severity|gaf|
            bprs|sans score|saps score|whodas|qlq c30|fact g|facit|eq vas|eqvas|eq5d index|sf12|sf 12|pcs12|mcs12|
            mental component|physical component|whoqol|promis|quality of life|qol|qol score|hrqol|qaly|kccq|mlhfq|
            sgrq|
            mmrc|mrc dyspnea|dyspnea score|borg|act score|asthma control|acq score|aqlq|cdai|sdai|haq|haq di|basdai|
            basfi|asdas|koos|hoos|oxford knee|oxford hip|harris hip|quickdash|dash score|roland morris|oswestry|
            neck disability|berg balance|tinetti|sppb|katz|adl|adl score|iadl|lawton|barthel index|functional status|
            functional independence|fim score|nihss score|nihss admission|modified rankin|mrs 90|rankin score|gose|
            four score|mmse score|mmse total|moca score|moca total|cdr sb|cdrsb|clinical dementia rating|adas|
            adas cog|adas13|faq total|ravlt|trail making|tmt a|tmt b|digit span|stroop|verbal fluency|mds updrs|
            updrs iii|updrs total|hoehn yahr|hoehn and yahr|h y stage|edss score|alsfrs|sara score|qsofa|sofa total|
            sofa admission|mods score|news2 score|mews|pews|early warning score|sirs|curb65|curb 65|
            pneumonia severity|
            wells score|geneva score|heart score|timi score|grace score|cha2ds2vasc|cha2ds2 vasc|chads2|has bled|
            framingham|framingham score|ascvd|ascvd risk|cvd risk|cardiovascular risk|euroscore|sts score|nyha class|
            nyha fc|ccs class|killip|killip class|ecog ps|ecog performance|performance status|ph ecog|ph karno|
            pat karno|karno|karnofsky score|lansky|asa physical status|asa grade|mallampati|charlson score|
            charlson comorbidity|cci|cci score|comorbidity index|comorbidity score|elixhauser score|frailty index|
            frailty score|clinical frailty|rockwood|braden|braden score|waterlow|norton scale|morse fall|nrs2002|
            nrs 2002|must score|mna|mna sf|nutric|meld|meld score|meld na|child pugh|childpugh|child score|maddrey|
            fib 4|fib4|apri|nafld score|bisap|ranson|rutherford|fontaine|ceap|pasi|pasi score|dlqi|easi score|scorad|
            aldrete|ramsay|rass|cam icu|bps score|injury severity score|iss score|niss|ais head|rts|triss|
            revised trauma|trauma score|dast|fagerstrom|ftnd|assist score|pcl|pcl5|caps5|ies r|isi total|
            insomnia severity|psqi total|ess score|epworth score|stop bang|iief|ipss|nih cpsi|ohip|asq|m chat|mchat|
            ados|srs total|cars score|vineland|cbcl|sdq|sdq total|conners|k6 score|k10 score|kessler|ghq|ghq12|pss|
            pss10|perceived stress|stai|stai state|stai trait|staxi|scl90|bsi score|who5|who 5|rosenberg|fss score|
            fatigue score|fatigue severity|hit6|hit 6|midas|thi score|apache iii|apache 2|apacheii|saps ii|saps3|
            oasis score|lods|risk of mortality|severity of illness|apr severity|apr drg severity|disease activity|
            esas|edmonton symptom|distress thermometer|nrs pain|vas pain|pain vas|flacc|bristol stool|mayo score|
            harvey bradshaw|symptom score|total symptom score|symptom count|rcads|pediatric quality|pedsql|bayley|
            denver|gross motor|fine motor score|iq score|full scale iq|viq|piq|wais|wisc
            """
        ),
        tags=tags("health_condition"),
        contexts=_PATIENT,
        hints=words(
            """
            phq|gad|gds|ess|isi|vas|nrs|cdr|faq|mrs|iss|ais|asa|pcs|mcs|mms|scale|severity|sum score|
            score 1|ps|performance
            """
        ),
    ),
    Kind(
        "questionnaire_item",
        "personal_health",
        "Answer of a person to a question about health or mood",
        "PHQ-9, GAD-7, PSS-10, CES-D, K10, WHO-5, EPDS, ISI, PSQI, AUDIT, PCL-5, DASS-21, SF-36, MDQ, ASRS item texts",
        words(
            """
            little interest or pleasure|interest or pleasure doing|down depressed or hopeless|depressed or hopeless|
            trouble falling asleep|trouble falling or staying asleep|falling or staying asleep|sleeping too much|
            feeling tired or having little energy|having little energy|poor appetite or overeating|poor appetite|
            feeling bad about yourself|trouble concentrating|moving or speaking so slowly|better off dead|
            hurting yourself|thoughts that you would be better|nervous anxious or on edge|anxious or on edge|
            stop or control worrying|control worrying|worrying too much|trouble relaxing|so restless|
            easily annoyed or irritable|something awful might happen|unable to control important things|
            felt nervous and stressed|felt nervous or stressed|ability to handle your personal problems|
            things were going your way|cope with all things|control irritations in your life|on top of things|
            outside of your control|difficulties were piling up|piling up so high|how often have you felt|
            how often have you been upset|how often have you been bothered|bothered by any|
            bothered by things that usually|shake off blues|everything i did was effort|sleep was restless|
            felt lonely|had crying spells|could not get going|people disliked me|feel hopeless|
            so depressed that nothing|
            feel worthless|felt worthless|cheerful and good spirits|calm and relaxed|active and vigorous|
            fresh and rested|able to laugh|looked forward with enjoyment|blamed myself unnecessarily|
            scared or panicky|thought of harming myself|difficulty falling asleep|difficulty staying asleep|
            waking up too early|satisfied with your sleep|sleep quality overall|medicine to help you sleep|
            drink containing alcohol|drinks containing alcohol|six or more drinks|stop drinking|
            morning drink|injured as result of your drinking|repeated disturbing|disturbing memories|
            feeling jumpy|being superalert|hard to wind down|dryness of my mouth|close to panic|
            life was meaningless|health in general|health limit you|limited in kind of work|bodily pain|
            pain interfere|did you feel full of life|worn out|wrapping up final details|
            difficulty getting things order|
            fidget or squirm|racing thoughts|lack companionship|feel left out|feel isolated from others|
            ever been diagnosed|ever been told|ever had diagnosis|diagnosed with mental health|
            doctor ever told|health professional ever|diagnosed by medical professional|mental health condition|
            mental health disorder|mental illness|sought treatment|family history of mental illness|
            seek treatment from mental health|take any medication|taking any medication|currently taking medication|
            how would you rate your health|rate your mental health|rate your physical health|
            how many cigarettes|do you smoke|ever smoked|how many hours of sleep|long term illness|
            panic attack|panic attacks|suicidal thoughts|self harm|felt down|felt depressed|feeling sad|feel anxious|
            feeling anxious|feeling nervous|feeling stressed|irritable towards baby|problems bonding baby
            """
        ),
        tags=tags("health_condition"),
        contexts=_PEOPLE,
    ),
    Kind(
        "health_event_date",
        "personal_health",
        "Date of a diagnosis, treatment or other event of a person's health",
        "28 CFR 202.241; FHIR Condition.onset, Procedure.performed",
        words(
            """
            diagnosis date|date of diagnosis|date diagnosed|diag date|dx date|date of dx|relapse date|date of relapse|
            recurrence date|date of recurrence|progression date|date of progression|metastasis date|surgery date|
            date of surgery|operation date|date of operation|op date|transplant date|date of transplant|biopsy date|
            date of biopsy|chemotherapy start|chemo start date|radiotherapy start|therapy start date|
            therapy end date|treatment end date|treatment stop date|vaccination date|vaccine date|date of vaccination|
            date vaccinated|first dose date|second dose date|booster date|immunization date|date immunized|
            symptom onset date|date symptom onset|date of symptoms|onset of symptoms date|infection date|
            date of infection|date of positive test|positive test date|covid test date|isolation date|
            hospitalization date|date hospitalized|intubation date|extubation date|icu admission date|
            icu discharge date|recovery date|date recovered|lmp|lmp date|last menstrual period|due date pregnancy|
            estimated date of delivery|expected date of delivery|pregnancy start|pregnancy end|delivery date mother|
            seroconversion date|hiv diagnosis date|art start date|date of last contact patient|last follow up date|
            date last follow up|last known alive|injury date patient|stroke date|mi date|dialysis start|
            prescription date|dispensing date|dispense date|fill date|medication start|medication end|
            drug exposure start date|drug exposure end date|condition start date|condition end date|
            procedure date|specimen date|collection date specimen|sick leave start|sick leave end|sickness start|
            diagnosedatum|erkrankungsdatum|operationsdatum|op datum|impfdatum|behandlungsbeginn|date diagnostic|
            date debut symptomes|date vaccination|date operation|date accouchement|fecha diagnostico|
            fecha inicio sintomas|fecha sintomas|fecha vacunacion|fecha cirugia|fecha parto|data diagnosi|
            data vaccinazione|data intervento|data diagnostico|data inicio sintomas|dt sin pri|dt notific|
            data vacinacao
            """
        ),
        tags=tags("health_condition"),
        shape="date",
        contexts=_PATIENT,
        hints=words("diag date|rec date|onset|relapse|recurrence|lmp|op date|dx date"),
    ),
    Kind(
        "frequency_answer",
        "personal_health",
        "Answer on the scale of the patient health questionnaires",
        "PHQ-9; GAD-7",
        (),
        r"(?i:not[ _-]at[ _-]all|several[ _-]days|(?:more|over)[ _-]than[ _-]half[ _-](?:of[ _-])?the[ _-]days|"
        r"over[ _-]half[ _-]the[ _-]days|nearly[ _-]every[ _-]day)",
        random_hit_rate=0.0,
        tags=tags("health_condition"),
        contexts=_PEOPLE,
        by_value=True,
        form_of="questionnaire_item",
    ),
    Kind(
        "study_outcome",
        "personal_health",
        "Group, follow-up or outcome of a person in a study of health",
        "28 CFR 202.241",
        words(
            """
            survival time|survival days|survival status|survival years|survival in days|survtime|surv time|surv days|
            surv status|time to death|days to death|time to event|timetoevent|tte|days to event|event free survival|
            efs|efs time|os time|os status|os event|os days|os years|overall survival months|
            overall survival status|dfs|dfs time|dfs status|dfs months|dfs event|disease free|disease free survival|
            disease free months|pfs|pfs time|pfs status|pfs days|pfs event|progression free|rfs|rfs time|rfs months|
            relapse free|relapse free status|recurrence free|rfstime|metastasis free|dmfs|time to progression|ttp|
            time to relapse|time to recurrence|days to recurrence|days to last followup|days to last follow up|
            days to new tumor|last contact days to|futime|fustat|fu time|fu status|fu years|follow up duration|
            followup duration|followup years|years of follow up|person years|censored|censoring|censor|censor time|
            is censored|cens|cause specific|cause of death code|competing event|death status|death flag|death event|
            death indicator|death in hospital|in hospital death|inhospital mortality|in hospital mortality|
            icu mortality|mortality|mortality flag|mortality 28 day|mortality status|28 day mortality|
            day 28 mortality|
            day 30 mortality|mortality 90|one year survival|1 year survival|5 year survival|survived|
            alive at discharge|
            dead or alive|died in hospital|died in icu|hospital outcome|patient outcome|clinical outcome|
            outcome status|primary outcome|secondary outcome|primary endpoint|mace|best response|
            best overall response|objective response|tumor response|complete response|pathologic complete response|
            pcr response|responder|responder status|clinical improvement|clinical benefit|disease progression|
            progressed|cured|cure status|recovery status|treatment failure|virological failure|virologic failure|
            graft failure|graft survival|graft status|rejection episode|acute rejection|agvhd|cgvhd|gvhd|
            complication|complications|postoperative complications|clavien|clavien dindo|adverse events|sae|
            serious adverse event|toxicity grade|ctcae|ctcae grade|dlt|readmit|readmit 30|readmission days|
            adae|aesev|aeser|aeout|aerel|aeacn|neurological outcome|functional outcome|cpc score|vitalstatus|
            years to birth clinical|age at death clinical
            """
        ),
        tags=tags("health_condition"),
        contexts=_PATIENT,
        hints=words(
            """
            death|died|dead|alive|surv|os|trt|treat|treated|tx|arm|relapse|recur|progress|outcome|response status|
            rand|placebo|censor status|deceased
            """
        ),
    ),
)
