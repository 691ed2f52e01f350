"""Identifiers: how to reach somebody."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, words

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"

KINDS: tuple[Kind, ...] = (
    Kind(
        "email",
        "identifier",
        "E-mail address",
        "RFC 5321, RFC 6531",
        words(
            """
            email|e mail|email address|mail|mail address|correo|courriel|you xiang|邮箱|email id|email addr|
            work email|personal email|email 1|contact email|recipient email|sender email|from email|payer email|
            user principal name|upn
            """
        ),
        rf"[\w.!#$%&'*+/=?^`{{|}}~-]+@(?:{_LABEL}\.)+[A-Za-z]{{2,24}}",
        random_hit_rate=0.0,
        tags=tags("contact", "person_key", "public_account"),
        by_value=True,
    ),
    Kind(
        "email_hash",
        "identifier",
        "Hash of an e-mail address or phone number",
        "FTC 2024: hashing is not anonymisation",
        words(
            """
            hashed email|email hash|email md5|email sha256|sha256 email|phone hash|hashed phone|hem|em sha256|
            email sha1|hashed identifier|hashed msisdn|uid2|ramp id|liveramp id
            """
        ),
        r"[0-9a-fA-F]{32,128}",
        tags=tags("contact", "person_key"),
    ),
    Kind(
        "phone",
        "identifier",
        "Telephone number",
        "ITU-T E.164",
        words(
            """
            phone|phone number|telephone|mobile|mobile number|mobile phone|cell phone|cellphone|home phone|
            work phone|fax|msisdn|contact number|dian hua|shou ji|电话|手机|phone no|mobile no|contact no|
            daytime phone|evening phone|phone home|phone work|emergency phone|phone 1|phone 2|phone 3|
            business phone|primary phone|other phone|car phone|pager|assistant phone|home fax|business fax|
            work fax|phone day|phone evening|day phone|tel home|tel work|tel mobile|phone value|home mobile|
            mobile 2|main phone|radio phone|callback number|phone ext|contact phone|landline|land line|
            telephone home|telephone work|telephone mobile|numero telephone|numero telefono|telefono movil|
            telefono fijo|telefonnummer privat|rufnummer|festnetz|teléfono|nomor hp|no hp|hp number|
            so dien thoai|sdt|telefoni|nomor telepon|gsm no|cep telefonu|sms number|whatsapp number|
            full phone number|caller phone|手机号|手机号码|联系电话|電話番号|携帯電話|전화번호|휴대폰
            """
        ),
        r"(?:\+|00)?[(]?[0-9][0-9 ().,/-]{5,22}[0-9](?: ?(?:x|ext\.?|#) ?[0-9]{1,6})?",
        tags=tags("contact", "person_key"),
        shape="id",
        hints=words("contact telephone|mobile|home|work"),
    ),
    Kind(
        "phone_formatted",
        "identifier",
        "Telephone number in a telling format",
        "ITU-T E.164; NANP",
        (),
        r"\+[1-9][0-9]{0,2}(?:[ -]?[(]?[0-9]{1,5}[)]?(?:[ -]?[0-9]{2,5}){1,3}[ -]?[0-9]{3,5}|"
        r"[ -]?[(]?[0-9]{1,3}[)]?(?:[ -][0-9]{2}){3,4}|(?:\.[0-9]{2,5}){3,5})|(?:1[ "
        r".-])?[(][2-9][0-9]{2}[)] ?[2-9][0-9]{2}[ .-][0-9]{4}(?: ?(?:x|ext\.?) ?[0-9]{1,6})?|"
        r"(?:00)?1[ .-][2-9][0-9]{2}[ .-][2-9][0-9]{2}[ .-][0-9]{4}(?: ?(?:x|ext\.?) ?[0-9]{1,6})?|"
        r"[2-9][0-9]{2}[ .-][2-9][0-9]{2}[ .-][0-9]{4} ?(?:x|ext\.?) ?[0-9]{1,6}",
        random_hit_rate=0.0,
        tags=tags("contact", "person_key"),
        by_value=True,
        form_of="phone",
    ),
    Kind(
        "phone_national",
        "identifier",
        "Telephone number as people of one country write it",
        "ITU-T E.123; national numbering plans of FR, GB, DE, IN, JP, CN, BR, AU",
        (),
        r"0[1-9](?:[ .][0-9]{2}){4}|0[0-9]{4} [0-9]{6}|0[0-9]{2,4}/[0-9]{5,8}|[6-9][0-9]{4} [0-9]{5}|"
        r"[(]0[0-9]{1,4}[)] ?[0-9]{3,4}[ -]?[0-9]{3,4}|0[0-9]-[0-9]{4}-[0-9]{4}|0[0-9]{2}-[0-9]{3,4}-[0-9]{4}|"
        r"1[3-9][0-9][ -][0-9]{4}[ -][0-9]{4}|[(][1-9][0-9][)] ?9?[0-9]{4}-[0-9]{4}|04[0-9]{2} [0-9]{3} [0-9]{3}",
        random_hit_rate=0.05,
        tags=tags("contact", "person_key"),
        by_value=True,
        form_of="phone",
    ),
)
