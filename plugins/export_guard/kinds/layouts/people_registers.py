"""Employees, students, voters, guests, prisoners; and the directories of public persons and works."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

_EMPLOYEES: tuple[Layout, ...] = (
    layout(
        "workday-workers",
        "Workday, worker reports (RaaS)",
        "person",
        """
        person_id: Employee ID|Worker ID|Position ID|Manager ID|Universal ID
        person_name: Worker|Legal Name|Preferred Name|Full Name|Manager|Worker's Manager|Emergency Contact Name
        first_name: First Name|Legal First Name|Preferred First Name|Legal Middle Name
        last_name: Last Name|Legal Last Name
        email: Email - Work|Email - Home|Primary Work Email|Work Email|Email_Address
        phone: Phone - Work|Phone - Home|Primary Work Phone|Primary Home Phone|Mobile Phone|Emergency Contact Phone
        street_address: Address Line 1|Home Address|Primary Home Address|Address - Home
        state_or_city: City - Primary Home|State - Primary Home|Work City
        postcode: Postal Code - Primary Home
        birth_date: Date of Birth|Birth Date
        us_ssn: Social Security Number - Formatted|National ID
        gender: Gender
        race_or_ethnicity: Race/Ethnicity|Ethnicity
        life_status: Marital Status|Military Status|Citizenship Status|Hire Date|Original Hire Date|Termination Date
            Job Title|Business Title|Job Profile|Employee Type|Worker Type|Time Type|Worker Status|Management Level
            Job Family|Length of Service|Termination Reason
        income: Total Base Pay - Amount|Total Base Pay Annualized - Amount|Base Pay|Compensation Grade|Pay Rate Type
            Pay Group|Compa-Ratio|Total Base Pay Annualized
        health_history: Disability
        -: Cost Center|Cost Center - ID|Supervisory Organization|Company|Location|FTE|Scheduled Weekly Hours
            Default Weekly Hours|Job Code|Country
        """,
    ),
    layout(
        "bamboohr-employees",
        "BambooHR, employee table fields",
        "person",
        """
        person_id: employeeNumber|Employee #|eeid|supervisorId
        first_name: firstName|preferredName|middleName
        last_name: lastName
        person_name: displayName|fullName1|supervisor|Reporting to
        email: workEmail|homeEmail|bestEmail
        phone: workPhone|mobilePhone|homePhone
        street_address: address1|address2
        state_or_city: city|state
        postcode: zipcode
        country: country|nationality
        birth_date: dateOfBirth
        age: age
        gender: gender
        race_or_ethnicity: ethnicity
        us_ssn: ssn
        national_id: sin|nin
        life_status: maritalStatus|hireDate|originalHireDate|terminationDate|employmentHistoryStatus|employmentStatus
            jobTitle|eeo|veteranStatus
        income: payRate|payType|payPer|paySchedule|payGroup|payRateEffectiveDate|exempt|overtimeRate|bonusAmount
            commissionAmount
        social_handle: linkedIn|twitterFeed|facebook|skypeUsername
        signature_or_photo: photoUrl
        -: acaStatusCategory|department|division|location|photoUploaded|lastChanged|workPhoneExtension
            workPhonePlusExtension|timeTrackingEnabled|standardHoursPerWeek
        """,
    ),
    layout(
        "successfactors-ec",
        "SAP SuccessFactors Employee Central and HCM infotypes",
        "person",
        """
        person_id: userId|person-id-external|PERNR|managerId|username
        first_name: firstName|middleName|VORNA|formalName|preferredName
        last_name: lastName|NACHN|NAME2
        person_name: displayName|ENAME|CNAME|custom-manager
        birth_date: dateOfBirth|GBDAT
        birth_place: placeOfBirth|GBORT|countryOfBirth
        country: NATIO|nationality
        gender: gender|GESCH
        national_id: nationalId|PERID
        life_status: maritalStatus|FAMST|FAMDT|ANZKD|hireDate|PERSG|PERSK|STELL|PLANS|emplStatus|jobCode|jobTitle
            lastDateWorked|seniorityDate
        belief_or_orientation: KONFE
        income: ANSAL|LGA01|BET01|TRFGR|TRFST|TRFAR|payGrade|payComponent|paycompvalue
        bic: BANKL|SWIFT
        bank_account_number: BANKN
        iban: IBAN
        email: emailAddress|USRID_LONG
        phone: phoneNumber|TELNR
        street_address: STRAS|address1|ADR03
        state_or_city: ORT01
        postcode: PSTLZ
        health_history: SBGRU|SBPRZ|SBDAT
        -: MANDT|SUBTY|OBJPS|SPRPS|ENDDA|BEGDA|SEQNR|AEDTM|UNAME|BUKRS|WERKS|BTRTL|KOSTL|ORGEH|ABKRS|businessUnit
            costCenter|startDate|endDate
        """,
    ),
    layout(
        "personio-employees",
        "Personio, Rippling, HiBob, Factorial and Deel, employee export",
        "person",
        """
        person_id: Personalnummer|Employee number|Employee Id|Rippling ID
        first_name: Vorname|First name|Legal First Name|Preferred First Name
        last_name: Nachname|Last name|Legal Last Name
        person_name: Vorgesetzter|Supervisor|Manager|Display name|Emergency contact name
        email: E-Mail|Personal email|Private E-Mail|Work Email
        phone: Telefon privat|Handy|Private phone|Phone Number|Emergency contact phone
        gender: Geschlecht|Gender|Gender Identity
        birth_date: Geburtsdatum|Birthday|Date of birth
        country: Nationalität|Nationality|Citizenship
        belief_or_orientation: Konfession|Religion|Pronouns
        street_address: Straße|Straße und Hausnummer|Home address|Street and number
        postcode: PLZ|Postleitzahl
        state_or_city: Stadt|Wohnort
        iban: IBAN
        bic: BIC
        national_id: Sozialversicherungsnummer|Social security number|Tax identifier
        de_tax_id: Steuer-ID|Steueridentifikationsnummer
        income: Fixgehalt|Stundenlohn|Variable Vergütung|Gehalt|Gehaltsintervall|Steuerklasse|Fixed salary
            Hourly salary|Salary interval|Annual base salary|Base salary
        life_status: Familienstand|Marital status|Einstellungsdatum|Hire date|Vertragsende|Contract end date
            Beschäftigungsart|Employment type|Probezeit Ende|Probation period end|Letzter Arbeitstag|Last day of work
            Kündigungsgrund|Position|Kinderfreibetrag|Job title
        health_insurance: Krankenkasse|Health insurance
        -: Abteilung|Department|Team|Büro|Office|Kostenstelle|Cost center|Wochenstunden|Weekly hours|Urlaubsanspruch
            Vacation day balance|Status|Gesellschaft|Legal entity
        """,
    ),
    layout(
        "employees-sample-database",
        "MySQL employees sample database",
        "person",
        """
        person_id: emp_no
        birth_date: birth_date
        first_name: first_name
        last_name: last_name
        gender: gender
        income: salary
        -: hire_date|from_date|to_date|dept_no|dept_name|title
        """,
    ),
    layout(
        "oracle-hr-schema",
        "Oracle HR sample schema, EMPLOYEES; Scott EMP",
        "person",
        """
        person_id: EMPLOYEE_ID|EMPNO|MANAGER_ID|MGR
        first_name: FIRST_NAME
        last_name: LAST_NAME|ENAME
        email: EMAIL
        phone: PHONE_NUMBER
        income: SALARY|SAL|COMMISSION_PCT|COMM
        -: HIRE_DATE|JOB_ID|JOB|DEPARTMENT_ID|DEPTNO
        """,
    ),
    layout(
        "hr-reference",
        "HR reference tables: jobs, departments, pay grades",
        "",
        """
        -: JOB_ID|JOB_TITLE|MIN_SALARY|MAX_SALARY|DEPARTMENT_ID|DEPARTMENT_NAME|LOCATION_ID|DEPTNO|DNAME|LOC
            REGION_NAME|PayGrade|PayBand|GradeStep
        """,
    ),
    layout(
        "opm-fedscope",
        "US OPM FedScope employment and separation cubes",
        "person",
        """
        life_status: AGYSUB|LOC|EDLVL|LOSLVL|OCC|PATCO|PPGRD|STEMOCC|SUPERVIS|TOA|WORKSCH|WORKSTAT|DATECODE
        age: AGELVL
        income: SALARY|SALLVL|GSEGRD
        -: EMPLOYMENT|LOS|ACCTYP|SEP|EFDATE
        """,
    ),
    layout(
        "applicant-tracking",
        "Greenhouse, Lever, Workable, SmartRecruiters, candidate exports",
        "person",
        """
        person_id: Candidate ID|Person ID|Application ID
        person_name: Candidate Name|Candidate|Full Name|Recruiter|Hiring Manager|Coordinator
        first_name: First Name
        last_name: Last Name
        email: Email|Emails|Candidate Email|Personal Email
        phone: Phone|Phone Numbers|Phone(s)
        street_address: Addresses|Address
        social_handle: LinkedIn|Social Media|LinkedIn URL
        gender: Gender
        race_or_ethnicity: Race|Hispanic
        life_status: Veteran Status|Current Title|Title|Current Company|Education|Degree|School|Work Authorization
            Years of Experience|Headline
        health_history: Disability Status
        income: Expected Salary|Current Salary|Desired Salary
        signature_or_photo: Resume|Resume URL
        -: Job Name|Job|Requisition ID|Stage|Status|Source|Applied On|Applied at|Archived at|Archive Reason
            Rejected On|Rejection Reason|Hired On|Offer Status|Current Stage|Job Status|Offices|Departments|Origin
            Tags|Owner
        """,
    ),
    layout(
        "time-tracking",
        "Toggl, Clockify, Harvest and Kronos, time reports",
        "person",
        """
        person_name: User|Member|Employee
        first_name: First Name
        last_name: Last Name
        email: Email
        income: Billable Rate (USD)|Billable Amount (USD)|Cost Rate|Cost Amount|Billable Rate|Billable Amount
        person_id: Employee Id
        -: Client|Project|Task|Description|Billable|Start date|Start time|End date|End time|Duration|Tags|Duration (h)
            Duration (decimal)|Group|Project Code|Notes|Hours|Hours Rounded|Invoiced?|Roles|Currency|Amount ()
        """,
    ),
)

_EDUCATION: tuple[Layout, ...] = (
    layout(
        "ed-fi-student",
        "Ed-Fi data standard, student and education organization association",
        "person",
        """
        person_id: studentUniqueId|StudentUSI|personId|PersonReference|StudentReference.studentUniqueId
        first_name: firstName|middleName|preferredFirstName
        last_name: lastSurname|maidenName|preferredLastSurname
        birth_date: birthDate
        birth_place: birthCity|birthStateAbbreviationDescriptor|birthCountryDescriptor|birthInternationalProvince
        gender: birthSexDescriptor|sexDescriptor|SexTypeId
        race_or_ethnicity: hispanicLatinoEthnicity|races|oldEthnicityDescriptor
        country: citizenshipStatusDescriptor|dateEnteredUS|multipleBirthStatus
        life_status: limitedEnglishProficiencyDescriptor|languages|economicDisadvantageDescriptor
            entryGradeLevelDescriptor|exitWithdrawTypeDescriptor|entryDate|exitWithdrawDate|gradeLevel|graduationPlan
            schoolFoodServicesEligibilityDescriptor|letterGradeEarned|numericGradeEarned
            attendanceEventCategoryDescriptor|disciplineDescriptors|programParticipation
        health_history: disabilities|DisabilityDescriptor
        email: electronicMailAddress|electronicMails
        phone: telephoneNumber|telephones
        street_address: addresses|streetNumberName
        state_or_city: nameOfCounty
        -: generationCodeSuffix|personalTitlePrefix|schoolReference.schoolId|schoolYear|schoolId
            educationOrganizationId|sourceSystemDescriptor|_etag|_lastModifiedDate
        """,
    ),
    layout(
        "oneroster-users",
        "1EdTech OneRoster 1.1 and 1.2, users and demographics",
        "person",
        """
        person_id: sourcedId|userIds|identifier|agentSourcedIds|userMasterIdentifier
        user_name: username
        first_name: givenName|middleName|preferredGivenName|preferredFirstName|preferredMiddleName
        last_name: familyName|preferredFamilyName|preferredLastName
        email: email
        phone: sms|phone
        password: password
        birth_date: birthDate
        gender: sex
        race_or_ethnicity: americanIndianOrAlaskaNative|asian|blackOrAfricanAmerican
            nativeHawaiianOrOtherPacificIslander|white|demographicRaceTwoOrMoreRaces|hispanicOrLatinoEthnicity
        birth_place: countryOfBirthCode|stateOfBirthAbbreviation|cityOfBirth
        state_or_city: publicSchoolResidenceStatus
        -: status|dateLastModified|enabledUser|orgSourcedIds|primaryOrgSourcedId|role|grades|pronouns
        """,
    ),
    layout(
        "oneroster-orgs",
        "1EdTech OneRoster, orgs, courses, classes, academic sessions",
        "",
        """
        -: sourcedId|status|dateLastModified|title|courseCode|grades|courseSourcedId|classCode|classType|location
            schoolSourcedId|termSourcedIds|subjects|subjectCodes|periods|orgSourcedId|schoolYearSourcedId|startDate
            endDate|parentSourcedId|schoolYear|type|identifier|name
        """,
    ),
    layout(
        "canvas-grades",
        "Canvas LMS, gradebook and SIS import users",
        "person",
        """
        person_name: Student|full_name|sortable_name
        person_id: ID|SIS User ID|integration_id|user_id|canvas_user_id
        user_name: SIS Login ID|login_id|declared_user_type
        first_name: first_name
        last_name: last_name
        email: email
        password: password
        social_handle: pronouns
        life_status: Current Score|Unposted Current Score|Final Score|Unposted Final Score|Current Grade|Final Grade
            Unposted Final Grade|Current Points|Final Points
        -: Section|Root Account|short_name|authentication_provider_id|status|course_id|section_id|role
        """,
    ),
    layout(
        "moodle-users",
        "Moodle, user table, upload and gradebook",
        "person",
        """
        person_id: idnumber|userid
        user_name: username
        first_name: firstname|middlename|alternatename
        last_name: lastname|Surname
        email: email|Email address
        password_hash: password
        ipv4: lastip|IP address
        phone: phone1|phone2
        street_address: address
        state_or_city: city
        country: country
        social_handle: icq|skype|yahoo|aim|msn
        signature_or_photo: picture|imagealt
        access_token: secret
        person_name: User full name|Affected user
        life_status: Course total (Real)|Course total|Quiz total
        -: auth|confirmed|policyagreed|deleted|suspended|mnethostid|emailstop|institution|department|lang|calendartype
            theme|timezone|firstaccess|lastaccess|lastlogin|currentlogin|description|mailformat|maildigest|maildisplay
            autosubscribe|trackforums|timecreated|timemodified|trustbitmask|lastnamephonetic|firstnamephonetic|cohort1
            course1|Last downloaded from this course|Event context|Component|Event name|Origin|oldpassword
        """,
    ),
    layout(
        "powerschool-students",
        "PowerSchool, Infinite Campus and Skyward, student export",
        "person",
        """
        person_id: Student_Number|State_StudentNumber|DCID|stateID|personID|LocalStudentID
        first_name: First_Name|Middle_Name
        last_name: Last_Name
        person_name: LastFirst|Mother|Father|Guardian|GuardianName|Emerg_Contact_1|Emerg_Contact_2|Doctor_Name
        birth_date: DOB
        gender: Gender
        race_or_ethnicity: Ethnicity|FedEthnicity|raceEthnicityFed
        us_ssn: SSN
        street_address: Street|Mailing_Street
        state_or_city: City|State|Mailing_City
        postcode: Zip|Mailing_Zip
        phone: Home_Phone|MotherDayPhone|FatherDayPhone|Emerg_Phone_1|Guardian_Phone
        email: GuardianEmail|Student_Email
        user_name: Student_Web_ID|Web_ID
        password: Web_Password|Student_Web_Password
        life_status: Grade_Level|Enroll_Status|EntryDate|ExitDate|ExitCode|Home_Room|Track|LunchStatus|GPA
            Cumulative_GPA|LEP|Lunch_ID
        account_balance: Balance1|LunchBalance
        health_history: SPED|504|Medical_Considerations|Allergies
        -: SchoolID|FTEID|SchedNextYearGrade|House|Team|Bus_Route|Locker_Number
        """,
    ),
    layout(
        "banner-peoplesoft-students",
        "Ellucian Banner and PeopleSoft Campus, student records",
        "person",
        """
        person_id: SPRIDEN_PIDM|SPRIDEN_ID|EMPLID|SPBPERS_PIDM|SGBSTDN_PIDM|COMMON_ID
        last_name: SPRIDEN_LAST_NAME|LAST_NAME_SRCH
        first_name: SPRIDEN_FIRST_NAME|SPRIDEN_MI|FIRST_NAME_SRCH|SPBPERS_PREF_FIRST_NAME
        person_name: NAME_DISPLAY|NAME_FORMAL
        us_ssn: SPBPERS_SSN|NATIONAL_ID
        birth_date: SPBPERS_BIRTH_DATE|BIRTHDATE
        gender: SPBPERS_SEX|SEX
        race_or_ethnicity: SPBPERS_ETHN_CODE|SPBPERS_ETHN_CDE|ETHNIC_GRP_CD|GORPRAC_RACE_CDE
        life_status: SPBPERS_MRTL_CODE|SPBPERS_CITZ_CODE|MAR_STATUS|SGBSTDN_LEVL_CODE|SGBSTDN_STST_CODE
            SGBSTDN_MAJR_CODE_1|SHRLGPA_GPA|CUM_GPA|ACAD_CAREER|ACAD_PROG|ACAD_PLAN|CITIZENSHIP_STATUS
            UNT_TAKEN_PRGRSS
        email: GOREMAL_EMAIL_ADDRESS|EMAIL_ADDR
        phone: SPRTELE_PHONE_NUMBER
        street_address: SPRADDR_STREET_LINE1|ADDRESS1
        state_or_city: SPRADDR_CITY|SPRADDR_STAT_CODE
        postcode: SPRADDR_ZIP|POSTAL
        death_date: SPBPERS_DEAD_DATE|DT_OF_DEATH
        -: SPRIDEN_CHANGE_IND|SPRIDEN_ACTIVITY_DATE|SGBSTDN_TERM_CODE_EFF|STRM|INSTITUTION
        """,
    ),
    layout(
        "ipeds-institutions",
        "IPEDS, College Scorecard, NCES school and university directories and rankings",
        "",
        """
        -: UNITID|INSTNM|IALIAS|ADDR|STABBR|FIPS|OBEREG|CHFNM|CHFTITLE|GENTELE|EIN|OPEID|WEBADDR|SECTOR|ICLEVEL
            CONTROL|HLOFFER|LOCALE|CARNEGIE|C18BASIC|INSTSIZE|LONGITUD|LATITUDE|OPEID6|INSTURL|SCH_DEG|MAIN|NUMBRANCH
            PREDDEG|ADM_RATE|SAT_AVG|UGDS|COSTT4_A|TUITIONFEE_IN|PCTPELL|C150_4|GRAD_DEBT_MDN|MD_EARN_WNE_P10|NCESSCH
            LEAID|LEA_NAME|SCH_NAME|LSTREET1|LCITY|LZIP|SY_STATUS|CHARTER_TEXT|GSLO|GSHI|TOTFRL|URN|EstablishmentName
            LAName|TypeOfEstablishment (name)|PhaseOfEducation (name)|StatutoryLowAge|NumberOfPupils|PercentageFSM
        """,
    ),
)

_GOVERNMENT: tuple[Layout, ...] = (
    layout(
        "voter-file-nc",
        "North Carolina, voter registration file",
        "person",
        """
        voter_id: voter_reg_num|ncid
        last_name: last_name
        first_name: first_name|middle_name
        street_address: res_street_address|mail_addr1|mail_addr2|mail_addr3|mail_addr4
        state_or_city: res_city_desc|state_cd|mail_city|mail_state|county_desc|county_id
        postcode: zip_code|mail_zipcode
        phone: full_phone_number|full_phone_num
        race_or_ethnicity: race_code|ethnic_code|race_desc|ethnic_desc
        belief_or_orientation: party_cd|party_desc|voted_party_cd|voted_party_desc
        gender: gender_code|sex_code|sex
        birth_year: birth_year
        age: age_at_year_end|birth_age|age
        birth_place: birth_state|birth_place
        driver_license: drivers_lic
        -: status_cd|voter_status_desc|reason_cd|voter_status_reason_desc|absent_ind|name_prefx_cd|name_suffix_lbl
            registr_dt|precinct_abbrv|precinct_desc|municipality_abbrv|municipality_desc|ward_abbrv|cong_dist_abbrv
            super_court_abbrv|judic_dist_abbrv|nc_senate_abbrv|nc_house_abbrv|cnty_commiss_abbrv|school_dist_abbrv
            fire_dist_abbrv|vtd_abbrv|vtd_desc|confidential_ind|age_group|load_dt|election_lbl|election_desc
            voting_method|pct_label|cancellation_dt
        """,
    ),
    layout(
        "voter-file-oh-fl",
        "Ohio, Florida, Michigan, New York, Colorado and Washington, voter registration files",
        "person",
        """
        voter_id: SOS_VOTERID|COUNTY_ID|VoterID|VOTER_IDENTIFICATION_NUMBER|SBOEID|COUNTYVRNUMBER|StateVoterID
            Registration_Number|Voter_ID_Number
        last_name: LAST_NAME|Name Last|LName
        first_name: FIRST_NAME|MIDDLE_NAME|Name First|Name Middle|FName|MName
        birth_date: DATE_OF_BIRTH|Birth_Date|DOB
        birth_year: YEAR_OF_BIRTH|BIRTH_YEAR
        belief_or_orientation: PARTY_AFFILIATION|PARTY|ENROLLMENT|OTHERPARTY
        gender: Gender|SEX
        race_or_ethnicity: Race
        street_address: RESIDENTIAL_ADDRESS1|RESIDENTIAL_SECONDARY_ADDR|MAILING_ADDRESS1|Residence_Addr_Line_1
            Residence Address Line 1|Mailing_Addr_Line_1|RES_ADDRESS|RADDNUMBER|RSTREETNAME|RegStName|RegStNum
            STREET_NAME|STREET_NUMBER|MAIL_ADDR1|RESIDENTIAL_ADDRESS
        state_or_city: RESIDENTIAL_CITY|RESIDENTIAL_STATE|Residence_City|Residence City (USPS)|RCITY|RegCity|RegState
            RES_CITY|MAILING_CITY
        postcode: RESIDENTIAL_ZIP|RESIDENTIAL_ZIP_PLUS4|Residence_Zipcode|RZIP5|RZIP4|RegZipCode|ZIP_CODE|MAILING_ZIP
            RES_ZIP_CODE
        phone: Daytime_Phone_Number|PHONE_NUM
        email: Email_Address
        life_status: LASTVOTEDDATE|LastVoted|VOTERHISTORY
        -: COUNTY_NUMBER|COUNTYCODE|County|REGISTRATION_DATE|REGDATE|VOTER_STATUS|StatusCode|Suffix_Name
            Requested_public_records_exemption|Precinct|Precinct_Group|Precinct_Split|PRECINCT_NAME|PRECINCT_CODE
            PrecinctPart|LegislativeDistrict|CongressionalDistrict|CAREER_CENTER|CITY_SCHOOL_DISTRICT|COURT_OF_APPEALS
            EDU_SERVICE_CENTER_DISTRICT|STATE_BOARD_OF_EDUCATION|STATE_REPRESENTATIVE_DISTRICT|STATE_SENATE_DISTRICT
            TOWNSHIP|VILLAGE|WARD|House_District|Senate_District|ED|LD|TOWNCITY|AD|SD|CD|SPLIT|UOCAVA_STATUS_CODE
            IS_PERM_AV_VOTER
        """,
    ),
    layout(
        "van-campaign",
        "NGP VAN, L2 and Catalist, campaign voter files",
        "person",
        """
        voter_id: VANID|Voter File VANID|LALVOTERID|Voters_StateVoterID|StateFileID|MyCampaignID|DWID
        first_name: Voters_FirstName|Voters_MiddleName|FirstName|MiddleName
        last_name: Voters_LastName|LastName
        email: PreferredEmail|Email
        phone: PreferredPhone|VoterTelephones_LandlineFormatted|VoterTelephones_CellPhoneFormatted|CellPhone|HomePhone
        street_address: Residence_Addresses_AddressLine|Mailing_Addresses_AddressLine|vAddress|mAddress|StreetAddress
        state_or_city: Residence_Addresses_City|Residence_Addresses_State|vCity|vState|mCity
        postcode: Residence_Addresses_Zip|Residence_Addresses_ZipPlus4|vZip5|vZip4|mZip5
        latitude: Residence_Addresses_Latitude
        longitude: Residence_Addresses_Longitude
        birth_date: Voters_BirthDate|DOB
        age: Voters_Age|Age
        gender: Voters_Gender|Sex
        race_or_ethnicity: EthnicGroups_EthnicGroup1Desc|Ethnic_Description|RaceName|Race
        belief_or_orientation: Parties_Description|Party|Religions_Description|LikelyParty|PartySupportScore
        income: CommercialData_EstimatedHHIncome|CommercialData_EstimatedHHIncomeAmount
        life_status: CommercialData_Education|CommercialData_Occupation|CommercialData_HomePurchasePrice
            MaritalStatus_Description|Languages_Description
        -: Voters_Active|CountyName|PrecinctName|CD|SD|HD|Voters_OfficialRegDate|DateReg
        """,
    ),
    layout(
        "fec-individual-contributions",
        "FEC, individual contributions (itcont) and Schedule A",
        "person",
        """
        person_name: NAME|contributor_name
        first_name: contributor_first_name|contributor_middle_name
        last_name: contributor_last_name
        street_address: contributor_street_1|contributor_street_2
        state_or_city: CITY|STATE|contributor_city|contributor_state
        postcode: ZIP_CODE|contributor_zip
        life_status: EMPLOYER|OCCUPATION|contributor_employer|contributor_occupation
        belief_or_orientation: CMTE_ID|committee_id|committee_name|candidate_name
        -: AMNDT_IND|RPT_TP|TRANSACTION_PGI|IMAGE_NUM|TRANSACTION_TP|ENTITY_TP|TRANSACTION_DT|TRANSACTION_AMT|OTHER_ID
            TRAN_ID|FILE_NUM|MEMO_CD|MEMO_TEXT|SUB_ID|contribution_receipt_date|contribution_receipt_amount
            contributor_aggregate_ytd|report_type|entity_type|two_year_transaction_period|receipt_type
        """,
    ),
    layout(
        "fec-committees",
        "FEC, candidate and committee masters, summaries",
        "",
        """
        -: CAND_ID|CAND_NAME|CAND_PTY_AFFILIATION|CAND_ELECTION_YR|CAND_OFFICE_ST|CAND_OFFICE|CAND_OFFICE_DISTRICT
            CAND_ICI|CAND_STATUS|CAND_PCC|CAND_ST1|CAND_CITY|CAND_ZIP|CMTE_NM|TRES_NM|CMTE_ST1|CMTE_CITY|CMTE_ST
            CMTE_ZIP|CMTE_DSGN|CMTE_TP|CMTE_PTY_AFFILIATION|CMTE_FILING_FREQ|ORG_TP|CONNECTED_ORG_NM|TTL_RECEIPTS
            TRANS_FROM_AUTH|TTL_DISB|COH_BOP|COH_COP|CAND_CONTRIB|CAND_LOANS|TTL_INDIV_CONTRIB
        """,
    ),
    layout(
        "ipums-acs",
        "IPUMS USA, CPS and International, person extracts",
        "person",
        """
        person_id: SERIAL|PERNUM|CBSERIAL|CPSID|CPSIDP|CBPERNUM
        age: AGE
        gender: SEX
        race_or_ethnicity: RACE|RACED|HISPAN|HISPAND|ANCESTR1|TRIBE
        birth_place: BPL|BPLD|BPLCOUNTRY|MBPL|FBPL
        birth_year: BIRTHYR
        life_status: RELATE|RELATED|MARST|EDUC|EDUCD|EMPSTAT|EMPSTATD|LABFORCE|OCC|OCC1990|OCC2010|IND|IND1990
            CLASSWKR|CLASSWKRD|WKSWORK1|WKSWORK2|UHRSWORK|SCHOOL|GRADEATT|DEGFIELD|CITIZEN|YRIMMIG|YRNATUR|LANGUAGE
            SPEAKENG|VETSTAT|NCHILD|FAMSIZE|OWNERSHP|MIGRATE1|FERTYR|TRANWORK|TRANTIME
        income: INCTOT|FTOTINC|HHINCOME|INCWAGE|INCBUS00|INCSS|INCWELFR|INCINVST|INCRETIR|INCSUPP|INCEARN|INCOTHER
            POVERTY|EARNWEEK|HOURWAGE
        health_insurance: HCOVANY|HCOVPRIV|HINSEMP|HINSCAID|HINSCARE|HINSPUR|HINSTRI
        health_history: DIFFREM|DIFFPHYS|DIFFMOB|DIFFCARE|DIFFSENS|DIFFEYE|DIFFHEAR|DISABWRK
        state_or_city: STATEFIP|STATEICP|COUNTYFIP|COUNTYICP|PUMA|CITY|METRO|MET2013
        -: YEAR|SAMPLE|CLUSTER|STRATA|HHWT|PERWT|GQ|ASECWT|WTFINL|MONTH
        """,
    ),
    layout(
        "acs-pums",
        "US Census, ACS PUMS person records",
        "person",
        """
        person_id: SERIALNO|SPORDER
        age: AGEP
        gender: SEX
        race_or_ethnicity: RAC1P|RAC2P|RAC3P|HISP|RACBLK|RACWHT|RACASN|RACAIAN|RACNH|RACPI|RACSOR|ANC1P|ANC2P
        birth_place: POBP
        country: CIT|NATIVITY|CITWP|YOEP
        life_status: MAR|MARHM|MARHW|MARHYP|SCHL|SCHG|SCH|FOD1P|COW|ESR|OCCP|INDP|NAICSP|SOCP|WKHP|WKW|WKL|JWTR|JWTRNS
            JWMNP|JWAP|RELP|RELSHIPP|LANP|LANX|ENG|MIL|MIG|MIGSP|NOC|QTRBIR|GCL|POWSP|SFN|SFR
        income: PINCP|WAGP|PERNP|INTP|OIP|PAP|RETP|SEMP|SSIP|SSP|POVPIP|HINCP|FINCP|ADJINC
        health_insurance: HICOV|HINS1|HINS2|HINS3|HINS4|HINS5|HINS6|HINS7|PRIVCOV|PUBCOV
        health_history: DIS|DDRS|DEAR|DEYE|DOUT|DPHY|DREM|DRAT
        reproductive_health: FER
        state_or_city: ST|PUMA|REGION|DIVISION
        -: RT|PWGTP|WGTP|TYPE|NP|BLD|TEN|VALP|RNTP|GRPIP|HHT|YBL|VEH
        """,
    ),
    layout(
        "general-social-survey",
        "GSS, ESS, WVS, ANES, Eurobarometer, opinion survey microdata",
        "person",
        """
        person_id: idno|respid|caseid|S007|V200001|RESPONDENT_ID
        age: agea|X003|age
        birth_year: yrbrn|X002
        gender: gndr|X001|sex
        race_or_ethnicity: ethnic|race|X051
        belief_or_orientation: relig|rlgdgr|rlgblg|rlgdnm|lrscale|partyid|polviews|prtvtade1|prtclede|vote|pres20
            attend|pray|reliten|F034|F025|F063|E033|E179|sexornt|fund|partyid7
        life_status: eisced|eduyrs|hhmmb|marsts|maritalb|mnactic|isco08|nacer2|domicil|educ|degree|marital|childs
            wrkstat|occ10|class|X007|X025|X028|X036|hompop|chldhhe
        income: hinctnta|hincfel|income16|rincome|realinc|X047|income06
        health_history: health|hlthhmp|happy|stflife|A008|A009|A170
        country: cntry|S003|ctzcntr|brncntr|B_COUNTRY|cntbrthd
        state_or_city: region|X048|sei10
        -: essround|edition|proddate|dweight|pspwght|pweight|anweight|wtssall|S002|S020|ppltrst|pplfair|pplhlp|trstprl
            trstplc|ballot|wave
        """,
    ),
    layout(
        "household-budget-surveys",
        "EU-SILC, EU-LFS, CPS basic and LSMS microdata",
        "person",
        """
        person_id: PB030|RB030|HHID|QSTNUM|HRHHID|PULINENO|indid|DB030
        birth_year: PB140|RB080|PB130
        gender: PB150|RB090|PESEX
        age: PRTAGE|RX010|RX020
        race_or_ethnicity: PTDTRACE|PEHSPNON
        life_status: PB190|PB200|PE040|PL031|PL051|PL060|PL111|PEMARITL|PEEDUCA|PEMLR|PREMPNOT|PRCITSHP|PENATVTY
            PEERNHRY|RB220|RB230|RB240|PL073
        income: PY010G|PY010N|PY050G|PY090G|PY100G|PY020G|HY010|HY020|HY022|PRERNWA|PTERNWA|HEFAMINC|HX090|HY040G
        health_history: PH010|PH020|PH030|PH040|PH050
        country: PB210|PB220A|RB031
        -: PB010|PB020|PB040|PB060|RB010|RB020|DB010|DB020|DB090|HRMONTH|HRYEAR4|GESTFIPS|PWSSWGT
        """,
    ),
    layout(
        "visa-passenger",
        "Advance passenger information (UN/EDIFACT PAXLST), visa and border records",
        "person",
        """
        last_name: Surname|FAMILY_NAME|LastName
        first_name: Given Names|GIVEN_NAME|First Names
        passport_number: Travel Document Number|PassportNo|DocumentNumber|TravelDocNbr|Passport Number
        visa_number: Visa Number|VISA_NO|Alien Registration Number|I-94 Number|Residence Permit Number
            Primary Visa Number
        birth_date: Date of Birth|DOB|BIRTHDATE
        birth_place: Place of Birth|Country of Birth
        gender: Gender|Sex
        country: Nationality|Country of Nationality|Issuing State|Issuing Country|Country of Residence|Citizenship
        street_address: Address in Destination|Address While in Country|Address of Stay
        phone: Contact Phone
        life_status: Purpose of Visit|Visa Type|Visa Class|Visa Category|Port of Entry|Arrival Date|Departure Date
            Date of Arrival|Intended Length of Stay|Occupation
        -: Flight Number|Carrier|Document Type|Document Expiry Date|Expiry Date|Date of Issue|Place of Issue
            PNR Locator|Status of Traveller
        """,
    ),
    layout(
        "h1b-lca",
        "US DOL, LCA and PERM disclosure data (employers)",
        "",
        """
        -: CASE_NUMBER|CASE_STATUS|RECEIVED_DATE|DECISION_DATE|ORIGINAL_CERT_DATE|VISA_CLASS|JOB_TITLE|SOC_CODE
            SOC_TITLE|SOC_NAME|FULL_TIME_POSITION|BEGIN_DATE|END_DATE|TOTAL_WORKER_POSITIONS|NEW_EMPLOYMENT
            CONTINUED_EMPLOYMENT|EMPLOYER_NAME|EMPLOYER_ADDRESS1|EMPLOYER_CITY|EMPLOYER_STATE|EMPLOYER_POSTAL_CODE
            NAICS_CODE|WORKSITE_CITY|WORKSITE_STATE|WAGE_RATE_OF_PAY_FROM|WAGE_UNIT_OF_PAY|PREVAILING_WAGE
            PW_UNIT_OF_PAY|PW_WAGE_LEVEL|H-1B_DEPENDENT|WILLFUL_VIOLATOR|AGENT_REPRESENTING_EMPLOYER
        """,
    ),
    layout(
        "hotel-guest-register",
        "Hotel registration forms (Opera PMS profiles, Meldeschein, FRRO Form C)",
        "person",
        """
        last_name: Nachname|LAST_NAME|Guest Last Name|Familienname|Cognome
        first_name: Vorname|FIRST_NAME|Guest First Name|Vornamen|Nome
        birth_date: Geburtsdatum|BIRTH_DATE|Data di nascita
        birth_place: Geburtsort|Luogo di nascita
        country: Staatsangehörigkeit|NATIONALITY|Cittadinanza|Nationalität
        passport_number: Pass-Nr.|PASSPORT|ID_NUMBER|Seriennummer des Passes|Numero documento|Reisedokument Nummer
        street_address: Anschrift|ADDRESS1|Indirizzo|Straße
        postcode: PLZ|POSTAL_CODE
        state_or_city: Ort|CITY
        person_id: GUEST_NAME_ID|CONFIRMATION_NO|RESV_NAME_ID|MEMBERSHIP_ID
        -: Anreise|Abreise|Zimmer|ROOM|ARRIVAL|DEPARTURE|NIGHTS|RATE_CODE|ROOM_CATEGORY|MARKET_CODE|VIP_STATUS
            Anzahl Personen|Tipo alloggiato|Data arrivo
        """,
    ),
    layout(
        "land-registry",
        "HM Land Registry price paid, ownership data and French DVF",
        "",
        """
        -: transaction_unique_identifier|price_paid|date_of_transfer|old_new|duration|paon|saon|ppd_category_type
            record_status|Title Number|Tenure|Property Address|Multiple Address Indicator|Proprietor Name (1)
            Company Registration No. (1)|Proprietorship Category (1)|Proprietor (1) Address (1)|Date Proprietor Added
            Additional Proprietor Indicator|id_mutation|date_mutation|numero_disposition|nature_mutation
            valeur_fonciere|adresse_numero|adresse_nom_voie|code_commune|nom_commune|code_departement|id_parcelle
            lot1_numero|nombre_lots|type_local|surface_reelle_bati|nombre_pieces_principales|nature_culture
            surface_terrain
        """,
    ),
    layout(
        "property-owners",
        "US assessor and parcel rolls with owner names",
        "person",
        """
        person_name: OWNER|OWNER_NAME|OWNERNME1|OWNERNME2|OWN1|OWN2|OWN_NAME|OWNER1|OWNER2|CO_OWNER|GRANTEE|GRANTOR
        street_address: OWNER_ADDRESS|MAIL_ADDR|MAILADD|MAIL_ADDRESS|OWN_ADDR1|PSTLADRESS|SITEADRESS|SITE_ADDR|SITUS
            PHY_ADDR1|SITUS_ADDRESS|LOCATION_ADDRESS|Mailing Address
        state_or_city: MAIL_CITY|MAIL_STATE|OWN_CITY|OWN_STATE|OWNER_CITY
        postcode: MAIL_ZIP|OWN_ZIPCD|OWNER_ZIP|SITUS_ZIP
        -: PARCEL_ID|APN|PIN|PARCEL_NO|LAND_VAL|BLDG_VAL|TOTAL_VAL|ASSESSED_VALUE|JV|LND_VAL|TV_NSD|SALE_PRC1|SALE_YR1
            SALE_DATE|SALE_PRICE|USE_CODE|DOR_UC|YEAR_BUILT|ACT_YR_BLT|LOT_SIZE|ACREAGE|LEGAL_DESC|DEED_BOOK|DEED_PAGE
            ZONING|SUBDIVISION|TAX_YEAR|LOTAREA|BLDGAREA|TOT_LVG_AR
        """,
    ),
    layout(
        "prison-rosters",
        "Prison and jail rosters, arrests and court dockets",
        "person",
        """
        person_id: DC Number|DOC_ID|Inmate ID|TDCJ Number|SID Number|Booking Number|CDCR Number|NYSID|BookingNo|DOCNUM
            person_id|case_number
        last_name: LastName|INMATE_LAST_NAME|DefLastName
        first_name: FirstName|INMATE_FIRST_NAME|MiddleName
        person_name: Inmate Name|Offender Name|Defendant Name|Defendant|Alias
        birth_date: BirthDate|DOB|Date of Birth
        age: Age|Age at Arrest|Current Age
        gender: Sex|Gender|PERP_SEX
        race_or_ethnicity: Race|Ethnicity|PERP_RACE
        vital_sign: Height|Weight
        life_status: Offense|Offense Code|Offense Description|Charge|Charges|Charge Description|Sentence
            SentenceLength|Sentence Date|Offense Date|TDCJ Offense|Projected Release|Projected Release Date
            Maximum Sentence Date|Parole Eligibility Date|Bond Amount|Bail|Booking Date|Release Date|CustodyLevel
            Custody Status|Admission Date|Court Date|Disposition|Statute|Top Charge|OFNS_DESC|LAW_CAT_CD|Arrest Date
            c_charge_desc|two_year_recid|decile_score|priors_count|is_recid|compas_screening_date
        signature_or_photo: Mugshot|Mugshot URL|ImageURL
        state_or_city: County|City of Residence
        -: Facility|FacilityDescription|Current Facility|Agency|Arresting Agency|Court|Judge|Housing Unit|ARREST_KEY
            PD_CD|KY_CD
        """,
    ),
    layout(
        "population-register",
        "German XMeld, Danish CPR, Estonian and Indian registers, person extracts",
        "person",
        """
        last_name: Familienname|Nachname|Efternavn|Perekonnanimi|Apellido1|Apellido2|Primer Apellido|Segundo Apellido
            Nazwisko
        first_name: Vornamen|Rufname|Fornavn|Eesnimi|Nombre|Imię|Imiona
        person_name: Ehename|Geburtsname|Name of Father|Father's Name|Mother's Name|Guardian Name|Husband Name
        birth_date: Geburtsdatum|Fødselsdato|Fecha de nacimiento|Data urodzenia|Synnikuupäev
        birth_place: Geburtsort|Fødested|Lugar de nacimiento|Miejsce urodzenia
        gender: Geschlecht|Køn|Sexo|Płeć|Sugu
        national_id: Personenkennzahl|Personnummer|CPR-nummer|Isikukood|DNI|NIE|PESEL|Ordnungsmerkmal|EPIC No|Aadhaar
        country: Staatsangehörigkeit|Nacionalidad|Obywatelstwo|Kodakondsus
        street_address: Anschrift|Straße|Hausnummer|Adresse|Dirección|Domicilio|House No
        postcode: Postleitzahl|PLZ|Postnummer|Código Postal|Kod pocztowy
        state_or_city: Wohnort|Ort|Municipio|Provincia|Bynavn
        life_status: Familienstand|Civilstand|Estado civil|Einzugsdatum|Auszugsdatum|Zuzugsdatum
        belief_or_orientation: Religion|Religionsgesellschaft|Religionszugehörigkeit
        death_date: Sterbedatum|Sterbetag
        -: Gemeindeschlüssel|Meldebehörde|Auskunftssperre|Wohnungsstatus
        """,
    ),
    layout(
        "membership-parish",
        "Church, club and union membership systems (Planning Center, CiviCRM)",
        "person",
        """
        person_id: Contact ID|External Identifier|Person ID|Mitgliedsnummer|Member ID|Membership Number
        first_name: First Name|Given Name|Vorname
        last_name: Last Name|Nachname
        person_name: Display Name|Sort Name|Household Name|Primary Contact
        email: Home Email|Work Email|Email
        phone: Home Phone Number|Mobile Phone Number|Telefon|Mobil
        street_address: Home Address Street Line 1|Street Address|Straße
        state_or_city: Home Address City|Home Address State|Ort
        postcode: Home Address Zip Code|PLZ
        birth_date: Birthdate|Geburtsdatum
        life_status: Marital Status|Anniversary|Eintrittsdatum|Austrittsdatum|Membership|Membership Type|Abteilung
            Grade|School|Baptism Date|Confirmation Date
        belief_or_orientation: Taufdatum|Konfession|Union Local|Bargaining Unit|Dues Status
        iban: IBAN
        health_history: Medical Notes
        gender: Gender|Gender ID
        -: Avatar|Inactivated At|Status|Campus|Do Not Email|Do Not Phone|Is Deceased|Contact Type|Beitragsgruppe
            Mandatsreferenz
        """,
    ),
)

_DIRECTORIES: tuple[Layout, ...] = (
    layout(
        "legislators",
        "US Congress, EveryPolitician and parliament member directories",
        "",
        """
        -: last_name|first_name|middle_name|suffix|nickname|full_name|birthday|gender|type|state|district|senate_class
            party|url|address|phone|contact_form|rss_url|twitter|facebook|youtube|youtube_id|bioguide_id|thomas_id
            opensecrets_id|lis_id|fec_ids|cspan_id|govtrack_id|votesmart_id|ballotpedia_id|washington_post_id|icpsr_id
            wikipedia_id|sort_name|group_id|area_id|chamber|term|start_date|end_date|faction|bioname|nominate_dim1
            nominate_dim2|party_code|born|died
        """,
    ),
    layout(
        "athletes-olympics",
        "Olympic athletes, medal and sports reference tables",
        "",
        """
        -: NOC|Games|Season|Event|Medal|Sport|Discipline|athlete_url|athlete_full_name|games_participations|first_game
            athlete_year_birth|athlete_medals|slug_game|discipline_title|event_title|medal_type|participant_type
            country_3_letter_code|rank_equal|rank_position|value_unit|Bronze|Silver|Gold
        """,
    ),
    layout(
        "baseball-lahman",
        "Lahman, Retrosheet, baseball tables",
        "",
        """
        -: playerID|yearID|stint|teamID|lgID|G|AB|R|H|2B|3B|HR|RBI|SB|CS|BB|SO|IBB|HBP|SH|SF|GIDP|W|L|GS|CG|SHO|SV
            IPouts|ER|BAOpp|ERA|WP|BK|BFP|GF|POS|InnOuts|PO|DP|PB|birthYear|birthMonth|birthDay|birthCountry
            birthState|birthCity|deathYear|nameFirst|nameLast|nameGiven|bats|throws|debut|finalGame|retroID|bbrefID
            franchID|divID|attendance|BPF|PPF
        """,
    ),
    layout(
        "football-results",
        "football-data.co.uk, FIFA, Transfermarkt and FBref tables",
        "",
        """
        -: Div|HomeTeam|AwayTeam|FTHG|FTAG|FTR|HTHG|HTAG|HTR|Referee|HS|AS|HST|AST|HF|AF|HC|AC|HY|AY|HR|AR|B365H|B365D
            B365A|PSH|home_score|away_score|tournament|neutral|sofifa_id|short_name|long_name|overall|potential
            value_eur|wage_eur|club_name|league_name|nationality_name|preferred_foot|weak_foot|skill_moves|work_rate
            player_positions|market_value_in_eur|player_code|current_club_id|highest_market_value_in_eur
            competition_id|club_home_name|xG|xGA|npxG|Gls
        """,
    ),
    layout(
        "basketball-nfl-stats",
        "NBA, NFL and NHL statistics tables",
        "",
        """
        -: PLAYER_ID|PLAYER_NAME|TEAM_ID|TEAM_ABBREVIATION|GP|MIN|FGM|FGA|FG_PCT|FG3M|FG3A|FG3_PCT|FTM|FTA|FT_PCT|OREB
            DREB|REB|AST|STL|BLK|TOV|PF|PTS|PLUS_MINUS|GAME_ID|GAME_DATE|MATCHUP|WL|Tm|FG%|3P%|FT%|eFG%|ORB|DRB|TRB
            play_id|posteam|defteam|yardline_100|yards_gained|play_type|epa|wpa|passer_player_name|goals|assists
            penaltyMinutes|timeOnIce|season_type|recent_team
        """,
    ),
    layout(
        "motorsport-tennis-chess",
        "Ergast F1, ATP/WTA match tables, Lichess and FIDE",
        "",
        """
        -: raceId|driverId|driverRef|constructorId|constructorRef|circuitId|circuitRef|resultId|grid|positionText
            positionOrder|laps|milliseconds|fastestLap|fastestLapTime|fastestLapSpeed|statusId|tourney_id|tourney_name
            surface|draw_size|tourney_level|tourney_date|match_num|winner_id|winner_seed|winner_name|winner_hand
            winner_ht|winner_ioc|winner_age|loser_id|loser_name|loser_hand|w_ace|w_df|w_svpt|l_ace|best_of|minutes
            white_rating|black_rating|opening_eco|opening_name|increment_code|victory_status|WhiteElo|BlackElo|ECO
            fide_id
        """,
    ),
    layout(
        "imdb-titles",
        "IMDb non-commercial datasets",
        "",
        """
        -: tconst|titleType|primaryTitle|originalTitle|isAdult|startYear|endYear|runtimeMinutes|genres|averageRating
            numVotes|nconst|primaryName|birthYear|deathYear|primaryProfession|knownForTitles|ordering|category
            characters|directors|writers|parentTconst|seasonNumber|episodeNumber|titleId|region|isOriginalTitle
        """,
    ),
    layout(
        "tmdb-movielens",
        "TMDB, MovieLens, OMDb, Netflix titles",
        "",
        """
        -: movieId|imdbId|tmdbId|title|original_title|original_language|overview|popularity|vote_average|vote_count
            release_date|revenue|budget|runtime|tagline|production_companies|production_countries|spoken_languages
            backdrop_path|poster_path|genre_ids|homepage|adult|video|belongs_to_collection|cast|crew|keywords
            credit_id|Poster_Link|Series_Title|Released_Year|Certificate|IMDB_Rating|Meta_score|Star1|Star2
            No_of_Votes|Gross|show_id|director|date_added|release_year|listed_in|rating|duration|tagId|relevance
        """,
    ),
    layout(
        "musicbrainz-discogs-spotify",
        "MusicBrainz, Discogs, Spotify and Last.fm catalogues and charts",
        "",
        """
        -: track_id|track_name|artist_name|artists|artist_id|album_name|album_id|album_release_date|playlist_name
            playlist_id|playlist_genre|danceability|energy|key|loudness|mode|speechiness|acousticness|instrumentalness
            liveness|valence|tempo|time_signature|duration_ms|explicit|track_popularity|popularity|release_mbid
            artist_mbid|recording_mbid|gid|artist_credit|begin_date_year|sort_name|release_group|barcode
            catalog_number|catno|master_id|released|label_id|chart_week|peak_rank|weeks_on_chart|Streams
            weeks-on-board|last-week|track_genre|in_spotify_playlists
        """,
    ),
    layout(
        "goodreads-books",
        "Goodreads, ISBN catalogues, MARC, Open Library, Gutenberg",
        "",
        """
        -: bookID|authors|author_name|average_rating|isbn|isbn13|language_code|num_pages|ratings_count
            text_reviews_count|publication_date|publisher|best_book_id|work_id|books_count|original_publication_year
            original_title|work_ratings_count|ratings_1|ratings_5|image_url|small_image_url|Book-Title|Book-Author
            Year-Of-Publication|Image-URL-S|Image-URL-M|Gutenberg ID|LoCC|Bookshelves|Issued|BibNum|PublicationYear
            ItemCollection|FloatingItem|ItemLocation|Exclusive Shelf|Bookshelves with positions|Author l-f
        """,
    ),
    layout(
        "art-museum-collections",
        "Met, MoMA, Tate, Rijksmuseum and Getty collection data",
        "",
        """
        -: Object Number|Is Highlight|Is Timeline Work|Is Public Domain|Object ID|Gallery Number|AccessionYear
            Object Name|Culture|Dynasty|Reign|Constituent ID|Artist Role|Artist Prefix|Artist Display Name
            Artist Display Bio|Artist Alpha Sort|Artist Nationality|Artist Begin Date|Artist End Date|Object Date
            Object Begin Date|Medium|Dimensions|Credit Line|Geography Type|Classification|Link Resource|ArtistBio
            BeginDate|EndDate|Wiki QID|ULAN|AccessionNumber|DateAcquired|Cataloged|dateText|acquisitionYear
            thumbnailUrl|inscription
        """,
    ),
    layout(
        "nobel-prizes",
        "Nobel Prize laureates and award tables",
        "",
        """
        -: laureate_id|Laureate Type|Full Name|Birth Date|Birth City|Birth Country|Sex|Prize|Prize Share|Motivation
            Organization Name|Organization City|Organization Country|Death Date|Death City|Death Country|category
            share|overallMotivation|bornCountry|bornCountryCode|bornCity|diedCountry|diedCity|prizeAmount|awardYear
            year_ceremony|year_film|ceremony|winner|nominee
        """,
    ),
    layout(
        "notable-people",
        "Wikidata, Pantheon, Forbes and biographical directories of public persons",
        "",
        """
        -: wd_id|wp_id|slug|occupation|prob_ratio|birthdate|birthyear|deathdate|deathyear|bplace_name|bplace_country
            bplace_lat|bplace_lon|dplace_name|is_group|l_|hpi_raw|hpi|coefficient_of_variation|non_en_page_views
            wikidata_code|un_region|level1_main_occ|ranking_visib_5criteria|sitelinks_count|personName|finalWorth
            sourceOfWealth|selfMade|philanthropyScore|residenceMsa|article_id|full_name|historical_popularity_index
            page_views
        """,
    ),
    layout(
        "election-results",
        "Election results by constituency and precinct (MIT EDSL, OpenElections)",
        "",
        """
        -: county_fips|state_po|state_fips|state_cen|state_ic|office|candidate|party_detailed|party_simplified|writein
            candidatevotes|totalvotes|votes|mode|precinct|election_day|absentee|early_votes|provisional|ons_id
            constituency_name|valid_votes|electorate|turnout|majority|first_party|Wahlberechtigte|Wähler|Ungültige
            Gültige|Erststimmen|Zweitstimmen|Gebiet|gehört zu|Inscrits|Abstentions|Votants|Exprimés|% Voix/Exp
            total_votes_2016|per_dem|per_gop|jurisdiction_name|magnitude|special|runoff
        """,
    ),
    layout(
        "company-registers",
        "Companies House, SIRENE, OpenCorporates, Handelsregister, GLEIF company data",
        "",
        """
        -: CompanyName|CompanyNumber|RegAddress.CareOf|RegAddress.POBox|RegAddress.AddressLine1
            RegAddress.AddressLine2|RegAddress.PostTown|RegAddress.County|RegAddress.Country|RegAddress.PostCode
            CompanyCategory|CompanyStatus|CountryOfOrigin|DissolutionDate|IncorporationDate|Accounts.AccountRefDay
            Accounts.NextDueDate|Accounts.LastMadeUpDate|Returns.NextDueDate|Mortgages.NumMortCharges
            SICCode.SicText_1|LimitedPartnerships.NumGenPartners|URI|PreviousName_1.CompanyName|siren|nic|siret
            denominationUniteLegale|activitePrincipaleUniteLegale|trancheEffectifsEtablissement
            etatAdministratifEtablissement|categorieJuridiqueUniteLegale|jurisdiction_code|company_type|registry_url
            current_status|registered_address|cnpj_basico|razao_social|natureza_juridica|capital_social|porte_empresa
            cnae_fiscal_principal|CIN|CompanyROCcode|AuthorizedCapital|PaidupCapital
        """,
    ),
    layout(
        "nonprofits-irs",
        "IRS exempt organizations business master file, UK charities register",
        "",
        """
        -: EIN|ICO|GROUP|SUBSECTION|AFFILIATION|RULING|DEDUCTIBILITY|FOUNDATION|ACTIVITY|ORGANIZATION|TAX_PERIOD
            ASSET_CD|INCOME_CD|FILING_REQ_CD|PF_FILING_REQ_CD|ACCT_PD|ASSET_AMT|INCOME_AMT|REVENUE_AMT|NTEE_CD
            SORT_NAME|registered_charity_number|linked_charity_number|charity_name|charity_type
            charity_registration_status|date_of_registration|latest_acc_fin_period_start_date|latest_income
            latest_expenditure|charity_activities|charity_gift_aid
        """,
    ),
    layout(
        "procurement-awards",
        "USAspending, TED, SAM and open contracting releases",
        "",
        """
        -: award_id_piid|contract_award_unique_key|federal_action_obligation|total_dollars_obligated|action_date
            period_of_performance_start_date|awarding_agency_name|awarding_sub_agency_name|funding_agency_name
            recipient_name|recipient_uei|recipient_duns|recipient_parent_name|recipient_city_name|recipient_state_code
            naics_code|naics_description|product_or_service_code|type_of_contract_pricing|extent_competed
            solicitation_identifier|ocid|buyer/name|tender/title|tender/value/amount|tender/procurementMethod
            awards/suppliers/name|ID_NOTICE_CAN|CAE_NAME|WIN_NAME|AWARD_VALUE_EURO|CPV|cfda_number
            assistance_award_unique_key|primary_place_of_performance_state_name
        """,
    ),
    layout(
        "job-postings",
        "Job advertisements (LinkedIn, Indeed, Glassdoor, Adzuna, NYC jobs)",
        "",
        """
        -: job_id|company_name|job_title|job_description|job_posting_url|application_url|application_type
            formatted_work_type|formatted_experience_level|max_salary|med_salary|min_salary|pay_period|remote_allowed
            views|applies|original_listed_time|listed_time|expiry|closed_time|skills_desc|sponsored|work_type
            compensation_type|posting_domain|Salary Estimate|Type of ownership|Competitors|Easy Apply|Posting Type
            # Of Positions|Business Title|Civil Service Title|Salary Range From|Salary Range To
            Minimum Qual Requirements|Preferred Skills|To Apply|telecommuting|has_company_logo|has_questions
            required_experience|required_education|fraudulent
        """,
    ),
    layout(
        "occupations-onet",
        "O*NET, ISCO, ESCO, SOC and BLS OEWS occupation tables",
        "",
        """
        -: O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Standard Error|Lower CI Bound|Upper CI Bound
            Recommend Suppress|Not Relevant|Domain Source|AREA_TITLE|AREA_TYPE|NAICS_TITLE|I_GROUP|OWN_CODE|OCC_CODE
            OCC_TITLE|O_GROUP|TOT_EMP|EMP_PRSE|JOBS_1000|LOC_QUOTIENT|PCT_TOTAL|H_MEAN|A_MEAN|H_PCT10|H_MEDIAN
            A_MEDIAN|A_PCT90|conceptUri|iscoGroup|preferredLabel|altLabels|conceptType|skillType|reuseLevel
        """,
    ),
    layout(
        "bibliography-authors",
        "Crossref, OpenAlex, PubMed, arXiv, DBLP, Scopus and Web of Science records",
        "",
        """
        -: DOI|PMID|PMCID|arxiv_id|Authors|Author full names|Author(s) ID|Source title|Art. No.|Page start|Page end
            Page count|Cited by|Document Type|Publication Stage|Open Access|EID|Abstract|Author Keywords
            Index Keywords|Funding Details|ISSN|eissn|journal|volume|issue|first_page|container-title
            is-referenced-by-count|publication_year|cited_by_count|primary_location|authorships|concepts|orcid
            affiliations|journal_ref|report-no|update_date|authors_parsed|MeSH Terms|Publication Types
            UT (Unique WOS ID)|Times Cited, WoS Core|Item Type|Publication Title|Citation Key
        """,
    ),
    layout(
        "baby-names",
        "Given name and surname frequency tables (SSA, census, INSEE)",
        "",
        """
        -: name|year|sex|gender|count|births|number|rank|prop|prop100k|cum_prop100k|pctwhite|pctblack|pctapi|pctaian
            pct2prace|pcthispanic|preusuel|annais|nombre|sexe|dpt
        """,
    ),
)

LAYOUTS: tuple[Layout, ...] = _EMPLOYEES + _EDUCATION + _GOVERNMENT + _DIRECTORIES
