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
            face embedding|face encoding|face vector|face template|facenet|arcface|facial embedding|face descriptor|
            face id template|face features|facial features vector|face print|faceprint|facial template|
            face embedding vector|face image|facial image|face photo|face hash|ren lian|face tmp|facetmp|
            face feature|face feat|face vec|face emb|face tpl|face data|face token|face signature|facial vector|
            facial features|face biometric|faceid|face id vector|face descriptor 128|gesichtsvorlage|face crop|
            face embed
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
            pupil|interpupillary distance|face bounding box|action unit|landmarks 68|face landmark|lm x|lm y|
            left eye x|left eye y|right eye x|right eye y|eye left|eye right|mouth x|mouth y|chin x|jaw|
            left eyebrow|right eyebrow|nose bridge|au01|au02|au04|au06|au12|gaze angle|gaze 0 x|pose rx|head pose|
            head yaw|head pitch|eye lmk|left cheek|face bbox|pupil diameter|fixation x|fixation duration|saccade|
            eye gaze
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
            palm print|palmprint|thumbprint|finger vein|palm vein|fingerprint image|fingerprint data|zhi wen|
            finger template|finger tmpl|fp template|fp tmpl|fp data|fp image|fingerprint tmpl|fingertmp|finger data|
            finger print data|minutia|ansi 378|iso 19794|left index finger|right index finger|right index template|
            left index template|empreinte|empreintes digitales|huella dactilar|fingerabdruck|palm template|
            finger biometric
            """
        ),
        tags=tags("template"),
        hints=words("finger|minutiae count|template data|huella|impronta|fmd|left thumb|right thumb"),
    ),
    Kind(
        "iris_template",
        "biometric",
        "Iris or retina template",
        "ISO/IEC 19794-6",
        words(
            """
            iris code|iris template|iris scan|retina scan|retina template|iris image|iriscode|iris cd|iris tmpl|
            iris data|iris left|iris right|iris feature|iris mask|left iris|right iris|retinal scan
            """
        ),
        tags=tags("template"),
        hints=words("iris quality|iris|retina|iris mask"),
    ),
    Kind(
        "voice_print",
        "biometric",
        "Voice print or speaker embedding",
        "28 CFR 202.204",
        words(
            """
            voice print|voiceprint|speaker embedding|voice embedding|voice template|x vector|xvector|i vector|
            ivector|d vector|speaker vector|voice sample|voice features|sheng wen|voice vector|voice emb|
            voice signature|speaker emb|spk emb|spk embedding|ecapa|dvector|voice id template|voice biometric|
            speaker template|speaker print|utterance embedding|voice model|speech embedding|voice enrollment|voiceid
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
            dfrange|modindx|meandom|mfcc mean|mfcc std|pitch|formant f1|f0|jitter local|shimmer local|jitter ddp|
            hnr voice|mel spectrogram|spectral rolloff|voice pitch|zcr|chroma|f1 formant|f2 formant|centroid|minfun|
            maxfun|mindom|maxdom|speech rate|plp|lpcc
            """
        ),
        tags=tags("voice"),
        shape="number",
        contexts=within("biometric"),
        hints=words("q25|q75|iqr|mode|median|sd"),
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
            mouse dynamics|dwell time|flight time|digraph|trigraph|key down time|key up time|press timestamp|
            release timestamp|key pressed|inter key interval|key hold time|latency key|keydown|keyup|mouse speed|
            mouse acceleration|mouse trajectory|cursor speed|cursor x|cursor y|touch size|touch x|touch y|
            swipe velocity|finger pressure|stroke duration|tap duration|pressure touch|typing pattern|rr time|
            pp time|pr time|rp time|signature pressure|pen pressure|pen tilt|pen x|pen y|azimuth pen
            """
        ),
        tags=tags("behaviour"),
        shape="any",
        contexts=within("biometric"),
        hints=words("h period|dd period|ud period|hold mean"),
    ),
    Kind(
        "gait_motion",
        "biometric",
        "Gait or body motion signal of a person",
        "28 CFR 202.204 (gait)",
        words(
            """
            gait|gait cycle|stride length|stride time|step length gait|swing time|stance time|body acc|tbody acc|
            fbody acc|tgravity acc|gyro x|gyro y|gyro z|accel x|accel y|accel z|acc x|acc y|acc z|accelerometer x|
            accelerometer y|accelerometer z|gyroscope x|x accel|y accel|z accel|x axis|y axis|z axis|
            ankle acceleration|chest acceleration|hand acceleration|joint angle|emg|acceleration x|acceleration y|
            acceleration z|user acceleration x|rotation rate x|attitude roll|magnetometer x|accel|accelerometer|
            gyro|gyroscope|acc magnitude|attitude pitch|attitude yaw|gravity x|gravity y|gravity z|
            user acceleration y|user acceleration z|rotation rate y|rotation rate z|total acc x|body gyro x|
            ankle acc|chest acc|hand acc|wrist acc|thigh acc|back x|thigh x|foot pressure|stride velocity|step time|
            step width|cadence gait|gait speed|walking speed|double support|knee angle|hip angle|ankle angle|
            joint position|left ankle|right ankle|hip x|knee x|shank|vgrf|ground reaction force|emg 1|emg channel|
            magnetometer y|magnetometer z|accelerometer left|linear acceleration x|angular velocity x|swing phase|
            acx|acy|acz|gyx|gyy|gyz|ax|ay|az|gx|gy|gz|accx|accy|accz|x acceleration|y acceleration|z acceleration
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
        contexts=within("biometric"),
    ),
)
