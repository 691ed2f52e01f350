"""Health trackers: watches, rings, glucose sensors and pumps, sleep, food and cycle diaries, signals of the body."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

LAYOUTS: tuple[Layout, ...] = (
    layout(
        "fitbit-daily",
        "Fitbit export and Fitabase daily merges",
        "person health",
        """
        person_id: Id|logId
        activity_log: ActivityDate|ActivityDay|ActivityHour|ActivityMinute|TotalSteps|StepTotal|TotalDistance
            TrackerDistance|LoggedActivitiesDistance|VeryActiveDistance|ModeratelyActiveDistance|LightActiveDistance
            SedentaryActiveDistance|VeryActiveMinutes|FairlyActiveMinutes|LightlyActiveMinutes|SedentaryMinutes
            Calories|Steps|Intensity|TotalIntensity|AverageIntensity|METs|SleepDay|TotalSleepRecords
            TotalMinutesAsleep|TotalTimeInBed|Calories Burned|Floors|Minutes Sedentary|Minutes Lightly Active
            Minutes Fairly Active|Minutes Very Active|Activity Calories|Start Time|End Time|Minutes Asleep
            Minutes Awake|Number of Awakenings|Time in Bed|Minutes REM Sleep|Minutes Light Sleep|Minutes Deep Sleep
        vital_sign: WeightKg|WeightPounds|Fat|BMI|HeartRate|Weight
        -: IsManualReport
        """,
    ),
    layout(
        "strava-api-activities",
        "Strava API v3 (SummaryActivity, DetailedActivity)",
        "person health",
        """
        person_id: athlete_id|athlete
        activity_log: distance|moving_time|elapsed_time|total_elevation_gain|sport_type|workout_type|start_date_local
            achievement_count|kudos_count|pr_count|athlete_count|trainer|commute|average_speed|max_speed|average_cadence
            average_watts|weighted_average_watts|max_watts|kilojoules|device_watts|suffer_score|elev_high|elev_low
            average_temp|calories|perceived_exertion|best_efforts|splits_metric|laps|type|start_date
        vital_sign: average_heartrate|max_heartrate|has_heartrate
        coordinate_pair: start_latlng|end_latlng
        encoded_polyline: summary_polyline|map_summary_polyline
        -: upload_id|external_id|timezone|utc_offset|comment_count|photo_count|gear_id|resource_state|visibility|flagged
        """,
    ),
    layout(
        "fitbit-sleep-hrv",
        "Fitbit and Google Fitbit Takeout: sleep score, HRV, SpO2, temperature, stress",
        "person health",
        """
        person_id: sleep_log_entry_id|sleep_id
        activity_log: overall_score|composition_score|revitalization_score|duration_score|deep_sleep_in_minutes
            restlessness|sleep_start|sleep_end|STRESS_SCORE|SLEEP_POINTS|RESPONSIVENESS_POINTS|EXERTION_POINTS
            MAX_SLEEP_POINTS
        vital_sign: resting_heart_rate|rmssd|nremhr|entropy|coverage|low_frequency|high_frequency|nightly_temperature
            baseline_relative_sample_sum|average_value|lower_bound|upper_bound|full_sleep_breathing_rate
            deep_sleep_breathing_rate|Infrared to Red Signal Ratio|temperature_samples
        -: UPDATED_AT|CALCULATION_FAILED|STATUS
        """,
    ),
    layout(
        "apple-health-records",
        "Apple Health export.xml as a table",
        "person health device",
        """
        activity_log: type|value|startDate|endDate|workoutActivityType|duration|durationUnit|totalDistance
            totalDistanceUnit|totalEnergyBurned|totalEnergyBurnedUnit|activeEnergyBurned|activeEnergyBurnedGoal
            appleExerciseTime|appleExerciseTimeGoal|appleStandHours|appleStandHoursGoal|appleMoveTime|dateComponents
            HKMetadataKeyHeartRateMotionContext
        birth_date: HKCharacteristicTypeIdentifierDateOfBirth
        gender: HKCharacteristicTypeIdentifierBiologicalSex
        lab_value: HKCharacteristicTypeIdentifierBloodType
        -: sourceName|sourceVersion|device|unit|creationDate|HKTimeZone
        """,
    ),
    layout(
        "apple-health-auto-export",
        "Health Auto Export and QS Access CSV",
        "person health",
        """
        activity_log: Active Energy (kcal)|Active Energy (kJ)|Apple Exercise Time (min)|Apple Stand Hour (hours)
            Apple Stand Time (min)|Flights Climbed (count)|Step Count (count)|Walking + Running Distance (km)
            Walking + Running Distance (mi)|Walking Speed (km/hr)|Walking Step Length (cm)
            Walking Asymmetry Percentage (%)|Basal Energy Burned (kcal)|Resting Energy (kcal)
            Sleep Analysis [Asleep] (hr)|Sleep Analysis [Deep] (hr)|Sleep Analysis [REM] (hr)|Mindful Minutes (min)
            Steps (count)|Distance (km)|Dietary Energy (kcal)|Carbohydrates (g)|Protein (g)|Caffeine (mg)
        vital_sign: Heart Rate [Min] (count/min)|Heart Rate [Max] (count/min)|Heart Rate [Avg] (count/min)
            Heart Rate (count/min)|Heart Rate Variability (ms)|Resting Heart Rate (count/min)
            Respiratory Rate (count/min)|Blood Oxygen Saturation (%)|VO2 Max (ml/(kg·min))|Weight (kg)
            Body Mass Index (count)|Body Fat Percentage (%)|Blood Pressure [Systolic] (mmHg)
            Blood Pressure [Diastolic] (mmHg)|Blood Glucose (mg/dL)|Body Temperature (degC)
        event_time: Date/Time|Start|Finish
        """,
    ),
    layout(
        "google-fit-daily",
        "Google Fit Takeout, daily activity metrics and sessions",
        "person health",
        """
        activity_log: Move Minutes count|Calories (kcal)|Distance (m)|Heart Points|Heart Minutes|Average speed (m/s)
            Max speed (m/s)|Min speed (m/s)|Step count|Walking duration (ms)|Running duration (ms)
            Biking duration (ms)|Cycling duration (ms)|Sleep duration (ms)|Light sleeping duration (ms)
            Deep sleeping duration (ms)|REM sleeping duration (ms)|Awake mid-sleeping duration (ms)
            Inactive duration (ms)|Start time|End time
        vital_sign: Average heart rate (bpm)|Max heart rate (bpm)|Min heart rate (bpm)|Average weight (kg)
            Max weight (kg)|Min weight (kg)|Average systolic blood pressure (mmHg)|Average oxygen saturation (%)
        latitude: Low latitude (deg)|High latitude (deg)
        longitude: Low longitude (deg)|High longitude (deg)
        """,
    ),
    layout(
        "oura-daily",
        "Oura Ring, trends export and API v2",
        "person health",
        """
        activity_log: Sleep Score|Total Sleep Score|REM Sleep Score|Deep Sleep Score|Sleep Efficiency Score
            Restfulness Score|Sleep Latency Score|Sleep Timing Score|Total Sleep Duration|Total Bedtime|Awake Time
            REM Sleep Duration|Light Sleep Duration|Deep Sleep Duration|Restless Sleep|Sleep Efficiency|Sleep Latency
            Sleep Timing|Activity Score|Activity Burn|Total Burn|Steps|Equivalent Walking Distance|Inactive Time
            Rest Time|Low Activity Time|Medium Activity Time|High Activity Time|Non-wear Time|Average MET
            Long Periods of Inactivity|Readiness Score|Previous Night Score|Sleep Balance Score
            Previous Day Activity Score|Activity Balance Score|Recovery Index Score|Bedtime Start|Bedtime End
            contributors|time_in_bed|sleep_phase_5_min|movement_30_sec|readiness_score_delta|active_calories
            sedentary_time|met|latency|efficiency|restless_periods
        vital_sign: Average Resting Heart Rate|Lowest Resting Heart Rate|Average HRV|Temperature Deviation (°C)
            Temperature Trend Deviation|Respiratory Rate|HRV Balance Score|Resting Heart Rate Score|Temperature Score
            average_breath|average_heart_rate|lowest_heart_rate|temperature_deviation|spo2_percentage
            breathing_disturbance_index|vo2_max|vascular_age
        """,
    ),
    layout(
        "whoop",
        "WHOOP export, physiological cycles, sleeps, workouts, journal",
        "person health",
        """
        activity_log: Cycle start time|Cycle end time|Cycle timezone|Recovery score %|Day Strain|Energy burned (cal)
            Sleep onset|Wake onset|Sleep performance %|Asleep duration (min)|In bed duration (min)
            Light sleep duration (min)|Deep (SWS) duration (min)|REM duration (min)|Awake duration (min)
            Sleep need (min)|Sleep debt (min)|Sleep efficiency %|Sleep consistency %|Nap|Workout start time
            Workout end time|Duration (min)|Activity name|Activity Strain|HR Zone 1 %|HR Zone 2 %|HR Zone 3 %
            HR Zone 4 %|HR Zone 5 %|GPS enabled|Distance (meters)|Altitude gain (meters)
        vital_sign: Resting heart rate (bpm)|Heart rate variability (ms)|Skin temp (celsius)|Blood oxygen %
            Max HR (bpm)|Average HR (bpm)|Respiratory rate (rpm)
        health_history: Question text|Answered yes|Notes
        """,
    ),
    layout(
        "withings",
        "Withings Health Mate export",
        "person health",
        """
        vital_sign: Weight (kg)|Weight (lb)|Fat mass (kg)|Fat mass (lb)|Bone mass (kg)|Bone mass (lb)|Muscle mass (kg)
            Muscle mass (lb)|Hydration (kg)|Hydration (lb)|Heart rate|Systolic|Diastolic|Average heart rate
            Heart rate (min)|Heart rate (max)|Snoring (s)|Snoring episodes|Height (m)|Temperature (°C)
            Pulse wave velocity
        activity_log: light (s)|deep (s)|rem (s)|awake (s)|wake up|Duration to sleep (s)|Duration to wake up (s)
            Night events|from (manual)|to (manual)|Activity type|from|to
        health_history: Comments
        -: Timezone
        """,
    ),
    layout(
        "samsung-health",
        "Samsung Health download of personal data",
        "person health device",
        """
        vital_sign: heart_rate|com.samsung.health.heart_rate.heart_rate|com.samsung.health.heart_rate.max
            com.samsung.health.heart_rate.min|com.samsung.health.blood_pressure.systolic
            com.samsung.health.blood_pressure.diastolic|com.samsung.health.oxygen_saturation.spo2
            com.samsung.health.weight.weight|com.samsung.health.weight.height|com.samsung.health.weight.body_fat|score
            tag_id
        activity_log: com.samsung.health.heart_rate.start_time|com.samsung.health.heart_rate.end_time
            com.samsung.health.step_count.count|com.samsung.health.step_count.calorie
            com.samsung.health.step_count.distance|com.samsung.health.step_count.start_time
            com.samsung.health.exercise.exercise_type|com.samsung.health.exercise.duration
            com.samsung.health.exercise.mean_heart_rate|com.samsung.health.exercise.start_time
            com.samsung.health.sleep.start_time|com.samsung.health.sleep.end_time|sleep_score|mental_recovery
            physical_recovery|movement_awakening|sleep_cycle|sleep_efficiency_with_latency|step_count|run_step
            walk_step|active_time|sleep_duration|day_time|binning_data|heart_beat_count
        device_identifier: deviceuuid|com.samsung.health.heart_rate.deviceuuid
            com.samsung.health.step_count.deviceuuid|com.samsung.health.sleep.deviceuuid
        -: datauuid|pkg_name|create_time|update_time|create_sh_ver|modify_sh_ver|custom|client_data_id|time_offset
            com.samsung.health.heart_rate.datauuid|com.samsung.health.heart_rate.pkg_name
            com.samsung.health.heart_rate.create_time|com.samsung.health.heart_rate.update_time
            com.samsung.health.heart_rate.time_offset
        """,
    ),
    layout(
        "xiaomi-zepp-huawei",
        "Xiaomi Mi Fitness, Zepp/Amazfit and Huawei Health exports; Gadgetbridge",
        "person health device",
        """
        person_id: userId|Uid|Sid
        activity_log: lastSyncTime|deepSleepTime|shallowSleepTime|wakeTime|REMTime|naps|runDistance|steps|sportTime
            maxPace|minPace|avgPace|distance|calories|RAW_INTENSITY|RAW_KIND|sleepStart|sleepEnd
        vital_sign: heartRate|fatRate|bodyWaterRate|boneMass|metabolism|muscleRate|visceralFat|weight|height|bmi
        device_id_internal: DEVICE_ID
        event_time: TIMESTAMP
        -: Key
        """,
    ),
    layout(
        "polar-sessions",
        "Polar Flow and TrainingPeaks session CSV",
        "person health",
        """
        person_name: Name
        activity_log: Sport|Duration|Total distance (km)|Average speed (km/h)|Max speed (km/h)|Average pace (min/km)
            Max pace (min/km)|Calories|Fat percentage of calories(%)|Carbohydrate percentage of calories(%)
            Protein percentage of calories(%)|Average cadence (rpm)|Average stride length (cm)|Running index
            Training load|Ascent (m)|Descent (m)|Average power (W)|Max power (W)|Cadence|Pace (min/km)
            Stride length (m)|Distances (m)|Power (W)|WorkoutType|WorkoutDay|PlannedDuration|TimeTotalInHours|TSS|IF
            Rpe|Feeling|HRZone1Minutes|PWRZone1Minutes|AthleteComments|CoachComments
        vital_sign: Average heart rate (bpm)|Height (cm)|Weight (kg)|HR max|HR sit|VO2max|HR (bpm)|HeartRateAverage
            HeartRateMax
        -: Start time|Notes|Time|Date
        """,
    ),
    layout(
        "dexcom-clarity",
        "Dexcom Clarity CSV export",
        "person health device",
        """
        lab_value: Glucose Value (mg/dL)|Glucose Value (mmol/L)|Event Type|Event Subtype
            Glucose Rate of Change (mg/dL/min)|Glucose Rate of Change (mmol/L/min)
        medication: Insulin Value (u)
        activity_log: Carb Value (grams)|Duration (hh:mm:ss)
        person_name: Patient Info
        event_time: Timestamp (YYYY-MM-DDThh:mm:ss)
        device_identifier: Transmitter ID
        health_history: Device Info
        -: Index|Source Device ID|Transmitter Time (Long Integer)
        """,
    ),
    layout(
        "libreview-export",
        "Abbott LibreView and FreeStyle Libre export",
        "person health device",
        """
        device_identifier: Serial Number|Seriennummer|Número de serie
        event_time: Device Timestamp|Gerätezeitstempel|Sello de tiempo del dispositivo|Meter Timestamp
        lab_value: Record Type|Historic Glucose mg/dL|Scan Glucose mg/dL|Historic Glucose mmol/L|Scan Glucose mmol/L
            Strip Glucose mmol/L|Strip Glucose mg/dL|Ketone mmol/L|Glukosewert-Verlauf mg/dL|Glukose-Scan mg/dL
            Glukosewert-Verlauf mmol/L|Teststreifen-Blutzucker mg/dL|Historial de glucosa mg/dL
            Escaneo de glucosa mg/dL|Historique de la glycémie mg/dL
        medication: Non-numeric Rapid-Acting Insulin|Rapid-Acting Insulin (units)|Non-numeric Long-Acting Insulin
            Long-Acting Insulin (units)|Long-Acting Insulin Value (units)|Meal Insulin (units)
            Correction Insulin (units)|User Change Insulin (units)
        activity_log: Non-numeric Food|Carbohydrates (grams)|Carbohydrates (servings)
        health_history: Notes|Notizen
        -: Device|Gerät
        """,
    ),
    layout(
        "medtronic-carelink",
        "Medtronic CareLink CSV export",
        "person health device",
        """
        lab_value: BG Reading (mg/dL)|BG Reading (mmol/L)|Linked BG Meter ID|Sensor Glucose (mg/dL)
            Sensor Glucose (mmol/L)|ISIG Value|Sensor Calibration BG (mg/dL)|BWZ BG Input (mg/dL)
            BWZ Target High BG (mg/dL)|BWZ Target Low BG (mg/dL)
        medication: Basal Rate (U/h)|Temp Basal Amount|Temp Basal Type|Temp Basal Duration (h:mm:ss)|Bolus Type
            Bolus Volume Selected (U)|Bolus Volume Delivered (U)|Bolus Duration (h:mm:ss)|Prime Type
            Prime Volume Delivered (U)|BWZ Estimate (U)|BWZ Carb Ratio (g/U)|BWZ Insulin Sensitivity (mg/dL/U)
            BWZ Carb Input (grams)|BWZ Correction Estimate (U)|BWZ Food Estimate (U)|BWZ Active Insulin (U)
            Bolus Source|BWZ Unabsorbed Insulin Total (U)|Final Bolus Estimate
        activity_log: Event Marker|Meal
        health_history: Alarm|Suspend|Rewind|Scroll Step Size
        -: Index|New Device Time|Sensor Exception|Sensor Calibration Rejected Reason|Preset Temp Basal Name
            Bolus Number|Bolus Cancellation Reason|Network Device Associated Reason|Closed Loop
        """,
    ),
    layout(
        "glooko-tidepool-diasend",
        "Glooko, Diasend, Tidepool, Tandem t:connect, mySugr, One Drop exports",
        "person health device",
        """
        lab_value: Glucose Value|CGM Glucose Value (mg/dl)|CGM Glucose Value (mmol/l)|Blood Glucose (mg/dL)
            Manual reading|Readings (CGM / BGM)|BG (mg/dL)|EGV_Estimated Glucose Value|Blood Sugar Measurement (mg/dL)
            Blood Sugar Measurement (mmol/L)|HbA1c (%)|Ketones|CGM|BG Reading|smbg|cbg
        medication: Insulin Delivered (U)|Initial Delivery (U)|Extended Delivery (U)|Total Bolus (U)|Total Insulin (U)
            Total Basal (U)|Rate|Percentage (%)|BolusType|InsulinDelivered|FoodDelivered|CorrectionDelivered
            BolusDeliveryMethod|IOB|Basal Injection Units|Insulin Injection Units (Pen)|Insulin Injection Units (Pump)
            Insulin (Meal)|Insulin (Correction)|Temporary Basal Percentage|Blood Glucose Input (mg/dl)|Carbs Ratio
            Medication|TargetBG|CarbRatio
        activity_log: Carbs (g)|Carbs Input (g)|CarbSize|Meal Carbohydrates (Grams, Factor 1)|Meal Descriptions
            Activity Duration (Minutes)|Activity Intensity (1: Cosy, 2: Ordinary, 3: Demanding)|Activity Description
            Steps|Food type
        vital_sign: Blood Pressure|Body Weight (kg)
        device_identifier: Serial Number
        health_history: Note|Tags
        -: DeviceType|Insulin Type|upload_id
        """,
    ),
    layout(
        "nightscout",
        "Nightscout entries and treatments; OpenAPS, Loop, xDrip+",
        "person health device",
        """
        lab_value: sgv|glucose|delta|rssi|filtered|unfiltered|noise|mbg|glucoseType|slope|intercept|scale
            calculated_value|raw_data|age_adjusted_raw_value
        medication: insulin|absolute|rate|percent|programmed|unabsorbed|insulinInjections|splitNow|splitExt|relative
            amount
        activity_log: carbs|eventType|protein|fat|absorptionTime|duration|preBolus
        health_history: notes|reason
        event_time: dateString|sysTime|created_at|date|mills
        -: _id|direction|device|type|utcOffset|enteredBy|identifier|srvModified|srvCreated|app|subject|uuid
            NSCLIENT_ID|pumpId
        """,
    ),
    layout(
        "cgm-research",
        "OhioT1DM, D1NAMO, DiaTrend, JDRF and BIG IDEAs glucose research tables",
        "person health device",
        """
        person_id: PtID|DeidentID|subject_id|subject
        event_time: DeviceDtTm|DataDtTm|LocalDtTm|InternalDtTm|DeviceDtDaysFromEnroll|DeviceTm
            DeviceDtTmDaysFromEnroll
        lab_value: glucose_level|finger_stick|GlucoseValue|Glucose|mg/dl|CGM|GlucoseDisplayTime|HbA1cTestRes|gl
            hypo_event
        medication: basal|temp_basal|bolus|bolus_type|bwz_carb_input|Normal|Extended|BasalRate|carbInput
            insulinCarbRatio|insulinOnBoard|recommended.carb|InsulinType
        activity_log: meal|carbs|exercise|sleep|work|basis_heart_rate|basis_gsr|basis_skin_temperature
            basis_air_temperature|basis_steps|basis_sleep|acceleration|logged_food|calorie|total_carb|amount_consumed
            searched_food|time_begin|time_of_day
        health_history: stressors|illness|hypo_event_reason
        -: RecID|ParentHDeviceUploadsID|ts_begin|ts_end|DexInternalDtTm|SiteID
        """,
    ),
    layout(
        "sleep-cycle-apps",
        "Sleep Cycle, Sleep as Android, AutoSleep, SleepScore exports",
        "person health",
        """
        activity_log: Sleep Quality|Regularity|Mood|Heart rate (bpm)|Time in bed (seconds)|Time asleep (seconds)
            Time before sleep (seconds)|Time in bed|Wake up|Sleep Notes|Did snore|Snore time|Snore time (seconds)
            Coughing (per hour)|Window start|Window stop|Asleep after (seconds)|Movements per hour|Ambient noise (dB)
            Alarm mode|Sched|Hours|Rating|Comment|Framerate|Snore|Noise|Cycles|DeepSleep|LenAdjust|Geo|inBed|asleep
            awake|fellAsleepIn|sessions|efficiency|deep|quality|sleepBPM|SpO2Avg|respAvg|bedtime|waketime|wakingBPM
            asleepAvg7
        vital_sign: SDNN|dayBPM|hrv|Heart rate
        -: Air Pressure (Pa)|Weather temperature (°C)|Weather type|Tz|Start|End|City
        """,
    ),
    layout(
        "sleep-study-psg",
        "Polysomnography tables: NSRR (SHHS, MESA), CPAP (OSCAR, SleepyHead), Sleep-EDF, hypnograms",
        "person health",
        """
        person_id: nsrrid|pptid|mesaid|subject
        age: nsrr_age|age_s1|sleepage5c
        gender: nsrr_sex|gender1
        race_or_ethnicity: nsrr_race|race1c|nsrr_ethnicity
        vital_sign: nsrr_bmi|nsrr_bp_systolic|nsrr_bp_diastolic|bmi_s1|avgsat|minsat|avg_o2
        activity_log: nsrr_ahi_hp3r_aasm15|nsrr_ttldursp_f1|nsrr_ttleffsp_f1|nsrr_ttllatsp_f1|nsrr_phrnumar_f1|slpprdp
            slpeffp|timest1p|timest2p|timest34p|timeremp|rdi3p|rdi4p|ahi_a0h3|oahi|ai_all|waso|Session Count|Start|End
            Total Time|AHI|CA Count|A Count|OA Count|H Count|UA Count|VS Count|VS2 Count|RE Count|FL Count|LL Count
            Median Pressure|Median IPAP|99.5% Pressure|95% Pressure|sleep_stage|stage|epoch|hypnogram
        health_history: nsrr_current_smoker|nsrr_ever_smoker|ess_s1|epworth|Sleep Disorder|Quality of Sleep
            Stress Level
        -: visitnumber|siteid
        """,
    ),
    layout(
        "myfitnesspal-nutrition",
        "MyFitnessPal, Cronometer, Lose It!, Yazio food diaries",
        "person health",
        """
        activity_log: Meal|Calories|Fat (g)|Saturated Fat|Polyunsaturated Fat|Monounsaturated Fat|Trans Fat
            Cholesterol|Sodium (mg)|Potassium|Carbohydrates (g)|Fiber|Sugar|Protein (g)|Exercise|Exercise Calories
            Exercise Minutes|Sets|Reps Per Set|Pounds|Food Name|Amount|Energy (kcal)|Alcohol (g)|Caffeine (mg)
            Water (g)|Net Carbs (g)|Omega-3 (g)|Omega-6 (g)|B12 (Cobalamin) (µg)|Vitamin D (IU)|Group|Budget (cals)
            Food cals|Exercise cals|Net cals|Over/Under|Set Order|Exercise Name|Reps|Weight|RPE|Workout Name
            Workout Notes|exercise_title|set_index|weight_kg|superset_id
        vital_sign: Body Fat %|Neck|Waist|Hips
        -: Note|Completed|Icon
        """,
    ),
    layout(
        "menstrual-apps",
        "Clue, Flo, Apple Health cycle tracking, Natural Cycles, drip, mcPHASES",
        "person health",
        """
        reproductive_health: period|period_start|period_end|cycle_length|CycleNumber|LengthofCycle|MeanCycleLength
            EstimatedDayofOvulation|ReproductiveCategory|TotalDaysofFertility|FirstDayofHigh|LengthofLutealPhase
            LengthofMenses|MeanMensesLength|MensesScoreDayOne|TotalMensesScore|NumberofDaysofIntercourse
            IntercourseInFertileWindow|UnusualBleeding|PhasesBleeding|Numberpreg|Livingkids|Miscarriages|Abortions
            Breastfeeding|Method|bleeding.value|bleeding.exclude|mucus.value|mucus.feeling|mucus.texture
            cervix.opening|cervix.firmness|cervix.position|sex.solo|sex.partner|sex.condom|desire.value
            temperature.value|ovulation_test|pregnancy_test|spotting|menstruation|flow|cervical_mucus
            basal_body_temperature|BBT|LH test|fertile_window|ovulation_date|contraception|sexual_activity|intercourse
            phase|lh|estrogen|pdg|flow_volume|IUD|Dischargesamenumber
        diagnosis_text: cramps|pain.cramps|pain.ovulationPain|pain.headache|pain.backache|pms|pain|mood.happy|mood.sad
            mood.stressed|headaches|bloating|sorebreasts|foodcravings
        vital_sign: Height|Weight|BMI
        age: Age|AgeM
        belief_or_orientation: ReligionF|ReligionM
        life_status: Maristatus|Schoolyears
        health_history: note.value|is_excluded
        person_id: ClientID
        """,
    ),
    layout(
        "baby-trackers",
        "Huckleberry, BabyTracker and Baby Connect logs",
        "person health",
        """
        activity_log: Baby Name|Bottle type|Total amount|Right duration|Left duration|Nursing|Diaper|Diaper change
            Start Condition|Start Location|End Condition|Feeding|Pumping|Tummy time|Sleep start|Sleep end
        vital_sign: Head circumference|Length/Height|Growth
        medication: Medicine name|Medicine
        -: Activity|Caregiver|Start of activity|End of activity
        """,
    ),
    layout(
        "eeg-muse",
        "Muse (Mind Monitor), Emotiv, OpenBCI and NeuroSky recordings",
        "person health biometric",
        """
        vital_sign: RAW_TP9|RAW_AF7|RAW_AF8|RAW_TP10|Delta_TP9|Delta_AF7|Delta_AF8|Delta_TP10|Theta_TP9|Theta_AF7
            Theta_AF8|Theta_TP10|Alpha_TP9|Alpha_AF7|Alpha_AF8|Alpha_TP10|Beta_TP9|Beta_AF7|Beta_AF8|Beta_TP10
            Gamma_TP9|Gamma_AF7|Gamma_AF8|Gamma_TP10|TP9|AF7|AF8|TP10|Heart_Rate|EEG.AF3|EEG.F7|EEG.F3|EEG.FC5|EEG.T7
            EEG.P7|EEG.O1|EEG.O2|EEG.P8|EEG.T8|EEG.FC6|EEG.F4|EEG.F8|EEG.AF4|AF3|F7|F3|FC5|T7|P7|O1|O2|P8|T8|FC6|F4|F8
            AF4|Fp1|Fp2|C3|C4|Cz|Fz|Pz|P3|P4|T3|T4|T5|T6|Oz|EXG Channel 0|EXG Channel 1|EXG Channel 2|EXG Channel 3
            EXG Channel 4|EXG Channel 5|EXG Channel 6|EXG Channel 7|Attention|Mediation|Delta|Theta|Alpha1|Alpha2
            Beta1|Beta2|Gamma1|Gamma2|eyeDetection|lowAlpha|highAlpha|lowBeta|highBeta|lowGamma|highGamma
            POW.AF3.Theta|PM.Engagement.Scaled|PM.Stress.Scaled|PM.Focus.Scaled
        gait_motion: Accelerometer_X|Accelerometer_Y|Accelerometer_Z|Gyro_X|Gyro_Y|Gyro_Z|Accel Channel 0
            Accel Channel 1|Accel Channel 2|MOT.Q0|MOT.AccX
        event_time: TimeStamp|EEG.Timestamp|EEG.OriginalTimestamp
        -: HeadBandOn|HSI_TP9|HSI_AF7|HSI_AF8|HSI_TP10|Battery|Elements|EEG.Counter|EEG.Interpolated|EEG.Battery
            Sample Index|Analog Channel 0|Other|Timestamp (Formatted)|Right AUX|AUX_RIGHT
        """,
    ),
    layout(
        "ecg-beats",
        "ECG tables: PhysioNet MIT-BIH, PTB-XL, AliveCor, CODE-15",
        "person health",
        """
        person_id: patient_id|exam_id|ecg_id|subject_id
        age: age
        gender: sex|is_male
        vital_sign: MLII|aVR|aVL|aVF|rr_interval|p_onset|p_end|qrs_onset|qrs_end|t_end|p_axis|qrs_axis|t_axis|height
            weight|VentricularRate|AtrialRate|QRSDuration|QTInterval|QTCorrected|PRInterval|RAxis|0_pre-RR|0_post-RR
            0_pPeak|0_qrs_interval
        diagnosis_code: scp_codes|infarction_stadium1|infarction_stadium2|heart_axis
        diagnosis_text: report|1dAVb|RBBB|LBBB|normal_ecg|Rhythm|Beat|report_0|report_1
        death_date: death|timey
        care_episode: recording_date
        -: nurse|site|device|validated_by|second_opinion|baseline_drift|static_noise|burst_noise|electrodes_problems
            pacemaker|strat_fold|filename_lr|filename_hr|trace_file|initial_autogenerated_report|validated_by_human
            nn_predicted_age
        """,
    ),
    layout(
        "physiological-sensors",
        "Empatica E4/EmbracePlus, BIOPAC, Shimmer, Biostrap, WESAD",
        "person health biometric",
        """
        vital_sign: EDA|BVP|IBI|TEMP|HR|ECG|EMG|Resp|PPG|GSR|chest_ECG|chest_EDA|chest_EMG|chest_Resp|chest_Temp
            wrist_BVP|wrist_EDA|wrist_TEMP|c_eda|c_ecg|pulse_rate_bpm|prv_rmssd_ms|eda_scl_usiemens
            temperature_celsius|respiratory_rate_brpm|RMSSD|SDNN|SDSD|pNN50|pNN25|LF|HF|LF_HF|MEAN_RR|MEDIAN_RR|SDRR
            SDRR_RMSSD|SDRR_REL_RR|KURT|SKEW|VLF|VLF_PCT|LF_PCT|LF_NU|HF_PCT|HF_NU|TP|HF_LF|sampen|higuci|hrv_rmssd
            hrv_sdnn
        gait_motion: w_ACC_x|chest_ACC_x|chest_ACC_y|chest_ACC_z|wrist_ACC_x|actigraphy_counts_count
            accelerometers_std_g
        person_id: participant_full_id|datasetId|subject
        health_history: stress|condition|label
        -: timestamp_unix|timestamp_iso|missing_value_reason
        """,
    ),
    layout(
        "actigraphy",
        "ActiGraph (ActiLife, GGIR), GENEActiv, Axivity, Actiwatch and study actigraphy",
        "person health",
        """
        person_id: subjectname|ID
        gait_motion: Axis1|Axis2|Axis3|Vector Magnitude|anglez|enmo|MVPA|Inclinometer Off|Inclinometer Standing
            Inclinometer Sitting|Inclinometer Lying|vm
        activity_log: Steps|Lux|kcals|MET Rate|Wear Time|Sedentary|Light|Moderate|Vigorous|calendar_date|sleeponset
            wakeup|SptDuration|guider_onset|number_sib_sleepperiod|dur_spt_sleep_min|dur_day_total_IN_min
            dur_day_total_LIG_min|dur_day_MVPA_bts_10_min|ACC_day_mg|Sleep/Wake|Interval Status|Off-Wrist Status
            White Light|Red Light|Green Light|Blue Light|In Bed Time|Out Bed Time|Onset|Latency|Total Sleep Time (TST)
            WASO|Sleep Fragmentation Index
        -: night|Epoch|Day of Week|Serial Number|Filename|Calibration
        """,
    ),
    layout(
        "blood-pressure-scales",
        "Omron Connect, QardioArm, iHealth, Renpho and Eufy scale exports; spirometers",
        "person health",
        """
        vital_sign: Systolic (mmHg)|Diastolic (mmHg)|Pulse (bpm)|SYS(mmHg)|DIA(mmHg)|Irregular heartbeat detected
            Irregular Heartbeat|Body Movement|SYS|DIA|Pulse|Weight(kg)|Weight(lb)|Body Fat(%)|Fat-Free Mass(kg)
            Fat-free Body Weight(kg)|Subcutaneous Fat(%)|Visceral Fat|Body Water(%)|Skeletal Muscle(%)|Muscle Mass(kg)
            Bone Mass(kg)|BMR(kcal)|BMR|Metabolic Age|WHR|Visceral Fat Level|MAP|SpO2|FEV1|FVC|PEF|FEV1/FVC|BMI
        event_time: Measurement Date|Time of Measurement|Date & Time
        medication: Medication
        -: Device Model Name|Device|Remarks|TimeZone
        """,
    ),
    layout(
        "peloton-zwift-workouts",
        "Peloton, Concept2, Zwift, Wahoo, Hevy, Runkeeper, Nike Run Club workouts",
        "person health",
        """
        activity_log: Workout Timestamp|Live/On-Demand|Instructor Name|Length (minutes)|Fitness Discipline|Title
            Total Output|Avg. Watts|Avg. Resistance|Avg. Cadence (RPM)|Avg. Speed (mph)|Avg. Speed (kph)|Distance (mi)
            Calories Burned|Avg. Heartrate|Avg. Incline|Avg. Pace (min/mi)|Work Time (Formatted)|Work Time (Seconds)
            Work Distance|Stroke Rate/Cadence|Stroke Count|Pace|Cal/Hour|Drag Factor|Activity Id|Average Pace
            Average Speed (km/h)|Climb (m)|Average Heart Rate (bpm)|Friend's Tagged|GPX File|Route Name|Type
            Distance (km)|Duration
        -: Class Timestamp|Log ID|Ranked|Comments/Notes
        """,
    ),
)
