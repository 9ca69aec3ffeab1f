/**
 * Words that news uses for one another, a group a line: verb, noun and adjective alike ("killed", "death", "toll"), which a dictionary of
 * synonyms keeps apart. Written by hand: what desks write for the same deed, body or thing. Words of several senses are left out.
 */
export const NEWS_SYNONYMS = `
kill die dead death fatality toll perish slay body corpse lethal
injure injury wound hurt casualty
evacuate displace flee evacuee displaced refugee homeless shelter
quake earthquake tremor temblor seismic aftershock magnitude
flood flooding inundate overflow deluge dike
storm hurricane typhoon cyclone tornado
fire blaze burn flame arson inferno
rain rainfall downpour
explosion blast bomb bombing explode detonate
attack strike raid assault airstrike
bombardment bombing shelling
shoot shooting gunfire gun gunned fire shot
troop soldier serviceman
fighter militant rebel insurgent jihadist gunman militiaman
arrest detain capture apprehend custody nab hold detention
charge accuse indict indictment allege
convict conviction guilty sentence jail imprison
court judge tribunal trial jury
police officer cop policeman constable detective
investigate investigation inquiry probe enquiry examine
killer murderer shooter attacker assailant suspect gunman
murder homicide slaying
rob robbery robber thief heist burglary loot steal
hostage captive kidnap abduct hijack pirate
talk negotiation
meeting summit
agree agreement deal accord pact treaty settlement
sign signing ink
government administration cabinet authority
minister ministry secretary
president leader head chief chairman
premier prime
parliament assembly legislature lawmaker legislator deputy senator
vote election ballot poll elect voter referendum
spokesman spokeswoman spokesperson representative rep publicist press
statement announcement communique release declaration
announce declare reveal unveil confirm disclose
demand urge call request ask appeal
plan scheme proposal intend project
hope expect expectation await
reduce reduction cut slash lower trim decrease scale shrink withdraw withdrawal drawdown pullout
rise increase climb grow growth gain jump surge soar
fall drop decline slide slump plunge tumble dip decrease sink
end terminate conclude conclusion halt stop cease finish close
begin start launch commence
timetable timeline schedule calendar
committee commission panel board council body
coalition alliance bloc partnership
job employee worker staff workforce employment position
layoff lay dismiss dismissal fire sack axe oust redundancy
hire appoint name appointment recruit
company firm business corporation maker giant manufacturer
share stock equity
revenue sale turnover income
profit earnings loss
forecast outlook guidance prediction projection
analyst expert specialist professional economist
bank lender creditor
bid offer proposal
buy purchase acquire acquisition takeover merger
contract deal agreement
ban prohibit forbid outlaw prohibition
law legislation bill act statute
rule regulation
protest demonstration march rally riot unrest clash
protester demonstrator rioter crowd
home house residence dwelling building
village town hamlet settlement
city municipality
hospital clinic
doctor physician surgeon medic
ship vessel boat warship freighter frigate destroyer trawler dhow
plane aircraft jet airliner flight
helicopter chopper
car vehicle automobile
crash collision wreck accident collide
drone unmanned
missile rocket
weapon arm gun rifle ammunition
aid help relief assistance support
money fund cash
match game final fixture
win victory beat defeat triumph edge title
player footballer athlete
coach manager trainer
team side club squad
goal score scorer header equaliser equalise
spectator fan crowd attendance audience
champion winner trophy cup title championship
injury injured reserve sideline
season campaign
film movie picture
actor actress star
singer artist musician
award prize oscar honour
host presenter emcee
rehab rehabilitation treatment clinic
software patch update fix program
flaw vulnerability bug hole loophole weakness
hacker attacker cybercriminal
user customer client
study research survey paper
scientist researcher
disease illness virus infection outbreak
patient sufferer
woman female
man male
child boy girl kid teenager teen youth
mother mom mum
father dad
son daughter
wife husband spouse
resident inhabitant population people villager
visit trip travel tour
size number amount scale extent
threat danger risk hazard
area region zone district territory
border frontier
damage destroy destruction wreck devastate level flatten raze
rescue save rescuer
search hunt manhunt
reach hit peak attain
high height peak record level mark
warn warning alert caution
deny reject dismiss refuse denial rejection
confirm acknowledge admit concede
claim responsibility
join enlist
leave depart exit quit
return come back
spokes spokesman
sport athletics
retire retirement
illness sick ill
debt borrowing
budget spending
tax levy duty
price cost
strike walkout stoppage
religious faith religion
church cathedral chapel
school university college
student pupil
teacher lecturer professor
dollar usd
euro eur
`
