"""Biometric identifiers: templates, embeddings, landmarks, behaviour."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

KINDS: tuple[Kind, ...] = (
    Kind(
        "face_template",
        "biometric",
        "Face template or embedding",
        "28 CFR 202.204; ISO/IEC 19794-5",
        words(
            """
            face embedding|face encoding|face vector|face template|facenet|arcface|facial embedding|
            face descriptor|face id template|face features|facial features vector|face print|faceprint|
            facial template|face embedding vector|face image|facial image|face photo|face hash|ren lian
            """
        ),
        tags=tags("template", "face"),
    ),
    Kind(
        "facial_landmark",
        "biometric",
        "Facial landmark coordinate",
        "28 CFR 202.204; ISO/IEC 19794-5",
        words(
            """
            left eye|right eye|left eye center x|right eye center x|nose tip|nose tip x|mouth left|mouth right|
            mouth center|eyebrow|facial keypoints|facial landmark|face landmarks|lefteye x|lefteye y|righteye x|
            righteye y|nose x|nose y|leftmouth x|rightmouth x|landmark|landmarks|keypoint|keypoints|eye x|gaze x|
            pupil|interpupillary distance|face bounding box|action unit
            """
        ),
        tags=tags("face"),
        shape="any",
        contexts=within("biometric", "person"),
    ),
    Kind(
        "fingerprint_template",
        "biometric",
        "Fingerprint or palm template",
        "ISO/IEC 19794-2; ANSI/INCITS 378",
        words(
            """
            fingerprint|fingerprint template|finger print|minutiae|fingerprint minutiae|fingerprint hash bio|
            palm print|palmprint|thumbprint|finger vein|palm vein|fingerprint image|fingerprint data|zhi wen
            """
        ),
        tags=tags("template"),
    ),
    Kind(
        "iris_template",
        "biometric",
        "Iris or retina template",
        "ISO/IEC 19794-6",
        words("iris code|iris template|iris scan|retina scan|retina template|iris image|iriscode"),
        tags=tags("template"),
    ),
    Kind(
        "voice_print",
        "biometric",
        "Voice print or speaker embedding",
        "28 CFR 202.204",
        words(
            """
            voice print|voiceprint|speaker embedding|voice embedding|voice template|x vector|xvector|i vector|
            ivector|d vector|speaker vector|voice sample|voice features|sheng wen
            """
        ),
        tags=tags("template", "voice"),
    ),
    Kind(
        "voice_feature",
        "biometric",
        "Acoustic feature of a speaker",
        "28 CFR 202.204",
        words(
            """
            mfcc|mean fundamental frequency|meanfreq|mean fun|formant|spectral centroid voice|pitch mean|f0 mean|
            dfrange|modindx|meandom
            """
        ),
        tags=tags("voice"),
        shape="number",
        contexts=within("biometric"),
    ),
    Kind(
        "keystroke_timing",
        "biometric",
        "Keystroke timing of a person",
        "28 CFR 202.204 (keyboard usage patterns)",
        words(
            """
            keystroke|keystrokes|dwell time key|flight time key|hold time|key hold|keydown keydown|keyup keydown|
            press press|release press|key press time|key release time|typing speed|typing rhythm|inter key|
            press time|release time|keystroke latency|key code|keycode|keystroke id|swipe|touch pressure|
            mouse dynamics|dwell time|flight time
            """
        ),
        tags=tags("behaviour"),
        shape="any",
        contexts=within("biometric"),
        hints=words("h period|dd period|ud period"),
    ),
    Kind(
        "gait_motion",
        "biometric",
        "Gait or body motion signal of a person",
        "28 CFR 202.204 (gait)",
        words(
            """
            gait|gait cycle|stride length|stride time|step length gait|swing time|stance time|body acc|tbody acc|
            fbody acc|tgravity acc|gyro x|gyro y|gyro z|accel x|accel y|accel z|acc x|acc y|acc z|
            accelerometer x|accelerometer y|accelerometer z|gyroscope x|x accel|y accel|z accel|x axis|y axis|
            z axis|ankle acceleration|chest acceleration|hand acceleration|joint angle|emg|acceleration x|
            acceleration y|acceleration z|user acceleration x|rotation rate x|attitude roll|magnetometer x
            """
        ),
        tags=tags("behaviour"),
        shape="number",
        contexts=within("biometric"),
        hints=words("x|y|z|acceleration"),
    ),
    Kind(
        "biometric_template",
        "biometric",
        "Biometric template or sample",
        "ISO/IEC 2382-37",
        words(
            """
            biometric|biometrics|biometric template|biometric data|biometric hash|enrollment template|
            enrolled template|template bio|hand geometry|vein pattern|ear biometrics|dna profile|
            signature dynamics|biometric id
            """
        ),
        tags=tags("template"),
    ),
    Kind(
        "person_embedding",
        "biometric",
        "Numeric embedding of a person's image, voice or behaviour",
        "28 CFR 202.204 (templates)",
        words("embedding person|identity embedding|reid embedding|person embedding"),
        tags=tags("template"),
        hints=words("embedding|vector|features|encoding|descriptor|template|emb|feature"),
        contexts=within("biometric"),
    ),
)
