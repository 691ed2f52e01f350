"""Common family names of many countries, lower case, without accents: evidence that a column of words holds people.

Collected from general knowledge of the most frequent names of public name statistics. Words that are ordinary
ones of a trade (``north``, ``page``) are left out where they would mislead.
"""

from __future__ import annotations

from export_guard.kinds.kind import vocabulary

SURNAMES: frozenset[str] = vocabulary(
    """
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young
allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter
roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers
gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez
wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell
jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan
patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera gibson ellis tran
medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells
vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw
snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills
meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer
hawkins arnold pierce vazquez hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson
carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis
carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper
burke larson santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega
bishop montgomery oliver jensen harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy
garrett burton fuller wang weber welch rojas lucas marquez fields park yang little banks padilla day walsh bowman
schultz luna fowler mejia davidson acosta brewer may holland juarez newman pearson curtis cortez douglas schneider
joseph barrett navarro figueroa keller avila wade molina stanley hopkins campos barnett bates chambers caldwell beck
lambert miranda byrd craig ayala lowe frazier powers neal leonard gregory carrillo sutton fleming rhodes shelton
schwartz norris jennings rush parks hodges underwood strickland atkins mcbride hogan ingram mcgee blair glover hale
buchanan horton todd rowe moss hardy wise bowen wolfe randall gamble atkinson berger davenport mccarthy mclaughlin
mckinney mclean mcguire mcintyre mcmillan mcpherson mckenzie macdonald mackay maclean obrian oconnor oneill odonnell
osullivan fitzgerald fitzpatrick gallagher doherty byrne doyle nolan brennan quinn kavanagh maher regan duffy boyle
dempsey cullen farrell flynn foley healy hickey keane kenny lyons maguire mulligan rooney sheehan sweeney tierney
whelan townsend barker barlow bartlett barton baxter beard beasley bentley benson benton best blackburn blake
blackwell blanchard bond booker boone booth bowers boyer bradford bradshaw brady branch bridges briggs britt brock
browning bruce bryan buckley bullock burgess burnett burris bush byers cain calhoun callahan cameron cannon cantrell
cantu cardenas carey carney carson case casey cash castaneda cervantes chandler chang chaney charles chase cherry
christensen christian church clarke clay clayton clements cline cobb cochran coffey cohen colon combs compton conley
conner conrad conway cooke copeland cote cotton cowan crane crosby cross cummings dale dalton daniel daugherty dawson
decker deleon dennis dickerson dickson dillard dillon dodson donaldson donovan dotson downs drake dudley duke duran
durham dyer eaton elliot ellison emerson english erickson evans everett ewing farley farmer faulkner ferrell finch
finley fischer fitzgerald fletcher flowers floyd forbes foreman forbes francis frank frederick french frost fry frye
fuentes gaines galloway gallegos garner garrison gates gay gentry gill gillespie gilmore glass glenn glover goff
golden good goodman goodwin graves greer griffith grimes gross guerra guthrie guy hahn haley hammond hampton hancock
haney hardin harding harmon harrell harrington hartman hatfield hayden haynes head heath hebert hendricks hendrix
henson hensley hess hester hewitt hickman higgins hinton hobbs hodge holcomb holden holder holloway holman holt hood
hooper hoover hopper houston huber huff huffman hull humphrey hurley hurst hutchinson hyde irwin jacobson jarvis
jefferson johns joyce kane kaufman keith kemp kent kerr key kidd kirby kirk klein kline knapp knowles knox koch kramer
lamb lancaster landry lang langley lara larsen lawrence leach leblanc leon lester levine levy lindsay lindsey
livingston lloyd logan lott love lowery lucas lynn lyons mack madden maddox maloney mann manning marks marsh massey
mathews mathis maxwell mayer maynard mayo mays mccall mccarty mcclain mcclure mcconnell mccormick mccray mccullough
mcdaniel mcdowell mcfadden mcfarland mcgowan mcintosh mcknight mcleod mcmahon mcneil mcneill meadows melendez melton
mercer merrill merritt meyers michael middleton miles miranda monroe montoya moody moon mooney moran morin morrow
morse morton moses mosley mueller mullen mullins munoz nash navarro neal newton nicholson nielsen nieves nixon noble
noel nolan norman norton obrien ochoa oconnor odom oneal oneil orr osborn osborne owen pace pacheco parrish parsons
pate patrick patton paul petersen petty phelps pickett pittman pitts pollard poole pope potter pratt preston prince
proctor pruitt pugh quinn ramsey randolph rasmussen ratliff reeves reilly rhodes rich richard richmond riddle riggs
rivas roach robbins robles rocha roman rosales rosario rosa rosen roth rowland roy rubio rutledge salas salinas
sampson sanford santana sargent saunders savage sawyer schroeder sears serrano sexton shaffer shannon sharp sharpe
shepard shepherd sheppard sherman shields short sloan small snow solis solomon sosa spears spence stafford stanton
stark steele stein stephenson stevenson stokes stout strong stuart suarez summers swanson sweet talley tanner tate
terrell terry thornton tillman trevino trujillo tyler tyson valencia valentine valenzuela vance vang vaughan vaughn
velasquez velez villarreal vincent vinson wall waller walls walter walters walton ware warner waters weaver weeks
weiss whitaker whitehead whitfield whitley whitney wiggins wilcox wiley wilder wilkerson wilkins wilkinson william
winters witt wolf wong woodard woodward wooten workman wyatt yates york zamora zimmerman khan ahmed ali hussain begum
akhtar hughes shah kaur sharma davies griffiths pritchard rees parry bevan macleod fraser sinclair sutherland munro
ogilvie drummond cairns ritchie dunlop mccallum mcewan mcgregor ahern bowles barber bartley bray buckingham clifford
coates connolly coulson cross dickinson fenton gibbs goddard hargreaves harwood haywood hilton hobson hodgson holland
horne humphreys iqbal jarvis kaye kirkpatrick knowles law leigh mahmood mistry moss naylor newton nicholls norris
oliver osullivan page palmer parkin parsons patterson peacock perkins pickering potts rahman read rhodes rowley savage
schofield sharp shepherd skinner slater stevenson stokes storey sykes thorpe tomlinson vaughan waters watts webster
wheatley whitehouse whittaker winter wyatt yates tremblay gagnon roy cote bouchard gauthier morin lavoie fortin gagne
ouellet pelletier belanger levesque bergeron leblanc paquette girard simard boucher caron beaulieu cloutier dube
poirier fournier lapointe leclerc lefebvre poulin thibault nadeau martel hebert grenier lessard bernier muller mueller
schmidt schmitt schmitz schneider fischer weber meyer meier maier mayer wagner becker schulz schultz schulze hoffmann
hofmann schaefer schafer koch bauer richter klein wolf wolff schroeder schroder neumann schwarz zimmermann braun
kruger krueger krause hartmann lange werner schmid lehmann kohler koehler herrmann konig koenig walter kaiser fuchs
peters lang scholz moller moeller weiss jung hahn schubert vogel friedrich keller gunther guenther frank berger
winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm boehm winter kraus kraemer kramer martin
schumacher vogt stein jager jaeger otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich
ziegler kuhn kuehn pohl engel horn busch bergmann thomas voigt sauer arnold pfeiffer ernst lindner hubner huebner kern
ebert seifert moritz barth wenzel hesse nowak ritter marx kunz bender hein horst rudolph ullrich ulrich arndt jansen
janssen reuter petersen hansen steiner gruber huber moser mayr bachmann brunner schmidt lechner egger auer wimmer
reiter binder wallner leitner haider ebner wolfl strobl riedl aigner fuchs pichler eder holzer hofer gerber widmer
zbinden meyer keller frei suter baumgartner graf roth bieri wyss kaufmann hofstetter zurcher bosch thiel menzel rother
kessler hauser kluge rademacher heinz thomas gebhardt fiedler decker gerlach steffens anders beyer hermann hirsch
riedel geiger kirsch noack metzger stahl bischoff fritz stark janke nickel urban hempel merkel reichert lutz eichhorn
wirth wegner heller adler ackermann bach bartels bock brinkmann burger conrad dorr ehlers fink forster freitag frey
funk geisler gobel gottschalk greiner hagen haupt held hentschel herzog heuer hohn jahn jacob jakob john kahl kasper
kellner kiefer klose knoll kock kopp korner kurz lohmann mann marquardt mertens michel mohr nagel naumann neubauer
niemann ott paul pape preuss probst raabe rau reimann reinhardt reinhold renner romer rose runge sander schiller
schilling schramm schreiner schuler schutz schwab siebert sievers springer stadler staude stephan stoll strauss thiele
thomsen unger voss weidner weigel wendt wilhelm wille wirtz witte wulf zander zeller bernard dubois durand moreau
laurent simon michel lefebvre leroy roux david bertrand morel fournier girard bonnet dupont lambert fontaine rousseau
vincent muller lefevre faure andre mercier blanc guerin boyer garnier chevalier francois legrand gauthier garcia
perrin robin clement morin nicolas henry roussel mathieu gautier masson marchand duval denis dumont marie lemaire noel
meyer dufour meunier brun blanchard giraud joly riviere lucas brunet gaillard barbier arnaud martinez gerard roche
renard schmitt roy leroux colin vidal caron picard roger fabre aubert lemoine renaud dumas lacroix olivier philippe
bourgeois pierre benoit rey leclerc payet rolland leclercq guillaume lecomte lopez jean dupuy guillot hubert berger
carpentier sanchez dupuis moulin louis deschamps huet vasseur perez boucher fleury royer klein jacquet adam paris
poirier marty aubry guyot carre charles renault charpentier menard maillard baron bertin bailly herve schneider
fernandez le collet leger bouvier julien prevost millet perrot daniel cousin germain breton besson langlois remy
pelletier leveque perrier lebon lebrun hamon etienne barre boulanger maury mallet hoarau grondin marchal jacob chauvin
monnier weiss rodrigues humbert gilles delaunay da pichon lebreton raymond guichard tessier alexandre allard legros
lejeune launay gros imbert besnard torres chretien coste blin hernandez valentin verdier garcia gonzalez rodriguez
fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso
gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado
castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez
cruz calvo gallego vidal leon marquez herrera pena flores cabrera campos vega fuentes carrasco diez caballero reyes
nieto aguilar pascual santana herrero lorenzo montero hidalgo gimenez ibanez ferrer duran santiago benitez mora
vicente vargas arias carmona crespo roman pastor soto saez velasco moya soler parra esteban bravo gallardo rojas pardo
merino franco espinosa lara rivas silva rivera casado arroyo redondo camacho rey vera otero luque galan montes rios
segura sierra carrillo marcos marti soriano mendoza bernal robles valero palacios exposito benito andres varela
pereira macias guerra heredia bueno roldan mateo villar contreras miranda guillen mateos escudero aguilera casas
menendez rivero aparicio estevez padilla beltran rico calderon galvez abad pacheco salas jurado conde aranda quintana
gracia castano guzman acosta paredes bermudez avila alarcon rueda manzano escobar domenech pineda barrios tapia
ballesteros blazquez nogueira coronado ribas aguila amador saavedra real maza zamora tello valles pozo cuesta olmo
ojeda salazar cisneros trevino cervantes zavala ochoa zuniga cordova orozco villanueva mejia ibarra valdez cantu
galindo esquivel arellano barrera briseno cardenas carranza ceballos cedillo cornejo covarrubias cuellar davila
elizondo escalante espino estrada gaitan galarza gamez garay gastelum godinez granados grijalva hinojosa jaime
jaramillo jasso lara ledesma leal lemus leyva limon llamas loera lovato lucero macedo madera madrigal malave manriquez
mares marrero mascarenas matias melgar mena menchaca meraz mireles mojica monroy montalvo montanez montemayor murillo
najera narvaez negrete negron nevarez ocampo olivares olivas olivera olmos olvera ontiveros ordonez orta oropeza pabon
pantoja partida pedraza pedroza pelayo pichardo pina polanco ponce portillo posada quezada quinones quintero rangel
rascon regalado renteria resendez reyna rincon riojas rodarte rolon rosado rosales rosas saldana saldivar samaniego
sanabria sandoval santacruz sauceda segovia segura sepulveda serna serrato sevilla solano solorio sotelo tamayo tejada
tejeda terrazas toledo toro trejo urbina urena urias uribe valadez valdes valdivia vallejo vargas vela verduzco vigil
villa villagomez villalobos villalpando villarreal villegas yanez ybarra zaragoza zarate zepeda rossi russo ferrari
esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini costa giordano rizzo lombardi moretti
barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo
serra coppola parisi villa fabbri bianco marchetti monti ferri palumbo pellegrini sala gatti farina caputo grassi
sorrentino battaglia riva pellegrino basile palmieri sanna benedetti valentini neri bernardi messina donati piras
giuliani montanari silvestri fiore barone rizzi guerra cattaneo bellini ferraro amato orlando morelli mazza testa
marchi negri damico deluca desantis derosa dangelo deangelis bassi milani rossetti grasso martino sartori franco
ruggiero villani pagano fumagalli carbone mele cocco ferretti parodi bertoni grimaldi bruni vinci castelli tosi
zanella pace valenti piazza poli berti landi sacchi agostini pozzi falcone rota basso brambilla de jong jansen vries
berg bakker dijk visser janssen meijer mulder boer bos vos peters hendriks leeuwen dekker brouwer dijkstra smits graaf
meer linden kok jacobs haan vermeulen heuvel veen broek bruin schouten beek willems vliet ven hoekstra maas verhoeven
koster dam wal prins blom huisman peeters kuipers veenstra kramer brink scholten driessen postma koning wit bosch
boogaard timmermans martens gerritsen sanders kuiper molenaar vink evers wolf hermans groot hoek schipper vandijk
vandenberg verbeek hoeven mol leeuw bosman jonker peters jonge wijk post bruijn horst schuurman maes mertens claes
goossens wouters desmet dupont lambert dubois pauwels aerts michiels hermans lemmens cools vandamme verstraete segers
declercq smet jacobs nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak
dabrowski kozlowski jankowski mazur wojciechowski kwiatkowski krawczyk kaczmarek piotrowski grabowski zajac pawlowski
michalski krol wieczorek jablonski wrobel nowakowski majewski olszewski stepien malinowski jaworski adamczyk dudek
nowicki pawlak gorski witkowski walczak sikora baran rutkowski michalak szewczyk ostrowski tomaszewski pietrzak
zalewski wroblewski marciniak jasinski zawadzki bak jakubowski sadowski duda chmielewski wlodarczyk borkowski
czarnecki sawicki sokolowski urbanski kubiak maciejewski szczepanski kucharski wilk kalinowski lis mazurek wysocki
adamski kazmierczak wasilewski sobczak czerwinski andrzejewski cieslak glowacki zakrzewski kolodziej sikorski
krajewski gajewski szymczak szulc baranowski laskowski brzezinski makowski ziolkowski przybylski domanski nowacki
borowski blaszczyk chojnacki ciesielski mroz szczepaniak wesolowski gorecki krupa kaczmarczyk leszczynski lipinski
kowalewski urbaniak kozak kania mikolajczyk czajkowski mucha tomczak koziol markowski kowalik nawrocki brzozowski
janik musial wawrzyniak tomaszewska kowalska nowakowska wisniewska kaminska lewandowska zielinska szymanska dabrowska
kozlowska jankowska wojciechowska kwiatkowska piotrowska grabowska pawlowska michalska jablonska majewska olszewska
jaworska malinowska nowicka gorska witkowska rutkowska ostrowska zalewska wroblewska jasinska zawadzka jakubowska
sadowska chmielewska borkowska czarnecka sawicka sokolowska maciejewska szczepanska kucharska kalinowska wysocka
adamska wasilewska czerwinska silva santos oliveira souza rodrigues ferreira alves pereira lima gomes costa ribeiro
martins carvalho almeida lopes soares fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques
machado mendes freitas cardoso ramos goncalves santana teixeira araujo pinto correia cunha moraes morais melo
cavalcanti monteiro azevedo barros campos castro borges batista cruz moura miranda duarte fonseca aragao farias pires
caldeira peixoto novaes novais viana porto siqueira sales mota jesus nogueira fogaca cardozo mello rezende caldeira
luz paz conceicao farias das guimaraes macedo pacheco xavier coelho sousa figueiredo matos neves faria tavares
coutinho simoes henriques branco antunes lourenco reis baptista leite maia magalhaes amaral vaz domingues esteves
brito abreu andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson
jonsson jansson hansson bengtsson jonasson lindberg jakobsson magnusson lindstrom olofsson lindqvist lindgren berg
axelsson bergstrom lundberg lind lundgren lundqvist mattsson berglund fredriksson sandberg henriksson forsberg sjoberg
wallin danielsson hakansson eklund gunnarsson lundin samuelsson fransson bergman holm johnsson arvidsson bjork
isaksson soderberg nystrom bergqvist holmberg lofgren nyberg claesson nordstrom marten martensson soderstrom engstrom
ekstrom eliasson hedlund dahlberg hellstrom soderlund sundberg abrahamsson nordin ek blomqvist ostlund falk aberg
lindholm hermansson strom akesson lofberg dahl jonsson nielsen jensen hansen pedersen andersen christensen larsen
sorensen rasmussen jorgensen petersen madsen kristensen olsen thomsen christiansen poulsen johansen moller mortensen
knudsen jakobsen jacobsen mikkelsen olesen frederiksen laursen henriksen lund schmidt eriksen holm kristiansen clausen
simonsen svendsen andreasen iversen ostergaard vestergaard jeppesen mogensen norgaard johansen karlsen haugen hagen
eide berntsen solberg bakken strand nilsen berge moen iversen korhonen virtanen makinen nieminen makela hamalainen
laine heikkinen koskinen jarvinen lehtonen lehtinen saarinen salminen heinonen niemi heikkila kinnunen salonen turunen
salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen ivanov petrov sidorov smirnov kuznetsov popov
vasiliev sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov
nikolaev orlov andreev makarov nikitin zakharov ivanova petrova smirnova kuznetsova popova volkova sokolova shevchenko
kovalenko bondarenko tkachenko kravchenko oliynyk shevchuk kovalchuk novak svoboda novotny dvorak cerny prochazka
kucera vesely horak nemec pokorny marek pospisil hajek jelinek kral ruzicka benes fiala sedlacek dolezal zeman kolar
krejci novakova svobodova dvorakova horvath kovacs szabo toth nagy kiss varga molnar nemeth farkas balogh papp takacs
juhasz lakatos meszaros simon racz fekete szilagyi popescu ionescu popa radu dumitru stan stoica gheorghe rusu
munteanu matei constantin marin tudor dobre barbu nistor florea georgescu papadopoulos papadakis georgiou ioannou
dimitriou nikolaidis karagiannis vlachos makris jovanovic petrovic nikolic markovic djordjevic stojanovic ilic
stankovic pavlovic milosevic horvat kovacevic babic maric juric novosel knezevic vukovic bozic dimitrov georgiev
petkov ivanov stoyanov yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan
cetin kara koc kurt ozkan simsek polat korkmaz cakir erdogan wang li zhang liu chen yang huang zhao wu zhou xu sun ma
zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu
du ye cheng wei su lu ding ren shen yao lu jiang cui zhong tan lu wang fan jin shi liao jia xia fu fang zou xiong bai
meng qin qiu hou kim lee park choi jeong jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong jeon
moon yang bae baek nam sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada
sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa ogawa goto okada
hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda
nakajima nakagawa harada ono tamura takeuchi kaneko nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong
ly sharma verma gupta singh kumar patel shah mehta joshi desai reddy rao nair iyer pillai menon das ghosh banerjee
mukherjee chatterjee bose sen dutta roy chowdhury mishra pandey tiwari tripathi dubey yadav chauhan rathore jain
agarwal agrawal bansal goyal mittal kapoor khanna malhotra chopra arora sethi bhatia gill sandhu dhillon sidhu grewal
kaur naidu krishnan subramanian raman iyengar hegde shetty kulkarni patil deshmukh jadhav pawar shinde gaikwad chavan
more khan ahmed hussain malik sheikh qureshi siddiqui ansari chaudhry butt iqbal mirza raza abbasi hassan mohamed
mohammed abdullah ibrahim mahmoud mustafa omar osman salem saleh said youssef hussein hamdan haddad khoury mansour
nasser najjar aziz farah bakr alami benali bennani el idrissi tazi cohen levi mizrahi peretz biton dahan avraham
friedman katz azoulay okafor okeke adeyemi adebayo okonkwo eze nwosu ogunleye balogun ojo musa bello abubakar mensah
owusu boateng asante osei appiah agyeman kamau mwangi otieno odhiambo wanjiru njoroge kariuki ochieng achieng mutua
tesfaye bekele abebe haile dlamini nkosi ndlovu khumalo mokoena naidoo botha venter pretorius nel plessis merwe fourie
coetzee kruger steyn swart santos reyes cruz bautista ocampo delacruz garcia mendoza villanueva aquino ramos dizon
manalo pascual salazar tolentino wijaya santoso susanto hidayat setiawan gunawan kusuma lim tan ong ng wong chan
cheung lau yeung leung chow cheng ho tsang kwok teo goh chua koh
"""
)
