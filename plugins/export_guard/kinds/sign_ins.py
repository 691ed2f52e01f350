"""Identifiers: as whom somebody signs in, and what proves it."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

KINDS: tuple[Kind, ...] = (
    Kind(
        "user_name",
        "identifier",
        "User name or login",
        "28 CFR 202.234(f)",
        words(
            """
            user name|login|login name|identifiant utilisateur|identifiant connexion|nom connexion|anmeldename|
            login id|user login|screen name|handle|sam account name|logon|user nm|
            username|nick name|gamertag|logon name|account login|benutzername|nom utilisateur|assigned username|
            twitter user|github login|slack name|gitlab username|user handle|member login|customer login|
            os user|unix user|windows user|account username|chat name|nome utente|nome usuario|nombre usuario|
            gebruikersnaam|brukernavn|anvandarnamn|kayttajatunnus|nazwa uzytkownika|nickname login|im aim|
            im icq|im jabber|im msn|im skype|im yahoo|icq|jabber|aim screen name|msn id|yahoo id|xmpp|matrix id|
            game tag|psn id|xbox id|battletag|riot id|minecraft name|uname|userlogin|sam account|actor login|
            author login|screenname
            """
        ),
        tags=tags("authentication", "public_account", "person_key"),
        shape="id",
        hints=words("login user|nick|usuario|principal name"),
    ),
    Kind(
        "poster_name",
        "identifier",
        "Name under which somebody posts on line",
        "28 CFR 202.234(f)",
        words(
            """
            poster name|commenter|commenter name|reviewer name|reviewer|poster|posted by|tweeter|user screen name|
            from user|to user|in reply to screen name|in reply to user|author name|author user name|reply to user|
            retweeted user|mentioned user|quoted user|submitter|uploader|streamer|chatter|sender name
            """
        ),
        tags=tags("public_account", "person_key"),
        shape="code",
        form_of="user_name",
        contexts=within("posts"),
        hints=words("name|user|author|handle|account|screen name|sender|from|nick|member|owner|username|profile|alias"),
    ),
    Kind(
        "social_handle",
        "identifier",
        "Social media handle or profile",
        "general",
        words(
            """
            twitter|twitter handle|instagram|facebook id|facebook|linkedin|linkedin url|wechat|wechat id|weibo|
            telegram|skype|qq|whatsapp|github user name|social profile|tiktok|instagram handle|facebook url|
            twitter id|twitter user name|tiktok handle|discord|discord id|snapchat|steam id|line id|kakao|vk id|
            youtube channel personal|telegram id|xing|github|profile url|linkedin profile|linkedin id
            """
        ),
        tags=tags("public_account", "person_key", "contact"),
        shape="handle",
        contexts=within("person"),
    ),
    Kind(
        "password",
        "identifier",
        "Password, PIN or pass phrase",
        "28 CFR 202.234(f)",
        words(
            """
            password|passwd|pwd|passcode|pass phrase|mot passe|palavra passe|parola ordine|pin code|pin number|
            user password|kennwort|mima|pin hash|
            user pin|pass word|pswd|passphrase|otp secret|totp secret|atm pin|mfa secret|plaintext password
            """
        ),
        tags=tags("authentication", "secret"),
        shape="any",
    ),
    Kind(
        "password_hash",
        "identifier",
        "Password hash",
        "crypt(3); RFC 9106",
        words("password hash|hashed password|encrypted password|password digest|pwd hash|password salt"),
        r"\$(?:2[aby]?|argon2(?:id|i|d)|5|6|1|y|scrypt|pbkdf2-sha256)\$[./A-Za-z0-9$=,+-]{20,}|"
        r"(?:pbkdf2_sha256|bcrypt_sha256|argon2)\$\S{20,}",
        random_hit_rate=0.0,
        tags=tags("authentication", "secret"),
        by_value=True,
    ),
    Kind(
        "security_answer",
        "identifier",
        "Answer to a security question",
        "28 CFR 202.234(f)",
        words(
            """
            security answer|secret answer|security question|mothers maiden|mother maiden name|mothers maiden name|
            password hint|mmn|challenge answer|security response|memorable word|mother s maiden|secret question|
            maiden name mother|security q1 answer
            """
        ),
        tags=tags("authentication", "secret"),
        shape="text",
    ),
    Kind(
        "access_token",
        "identifier",
        "Access token or API key",
        "RFC 7519; RFC 6750",
        words(
            """
            access token|refresh token|api key|auth token|bearer token|secret key|api secret|private key|
            oauth token|session token|jwt|id token|csrf token|device token push|push token|fcm token|apns token|
            client secret|oauth secret|session cookie value|auth cookie
            """
        ),
        r"eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*|(?:AKIA|ASIA)[0-9A-Z]{16}|"
        r"gh[pousr]_[A-Za-z0-9]{36}|xox[abprs]-[A-Za-z0-9-]{10,}|sk_live_[A-Za-z0-9]{16,}",
        random_hit_rate=0.0,
        tags=tags("authentication", "secret"),
        by_value=True,
    ),
    Kind(
        "signature_or_photo",
        "identifier",
        "Photo or signature of a person by reference",
        "general",
        words(
            """
            photo url|profile picture|gravatar|avatar|remote photo url|user photo|employee photo|avatar url|
            profile photo|photo|signature image|headshot|profile image url|picture url|profile image|
            image url profile|photo id|profile pic|avatar hash|passport photo|id photo|selfie
            """
        ),
        tags=tags("contact"),
        shape="text",
        contexts=within("person"),
    ),
)
