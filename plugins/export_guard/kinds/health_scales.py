"""Rating scales, risk scores, arms and outcomes of studies of persons."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

_PATIENT = within("health")

KINDS: tuple[Kind, ...] = (
    Kind(
        "clinical_score",
        "personal_health",
        "Rating scale, questionnaire or risk score of a person",
        "28 CFR 202.241; published instruments",
        words(
            """
            phq2|phq 2|phq4|phq 4|phq8|phq 8|phq9 score|phq9 total|phq15|gad2|gad 2|gad score|gad total|bai|
            bai score|bdi ii|bdi2|bdi total|hads|hads a|hads d|hads total|hamd17|hdrs|hama|ham a|ids sr|qids|cesd|ces d
            score|epds score|gds15|gds score|geriatric depression|dass|dass21|dass 21|cgi severity|gaf|
            bprs|sans score|saps score|whodas|qlq c30|fact g|facit|eq vas|eqvas|eq5d index|sf12|sf 12|pcs12|mcs12|
            mental component|physical component|whoqol|promis|quality of life|qol|qol score|hrqol|qaly|kccq|mlhfq|sgrq|
            mmrc|mrc dyspnea|dyspnea score|borg|act score|asthma control|acq score|aqlq|cdai|sdai|haq|haq di|basdai|
            basfi|asdas|koos|hoos|oxford knee|oxford hip|harris hip|quickdash|dash score|roland morris|oswestry|
            neck disability|berg balance|tinetti|sppb|katz|adl|adl score|iadl|lawton|barthel index|functional status|
            functional independence|fim score|nihss score|nihss admission|modified rankin|mrs 90|rankin score|gose|
            four score|mmse score|mmse total|moca score|moca total|cdr sb|cdrsb|clinical dementia rating|adas|
            adas cog|adas13|faq total|ravlt|trail making|tmt a|tmt b|digit span|stroop|verbal fluency|mds updrs|
            updrs iii|updrs total|hoehn yahr|hoehn and yahr|h y stage|edss score|alsfrs|sara score|qsofa|sofa total|
            sofa admission|mods score|news2 score|mews|pews|early warning score|sirs|curb65|curb 65|pneumonia severity|
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
            icu mortality|mortality|mortality flag|mortality 28 day|mortality status|28 day mortality|day 28 mortality|
            day 30 mortality|mortality 90|one year survival|1 year survival|5 year survival|survived|alive at discharge|
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
