"""Biometric identifiers: how somebody types, walks, looks and thinks, in numbers."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

KINDS: tuple[Kind, ...] = (
    Kind(
        "keystroke_timing",
        "biometric",
        "Keystroke timing of a person",
        "28 CFR 202.204 (keyboard usage patterns)",
        words(
            """
            keystroke|keystrokes|dwell time key|flight time key|hold time|key hold|keydown keydown|keyup keydown|
            press press|release press|key press time|key release time|typing speed|typing rhythm|inter key|
            press time|release time|keystroke latency|key code|keycode|swipe|touch pressure|
            mouse dynamics|key dwell time|dwell time|flight time|digraph|trigraph|key down time|key up time|
            press timestamp|
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
            left shoulder x|left shoulder y|left shoulder z|right shoulder x|right shoulder y|right shoulder z|
            left elbow x|left elbow y|left elbow z|right elbow x|right elbow y|right elbow z|left wrist x|
            left wrist y|left wrist z|right wrist x|right wrist y|right wrist z|left hip x|left hip y|left hip z|
            right hip x|right hip y|right hip z|left knee x|left knee y|left knee z|right knee x|right knee y|
            right knee z|left ankle x|left ankle y|left ankle z|right ankle x|right ankle y|right ankle z|left heel x|
            left heel y|left heel z|right heel x|right heel y|right heel z|left foot index x|left foot index y|
            left foot index z|right foot index x|right foot index y|right foot index z|wrist x|wrist y|wrist z|
            thumb tip x|thumb tip y|thumb tip z|thumb cmc x|thumb cmc y|thumb cmc z|thumb mcp x|thumb mcp y|
            thumb mcp z|thumb ip x|thumb ip y|thumb ip z|index finger tip x|index finger tip y|index finger tip z|
            index finger mcp x|index finger mcp y|index finger mcp z|middle finger tip x|middle finger tip y|
            middle finger tip z|ring finger tip x|ring finger tip y|ring finger tip z|pinky tip x|pinky tip y|
            pinky tip z|pinky mcp x|pinky mcp y|pinky mcp z|pelvis x|pelvis y|pelvis z|thorax x|thorax y|thorax z|
            neck x|neck y|neck z|spine x|spine y|spine z|head x|head y|head z|torso x|torso y|torso z|chest x|chest y|
            chest z|thigh x|thigh y|thigh z|arm x|arm y|arm z|leg x|leg y|leg z|lin acc x|lin acc y|lin acc z|
            acc lin x|g fx|g fy|g fz|gfx|gfy|gfz|wx|wy|wz|user acc x|user acc y|user acc z|rot rate x|rot rate y|
            rot rate z|gravity acc x|quaternion w|quaternion x|quat x|imu acc x|imu gyro x|watch acc x|phone acc x|
            sensor acc x|emg1|emg2|foot angle|plantar pressure|step length|stride interval|swing interval|
            stance interval|
            acx|acy|acz|gyx|gyy|gyz|ax|ay|az|gx|gy|gz|accx|accy|accz|x acceleration|y acceleration|z acceleration
            """
        ),
        tags=tags("behaviour"),
        shape="number",
        contexts=within("biometric"),
        hints=words("x|y|z|acceleration"),
    ),
    Kind(
        "facial_attribute",
        "biometric",
        "Attribute or expression of a person's face",
        "CelebA and LFWA attributes; FACS action units; 28 CFR 202.204",
        words(
            """
            arched eyebrows|bags under eyes|bangs|bald|big lips|big nose|black hair|blond hair|brown hair|gray hair|
            bushy eyebrows|double chin|eyeglasses|goatee|heavy makeup|high cheekbones|mouth slightly open|mustache|
            moustache|narrow eyes|no beard|oval face|pale skin|pointy nose|receding hairline|rosy cheeks|sideburns|
            straight hair|wavy hair|wearing earrings|wearing hat|wearing lipstick|smiling|beard|face shape|skin tone|
            eye color|eye colour|hair color|hair colour|hair length|nose shape|lip shape|chin shape|glasses face|
            facial hair|facial expression|face expression|face age|face gender|face race|perceived age|face blur|
            face occlusion|head roll|smile|forehead width|forehead height|nose wide|nose long|lips thin|
            long hair|distance nose to lip long|eye openness|mouth openness|brow furrow|brow raise|lip corner puller|
            face emotion|face quality|freckles|dimples|scar|face attractiveness|wrinkles
            """
        ),
        tags=tags("face"),
        contexts=within("biometric"),
    ),
    Kind(
        "eye_tracking",
        "biometric",
        "Gaze, pupil or eye movement of a person",
        "Tobii, SR Research and Pupil Labs exports; 28 CFR 202.204 (behavioural characteristics)",
        words(
            """
            gaze|gaze x|gaze y|gaze point x|gaze point y|gaze direction|gaze origin x|gaze position|eye gaze|
            fixation|fixation x|fixation y|fixation duration|fixation index|fixation point x|fixation id|fixation count|
            saccade|saccade amplitude|saccade duration|saccade velocity|saccade latency|saccade direction|saccadic|
            pupil|pupil diameter|pupil size|pupil left|pupil right|pupil area|left pupil|right pupil|pupil x|pupil y|
            pupil position|blink|blink rate|blink duration|blink id|eye movement type|scanpath|dwell time aoi|aoi hit|
            norm pos x|norm pos y|por x|por y|left gaze x|right gaze x|eye position left x|eye velocity|
            eye openness left|validity left|validity right|ifixationx|current fix x|current fix y|current fix duration|
            first fixation duration|total reading time|gaze duration|go past time|regression path duration|
            average pupil size|right in acceleration|left in acceleration|ocular|vergence
            """
        ),
        tags=tags("behaviour"),
        shape="number",
        contexts=within("biometric"),
        hints=words("aoi|validity|left x|left y|right x|right y|gx|gy|dwell|confidence"),
    ),
    Kind(
        "brain_signal",
        "biometric",
        "Electrical signal of a person's brain, muscles or heart, channel by channel",
        "International 10-20 system; NeuroSky and Emotiv exports",
        words(
            """
            eeg|eeg raw|eeg channel|eeg signal|eeg fp1|eeg fp2|raw eeg|tp9|tp10|af7|af8|af3|af4|fp1|fp2|fpz|fz|cz|pz|oz|
            f3|f4|f7|f8|fc1|fc2|fc5|fc6|t3|t4|t5|t6|t7|t8|c3|c4|cp1|cp2|cp5|cp6|p3|p4|p7|p8|po3|po4|o1|o2|
            low alpha|high alpha|low beta|high beta|low gamma|mid gamma|high gamma|delta power|theta power|alpha power|
            beta power|gamma power|delta tp9|theta tp9|alpha tp9|beta tp9|gamma tp9|evoked potential|erp amplitude|
            p300|brainwave|neural signal|alpha band|beta band|theta band|gamma band|delta band|frontal asymmetry
            """
        ),
        tags=tags("behaviour"),
        shape="number",
        contexts=within("biometric"),
        hints=words(
            "delta|theta|alpha|beta|gamma|alpha1|alpha2|beta1|beta2|gamma1|gamma2|meditation|attention|mediation"
        ),
    ),
    Kind(
        "pointer_dynamics",
        "biometric",
        "Movement of a mouse, finger or pen of a person",
        "Balabit and TWOS mouse logs; touch gesture logs; ISO/IEC 19794-7 (signature time series)",
        words(
            """
            mouse x|mouse y|mouse position x|mouse position y|mouse position|pointer x|pointer y|mouse event|
            mouse button|
            mouse click|mouse movement|pointer speed|mouse velocity|mouse distance|click duration|scroll delta|
            drag distance|
            curve length|path straightness|direction change|angular velocity mouse|touch major|touch minor|touch area|
            finger area|finger orientation|stroke length|stroke velocity|swipe length|swipe duration|gesture id|
            inter stroke time|mid stroke pressure|mid stroke area|start x|start y|stop x|stop y|signature x|signature y|
            pen altitude|pen azimuth|pen up|stylus pressure|stylus x|stylus y|contact size
            """
        ),
        tags=tags("behaviour"),
        contexts=within("biometric"),
        hints=words("button|state|x|y|pressure|touch"),
    ),
    Kind(
        "signal_feature",
        "biometric",
        "Moment of a signal that was taken from a person",
        "features of behavioural recognition (IEEE 2790)",
        words(
            """
            signal energy|signal entropy|signal mean|signal kurtosis|hjorth mobility|hjorth complexity|band power|
            wavelet energy|signal rms|zero crossings|waveform length|slope sign changes|mean absolute value emg
            """
        ),
        tags=tags("behaviour"),
        contexts=within("biometric"),
    ),
)
