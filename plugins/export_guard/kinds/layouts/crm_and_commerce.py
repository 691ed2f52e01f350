"""Customers, contacts, orders and bookings; and the catalogues and price lists of shops."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

_CUSTOMERS: tuple[Layout, ...] = (
    layout(
        "salesforce-contact",
        "Salesforce, Contact object",
        "person",
        """
        person_id: Id|ContactId|ReportsToId|MasterRecordId|IndividualId
        first_name: FirstName|MiddleName
        last_name: LastName
        person_name: Name|AssistantName
        email: Email
        phone: Phone|MobilePhone|HomePhone|OtherPhone|AssistantPhone|Fax
        street_address: MailingStreet|OtherStreet|MailingAddress
        state_or_city: MailingCity|MailingState|OtherCity|OtherState
        postcode: MailingPostalCode|OtherPostalCode
        country: MailingCountry|OtherCountry
        birth_date: Birthdate
        signature_or_photo: PhotoUrl
        -: IsDeleted|AccountId|Salutation|Suffix|Title|Department|LeadSource|Description|OwnerId|HasOptedOutOfEmail
            HasOptedOutOfFax|DoNotCall|CreatedDate|CreatedById|LastModifiedDate|LastModifiedById|SystemModstamp
            LastActivityDate|LastCURequestDate|LastCUUpdateDate|LastViewedDate|LastReferencedDate|EmailBouncedReason
            EmailBouncedDate|IsEmailBounced|Jigsaw|JigsawContactId|CleanStatus|MailingGeocodeAccuracy
        """,
    ),
    layout(
        "salesforce-lead",
        "Salesforce, Lead object",
        "person",
        """
        person_id: Id
        first_name: FirstName
        last_name: LastName
        person_name: Name
        email: Email
        phone: Phone|MobilePhone|Fax
        street_address: Street
        state_or_city: City|State
        postcode: PostalCode
        country: Country
        signature_or_photo: PhotoUrl
        -: IsDeleted|MasterRecordId|Salutation|Title|Company|Website|Description|LeadSource|Status|Industry|Rating
            AnnualRevenue|NumberOfEmployees|OwnerId|HasOptedOutOfEmail|IsConverted|ConvertedDate|ConvertedAccountId
            ConvertedContactId|ConvertedOpportunityId|IsUnreadByOwner|CreatedDate|CreatedById|LastModifiedDate
            SystemModstamp|DoNotCall|ProductInterest__c|SICCode__c|NumberofLocations__c
        """,
    ),
    layout(
        "salesforce-account",
        "Salesforce, Account object (companies)",
        "",
        """
        -: Id|IsDeleted|MasterRecordId|Name|Type|ParentId|BillingStreet|BillingCity|BillingState|BillingPostalCode
            BillingCountry|BillingLatitude|BillingLongitude|BillingGeocodeAccuracy|ShippingStreet|ShippingCity
            ShippingState|ShippingPostalCode|ShippingCountry|Phone|Fax|AccountNumber|Website|Sic|Industry
            AnnualRevenue|NumberOfEmployees|Ownership|TickerSymbol|Description|Rating|Site|OwnerId|AccountSource
            SicDesc|DunsNumber|NaicsCode|NaicsDesc|YearStarted|Tradestyle|CustomerPriority__c|SLA__c|Active__c
        """,
    ),
    layout(
        "salesforce-person-account",
        "Salesforce, Person Account fields",
        "person",
        """
        person_id: PersonContactId
        first_name: FirstName
        last_name: LastName
        email: PersonEmail
        phone: PersonMobilePhone|PersonHomePhone|PersonOtherPhone|PersonAssistantPhone
        birth_date: PersonBirthdate
        street_address: PersonMailingStreet|PersonOtherStreet
        state_or_city: PersonMailingCity|PersonMailingState|PersonOtherCity
        postcode: PersonMailingPostalCode|PersonOtherPostalCode
        country: PersonMailingCountry
        -: IsPersonAccount|PersonTitle|PersonDepartment|PersonLeadSource|PersonHasOptedOutOfEmail|PersonDoNotCall
        """,
    ),
    layout(
        "salesforce-opportunity",
        "Salesforce, Opportunity, Product2 and PricebookEntry objects",
        "",
        """
        -: Id|IsDeleted|AccountId|IsPrivate|Name|Description|StageName|Amount|Probability|ExpectedRevenue
            TotalOpportunityQuantity|CloseDate|Type|NextStep|LeadSource|IsClosed|IsWon|ForecastCategory
            ForecastCategoryName|CampaignId|HasOpportunityLineItem|Pricebook2Id|OwnerId|FiscalQuarter|FiscalYear
            Fiscal|ContactId|Product2Id|ProductCode|UnitPrice|UseStandardPrice|IsActive|Family|StockKeepingUnit
            QuantityUnitOfMeasure
        """,
    ),
    layout(
        "salesforce-user",
        "Salesforce, User object",
        "person",
        """
        person_id: Id|FederationIdentifier|EmployeeNumber
        user_name: Username|Alias|CommunityNickname
        first_name: FirstName
        last_name: LastName
        email: Email|SenderEmail
        phone: Phone|MobilePhone|Fax|Extension
        street_address: Street
        state_or_city: City|State
        postcode: PostalCode
        country: Country
        signature_or_photo: FullPhotoUrl|SmallPhotoUrl
        -: CompanyName|Division|Department|Title|TimeZoneSidKey|UserRoleId|LocaleSidKey|ReceivesInfoEmails
            EmailEncodingKey|ProfileId|UserType|LanguageLocaleKey|DelegatedApproverId|ManagerId|LastLoginDate
            LastPasswordChangeDate|IsActive|UserPermissionsMarketingUser|ForecastEnabled|ContactId|AccountId
            CallCenterId|DefaultGroupNotificationFrequency
        """,
    ),
    layout(
        "salesforce-report-contacts",
        "Salesforce, contacts and leads report export",
        "person",
        """
        first_name: First Name
        last_name: Last Name
        email: Email
        phone: Phone|Mobile|Home Phone|Other Phone|Asst. Phone|Business Phone|Business Fax
        street_address: Mailing Street|Mailing Address Line 1|Street|Other Street
        state_or_city: Mailing City|Mailing State/Province|City|State/Province
        postcode: Mailing Zip/Postal Code|Zip/Postal Code
        country: Mailing Country
        birth_date: Birthdate
        person_id: Contact ID|Lead ID
        person_name: Contact Owner|Lead Owner|Reports To|Assistant
        -: Salutation|Title|Account Name|Account ID|Lead Source|Lead Status|Company / Account|Department|Email Opt Out
            Do Not Call|Account Owner|Rating|Last Activity|Created Date
        """,
    ),
    layout(
        "hubspot-contacts",
        "HubSpot, contacts export and API properties",
        "person",
        """
        person_id: Record ID|hs_object_id|vid|Contact ID|Associated Company IDs
        first_name: First Name
        last_name: Last Name
        email: Email|work_email|hs_additional_emails|Additional email addresses
        phone: Phone Number|Mobile Phone Number|phone|mobilephone|WhatsApp Phone Number|Fax Number
            hs_calculated_phone_number
        street_address: Street Address|address
        state_or_city: City|State/Region|hs_ip_timezone|ip_city|ip_state
        postcode: Postal Code|zip
        country: Country/Region|Country|ip_country
        social_handle: Twitter Username|twitterhandle|LinkedIn Bio|hs_linkedin_url|LinkedIn URL|Facebook ID
        birth_date: Date of Birth
        gender: Gender
        life_status: Marital Status|Job Title|Degree|Job function
        ipv4: hs_ip_address|IP Address
        -: Lead Status|Lifecycle Stage|Contact owner|hubspot_owner_id|Original Source|hs_analytics_source
            hs_analytics_num_page_views|hs_analytics_num_visits|hs_analytics_first_timestamp|hs_analytics_first_url
            hs_lead_status|createdate|lastmodifieddate|Last Activity Date|notes_last_contacted|num_associated_deals
            hs_email_domain|hs_email_bounce|hs_email_open|hs_email_click|Marketing contact status|Associated Company
            Number of Sessions|Became a Lead Date|HubSpot Score|Recent Deal Amount
        """,
    ),
    layout(
        "zoho-crm",
        "Zoho CRM, contacts and leads export",
        "person",
        """
        person_id: Record Id|CONTACTID|LEADID
        first_name: First Name
        last_name: Last Name
        person_name: Full Name|Contact Name|Contact Owner|Lead Owner|Assistant|Reporting To
        email: Email|Secondary Email
        phone: Phone|Home Phone|Other Phone|Mobile|Asst Phone|Fax
        birth_date: Date of Birth
        street_address: Mailing Street|Other Street|Street
        state_or_city: Mailing City|Mailing State|Other City|Other State|City|State
        postcode: Mailing Zip|Other Zip|Zip Code
        country: Mailing Country|Other Country|Country
        social_handle: Skype ID|Twitter
        -: Contact Owner Id|Lead Source|Account Name|Account Name.id|Vendor Name|Title|Department|Email Opt Out
            Created By|Modified By|Created Time|Modified Time|Salutation|Last Activity Time|Tag|Unsubscribed Mode
            Unsubscribed Time|Most Recent Visit|Average Time Spent (Minutes)|Referrer|First Visit|First Page Visited
            Visitor Score|Number Of Chats|Days Visited|Lead Status|Industry|No. of Employees|Annual Revenue
        """,
    ),
    layout(
        "pipedrive-people",
        "Pipedrive, people and deals export",
        "person",
        """
        person_id: Person - ID|ID
        person_name: Person - Name|Name|Contact person|Deal - Contact person|Person - Owner
        first_name: Person - First name|First name
        last_name: Person - Last name|Last name
        email: Person - Email - Work|Person - Email - Home|Person - Email - Other|Email - Work|Email - Home
            Email - Other
        phone: Person - Phone - Work|Person - Phone - Home|Person - Phone - Mobile|Person - Phone - Other|Phone - Work
            Phone - Home|Phone - Mobile|Phone - Other
        street_address: Person - Postal address|Postal address
        birth_date: Person - Birthday|Birthday
        signature_or_photo: Person - Profile picture
        -: Person - Organization|Organization|Person - Label|Label|Open deals|Closed deals|Next activity date
            Person - Marketing status|Instant messenger|Person created|Update time|Visible to|Deal - Title
            Deal - Value|Deal - Stage|Deal - Status|Done activities
        """,
    ),
    layout(
        "dynamics-contact",
        "Microsoft Dynamics 365 (Dataverse), contact table",
        "person",
        """
        person_id: contactid|employeeid|externaluseridentifier|(Do Not Modify) Contact
        first_name: firstname|middlename|nickname
        last_name: lastname
        person_name: fullname|yomifullname|assistantname|managername|spousesname|childrensnames
        email: emailaddress1|emailaddress2|emailaddress3
        phone: telephone1|telephone2|telephone3|mobilephone|homephone2|fax|pager|business2|managerphone|assistantphone
            callback|company
        street_address: address1_line1|address1_line2|address1_line3|address1_composite|address2_line1
            address2_composite
        state_or_city: address1_city|address1_stateorprovince|address1_county|address2_city
        postcode: address1_postalcode|address2_postalcode
        country: address1_country|address2_country
        latitude: address1_latitude
        longitude: address1_longitude
        birth_date: birthdate
        national_id: governmentid
        gender: gendercode
        life_status: familystatuscode|educationcode|haschildrencode|numberofchildren|anniversary|jobtitle
        income: annualincome|annualincome_base
        credit_file_attribute: creditlimit|creditlimit_base|creditonhold|aging30|aging60|aging90
        -: accountid|parentcustomerid|salutation|suffix|department|statecode|statuscode|createdon|modifiedon|ownerid
            donotemail|donotphone|donotpostalmail|preferredcontactmethodcode|leadsourcecode
            (Do Not Modify) Row Checksum|(Do Not Modify) Modified On|transactioncurrencyid|versionnumber
        """,
    ),
    layout(
        "sap-business-partner",
        "SAP, KNA1/BUT000/ADRC customer master",
        "person",
        """
        person_id: KUNNR|PARTNER|LIFNR|Customer|BusinessPartner
        person_name: NAME1|NAME2|NAME_ORG1|BusinessPartnerFullName|CustomerName|MC_NAME1
        first_name: NAME_FIRST|FirstName
        last_name: NAME_LAST|LastName|NAME_LST2|BU_SORT1
        street_address: STRAS|STREET|HOUSE_NUM1|StreetName|HouseNumber|PFACH
        state_or_city: ORT01|ORT02|CITY1|CityName|REGIO|REGION
        postcode: PSTLZ|POST_CODE1|PSTL2|PostalCode
        country: LAND1|NATIO
        phone: TELF1|TELF2|TELFX|TEL_NUMBER|MOB_NUMBER
        email: SMTP_ADDR|EmailAddress
        birth_date: BIRTHDT|GBDAT|BirthDate
        national_id: STCD1|STCD2|STCD3|STCEG|TAXNUM
        -: MANDT|CLIENT|KTOKK|KTOKD|BRSCH|SPRAS|ERDAT|ERNAM|ADRNR|ANRED|LOEVM|SPERR|XCPDK|BU_GROUP|BPKIND|BU_SORT2
            TYPE
        """,
    ),
    layout(
        "mailchimp-audience",
        "Mailchimp, audience export",
        "person",
        """
        email: Email Address
        first_name: First Name|FNAME
        last_name: Last Name|LNAME
        street_address: Address
        phone: Phone Number|PHONE
        birth_date: Birthday
        ipv4: OPTIN_IP|CONFIRM_IP
        latitude: LATITUDE
        longitude: LONGITUDE
        country: CC|COUNTRY
        state_or_city: REGION
        person_id: LEID|EUID
        -: MEMBER_RATING|OPTIN_TIME|CONFIRM_TIME|GMTOFF|DSTOFF|TIMEZONE|LAST_CHANGED|NOTES|TAGS|UNSUB_TIME
            UNSUB_CAMPAIGN_TITLE|UNSUB_CAMPAIGN_ID|UNSUB_REASON|UNSUB_REASON_OTHER|CLEAN_TIME|CLEAN_CAMPAIGN_TITLE
        """,
    ),
    layout(
        "mailchimp-api",
        "Mailchimp Marketing API, list members",
        "person",
        """
        email: email_address
        email_hash: id|email_id
        person_id: unique_email_id|contact_id|web_id
        person_name: full_name
        first_name: merge_fields.FNAME
        last_name: merge_fields.LNAME
        street_address: merge_fields.ADDRESS
        phone: merge_fields.PHONE|sms_phone_number
        birth_date: merge_fields.BIRTHDAY
        ipv4: ip_signup|ip_opt
        latitude: location.latitude
        longitude: location.longitude
        country: location.country_code
        -: email_type|status|consents_to_one_to_one_messaging|stats.avg_open_rate|stats.avg_click_rate
            timestamp_signup|timestamp_opt|member_rating|last_changed|language|vip|email_client|location.timezone
            location.gmtoff|location.dstoff|list_id|tags_count
        """,
    ),
    layout(
        "sendgrid-klaviyo-contacts",
        "SendGrid, Klaviyo, Brevo, ActiveCampaign, Constant Contact and Campaign Monitor, contacts export",
        "person",
        """
        email: EMAIL|Email Address|Email address - other|ALTERNATE_EMAILS
        first_name: FIRST_NAME|FNAME
        last_name: LAST_NAME|LNAME
        phone: PHONE_NUMBER|SMS|WHATSAPP|Phone - mobile|Phone - home|LANDLINE_NUMBER
        street_address: ADDRESS_LINE_1|ADDRESS_LINE_2|Address 1|Address 2|Street address line 1 - Home
        state_or_city: CITY|STATE_PROVINCE_REGION|State / Region|City - Home|State/Province - Home
        postcode: POSTAL_CODE|Zip Code|Zip|Zip/Postal code - Home
        country: COUNTRY
        person_id: CONTACT_ID|Klaviyo ID|External ID|Subscriber ID|EXT_ID
        latitude: Latitude
        longitude: Longitude
        ipv4: IP Address|Confirm IP
        birth_date: Birthday|Date of Birth
        -: CREATED_AT|UPDATED_AT|Email Marketing Consent|SMS Marketing Consent|Email Marketing List Suppressions
            First Active|Last Active|Profile Created On|Date Added|Last Open|Last Click|Initial Source
            Initial Source Referrer|Initial Referring Domain|Last Source|Total Customer Lifetime Value
            Predicted Customer Lifetime Value|Average Order Value|Historic Customer Lifetime Value
            Expected Date Of Next Order|Churn Risk Prediction|Predicted Gender|LISTID|ADDED_TIME|MODIFIED_TIME|OPT_IN
            DOUBLE_OPT-IN|Email status|Email permission status|Email update source|Confirmed Opt-Out Date|Source Name
            Organization
        """,
    ),
    layout(
        "google-contacts-new",
        "Google Contacts, Google CSV since 2024",
        "person",
        """
        first_name: First Name|Middle Name|Phonetic First Name|Phonetic Middle Name|Nickname
        last_name: Last Name|Phonetic Last Name
        person_name: File As|Relation 1 - Value
        birth_date: Birthday
        signature_or_photo: Photo
        email: E-mail 1 - Value|E-mail 2 - Value|E-mail 3 - Value
        phone: Phone 1 - Value|Phone 2 - Value|Phone 3 - Value|Phone 4 - Value
        street_address: Address 1 - Formatted|Address 1 - Street|Address 1 - PO Box|Address 1 - Extended Address
            Address 2 - Formatted|Address 2 - Street
        state_or_city: Address 1 - City|Address 1 - Region|Address 2 - City|Address 2 - Region
        postcode: Address 1 - Postal Code|Address 2 - Postal Code
        country: Address 1 - Country|Address 2 - Country
        -: Name Prefix|Name Suffix|Organization Name|Organization Title|Organization Department|Notes|Labels
            E-mail 1 - Label|E-mail 2 - Label|Phone 1 - Label|Phone 2 - Label|Phone 3 - Label|Address 1 - Label
            Relation 1 - Label|Website 1 - Label|Website 1 - Value|Event 1 - Label|Event 1 - Value
            Custom Field 1 - Label|Custom Field 1 - Value
        """,
    ),
    layout(
        "google-contacts-old",
        "Google Contacts, Google CSV before 2024",
        "person",
        """
        person_name: Name|Yomi Name|Short Name|Maiden Name
        first_name: Given Name|Additional Name|Given Name Yomi|Additional Name Yomi|Nickname|Initials
        last_name: Family Name|Family Name Yomi
        birth_date: Birthday
        gender: Gender
        signature_or_photo: Photo
        life_status: Occupation|Hobby|Language
        email: E-mail 1 - Value|E-mail 2 - Value
        phone: Phone 1 - Value|Phone 2 - Value
        street_address: Address 1 - Formatted|Address 1 - Street|Address 1 - PO Box|Address 1 - Extended Address
            Location
        state_or_city: Address 1 - City|Address 1 - Region
        postcode: Address 1 - Postal Code
        country: Address 1 - Country
        -: Name Prefix|Name Suffix|Billing Information|Directory Server|Mileage|Sensitivity|Priority|Subject|Notes
            Group Membership|E-mail 1 - Type|E-mail 2 - Type|Phone 1 - Type|Phone 2 - Type|Address 1 - Type
            Organization 1 - Type|Organization 1 - Name|Organization 1 - Yomi Name|Organization 1 - Title
            Organization 1 - Department|Organization 1 - Symbol|Organization 1 - Location
            Organization 1 - Job Description|Website 1 - Type|Website 1 - Value
        """,
    ),
    layout(
        "outlook-contacts",
        "Microsoft Outlook, contacts CSV, English",
        "person",
        """
        first_name: First Name|Middle Name|Initials|Nickname|Given Yomi
        last_name: Last Name|Surname Yomi
        person_name: Manager's Name|Assistant's Name|Spouse|Children
        email: E-mail Address|E-mail 2 Address|E-mail 3 Address|E-mail Display Name|E-mail 2 Display Name
        phone: Business Phone|Business Phone 2|Home Phone|Home Phone 2|Mobile Phone|Other Phone|Business Fax|Home Fax
            Other Fax|Primary Phone|Car Phone|Radio Phone|Pager|Assistant's Phone|Callback|Company Main Phone|ISDN
            TTY/TDD Phone|Telex
        street_address: Home Street|Home Street 2|Home Street 3|Business Street|Business Street 2|Other Street
            Home Address|Business Address|Home Address PO Box|Business Address PO Box
        state_or_city: Home City|Home State|Business City|Business State|Other City|Other State
        postcode: Home Postal Code|Business Postal Code|Other Postal Code
        country: Home Country/Region|Business Country/Region|Other Country/Region|Home Country|Business Country
        birth_date: Birthday
        gender: Gender
        national_id: Government ID Number
        life_status: Hobby|Profession|Language|Anniversary
        bank_account_number: Account
        -: Title|Suffix|Company|Department|Job Title|E-mail Type|E-mail 2 Type|Billing Information|Categories
            Directory Server|Internet Free Busy|Keywords|Location|Mileage|Notes|Office Location
            Organizational ID Number|Priority|Private|Referred By|Sensitivity|User 1|User 2|User 3|User 4|Web Page
            Personal Web Page|Company Yomi
        """,
    ),
    layout(
        "outlook-contacts-de",
        "Microsoft Outlook, contacts CSV, German",
        "person",
        """
        first_name: Vorname|Weitere Vornamen|Initialen
        last_name: Nachname
        person_name: Name Assistent|Name des/der Vorgesetzten|Partner|Kinder|Ehepartner
        email: E-Mail-Adresse|E-Mail 2: Adresse|E-Mail 3: Adresse|E-Mail: Angezeigter Name|E-Mail 2: Angezeigter Name
        phone: Telefon geschäftlich|Telefon geschäftlich 2|Telefon privat|Telefon privat 2|Mobiltelefon
            Fax geschäftlich|Fax privat|Weiteres Telefon|Haupttelefon|Autotelefon|Telefon Assistent|Rückmeldung
            Telefon Firma|Mobiltelefon 2|Weiteres Fax|Pager
        street_address: Straße privat|Straße geschäftlich|Straße privat 2|Straße geschäftlich 2|Weitere Straße
            Postfach
        state_or_city: Ort privat|Ort geschäftlich|Bundesland/Kanton privat|Region geschäftlich|Weiterer Ort
        postcode: Postleitzahl privat|Postleitzahl geschäftlich|Weitere Postleitzahl
        country: Land/Region privat|Land/Region geschäftlich|Weiteres/e Land/Region
        birth_date: Geburtstag
        gender: Geschlecht
        national_id: Regierungs-Nr.
        life_status: Beruf|Hobby|Jahrestag|Sprache
        bank_account_number: Konto
        -: Anrede|Titel|Suffix|Firma|Abteilung|Position|Abrechnungsinformation|Empfohlen von|Kategorien|Notizen|Ort
            Privat|Priorität|Reisekilometer|Stichwörter|Vertraulichkeit|Verzeichnisserver|Webseite
            Internet-Frei/Gebucht|Büro|Organisationsnr.|Benutzer 1|Benutzer 2
        """,
    ),
    layout(
        "outlook-contacts-fr",
        "Microsoft Outlook, contacts CSV, French",
        "person",
        """
        first_name: Prénom|Deuxième prénom|Initiales
        last_name: Nom
        person_name: Nom de l'assistant(e)|Responsable|Conjoint(e)|Enfants
        email: Adresse de messagerie|Adresse de messagerie 2|Adresse de messagerie 3
            Nom complet de l'adresse de messagerie
        phone: Téléphone (bureau)|Téléphone 2 (bureau)|Téléphone (domicile)|Téléphone 2 (domicile)|Tél. mobile
            Télécopie (bureau)|Télécopie (domicile)|Téléphone principal|Téléphone (autre)|Téléphone (voiture)
        street_address: Rue (bureau)|Rue (domicile)|Rue (autre)
        state_or_city: Ville (bureau)|Ville (domicile)|Dép/Région (bureau)|Dép/Région (domicile)
        postcode: Code postal (bureau)|Code postal (domicile)
        country: Pays (bureau)|Pays (domicile)
        birth_date: Anniversaire
        gender: Sexe
        life_status: Profession|Passe-temps|Langue
        -: Titre|Suffixe|Société|Service|Titre1|Catégories|Mots clés|Priorité|Privé|Page Web|Emplacement|Bureau
        """,
    ),
    layout(
        "vcard-flat",
        "vCard 3.0 and 4.0 flattened, Apple and Nextcloud contacts CSV",
        "person",
        """
        person_name: FN|Formatted Name|Display Name
        first_name: N.Given|GivenName|Additional Names
        last_name: N.Family|FamilyName
        email: EMAIL|EMAIL;TYPE=HOME|EMAIL;TYPE=WORK|EMAIL;TYPE=INTERNET
        phone: TEL|TEL;TYPE=CELL|TEL;TYPE=HOME|TEL;TYPE=WORK|TEL;CELL|TEL;HOME|TEL;WORK
        street_address: ADR|ADR;TYPE=HOME|ADR;TYPE=WORK|LABEL
        birth_date: BDAY
        coordinate_pair: GEO
        signature_or_photo: PHOTO
        social_handle: IMPP|X-SOCIALPROFILE
        -: UID|REV|ORG|TITLE|ROLE|URL|NOTE|CATEGORIES|PRODID|VERSION|X-ABLABEL|NICKNAME
        """,
    ),
    layout(
        "thunderbird-yahoo-contacts",
        "Thunderbird, Yahoo and iCloud contacts CSV",
        "person",
        """
        first_name: First Name|First|Middle
        last_name: Last Name|Last
        person_name: Display Name
        user_name: Nickname|Screen Name
        email: Primary Email|Secondary Email|Alternate Email 1|Alternate Email 2
        phone: Work Phone|Home Phone|Fax Number|Pager Number|Mobile Number|Mobile|Work|Home|Pager|Fax|Other
        street_address: Home Address|Home Address 2|Work Address|Work Address 2
        state_or_city: Home City|Home State|Work City|Work State
        postcode: Home ZipCode|Work ZipCode|Home ZIP|Work ZIP
        country: Home Country|Work Country
        birth_year: Birth Year|Birth Month
        birth_date: Birthday
        social_handle: Messenger ID|Skype ID|IRC ID|Facebook ID|Yahoo ID
        -: Job Title|Title|Department|Organization|Company|Web Page 1|Web Page 2|Personal Website|Custom 1|Custom 2
            Custom 3|Custom 4|Notes|Comments|Category|Distribution Lists
        """,
    ),
    layout(
        "linkedin-connections",
        "LinkedIn data export, Connections.csv",
        "person",
        """
        first_name: First Name
        last_name: Last Name
        social_handle: URL
        email: Email Address
        -: Company|Position|Connected On
        """,
    ),
    layout(
        "linkedin-archive",
        "LinkedIn data export, Profile, messages and registrations",
        "person",
        """
        first_name: First Name
        last_name: Last Name|Maiden Name
        person_name: FROM|TO
        social_handle: SENDER PROFILE URL|RECIPIENT PROFILE URLS|Twitter Handles|Instant Messengers
        birth_date: Birth Date
        street_address: Address
        state_or_city: Geo Location
        postcode: Zip Code
        ipv4: Registration Ip|IP Address
        -: Headline|Summary|Industry|Websites|CONVERSATION ID|CONVERSATION TITLE|DATE|SUBJECT|CONTENT|FOLDER
            Registered At|Subscription Types|Login Date|User Agent|Login Type
        """,
    ),
    layout(
        "social-profiles-api",
        "X (Twitter), Instagram, TikTok and YouTube API user objects",
        "person",
        """
        person_id: id_str|author_id|pk|channelId|user_id
        user_name: screen_name|username|unique_id
        person_name: full_name|displayName|nickname
        state_or_city: location
        signature_or_photo: profile_image_url|profile_image_url_https|profile_pic_url|avatarThumb|avatarLarger
        -: followers_count|friends_count|listed_count|favourites_count|statuses_count|verified|protected
            default_profile|default_profile_image|geo_enabled|utc_offset|lang|public_metrics.followers_count
            public_metrics.following_count|public_metrics.tweet_count|biography|follower_count|following_count
            media_count|is_private|is_verified|signature|heartCount|videoCount|diggCount|pinned_tweet_id
            is_business_account|external_url
        """,
    ),
    layout(
        "tweets-table",
        "X (Twitter) API, tweets flattened (v1.1, v2, twarc, snscrape)",
        "person",
        """
        user_name: user.screen_name|author.username|user.username|in_reply_to_screen_name|from_user
        person_name: user.name|author.name
        person_id: user.id|author_id|in_reply_to_user_id|from_user_id|in_reply_to_user_id_str
        state_or_city: user.location|author.location|place.full_name
        coordinate_pair: coordinates|geo.coordinates.coordinates|geo_coordinates
        event_time: created_at
        -: id_str|tweet_id|full_text|text|truncated|source|retweet_count|favorite_count|reply_count|like_count
            quote_count|retweeted|favorited|possibly_sensitive|is_quote_status|in_reply_to_status_id|conversation_id
            public_metrics.retweet_count|public_metrics.like_count|entities.hashtags|entities.urls|hashtags|lang
            user.followers_count|user_followers|user_friends|user_favourites|user_verified|user_created
            user_description|is_retweet
        """,
    ),
    layout(
        "meta-lead-ads",
        "Meta Lead Ads and custom audiences; Google Customer Match",
        "person",
        """
        email: email|email_address
        email_hash: em|email_sha256|hashed_email
        phone: phone_number|phone
        first_name: first_name|fn
        last_name: last_name|ln
        person_name: full_name
        birth_date: date_of_birth|dob|doby|dobm|dobd
        gender: gender|gen
        street_address: street_address
        state_or_city: ct|st|city|state
        postcode: zip_code|post_code|zip
        country: country
        advertising_id: madid
        person_id: extern_id|uid
        life_status: marital_status|relationship_status|job_title
        -: id|created_time|ad_id|ad_name|adset_id|adset_name|campaign_id|campaign_name|form_id|form_name|is_organic
            platform|lead_status|company_name|inbox_url
        """,
    ),
    layout(
        "meta-ads-report",
        "Meta, Google, LinkedIn and TikTok ads performance reports",
        "",
        """
        -: Campaign name|Campaign ID|Ad set name|Ad set ID|Ad name|Ad ID|Reporting starts|Reporting ends|Reach
            Impressions|Frequency|Amount spent (USD)|Amount spent (EUR)|Results|Result indicator|Cost per result
            Cost per results|Link clicks|CTR (all)|CPC (all)|CPM (cost per 1,000 impressions)|Clicks (all)
            Campaign delivery|Ad set budget|Attribution setting|Campaign|Ad group|Clicks|Cost|Conversions|Conv. value
            Avg. CPC|Search impr. share|Quality Score|Match type|Search term|Keyword|CTR|Cost / conv.|Conv. rate
            Campaign status|Campaign type|Budget|Currency code|Impr.|Interaction rate
        """,
    ),
)

_ORDERS: tuple[Layout, ...] = (
    layout(
        "shopify-customers",
        "Shopify, customers export",
        "person",
        """
        person_id: Customer ID
        first_name: First Name|Default Address First Name
        last_name: Last Name|Default Address Last Name
        email: Email
        phone: Phone|Default Address Phone
        street_address: Address1|Address2|Default Address Address1|Default Address Address2
        state_or_city: City|Province|Province Code|Default Address City|Default Address Province Code
        postcode: Zip|Default Address Zip
        country: Country|Country Code|Default Address Country Code
        -: Company|Default Address Company|Accepts Marketing|Accepts Email Marketing|Accepts SMS Marketing|Total Spent
            Total Orders|Tags|Note|Tax Exempt
        """,
    ),
    layout(
        "shopify-orders",
        "Shopify, orders export",
        "person",
        """
        email: Email
        person_name: Billing Name|Shipping Name
        street_address: Billing Street|Billing Address1|Billing Address2|Shipping Street|Shipping Address1
            Shipping Address2
        state_or_city: Billing City|Billing Province|Shipping City|Shipping Province|Billing Province Name
            Shipping Province Name
        postcode: Billing Zip|Shipping Zip
        country: Billing Country|Shipping Country
        phone: Billing Phone|Shipping Phone|Phone
        device_identifier: Device ID
        -: Name|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Accepts Marketing|Currency|Subtotal|Shipping
            Taxes|Total|Discount Code|Discount Amount|Shipping Method|Created at|Lineitem quantity|Lineitem name
            Lineitem price|Lineitem compare at price|Lineitem sku|Lineitem requires shipping|Lineitem taxable
            Lineitem fulfillment status|Billing Company|Shipping Company|Notes|Note Attributes|Cancelled at
            Payment Method|Payment Reference|Refunded Amount|Vendor|Outstanding Balance|Employee|Location|Id|Tags
            Risk Level|Source|Lineitem discount|Tax 1 Name|Tax 1 Value|Receipt Number|Duties|Payment ID
            Payment Terms Name|Next Payment Due At
        """,
    ),
    layout(
        "shopify-products",
        "Shopify, products and inventory export",
        "",
        """
        -: Handle|Title|Body (HTML)|Vendor|Product Category|Type|Tags|Published|Option1 Name|Option1 Value
            Option2 Name|Option2 Value|Option3 Name|Option3 Value|Variant SKU|Variant Grams|Variant Inventory Tracker
            Variant Inventory Qty|Variant Inventory Policy|Variant Fulfillment Service|Variant Price
            Variant Compare At Price|Variant Requires Shipping|Variant Taxable|Variant Barcode|Image Src
            Image Position|Image Alt Text|Gift Card|SEO Title|SEO Description
            Google Shopping / Google Product Category|Google Shopping / Gender|Google Shopping / Age Group
            Google Shopping / MPN|Variant Image|Variant Weight Unit|Variant Tax Code|Cost per item|Status|HS Code|COO
            Location|Incoming|Unavailable|Committed|Available|On hand
        """,
    ),
    layout(
        "woocommerce-orders",
        "WooCommerce, orders export",
        "person",
        """
        first_name: First Name (Billing)|First Name (Shipping)|billing_first_name|shipping_first_name
        last_name: Last Name (Billing)|Last Name (Shipping)|billing_last_name|shipping_last_name
        email: Email (Billing)|billing_email|customer_email
        phone: Phone (Billing)|billing_phone
        street_address: Address 1&2 (Billing)|Address 1&2 (Shipping)|billing_address_1|billing_address_2
            shipping_address_1|shipping_address_2
        state_or_city: City (Billing)|State Code (Billing)|City (Shipping)|State Code (Shipping)|billing_city
            billing_state|shipping_city|shipping_state
        postcode: Postcode (Billing)|Postcode (Shipping)|billing_postcode|shipping_postcode
        country: Country Code (Billing)|Country Code (Shipping)|billing_country|shipping_country
        person_id: customer_id|customer_user|Customer User ID
        ipv4: customer_ip_address
        user_agent: customer_user_agent
        -: Order Number|order_id|order_key|Order Status|Order Date|Customer Note|Company (Billing)|billing_company
            shipping_company|Payment Method Title|payment_method|Cart Discount Amount|Order Subtotal Amount
            Shipping Method Title|Order Shipping Amount|Order Refund Amount|Order Total Amount|Order Total Tax Amount
            order_total|order_currency|cart_discount|cart_tax|shipping_total|shipping_method|SKU|Item #|Item Name
            Quantity (- Refund)|Item Cost|Coupon Code|Discount Amount|date_created|date_paid|date_completed
            transaction_id
        """,
    ),
    layout(
        "woocommerce-products",
        "WooCommerce, product CSV",
        "",
        """
        -: ID|Type|SKU|GTIN, UPC, EAN, or ISBN|Name|Published|Is featured?|Visibility in catalog|Short description
            Description|Date sale price starts|Date sale price ends|Tax status|Tax class|In stock?|Stock
            Low stock amount|Backorders allowed?|Sold individually?|Weight (kg)|Length (cm)|Width (cm)|Height (cm)
            Allow customer reviews?|Purchase note|Sale price|Regular price|Categories|Tags|Shipping class|Images
            Download limit|Download expiry days|Parent|Grouped products|Upsells|Cross-sells|External URL|Button text
            Position|Attribute 1 name|Attribute 1 value(s)|Attribute 1 visible|Attribute 1 global
        """,
    ),
    layout(
        "magento-customers",
        "Magento / Adobe Commerce, customer and address import file",
        "person",
        """
        email: email
        first_name: firstname|_address_firstname|middlename
        last_name: lastname|_address_lastname
        birth_date: dob
        gender: gender
        password_hash: password_hash
        national_id: taxvat
        street_address: _address_street|street
        state_or_city: _address_city|_address_region|region|city
        postcode: _address_postcode|postcode
        country: _address_country_id|country_id
        phone: _address_telephone|telephone|_address_fax|fax
        access_token: rp_token
        -: _website|_store|confirmation|created_at|created_in|disable_auto_group_change|group_id|prefix|suffix
            reward_update_notification|reward_warning_notification|rp_token_created_at|store_id|website_id
            _address_company|_address_default_billing_|_address_default_shipping_|_entity_id|vat_id
        """,
    ),
    layout(
        "magento-products",
        "Magento / Adobe Commerce, product import file",
        "",
        """
        -: sku|store_view_code|attribute_set_code|product_type|categories|product_websites|name|description
            short_description|weight|product_online|tax_class_name|visibility|price|special_price
            special_price_from_date|special_price_to_date|url_key|meta_title|meta_keywords|meta_description|base_image
            base_image_label|small_image|thumbnail_image|swatch_image|created_at|updated_at|new_from_date
            display_product_options_in|map_price|msrp_price|gift_message_available|custom_design|additional_attributes
            qty|out_of_stock_qty|use_config_min_qty|is_qty_decimal|allow_backorders|min_cart_qty|is_in_stock
            manage_stock|related_skus|crosssell_skus|upsell_skus|configurable_variations
        """,
    ),
    layout(
        "prestashop-customers",
        "PrestaShop, OpenCart and Shopware, customer tables",
        "person",
        """
        person_id: id_customer|customer_id|id_guest|customer_number
        email: email
        first_name: firstname
        last_name: lastname
        password_hash: passwd|password|salt
        birth_date: birthday
        ipv4: ip_registration_newsletter|ip
        access_token: secure_key|reset_password_token
        phone: phone|phone_mobile|telephone|fax
        street_address: address1|address2|street
        postcode: postcode|zipcode
        state_or_city: city
        bank_account_number: bank_account_number
        -: id_shop_group|id_shop|id_gender|id_default_group|id_lang|id_risk|company|siret|ape|newsletter
            newsletter_date_add|optin|website|outstanding_allow_amount|show_public_prices|max_payment_days|active
            is_guest|deleted|date_add|date_upd|id_address|id_country|id_state|id_manufacturer|alias|vat_number|dni
            address_format|customer_group_id|store_id|language_id|safe|cart|wishlist|custom_field|date_added
        """,
    ),
    layout(
        "amazon-seller-orders",
        "Amazon Seller Central, order reports",
        "person",
        """
        email: buyer-email
        person_name: buyer-name|recipient-name
        phone: buyer-phone-number|ship-phone-number
        street_address: ship-address-1|ship-address-2|ship-address-3|bill-address-1
        state_or_city: ship-city|ship-state|ship-county
        postcode: ship-postal-code|bill-postal-code
        country: ship-country
        -: order-id|amazon-order-id|merchant-order-id|order-item-id|purchase-date|payments-date|last-updated-date
            order-status|fulfillment-channel|sales-channel|order-channel|ship-service-level|product-name|sku|asin
            item-status|quantity|quantity-purchased|quantity-shipped|currency|item-price|item-tax|shipping-price
            shipping-tax|gift-wrap-price|gift-wrap-tax|item-promotion-discount|ship-promotion-discount|promotion-ids
            is-business-order|purchase-order-number|price-designation|is-replacement-order|delivery-start-date
            delivery-end-date|tracking-number|carrier|reporting-date|days-past-promise|buyer-company-name|B2B
            fulfilled-by|Style|Courier Status
        """,
    ),
    layout(
        "amazon-order-history",
        "Amazon, order history of a buyer (privacy central, order reports)",
        "person",
        """
        street_address: Shipping Address|Billing Address|Shipping Address Street 1|Shipping Address Street 2
        state_or_city: Shipping Address City|Shipping Address State
        postcode: Shipping Address Zip
        person_name: Shipping Address Name|Buyer Name|Gift Recipient Contact Details|Gift Sender Name
        email: Ordering Customer Email
        payment_card_truncated: Payment Instrument Type
        -: Website|Order ID|Order Date|Purchase Order Number|Currency|Unit Price|Unit Price Tax|Shipping Charge
            Total Discounts|Total Owed|Shipment Item Subtotal|Shipment Item Subtotal Tax|ASIN|Product Condition
            Quantity|Payment Instrument Type Name|Order Status|Shipment Status|Ship Date|Shipping Option
            Carrier Name & Tracking Number|Product Name|Gift Message|Item Serial Number|ASIN/ISBN|UNSPSC Code|Seller
            Seller Credentials|List Price Per Unit|Purchase Price Per Unit|Item Subtotal|Item Subtotal Tax|Item Total
            Category|Title|Condition|Tax Exemption Applied
        """,
    ),
    layout(
        "ebay-orders",
        "eBay, orders report",
        "person",
        """
        user_name: Buyer Username
        person_name: Buyer Name|Ship To Name
        email: Buyer Email
        street_address: Buyer Address 1|Buyer Address 2|Ship To Address 1|Ship To Address 2
        state_or_city: Buyer City|Buyer State|Ship To City|Ship To State
        postcode: Buyer Zip|Ship To Zip
        country: Buyer Country|Ship To Country
        phone: Ship To Phone
        -: Sales Record Number|Order Number|Buyer Note|Item Number|Item Title|Custom Label|Sold Via Promoted Listings
            Quantity|Sold For|Shipping And Handling|Item Location|Item Zip Code|Item Country
            eBay Collect And Remit Tax Rate|eBay Collected Tax|Seller Collected Tax|Total Price|Payment Method
            Sale Date|Paid On Date|Ship By Date|Minimum Estimated Delivery Date|Maximum Estimated Delivery Date
            Shipped On Date|Feedback Left|Feedback Received|My Item Note|PayPal Transaction ID|Shipping Service
            Tracking Number|Transaction ID|Variation Details|Global Shipping Program
        """,
    ),
    layout(
        "etsy-orders",
        "Etsy, sold orders and order items CSV",
        "person",
        """
        person_name: Full Name|Ship Name|Buyer
        user_name: Buyer User ID
        first_name: First Name
        last_name: Last Name
        street_address: Street 1|Street 2|Ship Address1|Ship Address2
        state_or_city: Ship City|Ship State
        postcode: Ship Zipcode
        country: Ship Country
        -: Sale Date|Order ID|Number of Items|Payment Method|Payment Type|Date Shipped|Currency|Order Value
            Coupon Code|Coupon Details|Discount Amount|Shipping Discount|Shipping|Sales Tax|Order Total|Status
            Card Processing Fees|Order Net|Adjusted Order Total|Adjusted Card Processing Fees
            Adjusted Net Order Amount|Order Type|InPerson Discount|SKU|Item Name|Quantity|Price|Item Total|Listing ID
            Transaction ID|Date Paid|Variations|Order Shipping|VAT Paid by Buyer|InPerson Location
        """,
    ),
    layout(
        "stripe-customers",
        "Stripe, customers export",
        "person",
        """
        person_id: id
        email: Email
        person_name: Name|Card Name
        phone: Phone
        street_address: Card Address Line1|Card Address Line2|Address Line1|Address Line2|Shipping Address Line1
        state_or_city: Card Address City|Card Address State|Address City|Address State
        postcode: Card Address Zip|Address Postal Code
        country: Card Address Country|Address Country|Card Issue Country
        payment_card_truncated: Card Last4
        card_expiry: Card Exp Month|Card Exp Year
        device_identifier: Card Fingerprint
        account_balance: Account Balance
        -: Description|Created (UTC)|Card ID|Card Brand|Card Funding|Card CVC Status|Card AVS Zip Status
            Card AVS Line1 Status|Card Tokenization Method|Delinquent|Currency|Default Source|Plan|Status|Total Spend
            Payment Count|Average Order|Refunded Volume|Dispute Losses|Business Vat ID|Cancel At Period End
        """,
    ),
    layout(
        "square-customers",
        "Square, customer directory export",
        "person",
        """
        person_id: Square Customer ID|Reference ID
        first_name: First Name
        last_name: Last Name|Surname
        email: Email Address
        phone: Phone Number
        user_name: Nickname
        street_address: Street Address 1|Street Address 2
        state_or_city: City|State
        postcode: Postal Code
        birth_date: Birthday
        -: Company Name|Memo|First Visit|Last Visit|Transaction Count|Lifetime Spend|Email Subscription Status
            Instant Profile|Creation Source|Blocked from Messaging|Customer Groups
        """,
    ),
    layout(
        "eventbrite-attendees",
        "Eventbrite, Meetup, Luma and Zoom, attendee reports",
        "person",
        """
        person_id: Attendee #|Attendee no.|Buyer no.|guest_api_id|User ID
        first_name: First Name|Buyer First Name|Attendee first name
        last_name: Last Name|Surname|Buyer Last Name|Attendee Surname|Buyer surname
        person_name: Name (Original Name)|User Name (Original Name)
        email: Email|Buyer Email|Attendee email|User Email
        phone: Cell Phone|Home Phone|Mobile Phone|Work Phone|phone_number
        street_address: Home Address 1|Home Address 2|Billing Address 1|Shipping Address 1|eth_address
        state_or_city: Home City|Home State|Billing City|Billing State
        postcode: Home Zip|Billing Zip
        country: Home Country|Billing Country|Country/Region Name
        gender: Gender
        age: Age
        birth_date: Birth Date
        ipv4: Order IP
        -: Order #|Order no.|Order Date|Prefix|Suffix|Quantity|Price Tier|Ticket Type|Attendee Status|Total Paid
            Fees Paid|Eventbrite Fees|Eventbrite Payment Processing|Discount|Currency|Order Type|Ticket price|Barcode
            Check-in Date|approval_status|checked_in_at|custom_source|qr_code_url|Join Time|Leave Time
            Duration (Minutes)|Time in Session (minutes)|Registration Time|Attended|Is Guest|Job Title|Company|Website
            Blog
        """,
    ),
    layout(
        "airbnb-reservations",
        "Airbnb, Booking.com and Vrbo, host reservation and transaction reports",
        "person",
        """
        person_name: Guest name|Guest name(s)|Booked by|Guest|Traveler First Name|Inquirer
        phone: Contact|Phone number
        email: Traveler Email
        country: Booker country
        street_address: Address
        -: Confirmation code|Book number|Status|# of adults|# of children|# of infants|Start date|End date|# of nights
            Booked|Listing|Earnings|Check-in|Check-out|Booked on|Rooms|People|Adults|Children|Children's age(s)|Price
            Commission %|Commission Amount|Payment status|Payment method (payment provider)|Remarks|Booker group
            Travel purpose|Device|Unit type|Duration (nights)|Cancellation date|Arriving by date|Type|Booking date
            Nights|Details|Reference code|Paid out|Service fee|Fast pay fee|Cleaning fee|Gross earnings
            Occupancy taxes|Earnings year|Reservation ID|Property name|Created On|Source
        """,
    ),
    layout(
        "airline-pnr",
        "IATA PNRGOV, booking records flattened (PNR, e-ticket)",
        "person",
        """
        traveller_name: PassengerName|PAX Name|traveler_name
        last_name: Surname|PassengerSurname|LastName
        first_name: GivenName|PassengerFirstName|FirstName
        passport_number: PassportNumber|DocumentNumber|DocNumber|DOCS
        birth_date: DateOfBirth|BirthDate|DOB
        gender: Gender
        country: Nationality|DocumentIssueCountry|IssuingCountry
        phone: ContactPhone|PhoneNumber|CTCM
        email: ContactEmail|EmailAddress|CTCE
        payment_card: FormOfPayment|CreditCardNumber
        person_id: FrequentFlyerNumber|FFNumber|FQTV|TicketNumber|ETicketNumber|PNR|RecordLocator|PNRLocator
            BookingReference
        -: BookingDate|CarrierCode|FlightNumber|DepartureAirport|ArrivalAirport|DepartureDate|ArrivalDate|CabinClass
            BookingClass|SeatNumber|Seat|BagTag|BaggageWeight|AgencyIATA|OfficeId|TicketIssueDate|FareBasis
            CouponStatus|SegmentStatus|SSRCode|OSI|Itinerary|TotalFare|CheckInStatus|TravelAgency
        """,
    ),
    layout(
        "restaurant-delivery-orders",
        "Delivery and restaurant platforms (Uber Eats, DoorDash, Toast, OpenTable), order reports",
        "person",
        """
        person_name: Guest Name|Consumer Name|Customer name|Tab Names|Guest
        first_name: Guest First Name
        last_name: Guest Last Name
        email: Guest Email|Customer Email
        phone: Guest Phone|Customer Phone|Phone
        street_address: Delivery Address|Customer Address
        latitude: delivery_latitude|customer_latitude
        longitude: delivery_longitude|customer_longitude
        -: Order Id|Workflow UUID|Order UUID|Store Name|Store ID|Restaurant Name|Opened|Closed|Paid|Server|Table
            Revenue Center|Dining Area|Dining Options|# of Guests|Discount Amount|Gratuity|Tip|Check Id|Check #
            Party Size|Visit Date|Visit Time|Reservation Created|Order Status|Delivery Status|Courier Pickup Time
            Order Accept Time|Ticket Size|Total item sales|Delivery Fee|Payout|Marketplace Fee
        """,
    ),
    layout(
        "northwind-people",
        "Northwind and AdventureWorks, customers, employees and persons",
        "person",
        """
        person_id: CustomerID|EmployeeID|BusinessEntityID|CustomerKey|EmployeeKey|NationalIDNumber
            CustomerAlternateKey|GeographyKey
        first_name: FirstName|MiddleName
        last_name: LastName
        person_name: ContactName
        birth_date: BirthDate
        gender: Gender
        life_status: MaritalStatus|TotalChildren|NumberChildrenAtHome|EnglishEducation|EnglishOccupation
            SpanishEducation|FrenchOccupation|HouseOwnerFlag|NumberCarsOwned|CommuteDistance|EducationLevel|Occupation
            HomeOwner
        income: YearlyIncome|AnnualIncome
        email: EmailAddress
        phone: HomePhone|Phone|Extension
        street_address: Address|AddressLine1|AddressLine2
        state_or_city: City|Region
        postcode: PostalCode
        user_name: LoginID
        signature_or_photo: Photo|PhotoPath
        password_hash: PasswordHash|PasswordSalt
        -: CompanyName|ContactTitle|Country|Fax|Title|TitleOfCourtesy|HireDate|ReportsTo|Notes|NameStyle|PersonType
            EmailPromotion|JobTitle|OrganizationNode|OrganizationLevel|SalariedFlag|VacationHours|SickLeaveHours
            CurrentFlag|rowguid|ModifiedDate|DateFirstPurchase
        """,
    ),
)

_CATALOGUES: tuple[Layout, ...] = (
    layout(
        "northwind-catalogue",
        "Northwind, AdventureWorks, Contoso, products, orders and stores",
        "",
        """
        -: ProductID|ProductName|SupplierID|CategoryID|QuantityPerUnit|UnitPrice|UnitsInStock|UnitsOnOrder
            ReorderLevel|Discontinued|OrderID|OrderDate|RequiredDate|ShippedDate|ShipVia|Freight|Quantity|Discount
            CategoryName|ShipperID|ProductKey|ProductAlternateKey|ProductSubcategoryKey|EnglishProductName
            StandardCost|FinishedGoodsFlag|Color|SafetyStockLevel|ReorderPoint|ListPrice|SizeUnitMeasureCode
            WeightUnitMeasureCode|DaysToManufacture|ProductLine|DealerPrice|Class|Style|ModelName|EnglishDescription
            SalesOrderNumber|SalesOrderLineNumber|OrderDateKey|DueDateKey|ShipDateKey|SalesTerritoryKey|OrderQuantity
            ExtendedAmount|TotalProductCost|SalesAmount|TaxAmt|ResellerKey|PromotionKey|CurrencyKey|MakeFlag
            ProductNumber|SellStartDate
        """,
    ),
    layout(
        "google-merchant-feed",
        "Google Merchant Center, product data specification; Meta catalogue",
        "",
        """
        -: id|title|description|link|mobile_link|image_link|additional_image_link|availability|availability_date
            expiration_date|price|sale_price|sale_price_effective_date|cost_of_goods_sold|unit_pricing_measure
            google_product_category|product_type|brand|gtin|mpn|identifier_exists|condition|adult|multipack|is_bundle
            age_group|color|gender|material|pattern|size|size_type|size_system|item_group_id|product_highlight
            ads_redirect|custom_label_0|custom_label_1|shipping|shipping_label|shipping_weight|tax|fb_product_category
            quantity_to_sell_on_facebook|g:id|g:title|g:price|energy_efficiency_class|product_length|product_weight
        """,
    ),
    layout(
        "amazon-listings",
        "Amazon, active listings, inventory and product scrape fields",
        "",
        """
        -: item-name|item-description|listing-id|seller-sku|price|quantity|open-date|image-url|item-is-marketplace
            product-id-type|zshop-shipping-fee|item-note|item-condition|asin1|asin2|will-ship-internationally
            expedited-shipping|product-id|add-delete|pending-quantity|fulfillment-channel|merchant-shipping-group
            fnsku|afn-listing-exists|afn-warehouse-quantity|afn-fulfillable-quantity|afn-unsellable-quantity
            afn-reserved-quantity|afn-inbound-shipped-quantity|parent_asin|main_category|average_rating|rating_number
            bought_together|categoryName|stars|productURL|isBestSeller|boughtInLastMonth|listPrice|imgUrl
        """,
    ),
    layout(
        "gs1-product-master",
        "GS1 GDSN trade items, BMEcat, ETIM price catalogues",
        "",
        """
        -: GTIN|EAN|UPC|brandName|functionalName|tradeItemDescription|gpcCategoryCode|netContent|grossWeight|netWeight
            targetMarketCountryCode|informationProviderOfTradeItem|SUPPLIER_PID|SUPPLIER_AID|DESCRIPTION_SHORT
            DESCRIPTION_LONG|INTERNATIONAL_PID|MANUFACTURER_PID|MANUFACTURER_NAME|ORDER_UNIT|CONTENT_UNIT|PRICE_AMOUNT
            PRICE_CURRENCY|TAX|QUANTITY_MIN|REFERENCE_FEATURE_SYSTEM_NAME|REFERENCE_FEATURE_GROUP_ID|FNAME|FVALUE
            DELIVERY_TIME|Artikelnummer|Artikelbezeichnung|Hersteller|Herstellernummer|VPE|Listenpreis|UVP|EK|VK
            Rabattgruppe|Warengruppe
        """,
    ),
    layout(
        "open-food-facts",
        "Open Food Facts, product table",
        "",
        """
        -: code|url|creator|created_t|last_modified_t|product_name|generic_name|quantity|packaging|packaging_tags
            brands|brands_tags|categories|categories_tags|categories_en|origins|manufacturing_places|labels|emb_codes
            first_packaging_code_geo|cities_tags|purchase_places|stores|countries|countries_tags|countries_en
            ingredients_text|ingredients_tags|allergens|allergens_en|traces|serving_size|serving_quantity|additives_n
            additives_tags|nutriscore_score|nutriscore_grade|nova_group|pnns_groups_1|food_groups|ecoscore_score
            ecoscore_grade|image_url|energy-kj_100g|energy-kcal_100g|energy_100g|fat_100g|saturated-fat_100g
            carbohydrates_100g|sugars_100g|fiber_100g|proteins_100g|salt_100g|sodium_100g|states_tags|main_category
        """,
    ),
    layout(
        "usda-fooddata",
        "USDA FoodData Central and national food composition tables",
        "",
        """
        -: fdc_id|data_type|food_category_id|publication_date|nutrient_id|nutrient_nbr|derivation_id|data_points
            footnote|min_year_acquired|unit_name|brand_owner|gtin_upc|ingredients|serving_size|serving_size_unit
            household_serving_fulltext|branded_food_category|NDB_No|Shrt_Desc|Water_(g)|Energ_Kcal|Protein_(g)
            Lipid_Tot_(g)|Ash_(g)|Carbohydrt_(g)|Fiber_TD_(g)|Sugar_Tot_(g)|Calcium_(mg)|Iron_(mg)|FdGrp_Cd|Long_Desc
        """,
    ),
    layout(
        "store-locations",
        "Store locators and All the Places, OSM shop lists",
        "",
        """
        -: ref|store_number|Store Name|Ownership Type|Street Address|State/Province|Postcode|Phone Number|addr:full
            addr:housenumber|addr:street|addr:city|addr:state|addr:postcode|addr:country|opening_hours|brand
            brand:wikidata|shop|amenity|branch|spider|nsi_id|storeId|storeType|Assortment|CompetitionDistance
            CompetitionOpenSinceMonth|Promo2|Promo2SinceWeek|PromoInterval|isDeleted|Timezone
        """,
    ),
    layout(
        "used-vehicles-listings",
        "Car listings (Craigslist, AutoScout24, cars.com, mobile.de) and EPA fuel economy",
        "",
        """
        -: make|manufacturer|model|year|odometer|mileage|fuel|fuelType|transmission|drive|cylinders|paint_color
            body_type|title_status|condition|engineSize|engine_displacement|horsepower|hp|mpg|city_mpg|highway_mpg
            city08|highway08|comb08|trany|VClass|displ|offerType|gear|dateCrawled|vehicleType|yearOfRegistration
            powerPS|kilometer|monthOfRegistration|notRepairedDamage|nrOfPictures|exterior_color|interior_color|trim
            seller_name|mmr|sellingprice|Engine Fuel Type|Engine HP|Driven_Wheels|Vehicle Style|MSRP|Market Category
        """,
    ),
    layout(
        "inventory-erp",
        "Stock and procurement tables of ERP systems (SAP MARA/MARC, Odoo, NetSuite)",
        "",
        """
        -: MATNR|MAKTX|MTART|MATKL|MEINS|BRGEW|NTGEW|GEWEI|WERKS|LGORT|LABST|INSME|SPEME|DISPO|PLIFZ|EISBE|MINBE|EKGRP
            BSTNR|EBELN|EBELP|MENGE|NETPR|PEINH|NETWR|BUKRS|EKORG|VBELN|POSNR|KWMENG|VKORG|VTWEG|SPART|AUART
            default_code|list_price|standard_price|qty_available|virtual_available|uom_id|categ_id|sale_ok|purchase_ok
            Material|Plant|Storage Location|Base Unit of Measure|Valuation Type|Movement Type|Unrestricted|Item Code
            UOM|Bin Location|Lead Time|Safety Stock|Reorder Point|Qty on Hand
        """,
    ),
    layout(
        "shipping-manifests",
        "Carrier and supply chain tables (parcel manifests, DataCo, freight rates) without persons",
        "",
        """
        -: tracking_number|carrier_code|service_code|ship_date|delivered_date|zone|billed_weight|actual_weight
            dim_weight|package_type|fuel_surcharge|freight_class|origin_zip|destination_zip|Mode_of_Shipment
            Warehouse_block|Cost_of_the_Product|Days for shipping (real)|Days for shipment (scheduled)
            Benefit per order|Delivery Status|Late_delivery_risk|Order Item Quantity|Order Item Total|Shipping Mode
            Product Card Id|Incoterm|Pack Price|Line Item Value|Freight Cost (USD)|Weight (Kilograms)|Shipment Mode
            Vendor INCO Term
        """,
    ),
)

LAYOUTS: tuple[Layout, ...] = _CUSTOMERS + _ORDERS + _CATALOGUES
