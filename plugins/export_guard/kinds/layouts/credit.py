"""Loans, credit files, insurance, payroll and tax: tables of what people earn, owe and insure."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

_MORTGAGES_AND_LOANS: tuple[Layout, ...] = (
    layout(
        "hmda-lar",
        "HMDA loan application register, public LAR 2018 onwards (FFIEC/CFPB)",
        "credit person",
        """
        race_or_ethnicity: derived_ethnicity|derived_race|applicant_ethnicity-1|applicant_ethnicity-2
            applicant_ethnicity-3|applicant_ethnicity-4|applicant_ethnicity-5|co-applicant_ethnicity-1
            co-applicant_ethnicity-2|co-applicant_ethnicity-3|co-applicant_ethnicity-4|co-applicant_ethnicity-5
            applicant_race-1|applicant_race-2|applicant_race-3|applicant_race-4|applicant_race-5|co-applicant_race-1
            co-applicant_race-2|co-applicant_race-3|co-applicant_race-4|co-applicant_race-5
        gender: derived_sex|applicant_sex|co-applicant_sex
        age: applicant_age|co-applicant_age|applicant_age_above_62|co-applicant_age_above_62
        income: income
        credit_file_attribute: debt_to_income_ratio|applicant_credit_score_type|co-applicant_credit_score_type
        loan_attribute: conforming_loan_limit|derived_loan_product_type|derived_dwelling_category|action_taken
            purchaser_type|preapproval|loan_type|loan_purpose|lien_status|reverse_mortgage|open-end_line_of_credit
            business_or_commercial_purpose|loan_amount|loan_to_value_ratio|combined_loan_to_value_ratio|interest_rate
            rate_spread|hoepa_status|total_loan_costs|total_points_and_fees|origination_charges|discount_points
            lender_credits|loan_term|prepayment_penalty_term|intro_rate_period|negative_amortization
            interest_only_payment|balloon_payment|other_nonamortizing_features|property_value|construction_method
            occupancy_type|manufactured_home_secured_property_type|manufactured_home_land_property_interest
            total_units|multifamily_affordable_units|denial_reason-1|denial_reason-2|denial_reason-3|denial_reason-4
            submission_of_application|initially_payable_to_institution|aus-1|aus-2|aus-3|aus-4|aus-5
        state_or_city: state_code|county_code|census_tract
        -: activity_year|lei|derived_msa-md|applicant_ethnicity_observed|co-applicant_ethnicity_observed
            applicant_race_observed|co-applicant_race_observed|applicant_sex_observed|co-applicant_sex_observed
            tract_population|tract_minority_population_percent|ffiec_msa_md_median_family_income
            tract_to_msa_income_percentage|tract_owner_occupied_units|tract_one_to_four_family_homes
            tract_median_age_of_housing_units
        """,
    ),
    layout(
        "hmda-lar-old",
        "HMDA loan application register 2007 to 2017 (CFPB field names)",
        "credit person",
        """
        race_or_ethnicity: applicant_ethnicity|applicant_ethnicity_name|co_applicant_ethnicity
            co_applicant_ethnicity_name|applicant_race_1|applicant_race_name_1|applicant_race_2|applicant_race_3
            applicant_race_name_2|co_applicant_race_1|co_applicant_race_name_1
        gender: applicant_sex|applicant_sex_name|co_applicant_sex|co_applicant_sex_name
        income: applicant_income_000s
        loan_attribute: action_taken_name|loan_amount_000s|loan_purpose_name|loan_type_name|lien_status_name
            hoepa_status_name|owner_occupancy|owner_occupancy_name|preapproval_name|property_type_name|property_type
            purchaser_type_name|denial_reason_name_1|denial_reason_1|denial_reason_2|denial_reason_3
            denial_reason_name_2|rate_spread|application_date_indicator
        state_or_city: census_tract_number|county_name|county_code|state_name|state_abbr|state_code
        -: as_of_year|agency_code|agency_abbr|agency_name|respondent_id|edit_status|sequence_number|msamd|msamd_name
            hud_median_family_income|minority_population|number_of_owner_occupied_units|number_of_1_to_4_family_units
            population|tract_to_msamd_income
        """,
    ),
    layout(
        "hmda-panel",
        "HMDA institutions: panel and transmittal sheet",
        "",
        """
        -: activity_year|lei|tax_id|agency_code|calendar_quarter|respondent_name|respondent_state|respondent_city
            respondent_zip_code|lar_count|id_2017|arid_2017|respondent_rssd|parent_rssd|parent_name|top_holder_rssd
            topholder_name|assets|other_lender_code
        """,
    ),
    layout(
        "fannie-mae-performance",
        "Fannie Mae Single-Family Loan Performance data, single file layout",
        "credit",
        """
        loan_attribute: Loan Identifier|Original Interest Rate|Current Interest Rate|Original UPB|UPB at Issuance
            Current Actual UPB|Original Loan Term|Origination Date|First Payment Date|Loan Age
            Remaining Months to Legal Maturity|Remaining Months To Maturity|Maturity Date
            Original Loan to Value Ratio (LTV)|Original Combined Loan to Value Ratio (CLTV)|Loan Purpose|Property Type
            Number of Units|Occupancy Status|Mortgage Insurance Percentage|Amortization Type
            Prepayment Penalty Indicator|Interest Only Loan Indicator|Modification Flag
            Mortgage Insurance Cancellation Indicator|Zero Balance Code|Zero Balance Effective Date
            UPB at the Time of Removal|Repurchase Date|Scheduled Principal Current|Total Principal Current
            Unscheduled Principal Current|Last Paid Installment Date|Foreclosure Date|Disposition Date
            Foreclosure Costs|Net Sales Proceeds|Credit Enhancement Proceeds|Mortgage Insurance Type
            Loan Holdback Indicator|ORIG_RT|ORIG_AMT|ORIG_TRM|ORIG_DTE|FRST_DTE|OLTV|OCLTV|NUM_BO|OCC_STAT|LAST_RT
            LAST_UPB|LOAN_ID|ORIG_CHN|ORIG_RATE|ORIG_UPB|CURR_RATE|CURRENT_UPB|ORIG_TERM|Zero_Bal_Code|ZB_DTE|PROP
            PURPOSE|MI_PCT|MOD_FLAG
        credit_file_attribute: Debt-To-Income (DTI)|Current Loan Delinquency Status|Loan Payment History|DTI
            DLQ_STATUS|PMT_HISTORY
        credit_score: Borrower Credit Score at Origination|Co-Borrower Credit Score at Origination
            Borrower Credit Score Current|CSCORE_B|CSCORE_C|Borrower Credit Score At Issuance
        life_status: Number of Borrowers|First Time Home Buyer Indicator|FTHB_FLG|FIRST_FLAG
        state_or_city: Property State|STATE|Zip Code Short|ZIP|Metropolitan Statistical Area (MSA)|MSA
        -: Reference Pool ID|Monthly Reporting Period|ACT_PERIOD|POOL_ID|Channel|Seller Name|SELLER|Servicer Name
            SERVICER|Master Servicer|Deal Name|Servicing Activity Indicator
        """,
    ),
    layout(
        "freddie-mac-origination",
        "Freddie Mac Single-Family Loan-Level Dataset, origination file",
        "credit",
        """
        credit_score: Credit Score|FICO
        credit_file_attribute: Original Debt-to-Income (DTI) Ratio|DTI
        loan_attribute: First Payment Date|Maturity Date|Mortgage Insurance Percentage (MI %)|Number of Units
            Occupancy Status|Original Combined Loan-to-Value (CLTV)|Original UPB|Original Loan-to-Value (LTV)
            Original Interest Rate|Prepayment Penalty Mortgage (PPM) Flag|Amortization Type|Property Type
            Loan Sequence Number|Loan Purpose|Original Loan Term|Super Conforming Flag|Pre-HARP Loan Sequence Number
            Program Indicator|HARP Indicator|Property Valuation Method|Interest Only Indicator|dt_first_pi|dt_matr
            mi_pct|cnt_units|occpy_sts|cltv|orig_upb|ltv|int_rt|ppmt_pnlty|prop_type|id_loan|orig_loan_term|cnt_borr
            flag_sc|OrigInterestRate|LoanSeqNum|OCLTV
        life_status: First Time Homebuyer Flag|Number of Borrowers|flag_fthb|FirstTimeHomebuyer|NumBorrowers
        state_or_city: Property State|Postal Code|Metropolitan Statistical Area
            Metropolitan Statistical Area (MSA) Or Metropolitan Division|cd_msa|st|zipcode
        -: Channel|Seller Name|Servicer Name
        """,
    ),
    layout(
        "freddie-mac-performance",
        "Freddie Mac Single-Family Loan-Level Dataset, monthly performance file",
        "credit",
        """
        loan_attribute: Loan Sequence Number|Current Actual UPB|Loan Age|Remaining Months to Legal Maturity
            Defect Settlement Date|Modification Flag|Zero Balance Code|Zero Balance Effective Date
            Current Interest Rate|Current Deferred UPB|Due Date of Last Paid Installment|MI Recoveries
            Net Sales Proceeds|Non MI Recoveries|Expenses|Legal Costs|Maintenance and Preservation Costs
            Taxes and Insurance|Miscellaneous Expenses|Actual Loss Calculation|Modification Cost
            Step Modification Flag|Deferred Payment Plan|Estimated Loan-to-Value (ELTV)|Zero Balance Removal UPB
            Interest Bearing UPB|Current Month Modification Cost|id_loan|current_upb|delq_sts|mths_remng|repch_flag
            flag_mod|cd_zero_bal|dt_zero_bal|current_int_rt|non_int_brng_upb|dt_lst_pi
        credit_file_attribute: Current Loan Delinquency Status|Delinquent Accrued Interest|Delinquency Due to Disaster
            Borrower Assistance Status Code
        -: Monthly Reporting Period|svcycle
        """,
    ),
    layout(
        "bondora-loans",
        "Bondora, public loan dataset",
        "credit person",
        """
        person_id: UserName
        loan_attribute: LoanId|LoanNumber|ListedOnUTC|BiddingStartedOn|LoanDate|ContractEndDate|FirstPaymentDate
            MaturityDate_Original|MaturityDate_Last|ApplicationSignedHour|AppliedAmount|Amount|Interest|LoanDuration
            MonthlyPayment|UseOfLoan|LastPaymentOn|CurrentDebtDaysPrimary|DebtOccuredOn|PrincipalPaymentsMade
            InterestAndPenaltyPaymentsMade|PrincipalBalance|InterestAndPenaltyBalance|Restructured|Status|DefaultDate
            ExpectedLoss|LossGivenDefault|ExpectedReturn|ProbabilityOfDefault|RecoveryStage
            ActiveScheduleFirstPaymentReached|VerificationType
        birth_year: DateOfBirth
        age: Age
        gender: Gender
        country: Country
        state_or_city: County|City
        life_status: Education|MaritalStatus|NrOfDependants|EmploymentStatus|EmploymentDurationCurrentEmployer
            EmploymentPosition|WorkExperience|OccupationArea|HomeOwnershipType|LanguageCode
        income: IncomeFromPrincipalEmployer|IncomeFromPension|IncomeFromFamilyAllowance|IncomeFromSocialWelfare
            IncomeFromLeavePay|IncomeFromChildSupport|IncomeOther|IncomeTotal|FreeCash
        credit_file_attribute: ExistingLiabilities|LiabilitiesTotal|RefinanceLiabilities|DebtToIncome
            NoOfPreviousLoansBeforeLoan|AmountOfPreviousLoansBeforeLoan|PreviousRepaymentsBeforeLoan
            PreviousEarlyRepaymentsBefoleLoan
        credit_score: Rating|CreditScoreEsMicroL|CreditScoreEsEquifaxRisk|CreditScoreFiAsiakasTietoRiskGrade
            CreditScoreEeMini|Rating_V0|Rating_V1|Rating_V2
        -: ReportAsOfEOD|BidsPortfolioManager|BidsApi|BidsManual|NewCreditCustomer|ModelVersion
        """,
    ),
    layout(
        "metro-2",
        "CDIA Metro 2 format, base segment",
        "credit person",
        """
        bank_account_number: Consumer Account Number
        loan_attribute: Portfolio Type|Account Type|Date Opened|Highest Credit|Terms Duration|Terms Frequency
            Scheduled Monthly Payment Amount|Actual Payment Amount|Date of First Delinquency|Date Closed
            Date of Last Payment|Interest Type Indicator|Original Charge-off Amount|dateLastPayment
        credit_file_attribute: Account Status|Payment Rating|Payment History Profile|Special Comment
            Compliance Condition Code|Amount Past Due|Consumer Transaction Type|ECOA Code
            Consumer Information Indicator|Date of Account Information|dateFirstDelinquency|dateAccountInformation
            creditLimit
        account_balance: Current Balance
        last_name: Surname
        first_name: First Name|Middle Name
        us_ssn: Social Security Number
        birth_date: Date of Birth|dateBirth
        phone: Telephone Number
        street_address: First Line of Address|Second Line of Address|firstLineAddress|secondLineAddress
        country: Country Code
        state_or_city: City|State
        postcode: Postal/Zip Code|zipCode
        -: Generation Code|Address Indicator|Residence Code|Record Descriptor Word|Processing Indicator|Time Stamp
            Identification Number|Cycle Identifier|Correction Indicator
        """,
    ),
    layout(
        "credit-bureau-report",
        "Credit reports of Experian, Equifax and TransUnion, tradelines flattened",
        "credit person",
        """
        credit_file_attribute: subscriberName|kindOfBusiness|accountStatusCode|monthsReviewed|delinquencies30Days
            delinquencies60Days|delinquencies90to180Days|paymentProfile|revolvingOrInstallment|specialComment
            statusDate|enhancedPaymentData|derogCounter|openOrClosed|evaluation|worstPaymentDate|worstPaymentStatus
            amountPastDue|balanceAmount|originalAmount|limitAmount|inquiryDate|publicRecord|historicalNegativeAccounts
            CreditorName|accountRating|highCredit|pastDue|paymentPattern|lateNinetyDays|lateSixtyDays|lateThirtyDays
            industryCode|memberCode|tradelines|dateReported|dateOfLastActivity|narrativeCodes|chargeOffAmount
            balloonPaymentAmount|activityDesignator|monthsReviewedCount|ECOADesignator|currentManner|maxDelinquency
        credit_score: vantageScore|riskScore|scoreFactors|FICO8|beaconScore|modelIndicator
        loan_attribute: openDate|balanceDate|monthlyPaymentAmount|terms|dateOpened|scheduledPaymentAmount|accountType
        bank_account_number: accountNumber
        us_ssn: socialSecurityNumber|ssn
        birth_date: dateOfBirth|dob|yearOfBirth
        first_name: firstName
        last_name: lastName|surname
        street_address: streetName|streetAddress|addressLine1
        """,
    ),
    layout(
        "schufa-cibil",
        "SCHUFA, CRIF, CIBIL and Experian India credit information reports",
        "credit person",
        """
        credit_file_attribute: Merkmalscode|Merkmal|SCHUFA-Merkmal|Anfragedatum|Forderungsbetrag|Erledigungsvermerk
            Datum der Meldung|Kreditbetrag|Ratenart|Anzahl Raten|Ereignisdatum|Erledigt am|Negativmerkmal
            Saldo titulierte Forderung|ReportingMemberShortName|OwnershipIndicator|DateOpenedOrDisbursed
            DateOfLastPayment|DateReportedAndCertified|HighCreditOrSanctionedAmount|PaymentHistory1|PaymentHistory2
            PaymentHistoryStartDate|PaymentHistoryEndDate|SuitFiledOrWilfulDefault|WrittenOffAndSettledStatus
            AmountOverdue|EnquiryPurpose|EnquiryAmount|DateOfEnquiryFields|EnquiringMemberShortName
            Wilful_Default_Status|Tradelines|CIBIL_Missed_Payments
        credit_score: Basisscore|Branchenscore|Scorewert|Ratingstufe|Erfüllungswahrscheinlichkeit|CibilScore|ScoreName
            Credit_Score
        account_balance: CurrentBalance
        birth_date: Geburtsdatum|DateOfBirth
        """,
    ),
    layout(
        "cibil-aggregates",
        "Indian bureau features (months since, trade lines, delinquencies)",
        "credit person",
        """
        person_id: PROSPECTID
        credit_file_attribute: Total_TL|Tot_Closed_TL|Tot_Active_TL|Total_TL_opened_L6M|Tot_TL_closed_L6M
            pct_tl_open_L6M|pct_active_tl|Total_TL_opened_L12M|Tot_Missed_Pmnt|Auto_TL|CC_TL|Consumer_TL|Gold_TL
            Home_TL|PL_TL|Secured_TL|Unsecured_TL|Other_TL|Age_Oldest_TL|Age_Newest_TL|time_since_recent_payment
            time_since_first_deliquency|time_since_recent_deliquency|num_times_delinquent|max_delinquency_level
            max_recent_level_of_deliq|num_deliq_6mts|num_times_30p_dpd|num_times_60p_dpd|num_std|num_sub|num_dbt
            num_lss|recent_level_of_deliq|tot_enq|CC_enq|PL_enq|time_since_recent_enq|enq_L12m|CC_utilization
            PL_utilization|max_unsec_exposure_inPct|first_prod_enq2|last_prod_enq2|Approved_Flag
        credit_score: Credit_Score
        life_status: MARITALSTATUS|EDUCATION|Time_With_Curr_Empr
        age: AGE
        gender: GENDER
        income: NETMONTHLYINCOME
        """,
    ),
    layout(
        "sba-loans",
        "US SBA 7(a) and 504 FOIA loans, SBA national loan data (businesses)",
        "",
        """
        -: LoanNr_ChkDgt|Name|City|State|Zip|Bank|BankState|NAICS|ApprovalDate|ApprovalFY|Term|NoEmp|NewExist
            CreateJob|RetainedJob|FranchiseCode|UrbanRural|RevLineCr|LowDoc|ChgOffDate|DisbursementDate
            DisbursementGross|BalanceGross|MIS_Status|ChgOffPrinGr|GrAppv|SBA_Appv|BorrName|BorrStreet|BorrCity
            BorrState|BorrZip|BankName|BankStreet|BankCity|BankZip|GrossApproval|SBAGuaranteedApproval
            ApprovalFiscalYear|FirstDisbursementDate|DeliveryMethod|subpgmdesc|InitialInterestRate|TermInMonths
            NaicsCode|NaicsDescription|FranchiseName|ProjectCounty|ProjectState|SBADistrictOffice
            CongressionalDistrict|BusinessType|LoanStatus|JobsSupported|AsOfDate|Program|BankFDICNumber|BankNCUANumber
            BusinessAge|SOLDSECMRTIND|PaidInFullDate|ChargeOffDate|GrossChargeOffAmount|CollateralInd
        """,
    ),
    layout(
        "ppp-loans",
        "US SBA Paycheck Protection Program FOIA (businesses)",
        "",
        """
        -: LoanNumber|DateApproved|SBAOfficeCode|ProcessingMethod|BorrowerName|BorrowerAddress|BorrowerCity
            BorrowerState|BorrowerZip|LoanStatusDate|LoanStatus|Term|SBAGuarantyPercentage|InitialApprovalAmount
            CurrentApprovalAmount|UndisbursedAmount|FranchiseName|ServicingLenderLocationID|ServicingLenderName
            ServicingLenderAddress|ServicingLenderCity|ServicingLenderState|ServicingLenderZip|RuralUrbanIndicator
            HubzoneIndicator|LMIIndicator|BusinessAgeDescription|ProjectCity|ProjectCountyName|ProjectState|ProjectZip
            CD|JobsReported|NAICSCode|Race|Ethnicity|UTILITIES_PROCEED|PAYROLL_PROCEED|MORTGAGE_INTEREST_PROCEED
            RENT_PROCEED|REFINANCE_EIDL_PROCEED|HEALTH_CARE_PROCEED|DEBT_INTEREST_PROCEED|BusinessType
            OriginatingLenderLocationID|OriginatingLender|OriginatingLenderCity|OriginatingLenderState|Gender|Veteran
            NonProfit|ForgivenessAmount|ForgivenessDate
        """,
    ),
    layout(
        "kiva-loans",
        "Kiva, public loans snapshot",
        "credit",
        """
        loan_attribute: loan_amount|funded_amount|status|activity|sector|use|posted_date|disbursed_date|funded_date
            posted_time|disbursed_time|funded_time|raised_time|term_in_months|repayment_interval
            planned_expiration_time|original_language|description|description_translated|loan_use|distribution_model
            num_lenders_total|lender_term|LOAN_NAME|CURRENCY_EXCHANGE_COVERAGE_RATE
        gender: borrower_genders
        country: country|country_code|country_name
        state_or_city: region|town_name
        -: id|currency|partner_id|tags|lender_count|num_journal_entries|num_bulk_entries|video_id|image_id
            activity_name|sector_name|journal_updates
        """,
    ),
    layout(
        "mifos-fineract",
        "Apache Fineract (Mifos), clients and loans",
        "credit person",
        """
        person_id: clientId|external_id
        person_name: display_name|clientName
        phone: mobile_no
        birth_date: date_of_birth
        bank_account_number: account_no
        loan_attribute: loanProductName|loanPurposeName|principal_amount|approved_principal
            principal_disbursed_derived|principal_repaid_derived|principal_outstanding_derived
            interest_charged_derived|interest_outstanding_derived|total_outstanding_derived|total_overdue_derived
            nominal_interest_rate_per_period|annual_nominal_interest_rate|term_frequency|repay_every
            number_of_repayments|loan_status_id|submittedon_date|approvedon_date|disbursedon_date
            expected_maturedon_date|closedon_date|loan_type_enum|is_npa|loan_officer_id|proposedPrincipal
        account_balance: account_balance_derived
        -: office_id|officeName|staff_id|product_id|fund_id|currency_code|currency_digits
        """,
    ),
    layout(
        "student-loans",
        "US NSLDS student aid data file",
        "credit person",
        """
        loan_attribute: Loan Type Code|Loan Type|Loan Award ID|Loan Amount|Loan Disbursed Amount
            Loan Outstanding Principal Balance|Loan Outstanding Interest Balance|Loan Interest Rate
            Loan Repayment Plan Type|Loan Status|Loan Status Description|Loan Date|Loan Period Begin Date
            Loan Period End Date|Loan Delinquency Date|Loan Cumulative Payment Amount
            Loan PSLF Cumulative Matched Months|Loan Canceled Amount
        first_name: Student First Name
        last_name: Student Last Name
        street_address: Student Street Address 1
        email: Student Email Address
        phone: Student Home Phone Number
        life_status: Student Enrollment Status|Student Dependency Status
        -: Loan Attending School Name|Loan Contact Type|Loan Contact Name
        """,
    ),
)

_INSURANCE: tuple[Layout, ...] = (
    layout(
        "motor-policies",
        "Motor policy and claims tables (premium, exposure, driver)",
        "person",
        """
        insurance_policy: ID|Date_start_contract|Date_last_renewal|Date_next_renewal|Seniority|Policies_in_force
            Max_policies|Max_products|Lapse|Date_lapse|Payment|Premium|Cost_claims_year|N_claims_year|N_claims_history
            R_Claims_history|Type_risk|Distribution_channel|Second_driver
        birth_date: Date_birth
        driver_license: Date_driving_licence
        -: Area|Year_matriculation|Power|Cylinder_capacity|Value_vehicle|N_doors|Type_fuel|Length|Weight
        """,
    ),
    layout(
        "acord-life-policy",
        "ACORD life and annuity, policy administration extracts",
        "person",
        """
        insurance_policy: PolNumber|PolicyNumber|PolicyStatus|PolStatus|IssueDate|EffDate|TermDate|PaidToDate
            PaymentMode|PaymentAmt|AnnualPaymentAmt|FaceAmt|DeathBenefitAmt|CashValueAmt|SurrenderValue|PlanName
            ProductCode|LineOfBusiness|CoverageKey|IndicatorCode|CurrentAmt|ModalPremAmt|UnderwritingClass
            TobaccoPremiumBasis|BeneficiaryDesignation|InterestPercent|PremiumAmount|SumAssured|MaturityDate
        first_name: FirstName
        last_name: LastName
        us_ssn: GovtID
        birth_date: BirthDate
        gender: Gender
        phone: DialNumber
        street_address: Line1
        state_or_city: City|AddressState
        postcode: Zip
        """,
    ),
    layout(
        "lloyds-bordereau",
        "Lloyd's premium and claims bordereaux (Coverholder Reporting Standards)",
        "person",
        """
        insurance_policy: Certificate Reference|Unique Market Reference (UMR)|Agreement No|Section No
            Risk Inception Date|Risk Expiry Date|Type of Insurance|Sum Insured|Total Gross Written Premium
            Gross Premium Paid This Time|Net Premium to Broker|Commission %|Claim Reference / Number|Date of Loss
            Cause of Loss Code|Loss Description|Date Claim First Advised / Date Claim Made|Paid this month - Indemnity
            Previously Paid - Indemnity|Reserve - Indemnity|Claim Status|Deductible Amount|Risk Code
        person_name: Insured Full Name or Company Name|Full Name or Company Name|Claimant Name
        street_address: Insured Address|Location of risk Address
        postcode: Insured Postcode / Zip code or similar
        country: Insured Country
        -: Coverholder Name|Reporting Period (End Date)|Original Currency|Settlement Currency
        """,
    ),
)

_PAY_AND_TAX: tuple[Layout, ...] = (
    layout(
        "adp-payroll",
        "ADP Workforce Now, paydata import and payroll register",
        "person",
        """
        person_id: Co Code|Employee Number|File #|File Number|Associate ID|Employee ID|Position ID
        person_name: Payroll Name|Employee Name|Name
        income: Reg Hours|O/T Hours|Hours 3 Code|Hours 3 Amount|Reg Earnings|O/T Earnings|Earnings 3 Code
            Earnings 3 Amount|Earnings 4 Code|Earnings 4 Amount|Earnings 5 Code|Earnings 5 Amount|Temp Rate|Rate Code
            Gross Pay|Net Pay|Regular Earnings|Overtime Earnings|Rate 1|Rate 1 Amount|Rate Type
            Federal Income Tax - Employee Tax|Medicare - Employee Tax|Social Security - Employee Tax
            Federal/Marital Status|FIT|Medicare|SUI/SDI|Take Home|Voluntary Deductions
        -: Batch ID|Temp Dept|Pay #|Cancel Pay|Cost Number|Check/Voucher Number|Pay Date|Period Beginning Date
            Period Ending Date|Home Department
        """,
    ),
    layout(
        "gusto-payroll",
        "Gusto, payroll journal and employee CSV",
        "person",
        """
        last_name: Last Name
        first_name: First Name|Middle Initial
        email: Work Email|Personal Email|Email
        us_ssn: SSN
        birth_date: Date of Birth
        street_address: Home Address Street 1|Home Address Street 2
        state_or_city: Home Address City|Home Address State
        postcode: Home Address Zip
        phone: Phone
        income: Gross Earnings|Regular (Hours)|Regular (Amount)|Overtime (Hours)|Overtime (Amount)|Bonus|Commission
            Paycheck Tips|Total Gross Earnings|Employee Deductions|Employer Contributions|Employee Taxes
            Employer Taxes|Net Pay|Employer Cost|Check Amount|Reimbursements|Compensation Type|Compensation Rate
            Federal Income Tax (Employee)|Social Security (Employee)|Medicare (Employee)|Pay Rate|Filing Status
        bank_account_number: Account Number
        us_routing_number: Routing Number
        -: Pay Period|Check Date|Payroll Type|Work State|Department|Job Title|Start Date
        """,
    ),
    layout(
        "quickbooks-paychex",
        "QuickBooks and Paychex, payroll detail",
        "person",
        """
        person_name: Employee|Worker Name|Employee Name
        person_id: Worker ID|Client ID
        income: Gross pay|Pretax deductions|Adjusted gross|Other pay|Employee taxes|Employee tax|Aftertax deductions
            Net pay|Employer taxes|Company contributions|Total payroll cost|Total cost|Hours|Pay Component|Rate
            Check Amount|Amount|Direct Deposit|Withholding
        -: Pay date|Check number|Check|Pay period|Org|Job Number|Labor Assignment|Line Date|Override State
            Override Local
        """,
    ),
    layout(
        "datev-lohn",
        "DATEV Lohn und Gehalt and LODAS, employee and payroll lists",
        "person",
        """
        person_id: Personalnummer|Personal-Nr.|PNR|Pers.-Nr.
        last_name: Nachname|Familienname|Name
        first_name: Vorname
        birth_date: Geburtsdatum
        birth_place: Geburtsort|Geburtsland
        national_id: Sozialversicherungsnummer|Rentenversicherungsnummer|SV-Nummer|RV-Nummer|Versicherungsnummer
            Sozialversicherungs-Nr.
        de_tax_id: Identifikationsnummer|Steuer-ID|Steueridentifikationsnummer|IdNr
        income: Bruttolohn|Bruttogehalt|Gesamtbrutto|Steuerbrutto|SV-Brutto|Nettoverdienst|Nettobezug
            Auszahlungsbetrag|Auszahlung|Lohnsteuer|Solidaritätszuschlag|Kirchensteuer|KV-Beitrag|RV-Beitrag
            AV-Beitrag|PV-Beitrag|Lohnart|Lohnartennummer|Stundenlohn|Grundlohn|Monatsgehalt|Gehalt|Steuerklasse
            Faktor|Kinderfreibeträge|Kinderfreibetrag|Freibetrag jährlich|Umlage 1|Umlage 2
            Vermögenswirksame Leistungen|Pfändung|Sachbezug|Minijob|Midijob
        belief_or_orientation: Konfession|Kirchensteuerkonfession|Konfession Ehegatte|Religionszugehörigkeit
        health_insurance: Krankenkasse|Betriebsnummer Krankenkasse|Krankenkassenname|KV-Schlüssel
            Beitragsgruppenschlüssel|BGS|Beitragsgruppe
        iban: IBAN
        bic: BIC
        street_address: Straße|Hausnummer|Adresse
        postcode: PLZ|Postleitzahl
        state_or_city: Ort|Wohnort
        country: Staatsangehörigkeit|Nationalität
        gender: Geschlecht
        life_status: Familienstand|Tätigkeitsschlüssel|Personengruppenschlüssel|PGR|Berufsbezeichnung|Eintrittsdatum
            Austrittsdatum|Schwerbehindert|Höchster Schulabschluss|Höchste Ausbildung|Vertragsform
        -: Beraternummer|Mandantennummer|Abrechnungsmonat|Kostenstelle|Kostenträger|Abteilung
        """,
    ),
    layout(
        "datev-buchungsstapel",
        "DATEV format, booking batch (EXTF Buchungsstapel)",
        "",
        """
        -: Umsatz (ohne Soll/Haben-Kz)|Soll/Haben-Kennzeichen|WKZ Umsatz|Kurs|Basis-Umsatz|WKZ Basis-Umsatz|Konto
            Gegenkonto (ohne BU-Schlüssel)|BU-Schlüssel|Belegdatum|Belegfeld 1|Belegfeld 2|Skonto|Buchungstext
            Postensperre|Diverse Adressnummer|Geschäftspartnerbank|Sachverhalt|Zinssperre|Beleglink|Beleginfo - Art 1
            Beleginfo - Inhalt 1|KOST1 - Kostenstelle|KOST2 - Kostenstelle|Kost-Menge|EU-Land u. UStID (Bestimmung)
            EU-Steuersatz (Bestimmung)|Abw. Versteuerungsart|Sachverhalt L+L|Zusatzinformation - Art 1
            Zusatzinformation- Inhalt 1|Stück|Gewicht|Zahlweise|Forderungsart|Veranlagungsjahr|Zugeordnete Fälligkeit
            Skontotyp|Auftragsnummer|Buchungstyp|Generalumkehr|Steuersatz|Land|Abrechnungsreferenz|BVV-Position
            Festschreibung|Leistungsdatum
        """,
    ),
    layout(
        "datev-debitoren",
        "DATEV format, debtors and creditors (EXTF Debitoren/Kreditoren)",
        "person",
        """
        person_name: Name (Adressattyp natürl. Person)|Name (Adressattyp keine Angabe)
        first_name: Vorname (Adressattyp natürl. Person)
        street_address: Straße|Adresszusatz|Postfach
        postcode: Postleitzahl
        state_or_city: Ort
        country: Land
        phone: Telefon|Telefax|Fax
        email: E-Mail|E-Mail Adresse
        iban: IBAN-Nr. 1|IBAN-Nr. 2
        bic: SWIFT-Code 1|Bankleitzahl 1|SWIFT-Code 2
        bank_account_number: Bank-Kontonummer 1
        de_tax_id: Steuernummer
        -: Konto|Name (Adressattyp Unternehmen)|Unternehmensgegenstand|Kurzbezeichnung|Adressattyp|EU-Land|EU-UStID
            Anrede|Titel/Akad. Grad|Adelstitel|Namensvorsatz|Adressart|Abweichende Anrede|Zahlungsbedingung
            Kreditlimit (Debitor)|Skonto-Prozent (Debitor)|Internet|Bankbezeichnung 1
        """,
    ),
    layout(
        "sage-uk-payroll",
        "Sage, BrightPay and HMRC RTI full payment submission",
        "person",
        """
        person_id: Employee Ref|Payroll ID|Works Number|PayId
        first_name: Forename|Forename1|Fore
        last_name: Surname|Sur
        gb_nino: NI Number|NINO|National Insurance Number
        birth_date: Date of Birth|BirthDate
        gender: Gender
        street_address: Address 1|Address 2|Address Line 1
        postcode: Postcode
        income: Tax Code|Taxable Pay|Tax Deducted|Gross Pay|Net Pay|TaxDeductedOrRefunded|TaxablePayToDate
            Student Loan|NI Category|Employee NIC|Employer NIC|Employee NI|Employer NI|GrossEarningsForNICsInPd
            EEcontribnsInPd|TotalEmpNICInPd|Pension Employee|Pension Employer|SMP|SSP|Pay Frequency|Hours Worked
            Annual Salary|Hourly Rate
        bank_account_number: Account Number|Bank Account
        us_routing_number: Sort Code
        -: Tax Year|Tax Period|Pay Date|Director|Department
        """,
    ),
    layout(
        "w2-fields",
        "IRS Form W-2 and EFW2 wage file",
        "person",
        """
        us_ssn: Employee's social security number|Employee SSN|Social Security Number|SSN
        first_name: Employee First Name|Employee Middle Name
        last_name: Employee Last Name
        person_name: Employee Name
        street_address: Employee Address|Location Address|Delivery Address
        state_or_city: City|State Abbreviation
        postcode: ZIP Code
        income: Wages, Tips and Other Compensation|Wages, tips, other compensation|Federal Income Tax Withheld
            Social Security Wages|Social Security Tax Withheld|Medicare Wages and Tips|Medicare Tax Withheld
            Social Security Tips|Allocated Tips|Dependent Care Benefits|Nonqualified Plans|Box 12a Code|Box 12a Amount
            State Wages, Tips, etc.|State wages|State Income Tax|Local Wages|Local Income Tax
            Retirement Plan Indicator|Statutory Employee Indicator|Third-Party Sick Pay Indicator|Box 1|Box 2|Box 3
            Box 4|Box 5|Box 6|Box 16|Box 17
        -: Employer EIN|Employer identification number|Employer Name|Control Number|Locality Name|Tax Year
        """,
    ),
    layout(
        "form-1099",
        "IRS Forms 1099 (NEC, MISC, INT, DIV, B, K) recipient files (FIRE, IRIS)",
        "person",
        """
        us_ssn: Recipient TIN|Payee TIN|Recipient's TIN|Recipient SSN|Recipient SSN or EIN
        person_name: Recipient Name|Payee Name|First Payee Name Line|Recipient Name Line 1|Second Payee Name Line
        first_name: Recipient First Name
        last_name: Recipient Last Name
        street_address: Recipient Address|Payee Mailing Address|Recipient Street Address
        state_or_city: Recipient City|Payee City|Recipient State
        postcode: Recipient ZIP|Recipient Zip Code|Payee ZIP Code
        bank_account_number: Account Number|Payer's Account Number for Payee
        income: Nonemployee Compensation|Box 1 - Nonemployee compensation|Interest Income|Ordinary Dividends
            Qualified Dividends|Rents|Royalties|Other Income|Federal Income Tax Withheld|Gross Distribution
            Taxable Amount|Proceeds|Cost or Other Basis|State Tax Withheld|State Income|Payment Amount 1
            Payment Amount 2|Gross Amount of Payment Card
        -: Payer Name|Payer TIN|Payer's TIN|Form Type|Second TIN Notice|Type of TIN|Combined Federal/State Filer Code
            Payer Address
        """,
    ),
    layout(
        "form-1040-fields",
        "IRS Statistics of Income individual return microdata (PUF)",
        "person",
        """
        income: E00100|E00200|E00300|E00400|E00600|E00650|E00700|E00800|E00900|E01000|E01100|E01400|E01500|E01700
            E02000|E02300|E02400|E04470|E04800|E05800|E09600|E18400|E19200|E19700|E59560|RECID|AGIR1|S006
        life_status: MARS|XTOT|XOCAH|XOCAWH|DSI|N24|EIC
        age: AGERANGE|AGEDP1
        gender: GENDER
        """,
    ),
    layout(
        "irs-soi-zip",
        "IRS Statistics of Income by ZIP code and county (aggregates)",
        "",
        """
        -: STATEFIPS|STATE|zipcode|agi_stub|N1|mars1|MARS2|MARS4|ELF|CPREP|PREP|DIR_DEP|VRTCRIND|N2|TOTAL_VITA|VITA
            TCE|A00100|N02650|A02650|N00200|A00200|N00300|A00300|N00600|A00600|N00650|A00650|N00900|A00900|N01000
            A01000|COUNTYFIPS|COUNTYNAME|y1_statefips|y2_statefips|agi
        """,
    ),
    layout(
        "ssa-esocial-brazil",
        "eSocial and Brazilian payroll (holerite, RAIS identified)",
        "person",
        """
        br_cpf: CPF|cpfTrab|cpf_trabalhador
        national_id: PIS|NIS|PIS/PASEP|nisTrab|CTPS
        person_name: Nome Trabalhador|nmTrab|Nome do Trabalhador|Nome
        birth_date: Data de Nascimento|dtNascto|Dt Nascimento
        income: Salário Base|vrSalFx|Salário Contratual|Vl Remun Média Nom|Vl Remun Dezembro Nom|Vl Salário Contratual
            Vencimentos|Descontos|Salário Líquido|Valor Líquido|vrRubr|codRubr|INSS|IRRF|FGTS|Vl Remun Média (SM)
        gender: Sexo Trabalhador|Sexo
        race_or_ethnicity: Raça Cor
        life_status: Escolaridade após 2005|Grau Instrução|CBO Ocupação 2002|Estado Civil|estCiv|grauInstr|codCargo
            matricula
        country: Nacionalidade
        -: CNAE 2.0 Classe|Município|Tipo Vínculo|Tamanho Estabelecimento|Vínculo Ativo 31/12|Motivo Desligamento
            Mês Admissão|Mês Desligamento|CNPJ
        """,
    ),
    layout(
        "french-dsn-paie",
        "French payroll (DSN individual block, livre de paie)",
        "person",
        """
        fr_nir: Numéro d'inscription au répertoire|NIR|N° Sécurité Sociale|Numéro de sécurité sociale
        last_name: Nom de famille|Nom d'usage
        first_name: Prénoms|Prénom
        birth_date: Date de naissance
        birth_place: Lieu de naissance|Département de naissance
        person_id: Matricule|Matricule salarié
        income: Salaire brut|Brut|Net à payer|Net imposable|Net fiscal|Rémunération nette fiscale|Montant net versé
            Montant de prélèvement à la source|Taux de prélèvement à la source|Cotisations salariales
            Cotisations patronales|Plafond SS|Salaire de base|Taux horaire|Coût total|Heures travaillées
        iban: IBAN
        street_address: Numéro, extension, nature et libellé de la voie|Adresse
        postcode: Code postal
        state_or_city: Localité
        life_status: Emploi|Qualification|Code PCS-ESE|Nature du contrat|Date d'embauche|Date de début du contrat
        -: Établissement|SIRET|Convention collective|Période
        """,
    ),
    layout(
        "public-payroll-open-data",
        "Open payroll of US cities and states (named public employees)",
        "person",
        """
        person_name: EmployeeName|Agency Employee Name|NAME
        first_name: First Name
        last_name: Last Name
        income: BasePay|OvertimePay|OtherPay|Benefits|TotalPay|TotalPayBenefits|Base Salary|Annual Salary
            Regular Gross Paid|Total OT Paid|Total Other Pay|OT Hours|Regular Hours|Hourly Rate|Gross Pay
            Typical Hours|Salary or Hourly|annual_rt|Gross
        -: JobTitle|Job Titles|Agency|Agency Name|Department|Department Name|Work Location Borough|Fiscal Year
            Payroll Number|Pay Basis|Leave Status as of June 30|Title Description|Agency Start Date|Full or Part-Time
            Full/Part Time|Status
        """,
    ),
    layout(
        "levels-compensation",
        "Stack Overflow, levels.fyi and ai-jobs salary surveys (anonymous)",
        "person",
        """
        income: salary_in_usd|totalyearlycompensation|basesalary|stockgrantvalue|ConvertedCompYearly|CompTotal
            ConvertedComp|Converted Salary|salary
        life_status: work_year|experience_level|employment_type|job_title|employee_residence|remote_ratio
            yearsofexperience|yearsatcompany|Education|EdLevel|YearsCode|YearsCodePro|DevType|Employment|MainBranch
            RemoteWork|WorkExp|Student
        gender: Gender
        race_or_ethnicity: Race|Ethnicity
        age: Age|Age1stCode
        belief_or_orientation: Sexuality
        country: Country
        -: company_location|company_size|salary_currency|company|level|title|tag|location|otherdetails|cityid|dmaid
            rowNumber|ResponseId|Respondent|LanguageHaveWorkedWith|LanguageWantToWorkWith|DatabaseHaveWorkedWith
            OrgSize|Currency
        """,
    ),
    layout(
        "scf-psid-wealth",
        "Survey of Consumer Finances, PSID and HFCS household wealth extracts",
        "bank credit person",
        """
        holdings: ASSET|FIN|LIQ|CHECKING|SAVING|MMA|CALL|CDS|NMMF|STOCKS|BOND|RETQLIQ|SAVBND|CASHLI|OTHMA|OTHFIN|VEHIC
            HOUSES|ORESRE|NNRESRE|BUS|NFIN|KGTOTAL|NETWORTH|DA1000|DA2100|DN3001
        credit_file_attribute: DEBT|MRTHEL|RESDBT|OTHLOC|CCBAL|INSTALL|EDN_INST|VEH_INST|ODEBT|DEBT2INC|PIRTOTAL|LATE
            LATE60|TURNDOWN|BNKRUPLAST5|DL1000
        income: INCOME|WAGEINC|BUSSEFARMINC|INTDIVINC|KGINC|SSRETINC|TRANSFOTHINC|RENTINC|NORMINC|DI2000
        age: AGE
        life_status: EDUC|EDCL|MARRIED|KIDS|FAMSTRUCT|LIFECL|OCCAT1|OCCAT2|HOUSECL|HHSEX
        race_or_ethnicity: RACE
        -: WGT|Y1|YY1|WSAVED|SPENDMOR
        """,
    ),
)

LAYOUTS: tuple[Layout, ...] = _MORTGAGES_AND_LOANS + _INSURANCE + _PAY_AND_TAX
