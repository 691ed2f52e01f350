"""Prices, accounts of companies, official statistics, energy, weather: tables about nobody."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

_MARKETS: tuple[Layout, ...] = (
    layout(
        "ohlcv-daily",
        "Daily price bars (Yahoo Finance, Stooq, Nasdaq, EODHD)",
        "",
        """
        -: Date|Open|High|Low|Close|Adj Close|Adjusted_close|Volume|Dividends|Stock Splits|Capital Gains|Symbol|Ticker
            OpenInt|Name
        """,
    ),
    layout(
        "ohlcv-vendor-bars",
        "Price bars of Alpha Vantage, Tiingo, Polygon, Alpaca, IEX, Investing.com, MetaTrader",
        "",
        """
        -: 1. open|2. high|3. low|4. close|5. adjusted close|5. volume|6. volume|7. dividend amount
            8. split coefficient|adjOpen|adjHigh|adjLow|adjClose|adjVolume|divCash|splitFactor|vwap|vw|trade_count
            number_of_trades|Change %|Vol.|Price|Close/Last|Net Change|<TICKER>|<PER>|<DATE>|<TIME>|<OPEN>|<HIGH>
            <LOW>|<CLOSE>|<TICKVOL>|<SPREAD>|unadjustedVolume|changePercent|changeOverTime|uOpen|fOpen
        """,
    ),
    layout(
        "ohlcv-exchanges-asia",
        "Price files of NSE/BSE India, SSE/SZSE, TWSE, TSE, KRX, IDX",
        "",
        """
        -: SYMBOL|SERIES|OPEN|HIGH|LOW|CLOSE|LAST|PREVCLOSE|TOTTRDQTY|TOTTRDVAL|TIMESTAMP|TOTALTRADES|ISIN|VWAP
            Turnover|Trades|Deliverable Volume|%Deliverble|SC_CODE|SC_NAME|SC_GROUP|SC_TYPE|NO_TRADES|NO_OF_SHRS
            NET_TURNOV|TDCLOINDI|ts_code|trade_date|pre_close|pct_chg|vol|amount|turn|peTTM|日期|开盘|收盘|最高|最低
            成交量|成交额|振幅|涨跌幅|涨跌额|换手率|股票代码|証券コード|始値|高値|安値|終値|出来高|시가|고가|저가|종가
            거래량|Kode Saham|Penutupan
        """,
    ),
    layout(
        "crypto-klines",
        "Exchange candlesticks and market data (Binance, CoinGecko, CoinMarketCap, CryptoDataDownload)",
        "",
        """
        -: open_time|close_time|quote_asset_volume|number_of_trades|taker_buy_base_asset_volume
            taker_buy_quote_asset_volume|unix|symbol|Volume BTC|Volume USDT|Volume USD|tradecount|Volume_(Currency)
            Weighted_Price|market_cap|total_volume|circulating_supply|total_supply|max_supply|ath|atl|cmc_rank
            market_cap_rank|price_change_percentage_24h|slug|spread|close_ratio|txVolume(USD)|adjustedTxVolume(USD)
            activeAddresses|generatedCoins|CapMrktCurUSD|HashRate|DiffMean|TxCnt|funding_rate|open_interest
        """,
    ),
    layout(
        "tick-order-book",
        "Trades, quotes and order book messages (TAQ, LOBSTER, ITCH)",
        "",
        """
        -: sym_root|sym_suffix|time_m|BID|BIDSIZ|ASK|ASKSIZ|OFR|OFRSIZ|QU_COND|TR_SCOND|TR_CORR|PRICE|EX|NATBBO_IND
            bid_price|ask_price|bid_size|ask_size|bid_price1|bid_size1|ask_price1|ask_size1|wap|seconds_in_bucket
            imbalance_size|reference_price|matched_size|far_price|near_price|side|aggressor|match_number|order_book_id
            agg_trade_id|first_trade_id|is_buyer_maker
        """,
    ),
    layout(
        "options-futures-chains",
        "Option chains, futures and COT reports (OPRA, OptionMetrics, CFTC)",
        "",
        """
        -: contractSymbol|lastTradeDate|strike|lastPrice|openInterest|impliedVolatility|inTheMoney|contractSize
            expiration|option_type|underlying|underlying_last|dte|delta|gamma|theta|vega|rho|best_bid|best_offer
            cp_flag|strike_price|exdate|secid|optionid|am_settlement|ss_flag|Market_and_Exchange_Names
            As_of_Date_In_Form_YYMMDD|CFTC_Contract_Market_Code|Open_Interest_All|NonComm_Positions_Long_All
            NonComm_Positions_Short_All|Comm_Positions_Long_All|Settle|Previous Day Open Interest|[QUOTE_UNIXTIME]
            [EXPIRE_DATE]|[C_DELTA]
        """,
    ),
    layout(
        "crsp-compustat",
        "CRSP and Compustat (WRDS)",
        "",
        """
        -: PERMNO|PERMCO|NCUSIP|CUSIP|COMNAM|SHRCD|EXCHCD|SICCD|PRC|VOL|RET|RETX|SHROUT|CFACPR|CFACSHR|BIDLO|ASKHI
            DLRET|DLSTCD|vwretd|ewretd|sprtrn|HSICCD|gvkey|datadate|fyear|fyearq|fqtr|indfmt|consol|popsrc|datafmt|tic
            conm|curcd|costat|at|act|lct|lt|ceq|che|dlc|dltt|dp|ebit|ebitda|ib|ni|oiadp|ppent|revt|sale|seq|txt|xrd
            capx|cogs|csho|prcc_f|mkvalt|gind|gsubind|naicsh|sich|linkprim|liid|linktype|Mkt-RF|SMB|HML|RF|RMW|CMA|Mom
        """,
    ),
    layout(
        "edgar-filings",
        "SEC EDGAR: indexes, financial statement data sets, 13F, tickers",
        "",
        """
        -: cik|accession_number|adsh|form_type|Company Name|Date Filed|filename|reportDate|acceptanceDateTime
            primaryDocument|isXBRL|sic|ein|countryba|stprba|cityba|zipba|bas1|countryinc|stprinc|former|afs|wksi|fye
            fy|fp|filed|prevrpt|instance|nciks|tag|version|coreg|ddate|qtrs|uom|value|footnote|stmt|inpth|rfile|plabel
            negating|cik_str|NAMEOFISSUER|TITLEOFCLASS|SSHPRNAMT|SSHPRNAMTTYPE|PUTCALL|INVESTMENTDISCRETION
            VOTING_AUTH_SOLE|INFOTABLE_SK|end|accn|frame
        """,
    ),
    layout(
        "fundamentals",
        "Company fundamentals and screeners (Yahoo, SimFin, Finviz, FMP, S&P 500 lists)",
        "",
        """
        -: marketCap|enterpriseValue|trailingPE|forwardPE|priceToBook|pegRatio|dividendYield|payoutRatio|beta
            trailingEps|forwardEps|returnOnEquity|returnOnAssets|debtToEquity|currentRatio|quickRatio|grossMargins
            operatingMargins|profitMargins|totalRevenue|netIncome|totalAssets|totalLiabilities|totalDebt|freeCashflow
            operatingCashflow|sharesOutstanding|floatShares|SimFinId|Fiscal Year|Fiscal Period|Publish Date
            Restated Date|Shares (Basic)|Gross Profit|Operating Expenses|GICS Sector|GICS Sub-Industry
            Headquarters Location|Date added|Founded|Security|Earnings/Share|Price/Earnings|Price/Sales|Price/Book
            52 Week Low|52 Week High|SEC Filings|calendarYear|reportedCurrency|fillingDate|epsdiluted|Exchange|Sector
            Industry|IPO Year|Last Sale
        """,
    ),
    layout(
        "funds-etf",
        "Fund and ETF tables: holdings, NAVs, N-PORT, AMFI",
        "",
        """
        -: fund_symbol|fund_family|fund_category|expense_ratio|total_net_assets|nav_per_share|net_asset_value
            ISIN Div Payout/ ISIN Growth|ISIN Div Reinvestment|Scheme Code|Scheme Name|Weight (%)|Notional Value
            Asset Class|Market Currency|Accrual Date|SEDOL|Shares Outstanding|investment_type|asset_stocks|asset_bonds
            fund_return_ytd|morningstar_overall_rating|ISSUER_NAME|ISSUER_CUSIP|PERCENTAGE|UNIT|CURRENCY_CODE
            FAIR_VALUE_LEVEL|year_to_date_return|inception_date
        """,
    ),
    layout(
        "fx-rates",
        "ECB, Fed H.10, OANDA, IMF and openexchangerates, rates",
        "",
        """
        -: KEY|FREQ|CURRENCY|CURRENCY_DENOM|EXR_TYPE|EXR_SUFFIX|TIME_PERIOD|OBS_VALUE|OBS_STATUS|OBS_CONF|TIME_FORMAT
            COLLECTION|USD|JPY|BGN|CZK|DKK|GBP|HUF|PLN|RON|SEK|CHF|ISK|NOK|TRY|AUD|BRL|CAD|CNY|HKD|IDR|ILS|INR|KRW|MXN
            MYR|NZD|PHP|SGD|THB|ZAR|base_currency|target_currency|quote_currency|exchange_rate|bid|ask|DEXUSEU|DEXJPUS
            DEXUSUK|AlphabeticCode|NumericCode|MinorUnit|WithdrawalDate|Entity
        """,
    ),
    layout(
        "rates-bonds",
        "Yield curves, treasury rates and bond lists",
        "",
        """
        -: 1 Mo|2 Mo|3 Mo|4 Mo|6 Mo|1 Yr|2 Yr|3 Yr|5 Yr|7 Yr|10 Yr|20 Yr|30 Yr|record_date|security_type|security_desc
            avg_interest_rate_amt|security_term|auction_date|issue_date|maturity_date|price_per100|high_yield
            bid_to_cover_ratio|int_rate|Effective Rate (%)|1st Percentile (%)|99th Percentile (%)|Volume ($Billions)
            SVENY01|SVENY10|BETA0|TAU1|Coupon|Maturity|Yield to Maturity|Clean Price|Dirty Price|Modified Duration
            Issuer Name|Bond Type|GDP|coupon_rate|src_line_nbr|record_fiscal_year|record_calendar_month
        """,
    ),
    layout(
        "bank-directories",
        "BIC, ABA, sort code, Bankleitzahl, IFSC directories",
        "",
        """
        -: BIC|BIC11|BIC8|BICCODE|Institution Name|Branch Information|City Heading|Physical Address|IBAN Country Code
            National ID|Routing Number|Office Code|Servicing FRB Number|Record Type Code|Change Date
            New Routing Number|Customer Name|Institution Status Code|Data View Code|Telegraphic Name
            Funds Transfer Status|Bankleitzahl|Merkmal|Bezeichnung|PLZ|Ort|Kurzbezeichnung|PAN
            Prüfzifferberechnungsmethode|Datensatznummer|Änderungskennzeichen|Bankleitzahllöschung
            Nachfolge-Bankleitzahl|IFSC|MICR|BRANCH|CENTRE|DISTRICT|SWIFT|UPI|NEFT|RTGS|IMPS|Sort Code|BACS Status
            FedACH|CERT|INSTNAME|STNAME|ACTIVE|BKCLASS|ESTYMD|FED_RSSD|UNINUM
        """,
    ),
    layout(
        "iin-lists",
        "Card issuer ranges (BIN lists), merchant category codes, payment schemes",
        "",
        """
        -: bin|iin_start|iin_end|number_length|number_luhn|scheme|brand|prepaid|bank_name|bank_logo|bank_url
            bank_phone|bank_city|issuer|issuer_phone|issuer_url|isoCode2|isoCode3|card_level|mcc|edited_description
            combined_description|usda_description|irs_description|irs_reportable
        """,
    ),
    layout(
        "isin-lei",
        "ISIN, FIGI, MIC and LEI reference data (GLEIF, ESMA FIRDS, OpenFIGI)",
        "",
        """
        -: LEI|Entity.LegalName|Entity.LegalAddress.FirstAddressLine|Entity.LegalAddress.City
            Entity.LegalAddress.Country|Entity.LegalAddress.PostalCode|Entity.HeadquartersAddress.City
            Entity.RegistrationAuthority.RegistrationAuthorityID|Entity.LegalJurisdiction|Entity.EntityCategory
            Entity.LegalForm.EntityLegalFormCode|Entity.EntityStatus|Registration.InitialRegistrationDate
            Registration.LastUpdateDate|Registration.RegistrationStatus|Registration.NextRenewalDate
            Registration.ManagingLOU|Registration.ValidationSources|ISIN|FIGI|compositeFIGI|securityType|marketSector
            exchCode|shareClassFIGI|OPERATING MIC|MIC|NAME-INSTITUTION DESCRIPTION|LEGAL ENTITY NAME|ACRONYM|WEBSITE
            CFI|FullNm|ClssfctnTp|NtnlCcy|TradgVnRltdAttrbts.Id
        """,
    ),
)

_STATISTICS: tuple[Layout, ...] = (
    layout(
        "fred-series",
        "FRED and ALFRED series",
        "",
        """
        -: DATE|observation_date|realtime_start|realtime_end|value|series_id|frequency_short|units_short
            seasonal_adjustment|seasonal_adjustment_short|observation_start|observation_end|popularity|CPIAUCSL|UNRATE
            GDP|GDPC1|FEDFUNDS|DGS10|T10Y2Y|PAYEMS|INDPRO|M2SL|SP500|VIXCLS|MORTGAGE30US|CSUSHPINSA|HOUST|UMCSENT
            sasdate|RPI|W875RX1
        """,
    ),
    layout(
        "world-bank",
        "World Bank, World Development Indicators",
        "",
        """
        -: Country Name|Country Code|Indicator Name|Indicator Code|Series Name|Series Code|1960 [YR1960]|2000 [YR2000]
            2020 [YR2020]|countryiso3code|indicator.id|indicator.value|IncomeGroup|Region|SpecialNotes|TableName
            SOURCE_NOTE|SOURCE_ORGANIZATION|obs_status|Lending category
        """,
    ),
    layout(
        "oecd-sdmx",
        "OECD, IMF, ILO and BIS, SDMX-CSV",
        "",
        """
        -: DATAFLOW|STRUCTURE|STRUCTURE_ID|STRUCTURE_NAME|ACTION|LOCATION|INDICATOR|SUBJECT|MEASURE|FREQUENCY|TIME
            TIME_PERIOD|OBS_VALUE|Value|Flag Codes|Flags|Observation value|REF_AREA|Reference area|UNIT_MEASURE
            Unit of measure|UNIT_MULT|Unit multiplier|DECIMALS|BASE_PER|ADJUSTMENT|ACTIVITY|TRANSACTION|PowerCode Code
            Reference Period|classif1|classif2|obs_status|note_classif|WEO Country Code|WEO Subject Code
            Subject Descriptor|Subject Notes|Estimates Start After|Scale
        """,
    ),
    layout(
        "eurostat",
        "Eurostat, SDMX-CSV and TSV",
        "",
        """
        -: DATAFLOW|LAST UPDATE|freq|unit|geo|geo-TIME_PERIOD|TIME_PERIOD|OBS_VALUE|OBS_FLAG|CONF_STATUS|na_item|s_adj
            nace_r2|indic|indic_sb|sizeclas|coicop|siec|nrg_bal|isced11|icd10|citizen|c_resid|terrtypo|statinfo
            wstatus|partner|stk_flow|sitc06
        """,
    ),
    layout(
        "national-statistics",
        "National statistics offices (Destatis GENESIS, StatCan, ONS, INSEE, INE, CBS)",
        "",
        """
        -: REF_DATE|GEO|DGUID|UOM|UOM_ID|SCALAR_FACTOR|SCALAR_ID|VECTOR|COORDINATE|VALUE|STATUS|SYMBOL|TERMINATED
            DECIMALS|Statistik_Code|Statistik_Label|Zeit_Code|Zeit_Label|Zeit|1_Merkmal_Code|1_Merkmal_Label
            1_Auspraegung_Code|1_Auspraegung_Label|2_Merkmal_Code|v4_0|calendar-years|administrative-geography
            Geography|time_code|value__value|value_variable_label|CODGEO|LIBGEO|DEP|REG|NIVGEO|GEO_OBJECT
            OBS_VALUE_NIVEAU|Perioden|RegioS|Measure|StringValue|ValueAttribute|Periodo|Total
        """,
    ),
    layout(
        "census-aggregates",
        "US Census tables (API, TIGER attributes, county facts), gazetteers of statistics",
        "",
        """
        -: GEO_ID|NAME|B01001_001E|B01003_001E|B19013_001E|B25077_001E|S0101_C01_001E|DP05_0001E|SUMLEV|STATEFP
            COUNTYFP|TRACTCE|BLKGRPCE|STNAME|CTYNAME|CENSUS2010POP|ESTIMATESBASE2010|POPESTIMATE2019|POPESTIMATE2020
            NPOPCHG_2019|BIRTHS2019|DEATHS2019|NATURALINC2019|INTERNATIONALMIG2019|DOMESTICMIG2019|RESIDUAL2019|AGEGRP
            TOT_POP|TOT_MALE|TOT_FEMALE|WA_MALE|TotalPop|Citizen|IncomeErr|IncomePerCap|ChildPoverty|MeanCommute
            SelfEmployed|FamilyWork|median_income|medianHouseValue|housing_median_age|total_rooms|total_bedrooms
            households|ocean_proximity|RUCC|FIPStxt|Area_name
        """,
    ),
    layout(
        "un-comtrade",
        "UN Comtrade, BACI, Eurostat Comext and customs trade tables",
        "",
        """
        -: Classification|Period|Period Desc.|Aggregate Level|Is Leaf Code|Trade Flow Code|Trade Flow|Reporter Code
            Reporter|Reporter ISO|Partner Code|Partner|Partner ISO|Commodity Code|Commodity|Qty Unit Code|Qty Unit|Qty
            Netweight (kg)|Trade Value (US$)|Flag|typeCode|freqCode|refPeriodId|refYear|reporterDesc|flowCode|flowDesc
            partnerDesc|cmdCode|cmdDesc|customsCode|motCode|netWgt|grossWgt|cifvalue|fobvalue|primaryValue|PRODUCT_NC
            DECLARANT_ISO|VALUE_IN_EUROS|QUANTITY_IN_KG|hscode|country_or_area|comm_code|CO_ANO|CO_MES|CO_NCM|VL_FOB
        """,
    ),
    layout(
        "faostat-agriculture",
        "FAOSTAT, USDA NASS, crop yields and commodity prices",
        "",
        """
        -: Area Code|Area Code (M49)|Area Code (FAO)|Domain Code|Domain|Item Code|Item Code (FAO)|Item Code (CPC)|Item
            Element Code|Element|Year Code|Unit|Value|Flag|Flag Description|Note|SOURCE_DESC|SECTOR_DESC|GROUP_DESC
            COMMODITY_DESC|CLASS_DESC|PRODN_PRACTICE_DESC|UTIL_PRACTICE_DESC|STATISTICCAT_DESC|UNIT_DESC|SHORT_DESC
            DOMAIN_DESC|AGG_LEVEL_DESC|STATE_ANSI|ASD_CODE|COUNTY_ANSI|CV_%|Arrival_Date|Commodity|Variety|Market
            Min_x0020_Price|Modal_x0020_Price|hg/ha_yield|average_rain_fall_mm_per_year|pesticides_tonnes|avg_temp
            Crop_Year|Season|Production|Yield|AveragePrice|Total Volume|4046|4225|4770|Small Bags|adm0_name|mp_price
            mkt_name|cm_name
        """,
    ),
    layout(
        "budgets-spending",
        "Public budgets and council spending (over 500 GBP, checkbooks, BOOST, IATI)",
        "",
        """
        -: Fiscal Year|Agency|Department|Fund|Program|Object|Appropriation|Budget Type|Adopted Budget|Amended Budget
            Expenditure|Encumbrance|Budget Code|Account Description|Cost Centre|Expense Type|Expense Area|Supplier
            Transaction Number|Entity|Department Family|Date|Service Area|Body Name|Merchant Category|Vendor Name
            Voucher|Character|Organization Group|Vouchers Paid|Vouchers Pending|iati-identifier|reporting-org
            transaction_value|sector-code|aid-type|flow-type|finance-type|admin1|econ1|func1|approved|executed
            Haushaltsjahr|Einzelplan|Kapitel|Titelgruppe|Zweckbestimmung|Ist-Werte
        """,
    ),
    layout(
        "open-business-licences",
        "Business licences, inspections, permits and 311 requests",
        "",
        """
        -: LICENSE ID|ACCOUNT NUMBER|SITE NUMBER|LEGAL NAME|DOING BUSINESS AS NAME|LICENSE CODE|LICENSE DESCRIPTION
            BUSINESS ACTIVITY|APPLICATION TYPE|LICENSE STATUS|CAMIS|DBA|BORO|CUISINE DESCRIPTION|INSPECTION DATE
            VIOLATION CODE|VIOLATION DESCRIPTION|CRITICAL FLAG|SCORE|GRADE|INSPECTION TYPE|BIN|BBL|NTA|Inspection ID
            Facility Type|Risk|Results|Violations|Unique Key|Created Date|Closed Date|Agency Name|Complaint Type
            Descriptor|Incident Zip|Incident Address|Resolution Description|Community Board|Open Data Channel Type
            Permit Number|Permit Type|Work Type|Estimated Cost|Existing Use|Proposed Use|TIV|FHRSID|BusinessType
            RatingValue|LocalAuthorityName|SchemeType
        """,
    ),
    layout(
        "consumer-complaints",
        "CFPB consumer complaints, NHTSA complaints and recalls, FDA recalls",
        "",
        """
        -: Date received|Product|Sub-product|Issue|Sub-issue|Consumer complaint narrative|Company public response
            Company|State|ZIP code|Tags|Consumer consent provided?|Submitted via|Date sent to company
            Company response to consumer|Timely response?|Consumer disputed?|Complaint ID|CMPLID|ODINO|MFR_NAME
            MAKETXT|MODELTXT|YEARTXT|CAMPNO|COMPNAME|DESC_DEFECT|CONEQUENCE_DEFECT|recall_number|recalling_firm
            reason_for_recall|product_description|code_info|distribution_pattern
        """,
    ),
    layout(
        "sales-forecasting",
        "Retail sales and demand series (Walmart, Rossmann, Favorita, M5, supermarket)",
        "",
        """
        -: Store|Dept|Weekly_Sales|IsHoliday|Holiday_Flag|Temperature|Fuel_Price|MarkDown1|MarkDown2|MarkDown5|CPI
            Unemployment|Size|DayOfWeek|Sales|Customers|Open|Promo|StateHoliday|SchoolHoliday|store_nbr|family
            onpromotion|unit_sales|item_nbr|perishable|dcoilwtico|locale_name|transferred|item_id|dept_id|cat_id
            wm_yr_wk|sell_price|snap_CA|snap_TX|event_name_1|event_type_1|Item_Identifier|Item_Weight|Item_Fat_Content
            Item_Visibility|Item_MRP|Outlet_Identifier|Outlet_Establishment_Year|Outlet_Size|Outlet_Type
            Item_Outlet_Sales|date_block_num|item_cnt_day|shop_id|cogs|gross margin percentage|gross income
            Customer type|Product line|Tax 5%
        """,
    ),
    layout(
        "real-estate-sales",
        "House price tables (Ames, King County, Zillow, Melbourne, Redfin)",
        "",
        """
        -: MSSubClass|MSZoning|LotFrontage|LotArea|LotShape|LandContour|Neighborhood|BldgType|HouseStyle|OverallQual
            OverallCond|YearBuilt|YearRemodAdd|RoofStyle|Exterior1st|MasVnrArea|ExterQual|Foundation|BsmtQual
            TotalBsmtSF|GrLivArea|FullBath|KitchenQual|TotRmsAbvGrd|GarageArea|SalePrice|SaleCondition|sqft_living
            sqft_lot|sqft_above|sqft_basement|yr_built|yr_renovated|waterfront|floors|grade|sqft_living15|RegionID
            SizeRank|RegionName|RegionType|StateName|CountyName|Rooms|Method|SellerG|Distance|Bedroom2|Landsize
            BuildingArea|CouncilArea|Propertycount|median_sale_price|homes_sold|median_dom|CRIM|ZN|INDUS|CHAS|NOX|DIS
            RAD|TAX|PTRATIO|LSTAT|MEDV|MedInc|HouseAge|AveRooms|AveBedrms|AveOccup|MedHouseVal
        """,
    ),
    layout(
        "energy-grid",
        "Energy statistics and grid data (EIA, ENTSO-E, OPSD, Our World in Data energy, PJM)",
        "",
        """
        -: MTU|MTU (CET/CEST)|Day-ahead Price [EUR/MWh]|Actual Total Load [MW] - BZN|DE
            Day-ahead Total Load Forecast [MW]|Area|Biomass - Actual Aggregated [MW]|Solar - Actual Aggregated [MW]
            Wind Onshore - Actual Aggregated [MW]|utc_timestamp|cet_cest_timestamp|DE_load_actual_entsoe_transparency
            Datum von|Datum bis|Biomasse [MWh]|Wasserkraft [MWh]|Wind Offshore [MWh]|Photovoltaik [MWh]
            primary_energy_consumption|energy_per_capita|carbon_intensity_elec|fossil_electricity
            renewables_electricity|electricity_generation|iso_code|co2|co2_per_capita|cumulative_co2|coal_co2
            share_global_co2|PJME_MW|SETTLEMENT_DATE|SETTLEMENT_PERIOD|ND|TSD|ENGLAND_WALES_DEMAND
            EMBEDDED_WIND_GENERATION|plant_code|plant_name_eia|net_generation_mwh|nameplate_capacity_mw
            prime_mover_code|energy_source_code|Plant Id|Prime Mover|capacity_mw|gppd_idnr|primary_fuel
            commissioning_year|HUFL|HULL|MUFL|MULL|LUFL|LULL|OT
        """,
    ),
    layout(
        "covid-aggregates",
        "Our World in Data, JHU, ECDC, RKI case counts by place",
        "",
        """
        -: total_cases|new_cases|new_cases_smoothed|total_deaths|new_deaths|total_cases_per_million|reproduction_rate
            icu_patients|hosp_patients|new_tests|positive_rate|tests_per_case|total_vaccinations|people_vaccinated
            people_fully_vaccinated|stringency_index|population_density|median_age|gdp_per_capita
            hospital_beds_per_thousand|human_development_index|excess_mortality|Province/State|Country/Region
            Confirmed|Deaths|Recovered|Active|Incident_Rate|Case_Fatality_Ratio|Combined_Key|UID|Admin2|dateRep|cases
            geoId|countryterritoryCode|popData2019|continentExp|notification_rate_per_100000_population_14-days
            AnzahlFall|AnzahlTodesfall|IdLandkreis|IdBundesland|Meldedatum|Refdatum|Inzidenz_7-Tage
        """,
    ),
    layout(
        "weather-stations",
        "Weather observations (GHCN, ISD, GSOD, DWD, Meteostat, Open-Meteo, BoM)",
        "",
        """
        -: STATION|LATITUDE|LONGITUDE|ELEVATION|PRCP|SNOW|SNWD|TMAX|TMIN|TAVG|TOBS|AWND|WSF2|WDF2|PRCP_ATTRIBUTES|TEMP
            TEMP_ATTRIBUTES|DEWP|SLP|STP|VISIB|WDSP|MXSPD|GUST|MAX|MIN|SNDP|FRSHTT|REPORT_TYPE|CALL_SIGN|WND|CIG|VIS
            TMP|DEW|STATIONS_ID|MESS_DATUM|QN_3|FX|FM|QN_4|RSK|RSKF|SDK|SHK_TAG|VPM|TMK|UPM|TXK|TNK|TGK|eor|wdir|wspd
            wpgt|pres|tsun|temperature_2m|relative_humidity_2m|apparent_temperature|precipitation|weather_code
            cloud_cover|wind_speed_10m|wind_direction_10m|MinTemp|MaxTemp|Rainfall|Evaporation|Sunshine|WindGustDir
            WindGustSpeed|WindDir9am|Humidity9am|Pressure9am|Cloud3pm|RainToday|RainTomorrow|tempmax|feelslike
            precipprob|winddir|sealevelpressure
        """,
    ),
    layout(
        "climate-earth",
        "Climate and earth observation series (Berkeley Earth, GISTEMP, NOAA, USGS earthquakes)",
        "",
        """
        -: dt|AverageTemperature|AverageTemperatureUncertainty|LandAverageTemperature|LandMaxTemperature
            LandAndOceanAverageTemperature|J-D|D-N|DJF|MAM|JJA|SON|Anomaly|decimal date|de-season alized|trend|magType
            nst|gap|dmin|rms|net|horizontalError|depthError|magError|magNst|locationSource|magSource|mag|depth
            agency_cd|site_no|00060_00003|00065_00003|brightness|scan|track|acq_date|acq_time|satellite|confidence
            bright_t31|frp|daynight|SID|BASIN|ISO_TIME|USA_WIND|EVENT_ID|EPISODE_ID|EVENT_TYPE|DAMAGE_PROPERTY
            MAGNITUDE
        """,
    ),
    layout(
        "air-quality",
        "Air quality stations (EPA AQS, OpenAQ, EEA, CPCB, Beijing)",
        "",
        """
        -: State Code|County Code|Site Num|Parameter Code|POC|Datum|Parameter Name|Sample Duration|Pollutant Standard
            Date Local|Units of Measure|Event Type|Observation Count|Observation Percent|Arithmetic Mean|1st Max Value
            1st Max Hour|AQI|Method Code|Daily Mean PM2.5 Concentration|DAILY_AQI_VALUE|AQS_SITE_ID|PM2.5|PM10|NO|NO2
            NOx|NH3|CO|SO2|O3|Benzene|Toluene|Xylene|AQI_Bucket|DEWP|TEMP|PRES|cbwd|Iws|Is|Ir|wd|WSPM|CO(GT)
            PT08.S1(CO)|NMHC(GT)|C6H6(GT)|sensors_id|parameter|averagingperiod|AirQualityStation|AirPollutant
            Concentration|UnitOfMeasurement|Verification
        """,
    ),
    layout(
        "predictive-maintenance",
        "Machine and process sensors (AI4I, C-MAPSS, SECOM, bearings, Scania, steel plates)",
        "",
        """
        -: UDI|Product ID|Air temperature [K]|Process temperature [K]|Rotational speed [rpm]|Torque [Nm]
            Tool wear [min]|Machine failure|TWF|HDF|PWF|OSF|RNF|unit_number|time_cycles|setting_1|setting_2|setting_3
            op_setting_1|sensor_1|sensor_2|sensor_21|s_1|s_21|RUL|machineID|volt|rotate|vibration|errorID|comp|failure
            machine_status|sensor_00|sensor_51|X_Minimum|Pixels_Areas|Steel_Plate_Thickness|K_Scatch|Bumps|Pass/Fail
            bearing_1|horizontal_acceleration|serial_number|capacity_bytes|smart_1_raw|smart_5_raw|smart_9_normalized
            smart_197_raw|% Iron Feed|% Silica Concentrate|Ore Pulp pH|Flotation Column 01 Air Flow
        """,
    ),
    layout(
        "economic-calendars",
        "Economic calendars, policy rates, indices of prices and happiness",
        "",
        """
        -: Actual|Forecast|Previous|Consensus|Impact|Event|Currency|Country or region|Happiness Rank|Happiness Score
            Economy (GDP per Capita)|Family|Health (Life Expectancy)|Freedom|Trust (Government Corruption)
            Dystopia Residual|Ladder score|Social support|Healthy life expectancy|Life Ladder|Log GDP per capita
            local_price|dollar_ex|dollar_price|dollar_ppp|GDP_dollar|Cost of Living Index|Rent Index|Groceries Index
            Purchasing Power Index|HDI Rank|Human Development Index (HDI)|Gini Index|Corruption Perceptions Index
            countrycode|rgdpe|rgdpo|ccon|cda|cgdpe|cgdpo|rtfpna|xr|pl_con
        """,
    ),
    layout(
        "invoices-ledgers-companies",
        "Accounting of companies: trial balances, journals, invoice lists (Xero, QuickBooks, GoBD, FEC France)",
        "",
        """
        -: JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef
            PieceDate|EcritureLib|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise|*ContactName|*InvoiceNumber
            *InvoiceDate|*DueDate|*Description|*Quantity|*UnitAmount|*AccountCode|*TaxType|TrackingName1
            TrackingOption1|InventoryItemCode|BrandingTheme|GL Account|Journal Entry|Posting Period|Document Number
            Document Type|Clearing Document|Cost Center|Profit Center|Company Code|Reference Key|BELNR|GJAHR|BUZEI
            BUDAT|BLDAT|HKONT|SHKZG|DMBTR|WRBTR|WAERS|AUGBL|XBLNR|MWSKZ|SGTXT|Trial Balance|Kontonummer
            Kontobezeichnung|EB-Wert|Monatswert Soll|Umsatz Soll|Umsatz Haben
        """,
    ),
    layout(
        "kpi-dashboards",
        "Aggregated business measures: cohorts, subscriptions, funnels, budgets",
        "",
        """
        -: MRR|ARR|Net MRR Churn|Gross MRR Churn|ARPA|ARPU|CAC|LTV|New MRR|Expansion MRR|Contraction MRR|Churned MRR
            cohort|cohort_month|retention_rate|active_users|dau|wau|mau|conversion_rate|bounce_rate|Actuals|Variance
            YoY|QoQ|R&D Spend|Administration|Marketing Spend|Profit|TV|Radio|Newspaper|EBITDA|COGS|Gross Margin
            Net Sales|Headcount|FTEs|NPS|CSAT
        """,
    ),
)

LAYOUTS: tuple[Layout, ...] = _MARKETS + _STATISTICS
