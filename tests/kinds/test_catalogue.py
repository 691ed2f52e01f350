"""Every kind: a value or header that is one, one that is not, and how often random values pass."""

from __future__ import annotations

import random
import re
import string
from importlib import import_module
from pkgutil import iter_modules

import polars as pl
import pytest

from export_guard import kinds
from export_guard.kinds.catalogue import all_kinds, kind
from export_guard.kinds.kind import FAMILIES, Kind
from export_guard.profile.columns import ColumnRef
from export_guard.profile.headers import header_matches
from export_guard.profile.matching import candidates, passing

# Made-up values: (is one, is not one).
VALUES: dict[str, tuple[str, str]] = {
    "us_ssn": ("219-09-9999", "000-12-3456"),
    "us_ssn_dashed": ("219-09-9999", "219099999"),
    "us_ssn_truncated": ("xxx-xx-9999", "99"),
    "us_itin": ("912-70-1234", "912-10-1234"),
    "us_itin_dashed": ("912-70-1234", "812-70-1234"),
    "blood_pressure_printed": ("128/81", "205/55"),
    "loinc_checked": ("2345-7", "2345-6"),
    "icd10_usual": ("E11.9", "J55.9"),
    "payment_card_masked": ("XXXX-XXXX-XXXX-1111", "XXX-XX-1111"),
    "card_expiry_printed": ("08/29", "08/23"),
    "bic_with_country": ("DEUTDEFF500", "DEUTQQFF500"),
    "geohash_fine": ("u4pruydqqvj", "u4prauydqqvj"),
    "phone_in_groups": ("212-555-0187", "112-555-0187"),
    "in_pan_of_person": ("ABCPE1234F", "ABCCE1234F"),
    "de_tax_id_by_value": ("36574261809", "11574261806"),
    "passport_number": ("X53631011", "Passport"),
    "driver_license": ("S99940903", "n/a!"),
    "license_plate": ("B-XY 1234", "this is no plate at all"),
    "cn_resident_id": ("11010519491231002X", "110105194912310021"),
    "in_aadhaar": ("2341 2341 2346", "2341 2341 2345"),
    "in_pan": ("ABCPE1234F", "ABCDE1234"),
    "gb_nhs_number": ("943 476 5919", "943 476 5918"),
    "gb_nino": ("AB123456C", "DB123456C"),
    "ca_sin": ("130 692 544", "130 692 545"),
    "de_tax_id": ("36574261809", "36574261808"),
    "fr_nir": ("295109912611193", "295109912611199"),
    "fr_nir_without_key": ("2951099126111", "3951099126111"),
    "it_codice_fiscale": ("RCCMNL83S18D969H", "RCCMNL83Z18D969H"),
    "es_dni": ("54362315K", "54362315Z"),
    "pt_nif": ("501964843", "501964842"),
    "nl_bsn": ("111222333", "111252333"),
    "be_national_number": ("85.07.30-033.28", "85.07.30-033.29"),
    "pl_pesel": ("44051401359", "44051401358"),
    "se_personnummer": ("880320-0016", "880320-0018"),
    "no_fodselsnummer": ("151086 95088", "151086 95077"),
    "dk_cpr": ("211062-5629", "991362-5629"),
    "fi_hetu": ("131052-308T", "131052 308T"),
    "ch_ahv": ("756.9217.0769.85", "756.9217.0769.84"),
    "at_svnr": ("1237 010180", "1237 990180"),
    "ie_pps": ("6433435F", "643343F"),
    "cz_birth_number": ("710319/2745", "710319/2744"),
    "ro_cnp": ("1630615123457", "1630615123456"),
    "bg_egn": ("7523169263", "7523169264"),
    "hr_oib": ("33392005961", "33392005962"),
    "gr_amka": ("01013099997", "01013099998"),
    "tr_tckn": ("17291716060", "17291716050"),
    "ru_snils": ("112-233-445 95", "112-233"),
    "ua_rnokpp": ("1759013776", "1759013770"),
    "il_id_number": ("039337423", "039337422"),
    "za_id_number": ("7503305044089", "7503305044088"),
    "au_tfn": ("123 456 782", "123 456 789"),
    "jp_my_number": ("412408204000", "412408204001"),
    "kr_rrn": ("971013-9019902", "971013-9019903"),
    "tw_national_id": ("A123456789", "A523456789"),
    "sg_nric": ("S1234567D", "X1234567D"),
    "my_mykad": ("770305-02-1234", "771305-02-1234"),
    "th_national_id": ("1-2345-45678-78-1", "1-2345-45678-78-2"),
    "id_nik": ("3171011708450001", "3171019913450001"),
    "br_cpf": ("390.533.447-05", "231.002.999-00"),
    "mx_curp": ("BOXW310820HNERXN09", "BOXW319920HNERXN09"),
    "ar_cuit": ("20-05536168-2", "20-05536168-3"),
    "cl_rut": ("12.531.909-2", "12.531.909-3"),
    "email": ("anna.okabele+x@mail.example.org", "anna@localhost"),
    "email_hash": ("5d41402abc4b2a76b9719d911017c592", "5d41402a"),
    "phone": ("(212) 555-0187", "12:30"),
    "phone_formatted": ("+49 30 1234567", "+40 05 51.8400"),
    "phone_national": ("01 23 45 67 89", "12 34 56"),
    "br_cpf_dotted": ("111.444.777-35", "11144477735"),
    "pk_cnic": ("35202-1234567-1", "3520212345671"),
    "ae_emirates_id": ("784-1984-1234567-1", "785-1984-1234567-1"),
    "rs_jmbg": ("0101990710008", "0101990710003"),
    "do_cedula": ("001-0000001-7", "001-0000001-8"),
    "hk_hkid": ("A123456(3)", "A1234567"),
    "postcode": ("02155", "Somerville"),
    "birth_year": ("1984", "3984"),
    "traveller_name": ("OKABELE/ANNA MRS", "AND/OR"),
    "password_hash": ("$2b$12$ABCDEFGHIJKLMNOPQRSTUVabcdefghijklmnopqrstuv0123456", "$12.50"),
    "access_token": ("ghp_abcdefghijklmnopqrstuvwxyz0123456789", "token"),
    "imei": ("490154203237518", "490154203237517"),
    "imsi": ("310150123456789", "910150123456789"),
    "iccid": ("8983424567747749856", "8983424567747749857"),
    "mac_address": ("00:1A:2B:3C:4D:5E", "00:1A:2B:3C:4D"),
    "vin": ("1HGCM82633A004352", "1HGCM82643A004352"),
    "advertising_id": ("38400000-8cf0-11bd-b23e-10b96e40000d", "38400000"),
    "ipv4": ("203.0.113.77", "203.0.113.777"),
    "ipv4_by_value": ("203.0.113.77", "3.12.47.250"),
    "ipv4_integer": ("3405803853", "12"),
    "ipv6": ("2001:db8::ff00:42:8329", "12:30:45"),
    "analytics_client": ("642677028.1697535184", "642677028"),
    "template_record": ("Rk1SACAyMADrPJeoRZ8bBgYoAwEAXnllQ4o2CAdM7AxVsv1wjf", "Rk1S"),
    "user_agent": ("Mozilla/5.0 (X11; Linux x86_64)", "Mozilla"),
    "payment_card": ("4111 1111 1111 1111", "4111 1111 1111 1112"),
    "payment_card_truncated": ("**** **** **** 1111", "visa"),
    "card_security_code": ("123", "1"),
    "iban": ("DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 01"),
    "insurance_policy_number": ("KV-48210/77 B", "!"),
    "written_amount": ("-1.234,50 €", "1234"),
    "currency_code": ("CHF", "FRANCS"),
    "bank_account_number": ("244084670977", "savings"),
    "us_routing_number": ("021000021", "021000022"),
    "bic": ("DEUTDEFF500", "deut"),
    "icd10_code": ("E11.9", "E1"),
    "icd10_dotted": ("J45.909", "J48.909"),
    "icd9_code": ("250.00", "ABC"),
    "ndc_code": ("0002-1433-80", "2-1433"),
    "loinc_code": ("8302-2", "8302"),
    "npi": ("1234567893", "1234567890"),
    "dea_number": ("AP5836727", "AP5836728"),
    "us_mbi": ("1EG4-TE5-MK73", "0EG4-TE5-MK73"),
    "genotype": ("AG", "agent"),
    "vcf_genotype": ("0|1:35:4", "0-1"),
    "genotype_pair": ("CT", "XY"),
    "genotype_dosage": ("2", "3"),
    "star_diplotype": ("*1/*4", "1/4"),
    "drug_response": ("Poor Metabolizer", "poor"),
    "variant_id": ("rs53576", "rs"),
    "dna_sequence": ("ACGTTGCAACGTTGCAACGT", "CATALOGUE OF THINGS"),
    "protein_sequence": ("CASSLGQAYEQYF", "cassette"),
    "hla_type": ("HLA-A*02:01", "A-02"),
    "mitochondrial_variant": ("16129A 315.1C", "17000A"),
    "frequency_answer": ("more-than-half-the-days", "some days"),
    "hgvs_value": ("c.68_69delAG", "c.1"),
    "probe_id": ("ENSG00000141510", "a gene"),
    "feature_accession": ("cg00000029", "TP53"),
    "other_species_gene": ("ENSMUSG00000059552", "ENSG00000141510"),
    "receptor_gene": ("TRBV4-1*01", "TRIB1"),
    "repeat_locus": ("D3S1358", "D3"),
    "score_id": ("PGS000137_hmPOS_GRCh37", "PGS"),
    "written_vector": ("[" + ", ".join(["0.25"] * 64) + "]", "0.25, 0.5, 1"),
    "latitude": ("42.3687", "142.3687"),
    "longitude": ("-171.1516", "271.1516"),
    "coordinate_pair": ("52.5, 13.4", "POINT OF SALE"),
    "payment_card_rounded": ("4.11111E+15", "4.11"),
    "identifier_truncated": ("****1234", "none"),
    "identifier_rounded": ("8,98342E+18", "898342"),
    "latitude_written": ("48°51'24\"N", "20°"),
    "latitude_scaled": ("4851.4040,N", "48.8566"),
    "longitude_written": ("2° 21\u2032 03\u2033 E", "12.34W"),
    "longitude_scaled": ("-1224194155", "2.3522"),
    "coordinate_pair_telling": ("{lat: 48.8566, lng: 2.3522}", "12.50, 13.99"),
    "projected_coordinate": ("391545.20", "3915"),
    "coarse_location": ("52.5", "52.51"),
    "geohash": ("u4pruydqqvj", "elephant"),
    "h3_cell": ("8928308280fffff", "8928308280ffff0"),
    "plus_code": ("8FW4V75V+8Q", "1FW4V75V+8Q"),
    "s2_cell": ("47e66e2c", "47e66e2z"),
    "quadkey": ("120220011203100323", "120224"),
    "military_grid": ("31UDQ4825111932", "31IDQ4825111932"),
    "maidenhead_locator": ("JN18eu", "ZN18eu"),
    "three_word_address": ("filled.count.soap", "filled.count"),
    "three_word_address_marked": ("///filled.count.soap", "filled.count.soap"),
    "cell_global_identity": ("262-01-5126-38471", "200-01-5126-38471"),
    "person_id": ("c-54367", "two words"),
    "device_id_internal": ("bike-17", "two words"),
    "country": ("Germany", "12"),
    "fhir_patient_resource": ("Patient", "Patients"),
    "fhir_clinical_resource": ("Condition", "Location"),
    "fhir_provider_resource": ("Location", "Condition"),
    "biometric_model": ("arcface_r50", "minilm-l6"),
    "image_file": ("anna_01.jpg", "anna_01"),
}  # fmt: skip

