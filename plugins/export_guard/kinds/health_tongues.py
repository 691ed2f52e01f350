"""Names of clinical columns in other languages.

German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Polish, Turkish, Chinese and Japanese; from the
vocabulary of national registers, health check-ups and open line lists. Accents may be missing, as in most files;
signs of Chinese and Japanese are written as their standard forms.
"""

from __future__ import annotations

from export_guard.kinds.kind import words

DIAGNOSES = words(
    """
    aufnahmediagnose|entlassdiagnose|entlassungsdiagnose|hauptdiagnosen|diagnosecode|diagnoseschluessel|
    diagnosetext|todesursache|symptome|beschwerden|vorerkrankung|vorerkrankungen|grunderkrankung|begleiterkrankung|
    krankheitsbild|motif hospitalisation|motif d admission|motif de recours|pathologie|pathologies|symptomes|
    maladie chronique|cause deces|cause du deces|comorbidites|affection longue duree|diagnostico ingreso|
    diagnostico egreso|diagnostico alta|diagnostico secundario|diagnosticos|patologias|sintomas|sintoma|
    enfermedad actual|enfermedades|comorbilidades|comorbilidad|causa muerte|causa de muerte|causa basica|causabas|
    causa externa|motivo ingreso|motivo de ingreso|motivo egreso|padecimiento|diag princ|diag secun|diagsec|
    diag principal|doencas|doenca|diagnostico admissao|comorbidades|comorbidade|causa obito|causa do obito|queixa|
    queixa principal|patologie|diagnosi ingresso|diagnosi dimissione|sintomi|comorbidita|causa decesso|
    causa di morte|motivo ricovero|motivo del ricovero|malattia|malattie|aandoening|ziekte|ziekten|klacht|klachten|
    hoofddiagnose|nevendiagnose|doodsoorzaak|sjukdom|symtom|sygdom|sykdom|dodsarsak|rozpoznanie|choroba|choroby|
    objawy|hastalik|belirti|sikayet|诊断|诊断结果|主要诊断|入院诊断|出院诊断|疾病|疾病名称|病名|症状|主诉|现病史|
    既往史|病史|死因|合并症|并发症|诊断编码|疾病编码|病情|病情描述|診断|診断名|傷病名|主傷病名|疾患|疾患名|
    病名コード|主訴|既往歴|現病歴|合併症|併存症|死亡原因|主要診斷|疾病名稱|диагноз|основной диагноз|заболевание|
    болезнь|симптомы|жалобы|сопутствующие заболевания|진단|진단명|주진단|질병|질환|질병명|증상|상병코드|주상병|
    사망원인
    """
)
LAB = words(
    """
    blutzucker|nuechternglukose|blutwerte|laborwert|laborwerte|haemoglobin wert|leukozyten|erythrozyten|
    thrombozyten|haematokrit|kreatinin|harnstoff|harnsaeure|cholesterin|hdl cholesterin|ldl cholesterin|
    triglyzeride|triglyceride wert|eisen serum|gesamteiweiss|entzuendungswert|blutsenkung|befundtext|laborbefund|
    tumorstadium|glycemie|glycemie a jeun|hemoglobine|hematocrite|leucocytes|plaquettes|hematies|creatinine|
    creatininemie|uree|acide urique|cholesterol total|hdl cholesterol|triglycerides|natremie|kaliemie|calcemie|
    albumine|bilirubine|resultat test|resultat analyse|resultat pcr|stade tumeur|clairance|debit filtration|glucosa|
    glucemia|glicemia|hemoglobina|hematocrito|leucocitos|plaquetas|eritrocitos|creatinina|urea serica|acido urico|
    colesterol|colesterol total|colesterol hdl|colesterol ldl|trigliceridos|albumina|bilirrubina|resultado prueba|
    resultado lab|resultado laboratorio|resultado antigeno|resultado muestra|clasificacion final|toma muestra|
    toma muestra lab|toma muestra antigeno|tipo muestra|glicose|glicemia jejum|hemacias|leucocitos total|
    plaquetas total|ureia|bilirrubinas|resultado exame|resultado teste|resultado pcr|tipo exame|tipo teste|
    coleta exame|emoglobina|ematocrito|globuli bianchi|globuli rossi|leucociti|piastrine|azotemia|uricemia|
    colesterolo totale|colesterolo hdl|colesterolo ldl|trigliceridi|transaminasi|esito tampone|esito esame|tampone|
    leukocyten|trombocyten|creatinine waarde|ureum|bloedsuiker|glucose nuchter|laboratoriumuitslag|hemoglobin varde|
    blodsocker|kolesterol|kreatinin varde|glukoza|kan sekeri|血糖|空腹血糖|餐后血糖|糖化血红蛋白|血红蛋白|白细胞|
    白细胞计数|红细胞|红细胞计数|红细胞压积|血小板|血小板计数|血小板比积|红细胞平均体积|红细胞平均血红蛋白量|
    红细胞平均血红蛋白浓度|红细胞体积分布宽度|血小板平均体积|血小板体积分布宽度|中性粒细胞|淋巴细胞|单核细胞|
    嗜酸细胞|嗜酸性粒细胞|嗜碱细胞|嗜碱性粒细胞|粒细胞|总胆固醇|胆固醇|甘油三酯|高密度脂蛋白|低密度脂蛋白|
    高密度脂蛋白胆固醇|低密度脂蛋白胆固醇|血脂|尿酸|尿素|尿素氮|肌酐|血肌酐|总蛋白|白蛋白|球蛋白|白球比例|白球比|
    胆红素|总胆红素|直接胆红素|间接胆红素|谷丙转氨酶|谷草转氨酶|丙氨酸氨基转换酶|天门冬氨酸氨基转换酶|
    丙氨酸氨基转移酶|天门冬氨酸氨基转移酶|谷氨酰基转换酶|谷氨酰转肽酶|转氨酶|碱性磷酸酶|乳酸脱氢酶|肌酸激酶|
    肌钙蛋白|淀粉酶|乙肝|乙肝表面抗原|乙肝表面抗体|乙肝核心抗体|抗原|抗体|甲胎蛋白|癌胚抗原|前列腺特异抗原|
    肿瘤标志物|促甲状腺激素|甲状腺|胰岛素|反应蛋白|降钙素原|血沉|凝血酶原时间|纤维蛋白原|二聚体|血钾|血钠|血钙|血氯|
    血磷|血镁|尿蛋白|尿糖|尿潜血|尿常规|血常规|肝功能|肾功能|核酸检测|检验结果|检验项目|检查结果|检查项目|化验|
    化验结果|检测结果|肌酸|同型半胱氨酸|铁蛋白|血型|病理|病理分期|肿瘤分期|血糖値|空腹時血糖|随時血糖|ヘモグロビン|
    ヘモグロビン値|赤血球|赤血球数|白血球|白血球数|血小板数|ヘマトクリット|総コレステロール|コレステロール|中性脂肪|
    クレアチニン|血清クレアチニン|尿素窒素|総蛋白|アルブミン|総ビリルビン|ビリルビン|検査結果|検査値|検査項目|
    検査名|検体|陽性確定|肝機能|腎機能|心電図|眼底検査|胸部レントゲン|胸部エックス線|聴力|視力|血液型|膽固醇|
    三酸甘油酯|血紅素|白血球計數|血小板計數|肌酸酐|尿酸值|飯前血糖|глюкоза|гликемия|холестерин|гемоглобин|
    лейкоциты|эритроциты|тромбоциты|креатинин|мочевина|билирубин|триглицериды|анализ|анализ крови|результат анализа|
    공복혈당|혈당|식전혈당|총콜레스테롤|콜레스테롤|트리글리세라이드|중성지방|혈색소|헤모글로빈|요단백|단백뇨|
    크레아티닌|혈청크레아티닌|혈청지오티|혈청지피티|감마지티피|감마지티|백혈구|적혈구|혈소판|검사결과|검사명|
    당화혈색소|hdl 콜레스테롤|ldl 콜레스테롤|치아우식증|치석|시력|청력|cholesterol totaal|nuchtere glucose
    """
)
VITALS = words(
    """
    koerpergewicht|koerpergroesse|groesse in cm|gewicht in kg|systolischer blutdruck|diastolischer blutdruck|
    blutdruck systolisch|blutdruck diastolisch|rr systolisch|rr diastolisch|herzfrequenz|atemfrequenz|
    koerpertemperatur|sauerstoffsaettigung|bauchumfang|taillenumfang|geburtsgewicht|geburtsgroesse|kopfumfang|
    schwangerschaftswoche|ssw|schmerzskala|imc|poids naissance|poids de naissance|poids kg|taille en cm|
    tour de taille|pression arterielle|pas pad|tension systolique|tension diastolique|frequence cardiaque|
    frequence respiratoire|saturation oxygene|temperature corporelle|perimetre cranien|age gestationnel|
    terme grossesse|semaines amenorrhee|peso al nacer|talla al nacer|tension arterial|presion arterial|
    presion sistolica|presion diastolica|tension sistolica|tension diastolica|frecuencia cardiaca|
    frecuencia respiratoria|saturacion oxigeno|temperatura corporal|perimetro abdominal|perimetro cefalico|
    circunferencia cintura|semanas gestacion|semanas de gestacion|edad gestacional|peso nascer|peso ao nascer|
    pressao arterial|pressao sistolica|pressao diastolica|frequencia cardiaca|frequencia respiratoria|saturacao|
    circunferencia abdominal|idade gestacional|semanas gestacao|gestacao semanas|peso nascita|peso alla nascita|
    altezza cm|pressione arteriosa|pressione sistolica|pressione diastolica|frequenza cardiaca|
    frequenza respiratoria|saturazione|circonferenza vita|eta gestazionale|settimane gestazione|lengte cm|
    lichaamsgewicht|lichaamslengte|bloeddruk|bovendruk|onderdruk|hartslag|ademhaling|zuurstofsaturatie|buikomvang|
    geboortegewicht|zwangerschapsduur|blodtryck|vikt|langd|masa ciala|wzrost|cisnienie|tetno|tansiyon|nabiz|身高|
    体重|体重指数|血压|收缩压|舒张压|心率|脉搏|呼吸|呼吸频率|体温|血氧|血氧饱和度|腰围|臀围|头围|出生体重|孕周|身長|
    腹囲|最高血圧|最低血圧|収縮期血圧|拡張期血圧|血圧|脈拍|心拍数|呼吸数|酸素飽和度|在胎週数|肥満度|收縮壓|舒張壓|
    血壓|心跳|腰圍|рост см|вес кг|давление|артериальное давление|систолическое давление|диастолическое давление|
    пульс|температура тела|чсс|имт|신장|체중|허리둘레|혈압|수축기혈압|이완기혈압|맥박|체온|체질량지수|키|몸무게|
    pressione massima|pressione minima|pressione max|pressione min|ta sys|ta systolique|ta diastolique|ta dia|
    bloeddruk boven|bloeddruk onder|gewicht kg|pas|pad mmhg
    """
)
HISTORY = words(
    """
    bluthochdruck|diabetiker|raucherstatus|rauchen|nichtraucher|alkohol|alkoholkonsum|allergiker|krebs|schlaganfall|
    herzinfarkt|herzerkrankung|nierenerkrankung|lungenerkrankung|depressionen|behinderung|schwerbehindert|
    pflegegrad|pflegestufe|husten|fieber|kopfschmerzen|atemnot|halsschmerzen|genesen|erkrankt|erkrankungsbeginn|
    erkrankungsdatum|infiziert|quarantaene|verstorben|psychische erkrankung|schmerzen|hypertension arterielle|hta|
    diabete|fumeur|tabac|alcool|consommation alcool|tabagique|cancer antecedent|avc|infarctus|insuffisance renale|
    insuffisance cardiaque|asthme|toux|fievre|cephalees|dyspnee|douleur|douleurs|fatigue ressentie|obesite|gueri|
    contamine|cas contact|deces|etat de sante|sante mentale|hipertension arterial|hipertenso|hipertension|
    tabaquismo|fuma|fumadora|alcoholismo|consumo alcohol|obesidad|asma|epoc|inmusupr|inmunosupresion|renal cronica|
    cardiopatia|infarto|ictus|cancer previo|discapacidad|embarazo|embarazada|fiebre|cefalea|disnea|dolor|
    dolor de cabeza|neumonia|intubado|uci|otra com|otras enfermedades|antecedentes familiares|
    antecedentes personales|estado de salud|salud mental|depresion|ansiedad|fallecido|recuperado|tipo contagio|
    fecha sintomas|fecha inicio sintomas|fecha de inicio de sintomas|diabetico|hipertensao|tabagismo|fumante|
    ex fumante|alcool uso|etilismo|obesidade|cardiopata|doenca renal|doenca cardiaca|doenca respiratoria|
    imunodepressao|imunossupressao|gestante|puerpera|febre|tosse|dispneia|desc resp|saturacao baixa|diarreia|vomito|
    perda olfato|perda paladar|fadiga|cefaleia|pneumopati|cardiopati|neurologic|hematologi|deficiencia|def fisica|
    saude mental|depressao|ansiedade|evolucao caso|ipertensione|iperteso|fumatore|alcol|diabetico tipo|obesita|
    asma bronchiale|cardiopatia ischemica|insufficienza renale|disabilita|gravidanza|febbre|dolore|affanno|
    stato clinico|guarito|deceduto|stato di salute|roker|rookt|roken|rookgedrag|alcoholgebruik|hoge bloeddruk|
    suikerziekte|kanker|beroerte|hartziekte|hartinfarct|longziekte|hoest|koorts|hoofdpijn|pijn|kortademig|zwanger|
    besmet|gezondheid|gezondheidstoestand|rokare|royker|hoyt blodtrykk|palacz|nadcisnienie|cukrzyca|sigara|alkol|
    seker hastaligi|hipertansiyon|kanser|gebelik|高血压|糖尿病|糖尿病史|高血压史|冠心病|心脏病|脑卒中|中风|哮喘|
    肿瘤|癌症|肝炎|肺炎|抑郁|焦虑|吸烟|吸烟史|是否吸烟|饮酒|饮酒史|是否饮酒|过敏史|过敏|家族史|手术史|残疾|发热|
    咳嗽|头痛|乏力|呼吸困难|咽痛|腹泻|恶心|呕吐|确诊|确诊日期|感染|感染者|密切接触|隔离|治愈|死亡|死亡时间|康复|
    发病|发病日期|发病时间|重症|轻症|健康状况|睡眠|睡眠时间|疼痛|抽烟|喝酒|高血圧|糖尿病の有無|脳卒中|心疾患|喫煙|
    喫煙歴|飲酒|飲酒歴|飲酒量|運動習慣|睡眠時間|服薬|アレルギー|アレルギー歴|家族歴|障害|発熱|咳|頭痛|倦怠感|発症日|
    発症|発症年月日|症状の有無|症状|感染経路|濃厚接触者|渡航歴|渡航歴の有無|重症度|軽症|無症状|回復|退院|退院済|
    死亡日|妊娠|健康状態|うつ病|要介護度|要介護|吸菸|飲酒習慣|懷孕|疾病史|過敏|курение|курит|алкоголь|гипертония|
    сахарный диабет|диабет|инфаркт|инсульт|астма|беременность|흡연상태|흡연|흡연여부|음주여부|음주|고혈압|당뇨|
    당뇨병|뇌졸중|심장병|암|천식|우울증|장애|임신|기저질환|기침|발열|두통|확진일|확진|감염경로|fumador actual|
    exfumador
    """
)
CARE = words(
    """
    aufnahmeart|aufnahmeanlass|entlassungsart|entlassart|entlassdatum|liegedauer|station aufnahme|fachabteilung|
    behandlungsdatum|behandlungsbeginn|behandlungsende|ueberweisung|krankenhausaufenthalt|hospitalisiert|
    intensivstation|intensivpflichtig|beatmet|beatmung|kontrolltermin|nachsorge|date hospitalisation|
    date d hospitalisation|date admission|date d admission|date de sortie|mode de sortie|mode d entree|
    duree hospitalisation|duree de sejour|hospitalise|reanimation|soins intensifs|service hospitalier|
    date consultation|rendez vous medical|urgences|medecin traitant|passage urgences|fecha de ingreso|fecha de alta|
    fecha egreso|fecha hospitalizacion|fecha def|tipo paciente|tipo de paciente|hospitalizado|hospitalizacion|
    dias estancia|dias de estancia|estancia hospitalaria|servicio ingreso|cuidado intensivo|fecha cui intensivo|
    asistencia respiratoria mecanica|consulta externa|fecha consulta|fecha diagnostico|fecha cirugia|alta medica|
    data internacao|data de internacao|data saida|data alta|data da alta|dias internacao|dias perm|
    dias de permanencia|carater internacao|motivo saida|internado|hospital uti|dt interna|dt entuti|dt saiduti|
    dt evoluca|dt sin pri|suport ven|suporte ventilatorio|tipo atendimento|consulta medica|especialidade medica|
    data di ricovero|data ricovero inizio|data di dimissione|tipo ricovero|giorni degenza|giornate degenza|degenza|
    terapia intensiva|ricoverato|pronto soccorso|triage colore|visita medica|opnamedatum|ontslagdatum|ligduur|
    verpleegdagen|ic opname|huisartsbezoek|inlagd|utskriven|vardtid|innlagt|hospitalizacja|data przyjecia|
    data wypisu|yatis tarihi|taburcu tarihi|yogun bakim|入院|入院时间|入院日期|出院|出院时间|出院日期|住院|住院天数|
    住院号|住院次数|就诊|就诊时间|就诊日期|就诊科室|科室|门诊|门诊号|急诊|病房|床号|床位号|主治医生|手术日期|随访|
    随访时间|复诊|复查|体检日期|体检时间|转院|重症监护|入院日|入院年月日|退院日|退院年月日|在院日数|入院期間|診療科|
    診察日|受診日|受診|外来|病棟|病床|手術日|入院中|宿泊療養|自宅療養|療養|診療日|健診日|健診|検診|就診日期|門診|
    住院日數|掛號|дата госпитализации|дата выписки|отделение|койко дней|госпитализация|입원|입원일|퇴원|퇴원일|
    진료과|진료일|내원일|재원일수|수술일|opnameduur|durata degenza|verweildauer tage|duree sejour jours
    """
)
MEDICINES = words(
    """
    medikamente|medikamentenname|dosierung mg|tagesdosis|wirkstoffname|darreichungsform|antibiotika|schmerzmittel|
    insulindosis|medicaments|posologie jour|dose journaliere|ordonnances|traitement en cours|dci|medicamento|
    medicacion actual|principio activo|dosis diaria|tratamiento farmacologico|antiviral uso|antibioticos|medicacoes|
    medicamento uso|principio ativo|dose diaria|dosagem|uso medicamento|antiviral|antibiotico|farmaci assunti|
    terapia farmacologica|terapia in corso|terapia domiciliare|dosaggio|geneesmiddel|geneesmiddelen|medicatie|
    medicijnen|dosering|voorschrift|lakemedel|legemiddel|lekarstwo|ilac|ilaclar|药物|药品|药品名称|用药|用药史|服药|
    剂量|用法用量|给药途径|处方|处方药|药名|抗生素|胰岛素用量|降压药|降糖药|薬剤|薬剤名|医薬品|医薬品名|処方|処方薬|
    処方日|投与量|投与|投薬|服薬状況|服薬歴|内服薬|お薬|薬品名|投与日|藥品|藥物|處方|препарат|лекарство|дозировка|
    лечение|약품|약품명|처방|투약|복용|복용량
    """
)
PROCEDURES = words(
    """
    operationsdatum|operationsart|operationscode|prozedurencode|therapie|therapieart|behandlungsart|impfstatus op|
    narkose|untersuchung|untersuchungsart|bestrahlung|chemotherapie|dialyse|intervention chirurgicale|acte medical|
    actes medicaux|chirurgie|operation chirurgicale|radiotherapie|chimiotherapie|examen clinique|cirugia realizada|
    procedimiento|procedimientos|tratamiento recibido|intervencion quirurgica|quirurgico|quimioterapia|radioterapia|
    examen medico|procedimento|procedimentos|proc rea|cirurgia|tratamento|tratamentos|quimio|intervento|
    intervento chirurgico|chirurgia|trattamento|terapia|esame|esami|prestazione sanitaria|ingreep|behandeling|
    operatie|bestraling|behandling|zabieg|leczenie|ameliyat|tedavi|手术|手术名称|手术方式|手术史名称|治疗|治疗方式|
    治疗方案|治疗效果|疗效|化疗|放疗|麻醉|麻醉方式|检查方法|透析|输血|手術|手術名|手術式|治療|治療法|治療内容|処置|
    麻酔|化学療法|放射線治療|透析の有無|輸血|診療行為|手術方式
    """
)
VACCINES = words(
    """
    impfdatum|impfstatus|geimpft|impfdosis|erstimpfung|zweitimpfung|auffrischung impfung|impfstoffname|
    vaccination date|vaccine nom|date vaccin|date vaccination|statut vaccinal|rappel vaccin|vacunado|vacunacion|
    fecha vacunacion|fecha vacuna|dosis vacuna|esquema vacunacion|tipo vacuna|vacinado|vacina|vacina nome|
    vacina dose|data vacinacao|vacina dataaplicacao|vacina descricao dose|vacina fabricante|vacina cov|dose 1 cov|
    vaccino|vaccinato|vaccinazione|data vaccinazione|dose vaccino|stato vaccinale|gevaccineerd|vaccinatie|
    vaccinatiedatum|vaccinatiestatus|vaccinerad|vaksine|szczepienie|szczepionka|asi tarihi|疫苗|接种|接种日期|
    疫苗名称|接种剂次|疫苗接种|是否接种|ワクチン|ワクチン接種|接種|接種日|接種回数|予防接種|接種状況|接種年月日|
    прививка|вакцина|вакцинация|백신|접종|접종일|백신접종
    """
)
BIRTHS = words(
    """
    schwanger|schwangerschaft|schwangerschaften|geburten|fehlgeburt|kaiserschnitt|geburtsmodus|entbindung|
    menopause status|zyklustag|regelblutung|verhuetung|stillen|enceinte|grossesse|grossesses|accouchement|
    mode accouchement|cesarienne|parite|gestite|fausse couche|allaitement|menstruations|gestacion|embarazos|partos|
    cesareas|abortos|tipo parto|tipo de parto|lactancia|menarquia|menopausia|anticonceptivo|metodo anticonceptivo|
    ultima menstruacion|gravidez|tipo gravidez|gestacoes|parto|partos normais|cesarea|aborto|amamentacao|menarca|
    consultas pre natal|consprenat|prenatal consultas|idademae|gestante cs|cs gestant|qtdfilvivo|qtdfilmort|locnasc|
    gravidanze|parto cesareo|aborto spontaneo|allattamento|mestruazioni|ciclo mestruale|contraccettivo|zwangerschap|
    zwangerschappen|bevalling|keizersnede|miskraam|borstvoeding|graviditet|ciaza|porod|dogum sekli|怀孕|妊娠次数|
    孕次|产次|分娩|分娩方式|剖宫产|流产|月经|末次月经|绝经|哺乳|新生儿|早产|妊娠週数|出産|出産回数|分娩日|分娩方法|
    帝王切開|月経|閉経|授乳|流産|早産|胎児|出産予定日
    """
)
INSURANCE = words(
    """
    versicherungsart kranken|krankenversicherung|privat oder gesetzlich versichert|regime securite sociale|
    assurance maladie|mutuelle sante|derechohabiente|derechohabiencia|regimen salud|tipo regimen salud|
    aseguradora salud|convenio medico|plano de saude|plano saude|operadora plano|convenio saude|ticket sanitario|
    esenzione ticket|zorgverzekeraar|zorgverzekering|医保|医保类型|医疗费用|住院费用|总费用|药费|報酬点数|診療報酬|
    保険点数|健保
    """
)
OUTCOMES = words(
    """
    ueberleben|ueberlebenszeit|ueberlebensstatus|tod ja nein|gestorben|todesfall|survie|duree de survie|
    statut vital|decede|date de deces|supervivencia|fallecio|fallecimiento|estado vital|obito|data obito|dt obito|
    sobrevida|desfecho|esito clinico|sopravvivenza|decesso|overleving|overleden|overlijden|avliden|生存时间|
    生存状态|生存期|总生存期|随访状态|结局|转归|复发|转移|预后|死亡标志|生存期間|生存日数|転帰|予後|再発|転移|
    死亡フラグ|死亡の有無|исход|летальный исход|사망|사망일|사망여부|생존|생존기간|재발
    """
)

WEAK = words(
    """
    alkohol|consultation|soins|dor|exame|exames|uti|fumo|peso|talla|altezza|estatura|gewicht|groesse|natrium|kalium|
    sodio|potasio|potassio|terapia|esito|evolucao|desenlace|tos|fum|eps|aborto|opname|uitslag|referto|leito|cama|
    vikt|langd|低压|高压|检查|検査|状態|阳性|陽性|陰性|分期|用法|用量|运动|lengte|taille|poids|altura|boy|kilo|
    traitement|groupe|gruppe|ergebnis klinisch|verlauf|befinden
    """
)
"""What means much else too: it counts only in a table about somebody's health."""
