"""Common given names of many countries, lower case: evidence that a column of words holds people.

Collected from general knowledge of the most frequent names of public name statistics; ordinary words
and names of places are left out where they would mislead (``rose``, ``will``, ``paris``).
"""

from __future__ import annotations

from export_guard.kinds.kind import vocabulary

GIVEN_NAMES: frozenset[str] = vocabulary(
    """
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald
steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond
patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy
harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan
billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis
bobby philip johnny harry liam oliver lucas mason mary patricia jennifer linda elizabeth barbara susan jessica
sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa
deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria
teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia denise amber doris marilyn
danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hans klaus juergen
jürgen wolfgang heinz uwe stefan stephan andreas markus sebastian tobias florian lukas felix maximilian moritz
jonas niklas ursula monika petra sabine renate helga ingrid karin brigitte heike birgit claudia katrin anja
silke lena lea mia leonie johanna marta jean-pierre pierre jacques michel philippe alain bernard nicolas laurent
olivier julien antoine guillaume mathieu thierry pascal françois francois nathalie isabelle sylvie valérie
valerie sophie chloé chloe camille manon léa lucie margaux élodie elodie aurélie céline celine monique antonio
francisco manuel javier carlos miguel alejandro rafael pedro angel ángel jesús jesus fernando luis sergio pablo
jorge alberto diego carmen josefa isabel dolores pilar cristina lucia lucía elena raquel mercedes rosario
beatriz silvia irene rocío sofia sofía paula giuseppe giovanni mario luigi salvatore francesco roberto marco
luca matteo alessandro davide stefano lorenzo giulia francesca chiara giorgia martina valentina alessia federica
giuseppina rosa joão joao tiago rui nuno gonçalo duarte inês ines mariana catarina ana joana raimundo thiago
gustavo felipe bruno rodrigo mateus gabriela larissa fernanda juliana camila leticia aline jan piotr krzysztof
andrzej tomasz paweł pawel michał michal marcin grzegorz jakub łukasz lukasz mateusz zofia agnieszka katarzyna
małgorzata malgorzata ewa krystyna joanna magdalena aleksandra pieter johan willem cornelis hendrik sander
jeroen maarten bram daan anneke saskia femke sanne fleur lieke lars erik anders nils sven karl gustaf olof
mikael fredrik björn bjorn astrid kerstin elsa mette søren soren jens niels rasmus mads kirsten hanne matti
jukka timo juha antti mikko heikki aino tuula ritva leena ivan dmitri dmitry sergei sergey alexei alexey mikhail
nikolai vladimir andrei andrey igor oleg pavel yuri boris anatoly viktor olga tatiana natalia natasha svetlana
irina ekaterina anastasia ludmila galina yulia oksana mohammed muhammad mohamed ahmed ali hassan hussein omar
khalid ibrahim mustafa youssef yusuf abdullah abdul hamid karim said samir tariq fatima aisha khadija maryam
zainab amina layla leila noor huda salma yasmin rania nadia raj rahul amit sanjay vijay rajesh suresh anil sunil
ravi arjun rohan aditya vikram krishna deepak manoj ashok ramesh mahesh prakash priya anjali pooja neha sunita
anita kavita lakshmi sita geeta divya shreya meena rekha asha deepa wei fang xiu ying jing xiaoming hao jun jie
ming xin yan hui mei ling xia yu ting chen hiroshi takashi kenji akira satoshi haruto yuto sota ren yuki sakura
yoko keiko hanako naoko tomoko min-jun seo-yeon ji-woo hyun jin-ho soo-jin minho jisoo sung young-ho nguyen minh
anh huong lan tuan thanh duc hung linh thao emeka chinedu ngozi chidi oluwaseun ade tunde amara kwame kofi ama
abena kwesi thabo sipho nomsa themba mehmet ahmet hüseyin hasan ismail osman murat emre burak ayşe ayse fatma
emine hatice zeynep elif nikos dimitris giorgos yannis kostas eleni katerina cory brett dale floyd clyde glenn
marcus travis derek shane brent chad curtis leonard norman marvin stanley leroy lester milton shawn jimmy kathy
phyllis lillian grace edith ethel florence hazel gladys thelma norma peggy bonnie crystal tiffany courtney erin
shannon holly vanessa whitney tara sheila gina dawn tracy stacy wendy jill robin leslie sally penny eva ella ava
zoe lily bob tom jim mike steve dave chris matt tony dan ben sam nick alex max leo ian neil hugh graham nigel
trevor simon colin gareth rhys owen declan conor cillian sinead siobhan aoife niamh fiona isla eilidh callum
ewan hamish alfredo ernesto ramon ramón enrique ricardo eduardo oscar óscar hector héctor guadalupe yolanda
esperanza leon finn emil anton theo jaxson nelson jane
aaliyah aarav abby abdallah abdelkader abdullahi abebe abhishek abraham achieng adaeze adebayo adele adeline adriana
adriano adrien agata agnes agnese agus agustin ahmad aidan aiden ainhoa aisyah aitor akash akinyi akshay alana alannah
alba aldo alejandra aleksandar aleksandr alena alessandra alessio alexandra alexandre alexandros alexandru alexia
alfonso alfred alicia alina alisha alison alistair allison alma almaz alondra alvaro alyssa amadou amalia aman amaya
ameer amelia amelie aminata amir amirah anabel anais ananya andre andreea andres aneta angelica angelina angelo angus
anika aniket anissa anke ankit ankita anneliese annette annika ansgar antoinette antonella antonia anushka arabella
ariana arianna ariel arif arlene arlette armand armando arnaud arne arnold artem arturo arvind ashish ashraf ashton
aubrey audrey augusto aurelia aurelie aurelien aylin ayman ayumi ayush azadeh babak babatunde baptiste barbora bartosz
bastien bayu beata beatrice behnam bekele belen benedetta benedikt benito benjamín benoit bernadette bernardo bernd
bertrand bethany bettina bevon bhavna bianca bibiana bilal birgitta birgitte blanca boaz bogdan bohdan bojan bolanle
bradley brandi brandy breanna brendan brianna bridget britney bronwyn bryce budi caitlin caleb callie calvin camilla
candace candice carina carla carlo carly carmela carmelo caroline carsten caspar cassandra cassidy caterina cecile
cecilia cecilie celeste celia celina cesar chantal charlene charlie chaya chebet chelsea cherie chetan chiamaka
chinonso chioma christa christelle christiane christoph christophe chukwuemeka ciara cindy claire clara clarence
clarissa claude claudette claudine claudio claus clemens clement cleo clifford clotilde colette colleen connor conrad
constantin consuelo cordula corey corinna corinne cornelia cornelius cosima craig cristian cristiana cristiano
cristobal curt cyril dagmar dalia damian damien damir daniela daniele daniella danijela danilo danuta daria darius
dariusz darko darlene darrell darren daryl deanna debbie deirdre delia delphine denisse derya desiree devin didier
dieter dilip dimitri dinesh dino dirk divyansh dmitriy dominic dominik dominika dominique donatella doreen dorian
dorota dorothea dragan duncan dusan dwayne earl ebele ebony eckhard eddie edgar edmund edna edoardo edouard edwin
edyta efrain egor eileen ejike elaine eleanor eleonora elham eliana elias elin elina elio elisa elisabeth elisabetta
elise eliza ellen elliot elliott eloise elsie elvira emanuela emanuele emile emilia emiliano emilie emilio emmanuel
emmanuelle enzo erica erich erika erna ernst erwin esteban estefania estelle esther etienne eugenia eugenio evelin
evelyne evgeny fabian fabiana fabien fabienne fabio fabrice fabricio fadi faisal farah farhad farhan farid fatih fatou
federico felicia ferdinand filip filippo finley finnegan fitri flavia flavio folake folasade francine francis
francisca franka franz françoise fred freddie frederic frederick frederik frida frieda friedrich fritz funmilayo
gabriele gabriella gabrielle gaetano ganesh garrett gaspard gaston gaurav gavin genevieve georg georges georgina
gerard gerardo gerhard gerlinde gertrude ghislaine giacomo giada gianluca gianni gideon gilbert gilberto gilles
gillian ginevra giorgio giovanna gisela giselle gitta giuliana giuliano giulio gonzalo gopal gordon greta gretchen
guido guilherme guillermo gunnar gunter gurpreet gustav gwen gwendolyn habib hakan hamza hanna hannes harald harish
harpreet harriet harsh harvey hatem hayden haylee hedwig heidi heinrich helena helene helmut hendra henri henrik
henrike henrique herbert heriberto herman hermann hernan herve hilary hilda hildegard holger horst howard hubert hugo
humberto hussain hyacinth ibrahima ifeanyi ignacio ikenna ilaria iliana ilse imane imogen imran inga inge ingeborg
inna ioana ionut irena isaac isabela isabell isaiah ishaan ishita ismael itzel iulia ivana ivette ivo iwona izabela
jacek jacinta jaclyn jaden jaime jake jakob jamal jamie jana janelle janina janine janis janusz jared jarek jaroslav
jaroslaw jasmin jasmina jaspreet jayden jaylen jeanette jeanine jeanne jeannette jelena jenna jennie jenny jeremiah
jeremias jermaine jerome jerzy jesper jessie jette jillian joachim joanne joaquin jocelyn jochen joel joelle joerg
joey johann johannes joko jolanda jolanta jonna joost jorgen joris josef josefina josephine josette josh josiah josie
josé juana juanita julian juliane julianna juliet juliette julio julius jurgen jutta kaan kabir kacper kai kaitlyn
kamal kamau kamil kamila kara karel karina karla karolina karsten karthik kartik kasper katarina kate katharina
katharine kathrin katja katrina kavya kaylee kazimierz keira kelechi kelsey kendra kenza kiara kieran kipchoge kiran
kirill kirstin kirsty kjell klara knut komal konrad konstantin konstantinos kornelia krista kristen kristian kristiane
kristin kristina kristine kristof kunal kurniawan kurt kylie lachlan lamar lara lasse latisha latoya laurence laurie
lautaro leah leandro lennart leonardo leonid leonor lestari lidia lieselotte liliana lillie lilly lina lindsay lindsey
linnea lionel lisbeth lisette liza lois lorena lorenz loretta lorraine lothar lotte louisa louise luc luciana luciano
lucien lucile lucille lucinda lucy ludovic ludwig luisa luise luke lutz lydia lyle lynette mabel macarena maciej
mackenzie maddison madeleine madeline madhav magali magda magnus mahmoud maja malik malika mandy manfred manish
manpreet manuela marc marcel marcela marceline marcello marcelo marcia marek margarete margarida margarita margit
margo margot marguerite mariam marianna marianne mariano mariela marietta marija marika marilena marina marion marisa
marisol marissa marius mariusz marjorie marko marlene marlon martin martine marwan maryse massimo mateo mathias
mathilde matilda matilde matthias matthieu maureen maurice mauricio mauro maxime maximiliano maya mckenzie mehdi
melanie melinda melvin meredith merle merve micaela michaela michela michele micheline mickael mikkel mila milana
milena milica milo milos miranda miriam mirjam mirjana mirko misael mitchell mohamad mohan mohit moira monica
montserrat morgane morten moses moussa muhammed mukesh mustapha mwangi myles myriam myrtle mélanie nabil nadezhda
nadine nadja naima naomi narges nasser nastassia natacha nataly natascha nathaniel naveen navya nayara nelly nerea
nevaeh ngozika nicola nicolai nicoletta nicolo nida nikhil nikita nikki nikola nikolaos nikolas nina nino nisha nitin
njeri njoroge nnamdi nneka noel noelia noemi noemie nora norbert obinna oceane octavia odhiambo olaf olamide olena
ollie olumide oluwaseyi oluwatobi omari ophelie osvaldo othman otieno otto paige palina pallavi paloma panagiotis
pankaj paola paolo parisa pascale patrice patricio patrik patrizia patryk paulina pauline paulo payton petar petros
philipp philippa phoebe pia pierrick pietro poppy pranav prateek priscilla priyanka przemyslaw putri quentin rachael
rachid rafaela rafal raffaele raisa raissa rakesh ralf ramiro ramona ramya rana randall raphael raul rayan rebeca
rebekah regan regine reina reiner reinhard remi renata renato rene renee rhonda ricarda riccardo rigoberto rita ritesh
ritika ritu rizki robbie roberta robyn rocco rocio rodolfo rogelio rohit roland rolando rolf romain roman romina ronan
rosalie rosalind rosanna rosemarie rosemary rosie roxana roxanne ruben rudolf rupert ruslan sabina sabrina sachin
sadie salim salman salvador sami samira sandeep sandhya sandrine sandro sanjana santiago santino santosh sarai sascha
sasha saurabh scarlett sebastien selena selin selina selma serena serge serkan severine shanice shauna shawna shayla
sheena shelby shelley sherri sherry shivani shubham siddharth sidney siegfried sigrid silvana silvio simona simone
siti sixtine slamet slavica sneha snezana sofie solange sonal sonia sonja sonya soraya stacey stanislav stanislaw
stefania stefanie steffen stephane stig stuart stéphane sugeng surbhi susana susanna susanne susanto suzanne sverre
swati sybille sylvain sylvia sören tabea tabitha takumi talia tamar tamara tamika tania tanja tanvi tanya tarun tasha
tatjana temitope terence terrance terrence tesfaye thea theodor theodora theodore therese thibault thorsten timothee
tina todd tomas tommaso toni tonya torben tore torsten tracey traci tricia tristan trond tushar tyrone tyson uche uday
ulrich ulrike umberto urs vaclav valentin valeria valerio valery vandana vanja varun vasile vasily vera verena vernon
veronica veronika veronique vicente vicki vicky victor vikas viktoria vilma vincenzo vinod violeta violetta virginie
vitaliy vitor vittoria vittorio vivek vivian viviana viviane vivien vladislav volker vreni véronique wahyu waldemar
walid wallace wambui wanda wanjiru werner wesley wiktoria wilfried wilhelm wilma winfried winifred wojciech xavier
ximena yael yana yann yannick yanti yaroslav yash yasmine yesenia yevgeny yewande ylva yogesh yolande yosef younes
yuliya yuni yusef yvan yves yvette yvonne zachariah zahra zara zbigniew zdenek zelda ziad zoran zoya zoé zuzana
"""
)
