"""Code books, directories and aggregates of health care: nothing in them is about a patient."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

LAYOUTS: tuple[Layout, ...] = (
    layout(
        "nppes-npi",
        "CMS NPPES data dissemination and NPI registry API",
        "",
        """
        -: NPI|Entity Type Code|Replacement NPI|Employer Identification Number (EIN)
            Provider Organization Name (Legal Business Name)|Provider Last Name (Legal Name)|Provider First Name
            Provider Middle Name|Provider Name Prefix Text|Provider Credential Text|Provider Other Organization Name
            Provider Other Last Name|Provider First Line Business Mailing Address
            Provider Business Mailing Address City Name|Provider Business Mailing Address State Name
            Provider Business Mailing Address Postal Code|Provider Business Mailing Address Telephone Number
            Provider First Line Business Practice Location Address
            Provider Business Practice Location Address City Name
            Provider Business Practice Location Address State Name
            Provider Business Practice Location Address Postal Code
            Provider Business Practice Location Address Telephone Number|Provider Enumeration Date|Last Update Date
            NPI Deactivation Reason Code|NPI Deactivation Date|Provider Gender Code|Provider Sex Code
            Authorized Official Last Name|Authorized Official First Name|Authorized Official Title or Position
            Authorized Official Telephone Number|Healthcare Provider Taxonomy Code_1|Provider License Number_1
            Provider License Number State Code_1|Healthcare Provider Primary Taxonomy Switch_1|Is Sole Proprietor
            Is Organization Subpart|Certification Date|Other Provider Identifier_1
        """,
    ),
    layout(
        "cms-doctors-clinicians",
        "CMS Care Compare, Doctors and Clinicians; PECOS; taxonomy code set",
        "",
        """
        -: NPI|Ind_PAC_ID|Ind_enrl_ID|Provider Last Name|Provider First Name|Provider Middle Name|suff|gndr|Cred
            Med_sch|Grd_yr|pri_spec|sec_spec_1|sec_spec_all|Telehlth|Facility Name|org_pac_id|num_org_mem|adr_ln_1
            adr_ln_2|ln_2_sprs|City/Town|State|ZIP Code|Telephone Number|ind_assgn|grp_assgn|adrs_id
            PECOS_ASCT_CNTL_ID|ENRLMT_ID|PROVIDER_TYPE_CD|PROVIDER_TYPE_DESC|LAST_NAME|FIRST_NAME|ORG_NAME|Grouping
            Classification|Specialization|Display Name
        """,
    ),
    layout(
        "cms-physician-utilization",
        "CMS Medicare provider utilisation and payment, Part D prescribers, Open Payments (aggregates by provider)",
        "",
        """
        -: Rndrng_NPI|Rndrng_Prvdr_Last_Org_Name|Rndrng_Prvdr_First_Name|Rndrng_Prvdr_MI|Rndrng_Prvdr_Crdntls
            Rndrng_Prvdr_Gndr|Rndrng_Prvdr_Ent_Cd|Rndrng_Prvdr_St1|Rndrng_Prvdr_City|Rndrng_Prvdr_State_Abrvtn
            Rndrng_Prvdr_Zip5|Rndrng_Prvdr_RUCA|Rndrng_Prvdr_Type|HCPCS_Cd|HCPCS_Desc|HCPCS_Drug_Ind|Place_Of_Srvc
            Tot_Benes|Tot_Srvcs|Tot_Bene_Day_Srvcs|Avg_Sbmtd_Chrg|Avg_Mdcr_Alowd_Amt|Avg_Mdcr_Pymt_Amt
            Avg_Mdcr_Stdzd_Amt|Prscrbr_NPI|Prscrbr_Last_Org_Name|Prscrbr_First_Name|Prscrbr_City|Prscrbr_State_Abrvtn
            Prscrbr_Type|Brnd_Name|Gnrc_Name|Tot_Clms|Tot_30day_Fills|Tot_Day_Suply|Tot_Drug_Cst|GE65_Tot_Clms|npi
            nppes_provider_last_org_name|nppes_provider_first_name|nppes_provider_city|nppes_provider_state
            specialty_description|drug_name|generic_name|bene_count|total_claim_count|total_day_supply|total_drug_cost
            Rndrng_Prvdr_CCN|DRG_Cd|DRG_Desc|Tot_Dschrgs|Avg_Submtd_Cvrd_Chrg|Avg_Tot_Pymt_Amt|Covered_Recipient_Type
            Physician_Profile_ID|Physician_First_Name|Physician_Last_Name|Recipient_City|Physician_Specialty
            Total_Amount_of_Payment_USDollars|Nature_of_Payment_or_Transfer_of_Value
            Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name
        """,
    ),
    layout(
        "cms-hospital-compare",
        "CMS Care Compare: hospitals, nursing homes, dialysis, HCAHPS, readmissions, DRG charges",
        "",
        """
        -: Facility ID|Facility Name|Address|City/Town|State|ZIP Code|County/Parish|Telephone Number|Hospital Type
            Hospital Ownership|Emergency Services|Meets criteria for birthing friendly designation
            Hospital overall rating|Hospital overall rating footnote|MORT Group Measure Count
            READM Group Measure Count|Safety Group Measure Count|Condition|Measure ID|Measure Name
            Compared to National|Denominator|Score|Lower Estimate|Higher Estimate|Footnote|Start Date|End Date
            HCAHPS Measure ID|HCAHPS Question|HCAHPS Answer Description|Patient Survey Star Rating
            HCAHPS Answer Percent|Number of Completed Surveys|Survey Response Rate Percent|Provider ID|Provider Number
            Hospital Name|County Name|Phone Number|DRG Definition|Provider Name|Provider Street Address|Provider City
            Provider State|Provider Zip Code|Hospital Referral Region Description|Total Discharges
            Average Covered Charges|Average Total Payments|Average Medicare Payments|Excess Readmission Ratio
            Predicted Readmission Rate|Expected Readmission Rate|Number of Readmissions|CMS Certification Number (CCN)
            Federal Provider Number|Overall Rating|Number of Certified Beds|Average Number of Residents per Day
            Special Focus Status|Total Weighted Health Survey Score|Five Star
        """,
    ),
    layout(
        "hospital-lists",
        "Hospital and clinic lists: HIFLD, AHA, NHS ODS, CNES, FINESS, healthsites.io",
        "",
        """
        -: NAICS_CODE|NAICS_DESC|SOURCEDATE|VAL_METHOD|VAL_DATE|WEBSITE|STATE_ID|ALT_NAME|ST_FIPS|OWNER|TTL_STAFF|BEDS
            TRAUMA|HELIPAD|OrganisationCode|OrganisationName|OrganisationType|SubType|Sector|OrganisationStatus
            IsPimsManaged|ParentODSCode|ParentName|National Grouping|High Level Health Geography|Prescribing Setting
            CO_CNES|CO_UNIDADE|NO_FANTASIA|NO_RAZAO_SOCIAL|TP_UNIDADE|CO_ESTADO_GESTOR|nofinesset|nofinessej|rs
            rslongue|categetab|libcategetab|Krankenhaus|Träger|Bettenzahl|Fachabteilungen|health_amenity_type
            facility_name|facility_type|ownership|MFL Code|Keph level|Total Beds|ICU Beds|AHA ID|Hospital Bed Count
            Licensed Beds|hospital_pk|ccn
        """,
    ),
    layout(
        "ndc-directory",
        "FDA NDC directory, Orange Book and Purple Book",
        "",
        """
        -: PRODUCTID|PRODUCTNDC|PRODUCTTYPENAME|PROPRIETARYNAME|PROPRIETARYNAMESUFFIX|NONPROPRIETARYNAME
            DOSAGEFORMNAME|ROUTENAME|STARTMARKETINGDATE|ENDMARKETINGDATE|MARKETINGCATEGORYNAME|APPLICATIONNUMBER
            LABELERNAME|SUBSTANCENAME|ACTIVE_NUMERATOR_STRENGTH|ACTIVE_INGRED_UNIT|PHARM_CLASSES|DEASCHEDULE
            NDC_EXCLUDE_FLAG|LISTING_RECORD_CERTIFIED_THROUGH|NDCPACKAGECODE|PACKAGEDESCRIPTION|SAMPLE_PACKAGE
            Ingredient|DF;Route|Trade_Name|Applicant|Strength|Appl_Type|Appl_No|Product_No|TE_Code|Approval_Date|RLD
            RS|Applicant_Full_Name|Patent_No|Patent_Expire_Date_Text|Exclusivity_Code|generic_name|brand_name
            dosage_form|marketing_category|pharm_class|active_ingredients|spl_id|openfda.brand_name|Form|DrugName
            ActiveIngredient|ReferenceDrug
        """,
    ),
    layout(
        "icd10-order-files",
        "ICD-10-CM/PCS order files, WHO ICD-10/11, ICD-10-GM, ICD-9 tables and general equivalence maps",
        "",
        """
        -: Order Number|ICD-10 Code|Header/Non-header|Valid for HIPAA|Short Description|Long Description|icd10cm
            icd9cm|icd9_code|choice_list|scenario|approximate|no_map|combination|DIAGNOSIS CODE|PROCEDURE CODE
            Category Code|Full Code|Abbreviated Description|Full Description|Category Title|Foundation URI
            Linearization (release) URI|BlockId|ClassKind|DepthInKind|IsResidual|ChapterNo|BrowserLink|isLeaf
            Primary tabulation|code_range|is_billable|chapter_name|block_name|CodeICD|Schlüsselnummer|Klassentitel
            Titel|long_title|short_title|ICD10_Chapter|CAUSE_CODE|nodescr|longdesc|shortdesc|nf_excl|subcategory
            code_description|billable
        """,
    ),
    layout(
        "ccs-hcc-mappings",
        "AHRQ CCS/CCSR, CMS-HCC, Elixhauser, Charlson, PheCode and other groupings of codes",
        "",
        """
        -: 'ICD-10-CM CODE'|'ICD-10-CM CODE DESCRIPTION'|'CCSR CATEGORY 1'|'CCSR CATEGORY 1 DESCRIPTION'
            'Default CCSR CATEGORY IP'|'Default CCSR CATEGORY DESCRIPTION IP'|'CCS CATEGORY'
            'CCS CATEGORY DESCRIPTION'|'MULTI CCS LVL 1'|'MULTI CCS LVL 1 LABEL'|'ICD-9-CM CODE'
            CMS-HCC Model Category V24|CMS-HCC Model Category V28|RxHCC Model Category V08|HCC|HCC Description
            Community NonDual Aged|PheCode|PheCode_string|phenotype|phecode_category|phecode_exclude_range
            Excl. Phecodes|Excl. Phenotypes|sex_at_birth_restriction|leaf|rollup|Elixhauser|Charlson|comorbidity_group
        """,
    ),
    layout(
        "snomed-rf2",
        "SNOMED CT RF2 files",
        "",
        """
        -: id|effectiveTime|active|moduleId|definitionStatusId|conceptId|languageCode|typeId|term|caseSignificanceId
            sourceId|destinationId|relationshipGroup|characteristicTypeId|modifierId|refsetId|referencedComponentId
            acceptabilityId|mapGroup|mapPriority|mapRule|mapAdvice|mapTarget|correlationId|mapCategoryId
            attributeDescription|attributeType|attributeOrder|owlExpression|valueId|targetComponentId|fsn|SNOMED_CID
            SNOMED_FSN|CONCEPT_STATUS|IS_CURRENT_ICD|ICD_CODE|ICD_NAME|MAP_CID
        """,
    ),
    layout(
        "loinc-table",
        "LOINC core table, parts and hierarchy",
        "",
        """
        -: LOINC_NUM|COMPONENT|PROPERTY|TIME_ASPCT|SYSTEM|SCALE_TYP|METHOD_TYP|CLASS|CLASSTYPE|LONG_COMMON_NAME
            SHORTNAME|EXTERNAL_COPYRIGHT_NOTICE|STATUS|VersionFirstReleased|VersionLastChanged|CHNG_TYPE
            DefinitionDescription|CONSUMER_NAME|FORMULA|EXMPL_ANSWERS|SURVEY_QUEST_TEXT|UNITSREQUIRED|RELATEDNAMES2
            ORDER_OBS|HL7_FIELD_SUBFIELD_ID|EXAMPLE_UNITS|EXAMPLE_UCUM_UNITS|COMMON_TEST_RANK|COMMON_ORDER_RANK
            PanelType|DisplayName|PartNumber|PartTypeName|PartName|PartDisplayName|PATH_TO_ROOT|SEQUENCE
            IMMEDIATE_PARENT|CODE_TEXT|AnswerListId|AnswerStringId|DisplayText
        """,
    ),
    layout(
        "umls-rxnorm-rrf",
        "UMLS Metathesaurus and RxNorm RRF files",
        "",
        """
        -: CUI|LAT|TS|LUI|STT|SUI|ISPREF|AUI|SAUI|SCUI|SDUI|SAB|TTY|CODE|STR|SRL|SUPPRESS|CVF|RXCUI|RXAUI|RXCUI1
            RXCUI2|RXAUI1|RXAUI2|STYPE1|STYPE2|REL|RELA|RUI|SRUI|ATUI|SATUI|ATN|ATV|TUI|STN|STY|CUI1|CUI2|AUI1|AUI2
            RCUI|VCUI|synonym|rxn_name|rxnorm_name|rxnorm_cui
        """,
    ),
    layout(
        "atc-ddd",
        "WHO ATC/DDD index and other medicine classes; EMA medicine data; dm+d; BNF",
        "",
        """
        -: ATC code|ATC level name|atc_name|ddd|uom|adm_r|ATC level|Level 1|ddd_value|Category|Name of medicine
            EMA product number|Medicine status|International non-proprietary name (INN) / common name|Active substance
            Therapeutic area (MeSH)|Marketing authorisation developer / applicant / holder
            Human pharmacotherapeutic group|Product number|VPID|VTMID|APID|VPPID|APPID|BNF Chapter|BNF Section
            BNF Paragraph|BNF Subparagraph|BNF Chemical Substance|BNF Product|BNF Presentation|BNF Presentation Code
            NDC Code|Ingredient name|PZN|Darreichungsform|Wirkstoff|code_cis|denomination|forme_pharmaceutique
            voies_administration|DIN|drug_code
        """,
    ),
    layout(
        "hcpcs-cpt-drg",
        "HCPCS Level II, CPT, MS-DRG weights, APC, fee schedules",
        "",
        """
        -: HCPC|SEQNUM|RECID|LONG DESCRIPTION|SHORT DESCRIPTION|PRICE1|PRICE2|MULT_PI|CIM1|MCM1|STATUTE|LABCERT1|XREF1
            COV|ASC_GRP|ASC_DT|OPPS|PROCNOTE|BETOS|TOS1|ANES_BU|ADD DT|ACT EFF DT|TERM DT|MS-DRG|MS-DRG Title
            FY 2024 Final Post-Acute DRG|MDC|TYPE|Weights|Geometric mean LOS|Arithmetic mean LOS|Relative Weight|APC
            Payment Rate|SI|Group Title|HCPCS Code|Short Descriptor|National Unadjusted Copayment|WORK RVU
            NON-FAC PE RVU|FACILITY PE RVU|MP RVU|NON-FACILITY TOTAL|FACILITY TOTAL|GLOB DAYS|CONV FACTOR|STATUS CODE
            MOD|Bewertungsrelation|Mittlere Verweildauer|DRG Partition|Bezeichnung|MBS Item|ScheduleFee|ItemNum
            Benefit100
        """,
    ),
    layout(
        "price-transparency",
        "CMS hospital price transparency and transparency in coverage standard charges",
        "",
        """
        -: description|code_1|code_type|billing_class|setting|drug_unit_of_measurement|drug_type_of_measurement
            standard_charge_gross|standard_charge_discounted_cash|payer_name|plan_name|modifiers|estimated_amount
            negotiated_dollar|negotiated_percentage|negotiated_algorithm|methodology|additional_generic_notes
            Gross Charge|De-Identified Min Negotiated Charge|De-Identified Max Negotiated Charge|Discounted Cash Price
            hospital_name|last_updated_on|hospital_location|license_number|billing_code|billing_code_type
            negotiation_arrangement|negotiated_rate|negotiated_type
        """,
    ),
    layout(
        "fda-recalls-labels",
        "openFDA drug labels, enforcement, NADAC, drug shortages, CosIng",
        "",
        """
        -: Recalling Firm|Product Description|Product Type|Event Classification|Reason for Recall|Recall Number
            Event ID|Center Classification Date|Distribution Pattern|Code Info|Recall Initiation Date|product_quantity
            voluntary_mandated|initial_firm_notification|report_date|set_id|indications_and_usage|adverse_reactions
            contraindications|warnings|dosage_and_administration|boxed_warning|NDC Description|NADAC_Per_Unit
            Pharmacy_Type_Indicator|Explanation_Code|Classification_for_Rate_Setting|As of Date
            Corresponding_Generic_Drug_NADAC_Per_Unit|Presentation|Availability Information|Reason for Shortage
        """,
    ),
    layout(
        "gudid-device",
        "FDA GUDID/AccessGUDID, 510(k), device classification and recalls of products",
        "",
        """
        -: PrimaryDI|publicDeviceRecordKey|publicVersionStatus|deviceRecordStatus|devicePublishDate
            deviceCommDistributionStatus|brandName|versionModelNumber|catalogNumber|dunsNumber|companyName|deviceCount
            deviceDescription|DMExempt|premarketExempt|deviceHCTP|deviceKit|deviceCombinationProduct|singleUse
            lotBatch|serialNumber|manufacturingDate|expirationDate|donationIdNumber|labeledContainsNRL|MRISafetyStatus
            rx|otc|deviceSterile|gmdnPTName|gmdnPTDefinition|productCode|productCodeName|KNUMBER|APPLICANT|DEVICENAME
            DECISIONDATE|DATERECEIVED|CLASSADVISECOMM|REVIEWADVISECOMM|EXPEDITEDREVIEW|MEDICALSPECIALTY
            REGULATIONNUMBER|DEVICECLASS|GMPEXEMPTFLAG|LIFE_SUSTAIN_SUPPORT_FLAG|IMPLANT_FLAG
        """,
    ),
    layout(
        "omop-vocabulary",
        "OHDSI standardised vocabularies (Athena)",
        "",
        """
        -: concept_id|concept_name|domain_id|vocabulary_id|concept_class_id|standard_concept|concept_code
            valid_start_date|valid_end_date|invalid_reason|vocabulary_name|vocabulary_reference|vocabulary_version
            vocabulary_concept_id|domain_name|domain_concept_id|concept_class_name|concept_class_concept_id
            concept_id_1|concept_id_2|relationship_id|relationship_name|is_hierarchical|defines_ancestry
            reverse_relationship_id|relationship_concept_id|concept_synonym_name|language_concept_id
            ancestor_concept_id|descendant_concept_id|min_levels_of_separation|max_levels_of_separation|source_code
            source_concept_id|source_vocabulary_id|source_code_description|target_concept_id|target_vocabulary_id
            drug_concept_id|ingredient_concept_id|amount_value|amount_unit_concept_id|numerator_value
            denominator_value|box_size
        """,
    ),
    layout(
        "mimic-d-items",
        "MIMIC-III and MIMIC-IV, d_items",
        "",
        """
        -: row_id|itemid|label|abbreviation|dbsource|linksto|category|unitname|param_type|lownormalvalue
            highnormalvalue|conceptid
        """,
    ),
    layout(
        "mimic-d-labitems",
        "MIMIC-III and MIMIC-IV, d_labitems",
        "",
        """
        -: itemid|label|fluid|category
        """,
    ),
    layout(
        "mimic-d-icd",
        "MIMIC-III and MIMIC-IV, d_icd_diagnoses and d_icd_procedures",
        "",
        """
        -: icd_code|icd_version|long_title
        """,
    ),
    layout(
        "mimic-d-icd9",
        "MIMIC-III, d_icd_diagnoses and d_icd_procedures",
        "",
        """
        -: row_id|icd9_code|short_title|long_title
        """,
    ),
    layout(
        "mimic-d-cpt",
        "MIMIC-III d_cpt, MIMIC-IV d_hcpcs, HiRID variable reference",
        "",
        """
        -: code|category|long_description|short_description|categoryrange|sectionrange|sectionheader|subsectionrange
            subsectionheader|codesuffix|mincodeinsubsection|maxcodeinsubsection|variableid|Variable Name|Source Table
        """,
    ),
    layout(
        "openprescribing",
        "NHSBSA practice prescribing data, EPD, OpenPrescribing and QOF (aggregates by practice)",
        "",
        """
        -: YEAR_MONTH|REGIONAL_OFFICE_NAME|REGIONAL_OFFICE_CODE|STP_NAME|STP_CODE|ICB_NAME|ICB_CODE|PCO_NAME|PCO_CODE
            PRACTICE_NAME|PRACTICE_CODE|ADDRESS_1|ADDRESS_2|ADDRESS_3|ADDRESS_4|POSTCODE|BNF_CHEMICAL_SUBSTANCE
            CHEMICAL_SUBSTANCE_BNF_DESCR|BNF_CODE|BNF_DESCRIPTION|BNF_CHAPTER_PLUS_CODE|QUANTITY|ITEMS|TOTAL_QUANTITY
            ADQUSAGE|NIC|ACTUAL_COST|UNIDENTIFIED|SNOMED_CODE|SHA|PCT|PRACTICE|BNF NAME|ACT COST|PERIOD|row_id
            row_name|setting|ccg|total_list_size|astro_pu_items|numerator|denominator|calc_value|percentile|list_size
            register|prevalence|indicator_code|ACHIEVEMENT_SCORE
        """,
    ),
    layout(
        "who-gho",
        "WHO Global Health Observatory, World Bank health, IHME GBD, Eurostat and OECD health indicators",
        "",
        """
        -: IndicatorCode|Indicator|ValueType|ParentLocationCode|ParentLocation|Location type|SpatialDimValueCode
            Location|Period type|Period|IsLatestYear|Dim1 type|Dim1|Dim1ValueCode|Dim2 type|Dim2|DataSource
            FactValueNumericPrefix|FactValueNumeric|FactValueUoM|FactValueNumericLow|FactValueNumericHigh
            FactValueTranslationID|FactComments|Language|DateModified|GHO (CODE)|GHO (DISPLAY)|GHO (URL)
            YEAR (DISPLAY)|REGION (DISPLAY)|COUNTRY (CODE)|Display Value|Numeric|Low|High|Country Name|Indicator Name
            measure_id|measure_name|location_id|location_name|sex_id|sex_name|age_id|age_name|cause_id|cause_name
            metric_id|metric_name|val|upper|lower|rei_id|rei_name|STRUCTURE|REF_AREA|OBS_VALUE|OBS_STATUS|TIME_PERIOD
            Life expectancy|Adult Mortality|infant deaths|percentage expenditure|Hepatitis B|under-five deaths
            thinness 1-19 years|Income composition of resources
        """,
    ),
    layout(
        "owid-covid",
        "Our World in Data, JHU CSSE, ECDC, RKI and national COVID-19 aggregates",
        "",
        """
        -: iso_code|continent|location|date|total_cases|new_cases|new_cases_smoothed|total_deaths|new_deaths
            new_deaths_smoothed|total_cases_per_million|reproduction_rate|icu_patients|hosp_patients
            weekly_icu_admissions|total_tests|new_tests|positive_rate|tests_per_case|total_vaccinations
            people_vaccinated|people_fully_vaccinated|total_boosters|stringency_index|population_density|median_age
            aged_65_older|gdp_per_capita|extreme_poverty|cardiovasc_death_rate|diabetes_prevalence|female_smokers
            handwashing_facilities|hospital_beds_per_thousand|human_development_index|excess_mortality|FIPS|Admin2
            Province_State|Country_Region|Last_Update|Lat|Long_|Confirmed|Deaths|Recovered|Active|Combined_Key
            Incident_Rate|Case_Fatality_Ratio|UID|code3|dateRep|countriesAndTerritories|geoId|popData2019
            ObservationDate|AnzahlFall|AnzahlTodesfall|NeuerFall|NeuerTodesfall|IdLandkreis|Altersgruppe|Meldedatum
            Inzidenz_7-Tage|cases7_per_100k|ricoverati_con_sintomi|terapia_intensiva|totale_positivi|dimessi_guariti
            tamponi|areaName|newCasesBySpecimenDate|positiveIncrease|hospitalizedCurrently|inIcuCurrently
        """,
    ),
    layout(
        "cdc-aggregates",
        "CDC WONDER, NCHS, PLACES, FluView, COVID Data Tracker, NNDSS and county health aggregates",
        "",
        """
        -: Notes|County Code|Age Group Code|Race Code|Cause of death Code|Crude Rate|Age Adjusted Rate
            Crude Rate Lower 95% Confidence Interval|Population|Deaths|Data As Of|Start Week|End Week|MMWR Year
            MMWR Week|Week Ending Date|COVID-19 Deaths|Total Deaths|Pneumonia Deaths|Pneumonia and COVID-19 Deaths
            Influenza Deaths|Percent of Expected Deaths|Jurisdiction|StateAbbr|StateDesc|LocationAbbr|LocationDesc
            LocationName|Datasource|Topic|TopicID|Question|QuestionID|Data_Value|Data_Value_Unit|Data_Value_Type
            Data_Value_Alt|Data_Value_Footnote_Symbol|Low_Confidence_Limit|High_Confidence_Limit
            StratificationCategory1|Stratification1|StratificationCategoryID1|DataValueTypeID|LocationID
            TotalPopulation|MeasureId|Short_Question_Text|YearStart|YearEnd|Break_Out|Break_Out_Category|Sample_Size
            Current week|Previous 52 week Max|% WEIGHTED ILI|%UNWEIGHTED ILI|ILITOTAL|TOTAL PATIENTS|NUM. OF PROVIDERS
            113 Cause Name|Cause Name|Age-adjusted Death Rate|Leading Cause
        """,
    ),
    layout(
        "usda-food",
        "USDA FoodData Central, Open Food Facts and national food composition tables",
        "",
        """
        -: fdc_id|data_type|food_category_id|publication_date|nutrient_id|amount|data_points|derivation_id|brand_owner
            brand_name|gtin_upc|ingredients|serving_size|serving_size_unit|household_serving_fulltext
            branded_food_category|NDB_No|Shrt_Desc|FdGrp_Cd|Long_Desc|Water_(g)|Energ_Kcal|Protein_(g)|Lipid_Tot_(g)
            Ash_(g)|Carbohydrt_(g)|Fiber_TD_(g)|Sugar_Tot_(g)|Calcium_(mg)|Iron_(mg)|Nutr_No|Nutr_Val|nutrient_nbr
            unit_name|product_name|nutriscore_grade|nova_group|ecoscore_grade|energy-kcal_100g|energy_100g|fat_100g
            saturated-fat_100g|sugars_100g|salt_100g|proteins_100g|additives_n|ingredients_text|Food code
            Main food description|WWEIA Category number|alim_code|alim_nom_fr|alim_grp_code|SBLS|GCAL|Food Group
            Food Name|Vitamin C (mg)|mfr|shelf|cups|potass|vitamins|Cholesterol (% Daily Value)
        """,
    ),
    layout(
        "restaurant-inspections",
        "Food, pool and facility inspections; WIC and pharmacies lists (places)",
        "",
        """
        -: CAMIS|DBA|BORO|CUISINE DESCRIPTION|INSPECTION DATE|ACTION|VIOLATION CODE|VIOLATION DESCRIPTION
            CRITICAL FLAG|GRADE DATE|RECORD DATE|INSPECTION TYPE|Inspection ID|DBA Name|AKA Name|License #
            Facility Type|Risk|Results|Violations|FHRSID|LocalAuthorityBusinessID|BusinessName|BusinessType
            RatingValue|RatingKey|RatingDate|LocalAuthorityName|Scores.Hygiene|NewRatingPending
        """,
    ),
    layout(
        "drug-interactions",
        "DrugBank, SIDER, STITCH, OFFSIDES, DailyMed, PharmGKB and drug review catalogues",
        "",
        """
        -: DrugBank ID|Accession Numbers|Common name|CAS|UNII|Standard InChI Key|drug1_name|drug2_name
            interaction_description|Drug 1|Drug 2|stitch_id_flat|stitch_id_stereo|umls_cui_from_label|meddra_type
            side_effect_name|drug_rxnorn_id|drug_concept_name|condition_meddra_id|condition_concept_name|PRR|PRR_error
            mean_reporting_frequency|PharmGKB Accession Id|Generic Names|Trade Names|Brand Mixtures|Cross-references
            Clinical Annotation ID|Level of Evidence|Level Override|Phenotype Category|Drug(s)|Specialty Population
            Allele Function|Allele Clinical Functional Status|CPIC Level|CPIC Level Status|PharmGKB Level of Evidence
            PGx on FDA Label|drug_link|medical_condition_description|side_effects|related_drugs|rx_otc
            pregnancy_category|csa|generic_name
        """,
    ),
    layout(
        "disease-ontologies",
        "HPO, OMIM, Orphanet, MONDO, DisGeNET, Human Disease Ontology, MeSH",
        "",
        """
        -: database_id|disease_name|qualifier|hpo_id|hpo_name|frequency|onset|sex|modifier|aspect|biocuration
            ncbi_gene_id|gene_symbol|disease_id|MIM Number|Phenotype MIM Number|Gene Symbols|Approved Gene Symbol
            Cyto Location|Inheritance|# Prefix|Preferred Title; symbol|Alternative Title(s); symbol(s)|OrphaCode
            DisorderType|mondo_id|DOID|diseaseType|diseaseClass|diseaseSemanticType|geneId|DSI|DPI|EI|YearInitial
            NofPmids|NofSnps|DescriptorUI|DescriptorName|TreeNumberList|ScopeNote|MeSH Unique ID|Tree Number(s)
            ConceptUI
        """,
    ),
    layout(
        "pubmed-bibliography",
        "PubMed, Cochrane, Europe PMC, CORD-19, Scopus and Web of Science exports",
        "",
        """
        -: PMID|Title|Authors|Citation|First Author|Journal/Book|Publication Year|Create Date|PMCID|NIHMS ID|DOI
            cord_uid|sha|source_x|pubmed_id|license|abstract|publish_time|journal|mag_id|who_covidence_id|arxiv_id
            pdf_json_files|pmc_json_files|s2_id|Source title|Volume|Issue|Art. No.|Page start|Page end|Cited by
            Affiliations|Authors with affiliations|Author Keywords|Index Keywords|Document Type|Publication Stage
            Open Access|EID|Author(s) ID|Article Title|Times Cited, All Databases|UT (Unique WOS ID)|Researcher Ids
            ORCIDs|Systematic Review|Intervention|Comparator
        """,
    ),
    layout(
        "questionnaires-dictionaries",
        "Health survey and cohort codebooks (NHANES variable list, UK Biobank data dictionary, dbGaP)",
        "",
        """
        -: Variable Name|Variable Description|Data File Name|Data File Description|Begin Year|EndYear|Component
            Use Constraints|FieldID|Field|Path|ValueType|Units|Coding|Participants|Instances|ItemCount|Stability
            Strata|Sexed|Debut|Cost_Do|Link|phv|VARNAME|VARDESC|DOCFILE|UNIQUEKEY|COLLINTERVAL|Meaning|Selectable
            node_id|parent_id|Code or Value|Value Description|Cumulative|Skip to Item
        """,
    ),
    layout(
        "vaccine-schedules",
        "CDC CVX, MVX and vaccine codes, lots, and coverage by area",
        "",
        """
        -: CVX Code|CVX Short Description|Full Vaccine Name|VaccineStatus|nonvaccine|CVXVaccineGroup|MVX_CODE
            Manufacturer Name|NDC11|CDC Product Name|GTIN|Unit of Use|Vaccine Group Name|Coverage Estimate (%)
            95% CI (%)|Population Sample Size|Geography Type|Vaccine/Sample|Birth Year/Birth Cohort|Doses_Distributed
            Administered|Admin_Per_100K|Series_Complete_Yes|Administered_Dose1_Recip|Series_Complete_Pop_Pct
            Additional_Doses|Dist_Per_100K|ANTIGEN|ANTIGEN_DESCRIPTION|COVERAGE_CATEGORY|TARGET_NUMBER
            people_vaccinated_per_hundred|daily_vaccinations
        """,
    ),
    layout(
        "health-workforce-capacity",
        "Beds, staffing, waiting lists and emergency capacity by hospital or area",
        "",
        """
        -: hospital_pk|collection_week|hospital_subtype|is_metro_micro|total_beds_7_day_avg
            all_adult_hospital_beds_7_day_avg|inpatient_beds_used_7_day_avg|total_icu_beds_7_day_avg
            icu_beds_used_7_day_avg|previous_day_admission_adult_covid_confirmed_7_day_sum
            total_adult_patients_hospitalized_confirmed_covid_7_day_avg|fips_code|inpatient_beds
            critical_staffing_shortage_today_yes|inpatient_beds_utilization|Provider Org Code|Treatment Function Code
            Treatment Function Name|RTT Part Type|Total within 18 weeks|Average (median) waiting time (in weeks)
            Gt 00 To 01 Weeks SUM 1|Total All|WORKDATE|PROVNAME|CNA Hours|Hrs_RNDON|Hrs_CNA|MDScensus|HPSA Name
            HPSA ID|Designation Type|HPSA Score|HPSA FTE|PCSAs
        """,
    ),
)
