"""Identifiers: who somebody is, where they live, when and where they were born."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

KINDS: tuple[Kind, ...] = (
    Kind(
        "first_name",
        "identifier",
        "Given name",
        "general",
        words(
            """
            first name|given name|forename|middle name|additional name|first name phonetic|given name yomi|
            primo nome|nombre pila|segundo nom|deuxieme prenom|zweiter vorname|rufname|roepnaam|fornafn|etunimi|
            jmeno|isim|nama depan|first name legal|legal first name|preferred first name|name given|
            christian name|preferred name|nickname|second name|call name|middle initial|prename|given names|
            first names|name first|primer nombre|segundo nombre|father first name|first nm|vorna|vornm|rufnm
            """
        ),
        tags=tags("contact", "name"),
        shape="name",
        hints=words("first|given|middle|first nm|middle nm"),
        contexts=within("person"),
    ),
    Kind(
        "last_name",
        "identifier",
        "Family name",
        "general",
        words(
            """
            last name|surname|family name|name family|legal last name|last name phonetic|family name yomi|
            second last name|apellido 1|apellido 2|apellidos|prijmeni|soyadi|soyad|nama belakang|sukunimi|eftirnafn|
            surname birth|maiden name|birth name|name last|second surname|last nm|primer apellido|segundo apellido|
            apellido paterno|apellido materno|mother last name|geburtsname|nom naissance|nom usage|nom famille|
            nom patronymique|nachn|nachnm|name2 nach
            """
        ),
        tags=tags("contact", "name"),
        shape="name",
        hints=words("last|maiden|family"),
        contexts=within("person"),
    ),
    Kind(
        "person_name",
        "identifier",
        "Name of a person",
        "general",
        words(
            """
            full name|person name|patient name|customer name|client name|employee name|user full name|
            member name|student name|contact name|account holder|card holder|cardholder name|holder name|
            beneficiary name|recipient name|sender name|applicant name|borrower name|guest name|passenger name|
            owner name|author name|subscriber name|insured name|spouse name|emergency contact|next of kin|
            tenant name|donor name|teacher name|guardian name|parent name|mother name|father name|rep name|
            xing ming|姓名|name prefix|display name|name customer|insured|nombre titular|titular|kontoinhaber|
            empfaenger|beguenstigter|zahlungspflichtiger|auftraggeber name|debtor name|creditor name|payer name|
            payee name|remitter name|counterparty name|ordering party|ultimate debtor|patient full name|
            name patient|legal name person|maiden mother|real name|legal full name|name of person|reporter name|
            rpt name|reported by name|assigned to name|licensed to name|licensee name|requester name|
            requestor name|approver name|organizer name|attendee name|participant name|volunteer name|
            instructor name|pupil name|child name|kid name|from holder|to holder|funcionario name|
            name given full|passenger full name|traveller full name|lead name|prospect name|candidate name|
            interviewer name|referrer name|referral name|caregiver name|dependent name|relative name|kin name|
            emergency contact name|godparent name|heir name|grantor name|grantee name|notary name|mortgagor|
            buyer name|seller name|subscriber full name|subscriber|manager full name|supervisor name|
            phonetic name|name phonetic|yomi name|middle full name|naam volledig|volledige naam|
            vollstaendiger name|nombre apellidos|nombre y apellidos|nombres apellidos|nome cognome|
            nome sobrenome|nome completo|nom prenom|nom complet|imie nazwisko|ad soyad|adi soyadi|ho va ten|
            ho ten|nama lengkap|nama pelanggan|fio|hovaten|jmeno prijmeni|voornaam achternaam|fullnm|fllnm|
            nm full|cust nm|custname|father s name|witness name|attorney name client|player name account|
            resident name|decedent name|victim name|suspect name|offender name|juror name|voter name|
            worker name|employee full name|name last first|billing name|shipping name|customer full name|
            account owner|lessee|policyholder name|policy holder name|claimant name|driver name|rider name|氏名|
            名前|성명|이름|客户姓名
            """
        ),
        tags=tags("contact", "name"),
        shape="name",
        hints=words(
            """
            name|customer|patient|employee|client|contact|contact person|attn|recipient|beneficiary|payee|
            borrower|cardholder|name text|worker|owner|member|student|passenger|applicant|insured|name full|
            resident|tenant|guest|traveler|traveller|holder|witness|remitter|payer|sender|customer nm|nominee|
            claimant|plaintiff|defendant|signatory|primary contact|account name|suspect|victim|attendee|person|
            manager|supervisor|spouse|partner name|assistant|reports to|relation value|parent|guardian|mother|
            father|husband|wife|sibling|relative|referrer|referred by|assigned to|assignee|requester|requestor|
            requested by|reported by|reporter|approver|approved by|interviewer|recruiter|sales rep|salesperson|
            sales person|account manager|coordinator|organizer|landlord|lessor|grantor|grantee|buyer|seller|
            debtor|creditor|executor|trustee|principal investigator|instructor|teacher|coach|caregiver|
            caretaker|roommate|subscriber|donor|funcionario|line manager|responsible|owner full|nombres|full nm|
            name yomi|name phonetic|from holder|to holder|alias name
            """
        ),
        contexts=within("person"),
    ),
    Kind(
        "traveller_name",
        "identifier",
        "Name of a person as airlines write it",
        "IATA PNRGOV; passenger name list",
        (),
        r"[A-Z][A-Z' -]+/[A-Z][A-Z' -]* ?(?:MR|MRS|MS|MISS|MSTR|DR|CHD|INF)",
        random_hit_rate=0.0,
        tags=tags("contact", "name"),
        by_value=True,
        form_of="person_name",
    ),
    Kind(
        "practitioner_name",
        "identifier",
        "Name of a person acting in their profession",
        "general",
        words(
            """
            doctor name|physician name|attending physician|physician|prescriber name|practitioner name|agent name|
            officer name|manager name|doctor|surgeon|prescriber|attending|attending doctor|referring physician|
            rendering provider name|therapist|nurse|nurse name|arzt|behandler|medico|pcp name|surgeon name|
            anesthetist
            """
        ),
        tags=tags("contact", "name", "professional"),
        shape="name",
    ),
    Kind(
        "street_address",
        "identifier",
        "Street address",
        "general",
        words(
            """
            street address|address line|address line 1|address 1|address 2|home address|mailing address|
            residential address|postal address|billing address|shipping address|street|street name|house number|
            full address|address line 2|permanent address|current address|address street|di zhi|地址|
            res street address|residence address|addr line|street 1|street 2|address 3|address line 3|mail addr|
            mail address 1|mailing addr|residential addr|street no|street number|strasse hausnummer|hausnummer|
            calle numero|via numero|correspondence address|current addr|physical address|property address home|
            addr street|adr line|registered address person|billing street|shipping street|mailing street|
            home street|apartment number|street addr|business street|other street|work street|other address|
            work address|business address|address formatted|extended address|address extended|po box|p o box|
            post office box|address street 1|address street 2|street line 1|street line 2|adresse ligne 1|
            complement adresse|domicilio particular|calle y numero|endereco residencial|alamat|alamat rumah|
            dia chi|adres domowy|permanent addr|present address|home addr|residence street|shipping addr|
            billing addr|mail street|address text|stras|adresse 1|indirizzo residenza|domicilio fiscal|住所|住址|
            家庭住址|주소
            """
        ),
        tags=tags("contact", "address"),
        shape="address",
        hints=words(
            """
            address|direction|location address|apartment|apt|residence|addr l|address l|line 1|line 2|address block|
            delivery address
            """
        ),
        contexts=within("person"),
    ),
    Kind(
        "address_part",
        "identifier",
        "House, flat, building or post box of a person's address",
        "UPU S42; HL7 AD parts",
        words(
            """
            street number|house number|house no|house nr|building number|building name|building no|flat number|
            flat no|flat or villa no|villa no|apartment no|apartment number|apt number|apt no|suite number|
            unit number address|floor number|door number|door no|plot number|plot no|block number|staircase|
            po box|p o box|post office box|postfach|boite postale|apartado postal|caixa postal|hausnummer|
            huisnummer|huisnummer toevoeging|numero civico|numero rue|numero exterior|numero interior|
            numero casa|husnummer|cislo popisne|numer domu|numer mieszkania|street nr|strasse nr|
            dwelling number|premise|premise number|sub building|building name number|rt rw|addr housenumber|
            addr housename|addr unit|house name|complemento endereco|numero endereco|chome|banchi
            """
        ),
        tags=tags("contact", "address"),
        shape="code",
        contexts=within("person"),
        hints=words("flat|floor|building|villa|house"),
    ),
    Kind(
        "postcode",
        "identifier",
        "Postcode of a person",
        "UPU S42",
        words(
            """
            postal code|code postal|zip code|zip|postcode|post code|plus 4|zip 4|zip5|zip 5|zip 9|zip3|zip plus 4|
            res zip|mail zip|billing zip|pcode|home postcode|home postal code|work zip|business postal code|
            other postal code|work postcode|other zip|postal zip|post cd|kode pos|postnumero|psc kod|posta kodu|
            iranyitoszam|irsz|shipping zip|mailing zip|home zip|residence zip|postal cd|codice postale|kod pocztowy|
            irsc|postinumero|postal|pstlz|plz ort|postleitz|邮编|郵便番号|우편번호
            """
        ),
        r"[0-9]{3,5}(?:\.0)?|[0-9]{5}-?[0-9]{4}|[0-9]{6,7}|[0-9]{3}[ -][0-9]{2,4}|[0-9]{4}-[0-9]{3}|"
        r"[0-9]{4} ?[A-Za-z]{2}"
        r"|[0-9]{3}(?:xx|XX)|[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}|[A-Za-z][0-9][A-Za-z][ "
        r"-]?[0-9][A-Za-z][0-9]|[A-Z]{1,3}-?[0-9]{3,6}|[0-9]{5}-[0-9]{3}",
        tags=tags("contact", "address"),
        contexts=within("person"),
        hints=words("cp|zp|pc|cap|psc"),
    ),
    Kind(
        "birth_date",
        "identifier",
        "Date of birth",
        "28 CFR 202.234(d)",
        words(
            """
            birth date|date of birth|birthday|born|born on|birth dt|birth day|date birth|data birth|birth datetime|
            chu sheng ri qi|出生日期|birth|birthdate shifted|dob full|bene birth date|date naiss|ngay sinh|patient dob|
            subscriber dob|member dob|child dob|gbdat|gebdt|geb dat|geburtsdat|fecha nac|data nasc|date nais|fdn|
            birthd|生年月日|出生年月|생년월일
            """
        ),
        tags=tags("contact", "birth"),
        shape="date",
        hints=words("born at"),
    ),
    Kind(
        "birth_year",
        "identifier",
        "Year or month of birth",
        "28 CFR 202.234(d)",
        words(
            """
            year of birth|birth year|month of birth|birth month|day of birth|yob|year born|birth yr|
            anchor year birth|year birth|annee naissance|geburtsjahr|ano nascimento|anno nascita|birthyear|byear
            """
        ),
        r"(?:1[89]|20)[0-9]{2}(?:\.0)?|0?[1-9](?:\.0)?|[12][0-9](?:\.0)?|3[01](?:\.0)?",
        tags=tags("contact", "birth"),
    ),
    Kind(
        "birth_place",
        "identifier",
        "Place of birth",
        "28 CFR 202.234(d)",
        words(
            """
            birth place|place of birth|birth city|birth country|city of birth|country of birth|birth state|born in|
            birthplace|lieu naissance|lugar nacimiento|geburtsort|luogo nascita|place birth|native city|
            town of birth
            """
        ),
        tags=tags("contact", "birth"),
        shape="text",
    ),
)
