"""Tables of clinical research: CDISC submissions, data capture systems, trial registers and their dictionaries."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

LAYOUTS: tuple[Layout, ...] = (
    layout(
        "cdisc-sdtm-dm",
        "CDISC SDTM IG 3.4, Demographics",
        "person health",
        """
        person_id: USUBJID|SUBJID
        birth_date: BRTHDTC
        death_date: DTHDTC
        age: AGE
        gender: SEX
        race_or_ethnicity: RACE|ETHNIC
        country: COUNTRY
        practitioner_name: INVNAM
        care_episode: ARM|ACTARM|ARMCD|ACTARMCD|ARMNRS|ACTARMUD|RFSTDTC|RFENDTC|RFXSTDTC|RFXENDTC|RFICDTC|RFPENDTC
            DMDTC
        health_history: DTHFL
        -: STUDYID|DOMAIN|SITEID|INVID|AGEU|DMDY
        """,
    ),
    layout(
        "cdisc-sdtm-ae",
        "CDISC SDTM IG 3.4, Adverse Events",
        "person health",
        """
        person_id: USUBJID
        diagnosis_text: AETERM|AEMODIFY|AEDECOD|AELLT|AEHLT|AEHLGT|AEBODSYS|AESOC|AECAT|AESCAT|AELOC|AEPATT
        diagnosis_code: AELLTCD|AEPTCD|AEHLTCD|AEHLGTCD|AEBDSYCD|AESOCCD
        health_history: AESEV|AESER|AEREL|AEACN|AEACNOTH|AERELNST|AEOUT|AESCAN|AESCONG|AESDISAB|AESDTH|AESHOSP|AESLIFE
            AESOD|AESMIE|AECONTRT|AETOXGR|AEPRESP|AETRTEM|AESINTV
        care_episode: AESTDTC|AEENDTC|AEDTC|AESTDY|AEENDY|AEDUR|AEENRF
        -: STUDYID|DOMAIN|AESEQ|AEGRPID|AEREFID|AESPID|EPOCH|VISITNUM|VISIT
        """,
    ),
    layout(
        "cdisc-sdtm-cm",
        "CDISC SDTM IG 3.4, Concomitant Medications",
        "person health",
        """
        person_id: USUBJID
        medication: CMTRT|CMMODIFY|CMDECOD|CMCAT|CMSCAT|CMCLAS|CMCLASCD|CMDOSE|CMDOSTXT|CMDOSU|CMDOSFRM|CMDOSFRQ
            CMDOSTOT|CMDOSRGM|CMROUTE
        diagnosis_text: CMINDC
        health_history: CMPRESP|CMOCCUR|CMSTAT|CMREASND|CMADJ
        care_episode: CMSTDTC|CMENDTC|CMDTC|CMSTDY|CMENDY|CMDUR|CMSTRF|CMENRF|CMSTRTPT|CMENRTPT|CMSTTPT|CMENTPT
        -: STUDYID|DOMAIN|CMSEQ|CMGRPID|CMSPID|EPOCH
        """,
    ),
    layout(
        "cdisc-sdtm-ec-ex",
        "CDISC SDTM IG 3.4, Exposure and Exposure as Collected",
        "person health",
        """
        person_id: USUBJID
        medication: EXTRT|EXCAT|EXDOSE|EXDOSTXT|EXDOSU|EXDOSFRM|EXDOSFRQ|EXDOSTOT|EXDOSRGM|EXROUTE|EXLOT|EXTRTV|EXVAMT
            ECTRT|ECDOSE|ECDOSU|ECDOSFRM|ECDOSFRQ|ECROUTE|ECMOOD|ECLOT
        health_history: EXLOC|EXLAT|EXADJ|ECOCCUR|ECADJ|ECPRESP|EXFAST
        care_episode: EXSTDTC|EXENDTC|EXSTDY|EXENDY|EXDUR|ECSTDTC|ECENDTC|ECSTDY|ECENDY|EXTPT
        -: STUDYID|DOMAIN|EXSEQ|ECSEQ|EXLNKID|ECLNKID|EPOCH|VISITNUM|VISIT|VISITDY|EXSPID|EXREFID|EXGRPID|EXTPTNUM
        """,
    ),
    layout(
        "cdisc-sdtm-mh",
        "CDISC SDTM IG 3.4, Medical History",
        "person health",
        """
        person_id: USUBJID
        diagnosis_text: MHTERM|MHMODIFY|MHDECOD|MHBODSYS|MHCAT|MHSCAT|MHLLT|MHHLT|MHHLGT|MHSOC
        diagnosis_code: MHLLTCD|MHPTCD|MHHLTCD|MHHLGTCD|MHBDSYCD|MHSOCCD
        health_history: MHPRESP|MHOCCUR|MHSEV|MHSTAT|MHREASND|MHONGO|MHCONTRT
        care_episode: MHSTDTC|MHENDTC|MHDTC|MHSTDY|MHENDY|MHDY|MHENRF|MHENRTPT|MHENTPT|MHSTRF
        -: STUDYID|DOMAIN|MHSEQ|MHGRPID|MHREFID|MHSPID|EPOCH|MHEVDTYP
        """,
    ),
    layout(
        "cdisc-sdtm-lb",
        "CDISC SDTM IG 3.4, Laboratory Test Results",
        "person health",
        """
        person_id: USUBJID
        lab_value: LBTESTCD|LBTEST|LBCAT|LBSCAT|LBORRES|LBORRESU|LBORNRLO|LBORNRHI|LBSTRESC|LBSTRESN|LBSTRESU|LBSTNRLO
            LBSTNRHI|LBSTNRC|LBNRIND|LBSPEC|LBSPCCND|LBMETHOD|LBCLSIG|LBTOXGR|LBTOX|LBRESCAT|LBANTREG
        loinc_code: LBLOINC
        health_history: LBSTAT|LBREASND|LBFAST
        care_episode: LBDTC|LBENDTC|LBDY|LBENDY|LBTPT|LBELTM
        -: STUDYID|DOMAIN|LBSEQ|LBGRPID|LBREFID|LBSPID|LBNAM|LBBLFL|LBLOBXFL|LBDRVFL|LBTPTNUM|LBTPTREF|VISITNUM|VISIT
            VISITDY|EPOCH
        """,
    ),
    layout(
        "cdisc-sdtm-vs",
        "CDISC SDTM IG 3.4, Vital Signs",
        "person health",
        """
        person_id: USUBJID
        vital_sign: VSTESTCD|VSTEST|VSCAT|VSSCAT|VSPOS|VSORRES|VSORRESU|VSSTRESC|VSSTRESN|VSSTRESU|VSLOC|VSLAT|VSCLSIG
            VSNRIND
        health_history: VSSTAT|VSREASND
        care_episode: VSDTC|VSDY|VSTPT|VSELTM
        -: STUDYID|DOMAIN|VSSEQ|VSGRPID|VSSPID|VSBLFL|VSLOBXFL|VSDRVFL|VSTPTNUM|VSTPTREF|VISITNUM|VISIT|VISITDY|EPOCH
        """,
    ),
    layout(
        "cdisc-sdtm-eg",
        "CDISC SDTM IG 3.4, ECG Test Results",
        "person health",
        """
        person_id: USUBJID
        vital_sign: EGTESTCD|EGTEST|EGCAT|EGSCAT|EGPOS|EGORRES|EGORRESU|EGSTRESC|EGSTRESN|EGSTRESU|EGLEAD|EGMETHOD
            EGNRIND|EGCLSIG
        health_history: EGSTAT|EGREASND|EGXFN
        care_episode: EGDTC|EGDY|EGTPT|EGELTM
        -: STUDYID|DOMAIN|EGSEQ|EGGRPID|EGREFID|EGSPID|EGNAM|EGBLFL|EGLOBXFL|EGDRVFL|EGEVAL|EGTPTNUM|EGTPTREF|VISITNUM
            VISIT|VISITDY|EPOCH|EGRFTDTC
        """,
    ),
    layout(
        "cdisc-sdtm-pe",
        "CDISC SDTM IG 3.4, Physical Examination",
        "person health",
        """
        person_id: USUBJID
        diagnosis_text: PETESTCD|PETEST|PEMODIFY|PECAT|PESCAT|PEBODSYS|PEORRES|PESTRESC|PELOC
        health_history: PESTAT|PEREASND|PECLSIG|PENRIND
        care_episode: PEDTC|PEDY
        -: STUDYID|DOMAIN|PESEQ|PEGRPID|PESPID|PEMETHOD|PEEVAL|PEORRESU|VISITNUM|VISIT|VISITDY|EPOCH|PEBLFL|PELOBXFL
        """,
    ),
    layout(
        "cdisc-sdtm-qs",
        "CDISC SDTM IG 3.4, Questionnaires, Functional Tests and Disease Response",
        "person health",
        """
        person_id: USUBJID
        health_history: QSTESTCD|QSTEST|QSCAT|QSSCAT|QSORRES|QSORRESU|QSSTRESC|QSSTRESN|QSSTRESU|QSSTAT|QSREASND
            QSEVINTX|FTTESTCD|FTTEST|FTCAT|FTORRES|FTSTRESC|FTSTRESN|RSTESTCD|RSTEST|RSCAT|RSORRES|RSSTRESC|RSSTRESN
            RSEVAL
        care_episode: QSDTC|QSDY|FTDTC|RSDTC|RSDY|QSTPT|QSEVLINT
        -: STUDYID|DOMAIN|QSSEQ|QSGRPID|QSSPID|QSBLFL|QSLOBXFL|QSDRVFL|QSMETHOD|FTSEQ|RSSEQ|VISITNUM|VISIT|VISITDY
            EPOCH
        """,
    ),
    layout(
        "cdisc-sdtm-ds",
        "CDISC SDTM IG 3.4, Disposition, Protocol Deviations and Death Details",
        "person health",
        """
        person_id: USUBJID
        care_episode: DSTERM|DSDECOD|DSCAT|DSSCAT|DSDTC|DSSTDTC|DSSTDY|DSDY|DVTERM|DVDECOD|DVCAT|DVSTDTC|DVENDTC
        diagnosis_text: DDTESTCD|DDTEST|DDORRES|DDSTRESC
        death_date: DDDTC
        -: STUDYID|DOMAIN|DSSEQ|DSGRPID|DSREFID|DSSPID|EPOCH|DVSEQ|DDSEQ
        """,
    ),
    layout(
        "cdisc-sdtm-pr",
        "CDISC SDTM IG 3.4, Procedures",
        "person health",
        """
        person_id: USUBJID
        procedure: PRTRT|PRDECOD|PRMODIFY|PRCAT|PRSCAT|PRDOSE|PRDOSU|PRROUTE|PRLOC|PRLAT|PRDIR
        diagnosis_text: PRINDC
        health_history: PRPRESP|PROCCUR|PRSTAT|PRREASND
        care_episode: PRSTDTC|PRENDTC|PRSTDY|PRENDY|PRDUR
        -: STUDYID|DOMAIN|PRSEQ|PRGRPID|PRSPID|PRLNKID|EPOCH|VISITNUM|VISIT
        """,
    ),
    layout(
        "cdisc-sdtm-sv",
        "CDISC SDTM IG 3.4, Subject Visits and Subject Elements",
        "person health",
        """
        person_id: USUBJID
        care_episode: SVSTDTC|SVENDTC|SVSTDY|SVENDY|SVUPDES|SVPRESP|SVOCCUR|SVREASOC|SVCNTMOD|SVEPCHGI|SESTDTC|SEENDTC
            ETCD|ELEMENT|SESTDY|SEENDY|SEUPDES
        -: STUDYID|DOMAIN|VISITNUM|VISIT|VISITDY|SESEQ|TAETORD|EPOCH
        """,
    ),
    layout(
        "cdisc-sdtm-sc-su",
        "CDISC SDTM IG 3.4, Subject Characteristics and Substance Use",
        "person health",
        """
        person_id: USUBJID
        life_status: SCTESTCD|SCTEST|SCCAT|SCORRES|SCORRESU|SCSTRESC|SCSTRESN|SCSTRESU
        health_history: SUTRT|SUMODIFY|SUDECOD|SUCAT|SUSCAT|SUPRESP|SUOCCUR|SUSTAT|SUDOSE|SUDOSTXT|SUDOSU|SUDOSFRQ
            SUDOSTOT|SUROUTE
        care_episode: SCDTC|SCDY|SUSTDTC|SUENDTC|SUSTDY|SUENDY|SUSTRF|SUENRF|SUDUR
        -: STUDYID|DOMAIN|SCSEQ|SUSEQ|SUSPID|VISITNUM|VISIT|EPOCH
        """,
    ),
    layout(
        "cdisc-sdtm-pc-pp",
        "CDISC SDTM IG 3.4, Pharmacokinetics Concentrations and Parameters",
        "person health",
        """
        person_id: USUBJID
        lab_value: PCTESTCD|PCTEST|PCCAT|PCSPEC|PCORRES|PCORRESU|PCSTRESC|PCSTRESN|PCSTRESU|PCLLOQ|PCULOQ|PPTESTCD
            PPTEST|PPCAT|PPORRES|PPORRESU|PPSTRESC|PPSTRESN|PPSTRESU|PPSPEC
        health_history: PCSTAT|PCREASND|PCFAST|PPSTAT|PPREASND
        care_episode: PCDTC|PCENDTC|PCDY|PCTPT|PCELTM|PCEVLINT|PPDTC|PPRFDTC|PCRFTDTC|PPRFTDTC
        -: STUDYID|DOMAIN|PCSEQ|PCGRPID|PCREFID|PCSPID|PCNAM|PCMETHOD|PCTPTNUM|PCTPTREF|PPSEQ|PPGRPID|VISITNUM|VISIT
            VISITDY
        """,
    ),
    layout(
        "cdisc-sdtm-findings",
        "CDISC SDTM IG 3.4, further findings (FA, IS, MB, MI, MO, TU, TR, CV, NV, RE, OE)",
        "person health",
        """
        person_id: USUBJID
        lab_value: FATESTCD|FATEST|FAOBJ|FAORRES|FASTRESC|FASTRESN|ISTESTCD|ISTEST|ISORRES|ISSTRESC|ISSTRESN|MBTESTCD
            MBTEST|MBORRES|MBSTRESC|MBSPEC|MITESTCD|MITEST|MIORRES|MISTRESC|MISPEC|MOTESTCD|MOTEST|MOORRES|MOSTRESC
        diagnosis_text: TUTESTCD|TUTEST|TUORRES|TUSTRESC|TULOC|TRTESTCD|TRTEST|TRORRES|TRSTRESC|TRSTRESN|CVTESTCD
            CVTEST|CVORRES|CVSTRESC|NVTESTCD|NVORRES|RETESTCD|RETEST|REORRES|RESTRESN|OETESTCD|OETEST|OEORRES|OESTRESC
        care_episode: FADTC|ISDTC|MBDTC|MIDTC|MODTC|TUDTC|TRDTC|CVDTC|REDTC|OEDTC|TUDY|TRDY
        -: STUDYID|DOMAIN|FASEQ|ISSEQ|MBSEQ|MISEQ|TUSEQ|TRSEQ|TULNKID|TRLNKID|TRGRPID|VISITNUM|VISIT|EPOCH
        """,
    ),
    layout(
        "cdisc-sdtm-supp",
        "CDISC SDTM IG 3.4, Supplemental Qualifiers and Comments",
        "person health",
        """
        person_id: USUBJID
        health_history: QVAL|COVAL|QNAM|QLABEL
        care_episode: CODTC|CODY
        practitioner_name: COEVAL
        -: STUDYID|RDOMAIN|IDVAR|IDVARVAL|QORIG|QEVAL|DOMAIN|COSEQ|COREF|RELTYPE|RELID
        """,
    ),
    layout(
        "cdisc-sdtm-trial-design",
        "CDISC SDTM IG 3.4, trial design (TA, TE, TV, TI, TS, TD)",
        "",
        """
        -: STUDYID|DOMAIN|ARMCD|ARM|TAETORD|ETCD|ELEMENT|TABRANCH|TATRANS|EPOCH|TESTRL|TEENRL|TEDUR|TVSTRL|TVENRL
            IETESTCD|IETEST|IECAT|IESCAT|TIRL|TIVERS|TSSEQ|TSGRPID|TSPARMCD|TSPARM|TSVAL|TSVALNF|TSVALCD|TSVCDREF
            TSVCDVER|TDORDER|TDANCVAR
        """,
    ),
    layout(
        "cdisc-define",
        "CDISC Define-XML and controlled terminology as tables",
        "",
        """
        -: Codelist Code|Codelist Extensible (Yes/No)|Codelist Name|CDISC Submission Value|CDISC Synonym(s)
            CDISC Definition|NCI Preferred Term|Dataset|Variable|Label|Data Type|Length|Significant Digits|Mandatory
            Assigned Value|Codelist|Common|Origin|Pages|Method|Predecessor|Key Variables|Decoded Value
        """,
    ),
    layout(
        "cdisc-adam-adsl",
        "CDISC ADaM IG 1.3, Subject-Level Analysis Dataset",
        "person health",
        """
        person_id: USUBJID|SUBJID
        birth_date: BRTHDTC|BRTHDT
        death_date: DTHDT|DTHDTC|DTHADY
        age: AGE|AGEGR1|AGEGR1N|AAGE|AGEGR2
        gender: SEX|SEXN
        race_or_ethnicity: RACE|RACEN|ETHNIC|ETHNICN|RACEGR1|ARACE
        country: COUNTRY
        care_episode: ARM|ACTARM|ARMCD|ACTARMCD|TRT01P|TRT01PN|TRT01A|TRT01AN|TRT02P|TRT02A|TRTSDT|TRTEDT|TRTSDTM
            TRTEDTM|TRTDURD|TRTDUR|RANDDT|RFSTDTC|RFENDTC|EOSSTT|EOSDT|DCSREAS|DCSREASP|DCREASCD|EOTSTT|DCTREAS
            DCDECOD|LSTALVDT|AP01SDT|AP01EDT|VISNUMEN|CUMDOSE|AVGDD|VISIT1DT
        health_history: DTHFL|DTHCAUS|DTHCAT|DISCONFL|DSRAEFL|DURDIS|DURDSGR1|DISONSDT|MMSETOT|COMP8FL|COMP16FL
            COMP24FL|SMOKE
        life_status: EDUCLVL
        vital_sign: BMIBL|BMIBLGR1|HEIGHTBL|WEIGHTBL|BLBMI
        -: STUDYID|SITEID|SITEGR1|AGEU|REGION1|INVID|ITTFL|SAFFL|FASFL|PPROTFL|COMPLFL|RANDFL|ENRLFL|EFFFL|STRATA1
        """,
    ),
    layout(
        "cdisc-adam-adae",
        "CDISC ADaM OCCDS 1.1, Adverse Events Analysis Dataset",
        "person health",
        """
        person_id: USUBJID|SUBJID
        age: AGE
        gender: SEX
        race_or_ethnicity: RACE
        diagnosis_text: AETERM|AEDECOD|AELLT|AEHLT|AEHLGT|AEBODSYS|AESOC|CQ01NAM|SMQ01NAM
        diagnosis_code: AELLTCD|AEPTCD|AEHLTCD|AEHLGTCD|AEBDSYCD|AESOCCD
        health_history: AESEV|ASEV|ASEVN|AESER|AEREL|AREL|AEACN|AEOUT|AESCAN|AESCONG|AESDISAB|AESDTH|AESHOSP|AESLIFE
            AESOD|AETOXGR|ATOXGR|TRTEMFL|AOCCFL|AOCCSFL|AOCCPFL|AOCC01FL|AOCC02FL|PREFL|FUPFL
        care_episode: ASTDT|AENDT|ASTDTM|AENDTM|ASTDY|AENDY|ADURN|ADURU|AESTDTC|AEENDTC|TRTA|TRTAN|TRTP|TRTSDT|TRTEDT
            LDOSEDTM
        -: STUDYID|SITEID|AESEQ|SAFFL|ASTDTF|AENDTF|APHASE|AGEGR1
        """,
    ),
    layout(
        "cdisc-adam-bds",
        "CDISC ADaM IG 1.3, Basic Data Structure (ADLB, ADVS, ADEG, ADQS, ADPC)",
        "person health",
        """
        person_id: USUBJID|SUBJID
        age: AGE|AGEGR1|AGEGR1N
        gender: SEX
        race_or_ethnicity: RACE|RACEN
        lab_value: PARAM|PARAMCD|PARAMN|AVAL|AVALC|AVALU|BASE|BASEC|CHG|PCHG|AVALCAT1|BASECAT1|CHGCAT1|ANRIND|BNRIND
            ANRLO|ANRHI|A1LO|A1HI|R2A1LO|R2A1HI|BR2A1LO|BR2A1HI|ATOXGR|BTOXGR|SHIFT1|LBTESTCD|LBORRES|LBSTRESN
            VSTESTCD|VSSTRESN|LBSTRESC|LBNRIND|ALBTRVAL|AVALCA1N|BASE2|CHG2
        care_episode: ADT|ADTM|ADY|ASTDT|AENDT|AVISIT|AVISITN|ATPT|ATPTN|TRTA|TRTAN|TRTP|TRTPN|TRTSDT|TRTEDT
        health_history: ONTRTFL|CRIT1FL|CRIT1|WORS01FL
        -: STUDYID|SITEID|PARCAT1|PARCAT1N|PARAMTYP|ABLFL|ANL01FL|ANL02FL|DTYPE|SAFFL|ITTFL|EFFFL|AWRANGE|AWTARGET
            AWTDIFF|AWLO|AWHI|AWU|BASETYPE|SRCDOM|SRCVAR|SRCSEQ|AENTMTFL
        """,
    ),
    layout(
        "cdisc-adam-adtte",
        "CDISC ADaM IG 1.3, Time to Event",
        "person health",
        """
        person_id: USUBJID|SUBJID
        age: AGE
        gender: SEX
        race_or_ethnicity: RACE
        health_history: PARAM|PARAMCD|AVAL|CNSR|EVNTDESC|CNSDTDSC|EVENT|EVNTTYP
        care_episode: STARTDT|ADT|ADY|TRTP|TRTA|TRTDUR|TRTSDT|TRTEDT
        -: STUDYID|SITEID|SRCDOM|SRCVAR|SRCSEQ|AVALU|ITTFL|SAFFL|AGEGR1|TRTPN|TRTAN
        """,
    ),
    layout(
        "cdisc-send",
        "CDISC SEND IG 3.1, animal studies (TX, DM, BW, CL, FW, MI, OM)",
        "",
        """
        -: STUDYID|DOMAIN|USUBJID|SUBJID|SPECIES|STRAIN|SBSTRAIN|SETCD|BWTESTCD|BWTEST|BWORRES|BWSTRESN|BWDTC|BWDY
            CLTESTCD|CLTEST|CLSTRESC|FWTESTCD|FWORRES|FWSTRESN|OMTESTCD|OMSTRESN|OMSPEC|TXSEQ|TXPARMCD|TXPARM|TXVAL
            BGSEQ|BGSTRESN|POOLID|AGETXT
        """,
    ),
    layout(
        "redcap-export",
        "REDCap record export, system fields and common demographics instrument",
        "person health",
        """
        person_id: record_id|study_id|subject_id|participant_id
        first_name: first_name
        last_name: last_name
        street_address: address
        phone: telephone|telephone_1
        email: email
        birth_date: dob
        age: age
        gender: sex|gender
        race_or_ethnicity: ethnicity|race
        vital_sign: height|weight|bmi
        health_history: comments|have_you_given_birth
        care_episode: date_enrolled|date_visit_b|date_visit_1|patient_document|visit_date|meds___1
            date_supplement_dispensed|complete_study|withdraw_date|date_visit_4
        reproductive_health: num_children|given_birth
        lab_value: chol_b|alb_b|creat_b|trig_b|prealb_b|transferrin_b|npcr_b|chol_1|creat_1
        -: redcap_event_name|redcap_repeat_instrument|redcap_repeat_instance|redcap_data_access_group
            redcap_survey_identifier|demographics_complete|baseline_data_complete|contact_info_complete
            my_first_instrument_complete
        """,
    ),
    layout(
        "redcap-data-dictionary",
        "REDCap data dictionary",
        "",
        """
        -: Variable / Field Name|Form Name|Section Header|Field Type|Field Label
            Choices, Calculations, OR Slider Labels|Field Note|Text Validation Type OR Show Slider Number
            Text Validation Min|Text Validation Max|Identifier?|Branching Logic (Show field only if...)
            Required Field?|Custom Alignment|Question Number (surveys only)|Matrix Group Name|Matrix Ranking?
            Field Annotation|field_name|select_choices_or_calculations
        """,
    ),
    layout(
        "redcap-audit-log",
        "REDCap project logging and survey participant list",
        "person health",
        """
        user_name: Username
        event_time: Time / Date
        person_id: Record
        health_history: List of Data Changes OR Fields Exported
        email: Participant Email
        phone: Participant Phone
        access_token: Survey Access Code|Survey Link|Survey Queue Link
        -: Action|Responded?|Invitation Scheduled?|Invitation Sent?|Participant Identifier
        """,
    ),
    layout(
        "openclinica-extract",
        "OpenClinica CSV and tab data extracts",
        "person health",
        """
        person_id: SubjectID|StudySubjectID|Person ID|Unique ID
        birth_date: Date of Birth|BirthDate|DOB
        birth_year: YearOfBirth
        gender: Gender|Sex
        care_episode: StartDate_E1_C1|EndDate_E1_C1|AgeAtEvent_E1_C1|Location_E1|SubjectStatus|Event Start Date
        practitioner_name: InterviewerName_E1_C1|InterviewerName
        -: ProtocolID|Protocol ID_Site ID|SubjectEventStatus_E1|CRFVersionStatus_E1_C1|VersionName_E1_C1
            InterviewDate_E1_C1|EventCRFStatus|StudyEventOID|FormOID|ItemGroupOID|ItemGroupRepeatKey|SecondaryID
        """,
    ),
    layout(
        "medidata-rave-extract",
        "Medidata Rave clinical views (SAS on demand)",
        "person health",
        """
        person_id: Subject|subjectId|USUBJID
        care_episode: Folder|FolderName|InstanceName|RecordDate|SaveTS
        practitioner_name: CodingUser
        -: projectid|project|studyid|environmentName|StudySiteId|siteid|Site|SiteNumber|SiteGroup|instanceId
            InstanceRepeatNumber|folderid|FolderSeq|TargetDays|DataPageId|DataPageName|PageRepeatNumber|RecordId
            RecordPosition|MinCreated|MaxUpdated
        """,
    ),
    layout(
        "oracle-clinical-inform",
        "Oracle InForm and Veeva Vault EDC listing exports",
        "person health",
        """
        person_id: Subject Name|SUBJECTNUMBERSTR|SUBJECTID|SUBJECTINITIALS|Subject
        care_episode: VISITMNEMONIC|VISITREFNAME|Event Date|Event Label|Event Name|Subject Status
        -: SITEMNEMONIC|SITENAME|FORMMNEMONIC|FORMREFNAME|VISITORDER|FORMINDEX|ITEMSETINDEX|Study Country|Study Site
            Form Name|Form Status|Item Group Name|Event Group Name|Query Status|Lock Status|SDV Status
            CASEBOOK_VERSION
        """,
    ),
    layout(
        "castor-edc-export",
        "Castor EDC and ODK/KoBo health form exports",
        "person health",
        """
        person_id: Participant Id|Record Id|castor_record_id
        care_episode: Participant Creation Date|Castor Participant ID|Randomization Date|Randomization Group
            randomized_on
        device_identifier: deviceid
        phone: phonenumber|simserial
        -: Participant Status|Site Abbreviation|Repeating Data Name|Repeating data Name Custom|Repeating Data Parent
            Survey Package Id|Survey Completed On|Survey Progress|_validation_status|_submission_time|__version__
            _submitted_by|Castor Record ID Path
        """,
    ),
    layout(
        "clinical-trials-gov",
        "ClinicalTrials.gov search download and AACT tables",
        "",
        """
        -: NCT Number|Study Title|Study URL|Acronym|Study Status|Brief Summary|Study Results|Conditions|Interventions
            Primary Outcome Measures|Secondary Outcome Measures|Other Outcome Measures|Sponsor|Collaborators|Sex|Age
            Phases|Enrollment|Funder Type|Study Type|Study Design|Other IDs|Start Date|Primary Completion Date
            Completion Date|First Posted|Results First Posted|Last Update Posted|Locations|Study Documents|Gender|Rank
            Title|Status|nct_id|brief_title|official_title|overall_status|last_known_status|phase|enrollment_type
            why_stopped|has_dmc|intervention_type|minimum_age|maximum_age|healthy_volunteers
            study_first_submitted_date|lead_sponsor|downcase_name
        """,
    ),
    layout(
        "who-ictrp",
        "WHO ICTRP trial registry export",
        "",
        """
        -: TrialID|Last Refreshed on|Public title|Scientific title|Acronym|Primary sponsor|Date registration
            Date registration3|Export date|Source Register|web address|Recruitment Status|other records
            Inclusion agemin|Inclusion agemax|Inclusion gender|Date enrollement|Target size|Study type|Study design
            Phase|Countries|Contact Firstname|Contact Lastname|Contact Address|Contact Email|Contact Tel
            Contact Affiliation|Inclusion Criteria|Exclusion Criteria|Condition|Intervention|Primary outcome
            results date posted|results url link|Retrospective flag
        """,
    ),
    layout(
        "eu-ctis-trials",
        "EU Clinical Trials Register and CTIS download",
        "",
        """
        -: EudraCT Number|Sponsor Protocol Number|Start Date*|Sponsor Name|Full Title|Medical condition|Disease:
            Population Age|Gender|Trial protocol|Trial results|EU CT number|Overall trial status|Decision date
            Trial title|Therapeutic areas|Trial region|Product
        """,
    ),
    layout(
        "meddra-ascii",
        "MedDRA distribution files",
        "",
        """
        -: llt_code|llt_name|pt_code|pt_name|hlt_code|hlt_name|hlgt_code|hlgt_name|soc_code|soc_name|soc_abbrev
            llt_currency|primary_soc_fg|intl_ord_code|smq_code|smq_name|smq_level|term_code|term_level|term_scope
            term_category|null_field
        """,
    ),
    layout(
        "who-drug",
        "WHODrug dictionary (B3, C3)",
        "",
        """
        -: Drug record number|Sequence number 1|Sequence number 2|Check digit|Designation|Source Year|Company code
            Number of ingredients|Salt/ester code|Drug name|ATC code|Old form|Medicinalprod_Id|MAHolder|Drecno|Seq1
            Seq2|Generic|Name specifier
        """,
    ),
    layout(
        "screening-log",
        "CONSORT and ICH E6 screening, randomisation and accountability logs",
        "person health",
        """
        person_id: Screening Number|Randomization Number|Randomisation Number|Subject Number|Screening No|Screening ID
            Randomization ID|Subject Initials|Patient Initials
        care_episode: Screening Date|Date of Consent|Informed Consent Date|Consent Date|Randomization Date
            Treatment Arm|Treatment Group|Arm|Date of Randomisation|Date Dispensed|Date Returned
        health_history: Screen Failure Reason|Reason for Exclusion|Eligible|Eligibility|Inclusion Criteria Met
            Reason for Withdrawal|Date of Withdrawal|Screen Failure
        medication: Kit Number|Bottle Number|Quantity Dispensed|Quantity Returned|Lot Number|Tablets Returned
        -: Site Number|Site Name|PI Signature|Protocol Number
        """,
    ),
    layout(
        "biobank-samples",
        "Biobank and LIMS specimen tables (BBMRI MIABIS, OpenSpecimen, FreezerPro)",
        "person health",
        """
        person_id: Participant ID|PPID|CP Short Title PPID|Donor ID|Subject ID|patient_id
        care_episode: Collection Date|Visit Name|Registration Date|Collection Date and Time|Event Label
        health_history: Clinical Status|Clinical Diagnosis|Pathological Status|Pathology Status|Anatomic Site
            Laterality|Tissue Site
        lab_value: Specimen Type|Specimen Class|Initial Quantity|Available Quantity|Concentration|RIN|A260/A280
        -: Specimen Label|Barcode|Parent Specimen Label|Lineage|Container|Box|Position|Freezer|Storage Location|Shelf
            Rack|Collection Protocol|CP Short Title|Freeze/Thaw Cycles|Collection Status|Aliquot ID|sample_id
            Sample Barcode|storage_temperature
        """,
    ),
)
