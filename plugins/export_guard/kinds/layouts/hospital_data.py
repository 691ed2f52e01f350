"""Tables of hospitals and practices: data models, record systems, research databases, national discharge sets."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

LAYOUTS: tuple[Layout, ...] = (
    layout(
        "omop-person",
        "OMOP CDM v5.4, person",
        "person health",
        """
        person_id: person_id|person_source_value
        gender: gender_concept_id|gender_source_value|gender_source_concept_id
        birth_year: year_of_birth|month_of_birth|day_of_birth
        birth_date: birth_datetime
        death_date: death_datetime
        race_or_ethnicity: race_concept_id|ethnicity_concept_id|race_source_value|race_source_concept_id
            ethnicity_source_value|ethnicity_source_concept_id
        -: location_id|provider_id|care_site_id
        """,
    ),
    layout(
        "omop-observation-period",
        "OMOP CDM v5.4, observation_period and payer_plan_period",
        "person health",
        """
        person_id: person_id
        care_episode: observation_period_start_date|observation_period_end_date|period_type_concept_id
        health_insurance: payer_plan_period_start_date|payer_plan_period_end_date|payer_concept_id|payer_source_value
            payer_source_concept_id|plan_concept_id|plan_source_value|plan_source_concept_id|sponsor_concept_id
            sponsor_source_value|sponsor_source_concept_id|family_source_value|stop_reason_concept_id
            stop_reason_source_value|stop_reason_source_concept_id
        -: observation_period_id|payer_plan_period_id
        """,
    ),
    layout(
        "omop-visit-occurrence",
        "OMOP CDM v5.4, visit_occurrence",
        "person health",
        """
        person_id: person_id
        care_episode: visit_concept_id|visit_start_date|visit_start_datetime|visit_end_date|visit_end_datetime
            visit_type_concept_id|visit_source_value|visit_source_concept_id|admitted_from_concept_id
            admitted_from_source_value|admitting_source_concept_id|admitting_source_value|discharged_to_concept_id
            discharged_to_source_value|discharge_to_concept_id|discharge_to_source_value
        -: visit_occurrence_id|provider_id|care_site_id|preceding_visit_occurrence_id
        """,
    ),
    layout(
        "omop-visit-detail",
        "OMOP CDM v5.4, visit_detail",
        "person health",
        """
        person_id: person_id
        care_episode: visit_detail_concept_id|visit_detail_start_date|visit_detail_start_datetime
            visit_detail_end_date|visit_detail_end_datetime|visit_detail_type_concept_id|visit_detail_source_value
            visit_detail_source_concept_id|admitted_from_concept_id|admitted_from_source_value
            discharged_to_concept_id|discharged_to_source_value
        -: visit_detail_id|provider_id|care_site_id|preceding_visit_detail_id|parent_visit_detail_id
            visit_detail_parent_id|visit_occurrence_id
        """,
    ),
    layout(
        "omop-condition-occurrence",
        "OMOP CDM v5.4, condition_occurrence and condition_era",
        "person health",
        """
        person_id: person_id
        diagnosis_code: condition_concept_id|condition_source_value|condition_source_concept_id
        health_history: condition_status_concept_id|condition_status_source_value|stop_reason
        care_episode: condition_start_date|condition_start_datetime|condition_end_date|condition_end_datetime
            condition_type_concept_id|condition_era_start_date|condition_era_end_date|condition_occurrence_count
        -: condition_occurrence_id|condition_era_id|provider_id|visit_occurrence_id|visit_detail_id
        """,
    ),
    layout(
        "omop-drug-exposure",
        "OMOP CDM v5.4, drug_exposure, drug_era and dose_era",
        "person health",
        """
        person_id: person_id
        medication: drug_concept_id|drug_source_value|drug_source_concept_id|quantity|days_supply|refills|sig
            route_concept_id|route_source_value|dose_unit_source_value|lot_number|dose_value|unit_concept_id
            drug_exposure_count|gap_days
        care_episode: drug_exposure_start_date|drug_exposure_start_datetime|drug_exposure_end_date
            drug_exposure_end_datetime|verbatim_end_date|drug_type_concept_id|drug_era_start_date|drug_era_end_date
            dose_era_start_date|dose_era_end_date
        health_history: stop_reason
        -: drug_exposure_id|drug_era_id|dose_era_id|provider_id|visit_occurrence_id|visit_detail_id
        """,
    ),
    layout(
        "omop-procedure-occurrence",
        "OMOP CDM v5.4, procedure_occurrence",
        "person health",
        """
        person_id: person_id
        procedure: procedure_concept_id|procedure_source_value|procedure_source_concept_id|modifier_concept_id
            modifier_source_value|quantity|qualifier_source_value
        care_episode: procedure_date|procedure_datetime|procedure_end_date|procedure_end_datetime
            procedure_type_concept_id
        -: procedure_occurrence_id|provider_id|visit_occurrence_id|visit_detail_id
        """,
    ),
    layout(
        "omop-device-exposure",
        "OMOP CDM v5.4, device_exposure",
        "person health",
        """
        person_id: person_id
        procedure: device_concept_id|device_source_value|device_source_concept_id|quantity|unit_concept_id
            unit_source_value|unit_source_concept_id
        medical_device_udi: unique_device_id|production_id
        care_episode: device_exposure_start_date|device_exposure_start_datetime|device_exposure_end_date
            device_exposure_end_datetime|device_type_concept_id
        -: device_exposure_id|provider_id|visit_occurrence_id|visit_detail_id
        """,
    ),
    layout(
        "omop-measurement",
        "OMOP CDM v5.4, measurement",
        "person health",
        """
        person_id: person_id
        lab_value: measurement_concept_id|measurement_source_value|measurement_source_concept_id|operator_concept_id
            value_as_number|value_as_concept_id|unit_concept_id|range_low|range_high|unit_source_value
            unit_source_concept_id|value_source_value
        care_episode: measurement_date|measurement_datetime|measurement_time|measurement_type_concept_id
        -: measurement_id|provider_id|visit_occurrence_id|visit_detail_id|measurement_event_id
            meas_event_field_concept_id
        """,
    ),
    layout(
        "omop-observation",
        "OMOP CDM v5.4, observation",
        "person health",
        """
        person_id: person_id
        health_history: observation_concept_id|observation_source_value|observation_source_concept_id|value_as_number
            value_as_string|value_as_concept_id|qualifier_concept_id|unit_concept_id|unit_source_value
            qualifier_source_value|value_source_value
        care_episode: observation_date|observation_datetime|observation_type_concept_id
        -: observation_id|provider_id|visit_occurrence_id|visit_detail_id|observation_event_id
            obs_event_field_concept_id
        """,
    ),
    layout(
        "omop-death",
        "OMOP CDM v5.4, death",
        "person health",
        """
        person_id: person_id
        death_date: death_date|death_datetime
        diagnosis_code: cause_concept_id|cause_source_value|cause_source_concept_id
        -: death_type_concept_id
        """,
    ),
    layout(
        "omop-note",
        "OMOP CDM v5.4, note and note_nlp",
        "person health",
        """
        person_id: person_id
        health_history: note_text|note_title|note_class_concept_id|note_source_value|snippet|lexical_variant
            note_nlp_concept_id|note_nlp_source_concept_id|term_exists|term_temporal|term_modifiers
        care_episode: note_date|note_datetime|note_type_concept_id
        -: note_id|note_nlp_id|encoding_concept_id|language_concept_id|provider_id|visit_occurrence_id|visit_detail_id
            note_event_id|note_event_field_concept_id|section_concept_id|offset|nlp_system|nlp_date|nlp_datetime
        """,
    ),
    layout(
        "omop-specimen",
        "OMOP CDM v5.4, specimen",
        "person health",
        """
        person_id: person_id
        lab_value: specimen_concept_id|quantity|unit_concept_id|specimen_source_value|unit_source_value
        health_history: anatomic_site_concept_id|disease_status_concept_id|anatomic_site_source_value
            disease_status_source_value
        care_episode: specimen_date|specimen_datetime|specimen_type_concept_id
        -: specimen_id|specimen_source_id
        """,
    ),
    layout(
        "omop-cost",
        "OMOP CDM v5.4, cost",
        "health person",
        """
        health_insurance: cost_event_id|cost_domain_id|cost_type_concept_id|total_charge|total_cost|total_paid
            paid_by_payer|paid_by_patient|paid_patient_copay|paid_patient_coinsurance|paid_patient_deductible
            paid_by_primary|paid_ingredient_cost|paid_dispensing_fee|amount_allowed|drg_concept_id|drg_source_value
        procedure: revenue_code_concept_id|revenue_code_source_value
        -: cost_id|currency_concept_id|payer_plan_period_id
        """,
    ),
    layout(
        "omop-episode-cohort",
        "OMOP CDM v5.4, episode, episode_event and cohort",
        "person health",
        """
        person_id: person_id|subject_id
        diagnosis_code: episode_concept_id|episode_object_concept_id|episode_source_value|episode_source_concept_id
        care_episode: episode_start_date|episode_start_datetime|episode_end_date|episode_end_datetime
            cohort_start_date|cohort_end_date|episode_type_concept_id
        health_history: cohort_definition_id
        -: episode_id|episode_parent_id|episode_number|event_id|episode_event_field_concept_id
        """,
    ),
    layout(
        "omop-providers-places",
        "OMOP CDM v5.4, care_site, location, provider, cdm_source",
        "",
        """
        -: care_site_id|care_site_name|place_of_service_concept_id|location_id|care_site_source_value
            place_of_service_source_value|location_source_value|country_concept_id|country_source_value|provider_id
            provider_name|npi|dea|specialty_concept_id|provider_source_value|specialty_source_value
            specialty_source_concept_id|cdm_source_name|cdm_source_abbreviation|cdm_holder|source_description
            source_documentation_reference|cdm_etl_reference|source_release_date|cdm_release_date|cdm_version
            cdm_version_concept_id|vocabulary_version|cohort_definition_name|cohort_definition_description
            cohort_definition_syntax|cohort_initiation_date|metadata_id|metadata_concept_id
        """,
    ),
    layout(
        "pcornet-demographic",
        "PCORnet CDM v7.0, DEMOGRAPHIC, DEATH, ENROLLMENT",
        "person health",
        """
        person_id: PATID
        birth_date: BIRTH_DATE|BIRTH_TIME
        gender: SEX|GENDER_IDENTITY|RAW_SEX|RAW_GENDER_IDENTITY
        belief_or_orientation: SEXUAL_ORIENTATION|RAW_SEXUAL_ORIENTATION
        race_or_ethnicity: HISPANIC|RACE|RAW_HISPANIC|RAW_RACE|RACE_ETH_AI_AN|RACE_ETH_ASIAN|RACE_ETH_BLACK
            RACE_ETH_WHITE
        life_status: PAT_PREF_LANGUAGE_SPOKEN|RAW_PAT_PREF_LANGUAGE_SPOKEN
        postcode: ZIP_CODE
        death_date: DEATH_DATE
        diagnosis_code: DEATH_CAUSE|DEATH_CAUSE_CODE|DEATH_CAUSE_TYPE
        health_insurance: ENR_START_DATE|ENR_END_DATE|ENR_BASIS|CHART
        -: BIOBANK_FLAG|DEATH_DATE_IMPUTE|DEATH_SOURCE|DEATH_MATCH_CONFIDENCE|DEATH_CAUSE_SOURCE
            DEATH_CAUSE_CONFIDENCE
        """,
    ),
    layout(
        "pcornet-encounter",
        "PCORnet CDM v7.0, ENCOUNTER",
        "person health",
        """
        person_id: PATID
        care_episode: ADMIT_DATE|ADMIT_TIME|DISCHARGE_DATE|DISCHARGE_TIME|ENC_TYPE|DISCHARGE_DISPOSITION
            DISCHARGE_STATUS|ADMITTING_SOURCE|FACILITY_TYPE|RAW_ENC_TYPE|RAW_DISCHARGE_DISPOSITION
            RAW_DISCHARGE_STATUS|RAW_ADMITTING_SOURCE
        diagnosis_code: DRG|DRG_TYPE|RAW_DRG_TYPE
        health_insurance: PAYER_TYPE_PRIMARY|PAYER_TYPE_SECONDARY|RAW_PAYER_TYPE_PRIMARY|RAW_PAYER_NAME_PRIMARY
            RAW_PAYER_ID_PRIMARY
        -: ENCOUNTERID|PROVIDERID|FACILITYID|FACILITY_LOCATION|RAW_SITEID|RAW_FACILITY_TYPE
        """,
    ),
    layout(
        "pcornet-diagnosis",
        "PCORnet CDM v7.0, DIAGNOSIS, CONDITION and PROCEDURES",
        "person health",
        """
        person_id: PATID
        diagnosis_code: DX|RAW_DX|CONDITION|RAW_CONDITION
        procedure: PX|RAW_PX|PPX
        health_history: DX_SOURCE|DX_ORIGIN|PDX|DX_POA|CONDITION_STATUS|CONDITION_SOURCE|RAW_PDX|RAW_DX_SOURCE
            RAW_CONDITION_STATUS
        care_episode: ENC_TYPE|ADMIT_DATE|DX_DATE|PX_DATE|REPORT_DATE|RESOLVE_DATE|ONSET_DATE|PX_SOURCE
        -: DIAGNOSISID|ENCOUNTERID|PROVIDERID|DX_TYPE|RAW_DX_TYPE|CONDITIONID|CONDITION_TYPE|PROCEDURESID|PX_TYPE
            RAW_PX_TYPE
        """,
    ),
    layout(
        "pcornet-labs-vitals",
        "PCORnet CDM v7.0, LAB_RESULT_CM, VITAL, OBS_CLIN and PRO_CM",
        "person health",
        """
        person_id: PATID
        lab_value: LAB_RESULT_SOURCE|LAB_LOINC_SOURCE|SPECIMEN_SOURCE|RESULT_QUAL|RESULT_SNOMED|RESULT_NUM
            RESULT_MODIFIER|RESULT_UNIT|NORM_RANGE_LOW|NORM_MODIFIER_LOW|NORM_RANGE_HIGH|NORM_MODIFIER_HIGH|ABN_IND
            RAW_LAB_NAME|RAW_LAB_CODE|RAW_RESULT|RAW_UNIT|LAB_PX
        loinc_code: LAB_LOINC
        vital_sign: HT|WT|DIASTOLIC|SYSTOLIC|ORIGINAL_BMI|BP_POSITION|RAW_DIASTOLIC|RAW_SYSTOLIC|VITAL_SOURCE
        health_history: SMOKING|TOBACCO|TOBACCO_TYPE|RAW_SMOKING|RAW_TOBACCO|OBSCLIN_CODE|OBSCLIN_RESULT_NUM
            OBSCLIN_RESULT_TEXT|OBSCLIN_RESULT_QUAL|PRO_ITEM_NAME|PRO_RESPONSE_TEXT|PRO_RESPONSE_NUM|PRO_MEASURE_SCORE
        care_episode: LAB_ORDER_DATE|SPECIMEN_DATE|SPECIMEN_TIME|RESULT_DATE|RESULT_TIME|MEASURE_DATE|MEASURE_TIME
            PRO_DATE|OBSCLIN_START_DATE
        -: LAB_RESULT_CM_ID|ENCOUNTERID|PRIORITY|RESULT_LOC|LAB_PX_TYPE|VITALID|OBSCLINID|PRO_CM_ID
        """,
    ),
    layout(
        "pcornet-drugs",
        "PCORnet CDM v7.0, PRESCRIBING, DISPENSING, MED_ADMIN and IMMUNIZATION",
        "person health",
        """
        person_id: PATID
        medication: NDC|DISPENSE_SUP|DISPENSE_AMT|DISPENSE_DOSE_DISP|DISPENSE_ROUTE|RXNORM_CUI|RX_DOSE_ORDERED
            RX_DOSE_ORDERED_UNIT|RX_QUANTITY|RX_DOSE_FORM|RX_REFILLS|RX_DAYS_SUPPLY|RX_FREQUENCY|RX_PRN_FLAG|RX_ROUTE
            RX_BASIS|RAW_RX_MED_NAME|RAW_RX_NDC|RAW_RXNORM_CUI|RAW_NDC|RAW_DISPENSE_MED_NAME|MEDADMIN_CODE
            MEDADMIN_DOSE_ADMIN|MEDADMIN_ROUTE|RAW_MEDADMIN_MED_NAME|RX_DISPENSE_AS_WRITTEN
        immunization: VX_CODE|VX_CODE_TYPE|VX_STATUS|VX_STATUS_REASON|VX_DOSE|VX_ROUTE|VX_BODY_SITE|VX_MANUFACTURER
            VX_LOT_NUM|VX_SOURCE|RAW_VX_NAME
        care_episode: DISPENSE_DATE|RX_ORDER_DATE|RX_ORDER_TIME|RX_START_DATE|RX_END_DATE|MEDADMIN_START_DATE
            MEDADMIN_STOP_DATE|VX_RECORD_DATE|VX_ADMIN_DATE
        -: DISPENSINGID|PRESCRIBINGID|ENCOUNTERID|RX_PROVIDERID|DISPENSE_SOURCE|MEDADMINID|IMMUNIZATIONID|VX_EXP_DATE
        """,
    ),
    layout(
        "i2b2-observation-fact",
        "i2b2 1.7 CRC, observation_fact and visit_dimension",
        "person health",
        """
        person_id: patient_num
        diagnosis_code: concept_cd|modifier_cd
        lab_value: valtype_cd|tval_char|nval_num|valueflag_cd|quantity_num|units_cd|confidence_num
        health_history: observation_blob
        care_episode: start_date|end_date|active_status_cd|inout_cd|length_of_stay|location_cd|location_path
        -: encounter_num|provider_id|instance_num|update_date|download_date|import_date|sourcesystem_cd|upload_id
            text_search_index|visit_blob
        """,
    ),
    layout(
        "i2b2-patient-dimension",
        "i2b2 1.7 CRC, patient_dimension and mapping tables",
        "person health",
        """
        person_id: patient_num|patient_ide
        life_status: vital_status_cd|language_cd|marital_status_cd
        birth_date: birth_date
        death_date: death_date
        gender: sex_cd
        age: age_in_years_num
        race_or_ethnicity: race_cd
        belief_or_orientation: religion_cd
        postcode: zip_cd
        state_or_city: statecityzip_path
        income: income_cd
        health_history: patient_blob
        -: patient_ide_source|patient_ide_status|project_id|encounter_ide|encounter_ide_source|update_date
            download_date|import_date|sourcesystem_cd|upload_id
        """,
    ),
    layout(
        "i2b2-ontology",
        "i2b2 1.7, concept_dimension, provider_dimension and metadata tables",
        "",
        """
        -: concept_path|concept_cd|name_char|concept_blob|modifier_path|c_hlevel|c_fullname|c_name|c_synonym_cd
            c_visualattributes|c_totalnum|c_basecode|c_metadataxml|c_facttablecolumn|c_tablename|c_columnname
            c_columndatatype|c_operator|c_dimcode|c_comment|c_tooltip|m_applied_path|valuetype_cd|provider_path|c_path
            c_symbol
        """,
    ),
    layout(
        "sentinel-scdm",
        "Sentinel Common Data Model 8 (demographic, enrollment, dispensing, encounter, diagnosis, procedure, death)",
        "person health",
        """
        person_id: PatID
        birth_date: Birth_Date
        gender: Sex
        race_or_ethnicity: Hispanic|Race|ImputedHispanic|ImputedRace
        postcode: PostalCode|Zip
        health_insurance: Enr_Start|Enr_End|MedCov|DrugCov|PlanType|PayerType|Chart
        medication: NDC|RxSup|RxAmt|Rx|Rx_CodeType
        care_episode: RxDate|ADate|DDate|EncType|Discharge_Disposition|Discharge_Status|DRG|DRG_Type|Admitting_Source
            DischDisp
        diagnosis_code: DX|PDX|OrigDX|DX_CodeType|COD|Codetype|CauseType
        procedure: PX|PX_CodeType|OrigPX
        death_date: DeathDt
        -: EncounterID|Provider|ProviderID|Facility_Code|Facility_Location|DtImpute|Source|Confidence|PostalCode_Date
            Zip_Date|AddressPeriodID|MSRC
        """,
    ),
    layout(
        "mimic-patients-admissions",
        "MIMIC-III 1.4 and MIMIC-IV 3.1, patients and admissions",
        "person health",
        """
        person_id: subject_id
        gender: gender
        age: anchor_age
        birth_date: dob
        birth_year: anchor_year|anchor_year_group
        death_date: dod|dod_hosp|dod_ssn|deathtime
        care_episode: admittime|dischtime|admission_type|admission_location|discharge_location|edregtime|edouttime
            has_chartevents_data
        health_insurance: insurance
        belief_or_orientation: religion
        life_status: language|marital_status
        race_or_ethnicity: ethnicity|race
        diagnosis_text: diagnosis
        health_history: hospital_expire_flag|expire_flag
        -: row_id|hadm_id|admit_provider_id
        """,
    ),
    layout(
        "mimic-stays",
        "MIMIC-III and MIMIC-IV, icustays, transfers, services, callout",
        "person health",
        """
        person_id: subject_id
        care_episode: first_careunit|last_careunit|first_wardid|last_wardid|intime|outtime|los|eventtype|careunit
            prev_careunit|curr_careunit|prev_wardid|curr_wardid|transfertime|prev_service|curr_service|callout_outcome
            callout_service|createtime|outcometime|discharge_wardid|acknowledgetime
        -: row_id|hadm_id|icustay_id|stay_id|transfer_id|dbsource
        """,
    ),
    layout(
        "mimic-diagnoses-procedures",
        "MIMIC-III and MIMIC-IV, diagnoses_icd, procedures_icd, cptevents, hcpcsevents, drgcodes",
        "person health",
        """
        person_id: subject_id
        diagnosis_code: icd9_code|icd_code|icd_version|drg_code|drg_type
        diagnosis_text: description|short_description
        health_history: drg_severity|drg_mortality
        procedure: cpt_cd|cpt_number|cpt_suffix|hcpcs_cd|ticket_id_seq|sectionheader|subsectionheader
        care_episode: chartdate|costcenter
        -: row_id|hadm_id|seq_num
        """,
    ),
    layout(
        "mimic-events",
        "MIMIC-III and MIMIC-IV, chartevents, labevents, outputevents, inputevents, procedureevents",
        "person health",
        """
        person_id: subject_id
        lab_value: itemid|value|valuenum|valueuom|flag|ref_range_lower|ref_range_upper|comments|warning|error
            resultstatus|stopped
        medication: amount|amountuom|rate|rateuom|originalamount|originalrate|originalamountuom|originalrateuom
            totalamount|totalamountuom|patientweight|ordercategoryname|secondaryordercategoryname
            ordercomponenttypedescription|ordercategorydescription|originalroute|originalsite|continueinnextdept
        care_episode: charttime|storetime|starttime|endtime|chartdate|storedate|statusdescription|isopenbag|newbottle
            location|locationcategory
        -: row_id|hadm_id|icustay_id|stay_id|labevent_id|specimen_id|order_provider_id|caregiver_id|cgid|priority
            orderid|linkorderid|cancelreason|iserror
        """,
    ),
    layout(
        "mimic-prescriptions",
        "MIMIC-III and MIMIC-IV, prescriptions, pharmacy, emar, poe",
        "person health",
        """
        person_id: subject_id
        medication: drug|drug_type|drug_name_poe|drug_name_generic|formulary_drug_cd|formulary_drug|gsn|ndc
            prod_strength|form_rx|dose_val_rx|dose_unit_rx|form_val_disp|form_unit_disp|doses_per_24_hrs|route
            medication|proc_type|frequency|disp_sched|infusion_type|sliding_scale|lockout_interval|basal_rate
            one_hr_max|duration|duration_interval|expiration_value|fill_quantity|order_type|order_subtype|dose_given
            dose_due|product_description|infusion_rate|administration_type
        care_episode: startdate|enddate|starttime|stoptime|entertime|verifiedtime|charttime|scheduletime|event_txt
            ordertime|order_status|dispensation
        -: row_id|hadm_id|icustay_id|pharmacy_id|poe_id|poe_seq|emar_id|emar_seq|order_provider_id|enter_provider_id
            parent_field_ordinal|discontinue_of_poe_id
        """,
    ),
    layout(
        "mimic-microbiology-notes",
        "MIMIC-III and MIMIC-IV, microbiologyevents, noteevents, discharge, radiology, omr",
        "person health",
        """
        person_id: subject_id
        lab_value: spec_itemid|spec_type_desc|org_itemid|org_name|isolate_num|ab_itemid|ab_name|dilution_text
            dilution_comparison|dilution_value|interpretation|test_itemid|test_name|test_seq|quantity|comments
            result_name|result_value
        health_history: text|category|description|note_type
        care_episode: chartdate|charttime|storedate|storetime
        -: row_id|hadm_id|micro_specimen_id|microevent_id|note_id|note_seq|cgid|iserror|order_provider_id
        """,
    ),
    layout(
        "mimic-ed",
        "MIMIC-IV-ED 2.2, edstays, triage, vitalsign, medrecon, pyxis, diagnosis",
        "person health",
        """
        person_id: subject_id
        gender: gender
        race_or_ethnicity: race
        care_episode: intime|outtime|arrival_transport|disposition|charttime
        vital_sign: temperature|heartrate|resprate|o2sat|sbp|dbp|rhythm|pain|acuity
        diagnosis_text: chiefcomplaint|icd_title
        diagnosis_code: icd_code
        medication: name|gsn|ndc|etc_rn|etccode|etcdescription|med_rn|gsn_rn
        -: stay_id|hadm_id|seq_num|icd_version
        """,
    ),
    layout(
        "eicu-patient",
        "eICU Collaborative Research Database 2.0, patient and apachePatientResult",
        "person health",
        """
        person_id: uniquepid|patienthealthsystemstayid|patientunitstayid
        gender: gender
        age: age
        race_or_ethnicity: ethnicity
        vital_sign: admissionheight|admissionweight|dischargeweight
        diagnosis_text: apacheadmissiondx
        care_episode: hospitaladmittime24|hospitaladmitoffset|hospitaladmitsource|hospitaldischargeyear
            hospitaldischargetime24|hospitaldischargeoffset|hospitaldischargelocation|hospitaldischargestatus|unittype
            unitadmittime24|unitadmitsource|unitvisitnumber|unitstaytype|unitdischargetime24|unitdischargeoffset
            unitdischargelocation|unitdischargestatus|actualiculos|actualhospitallos|predictediculos
        health_history: acutephysiologyscore|apachescore|predictedicumortality|actualicumortality
            predictedhospitalmortality|actualhospitalmortality|unabridgedunitlos
        -: hospitalid|wardid|apacheversion|apachepatientresultsid|physicianspeciality|physicianinterventioncategory
        """,
    ),
    layout(
        "eicu-events",
        "eICU 2.0, lab, vitalPeriodic, vitalAperiodic, nurseCharting, medication, diagnosis, treatment",
        "person health",
        """
        person_id: patientunitstayid
        lab_value: labname|labresult|labresulttext|labmeasurenamesystem|labmeasurenameinterface|labtypeid
        vital_sign: temperature|sao2|heartrate|respiration|cvp|etco2|systemicsystolic|systemicdiastolic|systemicmean
            pasystolic|padiastolic|pamean|icp|noninvasivesystolic|noninvasivediastolic|noninvasivemean|paop
            cardiacoutput|nursingchartcelltypecat|nursingchartcelltypevallabel|nursingchartvalue|respchartvalue
            respchartvaluelabel
        medication: drugname|drughiclseqno|dosage|routeadmin|frequency|loadingdose|prn|drugivadmixture|drugrate
            infusionrate|drugamount|volumeoffluid
        diagnosis_text: diagnosisstring|pasthistoryvalue|pasthistoryvaluetext|pasthistorypath|cplitemvalue|allergyname
        diagnosis_code: icd9code
        procedure: treatmentstring
        care_episode: labresultoffset|labresultrevisedoffset|observationoffset|drugstartoffset|drugstopoffset
            drugorderoffset|diagnosisoffset|treatmentoffset|infusionoffset|nursingchartoffset|activeupondischarge
            pasthistoryoffset
        -: labid|vitalperiodicid|vitalaperiodicid|nursingchartid|medicationid|diagnosisid|treatmentid|infusiondrugid
            diagnosispriority|gtc|drugordercancelled
        """,
    ),
    layout(
        "amsterdamumcdb",
        "AmsterdamUMCdb 1.0, admissions, numericitems, listitems, drugitems, freetextitems, procedureorderitems",
        "person health",
        """
        person_id: patientid
        care_episode: admissionid|admissioncount|location|urgency|origin|admittedat|admissionyeargroup|dischargedat
            lengthofstay|destination|start|stop|measuredat|registeredat|updatedat|duration
        gender: gender
        age: agegroup
        death_date: dateofdeath
        vital_sign: weightgroup|weightsource|heightgroup|heightsource
        lab_value: itemid|item|value|valueid|unit|unitid|comment|islabresult|fluidout
        medication: ordercategory|dose|doseunit|doserate|doserateunit|administered|administeredunit|action
            solutionitem|fluidin|iscontinuous|isadditive|rate|rateunit|doseperkg
        procedure: ordercategoryname
        health_history: specialty
        -: orderid|ordercategoryid|tag|registeredby|updatedby|isloadingdose
        """,
    ),
    layout(
        "hirid",
        "HiRID 1.1.1, observations, pharma records, general table, imputed stage",
        "person health",
        """
        person_id: patientid
        care_episode: admissiontime|datetime|givenat|entertime|enteredentryat|reldatetime
        gender: sex
        age: age
        life_status: discharge_status
        lab_value: variableid|value|stringvalue|type|status
        medication: pharmaid|givendose|cumulativedose|fluidamount_calc|cumulfluidamount_calc|doseunit|route|infusionid
            typeid|subtypeid|recordstatus
        -: recordid
        """,
    ),
    layout(
        "sicdb",
        "SICdb (Salzburg), cases, data_float_h, laboratory, medication",
        "person health",
        """
        person_id: PatientID
        care_episode: CaseID|AdmissionYear|TimeOfStay|ICUOffset|HospitalDischargeDay|AdmissionFormHasBeenFilled
            HospitalStayDays|OffsetOfDeath|HospitalUnit|DischargeState|DischargeUnit|ReferringUnit
            EstimatedSurvivalObservationTime
        diagnosis_code: ICD10Main
        diagnosis_text: ICD10MainText|DiagnosisT2|SurgicalSite
        vital_sign: HeightOnAdmission|WeightOnAdmission
        age: AgeOnAdmission
        gender: Sex
        lab_value: DataID|Val|cnt|rawdata|LaboratoryID|LaboratoryValue|LaboratoryType
        medication: DrugID|Amount|AmountPerMinute|IsSingleDose
        health_history: saps3|HeartSurgeryAdditionalData
        """,
    ),
    layout(
        "synthea-patients",
        "Synthea CSV export, patients.csv",
        "person health",
        """
        person_id: Id
        birth_date: BIRTHDATE
        death_date: DEATHDATE
        us_ssn: SSN
        driver_license: DRIVERS
        passport_number: PASSPORT
        first_name: FIRST|MIDDLE
        last_name: LAST|MAIDEN
        life_status: MARITAL|PREFIX|SUFFIX
        race_or_ethnicity: RACE|ETHNICITY
        gender: GENDER
        birth_place: BIRTHPLACE
        street_address: ADDRESS
        state_or_city: CITY|STATE|COUNTY
        postcode: ZIP
        latitude: LAT
        longitude: LON
        health_insurance: HEALTHCARE_EXPENSES|HEALTHCARE_COVERAGE
        income: INCOME
        -: FIPS
        """,
    ),
    layout(
        "synthea-conditions",
        "Synthea CSV export, conditions",
        "person health",
        """
        person_id: PATIENT
        care_episode: START|STOP
        diagnosis_code: CODE
        diagnosis_text: DESCRIPTION
        -: ENCOUNTER
        """,
    ),
    layout(
        "synthea-immunizations",
        "Synthea CSV export, immunizations",
        "person health",
        """
        person_id: PATIENT
        care_episode: DATE
        immunization: CODE|DESCRIPTION
        health_insurance: BASE_COST
        -: ENCOUNTER
        """,
    ),
    layout(
        "synthea-careplans",
        "Synthea CSV export, careplans",
        "person health",
        """
        person_id: PATIENT
        care_episode: START|STOP
        diagnosis_code: CODE|REASONCODE
        diagnosis_text: DESCRIPTION|REASONDESCRIPTION
        -: Id|ENCOUNTER|SYSTEM
        """,
    ),
    layout(
        "synthea-allergies",
        "Synthea CSV export, allergies",
        "person health",
        """
        person_id: PATIENT
        care_episode: START|STOP
        allergy: CODE|DESCRIPTION|CATEGORY|REACTION1|DESCRIPTION1|SEVERITY1|REACTION2|DESCRIPTION2|SEVERITY2
        -: ENCOUNTER|SYSTEM|TYPE
        """,
    ),
    layout(
        "synthea-medications",
        "Synthea CSV export, medications",
        "person health",
        """
        person_id: PATIENT
        care_episode: START|STOP
        medication: CODE|DESCRIPTION|DISPENSES
        diagnosis_code: REASONCODE
        diagnosis_text: REASONDESCRIPTION
        health_insurance: BASE_COST|PAYER_COVERAGE|TOTALCOST|PAYER
        -: ENCOUNTER
        """,
    ),
    layout(
        "synthea-procedures",
        "Synthea CSV export, procedures",
        "person health",
        """
        person_id: PATIENT
        care_episode: START|STOP|DATE
        procedure: CODE|DESCRIPTION
        diagnosis_code: REASONCODE
        diagnosis_text: REASONDESCRIPTION
        health_insurance: BASE_COST
        -: ENCOUNTER|SYSTEM
        """,
    ),
    layout(
        "synthea-encounters",
        "Synthea CSV export, encounters",
        "person health",
        """
        person_id: PATIENT
        care_episode: START|STOP|ENCOUNTERCLASS|CODE|DESCRIPTION
        diagnosis_code: REASONCODE
        diagnosis_text: REASONDESCRIPTION
        health_insurance: PAYER|BASE_ENCOUNTER_COST|TOTAL_CLAIM_COST|PAYER_COVERAGE
        -: Id|ORGANIZATION|PROVIDER
        """,
    ),
    layout(
        "synthea-observations",
        "Synthea CSV export, observations",
        "person health",
        """
        person_id: PATIENT
        care_episode: DATE
        lab_value: CODE|DESCRIPTION|VALUE|UNITS
        -: ENCOUNTER|CATEGORY|TYPE
        """,
    ),
    layout(
        "synthea-devices-imaging",
        "Synthea CSV export, devices, supplies, imaging studies",
        "person health",
        """
        person_id: PATIENT
        care_episode: DATE|START|STOP
        procedure: CODE|DESCRIPTION|BODYSITE_CODE|BODYSITE_DESCRIPTION|MODALITY_CODE|MODALITY_DESCRIPTION|SOP_CODE
            SOP_DESCRIPTION|PROCEDURE_CODE|QUANTITY
        medical_device_udi: UDI
        -: Id|ENCOUNTER|SERIES_UID|INSTANCE_UID
        """,
    ),
    layout(
        "synthea-claims",
        "Synthea CSV export, claims, claims_transactions, payer_transitions",
        "person health",
        """
        person_id: PATIENTID|MEMBERID|PATIENT
        health_insurance: PRIMARYPATIENTINSURANCEID|SECONDARYPATIENTINSURANCEID|OUTSTANDING1|OUTSTANDING2|OUTSTANDINGP
            STATUS1|STATUS2|STATUSP|LASTBILLEDDATE1|LASTBILLEDDATE2|LASTBILLEDDATEP|HEALTHCARECLAIMTYPEID1
            HEALTHCARECLAIMTYPEID2|AMOUNT|METHOD|PAYMENTS|ADJUSTMENTS|TRANSFERS|OUTSTANDING|UNITAMOUNT|TRANSFEROUTID
            TRANSFERTYPE|PATIENTINSURANCEID|LINENOTE|FEESCHEDULEID|START_DATE|END_DATE|PAYER|SECONDARY_PAYER
            PLAN_OWNERSHIP
        person_name: OWNER_NAME
        diagnosis_code: DIAGNOSIS1|DIAGNOSIS2|DIAGNOSIS3|DIAGNOSIS4|DIAGNOSISREF1|DIAGNOSISREF2
        procedure: PROCEDURECODE|MODIFIER1|MODIFIER2|NOTES
        care_episode: CURRENTILLNESSDATE|SERVICEDATE|APPOINTMENTID|FROMDATE|TODATE|PLACEOFSERVICE
        -: Id|PROVIDERID|DEPARTMENTID|PATIENTDEPARTMENTID|REFERRINGPROVIDERID|SUPERVISINGPROVIDERID|CLAIMID|CHARGEID
        """,
    ),
    layout(
        "synthea-organizations",
        "Synthea CSV export, organizations, providers, payers",
        "",
        """
        -: Id|NAME|ADDRESS|CITY|STATE|ZIP|LAT|LON|PHONE|REVENUE|UTILIZATION|ORGANIZATION|SPECIALITY|ENCOUNTERS
            PROCEDURES|STATE_HEADQUARTERED|AMOUNT_COVERED|AMOUNT_UNCOVERED|COVERED_ENCOUNTERS|UNCOVERED_ENCOUNTERS
            COVERED_MEDICATIONS|UNCOVERED_MEDICATIONS|COVERED_PROCEDURES|UNIQUE_CUSTOMERS|QOLS_AVG|MEMBER_MONTHS
        """,
    ),
    layout(
        "fhir-patient-flat",
        "HL7 FHIR R4 Patient, flattened to columns",
        "person health",
        """
        person_id: id|identifier|identifier.value|identifier.0.value
        last_name: name.family|name.0.family|family
        first_name: name.given|name.0.given|name.0.given.0|given
        person_name: name.text|contact.name|contact.0.name.family
        phone: telecom.value|telecom.0.value|telecom_phone
        email: telecom_email
        gender: gender
        birth_date: birthDate
        death_date: deceasedDateTime
        street_address: address.line|address.0.line|address.0.line.0
        state_or_city: address.city|address.state|address.0.city|address.0.state|address.district
        postcode: address.postalCode|address.0.postalCode
        country: address.country|address.0.country
        life_status: maritalStatus|maritalStatus.text|maritalStatus.coding.0.code|communication.language
            communication.0.language.text|deceasedBoolean
        reproductive_health: multipleBirthBoolean|multipleBirthInteger
        signature_or_photo: photo
        -: resourceType|meta.lastUpdated|meta.versionId|meta.profile|active|text.status|text.div|identifier.system
            identifier.0.system|name.use|name.prefix|telecom.system|managingOrganization|generalPractitioner
        """,
    ),
    layout(
        "fhir-clinical-flat",
        "HL7 FHIR R4 Condition, Observation, MedicationRequest, Procedure, Encounter, Immunization, flattened",
        "person health",
        """
        person_id: subject.reference|patient.reference|subject.id
        diagnosis_code: code.coding.0.code|code.coding.code|code_code|code.coding|category.0.coding.0.code
        diagnosis_text: code.text|code.coding.0.display|code_display|code.coding.display|reasonCode.0.text
        lab_value: valueQuantity.value|valueQuantity.unit|valueCodeableConcept.text|valueString|interpretation
            referenceRange|component|valueCodeableConcept.coding.0.code|value_quantity
        health_history: clinicalStatus|clinicalStatus.coding.0.code|verificationStatus
            verificationStatus.coding.0.code|severity|bodySite|note
        medication: medicationCodeableConcept.text|medicationCodeableConcept.coding.0.code
            medicationCodeableConcept.coding.0.display|dosageInstruction|dosageInstruction.0.text|dispenseRequest
            medicationReference.reference
        immunization: vaccineCode.text|vaccineCode.coding.0.code|doseQuantity
        allergy: reaction|criticality
        care_episode: onsetDateTime|abatementDateTime|recordedDate|effectiveDateTime|issued|authoredOn
            performedDateTime|performedPeriod.start|performedPeriod.end|period.start|period.end|occurrenceDateTime
            class.code|serviceType|hospitalization|type.0.text
        -: resourceType|id|status|intent|meta.lastUpdated|meta.profile|encounter.reference|requester.reference
            performer.0.reference|code.coding.0.system|valueQuantity.system|valueQuantity.code|serviceProvider
        """,
    ),
    layout(
        "fhir-claims-flat",
        "HL7 FHIR R4 Claim, ExplanationOfBenefit and Coverage, flattened",
        "person health",
        """
        person_id: patient.reference|beneficiary.reference|subscriber.reference
        health_member_id: subscriberId
        health_insurance: insurer.reference|insurance|insurance.0.coverage.reference|payment.amount.value
            payment.amount|total|total.0.amount.value|outcome|disposition|payor.0.display|payor|relationship|class|use
            item|item.0.adjudication|benefitBalance|costToBeneficiary
        care_episode: billablePeriod.start|billablePeriod.end|created|payment.date|period.start|period.end
        diagnosis_code: diagnosis|diagnosis.0.diagnosisCodeableConcept.coding.0.code
            procedure.0.procedureCodeableConcept.coding.0.code
        -: resourceType|id|status|provider.reference|facility.reference|careTeam|claim.reference|dependent
        """,
    ),
    layout(
        "hl7v2-pid",
        "HL7 v2.x PID, NK1 and PV1 segments as columns",
        "person health",
        """
        medical_record_number: PID-2|PID-3|PatientIdentifierList
        person_name: PID-5|PatientName|PID-6|NK1-2
        last_name: PID.5.1
        first_name: PID.5.2
        birth_date: PID-7|DateTimeOfBirth
        gender: PID-8|AdministrativeSex
        race_or_ethnicity: PID-10|PID-22
        street_address: PID-11|PatientAddress|NK1-4
        phone: PID-13|PhoneNumberHome|PID-14|NK1-5
        life_status: PID-15|PID-16|MaritalStatus
        belief_or_orientation: PID-17
        bank_account_number: PID-18|PatientAccountNumber
        us_ssn: PID-19|SSNNumberPatient
        driver_license: PID-20
        death_date: PID-29
        care_episode: PV1-2|PV1-3|PV1-44|PV1-45|PatientClass|AssignedPatientLocation|AdmitDateTime|DischargeDateTime
            PV1-19
        practitioner_name: PV1-7|PV1-8|AttendingDoctor
        -: MSH-3|MSH-4|MSH-7|MSH-9|MSH-10|SetID|PID-1|PV1-1|MSH-12
        """,
    ),
    layout(
        "hl7v2-obx",
        "HL7 v2.x OBR, OBX, DG1, AL1, RXA segments as columns",
        "person health",
        """
        lab_value: OBX-3|OBX-5|OBX-6|OBX-7|OBX-8|ObservationIdentifier|ObservationValue|ReferencesRange|AbnormalFlags
            OBR-4|UniversalServiceIdentifier
        diagnosis_code: DG1-3|DG1-4|DiagnosisCode
        allergy: AL1-3|AL1-5
        immunization: RXA-5|RXA-6|RXA-15
        care_episode: OBX-14|OBR-7|ObservationDateTime|DG1-5|RXA-3|OBR-22
        person_id: PID-3
        -: OBX-1|OBX-2|OBX-4|OBX-11|OBR-1|OBR-2|OBR-3|OBR-25|ObservResultStatus
        """,
    ),
    layout(
        "epic-clarity-patient",
        "Epic Clarity PATIENT and Caboodle PatientDim",
        "person health",
        """
        person_id: PAT_ID|PatientKey|PatientDurableKey|PatientEpicId
        medical_record_number: PAT_MRN_ID|PrimaryMrn|MRN
        person_name: PAT_NAME
        last_name: PAT_LAST_NAME|LastName
        first_name: PAT_FIRST_NAME|PAT_MIDDLE_NAME|FirstName|PREFERRED_NAME
        birth_date: BIRTH_DATE
        death_date: DEATH_DATE|DeathInstant
        gender: SEX_C|GENDER_IDENTITY_C|SEX_ASGN_AT_BIRTH_C|Sex|GenderIdentity
        belief_or_orientation: RELIGION_C|Religion
        race_or_ethnicity: ETHNIC_GROUP_C|PATIENT_RACE_C|FirstRace|Ethnicity
        us_ssn: SSN
        street_address: ADD_LINE_1|ADD_LINE_2|StreetAddress
        state_or_city: CITY|STATE_C|COUNTY_C|StateOrProvince
        postcode: ZIP|PostalCode
        country: COUNTRY_C
        phone: HOME_PHONE|WORK_PHONE|HomePhoneNumber
        email: EMAIL_ADDRESS
        life_status: MARITAL_STATUS_C|LANGUAGE_C|PAT_STATUS_C|MaritalStatus|PreferredLanguage|OccupationDescription
        -: CUR_PCP_PROV_ID|INTRPTR_NEEDED_YN|RECORD_STATE_C|EPIC_EPT_ID|Count|REC_CREATE_DATE
        """,
    ),
    layout(
        "epic-clarity-encounters",
        "Epic Clarity PAT_ENC, PAT_ENC_HSP, HSP_ACCOUNT, PROBLEM_LIST, PAT_ENC_DX",
        "person health",
        """
        person_id: PAT_ID
        medical_record_number: PAT_MRN_ID
        care_episode: CONTACT_DATE|ENC_TYPE_C|APPT_STATUS_C|APPT_TIME|HOSP_ADMSN_TIME|HOSP_DISCH_TIME
            HOSP_ADMSN_TYPE_C|ADT_PAT_CLASS_C|ADT_PATIENT_STAT_C|DISCH_DISP_C|DISCH_DEST_C|ADMIT_SOURCE_C
            ED_DISPOSITION_C|INPATIENT_DATA_ID|NOTED_DATE|RESOLVED_DATE|PROBLEM_STATUS_C|DATE_OF_ENTRY
            ADMISSION_PROV_ID|HOSP_SERV_C
        diagnosis_code: DX_ID|CURRENT_ICD10_LIST|PRIMARY_DX_YN|CHRONIC_YN
        diagnosis_text: DX_NAME|ENC_REASON_NAME|PROBLEM_CMT|DESCRIPTION
        vital_sign: BP_SYSTOLIC|BP_DIASTOLIC|TEMPERATURE|PULSE|WEIGHT|HEIGHT|BMI|RESPIRATIONS
        health_insurance: PRIMARY_FIN_CLASS|TOT_CHGS|TOT_PMTS|ACCT_FIN_CLASS_C|COVERAGE_ID|HSP_ACCOUNT_ID
        reproductive_health: LMP_DATE
        -: PAT_ENC_CSN_ID|PAT_ENC_DATE_REAL|VISIT_PROV_ID|DEPARTMENT_ID|LINE|PROBLEM_LIST_ID|EFFECTIVE_DEPT_ID
            CHECKIN_USER_ID
        """,
    ),
    layout(
        "epic-clarity-orders",
        "Epic Clarity ORDER_MED, ORDER_PROC, ORDER_RESULTS, IP_FLWSHT_MEAS, IMMUNE, ALLERGY",
        "person health",
        """
        person_id: PAT_ID
        medication: MEDICATION_ID|ORDER_MED_ID|SIG|QUANTITY|REFILLS|DESCRIPTION|DISPLAY_NAME|HV_DISCRETE_DOSE
            HV_DOSE_UNIT_C|MED_ROUTE_C|HV_DISCR_FREQ_ID|MAR_ACTION_C
        procedure: PROC_ID|PROC_CODE|ORDER_TYPE_C|CPT_CODE
        lab_value: COMPONENT_ID|ORD_VALUE|ORD_NUM_VALUE|REFERENCE_LOW|REFERENCE_HIGH|REFERENCE_UNIT|RESULT_FLAG_C
            COMPONENT_COMMENT|LAB_STATUS_C|RESULT_STATUS_C
        vital_sign: FLO_MEAS_ID|MEAS_VALUE|MEAS_COMMENT
        immunization: IMMUNZATN_ID|IMMUNE_DATE|IMMNZTN_STATUS_C|IMMNZTN_DOSE
        allergy: ALLERGEN_ID|REACTION|ALLERGY_SEVERITY_C|DATE_NOTED
        care_episode: ORDERING_DATE|ORDER_INST|START_DATE|END_DATE|RESULT_DATE|RESULT_TIME|RECORDED_TIME|TAKEN_TIME
            ORDER_STATUS_C
        -: ORDER_PROC_ID|PAT_ENC_CSN_ID|AUTHRZING_PROV_ID|MED_PRESC_PROV_ID|LINE|FSD_ID|IMMUNE_ID|ALLERGY_ID
            COMPONENT_NAME
        """,
    ),
    layout(
        "cerner-millennium",
        "Cerner Millennium PERSON, ENCOUNTER, CLINICAL_EVENT, DIAGNOSIS, PERSON_ALIAS",
        "person health",
        """
        person_id: PERSON_ID|PERSON_ALIAS_ID
        person_name: NAME_FULL_FORMATTED
        last_name: NAME_LAST|NAME_LAST_KEY
        first_name: NAME_FIRST|NAME_FIRST_KEY|NAME_MIDDLE
        birth_date: BIRTH_DT_TM|ABS_BIRTH_DT_TM
        death_date: DECEASED_DT_TM
        medical_record_number: ALIAS
        gender: SEX_CD
        race_or_ethnicity: RACE_CD|ETHNIC_GRP_CD
        belief_or_orientation: RELIGION_CD
        life_status: MARITAL_TYPE_CD|LANGUAGE_CD|DECEASED_CD
        care_episode: REG_DT_TM|DISCH_DT_TM|ARRIVE_DT_TM|ENCNTR_TYPE_CD|ENCNTR_CLASS_CD|DISCH_DISPOSITION_CD
            ADMIT_SRC_CD|ADMIT_TYPE_CD|EVENT_END_DT_TM|PERFORMED_DT_TM|DIAG_DT_TM|MED_SERVICE_CD
        diagnosis_text: REASON_FOR_VISIT|DIAGNOSIS_DISPLAY|DIAG_FTDESC
        diagnosis_code: NOMENCLATURE_ID|DIAG_TYPE_CD
        lab_value: EVENT_CD|EVENT_TITLE_TEXT|RESULT_VAL|RESULT_UNITS_CD|NORMALCY_CD|NORMAL_LOW|NORMAL_HIGH|EVENT_TAG
        -: ENCNTR_ID|EVENT_ID|CLINICAL_EVENT_ID|UPDT_DT_TM|UPDT_ID|UPDT_CNT|ACTIVE_IND|ACTIVE_STATUS_CD
            BEG_EFFECTIVE_DT_TM|END_EFFECTIVE_DT_TM|LOC_FACILITY_CD|LOC_NURSE_UNIT_CD|ORGANIZATION_ID|ALIAS_POOL_CD
            CONTRIBUTOR_SYSTEM_CD|VALID_FROM_DT_TM
        """,
    ),
    layout(
        "cerner-health-facts",
        'Cerner Health Facts and UCI "Diabetes 130-US hospitals"',
        "person health",
        """
        person_id: patient_nbr|patient_sk|patient_id
        race_or_ethnicity: race
        gender: gender
        age: age|age_in_years
        vital_sign: weight
        care_episode: encounter_id|admission_type_id|discharge_disposition_id|admission_source_id|time_in_hospital
            number_outpatient|number_emergency|number_inpatient|readmitted|admitted_dt_tm|discharged_dt_tm
        health_insurance: payer_code
        diagnosis_code: diag_1|diag_2|diag_3|number_diagnoses
        lab_value: num_lab_procedures|max_glu_serum|A1Cresult
        procedure: num_procedures|num_medications
        medication: metformin|repaglinide|nateglinide|chlorpropamide|glimepiride|acetohexamide|glipizide|glyburide
            tolbutamide|pioglitazone|rosiglitazone|acarbose|miglitol|troglitazone|tolazamide|examide|citoglipton
            insulin|glyburide-metformin|glipizide-metformin|glimepiride-pioglitazone|metformin-rosiglitazone
            metformin-pioglitazone|change|diabetesMed
        -: medical_specialty
        """,
    ),
    layout(
        "openmrs",
        "OpenMRS, person, person_name, patient_identifier, encounter, obs",
        "person health",
        """
        person_id: person_id|patient_id
        medical_record_number: identifier
        first_name: given_name|middle_name
        last_name: family_name|family_name2
        birth_date: birthdate|birthdate_estimated|birthtime
        death_date: death_date|deathdate_estimated
        gender: gender
        life_status: dead
        diagnosis_code: cause_of_death|cause_of_death_non_coded|concept_id
        street_address: address1|address2|city_village|county_district
        lab_value: value_numeric|value_coded|value_text|value_datetime|value_coded_name_id|value_drug|value_modifier
            interpretation
        care_episode: encounter_datetime|encounter_type|obs_datetime|date_started|date_stopped|visit_type_id
        -: uuid|creator|date_created|changed_by|date_changed|voided|voided_by|date_voided|void_reason|preferred
            identifier_type|location_id|form_id|obs_id|encounter_id|obs_group_id|accession_number|previous_version
            visit_id|value_group_id|value_complex|cause_of_death_non_coded_uuid
        """,
    ),
    layout(
        "openemr",
        "OpenEMR patient_data, lists, form_vitals, prescriptions",
        "person health",
        """
        person_id: pid|pubpid
        first_name: fname|mname
        last_name: lname
        birth_date: DOB
        us_ssn: ss
        driver_license: drivers_license
        street_address: street
        postcode: postal_code
        country: country_code
        phone: phone_home|phone_cell|phone_biz|phone_contact
        email: email|email_direct
        gender: sex|gender_identity
        belief_or_orientation: sexual_orientation|religion
        race_or_ethnicity: race|ethnicity|ethnoracial
        income: monthly_income
        life_status: occupation|language|family_size|homeless|interpreter|migrantseasonal
        death_date: deceased_date
        person_name: mothersname|guardiansname
        vital_sign: bps|bpd|weight|height|temperature|temp_method|pulse|respiration|BMI|BMI_status|waist_circ
            head_circ|oxygen_saturation
        medication: drug|drug_id|rxnorm_drugcode|dosage|quantity|refills
        diagnosis_text: begdate|enddate|diagnosis|occurrence|reaction
        -: providerID|ref_providerID|pharmacy_id|hipaa_mail|hipaa_voice|hipaa_notice|hipaa_message
            allow_patient_portal|genericname1|genericval1|squad|fitness|referral_source|regdate|care_team_provider
        """,
    ),
    layout(
        "openehr-flat",
        "openEHR flat (simSDT) and AQL result columns",
        "person health",
        """
        person_id: ehr_id|e/ehr_id/value|ehr_status/subject/external_ref/id/value|ctx/participation_name|subject_id
        care_episode: ctx/time|context/start_time|c/context/start_time/value|start_time|context/health_care_facility
        practitioner_name: ctx/composer_name|composer_name
        vital_sign: systolic|diastolic|body_temperature/any_event/temperature
        diagnosis_text: problem_diagnosis/problem_diagnosis_name|problem_diagnosis_name
        -: ctx/language|ctx/territory|composition_id|template_id|archetype_node_id|archetype_id|c/uid/value|uid/value
            version_uid
        """,
    ),
    layout(
        "de-khentgg21-fall",
        "German hospital data set under § 21 KHEntgG, FALL.csv",
        "person health",
        """
        person_id: KH-internes-Kennzeichen|Patientennummer|IK-des-Krankenhauses-KH-internes-Kennzeichen
        birth_year: Geburtsjahr|Geburtsmonat
        gender: Geschlecht
        postcode: PLZ
        state_or_city: Wohnort
        age: Alter-in-Tagen-am-Aufnahmetag|Alter-in-Jahren-am-Aufnahmetag
        care_episode: Aufnahmedatum|Aufnahmeanlass|Aufnahmegrund|Fallzusammenführung|Fallzusammenführungsgrund
            Verweildauer-intensiv|Entlassungsdatum|Entlassungsgrund|Beurlaubungstage-PSY|interkurrente-Dialysen
            Beatmungsstunden|Behandlungsbeginn-vorstationär|Behandlungstage-vorstationär|Behandlungsende-nachstationär
            Behandlungstage-nachstationär|PPKKnr|Belegungstage-in-anderem-Entgeltbereich|Beurlaubungstage
        vital_sign: Aufnahmegewicht
        health_insurance: IK-der-Krankenkasse|IK-Verlegungs-KH
        -: IK|Entlassender-Standort|Entgeltbereich|Alter-in-Monaten
        """,
    ),
    layout(
        "de-khentgg21-icd-ops",
        "German hospital data set under § 21 KHEntgG, ICD.csv, OPS.csv, FAB.csv, ENTGELTE.csv",
        "person health",
        """
        person_id: KH-internes-Kennzeichen
        icd10_code: ICD-Kode|Sekundär-Kode|Primärkode
        health_history: Diagnoseart|Lokalisation|Diagnosensicherheit
        procedure: OPS-Kode|Belegoperateur|Beleganästhesist|Beleghebamme
        care_episode: OPS-Datum|FAB|FAB-Aufnahmedatum|FAB-Entlassungsdatum|Kennung-Intensivbett|Fachabteilung
        health_insurance: Entgeltart|Entgeltbetrag|von|bis|Entgeltanzahl|Tage-ohne-Berechnung
        -: IK|Entlassender-Standort|ICD-Version|OPS-Version|Standortnummer-Behandlungsort|Diagnosenummer
        """,
    ),
    layout(
        "de-kvdt-patient",
        "German KVDT and BDT practice data (KBV)",
        "person health",
        """
        medical_record_number: Patientennummer|PatientenNr|Patient-ID
        health_member_id: Versichertennummer|Versichertennummer_eGK|Versicherten_ID|Versichertennr
        first_name: Vorname
        last_name: Name|Nachname|Namenszusatz
        birth_date: Geburtsdatum|Geb.-Datum
        gender: Geschlecht
        street_address: Straße|Hausnummer
        postcode: PLZ
        state_or_city: Ort|Wohnort
        phone: Telefon|Telefonnummer
        health_insurance: Krankenkasse|Krankenkassennummer|Kostenträger|Kostentraegerkennung|Versichertenart
            Versichertenstatus|Abrechnungs_VKNR|KV_Bereich|Scheinart|Scheinuntergruppe|IK
        diagnosis_code: ICD|ICD-Code|Diagnosecode|ICD10|Diagnosesicherheit
        diagnosis_text: Diagnose|Diagnosetext|Dauerdiagnose|Hauptdiagnose|Nebendiagnose|Anamnese|Befund
        procedure: GNR|GOP|GO-Nummer|EBM|Leistung|Leistungsziffer
        care_episode: Quartal|Leistungstag|Behandlungsdatum|Ausstellungsdatum|Aufnahmedatum|Entlassdatum|Station
        -: Satzart|LANR|BSNR|Titel
        """,
    ),
    layout(
        "fr-pmsi-rsa",
        "French PMSI MCO, RSA and RSS; SNDS T_MCOxxB, T_MCOxxC",
        "person health",
        """
        person_id: NUM_ENQ|BEN_IDT_ANO|NIR_ANO_17|BEN_NIR_PSA|NUMANO|ANO|nir_ano
        gender: COD_SEX|SEXE|BEN_SEX_COD
        age: AGE_ANN|AGE_JOU|agean|agejr|BEN_AMA_COD
        birth_year: BEN_NAI_ANN|BEN_NAI_MOI
        death_date: BEN_DCD_DTE|BEN_DCD_AME
        postcode: COD_POST|BDI_COD|code_geo|codepost
        state_or_city: BDI_DEP|BEN_RES_DPT|BEN_RES_COM
        care_episode: ENT_MOD|ENT_PRV|SOR_MOD|SOR_DES|SOR_MOI|SOR_ANN|SEJ_NBJ|NBR_SEA|NBR_RUM|DUREE|MOISSOR|ANSOR
            MODE_ENT|MODE_SORT|EXE_SOI_DTD|EXE_SOI_DTF|EXE_SOI_AMD|ENT_DAT|SOR_DAT|moissortie|anseqta|noseqrum
            nbseance|HOS_NNE_MAM|NBR_DGN|NBR_SUP_NN1|NBR_SUP_NN2|NBR_SUP_NN3|NBR_SUP_REA|NBR_SUP_SOI|NBR_SUP_SRA
            NBR_SUP_SRC|NBR_SUP_SSC|NBR_SUP_STF|SUP_ENT_DPA|SUP_ENT_DPC|SUP_ENT_HEM|PAS_LIT_DED|BEB_SEJ|BEH_NBJ|SEJ_TYP
        icd10_code: DGN_PAL|DGN_REL|ASS_DGN|DP|DR|DA|DAS
        diagnosis_code: GRG_GHM|GRC_GHM|GRG_GM|GHM|GHS_NUM|ghs
        procedure: CDC_ACT|ACV_ACT|PHA_ACT|ENT_DAT_DEL|CCAM|acte|NBR_ACT|DLY_ACT|PLO_ACT
        vital_sign: NAI_POI|POI_NAI|AGE_GES|poids
        health_history: IGS_COD|rapasso
        -: ETA_NUM|RSA_NUM|finess|ETA_NUM_EPMSI|SEQ_NUM|rsa|noseq
        """,
    ),
    layout(
        "fr-snds-dcir",
        "French SNDS DCIR, ER_PRS_F, ER_PHA_F, ER_CAM_F, IR_BEN_R, IR_IMB_R",
        "person health",
        """
        person_id: BEN_NIR_PSA|BEN_IDT_ANO|BEN_RNG_GEM|ASS_NIR_ANO
        birth_year: BEN_NAI_ANN|BEN_NAI_MOI
        gender: BEN_SEX_COD
        state_or_city: BEN_RES_DPT|BEN_RES_COM
        death_date: BEN_DCD_DTE
        health_insurance: PRS_PAI_MNT|BSE_REM_BSE|BSE_REM_MNT|BSE_REM_TAU|RGM_COD|RGM_GRG_COD|ORG_CLE_NUM|EXO_MTF
            CPL_REM_MNT|BEN_CMU_TOP|ORG_AFF_BEN|RGO_ASU_NAT
        procedure: PRS_NAT_REF|PRS_ACT_NBR|PRS_ACT_QTE|PRS_ACT_COG|CAM_PRS_IDE|BIO_PRS_IDE
        medication: PHA_PRS_IDE|PHA_PRS_C13|PHA_ATC_CLA|PHA_ACT_QSN|PHA_CND_TOP
        care_episode: EXE_SOI_DTD|EXE_SOI_DTF|PRE_PRE_DTD|IMB_ALD_DTD|IMB_ALD_DTF
        icd10_code: MED_MTF_COD
        health_history: IMB_ALD_NUM|IMB_ETM_NAT
        -: FLX_DIS_DTD|FLX_TRT_DTD|FLX_EMT_TYP|FLX_EMT_NUM|FLX_EMT_ORD|DCT_ORD_NUM|PRS_ORD_NUM|REM_TYP_AFF|PFS_EXE_NUM
            PFS_PRE_NUM|PSE_SPE_COD|PSP_SPE_COD
        """,
    ),
    layout(
        "fr-snds-long-term-illness",
        "French SNDS, IR_IMB_R (long-term illnesses by beneficiary)",
        "person health",
        """
        person_id: NUM_ENQ|BEN_IDT_ANO|BEN_NIR_PSA|BEN_RNG_GEM
        care_episode: IMB_ALD_DTD|IMB_ALD_DTF|INS_DTE
        health_history: IMB_ALD_NUM|IMB_ETM_NAT|IMB_MLP_BTR|IMB_MLP_TAB|IMB_SDR_LOP
        icd10_code: MED_MTF_COD
        -: MED_NCL_IDT|UPD_DTE
        """,
    ),
    layout(
        "fr-snds-er-prs",
        "French SNDS, DCIR central table ER_PRS_F and its annexes",
        "person health",
        """
        health_insurance: BSE_REM_BSE|BSE_REM_MNT|BSE_REM_PRU|BSE_REM_SGN|BSE_REM_TAU|CPL_REM_BSE|CPL_REM_MNT
            CPL_REM_PRU|CPL_REM_SGN|PRS_PAI_MNT|PRS_DEP_MNT|PRS_ETA_RAC|RGO_MIN_TAU|RGO_MOD_MNT|RGO_REM_TAU|RGO_THE_TAU|RGO_ASU_NAT
            RGO_ENV_TYP|BEN_CMU_CAT|BEN_CMU_ORG|BEN_CMU_TOP|BEN_CDI_NIR|EXO_MTF|MTM_NAT
        care_episode: EXE_SOI_AMD|EXE_SOI_AMF|EXE_SOI_DTD|EXE_SOI_DTF|PRE_PRE_AMD|PRE_PRE_DTD|PRS_HOS_AMD|PRS_HOS_DTD
            EXE_LIE_COD
        reproductive_health: PRS_GRS_DTD
        procedure: PRS_NAT_REF|PRS_ACT_CFT|PRS_ACT_COG|PRS_ACT_NBR|PRS_ACT_QTE|BSE_PRS_NAT|CPL_PRS_NAT
        -: ORB_BSE_NUM|ORL_BSE_NUM|FLX_DIS_DTD|FLX_TRT_DTD|FLX_EMT_TYP|FLX_EMT_NUM|FLX_EMT_ORD|DCT_ORD_NUM|PRS_ORD_NUM
            REM_TYP_AFF|ORG_CLE_NEW|ORG_CLE_NUM|PFS_EXE_NUM|PFS_PRE_NUM|PSP_PPS_NUM|PSE_SPE_COD|PSP_SPE_COD|PSE_ACT_NAT
            PSP_ACT_NAT|PSE_CNV_COD|PSP_CNV_COD|PSE_STJ_COD|PSP_STJ_COD|PSE_REF_ADH|PSP_REF_ADH|PSP_SVI_PPS|PRS_MTT_NUM
            IJR_EMP_NUM|IJR_RVL_NAT|CPL_AFF_COD|CPL_ANO_COD|CPL_FJH_TYP|BSE_FJH_TYP|DRG_AFF_NAT|DRG_MOD|DRG_NAT|DPN_QLF
            ETB_PRE_FIN|EXE_CTX_BEN|EXE_CTX_PFS|RGM_COD|RGM_GRG_COD|RGO_FTA_COD
        """,
    ),
    layout(
        "uk-hes-apc",
        "NHS England Hospital Episode Statistics, admitted patient care, outpatients, A&E",
        "person health",
        """
        person_id: ENCRYPTED_HESID|HESID|PSEUDO_HESID|EXTRACT_HESID|TOKEN_PERSON_ID|STUDY_ID
        gb_nhs_number: NEWNHSNO|NHSNO
        age: STARTAGE|ENDAGE|ADMIAGE|APPTAGE|ARRIVALAGE|STARTAGE_CALC
        birth_year: MYDOB|DOB_FULL|MYDOB_FULL
        birth_date: DOB
        gender: SEX
        race_or_ethnicity: ETHNOS|ETHRAW
        postcode: HOMEADD
        state_or_city: RESCTY|RESLADST|RESGOR|SOAL|SOAM|LSOA01|LSOA11|MSOA11
        icd10_code: DIAG_01|DIAG_02|DIAG_03|DIAG_04|DIAG_05|DIAG_06|DIAG_3_01|DIAG_4_01|CAUSE|ALCDIAG
        procedure: OPERTN_01|OPERTN_02|OPERTN_03|OPERTN_04|OPERTN_3_01|OPDATE_01|OPDATE_02|TREAT_01|TREAT2_01
            INVEST_01
        care_episode: ADMIDATE|DISDATE|EPISTART|EPIEND|EPIDUR|EPIORDER|EPITYPE|EPISTAT|ADMIMETH|ADMISORC|DISDEST
            DISMETH|SPELDUR|SPELBGIN|SPELEND|CLASSPAT|INTMANIG|MAINSPEF|TRETSPEF|ELECDATE|ELECDUR|APPTDATE|ATTENDED
            OUTCOME|ARRIVALDATE|ARRIVALTIME|AEATTENDDISP|AEARRIVALMODE|FIRSTATT|PRIORITY|WAITING|BEDYEAR|FAE|FCE
        reproductive_health: BIRWEIT|GESTAT|DELMETH|MATAGE|NUMBABY|BIRSTAT|DELPLAC|ANAGEST
        health_history: IMD04|IMD04_DECILE|IMD04RK|CARERSI|CENDUR|LEGLCAT
        -: EPIKEY|PROCODE|PROCODE3|PROCODET|GPPRAC|PCTCODE|PARTYEAR|FYEAR|SUSRECID|ATTENDKEY|AEKEY|SITETRET|PURCODE
            PROVSPNO
        """,
    ),
    layout(
        "uk-cprd-gold",
        "CPRD GOLD and Aurum, patient, clinical, therapy, test, observation, drugissue",
        "person health",
        """
        person_id: patid|famnum|pseudopatid
        gender: gender
        birth_year: yob|mob
        death_date: deathdate|emis_ddate|cprd_ddate
        life_status: marital|toreason
        care_episode: regstartdate|regenddate|frd|crd|regstat|tod|eventdate|sysdate|obsdate|enterdate|issuedate|consid
            constype|acceptable|accept|episode
        diagnosis_code: medcode|medcodeid|sctid|sctdescid|sctexpression|enttype
        medication: prodcode|prodcodeid|dosageid|bnfcode|qty|numdays|numpacks|packtype|issueseq|quantity|quantunitid
            duration|drugsubid
        lab_value: adid|data1|data2|data3|data4|data5|data6|data7|numunitid|numrangelow|numrangehigh|value
        -: pracid|staffid|vmid|textid|probobsid|parentobsid|obstypeid|issueid|estnhscost|lcd|uts|usualgpstaffid
            patienttypeid|obsid
        """,
    ),
    layout(
        "uk-biobank",
        "UK Biobank phenotype extract, common fields",
        "person health",
        """
        person_id: eid|f.eid|n_eid
        gender: 31-0.0|f.31.0.0|p31
        birth_year: 34-0.0|52-0.0|f.34.0.0|f.52.0.0|p34|p52
        age: 21003-0.0|21022-0.0|f.21003.0.0|f.21022.0.0|p21022|p21003_i0
        race_or_ethnicity: 21000-0.0|f.21000.0.0|p21000_i0
        vital_sign: 21001-0.0|50-0.0|21002-0.0|4080-0.0|4079-0.0|f.21001.0.0|f.50.0.0|f.21002.0.0|f.4080.0.0|p21001_i0
            p50_i0|p21002_i0|p4080_i0_a0
        icd10_code: 41270-0.0|41202-0.0|41204-0.0|40001-0.0|40006-0.0|f.41270.0.0|f.41202.0.0|p41270|p41202|p40001_i0
        health_history: 20002-0.0|20116-0.0|20117-0.0|1558-0.0|f.20002.0.0|f.20116.0.0|p20116_i0|p20117_i0
            p20002_i0_a0|p1558_i0
        medication: 20003-0.0|6177-0.0|6153-0.0|f.20003.0.0|p20003_i0_a0
        lab_value: 30690-0.0|30750-0.0|30740-0.0|30780-0.0|f.30690.0.0|p30690_i0|p30750_i0
        care_episode: 53-0.0|54-0.0|f.53.0.0|f.54.0.0|p53_i0|p54_i0|191-0.0|p191
        death_date: 40000-0.0|f.40000.0.0|p40000_i0
        life_status: 189-0.0|6138-0.0|738-0.0|f.189.0.0|f.6138.0.0|p189|p6138_i0|p738_i0|p22189
        ancestry: 22006-0.0|22009-0.1|22009-0.2|22009-0.3|f.22006.0.0|f.22009.0.1|p22006|p22009_a1|p22009_a2|22021-0.0
            p22021
        """,
    ),
    layout(
        "br-sih-rd",
        "Brazilian DATASUS SIH/SUS, AIH reduzida (RD)",
        "person health",
        """
        person_id: N_AIH|IDENT|GESTOR_CPF|INSC_PN
        postcode: CEP
        birth_date: NASC
        gender: SEXO
        age: IDADE|COD_IDADE
        race_or_ethnicity: RACA_COR|ETNIA
        state_or_city: MUNIC_RES
        country: NACIONAL
        life_status: INSTRU|CBOR|NUM_FILHOS|VINCPREV
        icd10_code: DIAG_PRINC|DIAG_SECUN|CID_NOTIF|CID_ASSO|CID_MORTE|DIAGSEC1|DIAGSEC2|DIAGSEC3|DIAGSEC4|DIAGSEC5
            DIAGSEC6|DIAGSEC7|DIAGSEC8|DIAGSEC9
        procedure: PROC_SOLIC|PROC_REA|GRUPO_PROC
        care_episode: DT_INTER|DT_SAIDA|DIAS_PERM|UTI_MES_IN|UTI_MES_AN|UTI_MES_AL|UTI_MES_TO|MARCA_UTI|UTI_INT_TO
            DIAR_ACOM|QT_DIARIAS|CAR_INT|ESPEC|COBRANCA|COMPLEX|TOT_PT_SP|NATUREZA
        health_history: MORTE|INFEHOSP|IND_VDRL|HOMONIMO
        reproductive_health: GESTRISCO|CONTRACEP1|CONTRACEP2
        health_insurance: VAL_SH|VAL_SP|VAL_SADT|VAL_RN|VAL_ACOMP|VAL_ORTP|VAL_SANGUE|VAL_SADTSR|VAL_TRANSP|VAL_OBSANG
            VAL_PED1AC|VAL_TOT|VAL_UTI|US_TOT|VAL_SH_FED|VAL_SP_FED|VAL_SH_GES|VAL_SP_GES|VAL_UCI|FINANC|FAEC_TP
            RUBRICA
        -: UF_ZI|ANO_CMPT|MES_CMPT|CGC_HOSP|MUNIC_MOV|CNES|CNPJ_MANT|GESTAO|GESTOR_COD|GESTOR_TP|GESTOR_DT|CNAER
            SEQ_AIH5|REMESSA|SEQUENCIA|REGCT|AUD_JUST|SIS_JUST|NAT_JUR|TPDISEC1
        """,
    ),
    layout(
        "br-sim-do",
        "Brazilian DATASUS SIM, declaração de óbito",
        "person health",
        """
        death_date: DTOBITO|HORAOBITO
        birth_date: DTNASC
        birth_place: NATURAL|CODMUNNATU
        age: IDADE|IDADEMAE
        gender: SEXO
        race_or_ethnicity: RACACOR
        life_status: ESTCIV|ESC|ESC2010|OCUP|SERIESCFAL|ESCMAE|ESCMAE2010|OCUPMAE|SERIESCMAE
        state_or_city: CODMUNRES|CODBAIRES
        icd10_code: LINHAA|LINHAB|LINHAC|LINHAD|LINHAII|CAUSABAS|CAUSABAS_O|CAUSAMAT|ATESTADO|CB_PRE
        health_history: TIPOBITO|LOCOCOR|CIRCOBITO|ACIDTRAB|ASSISTMED|EXAME|CIRURGIA|NECROPSIA|FONTE|OBITOGRAV
            OBITOPUERP|TPMORTEOCO|MORTEPARTO|COMUNSVOIM
        reproductive_health: QTDFILVIVO|QTDFILMORT|GRAVIDEZ|SEMAGESTAC|GESTACAO|PARTO|OBITOPARTO|PESO
        practitioner_name: ATESTANTE|MEDICO
        -: ORIGEM|CODESTAB|CODMUNOCOR|DTATESTADO|NUMEROLOTE|DTINVESTIG|DTCADASTRO|STCODIFICA|CODIFICADO|VERSAOSIST
            VERSAOSCB|FONTEINV|DTRECEBIM|ATESTADO_2|DIFDATA|DTRECORIGA|NUDIASOBCO|STDOEPIDEM|STDONOVA|CONTADOR
        """,
    ),
    layout(
        "br-sinasc",
        "Brazilian DATASUS SINASC, declaração de nascido vivo",
        "person health",
        """
        birth_date: DTNASC|HORANASC|DTNASCMAE
        age: IDADEMAE|IDADEPAI
        gender: SEXO
        race_or_ethnicity: RACACOR|RACACORMAE|RACACOR_RN
        life_status: ESTCIVMAE|ESCMAE|ESCMAE2010|CODOCUPMAE|SERIESCMAE|ESCMAEAGR1|NATURALMAE|CODMUNNATU|CODUFNATU
        state_or_city: CODMUNRES|CODBAIRES
        reproductive_health: QTDFILVIVO|QTDFILMORT|GESTACAO|GRAVIDEZ|PARTO|CONSULTAS|SEMAGESTAC|QTDGESTANT|QTDPARTNOR
            QTDPARTCES|DTULTMENST|TPAPRESENT|STTRABPART|STCESPARTO|TPROBSON|KOTELCHUCK|MESPRENAT|CONSPRENAT|PARIDADE
            TPMETESTIM
        vital_sign: APGAR1|APGAR5|PESO
        health_history: IDANOMAL
        icd10_code: CODANOMAL
        -: ORIGEM|CODESTAB|CODMUNNASC|LOCNASC|NUMEROLOTE|VERSAOSIST|DTCADASTRO|DTRECEBIM|DIFDATA|DTRECORIGA
            NUMREGISTRO|CODPAISRES|TPFUNCRESP|TPDOCRESP|DTDECLARAC|TPNASCASSI|STDNEPIDEM|STDNNOVA|CONTADOR
        """,
    ),
    layout(
        "br-sinan",
        "Brazilian SINAN and e-SUS Notifica case notifications",
        "person health",
        """
        person_id: NU_NOTIFIC|numeroNotificacao
        birth_date: DT_NASC|dataNascimento
        birth_year: ANO_NASC
        age: NU_IDADE_N|COD_IDADE|TP_IDADE|idade
        gender: CS_SEXO|sexo
        race_or_ethnicity: CS_RACA|CS_ETINIA|racaCor|codigoEtnia
        state_or_city: SG_UF|ID_MN_RESI|ID_RG_RESI|SG_UF_NOT|ID_MUNICIP|municipio|estado|CO_MUN_RES
        country: ID_PAIS
        postcode: NU_CEP
        life_status: CS_ESCOL_N|ID_OCUPA_N|PAC_COCBO|CS_ZONA|profissionalSaude|cbo
        reproductive_health: CS_GESTANT|PUERPERA
        diagnosis_text: FEBRE|MIALGIA|CEFALEIA|EXANTEMA|VOMITO|NAUSEA|DOR_COSTAS|CONJUNTVIT|ARTRITE|ARTRALGIA|TOSSE
            GARGANTA|DISPNEIA|DESC_RESP|SATURACAO|DIARREIA|OUTRO_SIN|OUTRO_DES|FADIGA|PERD_OLFT|PERD_PALA|sintomas
            outrosSintomas|PETEQUIA_N|LEUCOPENIA
        health_history: DIABETES|HEMATOLOG|HEPATOPAT|RENAL|HIPERTENSA|ACIDO_PEPT|AUTO_IMUNE|CARDIOPATI|SIND_DOWN
            HEPATICA|ASMA|NEUROLOGIC|PNEUMOPATI|IMUNODEPRE|OBESIDADE|OBES_IMC|OUT_MORBI|MORB_DESC|condicoes|EVOLUCAO
            CRITERIO|CLASSI_FIN|classificacaoFinal|evolucaoCaso|FATOR_RISC
        care_episode: DT_NOTIFIC|DT_SIN_PRI|SEM_NOT|SEM_PRI|DT_INVEST|DT_INTERNA|HOSPITAL|HOSPITALIZ|UTI|DT_ENTUTI
            DT_SAIDUTI|SUPORT_VEN|DT_EVOLUCA|DT_ENCERRA|dataNotificacao|dataInicioSintomas|dataEncerramento
        death_date: DT_OBITO
        immunization: VACINA|DT_UT_DOSE|VACINA_COV|DOSE_1_COV|DOSE_2_COV|FAB_COV_1|codigoDosesVacina
        lab_value: PCR_RESUL|PCR_SARS2|DT_PCR|AMOSTRA|TP_AMOSTRA|RES_AN|resultadoTeste|dataTeste|tipoTeste|SOROTIPO
            RESUL_SORO|RESUL_NS1
        icd10_code: ID_AGRAVO
        -: TP_NOT|NU_ANO|CO_UNI_NOT|ID_UNIDADE|ID_REGIONA|CO_REGIONA|ID_RG_INTE|DT_DIGITA|TP_SISTEMA|NDUPLIC_N
            CS_FLXRET|FLXRECEBI|MIGRADO_W|excluido|validado
        """,
    ),
    layout(
        "mx-dge-covid",
        "Mexican Dirección General de Epidemiología open data (COVID-19, dengue) and SINAVE",
        "person health",
        """
        person_id: ID_REGISTRO
        gender: SEXO
        age: EDAD|EDAD_ANOS
        country: NACIONALIDAD|PAIS_NACIONALIDAD|PAIS_ORIGEN
        birth_place: ENTIDAD_NAC
        state_or_city: ENTIDAD_RES|MUNICIPIO_RES|ENTIDAD_UM_RES|ENTIDAD_ASIG
        race_or_ethnicity: INDIGENA|HABLA_LENGUA_INDIG|HABLA_LENGUA_INDI
        life_status: MIGRANTE
        death_date: FECHA_DEF
        reproductive_health: EMBARAZO
        health_history: INTUBADO|NEUMONIA|DIABETES|EPOC|ASMA|INMUSUPR|HIPERTENSION|OTRA_COM|OTRO_CASO|CARDIOVASCULAR
            OBESIDAD|RENAL_CRONICA|TABAQUISMO|UCI|CLASIFICACION_FINAL|DEFUNCION|HEMORRAGICOS|CIRROSIS_HEPATICA
            ESTATUS_CASO|DICTAMEN
        lab_value: RESULTADO|RESULTADO_LAB|TOMA_MUESTRA|TOMA_MUESTRA_LAB|TOMA_MUESTRA_ANTIGENO|RESULTADO_ANTIGENO
            RESULTADO_PCR|RESULTADO_PCR_COINFECCION
        care_episode: TIPO_PACIENTE|FECHA_INGRESO|FECHA_SINTOMAS|FECHA_SIGN_SINTOMAS
        -: FECHA_ACTUALIZACION|ORIGEN|SECTOR|ENTIDAD_UM|MUNICIPIO_UM
        """,
    ),
    layout(
        "mx-saeh-egresos",
        "Mexican SSA egresos hospitalarios (SAEH), SINAIS defunciones and nacimientos",
        "person health",
        """
        mx_curp: CURP
        gender: SEXO
        age: EDAD|CVEEDAD|EDADNS
        birth_date: FECNAC|FECH_NAC
        birth_year: ANIO_NACIM|MES_NACIM|DIA_NACIM
        death_date: ANIO_OCUR|MES_OCURR|DIA_OCURR|FECHADEF
        state_or_city: ENTIDAD|MUNIC|LOC|ENT_RESID|MUN_RESID|LOC_RESID
        life_status: ESCOLARIDA|EDO_CIVIL|OCUPACION|COND_ACT|LENGUA|DERHAB
        health_insurance: DERECHOHAB|DHABIENTE
        race_or_ethnicity: INDIGENA|AFROMEX|LENGUAINDIGENA
        vital_sign: PESO|TALLA
        icd10_code: AFECPRIN|CAUSABAS|CAUSA_DEF|DIAG_INI|VEZ|INFEC|CAUSAEXT
        care_episode: INGRE|FECEGR|EGRESO|FECALTA|DIAS_ESTA|CVESER|SERVICIO|CEDOCVE|MOTEGRE|PROCED|FECHAINGRESO
            DIAESTA
        procedure: CVEPROC|PROMED
        health_history: ASIST_MEDI|PRESUNTO|NECROPSIA|TRAUMAT|LUGAR|VIOL_FAM
        reproductive_health: GESTAS|PARTOS|ABORTOS|CESAREAS|ATEN|SEMGEST|EMBARAZO|MUJFERT
        -: CLUES|ENT_REGIS|MUN_REGIS|ENT_OCURR|MUN_OCURR|LOC_OCURR|ID_EGR|ANIO_REGIS
        """,
    ),
    layout(
        "cl-deis-egresos",
        "Chilean DEIS hospital discharges and deaths; Colombian RIPS",
        "person health",
        """
        person_id: ID_PACIENTE|numDocumentoIdentificacion|Número de identificación|num_documento
        gender: SEXO|GLOSA_SEXO|codSexo|SEXO_NOMBRE
        age: EDAD_CANT|GRUPO_EDAD|EDAD_A_OS|TIPO_EDAD|EDAD_TIPO
        birth_date: fechaNacimiento
        race_or_ethnicity: ETNIA|PUEBLO_ORIGINARIO|GLOSA_PUEBLO_ORIGINARIO
        country: GLOSA_PAIS_ORIGEN|PAIS_ORIGEN|codPaisResidencia
        state_or_city: COMUNA_RESIDENCIA|REGION_RESIDENCIA|GLOSA_COMUNA_RESIDENCIA|GLOSA_REGION_RESIDENCIA
            codMunicipioResidencia|COMUNA
        health_insurance: PREVISION|GLOSA_PREVISION|PREVI|BENEFICIARIO|MODALIDAD|tipoUsuario|vrServicio
            valorPagoModerador
        care_episode: FECHA_EGRESO|AÑO_EGRESO|DIAS_ESTADA|DIAS_ESTAD|CONDICION_EGRESO|PROCEDENCIA|fechaInicioAtencion
            viaIngresoServicioSalud|causaMotivoAtencion|finalidadTecnologiaSalud
        icd10_code: DIAG1|DIAG2|DIAG3|codDiagnosticoPrincipal|codDiagnosticoRelacionado1|tipoDiagnosticoPrincipal
            COD_DIAG
        procedure: PROCED|INTERV_Q|CODIGO_INTERV_Q_PPAL|GLOSA_INTERV_Q_PPAL|codConsulta|codProcedimiento|PROCED_PPAL
        death_date: FECHA_DEF
        -: ESTABLECIMIENTO_SALUD|ESTAB|GLOSA_ESTABLECIMIENTO_SALUD|PERTENENCIA_ESTABLECIMIENTO_SALUD|SEREMI|SERV_RES
            SERVICIO_DE_SALUD|codPrestador|numFactura
        """,
    ),
    layout(
        "es-cmbd",
        "Spanish CMBD and RAE-CMBD; Italian SDO; Portuguese GDH",
        "person health",
        """
        person_id: CIP|Número Historia|NHC|NUM_HIST|HISTORIA|codice_paziente|id_paziente
        birth_date: FECNAC|FECHA_NAC|FECHA_NACIMIENTO|data_nascita|DATA_NASC
        gender: SEXO|sesso
        postcode: COD_POST|cap_residenza
        state_or_city: MUNICIPIO|RESIDENCIA|comune_residenza|regione_residenza
        health_insurance: FINANC|REGFIN|Régimen Financiación|onere_degenza
        care_episode: FECING|FECALT|FECHA_INGRESO|FECHA_ALTA|TIPING|TIPALT|CIRCUNSTANCIA_ALTA|TIPO_ALTA|SERVICIO_ALTA
            SERVALTA|ESTANCIA|data_ricovero|data_dimissione|regime_ricovero|modalita_dimissione|DATA_ENTRADA
            DATA_SAIDA|Servicio|Fecha de Ingreso|Fecha de Alta
        icd10_code: DIAG_PRINCIPAL|DX_PRINCIPAL|diagnosi_principale|diagnosi_secondaria_1|DIAGNOSTICO_PRINCIPAL
        procedure: PROC1|intervento_principale|PROCEDIMIENTO1
        diagnosis_code: GRD|APR_GRD|DRG|CDM|GDR
        health_history: SOI|ROM|NIVEL_GRAVEDAD|PESO_GRD
        -: HOSPITAL|CODIGO_CENTRO|codice_istituto
        """,
    ),
    layout(
        "nordic-patient-registers",
        "Swedish, Danish, Norwegian and Finnish patient, prescription and cause of death registers",
        "person health",
        """
        person_id: lopnr|lpnr|pnr|v_cpr|C_ADIAG_RECNUM|recnum|shnro|FID|lopenr|pasientlopenummer
        age: ALDER|ika
        gender: KON|kjonn|sukup|C_SEX
        icd10_code: HDIA|DIA1|DIA2|DIA3|DIAGNOS|c_adiag|c_diag|C_TILDIAG|ULORSAK|MORSAK1|pdg|PDGO|sdg1o|c_dod1
            C_DOD_1A|tilstandskode_1_1
        care_episode: INDATUM|UTDATUM|indatuma|utdatuma|D_INDDTO|D_UDDTO|C_PATTYPE|C_INDM|INSATT|UTSATT|MVO|tulopvm
            lahtopvm|inndato|utdato|omsorgsniva
        procedure: OP|OP1|OPER|c_opr|ncmp_1|ncsp_1|C_TILOPR
        medication: ATC|EDATUM|FDATUM|ANTAL|DOSER|forpddd|LNMN|apk|VOLUME|eksd|VNR|packsize|utleveringsdato|ostopv
        death_date: DODSDAT|D_DODSDTO|DODDAT
        state_or_city: LAN|LK|KOMMUN|KOMMUNE|hemkommun
        reproductive_health: PARITET|GRVBS|BVIKTBS|APGAR5
        -: SJUKHUS|C_SGH|C_AFD|K_RECNUM|V_RECNUM
        """,
    ),
    layout(
        "ca-dad-nacrs",
        "Canadian CIHI Discharge Abstract Database and NACRS; ICES",
        "person health",
        """
        person_id: IKN|MBUN|ULI|PHN|patient_id
        age: AGE_CODE|AGE_YRS|AGRP_F_D|AGE_UNITS
        gender: GENDER_CODE|GENDER|SEX
        postcode: POSTAL_CODE|POSTCODE|FSA
        health_insurance: RESP_PAY|RESPONSIBILITY_FOR_PAYMENT|HCN_PROVINCE|HCNE_PROV
        care_episode: ADMDATE|DDATE|ADMIT_DATE|DISCHARGE_DATE|ACUTE_DAYS|ACUTELOS|ALC_DAYS|TOTAL_LOS|LOS|ADM_CATEGORY
            ADM_CAT|ENTRY_CODE|DISCHDISP|DISCHARGE_DISPOSITION|REGDATE|REGTIME|VISDISP|TRIAGE_LEVEL|TRIAGE|INSTFROM
            INSTTO|TLOS_CAT|ALOS_CAT|WARD
        icd10_code: DX10CODE1|DX10CODE2|DX10CODE3|DIAG_CODE_1|DIAG_CODE_2|D_I10_1|D_I10_2|MRDX|DXCODE1
        health_history: DXTYPE1|DXTYPE2|DIAG_TYPE_1|D_TYPE_1|HIG_WEIGHT|RIW|CMG|CMG_CODE|MCC_CODE|COMORB_LEV
            DIAG_PREFIX_1
        procedure: INCODE1|INCODE2|INTERV_CODE_1|INTERVENTION_CODE_1|I_CCI_1|INDATE1|PROC1
        -: INST|INSTITUTION_NUMBER|FISCAL_YEAR|SUBMITTING_PROV_CODE|ROW_ID|PROV_NUM
        """,
    ),
    layout(
        "au-mbs-pbs",
        "Australian MBS and PBS 10 % samples, admitted patient data collections",
        "person health",
        """
        person_id: PIN|PTNT_ID|PPN|ROOTLPNO|recnum|PAT_ID
        birth_year: YOB|BIRTH_YEAR
        gender: SEX|PTNT_SEX
        state_or_city: PINSTATE|PTNT_STATE|SLA_RES|LGA_OF_RESIDENCE
        procedure: ITEM|MBS_ITEM|SPLITITEM|PROCEDURE_CODEP|PROCEDURE_CODE1|BLOCK_NUMP
        medication: ITM_CD|PBS_CODE|SPPLY_DT|PRES_DT|PTNT_CTGRY_DRVD_CD|BNFT_AMT|PTNT_CNTRBTN_AMT|NUM_PRSCRPTNS
            RGLTN24_ADJST_QTY|ATC5_CODE
        health_insurance: FEECHARGED|SCHEDFEE|BENPAID|BILLTYPECD|BTOS|PAYMENT_STATUS_ON_SEP|HEALTH_INSURANCE_ON_ADMIT
        care_episode: DOS|DOP|INHOSPITAL|EPISODE_START_DATE|EPISODE_END_DATE|EPISODE_LENGTH_OF_STAY
            MODE_OF_SEPARATION_RECODE|SOURCE_OF_REFERRAL_RECODE|EPISODE_OF_CARE_TYPE|DOR
        icd10_code: DIAGNOSIS_CODEP|DIAGNOSIS_CODE1|DIAGNOSIS_CODE2
        diagnosis_code: AR_DRG|MDC
        -: SPR|SPR_RSP|RPR|SPRPRAC|FACILITY_IDENTIFIER_RECODE|MJR_SPEC_CD|PHRMCY_ID
        """,
    ),
    layout(
        "jp-kr-tw-claims",
        "Japanese DPC and NDB, Korean NHIS/HIRA sample cohorts, Taiwanese NHIRD",
        "person health",
        """
        person_id: PERSON_ID|INDI_DSCM_NO|JID|RN_INDI|患者番号|患者ID|氏名コード|データ識別番号|SPCF_KEY
        gender: SEX_TYPE|SEX_TP_CD|ID_SEX|性別
        birth_date: ID_BIRTHDAY|生年月日
        age: AGE_GROUP|PAT_AGE|年齢
        death_date: DTH_YM|DTH_YYYYMM|DTH_ASSMD_DT
        diagnosis_code: MAIN_SICK|SUB_SICK|DTH_CODE1|DTH_CODE2|ACODE_ICD9_1|ACODE_ICD9_2|ICD9CM_CODE|ICD9CM_CODE_1
            SICK_SYM1|SICK_SYM2|傷病名コード|主傷病名|入院契機傷病名|傷病名|ICD10コード
        care_episode: RECU_FR_DT|FORM_CD|DSBJT_CD|VSCN|RECN|FUNC_DATE|IN_DATE|OUT_DATE|ADM_DATE|入院年月日|退院年月日
            診療年月日|入院日|退院日|HSP_DAY|FST_IN_PAT_DT
        procedure: ICD_OP_CODE|DIV_CD|OPER_CODE|手術コード|診療行為コード|Kコード
        medication: GNL_NM_CD|DRUG_NO|TOTAL_QTY|DRUG_USE|DRUG_DAY|MDCN_EXEC_FREQ|DD_MQTY_EXEC_FREQ|医薬品コード|薬剤名
        health_insurance: IPSN_TYPE_CD|CTRB_PT_TYPE_CD|DMD_TRAMT|DMD_SBRDN_AMT|T_AMT|PART_AMT|EDEC_TRAMT|CTRB_Q10
            保険者番号
        vital_sign: HEIGHT|WEIGHT|WAIST|BP_HIGH|BP_LWST|身長|体重
        lab_value: BLDS|TOT_CHOLE|TRIGLYCERIDE|HDL_CHOLE|LDL_CHOLE|HMG|OLIG_PROTE_CD|CREATININE|SGOT_AST|SGPT_ALT
            GAMMA_GTP
        health_history: SMK_STAT_TYPE_CD|DRNK_HABIT_RSPS_CD|FMLY_CANCER_PATIEN_YN|DFAB_GRD_CD
        -: STND_Y|KEY_SEQ|YKIHO_ID|HOSP_ID|SIDO|SGG|SEQ_NO|FEE_YM|APPL_TYPE|施設コード|医療機関コード
        """,
    ),
    layout(
        "icu-scores-challenge",
        "PhysioNet/CinC 2012 and 2019 challenge tables",
        "person health",
        """
        person_id: RecordID|Patient_ID
        vital_sign: HR|O2Sat|Temp|SBP|MAP|DBP|Resp|EtCO2|SysABP|DiasABP|NISysABP|NIDiasABP|NIMAP|RespRate|Weight
            Height|GCS
        lab_value: BaseExcess|HCO3|FiO2|pH|PaCO2|SaO2|AST|BUN|Alkalinephos|Calcium|Chloride|Creatinine
            Bilirubin_direct|Glucose|Lactate|Magnesium|Phosphate|Potassium|Bilirubin_total|TroponinI|TroponinT|Hct|Hgb
            PTT|WBC|Fibrinogen|Platelets|Albumin|ALP|ALT|Bilirubin|Cholesterol|PaO2|Na|K|Mg|Urine
        age: Age
        gender: Gender
        care_episode: Unit1|Unit2|HospAdmTime|ICULOS|ICUType|Length_of_stay|MechVent
        health_history: SepsisLabel|SAPS-I|SOFA|Survival|In-hospital_death
        """,
    ),
    layout(
        "dicom-metadata",
        "DICOM PS3.6 attributes as a table (pydicom, TCIA, MIMIC-CXR, orthanc)",
        "person health",
        """
        person_id: PatientID|OtherPatientIDs
        person_name: PatientName|PatientBirthName
        birth_date: PatientBirthDate
        gender: PatientSex
        age: PatientAge
        vital_sign: PatientWeight|PatientSize
        street_address: PatientAddress
        medical_record_number: AccessionNumber
        procedure: StudyDescription|SeriesDescription|ProtocolName|Modality|BodyPartExamined|ViewPosition
            PerformedProcedureStepDescription|RequestedProcedureDescription|ContrastBolusAgent
            ViewCodeSequence_CodeMeaning
        care_episode: StudyDate|StudyTime|SeriesDate|AcquisitionDate|ContentDate|AcquisitionTime|AcquisitionDateTime
        practitioner_name: ReferringPhysicianName|PerformingPhysicianName|OperatorsName|NameOfPhysiciansReadingStudy
        -: StudyInstanceUID|SeriesInstanceUID|SOPInstanceUID|SOPClassUID|InstitutionName|Manufacturer
            ManufacturerModelName|StationName|SliceThickness|KVP|Rows|Columns|PixelSpacing|BitsAllocated
            PhotometricInterpretation|InstanceNumber|SeriesNumber|RescaleSlope|RescaleIntercept|WindowCenter
            WindowWidth|ImagePositionPatient|SoftwareVersions|Study UID|Series UID|Subject ID|Collection
        """,
    ),
    layout(
        "chest-xray-labels",
        "NIH ChestX-ray14, CheXpert, MIMIC-CXR, PadChest, ISIC and other image labels of patients",
        "person health",
        """
        person_id: Patient ID|subject_id|lesion_id
        age: Patient Age|Age|age_approx
        gender: Patient Gender|Sex|Patient Sex
        diagnosis_text: Finding Labels|No Finding|Enlarged Cardiomediastinum|Cardiomegaly|Lung Opacity|Lung Lesion
            Edema|Consolidation|Pneumonia|Atelectasis|Pneumothorax|Pleural Effusion|Pleural Other|Fracture
            Support Devices|Infiltration|Mass|Nodule|Emphysema|Fibrosis|Pleural_Thickening|Hernia|dx|dx_type
            localization|MEL|NV|BCC|AKIEC|BKL|DF|VASC|benign_malignant|diagnosis|anatom_site_general_challenge|target
            Left-Diagnostic Keywords|Right-Diagnostic Keywords|Labels|LabelsLocalizations
        care_episode: Follow-up #|StudyDate_DICOM|StudyID
        -: Image Index|View Position|OriginalImage[Width|OriginalImagePixelSpacing[x|Path|Frontal/Lateral|AP/PA
            dicom_id|image_id|Left-Fundus|Right-Fundus|image_name|isic_id
        """,
    ),
)
