"""Whole tables of many trades, with made-up values: what each column must and must not be called."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Mapping
from typing import Any

import pyarrow as pa
import pytest

from export_guard.kinds.catalogue import kind
from export_guard.profile.classify import classify
from export_guard.profile.columns import Finding
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe

Maker = Callable[[random.Random, int], Any]

FIRST = ("Anna", "Peter", "Maria", "John", "Laura", "Michael", "Susan", "David", "Olga", "Rajesh", "Fatima", "Carlos")
LAST = (
    "Vanteren",
    "Okabele",
    "Lindqvor",
    "Marchetta",
    "Dussolin",
    "Hrabovec",
    "Tamberly",
    "Quilhot",
    "Brandvik",
    "Sorensby",
)
TOWNS = ("Ostwick", "Lembury", "Grenvale", "Norham", "Tilsby", "Corvale", "Altmere", "Brunfeld")
F, H, OMIC, B, G, P = (
    "identifier",
    "personal_health",
    "human_omic",
    "biometric",
    "precise_geolocation",
    "personal_financial",
)
NONE, ANY = None, "any"
ROWS = 200


def seq(r: random.Random, i: int) -> str:
    return str(i + 1)


def integer(low: int, high: int) -> Maker:
    return lambda r, i: str(r.randint(low, high))


def decimal(low: float, high: float, digits: int = 2) -> Maker:
    return lambda r, i: f"{r.uniform(low, high):.{digits}f}"


def choice(*values: str) -> Maker:
    return lambda r, i: r.choice(values)


def first(r: random.Random, i: int) -> str:
    return r.choice(FIRST)


def last(r: random.Random, i: int) -> str:
    return r.choice(LAST)


def full(r: random.Random, i: int) -> str:
    return f"{r.choice(FIRST)} {r.choice(LAST)}"


def email(r: random.Random, i: int) -> str:
    return f"{r.choice(FIRST).lower()}.{i}@example.org"


def phone(r: random.Random, i: int) -> str:
    return f"+49 30 {r.randint(1000000, 9999999)}"


def street(r: random.Random, i: int) -> str:
    return f"{r.randint(1, 900)} {r.choice(LAST)} Street"


def zip5(r: random.Random, i: int) -> str:
    return f"{r.randint(0, 99999):05}"


def day(r: random.Random, i: int) -> str:
    return f"{r.randint(1940, 2010)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"


def moment(r: random.Random, i: int) -> str:
    clock = f"{r.randint(0, 23):02}:{r.randint(0, 59):02}:{r.randint(0, 59):02}"
    return f"2024-{r.randint(1, 12):02}-{r.randint(1, 28):02} {clock}"


def uid(r: random.Random, i: int) -> str:
    return str(uuid.UUID(int=r.getrandbits(128)))


def icd(r: random.Random, i: int) -> str:
    return r.choice(["E11.9", "I10", "J45.909", "F32.1", "M54.5", "K21.9", "C50.911"])


def base(r: random.Random, i: int) -> str:
    return r.choice("ACGT")


def code(prefix: str, digits: int) -> Maker:
    return lambda r, i: f"{prefix}{r.randint(0, 10**digits - 1):0{digits}}"


LAT, LON = decimal(52.3, 52.6, 6), decimal(13.1, 13.7, 6)
FLAG = choice("0", "1")
YES = choice("Yes", "No")
WORDS = choice("alpha", "bravo", "charlie", "delta")

TABLES: dict[str, dict[str, tuple[Maker, str | None]]] = {
    # ---- health ----------------------------------------------------------------------------------------
    "hospital admissions": {
        "subject_id": (integer(10000, 99999), NONE),
        "hadm_id": (integer(100000, 199999), NONE),
        "admittime": (moment, H),
        "dischtime": (moment, H),
        "admission_type": (choice("EMERGENCY", "ELECTIVE"), H),
        "admission_location": (choice("CLINIC", "TRANSFER"), H),
        "insurance": (choice("Medicare", "Private"), ANY),
        "language": (choice("ENGL", "SPAN"), ANY),
        "diagnosis": (choice("SEPSIS", "PNEUMONIA"), H),
        "hospital_expire_flag": (FLAG, H),
    },
    "diagnoses of admissions": {
        "row_id": (seq, NONE),
        "subject_id": (integer(10000, 99999), NONE),
        "hadm_id": (integer(100000, 199999), NONE),
        "seq_num": (integer(1, 20), NONE),
        "icd9_code": (choice("4019", "25000", "V5861", "E9320", "41401"), H),
    },
    "condition occurrences": {
        "condition_occurrence_id": (seq, ANY),
        "person_id": (integer(1, 5000), NONE),
        "condition_concept_id": (integer(100000, 4999999), H),
        "condition_start_date": (day, ANY),
        "condition_type_concept_id": (choice("32020"), ANY),
        "provider_id": (integer(1, 90), NONE),
        "visit_occurrence_id": (integer(1, 9999), NONE),
    },
    "insurance claims": {
        "member_id": (code("M", 8), ANY),
        "claim_id": (seq, NONE),
        "icd10": (icd, H),
        "cpt_code": (integer(10000, 99499), H),
        "service_date": (day, ANY),
        "allowed_amount": (decimal(10, 900), ANY),
        "npi": (integer(10**9, 2 * 10**9), NONE),
    },
    "diabetes study": {
        "Pregnancies": (integer(0, 12), H),
        "Glucose": (integer(70, 190), H),
        "BloodPressure": (integer(50, 110), H),
        "SkinThickness": (integer(7, 60), H),
        "Insulin": (integer(0, 300), H),
        "BMI": (decimal(18, 45, 1), H),
        "DiabetesPedigreeFunction": (decimal(0, 2, 3), H),
        "Age": (integer(21, 80), ANY),
        "Outcome": (FLAG, H),
    },
    "heart study": {
        "age": (integer(29, 77), ANY),
        "sex": (FLAG, ANY),
        "cp": (integer(0, 3), H),
        "trestbps": (integer(94, 200), H),
        "chol": (integer(126, 400), H),
        "fbs": (FLAG, H),
        "restecg": (integer(0, 2), H),
        "thalach": (integer(90, 200), H),
        "exang": (FLAG, H),
        "oldpeak": (decimal(0, 6, 1), H),
        "slope": (integer(0, 2), H),
        "ca": (integer(0, 4), H),
        "thal": (integer(0, 3), H),
        "target": (FLAG, H),
    },
    "stroke study": {
        "id": (integer(1000, 72000), NONE),
        "gender": (choice("Male", "Female"), ANY),
        "age": (decimal(1, 82, 1), ANY),
        "hypertension": (FLAG, H),
        "heart_disease": (FLAG, H),
        "ever_married": (YES, ANY),
        "work_type": (choice("Private", "Govt_job"), ANY),
        "avg_glucose_level": (decimal(55, 270), H),
        "bmi": (decimal(15, 50, 1), H),
        "smoking_status": (choice("smokes", "never smoked"), H),
        "stroke": (FLAG, H),
    },
    "fitness tracker": {
        "Id": (integer(10**9, 9 * 10**9), NONE),
        "ActivityDate": (day, ANY),
        "TotalSteps": (integer(0, 20000), H),
        "TotalDistance": (decimal(0, 15), ANY),
        "VeryActiveMinutes": (integer(0, 90), H),
        "SedentaryMinutes": (integer(500, 1400), H),
        "Calories": (integer(1200, 4000), H),
    },
    "appointments": {
        "PatientId": (integer(10**12, 9 * 10**12), NONE),
        "AppointmentID": (integer(5 * 10**6, 6 * 10**6), NONE),
        "Gender": (choice("F", "M"), ANY),
        "AppointmentDay": (moment, ANY),
        "Age": (integer(0, 99), ANY),
        "Hipertension": (FLAG, ANY),
        "Diabetes": (FLAG, H),
        "Alcoholism": (FLAG, ANY),
        "Handcap": (FLAG, ANY),
        "SMS_received": (FLAG, NONE),
        "No-show": (YES, ANY),
    },
    # ---- money -----------------------------------------------------------------------------------------
    "home loan applications": {
        "SK_ID_CURR": (integer(100000, 450000), NONE),
        "TARGET": (FLAG, ANY),
        "NAME_CONTRACT_TYPE": (choice("Cash loans"), ANY),
        "CODE_GENDER": (choice("M", "F"), ANY),
        "AMT_INCOME_TOTAL": (decimal(25000, 400000, 1), ANY),
        "AMT_CREDIT": (decimal(45000, 900000, 1), P),
        "AMT_ANNUITY": (decimal(2000, 90000, 1), P),
        "AMT_GOODS_PRICE": (decimal(45000, 900000, 1), P),
        "DAYS_EMPLOYED": (integer(-9000, -100), ANY),
        "EXT_SOURCE_1": (decimal(0, 1, 6), P),
        "AMT_REQ_CREDIT_BUREAU_YEAR": (integer(0, 6), P),
    },
    "card default study": {
        "ID": (seq, NONE),
        "LIMIT_BAL": (integer(10000, 800000), P),
        "SEX": (choice("1", "2"), ANY),
        "EDUCATION": (integer(1, 4), ANY),
        "MARRIAGE": (integer(1, 3), ANY),
        "AGE": (integer(21, 75), ANY),
        "PAY_0": (integer(-2, 8), P),
        "BILL_AMT1": (integer(0, 90000), P),
        "BILL_AMT2": (integer(0, 90000), P),
        "PAY_AMT1": (integer(0, 90000), P),
        "PAY_AMT2": (integer(0, 90000), P),
        "default.payment.next.month": (FLAG, P),
    },
    "mobile money": {
        "step": (integer(1, 700), NONE),
        "type": (choice("PAYMENT", "TRANSFER", "CASH_OUT"), ANY),
        "amount": (decimal(1, 90000), P),
        "nameOrig": (code("C", 9), F),
        "oldbalanceOrg": (decimal(0, 90000), P),
        "newbalanceOrig": (decimal(0, 90000), P),
        "nameDest": (code("M", 9), F),
        "isFraud": (FLAG, NONE),
    },
    "bank statement": {
        "account_number": (integer(10**9, 9 * 10**9), F),
        "posting_date": (day, ANY),
        "description": (choice("GROCERY", "RENT", "FUEL"), ANY),
        "debit": (decimal(1, 900), P),
        "credit": (decimal(1, 900), P),
        "balance": (decimal(1, 9000), P),
    },
    "bank marketing": {
        "age": (integer(18, 90), ANY),
        "job": (choice("admin.", "technician"), ANY),
        "marital": (choice("married", "single"), ANY),
        "education": (choice("primary", "tertiary"), ANY),
        "default": (choice("yes", "no"), P),
        "balance": (integer(-500, 20000), P),
        "housing": (choice("yes", "no"), ANY),
        "loan": (choice("yes", "no"), P),
        "campaign": (integer(1, 9), NONE),
        "y": (choice("yes", "no"), ANY),
    },
    # ---- calls and devices -----------------------------------------------------------------------------
    "call records": {
        "caller_number": (code("+4917", 8), F),
        "callee_number": (code("+4917", 8), F),
        "call_start": (moment, ANY),
        "duration_sec": (integer(1, 900), F),
        "imei": (choice("490154203237518", "356938035643809"), F),
        "cell_id": (integer(1, 9999), ANY),
    },
    "telecom churn": {
        "State": (choice("KS", "OH"), ANY),
        "Account length": (integer(1, 240), ANY),
        "Area code": (choice("415", "408"), ANY),
        "Total day minutes": (decimal(0, 350, 1), F),
        "Total day calls": (integer(0, 160), F),
        "Total eve minutes": (decimal(0, 350, 1), F),
        "Total night calls": (integer(0, 160), F),
        "Customer service calls": (integer(0, 9), F),
        "Churn": (FLAG, NONE),
    },
    "ad impressions": {
        "ts": (moment, NONE),
        "gaid": (uid, F),
        "ip": (lambda r, i: ".".join(str(r.randint(1, 254)) for _ in range(4)), F),
        "user_agent": (choice("Mozilla/5.0 (Linux; Android 14) Gecko", "Mozilla/5.0 (X11) Gecko"), ANY),
        "campaign_id": (integer(1, 99), NONE),
        "bid": (decimal(0, 3, 4), NONE),
    },
    "router clients": {
        "bssid": (lambda r, i: ":".join(f"{r.randint(0, 255):02x}" for _ in range(6)), F),
        "ssid": (WORDS, NONE),
        "rssi": (integer(-90, -30), NONE),
        "seen": (moment, NONE),
    },
    # ---- where people are ------------------------------------------------------------------------------
    "taxi trace": {
        "taxi_id": (integer(1, 9000), NONE),
        "timestamp": (moment, NONE),
        "longitude": (LON, G),
        "latitude": (LAT, G),
    },
    "phone locations": {
        "device_id": (uid, F),
        "ts": (moment, NONE),
        "lat": (LAT, G),
        "lng": (LON, G),
        "accuracy": (integer(3, 90), ANY),
    },
    "check-ins": {
        "user_id": (integer(1, 900), NONE),
        "check_in_time": (moment, NONE),
        "latitude": (LAT, G),
        "longitude": (LON, G),
        "location_id": (integer(1, 9999), NONE),
    },
    "gps logger": {
        "time": (moment, NONE),
        "lat": (LAT, G),
        "lon": (LON, G),
        "ele": (decimal(30, 90, 1), ANY),
        "speed": (decimal(0, 20, 1), ANY),
    },
    "customers with places": {
        "customer_id": (seq, NONE),
        "full_name": (full, F),
        "home_latitude": (LAT, G),
        "home_longitude": (LON, G),
    },
    # ---- bodies and genes ------------------------------------------------------------------------------
    "keystrokes": {
        "subject": (code("s", 3), NONE),
        "sessionIndex": (integer(1, 8), NONE),
        "H.period": (decimal(0, 1, 4), B),
        "DD.period.t": (decimal(0, 1, 4), B),
        "UD.period.t": (decimal(0, 1, 4), B),
        "H.t": (decimal(0, 1, 4), B),
        "DD.t.i": (decimal(0, 1, 4), B),
        "UD.t.i": (decimal(0, 1, 4), B),
        "H.i": (decimal(0, 1, 4), B),
    },
    "body sensors": {
        "user": (integer(1, 36), NONE),
        "activity": (choice("Walking", "Jogging"), NONE),
        "timestamp": (integer(10**12, 9 * 10**12), NONE),
        "x-axis": (decimal(-20, 20, 4), B),
        "y-axis": (decimal(-20, 20, 4), B),
        "z-axis": (decimal(-20, 20, 4), B),
    },
    "face points": {
        "left_eye_center_x": (decimal(60, 70, 4), B),
        "left_eye_center_y": (decimal(30, 40, 4), B),
        "right_eye_center_x": (decimal(20, 35, 4), B),
        "right_eye_center_y": (decimal(30, 40, 4), B),
        "nose_tip_x": (decimal(40, 50, 4), B),
        "nose_tip_y": (decimal(50, 60, 4), B),
        "mouth_left_corner_x": (decimal(55, 65, 4), B),
        "mouth_left_corner_y": (decimal(70, 80, 4), B),
    },
    "dosages": {
        "FID": (code("F", 3), ANY),
        "IID": (code("I", 3), NONE),
        "SEX": (choice("1", "2"), ANY),
        "PHENOTYPE": (choice("1", "2"), ANY),
        "rs3131972_A": (integer(0, 2), OMIC),
        "rs12562034_G": (integer(0, 2), OMIC),
        "rs4040617_A": (integer(0, 2), OMIC),
        "rs2905036_T": (integer(0, 2), OMIC),
    },
    "variant calls": {
        "#CHROM": (integer(1, 22), ANY),
        "POS": (integer(10**4, 10**8), ANY),
        "ID": (code("rs", 7), ANY),
        "REF": (base, ANY),
        "ALT": (base, ANY),
        "QUAL": (integer(10, 99), NONE),
        "FILTER": (choice("PASS"), NONE),
        "INFO": (choice("DP=14;AF=0.5", "DP=11;AF=0.1"), NONE),
        "FORMAT": (choice("GT:DP"), NONE),
        "NA00001": (choice("0|0:12", "0|1:9", "1|1:20"), OMIC),
        "NA00002": (choice("0|0:12", "0|1:9"), OMIC),
    },
    "expression by gene": {
        "gene_id": (lambda r, i: f"ENSG{i:011}", ANY),
        **{f"TCGA_{n}": (decimal(0, 900, 3), OMIC) for n in range(8)},
    },
    "expression by sample": {
        "sample": (code("S", 4), NONE),
        **{
            g: (decimal(0, 15, 4), OMIC)
            for g in ("TP53", "BRCA1", "EGFR", "MYC", "KRAS", "PTEN", "GAPDH", "CDH1", "ACTB", "VIM", "ESR1", "STAT3")
        },
    },
    # ---- people ----------------------------------------------------------------------------------------
    "employees": {
        "EmployeeID": (seq, NONE),
        "LastName": (last, F),
        "FirstName": (first, F),
        "Title": (choice("Sales", "Clerk"), ANY),
        "BirthDate": (day, F),
        "HireDate": (day, NONE),
        "Address": (street, F),
        "City": (choice(*TOWNS), ANY),
        "PostalCode": (zip5, F),
        "Country": (choice("USA", "UK"), ANY),
        "HomePhone": (phone, F),
        "Salary": (integer(20000, 90000), ANY),
    },
    "leads": {
        "Lead Source": (choice("Web", "Fair"), NONE),
        "Contact Name": (full, F),
        "Email": (email, F),
        "Mobile": (phone, F),
        "Company": (choice("Acme Inc", "Foo Ltd"), ANY),
        "Street": (street, F),
        "Zip": (zip5, F),
        "email_verified": (FLAG, NONE),
        "phone_type": (choice("home", "work"), NONE),
    },
    "German customers": {
        "Kundennummer": (integer(1000, 99999), NONE),
        "Vorname": (first, F),
        "Nachname": (last, F),
        "Geburtsdatum": (day, F),
        "Strasse": (street, F),
        "PLZ": (zip5, F),
        "Ort": (choice(*TOWNS), ANY),
        "Telefon": (phone, F),
        "E-Mail": (email, F),
    },
    "Spanish customers": {
        "id_cliente": (seq, NONE),
        "nombre": (first, F),
        "apellidos": (last, F),
        "fecha_nacimiento": (day, F),
        "direccion": (street, F),
        "codigo_postal": (zip5, F),
        "telefono": (phone, F),
        "correo": (email, F),
    },
    "accounts": {
        "user_id": (uid, NONE),
        "username": (code("user", 5), F),
        "password_hash": (lambda r, i: f"$2b$12${r.getrandbits(200):050x}abc", F),
        "last_login_ip": (lambda r, i: ".".join(str(r.randint(1, 254)) for _ in range(4)), F),
        "created_at": (moment, NONE),
        "is_active": (FLAG, NONE),
    },
    # ---- no people -------------------------------------------------------------------------------------
    "airports": {
        "ident": (code("K", 3), NONE),
        "type": (choice("small_airport", "heliport"), NONE),
        "name": (choice("Total Rf Heliport", "Lowell Field"), NONE),
        "elevation_ft": (integer(0, 5000), NONE),
        "iso_country": (choice("US", "CA"), NONE),
        "municipality": (choice(*TOWNS), NONE),
        "iata_code": (choice("ABC", "XYZ"), NONE),
        "latitude_deg": (LAT, NONE),
        "longitude_deg": (LON, NONE),
    },
    "stores": {
        "store_id": (seq, NONE),
        "store_name": (choice("Shop North", "Shop South"), NONE),
        "address": (street, NONE),
        "zip": (zip5, NONE),
        "phone": (phone, ANY),
        "manager": (full, ANY),
        "lat": (LAT, NONE),
        "lon": (LON, NONE),
        "sales": (decimal(0, 9000), NONE),
    },
    "earthquakes": {
        "time": (moment, NONE),
        "latitude": (LAT, NONE),
        "longitude": (LON, NONE),
        "depth": (decimal(0, 90), NONE),
        "mag": (decimal(1, 8, 1), NONE),
        "place": (choice("12km N of Norham"), NONE),
    },
    "products": {
        "product_id": (seq, NONE),
        "name": (choice("Rose Soap", "Pen Holder", "Charlotte Lamp"), NONE),
        "brand": (choice("Max", "Leon"), NONE),
        "price": (decimal(1, 90), NONE),
        "ean": (integer(10**12, 9 * 10**12), NONE),
        "weight": (decimal(0, 9), NONE),
        "height": (decimal(0, 90), NONE),
        "created_at": (moment, NONE),
        "batch_no": (integer(10**8, 9 * 10**8), NONE),
    },
    "diagnosis code book": {
        "code": (icd, NONE),
        "short_description": (choice("Asthma", "Obesity"), NONE),
        "long_description": (choice("Asthma, unspecified"), NONE),
        "billable": (FLAG, NONE),
    },
    "disease counts": {
        "date": (day, NONE),
        "location": (choice(*TOWNS), NONE),
        "new_cases": (integer(0, 900), NONE),
        "total_deaths": (integer(0, 900), NONE),
        "people_vaccinated": (integer(0, 9000), NONE),
        "diabetes_prevalence": (decimal(3, 20), NONE),
        "population": (integer(10**4, 10**7), NONE),
        "hospital_beds_per_thousand": (decimal(0, 9), NONE),
    },
    "association results": {
        "SNP": (code("rs", 7), NONE),
        "CHR": (integer(1, 22), NONE),
        "BP": (integer(10**4, 10**8), NONE),
        "A1": (base, NONE),
        "A2": (base, NONE),
        "BETA": (decimal(-1, 1, 5), NONE),
        "SE": (decimal(0, 1, 5), NONE),
        "P": (decimal(0, 1, 6), NONE),
    },
    "dbSNP sites": {
        "chrom": (integer(1, 22), ANY),
        "pos": (integer(10**4, 10**8), ANY),
        "rsid": (code("rs", 7), NONE),
        "ref": (base, ANY),
        "alt": (base, ANY),
        "af": (decimal(0, 1, 4), NONE),
    },
    "server metrics": {
        "timestamp": (moment, NONE),
        "host": (code("web", 2), NONE),
        "cpu": (decimal(0, 100), NONE),
        "memory": (decimal(0, 100), NONE),
        "version": (choice("1.2.3", "1.2.4"), NONE),
        "latency_ms": (decimal(0, 900), NONE),
    },
    "weather": {
        "station": (code("ST", 3), NONE),
        "date": (day, NONE),
        "temperature": (decimal(-9, 35, 1), NONE),
        "humidity": (integer(20, 100), NONE),
        "pressure": (decimal(980, 1040, 1), NONE),
        "wind": (decimal(0, 20, 1), NONE),
    },
    "houses": {
        "price": (integer(10**5, 10**6), NONE),
        "bedrooms": (integer(1, 6), NONE),
        "sqft_living": (integer(500, 5000), NONE),
        "condition": (integer(1, 5), NONE),
        "grade": (integer(1, 13), NONE),
        "yr_built": (integer(1900, 2015), NONE),
        "zipcode": (zip5, NONE),
        "lat": (LAT, NONE),
        "long": (LON, NONE),
    },
    "used cars": {
        "year": (integer(1990, 2020), NONE),
        "make": (choice("Ford", "Kia"), NONE),
        "condition": (choice("good", "fair"), NONE),
        "odometer": (integer(0, 200000), NONE),
        "sellingprice": (integer(900, 90000), NONE),
        "stroke": (decimal(2, 4), NONE),
    },
    "stock prices": {
        "Date": (day, NONE),
        "Open": (decimal(10, 99), NONE),
        "High": (decimal(10, 99), NONE),
        "Low": (decimal(10, 99), NONE),
        "Close": (decimal(10, 99), NONE),
        "Volume": (integer(10**5, 10**7), NONE),
        "Adj Close": (decimal(10, 99), NONE),
    },
    "order lines": {
        "order_id": (integer(1, 900), NONE),
        "product_id": (integer(1, 90), NONE),
        "quantity": (integer(1, 9), NONE),
        "unit_price": (decimal(1, 90), NONE),
        "discount": (decimal(0, 1), NONE),
        "tracking_no": (integer(10**15, 10**16 - 1), NONE),
    },
    "wine": {
        "fixed acidity": (decimal(4, 15), NONE),
        "citric acid": (decimal(0, 1), NONE),
        "chlorides": (decimal(0, 1, 3), NONE),
        "pH": (decimal(2.8, 4), NONE),
        "alcohol": (decimal(8, 14, 1), NONE),
        "quality": (integer(3, 8), NONE),
    },
    "flowers": {
        "sepal_length": (decimal(4, 8, 1), NONE),
        "petal_width": (decimal(0, 3, 1), NONE),
        "species": (choice("setosa", "virginica"), NONE),
    },
    "bike stations": {
        "station_id": (seq, NONE),
        "name": (choice("Main St & 2nd", "Park Ave"), NONE),
        "lat": (LAT, NONE),
        "lon": (LON, NONE),
        "capacity": (integer(5, 60), NONE),
    },
    "tests of parts": {
        "part_id": (seq, NONE),
        "test_name": (choice("torque", "leak"), NONE),
        "test_result": (choice("pass", "fail"), NONE),
        "serial": (code("P", 6), NONE),
        "operator": (code("OP", 2), NONE),
        "timestamp": (moment, NONE),
    },
    "loan proposals in Portuguese": {
        "cpf": (choice("390.533.447-05", "529.982.247-25"), F),
        "nm_cliente": (full, F),
        "dt_nasc": (day, F),
        "renda_mensal": (decimal(900, 9000), ANY),
        "score_bureau": (integer(300, 900), P),
        "lim_cartao": (integer(500, 9000), P),
        "sld_devedor": (decimal(0, 9000), P),
        "canal": (choice("LOJA", "APP"), NONE),
    },
    "tissue types of donors": {
        "donor_id": (seq, NONE),
        "A1": (choice("29:05", "01:07"), OMIC),
        "A2": (choice("02:01", "24:02"), OMIC),
        "B1": (choice("57:02", "44:04"), OMIC),
        "DRB11": (choice("15:06", "04:05"), OMIC),
        "DRB12": (choice("15:01", "13:05"), OMIC),
    },
    "genes and drugs of patients": {
        "mrn": (integer(10**7, 10**8 - 1), F),
        "CYP2D6_dip": (choice("*1/*4", "*2/*10"), OMIC),
        "SLCO1B1_rs4149056": (choice("T/T", "T/C"), OMIC),
        "cyp2d6_pheno": (choice("Poor Metabolizer", "Normal Metabolizer"), OMIC),
        "lab_vendor": (choice("Acme", "Borea"), NONE),
    },
    "DNA profiles": {
        "sample": (code("S", 4), NONE),
        "D3S1358": (choice("15,16", "14,17"), OMIC),
        "vWA": (choice("15,16", "17,18"), OMIC),
        "FGA": (choice("21,22", "24,25"), OMIC),
        "D8S1179": (choice("10,13", "12,14"), OMIC),
        "D21S11": (choice("29,30", "28,31"), OMIC),
    },
    "telematics": {
        "vehicle_id": (code("V", 3), NONE),
        "evt_utc": (integer(1_700_000_000, 1_710_000_000), NONE),
        "gps_lat": (LAT, G),
        "gps_lng": (LON, G),
        "spd_kph": (integer(0, 130), NONE),
    },
    "track without names": {
        "0": (choice("012", "013"), NONE),
        "1": (LAT, G),
        "2": (LON, G),
        "3": (moment, NONE),
    },
    "glucose sensor": {
        "Timestamp (YYYY-MM-DDThh:mm:ss)": (moment, NONE),
        "Patient Info": (WORDS, ANY),
        "Glucose Value (mg/dL)": (integer(60, 300), H),
        "Insulin Value (u)": (integer(1, 20), H),
        "Transmitter ID": (code("T", 5), ANY),  # its serial number, by the maker's export format
    },
    "animal tracks": {
        "event-id": (seq, NONE),
        "timestamp": (moment, NONE),
        "location-long": (LON, NONE),
        "location-lat": (LAT, NONE),
        "individual-taxon-canonical-name": (choice("Ciconia ciconia"), NONE),
        "tag-local-identifier": (integer(3000, 3900), ANY),
    },
    "loan offers": {
        "productId": (code("LN", 5), NONE),
        "lender": (choice("Okabele Bank", "Brandvik PLC"), NONE),
        "apr": (decimal(3, 20), NONE),
        "minCreditScore": (integer(500, 750), NONE),
        "maxLoanAmt": (integer(10000, 900000), NONE),
        "termMonths": (choice("36", "60"), NONE),
    },
    "county figures": {
        "county": (choice(*TOWNS), NONE),
        "pct_diabetes": (decimal(5, 15, 1), NONE),
        "median_income": (integer(30000, 90000), NONE),
        "avg_credit_score": (integer(600, 750), NONE),
        "INTPTLAT": (LAT, NONE),
        "INTPTLONG": (LON, NONE),
    },
    "foods": {
        "food": (WORDS, NONE),
        "calories": (integer(10, 900), NONE),
        "protein_g": (decimal(0, 40), NONE),
        "sodium_mg": (integer(0, 900), NONE),
        "cholesterol_mg": (integer(0, 90), NONE),
    },
    "pods": {
        "ts": (moment, NONE),
        "kubernetes.pod_ip": (choice("10.0.68.155", "10.0.203.82", "10.0.12.63"), NONE),
        "cpu": (decimal(0, 1), NONE),
    },
    "embeddings of words": {"word": (WORDS, NONE), **{f"dim_{n}": (decimal(-1, 1, 6), NONE) for n in range(12)}},
}


def table(columns: Mapping[str, tuple[Maker, str | None]], rows: int = ROWS, seed: int = 7) -> dict[str, list[str]]:
    r = random.Random(seed)
    return {name: [maker(r, i) for i in range(rows)] for name, (maker, _) in columns.items()}


def findings(columns: Mapping[str, list[Any]]) -> tuple[Finding, ...]:
    batch = pa.RecordBatch.from_pydict(dict(columns))
    return classify([observe(leaf, batch.num_rows).stats for leaf in leaves(batch)])


@pytest.mark.parametrize("name", TABLES)
def test_each_column_of_a_typical_table_gets_its_family_and_no_other(name: str) -> None:
    columns = TABLES[name]
    held = {f.column.name: f for f in findings(table(columns))}
    wrong = {}
    for column, (_, expected) in columns.items():
        got = kind(held[column].kind).family if column in held else None
        if expected != ANY and got != expected:
            wrong[column] = f"{held[column].kind if column in held else None}, expected family {expected}"
    assert wrong == {}