PATTERNED = [k for k in all_kinds() if k.pattern is not None]
CHECKED = [k for k in PATTERNED if k.check is not None]
NAMED = [k for k in all_kinds() if k.headers]


def passes(kind_: Kind, *values: str) -> list[bool]:
    return passing(pl.Series(list(values), dtype=pl.String), kind_).to_list()


def anew(value: str, r: random.Random) -> str:
    """Another value of the same shape: each digit and letter drawn anew."""
    alphabets = (string.digits, string.ascii_uppercase, string.ascii_lowercase)
    return "".join(next((r.choice(a) for a in alphabets if c in a), c) for c in value)


def test_every_file_of_declarations_is_in_the_catalogue_whole_in_its_own_order_and_once() -> None:
    files = [import_module(f"{kinds.__name__}.{each.name}") for each in iter_modules(kinds.__path__) if not each.ispkg]
    declared = [file.KINDS for file in files if hasattr(file, "KINDS")]
    everything = all_kinds()

    assert sum(map(len, declared)) == len(everything) == len({k.name for k in everything})
    for one in declared:
        first = everything.index(one[0])
        assert everything[first : first + len(one)] == one


def test_every_kind_has_a_name_of_its_own_a_title_a_source_and_a_known_family() -> None:
    names = [k.name for k in all_kinds()]
    assert len(names) == len(set(names)) >= 60
    for each in all_kinds():
        assert re.fullmatch(r"[a-z][a-z0-9_]*", each.name)
        assert each.title, each.name
        assert each.source, each.name
        assert each.family is None or each.family in FAMILIES
        assert each.headers or each.pattern or each.hints, each.name


