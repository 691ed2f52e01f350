"""Kinds without a family: what the guard needs to count subjects and to know what a table is about."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

_ID = r"[A-Za-z0-9][A-Za-z0-9_.:/|=@#-]{0,63}"

KINDS: tuple[Kind, ...] = (
    Kind(
        "person_id",
        None,
        "Internal identifier of a person",
        "general",
        words(
            """
            matrikelnummer|matrikelnr|matrikel|mitarbeiternr|schuelernummer|personalnr|stammnummer|kundennummer|
            numero etudiant|matricule|matricule agent|matricule salarie|numero matricola|matricola|legajo|
            numero legajo|numero empleado|numero estudiante|numero alumno|registro academico|
            matricula|matricula aluno|
            codigo alumno|code apprenant|identifiant eleve|leerlingnummer|studentnummer|personeelsnummer|
            elevnummer|anstallningsnummer|ansattnummer|medarbejdernummer|opiskelijanumero|numer albumu|
            numer pracownika|学号|学籍号|工号|员工编号|员工号|客户号|客户编号|会员号|用户编号|用户名编号|員工編號|
            社員番号|社員コード|
            学籍番号|学生番号|会員番号|顧客コード|顧客番号|사번|학번|회원번호|고객번호|табельный номер|номер студента|
            netid|net id|eppn|edu person principal name|object guid user|badge number|badge no|
            card uid|rfid card|fob id|
            key card number|library card number|library card|access card number|
            patient id|person id|customer id|user id|member id|client id|subject id|employee id|student id|
            participant id|individual id|account holder id|borrower id|applicant id|respondent id|passenger id|
            rider id|driver id|guest id|buyer id|subscriber id|contact id|beneficiary id|resident id person|
            patient number|customer number|employee number|member number|student number|client number|person key|
            customer key|user key|patient key|customer code|patient code|user code|client code|employee code|
            patient identifier|customer identifier|user identifier|household id|viewer id|player id|citizen number|
            profile id|consumer id|investor id|candidate id|volunteer id|donor id|case id patient|participant|
            response id|respondent|survey response id|sample donor|pid|uid|subject reference|patient reference|iid|
            fid|hadm id|stay id patient|person source value|sk id curr|card holder id|insured number|
            case number patient|worker id|staff id|visitor number|reviewer id|cust id|cust key|athlete id|worker|
            worker number|staff number|personnel number|pernr|emplid|employee no|badge id|account owner id|
            sample donor id|donor number|desynpuf id|bene id|beneficiary number|patient num|person number|
            individual number|usubjid|subjid|study id|record id patient|panelist id|cardholder id|holder id|
            owner id person|learner id|pupil number|speaker id|enrollee id|case number|client ref|customer ref|
            customer reference|customer no|user ref|actor id|msno|fullvisitorid|participant code|sk id|empi|mpi id|
            nhs pseudo id|pseudonym|pseudo id|respid|seqn|caseid|idp|lead id|persona id|personal nummer|
            personalnummer|mitarbeiternummer|roll number|admission number student|unique pid|uniquepid|
            patient unit stay id|icustay id|enrollment id|enrolment id
            """
        ),
        _ID,
        tags=tags("person_key"),
        hints=words(
            """
            patient|customer|user|member|client|subject|employee|student|person|participant|id|identifier|donor|
            worker|athlete|owner|rider|driver|passenger|applicant|borrower|candidate|volunteer|learner|record id|
            sample id
            """
        ),
        contexts=within("person", "health", "credit", "bank", "genome", "biometric", "calls", "track"),
    ),
    Kind(
        "device_id_internal",
        None,
        "Internal identifier of a device, vehicle or trip",
        "general",
        words(
            """
            vehicle id|bike id|taxi id|car id|sensor id|trip id|track id|trajectory id|node id|terminal id|
            station device|bus id|truck id|asset id|unit id|tag id|bikeid|ride id|journey id|thing id|host id|
            cab id|scooter id|imei hash|unit number|fleet id|transmitter id|car number|vehicle number|fahrzeug id|
            obu id|tracker|gear id|device no|taxi|truck number
            """
        ),
        _ID,
        tags=tags("device_key"),
    ),
    Kind(
        "country",
        None,
        "Country of residence or nationality",
        "ISO 3166-1",
        words(
            """
            country|country code|nationality|citizenship|country of residence|residence country|
            employee residence|country iso|country name|nation|guo jia|iso country|address country
            """
        ),
        r"[A-Z]{2,3}|[A-Za-z][A-Za-z .,'()&-]{2,50}",
        random_hit_rate=0.5,
        tags=tags("geography"),
    ),
    Kind(
        "state_or_city",
        None,
        "State, county or city",
        "general",
        words(
            """
            city|state|county|province|region|town|address city|address state|district|state code|municipality|uf|
            bundesland|departement|comune|municipio|locality|suburb|city desc|residence city|commune
            """
        ),
        tags=tags("geography"),
        shape="text",
    ),
    Kind(
        "gender",
        None,
        "Gender or sex",
        "general",
        words(
            """
            gender|sex|sex at birth|gender identity|xing bie|sex code|gender code|sex cd|bene sex ident|sex ident|
            gender concept|gender source value|genero
            """
        ),
        tags=tags("demographic"),
    ),
    Kind(
        "age",
        None,
        "Age of a person",
        "general",
        words(
            """
            age|age years|age at|age group|edad|alter|nian ling|senior citizen|patient age|customer age|
            age at visit|age at admission|anchor age|idade|eta|leeftijd|age in years|age at diagnosis
            """
        ),
        tags=tags("demographic"),
    ),
    Kind(
        "race_or_ethnicity",
        None,
        "Race or ethnic origin",
        "general",
        words(
            """
            race|ethnicity|ethnic group|ethnic|racial group|tribe|caste|race code|ethnic code|race concept|
            ethnicity concept|bene race|race ethnicity|rasse|raza|raca|race source value
            """
        ),
        tags=tags("demographic", "special_category"),
        shape="any",
    ),
    Kind(
        "belief_or_orientation",
        None,
        "Religion, political view, union membership or sexual orientation",
        "GDPR Art. 9(1)",
        words(
            """
            religion|religious affiliation|political affiliation|political party member|party affiliation|
            union member|trade union|sexual orientation|faith|party|party code|party registration|konfession|
            religione
            """
        ),
        tags=tags("demographic", "special_category"),
    ),
    Kind(
        "life_status",
        None,
        "Marital status, education, occupation, household or language of a person",
        "general",
        words(
            """
            marital status|marital|marriage|maritalstatus|education level|education|occupation|job|job title|
            job role|employer|dependents|number of children|children|home ownership|own or rent|language spoken|
            emp length|emp title|profession|ever married|senioritiy|years at company|housing type|family members|
            family status|partner|civil status|familienstand|estado civil|etat civil|school|grade level|
            highest education|job profile|position title|beruf|profissao|household size|immigration status|
            veteran status|housing status|living situation|employment status|lifecycle stage|hire date|
            termination date|cost center
            """
        ),
        tags=tags("demographic"),
    ),
    Kind(
        "death_date",
        None,
        "Date of death",
        "general",
        words(
            """
            death date|date of death|dod|deceased date|deceased date time|death datetime|died on|bene death date|
            death time|vital status|deceased|date deceased
            """
        ),
        tags=tags("demographic"),
        shape="date",
    ),
    Kind(
        "event_time",
        None,
        "Time of an event",
        "general",
        words(
            """
            timestamp|datetime|date time|time stamp|event time|time|date|recorded at|created at|gps time|ts|
            pickup datetime|start time|end time|check in time|utc time|event date|shi jian|ri qi|epoch|unix time|
            utc|evt time|start local|pos time|fix time|recorded time|log time|datetime utc|time utc|gps date|
            obs time|date local|start date local|time epoch
            """
        ),
        tags=tags("time"),
        shape="date",
    ),
    Kind(
        "fhir_patient_resource",
        None,
        "Mark of a FHIR resource that describes a person",
        "HL7 FHIR R4",
        words("resource type"),
        r"Patient|RelatedPerson|Person",
        tags=tags("mark"),
    ),
    Kind(
        "fhir_clinical_resource",
        None,
        "Mark of a FHIR resource about a patient's health",
        "HL7 FHIR R4",
        words("resource type"),
        r"Condition|Observation|Procedure|MedicationRequest|MedicationStatement|MedicationAdministration|"
        r"MedicationDispense|AllergyIntolerance|Immunization|DiagnosticReport|CarePlan|CareTeam|Goal|"
        r"Encounter|Claim|ClaimResponse|ExplanationOfBenefit|Coverage|Device|DeviceUseStatement|"
        r"DocumentReference|FamilyMemberHistory|ClinicalImpression|ServiceRequest|ImagingStudy|Specimen|"
        r"QuestionnaireResponse|RiskAssessment|NutritionOrder|SupplyDelivery|Appointment|EpisodeOfCare|"
        r"BodyStructure|MolecularSequence",
        tags=tags("mark"),
    ),
    Kind(
        "fhir_provider_resource",
        None,
        "Mark of a FHIR resource about a provider, place or definition",
        "HL7 FHIR R4",
        words("resource type"),
        r"Practitioner|PractitionerRole|Organization|Location|HealthcareService|Medication|Substance|"
        r"CodeSystem|ValueSet|ConceptMap|Endpoint|InsurancePlan|PlanDefinition|ActivityDefinition|"
        r"StructureDefinition|Questionnaire|Provenance",
        tags=tags("mark"),
    ),
    Kind(
        "biometric_model",
        None,
        "Name of a model that makes vectors of faces, voices or gaits",
        "published model names",
        (),
        r"(?i:(?:[a-z0-9]+[ _/-])*(?:arcface|facenet|sphereface|cosface|adaface|magface|deepface|vggface2?|insightface|"
        r"dlib|face_?recognition|ecapa(?:[_-]?tdnn)?|[xdi][_-]?vectors?|titanet|resemblyzer|wavlm|gaitset|osnet|"
        r"buffalo_[lms])(?:[ _/.-][a-z0-9.]+)*)",
        random_hit_rate=0.0,
        tags=tags("mark"),
        by_value=True,
    ),
    Kind(
        "image_file",
        None,
        "Name of an image, audio or video file",
        "general",
        words("image|image name|filename|file name|image path|image id|file|path|img"),
        r"[^\s,;]+\.(?:jpe?g|png|bmp|tiff?|gif|pgm|ppm|wav|mp3|flac|mp4|avi|JPE?G|PNG)",
        random_hit_rate=0.0,
        tags=tags("mark"),
        by_value=True,
    ),
)
