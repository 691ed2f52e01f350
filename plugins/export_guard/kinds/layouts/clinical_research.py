"""Tables of clinical research: CDISC submissions."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

LAYOUTS: tuple[Layout, ...] = (
    layout(
        "cdisc-sdtm-dm",
        "CDISC SDTM IG 3.4, Demographics",
        "person health",
        """
        person_id: USUBJID|SUBJID
        birth_date: BRTHDTC
        death_date: DTHDTC
        age: AGE
        gender: SEX
        race_or_ethnicity: RACE|ETHNIC
        country: COUNTRY
        practitioner_name: INVNAM
        care_episode: ARM|ACTARM|ARMCD|ACTARMCD|RFSTDTC|RFENDTC|RFXSTDTC|RFXENDTC|RFICDTC|RFPENDTC|DMDTC
        health_history: DTHFL
        -: STUDYID|DOMAIN|SITEID|INVID|AGEU|DMDY
        """,
    ),
    layout(
        "cdisc-sdtm-ae",
        "CDISC SDTM IG 3.4, Adverse Events",
        "person health",
        """
        person_id: USUBJID
        diagnosis_text: AETERM|AEMODIFY|AEDECOD|AELLT|AEHLT|AEHLGT|AEBODSYS|AESOC|AECAT|AESCAT|AELOC|AEPATT
        diagnosis_code: AELLTCD|AEPTCD|AEHLTCD|AEHLGTCD|AEBDSYCD|AESOCCD
        health_history: AESEV|AESER|AEREL|AEACN|AEACNOTH|AERELNST|AEOUT|AESCAN|AESCONG|AESDISAB|AESDTH|AESHOSP
            AESLIFE|AESOD|AESMIE|AECONTRT|AETOXGR|AEPRESP
        care_episode: AESTDTC|AEENDTC|AEDTC|AESTDY|AEENDY|AEDUR|AEENRF
        -: STUDYID|DOMAIN|AESEQ|AEGRPID|AEREFID|AESPID|EPOCH|VISITNUM|VISIT
        """,
    ),
)
