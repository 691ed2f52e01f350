"""Logs, analytics, advertising, device inventories and chats; and reference tables of the internet."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

_LOGS: tuple[Layout, ...] = (
    layout(
        "apache-nginx-access",
        "Apache and Nginx access logs (combined) as tables",
        "device",
        """
        ipv4: remote_addr|remote_host|client_ip|http_x_forwarded_for|x_forwarded_for|ip_address
        user_name: remote_user|remote_logname|auth
        user_agent: http_user_agent|user_agent|agent
        event_time: time_local|time_received|time_iso8601
        -: request|request_method|request_uri|request_first_line|verb|httpversion|server_protocol|status
            body_bytes_sent|bytes_sent|response_bytes|http_referer|referrer|upstream_addr|upstream_response_time
            request_time|server_name|http_host|gzip_ratio|ident|rawrequest
        """,
    ),
    layout(
        "iis-w3c",
        "Microsoft IIS W3C extended log",
        "device",
        """
        ipv4: c-ip|X-Forwarded-For
        user_name: cs-username
        user_agent: cs(User-Agent)
        cookie_id: cs(Cookie)
        event_time: date|time
        -: s-sitename|s-computername|s-ip|cs-method|cs-uri-stem|cs-uri-query|s-port|cs-version|cs(Referer)|cs-host
            sc-status|sc-substatus|sc-win32-status|sc-bytes|cs-bytes|time-taken
        """,
    ),
    layout(
        "cloudfront-log",
        "Amazon CloudFront standard logs",
        "device",
        """
        ipv4: c-ip|x-forwarded-for|c-ip-version
        user_agent: cs(User-Agent)
        cookie_id: cs(Cookie)
        event_time: date|time
        -: x-edge-location|sc-bytes|cs-method|cs(Host)|cs-uri-stem|sc-status|cs(Referer)|cs-uri-query
            x-edge-result-type|x-edge-request-id|x-host-header|cs-protocol|cs-bytes|time-taken|ssl-protocol|ssl-cipher
            x-edge-response-result-type|cs-protocol-version|fle-status|fle-encrypted-fields|c-port|time-to-first-byte
            x-edge-detailed-result-type|sc-content-type|sc-content-len|sc-range-start|sc-range-end|c-country
        """,
    ),
    layout(
        "s3-elb-access",
        "Amazon S3 server access and ELB/ALB access logs (Athena tables)",
        "device",
        """
        ipv4: remoteip|client_ip
        user_name: requester
        user_agent: useragent
        event_time: requestdatetime|time|request_creation_time
        -: bucketowner|bucket_name|requestid|operation|key|request_uri|httpstatus|errorcode|bytessent|objectsize
            totaltime|turnaroundtime|referrer|versionid|hostid|sigv|ciphersuite|authtype|endpoint|tlsversion|elb
            client_port|target_ip|target_port|request_processing_time|target_processing_time|response_processing_time
            elb_status_code|target_status_code|received_bytes|sent_bytes|request_verb|request_url|request_proto
            ssl_cipher|ssl_protocol|target_group_arn|trace_id|domain_name|chosen_cert_arn|matched_rule_priority
            actions_executed|redirect_url|lambda_error_reason|classification
        """,
    ),
    layout(
        "squid-haproxy",
        "Squid, HAProxy, Zscaler, Blue Coat and other proxy logs",
        "device",
        """
        ipv4: client_address|client_ip|c-ip|ClientPublicIP
        user_name: rfc931|cs-username|login|User|ident
        user_agent: UserAgent|cs-user-agent
        -: elapsed|squid_status|hierarchy_code|peer_status|frontend_name|backend_name|server_name|Tq|Tw|Tc|Tr|Tt
            actconn|feconn|beconn|srv_conn|srv_queue|backend_queue|termination_state|captured_request_cookie
            urlcategory|urlsupercategory|threatname|appname|requestsize|responsesize|sc-filter-result|cs-categories
            x-bluecoat-application-name
        """,
    ),
    layout(
        "cloudtrail",
        "AWS CloudTrail events",
        "device person",
        """
        event_time: eventTime
        ipv4: sourceIPAddress
        user_agent: userAgent
        user_name: userIdentity.userName|userIdentity.sessionContext.sessionIssuer.userName|Username
        person_id: userIdentity.principalId|userIdentity.arn|userIdentity.accountId|userIdentity
        access_token: userIdentity.accessKeyId|AWS access key
        -: eventVersion|eventSource|eventName|awsRegion|errorCode|errorMessage|requestParameters|responseElements
            additionalEventData|requestID|eventID|readOnly|eventType|apiVersion|recipientAccountId|sharedEventID
            vpcEndpointId|managementEvent|eventCategory|userIdentity.type|userIdentity.invokedBy|resources
            tlsDetails.tlsVersion
        """,
    ),
    layout(
        "vpc-flow",
        "AWS VPC flow logs, Azure NSG and GCP flow records",
        "device",
        """
        ipv4: srcaddr|dstaddr|pkt-srcaddr|pkt-dstaddr|src_ip|dest_ip|connection.src_ip|connection.dest_ip
        event_time: start|end|start_time|end_time
        mac_address: macAddress
        -: version|account-id|interface-id|srcport|dstport|protocol|packets|bytes|action|log-status|vpc-id|subnet-id
            instance-id|tcp-flags|type|region|az-id|flow-direction|traffic-path|bytes_sent|packets_sent|rtt_msec
            reporter|flowDecision
        """,
    ),
    layout(
        "netflow",
        "NetFlow v5/v9 and IPFIX (nfdump, SiLK, YAF, UGR'16)",
        "device",
        """
        ipv4: sa|da|srcaddr|dstaddr|IPV4_SRC_ADDR|IPV4_DST_ADDR|sourceIPv4Address|destinationIPv4Address|sIP|dIP
            Src IP Addr|Dst IP Addr
        event_time: ts|te|StartTime|sTime|eTime|FLOW_START_MILLISECONDS
        -: td|sp|dp|pr|flg|fwd|stos|ipkt|ibyt|opkt|obyt|L4_SRC_PORT|L4_DST_PORT|PROTOCOL|L7_PROTO|IN_BYTES|OUT_BYTES
            IN_PKTS|OUT_PKTS|TCP_FLAGS|FLOW_DURATION_MILLISECONDS|Label|Attack|Dur|Proto|Sport|Dir|Dport|State|dTos
            TotPkts|TotBytes|SrcBytes|octetTotalCount|packetTotalCount|nextHop|input|output|dPkts|dOctets
        """,
    ),
    layout(
        "cicids",
        "CICFlowMeter flow features (CIC-IDS, CSE-CIC)",
        "device",
        """
        ipv4: Src IP|Source IP|Dst IP|Destination IP
        event_time: Timestamp
        -: Flow ID|Src Port|Source Port|Dst Port|Destination Port|Protocol|Flow Duration|Total Fwd Packets
            Tot Fwd Pkts|Total Backward Packets|Tot Bwd Pkts|Total Length of Fwd Packets|Fwd Packet Length Max
            Fwd Packet Length Min|Fwd Packet Length Mean|Bwd Packet Length Max|Flow Bytes/s|Flow Packets/s
            Flow IAT Mean|Flow IAT Std|Flow IAT Max|Flow IAT Min|Fwd IAT Total|Fwd PSH Flags|Fwd URG Flags
            Fwd Header Length|Packet Length Mean|FIN Flag Count|SYN Flag Count|ACK Flag Count|Down/Up Ratio
            Average Packet Size|Subflow Fwd Packets|Init_Win_bytes_forward|Active Mean|Idle Mean|Label
        """,
    ),
    layout(
        "cicids-features",
        "CICFlowMeter features without addresses; KDD Cup 99, NSL-KDD, UNSW-NB15",
        "",
        """
        -: Flow Duration|Total Fwd Packets|Fwd Packet Length Max|Flow IAT Mean|Idle Mean|duration|protocol_type
            service|flag|src_bytes|dst_bytes|land|wrong_fragment|urgent|hot|num_failed_logins|logged_in
            num_compromised|root_shell|su_attempted|num_root|num_file_creations|num_shells|num_access_files
            is_host_login|is_guest_login|srv_count|serror_rate|srv_serror_rate|rerror_rate|same_srv_rate|diff_srv_rate
            dst_host_count|dst_host_srv_count|dst_host_same_srv_rate|dst_host_serror_rate|attack_cat|spkts|dpkts
            sbytes|dbytes|sttl|dttl|sload|dload|sloss|dloss|sinpkt|dinpkt|sjit|djit|swin|stcpb|dtcpb|tcprtt|synack
            ackdat|smean|dmean|trans_depth|response_body_len|ct_srv_src|ct_state_ttl|ct_dst_ltm|is_ftp_login
            ct_ftp_cmd|is_sm_ips_ports
        """,
    ),
    layout(
        "zeek-conn",
        "Zeek (Bro) conn, dns, http, ssl and files logs",
        "device",
        """
        event_time: ts
        ipv4: id.orig_h|id.resp_h|tx_hosts|rx_hosts
        mac_address: orig_l2_addr|resp_l2_addr
        user_agent: user_agent
        user_name: username
        password: password
        -: uid|id.orig_p|id.resp_p|proto|service|duration|orig_bytes|resp_bytes|conn_state|local_orig|local_resp
            missed_bytes|history|orig_pkts|orig_ip_bytes|resp_pkts|resp_ip_bytes|tunnel_parents|trans_id|rtt|query
            qclass|qclass_name|qtype|qtype_name|rcode|rcode_name|AA|TC|RD|RA|Z|answers|TTLs|rejected|trans_depth
            method|host|uri|referrer|request_body_len|response_body_len|status_code|status_msg|cipher|curve
            server_name|resumed|established|ja3|ja3s|validation_status|fuid|mime_type
        """,
    ),
    layout(
        "zeek-dhcp",
        "Zeek dhcp log, ISC and Kea DHCP leases, Windows DHCP audit log, router lease tables",
        "device",
        """
        mac_address: mac|client_hwaddr|hwaddr|chaddr|MAC Address|HardwareAddress|ClientId|Physical Address|lease_mac
        ipv4: client_addr|server_addr|assigned_addr|requested_addr|address|IP Address|assigned_ip
        device_identifier: host_name|client_fqdn|client-hostname
        event_time: ts|lease_time|expire|LeaseExpiryTime|binding_start|binding_end|starts|ends|valid_lifetime
            lease_start|lease_end
        -: uids|msg_types|domain|subnet_id|fqdn_fwd|fqdn_rev|state|user_context|pool_id|AddressState|ScopeId
            TransactionID|QResult|Probationtime|CorrelationID|Dhcid|VendorClass(Hex)|UserClass(Hex)
            RelayAgentInformation|DnsRegError|binding_state
        """,
    ),
    layout(
        "suricata-eve",
        "Suricata EVE JSON and Snort alerts flattened",
        "device",
        """
        event_time: timestamp|flow.start
        ipv4: src_ip|dest_ip
        mac_address: ether.src_mac|ether.dest_mac
        user_agent: http.http_user_agent
        -: flow_id|in_iface|event_type|src_port|dest_port|proto|app_proto|alert.action|alert.gid|alert.signature_id
            alert.rev|alert.signature|alert.category|alert.severity|flow.pkts_toserver|flow.pkts_toclient
            flow.bytes_toserver|flow.bytes_toclient|community_id|http.hostname|http.url|http.http_method|http.status
            dns.rrname|dns.rrtype|dns.type|tls.sni|tls.subject|tls.issuerdn|tls.fingerprint|tx_id|payload_printable
        """,
    ),
    layout(
        "windows-events",
        "Windows security events and Sysmon (EvtxECmd, Get-WinEvent, Splunk)",
        "device person",
        """
        user_name: SubjectUserName|TargetUserName|UserName|User|AccountName|TargetOutboundUserName|SamAccountName
            MemberName
        person_id: SubjectUserSid|TargetUserSid|UserId|SecurityID|MemberSid|TargetSid
        ipv4: IpAddress|SourceIp|DestinationIp|ClientAddress|SourceAddress|DestAddress|RemoteHost
        device_identifier: WorkstationName|Workstation|Computer|MachineName|SourceHostname|DestinationHostname
            ComputerName|MapDescription
        event_time: TimeCreated|UtcTime|SystemTime|TimeGenerated
        -: EventID|EventRecordID|RecordNumber|RecordId|Level|Channel|Provider|ProviderName|Task|Opcode|Keywords
            LogonType|LogonProcessName|AuthenticationPackageName|SubjectDomainName|TargetDomainName|SubjectLogonId
            TargetLogonId|IpPort|ProcessId|ProcessName|NewProcessName|ParentProcessName|CommandLine|ParentCommandLine
            Image|ParentImage|Hashes|ProcessGuid|ImageLoaded|TargetFilename|TargetObject|SourcePort|DestinationPort
            QueryName|RuleName|IntegrityLevel|PayloadData1|PayloadData2|ExecutableInfo|TicketEncryptionType
            ServiceName|ThreadId|SourceFile|ExtraDataOffset
        """,
    ),
    layout(
        "okta-system-log",
        "Okta, system log and user export",
        "device person",
        """
        person_id: actor.id|user.id
        person_name: actor.displayName|displayName
        email: actor.alternateId|profile.email|profile.secondEmail|user.email
        user_name: profile.login|user.login|login
        first_name: profile.firstName|firstName
        last_name: profile.lastName|lastName
        phone: profile.mobilePhone|profile.primaryPhone
        ipv4: client.ipAddress|request.ipChain.ip
        user_agent: client.userAgent.rawUserAgent
        device_identifier: client.id|debugContext.debugData.deviceFingerprint|device.id
        session_id: authenticationContext.externalSessionId|transaction.id
        latitude: client.geographicalContext.geolocation.lat
        longitude: client.geographicalContext.geolocation.lon
        state_or_city: client.geographicalContext.city|client.geographicalContext.state
        country: client.geographicalContext.country
        postcode: client.geographicalContext.postalCode
        event_time: published|lastLogin
        -: eventType|displayMessage|legacyEventType|severity|outcome.result|outcome.reason|uuid|version|actor.type
            target0.id|target0.type|client.device|client.zone|client.userAgent.os|client.userAgent.browser
            securityContext.asNumber|securityContext.asOrg|securityContext.isp|securityContext.isProxy
            transaction.type|passwordChanged|statusChanged|activated
        """,
    ),
    layout(
        "entra-signin",
        "Microsoft Entra ID (Azure AD), sign-in and audit logs and user export",
        "device person",
        """
        person_id: User ID|objectId|Home tenant ID|Incoming token type id|onPremisesImmutableId
        person_name: User|userDisplayName|displayName
        email: Username|userPrincipalName|mail|alternateEmailAddress|Sign-in identifier
        first_name: givenName|First name
        last_name: surname|Last name
        phone: mobilePhone|telephoneNumber|businessPhones
        ipv4: IP address|IP address (seen by resource)|ipAddressFromResourceProvider
        user_agent: User agent
        device_identifier: Device ID|deviceDetail.deviceId|deviceDetail.displayName
        session_id: Session ID|correlationId
        state_or_city: Location|location.city|location.state
        country: location.countryOrRegion|usageLocation|countryOrRegion
        latitude: location.geoCoordinates.latitude
        longitude: location.geoCoordinates.longitude
        street_address: streetAddress
        event_time: Date (UTC)|createdDateTime
        -: Request ID|User type|Cross tenant access type|Incoming token type|Authentication Protocol
            Unique token identifier|Original transfer method|Client credential type|Token Protection - Sign In Session
            Application|appDisplayName|appId|Application ID|Resource|Resource ID|Resource tenant ID|Status
            Sign-in error code|Failure reason|Client app|clientAppUsed|Browser|Operating System
            deviceDetail.operatingSystem|deviceDetail.browser|Compliant|Managed|Join Type
            Multifactor authentication result|Multifactor authentication auth method|Authentication requirement
            Conditional Access|conditionalAccessStatus|riskDetail|riskLevelAggregated|riskState|Latency
            Flagged for review|Token issuer type|Autonomous system number|accountEnabled|jobTitle|department
            companyName|directorySynced|creationType
        """,
    ),
    layout(
        "github-google-audit",
        "GitHub, GitLab, Google Workspace and Slack audit logs and member lists",
        "device person",
        """
        user_name: actor|user|actor_login|author_name|entity.user.name
        email: actor.email|emails|Email Address [Required]|Email Address|Recovery Email|Work Secondary Email
            entity.user.email|Invitee
        first_name: First Name [Required]
        last_name: Last Name [Required]
        person_id: actor_id|user_id|actor.profileId|Employee ID|author_id|actor.user.id
        ipv4: actor_ip|IP address|context.ip_address
        user_agent: user_agent|context.ua
        state_or_city: actor_location.country_code
        phone: Recovery Phone [MUST BE IN THE E.164 FORMAT]|Work Phone|Home Phone|Mobile Phone
        street_address: Work Address|Home Address
        password: Password [Required]
        password_hash: Password Hash Function [UPLOAD ONLY]
        event_time: @timestamp|created_at|id.time|Last Sign In [READ ONLY]|date_create
        -: action|org|org_id|business|operation_type|repo|repository|team|_document_id|programmatic_access_type
            token_id|hashed_token|transport_protocol_name|visibility|id.applicationName|id.uniqueQualifier|events.name
            events.type|events.parameters|Event|Event description|Org Unit Path [Required]|Status [READ ONLY]
            2sv Enrolled [READ ONLY]|Change Password at Next Sign-In|Email Usage [READ ONLY]|Cost Center|entity_type
            entity_path|target_type|target_details
        """,
    ),
    layout(
        "ecs-ocsf",
        "Elastic Common Schema, OCSF and CEF/LEEF events flattened",
        "device person",
        """
        ipv4: source.ip|destination.ip|client.ip|server.ip|host.ip|src_endpoint.ip|dst_endpoint.ip|source.address|src
            dst|destinationAddress|related.ip|sourceTranslatedAddress|dvc
        mac_address: source.mac|destination.mac|host.mac|smac|dmac|src_endpoint.mac|sourceMacAddress
        user_name: user.name|source.user.name|destination.user.name|actor.user.name|suser|duser|usrName|related.user
        email: user.email|actor.user.email_addr|email.from.address|email.to.address
        person_name: user.full_name|actor.user.full_name
        person_id: user.id|actor.user.uid|suid|duid
        user_agent: user_agent.original|http_request.user_agent|requestClientApplication
        device_identifier: host.name|host.hostname|host.id|agent.id|device.hostname|device.uid|shost|dhost|dvchost
            deviceExternalId
        latitude: source.geo.location.lat|client.geo.location.lat
        longitude: source.geo.location.lon|client.geo.location.lon
        coordinate_pair: source.geo.location|client.geo.location|destination.geo.location
        state_or_city: source.geo.city_name|source.geo.region_name|client.geo.city_name
        country: source.geo.country_iso_code|source.geo.country_name|client.geo.country_iso_code
        event_time: @timestamp|event.created|event.start|rt|deviceReceiptTime
        -: event.action|event.category|event.code|event.dataset|event.duration|event.id|event.kind|event.module
            event.outcome|event.provider|event.severity|event.type|source.port|destination.port|source.bytes
            destination.bytes|network.protocol|network.transport|network.bytes|http.request.method
            http.response.status_code|url.original|url.path|url.domain|file.path|file.hash.sha256|process.name
            process.pid|process.command_line|log.level|ecs.version|host.os.name|agent.type|agent.version|rule.name
            class_uid|activity_id|severity_id|type_uid|category_uid|metadata.product.name|cs1|cs1Label|deviceVendor
            deviceProduct|deviceVersion|signatureId|act|spt|dpt|proto|outcome
        """,
    ),
    layout(
        "firewall-logs",
        "Palo Alto, Fortinet, Cisco ASA and pfSense traffic logs",
        "device",
        """
        ipv4: Source address|Destination address|NAT Source IP|NAT Destination IP|srcip|dstip|transip|tranip
            src_translated_ip|natsrc|natdst
        user_name: Source User|Destination User|srcuser|dstuser|unauthuser
        mac_address: Source MAC|srcmac|mastersrcmac|dstmac
        device_identifier: srcname|devname|Source Hostname|devid
        event_time: Receive Time|Generate Time|eventtime|itime
        country: srccountry|dstcountry|Source Country|Destination Country
        -: Serial Number|Serial #|Threat/Content Type|Config Version|Rule|Rule Name|Application|Virtual System
            Source Zone|Destination Zone|Inbound Interface|Outbound Interface|Log Action|Repeat Count|NAT Source Port
            NAT Destination Port|IP Protocol|Session End Reason|Elapsed Time (sec)|Packets Sent|Packets Received
            pkts_sent|pkts_received|policyid|policytype|sentbyte|rcvdbyte|sentpkt|rcvdpkt|srcintf|dstintf|srcport
            dstport|sessionid|appcat|crscore|utmaction|logid|subtype|trandisp
        """,
    ),
    layout(
        "android-ios-forensics",
        "Mobile forensic reports (Cellebrite, ALEAPP, iLEAPP)",
        "calls device person",
        """
        call_party: Partner|Party|From|To|Participants|Address|Phone Number|Sender|Recipient
        call_detail: Call Date/Time|Call Direction|Call Type|Message Body|Message|Message Timestamp|Direction|Text
            Body
        person_name: Contact Name|Name|Display Name|Partner Name
        email: Emails|Email
        mac_address: MAC Address|BSSID|Wifi MAC Address
        imei: IMEI|IMEI 1|IMEI 2
        imsi: IMSI
        iccid: ICCID
        user_name: Account|Account Name|User Name
        latitude: Latitude
        longitude: Longitude
        -: Deleted|Deleted - Artifact|Source File|Source|Read|Folder|Service|Attachment Name|Attachment|Is Delivered
            Bundle ID|Row ID|Chat ID|SIM Slot
        """,
    ),
    layout(
        "mdm-inventory",
        "Jamf, Intune, Kandji, Google Admin and Workspace ONE, device inventories",
        "device person",
        """
        device_identifier: Serial Number|UDID|Device ID|Device name|Computer Name|Display Name|Asset Tag|Jamf Pro ID
            Azure AD Device ID|Intune Device ID|hardwareId|enrollmentId|annotatedAssetId|Management ID|Hostname
        imei: IMEI|meid
        iccid: ICCID
        mac_address: MAC Address|Wi-Fi MAC Address|Wi-Fi MAC|Bluetooth MAC Address|Ethernet MAC|ethernetMacAddress
            Alternate MAC Address|Wired MAC
        ipv4: IP Address|Last Reported IP Address|IPv4 Address|wifiIPv4Address|Public IP
        phone: Phone Number|Current Phone Number|subscriberPhoneNumber
        user_name: Username|Primary user UPN|Last Logged In User|userPrincipalName|primary_user
        person_name: Full Name|Real Name|Primary user display name|userDisplayName|annotatedUser
        email: Email Address|Primary user email address|User Email|recentUsers
        event_time: Last Inventory Update|Last Check-in|lastSyncDateTime|Enrollment date|enrolledDateTime
            Last Enrollment|lastEnrollmentTime
        -: Model|Model Identifier|Manufacturer|OS|OS version|Operating System|Operating System Version
            Operating System Build|Managed|Managed by|Ownership|Compliance|complianceState|Total storage|Free storage
            Storage|Total RAM MB|Processor Type|Supervised|Encrypted|FileVault 2 Status|JoinType|Category|Device state
            Blueprint|Agent Version|Warranty Expiration|AppleCare ID|orgUnitPath|bootMode|firmwareVersion
            managementAgent|jailBroken|subscriberCarrier|Site|Building|Department|Position
        """,
    ),
    layout(
        "ldap-ad-export",
        "Active Directory and LDAP directory exports (csvde, Get-ADUser, inetOrgPerson)",
        "person",
        """
        user_name: sAMAccountName|uid|userPrincipalName|msDS-PrincipalName|mailNickname
        person_name: displayName|cn|gecos|DN|distinguishedName|manager|Name
        first_name: givenName|initials
        last_name: sn|Surname
        email: mail|EmailAddress|proxyAddresses|rfc822Mailbox
        phone: telephoneNumber|mobile|homePhone|facsimileTelephoneNumber|OfficePhone|MobilePhone|ipPhone|pager
            otherTelephone
        street_address: streetAddress|homePostalAddress|postalAddress
        postcode: postalCode
        state_or_city: l|st
        country: co
        person_id: employeeID|employeeNumber|objectSid|objectGUID|SID|uidNumber
        password_hash: userPassword|unicodePwd|sambaNTPassword|sambaLMPassword
        signature_or_photo: thumbnailPhoto|jpegPhoto|userCertificate
        -: objectClass|objectCategory|instanceType|whenCreated|whenChanged|uSNCreated|uSNChanged|userAccountControl
            badPwdCount|codePage|countryCode|badPasswordTime|lastLogoff|lastLogon|pwdLastSet|primaryGroupID
            accountExpires|logonCount|sAMAccountType|lastLogonTimestamp|memberOf|title|department|company
            physicalDeliveryOfficeName|description|ou|gidNumber|loginShell|homeDirectory|Enabled|LastLogonDate
            PasswordLastSet|PasswordNeverExpires|adminCount|scriptPath|homeDrive
        """,
    ),
    layout(
        "passwd-shadow",
        "Unix passwd, shadow and password manager exports (Bitwarden, LastPass, 1Password, Chrome)",
        "person",
        """
        user_name: login_username|loginname|login|username|user_login|httpUsername
        password: login_password|password
        password_hash: passwd_hash|encrypted_password|shadow
        security_answer: login_totp|totp|otpAuth
        person_name: gecos
        email: email|mail
        -: login_uri|folder|favorite|reprompt|fields|grouping|fav|extra|hostname|httpRealm|formActionOrigin|guid
            timeCreated|timeLastUsed|timePasswordChanged|pw_dir|pw_shell|uid|gid|home|shell|lastchg|min|max|warn
            inactive|expire|Url|Notes
        """,
    ),
)

_ANALYTICS: tuple[Layout, ...] = (
    layout(
        "ga4-bigquery",
        "Google Analytics 4, BigQuery export",
        "device",
        """
        cookie_id: user_pseudo_id|ga_session_id|user_pseudo_id_hash
        person_id: user_id
        advertising_id: device.advertising_id|device.vendor_id
        event_time: event_timestamp|event_date|user_first_touch_timestamp|event_previous_timestamp
            event_server_timestamp_offset
        country: geo.country
        state_or_city: geo.city|geo.region|geo.metro
        -: event_name|event_params|event_value_in_usd|event_bundle_sequence_id|privacy_info.analytics_storage
            privacy_info.ads_storage|user_properties|user_ltv.revenue|user_ltv.currency|device.category
            device.mobile_brand_name|device.mobile_model_name|device.mobile_os_hardware_model|device.operating_system
            device.operating_system_version|device.language|device.is_limited_ad_tracking
            device.time_zone_offset_seconds|device.web_info.browser|device.web_info.hostname|geo.continent
            geo.sub_continent|app_info.id|app_info.version|traffic_source.name|traffic_source.medium
            traffic_source.source|stream_id|platform|ecommerce.transaction_id|items|collected_traffic_source
            is_active_user|batch_event_index
        """,
    ),
    layout(
        "ga360-sessions",
        "Google Analytics 360, ga_sessions export",
        "device",
        """
        cookie_id: fullVisitorId|clientId|visitId
        person_id: userId|visitorId
        event_time: visitStartTime|date
        country: geoNetwork.country
        state_or_city: geoNetwork.city|geoNetwork.region|geoNetwork.metro
        -: visitNumber|channelGrouping|socialEngagementType|totals.visits|totals.hits|totals.pageviews
            totals.timeOnSite|totals.bounces|totals.transactions|totals.transactionRevenue|totals.newVisits
            trafficSource.campaign|trafficSource.source|trafficSource.medium|trafficSource.keyword
            trafficSource.referralPath|trafficSource.isTrueDirect|trafficSource.adContent|device.browser
            device.browserVersion|device.operatingSystem|device.isMobile|device.deviceCategory|device.language
            geoNetwork.continent|geoNetwork.subContinent|geoNetwork.networkDomain|geoNetwork.latitude
            geoNetwork.longitude|customDimensions|hits|sessionId
        """,
    ),
    layout(
        "analytics-reports",
        "Google Analytics, Search Console, Matomo and Plausible aggregate reports",
        "",
        """
        -: Pageviews|Unique Pageviews|Avg. Time on Page|Entrances|Bounce Rate|% Exit|Page Value|Sessions
            % New Sessions|New Users|Pages / Session|Avg. Session Duration|Goal Completions|Default Channel Grouping
            Source / Medium|Landing Page|Top queries|Top pages|Clicks|Impressions|CTR|Position|nb_visits
            nb_uniq_visitors|nb_actions|bounce_count|sum_visit_length|max_actions|Views|Active users|Engaged sessions
            Engagement rate|Event count|Key events|Total users|Session default channel group|visit_duration
        """,
    ),
    layout(
        "segment-tracks",
        "Segment, tracks, pages and identifies tables (RudderStack alike)",
        "device person",
        """
        cookie_id: anonymous_id|context_device_anonymous_id
        person_id: user_id|context_traits_user_id
        ipv4: context_ip|request_ip
        user_agent: context_user_agent
        device_identifier: context_device_id|context_device_token
        advertising_id: context_device_advertising_id
        email: context_traits_email|traits.email
        person_name: context_traits_name|traits.name
        first_name: context_traits_first_name|traits.firstName
        last_name: context_traits_last_name|traits.lastName
        phone: context_traits_phone|traits.phone
        latitude: context_location_latitude
        longitude: context_location_longitude
        event_time: sent_at|received_at|original_timestamp|timestamp
        -: messageId|event|event_text|context_library_name|context_library_version|context_page_url|context_page_path
            context_page_title|context_page_referrer|context_page_search|context_campaign_source
            context_campaign_medium|context_campaign_name|context_locale|context_timezone|context_os_name
            context_os_version|context_app_version|context_device_model|context_device_manufacturer
            context_screen_height|uuid_ts|loaded_at|channel|writeKey|context_network_wifi|context_device_type
            context_device_ad_tracking_enabled
        """,
    ),
    layout(
        "snowplow-events",
        "Snowplow, atomic.events",
        "device person",
        """
        person_id: user_id|refr_domain_userid
        cookie_id: domain_userid|network_userid
        device_identifier: user_fingerprint
        session_id: domain_sessionid|domain_sessionidx
        ipv4: user_ipaddress
        user_agent: useragent
        latitude: geo_latitude
        longitude: geo_longitude
        state_or_city: geo_city|geo_region|geo_region_name
        postcode: geo_zipcode
        country: geo_country
        event_time: collector_tstamp|dvce_created_tstamp|etl_tstamp|dvce_sent_tstamp|derived_tstamp|true_tstamp
        -: app_id|platform|event|event_id|txn_id|name_tracker|v_tracker|v_collector|v_etl|ip_isp|ip_organization
            ip_domain|ip_netspeed|page_url|page_title|page_referrer|page_urlscheme|page_urlhost|page_urlport
            page_urlpath|page_urlquery|refr_urlhost|refr_medium|refr_source|refr_term|mkt_medium|mkt_source
            mkt_campaign|se_category|se_action|se_label|se_property|se_value|tr_orderid|tr_total|ti_sku|pp_xoffset_min
            br_name|br_family|br_lang|br_viewwidth|os_name|os_timezone|dvce_type|dvce_ismobile|doc_charset
            event_vendor|event_name|event_format|event_fingerprint
        """,
    ),
    layout(
        "amplitude-mixpanel",
        "Amplitude, Mixpanel, PostHog, Heap and Matomo raw event exports",
        "device person",
        """
        cookie_id: distinct_id|$anon_distinct_id|visitorId|idvisitor|identity
        person_id: amplitude_id|$user_id|person_id
        device_identifier: device_id|$insert_id|fingerprint
        advertising_id: idfa|adid|idfv
        ipv4: ip_address|$ip|visitIp|location_ip
        user_agent: $user_agent|$raw_user_agent
        session_id: session_id|idVisit
        latitude: location_lat|latitude|$geoip_latitude
        longitude: location_lng|longitude|$geoip_longitude
        state_or_city: $city|$region|$geoip_city_name|dma
        country: mp_country_code|$geoip_country_code|country|countryCode
        email: $email|person.properties.email
        person_name: $name
        first_name: $first_name
        last_name: $last_name
        event_time: event_time|client_event_time|client_upload_time|server_received_time|server_upload_time
            processed_time|mp_processing_time_ms|serverTimestamp|lastActionTimestamp
        -: event_id|event_type|event_properties|user_properties|group_properties|groups|amplitude_event_type|$schema
            data_type|device_family|device_type|device_brand|device_manufacturer|device_model|device_carrier|os_name
            os_version|version_name|start_version|paying|uuid|platform|library|sample_rate|user_creation_time|$browser
            $browser_version|$current_url|$initial_referrer|$referring_domain|$os|$screen_height|$lib|mp_lib
            mp_api_endpoint|$pathname|$host|elements_chain|actionDetails|visitCount|referrerType
        """,
    ),
    layout(
        "appsflyer-raw",
        "AppsFlyer, raw data reports",
        "device person",
        """
        advertising_id: Advertising ID|IDFA|Amazon Fire ID|OAID
        device_identifier: AppsFlyer ID|IDFV|Android ID|Installation ID
        imei: IMEI
        person_id: Customer User ID
        ipv4: IP
        user_agent: User Agent
        event_time: Install Time|Event Time|Attributed Touch Time|Device Download Time
        country: Country Code
        state_or_city: State|City|DMA
        postcode: Postal Code
        -: Attributed Touch Type|Event Name|Event Value|Event Revenue|Event Revenue Currency|Event Revenue USD
            Event Source|Is Receipt Validated|Partner|Media Source|Channel|Keywords|Campaign|Campaign ID|Adset
            Adset ID|Ad|Ad ID|Ad Type|Site ID|Sub Site ID|Sub Param 1|Cost Model|Cost Value|Contributor 1 Partner
            Region|WIFI|Operator|Carrier|Language|Platform|Device Type|OS Version|App Version|SDK Version|App ID
            App Name|Bundle ID|Is Retargeting|Retargeting Conversion Type|Is Primary Attribution|Attribution Lookback
            HTTP Referrer|Original URL|Device Model|Match Type|Conversion Type
        """,
    ),
    layout(
        "adjust-branch-kochava",
        "Adjust, Branch, Kochava, Singular, Tenjin raw data exports",
        "device person",
        """
        advertising_id: {idfa}|{gps_adid}|aaid|google_aid|{oaid}|user_data_idfa|user_data_aaid|fire_adid|gaid
            device_id_idfa|device_id_adid|advertisingidentifier
        device_identifier: {adid}|{idfv}|{android_id}|user_data_android_id|user_data_idfv|kochava_device_id
            singular_device_id|keyspace|developer_device_id|device_fingerprint_id|user_data_browser_fingerprint_id
        person_id: user_data_developer_identity|custom_user_id|identity_id
        ipv4: {ip_address}|user_data_ip|device_ip|origination_ip
        user_agent: {user_agent}|user_data_user_agent|device_ua
        event_time: {created_at}|{installed_at}|{click_time}|{impression_time}|install_time|click_timestamp
            adjusted_timestamp|utc_timestamp
        country: {country}|user_data_geo_country_code|install_country
        state_or_city: {city}|{region}|user_data_geo_city_en
        postcode: {postal_code}
        latitude: user_data_geo_lat
        longitude: user_data_geo_lon
        -: {activity_kind}|{app_id}|{app_name}|{app_version}|{tracker}|{tracker_name}|{network_name}|{campaign_name}
            {adgroup_name}|{creative_name}|{event}|{event_name}|{is_organic}|{match_type}|{reporting_revenue}
            {currency}|{device_name}|{device_type}|{os_name}|{os_version}|{sdk_version}|{timezone}|user_data_os
            user_data_model|user_data_brand|last_attributed_touch_data_tilde_campaign|last_attributed_touch_type
            attributed|attribution_type|sub_campaign_name|matched_by|traffic_verified|is_reengagement
        """,
    ),
    layout(
        "openrtb-bids",
        "OpenRTB 2.x bid requests flattened",
        "device",
        """
        advertising_id: device.ifa|ifa|device.dpidsha1|device.dpidmd5|device.didsha1|device.didmd5
        ipv4: device.ip|device.ipv6
        user_agent: device.ua
        latitude: device.geo.lat|user.geo.lat
        longitude: device.geo.lon|user.geo.lon
        postcode: device.geo.zip
        state_or_city: device.geo.city|device.geo.region|device.geo.metro
        country: device.geo.country
        cookie_id: user.id|user.buyeruid|user.ext.eids
        birth_year: user.yob
        gender: user.gender
        mac_address: device.macsha1|device.macmd5
        -: imp.id|imp.banner.w|imp.banner.h|imp.bidfloor|imp.tagid|imp.secure|site.id|site.domain|site.page|site.ref
            site.cat|app.bundle|app.id|app.name|device.make|device.model|device.os|device.osv|device.carrier
            device.connectiontype|device.devicetype|device.language|device.dnt|device.lmt|device.geo.type
            user.keywords|at|tmax|bcat|badv|cur|wseat|regs.coppa|regs.gdpr|source.tid|bidfloor|seatbid.bid.price
        """,
    ),
    layout(
        "ipinyou-logs",
        "iPinYou real-time bidding logs; Avazu and Criteo clicks",
        "device",
        """
        cookie_id: iPinYou ID|uid
        ipv4: device_ip|IP
        device_identifier: device_id
        user_agent: useragent
        -: bidid|logtype|region|adexchange|urlid|slotid|slotwidth|slotheight|slotvisibility|slotformat|slotprice
            creative|bidprice|payprice|keypage|advertiser|usertag|click|hour|C1|banner_pos|site_id|site_domain
            site_category|app_id|app_domain|app_category|device_model|device_type|device_conn_type|C14|C15|C16|C17|C18
            C19|C20|C21|time_since_last_click|click_pos|attribution|conversion_id|cpo
        """,
    ),
    layout(
        "ad-exposure-mobile",
        "Mobile advertising id panels (X-Mode, SafeGraph, Veraset, Unacast pings)",
        "device track",
        """
        advertising_id: advertiser_id|ad_id|maid|aaid|caid|advertising_id|idfa|gaid|device_aid|hashed_device_id
        latitude: latitude|lat
        longitude: longitude|lon|lng
        geohash: geo_hash|h3
        ipv4: ip_address|ipv_4|ipv_6
        event_time: utc_timestamp|location_at|local_date_time|event_ts|ping_timestamp
        user_agent: user_agent
        device_identifier: id_type
        -: horizontal_accuracy|forensic_flag|platform|device_os|iso_country_code|publisher_id|app_bundle|wifi_ssid
            quality_fields|altitude|heading|speed|dwell
        """,
    ),
    layout(
        "firebase-auth",
        "Firebase Auth, Auth0, Cognito, Keycloak and Supabase user exports",
        "person",
        """
        person_id: localId|UID|user_id|sub|cognito:username|instance_id
        email: email|email_change
        password_hash: passwordHash|encrypted_password|secretData
        password: salt
        person_name: displayName|name|preferred_username
        first_name: given_name|firstName|raw_user_meta_data.first_name
        last_name: family_name|lastName
        phone: phoneNumber|phone
        user_name: username|nickname|screenName
        signature_or_photo: photoUrl|picture|avatar_url
        birth_date: birthdate
        gender: gender
        street_address: address
        ipv4: last_ip
        access_token: confirmation_token|recovery_token|email_change_token_new|reauthentication_token
            phone_change_token|federatedId
        event_time: lastSignedInAt|createdAt|last_login|last_sign_in_at|lastLoginAt
        -: emailVerified|phone_number_verified|providerUserInfo|logins_count|blocked|multifactor|identities
            app_metadata|user_metadata|raw_app_meta_data|raw_user_meta_data|confirmed_at|email_confirmed_at|invited_at
            confirmation_sent_at|recovery_sent_at|banned_until|is_super_admin|is_sso_user|cognito:mfa_enabled|zoneinfo
            locale|customAttributes|disabled|emailConstraint|realmId|serviceAccountClientLink
        """,
    ),
    layout(
        "django-auth-user",
        "Django, Rails Devise, Laravel, WordPress, Drupal and Joomla user tables",
        "person",
        """
        user_name: username|user_login|user_nicename|login
        email: email|user_email|mail|unconfirmed_email|init
        first_name: first_name
        last_name: last_name
        person_name: display_name|name
        password_hash: password|user_pass|encrypted_password|password_digest|pass
        access_token: reset_password_token|confirmation_token|remember_token|user_activation_key|unlock_token
            authentication_token|invitation_token|api_token|otpKey|activation
        ipv4: current_sign_in_ip|last_sign_in_ip|hostname
        event_time: last_login|date_joined|current_sign_in_at|last_sign_in_at|user_registered|lastvisitDate
            registerDate
        social_handle: user_url
        -: is_superuser|is_staff|is_active|remember_created_at|reset_password_sent_at|sign_in_count|confirmed_at
            confirmation_sent_at|failed_attempts|locked_at|user_status|email_verified_at|two_factor_confirmed_at
            sendEmail|block|requireReset|lastResetTime|resetCount|signature_format|preferred_langcode|default_langcode
        """,
    ),
)

_PEOPLE_AND_DEVICES: tuple[Layout, ...] = (
    layout(
        "chat-exports",
        "Slack, Discord, WhatsApp, Telegram and Teams, message exports",
        "person",
        """
        user_name: Author|user_name|from|sender|from_id|actor
        person_name: user_profile.real_name|user_profile.display_name|real_name|display_name|from_name|sender_name
        email: profile.email|user_email
        person_id: user|client_msg_id|sender_id|AuthorID|user_id|member_id
        signature_or_photo: user_profile.image_72|avatarUrl
        phone: profile.phone|phone_number|sender_phone
        -: ts|thread_ts|reply_count|reply_users_count|latest_reply|reactions|blocks|subtype|bot_id|channel_id
            channel_name|team|Content|Attachments|message_id|reply_to_message_id|forwarded_from|text_entities
            edited_unixtime|date_unixtime|media_type|guild_id|is_admin|is_owner|is_bot|tz_offset|Message|Chat Session
            chat_id|deliveryAction|isPinned|mentions
        """,
    ),
    layout(
        "support-tickets",
        "Zendesk, Freshdesk, Intercom, HubSpot Service and ServiceNow tickets",
        "person",
        """
        person_name: Requester|Requester name|Full name|Contact Name|Customer Name|caller_id|opened_for|Submitter
        email: Requester email|Email|Contact Email|Customer Email
        phone: Phone|Work phone|Mobile phone|Contact phone|requester.phone
        person_id: Requester id|Contact ID|Customer ID|Unique external ID|Requester external id|submitter_id
        social_handle: Twitter ID|Facebook ID
        ipv4: via.source.from.address
        -: Ticket ID|Subject|Summation column|Summary|Status|Priority|Source|Type|Agent|Group|Assignee|Created time
            Due by Time|Resolved time|Closed time|Last update time|Initial response time|Time tracked
            First response time (in hrs)|Resolution time (in hrs)|Agent interactions|Customer interactions
            Resolution status|First response status|Tags|Survey results|Satisfaction Score|Product|Requester domain
            Reopens|Replies|First reply time in minutes|Assignee stations|Group stations|Resolution time|Brand
            ticket_form_id|assignment_group|assigned_to|short_description|sys_id|sys_created_on|incident_state
            made_sla|reassignment_count|reopen_count|sys_mod_count|u_symptom|notify|problem_id|rfc
        """,
    ),
    layout(
        "jira-github-issues",
        "Jira, GitHub and GitLab issues, git log tables",
        "person",
        """
        user_name: user.login|assignee.login|author.login|actor.login|Assignee|Reporter|Creator|Author Username|Author
            merged_by.login|committer.login
        email: author_email|committer_email|commit.author.email|commit.committer.email
        person_name: author_name|committer_name|commit.author.name|commit.committer.name
        person_id: Assignee Id|Reporter Id|Creator Id|user.id
        -: Issue key|Issue id|Issue Type|Project key|Project name|Project type|Project lead|Resolution|Priority
            Resolved|Due Date|Votes|Components|Fix Version/s|Affects Version/s|Labels|Environment|Watchers|Log Work
            Original Estimate|Remaining Estimate|Time Spent|Work Ratio|Sprint|Story Points|Epic Link|html_url|number
            state|locked|comments_url|milestone.title|closed_at|author_association|state_reason|reactions.total_count
            pull_request.url|draft|merged_at|sha|parents|additions|deletions|changed_files|commit_hash|files_changed
            insertions|Closed At (UTC)|Weight|Issue URL
        """,
    ),
    layout(
        "git-repositories",
        "GitHub repositories, package registries (PyPI, npm, crates, libraries.io), app stores",
        "",
        """
        -: full_name|stargazers_count|watchers_count|forks_count|open_issues_count|default_branch|pushed_at|has_issues
            has_wiki|archived|license.spdx_id|topics|language|size|fork|homepage|subscribers_count|metadata_version
            summary|requires_python|requires_dist|classifiers|project_urls|upload_time|downloads|max_version
            recent_downloads|crate_id|yanked|dist-tags|unpackedSize|Platform|Dependent Repositories Count|SourceRank
            Latest Release Number|App|Category|Rating|Installs|Content Rating|Genres|Current Ver|Android Ver
            track_name|size_bytes|price|rating_count_tot|user_rating|cont_rating|prime_genre|sup_devices.num|vpp_lic
            App Id|Maximum Installs|Minimum Android|Developer Id|Ad Supported|In App Purchases|Editors Choice
        """,
    ),
    layout(
        "vehicle-registration",
        "Vehicle registers (DMV, DVLA keeper, RDW keeper, toll and ANPR) with keepers",
        "person device",
        """
        license_plate: Plate Number|License Plate|Registration Mark|VRM|Kennzeichen|Kenteken|plate|plate_text
            Registration No|Plate ID|Matrícula|Immatriculation|license_plate_number
        vin: VIN|Vehicle Identification Number|Chassis Number|Fahrgestellnummer|FIN|Chassis No
        person_name: Registered Owner|Owner Name|Keeper Name|Registered Keeper|Halter|Owner Name 1|Owner Name 2
            Lienholder
        street_address: Owner Address|Keeper Address|Registered Address
        postcode: Owner Zip|Keeper Postcode
        driver_license: Driver License Number|Owner DL
        event_time: Read Time|Capture Time|Detection Time|Transaction Time|detected_at
        trajectory: Camera ID|Plaza|Lane|Entry Plaza|Exit Plaza
        -: Make|Model|Body Type|Model Year|Colour|Fuel Type|Registration Date|Registration Expiry|Tax Due Date
            MOT Expiry|Title Number|Engine Number|Odometer|Vehicle Class|Confidence
        """,
    ),
    layout(
        "vehicle-open-registers",
        "RDW open data, DVSA MOT results, vehicle type approvals (no keepers)",
        "",
        """
        -: Voertuigsoort|Merk|Handelsbenaming|Vervaldatum APK|Datum tenaamstelling|Bruto BPM|Inrichting
            Aantal zitplaatsen|Eerste kleur|Aantal cilinders|Cilinderinhoud|Massa ledig voertuig|Catalogusprijs
            Datum eerste toelating|WAM verzekerd|test_id|vehicle_id|test_date|test_class_id|test_type|test_result
            test_mileage|postcode_area|cylinder_capacity|first_use_date|VFN|Mh|Man|Tan|Va|Ve|Mk|Cn|m (kg)|Ewltp (g/km)
            Fm|ep (KW)|Erwltp (g/km)
        """,
    ),
    layout(
        "telematics",
        "Fleet telematics and OBD-II (Geotab, Samsara, Torque, Mobileye)",
        "device track",
        """
        vin: vin|vehicleIdentificationNumber
        device_identifier: serialNumber|device.id|Device|dongle_id|gateway.serial|device_serial
        device_id_internal: vehicle_id|VehId|Trip|trip_id
        license_plate: licensePlate
        latitude: latitude|Latitude[deg]|GPS Latitude
        longitude: longitude|Longitude[deg]|GPS Longitude
        person_name: driver.name|Driver
        event_time: dateTime|GPS Time|Device Time|Timestamp(ms)|eventTime
        trajectory: Trip Start|Trip End|Start Location|End Location
        -: GPS Speed (Meters/second)|Engine RPM(rpm)|Speed (OBD)(km/h)|Engine Load(%)|Engine Coolant Temperature(°F)
            Vehicle Speed[km/h]|MAF[g/sec]|Absolute Load[%]|OAT[DegC]|Fuel Rate[L/hr]|HV Battery Current[A]
            HV Battery SOC[%]|ignition|odometer|engineHours|fuelLevel|harshAcceleration|harshBraking|idling|seatbelt
            ENGINE_RUN_TINE|THROTTLE|INTAKE_MANIFOLD_PRESSURE|SHORT TERM FUEL TRIM BANK 1|MARK|DayNum|heading
            speedLimit|diagnostic.name
        """,
    ),
    layout(
        "iot-registry",
        "IoT device registries (AWS IoT, Azure IoT Hub, TTN/LoRaWAN, Home Assistant, Tuya)",
        "device",
        """
        device_identifier: thingName|deviceId|dev_eui|dev_addr|join_eui|hardware_serial|connectionDeviceId|entity_id
            uniqueId|serialNumber|eui|generationId|meter_id|smart_meter_id|LCLid
        mac_address: mac|mac_address
        ipv4: ipAddress
        access_token: app_key|nwk_key|app_skey|nwk_skey|primaryKey|secondaryKey|local_key
        latitude: latitude|location.latitude
        longitude: longitude|location.longitude
        event_time: lastActivityTime|last_seen_at|last_changed|last_updated|received_at
        -: thingTypeName|attributes|connectivity.connected|etag|connectionState|status|statusReason|authenticationType
            cloudToDeviceMessageCount|capabilities.iotEdge|frequency_plan_id|lorawan_version|uplink_message.f_port
            uplink_message.f_cnt|rssi|snr|gateway_id|spreading_factor|firmware_version|product_id|category|online
            manufacturer|model|sw_version|hw_version|area_id|via_device_id|friendly_name|KWH/hh (per half hour)
            stdorToU|Acorn|Acorn_grouped
        """,
    ),
    layout(
        "sim-subscriber",
        "Mobile operator subscriber and SIM inventories (HLR, MVNO, IoT SIM portals)",
        "calls device person",
        """
        imsi: IMSI
        iccid: ICCID|SIM Number|SIM ICCID
        imei: IMEI|IMEISV|Last IMEI
        phone: MSISDN|Phone Number|Subscriber Number|CTN
        person_name: Subscriber Name|Account Holder|End Customer
        ipv4: IP Address|Static IP|PDP Address
        access_token: Ki|OPc|PUK1|PUK|PIN1
        cell_tower_of_subscriber: Serving Cell|Cell ID|LAC|TAC|VLR|MSC Address|SGSN Address
        call_detail: Data Usage|Voice Usage|SMS Usage|Cycle to Date Usage (MB)|Ctd Usage
        -: SIM Status|Rate Plan|Communication Plan|APN|Activation Date|Date Activated|Network|Tariff|Bearer|Test Ready
            Overage Limit|Account ID|Plan
        """,
    ),
    layout(
        "dns-resolver-client",
        "DNS query logs with clients (Pi-hole, AdGuard, Umbrella, Route 53 resolver, BIND)",
        "device",
        """
        ipv4: client|IP|Internal IP|External IP|srcaddr|client_ip
        device_identifier: client_name|Most Granular Identity|Identities|srcids.instance|Device Name
        event_time: query_timestamp|Timestamp
        -: query_name|query_type|query_class|rcode|answers|srcport|transport|firewall_rule_action|reply_type
            reply_time|dnssec|forward|upstream|QH|QT|QC|CP|Result.Reason|Elapsed|Response Code|Categories
            Identity Types|Policy Identity Type|Blocked Categories|Rule ID|Destination Countries
        """,
    ),
)

_REFERENCE: tuple[Layout, ...] = (
    layout(
        "server-metrics",
        "Host, container and cluster metrics (sar, node_exporter, CloudWatch, Prometheus, Google/Alibaba traces)",
        "",
        """
        -: __name__|job|instance|quantile|le|cpu_usage|mem_usage|cpu_user|cpu_system|cpu_idle|cpu_iowait|load1|load5
            load15|memory_used|memory_free|disk_read_bytes|disk_write_bytes|net_rx_bytes|net_tx_bytes|kbmemfree
            kbmemused|%memused|%user|%nice|%system|%iowait|%steal|%idle|rxpck/s|txpck/s|namespace|pod|container|node
            SampleCount|Average|Sum|Minimum|Maximum|Unit|machine_id|collection_id|instance_index|assigned_memory
            average_usage|page_cache_memory|cycles_per_instruction|cpu_util_percent|mem_util_percent|disk_io_percent
            net_in|net_out|cpu_percent|memory_percent
        """,
    ),
    layout(
        "asn-geoip-tables",
        "IP range tables: MaxMind GeoLite2, IP2Location, DB-IP, RIR delegations, RIPE",
        "",
        """
        -: network|geoname_id|registered_country_geoname_id|represented_country_geoname_id|is_anonymous_proxy
            is_satellite_provider|is_anycast|accuracy_radius|autonomous_system_number|autonomous_system_organization
            start_ip|end_ip|ip_from|ip_to|range_start|range_end|AS_number|AS_description|as_name|asn|continent_code
            continent_name|country_iso_code|subdivision_1_iso_code|subdivision_1_name|subdivision_2_iso_code
            metro_code|is_in_european_union|locale_code|registry|allocation|ip_prefix|ip_prefix_v4|Prefix|Designation
            WHOIS|RDAP|Status [1]|netname|aut-num|origin|start_ip_int
        """,
    ),
    layout(
        "mac-oui",
        "IEEE OUI registries, port and protocol numbers, TAC and vendor lists",
        "",
        """
        -: Registry|Assignment|Organization Name|Organization Address|Mac Prefix|Vendor Name|Private|Block Type
            Last Update|Service Name|Port Number|Transport Protocol|Assignment Notes|Decimal|Keyword
            IPv6 Extension Header|TAC|brand_name|model_name|MCC|MNC|ISO|Network|Country Code|plmn|operator|vendor_id
            device_id|subvendor
        """,
    ),
    layout(
        "user-agent-lists",
        "User agent, crawler and browser capability lists (browscap, Useragents.me)",
        "",
        """
        -: PropertyName|MasterParent|LiteMode|Parent|Browser_Type|Browser_Bits|Browser_Maker|Browser_Modus
            Platform_Version|Platform_Description|RenderingEngine_Name|Device_Maker|Device_Brand_Name
            Device_Pointing_Method|CssVersion|Crawler|isSyndicationReader|software_name|simple_software_string
            software_version|operating_system_name|layout_engine_name|hardware_type|times_seen|software_type
            simple_sub_description_string|pct
        """,
    ),
    layout(
        "domain-top-lists",
        "Domain top lists (Majestic, Tranco, Alexa, Umbrella, CrUX) and URL feature tables",
        "",
        """
        -: GlobalRank|TldRank|Domain|TLD|RefSubNets|RefIPs|IDN_Domain|IDN_TLD|PrevGlobalRank|PrevTldRank
            PrevRefSubNets|PrevRefIPs|Open Page Rank|having_IP_Address|URL_Length|Shortining_Service|having_At_Symbol
            double_slash_redirecting|Prefix_Suffix|SSLfinal_State|Domain_registeration_length|Favicon|HTTPS_token
            length_url|length_hostname|nb_dots|nb_hyphens|nb_at|ratio_digits_url|phish_hints|domain_age|web_traffic
            page_rank|phish_id|phish_detail_url|submission_time|verified|verification_time|url_status|urlhaus_link
            URLSimilarityIndex|TLDLegitimateProb
        """,
    ),
    layout(
        "dns-zone-certificates",
        "DNS zone files, certificate transparency and domain registrations as tables",
        "",
        """
        -: rrname|rrtype|rdata|rrclass|ttl|count|time_first|time_last|bailiwick|Record Type|Record Name|Host|Points to
            issuer_ca_id|issuer_name|common_name|name_value|entry_timestamp|not_before|not_after|serial_number
            Domain Name|Domain Type|Agency|Organization|Security Contact Email|domain_status|registrar|nameserver
            DS Data|creation_date
        """,
    ),
    layout(
        "cve-nvd",
        "CVE, NVD, KEV, EPSS, Exploit-DB and scanner findings",
        "",
        """
        -: cve|CVE ID|vulnStatus|cvss|baseScore|baseSeverity|vectorString|attackVector|attackComplexity
            privilegesRequired|userInteraction|confidentialityImpact|integrityImpact|availabilityImpact
            exploitabilityScore|impactScore|cwe_id|cwe_name|cpe|epss|percentile|vendorProject|product
            vulnerabilityName|dateAdded|shortDescription|requiredAction|dueDate|knownRansomwareCampaignUse|pub_date
            mod_date|access_authentication|access_complexity|Plugin ID|CVSS v2.0 Base Score|CVSS v3.0 Base Score
            Synopsis|Solution|See Also|Plugin Output|exploit_id|date_published|verified|codes|references|source
            NVT Name|QoD|Severity
        """,
    ),
    layout(
        "mitre-attack",
        "MITRE ATT&CK, CAPEC, CWE, Sigma, STIX indicator lists",
        "",
        """
        -: STIX ID|tactics|detection|platforms|data sources|is sub-technique|sub-technique of|contributors
            system requirements|permissions required|effective permissions|defenses bypassed|impact type
            supports remote|relationship citations|target ID|mapping type|CWE-ID|Weakness Abstraction
            Extended Description|Related Weaknesses|Weakness Ordinalities|Applicable Platforms|Modes Of Introduction
            Common Consequences|Potential Mitigations|Taxonomy Mappings|Related Attack Patterns|Likelihood Of Attack
            Typical Severity|Execution Flow|indicator_type|pattern_type|valid_from|kill_chain_phases|sha256_hash
            md5_hash|sha1_hash|file_type_guess|mime_type|signature|clamav|vtpercent|imphash|ssdeep|tlsh|reporter
            first_seen_utc
        """,
    ),
    layout(
        "stack-exchange-wiki",
        "Stack Exchange, Wikipedia, Hacker News and Reddit content tables",
        "",
        """
        -: PostTypeId|AcceptedAnswerId|ParentId|Score|ViewCount|OwnerUserId|LastEditorUserId|LastEditorDisplayName
            LastEditDate|LastActivityDate|AnswerCount|CommentCount|FavoriteCount|CommunityOwnedDate|ContentLicense
            PostId|VoteTypeId|rev_id|page_id|page_namespace|page_title|page_is_redirect|page_len|rev_timestamp
            story_text|num_comments|subreddit|subreddit_id|link_flair_text|over_18|ups|downs|upvote_ratio
            num_crossposts|selftext|permalink|is_self|stickied|gilded|domain_code|count_views|link_id|controversiality
            distinguished|descendants
        """,
    ),
    layout(
        "sensor-environment",
        "Building, air quality, LoRa and machine sensor readings",
        "",
        """
        -: sensor_id|sensor_type|humidity|temperature|pressure|P1|P2|durP1|ratioP1|pm10|pm2_5|co2|tvoc|light|Occupancy
            HumidityRatio|epoch|moteid|voltage|T_out|RH_out|Windspeed|Visibility|Tdewpoint|Appliances|lights|T1|RH_1
            Press_mm_hg|rv1|rv2|Global_active_power|Global_reactive_power|Global_intensity|Sub_metering_1
            Sub_metering_2|Sub_metering_3|smoke|lpg|motion|meter_reading|building_id|meter|square_feet|primary_use
            year_built|floor_count
        """,
    ),
)

LAYOUTS: tuple[Layout, ...] = _LOGS + _ANALYTICS + _PEOPLE_AND_DEVICES + _REFERENCE
