"""Positions of people and devices, and the places, timetables and instruments that look like them."""

from __future__ import annotations

from export_guard.kinds.layouts.layout import Layout, layout

_TRACKS: tuple[Layout, ...] = (
    layout(
        "gpx-points-csv",
        "GPX 1.1 track points written as CSV (GPSBabel universal CSV, gpsbabel/gpxpy exports)",
        "track person",
        """
        latitude: lat|latitude
        longitude: lon|longitude|lng
        event_time: time|datetime|utc_time|local_time
        -: ele|elevation|alt|altitude|speed|course|hdop|vdop|pdop|sat|fix|sym|segment|track|track_id|trkseg|trkpt
            track_name|segment_id|track_seg_id|track_seg_point_id|track_fid|magvar|geoidheight|ageofdgpsdata|dgpsid|cmt
        """,
    ),
    layout(
        "geolife-plt",
        "Microsoft Research GeoLife GPS trajectories, PLT records as tables",
        "track person",
        """
        person_id: user|user_id|uid
        latitude: lat|latitude
        longitude: lon|longitude|lng
        event_time: datetime|time
        trajectory: trajectory_id|traj_id|tid
        -: zero|altitude|alt|days|date_days|altitude_feet|days_since_1899|transportation_mode
        """,
    ),
    layout(
        "google-location-history",
        "Google Takeout, Location History Records.json",
        "track device person",
        """
        latitude: latitudeE7|placeLocation.latitudeE7
        longitude: longitudeE7|placeLocation.longitudeE7
        event_time: timestampMs|timestamp|serverTimestamp|deviceTimestamp
        device_id_internal: deviceTag
        -: accuracy|velocity|heading|altitude|verticalAccuracy|source|platformType|osLevel|batteryCharging|formFactor
            activity|activity.type|activity.confidence|platform
        """,
    ),
    layout(
        "owntracks-recorder",
        "OwnTracks JSON: location messages",
        "track device person",
        """
        latitude: lat
        longitude: lon
        event_time: tst|isotst|disptst|created_at
        device_identifier: tid|topic|device
        mac_address: BSSID
        user_name: username
        geohash: ghash
        -: _type|acc|alt|batt|bs|cog|conn|m|p|rad|t|vac|vel|inregions|inrids|SSID|cc|addr|locality|tzname|isorcv
        """,
    ),
    layout(
        "traccar-positions",
        "Traccar GPS server, tc_positions",
        "track device",
        """
        latitude: latitude
        longitude: longitude
        device_id_internal: deviceid
        event_time: servertime|devicetime|fixtime
        street_address: address
        -: protocol|valid|altitude|speed|course|attributes|accuracy|network|outdated|geofenceids
        """,
    ),
    layout(
        "strava-activities",
        "Strava bulk export, activities.csv",
        "person track health",
        """
        activity_log: Activity ID|Activity Date|Activity Name|Activity Type|Activity Description|Elapsed Time|Distance
            Max Heart Rate|Relative Effort|Moving Time|Max Speed|Average Speed|Elevation Gain|Elevation Loss
            Elevation Low|Elevation High|Max Grade|Average Grade|Max Cadence|Average Cadence|Average Heart Rate
            Max Watts|Average Watts|Calories|Perceived Exertion|Athlete Weight|Weighted Average Power|Power Count
            Perceived Relative Effort|Total Steps|Training Load|Intensity|Total Work|Grade Adjusted Distance
        -: Activity Gear|Filename|Bike Weight|Commute|Prefer Perceived Exertion|Media|Bike|Gear|Flagged|From Upload
        """,
    ),
    layout(
        "garmin-connect-activities",
        "Garmin Connect, Activities.csv",
        "person health",
        """
        activity_log: Activity Type|Date|Favorite|Title|Distance|Calories|Time|Avg HR|Max HR|Aerobic TE|Avg Run Cadence
            Max Run Cadence|Avg Pace|Best Pace|Total Ascent|Total Descent|Avg Stride Length|Avg Vertical Ratio
            Avg Vertical Oscillation|Avg Ground Contact Time|Training Stress Score|Avg Power|Max Power|Steps|Grit|Flow
            Body Battery Drain|Min Temp|Decompression|Best Lap Time|Number of Laps|Max Temp|Moving Time|Elapsed Time
            Min Elevation|Max Elevation|Avg Swolf|Avg Stroke Rate|Total Strokes|Total Reps|Total Sets
        """,
    ),
    layout(
        "garmin-fit-records",
        "Garmin FIT SDK, record messages as CSV",
        "person track health",
        """
        latitude: position_lat
        longitude: position_long
        event_time: timestamp
        vital_sign: heart_rate|respiration_rate|saturated_hemoglobin_percent
        activity_log: cadence|power|distance|speed|enhanced_speed|enhanced_altitude|calories|fractional_cadence
            vertical_oscillation|stance_time|step_length|accumulated_power|left_right_balance|activity_type
        -: altitude|temperature|gps_accuracy|grade|unknown_61|unknown_66
        """,
    ),
    layout(
        "wigle-csv",
        "WiGLE WiFi Wardriving CSV 1.4 to 1.6",
        "track device",
        """
        mac_address: MAC
        latitude: CurrentLatitude
        longitude: CurrentLongitude
        event_time: FirstSeen
        -: SSID|AuthMode|Channel|RSSI|AltitudeMeters|AccuracyMeters|Type|Frequency|RCOIs|MfgrId
        """,
    ),
    layout(
        "swarm-checkins",
        "Foursquare, Gowalla and Brightkite check-ins",
        "track person",
        """
        person_id: user_id|userid|user
        event_time: check_in_time|checkin_time|utc_time|utctimestamp|local_time
        latitude: latitude|lat
        longitude: longitude|lon
        -: venue_id|venueid|venue_category_id|venuecategoryid|venue_category_name|venuecategory|location_id
            timezone_offset|timezoneoffset|venue_category|spotid
        """,
    ),
    layout(
        "sensor-logger",
        "Phone sensor loggers (Sensor Logger, SensorLog, Physics Toolbox, AndroSensor), location channel",
        "track device person",
        """
        latitude: locationLatitude(WGS84)|LOCATION Latitude|latitude
        longitude: locationLongitude(WGS84)|LOCATION Longitude|longitude
        event_time: loggingTime(txt)|loggingSample(N)|seconds_elapsed|locationTimestamp_since1970(s)
        device_identifier: deviceID(txt)|identifierForVendor(txt)
        ipv4: deviceIP_en0|deviceIP_pdp_ip0
        gait_motion: accelerometerAccelerationX(G)|accelerometerAccelerationY(G)|accelerometerAccelerationZ(G)
            motionUserAccelerationX(G)|motionUserAccelerationY(G)|motionUserAccelerationZ(G)|gyroRotationX(rad/s)
            gyroRotationY(rad/s)|gyroRotationZ(rad/s)|motionYaw(rad)|motionRoll(rad)|motionPitch(rad)
        -: locationAltitude(m)|locationSpeed(m/s)|locationCourse(°)|locationVerticalAccuracy(m)|bearing|altitude
            locationHorizontalAccuracy(m)|locationHeadingX(µT)|deviceBatteryLevel(R)|bearingAccuracy|speedAccuracy
            verticalAccuracy|horizontalAccuracy|speed|altitudeAboveMeanSeaLevel
        """,
    ),
    layout(
        "torque-obd",
        "Torque Pro and other OBD-II loggers",
        "track device",
        """
        latitude: Latitude
        longitude: Longitude
        event_time: GPS Time|Device Time
        -: GPS Speed (Meters/second)|Horizontal Dilution of Precision|Altitude|Bearing|G(x)|G(y)|G(z)|G(calibrated)
            Engine RPM(rpm)|Speed (OBD)(km/h)|Throttle Position(Manifold)(%)|Engine Coolant Temperature(°C)
            Trip Distance(km)|Intake Air Temperature(°C)
        """,
    ),
    layout(
        "icloud-photos-exif",
        "EXIF 2.32 GPS tags as tables (ExifTool)",
        "track person",
        """
        latitude: GPSLatitude|GPS Latitude
        longitude: GPSLongitude|GPS Longitude
        coordinate_pair: GPSPosition|GPS Position
        event_time: DateTimeOriginal|CreateDate|GPSDateTime|GPSDateStamp|GPSTimeStamp
        device_identifier: SerialNumber|BodySerialNumber|CameraSerialNumber
        -: SourceFile|FileName|Make|Model|GPSAltitude|GPSLatitudeRef|GPSLongitudeRef|GPSAltitudeRef|Orientation|ISO
            ExposureTime|FNumber|FocalLength|LensModel|ImageWidth|ImageHeight|Software|GPSImgDirection|FileSize
        """,
    ),
    layout(
        "taxi-trips-with-points",
        "Taxi and ride-hailing trip records with exact points (TLC before 2016, Porto, Chicago, DiDi, Grab)",
        "track device",
        """
        latitude: pickup_latitude|dropoff_latitude|start_lat|end_lat|pickup_lat|dropoff_lat
        longitude: pickup_longitude|dropoff_longitude|start_lng|end_lng|pickup_lon|dropoff_lon
        event_time: pickup_datetime|dropoff_datetime|tpep_pickup_datetime|tpep_dropoff_datetime|lpep_pickup_datetime
        person_id: hack_license|driver_id|TAXI_ID
        license_plate: medallion
        trajectory: POLYLINE
        -: vendor_id|VendorID|rate_code|RatecodeID|store_and_fwd_flag|passenger_count|trip_time_in_secs|trip_distance
            trip_duration|payment_type|fare_amount|extra|mta_tax|tip_amount|tolls_amount|total_amount|surcharge
            improvement_surcharge|TRIP_ID|CALL_TYPE|ORIGIN_CALL|ORIGIN_STAND|DAY_TYPE|MISSING_DATA
        """,
    ),
    layout(
        "mds-trips",
        "Open Mobility Foundation, Mobility Data Specification 1.2/2.0, trips and telemetry",
        "track device",
        """
        device_identifier: device_id
        device_id_internal: vehicle_id
        coordinate_pair: start_location|end_location|location|route
        latitude: location.lat|gps.lat
        longitude: location.lng|gps.lng
        event_time: start_time|end_time|event_time|timestamp
        -: provider_id|provider_name|trip_id|propulsion_types|vehicle_type|trip_duration|trip_distance|accuracy
            parking_verification_url|standard_cost|actual_cost|currency|journey_id|data_provider_id|trip_type
            publication_time|event_types|vehicle_state
        """,
    ),
)

