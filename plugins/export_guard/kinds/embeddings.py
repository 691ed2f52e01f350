"""Biometric identifiers: templates and vectors, of whatever part of somebody."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

_NUMBER = r"[-+]?[0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?"

KINDS: tuple[Kind, ...] = (
    Kind(
        "written_vector",
        "biometric",
        "Embedding or landmarks written out as a list of numbers",
        "28 CFR 202.204 (templates)",
        (),
        rf"[\[({{]*(?:{_NUMBER}[\])]*[,; ]+[\[(]*){{15,}}{_NUMBER}[,; \])}}]*",
        random_hit_rate=0.0,
        tags=tags("template"),
        by_value=True,
        contexts=within("biometric"),
        form_of="person_embedding",
    ),
    Kind(
        "biometric_template",
        "biometric",
        "Biometric template or sample",
        "ISO/IEC 2382-37",
        words(
            """
            biometric|biometrics|biometric template|biometric data|biometric hash|enrollment template|
            enrolled template|template bio|hand geometry|vein pattern|ear biometrics|dna profile|signature dynamics|
            biometric id|biometric tmpl|bio template|biometric token|biometric sample|biodata template|
            enrolment template|enrolment image|probe template|gallery template|vein template|palm vein template|
            hand vein|ear template|ecg template|eeg signature|ecg biometric|heartbeat template|odor print|
            dna fingerprint|str profile|signature template|signature biometric|cbeff|nist an2|iso template
            """
        ),
        tags=tags("template"),
        hints=words("template|tmp|tpl|minutiae|feature|feat|bio data|enroll data"),
    ),
    Kind(
        "template_record",
        "biometric",
        "Biometric record by its magic number",
        "ISO/IEC 19794-2 (FMR), -4 (FIR), -5 (FAC), -6 (IIR)",
        (),
        r"(?:Rk1S|RklS|RkFD|SUlS)[A-Za-z0-9+/]{36,}={0,2}|46(?:4[dD]52|4952|4143)[0-9A-Fa-f]{40,}",
        random_hit_rate=0.0,
        tags=tags("template"),
        by_value=True,
        form_of="biometric_template",
    ),
    Kind(
        "person_embedding",
        "biometric",
        "Numeric embedding of a person's image, voice or behaviour",
        "28 CFR 202.204 (templates)",
        words(
            """
            embedding person|identity embedding|reid embedding|person embedding|user face vector|
            id embedding person|person reid vector|speaker vec
            """
        ),
        tags=tags("template"),
        hints=words(
            """
            embedding|vector|features|encoding|descriptor|template|emb|feature|feat|feats|features vector|v|vec|
            embed|embeddings|x vector|fc7|latent
            """
        ),
        shape="vector",
        contexts=within("biometric"),
    ),
)
