"""Care of persons, its payment, the numbers that the sick and insured go by, and what they log of themselves."""

from __future__ import annotations

from export_guard.kinds import checks
from export_guard.kinds import health_terms as terms
from export_guard.kinds import health_tongues as tongues
from export_guard.kinds.kind import Kind, tags, within, words

_PATIENT = within("health")

KINDS: tuple[Kind, ...] = (
    Kind(
        "care_episode",
        "personal_health",
        "Visit, admission or other care given to a person",
        "28 CFR 202.241 (provision of care)",
        (
            *words(
                """
                encounter class|encounter type|admission type|admission date|admit date|admittime|dischtime|
                discharge date|discharge disposition|discharge location|admission location|length of stay|los|
                hospital stay|visit type|visit reason|appointment reason|hospital expire flag|first careunit|
                last careunit|ward|room number hospital|bed number|icu stay|care plan|care unit|time in hospital|
                number inpatient|number outpatient|number emergency|visit concept|visit start date|no show|
                admission source|medical specialty|referral|triage|clinical trial|trial arm|careunit|deathtime|
                edregtime|admission dt|discharge dt|admit dt|adm date|disch date|hospital admission|admission dttm|
                hosp admsn time|icu intime|icu outtime|intime|outtime|icu los|los days|days in hospital|
                visit concept id|visit start datetime|encounter date|encounter start|encounter reason|enc type|
                unit type|icu type|unit discharge location|unit admit source|hospital discharge status|
                hospital discharge location|hospital admit source|clm from dt|clm thru dt|nch bene dschrg dt|
                clm admsn dt|triage level|esi|arrival transport|ambulance|department visit|specialty visit|
                provider specialty visit|visit date|appointment date|appointment type|appointment status|scheduled day|
                appointment day|no show flag|referral reason|referred by|ward id|ward name|bed|service line clinical|
                aufnahmedatum|entlassungsdatum|aufnahmegrund|verweildauer|date entree|date sortie|mode entree|
                mode sortie|duree sejour|unite medicale|fecha ingreso|fecha alta|data ricovero|data dimissione|reparto|
                internacao|stay type|length stay|discharge facility|hospice|nursing home|home care|careunit first|
                curr service|prev service|los hospital|readmission|readmission 30|readmitted 30 days|day of surgery|
                follow up date|followup days|next appointment|treatment start date|treatment date|counseling|
                counselling|counselor visit|screening date|randomization date|randomisation|enrolled trial|
                visit number study
                """
            ),
            *terms.CARE,
            *tongues.CARE,
        ),
        tags=tags("care"),
        contexts=_PATIENT,
        hints=(*words("start|stop|encounter class|onset date time|category|duree|stay"), *terms.CARE_HINTS),
    ),
    Kind(
        "health_insurance",
        "personal_health",
        "Health insurance, coverage or cost of care of a person",
        "28 CFR 202.241 (payment for care)",
        (
            *words(
                """
                health insurance|insurance provider health|payer|payer coverage|insurance plan|plan id health|
                medical expenses|healthcare expenses|healthcare coverage|claim cost|total claim cost|medical claim|
                billing amount|insurance type patient|medicare|medicaid|patient insurance|primary insurance|copay|
                deductible|allowed amount|medical charges|base encounter cost|hospital bill|medical bill|treatment cost|
                claim type medical|insurance provider|payer id|member plan|coinsurance|clm pmt amt|claim payment amount|
                nch primary payer|carrier payment|beneficiary responsibility|bene hi cvrage tot mons|hmo|part d|part b|
                ma plan|hmo months|insurance type|insurance company patient|payor|payor name|primary payer|
                financial class|sliding fee|patient responsibility|patient pay|out of pocket|oop cost|paid by patient|
                charge amount medical|total charges hospital|hospital charges|amount paid medical|medreimb ip|medreimb|
                benres|pppymt|kostentraeger|krankenkasse|mutuelle|seguro medico|obra social|medicare status|
                dual eligible|plan type health|eligibility medicaid|coverage type health|medical plan|dental plan|
                health plan|medical deduction|medical coverage|copayment|tot rx cst amt|ptnt pay amt
                """
            ),
            *tongues.INSURANCE,
        ),
        tags=tags("health_payment"),
        contexts=_PATIENT,
        hints=words("insurance|charges|base cost|total cost|payments|copay amount"),
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
            mbi|medicare beneficiary identifier|medicare number|medicare id|bene id|hicn|desynpuf id|beneficiary id|
            bene mbi id|medicare id number|medicare claim number|hic number|bene crnt hic|mbi id
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
            krankenversicherungsnummer|medicaid id|member number|insured id|card number health|subscriber number|
            numero assure|numero asegurado|numero asegurada|numero afiliado|numero assicurato|numero adherent|
            verzekerdennummer|polisnummer zorg|versicherungsnummer kranken|
            member no|member nbr|policyholder id|hic|hicn|krankenversichertennummer|kvnr|versichertennummer|
            carte vitale|group member id|ramq|ohip|health card number|health card|medicare card number|ihi|
            enrollee number|cardholder id rx|insurance member number|insurance card number|
            insurance policy number patient
            """
        ),
        tags=tags("health_member", "person_key"),
        shape="id",
        contexts=within("health", "person"),
        hints=words("policy number|certificate number|group number"),
    ),
    Kind(
        "medical_record_number",
        "identifier",
        "Medical record number",
        "45 CFR 164.514(b)(2)(i)(H)",
        words(
            """
            mrn|medical record number|medical record|record number patient|chart number|hospital number|
            hospital id patient|emr id|ehr id|health record number|identifier value|ipp|nip|patient mrn|mrn number|
            mr no|medrec number|med rec no|medical rec no|medrec|uhid|hospital no|nhc|numero historia clinica|
            historia clinica|prontuario|patientennummer|fallnummer|aufnahmenummer|account number hospital|csn|
            epic id|har|cpi number|unit record number|hospital patient id|pas number|acc patient
            """
        ),
        tags=tags("health_member", "person_key"),
        shape="id",
        contexts=within("health", "person"),
        hints=words("fin|accession number|record number"),
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
            session duration hours|calories intake|stress level|physical activity level|pace run|cadence|
            steps count|stepcount|distance walked|floors climbed|flights climbed|active calories|activeenergyburned|
            active energy burned|basal energy burned|resting calories|calories out|exercise time|exercise type|
            workout duration|workout name|activity minutes|stand hours|sedentary time|sleep start|sleep end|
            time in bed|light sleep|awake minutes|sleep score|sleep efficiency|sleep latency|bedtime|wake time|
            recovery score|readiness score|training load|training stress|meal|meals|food intake|
            carbohydrates intake|protein intake|fat intake|water intake|caffeine|nutrition|fasting hours|
            weight goal|average watts|watts heart|activity score|mets minutes|total kilocalories|kcal burned|
            energy burned|swim strokes|pace min km|avg cadence|stress score|body battery|meditation minutes|
            sedentary|steps daily|calories active
            """
        ),
        tags=tags("activity"),
        contexts=_PATIENT,
        shape="any",
        hints=words("kcal|carbs|activity type|duration minutes|calories|total distance"),
    ),
)
