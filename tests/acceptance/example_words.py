"""The words of the worked examples, and what they are called here: kinds, evidence, purposes, parties."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

PACKS = {
    "us_doj_dsp": "us-dsp",
    "us_padfa": "us-padfa",
    "cn_pipl_export": "cn-cbdt",
    "eu_gdpr_ch5": "eu-gdpr-ch5",
    "uk_gdpr": "uk-idta",
    "uk_idta": "uk-idta",
    "us_hipaa_safe_harbor": "us-hipaa-safe-harbor",
    "gids": "gids-2020",
    "clean_network": "clean-network-2020",
}

KINDS: Mapping[str, Sequence[str]] = {
    "account_name": ["user_name"],
    "account_number": ["bank_account_number"],
    "account_number_truncated": ["payment_card_truncated"],
    "address": ["street_address"],
    "alien_registration": ["visa_number"],
    "alien_registration_number": ["visa_number"],
    "bank_account": ["bank_account_number"],
    "birthdate": ["birth_date"],
    "blood_pressure": ["vital_sign"],
    "bank_account_full": ["bank_account_number"],
    "biospecimen": ["dna_sequence"],
    "card_number": ["payment_card"],
    "card_last4": ["payment_card_truncated"],
    "call_detail_record": ["call_detail"],
    "cookie": ["cookie_id"],
    "cpni": ["call_detail"],
    "credit_card": ["payment_card"],
    "credit_card_tokenised": ["payment_card"],
    "credit_card_tokenized": ["payment_card"],
    "credit_card_truncated": ["payment_card_truncated"],
    "credit_report": ["credit_file_attribute"],
    "customer_id": ["person_id"],
    "date_of_birth": ["birth_date"],
    "device_id": ["device_identifier"],
    "device_serial": ["device_identifier"],
    "diagnosis": ["diagnosis_code"],
    "dob": ["birth_date"],
    "drivers_license": ["driver_license"],
    "driving_licence": ["driver_license"],
    "dna": ["dna_sequence"],
    "email_address": ["email"],
    "employee_id": ["person_id"],
    "epigenome": ["methylation"],
    "ethnicity": ["race_or_ethnicity"],
    "exercise_log": ["activity_log"],
    "face_image": ["face_template"],
    "facial_template": ["face_template"],
    "fingerprint": ["fingerprint_template"],
    "full_name": ["person_name"],
    "genome": ["genotype"],
    "genetic_test": ["genotype"],
    "genomic_sequence": ["dna_sequence"],
    "geo_precise": ["coordinate_pair"],
    "geo_precise_pair": ["coordinate_pair"],
    "geolocation": ["coordinate_pair"],
    "gps": ["coordinate_pair"],
    "home_address": ["street_address"],
    "id_card_number": ["cn_resident_id"],
    "income_statement": ["income"],
    "ip": ["ipv4"],
    "ip_address": ["ipv4"],
    "lab_result": ["lab_value"],
    "lat_lon": ["latitude", "longitude"],
    "location_trace": ["trajectory"],
    "mac": ["mac_address"],
    "maid": ["advertising_id"],
    "medical_record": ["medical_record_number"],
    "name": ["person_name"],
    "national_id_cn": ["cn_resident_id"],
    "passport": ["passport_number"],
    "passport_no": ["passport_number"],
    "payment_history": ["card_purchases"],
    "person_id_hashed": ["person_id"],
    "phone_number": ["phone"],
    "postal_address": ["street_address"],
    "prescription": ["medication"],
    "protein": ["protein_level"],
    "purchase_history": ["card_purchases"],
    "religion": ["belief_or_orientation"],
    "residential_address": ["street_address"],
    "rna_expression": ["gene_expression"],
    "security_question": ["security_answer"],
    "sim_number": ["iccid"],
    "ssn": ["us_ssn"],
    "ssn_last4": ["us_ssn_truncated"],
    "transcriptome": ["gene_expression"],
    "us_ssn_last4": ["us_ssn_truncated"],
    "username": ["user_name"],
    "user_id": ["person_id"],
    "voiceprint": ["voice_print"],
    "weight": ["vital_sign"],
    "zip": ["postcode"],
    "zip_code": ["postcode"],
}
"""The words of examples for kinds; words that the catalogue knows itself need no entry."""

FACTS_IN_KINDS = {
    "catalogue_flag": "important_data",
    "important_data": "important_data",
    "minor_under_14": "minors_under_14",
    "minors_under_14": "minors_under_14",
    "under_14": "minors_under_14",
}
"""Words of examples that are facts about a dataset, and no kind of value."""

MASKED = re.compile(r"_(hash(ed)?|token(i[sz]ed)?|encrypted|masked|pseudonymi[sz]ed|salted)$")
TRUNCATED = re.compile(r"_(truncated|partial|last_?(4|four)(_digits)?)$")

REPRESENTATIVE: Mapping[str, tuple[Sequence[str], str | None]] = {
    "human_genomic": (["genotype"], "human_genomic"),
    "human_omic_other": (["protein_level"], "human_omic"),
    "human_omic": (["protein_level"], "human_omic"),
    "biometric": (["face_template"], "biometric"),
    "precise_geolocation": (["coordinate_pair"], "precise_geolocation"),
    "personal_health": (["diagnosis_code"], "personal_health"),
    "personal_financial": (["card_purchases"], "personal_financial"),
    "covered_personal_identifiers": (["person_name", "us_ssn"], "covered_personal_identifiers"),
    "combined_data": (["person_name", "us_ssn", "diagnosis_code"], "personal_health"),
    "bulk_unspecified": (["diagnosis_code"], "personal_health"),
    "sensitive_unspecified": (["diagnosis_code"], None),
    "government_unspecified": (["person_name"], None),
    "government_marketed": (["person_name"], None),
    "government_location": (["coordinate_pair"], None),
    "listed_identifier_single": (["user_name"], None),
    "contact_only": (["person_name", "email"], None),
    "cn_pi_nonsensitive": (["person_name", "phone"], None),
    "cn_pi_sensitive": (["bank_account_number"], None),
    "eu_personal_data": (["person_name", "email"], None),
    "eu_special": (["diagnosis_code"], None),
    "eu_special_category": (["diagnosis_code"], None),
    "padfa_sensitive": (["diagnosis_code"], None),
    "clinical_data": (["diagnosis_code"], "personal_health"),
    "regulatory_approval_data": (["study_outcome"], "personal_health"),
    "biospecimens": (["dna_sequence"], "human_genomic"),
    "payment_data": (["card_purchases"], "personal_financial"),
    "employee_data": (["person_name", "us_ssn"], "covered_personal_identifiers"),
    "personal_communications": ([], None),
    "informational_materials": ([], None),
}
"""What stands for a category without kinds, and the category of us-dsp whose limit makes it bulk."""

NO_DATA = frozenset({"none", "unspecified", None})
MARKETED = frozenset({"government_marketed", "government_unspecified"})

EVIDENCE = {
    "cisa": "cisa_security_requirements",
    "cisa_controls": "cisa_security_requirements",
    "cisa_requirements": "cisa_security_requirements",
    "scc": "standard_contractual_clauses",
    "tia": "transfer_impact_assessment",
    "tra": "transfer_risk_assessment",
    "bcr": "binding_corporate_rules",
    "dpf": "dpf_listing",
    "dpf_list": "dpf_listing",
    "dpf_listed": "dpf_listing",
    "importer_on_dpf_list": "dpf_listing",
    "uk_dpf": "uk_dpf_extension",
    "commercial_org": "canadian_commercial_organisation",
    "commercial_organisation": "canadian_commercial_organisation",
    "lgpd": "lgpd_subject",
    "art9": "article_9_ground",
    "art9_ground": "article_9_ground",
    "cn_scc": "standard_contract",
    "cn_standard_contract": "standard_contract",
    "cac_security_assessment": "security_assessment",
    "cn_security_assessment": "security_assessment",
    "cert": "certification",
    "cn_certification": "certification",
    "pi_certification": "certification",
    "license": "licence",
    "doj_license": "licence",
    "doj_licence": "licence",
    "specific_license": "licence",
}
"""The words of examples for evidence; others are taken as they are."""

EVIDENCE_OF: Mapping[str, Mapping[str, str]] = {
    "cn_pipl_export": {"scc": "standard_contract", "contract": "standard_contract"},
    "uk_gdpr": {"scc": "uk_addendum", "tia": "transfer_risk_assessment", "dpf_listed": "uk_dpf_extension"},
    "uk_idta": {"scc": "uk_addendum", "tia": "transfer_risk_assessment", "dpf_listed": "uk_dpf_extension"},
}
"""Words that mean something else under one regime."""

PURPOSES = {
    "telecom": "telecommunications",
    "telecom_network_provision": "telecommunications",
    "telecommunications": "telecommunications",
    "network_provision": "telecommunications",
    "law_enforcement": "law_enforcement",
    "legal_request": "foreign_legal_request",
    "foreign_court_order": "foreign_legal_request",
    "foreign_order": "foreign_legal_request",
}

ENTITIES = {"individual": "individual", "person": "individual", "own": "own", "own_employee": "own", "self": "own"}
ABROAD = frozenset({"outside_us", "third_country", "abroad", "elsewhere", "foreign", "non_us"})
US_STATUS = frozenset(
    {"citizen", "us_citizen", "national", "us_national", "lpr", "permanent_resident", "lawful_permanent_resident"}
    | {"green_card", "refugee", "asylee", "asylum"}
)
SUBJECT_WORDS = frozenset(
    {"kind", "citizenships", "us_status", "located_in", "primary_residence", "designated", "employer"}
    | {"citizenship", "nationality", "residence", "resides_in", "kind_of_entity"}
    | {"organized_under", "organised_under", "principal_place", "hq", "owners", "branch_in", "ask", "parent", "country"}
)

DEALS = ("brokerage", "vendor", "employment", "investment")
DEAL_QUESTIONS = ("is it data brokerage", "brokerage?", "which deal", "is it a vendor", "is it an employment")
STATUS_QUESTIONS = ("covered person", "us person", "u.s. person")
