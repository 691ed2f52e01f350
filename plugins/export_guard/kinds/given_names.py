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
"""
)
