"""Biometric identifiers: faces, fingers, eyes and voices."""

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
            gesichtsvektor|gesichtsabdruck|gesichtsmerkmale|vecteur visage|empreinte faciale|empreinte visage|
            vector facial|vector rostro|plantilla facial|gabarit facial|impronta facciale|vettore volto|
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
            righteye y|nose x|nose y|leftmouth x|rightmouth x|landmark|landmarks|keypoint|keypoints|eye x|
            interpupillary distance|face bounding box|action unit|landmarks 68|face landmark|lm x|lm y|
            left eye x|left eye y|right eye x|right eye y|eye left|eye right|mouth x|mouth y|chin x|jaw|
            left eyebrow|right eyebrow|nose bridge|au01|au02|au04|au06|au12|gaze angle|gaze 0 x|pose rx|head pose|
            head yaw|head pitch|eye lmk|left cheek|face bbox|
            facial landmarks|face keypoints|landmark coordinates|landmarks 5|landmarks 106|face shape points|face mesh|
            mouth left x|mouth left y|mouth right x|mouth right y|left mouth x|left mouth y|right mouth x|right mouth y|
            nose tip y|eyebrow left|eyebrow right|inner eye|outer eye|eye corner|lip top|lip bottom|chin y|p1x|p1y|
            face landmark points|shape predictor|jaw x|jaw y|dlib landmarks|face rectangle|face box|face width|
            face height
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
            speaker template|speaker print|stimmabdruck|stimmvektor|stimmprofil|huella voz|huella vocal|
            empreinte vocale|
            impronta vocale|impressao vocal|stemafdruk|vecteur voix|vector voz|utterance embedding|voice model|
            speech embedding|voice enrollment|voiceid
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
            maxfun|mindom|maxdom|speech rate|plp|lpcc|mfcc coefficient|mfccs|delta mfcc|cepstral coefficient|
            mean f0|f0 semitone|f0 std|f0 range|shimmer|jitter|jitter abs|jitter rap|jitter ppq|mdvp rap|mdvp ppq|
            mdvp apq|shimmer apq3|shimmer apq5|
            shimmer db|shimmer dda|mdvp fo|mdvp fhi|mdvp flo|mdvp jitter|mdvp shimmer|nhr|hnr|rpde|dfa|ppe|spread1|
            spread2|d2|
            formant f2|formant f3|f1 frequency|f2 frequency|f3 frequency|f3 formant|voiced segments|voice breaks|
            unvoiced frames|loudness voice|alpha ratio|hammarberg index|harmonics to noise|articulation rate|
            phonation time|
            spectral flux voice|zero crossing rate voice|locpctjitter|locabsjitter|ppq5jitter|locshimmer|tqwt|gne|
            vfer|imf
            """
        ),
        tags=tags("voice"),
        shape="number",
        contexts=within("biometric"),
        hints=words("q25|q75|iqr|mode|median|sd|skew|kurt|sp ent|sfm"),
    ),
)
