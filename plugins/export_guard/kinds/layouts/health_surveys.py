"""Surveys, line lists, certificates and safety reports about the health of single people."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

LAYOUTS: tuple[Layout, ...] = (
    layout(
        "nhanes-demographics",
        "NHANES demographics (DEMO)",
        "person health",
        """
        person_id: SEQN
        gender: RIAGENDR
        age: RIDAGEYR|RIDAGEMN|RIDEXAGM|RIDAGEEX
        race_or_ethnicity: RIDRETH1|RIDRETH3
        birth_place: DMDBORN|DMDBORN2|DMDBORN4
        life_status: DMQMILIZ|DMQMILIT|DMDCITZN|DMDYRSUS|DMDYRUSZ|DMDEDUC3|DMDEDUC2|DMDMARTL|DMDMARTZ|DMDHHSIZ
            DMDFMSIZ|DMDHRGND|DMDHRAGE|DMDHREDU|DMDHREDZ|DMDHRMAR|SIALANG
        reproductive_health: RIDEXPRG|RHD143
        income: INDHHINC|INDHHIN2|INDFMINC|INDFMIN2|INDFMPIR
        -: SDDSRVYR|RIDSTATR|RIDEXMON|WTINT2YR|WTMEC2YR|SDMVPSU|SDMVSTRA|WTINTPRP|WTMECPRP|SIAPROXY|SIAINTRP
        """,
    ),
    layout(
        "nhanes-examination-laboratory",
        "NHANES examination, laboratory, questionnaire and diet files, common variables",
        "person health",
        """
        person_id: SEQN
        vital_sign: BMXWT|BMXHT|BMXBMI|BMXWAIST|BMXHIP|BMXLEG|BMXARML|BMXARMC|BPXSY1|BPXDI1|BPXSY2|BPXDI2|BPXSY3
            BPXDI3|BPXPLS|BPXOSY1|BPXODI1|BPXOPLS1|BMXTRI|BMXSUB
        lab_value: LBXTC|LBDHDD|LBDLDL|LBXTR|LBXGLU|LBXGH|LBXIN|LBXSCR|LBXSATSI|LBXSAL|LBXSBU|LBXSCH|LBXHGB|LBXWBCSI
            LBXRBCSI|LBXPLTSI|LBXHCT|LBXCOT|LBXBPB|LBXBCD|LBXTHG|URXUMA|URXUCR|URDACT|LBXVIDMS|LBXCRP|LBXHSCRP
            LBXSGTSI|LBXSUA
        health_history: DIQ010|DIQ050|DIQ160|BPQ020|BPQ080|BPQ040A|MCQ010|MCQ160A|MCQ160B|MCQ160C|MCQ160E|MCQ160F
            MCQ220|MCQ080|SMQ020|SMQ040|ALQ101|ALQ110|ALQ130|HSD010|HUQ010|DPQ010|DPQ020|DPQ030|DPQ040|DPQ050|DPQ060
            DPQ070|DPQ080|DPQ090|DPQ100|DUQ200|KIQ022|OSQ060
        activity_log: PAQ605|PAQ620|PAQ635|PAQ650|PAQ665|PAD680|SLD010H|SLD012|DR1TKCAL|DR1TPROT|DR1TCARB|DR1TSUGR
            DR1TTFAT|DR1TSODI|DR1TCAFF|DR1TALCO
        health_insurance: HIQ011|HIQ031A
        medication: RXDUSE|RXDDRUG|RXDDRGID|RXDDAYS|RXDCOUNT|RXDUSED
        reproductive_health: RHQ031|RHQ131|RHQ160
        -: WTSAF2YR|LBDTCSI|LBXSIR|BMDSTATS
        """,
    ),
    layout(
        "brfss",
        "CDC Behavioral Risk Factor Surveillance System",
        "person health",
        """
        person_id: SEQNO
        state_or_city: _STATE|CTYCODE2|_METSTAT|_URBSTAT
        gender: SEX|SEXVAR|BIRTHSEX|TRNSGNDR
        belief_or_orientation: SOMALE|SOFEMALE
        age: _AGEG5YR|_AGE80|_AGE_G|_AGE65YR
        race_or_ethnicity: _RACE|_IMPRACE|_HISPANC|_RACEGR3|_PRACE1|_MRACE1
        life_status: MARITAL|EDUCA|EMPLOY1|CHILDREN|VETERAN3|_EDUCAG|RENTHOM1|NUMADULT
        income: INCOME2|INCOME3|_INCOMG|_INCOMG1
        vital_sign: WEIGHT2|HEIGHT3|HTIN4|HTM4|WTKG3|_BMI5|_BMI5CAT|HeightInMeters|WeightInKilograms
        health_history: GENHLTH|PHYSHLTH|MENTHLTH|POORHLTH|BPHIGH4|BPHIGH6|_RFHYPE5|BLOODCHO|TOLDHI2|TOLDHI3|CVDINFR4
            CVDCRHD4|CVDSTRK3|ASTHMA3|ASTHNOW|CHCSCNCR|CHCOCNCR|CHCCOPD1|CHCCOPD3|HAVARTH3|HAVARTH4|ADDEPEV2|ADDEPEV3
            CHCKIDNY|CHCKDNY2|DIABETE3|DIABETE4|DIABAGE3|DEAF|BLIND|DECIDE|DIFFWALK|DIFFDRES|DIFFALON|SMOKE100
            SMOKDAY2|_SMOKER3|USENOW3|ECIGNOW|ALCDAY5|AVEDRNK2|DRNK3GE5|_RFBING5|_RFDRHV5|_RFHLTH|_MICHD|_TOTINDA
            SEATBELT|HIVTST6|HIVRISK5|_DRDXAR1|Diabetes_binary|Diabetes_012|HeartDiseaseorAttack|HighBP|HighChol
            CholCheck|HvyAlcoholConsump|Stroke|PhysActivity|NoDocbcCost|AnyHealthcare
        immunization: FLUSHOT6|FLUSHOT7|PNEUVAC3|PNEUVAC4|SHINGLE2
        health_insurance: HLTHPLN1|MEDCOST|PERSDOC2|_HCVU651|PRIMINSR
        care_episode: CHECKUP1|LASTDEN4|RMVTETH4
        reproductive_health: PREGNANT|HADMAM|HADPAP2|PSATEST1
        activity_log: EXERANY2|EXRACT11|SLEPTIM1|FRUIT2|FVGREEN1|_FRTLT1|_VEGLT1
        -: FMONTH|IDATE|IMONTH|IDAY|IYEAR|DISPCODE|_PSU|CTELENM1|PVTRESD1|COLGHOUS|STATERES|LADULT|_STSTR|_STRWT
            _LLCPWT|QSTVER|QSTLANG
        """,
    ),
    layout(
        "nhis-meps",
        "NHIS sample adult and MEPS household component",
        "person health",
        """
        person_id: DUPERSID|HHX|FMX|FPX|DUID|PID|SRVY_ID
        age: AGEP_A|AGE_P|AGELAST|AGE53X
        birth_year: DOBMM|DOBYY
        gender: SEX_A|SEX
        race_or_ethnicity: HISPALLP_A|RACEALLP_A|RACETHX|RACEV1X|HISPANX|RACRECI3
        life_status: EDUCP_A|MARITAL_A|MARRY53X|EDUCYR|HIDEG|EMPST53|EMPWRKLSW1_A|REGION53|VETERAN|FAMSZE53
        income: TTLP21X|POVCAT21|POVLEV21|FAMINC21|POVRATTC_A|WAGEP21X|TTLP16X|POVCAT16|POVLEV16|PCS42|MCS42
        health_history: PHSTAT_A|RTHLTH53|MNHLTH53|RTHLTH31|MNHLTH31|HIBPDX|CHDDX|ANGIDX|MIDX|OHRTDX|STRKDX|EMPHDX
            CHBRON31|CHOLDX|CANCERDX|DIABDX|JTPAIN31|ARTHDX|ASTHDX|ADHDADDX|ACTLIM31|WLKLIM31|SOCLIM31|COGLIM31
            ADSMOK42|K6SUM42|PHQ242|HYPEV_A|CHLEV_A|DIBEV_A|DEPEV_A|ANXEV_A|CANEV_A|SMKEV_A|DFHEAR42|DFSEE42
        health_insurance: TOTEXP21|TOTSLF21|TOTMCR21|TOTMCD21|TOTPRV21|OBVEXP21|ERTEXP21|IPTEXP21|RXEXP21|TOTEXP16
            INSCOV21|INSCOV16|NOTCOV_A|PRIVATE_A|MEDICARE_A|MEDICAID_A|UNINS21|IPFXP21X
        care_episode: OBTOTV21|OPTOTV21|ERTOT21|IPDIS21|IPNGTD21|RXTOT21|LASTDR_A|OBTOTV16|OPTOTV16|ERTOT16
        icd10_code: ICD10CDX|ICD9CODX|CCSR1X
        medication: RXNAME|RXNDC|RXDRGNAM|RXQUANTY|RXBEGMM
        reproductive_health: PREGNOW_A
        vital_sign: HEIGHTTC_A|WEIGHTLBTC_A|BMICAT_A|BMINDX53
        -: PANEL|VARSTR|VARPSU|PERWT21F|PERWT16F|WTFA_A|PSTRAT|PPSU|SRVY_YR|RECTYPE|INTV_MON|CONDIDX|LINKIDX|EVNTIDX
            RXRECIDX
        """,
    ),
    layout(
        "dhs-mics",
        "Demographic and Health Surveys, recode files; MICS",
        "person health",
        """
        person_id: CASEID|HHID|V003|MIDX|WM1|WM2|HH1|HH2
        birth_date: V011|b3|WB1M|WB1Y
        age: V012|V013|b8|HV105|HL6|MV012
        gender: b4|HV104|HL4
        state_or_city: V024|V025|HV024|HV025
        belief_or_orientation: V130
        race_or_ethnicity: V131
        life_status: V106|V133|V149|V501|V502|V701|V714|V717|V190|V191|HV270|HV271|HV106|HV009|V155|V136
        reproductive_health: V201|V202|V203|V206|V207|V208|V209|V211|V212|V213|V214|V228|V301|V312|V313|V361|V364|V404
            V405|V511|V525|V536|V602|V605|V613|V626A|M1|M14|M15|M17|bord|b11|CM1|MN1
        vital_sign: V437|V438|V445|HW1|HW2|HW3|HW70|HW71|HW72|HC70|HA40|m19|WAZ2
        lab_value: V453|V457|HW57|HC57|HA57|HIV03|HML32|HML35
        health_history: H11|H22|H31|V463A|V743A|V744A|D105A|D106|D107|HML12
        activity_log: V411|V412A|V414E|M4
        -: V000|V001|V002|V004|V005|V006|V007|V008|V009|V010|V021|V022|V023|HV000|HV001|HV002|HV003|HV005|HV021|HV022
        """,
    ),
    layout(
        "hrs-share-elsa",
        "Health and Retirement Study family: RAND HRS, SHARE, ELSA, CHARLS, LASI, KLoSA, MIDUS",
        "person health",
        """
        person_id: HHIDPN|mergeid|idauniq|ID|householdID|prim_key|pn|M2ID|MIDUSID|hhid
        birth_year: RABYEAR|RABMONTH|yrbirth
        death_date: RADYEAR|RADMONTH
        age: R1AGEY_E|r1agey|R13AGEY_E|r4agey|age_int|agep
        gender: RAGENDER|dn042_|indsex
        race_or_ethnicity: RARACEM|RAHISPAN
        belief_or_orientation: RARELIG
        life_status: RAEDUC|RAEDYRS|raeducl|R1MSTAT|raedisced|isced1997_r|r4mstat|h1rural|R1SAYRET|r1work|rafeduc
            ramomeduc
        health_history: R1SHLT|R1HIBPE|R1DIABE|R1CANCRE|R1LUNGE|R1HEARTE|R1STROKE|R1PSYCHE|R1ARTHRE|R1CESD|R1CONDE
            R1SMOKEV|R1SMOKEN|r1drink|R1ADLA|R1IADLA|R1COGTOT|r1tr20|eurod|casp|chronic2w|gali|adl|iadl|sphus|hehelf
            phactiv|hedimbp|r1mobila|r1adltot6|r1imrc|r1dlrc|B1SA11A|B1PA1|B1PA2
        vital_sign: R1BMI|r1mheight|r1mweight|r1systo|r1diasto|maxgrip|bmi|r1gripsum|sysval|diaval
        health_insurance: R1HIGOV|R1OOPMD|R1COVR|r1hiothp|oopdoc1y|tothos1y
        care_episode: R1HOSP|r1hosp1y|R1DOCTIM|r1doctor1m
        holdings: H1ATOTB|H1ATOTW|h1atotf|HwATOTH|hnetw|nettotw_bu_s
        income: H1ITOT|R1IEARN|thinc|totinc_bu_s
        -: R1WTRESP|INW1|R1IWSTAT|wave|country_mod|dw_w1|r1wtcrnh|RACOHBYR
        """,
    ),
    layout(
        "phq9-gad7-items",
        "Mental health questionnaires by item: PHQ-9, GAD-7, DASS-21/42, BDI-II, PSS, PCL-5, EPDS, AUDIT",
        "person health",
        """
        health_history: phq9_1|phq9_2|phq9_3|phq9_4|phq9_5|phq9_6|phq9_7|phq9_8|phq9_9|phq9_total|phq1|phq2|phq3|phq4
            phq5|phq6|phq7|phq8|phq9|phq_score|gad7_1|gad7_2|gad7_7|gad7_total|gad1|gad2|gad3|gad4|gad5|gad6|gad7
            gad_score|depression_severity|anxiety_severity|Q1A|Q2A|Q3A|Q42A|dass_depression|dass_anxiety|dass_stress
            DASS_D|DASS_A|DASS_S|bdi_total|BDI|pss_total|pss_1|pcl5_total|PCL5|epds_total|audit_total|audit_c|ISI
            isi_total|epworth_score|mmse|moca_total|WHO5|who5_total|k10_total|k6_total|hads_a|hads_d|HAMD|hamd_total
            MADRS|madrs_total|YMRS|panss_total|madrs1|madrs2|afftype|melanch|inpatient|AQ10_total|A1_Score|A2_Score
            A10_Score|jundice|jaundice|austim|autism|Class/ASD|used_app_before
        person_id: participant_id|number
        age: age|age_desc
        gender: gender|sex
        life_status: education|marital|work|edu|relation|contry_of_res
        activity_log: days
        """,
    ),
    layout(
        "sf36-eq5d-items",
        "Quality of life by item: SF-36, SF-12, EQ-5D, WHOQOL-BREF, EORTC QLQ-C30, PROMIS, FACT, NHS PROMs",
        "person health",
        """
        health_history: mobility|self_care|usual_activities|pain_discomfort|anxiety_depression|eq5d_mobility
            eq5d_index|eq_vas|EQ5D_VAS|eq5d_utility|sf36_pf|sf36_rp|sf36_bp|sf36_gh|sf36_vt|sf36_sf|sf36_re|sf36_mh|PF
            RP|BP|GH|VT|SF|RE|MH|PCS|MCS|pcs12|mcs12|GH1|HT|PF01|PF02|PF10|RP1|RE1|qlq_q1|QL2|PF2|RF2|whoqol_phys
            whoqol_psych|whoqol_social|whoqol_envir|promis_global|FACTG_total|Pre-Op Q Mobility|Pre-Op Q Self-Care
            Pre-Op Q Activity|Pre-Op Q Discomfort|Pre-Op Q Anxiety|Post-Op Q Mobility|Pre-Op Q EQ5D Index
            Post-Op Q EQ5D Index|Pre-Op Q EQ VAS|Post-Op Q EQ VAS|Hip Replacement Pre-Op Q Score
            Knee Replacement Pre-Op Q Score|Pre-Op Q Symptom Period|Heart Disease|High Bp|Oxford_score|KOOS_pain|WOMAC
        age: Age Band
        gender: Gender
        -: Provider Code|Procedure|Revision Flag|Pre-Op Q Assisted
        """,
    ),
    layout(
        "who-line-list",
        "WHO Go.Data and outbreak line lists (linelist, epidemics, CDC case surveillance)",
        "person health",
        """
        person_id: case_id|visualId|generation|outbreak_case_id|infector|patient_id|contact_id|uniq_id
        first_name: firstName
        last_name: lastName
        age: age|age_years|age_unit|age_cat|age_cat5|age_group|ageClass
        gender: gender|sex
        birth_date: dob
        race_or_ethnicity: race_ethnicity_combined|Race and ethnicity (combined)|ethnicity
        latitude: lat
        longitude: lon
        street_address: addresses|village|addressLine1
        state_or_city: res_state|res_county|residence|adm3_name_res|adm1_name
        diagnosis_text: fever|chills|cough|aches|vomit|symptoms|headache|symptom_status|chronic_disease
            additional_information
        vital_sign: temp|wt_kg|ht_cm|bmi
        lab_value: ct_blood|lab_result|lab_confirmed|pos_spec_dt|lab_date|test_result
        health_history: outcome|classification|case_status|current_status|death_yn|icu_yn|hosp_yn|medcond_yn
            underlying_conditions_yn|exposure_yn|date_outcome|dateOfOutcome|exposed|isolated|wasCase|source
            case_definition|travel_history_location|vaccinated
        care_episode: date_onset|date_infection|date_hospitalisation|date_hospitalization|date_of_onset
            dateOfReporting|date_confirmation|date_admission_hospital|date_onset_symptoms|cdc_case_earliest_dt
            cdc_report_dt|onset_dt|case_month|days_onset_hosp|time_admission|date_of_first_consultation|hospital
            confirmed_date|symptom_onset_date|infected_by|infection_case|contact_number
            case_positive_specimen_interval|case_onset_interval
        -: state_fips_code|county_fips_code|process|Outbreak
        """,
    ),
    layout(
        "vaers",
        "VAERS data, symptoms and vaccine files",
        "person health",
        """
        person_id: VAERS_ID
        state_or_city: STATE
        age: AGE_YRS|CAGE_YR|CAGE_MO
        gender: SEX
        death_date: DATEDIED
        diagnosis_text: SYMPTOM_TEXT|SYMPTOM1|SYMPTOM2|SYMPTOM3|SYMPTOM4|SYMPTOM5|CUR_ILL|PRIOR_VAX
        health_history: HISTORY|DIED|L_THREAT|DISABLE|RECOVD|BIRTH_DEFECT|X_STAY
        care_episode: RPT_DATE|RECVDATE|ER_VISIT|ER_ED_VISIT|HOSPITAL|HOSPDAYS|ONSET_DATE|NUMDAYS|OFC_VISIT
        lab_value: LAB_DATA
        immunization: VAX_DATE|VAX_TYPE|VAX_MANU|VAX_LOT|VAX_DOSE_SERIES|VAX_ROUTE|VAX_SITE|VAX_NAME
        medication: OTHER_MEDS
        allergy: ALLERGIES
        -: V_ADMINBY|V_FUNDBY|SPLTTYPE|FORM_VERS|TODAYS_DATE|SYMPTOMVERSION1|SYMPTOMVERSION2|ORDER
        """,
    ),
    layout(
        "faers",
        "FDA FAERS quarterly files, EudraVigilance line listings, MAUDE",
        "person health",
        """
        person_id: primaryid|caseid|ISR|CASE|EU Local Number|mdr_report_key|PATIENT_SEQUENCE_NO
        age: age|age_cod|age_grp|Patient Age Group|PATIENT_AGE
        gender: gndr_cod|sex|Patient Sex
        vital_sign: wt|wt_cod|PATIENT_WEIGHT
        race_or_ethnicity: PATIENT_RACE|PATIENT_ETHNICITY
        country: occr_country|reporter_country
        diagnosis_text: pt|indi_pt|drug_rec_act|Reaction List PT (Duration - Outcome - Seriousness Criteria)|FOI_TEXT
        medication: drugname|prod_ai|role_cod|route|dose_vbm|cum_dose_chr|dose_amt|dose_unit|dose_form|dose_freq
            dechal|rechal|lot_num|exp_dt|nda_num|val_vbm
            Suspect/interacting Drug List (Drug Char - Indication PT - Action taken - [Duration - Dose - Route])
        health_history: outc_cod|SEQUENCE_NUMBER_OUTCOME|PATIENT_PROBLEM_CODE|EVENT_TYPE
        care_episode: event_dt|init_fda_dt|fda_dt|rept_dt|start_dt|end_dt|dur|dur_cod|DATE_OF_EVENT
            SEQUENCE_NUMBER_TREATMENT
        -: caseversion|i_f_code|rept_cod|auth_num|mfr_num|mfr_dt|mfr_sndr|lit_ref|e_sub|to_mfr|occp_cod|rpsr_cod
            drug_seq|dsg_drug_seq|indi_drug_seq|EV Gateway Receipt Date|Primary Source Qualification|Report Type
            REPORT_NUMBER|BRAND_NAME|GENERIC_NAME|MANUFACTURER_D_NAME|DEVICE_REPORT_PRODUCT_CODE|MODEL_NUMBER
        """,
    ),
    layout(
        "seer-cancer",
        "SEER, NAACCR and cancer registry cases",
        "person health",
        """
        person_id: Patient ID|patientIdNumber|PUBCSNUM
        age: Age at diagnosis|Age recode with single ages and 90+|AGE_DX|Age recode with <1 year olds
        birth_date: dateOfBirth
        birth_year: Year of birth|YR_BRTH
        gender: Sex
        race_or_ethnicity: Race recode|Race recode (White, Black, Other)|Race ethnicity|race1|spanishHispanicOrigin
            RAC_RECA|RACE1V|NHIADE|Origin recode NHIA (Hispanic, Non-Hisp)
        life_status: Marital status at diagnosis|maritalStatusAtDx|MAR_STAT|Marital Status
        state_or_city: State-county|countyAtDx|SEER registry|REG
        diagnosis_code: Primary Site|PRIMSITE|Histology recode - broad groupings|histologicTypeIcdO3|HISTO3V|BEHO3V
            Behavior code ICD-O-3|SITERWHO|Site recode ICD-O-3/WHO 2008
        health_history: Grade|Laterality|LATERAL|T Stage|N Stage|6th Stage|A Stage|Tumor Size|Estrogen Status
            Progesterone Status|Regional Node Examined|Reginol Node Positive|Survival Months|SRV_TIME_MON
            Vital status recode (study cutoff used)|STAT_REC|Status|SEER cause-specific death classification
            COD to site recode|Sequence number|Summary stage 2000 (1998+)|CS tumor size (2004-2015)
            Derived AJCC Stage Group, 7th ed (2010-2015)|Derived AJCC T, 7th ed (2010-2015)
            Regional nodes positive (1988+)|EOD10_SZ|differentiate|CSTUMSIZ|Behavior
        procedure: RX Summ--Surg Prim Site (1998+)|Radiation recode|Chemotherapy recode (yes, no/unk)
            Reason no cancer-directed surgery|SURGPRIF|RADIATN
        care_episode: Year of diagnosis|Month of diagnosis|YEAR_DX|MDXRECMP|dateOfDiagnosis|dateOfLastContact
        -: Type of Reporting Source|Record number recode|naaccrRecordVersion
        """,
    ),
    layout(
        "death-certificates",
        "NCHS mortality multiple cause, INSEE and state death certificate files",
        "person health",
        """
        us_ssn: SSN
        last_name: nom|Last Name|DecedentLastName|nomprenom
        first_name: prenom|prenoms|First Name
        birth_date: datenaiss|date_naissance
        birth_place: lieunaiss|commnaiss|paysnaiss|code_lieu_naissance
        death_date: datedeces|lieudeces|monthdth|month_of_death|day_of_week_of_death|DOD|year|weekday
        gender: sex|sexe
        age: detail_age|age_recode_52|age_recode_27|detail_age_type|age_substitution_flag|ager52|ager27
        race_or_ethnicity: race|race_recode_3|race_recode_5|hispanic_origin|hispanic_originrace_recode|racer5|hspanicr
            bridged_race_flag
        life_status: marital_status|education_1989_revision|education_2003_revision|resident_status|educ2003|marstat
            restatus
        icd10_code: icd_code_10th_revision|358_cause_recode|113_cause_recode|39_cause_recode|130_infant_cause_recode
            entity_condition_1|entity_condition_2|record_condition_1|record_condition_2|ucod|ucr358|ucr113|ucr39
            enicon_1|record_1|number_of_entity_axis_conditions|number_of_record_axis_conditions
        health_history: manner_of_death|autopsy|injury_at_work|method_of_disposition
            place_of_death_and_decedents_status|activity_code|place_of_injury_for_causes_w00_y34_except_y06_and_y07_
            mandeath|injwork|placdth|Date of Death|Cause of Death|Primary Cause|Secondary Cause|Cold Related
            Opioid Related|Gun Related|Incident Address|COD|Description of Injury|Injury Place|Heroin|Fentanyl|Cocaine
            Any Opioid|Death City|Residence City|Date Type|Location if Other
        -: actedeces|data_year|current_data_year|Case Number
        """,
    ),
    layout(
        "birth-certificates",
        "NCHS natality and state birth files",
        "person health",
        """
        birth_year: dob_yy|dob_mm|dob_wk|dob_tt
        age: mager|mager9|mage|fage|fagecomb
        gender: sex
        race_or_ethnicity: mrace|mrace6|mrace15|mbrace|mracehisp|mhisp_r|frace6|fracehisp|mracerec|MRACE31
        life_status: meduc|dmar|mar_p|mbstate_rec|FEDUC|mothers_education|RESTATUS
        reproductive_health: priorlive|priordead|priorterm|lbo_rec|tbo_rec|illb_r|ilop_r|precare|previs|combgest
            oegest_comb|gestrec10|estgest|dplural|LD_INDL|me_rout|dmeth_rec|rdmeth_rec|RF_CESAR|rf_ehype|RF_INFTR
            rf_fedrg|ILP_R|DLMP_MM|no_risks|bfed|attend|bfacil|premature|visits|gained|lowbirthweight|weeks
        health_history: cig_0|cig_1|cig_2|cig_3|RF_PDIAB|RF_GDIAB|RF_PHYPE|RF_GHYPE|rf_diab|rf_gest|ca_anen|ca_down
            ab_nicu|ip_gon|habit
        vital_sign: m_ht_in|bmi|pwgt_r|dwgt_r|wtgain|dbwt|apgar5|apgar10|birthweight|bwght
        health_insurance: pay|pay_rec|wic
        -: ilive|f_facility|imp_sex|resident|mtran
        """,
    ),
    layout(
        "substance-use-nsduh",
        "NSDUH, TEDS, DAWN, MTF and drug use questionnaires",
        "person health",
        """
        person_id: QUESTID2|CASEID|respondent_id
        age: AGE2|CATAG2|CATAG3|CATAG6|AGE3
        gender: IRSEX|GENDER
        race_or_ethnicity: NEWRACE2|ETHNIC
        life_status: IRMARIT|IREDUHIGHST2|EDUC|MARSTAT|EMPLOY|LIVARAG|VET|PRIMINC
        reproductive_health: PREG|PREGNANT
        health_history: CIGEVER|CIGREC|ALCEVER|ALCREC|ALCYRTOT|MJEVER|MRJREC|COCEVER|CRKEVER|HEREVER|HALLUCEVR
            INHALEVER|METHAMEVR|OXYCNANYYR|AMDELT|AMDEYR|K6SCMON|SMIYR_U|ADDPREV|ABODALC|DEPNDALC|UDPYILL|SUB1|SUB2
            SUB3|ROUTE1|FREQ1|FRSTUSE1|NOPRIOR|PSYPROB|DETCRIM|METHUSE|ALCFLG|HERFLG|PSOURCE|SERVICES|DSMCRIT|IDU
            Nscore|Escore|Oscore|Ascore|Cscore|Impulsive|SS|Alcohol|Amphet|Amyl|Benzos|Caff|Cannabis|Choc|Coke|Crack
            Ecstasy|Heroin|Ketamine|Legalh|LSD|Mushrooms|Nicotine|Semer|VSA
        health_insurance: HLTHINS|PRIMPAY
        -: ANALWT_C|VESTR|VEREP|FILEDATE|ADMYR|STFIPS|CBSA2010
        """,
    ),
)
