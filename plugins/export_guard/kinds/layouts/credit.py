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
        "lendingclub-loans",
        "LendingClub, loan statistics (LCDataDictionary)",
        "credit person",
        """
        person_id: member_id
        loan_attribute: id|loan_amnt|funded_amnt|funded_amnt_inv|term|int_rate|installment|grade|sub_grade|issue_d
            loan_status|pymnt_plan|desc|purpose|title|initial_list_status|out_prncp|out_prncp_inv|total_pymnt
            total_pymnt_inv|total_rec_prncp|total_rec_int|total_rec_late_fee|recoveries|collection_recovery_fee
            last_pymnt_d|last_pymnt_amnt|next_pymnt_d|application_type|hardship_flag|hardship_type|hardship_reason
            hardship_status|hardship_amount|hardship_start_date|hardship_end_date|deferral_term|hardship_length
            hardship_dpd|hardship_loan_status|orig_projected_additional_accrued_interest
            hardship_payoff_balance_amount|hardship_last_payment_amount|disbursement_method|debt_settlement_flag
            debt_settlement_flag_date|settlement_status|settlement_date|settlement_amount|settlement_percentage
            settlement_term|payment_plan_start_date|verification_status|verification_status_joint|list_d|exp_d
            exp_default_rate|service_fee_rate
        income: annual_inc|annual_inc_joint
        credit_score: fico_range_low|fico_range_high|last_fico_range_low|last_fico_range_high|sec_app_fico_range_low
            sec_app_fico_range_high
        credit_file_attribute: dti|dti_joint|delinq_2yrs|earliest_cr_line|inq_last_6mths|mths_since_last_delinq
            mths_since_last_record|open_acc|pub_rec|revol_bal|revol_util|total_acc|collections_12_mths_ex_med
            mths_since_last_major_derog|acc_now_delinq|tot_coll_amt|tot_cur_bal|open_acc_6m|open_act_il|open_il_6m
            open_il_12m|open_il_24m|mths_since_rcnt_il|total_bal_il|il_util|open_rv_12m|open_rv_24m|max_bal_bc
            all_util|total_rev_hi_lim|inq_fi|total_cu_tl|inq_last_12m|acc_open_past_24mths|avg_cur_bal|bc_open_to_buy
            bc_util|chargeoff_within_12_mths|delinq_amnt|mo_sin_old_il_acct|mo_sin_old_rev_tl_op|mo_sin_rcnt_rev_tl_op
            mo_sin_rcnt_tl|mort_acc|mths_since_recent_bc|mths_since_recent_bc_dlq|mths_since_recent_inq
            mths_since_recent_revol_delinq|num_accts_ever_120_pd|num_actv_bc_tl|num_actv_rev_tl|num_bc_sats|num_bc_tl
            num_il_tl|num_op_rev_tl|num_rev_accts|num_rev_tl_bal_gt_0|num_sats|num_tl_120dpd_2m|num_tl_30dpd
            num_tl_90g_dpd_24m|num_tl_op_past_12m|pct_tl_nvr_dlq|percent_bc_gt_75|pub_rec_bankruptcies|tax_liens
            tot_hi_cred_lim|total_bal_ex_mort|total_bc_limit|total_il_high_credit_limit|revol_bal_joint
            sec_app_earliest_cr_line|sec_app_inq_last_6mths|sec_app_mort_acc|sec_app_open_acc|sec_app_revol_util
            sec_app_num_rev_accts|sec_app_chargeoff_within_12_mths|last_credit_pull_d
        life_status: emp_title|emp_length|home_ownership
        postcode: zip_code
        state_or_city: addr_state
        -: url|policy_code
        """,
    ),
    layout(
        "lendingclub-rejected",
        "LendingClub, rejected loans",
        "credit",
        """
        loan_attribute: Amount Requested|Application Date|Loan Title
        credit_score: Risk_Score
        credit_file_attribute: Debt-To-Income Ratio
        postcode: Zip Code
        state_or_city: State
        life_status: Employment Length
        -: Policy Code
        """,
    ),
    layout(
        "prosper-loans",
        "Prosper, loan data",
        "credit person",
        """
        person_id: MemberKey
        loan_attribute: ListingKey|ListingNumber|ListingCreationDate|Term|LoanStatus|ClosedDate|BorrowerAPR
            BorrowerRate|LenderYield|EstimatedEffectiveYield|EstimatedLoss|EstimatedReturn|ListingCategory (numeric)
            LoanKey|LoanNumber|LoanOriginalAmount|LoanOriginationDate|LoanOriginationQuarter|MonthlyLoanPayment
            LP_CustomerPayments|LP_CustomerPrincipalPayments|LP_InterestandFees|LP_ServiceFees|LP_CollectionFees
            LP_GrossPrincipalLoss|LP_NetPrincipalLoss|LP_NonPrincipalRecoverypayments|LoanCurrentDaysDelinquent
            LoanFirstDefaultedCycleNumber|LoanMonthsSinceOrigination|PercentFunded|TotalProsperLoans
            TotalProsperPaymentsBilled|OnTimeProsperPayments|ProsperPaymentsLessThanOneMonthLate
            ProsperPaymentsOneMonthPlusLate|ProsperPrincipalBorrowed|ProsperPrincipalOutstanding
        credit_score: CreditScoreRangeLower|CreditScoreRangeUpper|ProsperRating (numeric)|ProsperRating (Alpha)
            ProsperScore|CreditGrade|ScorexChangeAtTimeOfListing
        credit_file_attribute: DateCreditPulled|FirstRecordedCreditLine|CurrentCreditLines|OpenCreditLines
            TotalCreditLinespast7years|OpenRevolvingAccounts|OpenRevolvingMonthlyPayment|InquiriesLast6Months
            TotalInquiries|CurrentDelinquencies|AmountDelinquent|DelinquenciesLast7Years|PublicRecordsLast10Years
            PublicRecordsLast12Months|RevolvingCreditBalance|BankcardUtilization|AvailableBankcardCredit|TotalTrades
            TradesNeverDelinquent (percentage)|TradesOpenedLast6Months|DebtToIncomeRatio
        income: IncomeRange|IncomeVerifiable|StatedMonthlyIncome
        life_status: Occupation|EmploymentStatus|EmploymentStatusDuration|IsBorrowerHomeowner
        state_or_city: BorrowerState
        -: CurrentlyInGroup|GroupKey|Recommendations|InvestmentFromFriendsCount|InvestmentFromFriendsAmount|Investors
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
        "home-credit-application",
        "Home Credit, application table",
        "credit person",
        """
        person_id: SK_ID_CURR
        loan_attribute: TARGET|NAME_CONTRACT_TYPE|AMT_CREDIT|AMT_ANNUITY|AMT_GOODS_PRICE|WEEKDAY_APPR_PROCESS_START
            HOUR_APPR_PROCESS_START|NAME_TYPE_SUITE
        gender: CODE_GENDER
        age: DAYS_BIRTH
        income: AMT_INCOME_TOTAL|NAME_INCOME_TYPE
        life_status: FLAG_OWN_CAR|FLAG_OWN_REALTY|CNT_CHILDREN|CNT_FAM_MEMBERS|NAME_EDUCATION_TYPE|NAME_FAMILY_STATUS
            NAME_HOUSING_TYPE|DAYS_EMPLOYED|OCCUPATION_TYPE|ORGANIZATION_TYPE|OWN_CAR_AGE
        credit_file_attribute: EXT_SOURCE_1|EXT_SOURCE_2|EXT_SOURCE_3|OBS_30_CNT_SOCIAL_CIRCLE
            DEF_30_CNT_SOCIAL_CIRCLE|OBS_60_CNT_SOCIAL_CIRCLE|DEF_60_CNT_SOCIAL_CIRCLE|AMT_REQ_CREDIT_BUREAU_HOUR
            AMT_REQ_CREDIT_BUREAU_DAY|AMT_REQ_CREDIT_BUREAU_WEEK|AMT_REQ_CREDIT_BUREAU_MON|AMT_REQ_CREDIT_BUREAU_QRT
            AMT_REQ_CREDIT_BUREAU_YEAR|DAYS_REGISTRATION|DAYS_ID_PUBLISH|DAYS_LAST_PHONE_CHANGE
        -: REGION_POPULATION_RELATIVE|FLAG_MOBIL|FLAG_EMP_PHONE|FLAG_WORK_PHONE|FLAG_CONT_MOBILE|FLAG_PHONE|FLAG_EMAIL
            REGION_RATING_CLIENT|REGION_RATING_CLIENT_W_CITY|REG_REGION_NOT_LIVE_REGION|REG_REGION_NOT_WORK_REGION
            LIVE_REGION_NOT_WORK_REGION|REG_CITY_NOT_LIVE_CITY|REG_CITY_NOT_WORK_CITY|LIVE_CITY_NOT_WORK_CITY
            APARTMENTS_AVG|BASEMENTAREA_AVG|LIVINGAREA_AVG|TOTALAREA_MODE|FONDKAPREMONT_MODE|HOUSETYPE_MODE
            WALLSMATERIAL_MODE|EMERGENCYSTATE_MODE|FLAG_DOCUMENT_2|FLAG_DOCUMENT_3|FLAG_DOCUMENT_6|FLAG_DOCUMENT_8
        """,
    ),
    layout(
        "home-credit-bureau",
        "Home Credit, bureau and bureau balance",
        "credit",
        """
        person_id: SK_ID_CURR
        credit_file_attribute: SK_ID_BUREAU|CREDIT_ACTIVE|CREDIT_CURRENCY|DAYS_CREDIT|CREDIT_DAY_OVERDUE
            DAYS_CREDIT_ENDDATE|DAYS_ENDDATE_FACT|AMT_CREDIT_MAX_OVERDUE|CNT_CREDIT_PROLONG|AMT_CREDIT_SUM
            AMT_CREDIT_SUM_DEBT|AMT_CREDIT_SUM_LIMIT|AMT_CREDIT_SUM_OVERDUE|CREDIT_TYPE|DAYS_CREDIT_UPDATE|AMT_ANNUITY
            MONTHS_BALANCE|STATUS
        """,
    ),
    layout(
        "home-credit-previous",
        "Home Credit, previous applications, POS, card balance and instalments",
        "credit",
        """
        person_id: SK_ID_CURR
        loan_attribute: SK_ID_PREV|NAME_CONTRACT_TYPE|AMT_ANNUITY|AMT_APPLICATION|AMT_CREDIT|AMT_DOWN_PAYMENT
            AMT_GOODS_PRICE|RATE_DOWN_PAYMENT|RATE_INTEREST_PRIMARY|RATE_INTEREST_PRIVILEGED|NAME_CASH_LOAN_PURPOSE
            NAME_CONTRACT_STATUS|DAYS_DECISION|NAME_PAYMENT_TYPE|CODE_REJECT_REASON|CNT_PAYMENT|NAME_YIELD_GROUP
            PRODUCT_COMBINATION|DAYS_FIRST_DRAWING|DAYS_FIRST_DUE|DAYS_LAST_DUE_1ST_VERSION|DAYS_LAST_DUE
            DAYS_TERMINATION|NFLAG_INSURED_ON_APPROVAL|NUM_INSTALMENT_VERSION|NUM_INSTALMENT_NUMBER|DAYS_INSTALMENT
            DAYS_ENTRY_PAYMENT|AMT_INSTALMENT|AMT_PAYMENT|CNT_INSTALMENT|CNT_INSTALMENT_FUTURE
            CNT_INSTALMENT_MATURE_CUM
        account_balance: AMT_BALANCE|AMT_RECEIVABLE_PRINCIPAL|AMT_RECIVABLE|AMT_TOTAL_RECEIVABLE
        credit_file_attribute: AMT_CREDIT_LIMIT_ACTUAL|SK_DPD|SK_DPD_DEF|AMT_INST_MIN_REGULARITY|MONTHS_BALANCE
        card_purchases: AMT_DRAWINGS_ATM_CURRENT|AMT_DRAWINGS_CURRENT|AMT_DRAWINGS_OTHER_CURRENT
            AMT_DRAWINGS_POS_CURRENT|AMT_PAYMENT_CURRENT|AMT_PAYMENT_TOTAL_CURRENT|CNT_DRAWINGS_ATM_CURRENT
            CNT_DRAWINGS_CURRENT|CNT_DRAWINGS_OTHER_CURRENT|CNT_DRAWINGS_POS_CURRENT
        -: WEEKDAY_APPR_PROCESS_START|HOUR_APPR_PROCESS_START|FLAG_LAST_APPL_PER_CONTRACT|NFLAG_LAST_APPL_IN_DAY
            NAME_TYPE_SUITE|NAME_CLIENT_TYPE|NAME_GOODS_CATEGORY|NAME_PORTFOLIO|NAME_PRODUCT_TYPE|CHANNEL_TYPE
            SELLERPLACE_AREA|NAME_SELLER_INDUSTRY
        """,
    ),
    layout(
        "german-credit",
        "Statlog German credit (UCI), attribute names of the data dictionary and OpenML",
        "credit person",
        """
        loan_attribute: duration|purpose|credit_amount|installment_commitment|installment_rate|class|credit_risk
            Duration in month|credit_duration|amount|risk
        credit_file_attribute: credit_history|checking_status|status|savings_status|savings|existing_credits
            number_credits|other_parties|other_debtors|other_payment_plans|other_installment_plans
            Status of existing checking account|laufkont|moral|verw|hoehe|sparkont|rate|buerge|weitkred|bishkred
            kredit|checking_account|saving_accounts
        life_status: employment|employment_duration|personal_status|personal_status_sex|residence_since
            present_residence|property_magnitude|property|housing|job|num_dependents|people_liable|beszeit|famges
            wohnzeit|verm|wohn|beruf|pers|own_telephone|telephone|telef
        age: age|alter
        gender: sex
        country: foreign_worker|gastarb
        """,
    ),
    layout(
        "taiwan-default",
        "Default of credit card clients (UCI, Taiwan)",
        "credit person",
        """
        credit_file_attribute: LIMIT_BAL|PAY_0|PAY_1|PAY_2|PAY_3|PAY_4|PAY_5|PAY_6
        account_balance: BILL_AMT1|BILL_AMT2|BILL_AMT3|BILL_AMT4|BILL_AMT5|BILL_AMT6
        card_purchases: PAY_AMT1|PAY_AMT2|PAY_AMT3|PAY_AMT4|PAY_AMT5|PAY_AMT6
        loan_attribute: default.payment.next.month
        gender: SEX
        life_status: EDUCATION|MARRIAGE
        age: AGE
        person_id: ID
        """,
    ),
    layout(
        "give-me-some-credit",
        "Give Me Some Credit, data dictionary",
        "credit person",
        """
        credit_file_attribute: SeriousDlqin2yrs|RevolvingUtilizationOfUnsecuredLines
            NumberOfTime30-59DaysPastDueNotWorse|DebtRatio|NumberOfOpenCreditLinesAndLoans|NumberOfTimes90DaysLate
            NumberRealEstateLoansOrLines|NumberOfTime60-89DaysPastDueNotWorse
        income: MonthlyIncome
        life_status: NumberOfDependents
        age: age
        """,
    ),
    layout(
        "fico-heloc",
        "FICO explainable machine learning challenge, HELOC",
        "credit",
        """
        loan_attribute: RiskPerformance|RiskFlag
        credit_score: ExternalRiskEstimate
        credit_file_attribute: MSinceOldestTradeOpen|MSinceMostRecentTradeOpen|AverageMInFile|NumSatisfactoryTrades
            NumTrades60Ever2DerogPubRec|NumTrades90Ever2DerogPubRec|PercentTradesNeverDelq|MSinceMostRecentDelq
            MaxDelq2PublicRecLast12M|MaxDelqEver|NumTotalTrades|NumTradesOpeninLast12M|PercentInstallTrades
            MSinceMostRecentInqexcl7days|NumInqLast6M|NumInqLast6Mexcl7days|NetFractionRevolvingBurden
            NetFractionInstallBurden|NumRevolvingTradesWBalance|NumInstallTradesWBalance
            NumBank2NatlTradesWHighUtilization|PercentTradesWBalance
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
        "paysim",
        "PaySim mobile money simulator",
        "bank",
        """
        transaction_detail: step|type|isFraud|isFlaggedFraud
        transaction_amount: amount
        bank_account_number: nameOrig|nameDest
        account_balance: oldbalanceOrg|newbalanceOrig|oldbalanceDest|newbalanceDest
        """,
    ),
    layout(
        "sparkov-card-transactions",
        "Sparkov card transaction generator",
        "bank person",
        """
        transaction_detail: trans_date_trans_time|merchant|category|trans_num|unix_time|is_fraud|trans_date|trans_time
            merch_zipcode|profile|acct_num
        card_purchases: amt
        payment_card: cc_num
        first_name: first
        last_name: last
        gender: gender
        street_address: street
        state_or_city: city|state
        postcode: zip
        latitude: lat
        longitude: long
        life_status: job
        birth_date: dob
        us_ssn: ssn
        -: city_pop|merch_lat|merch_long
        """,
    ),
    layout(
        "ieee-cis-fraud",
        "IEEE-CIS and Vesta fraud detection, transaction and identity tables",
        "bank",
        """
        transaction_detail: TransactionID|TransactionDT|ProductCD|isFraud|card1|card2|card3|card4|card5|card6|addr1
            addr2|dist1|dist2
        transaction_amount: TransactionAmt
        -: P_emaildomain|R_emaildomain|id_01|id_02|id_12|id_13|id_30|id_31|id_33|id_36|id_38|DeviceType|DeviceInfo
        """,
    ),
    layout(
        "ibm-aml-transactions",
        "IBM AMLworld transactions for anti money laundering",
        "bank",
        """
        transaction_detail: Timestamp|Payment Format|Is Laundering|From Bank|To Bank
        bank_account_number: Account|Account.1|From Account|To Account
        transaction_amount: Amount Received|Amount Paid
        -: Receiving Currency|Payment Currency
        """,
    ),
    layout(
        "ibm-tabformer-cards",
        "IBM TabFormer card transactions, users and cards",
        "bank person",
        """
        person_id: User
        payment_card_truncated: Card
        transaction_detail: Year|Month|Day|Time|Use Chip|Merchant Name|Merchant City|Merchant State|Zip|MCC|Errors?
            Is Fraud?
        card_purchases: Amount
        payment_card: Card Number
        card_security_code: CVV
        card_expiry: Expires
        credit_file_attribute: Credit Limit|Total Debt|Num Credit Cards|Cards Issued|Year PIN last Changed
            Card on Dark Web|Has Chip|Acct Open Date
        credit_score: FICO Score
        income: Yearly Income - Person|Per Capita Income - Zipcode
        person_name: Person
        street_address: Address|Apartment
        birth_year: Birth Year|Birth Month
        age: Current Age|Retirement Age
        -: CARD INDEX|Card Brand|Card Type
        """,
    ),
    layout(
        "bank-account-fraud",
        "Feedzai bank account fraud suite",
        "bank person",
        """
        credit_file_attribute: fraud_bool|credit_risk_score|proposed_credit_limit|has_other_cards|bank_months_count
            bank_branch_count_8w|payment_type
        income: income
        age: customer_age
        life_status: employment_status|housing_status|current_address_months_count|prev_address_months_count
        transaction_amount: intended_balcon_amount
        -: name_email_similarity|days_since_request|zip_count_4w|velocity_6h|velocity_24h|velocity_4w
            date_of_birth_distinct_emails_4w|email_is_free|phone_home_valid|phone_mobile_valid|foreign_request|source
            session_length_in_minutes|device_os|keep_alive_session|device_distinct_emails_8w|device_fraud_count|month
        """,
    ),
    layout(
        "berka-transactions",
        "PKDD'99 financial (Berka), trans and order tables",
        "bank",
        """
        bank_account_number: account_id|account|account_to
        transaction_detail: trans_id|date|type|operation|k_symbol|order_id
        bic: bank|bank_to
        transaction_amount: amount
        account_balance: balance
        """,
    ),
    layout(
        "berka-clients",
        "PKDD'99 financial (Berka), client, disposition, card and loan tables",
        "bank person",
        """
        person_id: client_id|disp_id
        birth_date: birth_number
        bank_account_number: account_id|card_id
        loan_attribute: loan_id|payments|duration
        gender: gender
        state_or_city: district_id
        -: frequency|issued
        """,
    ),
    layout(
        "bank-marketing",
        "Bank marketing (UCI, Moro et al.)",
        "bank person",
        """
        age: age
        life_status: job|marital|education
        credit_file_attribute: default|housing|loan
        account_balance: balance
        -: contact|day|month|day_of_week|duration|campaign|pdays|previous|poutcome|emp.var.rate|cons.price.idx
            cons.conf.idx|euribor3m|nr.employed|y
        """,
    ),
    layout(
        "bank-churn",
        "Bank customer churn table (RowNumber, CustomerId, Exited)",
        "bank person",
        """
        person_id: CustomerId
        last_name: Surname
        credit_score: CreditScore
        state_or_city: Geography
        gender: Gender
        age: Age
        account_balance: Balance
        income: EstimatedSalary
        transaction_detail: Tenure|NumOfProducts|HasCrCard|IsActiveMember|Exited|Complain|Satisfaction Score|Card Type
            Point Earned
        -: RowNumber
        """,
    ),
    layout(
        "card-churn-bankchurners",
        "Credit card customer attrition table (CLIENTNUM, Attrition_Flag)",
        "bank credit person",
        """
        person_id: CLIENTNUM
        age: Customer_Age
        gender: Gender
        life_status: Dependent_count|Education_Level|Marital_Status
        income: Income_Category
        credit_file_attribute: Credit_Limit|Total_Revolving_Bal|Avg_Open_To_Buy|Avg_Utilization_Ratio|Months_on_book
            Total_Relationship_Count|Months_Inactive_12_mon|Contacts_Count_12_mon|Card_Category|Attrition_Flag
        card_purchases: Total_Amt_Chng_Q4_Q1|Total_Trans_Amt|Total_Trans_Ct|Total_Ct_Chng_Q4_Q1
        """,
    ),
    layout(
        "card-behaviour-cc-general",
        "Credit card behaviour table (CUST_ID, PURCHASES_FREQUENCY)",
        "bank credit",
        """
        person_id: CUST_ID
        account_balance: BALANCE|BALANCE_FREQUENCY
        card_purchases: PURCHASES|ONEOFF_PURCHASES|INSTALLMENTS_PURCHASES|CASH_ADVANCE|PURCHASES_FREQUENCY
            ONEOFF_PURCHASES_FREQUENCY|PURCHASES_INSTALLMENTS_FREQUENCY|CASH_ADVANCE_FREQUENCY|CASH_ADVANCE_TRX
            PURCHASES_TRX|PAYMENTS|MINIMUM_PAYMENTS|PRC_FULL_PAYMENT
        credit_file_attribute: CREDIT_LIMIT|TENURE
        """,
    ),
    layout(
        "loan-approval-dream-housing",
        "Loan prediction table (Loan_ID, ApplicantIncome, Credit_History)",
        "credit person",
        """
        loan_attribute: Loan_ID|LoanAmount|Loan_Amount_Term|Loan_Status|Property_Area
        gender: Gender
        life_status: Married|Dependents|Education|Self_Employed
        income: ApplicantIncome|CoapplicantIncome
        credit_file_attribute: Credit_History
        """,
    ),
    layout(
        "credit-risk-person-loan",
        "Credit risk table (person_income, loan_grade, cb_person_default_on_file)",
        "credit person",
        """
        age: person_age
        income: person_income
        life_status: person_home_ownership|person_emp_length|person_emp_exp|person_education
        gender: person_gender
        loan_attribute: loan_intent|loan_grade|loan_amnt|loan_int_rate|loan_status|loan_percent_income
            previous_loan_defaults_on_file
        credit_file_attribute: cb_person_default_on_file|cb_person_cred_hist_length
        credit_score: credit_score
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
        "fremtpl-frequency",
        "French motor third-party liability portfolio (CASdatasets freMTPL, freMTPL2)",
        "person",
        """
        insurance_policy: IDpol|PolicyID|ClaimNb|Exposure|BonusMalus|ClaimAmount|ClaimTotal
        age: DrivAge|DriverAge
        -: Power|VehPower|VehAge|CarAge|VehBrand|Brand|VehGas|Gas|Area|Density|Region
        """,
    ),
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
        "motor-claims-fraud",
        "Motor insurance claim tables (policy_number, incident_type, fraud_reported)",
        "person",
        """
        insurance_policy: months_as_customer|policy_number|policy_bind_date|policy_state|policy_csl|policy_deductable
            policy_annual_premium|umbrella_limit|incident_date|incident_type|collision_type|incident_severity
            authorities_contacted|incident_state|incident_city|incident_location|incident_hour_of_the_day
            number_of_vehicles_involved|property_damage|bodily_injuries|witnesses|police_report_available
            total_claim_amount|injury_claim|property_claim|vehicle_claim|fraud_reported
        age: age
        postcode: insured_zip
        gender: insured_sex
        life_status: insured_education_level|insured_occupation|insured_hobbies|insured_relationship
        income: capital-gains|capital-loss
        -: auto_make|auto_model|auto_year
        """,
    ),
    layout(
        "oracle-claims-fraud",
        "Vehicle insurance fraud table (FraudFound_P, PolicyNumber)",
        "person",
        """
        insurance_policy: PolicyNumber|PolicyType|BasePolicy|FraudFound_P|Fault|RepNumber|Deductible|DriverRating
            Days_Policy_Accident|Days_Policy_Claim|PastNumberOfClaims|PoliceReportFiled|WitnessPresent|AgentType
            NumberOfSuppliments|AddressChange_Claim|NumberOfCars|MonthClaimed|WeekOfMonthClaimed|DayOfWeekClaimed
            AccidentArea|WeekOfMonth|DayOfWeek|Month|Year
        gender: Sex
        life_status: MaritalStatus
        age: Age|AgeOfPolicyHolder
        -: Make|VehicleCategory|VehiclePrice|AgeOfVehicle
        """,
    ),
    layout(
        "health-charges",
        "Medical cost table (age, sex, bmi, children, smoker, region, charges)",
        "health person",
        """
        age: age
        gender: sex
        vital_sign: bmi
        health_history: smoker
        health_insurance: charges|expenses
        life_status: children
        state_or_city: region
        """,
    ),
    layout(
        "life-insurance-prudential",
        "Prudential life insurance assessment",
        "health person",
        """
        insurance_policy: Product_Info_1|Product_Info_2|Product_Info_3|Product_Info_4|Product_Info_5|Product_Info_6
            Product_Info_7|Insurance_History_1|Insurance_History_2|Insurance_History_3|Insurance_History_4
            Insurance_History_5|InsuredInfo_1|InsuredInfo_2|InsuredInfo_3|Response
        age: Ins_Age
        vital_sign: Ht|Wt|BMI
        life_status: Employment_Info_1|Employment_Info_2|Employment_Info_3|Employment_Info_4
        health_history: Family_Hist_1|Family_Hist_2|Family_Hist_3|Medical_History_1|Medical_History_2
            Medical_History_3|Medical_History_4|Medical_History_5|Medical_Keyword_1|Medical_Keyword_2
            Medical_Keyword_3
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
    layout(
        "customer-lifetime-value-insurance",
        "IBM Watson marketing customer value table",
        "person",
        """
        person_id: Customer
        insurance_policy: Customer Lifetime Value|Response|Coverage|Monthly Premium Auto|Months Since Last Claim
            Months Since Policy Inception|Number of Open Complaints|Number of Policies|Policy Type|Policy
            Renew Offer Type|Total Claim Amount|Effective To Date
        life_status: Education|EmploymentStatus|Marital Status|Location Code
        income: Income
        gender: Gender
        state_or_city: State
        -: Sales Channel|Vehicle Class|Vehicle Size
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