_CELLULAR: tuple[Layout, ...] = (
    layout(
        "bandicoot-records",
        "bandicoot (MIT Media Lab), records of one user's phone",
        "calls person",
        """
        call_party: correspondent_id
        call_detail: interaction|direction|call_duration|datetime
        cell_tower_of_subscriber: antenna_id|position
        """,
    ),
    layout(
        "gsma-tap-calls",
        "GSMA TD.57 TAP 3, call records flattened",
        "calls person",
        """
        imsi: imsi
        imei: imei
        phone: msisdn
        call_party: calledNumber|callingNumber|dialledDigits|callOriginator|calledParty|callingParty
        call_detail: callEventStartTimeStamp|totalCallEventDuration|causeForTerm|callReference|dataVolumeIncoming
            dataVolumeOutgoing|teleServiceCode|bearerServiceCode|utcTimeOffset
        cell_tower_of_subscriber: cellId|locationArea|servingNetwork
        -: recEntityCode|chargeType|charge|taxCode|exchangeRateCode
        """,
    ),
    layout(
        "operator-cdr",
        "Call detail records of switches (Asterisk, FreeSWITCH, Cisco CallManager)",
        "calls person",
        """
        call_party: src|dst|clid|caller_id_number|caller_id_name|destination_number|callingPartyNumber
            originalCalledPartyNumber|finalCalledPartyNumber|channel|dstchannel
        call_detail: calldate|duration|billsec|disposition|start_stamp|answer_stamp|end_stamp|hangup_cause
            dateTimeOrigination|dateTimeConnect|dateTimeDisconnect|lastapp|lastdata|dcontext
        ipv4: origIpAddr|destIpAddr|remote_media_ip|network_addr
        -: accountcode|uniqueid|amaflags|userfield|linkedid|sequence|peeraccount|uuid|bleg_uuid|read_codec|write_codec
            globalCallID_callId|origSpan|destSpan
        """,
    ),
)

