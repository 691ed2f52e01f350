"""Features of faces, voices, hands, gait and gaze, and the measurements of flowers, music and machines like them."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

LAYOUTS: tuple[Layout, ...] = (
    layout(
        "openface-2",
        "OpenFace 2.2 FeatureExtraction CSV",
        "biometric person",
        """
        facial_landmark: gaze_0_x|gaze_0_y|gaze_0_z|gaze_1_x|gaze_1_y|gaze_1_z|gaze_angle_x|gaze_angle_y|eye_lmk_x_0
            eye_lmk_x_1|eye_lmk_y_0|eye_lmk_Z_0|pose_Tx|pose_Ty|pose_Tz|pose_Rx|pose_Ry|pose_Rz|x_67|y_67|p_scale|p_rx
            p_ry|p_rz|p_tx|p_ty|AU01_r|AU02_r|AU04_r|AU05_r|AU06_r|AU07_r|AU09_r|AU10_r|AU12_r|AU14_r|AU15_r|AU17_r
            AU20_r|AU23_r|AU25_r|AU26_r|AU45_r|AU01_c|AU02_c|AU04_c|AU06_c|AU12_c|AU28_c|AU45_c
        -: frame|face_id|timestamp|confidence|success
        """,
    ),
    layout(
        "py-feat-affectiva",
        "Py-Feat, iMotions/Affectiva AFFDEX, FaceReader, AWS Rekognition face attributes",
        "biometric person",
        """
        facial_landmark: FaceRectX|FaceRectY|FaceRectWidth|FaceRectHeight|AU01|AU02|AU04|AU05|AU06|AU07|AU09|AU10|AU12
            AU14|AU15|AU17|AU20|AU23|AU24|AU25|AU26|AU28|AU43|anger|disgust|fear|happiness|sadness|surprise|neutral
            Pitch|Roll|Yaw|Contempt|Joy|Engagement|Valence|Attention|Brow Furrow|Brow Raise|Cheek Raise|Chin Raise
            Dimpler|Eye Closure|Inner Brow Raise|Jaw Drop|Lip Corner Depressor|Lip Press|Lip Pucker|Lip Stretch
            Lip Suck|Lid Tighten|Mouth Open|Nose Wrinkle|Smile|Smirk|Upper Lip Raise|Interocular Distance
            BoundingBox.Width|Landmarks|Pose.Roll|Arousal
        age: AgeRange.Low|AgeRange.High
        -: FaceScore|approx_time
        """,
    ),
    layout(
        "face-landmarks-68-478",
        "dlib 68 points, MediaPipe Face Mesh, iBUG 300-W as columns",
        "biometric person",
        """
        facial_landmark: landmark_0_x|landmark_0_y|landmark_0_z|landmark_1_x|landmark_1_y|landmark_67_x|landmark_67_y
            landmark_467_x|lm_0_x|lm_0_y|point_0_x|point_0_y|face_0_x|face_0_y|face_0_z|left_ear|right_ear
            eye_aspect_ratio|mouth_aspect_ratio|blink_rate|face_landmarks
        -: frame_number|video_id
        """,
    ),
    layout(
        "pose-landmarks",
        "MediaPipe Pose and Hands, OpenPose, COCO key points, Kinect joints, VICON",
        "biometric person",
        """
        gait_motion: nose_x|nose_y|nose_z|left_shoulder_x|left_shoulder_y|left_shoulder_z|right_shoulder_x
            right_shoulder_y|left_elbow_x|left_elbow_y|right_elbow_x|left_wrist_x|left_wrist_y|right_wrist_x
            left_hip_x|left_hip_y|left_hip_z|right_hip_x|left_knee_x|left_knee_y|right_knee_x|left_ankle_x
            left_ankle_y|right_ankle_x|right_ankle_y|left_heel_x|left_foot_index_x|left_shoulder_visibility
            nose_visibility|wrist_x|thumb_tip_x|index_finger_tip_x|pinky_tip_x|HandLeftX|HandLeftY|HandRightX
            SpineBaseX|SpineMidX|HeadX|ShoulderLeftX|KneeLeftX|FootLeftX|HipLeftX|LASI_x|RASI_x|LKNE_x|RKNE_x|LANK_x
        """,
    ),
    layout(
        "fer-emotion",
        "FER-2013, AffectNet, UTKFace, FairFace, IMDB-WIKI, RAF-DB face image tables",
        "biometric person",
        """
        face_template: pixels|img_name|face_score|second_face_score|facial_landmarks|full_path|face_location
        facial_landmark: emotion|expression|valence|arousal|Usage|face_x|face_y
        age: age|photo_taken
        birth_date: dob
        gender: gender
        race_or_ethnicity: ethnicity|race|race4|race_scores_fair
        person_name: celeb_names
        -: service_test|gender_scores_fair|age_scores_fair|subDirectory_filePath|face_name_align
        """,
    ),
    layout(
        "face-embeddings",
        "FaceNet, ArcFace, VGGFace2, DeepFace, face_recognition embeddings of enrolled people",
        "biometric person",
        """
        face_template: embedding|face_encoding|encoding|face_embedding|identity_embedding|facenet_vector
            vgg_face_embedding|arcface_embedding|face_descriptor|descriptor|target_representation
            source_representation|VGG-Face_representation
        person_id: identity|person_id|subject_id|Class_ID|enrollment_id|enrolled_user
        facial_landmark: source_x|source_y|source_w|source_h|target_x|target_y|target_w|target_h
        -: distance|threshold|hash|Sample_Num|Flag
        """,
    ),
    layout(
        "mouse-dynamics",
        "Balabit, SapiMouse, Bogazici mouse dynamics and mouse/touch loggers",
        "biometric person",
        """
        keystroke_timing: record timestamp|client timestamp|button|state|x|y|movement_x|movement_y|scroll_delta
            straightness|angular_velocity|trajectory_length|mean_v|std_v|a_beg_time|elapsed_time|dist_end_to_end
            largest_deviation|num_points|sharp_angles
        person_id: user_id
        session_id: session_id
        -: window_title|screen_width|screen_height
        """,
    ),
    layout(
        "touch-dynamics",
        "Touchalytics, HMOG, BioIdent, BB-MAS, HuMIdb touch strokes",
        "biometric person",
        """
        keystroke_timing: phone orientation|finger orientation|pressure|area covered|finger area|x-coordinate
            y-coordinate|inter-stroke time|stroke duration|start x|start y|stop x|stop y|direct end-to-end distance
            mean resultant length|up/down/left/right flag|direction of end-to-end line|20%-perc. pairwise velocity
            50%-perc. pairwise velocity|80%-perc. pairwise velocity|average direction|length of trajectory
            median acceleration at first 5 points|mid-stroke pressure|mid-stroke area covered
            mid-stroke finger orientation|Contact_size|Action_type|Pointer_count|touch_major|touch_minor|ActionID
            Scroll_id
        person_id: user id|phone ID
        -: doc id|Activity_ID|change of finger orientation
        """,
    ),
    layout(
        "har-raw",
        "WISDM, MotionSense, HHAR, UniMiB, MHEALTH, PAMAP2, RealWorld activity recognition",
        "biometric person",
        """
        person_id: subject|user|subject_id|person|participant
        gait_motion: activity|x-axis|y-axis|z-axis|x-accel|y-accel|z-accel|attitude.roll|attitude.pitch|attitude.yaw
            gravity.x|gravity.y|gravity.z|rotationRate.x|rotationRate.y|rotationRate.z|userAcceleration.x
            userAcceleration.y|userAcceleration.z|activity_id|heart_rate|hand_temperature|handAcc16_1|handAcc16_2
            handAcc16_3|handGyro1|handMagne1|chestAcc16_1|chestGyro1|ankleAcc16_1|ankleGyro1|hand_3D_acceleration_16_x
            hand acceleration 16 x|alx|aly|alz|glx|gly|glz|grx|gry|grz|back_x|back_y|back_z|thigh_x|thigh_y|thigh_z
            AccV|AccML|AccAP|roll_belt|pitch_belt|yaw_belt|total_accel_belt|roll_arm|roll_dumbbell|roll_forearm
            StartHesitation|Walking
        vital_sign: weight|height
        age: age
        gender: gender
        -: Arrival_Time|Creation_Time|Model|Device|Index|new_window|num_window|classe
        """,
    ),
    layout(
        "gait-force",
        "PhysioNet gait in Parkinson's and ageing, GaitRec, stride tables",
        "biometric person health",
        """
        gait_motion: Total Force Left|Total Force Right|stride_time|step_length|stride_length|cadence|gait_speed
            step_time|swing_time|stance_time|double_support|step_width|Left Stride Interval|Right Stride Interval
            Left Swing Interval|Right Swing Interval|Double Support Interval|F_V_RAW|F_AP|F_ML|COP_AP|TUAG|Speed_01
            stride_time_cv
        diagnosis_text: UPDRS|UPDRSM|HoehnYahr|CLASS_LABEL|DYSDISORDER|AFFECTED_SIDE
        person_id: SUBJECT_ID|Subjnum
        -: SESSION_ID|TRIAL_ID|SHOE_CONDITION|ORTHOPEDIC_INSOLE|READMISSION|Study
        """,
    ),
    layout(
        "voxceleb-metadata",
        "VoxCeleb, LibriSpeech, VCTK, TIMIT, Common Voice, CREMA-D speaker and clip tables",
        "biometric person",
        """
        person_id: VoxCeleb1 ID|VoxCeleb2 ID|VGGFace1 ID|VGGFace2 ID|client_id|speaker_id|READER|ActorID|spkr_id
            speaker
        person_name: Name
        gender: Gender|sex
        age: age
        birth_date: BirthDate
        country: Nationality
        race_or_ethnicity: Race|Ethnicity
        life_status: accents|accent|dialect_region|native_language|REGION|English_or_Other|birthplace|age_onset
        voice_feature: sentence|path|utterance|transcript|MINUTES|clip_path|HT|Comments|emotion|sentence_id
        -: Set|up_votes|down_votes|locale|segment|variant|SUBSET|filename|file_missing?
        """,
    ),
    layout(
        "opensmile-egemaps",
        "openSMILE eGeMAPSv02 and ComParE functionals",
        "biometric person",
        """
        voice_feature: F0semitoneFrom27.5Hz_sma3nz_amean|F0semitoneFrom27.5Hz_sma3nz_stddevNorm
            F0semitoneFrom27.5Hz_sma3nz_percentile20.0|F0semitoneFrom27.5Hz_sma3nz_percentile50.0
            F0semitoneFrom27.5Hz_sma3nz_percentile80.0|loudness_sma3_amean|loudness_sma3_stddevNorm
            loudness_sma3_percentile20.0|loudness_sma3_percentile50.0|spectralFlux_sma3_amean|mfcc1_sma3_amean
            mfcc2_sma3_amean|mfcc3_sma3_amean|mfcc4_sma3_amean|jitterLocal_sma3nz_amean|shimmerLocaldB_sma3nz_amean
            HNRdBACF_sma3nz_amean|logRelF0-H1-H2_sma3nz_amean|logRelF0-H1-A3_sma3nz_amean|F1frequency_sma3nz_amean
            F1bandwidth_sma3nz_amean|F2frequency_sma3nz_amean|F3frequency_sma3nz_amean|alphaRatioV_sma3nz_amean
            hammarbergIndexV_sma3nz_amean|slopeV0-500_sma3nz_amean|slopeV500-1500_sma3nz_amean
            spectralFluxV_sma3nz_amean|alphaRatioUV_sma3nz_amean|loudnessPeaksPerSec|VoicedSegmentsPerSec
            MeanVoicedSegmentLengthSec|MeanUnvoicedSegmentLength|equivalentSoundLevel_dBp|pcm_fftMag_mfcc_sma[1]_amean
            F0final_sma_amean|voicingFinalUnclipped_sma_amean|Loudness_sma3|alphaRatio_sma3
        -: file|start|end|name|frameTime
        """,
    ),
    layout(
        "praat-features",
        "Praat, Parselmouth, MyProsody, surfboard and DisVoice features of speakers",
        "biometric person",
        """
        voice_feature: meanF0Hz|stdevF0Hz|meanF0|stdevF0|HNR|localJitter|localabsoluteJitter|rapJitter|ppq5Jitter
            ddpJitter|localShimmer|localdbShimmer|apq3Shimmer|apq5Shimmer|apq11Shimmer|apq10Shimmer|ddaShimmer|f1_mean
            f2_mean|f3_mean|f4_mean|f1_median|f2_median|pF|fdisp|avgFormant|mff|fitch_vtl|delta_f|vtl_delta_f
            number_ of_syllables|number_of_pauses|rate_of_speech|articulation_rate|speaking_duration|original_duration
            balance|f0_mean|f0_std|f0_median|f0_min|f0_max|f0_quantile25|f0_quan75|nsyll|npause|dur (s)
            phonationtime (s)|speechrate (nsyll/dur)|articulation rate (nsyll / phonationtime)
            ASD (speakingtime/nsyll)|jitter_local|shimmer_local|hnr_mean|intensity_mean|speech_rate
        person_id: voiceID|speaker
        """,
    ),
    layout(
        "voice-embeddings",
        "Speaker embeddings: x-vectors, i-vectors, d-vectors, ECAPA, Resemblyzer, pyannote",
        "biometric person",
        """
        voice_print: xvector|ivector|dvector|ecapa_embedding|speaker_embedding|spk_embedding|voice_embedding
            voiceprint|speaker_model|enrollment_embedding
        person_id: speaker_id|spk_id|enroll_speaker|speaker_label
        -: utt_id|utterance_id|duration|segment_start|segment_end|score|test_utt
        """,
    ),
    layout(
        "fingerprint-minutiae",
        "NIST NBIS mindtct, ISO/IEC 19794-2, ANSI INCITS 378 and SourceAFIS minutiae",
        "biometric person",
        """
        fingerprint_template: minutia_x|minutia_y|minutia_angle|minutia_type|minutia_quality|ridge_count|core_x|core_y
            delta_x|delta_y|theta|minutiae|template|isoTemplate|ansiTemplate|fingerprint_data|FingerData|FMR
            FingerprintTemplate|TemplateData|pattern_class
        person_id: subject_id|person_id|EnrollNumber|BadgeNumber|UserID|PIN
        -: finger_position|impression_type|nfiq|nfiq2|finger_index|FingerID|capture_device|image_width|image_height
            resolution|ImageQuality|Size|Valid|sensor
        """,
    ),
    layout(
        "biometric-enrolment",
        "Enrolment and matching logs of biometric systems (Aadhaar-like, ABIS, NIST FRVT, ZKTeco attendance)",
        "biometric person",
        """
        biometric_template: face_template|iris_template|finger_template|palm_template|left_iris_code|right_iris_code
            iris_code|mask_code|left_index|right_thumb|biometric_hash|feature_vector|probe_template|gallery_template
            TemplateBV10|Template|FingerTemplate10
        person_id: enrolment_id|enrollment_no|probe_subject|gallery_subject|EnrollNo|AC-No.|UserID
        person_name: Name
        event_time: Check Time|Clock In|Clock Out|enrolment_date|Timetable|On duty|Off duty
        -: match_score|similarity_score|hamming_distance|quality_score|VerifyMode|InOutMode|SensorID|VerifyCode
            failure_to_acquire|WorkCode|DwInOutMode
        """,
    ),
    layout(
        "iris-segmentation",
        "Iris image tables (CASIA, UBIRIS, ND-IRIS) and IrisCode features of eyes",
        "biometric person",
        """
        iris_template: pupil_x|pupil_y|pupil_radius|iris_x|iris_y|iris_radius|limbus_radius|pupil_center_x
            iris_center_x|iris_code_left|iris_code_right|hamming|noise_mask|iris_hash
        person_id: subject|eye_id
        -: eye|camera|illumination|gaze_direction
        """,
    ),
    layout(
        "svc-signature",
        "SVC2004, MCYT, SUSIG, BiosecurID, DeepSignDB online signatures; pen tablets",
        "biometric person",
        """
        biometric_template: X-coordinate|Y-coordinate|Time stamp|Button status|Azimuth|Altitude|Pressure|pen_x|pen_y
            pen_pressure|pen_up|inclination|tilt_x|tilt_y|penstatus|stroke_id|GripAngle|x_velocity|y_velocity
        person_id: writer_id|signer_id|user
        -: forgery|genuine|signature_id
        """,
    ),
    layout(
        "tobii-gaze",
        "Tobii Pro Lab, Tobii Pro SDK and Pupil Labs gaze exports",
        "biometric person",
        """
        person_id: Participant name|Participant|Recording name
        facial_landmark: Gaze point X|Gaze point Y|Gaze point left X|Gaze point left Y|Gaze point right X
            Gaze point right Y|Gaze direction left X|Gaze direction right X|Pupil diameter left|Pupil diameter right
            Pupil diameter filtered|Eye position left X (DACSmm)|Eye position right X (DACSmm)|Validity left
            Validity right|Eye movement type|Gaze event duration|Fixation point X|Fixation point Y|GazePointX (ADCSpx)
            GazePointY (ADCSpx)|PupilLeft|PupilRight|FixationPointX (MCSpx)|SaccadeIndex|SaccadicAmplitude
            DistanceLeft|left_gaze_point_on_display_area|right_gaze_point_on_display_area|left_pupil_diameter
            right_pupil_diameter|left_gaze_origin_in_user_coordinate_system|gaze_timestamp|norm_pos_x|norm_pos_y
            gaze_point_3d_x|gaze_normal0_x|eye_center0_3d_x|diameter_3d|diameter|ellipse_center_x|ellipse_axis_a
            pupil_timestamp|fixation id|fixation x [px]|fixation y [px]|gaze x [px]|gaze y [px]|azimuth [deg]
            elevation [deg]|blink id|pupil diameter left [mm]
        age: Participant age
        -: Recording timestamp|Computer timestamp|Sensor|Project name|Export date|Timeline name
            Recording Fixation filter name|Recording software version|Recording date|Recording duration
            Recording resolution height|Recording monitor latency|Presented Stimulus name|Presented Media name|Event
            Event value|Eyetracker timestamp|StudioProjectName|MediaName|world_index|confidence|base_data|eye_id
            method|model_confidence|section id|recording id
        """,
    ),
    layout(
        "eyelink-gaze",
        "SR Research EyeLink Data Viewer reports, SMI BeGaze, GazeBase",
        "biometric person",
        """
        person_id: RECORDING_SESSION_LABEL|Subject
        facial_landmark: CURRENT_FIX_X|CURRENT_FIX_Y|CURRENT_FIX_DURATION|CURRENT_FIX_START|CURRENT_FIX_END
            CURRENT_FIX_PUPIL|CURRENT_FIX_INDEX|NEXT_SAC_AMPLITUDE|NEXT_SAC_DURATION|PREVIOUS_SAC_AMPLITUDE
            PREVIOUS_FIX_X|CURRENT_SAC_AMPLITUDE|CURRENT_SAC_DURATION|CURRENT_SAC_PEAK_VELOCITY|CURRENT_SAC_START_X
            CURRENT_SAC_END_X|RIGHT_GAZE_X|RIGHT_GAZE_Y|LEFT_GAZE_X|LEFT_GAZE_Y|RIGHT_PUPIL_SIZE|LEFT_PUPIL_SIZE
            RIGHT_IN_BLINK|RIGHT_IN_SACCADE|AVERAGE_GAZE_X|IA_DWELL_TIME|IA_FIRST_FIXATION_DURATION
            IA_FIRST_RUN_DWELL_TIME|IA_FIXATION_COUNT|IA_REGRESSION_PATH_DURATION|IA_SKIP|IA_REGRESSION_OUT
            AVERAGE_FIXATION_DURATION|FIXATION_COUNT|SACCADE_COUNT|PUPIL_SIZE_MEAN|Pupil Diameter Right [mm]
            Point of Regard Right X [px]|Gaze Vector Right X|Category Right|GazeRightx|GazeRighty|GazeLeftx|GazeLefty
            PupilRightx|dP|xT|yT|CURRENT_FIX_INTEREST_AREA_LABEL
        event_time: TIMESTAMP
        -: TRIAL_INDEX|TRIAL_LABEL|IA_ID|IA_LABEL|IA_LEFT|IA_TOP|EYE_USED|IP_LABEL|IP_INDEX|SAMPLE_MESSAGE
            VIDEO_FRAME_INDEX|Tracking Ratio [%]|Trial|RecordingTime [ms]|Stimulus
        """,
    ),
    layout(
        "vr-tracking",
        "VR headset and controller motion (OpenXR, BOXRR, Vive Pro Eye)",
        "biometric person",
        """
        gait_motion: head_pos_x|head_pos_y|head_pos_z|head_rot_x|head_rot_y|head_rot_z|head_rot_w|left_hand_pos_x
            left_hand_rot_x|right_hand_pos_x|right_hand_rot_x|HMD_pos_x|HMD_rot_x|HmdPosition.x
            LeftControllerPosition.x|HeadX|HeadYaw|HeadPitch|HeadRoll|headset_vel.x|headset_angularvel.x
            left_eye_openness|right_eye_openness|head_forward_x|hand_l_x
        person_id: participant_id|player_id|UserID
        -: delta_time_ms|scene|framerate
        """,
    ),
    layout(
        "music-features",
        "librosa feature tables of music: GTZAN, FMA, Million Song Dataset",
        "",
        """
        -: filename|length|chroma_stft_mean|chroma_stft_var|rms_mean|rms_var|spectral_centroid_mean
            spectral_centroid_var|spectral_bandwidth_mean|spectral_bandwidth_var|rolloff_mean|rolloff_var
            zero_crossing_rate_mean|zero_crossing_rate_var|harmony_mean|harmony_var|perceptr_mean|perceptr_var|tempo
            mfcc1_mean|mfcc1_var|mfcc2_mean|mfcc2_var|mfcc20_mean|mfcc20_var|chroma_stft|rmse|spectral_centroid
            spectral_bandwidth|rolloff|zero_crossing_rate|mfcc1|mfcc2|mfcc3|label|song_hotttnesss|artist_hotttnesss
            artist_familiarity|key_confidence|mode_confidence|time_signature_confidence|end_of_fade_in
            start_of_fade_out|bars_start|beats_start|segments_pitches
        """,
    ),
    layout(
        "machine-vibration",
        "Machine vibration and sensors: CWRU, MAFAULDA, NASA C-MAPSS and bearings, SECOM, AI4I, SKAB",
        "",
        """
        -: X118_DE_time|X118_FE_time|X118RPM|DE_time|FE_time|Accelerometer1RMS|Accelerometer2RMS|Current|Pressure
            Temperature|Thermocouple|Voltage|Volume Flow RateRMS|anomaly|changepoint|unit_number|time_in_cycles
            setting_1|setting_2|setting_3|sensor_1|sensor_2|sensor_21|RUL|UDI|Product ID|Air temperature [K]
            Process temperature [K]|Rotational speed [rpm]|Torque [Nm]|Tool wear [min]|Machine failure|TWF|HDF|PWF|OSF
            RNF|vibration_x|vibration_y|vibration_z|spindle_speed|motor_current|op_setting_1|T24|T30|T50|P15|P30|Nf|Nc
            bearing_1_x|bearing_2_x|rpm|horizontal_acceleration|vertical_acceleration|volt|rotate|machineID|comp1
        """,
    ),
    layout(
        "sports-tracking",
        "Professional sport tracking and events: NBA, NFL Big Data Bowl, StatsBomb, Metrica (public players)",
        "",
        """
        -: gameId|playId|nflId|frameId|jerseyNumber|playDirection|displayName|club|s|a|dis|o|dir|event|team|quarter
            down|yardsToGo|possessionTeam|play_pattern|pass_end_location|shot_statsbomb_xg|carry_end_location
            under_pressure|counterpress|duel_type|Period|Frame|Time [s]|Ball|moment_id|shot_clock|player_x|player_y
            pitch_type|release_speed|release_pos_x|release_spin_rate|plate_x|plate_z|launch_speed|launch_angle
            estimated_woba_using_speedangle
        """,
    ),
)
