"""Claims, coverage and discharge billing of patients."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

LAYOUTS: tuple[Layout, ...] = (
    layout(
        "cms-synpuf-beneficiary",
        "CMS DE-SynPUF, Beneficiary Summary",
        "person health",
        """
        person_id: DESYNPUF_ID
        birth_date: BENE_BIRTH_DT
        death_date: BENE_DEATH_DT
        gender: BENE_SEX_IDENT_CD
        race_or_ethnicity: BENE_RACE_CD
        state_or_city: SP_STATE_CODE|BENE_COUNTY_CD
        health_insurance: BENE_HI_CVRAGE_TOT_MONS|BENE_SMI_CVRAGE_TOT_MONS|BENE_HMO_CVRAGE_TOT_MONS|PLAN_CVRG_MOS_NUM
            MEDREIMB_IP|BENRES_IP|PPPYMT_IP|MEDREIMB_OP|BENRES_OP|PPPYMT_OP|MEDREIMB_CAR|BENRES_CAR|PPPYMT_CAR
        health_history: BENE_ESRD_IND|SP_ALZHDMTA|SP_CHF|SP_CHRNKIDN|SP_CNCR|SP_COPD|SP_DEPRESSN|SP_DIABETES
            SP_ISCHMCHT|SP_OSTEOPRS|SP_RA_OA|SP_STRKETIA
        """,
    ),
    layout(
        "cms-synpuf-claims",
        "CMS DE-SynPUF, inpatient, outpatient, carrier and prescription drug events",
        "person health",
        """
        person_id: DESYNPUF_ID
        care_episode: CLM_FROM_DT|CLM_THRU_DT|CLM_ADMSN_DT|NCH_BENE_DSCHRG_DT|CLM_UTLZTN_DAY_CNT|SRVC_DT
        health_insurance: CLM_PMT_AMT|NCH_PRMRY_PYR_CLM_PD_AMT|CLM_PASS_THRU_PER_DIEM_AMT|NCH_BENE_IP_DDCTBL_AMT
            NCH_BENE_PTA_COINSRNC_LBLTY_AM|NCH_BENE_BLOOD_DDCTBL_LBLTY_AM|NCH_BENE_PTB_DDCTBL_AMT
            NCH_BENE_PTB_COINSRNC_AMT|LINE_NCH_PMT_AMT_1|LINE_BENE_PTB_DDCTBL_AMT_1|LINE_BENE_PRMRY_PYR_PD_AMT_1
            LINE_COINSRNC_AMT_1|LINE_ALOWD_CHRG_AMT_1|LINE_PRCSG_IND_CD_1|PTNT_PAY_AMT|TOT_RX_CST_AMT
        icd9_code: ADMTNG_ICD9_DGNS_CD|ICD9_DGNS_CD_1|ICD9_DGNS_CD_2|ICD9_DGNS_CD_3|ICD9_DGNS_CD_4|ICD9_DGNS_CD_5
            ICD9_DGNS_CD_6|ICD9_DGNS_CD_7|ICD9_DGNS_CD_8|ICD9_DGNS_CD_9|ICD9_DGNS_CD_10|LINE_ICD9_DGNS_CD_1
            LINE_ICD9_DGNS_CD_2
        diagnosis_code: CLM_DRG_CD
        procedure: ICD9_PRCDR_CD_1|ICD9_PRCDR_CD_2|ICD9_PRCDR_CD_3|ICD9_PRCDR_CD_4|ICD9_PRCDR_CD_5|ICD9_PRCDR_CD_6
            HCPCS_CD_1|HCPCS_CD_2|HCPCS_CD_3|HCPCS_CD_4|HCPCS_CD_5
        medication: PROD_SRVC_ID|QTY_DSPNSD_NUM|DAYS_SUPLY_NUM
        npi: AT_PHYSN_NPI|OP_PHYSN_NPI|OT_PHYSN_NPI|PRF_PHYSN_NPI_1
        -: CLM_ID|SEGMENT|PRVDR_NUM|PDE_ID|TAX_NUM_1
        """,
    ),
    layout(
        "cms-rif-beneficiary",
        "CMS RIF and LDS, Master Beneficiary Summary File",
        "person health",
        """
        person_id: BENE_ID|DSYSRTKY
        us_mbi: BENE_MBI_ID|BENE_CRNT_HIC_NUM|BENE_HIC_NUM
        birth_date: BENE_BIRTH_DT|DOB_DT
        age: BENE_AGE_AT_END_REF_YR|AGE|BENE_AGE_CNT
        gender: SEX_IDENT_CD|BENE_SEX_IDENT_CD|GNDR_CD|SEX
        race_or_ethnicity: BENE_RACE_CD|RTI_RACE_CD|RACE
        state_or_city: STATE_CODE|COUNTY_CD|BENE_STATE_CD|BENE_CNTY_CD|STATE_CD|CNTY_CD|STATE_CNTY_FIPS_CD_01
        postcode: ZIP_CD|BENE_ZIP_CD|BENE_MLG_CNTCT_ZIP_CD
        death_date: BENE_DEATH_DT|DEATH_DT|V_DOD_SW|VALID_DEATH_DT_SW|NDI_DEATH_DT
        health_insurance: MDCR_STATUS_CODE_01|MDCR_ENTLMT_BUYIN_IND_01|HMO_IND_01|PTD_CNTRCT_ID_01|DUAL_STUS_CD_01
            CST_SHR_GRP_CD_01|BENE_HI_CVRAGE_TOT_MONS|BENE_SMI_CVRAGE_TOT_MONS|BENE_HMO_CVRAGE_TOT_MONS
            BENE_STATE_BUYIN_TOT_MONS|PTD_PLAN_CVRG_MONS|DUAL_ELGBL_MONS|RDS_CVRG_MONS|BENE_PTA_TRMNTN_CD
            BENE_PTB_TRMNTN_CD|ENTLMT_RSN_ORIG|ENTLMT_RSN_CURR|COVSTART|A_TRM_CD|B_TRM_CD|MS_CD|OREC|BUYIN_MO
        health_history: ESRD_IND|BENE_ESRD_STUS_ID|AMI_EVER|ALZH|ALZH_EVER|ALZH_DEMEN|ATRIAL_FIB|CATARACT
            CHRONICKIDNEY|COPD|CHF|DIABETES|GLAUCOMA|HIP_FRACTURE|ISCHEMICHEART|DEPRESSION|OSTEOPOROSIS|RA_OA
            STROKE_TIA|CANCER_BREAST|ANEMIA|ASTHMA|HYPERL|HYPERT|HYPOTH
        -: BENE_ENROLLMT_REF_YR|RFRNC_YR|ENRL_SRC|SAMPLE_GROUP|ENHANCED_FIVE_PERCENT_FLAG|CRNT_BIC_CD|RFRNC_YR_NUM
        """,
    ),
    layout(
        "cms-rif-claims",
        "CMS RIF, LDS and synthetic RIF claims (inpatient, SNF, HHA, hospice, outpatient, carrier, DME, PDE)",
        "person health",
        """
        person_id: BENE_ID|DSYSRTKY
        us_mbi: BENE_MBI_ID
        birth_date: DOB_DT
        gender: GNDR_CD
        race_or_ethnicity: BENE_RACE_CD
        state_or_city: BENE_CNTY_CD|BENE_STATE_CD
        postcode: BENE_MLG_CNTCT_ZIP_CD
        care_episode: CLM_FROM_DT|CLM_THRU_DT|CLM_ADMSN_DT|NCH_BENE_DSCHRG_DT|PTNT_DSCHRG_STUS_CD|CLM_IP_ADMSN_TYPE_CD
            CLM_SRC_IP_ADMSN_CD|CLM_UTLZTN_DAY_CNT|NCH_PTNT_STATUS_IND_CD|CLM_FAC_TYPE_CD|CLM_SRVC_CLSFCTN_TYPE_CD
            LINE_1ST_EXPNS_DT|LINE_LAST_EXPNS_DT|LINE_PLACE_OF_SRVC_CD|SRVC_DT|NCH_WKLY_PROC_DT|REV_CNTR_DT|THRU_DT
            FROM_DT
        health_insurance: CLM_PMT_AMT|CLM_TOT_CHRG_AMT|NCH_PRMRY_PYR_CLM_PD_AMT|NCH_PRMRY_PYR_CD|CLM_TOT_PPS_CPTL_AMT
            CLM_MDCR_NON_PMT_RSN_CD|CARR_CLM_PMT_DNL_CD|NCH_CLM_PRVDR_PMT_AMT|NCH_CLM_BENE_PMT_AMT
            NCH_CARR_CLM_SBMTD_CHRG_AMT|NCH_CARR_CLM_ALOWD_AMT|LINE_NCH_PMT_AMT|LINE_BENE_PMT_AMT|LINE_SBMTD_CHRG_AMT
            LINE_ALOWD_CHRG_AMT|LINE_COINSRNC_AMT|REV_CNTR_TOT_CHRG_AMT|REV_CNTR_NCVRD_CHRG_AMT|REV_CNTR_PMT_AMT_AMT
            NCH_BENE_IP_DDCTBL_AMT|PTNT_PAY_AMT|TOT_RX_CST_AMT|PLRO_AMT|LICS_AMT|CVRD_D_PLAN_PD_AMT|OTHR_TROOP_AMT
            CATASTROPHIC_CVRG_CD|GDC_BLW_OOPT_AMT|GDC_ABV_OOPT_AMT|PMT_AMT|CLM_BENE_PD_AMT
        icd10_code: PRNCPAL_DGNS_CD|ADMTG_DGNS_CD|ICD_DGNS_CD1|ICD_DGNS_CD2|ICD_DGNS_CD3|ICD_DGNS_CD4|ICD_DGNS_CD5
            ICD_DGNS_CD6|ICD_DGNS_CD7|ICD_DGNS_CD8|ICD_DGNS_CD9|ICD_DGNS_CD10|FST_DGNS_E_CD|LINE_ICD_DGNS_CD
            CLM_POA_IND_SW1|RSN_VISIT_CD1
        diagnosis_code: CLM_DRG_CD|DRG_CD|CLM_DRG_OUTLIER_STAY_CD
        procedure: ICD_PRCDR_CD1|ICD_PRCDR_CD2|ICD_PRCDR_CD3|PRCDR_DT1|PRCDR_DT2|HCPCS_CD|HCPCS_1ST_MDFR_CD
            HCPCS_2ND_MDFR_CD|REV_CNTR|REV_CNTR_UNIT_CNT|LINE_SRVC_CNT|BETOS_CD|LINE_HCT_HGB_RSLT_NUM
        medication: PROD_SRVC_ID|QTY_DSPNSD_NUM|DAYS_SUPLY_NUM|FILL_NUM|DAW_PROD_SLCTN_CD|REV_CNTR_IDE_NDC_UPC_NUM
            LINE_NDC_CD|CMPND_CD|BRND_GNRC_CD
        npi: AT_PHYSN_NPI|OP_PHYSN_NPI|OT_PHYSN_NPI|ORG_NPI_NUM|PRF_PHYSN_NPI|RNDRNG_PHYSN_NPI|RFR_PHYSN_NPI
            PRSCRBR_ID|SRVC_PRVDR_ID
        -: CLM_ID|CLAIMNO|NCH_NEAR_LINE_REC_IDENT_CD|NCH_CLM_TYPE_CD|PRVDR_NUM|PRVDR_STATE_CD|CLM_LINE_NUM|LINE_NUM
            CLM_FREQ_CD|FI_NUM|CARR_NUM|PDE_ID|PLAN_CNTRCT_REC_ID|PLAN_PBP_REC_NUM|TAX_NUM|PRVDR_SPCLTY|FI_CLM_ACTN_CD
            CLAIM_QUERY_CODE|DML_IND|FINAL_ACTION|CLM_GRP_ID|FI_DOC_CLM_CNTL_NUM|FI_ORIG_CLM_CNTL_NUM
        """,
    ),
    layout(
        "cms-cclf",
        "CMS Claim and Claim Line Feed for accountable care organisations (CCLF 1 to 9)",
        "person health",
        """
        us_mbi: BENE_MBI_ID|BENE_HIC_NUM|BENE_EQTBL_BIC_HICN_NUM|CRNT_NUM|PRVS_NUM
        first_name: BENE_1ST_NAME|BENE_MIDL_NAME
        last_name: BENE_LAST_NAME
        birth_date: BENE_DOB
        gender: BENE_SEX_CD
        race_or_ethnicity: BENE_RACE_CD
        age: BENE_AGE
        death_date: BENE_DEATH_DT
        postcode: BENE_ZIP_CD|GEO_ZIP_PLC_NAME
        state_or_city: BENE_FIPS_STATE_CD|BENE_FIPS_CNTY_CD
        street_address: BENE_LINE_1_ADR|BENE_LINE_2_ADR
        care_episode: CLM_FROM_DT|CLM_THRU_DT|CLM_ADMSN_TYPE_CD|CLM_ADMSN_SRC_CD|BENE_PTNT_STUS_CD|CLM_LINE_FROM_DT
            CLM_LINE_THRU_DT|CLM_POS_CD|CLM_BILL_FAC_TYPE_CD
        health_insurance: CLM_PMT_AMT|CLM_LINE_CVRD_PD_AMT|CLM_LINE_ALOWD_CHRG_AMT|CLM_MDCR_INSTNL_TOT_CHRG_AMT
            CLM_LINE_BENE_PMT_AMT|BENE_MDCR_STUS_CD|BENE_DUAL_STUS_CD|BENE_ENTLMT_RSN_CD|BENE_RNG_BGN_DT
            BENE_RNG_END_DT|BENE_ORGNL_ENTLMT_RSN_CD|BENE_PART_A_ENRLMT_BGN_DT|CLM_MDCR_NPMT_RSN_CD
        icd10_code: PRNCPL_DGNS_CD|ADMTG_DGNS_CD|CLM_DGNS_CD|CLM_LINE_DGNS_CD|CLM_DGNS_1_CD|CLM_DGNS_2_CD|CLM_POA_IND
        diagnosis_code: DGNS_DRG_CD|CLM_VAL_SQNC_NUM|CLM_PROD_TYPE_CD
        procedure: CLM_LINE_HCPCS_CD|CLM_PRCDR_CD|CLM_PRCDR_PRFRM_DT|CLM_LINE_SRVC_UNIT_QTY|HCPCS_1_MDFR_CD
            CLM_LINE_PROD_REV_CTR_CD
        medication: CLM_LINE_NDC_CD|CLM_LINE_DAYS_SUPLY_QTY|CLM_DAW_PROD_SLCTN_CD|CLM_LINE_RX_FILL_NUM
            CLM_LINE_RX_SRVC_RFRNC_NUM
        npi: FAC_PRVDR_NPI_NUM|OPRTG_PRVDR_NPI_NUM|ATNDG_PRVDR_NPI_NUM|OTHR_PRVDR_NPI_NUM|CLM_RNDRG_PRVDR_NPI_NUM
            RNDRG_PRVDR_NPI_NUM
        -: CUR_CLM_UNIQ_ID|PRVDR_OSCAR_NUM|CLM_TYPE_CD|CLM_ADJSMT_TYPE_CD|CLM_EFCTV_DT|CLM_IDR_LD_DT|CLM_CNTL_NUM
            CLM_LINE_NUM|CLM_QUERY_CD|CLM_DISP_CD|CLM_CARR_PMT_DNL_CD|RNDRG_PRVDR_TYPE_CD
        """,
    ),
    layout(
        "cms-blue-button",
        "CMS Blue Button text download and beneficiary portal claims",
        "person health",
        """
        person_name: Name
        birth_date: Date of Birth
        street_address: Address Line 1|Address Line 2|Address Type
        postcode: Zip
        phone: Phone Number
        email: Email
        us_mbi: Medicare Number|MBI
        health_insurance: Effective Date|Plan Contract ID/Plan Benefit Package|Plan Period|Plan Name|Plan Type
            Amount Charged|Medicare Approved|Provider Paid|You May be Billed|Submitted Amount/Charges|Allowed Amount
            Non-Covered|Other Insurer Name
        care_episode: Service Start Date|Service End Date|Claim Service Date|Type of Claim
            Place of Service/Description|Date of Service From|Date of Service To|Claim Number
        diagnosis_code: Diagnosis Code 1|Diagnosis Code 2|Diagnosis Code 3
        procedure: Procedure Code/Description|Modifier 1/Description|Quantity Billed/Units|Rendering Provider No
        medication: Drug Name|Supply|Orig Drug Entry|Drug Brand
        -: Part A Effective Date|Part B Effective Date|Rendering Provider NPI|Claim Type|Line number
        """,
    ),
    layout(
        "cms-medicaid-taf",
        "CMS T-MSIS Analytic Files (demographics, inpatient, other services, pharmacy)",
        "person health",
        """
        person_id: BENE_ID|MSIS_ID|BENE_MSIS|MSIS_IDENT_NUM
        birth_date: BIRTH_DT|BENE_BIRTH_DT
        death_date: DEATH_DT|BENE_DEATH_DT
        age: AGE|AGE_GRP_CD
        gender: SEX_CD
        race_or_ethnicity: RACE_ETHNCTY_CD|RACE_ETHNCTY_EXP_CD|ETHNCTY_CD
        state_or_city: BENE_STATE_CD|BENE_CNTY_CD
        postcode: BENE_ZIP_CD
        life_status: MRTL_STUS_CD|PRMRY_LANG_CD|HSEHLD_SIZE_CD|CTZNSHP_IND|IMGRTN_STUS_CD|VET_IND
        income: INCM_CD
        health_insurance: ELGBLTY_GRP_CD_LTST|DUAL_ELGBL_CD_LTST|CHIP_CD_LTST|MC_PLAN_TYPE_CD_01|MDCD_ENRLMT_DAYS_YR
            CHIP_ENRLMT_DAYS_YR|RSTRCTD_BNFTS_CD_LTST|MDCD_PD_AMT|TOT_MDCD_PD_AMT|TPL_PD_AMT|BILLED_AMT|MDCR_PD_AMT
            BNFCRY_COPMT_AMT|TOT_BILLED_AMT|LINE_MDCD_PD_AMT
        care_episode: ADMSN_DT|DSCHRG_DT|SRVC_BGN_DT|SRVC_END_DT|LINE_SRVC_BGN_DT|LINE_SRVC_END_DT|POS_CD
            PTNT_DSCHRG_STUS_CD|ADMSN_TYPE_CD
        icd10_code: DGNS_CD_1|DGNS_CD_2|DGNS_CD_3|ADMTG_DGNS_CD
        diagnosis_code: DRG_CD
        procedure: PRCDR_CD_1|LINE_PRCDR_CD|REV_CNTR_CD|XIX_SRVC_CTGRY_CD|TOS_CD|LINE_PRCDR_MDFR_CD_1
        medication: NDC|RX_FILL_DT|PRSCRBD_DT|DAYS_SUPPLY|NDC_QTY|NEW_RX_REFILL_NUM|CMPND_DRUG_IND
        health_history: BLIND_IND|DSBLTY_IND|SSDI_IND|SSI_IND|TANF_CASH_CD|PRGNCY_IND
        npi: BLG_PRVDR_NPI|SRVC_PRVDR_NPI|RFRG_PRVDR_NPI|PRSCRBNG_PRVDR_NPI|DSPNSNG_PRVDR_NPI
        -: CLM_ID|DA_RUN_ID|SUBMTG_STATE_CD|SUBMTTG_STATE_CD|CLM_TYPE_CD|IP_FIL_DT|IP_VRSN|BLG_PRVDR_ID|MC_PLAN_ID
            ADJSTMT_IND
        """,
    ),
    layout(
        "x12-837-flat",
        "ASC X12 837 professional and institutional claims, flattened",
        "person health",
        """
        health_member_id: subscriber_id|member_id|NM109_IL|insured_id
        last_name: subscriber_last_name|patient_last_name|patientlast
        first_name: subscriber_first_name|patient_first_name|patientfirst
        person_name: patient_name|subscriber_name|insured_name
        birth_date: subscriber_dob|patient_dob|subscriber_birth_date|patient_birth_date
        gender: subscriber_gender|patient_gender|patient_sex
        street_address: subscriber_address|patient_address|patient_address_1|subscriber_address_1
        postcode: patient_zip|subscriber_zip
        person_id: patient_control_number|patient_account_number|CLM01
        health_insurance: total_charge_amount|claim_amount|line_charge_amount|payer_name|payer_id|group_number
            claim_filing_indicator|claim_filing_indicator_code|assignment_of_benefits|release_of_information
            charge_amount|total_charges|TotalClaimChargeAmount|group_name|relationship_code|claim_frequency_code
            prior_authorization_number|CLM02|other_payer_name
        care_episode: service_date|statement_from_date|statement_to_date|admission_date|discharge_date
            admission_type_code|admission_source_code|patient_status_code|place_of_service|place_of_service_code
            facility_code|service_date_from|service_date_to|onset_date|accident_date|facility_type_code
            patient_discharge_status|statement_covers_from
        diagnosis_code: diagnosis_code_1|diagnosis_code_2|diagnosis_code_3|diagnosis_code_4|principal_diagnosis
            principal_diagnosis_code|admitting_diagnosis|HI01|other_diagnosis_1|drg_code|diagnosis_pointer|dx1|dx2|dx3
            dx4
        procedure: procedure_code|procedure_modifier_1|modifier_1|modifier_2|modifier_3|modifier_4|revenue_code
            service_units|unit_count|service_unit_count|cpt_code|hcpcs_code|principal_procedure|SV101|SV102
        npi: billing_provider_npi|rendering_provider_npi|referring_provider_npi|attending_provider_npi
            service_facility_npi|operating_provider_npi|rendering_npi|billing_npi
        -: claim_id|claim_number|line_number|line_control_number|billing_provider_name|billing_provider_tax_id
            submitter_id|receiver_id|transaction_set_control_number|interchange_control_number|provider_taxonomy_code
            billing_provider_taxonomy|clearinghouse_claim_number|claim_line_number
        """,
    ),
    layout(
        "x12-835-flat",
        "ASC X12 835 remittance advice, flattened",
        "person health",
        """
        health_member_id: subscriber_id|member_id|insured_id|patient_identifier
        last_name: patient_last_name|insured_last_name
        first_name: patient_first_name|insured_first_name
        person_id: patient_control_number|CLP01
        health_insurance: claim_status_code|claim_charge_amount|claim_payment_amount|claim_paid_amount
            patient_responsibility|patient_responsibility_amount|adjustment_group_code|adjustment_reason_code
            adjustment_amount|line_paid_amount|line_charge_amount|allowed_amount|remark_code|carc|rarc|check_number
            eft_number|payment_amount|payment_method_code|payment_date|check_date|check_eft_number
            total_payment_amount|CLP02|CLP03|CLP04|CLP05|CAS01|CAS02|CAS03|deductible|coinsurance|copay
            contractual_adjustment|payer_name|payer_id|claim_filing_indicator_code|remittance_remark_code|denial_code
            denial_reason
        care_episode: service_date|claim_received_date|statement_from_date|statement_to_date|facility_type_code
        procedure: procedure_code|procedure_modifier|units_paid|svc_procedure_code|revenue_code|SVC01|SVC02|SVC03
        -: payer_claim_control_number|trace_number|payee_npi|payee_name|payee_tax_id|rendering_provider_npi
            production_date|CLP07|TRN02|payer_control_number|provider_adjustment_identifier|transaction_handling_code
        """,
    ),
    layout(
        "x12-834-270-flat",
        "ASC X12 834 enrolment and 270/271 eligibility, flattened; employers' benefit census",
        "person health",
        """
        health_member_id: subscriber_number|member_number|Member ID|subscriber_id|Policy Number|INS_REF_0F
        us_ssn: SSN|Member SSN|Subscriber SSN|Employee SSN
        last_name: Last Name|member_last_name
        first_name: First Name|member_first_name
        birth_date: DOB|Date of Birth|member_dob
        gender: Gender|Sex|member_gender
        life_status: Relationship|relationship_code|Marital Status|Employment Status|student_status|handicap_indicator
            Dependent Relationship
        street_address: Address 1|Address 2
        postcode: Zip
        health_insurance: Coverage Tier|Coverage Level|Benefit Plan|Plan Code|Plan Name|Coverage Start Date
            Coverage End Date|Coverage Begin|Effective Date|Termination Date|benefit_begin_date|benefit_end_date
            coverage_level_code|insurance_line_code|plan_coverage_description|health_coverage_type
            maintenance_type_code|maintenance_reason_code|COBRA|Medicare Plan Code|Employee Contribution|Group Number
            eligibility_status|eligibility_begin_date|eligibility_end_date|service_type_code|benefit_amount|Premium
        -: sponsor_name|transaction_type|Division|Class|master_policy_number
        """,
    ),
    layout(
        "hcup-nis",
        "AHRQ HCUP NIS, SID, SEDD, NEDS, KID, NRD",
        "person health",
        """
        person_id: KEY_NIS|KEY|VisitLink|NRD_VisitLink|KEY_NRD|KEY_ED|KEY_NEDS|RECNUM|KEY_KID
        age: AGE|AGE_NEONATE|AGEDAY|AGEMONTH
        birth_year: BYEAR|BMONTH
        gender: FEMALE
        race_or_ethnicity: RACE|HISPANIC|HISPANIC_X|RACE_X
        state_or_city: PL_NCHS|PL_NCHS2006|PSTCO|PSTATE|PL_UR_CAT4|PL_RUCC
        postcode: ZIP|ZIP3
        income: ZIPINC_QRTL|MEDINCSTQ
        care_episode: ADMTYPE|ATYPE|ASOURCE|ASOURCEUB92|AWEEKEND|AMONTH|AYEAR|AHOUR|DHOUR|DMONTH|DQTR|DISPUNIFORM
            DISPUB04|LOS|LOS_X|ELECTIVE|TRAN_IN|TRAN_OUT|HCUP_ED|PointOfOriginUB04|DaysToEvent|NRD_DaysToEvent|DISP_ED
            EDEVENT|DIED_VISIT|REHABTRANSFER|SAMEDAYEVENT|RESIDENT|LEVEL_ED
        icd10_code: I10_DX1|I10_DX2|I10_DX3|I10_DX4|I10_DX5|I10_DX6|I10_DX7|I10_DX8|I10_DX9|I10_DX10|I10_NDX
            I10_DX_Admitting|I10_BIRTH|I10_DELIVERY|I10_INJURY|I10_SERVICELINE
        icd9_code: DX1|DX2|DX3|DX4|DX5|ECODE1|ECODE2|NDX|NECODE
        diagnosis_code: DRG|DRG_NoPOA|DRG24|MDC|MDC_NoPOA|MDC24|DXCCS1|DXCCS2|APRDRG|DRGVER
        procedure: I10_PR1|I10_PR2|I10_PR3|I10_NPR|PR1|PR2|PRDAY1|PRDAY2|PRCCS1|NPR|CPT1|CPT2|CPTCCS1|ORPROC|PCLASS1
            I10_MULTINJURY
        health_insurance: PAY1|PAY2|PAY1_X|PAY2_X|TOTCHG|TOTCHG_X|CHARGE
        health_history: DIED|APRDRG_Risk_Mortality|APRDRG_Severity|CM_AIDS|CM_ALCOHOL|CM_ANEMDEF|CM_ARTH|CM_CHF
            CM_CHRNLUNG|CM_DEPRESS|CM_DM|CM_DMCX|CM_DRUG|CM_HTN_C|CM_OBESE|CM_PSYCH|CM_RENLFAIL|INJURY|NCHRONIC
            SERVICELINE
        -: HOSP_NIS|NIS_STRATUM|HOSP_DIVISION|HOSP_BEDSIZE|HOSP_LOCTEACH|HOSP_REGION|H_CONTRL|DISCWT|TOTAL_DISC
            N_DISC_U|N_HOSP_U|S_DISC_U|S_HOSP_U|DSHOSPID|HOSPST|HOSPID|YEAR|HOSP_NRD|NRD_STRATUM|I10_PROCTYPE|DXVER
            PRVER|HFIPSSTCO|MDNUM1_R
        """,
    ),
    layout(
        "marketscan",
        "Merative MarketScan, commercial and Medicare tables",
        "person health",
        """
        person_id: ENROLID|EFAMID|PATID|FAMID
        age: AGE|AGEGRP
        birth_year: DOBYR
        gender: SEX
        state_or_city: EGEOLOC|MSA|EMPCTY
        postcode: EMPZIP
        life_status: EMPREL|EECLASS|EESTATU|INDSTRY|FAMILY
        health_insurance: PLANTYP|PLANKEY|DTSTART|DTEND|ENRIND1|ENRMON|MEMDAYS|MEMDAY1|PAY|NETPAY|COPAY|COINS|DEDUCT
            COB|TOTPAY|TOTNET|TOTCOB|CAP_SVC|PAIDNTWK|HOSPNET|PHYSNET|RX|HLTHPLAN|COBPAY|SAVNGS|DISPFEE|INGCOST|AWP
            TAX|NTWKPROV|ENRIND
        care_episode: SVCDATE|TSVCDAT|ADMDATE|DISDATE|DAYS|ADMTYP|DSTATUS|CASEID|STDPLAC|PDDATE|FACHDID|STDPROV
            SVCSCAT
        diagnosis_code: PDX|DX1|DX2|DX3|DX4|DXVER|DRG|MDC|DX5
        procedure: PPROC|PROC1|PROC2|PROC3|PROCTYP|PROCMOD|REVCODE|PROCGRP|QTY|UNITS
        medication: NDCNUM|GENERID|THERCLS|THERGRP|DAYSUPP|METQTY|REFILL|MAINTIN|GENIND|DAWIND|DEACLAS|PHARMID|RXMR
        health_history: MHSACOVG|EMP_RTW
        -: SEQNUM|VERSION|REGION|DATATYP|PHYFLAG|PROVID|WGTKEY|MSCLMID|NPI|FACPROF|EIDFLAG|ENRFLAG|YEAR|PHARM
        """,
    ),
    layout(
        "optum-clinformatics",
        "Optum Clinformatics Data Mart and PharMetrics Plus (IQVIA)",
        "person health",
        """
        person_id: PATID|Pat_Planid|Fam_id|pmtx_id
        birth_year: YRDOB|der_yob
        gender: GDR_CD|der_sex
        race_or_ethnicity: RACE|D_RACE_CODE
        state_or_city: STATE|DIVISION|pat_state|pat_region
        postcode: ZIPCODE_5|pat_zip3
        health_insurance: ELIGEFF|ELIGEND|BUS|PRODUCT|ASO|CDHP|HEALTH_EXCH|LIS_DUAL|COPAY|COINS|DEDUCT|STD_COST|CHARGE
            COB|ALLOWED|paid|PAID_STATUS|pay_type|mh_cov|estring|enr_start|enr_end|prd_type|dispensed|PAID_DT
        care_episode: FST_DT|LST_DT|ADMIT_DATE|DISCH_DATE|ADMIT_TYPE|DSTATUS|POS|TOS_CD|CONF_ID|LOC_CD|ICU_IND
            ICU_SURG_IND|LOS|from_dt|to_dt|FILL_DT
        diagnosis_code: DIAG|DIAG1|DIAG2|DIAG3|DIAG4|ICD_FLAG|DRG|POA|diag_admit|diagprc_ind
        procedure: PROC|PROC_CD|PROC1|PROCMOD|RVNU_CD|UNITS|HCCC|proc_cde
        medication: NDC|BRND_NM|GNRC_NM|DAYS_SUP|QUANTITY|AHFSCLSS|STRENGTH|RFL_NBR|FORM_TYP|DAW|CHK_DT|MAIL_IND
            FST_FILL
        lab_value: TST_DESC|TST_NBR|RSLT_NBR|RSLT_TXT|RSLT_UNIT_NM|ABNL_CD|HI_NRML|LOW_NRML|LOINC_CD|ANALYTSEQ
        death_date: YMDOD
        -: CLMID|CLMSEQ|EXTRACT_YM|VERSION|PROV|BILL_PROV|REFER_PROV|SERVICE_PROV|PROV_PAR|PROVCAT|PRESCRIBER_PROV
            PRESCRIPT_ID|ENCTR|NPI|PHARM
        """,
    ),
    layout(
        "apcd-cdl",
        "All-payer claims databases, APCD Common Data Layout (eligibility, medical, pharmacy)",
        "person health",
        """
        us_ssn: Subscriber Social Security Number|Member Social Security Number|Member SSN|Subscriber SSN
        health_member_id: Member ID|Plan Specific Contract Number|Member Identification Code
            Carrier Specific Unique Member ID|Carrier Specific Unique Subscriber ID|Member Suffix or Sequence Number
        last_name: Member Last Name|Subscriber Last Name
        first_name: Member First Name|Subscriber First Name|Member Middle Initial
        birth_date: Member Date of Birth|Member Birth Date|ME014|MC013
        gender: Member Gender|Member Sex|ME013|MC012
        race_or_ethnicity: Member Race 1|Race 1|Hispanic Indicator|Ethnicity 1|ME021
        state_or_city: Member City|Member State|Member City Name|Member State or Province
        postcode: Member ZIP Code|ME017|MC016
        street_address: Member Street Address
        life_status: Individual Relationship Code|Member Relationship Code|Employment Status|Marital Status
        health_insurance: Insurance Type Code/Product|Insurance Type/Product Code|Insured Group or Policy Number
            Coverage Level Code|Medical Coverage|Prescription Drug Coverage|Dental Coverage|Plan Effective Date
            Member Eligibility Start Date|Member Eligibility End Date|Charge Amount|Paid Amount|Prepaid Amount
            Co-pay Amount|Coinsurance Amount|Deductible Amount|Allowed Amount|Claim Status|Denied Flag|Paid Date
            Date Service Approved|ME003|MC062|MC063|MC065|Medicare Paid Amount|COB/TPL Amount
        care_episode: Admission Date|Admission Hour|Admission Type|Admission Source|Discharge Date|Discharge Hour
            Discharge Status|Date of Service - From|Date of Service - Thru|Type of Bill - Institutional
            Site of Service|Place of Service Code|Facility Type|MC059|MC060|Admit Type
        diagnosis_code: Principal Diagnosis|Admitting Diagnosis|Other Diagnosis - 1|Other Diagnosis - 2|E-Code|DRG|APC
            MC041|MC042
        procedure: Procedure Code|Procedure Modifier - 1|Procedure Modifier - 2|Revenue Code|ICD-9-CM Procedure Code
            MC055|Quantity
        medication: Drug Code|Drug Name|Date Prescription Filled|Quantity Dispensed|Days Supply|Generic Drug Indicator
            New Prescription or Refill|Dispense as Written Code|Compound Drug Indicator|Ingredient Cost/List Price
            Dispensing Fee|NDC Code
        npi: Rendering Provider NPI|National Provider ID - Service|Billing Provider NPI|Prescribing Physician NPI
            Service Provider NPI
        -: Payer Claim Control Number|Line Counter|Version Number|Data Submitter Code|Submitter|National Plan ID
            Record Type|Service Provider Number|Pharmacy Number
        """,
    ),
    layout(
        "sparcs-discharges",
        "New York SPARCS and other states' de-identified inpatient discharges (Texas PUDF, California PDD)",
        "person health",
        """
        age: Age Group|PAT_AGE|agyradm
        gender: Gender|SEX_CODE
        race_or_ethnicity: Race|Ethnicity|race_grp
        postcode: Zip Code - 3 digits|PAT_ZIP
        state_or_city: PAT_STATE|PAT_COUNTY|PUBLIC_HEALTH_REGION|patcnty
        country: PAT_COUNTRY
        care_episode: Length of Stay|Type of Admission|Patient Disposition|Discharge Year
            Emergency Department Indicator|SOURCE_OF_ADMISSION|PAT_STATUS|ADMIT_WEEKDAY|DISCHARGE|admtdate|dschdate
            los|typcare|disp|srcsite
        diagnosis_code: CCS Diagnosis Code|CCSR Diagnosis Code|APR DRG Code|APR MDC Code|ADMITTING_DIAGNOSIS
            PRINC_DIAG_CODE|OTH_DIAG_CODE_1|OTH_DIAG_CODE_2|APR_DRG|MS_DRG|diag_p|odiag1|POA_PRINC_DIAG_CODE
        diagnosis_text: CCS Diagnosis Description|CCSR Diagnosis Description|APR DRG Description|APR MDC Description
        procedure: CCS Procedure Code|CCS Procedure Description|CCSR Procedure Code|CCSR Procedure Description
            APR Medical Surgical Description|PRINC_SURG_PROC_CODE|PRINC_SURG_PROC_DAY|proc_p|oproc1
        health_history: APR Severity of Illness Code|APR Severity of Illness Description|APR Risk of Mortality
            Abortion Edit Indicator|RISK_MORTALITY|ILLNESS_SEVERITY
        vital_sign: Birth Weight
        health_insurance: Payment Typology 1|Payment Typology 2|Payment Typology 3|Source of Payment 1|Total Charges
            Total Costs|FIRST_PAYMENT_SRC|SECONDARY_PAYMENT_SRC|TOTAL_NON_COV_CHARGES|charge|paycat
        person_id: RECORD_ID|rln
        -: Health Service Area|Hospital Service Area|Hospital County|Operating Certificate Number|Facility Id
            Permanent Facility Id|Facility Name|Attending Provider License Number|Operating Provider License Number
            Other Provider License Number|THCIC_ID|PROVIDER_NAME|SPEC_UNIT_1|oshpd_id
        """,
    ),
    layout(
        "medical-cost-personal",
        "Machine Learning with R (Lantz), medical insurance charges by person",
        "person health",
        """
        age: age
        gender: sex
        vital_sign: bmi
        reproductive_health: children
        health_history: smoker
        state_or_city: region
        health_insurance: charges|expenses
        """,
    ),
    layout(
        "pharmacy-ncpdp",
        "NCPDP D.0 claims and pharmacy systems' dispensing records, flattened",
        "person health",
        """
        person_id: patient_id|cardholder_id
        last_name: Patient Last Name
        first_name: Patient First Name
        birth_date: Date of Birth|patient_dob
        medication: Product/Service ID|Prescription/Service Reference Number|Fill Number|Quantity Dispensed
            Days Supply|Compound Code|Dispense As Written|Date Prescription Written|Date of Service
            Number of Refills Authorized|ndc|drug_name|fill_date|refill_number|rx_number|written_date|daw_code
            compound_flag|Refills Remaining|Date Filled|Drug|SIG|DEA Schedule|drug_schedule|refills_authorized
        health_insurance: Ingredient Cost Submitted|Dispensing Fee Submitted|Usual and Customary Charge
            Gross Amount Due|Patient Paid Amount|Patient Pay Amount|Group ID|Person Code|bin|pcn|BIN Number
            Processor Control Number|copay_amount|plan_paid_amount|ingredient_cost|dispensing_fee|Total Amount Paid
            reject_code|payment_type|Payment Method
        npi: Prescriber ID|prescriber_npi|pharmacy_npi|Service Provider ID
        practitioner_name: prescriber_name|Prescriber
        dea_number: prescriber_dea|pharmacy_dea
        -: Transaction Code|Version/Release Number|Software Vendor/Certification ID|Pharmacy Name|pharmacy_ncpdp
        """,
    ),
    layout(
        "pdmp-asap",
        "Prescription drug monitoring programmes, ASAP 4.2 records",
        "person health",
        """
        last_name: PAT07|Patient Last Name
        first_name: PAT08|PAT09|Patient First Name
        birth_date: PAT18|Patient DOB
        gender: PAT19
        national_id: PAT03|PAT06
        street_address: PAT12|PAT13
        state_or_city: PAT14|PAT15
        postcode: PAT16
        phone: PAT17
        medication: DSP01|DSP02|DSP03|DSP04|DSP05|DSP06|DSP07|DSP08|DSP09|DSP10|DSP11|DSP12|Date Sold|MME|Daily MME
            Morphine Milligram Equivalents
        health_insurance: DSP16|Payment Type
        dea_number: PRE02|PHA03
        practitioner_name: PRE05|PRE06
        -: PHA01|PHA02|PHA04|PRE01|TH01|IS01
        """,
    ),
)