_PLACES: tuple[Layout, ...] = (
    layout(
        "gtfs-stops",
        "GTFS Schedule, stops.txt",
        "",
        """
        -: stop_id|stop_code|stop_name|tts_stop_name|stop_desc|stop_lat|stop_lon|zone_id|stop_url|location_type
            parent_station|stop_timezone|wheelchair_boarding|level_id|platform_code|stop_access
        """,
    ),
    layout(
        "gtfs-shapes",
        "GTFS Schedule, shapes.txt",
        "",
        "-: shape_id|shape_pt_lat|shape_pt_lon|shape_pt_sequence|shape_dist_traveled",
    ),
    layout(
        "gtfs-agency",
        "GTFS Schedule, agency.txt",
        "",
        "-: agency_id|agency_name|agency_url|agency_timezone|agency_lang|agency_phone|agency_fare_url|agency_email",
    ),
    layout(
        "gtfs-trips",
        "GTFS Schedule, trips.txt and stop_times.txt and routes.txt and calendar.txt",
        "",
        """
        -: route_id|service_id|trip_id|trip_headsign|trip_short_name|direction_id|block_id|shape_id|bikes_allowed
            wheelchair_accessible|arrival_time|departure_time|stop_id|stop_sequence|stop_headsign|pickup_type
            drop_off_type|timepoint|route_short_name|route_long_name|route_desc|route_type|route_url|route_color
            route_text_color|monday|tuesday|wednesday|thursday|friday|saturday|sunday|start_date|end_date
        """,
    ),
    layout(
        "bike-share-stations",
        "GBFS station_information and station_status",
        "",
        """
        -: station_id|name|short_name|lat|lon|region_id|capacity|rental_methods|has_kiosk|num_bikes_available
            num_docks_available|is_installed|is_renting|is_returning|last_reported|electric_bike_surcharge_waiver
            num_ebikes_available|external_id|station_type|landmark|dockcount|installation|dock_count
        """,
    ),
    layout(
        "bike-share-trips",
        "Bike-share trip files (Citi Bike, Divvy, Capital Bikeshare, Bay Wheels): points are of stations",
        "",
        """
        -: ride_id|rideable_type|started_at|ended_at|start_station_name|start_station_id|end_station_name
            end_station_id|start_lat|start_lng|end_lat|end_lng|member_casual|tripduration|starttime|stoptime
            start station id|start station name|start station latitude|start station longitude|end station id
            end station name|end station latitude|end station longitude|bikeid|usertype|birth year|gender
            trip_id|start_time|end_time|from_station_id|from_station_name|to_station_id|to_station_name
            start_date|start_terminal|start_station|end_date|end_terminal|end_station|bike_no|subscriber_type|zip_code
        """,
    ),
    layout(
        "ourairports",
        "OurAirports, airports.csv, runways.csv, navaids.csv",
        "",
        """
        -: id|ident|type|name|latitude_deg|longitude_deg|elevation_ft|continent|iso_country|iso_region|municipality
            scheduled_service|gps_code|iata_code|icao_code|local_code|home_link|wikipedia_link|keywords|airport_ref
            airport_ident|length_ft|width_ft|surface|lighted|closed|le_ident|le_latitude_deg|le_longitude_deg
            le_elevation_ft|he_ident|he_latitude_deg|he_longitude_deg|frequency_khz|associated_airport
        """,
    ),
    layout(
        "openflights-airports",
        "OpenFlights airports.dat and airlines.dat with headers",
        "",
        """
        -: Airport ID|Name|City|Country|IATA|ICAO|Latitude|Longitude|Altitude|Timezone|DST|Tz database time zone
            Source|Airline ID|Alias|Callsign|Active|iata_faa|faa
        """,
    ),
    layout(
        "us-flights",
        "US BTS On-Time Performance and nycflights13",
        "",
        """
        -: YEAR|QUARTER|MONTH|DAY_OF_MONTH|DAY_OF_WEEK|FL_DATE|UNIQUE_CARRIER|OP_UNIQUE_CARRIER|AIRLINE_ID|CARRIER
            TAIL_NUM|FL_NUM|OP_CARRIER_FL_NUM|ORIGIN_AIRPORT_ID|ORIGIN|DEST|DEST_AIRPORT_ID|CRS_DEP_TIME|DEP_TIME
            DEP_DELAY|TAXI_OUT|WHEELS_OFF|WHEELS_ON|TAXI_IN|CRS_ARR_TIME|ARR_TIME|ARR_DELAY|CANCELLED|DIVERTED
            CANCELLATION_CODE|CRS_ELAPSED_TIME|ACTUAL_ELAPSED_TIME|AIR_TIME|DISTANCE|CARRIER_DELAY|WEATHER_DELAY
            NAS_DELAY|SECURITY_DELAY|LATE_AIRCRAFT_DELAY|sched_dep_time|sched_arr_time|flight|tailnum|time_hour|hour
            minute|day|uniquecarrier|flightnum|departuretime|arrdelay|depdelay|airtime
        """,
    ),
    layout(
        "geonames",
        "GeoNames main table and cities tables",
        "",
        """
        -: geonameid|name|asciiname|alternatenames|latitude|longitude|feature class|feature code|country code|cc2
            admin1 code|admin2 code|admin3 code|admin4 code|population|elevation|dem|timezone|modification date
        """,
    ),
    layout(
        "geonames-postal-codes",
        "GeoNames postal codes",
        "",
        """
        -: country code|postal code|place name|admin name1|admin code1|admin name2|admin code2|admin name3
            admin code3|latitude|longitude|accuracy
        """,
    ),
    layout(
        "simplemaps-cities",
        "SimpleMaps World Cities, US Cities and US Zips",
        "",
        """
        -: city|city_ascii|lat|lng|country|iso2|iso3|admin_name|capital|population|id|state_id|state_name
            county_fips|county_name|county_fips_all|county_names_all|density|source|military|incorporated|timezone
            ranking|zips|zcta|parent_zcta|imprecise|zip|county_weights|pop
        """,
    ),
    layout(
        "iso-3166",
        "ISO 3166-1 country code tables",
        "",
        """
        -: name|alpha-2|alpha-3|country-code|iso_3166-2|region|sub-region|intermediate-region|region-code
            sub-region-code|intermediate-region-code|ISO3166-1-Alpha-2|ISO3166-1-Alpha-3|ISO3166-1-numeric|FIFA
            Dial|ITU|MARC|WMO|DS|GAUL|FIPS|Capital|Continent|TLD|Languages|Geoname ID|EDGAR|official_name_en
            official_name_fr|UNTERM English Short|UNTERM English Formal|M49|Developed / Developing Countries
            CLDR display name|is_independent|ISO4217-currency_name|ISO4217-currency_alphabetic_code
            english short name|alpha 2 code|alpha 3 code|numeric|iso_alpha|iso_num
        """,
    ),
    layout(
        "usgs-earthquakes",
        "USGS earthquake catalogue CSV",
        "",
        """
        -: time|latitude|longitude|depth|mag|magType|nst|gap|dmin|rms|net|id|updated|place|type|horizontalError
            depthError|magError|magNst|status|locationSource|magSource
        """,
    ),
    layout(
        "noaa-ghcn-daily",
        "NOAA GHCN-Daily and GSOD station observations",
        "",
        """
        -: STATION|NAME|LATITUDE|LONGITUDE|ELEVATION|DATE|PRCP|SNOW|SNWD|TMAX|TMIN|TAVG|TOBS|AWND|WSF2|WSF5|WDF2|WDF5
            TEMP|TEMP_ATTRIBUTES|DEWP|DEWP_ATTRIBUTES|SLP|STP|VISIB|WDSP|MXSPD|GUST|MAX|MIN|FRSHTT|WT01|PGTM|PSUN|TSUN
        """,
    ),
    layout(
        "noaa-storms",
        "NOAA HURDAT2, IBTrACS and Storm Events",
        "",
        """
        -: SID|SEASON|NUMBER|BASIN|SUBBASIN|NAME|ISO_TIME|NATURE|LAT|LON|WMO_WIND|WMO_PRES|WMO_AGENCY|TRACK_TYPE
            DIST2LAND|LANDFALL|USA_WIND|USA_PRES|EVENT_ID|EPISODE_ID|EVENT_TYPE|BEGIN_LAT|BEGIN_LON|END_LAT|END_LON
            INJURIES_DIRECT|DEATHS_DIRECT|DAMAGE_PROPERTY|STATE_FIPS|CZ_TYPE|CZ_FIPS|CZ_NAME|WFO|BEGIN_DATE_TIME
        """,
    ),
    layout(
        "nasa-firms",
        "NASA FIRMS active fires",
        "",
        """
        -: latitude|longitude|brightness|scan|track|acq_date|acq_time|satellite|instrument|confidence|version
            bright_t31|frp|daynight|type|bright_ti4|bright_ti5
        """,
    ),
    layout(
        "darwin-core-occurrences",
        "Darwin Core, GBIF and iNaturalist occurrence downloads",
        "",
        """
        -: gbifID|datasetKey|occurrenceID|kingdom|phylum|class|order|family|genus|species|infraspecificEpithet
            taxonRank|scientificName|verbatimScientificName|countryCode|locality|stateProvince|occurrenceStatus
            individualCount|publishingOrgKey|decimalLatitude|decimalLongitude|coordinateUncertaintyInMeters
            coordinatePrecision|elevation|depth|eventDate|day|month|year|taxonKey|speciesKey|basisOfRecord
            institutionCode|collectionCode|catalogNumber|identifiedBy|dateIdentified|license|rightsHolder|recordedBy
            typeStatus|establishmentMeans|lastInterpreted|mediaType|issue|scientific_name|common_name|iconic_taxon_name
            taxon_id|quality_grade|observed_on
        """,
    ),
    layout(
        "movebank",
        "Movebank animal tracking",
        "",
        """
        -: event-id|visible|timestamp|location-long|location-lat|sensor-type|individual-taxon-canonical-name
            tag-local-identifier|individual-local-identifier|study-name|manually-marked-outlier|ground-speed|heading
            height-above-ellipsoid|gps:satellite-count|study-timezone|utm-easting|utm-northing|algorithm-marked-outlier
            external-temperature|argos:lc|behavioural-classification
        """,
    ),
    layout(
        "ais-positions",
        "AIS vessel positions (MarineCadastre, Danish Maritime Authority)",
        "",
        """
        -: MMSI|BaseDateTime|LAT|LON|SOG|COG|Heading|VesselName|IMO|CallSign|VesselType|Status|Length|Width|Draft
            Cargo|TransceiverClass|Type of mobile|Latitude|Longitude|Navigational status|ROT|Ship type|Cargo type
            Destination|ETA|Data source type|Type of position fixing device|Draught
        """,
    ),
    layout(
        "opensky-states",
        "OpenSky Network ADS-B state vectors",
        "",
        """
        -: time|icao24|lat|lon|velocity|heading|vertrate|callsign|onground|alert|spi|squawk|baroaltitude|geoaltitude
            lastposupdate|lastcontact|origin_country|time_position|last_contact|true_track|vertical_rate|sensors
            baro_altitude|geo_altitude|on_ground
        """,
    ),
    layout(
        "opencellid",
        "OpenCelliD and Mozilla Location Service cell towers",
        "",
        """
        -: radio|mcc|net|mnc|area|lac|tac|cell|cid|unit|lon|lat|range|samples|changeable|created|updated
            averageSignal
        """,
    ),
    layout(
        "maxmind-geolite2",
        "MaxMind GeoLite2 City, Country and ASN CSV",
        "",
        """
        -: network|geoname_id|registered_country_geoname_id|represented_country_geoname_id|is_anonymous_proxy
            is_satellite_provider|postal_code|latitude|longitude|accuracy_radius|locale_code|continent_code
            continent_name|country_iso_code|country_name|subdivision_1_iso_code|subdivision_1_name
            subdivision_2_iso_code|subdivision_2_name|city_name|metro_code|time_zone|is_in_european_union
            autonomous_system_number|autonomous_system_organization|is_anycast
        """,
    ),
    layout(
        "ip2location-lite",
        "IP2Location LITE DB1 to DB11",
        "",
        """
        -: ip_from|ip_to|country_code|country_name|region_name|city_name|latitude|longitude|zip_code|time_zone|isp
            start_ip|end_ip|cidr|asn|as
        """,
    ),
    layout(
        "crime-incidents",
        "Police incident tables by block (Chicago, Los Angeles, New York, San Francisco, UK police.uk)",
        "",
        """
        -: ID|Case Number|Date|Block|IUCR|Primary Type|Description|Location Description|Arrest|Domestic|Beat|District
            Ward|Community Area|FBI Code|X Coordinate|Y Coordinate|Updated On|Latitude|Longitude|Location|DR_NO
            Date Rptd|DATE OCC|TIME OCC|AREA|AREA NAME|Rpt Dist No|Crm Cd|Crm Cd Desc|Premis Cd|Premis Desc
            Weapon Used Cd|Weapon Desc|Cross Street|IncidntNum|Category|Descript|DayOfWeek|PdDistrict|Resolution
            Crime ID|Reported by|Falls within|LSOA code|LSOA name|Crime type|Last outcome category|Context|OFNS_DESC
            BORO_NM|PREM_TYP_DESC|LAW_CAT_CD|CMPLNT_NUM|CMPLNT_FR_DT
        """,
    ),
    layout(
        "service-requests-311",
        "Open311 and city 311 service requests",
        "",
        """
        -: Unique Key|Created Date|Closed Date|Agency|Agency Name|Complaint Type|Descriptor|Location Type|Incident Zip
            Incident Address|Street Name|Cross Street 1|Cross Street 2|Intersection Street 1|Address Type|City
            Landmark|Facility Type|Status|Due Date|Resolution Description|Community Board|BBL|Borough
            X Coordinate (State Plane)|Y Coordinate (State Plane)|Open Data Channel Type|Park Facility Name
            Vehicle Type|Taxi Company Borough|Bridge Highway Name|Latitude|Longitude|Location|service_request_id
            service_code|service_name|requested_datetime|agency_responsible
        """,
    ),
    layout(
        "traffic-accidents",
        "Road accident tables (FARS, STATS19, US-Accidents, NYPD collisions)",
        "",
        """
        -: Severity|Start_Time|End_Time|Start_Lat|Start_Lng|End_Lat|End_Lng|Distance(mi)|Weather_Timestamp
            Temperature(F)|Wind_Chill(F)|Humidity(%)|Visibility(mi)|Weather_Condition|Accident_Index|Police_Force
            Location_Easting_OSGR|Location_Northing_OSGR|Accident_Severity|Number_of_Vehicles|Number_of_Casualties
            Road_Type|Speed_limit|Junction_Detail|Light_Conditions|Weather_Conditions|Road_Surface_Conditions
            CRASH DATE|CRASH TIME|BOROUGH|ON STREET NAME|CROSS STREET NAME|COLLISION_ID|VEHICLE TYPE CODE 1
            CONTRIBUTING FACTOR VEHICLE 1|NUMBER OF PERSONS INJURED|NUMBER OF PERSONS KILLED
        """,
    ),
    layout(
        "airbnb-listings",
        "Inside Airbnb, listings and reviews (public offers)",
        "",
        """
        -: listing_url|scrape_id|last_scraped|host_id|host_url|host_name|host_since|host_location
            host_response_time|host_is_superhost|neighbourhood|neighbourhood_cleansed|neighbourhood_group|room_type
            accommodates|bathrooms|bedrooms|beds|amenities|minimum_nights|number_of_reviews|last_review
            reviews_per_month|calculated_host_listings_count|availability_365|review_scores_rating|property_type
            square_feet|bed_type|cancellation_policy|instant_bookable|license|host_listings_count
        """,
    ),
    layout(
        "yelp-business",
        "Yelp Open Dataset, business, and store locators",
        "",
        """
        -: business_id|stars|review_count|is_open|categories|hours|attributes|store_number|store name|ownership type
            street address|phone number|timezone|placekey|location_name|brands|top_category|sub_category|naics_code
            open_hours|safegraph_brand_ids|parent_placekey|iso_country_code
        """,
    ),
    layout(
        "osm-nodes",
        "OpenStreetMap nodes and Overpass CSV",
        "",
        """
        -: @id|@type|@lat|@lon|osm_id|osm_type|amenity|addr:street|addr:housenumber|addr:city|addr:postcode
            opening_hours|highway|building|landuse|shop|tourism|cuisine|wheelchair|operator|changeset|visible
        """,
    ),
    layout(
        "city-trees",
        "City tree inventories",
        "",
        """
        -: tree_id|block_id|tree_dbh|stump_diam|curb_loc|spc_latin|spc_common|steward|guards|sidewalk|problems
            root_stone|root_grate|boroname|borocode|nta|nta_name|boro_ct|qSpecies|qLegalStatus|qSiteInfo|PlantType
            PlotSize|DBH|PlantDate
        """,
    ),
)

LAYOUTS: tuple[Layout, ...] = (*_TRACKS, *_CELLULAR, *_PLACES)