def test_every_family_has_at_least_five_kinds() -> None:
    for family in FAMILIES:
        assert sum(k.family == family for k in all_kinds()) >= 5, family


def test_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(KeyError, match="no kind is called 'us_snn'"):
        kind("us_snn")


@pytest.mark.parametrize("name", [k.name for k in PATTERNED])
def test_each_pattern_tells_a_value_that_is_one_from_one_that_is_not(name: str) -> None:
    assert passes(kind(name), *VALUES[name]) == [True, False]


@pytest.mark.parametrize("each", NAMED, ids=lambda k: k.name)
def test_each_header_sequence_of_a_kind_is_found_in_a_name_made_of_it(each: Kind) -> None:
    for sequence in each.headers:
        found = {m.kind.name for m in header_matches(sequence.replace(" ", "_"))}
        assert each.name in found, sequence


@pytest.mark.parametrize("each", NAMED, ids=lambda k: k.name)
def test_no_kind_is_found_in_a_name_that_says_nothing(each: Kind) -> None:
    for name in ("col_17", "xyzzy", "frobnication_level", "0"):
        assert each.name not in {m.kind.name for m in header_matches(name)}


@pytest.mark.parametrize("each", CHECKED, ids=lambda k: k.name)
def test_random_values_pass_a_check_as_rarely_as_declared(each: Kind) -> None:
    r = random.Random(20261121)
    example = VALUES[each.name][0]
    measured = sum(passes(each, *(anew(example, r) for _ in range(6000)))) / 6000
    assert measured <= each.random_hit_rate * 1.3 + 0.002
    assert measured >= each.random_hit_rate * 0.02 or each.random_hit_rate <= 0.01


@pytest.mark.parametrize("each", [k for k in PATTERNED if k.by_value], ids=lambda k: k.name)
def test_a_kind_told_by_value_is_a_candidate_under_any_name(each: Kind) -> None:
    sample = pl.Series([VALUES[each.name][0]] * 5)
    assert each in candidates(sample, ColumnRef(0, "col_17"), "text")


def test_a_value_whose_check_can_only_be_guessed_passes_for_one_card_in_ten() -> None:
    r = random.Random(3)
    cards = ["4" + "".join(r.choice(string.digits) for _ in range(15)) for _ in range(20_000)]
    rate = sum(passes(kind("payment_card"), *cards)) / len(cards)
    assert 0.09 < rate < 0.11


@pytest.mark.parametrize("each", PATTERNED, ids=lambda k: k.name)
def test_a_pattern_is_whole_cell_and_has_no_anchor_of_its_own(each: Kind) -> None:
    value = VALUES[each.name][0]
    assert not str(each.pattern).startswith("^")
    assert not str(each.pattern).endswith("$")
    assert passes(each, f"\n{value}\n") == [False]


@pytest.mark.parametrize("each", [k for k in all_kinds() if k.form_of], ids=lambda k: k.name)
def test_a_written_form_belongs_to_a_kind_of_the_same_family(each: Kind) -> None:
    assert kind(str(each.form_of)).family == each.family
