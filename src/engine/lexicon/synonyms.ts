// Made by scripts/build-lexicon.ts from WordNet 3.1, © Princeton University (see THIRD-PARTY.md). Not edited by hand.

/** Words of one meaning, a group a line; a word may stand in several groups. */
export const SYNONYMS = `
0 cipher cypher zero
0 zero
1 ace one single unity
1 ane one
10 decade ten tenner
10 ten
100 c hundred one_hundred
100 century hundred
1000 grand one_thousand thousand
1000 k m one_thousand thousand
11 eleven
11 eleven xi
11th eleventh
12 dozen twelve
12 dozen twelve xii
13 thirteen
13 thirteen xiii
13th thirteenth
14 fourteen
14 fourteen xiv
14th fourteenth
15 fifteen
15 fifteen xv
15th fifteenth
16 sixteen
16 sixteen xvi
17 seventeen
17 seventeen xvii
17th seventeenth
18 eighteen
18 eighteen xviii
18th eighteenth
19 nineteen
19 nineteen xix
19th nineteenth
1st first
2 deuce two
2 ii two
20 twenty
20 twenty xx
20th twentieth
21 twenty-one
21 twenty-one xxi
22 twenty-two
22 twenty-two xxii
23 twenty-three
23 twenty-three xxiii
24 twenty-four
24 twenty-four xxiv
25 twenty-five
25 twenty-five xxv
25th twenty-fifth
26 twenty-six
26 twenty-six xxvi
27 xxvii
28 twenty-eight
28 twenty-eight xxviii
29 xxix
2d second
3 iii three
3 leash ternary three threesome trey triad trinity trio triplet troika
30 thirty
30 thirty xxx
30_minutes half-hour
30th thirtieth
3rd tertiary third
4 four foursome quadruplet quartet quaternary
4 four iv
40 forty
40 forty twoscore xl
4th fourth quaternary
5 fin five fivesome quint quintet quintuplet
5 five v
50 fifty
50 fifty l
500 five_hundred
6 half_a_dozen sestet sextet six
6 half_dozen six vi
60 lx sixty threescore
60 sixty
6th sixth
7 septet seven
7 seven vii
70 lxx seventy
70 seventy
70th seventieth
8 eight octet
8 eight viii
80 eighty fourscore
80 eighty fourscore lxxx
9 ix nine
9 nine
90 ninety
90 ninety xc
a_couple_of a_few
ab abdominal
abandon empty vacate
abandon give_up
abandon wildness
abandoned derelict deserted
abandonment defection desertion
abandonment desertion forsaking
abase chagrin humble humiliate mortify
abasement abjection degradation
abash embarrass
abashed chagrined embarrassed
abate die_away let_up
abatement hiatus reprieve respite
abbreviate abridge foreshorten shorten
abbreviated brief
abbreviated shortened truncated
abdomen belly stomach venter
abduct kidnap nobble snatch
abductor kidnaper kidnapper snatcher
aberrance aberrancy aberration deviance
aberrant deviant deviate
aberration distortion
abeyance suspension
abhor abominate execrate loathe
abhorrent detestable obscene repugnant repulsive
abidance compliance conformity
abidance residence residency
abide bear brook digest endure stick_out stomach tolerate
abide bide stay
abide_by comply
abide_by honor honour respect
abiding enduring imperishable
ability power
abject low-down miserable scummy scurvy
abject unhopeful
abjure forswear recant resile retract
ablactate wean
ablation excision
ablaze afire aflame aflare alight on_fire
ablaze aflame
ablutionary cleansing
abnormal unnatural
abnormalcy abnormality
abode domicile dwelling dwelling_house habitation home
abode residence
abolish get_rid_of
abominable atrocious awful dreadful painful terrible unspeakable
abominable detestable execrable odious
aboriginal aborigine indigen indigene native
aboriginal native
aboriginal primaeval primal primeval primordial
abortive stillborn unsuccessful
abound bristle
abounding galore
about astir
aboveboard straightforward
abrade scour
abrasion attrition detrition grinding
abrasion scrape scratch
abrasive scratchy
abreaction catharsis katharsis
abroad overseas
abrogation annulment repeal
abrupt disconnected
abrupt precipitous
abruptness curtness
abruptness suddenness
abscond absquatulate decamp go_off run_off
absent absentminded abstracted scatty
absent lacking missing wanting
absolute downright out-and-out sheer
absolutism despotism dictatorship monocracy shogunate tyranny
absolutism despotism tyranny
absolved cleared exculpated exonerated vindicated
absorb assimilate ingest
absorbed captive engrossed enwrapped intent wrapped
absorbent absorptive
absorbing engrossing fascinating gripping riveting
abstain desist refrain
abstention abstinence
abstract abstraction
abstract abstractionist nonfigurative nonobjective
abstract cabbage filch nobble pilfer pinch purloin snarf sneak swipe
abstract outline precis synopsis
abstract_art abstractionism
abstraction generalization
abstractionism unrealism
abstruseness obscurity
abstruseness profundity
absurd cockeyed derisory idiotic laughable ludicrous nonsensical preposterous ridiculous
absurdity absurdness
abuse blackguard clapperclaw
abuse contumely insult revilement
abuse maltreat mistreat
abuse misuse
abuse misuse pervert
abused maltreated mistreated
abut adjoin butt butt_against edge
abuzz buzzing
aby abye atone expiate
academic donnish pedantic
accede acquiesce assent
accede bow defer give_in
accelerate quicken speed speed_up
accelerate speed_up
acceleration quickening speedup
accelerator catalyst
accelerator throttle
accent accentuate emphasise emphasize punctuate stress
accent accentuate stress
accent dialect idiom
accent emphasis
accented stressed
accept consent go_for
acceptable satisfactory
acceptance adoption espousal
acceptance credence
accepted recognised recognized
access admittance entree
access approach
access get_at
accessary accessory
accessible approachable
accessory accouterment
accessory adjunct adjuvant ancillary appurtenant auxiliary
accessory supplement
accident fortuity
accidental incidental nonessential
acclaim applaud clap
acclaim eclat plaudit plaudits
acclaim hail herald
acclimate acclimatise acclimatize
acclivitous rising uphill
accolade award honor honour laurels
accommodate adapt
accommodate fit suit
accommodative cooperative
accommodative reconciling
accompanied attended
accompaniment attendant concomitant
accompaniment backup
accompany attach_to come_with go_with
accompanying attendant concomitant consequent ensuant incidental resultant sequent
accomplice confederate
accomplish achieve attain
accomplish action carry_out carry_through execute fulfil fulfill
accomplished complete
accomplished completed realised realized
accomplished effected established
accomplishment achievement
accomplishment attainment skill
accord accordance
accord agreement
accord allot
accord concord consort fit_in harmonise harmonize
accord pact treaty
accordant agreeable concordant conformable consonant
accost come_up_to
accost solicit
account business_relationship
account calculate
account chronicle history
account describe report
account report write_up
accountant controller
accredit credit
accredit recognise
accredited commissioned licenced licensed
accretion accumulation
accrual accruement accumulation
accrued accumulated
acculturation culture
accumulate amass collect compile hoard pile_up roll_up
accumulate amass conglomerate cumulate gather pile_up
accumulation aggregation collection
accumulative cumulative
accurate exact precise
accusal accusation
accusative accusatory accusing accusive
accusative objective
accuse charge
accuse criminate impeach incriminate
accustom habituate
accustomed customary habitual wonted
ace adept genius hotshot maven mavin sensation star superstar virtuoso whiz whizz wiz wizard
ace crack first-rate super tiptop topnotch tops
ace sweep_through
acerb acerbic acid acrid bitter blistering caustic sulfurous sulphurous virulent vitriolic
acerb acerbic astringent
acerbate embitter envenom
acetify acidify acidulate sour
acetonemia ketonemia ketosis
ache aching
ache hurt smart
ache languish pine yearn yen
achiever succeeder winner
aching achy
acid acidic acidulent acidulous
acid pane superman
acidity sour
acknowledge admit
acknowledge receipt
acme apex vertex
acme elevation height meridian peak pinnacle summit superlative tiptop
acoustic acoustical
acquaint familiarise familiarize
acquaint introduce
acquaintance familiarity
acquaintance friend
acquiescence assent
acquire assume take_on
acquire get
acquisition learning
acquit assoil exculpate exonerate
acquit behave comport conduct deport
acreage land_area
acres demesne estate
acrimonious bitter
acrobatic athletic gymnastic
acrobatics aerobatics stunting
acrobatics tumbling
act behave
act deed human_action
act enactment
act_out enact reenact
acting performing playacting playing
action activeness activity
action litigate sue
activate actuate set_off spark touch_off trigger
active fighting
activist militant
activity bodily_function
actor doer
actor histrion player thespian
actual existent
actual genuine literal
actualise actualize realize substantiate
actuary statistician
actuate incite motivate prompt propel
acuate needlelike sharp
acute ague
acute discriminating incisive keen knifelike penetrating penetrative piercing sharp
acute intense
ad advert advertisement advertising
ad-lib extemporaneous extemporary extempore impromptu offhand offhanded unrehearsed
ad-lib extemporise extemporize improvise improvize
ad-lib spontaneous unwritten
ad_campaign advertising_campaign
adage byword proverb saw
adamant adamantine inexorable intransigent
adamant diamond
adapt adjust conform
adaptation version
adapted altered
add append
add bestow contribute impart lend
add_on affix append supplement
add_up amount
add_up amount number total
add_up sum sum_up summate tot tot_up total
addendum postscript supplement
addict freak junkie junky
addiction dependance dependence dependency
addition gain increase
addition improver
additional extra
additive linear
addle muddle
addlebrained addlepated muddleheaded puddingheaded
addled befuddled muddled muzzy woolly wooly
addlehead birdbrain loon
address speech
address turn_to
adenoidal nasal pinched
adept expert practiced proficient skilful skillful
adequate enough
adequate equal
adequate passable tolerable
adequate_to equal_to up_to
adhere cleave cling cohere
adherence adhesion
adherent disciple
adieu adios bye cheerio good-bye goodby goodbye sayonara
adjacent conterminous contiguous neighboring
adjacent next side_by_side
adjectival adjective
adjective procedural
adjoin contact
adjourn recess
adjudicate decide resolve settle
adjudicate try
adjunct assistant
adjure beseech bid conjure entreat
adjust align aline
adjusted familiarised familiarized
adjustment alteration modification
adjustment fitting
adjustment readjustment
adjutant aide
administer administrate
administer allot dispense distribute dole_out lot
administration brass establishment governance organization
administration disposal
administrative_official bureaucrat
administrator executive
admiration esteem
admiration wonder
admirer adorer
admirer booster champion protagonist supporter
admission admittance
admit allow_in intromit let_in
admit let_in
admixture commixture mix mixing
admonish caution monish
admonish discourage monish warn
admonish reproof reprove
admonisher monitor reminder
admonition monition
admonition monition warning word_of_advice
admonitory cautionary exemplary monitory warning
ado bustle flurry hustle stir
adobe_house soddy
adolescent jejune juvenile puerile
adolescent stripling teen teenager
adolescent teen teenage teenaged
adopt assume take_on take_over
adopt borrow
adopt espouse
adopted adoptive
adoption borrowing
adorable endearing lovely
adoration worship
adored idolised idolized worshipped
adoring doting fond
adorn beautify deck decorate embellish grace
adorn beautify decorate embellish grace ornament
adorn clothe invest
adrift afloat aimless directionless planless rudderless undirected
adroitness facility quickness
adult full-grown grown grownup
adult grownup
adult pornographic
adulterate debase dilute
adulterer fornicator
adulteress hussy jade slut strumpet trollop
adulterous extramarital
adulthood maturity
adumbrate insinuate intimate
adumbrate outline sketch
adust baked parched scorched sunbaked
advance beforehand
advance betterment improvement
advance feeler overture
advance go_on march_on move_on pass_on progress
advance in_advance
advance progress progression
advance supercharge
advanced innovative
advancing forward-moving
advantage vantage
advantageous favourable
advent coming
adventure chance gamble hazard risk run_a_risk take_a_chance take_chances
adventure escapade
adventure hazard jeopardize stake venture
adventurer explorer
adventurer venturer
adventuresome adventurous
adversary antagonist opponent opposer resister
adverse inauspicious untoward
adversity hardship
advert cite mention refer
advert give_ear
advertise advertize promote push
advertise advertize publicise publicize
advise apprise apprize notify send_word
advise counsel rede
advise propose suggest
adviser advisor consultant
advocate advocator exponent proponent
advocate counsel counsellor counselor pleader
advocate preach
advocate recommend urge
aegir bore eager eagre
aegis auspices
aegis egis
aeon eon
aeonian ageless eonian eternal everlasting perpetual unceasing unending
aerate air
aerated charged
aerial aeriform aery ethereal
aerial antenna
aerobic aerophilic aerophilous
aerodrome airdrome airport drome
aerodynamic flowing sleek streamlined
aeronaut airman aviator flier flyer
aeroplane airplane plane
aerosolise aerosolize
aerosolised aerosolized
aesculapian medical
aesthetic aesthetical esthetic esthetical
aesthetic artistic esthetic
aesthetic esthetic
affable amiable cordial genial
affair affaire amour intimacy liaison
affair matter
affair occasion
affect bear_on bear_upon impact
affect involve regard
affected moved stirred touched
affected unnatural
affecting poignant touching
affection fondness
affectionate fond lovesome
affiance betroth plight
affiliate associate assort consort
affiliated attached connected
affiliation tie
affirm assert aver avow swan swear
affirm confirm corroborate substantiate
affirmation assertion
affirmation avouchment avowal
affirmative optimistic
afflict smite
afflicted impaired
afflicted stricken
afflictive painful sore
affluence richness
affluent confluent feeder tributary
affluent flush moneyed wealthy
afford give yield
affordable low-cost
afforest forest
affray altercation fracas
affray fray ruffle
affright fright frighten scare
affright panic terror
affront diss insult
affront insult
aflare flaring
afloat awash flooded inundated overflowing
afoot underway
aforementioned aforesaid said
aforethought planned plotted
afoul fouled
aftermath backwash wake
aftermath consequence
agape gaping
age maturate senesce
age-old antique
age_group cohort
aged elderly
aged elderly older senior
aged of_age
ageing aging ripening
agency bureau office
agenda agendum
agenda docket schedule
agglomerate agglomerated agglomerative clustered
agglomerate cumulation cumulus heap mound pile
agglutinating_activity agglutination
aggrandise aggrandize dramatise dramatize embellish embroider lard pad
aggravate exacerbate exasperate
aggravate exacerbate exasperate worsen
aggravating exacerbating exasperating
aggravator annoyance
aggregate aggregated aggregative mass
aggregate congeries
aggregate total totality
aggregation assembling collecting
aggregator collector
aggress attack
aggression aggressiveness
aggressive belligerent
aggressive fast-growing
aggressor assailant assaulter attacker
aggrieve grieve
aggroup group
aghast appalled dismayed shocked
agile nimble
agile nimble quick spry
agio agiotage premium
agitate campaign crusade
agitate commove rouse
agitate foment stir_up
agitation ferment fermentation unrest
agleam gleaming nitid
aglitter coruscant fulgid glinting glistering glittering glittery scintillant scintillating sparkly
aglow lambent lucent luminous
agnise agnize realize recognize
ago agone
agonising agonizing excruciating harrowing torturesome torturing torturous
agonist protagonist
agony suffering
agony torment torture
agora public_square
agrarian agricultural farming
agree concur
agree correspond gibe jibe match tally
agreed_upon stipulatory
agreement correspondence
agreement understanding
agrestic rustic
agriculture farming husbandry
ahead in_the_lead
ahem hem
ahorse ahorseback
aid assist assistance help
aid assist help
aid assistance
aid assistance help
aid help
aide auxiliary
ail pain
ailing indisposed peaked poorly seedy sickly unwell
ailment complaint ill
aim intent intention purpose
aim object objective
aim propose purport purpose
aim take_aim
aimless drifting floating vagabond vagrant
ain own
air aura
air broadcast transmit
air_force airforce
aircraft_carrier attack_aircraft_carrier carrier flattop
aired airy
airheaded dizzy featherbrained giddy light-headed lightheaded silly
airing dissemination spreading
airing ventilation
airless stuffy unaired
airs pose
airscrew prop
airstrip strip
airt redirect
airway respiratory_tract
airway skyway
airy impractical visionary windy
aisle gangway
akin cognate consanguine consanguineal consanguineous kin
akin kindred
alabaster alabastrine
alarm alarum alert
alarm alert
alarm appal appall dismay horrify
alarm consternation dismay
alcohol intoxicant
alcoholic alky boozer lush soaker souse
alcoholism drunkenness
alert alerting
alert awake
alert brisk lively merry rattling spanking zippy
alert watchful
alerting alertness
alertness vigilance wakefulness
alibi excuse
alien alienate
alien exotic
alien extraterrestrial
alien foreign
alien foreigner noncitizen outlander
alien stranger unknown
alienate disaffect estrange
alienated anomic disoriented
alienated estranged
alienation estrangement
alight climb_down
alight light perch
align array
alignment alinement alliance coalition
alike like similar
aliment nourish nutrify
aliment nourishment sustenance
alimental alimentary nourishing nutrient nutritious nutritive
alimony maintenance
alive animated
alive live
aliveness animation living
alkalic alkaline
all-important crucial essential
all-knowing omniscient
all-round well-rounded
all_over concluded ended over terminated
all_right fine o.k. ok okay
allay assuage quench slake
allay still
allegation allegement
allege aver say
alleged so-called supposed
allegiance commitment loyalty
allegory apologue fable parable
allegory emblem
alleviate assuage palliate relieve
alleviate ease facilitate
alleviated eased relieved
alley alleyway
alliance bond
alligatored cracked
allocable allocatable apportionable
allocate apportion
allocation allotment
allocation allotment parceling parcelling
allocator distributor
allot assign portion
allow countenance let permit
allow grant
allow let permit
allowable permissible
alloy metal
allure tempt
alluring beguiling enticing tempting
alluvion deluge flood inundation
ally friend
alone lone lonely solitary
alone only
aloneness loneliness
aloof distant upstage
alphabetic_character letter
alphabetise alphabetize
alter change modify
alter change vary
alteration change
alteration revision
alterative curative healing remedial sanative therapeutic
altercate argufy dispute quarrel scrap
altered neutered
altering fixing neutering
alternate alternating
alternate alternative substitute
alternate replacement surrogate
alternate understudy
alternative choice option
altitude elevation
alto contralto
altogether raw
altruist philanthropist
alum alumna alumnus grad graduate
alveolar dental
amah housemaid maid
amalgamate amalgamated coalesced consolidated fused
amalgamate commix mingle unify
amateur amateurish inexpert unskilled
amateur recreational unpaid
amative amorous
amatory amorous romantic
amaze astonish astound
amaze baffle bewilder dumbfound flummox gravel mystify nonplus perplex puzzle stupefy
amazed astonied astonished astounded stunned
amazement astonishment
amazing astonishing
amazing awe-inspiring awesome awing
ambassador embassador
amber gold
amber yellow-brown
ambiance ambience
ambiance ambience atmosphere
ambiguous equivocal
ambition aspiration dream
ambitious challenging
amble mosey
amble saunter stroll
ambo dais podium pulpit rostrum soapbox
ambuscade ambush
ambuscade ambush bushwhack lie_in_wait lurk scupper waylay
ameliorate amend better improve meliorate
ameliorate better improve meliorate
amenable conformable
amenable tractable
amend remediate remedy
amends damages indemnity redress
amenities comforts
amercement fine mulct
amiss awry haywire
ammo ammunition
ammoniac ammoniacal
amnesty pardon
amorphous formless shapeless
amorphous unstructured
amount amount_of_money sum sum_of_money
amount measure quantity
amphibology amphiboly
ample copious plenteous plentiful
ample sizable sizeable
amplification elaboration
amplification gain
amplify exaggerate hyperbolise hyperbolize magnify overdraw overstate
amplify inflate
amplify magnify
amplitude bounty
amulet talisman
amuse disport divert
amused diverted entertained
amusement entertainment
amusing comic comical funny laughable mirthful risible
anaemia anemia
anaemic anemic
anaerobic anaerobiotic
anaesthesia anesthesia
analog analogue linear
analog analogue parallel
analogous correspondent
analyse analyze
analyse analyze break_down dissect take_apart
analyse analyze canvass examine study
analyser analyzer
analytic analytical
analytic uninflected
anamnesis recollection remembrance
anarchic anarchical lawless
anarchist nihilist
anathemise anathemize bedamn beshrew curse damn imprecate maledict
anatomic anatomical
anatomy build chassis figure flesh frame human_body physique shape
anatropous inverted
ancestor antecedent ascendant ascendent
ancestral hereditary patrimonial transmissible
ancestry bloodline lineage parentage pedigree stemma
anchor anchorman
anchor backbone keystone linchpin lynchpin mainstay
anchor ground
ancient antediluvian
andrena mining_bee
anele anoint embrocate inunct oil
angel backer
angel saint
angelic angelical
angelic angelical beatific sainted saintlike saintly
angelic angelical cherubic seraphic sweet
anger angriness
anger ira ire wrath
anger ire
angered enraged furious infuriated maddened
angle fish
angle lean slant tilt
angle slant
angry furious raging tempestuous
anguish hurt pain
anguish torment torture
anguished tormented tortured
angular angulate
animadvert opine sound_off speak_up
animal beast brute creature fauna
animal carnal fleshly sensual
animate animise animize
animate enliven exalt inspire invigorate
animate enliven invigorate liven
animate sentient
ankle-deep knee-deep
anneal normalize temper
annexation appropriation
annihilate decimate eliminate eradicate wipe_out
annihilated exterminated wiped_out
annihilating annihilative devastating withering
annihilating devastating withering
annihilation obliteration
annotate comment gloss
annotate footnote
annotation notation
announce declare
announce denote
announced proclaimed
announcement proclamation
annoy bother chafe devil get_at get_to gravel irritate nark nettle rag rile vex
annoyance chafe vexation
annoyance irritation vexation
annoyed harassed harried pestered vexed
annoyed irritated miffed nettled peeved pissed riled roiled steamed stung
annoyer tease teaser vexer
annoying bothersome galling irritating nettlesome pesky pestering plaguey plaguy teasing vexatious vexing
annual yearbook yearly
annual yearly
annul countermand repeal rescind revoke vacate
annul invalidate nullify quash void
annunciate foretell harbinger herald
anomie anomy
another some_other
anserine dopey dopy foolish gooselike goosey goosy jerky
answer reply respond
answer reply response
answer result solution solvent
answering respondent
antagonise antagonize
antagonise antagonize counteract
antagonism enmity hostility
antagonistic antipathetic antipathetical
antagonistic counter
antecede antedate forego forgo precede predate
antecedent forerunner
antenna feeler
anterior prior
anteroom entrance_hall foyer hall lobby vestibule
anthem hymn
antheral staminate
anthropoid ape
anthropomorphic humanlike
anti-intellectual lowbrow philistine
anti-intellectual philistine
anti-semitic antisemitic
antiblack racist
antic clown
antic fantastic fantastical grotesque
antic joke prank
anticipant anticipative expectant
anticipate counter foresee forestall
anticipate expect
anticipate foreknow foresee previse
anticipated awaited
anticipation expectancy
anticipation prediction
anticlimax bathos
antifertility contraceptive prophylactic
antimonopoly antitrust
antipathy aversion distaste
antiquate antique
antique demode ex old-fashioned outmoded passe passee
antique gaffer oldtimer
antithetic antithetical
antonym opposite
anuran batrachian frog salientian toad
anxious dying
anxious nervous queasy uneasy unquiet
any whatever whatsoever
apartment_building apartment_house
apathetic indifferent
ape aper copycat emulator imitator
ape caricature
apery mimicry
aphoristic axiomatic
aphrodisiac aphrodisiacal sexy
aplomb cool poise
apocalyptic apocalyptical revelatory
apogee culmination
apologetic excusatory
apologia apology
apologise apologize
apologise apologize rationalise rationalize
apologist justifier vindicator
apology excuse
apoplexy stroke
apostasy defection renunciation
apostolic apostolical
apostolic apostolical papal pontifical
apothecary chemist druggist pharmacist
apotheosis ideal nonesuch nonpareil nonsuch paragon saint
appal appall offend outrage scandalise scandalize shock
appalling dismaying
apparatus setup
apparel clothe dress enclothe fit_out garb garment habilitate raiment tog
apparel clothes dress
appareled attired dressed garbed garmented habilimented robed
apparent evident manifest palpable patent plain unmistakable
apparent ostensible seeming
apparition fantasm phantasm phantasma phantom shadow
apparition fantasm phantasm phantasma phantom specter spectre
apparitional ghostlike ghostly phantasmal spectral
appeal attract
appeal charm
appeal entreaty prayer
appeal invoke
appealing likable likeable
appear come_out
appear look seem
appearance appearing
appease assuage conciliate gentle gruntle lenify mollify pacify placate
appease propitiate
appease quell
appellative denomination designation
append hang_on tack_on
appendage extremity member
appertain pertain
applaudable commendable laudable praiseworthy
applause clapping
applesauce codswallop folderol rubbish trash tripe trumpery
appliance contraption contrivance gadget gismo gizmo widget
applicability pertinence
applicant applier
applicator applier
apply employ use utilise utilize
apply go_for
appoint constitute
appointed appointive
appointed decreed ordained prescribed
appointment date engagement
appointment designation naming
appointment fitting
apportioned doled_out meted_out
apposite pertinent
apposition juxtaposition
appraisal assessment
appraisal estimate estimation
appraise assess evaluate valuate
appraise survey
appraiser valuator
appraising evaluative
appreciate prize treasure value
appreciate take_account
appreciation grasp hold
appreciation taste
apprehend arrest collar cop nab nail
apprehend compass comprehend get_the_picture grasp grok savvy
apprehensible graspable intelligible perceivable understandable
apprehension dread
apprehension misgiving
apprehension savvy understanding
apprehensive discerning
apprehensive worried
apprentice learner prentice
apprisal notification telling
apprise apprize instruct
approach approaching coming
approach border_on
approach come_near come_on draw_close draw_near go_up near
approach go_about set_about
approachable reachable
approaching coming
approaching coming forthcoming upcoming
appropriate conquer seize
appropriate earmark reserve set_aside
approval approving blessing
approve okay sanction
approved sanctioned
approximate approximative rough
approximate come_close
approximate estimate gauge guess judge
approximation estimate estimation
apron forestage proscenium
apt clever
apt disposed given minded tending
apt liable
aquaphobic hydrophobic
aquatics water_sport
aqueous sedimentary
aquiline hooked
arable cultivable cultivatable tillable
arachnidian arachnoid spiderlike spiderly spidery
arbalest arbalist ballista bricole catapult mangonel onager trebuchet trebucket
arbitrate intercede intermediate liaise mediate
arbor arbour bower pergola
arborary arboreal arborical arborous
arboreal arboreous
arboreal arboreous arborescent arboresque arboriform dendriform dendroid dendroidal treelike
arc arch curve
arc electric_discharge spark
arcadian bucolic pastoral
arcanum secret
arced arched arching arciform arcuate bowed
arch archway
arch condescending patronising patronizing
arch impish implike mischievous pixilated prankish puckish
archaeologic archaeological archeologic archeological
archaic primitive
archaise archaize
archetypal archetypical prototypal prototypic prototypical
architect designer
archive file_away
archpriest hierarch prelate primate
arctic frigid gelid glacial icy
arctic galosh golosh gumshoe
ardent fervent fervid fiery impassioned perfervid torrid
ardor fervor fervour
ardor zeal
arduous backbreaking grueling gruelling laborious operose punishing toilsome
arduous straining strenuous
area region
arena domain orbit sphere
arena stadium
arenaceous sandlike sandy
argent silver silverish silvery
argot cant jargon lingo patois slang vernacular
arguable debatable disputable moot
argue contend
argue reason
arguing argument contention controversy tilt
argument debate
argument statement
aridity aridness
aridity barrenness
arise get_up rise stand_up
arise originate spring_up uprise
aristocracy gentry
aristocracy nobility
aristocratic aristocratical patrician
arithmetic arithmetical
arm build_up fortify gird
arm weapon weapon_system
armament arming equipping
armed_forces military
armed_service military_service
armor armour
armored armoured
armored panoplied
arms blazon blazonry
arms munition weaponry weapons_system
army regular_army
aroma fragrance perfume scent
aroma odor scent smell
aromatise aromatize perfume
arousal rousing
arouse awake awaken come_alive wake wake_up waken
arouse bring_up conjure conjure_up invoke put_forward
arouse elicit enkindle evoke kindle provoke
aroused stimulated stirred
aroused wound_up
arrange fix_up
arrange stage
arranged ordered
arranged staged
arrangement organization
arranger organiser organizer
arrant consummate everlasting perfect pure sodding staring thorough thoroughgoing unadulterated utter
arras tapestry
array lay_out set_out
array raiment regalia
arrest halt hitch stay stoppage
arrest hold_back
arresting sensational stunning
arrhythmic jerking jerky
arrival arriver comer
arrival reaching
arrive come
arrive get_in go_far make_it
arrive_at reach
arrogant chesty
arrogate claim lay_claim
arrogate take_over usurp
arrow pointer
art artistry prowess
article clause
articulate articulated
articulate enounce enunciate pronounce
articulate formulate phrase word
articulate joint
articulation join joint junction juncture
artifice ruse
artificer artisan craftsman journeyman
artificer discoverer inventor
artificial contrived hokey stilted
artificial unreal
artificial_lake reservoir
artillery gun ordnance
artillery weapon
artilleryman cannoneer gunner
arts liberal_arts
ascendance ascendancy ascendence ascendency dominance
ascendant ascendent dominating
ascending ascent rise
ascension ascent rising
ascent climb raise rise upgrade
ascertain check ensure insure see_to_it
ascertain determine find_out
ascertain find_out
ascertainable discoverable
ascertained discovered observed
ascetic ascetical austere
asceticism austerity
ascribe assign attribute impute
asdic sonar
ashbin ashcan dustbin garbage_can wastebin
ashen blanched livid
aside digression divagation excursus parenthesis
ask expect require
ask_for bespeak call_for request
ask_for invite
askance askant asquint sidelong squint squinty
asker enquirer inquirer querier questioner
askew awry cockeyed lopsided wonky
asking request
aslant aslope diagonal slanted slanting sloped sloping
asleep benumbed numb
asleep deceased departed gone
aspect facet
aspect panorama scene view vista
asperse besmirch calumniate defame denigrate slander smirch sully
aspersion calumny defamation slander
aspersion sprinkling
asphyxiate smother suffocate
asphyxiate stifle suffocate
aspirant aspirer hopeful wannabe wannabee
aspirant aspiring wishful
ass backside behind bottom buttocks fundament posterior rear_end rump seat stern
assail assault
assail assault attack snipe
assail attack
assassin bravo
assault dishonor dishonour outrage rape ravish
assay attempt essay seek try
assay check
assemblage gathering
assemblage hookup
assemble foregather forgather gather
assemble get_together
assemble piece put_together set_up tack
assembly forum
assert asseverate
assert put_forward
asserting declarative declaratory
assertion averment
assess tax
asset plus
asshole bastard cocksucker dickhead prick son_of_a_bitch whoreson
assign delegate depute designate
assigning assignment
assist attend_to wait_on
assistant help helper supporter
associate colligate connect link relate tie_in
associate companion comrade familiar fellow
associate consociate
assort class classify sort sort_out
assorted miscellaneous mixed motley sundry
assorted various
assortment classification
assortment miscellany mixture motley potpourri salmagundi variety
assume presume take_for_granted
assumed fictitious fictive pretended put_on sham
assumption premise premiss
assurance confidence self-confidence
assure ensure guarantee insure
asterisk star
asthenopia eyestrain
asthmatic wheezing wheezy
astir up
astonishing astounding staggering stupefying
astounding dumbfounding dumfounding
astragal bead beading beadwork
astral stellar
astringent styptic
astronomic astronomical
astronomic astronomical galactic
astute shrewd
asylum mental_institution
asymmetric asymmetrical
asymmetrical crooked
asymmetry imbalance
asynchrony desynchronizing
at-bat bat
at_a_loss nonplused nonplussed puzzled
at_bay cornered trapped treed
at_hand close_at_hand
at_hand close_at_hand imminent impendent impending
at_large escaped
at_odds conflicting contradictory
ataractic tranquilizer
atheist atheistic atheistical
atheistic atheistical unbelieving
atheromatic atheromatous
athirst hungry thirsty
athlete jock
athletics sport
atilt canted leaning tilted tipped
atm atmosphere
atmospheric atmospherical
atom molecule particle speck
atom_bomb atomic_bomb
atomic nuclear
atone repent
atonement expiation satisfaction
atrocious flagitious monstrous
atrocious frightful horrible horrifying
atrophied diminished wasted
atrophy wasting
atrophy withering
attached committed
attack flack flak
attack onrush onset onslaught
attain come_across come_upon happen_upon
attain reach
attaint disgrace dishonor dishonour shame
attempt effort endeavor endeavour try
attempt set_about undertake
attend go_to
attend take_care
attend_to take_to_heart
attendance attending
attendant attendee attender meeter
attendant attender tender
attender auditor hearer listener
attending attention
attention care tending
attentive heedful
attenuate attenuated faded weakened
attest bear_witness take_the_stand testify
attest certify demonstrate evidence manifest
attic dome
attic garret loft
attire deck_out dress_up overdress prink trick_out
attire dress garb
attitude posture
attorney lawyer
attract draw_in pull pull_in
attracter attractor draw
attracter attractor magnet
attribute dimension
attrition contrition
atypic atypical untypical
auberge hostel hostelry inn
audacious barefaced bodacious brassy brazen insolent
audacious brave dauntless fearless hardy intrepid unfearing
audacious daring venturesome venturous
audacity temerity
audible hearable
audience hearing
audit inspect scrutinise scrutinize
audition try_out
audition tryout
augur auspex
augur auspicate betoken bode forecast foreshadow foretell omen portend predict prefigure presage prognosticate
august grand lordly
august revered venerable
aunt auntie aunty
aura aureole glory halo
aureate flamboyant florid
aureate gilded gilt gold golden
aureole corona
aurora break_of_day dawn dawning daybreak morning sunrise
austere severe stark
austere stern
authentic reliable
authentic unquestionable veritable
authenticity legitimacy
author generator
author writer
authorise authorize
authorise authorize empower
authorised authoritative authorized
authorised authorized
authoritarian autocratic despotic dictatorial tyrannic tyrannical
authoritarian dictator
authoritarian dictatorial overbearing
authoritative definitive
authorities government regime
authority authorization potency
authorization mandate
authorization sanction
authorship paternity
authorship penning writing
auto automobile car motorcar
autobus bus charabanc jitney motorbus motorcoach omnibus
autocrat despot tyrant
autocratic bossy dominating magisterial peremptory
automate automatise automatize
automatic automatonlike machinelike robotic robotlike
automatic reflex reflexive
autonomous independent sovereign
autonomous self-reliant
autonomy liberty
autonomy self-reliance
autopsy necropsy postmortem
autotype facsimile
autumn fall
auxiliary subsidiary supplemental supplementary
available uncommitted
available usable useable
avant-garde daring
avant-garde van vanguard
avarice avaritia covetousness greed rapacity
avarice covetousness
avaricious covetous grabby grasping greedy prehensile
avatar embodiment incarnation
avenge retaliate revenge
avenue boulevard
average average_out
average mean
average mediocre middling
average norm
average ordinary
aversion averting
avert avoid debar deflect forefend forfend head_off obviate stave_off
aviary volary
aviate fly pilot
avid devouring esurient greedy
avocation hobby pursuit sideline
avoidance dodging shunning
avowed professed
await expect wait
awaken wake_up waken
awakening wakening waking_up
award awarding
award grant
award prize
aware cognisant cognizant
aware mindful
awareness cognizance consciousness
awe fear reverence veneration
aweary weary
awed awestricken awestruck
awful dire direful dread dreaded dreadful fearful fearsome frightening horrendous horrific terrible
awful nasty
awkward bunglesome clumsy ungainly
awning sunblind sunshade
ax axe
axial axile
axiom maxim
axiomatic axiomatical postulational
axiomatic self-evident taken_for_granted
azure bright_blue cerulean
azure cerulean sapphire
baa blat blate bleat
babble babbling lallation
babble blather blether blither smatter
babble bubble burble guggle gurgle ripple
babbler chatterbox chatterer magpie prater spouter
babe baby infant
baby child
baby cocker coddle cosset featherbed mollycoddle pamper
babyhood early_childhood infancy
babyhood infancy
bacchanal debauch debauchery orgy saturnalia
baccy tobacco
bach bachelor
back endorse indorse plump_for support
back endorse indorse second
back hind hinder
back rear
back-to-back consecutive
back_away back_out crawfish
back_country backwoods boondocks hinterland
back_door backdoor
back_down back_off
back_down back_off back_up
back_tooth posterior
back_up support
backbone grit guts sand
backbone spine vertebral_column
backchat banter raillery
backcloth backdrop
backdown withdrawal
backfire backlash recoil
background downplay
backing championship patronage
backing funding
backlash rebound recoil
backlog reserve stockpile
backpack haversack knapsack packsack rucksack
backsheesh baksheesh bakshis bakshish gratuity pourboire tip
backside rear
backslide lapse
backstage offstage
backstage offstage wing
backstair backstairs furtive
backstop catcher
backtalk lip sass sassing
backtrack turn_back
backup fill-in reliever substitute
backward feebleminded
backwash wake
bad badness
bad big
bad_hat troubler
bad_luck mischance mishap
bad_luck misfortune
bad_weather inclemency
baddie villain
badger beleaguer bug pester tease
badmouth drag_through_the_mud malign traduce
badness severity
baffle bilk cross foil frustrate queer scotch thwart
baffled befuddled bemused bewildered confounded confused mazed mixed-up
baffling knotty problematic problematical
bag base
bag bulge
bagatelle fluff frippery frivolity
baggage luggage
bagger boxer packer
bagnio bawdyhouse bordello brothel cathouse house_of_prostitution whorehouse
bagpiper piper
bailiwick discipline subject
bait cod razz tantalise tantalize taunt tease twit
bait decoy lure
bait hook lure
bake broil
balance equilibrate equilibrise equilibrize
balance proportionality
balance_of_international_payments balance_of_payments
bald barefaced
bald denudate denuded
balefire bonfire
baleful baneful
baleful forbidding menacing minacious minatory ominous sinister threatening
balk baulk
balk baulk deterrent handicap hinderance hindrance impediment
balk baulk jib
balk baulk rafter
balking balky
ball globe orb
ball musket_ball
ball_club club nine
ball_game ballgame
ballad lay
ballast_resistor barretter
ballerina danseuse
ballot balloting vote voting
ballpark park
bally blinking bloody blooming crashing flaming fucking
ballyhoo hoopla hype plug
ballyrag browbeat bully bullyrag hector push_around
balm ointment salve unction unguent
balminess softness
balmy barmy bats batty bonkers buggy cracked crackers daft dotty fruity haywire kookie kooky loco loony loopy nuts nutty wacky whacky
balmy mild
balusters balustrade banister bannister handrail
bam bang blast clap
bamboozle hoodwink snow
ban banish
ban censor
ban prohibition
banal commonplace hackneyed shopworn stock threadbare timeworn tired trite
banality bromide cliche commonplace platitude
band banding striation
band circle lot
band_together confederate
bandaging binding
banding stripe
bandit brigand
bandoleer bandolier
bandy bowed bowleg bowlegged
bane nemesis scourge
bang bash knock smash
bang slam
banger firecracker
banging battering
banging humongous thumping walloping whopping
bangle bauble fallal gaud gewgaw trinket
banish bar relegate
banish blackball ostracise ostracize shun
banknote bill greenback
bankrupt insolvent
bankrupt ruin smash
banner streamer
banquet feast
banquet feast junket
banshee banshie
bantam diminutive flyspeck lilliputian midget petite tiny
banter chaff jolly josh kid
bantering facetious tongue-in-cheek
baptise baptize christen
bar barricade block block_off blockade
bar barroom ginmill saloon taproom
bar debar
barb dig gibe jibe shaft
barbarian barbaric savage uncivilised uncivilized
barbarian boor churl peasant tike tyke
barbarian savage
barbarism barbarity brutality savagery
barbarous brutal cruel fell roughshod savage vicious
barbate bearded bewhiskered whiskered whiskery
barbecue barbeque
barbed barbellate briary briery bristled bristly burred burry prickly setaceous setose spiny thorny
barbed biting mordacious nipping pungent
barbed_wire barbwire
barbital barbitone veronal
bard barde caparison dress_up
bare denudate denude
bare naked nude
bare publicise publicize
bare scanty
bare unsheathed
barefoot barefooted shoeless
bareness bleakness desolation nakedness
barf cat disgorge puke regorge retch sick spew spue throw_up upchuck vomit
barf puke vomit
bargain buy steal
bargain deal
bargain dicker
bargainer dealer monger trader
barge flatboat hoy lighter
barge_in break_in put_in
bark barque
bark skin
barkeep barkeeper barman bartender mixologist
barker pooch
baron business_leader king magnate mogul top_executive tycoon
baronetcy barony
baronial imposing noble stately
baroque churrigueresco
barrack exhort pep_up urge
barrack flout gibe jeer scoff
barrage bombard
barrage onslaught
barrage shelling
barrel cask
barrel drum
barrel gun_barrel
barren bleak desolate
barren wasteland
barricade barricado
barricade roadblock
barrier roadblock
bars parallel_bars
barter swap swop
basal base
basal elemental elementary
base baseborn
base found
base foundation fundament groundwork
base_on_balls pass walk
baseball baseball_game
baseless groundless idle unfounded unwarranted
basement cellar
bash bonk bop sock whap whop
bash brawl do
bashful blate
basic canonic canonical
basic introductory
basic staple
basics fundamentals
basis footing
basis fundament groundwork
bask enjoy relish savor
basket handbasket
basketball hoops
basketball_team five
bass basso
bastard bogus fake phoney phony
bastard illegitimate whoreson
bastard mongrel
bastardy illegitimacy
baste basting tacking
baste batter clobber
bastion citadel
bastioned fortified
batch deal flock good_deal great_deal heap lot mass mint mountain peck pile plenty raft slew spate stack wad
bather natator swimmer
bathetic drippy hokey kitschy maudlin mawkish mushy sappy schmaltzy schmalzy sentimental slushy soppy soupy
bathing washup
bathing_suit swimsuit swimwear
bathroom john lav lavatory privy toilet
bathtub tub
bathymetry plumbing
baton billy billystick nightstick truncheon
batsman batter hitter slugger
battalion large_number multitude pack plurality
batten batting
batter buffet knock_about
batter dinge
battered beat-up
battle combat
battle conflict engagement fight
battle conflict struggle
battle struggle
battle_cry cry watchword
battlefield battleground field field_of_battle
battlefront front front_line
battleful bellicose combative
battler belligerent combatant fighter scrapper
battue bloodbath bloodshed
bawd cocotte cyprian harlot prostitute tart whore working_girl
bawdry bawdy
bawdy ribald
bawl bellow
bawl yawp
bawler bellower roarer screamer screecher shouter yeller
bawling wailing
bay quest
bazaar bazar
be_after plan
be_due flow_from
be_intimate bonk eff fuck hump jazz make_love screw sleep_with
be_quiet shut_up
beachhead foothold
beacon beacon_light lighthouse pharos
bead drop pearl
beadlike beady buttonlike buttony
beadsman bedesman
beady gemmed jeweled jewelled sequined spangled spangly
beak nib
beak peck
beam shine
beaming beamy effulgent radiant refulgent
beamish smiling twinkly
bear birth give_birth
bear_down bear_down_on press_down_on
bear_down charge
bear_down overbear
bear_on come_to concern pertain refer relate touch_on
bear_on push
bear_out corroborate underpin
bear_witness evidence prove show testify
beard whiskers
bearer carrier toter
bearer pallbearer
bearing comportment mien
bearing heading
beast brute savage wildcat
beastly bestial brutal brute brutish
beat beat_out crush trounce vanquish
beat bushed dead
beat heartbeat pulsation pulse
beat rhythm
beat round
beatify exalt exhilarate inebriate
beating drubbing lacing licking thrashing trouncing whacking
beau boyfriend swain
beau clotheshorse dandy dude fop gallant sheik
beautify fancify prettify
beauty knockout looker lulu mantrap peach ravisher smasher stunner sweetheart
becalm calm steady
bechance befall betide
bechance befall happen
becharm beguile bewitch captivate capture charm enamor enamour enchant entrance fascinate trance
becharm charm
beckon wave
becloud befog cloud fog mist obnubilate obscure
become get
become turn
bedaze daze stun
bedazzle daze dazzle
bedchamber bedroom
bedclothes bedding
bedded stratified
bedeck bedight deck
bedevil befuddle confound confuse discombobulate fox fuddle
bedevil crucify dun frustrate rag torment
bedfast bedrid bedridden
bedframe bedstead
bedim obscure overcloud
bedlam chaos
bedraggled broken-down dilapidated ramshackle tatterdemalion
bedraggled draggled
beef beef_cattle
beef bellyache bitch gripe grouse holler squawk
beef bitch gripe squawk
beef_man cattleman
beef_up fortify strengthen
beefy buirdly burly husky strapping
beehive hive
beep blare claxon honk toot
beetle beetling
beetle mallet
beetle overhang
befit beseem suit
befogged befuddled
befool cod dupe fool gull slang take_in
befool fool gull
befouled fouled
befoulment defilement pollution
befuddle fuddle
beg implore pray
beg solicit
beget engender father mother sire
begetter father
beggar mendicant
beggar pauperise pauperize
beggary begging mendicancy
beggary mendicancy mendicity
begild engild gild
begin commence lead_off start
begin commence set_about set_out start start_out
beginner founder
beginner initiate novice tiro tyro
beginning first kickoff offset outset start
begrime bemire colly dirty grime soil
begrimed dingy grimy grubby grungy raunchy
begrudge envy
begrudge resent
beguile hoodwink juggle
beguiled captivated charmed delighted enthralled entranced
beguiler cheat cheater deceiver slicker trickster
behave comport
behavior behaviour
behavior behaviour conduct demeanor
behavior conduct doings
behavioral behavioural
behead decapitate decollate
behemoth colossus giant titan
behemoth colossus goliath monster
behold lay_eyes_on
beholder observer perceiver percipient
behoove behove
being beingness existence
being organism
bejewel jewel
belabor belabour
belated late tardy
belch belching burp burping eructation
belch burp eruct
belch extravasate
beldam beldame crone hag
beleaguer besiege circumvent hem_in surround
belfry campanile
belie contradict negate
belie misrepresent
belief feeling impression notion
believable credible
believe conceive think
believe trust
believer truster
believer worshiper worshipper
belittle denigrate derogate minimize
belittle diminish
belittle disparage pick_at
belittling deprecating deprecative deprecatory depreciative depreciatory slighting
bell buzzer doorbell
bell toll
bellboy bellhop bellman
bellied bellying bulbous bulging bulgy protuberant
belligerent militant war-ridden warring
bellow bellowing holla holler hollering hollo holloa roar roaring yowl
belongings holding property
beloved darling dear
beloved dear dearest honey love
belowground underground
belt belt_out
beltway bypass ringway
bema chancel sanctuary
bemoan bewail deplore lament
bemock mock
bemuse bewilder discombobulate
bemused preoccupied
bench judiciary
bench terrace
bend bending
bend crook turn
bend deform twist
bend flex
bended bent
bender curve
benefactor helper
beneficent eleemosynary philanthropic
beneficiary donee
benefit do_good
benefit gain profit
benefit welfare
benevolent charitable kindly openhearted sympathetic
benighted nighted
benignant gracious
bent crumpled dented
bent out_to
benumb blunt numb
benumbed dulled
beplaster plaster
bequeath will
bequest legacy
berate chide lambast lambaste lecture rebuke remonstrate reprimand scold trounce
berceuse cradlesong lullaby
bereaved bereft grief-stricken grieving mourning sorrowing
bereavement mourning
berth billet post
berth bunk
berth moor
berth moorage mooring
beset chevvy chevy chivvy chivy harass harry hassle molest plague
beset encrust incrust
besieging siege
besmirch smirch
besotted blotto cockeyed crocked fuddled pissed pixilated plastered slopped sloshed smashed soaked soused sozzled squiffy
bespatter spatter
bespeak betoken indicate signal
bespectacled monocled spectacled
bespoke bespoken tailored
bespoken betrothed
best better
best outdo outflank scoop trump
best topper
best_seller bestseller
bestir rouse
bestow confer
bestowal bestowment
bestowal bestowment conferment conferral
bestower conferrer donor giver presenter
bestride climb_on get_on jump_on mount_up
bestubbled stubbled stubbly
bet depend rely
bet stakes wager
bet wager
bet_on gage game punt stake
betise folly foolishness imbecility stupidity
betray bewray
betray fail
betrayal perfidy treachery treason
betrayer double-crosser traitor
betrothal engagement troth
better bettor punter wagerer
better-looking fine-looking good-looking handsome
betterment melioration
betting card-playing dissipated
bevel chamfer
beverage drink drinkable potable
bewilderment puzzlement
bewitch enchant glamour hex jinx witch
bewitch magnetise magnetize mesmerise mesmerize spellbind
bewitched ensorcelled
bewitching captivating enchanting enthralling entrancing fascinating
bias diagonal
bias preconception prejudice
bias predetermine
biased colored coloured slanted
biblical scriptural
bibliographic bibliographical
bibliothec librarian
bibulous boozy drunken sottish
bicker bickering fuss spat squabble tiff
bicker brabble niggle pettifog quibble squabble
bicycle bike
bicycle bike pedal
bicycler bicyclist biker cyclist
bid bidding command dictation
bid tender
bidding summons
biff lick punch
biff pommel pummel
bifurcate biramous branched forficate forked pronged prongy
big large
big-chested chesty
big_league major_league majors
bigger larger
bigheaded persnickety snooty snotty stuck-up uppish
bighearted bounteous bountiful freehanded giving handsome openhanded
bigmouthed blabbermouthed blabby talkative
bilateral isobilateral
bilharzia bilharziasis
bill charge
bill invoice
bill measure
bill placard
billet canton quarter
billet note
billfold notecase pocketbook wallet
billion million trillion zillion
billow heave surge
billow surge
billow wallow
billowing billowy surging
bind bond
bind bond stick stick_to
binge englut engorge glut gorge gormandise gormandize gourmandize ingurgitate overeat overgorge overindulge satiate
binge orgy splurge
binge tear
bingle single
binoculars field_glasses
binomial binominal
bioattack biological_warfare
biographic biographical
biography life_history
biologic biological
biology biota
bipartisan bipartizan two-way
bipartite two-way
bird birdwatch
bird chick dame doll wench
bird fowl
bird_shot buckshot
birdie shuttle shuttlecock
birl spin twirl whirl
birr purr whir whirr whiz whizz
birr whir whirr whirring
birth nascence nascency nativity
birth_control birth_prevention family_planning
birthplace cradle place_of_origin provenance
birthplace place_of_birth
birthright patrimony
biscuit cookie cooky
bit chip flake fleck scrap
bit minute moment second
bite morsel
bite sting
bite_off snap_at
bitter bitterness
bitterness jaundice
bitterness rancor resentment
bittersweet semisweet
bittersweet waxwork
bittie bitty teensy teentsy teeny wee weensy weeny
bivouac camp camp_out encamp tent
bivouac camp cantonment encampment
bivouac campground campsite encampment
bizarre eccentric flakey flaky freakish freaky gonzo outlandish outre
blab blabber clack gabble gibber maunder palaver piffle prate prattle tattle twaddle
blab peach tattle
black blacken melanise melanize
black blackness
black blackness total_darkness
black-haired dark-haired
black-market bootleg contraband smuggled
black_and_white monochrome
black_and_white written_language
black_eye blow reversal reverse setback
black_eye mouse shiner
black_flag blackjack
blackball negative veto
blackboard chalkboard
blacken char sear
blackening darkening
blackguard bounder cad heel hound
blackguard guy laugh_at make_fun poke_fun rib ridicule roast
blackjack blackmail pressure
blackjack cosh sap
blackleg fink rat scab
blackleg rat scab
blackout brownout dimout
blah bombast claptrap fustian rant
blame blamed blasted blessed damn damned darned deuced goddam goddamn goddamned infernal
blame fault
blame pick
blame rap
blameless inculpable irreproachable unimpeachable
blanch blench pale
blanch parboil
blanched etiolate etiolated
bland flavorless flavourless insipid savorless savourless vapid
bland politic smooth suave
blandish flatter
blandness smoothness
blank lacuna
blanket broad encompassing extensive panoptic wide
blanket cover
blare blaring cacophony clamor din
blare blast
blaring blasting
blarney cajole coax inveigle palaver wheedle
blarney coaxing
blase bored
blase worldly
blaspheme curse cuss imprecate swear
blasphemous profane
blasphemous sacrilegious
blasphemy desecration sacrilege
blast boom nail smash
blast gust
blast shell
blasting ruinous
blatant blazing conspicuous
blatant clamant clamorous strident vociferous
blaze blaze_away
blaze blazing
blaze hell
blazer sports_jacket
blazing blinding dazzling fulgent glaring glary
bleach decolor decolorise decolorize decolour decolourise decolourize discolorise discolorize discolourise
bleached coloured dyed
bleached faded washy
bleak cutting
blear bleary
bleary blurred blurry foggy fuzzy hazy muzzy
bleb blister bulla
bleed hemorrhage
bleed leech phlebotomise phlebotomize
bleeding hemorrhage
blemish deface disfigure
blemish flaw
blemish mar
blemish spot
blend blending
blend coalesce commingle conflate flux fuse immix meld merge mix
blend immingle intermingle intermix
blending shading
blessed blest
blessing boon
blessing thanksgiving
blether chin_music idle_talk prate prattle
blight plague
blighted spoilt
blighter bloke chap cuss fella feller fellow gent lad
blighter cuss gadfly pest pesterer
blimp sausage
blind screen
blind unreasoning
blind unsighted
blinder blinker winker
blindfold blindfolded
blindness cecity
blink blinking nictation wink winking
blink flash twinkle wink winkle
blink nictate nictitate wink
blinker flasher
blister scald
blister vesicate
blistering blistery
blithe blithesome lighthearted lightsome
blizzard rash
blizzard snowstorm
blob blot fleck
block blockade embarrass hinder obstruct stymie stymy
block cube
block halt kibosh stop
block_off blockade
block_off close_off shut_off
blockage obstruction
blockhead bonehead dumbass dunce dunderhead fuckhead hammerhead loggerhead lunkhead muttonhead numskull shithead
blockheaded boneheaded duncical duncish fatheaded loggerheaded thick-skulled thickheaded
blond blonde
blond blonde light-haired
blood profligate rake rakehell rip roue
blood_relative cognate sib
blood_transfusion transfusion
bloodcurdling nightmarish
bloodless exsanguine exsanguinous
bloodline pedigree
bloodstained gory
bloodsucking leechlike parasitic parasitical
bloodthirsty sanguinary
bloom blooming
bloom blossom flower
bloomer blooper blunder boner botch bungle flub fuckup pratfall
blossom flower flush heyday peak prime
blossom unfold
blot daub slur smear smirch smudge
blot smirch
blot_out obliterate veil
blotch mottle streak
blotch splotch
blow bump
blow_out extinguish quench snuff_out
blow_up combust
blow_up detonate explode
blow_up enlarge magnify
blower cetacean
blowhole vent venthole
blown pursy winded
blowout laugher romp runaway walkaway
blowup detonation explosion
blowup ebullition effusion gush outburst
blowy breezy windy
blub blubber sniffle snivel snuffle
blubber fat
bludgeon club
blue blueish bluish
blue depressed dispirited downcast downhearted gloomy
blue-collar propertyless working-class
blue-ribbon select
bluejacket sailor
blueprint design
blueprint draft draught
blues megrims vapors vapours
bluff bold sheer
blunder blurt ejaculate
blunder boob goof sin
blunder fumble
blunt candid forthright frank outspoken plainspoken point-blank
blunted dulled
blur fuzz
blur obnubilate obscure
blush crimson flush redden
blush flush rosiness
blusher paint rouge
blushful blushing red-faced
blushful rosy
bluster boast brag gas gasconade swash tout vaunt
bluster bravado
bluster swagger
blustering blusterous blustery
blustery bullying
board get_on
board plank
board room
boarding embarkment
boast boasting
boast feature sport
boastful braggart bragging braggy crowing
boat sauceboat
boater boatman waterman
boater leghorn sailor skimmer straw_hat
boating yachting
boatload carload
boatswain bosun
bob bobsled
bob bobsled bobsleigh
bob tail
bobble bodge bollix bollocks botch bumble bungle flub fluff foul_up fuck_up louse_up mess_up mishandle muck_up muff screw_up spoil
bobby_pin hairgrip
bodied corporal corporate embodied incarnate
bodiless discorporate disembodied unbodied unembodied
bodily corporal corporeal somatic
body dead_body
body personify
body_of_water water
bodybuilder muscleman
bodyguard escort
bog bog_down
bog_down mire
bogey bogie bogy
boggle flabbergast
boggy marshy miry mucky muddy quaggy sloppy sloughy soggy squashy swampy waterlogged
boil furuncle
boil_down come_down
boil_down decoct
boiler kettle
boilersuit overall
boiling simmering stewing
boisterous knockabout
boisterous rambunctious robustious rumbustious unruly
bola bolo
bold boldface
boldness daring
boldness nerve
bollock egg testicle
bolshevise bolshevize communise communize
bolshie bolshy red
bolt deadbolt
bolt_out run_off run_out
bomb bomb_calorimeter
bomb bombard
bomb dud
bomb flunk
bomb_shelter bombproof
bombard pelt
bombastic declamatory large orotund tumid turgid
bomber grinder sub submarine torpedo wedge
bombilate bombinate buzz
bombproof shellproof
bonanza boom bunce godsend gravy windfall
bondage slavery thraldom thrall thralldom
bondman bondsman
bondsman bondswoman
bone cram drum swot
bone debone
bone ivory pearl
bone_marrow marrow
bones castanets clappers
boney bony
boney bony scraggly scraggy scrawny skinny underweight weedy
bonnet cowl cowling
bonnie bonny comely fair sightly
bonus fillip
bonus incentive
bony osseous osteal
boo hiss hoot raspberry razz razzing snort
boob booby dope dumbbell dummy pinhead
boob breast tit
booby_trap pitfall
boodle bread cabbage clams dinero dough gelt kale lettuce lolly loot lucre moolah pelf scratch shekels simoleons sugar wampum
book volume
booked engaged
bookish studious
booklet brochure folder leaflet pamphlet
bookman scholar student
bookworm pedant scholastic
boom din
boom roar roaring thunder
boom thunder
booming flourishing palmy prospering prosperous roaring thriving
booming stentorian
boorish loutish neandertal neanderthal oafish swinish
boost encourage further promote
boost encouragement
boost hike
boost hike hike_up
booster lifter shoplifter
booster plugger promoter
boot kick thrill
boot reboot
booth cubicle kiosk stall
bootlegger moonshiner
bootless fruitless futile sleeveless vain
bootlick fawn kotow kowtow suck_up toady truckle
bootlicking fawning obsequious sycophantic toadyish
booty loot pillage plunder prize swag
booze drink fuddle
booze liquor spirits
boozing crapulence drink drinking drunkenness
border borderline mete
border bound
border edge
border environ surround
border frame frame_in
border margin
borderline marginal
bore caliber calibre
bore drill
bore dullard
boreas norther northerly
boring deadening irksome tedious tiresome wearisome
boring drilling
born innate
bosky brushy
bosom embrace hug
bosomy busty buxom curvaceous curvy sonsie sonsy stacked voluptuous
boss brag
boss chief foreman gaffer honcho
boss emboss
boss hirer
botany flora vegetation
bother discommode disoblige incommode inconvenience put_out trouble
bother fuss hassle trouble
bother infliction
bother trouble_oneself
bottleneck chokepoint constriction
bottom fathom penetrate
bottom underside
bouffant puffy
bouffe opera_bouffe
boulder bowlder
bouldered bouldery rocky stony
bounce bouncing
bounce jounce
bounce leap leaping
bounce rebound recoil resile ricochet spring
bounce_back get_over
bouncing bouncy peppy spirited zippy
bound boundary bounds
bound boundary edge
bound boundary limit
bound confine limit restrict throttle trammel
bound jump leap spring
bound_up wrapped_up
bounded delimited
bounderish lowbred rude underbred yokelish
boundless limitless unbounded
bountiful plentiful
bouquet corsage nosegay posy
bouquet fragrance sweetness
bourgeoisie middle_class
bourgeon germinate pullulate sprout spud
boutique dress_shop
bovid bovine
bow bow_down
bow bowknot
bow fore prow
bow_down prostrate
bowed_down loaded_down overburdened
bowelless cutthroat fierce
bower embower
bowl trough
box loge
box package
boxed boxed_in
boxer pugilist
boxing packing
boy son
boyish boylike schoolboyish
bozo cat guy hombre
bozo cuckoo fathead goof goofball goose jackass twat zany
brace couplet duet duo pair span twosome yoke
brace pair
brace poise
brace stabilise stabilize steady
braced buttressed
bracing brisk fresh refreshful refreshing
brag bragging crowing gasconade vaporing
braid braiding
braid lace plait
braid plait
braid pleach
brain head mind psyche
brain mentality wit
brainchild inspiration
brainiac genius mastermind
brainish hotheaded impetuous madcap tearaway
brainless headless
brainsick crazy demented mad sick unbalanced unhinged
brainstorm brainwave insight
brainwave cortical_potential
brainy brilliant smart_as_a_whip
branch fork furcate ramify
branch ramification
branch ramify
branch subdivision
branch_out broaden diversify
branched branching ramate ramose ramous
branching fork forking ramification
brand brandmark trademark
brand denounce stigmatise stigmatize
brand make
brand marque trade_name
brandish flourish wave
brash cheeky nervy
brasslike brassy
brassy cheap flash flashy garish gaudy gimcrack loud meretricious tacky tatty tawdry trashy
brat terror
brattle clack clatter
brave braw
brave courageous
brave endure weather
bravery courage
brawl wrangle
brawny hefty sinewy
bray comminute mash
breach gap
breach go_against infract offend transgress violate
breach rift rupture severance
bread_and_butter keep livelihood sustenance
breadth width
break fracture
break good_luck
break interruption
break_away break_off chip come_off
break_away break_out
break_camp decamp
break_loose escape get_away
break_off cut_short
break_off discontinue
break_one's_back slave
break_open burst
break_open burst_out erupt flare_up irrupt
break_out erupt
break_through come_through
break_through push_through
break_up dispel disperse dissipate scatter
break_up part split
breakage breaking
breakaway breaking_away
breakaway fissiparous separatist
breakdown dislocation
breakdown rot
breaker breakers surf
breakthrough discovery find
breakup separation
breakwater bulwark groin groyne jetty seawall
breast chest
breast front
breast summit
breastwork parapet
breath breather breathing_space
breathe respire suspire take_a_breath
breathe_in inhale
breathing eupneic eupnoeic
breathing respiration
breathless breathtaking
breathless dyspneal dyspneic dyspnoeal dyspnoeic
breathless inanimate pulseless
breeches knickers
breed engender spawn
breeding fosterage fostering nurture raising rearing upbringing
breeding training
breeze cinch picnic pushover walkover
breeze zephyr
brevity transience
briar brier
bribable corruptible dishonest purchasable venal
bribe buy corrupt
bribe payoff
briber suborner
bric-a-brac knickknack nicknack whatnot
brickle brickly brittle
bridegroom groom
bridgehead foothold
brigadier brigadier_general
bright smart
bright vivid
brighten clear light_up
brightness cleverness smartness
brightness luminosity
brilliance genius
brilliance glare
brilliance grandeur grandness magnificence splendor
brilliancy luster lustre splendor
brilliant glorious magnificent splendid
brilliant superb
brim_over overflow overrun run_over
brinded brindle brindled tabby
brine saltwater seawater
bring make_for wreak
bring_back take_back
bring_down get_down let_down lower take_down
bring_down impose inflict
bring_down overthrow subvert
bring_forth generate
bring_forth produce
bring_forward call_up
bring_in earn pull_in realise
bring_in fetch
bring_on induce
bring_out issue publish
bring_out let_out
bring_out reveal unveil
bring_up nurture parent rear
bringing delivery
brink verge
briny main
brisk brisken
bristle uprise
bristly prickly splenetic waspish
brittle toffee
brittle unannealed
broad unspecific
broad wide
broadcast circularise circulate diffuse disseminate
broadcast program programme
broaden extend
broadening widening
broadsheet broadside circular flier flyer handbill throwaway
broadside philippic tirade
brocaded embossed raised
brogan brogue clodhopper
broider embroider
broil broiling grilling
broke bust skint
broken crushed humbled humiliated
broken-backed hogged
bromidic corny platitudinal platitudinous
bronze bronzy
bronze tan
bronzed suntanned tanned
brooch clasp
brood dwell
brood loom
brood pout sulk
brooding broody contemplative meditative musing pensive pondering reflective ruminative
brooding incubation
broody broody_hen
brook creek
broom sweep
brother buddy chum crony pal sidekick
brotherhood fraternity sodality
brotherlike brotherly fraternal
brouhaha hubbub uproar
brow eyebrow
brow forehead
brow hilltop
browbeat bully swagger
brown browned
brown brownish dark-brown
brown embrown
brownie elf gremlin hob imp pixie pixy
browse graze pasture
browse shop
browse surf
bruise contuse
bruise contusion
bruise injure spite wound
bruiser bull strapper
bruit rumor rumour
brumous foggy hazy misty
brush brushwood coppice copse thicket
brush_aside discount dismiss disregard ignore push_aside
brush_up polish round_off
brush_up refresh
brushed fleecy napped
brutal unrelenting
brutality savagery
bubble_over overflow spill_over
bubbler water_fountain
bubbling bubbly effervescing foaming foamy frothy spumy
bubbly champagne
buccal oral
buccaneer pirate
buck clam dollar dollar_bill
buck go_against
buck shoot_down tear
buck_up take_heart
buckaroo buckeroo vaquero
bucket pail
buckle clasp
buckle crumple
buckle warp
buckler shield
buckram starchy stiff
bucolic eclogue idyl idyll
bucolic pastoral
bucolic peasant provincial
budge stir
buff buffet
buff burnish furbish
buff devotee fan lover
buffer cowcatcher fender
buffer cushion
buffet sideboard
buffeting pounding
buffoon clown
buffoon clown goof goofball
buffoonery clowning frivolity japery prank
bug glitch
bug intercept wiretap
bug_out bulge pop pop_out protrude
bugger sod sodomist sodomite
buggy roadster
build build_up progress work_up
build construct
build habitus physique
build_on rest_on
builder detergent_builder
building construction
building edifice
built reinforced
built-in constitutional inbuilt inherent integral
bulb electric_light light_bulb lightbulb
bulge bump extrusion hump jut prominence protrusion protuberance swelling
bulge pouch protrude
bulging convex
bulk majority
bulk volume
bull bullshit crap dogshit horseshit shit
bull bullshit fake
bull's_eye home_run
bullet fastball heater hummer
bullet slug
bulletproof unassailable unshakable watertight
bullheaded pigheaded
bully corking cracking dandy groovy keen nifty peachy smashing swell
bully hooligan roughneck rowdy ruffian tough yob yobbo yobo
bullying intimidation
bulwark rampart
bum cadge grub mooch sponge
bum cheap cheesy chintzy crummy punk sleazy tinny
bum crumb git lowlife puke rat rotter skunk stinker stinkpot
bum hobo tramp
bum idler layabout loafer
bum loaf loll lounge_about
bumble falter stumble
bumble stammer stutter
bumbling bungling butterfingered handless heavy-handed
bump chance encounter find
bump knock
bump_into butt_against knock_against run_into
bump_off dispatch murder off polish_off slay
bumpkin chawbacon hayseed hick rube yahoo yokel
bumpkinly hick rustic
bumpy jolting jolty jumpy rocky
bunch bundle cluster
bunch caboodle
bunch clump cluster clustering
bunch crew crowd gang
bunco bunko con con_game flimflam hustle
bunco con defraud diddle goldbrick hornswoggle mulct nobble rook scam short-change swindle victimize
buncombe bunkum guff hogwash rot
bundle compact pack wad
bundle megabucks pile
bundle package packet
bundle sheaf
bung fee tip
bungalow cottage
bungling fumbling incompetent
bunk feed_bunk
bunk lam run run_away scarper scat
bunker dugout
bunt butt
bunt drag_a_bunt
buoy buoy_up
buoy_up lighten
buoyant chirpy perky
buoyant floaty
bur burr
burden burthen weight weight_down
burden encumbrance
burden essence gist
burden load loading
burden saddle
burdened loaded_down
burdensome onerous taxing
bureau dresser
burglarise burglarize burgle heist
burial burying
burial entombment inhumation interment sepulture
burlesque lampoon mockery parody pasquinade sendup spoof takeoff travesty
burlesque parody spoof
burn burn_down
burn burning
burn glow
burn sunburn suntan tan
burn_down burn_up
burn_off burn_up
burn_up flame_up flare
burned burnt
burning combustion
burnish gloss polish
burnished lustrous shining shiny
burnt_sienna mahogany sepia
burrow tunnel
burst explode
burst explosion
burst fusillade salvo volley
burst_out pop_out
bury entomb inhume inter lay_to_rest
bus busbar
bush chaparral scrub
bush shrub
bushel doctor fix mend repair touch_on
bushwhacker hillbilly
bushy shaggy
business business_concern business_organization
business business_enterprise commercial_enterprise
business job line_of_work occupation
business_district downtown
business_firm firm house
businesslike earnest
businessman man_of_affairs
buss kiss osculate snog
buss kiss osculation
bust fizzle flop
bust raid
bust rupture snap tear
bustle bustle_about hustle
busy busybodied interfering meddlesome meddling officious
busy fussy
busy occupy
busyness hum
busywork make-work
butcher meatman
butcher slaughter
butcherly gory sanguinary sanguineous slaughterous
butchery carnage mass_murder massacre slaughter
butler pantryman
butt goat stooge
butterball fatso fatty
butterfly coquet coquette dally flirt mash philander romance
buttery fulsome oily oleaginous smarmy soapy unctuous
buttery larder pantry
buttoned fastened
buttonhole lobby
buy purchase
buy_out buy_up
buyback redemption repurchase
buyer emptor purchaser vendee
buying purchasing
buzz hum seethe
buzzword cant
by-product byproduct
bygone bypast departed foregone gone
byname cognomen moniker nickname sobriquet soubriquet
bypass get_around
bypass shunt
c speed_of_light
cab cabriolet
cab taxi
cab taxi taxicab
cabal camarilla faction junto
cabal complot conjure conspire machinate
cabal conspiracy
cabalistic cryptic cryptical kabbalistic qabalistic sibylline
cabaret nightclub nightspot
cabby cabdriver cabman taxidriver taximan
cabinet locker
cable cablegram
cable telegraph wire
cache hoard stash
cachet seal_of_approval
cackle chatter yack yak
cackly squawky
cacography scrawl scribble
cadaver corpse remains stiff
cadaveric cadaverous
cadaverous emaciated gaunt haggard pinched skeletal
cadence meter metre
cadge schnorr scrounge shnorr
caducous shed
cafe coffee_shop coffeehouse
cage coop
cagey cagy canny clever
cagey cagy chary
cake coat
calamitous disastrous fatal fateful
calamity cataclysm catastrophe disaster tragedy
calced shod
calculate cipher compute cypher
calculate count_on estimate figure forecast reckon
calculated deliberate measured
calculating calculative conniving scheming shrewd
calculation computation computing
calculation computation figuring reckoning
calculation deliberation
calculator computer estimator figurer reckoner
calculus concretion
calefacient warming
calf sura
caliber calibre quality
calibrate graduate
calif caliph kalif kaliph khalif khalifah
call call_up phone telephone
call cry outcry shout yell
call name
call phone_call telephone_call
call_back call_up recall recollect remember
call_for demand necessitate need postulate require
call_in visit
call_off cancel scrub
call_out cry cry_out exclaim outcry shout
callback recall
calling career vocation
callosity callousness
callous calloused thickened
callous cauterise cauterize
callous indurate pachydermatous
callow fledgling unfledged
calm calm_down cool_off settle_down
calm calm_down lull quiet quieten still tranquilize tranquillise tranquillize
calm calmness composure equanimity
calm serene tranquil unagitated
calm_down lull
caloric thermal thermic
calumny defamation obloquy
camber cant
camera television_camera
camo camouflage
camouflage disguise
camp campy
campaign cause crusade drive
campaign political_campaign
campaign take_the_field
campaigner candidate nominee
camping encampment tenting
can displace sack send_away
can tin
canal duct
canary fink sneak sneaker snitch snitcher stoolie
cancel natural
cancel offset
cancelled off
candent incandescent
candidacy political_campaign
candidate prospect
candle cd
candour fairness
candy confect
candy sugarcoat
cane flog lambast lambaste
caning wicker wickerwork
canister cannister tin
cankerous ulcerated ulcerous
cannon_fodder fodder fresh_fish
cannular tubelike tubular vasiform
canon canyon
canonise canonize
canonise canonize saint
canonised canonized glorified
cant tilt
cantabile singing
cantankerous crotchety ornery
cantata oratorio
canter lope
cantillate chant intonate intone
canvas canvass
canvass poll
canvass poll public_opinion_poll
canvass sail
cap crest
cap detonator
capability capacity
capability potentiality
capable subject
capacitance capacitor condenser
caparison housing trapping
capillary capillary_tubing
capillary hairlike
capital majuscule
capital working_capital
capital_punishment executing execution
capitalise capitalize
capitalise capitalize take_advantage
capitalist capitalistic
capsulate capsule capsulise capsulize
capsule capsulise capsulize encapsulate
captain police_captain police_chief
captain skipper
caption legend
caption subtitle
captive confined imprisoned jailed
captive prisoner
captivity immurement imprisonment
captor capturer
capture seizure
car gondola
car railcar
caramel raw_sienna yellowish_brown
caravan train
cardboard unlifelike
cardinal carmine
cardinal central fundamental key primal
cardiomegaly megacardia
care caution precaution
care concern fear
care like wish
care_for cherish treasure
care_for treat
careen keel lurch reel stagger swag
careen sway
careen tilt wobble
career life_history
carefree freewheeling slaphappy
carefree unworried
careful deliberate
careful heedful
careless regardless
carelessness negligence
carelessness sloppiness
caress fondle
caressing cuddling fondling hugging kissing necking petting smooching snuggling
careworn drawn haggard raddled worn
cargo freight lading load payload shipment
cark disorder disquiet distract perturb trouble unhinge
carmine cerise cherry crimson red reddish ruby ruddy scarlet
carnival circus
carnival fair funfair
carom ricochet
carouse riot roister
carousel carrousel roundabout whirligig
carpentry woodwork
carpet carpeting rug
carping faultfinding
carrefour crossroad crossway intersection
carriage coach
carriage equipage
carriage posture
carrottop redhead redheader
carry channel impart transmit
carry transport
carry_away take_away
carry_on conduct
carry_on continue preserve uphold
carry_on continue proceed
carry_out implement put_through
carry_over hold_over
carry_through save
carrying_into_action execution performance
cart drag hale haul
cart handcart pushcart
carte menu
cartel combine
cartilaginous gristly rubbery
cartoon toon
cartwheel silver_dollar
carve cut_up
carved carven
carver sculptor sculpturer
carver woodcarver
carving sculpture
cascade cascade_down
case causa lawsuit suit
case encase incase
case event
case instance
case_in_point precedent
casebook textbook
casino cassino
casket coffin
cast contrive
cast mold
cast mold mould stamp
cast_aside discard dispose put_away throw_away throw_out toss_away
cast_down deject demoralise demoralize depress dismay dispirit
cast_off shake_off shed throw throw_away throw_off
castaway outcast pariah
castigate chasten chastise correct objurgate
castigation chastisement
castigation chewing_out earful going-over upbraiding
casting molding
castle palace
castle rook
castrate demasculinise demasculinize emasculate
castrate emasculate
castration expurgation
casual daily everyday
casual insouciant nonchalant
cataclysm catastrophe
catalog catalogue
cataplasm plaster poultice
catapult launcher
catapult sling
catapult sling slingshot
catapultian catapultic
catastrophe disaster
catastrophic ruinous
catch gimmick
catch haul
catch_a_glimpse get_a_look
catch_a_wink catnap nap
catch_fire combust conflagrate erupt ignite
catch_on get_it get_onto twig
catch_one's_breath rest take_a_breather
catch_up_with overtake
catching communicable contagious contractable transmissible transmittable
catching detection espial spotting spying
catchword motto shibboleth slogan
catechise catechize
categoric categorical flat unconditional
categorise categorize
categorised categorized
category class family
cater ply provide supply
catgut gut
catharsis katharsis purgation
cathartic psychotherapeutic
cathedral duomo
catholicon cure-all nostrum panacea
cattle cows oxen
cattle_thief rustler
cattleman cowboy cowhand cowherd cowman cowpoke cowpuncher puncher
caulescent cauline stemmed
causal_factor determinant determinative determiner determining_factor
cause induce stimulate
causeless fortuitous uncaused
causerie chitchat gab gabfest gossip
caustic corrosive erosive mordant vitriolic
caution caveat
cautious conservative
cautious timid
cavalry horse
cavalryman trooper
cave spelunk
cave undermine
cave_in collapse fall_in founder give_way
cave_in subsidence
caveman troglodyte
cavity pit
cavort disport frisk frolic gambol lark rollick romp run_around skylark sport
cc milliliter ml
cd four_hundred
cease discontinue lay_off quit stop
cease end finish terminate
ceaseless constant incessant perpetual unceasing unremitting
cede concede
cede surrender
celebrant celebrater celebrator
celebrate fete
celebrate lionise lionize
celebrated famed famous far-famed illustrious notable noted renowned
celebrated historied storied
celebration festivity
celebration jubilation
celebrity fame renown
celerity quickness rapidity
celestial ethereal supernal
celestial heavenly
celestial_body heavenly_body
celibacy chastity
celibate continent
cellar root_cellar
celluloid cinema film
cemetery graveyard necropolis
cense incense thurify
censoring censorship
censure criminate reprimand
censure exclusion
census nosecount
cent centime penny
centenary centennial
center center_on concentrate_on focus_on revolve_about revolve_around
center centerfield
center centre
center centre concentrate focus pore rivet
center centre middle
center halfway middle midway
centering focal_point focus focusing
centimeter cm
centralise centralize concentrate
centralised centralized
centrifugal motor
centrifugate centrifuge
centrifuge extractor separator
centripetal receptive sensory
centrist moderate
ceramicist ceramist potter thrower
cereal grain
cerebral intellectual
cerebral_cortex cortex pallium
cerebrate cogitate think
cerement pall shroud winding-clothes
ceremonial ceremony observance
ceremonious pompous
cernuous drooping nodding pendulous weeping
certain sure
certifiable certified
certificate certification credential
certified qualified
certify licence license
chafe gall
chaff husk shuck stalk straw
chaffer chat chatter chitchat claver confab confabulate gossip jaw natter
chaffer haggle higgle huckster
chagrin humiliation mortification
chained enchained
chains irons
chair chairman
chair chairman chairwoman
chair moderate
chair professorship
chaise daybed
chaise shay
chalk_up tally
challenge dispute gainsay
challenger competitor contender rival
challenging intriguing
chambermaid fille_de_chambre
chamfer furrow
champ champion title-holder
champ chomp
champion fighter hero paladin
champion prizewinning
chance fortune hazard luck
chance opportunity
chancellor premier prime_minister
chandelier pendant pendent
change_over convert
change_over shift
changeable unsettled
changeless constant invariant unvarying
changeless unalterable
changeling cretin idiot imbecile moron retard
changeover conversion transition
changer modifier
changing ever-changing
channel channelise channelize
channel groove
channelise channelize guide maneuver manoeuver manoeuvre steer
chant intone tone
chantey chanty shanty
chanting intonation
chantlike intoned singsong
chaotic disorderly
chap crack crevice fissure
chapeau hat lid
chapfallen chopfallen crestfallen deflated
chaplet coronal lei wreath
chapped cracked roughened
char charwoman woman
char coal
character fibre
character quality
characterise characterize
characteristic feature
characterization delineation depiction
characterization enactment portrayal
characterless nondescript
charade masquerade
charcoal charcoal_gray
charcoal fusain
charged supercharged
charger courser
charlatan mountebank
charming magic magical sorcerous witching wizard wizardly
charnel ghastly sepulchral
chart graph
chartaceous paperlike papery
charter hire lease
charter hire rent
chartered hired leased
chase dog go_after tail track trail
chase following pursual pursuit
chased pursued
chaser pursuer
chasse sashay
chasten tame
chastening chastisement
chastity virtue
chat confab schmoose schmooze
chatoyant iridescent shot
chatter chattering
chatter click
chatty gabby garrulous loquacious talkative talky
chauffeur drive_around
chauvinist flag-waver jingo jingoist patrioteer
chauvinistic jingoistic nationalistic superpatriotic
chaw chew cud plug quid wad
cheap inexpensive
cheapen degrade
cheapjack shoddy tawdry
cheat chess
cheat chicane chouse jockey shaft
cheat chisel
cheat tare
cheating foul unsporting
check check_into check_out go_over look_into
check cheque
check chit tab
check_mark tick
checkbook chequebook
checkmate mate
checkup medical
cheek impudence
cheekbone zygomatic
cheep chirp chirrup peep
cheep peep
cheer cheerfulness sunshine
cheer embolden hearten recreate
cheerful pollyannaish upbeat
cheering comforting satisfying
cheering shouting
cheery gay sunny
chela claw nipper pincer
chemic chemical
chemical_reaction reaction
chemise shimmy teddy
cherished precious treasured wanted
chevron stripe stripes
chew chewing manduction
chew jaw manducate masticate
chew_over excogitate meditate mull muse ponder reflect ruminate speculate think_over
chic chichi smartness swank
chic smart voguish
chicane chicanery guile shenanigan trickery wile
chicken chickenhearted yellow
chicken crybaby wimp
chief chieftain headman
chief main master primary principal
chief top_dog
child fry kid minor nestling nipper shaver tiddler tike tyke youngster
child_care childcare
childbed confinement labor labour travail
childhood puerility
childish infantile
childishness puerility
childlike childly
chill cool
chill quiver shiver shudder thrill tingle
chill shivering
chilling cooling
chilling scary shivery shuddery
chilly parky
chimney lamp_chimney
chimney_corner inglenook
chin chin_up
chink click clink
chink clink tink tinkle
chip nick
chipper debonair debonaire jaunty
chirp tweedle
chiseled well-defined
chivalric knightly medieval
chivalrous knightly
chivalry gallantry
chockablock chockful
chocolate umber
choice option selection
choice pick selection
choice prime prize quality select
choir chorus
choir consort
choke gag
choke scrag
choke_off clog congest foul
choked clogged
choking strangling strangulation throttling
chondritic granular
choose opt prefer
choose pick_out select
choosey choosy
chophouse steakhouse
chopper eggbeater helicopter whirlybird
chopper pearly
chore job task
chorine showgirl
chortle chuckle
chortle chuckle laugh_softly
chorus refrain
chosen elect
christ messiah
chronic continuing
chronic inveterate
chubby embonpoint plump
chuck ditch
chuck grub
chuck pat
chuck toss
chuff huff
chump fool gull mug patsy sucker
chunk clod clump glob lump
chunk collocate lump
chunk lump
chunky dumpy squat squatty stumpy
chunky lumpy
church church_service
church_member churchgoer
churchman cleric divine ecclesiastic
churn moil roil
churning roiled roiling roily turbulent
chute parachute
chute slideway
cicatrice cicatrix scar
cigaret cigarette fag
cilial ciliary ciliate
ciliary ciliate
ciliate ciliated
ciliate ciliated_protozoan
cilium lash
cinch girth
cincture girdle sash waistband waistcloth
cinema movie_house movie_theater picture_palace
cinnabar vermilion vermillion
cipher code cypher encipher encrypt
cipher cypher naught nix nothing null zero zip
circle encircle
circuit electric_circuit
circuit tour
circuitous devious roundabout
circuitous roundabout
circular orbitual rotary
circular round
circulate go_around
circumambulate walk_around
circumferent encompassing surrounding
circumnavigate compass
circumscribe limit
circumscribed limited
circumspect discreet
circumstance consideration
circumstance context
circumstances destiny fate luck
circumvent dodge elude evade fudge hedge parry sidestep skirt
circumvent outfox outsmart outwit overreach
cissy effeminate emasculate epicene sissified sissy sissyish
citation cite mention quotation reference
cite mention
cite reference
citizenry people
citizens_committee committee
city metropolis
city metropolis urban_center
civil polite
civilise civilize cultivate educate school
civilised civilized
civilised civilized cultivated cultured genteel polite
civility politeness
civilization culture
clabber clot curdle
clack clap
clack cluck
clad clothed
cladding facing
clamant crying exigent insistent instant
clamber scramble shin shinny skin sputter struggle
clammy dank
clamor clamoring clamour clamouring hue_and_cry
clamor clamour
clamshell grapple
clan kin kindred
clandestine secret surreptitious undercover underground
clang clangor
clang clangor clangoring clangour clank clash crash
clanging clangorous
clangor clangour
clannish cliquish clubby snobbish snobby
clannishness exclusiveness
clap gonorrhea gonorrhoea
clapper tongue
clarify clear_up elucidate
clarity clearness
clarity clearness lucidity
clash collide
clash collide jar
clash friction
clasp clench clutch clutches grip hold
class grade
class social_class stratum
classic classical
classical serious_music
classifiable distinctive
classification sorting
classless egalitarian
classmate schoolmate
classroom schoolroom
classy posh swish
clay mud
clayware pottery
clean houseclean
clean unclouded
clean_out clear_out
clean_slate tabula_rasa
clean_up neaten square_away tidy tidy_up
cleaner cleanser
cleaning cleansing cleanup
cleansing purifying
cleanup killing
clear open
clear unclutter
clear-cut trenchant
clear_out drive_out expectorate
clear_up finish_up get_through mop_up polish_off wrap_up
clearance headroom headway
clearing glade
cleave rive split
cleft crack crevice fissure
cleft dissected
clemency mercy
clench clinch
clenched clinched
clergyman reverend
clerk salesclerk
clever cunning ingenious
clew clue
clew clue cue
cliched ready-made
click detent pawl
click tick
client customer
clientele patronage
climate clime
climate mood
climax culminate
climax culmination
climax orgasm
climb climb_up
climb climbing mounting
climb mount
climb mount wax
clincher determiner determining_factor
cling_to clutch
clink gaol jail jailhouse pokey poky slammer
clip nip snip
clip time
clip trot
clipping press_clipping
clipping snip
clipping trimming
clique coterie ingroup
cloaca sewer sewerage
cloak clothe drape robe
cloak dissemble mask
cloaked clothed draped mantled wrapped
cloaked disguised masked
clobber cream drub lick
clobber stuff
clochard drifter floater vagabond vagrant
clock time
clod gawk goon lout lubber lummox lump oaf stumblebum
clog geta patten sabot
clogged clotted
clogging hindering impeding obstructive
cloistered cloistral conventual monastic monastical
cloistered reclusive secluded sequestered
clomp clump
clop clump clunk plunk
close close_up fold shut_down
close closing
close conclusion finale finis finish last stopping_point
close finale finis
close near nigh
close shut
close_in enclose inclose
close_off shut_off
close_up impede obstruct obturate occlude
closed shut unopen
closedown shutdown
closer finisher
closet cupboard
closet loo
closet wardrobe
closing closure
closing shutting
closing_off isolation
closure cloture
clot coagulate
cloth fabric material textile
clothing habiliment vesture wear wearable
cloud overcast
cloud_over overcloud
cloudburst deluge downpour pelter soaker torrent waterspout
clouded overcast sunless
cloudiness overcast
cloudless unclouded
cloudy mirky murky turbid
cloudy nebulose nebulous
clout pull
clover trefoil
clowning comedy drollery funniness
cloy surfeit
cloying saccharine syrupy treacly
club gild guild lodge society
clubfoot talipes
cluck clucking
clue hint
clump clunk thud thump thumping
clump cluster constellate flock
clumsy clunky gawky ungainly unwieldy
clumsy cumbersome inapt inept
clutch get_hold_of
clutch prehend seize
clutter fuddle jumble muddle smother welter
cluttered littered
co-worker colleague fellow_worker workfellow
coach handler manager
coach tutor
coaching coaching_job
coaction collaboration
coagulate coagulated curdled grumose grumous
coal-black jet pitchy sooty
coalescence coalition
coalition fusion
coarse harsh
coarse uncouth vulgar
coast seacoast
coat coating
coat surface
coating finish finishing
coaxal coaxial
coaxing ingratiatory
cobbler shoemaker
cobbling shoe_repairing shoemaking
cobweb gossamer
cobwebby diaphanous filmy gauzy gossamer transparent vaporous vapourous
cocain cocaine
cock dick prick putz
cock hammer
cock prance ruffle sashay strut swagger tittup
cock stopcock turncock
cockle crumple knit pucker rumple
cockle riffle ripple ruffle undulate
cocksure overconfident
coco_palm coconut
cod collect
coda finale
code codification
code_of_behavior code_of_conduct
codified statute
coerce force hale pressure
coercion compulsion
coeval contemporary
coevals contemporaries generation
coexist cohabit
coexistent coexisting
coffee java
cogent telling weighty
coggle dodder toddle totter waddle
coggle wobble
cognate connate
cognise cognize know
cognizance ken
cogwheel gear
cohabit shack_up
coherence coherency cohesion cohesiveness
coherent consistent logical ordered
coherent lucid
coif coiffure hairdo
coil curl
coil curl curlicue ringlet scroll whorl
coil gyrate spiral
coil handbuild
coil helix volute whorl
coiling helical spiral spiraling turbinate volute voluted whorled
coin mint
coincide concur
coincide cooccur
coincidence conjunction
coincident coincidental coinciding concurrent cooccurring simultaneous
coition coitus copulation intercourse relation sex_act sexual_relation
cold coldness
cold coldness low_temperature
cold-blooded inhuman insensate
coldcock deck floor knock_down
collaborate cooperate get_together join_forces
collaborator confederate henchman
collaborator cooperator pardner partner
collaborator quisling
collage montage
collapsable collapsible
collar neckband
collateral indirect
collation snack
colleague confrere fellow
collect garner gather pull_together
collectable collectible payable
collected equanimous poised self-contained
collection compendium
collective corporate
collector gatherer
college_student university_student
collegial collegiate
collide_with hit impinge_on run_into strike
collimate parallel
colloquial conversational
collude conspire
collusion connivance
colonial compound
colonise colonize
colonised colonized settled
colonist settler
colony settlement
color coloration
color coloring colouring
color colorise colorize colourise colourize
color colour
color colour vividness
color tinge
colored colorful coloured
colored negro
colorful colourful
colors colours
colossal prodigious stupendous
colour emblazon
columnar columniform columnlike
comb coxcomb
comb ransack
combat fight fighting
combinable combinational combinatory
combine combining
combine compound
combine unite
combining compounding
combo jazz_group
come come_up
come ejaculate
come_about go_on hap happen occur take_place
come_across encounter meet run_across
come_after succeed
come_along come_on get_along progress
come_away come_off detach
come_back recall
come_by come_into
come_by drop_by drop_in
come_down descend fall go_down
come_down precipitate
come_forth come_out egress emerge
come_forward come_to_the_fore step_forward step_to_the_fore step_up
come_home dawn get_across penetrate sink_in
come_in enter get_in get_into go_in go_into move_into
come_into_being come_to_life
come_off go_over
come_on come_out show_up surface turn_up
come_through get_through
come_through make_it survive
come_upon luck_into
comeback rejoinder replication retort riposte
comedian comic
comestible eatable edible
comestible eatable edible victual
cometary cometic
comfort consolation solace
comfort console solace soothe
comfort ease
comfortable comfy
comforter quilt
comforting consolatory consoling
command require
commandant commander commanding_officer
commandeer highjack hijack pirate
commanding dominating overlooking
commandment precept teaching
commando ranger
commemorate immortalise immortalize memorialise memorialize
commence embark_on start_up
comment commentary
comment gossip
comment input remark
comment notice point_out remark
commentator observer
commentator reviewer
commerce commercialism
commie communist
commiserate sympathise sympathize
commiseration condolence
commiseration pathos pity
commission committee
commit consecrate dedicate devote
commit institutionalize
commit perpetrate
committal perpetration
commode crapper pot potty throne toilet
commodious convenient
common commons green park
common mutual
common_law precedent
common_man commoner
common_soldier private
commonplace humdrum prosaic unglamorous unglamourous
commonsense commonsensible commonsensical
commonwealth country nation
commotion din ruckus ruction rumpus tumult
commotion disruption disturbance flutter kerfuffle
commotion whirl
commove disturb raise_up stir_up vex
communicate convey transmit
communicating communication
communicative communicatory
communion sharing
communique despatch dispatch
communise communize
communist communistic
commutation commuting
commute permute transpose
comp comprehensive
compact compendious succinct summary
compact compress
compact concordat covenant
compact heavyset stocky thickset
compaction crunch
companion company keep_company
companionship company fellowship society
comparable corresponding
comparative relative
compare comparison equivalence
compare equate liken
comparing comparison
compass grasp
compass orbit range reach scope
compassion pity
compassionate feel_for pity sympathize_with
compeer equal peer
compel obligate oblige
compensable paying remunerative salaried stipendiary
compensate counterbalance
compensate indemnify recompense repair
compensate overcompensate
compensation recompense
compete vie
competition contention rivalry
competition contest
competitive competitory
competitive militant
complain kvetch plain quetch sound_off
complaisance compliance deference
complect interconnect interlink
complement full_complement
complete consummate
complete discharge dispatch
complete finish
completion mop_up windup
complex complicated
complex composite
complex_number imaginary
compliance submission
complicate elaborate rarify refine
complicate perplex
compliment congratulate
complimentary costless free gratis gratuitous
component constituent element
component constituent part portion
component element factor ingredient
compose indite pen write
composing composition
composition makeup
compound deepen intensify
comprehend embrace encompass
comprehend perceive
comprehension inclusion
compress constrict contract
comprise constitute make_up
comprise contain incorporate
compromising conciliatory
compulsive driven
compulsory mandatory required
compunction remorse
con convict inmate yardbird
con learn memorise memorize
conceal hide
conceal hold_in
concealed hidden out_of_sight
concealing hiding
concede confess profess
concede grant
conceding concession yielding
conceit vanity
conceited egotistic egotistical self-conceited swollen vain
conceivable imaginable
conceive conceptualise conceptualize gestate
conceive_of envisage ideate imagine
conceiver mastermind originator
concenter concentre focalise focalize focus
concentration denseness density tightness
concentration_camp stockade
concept conception construct
conception creation
conceptive impregnable
conceptuality conceptualization
conceptualization formulation
concern interest
concerned implicated
concerned interested
concerted conjunct conjunctive cooperative
conciliate patch_up reconcile
conciliate reconcile
conciliative conciliatory
conciseness concision pithiness
conclude reason
conclude resolve
concluding final last
conclusion decision determination
concoct cook_up
concoct trump_up
concoction mixture
concord harmony
concordant concurring
concourse multitude throng
concupiscent lustful lusty
condemn decry excoriate objurgate reprobate
condemnable criminal deplorable reprehensible vicious
condemnation curse execration
condemnation disapprobation
condemnatory condemning
condensate condensation
condense distil
condescend deign descend
condescend stoop
condescension disdain patronage
condition discipline train
condition precondition
condition specify stipulate
condition status
conditioned learned
conditioned_reaction conditioned_reflex conditioned_response
conditions weather
condom prophylactic safe
conduce contribute
conducive contributing contributive contributory tributary
conducting_wire wire
conduction conductivity
confab confabulate confer consult
confection sweet
confederacy conspiracy
confederacy federation
confederate confederative
confer_with consult
conference league
confess fink squeal
confidant intimate
confide entrust intrust
confident convinced positive
confident surefooted
configuration constellation
configuration contour shape
confine enclose hold_in
confining constraining constrictive limiting restricting
confirm reassert
confirmation verification
confiscate forfeit forfeited
confiscate impound sequester
conflagrate enkindle inflame kindle
conflict contravene infringe
confluence conflux merging
confluent merging
conform_to fulfil fulfill satisfy
confound confuse
confounding contradictory
confront face
confront face face_up
confrontation showdown
confuse disconcert flurry
confused disjointed disordered garbled illogical scattered unconnected
confused disoriented lost
confusing perplexing puzzling
confusion disarray muddiness
confutable confutative questionable refutable
confute disprove
congeal jell
congeneric relative
congenital inborn innate
congested engorged
congratulate felicitate
congratulate plume pride
congratulations extolment kudos praise
congratulatory gratulatory
congregation faithful fold
congressman representative
conjectural divinatory hypothetic hypothetical suppositional suppositious supposititious
conjecture guess hypothesis speculation surmisal surmise
conjecture hypothecate hypothesise hypothesize speculate suppose theorise theorize
conjecture speculation
conjoin espouse get_married marry wed
conjoined conjoint
conjugal connubial
conjugate conjugated
conjugate conjugated coupled
conjunction conjunctive connective
conjunction junction
conjurer conjuror magician
conk croak decease die drop_dead exit expire pass_away perish
conk stall
connect link
connecter connection connective connector
connection connexion
connection link
conniption fit tantrum
connive intrigue scheme
connotation intension
connote imply
connote predicate
conquer stamp_down subdue suppress
conquering conquest subjection subjugation
conqueror vanquisher
conquest seduction
conscientious painstaking scrupulous
conscious witting
conscript draftee inductee
conscription muster selective_service
consecrate consecrated dedicated
consecrate ordain ordinate
consecrate vow
consecrated sacred sanctified
consecutive sequent sequential serial successive
consecutive straight
consentaneous consentient unanimous
consequence effect outcome result upshot
conserve economise economize husband
conserve keep_up maintain preserve
conserve preserve
consider deal look_at
consider reckon regard view
consider study
consist dwell lie lie_in
consistence consistency
consistent reproducible
consolation solace solacement
consolidation integration
consonant harmonical harmonised harmonized
consonant_system consonantal_system
consortium syndicate
conspirator machinator plotter
constancy stability
constant invariable
constellate dot stud
constituent constitutive
constitute form
constituted established
constitution establishment formation
constitution fundamental_law
constrain enforce impose
constrain restrain
constrain stiffen tighten tighten_up
constrained strained
constraint restraint
constrict constringe
constricting constrictive narrowing
constriction tightness
construct fabricate manufacture
construe interpret
consult look_up
consultation interview
consume demolish devour down go_through
consume ingest
consume squander ware
consuming overwhelming
consummate masterful masterly virtuoso
consumption ingestion intake uptake
consumption phthisis
consumption usance
consumptive lunger tubercular
contact get_hold_of
contain control curb hold_in moderate
contaminate foul pollute
contaminated polluted
contamination pollution
contamination taint
contemn despise disdain scorn
contemplate meditate
contemplation musing reflection rumination
contemporary present-day
contemporise contemporize synchronise synchronize
contempt despite disdain scorn
contempt disrespect
contempt scorn
contemptuous disdainful insulting scornful
contend contest repugn
contend postulate
content contented
content contents
content message subject_matter
conterminous contiguous
contestant dissenter dissident objector protester
contiguous immediate
contingent dependent_on depending_on
continuance continuation
continuance duration
continuation sequel
continue go_along go_on keep
continuity persistence
continuo figured_bass
continuous uninterrupted
contort deform distort wring
contorted writhed writhen
contortion deformation
contortion torsion
contrabass double_bass
contraceptive contraceptive_device preventative preventive
contract sign_up
contractor declarer
contradict contravene negate
contradict controvert
contrary obstinate perverse wayward
contrary opposite reverse
contrast counterpoint
contrast demarcation
contrast direct_contrast
contrasting contrastive
contribution donation
contributor subscriber
contrite remorseful rueful ruthful
contrivance dodge stratagem
contrive design plan
contrive devise excogitate forge formulate invent
contriver deviser planner
control operate
controller restrainer
controvert rebut refute
conundrum enigma riddle
convalesce recover
convene convoke
convenience restroom
convention normal rule
conventional established
conventionalize stylise stylize
converge meet
conversant familiar
converse discourse
converse reversed transposed
convertible exchangeable
convertible transformable translatable transmutable
convey express
conveyance transport
conveyer conveyor
conviction sentence
convolute pervert sophisticate
convoluted knotty tangled tortuous
convulse jactitate thrash thrash_about thresh
convulsion fit paroxysm
convulsion turmoil upheaval
convulsive spasmodic spastic
cook prepare ready
cook_up fabricate invent manufacture
cookery cooking
cookie cooky
cooking_utensil cookware
cool cool_off
cool coolheaded nerveless
cooler ice_chest
coop hencoop henhouse
coordinate organise
coordinated interconnected unified
coordinated matching
cop copper fuzz
cop glom knock_off snitch thieve
cope coping header
cope get_by grapple make_do manage
copious voluminous
copulate mate
copy imitate simulate
copy replicate
copy transcript
copyist scribe scrivener
coquetry dalliance flirt flirtation flirting toying
coquette flirt minx tease vamp vamper
cords corduroys
core nucleus
coriaceous leathered leatherlike leathery
corkscrew spiral
corner nook
corner tree
cornet trump trumpet
cornetist trumpeter
cornucopia profusion richness
corona corposant
coronach dirge lament requiem threnody
coronate crown
coroneted highborn titled
corp corporation
corporation potbelly
corporeality physicalness
corpulence overweight
correct redress right
correct right
correctness rightness
correlate correlated correlative
correlate correlative
correspond equate
correspondent letter_writer
correspondent newspaperman newswriter pressman
corroborate validate
corrode rust
corrupt corrupted
corrupt crooked
corrupt debase debauch demoralise demoralize deprave misdirect pervert profane subvert vitiate
corrupt defile sully taint
corruption putridness rottenness
cortege entourage retinue suite
corticifugal corticofugal
coruscate scintillate sparkle
coruscate sparkle
cosher kosher
cosignatory cosigner
cosmetic decorative ornamental
cosmopolitan ecumenical oecumenical universal worldwide
cosmos existence universe world
cost price
cost price toll
costly high-priced pricey pricy
cosy cozy
cot crib
couch lounge sofa
couch put redact
cough coughing
counsel counseling guidance
counsellor counselor
count counting numeration reckoning tally
count enumerate numerate
count matter
count weigh
countenance imprimatur sanction warrant
countenance kisser mug physiognomy smiler visage
countenance visage
counter tabulator
counteract counterbalance countervail neutralize
counteract countercheck
counterattack counterstrike
counterbalance counterpoise counterweight equaliser equalizer
counterbalance equilibrium
counterbalance offset
counterbalance oppose
counterbalanced counterpoised
counterchange interchange transpose
counterfeit fake forge
counterfeit imitative
countermine sabotage subvert undermine weaken
counterpart similitude
counterpart vis-a-vis
countervail offset
countless infinite innumerable innumerous multitudinous myriad numberless uncounted unnumberable unnumbered unnumerable
countrified countryfied rustic
country nation
country_store trading_post
countryman ruralist
coup putsch takeover
couple duet duo twosome
couple match mate pair twin
couple mates
couple pair
coupled joined linked
coupler coupling
coupling mating pairing sexual_union union
coupon voucher
courier messenger
course flow
course trend
court courtroom
court judicature tribunal
court romance solicit woo
court woo
courteous gracious
courtly stately
cover covering masking screening
cover covert
cover extend
cover spread_over
coverage reportage reporting
covetous envious jealous
cow overawe
cowardly fearful
cower cringe fawn grovel
cower huddle
coy demure overmodest
cozen deceive delude lead_on
cozy intimate
crabbed crabby cross fussy grouchy grumpy
crack gap
crackbrained idiotic
cracker redneck
cracking fracture
crackle crackling
crackle crepitate
crackle crunch scranch scraunch
crackpot crank fruitcake screwball
cracksman safebreaker
cradlesong lullaby
craft trade
crafter craftsman
crafty cunning dodgy foxy guileful knavish sly tricksy tricky wily
cragged craggy hilly mountainous
cram jampack wad
cramp halter hamper
cramp spasm
cranch craunch crunch grind
crank cranky tippy
crank zigzag
cranky fractious irritable nettlesome peckish peevish pettish petulant scratchy techy testy tetchy
crap defecate shit
crap dirt poop shit
crape crimp frizz frizzle kink
crappy icky lousy rotten shitty stinking stinky
crash ram
crash wreck
crave hunger lust thirst
craved desired
craven poltroon recreant
craven recreant
crawl crawling creeping
crawl creep
crawler creeper
crawler lackey sycophant toady
craze cult furor furore
craze delirium frenzy fury hysteria
craze madden
crazed deranged
craziness folly foolishness
crazy looney loony nutcase weirdo
crazy screwball softheaded
creak creaking
creak screak screech skreak squeak whine
creaky decrepit derelict run-down woebegone
cream emollient ointment
cream pick
crease creese kris
crease crimp flexure fold plication
crease crinkle crisp ruckle scrunch wrinkle
crease crinkle furrow seam wrinkle
crease furrow wrinkle
create make
creative originative
creativeness creativity
creature puppet tool
creature wight
credal creedal
credit recognition
creditworthy responsible
credo creed
creep mouse pussyfoot sneak
creep spook weirdie weirdo weirdy
creep_up sneak_up
crenate crenated scalloped
crest summit top
crested plumed
crested topknotted tufted
crew gang
crew_member crewman
crewman sailor
crib pony trot
crime law-breaking
criminal crook felon malefactor outlaw
criminal felonious
criminalise criminalize illegalise illegalize outlaw
crimp pinch
crimson flushed red red-faced reddened
crimson red
crimson ruby
cringe flinch funk quail recoil shrink squinch wince
cringle eyelet grommet grummet loop
crinkled crinkly rippled wavelike wavy
cripple lame
cripple stultify
crippled game gimpy halt halting lame
crippling disabling incapacitating
crisp crispen toast
crisp crispy
crisp frosty nipping nippy snappy
crisp sharp
crisscross crisscrossed
crisscross cross
cristal ecstasy go
criterion standard
criterion standard touchstone
criticise criticize
criticism critique
critique review
croak croaking
croak cronk
croak gnarl grumble murmur mutter
croaky guttural
crochet crocheting
crochet hook
crop cultivate
crop harvest
crop_up pop_up
cropper sharecrop_farmer
cross cut_across cut_through get_across get_over pass_over traverse
cross intersect
cross thwartwise transversal transverse
cross-section cross-sectional
cross_off strike_out
crossbeam crosspiece trave traverse
crosscut cut_across
crosscut cutoff shortcut
crosshatch hatch hatching
crossroads hamlet
crossroads juncture
crotchet hook
crotchet oddity queerness quirk
crouch hunker hunker_down scrunch squat
crouch stoop
croup rump
crow gloat triumph
crowbar pry
crowd crowd_together
crowd herd
crowned laureled laurelled
crownwork jacket
crucial important
crucible melting_pot
crucifix rood
crucify mortify subdue
cruddy filthy nasty smutty
crude earthy
crude oil
crude unprocessed unrefined
crudeness crudity
crudeness crudity rudeness
crudeness roughness
cruelty harshness
cruelty ruthlessness
cruise sail
cruiser police_car squad_car
crumble crumple
crumble decay dilapidate
crumbly friable
crump scrunch thud
crunch munch
crush infatuation
crush jam
crush mash squash squeeze
crush oppress suppress
crushing devastating
crushing quelling stifling
crust impudence insolence
crusted crustlike crusty encrusted
crusty curmudgeonly gruff
crux crux_of_the_matter
cry holler hollo scream shout shout_out squall yell
cry weep
cry yell
crying egregious flagrant glaring rank
crying tears weeping
cryopathy frostbite
cryptic cryptical inscrutable mysterious mystifying
crystalise crystalize crystallise crystallize
crystalise crystalize crystallise crystallize elucidate enlighten illuminate shed_light_on sort_out
crystalise crystalize effloresce
crystalline limpid pellucid transparent
crystallise crystallize
cu_ft cubic_foot
cub greenhorn rookie
cub lad laddie sonny sonny_boy
cubby cubbyhole snug snuggery
cube dice
cubic three-dimensional
cubist cubistic
cuckold wander
cuddle draw_close nest nestle nuzzle snuggle
cuddle nestle snuggle
cue prompt remind
cuff handcuff handlock manacle
cuff handcuff manacle
cuff turnup
cuff whomp
cul dead_end
cull pick
cull reject
cultism devotion veneration
cultivation finish polish refinement
cultivator grower raiser
cultural ethnic ethnical
cumber encumber restrain
cumbersome cumbrous
cunctation procrastination shillyshally
cuneal cuneiform wedge-shaped
cuneate wedge-shaped
cunning cute
cunt pussy slit snatch twat
cup transfuse
cur mongrel
curate minister parson pastor rector
curative cure remedy therapeutic
curb curbing kerb
curb curtail restrict
cure heal
curio curiosity oddity oddment peculiarity rarity
curiosity wonder
curious funny peculiar queer rum rummy singular
curl curl_up draw_in
curl kink
curl lock ringlet whorl
current electric_current
current stream
curriculum programme syllabus
curry groom
curse cuss expletive oath swearing swearword
curse hex jinx whammy
cursed curst
cursed damned doomed unredeemed unsaved
cursive longhand
cursory perfunctory
curt laconic terse
curtain drape drapery pall
curtilage grounds yard
curve cut sheer slew slue swerve trend veer
curve wind
curved curving
cushion shock_absorber
cushioned cushiony padded
cushioning padding
cusp leaflet
cussed obdurate obstinate unrepentant
custodial tutelar tutelary
custodian keeper
custody detainment detention
custody hands
custom customs impost
custom tradition
custom usage usance
custom-make customise customize tailor-make
cut cut_back cut_down reduce trim trim_down
cut gash
cut_back lop prune snip
cut_down knock_down pull_down push_down
cut_down slash
cut_off disrupt interrupt
cut_off lop_off
cut_off severed
cut_short truncate
cut_up mutilate
cutlas cutlass
cutpurse dip pickpocket
cutting edged stinging
cutting knifelike lancinate lancinating piercing stabbing
cutting_edge forefront vanguard
cyberspace internet net
cycle motorbike motorcycle
cycle rhythm round
cyclopedia encyclopedia
cyclosis streaming
cylindric cylindrical
cynical misanthropic misanthropical
cypher nobody nonentity
dab pat
dab splash splatter
dab swab swob
dabble paddle
dabble play_around smatter
dabbled spattered splashed splattered
dad dada daddy pa papa pappa pop
dada dadaism
daemon daimon demon devil fiend
dagger obelisk
dainty delicacy treat
dainty exquisite
dainty overnice prissy squeamish
dairy_cattle dairy_cow
dally flirt toy
dam dike dyke
damage harm impairment
damage harm scathe
damaging detrimental prejudicial prejudicious
dame lady ma'am madam
damn darn hoot shucks
damn goddamn
damp dampen dull muffle mute
damp dampish moist
damp dampness moistness
damp deaden
dampen moisten
dampen stifle
damper muffler
dance dancing
dancer terpsichorean
dandified dandyish foppish
danger peril risk
dangerous grave grievous serious
dangerous unsafe
dapper dashing jaunty natty raffish rakish spiffy spruce
dapple fleck maculation patch speckle
dapple mottle
dappled mottled
dare daring
dare defy
dare make_bold presume
daredevil hothead lunatic madcap swashbuckler
dark darkness
dark darkness shadow
dark darkness wickedness
dark-green green greenish light-green
dark_blue navy
darling dearie deary ducky favorite favourite pet
darn mend
dart dash scoot scud
dart fleet flit flutter
dart flit
dash flair panache
dash smash
dash sprint
dashed dotted
dashing gallant
date_back date_from go_back
dateless endless sempiternal
daughter girl
daunt frighten_away pall scare scare_off
dawdle fall_back fall_behind lag
dawdler drone laggard lagger poke trailer
day twenty-four_hours
daybook journal
daybook ledger
daydream dream stargaze woolgather
daydream moon
daydream reverie revery
daylight daytime
days years
daze fog haze
daze shock stupor
dazed foggy groggy logy stuporous
dazed stunned stupefied stupid
dazzling fulgurant fulgurous
dead_end deadlock impasse stalemate standstill
dead_person deceased decedent departed
dead_room morgue mortuary
deaden girdle
deadly deathly
deadly lethal
deadly venomous virulent
deadpan expressionless impassive poker-faced unexpressive
deaf deafen
deaf indifferent
deafening earsplitting thunderous thundery
deal handle plow
dealership franchise
dealing dealings transaction
dealings relations
dean doyen
dear devout earnest heartfelt
dearth famine shortage
dearth paucity
death decease expiry
deathlike deathly
debacle drubbing slaughter thrashing trouncing walloping whipping
debacle fiasco
debar suspend
debasement degradation
debatable disputable
debate deliberate
debate deliberate moot
debate public_debate
debauched degenerate degraded dissipated dissolute libertine profligate riotous
debauchee libertine rounder
debile decrepit feeble infirm rickety sapless weakly
debilitate enfeeble
debilitative enervating enfeebling weakening
debility feebleness frailness frailty infirmity
debonair debonaire debonnaire suave
debris dust junk rubble
debut entry introduction launching unveiling
decadence decadency degeneracy degeneration
decant pour pour_out
decay decline
decay decompose disintegrate
decayed rotted rotten
deceit deception
deceit deception misrepresentation
decelerate slow slow_down slow_up
deceleration retardation slowing
decent fitting
decent nice
decentralise decentralize deconcentrate
deception magic
deceptive delusory
deceptive misleading
decertify derecognise derecognize
decide make_up_one's_mind
deciding decision_making
deciding determinant determinative determining
decipherable readable
deck deck_of_cards
declaim inveigh
declaim recite
declarative indicative
declared stated
declension declivity
declension deterioration worsening
decline diminution
decline pass_up refuse reject turn_down
decline refuse
decline worsen
declivitous downhill
decompose molder moulder rot
decomposition disintegration
decompress relax unwind
deconsecrate desecrate unhallow
decoration medal ribbon
decoration ornament
decrease decrement
decrease diminish lessen
decrease lessen minify
decrease lessening
decreased reduced
decree edict fiat rescript
decree rule
decriminalise decriminalize legalise legalize legitimate legitimatise legitimatize legitimise legitimize
decussate intersectant intersecting
deduce deduct derive infer
deduce infer
deduct recoup withhold
deduct subtract
deduction implication
deeds works
deem take_for view_as
deep trench
deep-seated implanted ingrained planted
deep-set recessed sunken
deepen intensify
deepening thickening
defacement mutilation
defalcate embezzle malversate misappropriate peculate
default nonpayment
defeat frustration
defeat kill shoot_down vote_down
defeat licking
defeat overcome
defeated disappointed discomfited foiled frustrated thwarted
defeated discomfited
defect desert
defect fault flaw
defective faulty
defence defense
defend guard
defendable defensible
defendant suspect
defender guardian protector shielder
defense_policy defense_program
defenseless naked
defensive justificative justificatory
defer postpone prorogue put_off put_over remit set_back shelve table
deferral recess
defiant noncompliant
deficiency inadequacy
deficiency lack want
deficient insufficient
deficient lacking wanting
deficient substandard
deficit shortage
defile gorge
defile maculate stain sully tarnish
define delimit delimitate delineate specify
defined outlined
defining shaping
definitive determinate
definitive unequivocal
deflate puncture
deflect turn_away
deflection deflexion
deflection deflexion refraction
deflection warp
deflower impair mar vitiate
deformation distortion
deformed distorted malformed misshapen
defrayal defrayment payment
defrost deice
deft dexterous dextrous
defy refuse resist
defy withstand
degage detached uninvolved
degeneracy depravity
degenerate deteriorate devolve
degenerate deviant deviate pervert
degeneration devolution
deglycerolise deglycerolize
degrade demean disgrace take_down
degree level
degree level stage
dehydrate desiccate dry_up exsiccate
dehydrated desiccated dried
deity divinity god immortal
dejection stool
delay detain
delay detain hold_up
delay holdup
delay wait
delectable delicious luscious scrumptious toothsome yummy
delegacy delegation deputation
delegate depute
delegating delegation deputation relegating relegation
delete erase
deletion omission
deliberate intentional knowing
delicacy discretion
delicate fragile frail
delicious delightful
delight enchant enrapture enthral enthrall ravish transport
delight joy pleasure
delight please
delight revel
delimit delimitate demarcate
delimit subtend
delineate limn outline
delineation depiction limning
deliquium faint swoon syncope
delirious excited frantic mad unrestrained
deliver hand_over turn_in
deliverance rescue saving
deliverer delivery_boy
deliverer rescuer savior saviour
deluge flood inundate swamp
deluge flood inundation torrent
deluge inundate
deluge overwhelm
delusion hallucination
delusion illusion
deluxe gilded grand lush luxurious opulent princely sumptuous
delve dig
demagog demagogue
demand exact
demand requirement
demeaning humbling humiliating mortifying
demerit fault
demesne domain land
demilitarise demilitarize disarm
demise dying
demo demonstrate exhibit present show
democracy republic
democratic popular
democratise democratize
demolish pulverise pulverize
demolition destruction wipeout
demon fiend ogre
demoniac demoniacal possessed
demonic diabolic diabolical fiendish hellish infernal satanic unholy
demonstrable provable
demonstrate establish prove shew show
demonstration presentation presentment
demonstrative illustrative
demonstrator protester
demoralised demoralized discouraged disheartened
demoralising demoralizing disheartening dispiriting
demote relegate
demulcent emollient salving softening
demur demurral demurrer
demur except
demythologise demythologize
demythologised demythologized
den hideaway hideout
den lair
denary tenfold
denizen dweller habitant indweller inhabitant
denominate designate
denotation indication
denotative explicit
dense impenetrable
denseness density
dent ding gouge nick
dent incision prick scratch slit
dent indent
depart deviate vary
depart go go_away
depart part set_forth set_off set_out start start_out take_off
department_store emporium
departure deviation difference divergence
departure exit expiration going passing
departure going going_away leaving
depend_on depend_upon
depend_on depend_upon hinge_on turn_on
dependable honest reliable
dependable reliable
dependable rock-steady
dependance dependence dependency
dependant dependent
dependant hooked
dependent subordinate
depersonalise depersonalize objectify
depict describe
depict limn portray
depict picture
depicted pictured portrayed
depicted_object subject
depiction portrayal
deplete eat_up exhaust run_through use_up wipe_out
deplorable distressing lamentable pitiful sad sorry
deplorable execrable woeful wretched
depone depose
depopulate desolate
deport exile expatriate
deportee exile
deposit deposition
deposit lodge stick wedge
deposit posit situate
deposit sediment
deposit sedimentation
depositary depository repository
depot entrepot storage storehouse
depot terminal
depraved perverse perverted reprobate
depravity turpitude
depreciation derogation disparagement
depredation predation
depredation ravage
depression slump
deprive divest strip
deprive impoverish
deputise deputize step_in substitute
deputy deputy_sheriff
deputy lieutenant
deracinate extirpate root_out uproot
deracinate uproot
derange unbalance
derision ridicule
derisive gibelike jeering mocking taunting
derivation deriving
derivative differential
derive gain
desacralize secularize
descant warble yodel
descendant descendent
descendants posterity
descent extraction origin
describe draw line trace
descriptor form signifier
descry espy spot spy
desecrate outrage profane
desegregate integrate mix
desert desolate forsake
deserve merit
deserving worth
desex desexualise desexualize sterilise sterilize unsex
desiccated dried-out
design designing
design plan
designate indicate point
designation identification
designed intentional unintentional
designer interior_designer
desirable suitable worthy
desire hope
desire want
deskman station_keeper
desolate devastate ravage scourge
desolation loneliness
despair desperation
despairing desperate
despatch dispatch
despicable slimy ugly unworthy vile worthless
despised detested hated scorned
despiteful spiteful vindictive
despoil foray loot pillage plunder ransack reave rifle
despoil rape
despoiled pillaged raped ravaged sacked
despoiler freebooter looter pillager plunderer raider spoiler
despondent heartsick
dessert sweet
destination goal
destination terminus
destine doom fate
destine intend
destiny fate
destroy destruct
destroy ruin
destroyed ruined
destroyer ruiner undoer uprooter waster
detached isolated separated set-apart
detachment disengagement
detachment insularism insularity insulation
detail item particular
detailed elaborate elaborated
detect discover find notice observe
detectable noticeable
detectable perceptible
detecting sleuthing
detection sensing
detective investigator tec
detector sensor
deter discourage
deter dissuade
detergent detersive
deterioration impairment
determination finding
determination purpose
determine influence regulate shape
determine set
detest hate
dethaw melt thaw unfreeze unthaw
detractor disparager knocker
detribalise detribalize
detrition friction rubbing
deuce devil dickens
develop evolve
develop evolve germinate
developing underdeveloped
development evolution
development growing growth maturation
deviate divert
device gimmick twist
devilish diabolic diabolical
devilish rascally roguish
devilment devilry deviltry mischief rascality roguery shenanigan
devious oblique
devious shifty
devise machinate
devising fashioning making
diagnosing diagnosis
diagnostic symptomatic
diagnostician pathologist
diagram plot
dialectic dialectical
dialog dialogue
dialog dialogue duologue
dialyse dialyze
diam diameter
diametric diametrical polar
diaper napkin nappy
diaphragm pessary
diaphyseal diaphysial
diarist journalist
diarrhea diarrhoea looseness looseness_of_the_bowels
diary journal
dice die
dickey dickie dicky shirtfront
dictate order prescribe
diction phraseology phrasing verbiage wording
dictionary lexicon
dictum pronouncement
didactics education educational_activity instruction pedagogy teaching
didder shake
diddle toy
diehard traditionalist
dietary dietetic dietetical
differ disagree dissent take_issue
difference difference_of_opinion dispute
differentiate distinguish mark
differentiate distinguish secern secernate separate severalise severalize tell_apart
differentiation distinction
differentiation specialization
difficult hard
difficult unmanageable
diffident shy timid unsure
diffuse diffused
diffuse fan_out spread_out
diffuse imbue interpenetrate permeate pervade
diffusing diffusive dispersive disseminative
diffusion dissemination
dig drudge fag grind labor labour moil toil travail
dig excavation
dig_in entrench
dig_into poke_into probe
dig_up excavate
digging excavation
diggings digs lodgings
dignify ennoble
dignitary panjandrum
dignity self-respect
digress divagate stray
digress sidetrack straggle
digression divagation diversion
digression excursion
digressive tangential
dilatation distension distention
dilate distend
dilate elaborate expatiate exposit expound lucubrate
dilatory laggard pokey poky
dilemma quandary
diligence industry
diligent persevering
dillydally drag_one's_feet procrastinate shillyshally stall
dilute diluted
dilute thin thin_out
dim dimmed
dim faint shadowy vague wispy
diminished lessened vitiated weakened
diminution reduction
dingy disconsolate dismal drear dreary gloomy
dingy muddied muddy
dinner dinner_party
dip dunk
dip dunk souse
diploma sheepskin
diplomacy statesmanship
diplomatic diplomatical
dipped lordotic swayback swaybacked
direct target
direct unmediated
directing directional directive guiding
direction way
directionality directivity
director manager
dirt filth grease grime grunge soil stain
dirt soil
dirt ungraded
dirty filthy lousy
dirty soiled unclean
disability handicap impairment
disable disenable incapacitate
disable handicap incapacitate invalid
disabled handicapped
disabling disqualifying
disaccord disagree discord
disadvantage disfavor disfavour
disaffected malcontent rebellious
disagreement discrepancy
disagreement dissension dissonance
disallow forbid interdict nix prohibit proscribe veto
disappear go_away vanish
disappear vanish
disappearance fade
disappoint let_down
disappointing unsatisfying
disappointment letdown
disapproval disfavor disfavour dislike
disapprove reject
disarm unarm
disarmament disarming
disarray disorder
disassemble dismantle take_apart
disassociate disjoint dissociate disunite divorce
disbelief skepticism
disbelieve discredit
disbelieving sceptical skeptical unbelieving
disbursal expense
disbursal outlay spending
disburse pay_out
disc disk phonograph_record platter record
disc disk saucer
discarded throwaway
discase disrobe peel strip uncase unclothe undress
discern distinguish make_out pick_out recognise recognize spot tell_apart
discernable discernible
discernible evident observable
discerning discreet
discerp dismember take_apart
discerp lop sever
discharge emission
discharge venting
discipline sort_out
disclose divulge expose give_away let_on let_out reveal uncover unwrap
disclose uncover
disclosure revealing revelation
discomfit discompose disconcert untune upset
discomfort soreness
disconcerting upsetting
disconnect gulf
disconnect unplug
disconnected disunited fragmented split
disconnected staccato
discontent discontented
discord dissension
discord strife
discount rebate
discourse discuss talk_about
discourse discussion
discourse dissertate
discourse preaching sermon
discourteous ungracious
discover find_out get_word hear learn
discovery find uncovering
discredit disgrace
discredit disrepute
discrepancy variance variant
discrepant inconsistent
discrete distinct
discretion prudence
discretional discretionary
discriminate single_out
discrimination favoritism
discriminatory prejudiced
discuss talk_over
disdain pooh-pooh scorn spurn turn_down
disdainful haughty imperious lordly overbearing prideful sniffy supercilious swaggering
diseased morbid pathologic pathological
disembarrass free rid
disembroil disentangle disinvolve
disenchanting disillusioning
disencumber disentangle extricate untangle
disenfranchise disfranchise
disengage withdraw
disengagement fallback pullout
disentangle straighten_out unsnarl
disgorge shed spill
disgrace ignominy shame
disgraceful ignominious inglorious opprobrious shameful
disgraceful scandalous shameful shocking
disgruntled dissatisfied
disguise mask
disgust nauseate revolt sicken
disgust revolt
disgusted tired_of
disgustful disgusting distasteful foul loathly loathsome repellant repellent repelling revolting skanky yucky
dish dish_up serve_up
dishearten put_off
dishevel tangle tousle
disheveled dishevelled frowzled rumpled tousled
dishonest dishonorable
dishonor dishonour
disillusion disillusionment
disinherit disown
disintegration dissolution
disinter exhume
disinterest neutrality
disinvest divest
disinvest undress
disjointed dislocated separated
disjunct isolated
disk harrow
dislocation disruption
dislodge free
dislodge reposition shift
disloyal unpatriotic
dismantle level pull_down rase raze take_down tear_down
dismiss send_away
dismissal dismission
dismission liberation sacking
dismount get_down unhorse
disobedient unruly
disobliging uncooperative
disorder upset
disordered unordered
disordered upset
disorderly jumbled topsy-turvy
disorganised disorganized
disown repudiate
disparagement dispraise
dispatch shipment
dispatcher starter
dispel drive_away drive_off drive_out run_off turn_back
dispense_with forego foreswear forgo relinquish waive
dispense_with spare
dispersal dispersion dissemination
disperse dot scatter sprinkle
dispersed spread
dispersion distribution
dispirited listless
displace preempt
displacement shift
display exhibit expose
display exhibit showing
display show
display_window shopwindow
disposal disposition
disposed fain inclined prepared
disposition inclination tendency
disposition temperament
dispossessed homeless roofless
dispossession eviction
disqualify indispose unfit
disquieted disturbed upset worried
disregard ignore snub
disregard neglect
disregarded forgotten
disrupt interrupt
disruption interruption
disruptive riotous troubled tumultuous turbulent
dissemble feign pretend sham
dissemble pretend
dissembler hypocrite phoney phony pretender
dissent objection protest
dissent protest resist
dissentious divisive factious
disservice ill_turn
dissever divide split
dissimilar unalike
dissipate fool fritter
dissipate scatter
dissociable separable severable
dissolution profligacy
dissolve fade_out
dissolving_agent solvent
dissonance noise racket
distaff female
distance outdistance outstrip
distension distention
distil distill
distill purify sublimate
distinct distinguishable
distinction eminence
distinctive typical
distinctness severalty
distinguished imposing magisterial
distort falsify garble warp
distorted misrepresented perverted twisted
distraught overwrought
distress hurt suffering
distress straiten
distressed dysphoric unhappy
distressed hard-pressed hard_put
distressed stressed
distressful distressing disturbing perturbing troubling worrisome worrying
distribute spread
district dominion territory
district zone
distrust misgiving mistrust suspicion
distrust mistrust
distrust mistrust suspect
disturb trouble upset
disturbance perturbation
disturbance perturbation upset
disturbed maladjusted
disunite separate
disuse neglect
dit dot
ditch dump
dither flap fuss pother tizzy
divan diwan
dive diving
dive honkytonk
dive nosedive
dive plunge plunk
diver loon
divergence divergency
divergent diverging
divers diverse
diverse various
diversion diversionary_attack
diversion recreation
diversity variety
divertimento serenade
divide fraction
divide separate
divide watershed
divided shared
divider partition
divination prophecy
divinatory mantic sibyllic sibylline vatic vatical
divine godlike
divine godly
divine providential
dizziness giddiness vertigo
dizzy giddy vertiginous woozy
djinn djinni djinny genie jinnee jinni
do doh ut
do make
do perform
do_away_with eliminate get_rid_of
do_by handle treat
do_in knock_off liquidate neutralise
do_one's_best go_all_out
do_work work
doc doctor medico physician
docile teachable
dock pier wharf wharfage
dock sorrel
docker dockhand dockworker loader longshoreman lumper stevedore
doctor sophisticate
doctrinaire dogmatist
doctrine ism philosophy
docudrama documentary
document papers
documental documentary
doddering doddery gaga senile
dodge dodging scheme
dodger fox slyboots
dodging escape evasion
dog frump
dogfight hassle scuffle tussle
dogged dour pertinacious tenacious unyielding
doggerel jingle
dogging persisting
doghouse kennel
dogma tenet
dogmatic dogmatical
doldrums stagnancy stagnation
doleful mournful
doll dolly
dollar_volume turnover
dolorous dolourous lachrymose tearful weeping
dolt dullard pillock stupe stupid
domesticate tame
domicile domiciliate reside shack
domiciliate house
dominant predominant prevailing prevalent rife
dominate master
dominate predominate prevail reign rule
dominated henpecked
domination mastery supremacy
domineer tyrannise tyrannize
don preceptor
don put_on
done through through_with
done_for gone kaput
done_for ruined sunk undone
done_with through_with
donjon dungeon keep
donkeywork drudgery grind plodding
doodle scrabble scribble
doom doomsday
doom sentence
doomed ill-fated ill-starred unlucky
doomed lost
door doorway threshold
doorhandle doorknob
doorkeeper doorman gatekeeper ostiary porter
doorkeeper usher
dope gage locoweed sens sess skunk weed
doped drugged narcotised narcotized
dork jerk
dorm dormitory
dormancy quiescence quiescency sleeping
dormant hibernating torpid
dormant sleeping
dosage dose
dose drug
dotted flecked specked speckled stippled
double double_over double_up
double doubled twofold
double dual duple
double dual threefold twofold
double two-baser
double-crossing double_cross
double_up parlay
doubt uncertainty
doubter sceptic skeptic
doubtful dubious
doubtful dubious dubitable
doubtful tentative
doubting questioning sceptical skeptical
dour glowering glum moody morose saturnine sullen
douse duck
dousing ducking submersion
dove peacenik
dowel joggle
dower dowery dowry
dower endow
down downward
downfall ruination
downlike downy flossy fluffy
downplay minimise minimize understate
downstair downstairs
downwind lee
downy puberulent pubescent sericeous
doze drowse
doze drowse snooze
dozens heaps lots piles scores stacks tons wads
dozy drowsing drowsy
drab dreary
drab sober somber sombre
draft draught
draft enlist
draft outline
drafting drawing
drafting_board drawing_board
draftsman drawer
drafty draughty
drag embroil sweep_up tangle
dragon firedrake
dragon tartar
dragoon railroad sandbag
drain drainage
drain drainpipe
drain run_out
draining exhausting
drama play
dramatic spectacular striking
dramatics dramaturgy theater theatre
dramatise dramatize
dramatist playwright
draught gulp swig
draught potation tipple
draw pull
draw reap
draw standoff
draw_back move_back pull_away pull_back recede retire retreat withdraw
draw_back pull_back retract
draw_out prolong protract
draw_rein harness rein rein_in
draw_up pull_up
draw_up pull_up straighten_up
dread fear
dream_up hatch think_up
dreamer escapist
dreamer idealist
dreamlike surreal
dreamy lackadaisical languid languorous
dreamy moony woolgathering
drench swamp
drenching soaking souse sousing
dress frock
dribble dribbling
dribble drip
dribble drip trickle
dribble drivel drool slobber
dribble filter trickle
drier drying_agent
drift err stray
drift float
drift impetus impulsion
drift ramble range roam rove stray swan vagabond wander
drill exercise practice practice_session
drill practice practise
drink imbibe
drink pledge salute toast wassail
drinker imbiber juicer toper
drinking imbibing imbibition
drip dripping
drive driving_force thrust
drive motor
drive_in screw
drive_out rouse rout_out
drivel drool slabber slaver slobber
drivel garbage
driven goaded
driven impelled
driving impulsive
drizzle mizzle
drizzle moisten
drogue sock windsock
drone droning monotone
drool salivate
droop flag sag swag
droop loll
droop sag
droop wilt
drooping droopy sagging
drop_back drop_behind get_behind hang_back trail
drop_off fall_asleep
drop_off unload
drop_out give_up throw_in throw_in_the_towel
dropping falling
droppings dung muck
dropsical edematous
dropsy edema hydrops oedema
dross impurity
dross slag
drought drouth
drove horde swarm
drover herder herdsman
drown overwhelm submerge
drowsiness sleepiness somnolence
drowsy oscitant yawning
drudge hack hacker
drudging laboring labouring toiling
drugging sedation
drugstore pharmacy
drum thrum
drum tympan
drum_out expel oust throw_out
drumhead summary
drunk drunkard inebriate rummy sot wino
drunk inebriated intoxicated ripped
drunk intoxicated
drunkenness inebriety insobriety tipsiness
dry dry_out
dry ironic ironical wry
dry-eyed tearless
dry_up mummify
dryness sobriety
dryness xerotes
dub knight
dub nickname
ductile malleable pliable pliant tensile tractile
dud flop washout
dud misfire
due_date maturity
due_process due_process_of_law
dueler duelist dueller duellist
duffel duffel_bag duffle
dugout pirogue
dulcet honeyed mellifluous mellisonant sweet
dull muffled muted softened
dulled greyed
dumb slow
dumb speechless
dumbfounded dumbstricken dumbstruck dumfounded flabbergasted stupefied thunderstruck
dump dumpsite trash_dump wasteyard
dump underprice
dump_truck dumper tipper
dun fawn
dune sand_dune
duodecimal twelfth
dupe victim
dupery fraud hoax humbug
duplicable duplicatable
duplicate duplication
duplicate extra
duplicate matching twin twinned
duplicate parallel twin
duplicate reduplicate repeat replicate
duplication gemination
durable indestructible perdurable undestroyable
durable lasting long-lived
duration length
dusk nightfall twilight
dusky swart swarthy
dusky twilight twilit
duster gabardine gaberdine smock
dustman garbage_collector garbageman
dustpan dustpanful
dustup quarrel row wrangle
dusty stale
duty obligation responsibility
duty tariff
dwarf gnome
dwarf midget nanus
dwarf overshadow shadow
dweeb grind nerd swot wonk
dwell inhabit live populate
dwindling dwindling_away
dwindling tapering
dynamic dynamical
dyspepsia indigestion
dystrophy muscular_dystrophy
eagerness keenness
eagerness readiness zeal
eagle-eyed farseeing longsighted
earlier earliest
early other
earmark hallmark stylemark trademark
earn garner
earnest sincere solemn
earnestness seriousness
earnestness seriousness sincerity
earnings lucre net profit profits
earnings pay remuneration salary wage
earphone earpiece headphone phone
earreach earshot hearing
earth globe
earth ground
earth ground terra_firma
earthbound pedestrian prosaic prosy
earthling earthman tellurian worldling
earthquake quake seism temblor
earthshaking world-shaking world-shattering
ease easiness
ease relief
ease_up give_way move_over
ease_up let_up
easing moderation
east eastward
eastbound eastward
easter easterly
easterly eastern
easy easygoing leisurely
eat_up immerse swallow swallow_up
eat_up polish_off
eater feeder
eatery restaurant
eating feeding
eavesdrop listen_in
ebb ebbing wane
ebb reflux
ebon ebony
ebony sable
ebullient exuberant high-spirited
eccentric flake geek oddball
eccentric nonconcentric
eccentric type
ecclesiastic ecclesiastical
ecdysiast exotic_dancer peeler stripper striptease
echo recall
echo resound reverberate ring
echo reverberation
echogram sonogram
echoic imitative onomatopoeic onomatopoeical onomatopoetic
echt genuine
eclipse occult
eclipse overshadow
economic economical
economic_system economy
economic_value value
economical frugal scotch sparing stinting
economise economize
ecphonesis exclamation
ecstasy exaltation rapture raptus
ecstasy rapture
ecstatic enraptured rapt rapturous rhapsodic
eddy purl swirl whirl whirlpool
edge inch
edgy jittery jumpy nervy overstrung restive uptight
edify enlighten
edifying enlightening
edit edit_out
edit redact
educate train
educated enlightened
educatee pupil student
educator pedagog pedagogue
educe elicit evoke extract
efface erase wipe_off
efface obliterate
effacement self-effacement
effect effectuate
effect impression
effective effectual efficacious
effective efficient
effectiveness potency
effectual legal
effervesce fizz foam froth
effervescent sparkling
effluent outflowing
effluent wastewater
effort exertion travail
effort exploit feat
effuse flow_out
egg eggs
egg_laying laying
egg_on incite prod
ego egotism
ego self
egoist egotist swellhead
egress emergence
eighth one-eighth
ejection expulsion
ejection expulsion riddance
eke_out fill_out
eke_out squeeze_out
el elevated
elaborate luxuriant
elaboration enlargement expansion
elaboration refinement
elapse go_along go_by slip_away
elastic flexible pliable pliant
elate intoxicate lift_up uplift
elated gleeful joyful jubilant
elating exhilarating
elation high_spirits
elder older
elder senior
eldest firstborn
eldritch uncanny unearthly weird
elect elite
elected elective
elector voter
electric electrical
electric galvanic galvanising galvanizing
electric_outlet outlet wall_plug
electric_power wattage
electric_razor shaver
electric_refrigerator fridge
electric_shock electrical_shock shock
electrifying thrilling
electrocute fry
electroshock electroshock_therapy
electrostatic static
elegant graceful
elegy lament
elementary simple uncomplicated unproblematic
elementary_school grade_school
elephantine gargantuan giant jumbo
elevate get_up lift raise
elevate promote upgrade
elevated exalted idealistic lofty rarefied rarified
elevated raised
elevation lift raising
eleven football_team
elfin elflike
elfin fey
eliminate obviate
elimination evacuation excretion
elimination riddance
ellipsoid ellipsoidal spheroidal
elliptic elliptical oval ovate oviform ovoid prolate
elongate elongated
elongated extended lengthened prolonged
eloquence fluency smoothness
eloquent facile fluent
elude evade
elusive subtle
elysian inspired
emanate exhale give_forth
emanation emission
emanation procession
emancipate liberate
emancipate manumit
emancipated liberated
embark ship
embark venture
embarrassed humiliated mortified
embarrassing mortifying
embarrassing unenviable
embed engraft imbed implant plant
emblematic emblematical symbolic symbolical
emblematic exemplary typic
embody incarnate substantiate
embody personify
embonpoint plumpness
embrace embracing
embrace espouse sweep_up
embrasure port porthole
embroiled entangled
emcee master_of_ceremonies
emergence emersion
emergence outgrowth
emergency exigency
emergency hand_brake
emerging rising
emesis puking vomit vomiting
emetic nauseant vomit vomitive
emf voltage
eminence tubercle
eminent high
eminent lofty soaring towering
emit give_off give_out
emit let_loose let_out utter
emotionalism emotionality
empale impale spike transfix
empanel impanel panel
empathise empathize sympathise sympathize
emphasis vehemence
emphasise emphasize underline underscore
emphasised emphasized emphatic
emphatic exclamatory
emphatic forceful
emphysema pulmonary_emphysema
empire imperium
empiric empirical
empiricism quackery
employ employment
employ engage hire
employed utilised utilized
employment work
empower endow endue gift indue invest
emptiness vacancy vacuum void
empty hollow vacuous
emptying evacuation voidance
empurple purple purpurate
empurpled purple
empyreal empyrean sublime
empyrean firmament heavens welkin
enact ordain
enamored infatuated potty smitten
enceinte expectant gravid
enchantment fascination
enchantment spell trance
encircle gird
encircled surrounded
enclose enfold envelop enwrap wrap
enclosing enclosure inclosure
encomium eulogy paean panegyric pean
encounter meeting
encounter run_into
encounter skirmish
encouraging supporting
encroach entrench impinge trench
encroach impinge infringe
encroach_upon invade obtrude_upon
encroacher invader
encroachment impact
encroachment intrusion invasion
encroachment trespass usurpation violation
encrust incrust
encumbrance hinderance hindrance preventative preventive
end ending
end terminal
end terminate
end_point endpoint termination terminus
end_point resultant
end_up finish finish_up wind_up
endanger imperil jeopardise jeopardize menace peril threaten
endanger peril queer scupper
endeavor endeavour enterprise
endeavor endeavour strive
endless eternal interminable
endocrine hormone
endogamy inmarriage intermarriage
endorse indorse
endowment gift talent
endurance survival
endure last live survive
enemy foe foeman
energetic gumptious industrious
energise energize
energise energize perk_up
energising energizing kinetic
energy push
energy vigor zip
enervate faze unnerve unsettle
enervation exhaustion
enforce implement
enforced implemented
engage engross
engage prosecute pursue
engine locomotive
engineer mastermind orchestrate organize
engineering technology
engrave etch
engrave grave inscribe
engraved etched graven incised inscribed
engross engulf immerse steep
enhance heighten
enigma mystery secret
enigmatic enigmatical puzzling
enigmatic oracular
enjoin order
enjoy love
enjoyable gratifying pleasurable
enkindled ignited kindled
enlace entwine interlace intertwine lace twine
enlarged hypertrophied
enlargement expansion
enlightened initiate
enlightening illuminating informative
enlightenment nirvana
enlistee recruit
enlisting recruitment
enlistment hitch tour
enmesh ensnarl
enmeshed intermeshed
enmity hostility ill_will
ennoble entitle gentle
enormous tremendous
enquire inquire
enquire inquire investigate
enquire inquire wonder
enquiry inquiry
enquiry inquiry query question
enquiry inquiry research
enrol enroll enter inscribe recruit
enrollment enrolment registration
enrollment registration
enshrine saint
enshrine shrine
enshroud hide shroud
ensnare entrap frame
ensnare entrap snare trammel trap
ensue result
entail implicate
entail imply mean
entangle mat snarl
entangle mire
entanglement web
enter participate
entering entrance
entering entrance incoming ingress
enterprise initiative
entertain flirt_with think_about think_of toy_with
entertain harbor nurse
enthrone throne
enthrone vest
enthusiast fancier
enthusiast partisan partizan
entice lure tempt
enticement lure
enticement temptation
entire full total
entire intact integral
entireness entirety totality
entitle title
entrance entranceway entree entryway
entrance spellbind
entrant fledgeling fledgling freshman neophyte newbie newcomer
entrench intrench
entwine knit
enumerate itemise itemize
enunciate vocalise
envenom poison
environment environs surround surroundings
environs purlieu
envision fancy figure image picture visualise visualize
envision foresee
envisioned pictured visualised visualized
envy invidia
epaulet epaulette
ephemeral fugacious passing short-lived transient transitory
epic epic_poem epos
epic epical
epic heroic
epicenter epicentre
epicure epicurean foodie gastronome gourmet
epicurean luxuriant luxurious sybaritic voluptuary voluptuous
epigram quip
epiphyseal epiphysial
episode installment instalment
episodic occasional
epistolary epistolatory
epitome paradigm prototype
epitomise epitomize typify
epoch era
equable placid
equal equalise equalize equate
equal rival
equalise equalize get_even
equality equation equivalence par
equating equation
equestrian horseman
equip fit_out outfit
equipped equipt
equipped furnished
equitable just
equity fairness
equivalent tantamount
eradicate exterminate extirpate root_out uproot
erect put_up set_up
erect tumid
erect upright vertical
erode gnaw gnaw_at
eroded scoured
erose jagged jaggy notched toothed
erosion wearing
erotic titillating
err mistake
erratic fickle mercurial quicksilver
erratic planetary wandering
erratic temperamental
erratum literal misprint typo
error fault mistake
ersatz substitute
erstwhile former onetime quondam sometime
eructation eruption
erudite learned
eruption volcanic_eruption
escalate intensify step_up
escape escapism
escape get_away get_by
escape_from shake_off throw_off
eschew shun
escritoire secretaire
especial exceptional particular special
esprit_de_corps morale team_spirit
essay test try try_out
essence gist meat pith substance
essential indispensable
essential necessary necessity requirement requisite
establish found institute plant
establish found launch set_up
establishment institution
esteem look_on look_upon regard_as repute take_to_be think_of
esteem prise prize respect value
esteem respect
esteemed honored prestigious
estimable respectable
estrus oestrus rut
esurient famished ravenous starved
ethic moral_principle value-system value_orientation
ethical honorable honourable
ethical_motive ethics morality morals
ethnic heathen heathenish pagan
euchre five_hundred
eudaemonia eudaimonia upbeat welfare well-being wellbeing
eulogise eulogize
evaluate judge
evaluation rating
evaluation rating valuation
evaluator judge
evanesce fade fleet
evangelical evangelistic
evangelist gospeler gospeller revivalist
evaporate vaporise
evaporate vaporize
evaporation vapor vaporization
even evening
even fifty-fifty
even level
everyday mundane quotidian routine unremarkable workaday
evidence grounds
evidential evidentiary
evil immorality iniquity wickedness
evil malefic malevolent malign
evil vicious
evildoer sinner
evildoing transgression
evince express
evocative redolent remindful reminiscent resonant
evoke kick_up provoke
ewer pitcher
ex ex-husband
exacting fastidious
exacting stern
exaggerate overdo
exaggerated magnified
exaggerated overdone overstated
exaggeration hyperbole
exaggeration magnification
exalt extol glorify laud
exam examination test
examination interrogation interrogatory
examination scrutiny
examine probe
examiner inspector
example exemplar good_example
example illustration instance
exanimate lifeless
exasperate incense infuriate
exasperating infuriating maddening vexing
excavate unearth
exceed go_past overstep top transcend
exceed outdo outgo outmatch outperform outstrip surpass
exceed transcend
exceeding exceptional prodigious surpassing
excel stand_out surpass
excellent fantabulous first-class ripping splendid
except exclude leave_off leave_out omit
exception exclusion
exceptionable objectionable
excerpt excerption extract
excess extra redundant spare supererogatory superfluous supernumerary surplus
excess surfeit
excess surplus
excessive extravagant exuberant overweening
excessive inordinate unreasonable
exchange interchange
exchange switch
exchangeable standardised standardized
exchequer treasury
excise excise_tax
excise expunge
excitability irritability
excitable irritable
excitant excitative excitatory
excitant stimulant
excitation excitement
excitation excitement fervor fervour
excite stimulate
excite stir
exclaim proclaim promulgate
exclaiming exclamation
exclude keep_out shut shut_out
exclusive scoop
exclusive sole
exclusive undivided
excommunicate unchurch
excruciate torment torture
excursion jaunt junket outing sashay
excuse exempt
excuse explain
excuse pardon
executable feasible practicable viable workable
execute put_to_death
exemplary model
exemplify illustrate instance
exemplifying illustrative
exempt nontaxable
exempt relieve
exemption freedom
exercise exercising workout
exercise exert
exercise practice practise
exercise usage use utilization
exert wield
exhalation expiration
exhale expire
exhaust fumes
exhaust sap tire
exhaust tucker
exhausted fagged fatigued played_out spent
exhausted spent
exhausting tiring wearing wearying
exhaustive thorough thoroughgoing
exhibition expo exposition
exhilarating stimulating
exhort press urge
exile expat expatriate
exist subsist survive
existent existing
existent real
existential experiential
exit get_out go_out
exit outlet way_out
exodus hegira hejira
exogamy intermarriage
exorbitant extortionate outrageous steep unconscionable usurious
exorcise exorcize
expanse surface_area
expanse sweep
expansive grand
expectation outlook prospect
expectorate spit_out
expedite hasten
expel rout rout_out
expel throw_out
expend spend
expend use
expendable spendable
expending expenditure
expenditure outgo outlay spending
expense write_down
experience go_through
experience have
experienced experient
experiment experimentation
experiment try_out
experimental observational
expiration expiry termination
explain explicate
explainable interpretable
explicate formulate
explicit expressed
exploit overwork
exploitation using
exploited ill-used used victimised victimized
exploiter user
explorative exploratory
explore research search
explosive volatile
exponent index
exponential exponential_function
expose unmasking
exposed open
exposed uncovered
exposit expound set_forth
exposition expounding
expositive expository
express expressage
express limited
express utter verbalise verbalize
expressed uttered verbalised verbalized
expression face look
expression reflection reflexion
expression verbalism
expressionist expressionistic
expressway freeway motorway pike superhighway throughway thruway
expulsion extrusion
exquisite keen
exquisite recherche
exsert hold_out stretch_forth stretch_out
extemporize improvise
extend run
extended lengthy prolonged protracted
extension propagation
extenuate mitigate palliate
exterior outside
exterminate kill_off
external international
external outside
extinct out
extinguish press_out stub_out
extinguish snuff_out
extort gouge wring
extra supernumerary
extract infusion
extract pull_out
extralegal nonlegal
extraneous impertinent orthogonal
extraordinary sinful
extrapolate generalise generalize infer
extrapolate interpolate
extravagant prodigal profligate spendthrift
extreme extremum
extreme utmost uttermost
extremist radical ultra
extremum peak
extroverted forthcoming outgoing
exuberant lush luxuriant profuse riotous
exuberate exult jubilate rejoice
exudate exude ooze transude
exult walk_on_air
exultant exulting jubilant prideful rejoicing triumphal triumphant
exultation jubilation
exultation jubilation rejoicing
eye eyeball
eye optic
eyeball orb
eyeglass monocle
eyeglasses glasses specs spectacles
eyeless sightless unseeing
eyelid lid
eyepiece ocular
eyesight seeing
fab fabulous
fable fiction
fable legend
fabled legendary
fabric framework
fabricated fancied fictional fictitious
fabricator fibber storyteller
fabulous mythic mythical mythologic mythological
facade frontage frontal
face front
face_lifting facelift
facile slick
facilitate help
facility installation
facing veneer
facsimile fax
facsimile fax telefax
faction sect
factory mill
faculty module
faculty staff
fade slicing
fade wither
fadeout receding
faerie faery fairy fay sprite
faerie faery fairyland
fag faggot fagot fairy nance pansy poof poove pouf queer
fag fatigue jade outwear tire tire_out wear_down wear_out weary
fail go_wrong miscarry
fail neglect
failing weakness
faineant indolent lazy otiose slothful
faint feeble
faint pass_out swoon
fainthearted timid
fair fairish reasonable
fair just
faith religion
faith religion religious_belief
faithless traitorous treasonable treasonous unfaithful
fake faker fraud imposter impostor pretender pseud pseudo sham shammer
fake falsify fudge manipulate misrepresent wangle
fake faux imitation simulated
fake juke
fake postiche sham
falconer hawker
falderol folderal gimcrack nonsense trumpery
fall tumble
fall_away fall_off
fall_behind recede
fall_in join
fall_off slump
fall_out follow
faller feller logger lumberjack lumberman
fallible frail imperfect
falling_off falloff slack slump
false mistaken
falsehood falsity untruth
falseness falsity
falseness hollowness
falter faltering hesitation waver
falter waver
familial genetic hereditary inherited transmissible transmitted
familiarity intimacy
family household menage
famish hunger starve
famish starve
famishment starvation
fan rooter
fanatic fanatical overzealous rabid
fanatic fiend
fanciful imaginary notional
fanciful notional
fancy fantasy illusion phantasy
fancy fondness
fancy take_to
fanfare tucket
fanjet turbofan turbofan_engine turbojet
fanlight skylight
fanned spread-out
fantan parliament sevens
fantasise fantasize fantasy
fantastic howling marvellous marvelous rattling terrific tremendous wonderful wondrous
fantasy phantasy
far-off faraway
farce travesty
farcical ludicrous ridiculous
fare get_along
fare transportation
farewell leave parting
farewell word_of_farewell
farinaceous grainy granular granulose gritty mealy
farm_out job subcontract
farm_out rent_out
farmer granger husbandman sodbuster
farmhand fieldhand
farmland tillage tilth
farrago hodgepodge hotchpotch melange mishmash oddments odds_and_ends ragbag
farrow pig
fart farting flatus
farther further
farthermost farthest furthermost furthest utmost uttermost
fascinate grip spellbind transfix
fascinate intrigue
fascinated hypnotised hypnotized mesmerised mesmerized spellbound transfixed
fascist fascistic
fashion manner mode style way
fashionable stylish
fast fasting
fast-flying flying
fasten fix secure
fastened tied
fastener fastening fixing holdfast
fastness fixedness fixture secureness
fastness speed
fat fatten plump
fat fatty
fatal fateful
fatality human_death
fateful foreboding portentous
father forefather sire
fatherland homeland mother_country motherland native_land
fatigue jade tire weary
fatigue tiredness weariness
faucet spigot
faultless immaculate impeccable incorrupted
favor favour
favor favour prefer
favorable favourable
favorable lucky
favorable_position superiority
favored favorite favourite pet preferent preferred
favorite favourite
favour privilege
fear fright
fearless unafraid
feather feathering
feather plume
feathered feathery plumy
feature have
febricity febrility fever pyrexia
febrile feverish
feckless inept
fecund fertile prolific
fecundate fertilise fertilize
fecundate fertilise fertilize inseminate
fecundity fertility
fecundity fruitfulness
federalise federalize
federalise federalize federate
fedora homburg trilby
feeble lame
feed_back resubmit
feed_on feed_upon
feel feeling flavor flavour smell spirit
feel sense
feign sham simulate
feigning pretence pretense
feigning pretending pretense
felicitous happy
felicity happiness
fell hide
fell vanish
fellow_feeling sympathy
felon whitlow
felt mat matte
feminine womanly
femininity muliebrity
fence fencing
feral ferine savage
ferment fermentation
ferocious fierce furious
ferocity fierceness fury vehemence violence wildness
ferret ferret_out
ferry ferryboat
ferry ferrying
fertile prolific
fertilise fertilize
fervent fervid
festal festive merry
festinate hasten hurry
festival fete
fetching taking winning
fete fiesta
fetich fetish hoodoo juju voodoo
fetid foetid foul foul-smelling funky noisome smelly stinking
fetter hobble
fetter shackle
fettered shackled
feudal feudalistic
feverish feverous
feverish hectic
fib tale taradiddle
fiber fibre
fibrous sinewy stringy unchewable
fickle volatile
fictile moldable plastic
fiddle goldbrick shirk shrink_from
fiddle violin
fiddler violinist
fiddling footling lilliputian niggling petty picayune piddling piffling trivial
fidget restlessness
field_general quarterback
fielder fieldsman
fierce tearing trigger-happy vehement
fiery flaming
fiery igneous
fifth one-fifth
fifties mid-fifties
fig figure
fight fight_back fight_down oppose
fight struggle
figural figurative
figurative nonliteral
figure_of_speech trope
figure_out lick puzzle_out solve
figurine statuette
file file_cabinet
file register
fill fill_up
fill filling
fill occupy
fill_in shade
fill_in stand_in sub substitute
fill_out round_out
fille girl miss missy young_lady young_woman
film flick motion_picture movie pic
film_maker filmmaker
filter filtrate separate_out
filter permeate sink_in
finagle wangle
final net
finalise finalize nail_down
finances funds
financial fiscal
financing funding
find regain
fine ticket
fine-grained powdered powdery pulverised pulverized
fineness thinness
finger thumb
fingerprint_expert fingerprint_man fingerprint_specialist
finical finicky fussy picky
fire firing
fire flame flaming
fire open_fire
firearm small-arm
fireman reliever
fireman stoker
fireplace hearth
fireside hearth
firework pyrotechnic
firing ignition kindling
firm steadfast unbendable unfaltering unshakable unwavering
firm tauten
firmness resolution resolve
firmness soundness
first inaugural initiative initiatory maiden
first number_one
first_name forename
first_step initiative
fisher fisherman
fishgig fizgig gig lance spear
fishing_net fishnet
fishing_tackle tackle
fishmonger fishwife
fishy funny shady suspect suspicious
fistfight fisticuffs slugfest
fit primed set
fitful spasmodic
fitting meet
fix fixing mend mending repair reparation
fix jam mess muddle pickle
fix limit set specify
fixed set
fixedness immobility
fixer mender repairer
fixings ingredient
fixture habitue regular
fizzle hiss hissing hushing sibilation
fizzle peter_out taper_off
flag iris
flag masthead
flag_of_truce white_flag
flagellate flagellated_protozoan
flagellate scourge
flagellum scourge
flail lam thrash
flail thresh
flair flare
flake peel
flake snowflake
flamboyant showy splashy
flame flare
flannel gabardine tweed
flannel washcloth washrag
flap flapping fluttering
flap undulate wave
flash flashing
flash flaunt ostentate show_off swank
flash_flood flashflood
flashlight torch
flashy gaudy jazzy showy sporty
flat level plane
flat-footed flatfooted
flatfoot patrolman
flattened planate
flautist flutist
flavor flavour
flavor flavour nip relish savor savour smack tang
flavor flavour season
flawless unflawed
flaxen sandy
flection flexion inflection
fledge flight
fledgeling fledgling
fleece gazump hook overcharge pluck plume rob soak surcharge
fleece shear
fleece sheepskin
fleeceable gullible
fleer fugitive runaway
fleet swift
fleeting fugitive momentaneous momentary
flesh pulp
fleshy overweight
fleshy sarcoid
flexible flexile
flick flicker
flick flip leaf riff riffle thumb
flicker flitter flutter quiver
flicker flutter waver
flicker glint spark
flier flyer
flight flight_of_stairs
flight flying
flimsy fragile slight tenuous
flimsy insubstantial
flimsy unconvincing
flinch wince
fling go offer whirl
fling splurge
fling spree
flint flinty granitic obdurate stony
flip impudent insolent
flip somersault somersaulting somerset summerset
flip toss
float swim
floating natation
flocculent woolly wooly
flog lash lather slash strap trounce welt whip
flogging lashing tanning whipping
flood floodlight photoflood
flood glut oversupply
floor flooring
floor shock take_aback
floor storey story
floor_board floorboard
flop founder
flora plant
floral flowered
florid rubicund ruddy sanguine
flounce frill furbelow ruffle
flounder stagger
flourish fly_high prosper thrive
flourish thrive
flout scoff
flouter jeerer mocker scoffer
flow flow_rate
flow flowing
flow flux
flow stream
flowering unfolding
flu grippe influenza
fluent fluid
fluid runny
fluke good_fortune good_luck
flump plank plonk plop plump plunk
flunkey flunky lackey
flushed rosy
flute fluting
flux fluxion
flux liquefy liquify
fly rainfly
fly wing
fly_by whisk_by
flyblown sordid squalid
flying quick
foam froth
foaming foamy frothing
fob fox trick
focal_point nidus
fog fogginess murk murkiness
foible idiosyncrasy mannerism
foil hydrofoil
foiling frustration thwarting
fold fold_up turn_up
fold folding
foliage foliation
foliage leaf
folie mental_disturbance
folio leaf
folio pagination paging
folk folks
folk kinfolk kinsfolk phratry sept
folk tribe
follow postdate
followers following
following next
following undermentioned
followup review
folly foolishness
fond partial
food food_for_thought
food nutrient
foodstuff grocery
fool jester
fool muggins sap saphead tomfool
fool_around play_around
foolhardy heady rash reckless
foolproof goofproof
foolproof unfailing
foot hoof
foot_soldier infantryman marcher
foot_soldier subordinate subsidiary underling
football_player footballer
footer footnote
footfall footstep
foothold footing
footing terms
footle hang_around lallygag linger loaf loiter lollygag lounge lurk mill_about tarry
footlocker locker
footmark footprint
footpath pathway
footrace run
footslog pad plod slog tramp trudge
footstall pedestal plinth
footstep pace step stride
for_sale purchasable
forage foraging
forage pasture
forage scrounge
foray maraud raid
forbear hold_back
forbear refrain
forbid foreclose forestall preclude prevent
forbidden prohibited proscribed taboo tabu verboten
force impel
force push
force strength
forceless unforceful
forebode foretell predict prognosticate promise
foreboding premonition
forecast prognosis
forecaster predictor soothsayer
forecasting prediction
forefinger index_finger
forego forfeit forgo give_up waive
foreground highlight play_up spotlight
foreign strange
foreigner outsider
foremost frontmost
forepart front
forerunner harbinger herald precursor predecessor
forerunner precursor
foresight prevision
forest wood woods
foreswear relinquish renounce
foreword preface prolusion
forfeit forfeiture
forfeit forfeiture sacrifice
forge hammer
forge smithy
forgetful mindless unmindful
forgetful oblivious
forgetful unretentive
fork pitchfork
form kind sort
form organise organize
form pattern
form spring take_form take_shape
form_of_government political_system
formalise formalize validate
formalised formalistic formalized
formalised formalized
formation shaping
formative plastic shaping
former previous
formidable redoubtable unnerving
formula recipe
formulation preparation
forsaking giving_up
fort fort_up
fort fortify
fort fortress
fort garrison
forte loud
forte metier speciality specialty strong_point
forte-piano piano pianoforte
fortification munition
fortune luck
forward send_on
foster further
foster nurture
foster surrogate
fosterage fostering
founder laminitis
founding initiation innovation
foundry metalworks
fountain outflow outpouring spring
fountainhead headspring
fountainhead well wellspring
four-sided quadrilateral
fourfold quadruple
fourfold quadruple quadruplex quadruplicate
foursome quartette
foursquare square
fourth one-fourth quarter
fowl poultry
fragment fragmentise fragmentize
fragment shard sherd
fragmental fragmentary
frailty vice
frambesia framboesia yaws
framework model
frank hotdog
frank postmark
frantic frenetic frenzied phrenetic
frat fraternity
fraternise fraternize
fraught pregnant
fray rub scratch
freak monster monstrosity
free liberate loose release unloose unloosen
free-swimming unattached
free_burning sustained
free_radical radical
freehand freehanded
freeing liberation release
freelance freelancer independent
freelance mercenary
freeman freewoman
freestanding separate
freeze freezing
freeze frost
freeze halt
freeze stop_dead
freeze_down freeze_out
freight freightage
frenzied manic
frequency relative_frequency
frequent haunt
frequent patronise patronize shop shop_at sponsor
frequenter patron
fresher freshman
freshness glow
freshness novelty
fret fuss niggle
fret lather stew sweat swither
fretful querulous whiney whiny
friction rubbing
friendless outcast
frightened panic-stricken panicked panicky terrified
frightened scared
frightful tremendous
frigid frosty frozen glacial icy wintry
frilled frilly ruffled
fringe outskirt
fringe periphery
fringe_benefit perk perquisite
fringed laciniate
fringy marginal
frisky kittenish
frolic gambol romp
front_room living_room parlor parlour sitting_room
frontal frontlet
frontal head-on
frontier_settlement outpost
frost hoar rime
frost ice
frost icing
froth spume suds
froward headstrong wilful willful
frown glower lour
frown scowl
frowsy frowzy slovenly
frozen rooted
fruit yield
frustrating frustrative thwarting
fueling refueling
fulfil fulfill live_up_to satisfy
fulfillment fulfilment
full full-of-the-moon full_moon
full total
full wax
fullness richness
fumble grope
fumble muff
fume fumigate
fume smoke
fun merriment
function map mapping
function office role
function officiate
function operate
function purpose role use
function serve
fund store
fundamental profound
fundamental rudimentary underlying
funeral obsequy
fungal fungous
funky low-down
funny_house madhouse nuthouse sanatorium
fur pelt
furl roll_up
furlough lay_off
furnish provide render supply
furor furore
furred furry
furrow groove rut
furrowed rugged
furtive sneak sneaky stealthy surreptitious
fury madness rage
fuse fuze fuzee primer priming
fusion merger unification
fuss mother overprotect
futile ineffectual meaningless otiose unavailing
future hereafter
future next succeeding
fuzz hair
fuzzed fuzzy
g gm gram
gabble jabber jabbering
gaffe gaucherie slip solecism
gag jape jest joke laugh
gag muzzle
gage gauge
gagman gagster gagwriter
gaiety merriment
gain profit
gain win
gainful paid paying
gait pace
gal gallon
gallant lofty majestic proud
gallant squire
gallantry heroism valor
gallery veranda verandah
gallous gibbet
gallus suspender
galvanic voltaic
galvanise galvanize startle
gambit ploy stratagem
gambling gaming
game gamey gamy gritty mettlesome spirited spunky
gamecock hell-rooster
gamey gamy naughty racy risque spicy
gamin throwaway
gang gang_up
gang mob
gangling gangly lanky
gangling gangly lanky rangy
gangrene mortification necrosis sphacelus
gangster mobster
gaol immure imprison incarcerate jail jug lag put_away remand
gap opening
gap spread
gape gawk gawp goggle
gape yaw yawn
garbage refuse
garboil tumult uproar
gardener nurseryman
gargle rinse
garland miscellany
garner granary
gas gasoline
gasbag windbag
gash slash
gash slash slice
gasp pant
gasp pant puff
gather gathering
gather_up lift_up pick_up
gauche graceless unpolished
gauge standard_of_measurement
gay homo homophile homosexual
gay jocund jolly jovial merry mirthful
gaze stare
gear gearing geartrain
gelatin jelly
gem jewel
gem treasure
geminate pair
generalise generalize
generalise generalize popularise popularize vulgarise vulgarize
generalised generalized
generalization induction
generate yield
generative procreative reproductive
generative productive
generosity unselfishness
genetic genetical genic
genial kind
genitive possessive
gens name
gentile goy
gentile heathen infidel pagan
gentleman valet
gentlemanlike gentlemanly
genuine unfeigned
geographic geographical
geologic geological
geometric geometrical
geomorphologic morphologic morphological
germ source
germinal originative seminal
gesticulate gesture motion
gestural nonverbal
gestural sign signed
gesture motion
get_across put_over
get_ahead win
get_along get_along_with get_on
get_back get_even
get_back win_back
get_going get_started
get_in get_into
get_into tangle_with
get_out pull_out
get_rid_of remove
get_through while_away
get_to progress_to
get_together meet
get_together meeting
get_worse relapse
getable gettable obtainable procurable
getaway lam
getup outfit
ghastly grim grisly gruesome macabre
ghost ghostwrite
ghost haunt obsess
ghost specter spectre spook
gibbet pillory
gift giving
gigantic mammoth
giggle titter
gigue jig
gilded glossy meretricious specious
gilding gilt
gimp hitch hobble limp
gird girdle
girlish schoolgirlish
give_in knuckle_under succumb
give_out hand_out pass_out
give_rise produce
give_thanks thank
give_vent vent
give_way yield
given granted
given precondition presumption
giving_up surrender yielding
glad happy
gladden joy
glamor glamour
glamorize glamourise romanticise romanticize
glamorous glamourous
glance glimpse
glance glint peek
glare glower
glare limelight spotlight
glass glaze
glassed glazed
glasshouse greenhouse
glassless unglazed
glassy glazed
glassy vitreous vitrified
glazed shiny
gleam gleaming
gleam gleaming glimmer
gleam glimmer
gleam glint glisten glitter shine
glean harvest reap
glee gloat
glee hilarity
glib pat slick
glibness slickness
glide gliding soaring
glide semivowel
glimmer inkling intimation
glisten glitter sparkle
glistening glossy lustrous sheeny shining shiny
glitter sparkle
global globose globular orbicular spheric spherical
global world worldwide
gloom gloominess glumness
gloom gloominess somberness sombreness
gloom somberness sombreness
gloomful glooming gloomy sulky
gloominess sadness
glorify spiritualize transfigure
glorious resplendent splendid splendiferous
gloss glossary
gloss rubric
gloss_over skate_over smooth_over
gloss_over whitewash
glossy slick
glove mitt
glow luminescence
glowing radiance
glue paste
glued pasted
gluey glutinous gummy mucilaginous pasty sticky viscid viscous
glut oversupply surfeit
glutton gourmand
gluttony gula overeating
glycerine glycerol
glycerolise glycerolize
gnarled gnarly knobbed knotted knotty
go locomote move travel
go proceed
go spell tour
go_after pursue
go_against violate
go_ahead plow_ahead
go_around outflank
go_away leave
go_back recover recuperate
go_back recur
go_by go_past pass pass_by surpass
go_by go_under
go_deep go_far
go_down go_under
go_down wane
go_for hope
go_forward proceed
go_home head_home
go_over review
go_through run_through work_through
go_to_bed go_to_sleep
go_to_war take_up_arms
go_up move_up rise
go_up rise
goad goading prod prodding spur spurring urging
goad prod
goad spur
goalless hitless pointless scoreless
gob mariner seafarer seaman tar
gob yap
gobbler turkey_cock
godforsaken waste
godless irreverent
going sledding
goiter goitre struma
gold golden
goldbrick no-account
golden halcyon prosperous
goldsmith goldworker
golfer linksman
goner toast
good goodness
good_for_you healthy salubrious
good_fortune good_luck luckiness
good_will goodwill
goodish goodly hefty respectable sizable sizeable tidy
goofy silly wacky whacky zany
goon hood hoodlum punk thug tough toughie
goop max soap
goop muck ooze slime sludge
gossip gossiper newsmonger
gouge rout
govern regularise regularize regulate
govern rule
governance governing government
governor regulator
gown nightdress nightgown nightie
grab snaffle snap_up
grab snap
grab take_hold_of
grade level tier
grade place rank rate
graded ranked stratified
gradient slope
grading leveling
grading marking scoring
grading scaling
graduate postgraduate
graduate_student postgraduate
graft transplant
grain granulate
grain ingrain
graining woodgraining
grammatic grammatical
gramps grandad granddad granddaddy grandfather grandpa
gran grandma grandmother grannie granny nan nanna
grandeur nobility
grandiloquent magniloquent tall
grandiloquent overblown pompous pontifical portentous
grandiose hifalutin highfalutin highfaluting
grandness greatness immensity
grandness importance
grandniece great-niece
granitelike granitic rocklike stony
grape grapeshot
grape grapevine
grapevine pipeline
graph grapheme
graphic graphical in_writing
grapnel grapple grappler
grapple grappling wrestle wrestling
grapple grip
grappler matman wrestler
grappling rassling wrestling
grasp hold_on
grasping prehension seizing
grass supergrass
grate grating
grate rankle
grateful thankful
gratification satisfaction
gratify indulge pander
gratify satisfy
grating gravelly rasping raspy
gratuitous needless
grave grievous weighty
grave sculpt sculpture
grave sedate sober solemn
grave tomb
graven sculpted sculptured
graven_image idol
gravestone headstone tombstone
gravitational gravitative
gravitational_attraction gravitational_force gravity
gravity soberness sobriety somberness sombreness
gravity solemnity
gray gray-haired grey grizzly hoar hoary
gray grayish grey greyish
gray grey
graybeard greybeard old_man
graze grazing
graze pasture
grazing shaving
greasy oily oleaginous sebaceous
great_power superpower
greatcoat overcoat topcoat
greatest sterling superlative
green greenness
green immature unripe unripened
greeting salutation
grief sorrow
grievance grudge
grieve sorrow
griever lamenter mourner sorrower
grievous heartbreaking heartrending
grill grille grillwork
grill grillroom
grille lattice
grim inexorable relentless stern unappeasable unforgiving unrelenting
grim mordant
grin grinning smile smiling
grip handgrip handle
grip suitcase
groan moan
grocery grocery_store market
grogginess stupor
groom hostler ostler stableboy stableman
groom neaten
grooming training
groove rut
groovy swagger
grope_for scrabble
gross porcine
gross receipts revenue
grotesque monstrous
grouch grumble scold
ground reason
ground_floor ground_level
groundball grounder
group grouping
group radical
grove orchard plantation woodlet
growl growling
growl grumble rumble
growth increase
growth_rate rate_of_growth
grudge stew
gruff hoarse husky
grumble grumbling murmuring mutter muttering
grumble grumbling rumble rumbling
grumbling rumbling
grunt oink
grunter hog pig squealer
guarantee guaranty
guarantee undertake
guarantee vouch
guarantee warrantee warranty
guard safety
guard ward
guerilla guerrilla insurgent irregular
guess guessing
guess hazard venture
guess imagine opine reckon suppose think
guest invitee
guidance steering
guide guidebook
guide lead take
guide steer
guide usher
guideline guidepost
guidepost signpost
guiding_light luminary notability notable
guileless transparent
guilt guiltiness
guiltless innocent
guilty hangdog shamed shamefaced
gull seagull
gulp gulping
gulp quaff swig
gulping guzzling swilling
gum mumble
gummed gummy
gun gunman
gunfight gunplay shootout
gunfire gunshot
gunman gunslinger hitman torpedo triggerman
gunpowder powder
gunstock stock
gush jet
gush outpouring
gush rave
gush spirt spout spurt
gusset inset
gusto relish zest
gutless spineless
gutter sewer toilet
gutter trough
guttle pig raven
guttural pharyngeal
gybe jib jibe
gym gymnasium
gyrate reel spin spin_around
gyration revolution rotation
gyration whirling
haberdashery haberdashery_store
habitable inhabitable
habituate use
hacek wedge
hack ward-heeler
hackamore halter
haemolytic hemolytic
haggle haggling wrangle wrangling
hagridden tormented
hair whisker
haired hairy hirsute
half one-half
half-moon lunula
half_sister stepsister
halfhearted lukewarm tepid
hall hallway
halo ring
halt stop
halter hemp
ham overact overplay
hamlet village
hammering pounding
hamming overacting
hammock hillock knoll mound
hamper handicap hinder
hamper shackle
hand handwriting script
hand hired_man
hand mitt paw
hand pass_on turn_over
handbag purse
handbasin lavabo washbasin washbowl
handclasp handshake handshaking
handcraft handicraft handiwork handwork
handgun pistol
handkerchief hankey hankie hanky
handle manage
handling manipulation
handling treatment
handmaid handmaiden servant
hands manpower men work_force workforce
handyman jack_of_all_trades
hang hang_up
hang knack
hang_in hang_on hold_on persevere persist
hang_together interdepend
hangout haunt repair resort
hangover holdover
hanker long yearn
hapless miserable misfortunate pathetic piteous pitiable pitiful poor
happening occurrence occurrent
haptic tactile tactual
harangue rant ranting
harbor harbour
harbor harbour haven seaport
harbour shield
hard-boiled hardened
hard-boiled pugnacious
hard_worker slave striver
harden indurate
harden temper
hardened tempered toughened treated
hardheaded practical pragmatic
hardship rigor severity
hardware ironware
hardware_store ironmonger
hardworking industrious tireless untiring
hardy stalwart stout sturdy
hare rabbit
harebrained insane
hareem harem seraglio serail
harlotry prostitution whoredom
harm hurt injury trauma
harmonica harp
harmonious proportionate symmetrical
harness tackle
harpy tube-nosed_fruit_bat
harry ravage
harshness roughness
harshness scratchiness
harvest harvesting
hash_mark hashmark
haste hurry
haste hurry rush rushing
hasten hie hotfoot race rush speed
hasty headlong
hasty overhasty precipitant precipitate precipitous
hatch hatchback liftgate
hatch hatching
hatchway scuttle
hate hatred
hateful mean
haul haulage
haul_up pull_up
hauling truckage trucking
haunt stalk
haunted obsessed preoccupied taken_up
haunting persistent
have have_got
have_a_look take_a_look
have_on wear
haven oasis
havoc mayhem
hawk huckster monger peddle vend
hawker packman peddler pedlar pitchman
hawking peddling vending vendition
hawkish militant warlike
hay_fever pollinosis
hayfield meadow
haying haying_time
hayloft haymow mow
hayrick haystack rick
hazard jeopardy peril risk
hazardous risky
head_covering veil
head_of_hair mane
headache vexation worry
headdress headgear
header heading
headfirst headlong
headlamp headlight
headman headsman
headmaster schoolmaster
heady judicious wise
heal mend
healer therapist
health wellness
health_problem ill_health
healthful sanitary
heap jalopy
heap pile stack
hearsay rumor rumour
heart nerve
heart pump ticker
heart_rate pulse
heartbeat instant split_second trice twinkling wink
heartening inspiriting
hearty lusty
hearty satisfying square
heat heat_energy
heat heat_up
heat high_temperature hotness
heat ignite stir_up wake
heat warmth
heat_up screw_up
heated het het_up
heater warmer
heating warming
heave heaving
heaven nirvana paradise
heaving panting
heavy-handed roughshod
hebdomadal hebdomadary weekly
hedge hedgerow
hedge hedging
hedonist pagan
heed listen
heed regard
heedless reckless
heedless unheeding
height stature
heir heritor inheritor
heir successor
heist holdup stickup
helix spiral
hell hellhole inferno
hello hi howdy hullo
helpless incapacitated
helplessness weakness
hemorrhoid piles
hep hip
herald trumpeter
heraldic heraldist
herd ruck
here_and_now moment
heritage inheritance
hermit recluse solitary troglodyte
heroic heroical
hesitancy hesitation reluctance
hesitant hesitating
hesitate pause
hesitate waffle waver
hesitation wavering
heterogeneous heterogenous
heterosexual straight
hex hexadecimal
hickey pimple zit
hidden obscure
hide hide_out
hide pelt skin
hidebound traditionalist
hideous horrid horrific outrageous
hideous repulsive
high-tail hightail
high_quality superiority
high_school highschool senior_high senior_high_school
highjack hijack
highjacker highwayman hijacker
highjacker hijacker
highland upland
hike hiking
hike raise
hike_up hitch_up
hiker tramp tramper
hilarious screaming uproarious
hinder impede
hinderance hindrance interference
hint intimation
hint jot mite pinch speck tinge
hint suggest
hip pelvic_girdle pelvis
hiss sibilate siss sizz
hiss siss sizz
hiss whoosh
historic historical
histrionic melodramatic
histrionics theatrical
hit hitting striking
hit smasher
hit_it_up inebriate souse
hit_the_deck hit_the_dirt
hitch rub
hitchhike thumb
hobble hopple
hobble limp
hobby hobbyhorse
hock pawn
hodgepodge jumble patchwork
hog pig
hoist run_up
hokum nonsense
hold keep maintain
hold take_hold
hold_back hold_off wait
hold_out resist withstand
holding keeping retention
hole hole_out
holey porous
holiday vacation
holler holler_out
holler hollow
holograph manuscript
home interior internal
home_plate plate
home_run homer
homebound housebound
homecoming return
homelike homely homey homy
homemaker housewife
homeowner householder
homespun nubbly nubby slubbed tweedy
homesteader nester squatter
homicidal murderous
homo human human_being
homogeneous homogenous
homogenise homogenize
homophile queer
hone perfect
honest honorable
honesty silver_dollar
honeyed honied syrupy
honker hooter nozzle snoot snout
honor honour
honor honour laurels
honor honour reward
honorable honourable
hooked hooklike
hoop ring
hoop wicket
hooter owl
hoover vacuum
hop hop-skip skip
hope promise
hopeful promising
horde host
horizon skyline
horn tusk
horniness hotness
hornpipe pibgorn stockhorn
horologe timekeeper timepiece
horologer horologist watchmaker
horrified horror-stricken
horror repugnance repulsion revulsion
horseshoe shoe
hospital infirmary
hostage surety
hosteller hotelier hotelman
hostess stewardess
hostility ill_will
hot raging
hound hound_dog
hound hunt
hour hr
houri nymph
housecoat neglige negligee peignoir wrapper
housekeeping housework
houseman intern interne medical_intern
housing lodging
hovel hut hutch shack shanty
hover oscillate vacillate vibrate
howitzer mortar
howl howling ululation
howl roar
howl roar ululate wail yaup yawl
howl wrawl yammer yowl
howler riot scream wow
hoyden romp tomboy
hubby husband
huddle huddle_together
huddle powwow
hue imbue
huff snort
huffish sulky
huffy mad sore
huge immense vast
hulk loom predominate tower
hulk whale
hullabaloo turmoil
hum humming
hum thrum
humane humanist humanistic
humanise humanize
humanist humanistic
humanist humanitarian
humanitarian improver
humanity manhood
humble lowly
humble lowly menial
humbleness humility
humbug snake_oil
humdrum monotonous
humdrum monotony sameness
humidity humidness
humiliation mortification
humor humour
humor humour mood temper
humor humour wit witticism wittiness
humor sense_of_humor
humorist humourist
humorous humourous
hump hunch hunch_over
hunch intuition suspicion
hunched stooped stooping
hundredth one_percent
hunger hungriness
hunger hungriness thirst
hungriness longing yearning
hunt hunt_down track_down
hunter huntsman
hunting search
hunting_expedition safari
hurl hurtle
hurl hurtle lunge thrust
hurler pitcher twirler
hurry rush
hurry speed zip
hurrying scurrying
hurrying speed speeding
hurt wounded
hurting pain
hush quiesce quiet quiet_down quieten
hush quieten shut_up silence still
hush still stillness
hushed muted subdued
hustle pluck
hyaline hyaloid
hydrant tap
hydrated hydrous
hydrogen_peroxide peroxide
hymeneals nuptials wedding wedding_ceremony
hyperactive overactive
hyperaemia hyperemia
hyperbolic inflated
hypnotic mesmeric mesmerizing spellbinding
hypnotise hypnotize mesmerise mesmerize
hypo hypodermic hypodermic_syringe
hypoactive underactive
hyponym subordinate
hypophyseal hypophysial
hypothesis possibility theory
hysteric hysterical
ice sparkler
icebox refrigerator
icon ikon image picture
ictus raptus seizure
idea thought
ideal idealistic
ideal_gas perfect_gas
idealised idealized
idealogue theoriser theorist theorizer
identical indistinguishable
identical monovular
identical selfsame very
identify name
identity individuality
ideologist ideologue
idiom parlance
idiomatic idiomatical
idiotic imbecile imbecilic
idle laze slug
idle unused
idleness idling loafing
idol paragon perfection
idolise idolize revere worship
idyl idyll pastoral pastorale
ignorant illiterate
ignorant nescient unlearned unlettered
ignorant unknowing unwitting
ignored neglected unheeded
ilk like
ill sick
ill-conceived misguided
illative inferential
illegitimate illicit outlaw outlawed
illimitable limitless measureless unmeasured
illiterate nonreader
illness malady sickness unwellness
illume illuminate illumine light light_up
illuminated lighted lit
illusion semblance
illusional illusionary
illusive illusory
image mental_image
image persona
image_orthicon orthicon
imagery imagination imaging
imagination resource resourcefulness
imaginative inventive
imaging tomography
imbalance instability unbalance
imbibe suck_up
immaculate speckless spic spick spotless
immaculate undefiled
immanent subjective
immaterial incorporeal
immaterial nonmaterial
immature young
immediacy instancy
immerse plunge
imminence imminency impendence impendency
immobilise immobilize pin
immovable real_estate real_property realty
immune resistant
imp monkey rascal scalawag scallywag scamp
impact wallop
impacted wedged
impalpable intangible
impart pass_on
impartial unprejudiced
impassable unpassable
impassive stolid
impatience restlessness
impatient raring
impeccant innocent sinless
impecunious penniless penurious pinched
impedance resistance
impediment obstructer obstruction obstructor
impel propel
imperfect progressive
impermanent temporary
impersonal neutral
impersonate personate pose
impersonate portray
impertinent impudent overbold sassy saucy
impertinent irreverent pert saucy
imperviable impervious
impetus impulsion
impinging striking
impious undutiful
implemental instrumental subservient
implication significance
implicative suggestive
implicit inexplicit
implicit unquestioning
implicit_in inherent underlying
import importation
import importee
import meaning significance
import spell
important significant
importation importing
importune insist
importunity urging
impose levy
imposition infliction
impossible inconceivable out_of_the_question unimaginable
impossible unacceptable
impotence impotency
impoverished wiped_out
imprecation malediction
impregnable inexpugnable
impregnable inviolable unassailable unattackable
impregnate saturate
impresario promoter showman
impress ingrain instill
impress strike
impression mental_picture picture
impressive telling
imprisonment internment
improbable marvellous marvelous
improbable unbelievable unconvincing unlikely
improbable unlikely
improper unconventional unlawful
improper wrong
impropriety indecency
improvement melioration
improvident shortsighted
improving up
improvised makeshift
impulse urge
impulse whim
impure unclean
impureness impurity
in inch
in-person in_the_flesh
in_operation operating
in_vogue latest modish
inability unfitness
inaccessible unobtainable unprocurable
inaction inactivity
inactive nonoperational
inactivity inertia
inadequate jejune
inadequate unequal
inadvertence oversight
inadvisable unadvisable
inalterable unalterable
inanimate nonliving
inapplicable unsuitable
inapposite out_of_place
inappropriate unfitting
inaudible unhearable
inaugural inauguration
inaugurate usher_in
inauguration startup
inauspicious ominous
inauspicious unfortunate
inauthentic unauthentic
inbound inward
incalculable untold
incendiary incitive inflammatory instigative seditious
incensed indignant outraged umbrageous
incentive inducement
inception origin
incertain uncertain unsure
incident incidental
incipience incipiency
incitation incitement
incitation incitement provocation
incite instigate
incitement provocation
inclemency rigor
incline lean tend
incline ramp
incline slope
inclose insert introduce put_in stick_in
inclusion inclusion_body
incognizant unaware
income_tax_return return tax_return
incompatibility repugnance
incompatible uncongenial
incompetent unqualified
incomplete uncomplete
incomplete uncompleted
incomprehensible inexplicable
inconsequent inconsequential
inconspicuous invisible
inconvenience worriment
incorporate incorporated integrated merged unified
incorporate integrate
incorrect wrong
incredible unbelievable
incubus nightmare
inculcate infuse
inculcation ingraining instilling
incumbency tenure term_of_office
incur obtain receive
incursion penetration
indecent indecorous unbecoming uncomely unseemly untoward
indecision irresolution
indecorous indelicate
indefatigable tireless unflagging unwearying
indefensible insupportable unjustifiable unwarrantable unwarranted
indefensible untenable
indefinable indescribable ineffable unspeakable untellable unutterable
indefinable undefinable
indelible unerasable
indemnity insurance
indent indentation indention
indentation indenture
independent main
independent mugwump
indeterminate undetermined
index indicant indicator
indicant indication
indicative indicatory revelatory significative suggestive
indifference numbness
indignation outrage
indissoluble insoluble
individual mortal person someone soul
individual single
individualise individualize personalise personalize
individualised individualized personalised personalized
individualism individuality
individualism laissez_faire
individualist individualistic
individualistic laissez-faire
indocile uncontrollable ungovernable unruly
indolence laziness
inducement inducing
induct initiate
induct seat
inductance induction
induction initiation installation
indulge luxuriate
indulgence self-indulgence
indulgent lenient
industry manufacture
ineffable unnameable unspeakable unutterable
ineffective ineffectual unable
ineluctable inescapable unavoidable
inept tactless
inequitable unjust
inerrable inerrant unerring
inert neutral
inert sluggish soggy torpid
inexcusable unforgivable
inexhaustible unlimited
inexpedient unwise
inexperienced inexperient
inexperienced_person innocent
inexpressible unexpressible
infamous notorious
infect taint
infected septic
infectious infective
infective morbific pathogenic
inferior subscript
inferiority lower_rank
infertile sterile unfertile
infest invade overrun
infest overrun
infinite nonfinite
infinite space
infinitesimal minute
infix insert
inflame kindle
inflamed reddened
inflation pompousness puffiness
inflect modulate tone
inflection prosody
inflexible sturdy uncompromising
inflow influx
inflowing influent
info information
informant witness witnesser
informative instructive
infraction misdemeanor violation
infrared infrared_emission infrared_radiation
ingeminate iterate reiterate repeat restate retell
inhalant inhalation
inhalation intake
inhibit suppress
inhibitory repressing repressive
iniquitous sinful ungodly
iniquity injustice shabbiness unfairness
initiate originate
initiate pioneer
initiate pundit savant
injure wound
injured offended pained
injury wound
inkpad pad
inlet intake
inlet recess
inmate inpatient
inner interior
innocence naturalness
innocence pureness purity whiteness
innocent innocuous
innovate introduce
innovation invention
innovator pioneer
innuendo insinuation
inoculation vaccination
input stimulant stimulation stimulus
inquiring questioning
inquisitive questioning speculative wondering
inquisitory probing searching
insalubrious unhealthful unhealthy
insaneness lunacy madness
inscription lettering
insect louse worm
inseminate sow
insensible unaffected
insert inset
insert tuck
inshore onshore shoreward
inside interior
inside privileged
insidious pernicious subtle
insight penetration
insignificant peanut
insignificant unimportant
insistence insistency
insistence insistency press
insistence insisting
insistent repetitive
insolate sun
inspire instigate prompt
inspirit spirit
inspissate thicken
inst instant
instal install
installation installing instalment
installment instalment
instant instantaneous
instant minute moment
instillation instilment
instinct replete
instruct teach
instruction pedagogy teaching
instructor teacher
instrument instrumentate
instrument pawn
instrument tool
instrumentalist musician player
instrumentality instrumentation
insubordinate resistive
insubstantial unsubstantial
insular parochial
insulate isolate
insuperable insurmountable
insuperable unconquerable
insurance policy
insurance_company insurance_firm insurer
insurance_premium premium
insure underwrite
insurgent rebel
insurmountable unsurmountable
insurrection rebellion revolt rising uprising
intact inviolate
integer whole_number
integrating integration
integrity unity wholeness
intellect intellectual
intellect reason
intellectual noetic rational
intelligent levelheaded sound
intelligent well-informed
intend mean
intent purport
interactive synergistic
interchange substitute
interconnect interlink
interconnected interrelated
interdependence mutuality
interdependent mutualist
interest involvement
interest matter_to
interest sake
interfere intervene step_in
interference intervention
interference noise
interim lag meantime meanwhile
interiorise interiorize internalise internalize
interject interpose throw_in
interlace interlock
interlacing interlinking interlocking interwoven
interlock interlocking meshing
interlock mesh
interlocking mesh meshing
interloper intruder trespasser
interlude intermezzo
intermediary mediator
intermediate medium
intermeshed meshed
intermission interruption pause suspension
intermit pause
internal intragroup
international_law law_of_nations
interpenetrate permeate
interposition intervention
interpret rede
interpret render
interpretation rendering
interpretative interpretive
interpreted taken
interpreter representative
interpreter translator
interpreting rendering rendition
interracial mixed
interrelation interrelationship
interrogate question
interrogation interrogative question
interrogative interrogatory
intersection point_of_intersection
interspecies interspecific
intertwine loop
intertwine tat
interval separation
interweave weave
intimate private
intimate suggest
intolerable unbearable unendurable
intonate intone
intonation modulation
intrinsic intrinsical
intro introduction
introductory prefatorial prefatory
introspective introverted
intrude irrupt
intrude nose poke pry
intrude trespass
intuitive nonrational visceral
intumesce swell tumefy tumesce
invalidate nullify
invaluable priceless
inveigh rail
inventory stock
inventory take_stock
inverse reverse
invert reverse
invertebrate spineless
inverted upside-down
investigate look_into
investigating investigation
investigation probe
investigative investigatory
investigator researcher
investing investment
invigorate quicken
invigorated refreshed reinvigorated
invincible unbeatable unvanquishable
inviolable inviolate sacrosanct
invisible unseeable
invite tempt
involuntary nonvoluntary unvoluntary
involved mired
involvement participation
iodinated iodised iodized
ionised ionized
iota shred whit
iridescent nacreous opalescent opaline pearlescent
iron iron_out
iron_out straighten_out
ironic ironical
ironist ridiculer satirist
irony sarcasm satire
irradiate ray
irreality unreality
irreconcilable unreconcilable
irregular unpredictable
irresistible resistless
irrevocable irrevokable
irrigate water
irritability petulance
irritability temper
irritating irritative
irritation pique temper
irruption outbreak
isarithm isogram isopleth
isolate sequestrate set_apart
isolated stray
isolationist isolationistic
isosmotic isotonic
isotropic isotropous
issuance issuing
issue matter topic
issue supply
italicise italicize
itch rub scratch
itch scabies
itch urge
itemise itemize
iteration loop
itinerary path route
ivory tusk
jab jabbing poking thrusting
jab poke prod stab
jab stab
jabber rant rave spout
jack laborer labourer
jack shit squat
jackanapes lightweight
jaded wearied
jagged jaggy scraggy
jakes outhouse privy
jam mob pile throng
jammed packed
jangle jingle
jangling jangly
jar jolt
jar jolt jounce
jar shake_up
jaunt travel trip
jaw yack
jawbone jowl lower_jaw
jazz_musician jazzman
jealous overjealous
jeep landrover
jeer jeering mockery scoff scoffing
jellify jelly
jemmy jimmy
jerk jerking jolt saccade
jerk twitch
jerk yank
jerkwater one-horse pokey poky
jest jocularity joke
jest joke
jesting jocose jocular joking
jet jet_plane
jet spirt spurt squirt
jetting spouting spurting squirting
jeweler jeweller
jiggle joggle
jiggle joggle wiggle
jimdandy jimhickey
jimmy lever prise prize pry
jingling jingly
jobber middleman wholesaler
jog lope trot
jog nudge
jog ramble ramble_on
jog square_up
joined united
jointure unification uniting
joker jokester
joker turkey
jollify make_happy racket revel wassail whoop_it_up
jolted shaken
jongleur minstrel troubadour
jostle jostling
jostle shove
jot jot_down
jot jotting
journey journeying
journey travel
joust tilt
jowly loose-jowled
joy rejoice
joyride tool tool_around
joystick stick
judder shake
judge jurist justice
judgement judgment mind
judicatory judicature judiciary
judicial juridic juridical
juicy luscious lush toothsome voluptuous
jumble mingle
jumble scramble
jump leap
jump leap saltation
jump startle
jump_off leap
jump_out stand_out stick_out
jumper sweater
juncture occasion
junior-grade lowly petty secondary subaltern
junior_high junior_high_school
junk scrap trash
jurisprudence law
juror juryman jurywoman
jury panel
justice justness
justify vindicate
justness nicety
jut jut_out project protrude stick_out
jut jutting protrusion
jutting projected projecting protruding relieved sticking
kayo knock_out
kayoed stunned
keen lament
keenness sharpness
keep_an_eye_on watch watch_over
keep_down quash repress subdue subjugate
keep_guard stand_guard stand_sentinel stand_watch
keep_up prolong sustain
keepsake relic souvenir
kerugma kerygma
keynote tonic
kick kicking
kick recoil
kickoff send-off
kid pull_the_leg_of
kidnapping snatch
kill killing
kill stamp_out
killer slayer
killing sidesplitting
kilometer km
kinaesthetic kinesthetic
kind tolerant
kindling punk
king's_evil scrofula struma
kingdom realm
kink twirl
kinky offbeat quirky
kip sleep slumber
kit outfit
kit_and_caboodle works
kitten kitty
knap rap
knave rascal rogue scalawag scallywag varlet
knead massage
knee knee_joint
knee stifle
kneel kneeling
knell ring
knickknack novelty
knife stab
knife tongue
knife_thrust stab thrust
knit knitting knitwork
knit plain
knob node thickening
knock knocking
knock roast
knock_off shave
knock_over overturn turn_over
knockout severe
knot ravel tangle
knowing knowledgeable
knowing wise
knowledgeable learned lettered well-educated well-read
knowledgeable versed
knuckle_duster knuckles knucks
knuckleball knuckler
l liter
laager lager
lab laboratory
label mark tag
label pronounce
labeled labelled tagged
labialise labialize round
labor labour
labor labour proletariat
labor labour tug
labor toil
labor_union union
labored laboured strained
laborsaving laboursaving
labyrinth maze
lace lacing
lacelike lacy
lacerate lacerated
lacerate lacerated mangled torn
lacy netlike netted webbed webby weblike
ladder ravel
lade laden ladle
lade laden load load_up
laden ladened loaded
laden oppressed
lag slowdown
lag stave
laic lay
laity temporalty
lament lamentation plaint wail
lamentation mourning
lamenting wailful wailing
lampoon satirise satirize
lance lancet
lance spear
land put_down
land set_down
land soil
land_site site
landholder landowner
landmark turning_point watershed
landslide landslip
language lyric words
language speech spoken_language
languor lassitude
lap lick
lap swish swoosh swosh
lapidate stone
lapidify petrify
lappet wattle
lapse lapsing relapse relapsing reverting
lapse oversight
lapse sink
lapsed nonchurchgoing
larboard port
larceny stealing theft thievery thieving
larn learn
lascivious lewd libidinous lustful
lash thong
lash whiplash
lass lassie young_girl
lassitude lethargy
lasso rope
lasting permanent
lasting persistent
late recent
later posterior ulterior
lateral sidelong
lather soapsuds suds
latitude parallel
laugh laughter
launch launching
launder wash
laundry washables washing
lavation wash washing
lavatory washbasin washbowl washstand
lave wash
lave wash_up
lavender lilac
lavish lucullan plush plushy
lavish munificent overgenerous unsparing unstinted unstinting
lavish shower
lavishness luxury
law natural_law
law_officer lawman peace_officer
lawful rightful
lawless outlaw
lawless wide-open
lawmaking legislation
lax slack
laxity laxness
lay place position put set
lay put_down
lay_over superimpose superpose
layer stratum
layman layperson secular
layover stop stopover
lb pound
lea ley pasture
lead result
lead track trail
leaden weighted
leaders leadership
leadership leading
leading preeminent
leading prima star starring stellar
leak leak_out
leak wetting
leakage outflow
lean leaning list
lean skimpy
lean thin
lean_against lean_on rest_on
lean_back recline
leaning tendency
learner scholar
learning scholarship
lease letting rental
lease rent
leash rope
leash tether
leave leave_of_absence
leave_behind let_alone
leave_out neglect omit overleap overlook pretermit
leaven leavening
lech lecher letch satyr
lector lecturer
lecture lecturing
lecture public_lecture
ledge shelf
ledger leger
leech parasite sponge sponger
leer sneer
leery mistrustful suspicious untrusting wary
left left-hand
left left_hand
left left_over leftover remaining unexpended
left-hander lefthander lefty southpaw
left-hander lefty southpaw
left-of-center leftist
leftover remnant
legal_age majority
legateship legation
leggy long-legged long-shanked
leggy tall-growing
legion numerous
legislate pass
legitimate logical
leitmotif leitmotiv
lemon lemon_tree
lemonlike lemony sourish tangy tart
lend loan
lending loaning
lengthening perpetuation prolongation
lengthways lengthwise
lens lense
lesion wound
lessen subside
lesson moral
let_drive let_fly
let_go let_go_of release
let_loose loose unleash
letter missive
letting_down lowering
level unwavering
levy recruit
lewd obscene raunchy salacious
lexicon vocabulary
liable nonimmune nonresistant unresistant
liberal liberalist progressive
liberal tolerant
liberalise liberalize
librate weigh
licence license
licence license permit
lien spleen
lieu stead
life living
life-size lifesize
lifelike pictorial vivid
lifelong womb-to-tomb
lift_out scoop scoop_out scoop_up
lifted upraised
light visible_light
light-headed lightheaded swooning
light_beam ray shaft_of_light
light_company power_company
lighted lit
like same
like similar
like the_like
likely potential
likely probable
likeness semblance
likeness similitude
lilting swinging swingy tripping
limb tree_branch
limbic_brain visceral_brain
limbo oblivion
lime_tree linden
limitation restriction
limiting modification qualifying
limitless unlimited
limp wilted
limpid liquid
limpid lucid luculent pellucid perspicuous
linage lineage
line run_along
line_drive liner
line_up queue
lineation outline
lined seamed
lineman linesman
liner lining
linger tarry
lingual linguistic
linguist polyglot
link linkup tie-in
link nexus
liquefied liquified molten
liquescent melting
liquid liquidity liquidness
liquid swimming
liquidate pay_off
liquidator manslayer murderer
liquidator receiver
liquidize sell_out
lissom lissome lithe lithesome sinuous supple
list listing
lit literature
litigant litigator
little slight
little small
littler smaller
livable liveable
live unrecorded
live_in sleep_in
lively racy
load loading
loaf loaf_of_bread
loan loanword
loath loth reluctant
loathsome nauseating nauseous noisome queasy sickening vile
lobscouse lobscuse
locale locus venue
localism provincialism
locality neighborhood neighbourhood vicinity
localization locating location
locate site
locate situate
locate turn_up
located placed set situated
locating location placement positioning
lock mesh
lock_in lock_up put_away shut_up
locking lockup
locomotion travel
lodgement lodging lodgment
log logarithm
log lumber
logistic logistical
lone lonely solitary
lone lonesome only sole
lonely lonesome
long-familiar well-known
long-run long-term semipermanent
long-winded tedious verbose wordy
long_time years
longer thirster yearner
longevity seniority
look looking looking_at
look_across look_out_on look_out_over overlook
look_at view
look_back retrospect
look_for look_to
look_for search seek
look_out watch_out
looker spectator viewer watcher witness
looking sounding
lookout picket scout sentinel sentry spotter
lookup search
loose loosen
loosen_up unstuff
loot plunder
looted pillaged plundered ransacked
looting robbery
lord master overlord
loser nonstarter
losings losses
loudspeaker speaker
lour lower
loveseat vis-a-vis
low low-toned
low moo
low-class lower-class
low-down poop
low-level subordinate
low-water_mark nadir
low_density rarity
lowball underestimate
lower_class underclass
lower_limit minimum
lowering sullen threatening
loyal patriotic
loyal truehearted
loyalist stalwart
loyalty trueness
lozenge pill
lubricious lustful prurient salacious
lucifer match
luckless unlucky
lucrative moneymaking remunerative
lug lugsail
lug stuff
lug tote
luger slider
lukewarm tepid
lull quiet
lumber pound
lumber timber
lumbering ponderous
lump puffiness swelling
lumpen lumpish unthinking
lunatic madman maniac
lunatic moonstruck
lunation moon
lunch luncheon
lunge passado
lurch pitch
lurch pitching
lurch stagger stumble
lurid shocking
luridness pallor
lurk skulk
lust luxuria
luster lustre
luxury opulence
lycee lyceum secondary_school
lyophilise lyophilize
lyric lyric_poem
lyric lyrical
lyricist lyrist
lyssa madness rabies
m meter metre
ma mama mamma mammy mom momma mommy mum mummy
machinist mechanic
maculation spotting staining
maestro master
mag magazine
magician sorcerer wizard
magnetic magnetised magnetized
magnetic_attraction magnetic_force magnetism
magnetise magnetize
magnitude order_of_magnitude
magpie scavenger
maid maiden
mail send
mailbox postbox
mailman postman
maimed mutilated
maimed wounded
mainframe processor
mainsheet shroud
mainstay pillar
maintained retained
maintained well-kept
maintenance upkeep
majestic olympian
majestic purple regal
make shuffle shuffling
make_noise noise resound
make_out write_out
make_over redo refashion remake
make_over retread rework
maker manufacturer
maker shaper
makeshift stopgap
making qualification
malaise unease uneasiness
male manful manlike manly virile
maleness masculinity
malfunctioning nonfunctional
malignance malignancy
malinger skulk
malingering skulking
mall plaza shopping_center
mammal mammalian
man military_man military_personnel serviceman
man_and_wife marriage married_couple
manage negociate pull_off
mandatary mandatory
mandate mandatory
maneuver manoeuver manoeuvre
maneuver manoeuvre
maneuver manoeuvre tactic tactics
mangle murder mutilate
maniac maniacal
manifold multiplex
manifold multiply
mannerism pose
manor manor_house
manse mansion
manufacture manufacturing
manufacturer producer
manure muck
many_a many_another
mar mutilate
marauder piranha predator vulture
marbled marbleised marbleized
march marching
mare maria
marimba xylophone
marinade marinate
marine maritime nautical
marionette puppet
marital married matrimonial
mark marker marking
mark score
mark target
marked pronounced
market marketplace
market_price market_value
marketable merchantable sellable vendable vendible
marketer seller trafficker vender vendor
marketing merchandising selling
marketplace mart
maroon strand
marooned stranded
marquee marquise
marquee pavilion
marred scarred
marriage matrimony wedlock
marriage wedding
marriageable nubile
marry splice wed
marshal mobilise mobilize
martial soldierlike soldierly warriorlike
martial warlike
martinet moralist
martyr martyrise martyrize
martyr sufferer
marvel wonder
marvellous marvelous miraculous
mask masque masquerade
mass_rapid_transit rapid_transit
massacre slaughter
masses multitude
massive monolithic monumental
master overcome surmount
master superior victor
mat matt matte matted
mat matting
mate teammate
mated paired
material stuff
materialise materialize
materialistic mercenary
maternal parental paternal
math mathematics
mathematical numerical
maturate mature
maturation ripening
mature matured
matureness maturity
maunder mumble mussitate mutter
maverick rebel
maverick unorthodox
maximal maximum
maximise maximize
maximum upper_limit
maximum utmost uttermost
maze snarl tangle
meager meagerly meagre scrimpy stingy
mean meanspirited
mean signify stand_for
meander ramble
meander thread wind
meandering rambling wandering winding
meaning pregnant
meaning substance
meaningless nonmeaningful
means way
measurable mensurable
measure mensurate
measure quantify
measure step
measure_up qualify
measurement measuring
meat_house smokehouse
meaty substantive
mechanics mechanism
mechanised mechanized
mechanised mechanized motorized
meddle tamper
meddling tampering
mediaeval medieval
medial median
mediate middle
medical_aid medical_care
medicament medication medicine
medicate medicine
mediocre second-rate
medley pastiche potpourri
meek mild
meek spiritless
melancholic melancholy
melancholy somber sombre
melee scrimmage
mellow melt
melodic melodious
melodious tuneful
melody strain tune
melt melting thaw thawing
melt_off slenderize slim
memo memoranda memorandum
memorial monument
memorial remembrance
memory retention retentiveness
menace threat
menagerie zoo
mental_case neurotic psychoneurotic
mentality outlook
mentally_retarded retarded
mention note observe remark
mention reference
mentor wise_man
meow mew
meow mew miaou miaow miaul
mercantile mercenary moneymaking
merchandise product ware
merchandise trade
merciless unmerciful
mercury quicksilver
mere simple
merge unify unite
merger uniting
merit virtue
meritable meritorious
meritless no-account sorry
merrymaker reveler reveller
meshing meshwork network
mesomorphic muscular
mess mess_up
mess messiness muss mussiness
mess_around monkey potter putter tinker
mess_up rumple
messy mussy
metabolic metabolous
metabolise metabolize
metal metallic
metameric segmental segmented
metamorphose transfigure transmogrify
metamorphose transform transmute
meteoric meteorologic meteorological
meteoritic meteoritical
metro subway underground
mewl pule wail whimper
mg milligram
mi mile
mic microphone mike
microbial microbic
micrometeoric micrometeoritic
micrometer micron
microscopic microscopical
microseism tremor
microwave nuke
micturate pass_water pee piddle piss relieve_oneself urinate wee
mid-thirties thirties
midday noon
middle midsection
midst thick
migrate transmigrate
mildew mold
mildew mould
milepost milestone
miles_per_hour mph
milieu surroundings
military_force military_unit
military_personnel soldiery troops
militia reserves
milksop pansy pantywaist sissy
mill mill_about
milled polished
millenary millennium
millimeter mm
mime pantomime
min minute
mincing prim twee
mind take_care
minelaying mining
miner mineworker
minimal minimum
minimise minimize
ministration succor succour
minor_league minors
minutes proceedings
miraculous providential
mire slop
mirky murky
mirrorlike specular
misapply misuse
misapprehend misconceive misconstrue misinterpret misunderstand
misbehavior misdeed
misbranded mislabeled
miscalculate misestimate
miscall misname
miscellaneous multifaceted multifarious
misconduct mishandle mismanage
misconduct wrongdoing
miscreant reprobate
miscue parapraxis slip
misdirect misguide mislead
miserable suffering wretched
misery wretchedness
misfire miss
misgiving qualm scruple
misguided mistaken
misidentify mistake
misinform mislead
misinterpret misread
misinterpretation mistaking misunderstanding
mislaid misplaced
mislay misplace
mismatched uneven
mismated unsuited
missile projectile
missional missionary
missionary missioner
misstep stumble
mistake misunderstanding
mistress schoolmarm schoolmistress
miter mitre
mitigation palliation
mix premix
mixer sociable social
mob rabble rout
mob syndicate
mobbish moblike
mobile nomadic peregrine roving wandering
mobilise mobilize
mobilise mobilize rally
mockery parody
mocking quizzical teasing
mod modern modernistic
modality mode
modality mood
model mold mould
model pattern
model pose posture
model poser
modeled sculptural sculptured sculpturesque
moderate restrained
moderate temperate
moderation temperance
modern_times modern_world
modernise modernize
modernise modernize overhaul
modernism modernity
modesty reserve
modifier qualifier
modulate regulate
moire watered
moisture wet
mold mould
molded shaped wrought
molding moulding
mollify season
momism overprotection
monarch sovereign
monastic monk
monitor proctor
monitor supervise
monkey tamper
mono monophonic
monochromatic monochrome monochromic monochromous
monologue soliloquy
mononuclear mononucleate
monopolise monopolize
monotone monotonic
monotone monotonic monotonous
monovalent univalent
monument repository
moon moon_on
moon-round moonlike
moonlight moonshine
moonlit moony
mop mop_up wipe_up
mop mow pout
mop swab swob
mop_up pip rack_up whip worst
moribund stagnant
morphologic morphological
mortician undertaker
mosh slam thrash
motif motive
motif theme
motility motion move movement
motion movement
motionless static still
motivating motivation
motivating motivative motive
motivation motive need
motive motor
motortruck truck
mould shape
mount mountain
mournful plaintive
mouse-colored mouselike mousey mousy
mousey mousy
mouth oral_cavity
mouth speak talk utter verbalise verbalize
move relocation
move_in pull_in
mover proposer
muck muck_up mud
mucky muddy
muffle repress smother stifle strangle
muffler silencer
muggy steamy sticky
mule scuff
mule_driver muleteer
multinomial polynomial
multiplication propagation
multiplication times
mum silent
mundane terrene
munition ordnance
murder slaying
murmur murmuring mutter muttering
murmuring susurrant whispering
murmurous rustling soughing susurrous
muscle muscleman
mush pulp
music_hall vaudeville
musical musical_comedy musical_theater
musical_composition opus
mustached mustachioed
muster rally
mutant mutation
mute tongueless unspoken wordless
muteness silence
mutual reciprocal
myelic myeloid
myofibril myofibrilla
myopic nearsighted shortsighted
myopic shortsighted unforesightful
myriad ten_thousand
mysterious mystic mystical occult orphic
mystery mystery_story whodunit
mystic mystical
mystifier puzzle puzzler
nag nagger scold scolder
nagging shrewish
naiant swimming
naif naive
nail_down narrow narrow_down peg_down pin_down
nail_down peg
nakedness nudeness nudity
name nominate
nameless unidentified unknown unnamed
nanny nurse nursemaid
nap sleep
napkin serviette
napping off_guard
narcotise narcotize
narrate recount tell
narration narrative story tale
narration recital yarn
narrator storyteller
narrow narrow_down specialize
narrow_escape squeak squeaker
narrowing tapered tapering
nasal rhinal
nastiness spite
natatorium swimming_pool
national_leader solon statesman
nationalise nationalize
nationalism patriotism
nationalist nationalistic
nationalist patriot
natural_resource natural_resources
naturalise naturalize
naturalised naturalized
naturalistic realistic
nausea sickness
nauseate sicken
nauseated nauseous queasy sick sickish
navigate pilot
navigate voyage
navigation pilotage piloting
navigation sailing seafaring
near nigh
near-blind purblind
neat orderly
nebular nebulous
nebulous unfixed
necktie tie
need want
needed needful required requisite
neediness privation want
nefarious villainous
neglected unattended
negligible paltry trifling
negotiate talk_terms
negotiation talks
neigh nicker whicker whinny
neighbor neighbour
neighborhood neighbourhood
neonate newborn
neoplasm tumor tumour
nerve steel
nerves nervousness
nervous neural
nestle snuggle
nestled snuggled
net nett
net sack
net web
nether under
neural neuronal neuronic
neurologic neurological
neurotic psychoneurotic
neuter sexless
neuter spay
neutralise neutralize nullify
neutralised neutralized
new novel
news news_show
news tidings word
news_conference press_conference
newsletter newssheet
newsman newsperson reporter
newspaper paper
nice skillful
nicety nuance subtlety
niche recess recession
night nighttime
nightlong overnight
nihility nullity void
nip pinch tweet twinge
nipple pap teat tit
nisus pains striving
no. ordinal
nobility noblesse
noble nobleman
nock score
nodular nodulated noduled
nodule tubercle
nog peg
nominal token tokenish
nonconforming nonconformist
nonconformist recusant
nonconformist unconformist
noncritical uncritical
nonexempt taxable
nongregarious nonsocial solitary
nonindulgent strict
nonionic nonionised nonionized unionised unionized
nonionic nonpolar
nonliterary unliterary
nonliterate preliterate
nonmetal nonmetallic
nonmigratory resident
nonnatural otherworldly preternatural transcendental
nonsense nonsensical
nonsubjective objective
nontraditional untraditional
north northward
northbound northward
northeast northeasterly
northeast northeasterly northeastern
northeast northeastward
northerly northern
northwest northwesterly
northwest northwesterly northwestern
northwest northwestward
nose scent
nosh snack
notable noteworthy remarkable
notarise notarize
note notice
note observe take_note
notice notification
notice observance
notification presentment
notion whim
notional speculative
nourish nurture sustain
novel refreshing
novice novitiate
nowadays present
nucleate nucleated
nudge poke_at prod
null void
number routine
numbers numbers_game
numeral numeric numerical
numeric numerical
nurture raising rearing
nutritional nutritionary
nympho nymphomaniac
nymphomaniac nymphomaniacal
oath swearing
obedience obeisance
objection remonstrance
objectionable obnoxious
obligate oblige
obliterate obliterated
oblivious unmindful
obscenity vulgarism
obscure vague
observance observation watching
observant observing
observation reflexion
obsessed possessed
obstacle obstruction
obstinate stubborn unregenerate
obtain prevail
obtrude thrust_out
occident western_hemisphere
occluded sorbed
occlusive plosive
occult supernatural
occupancy tenancy
occupant occupier resident
occupied tenanted
occupy reside
ocean sea
ocean_floor sea_bottom
ocher ochre
ocular ophthalmic optic optical
ocular optic optical visual
ocular visual
odd uneven
oddment remnant
odor smell
odoriferous odorous perfumed scented sweet-smelling
odorize odourise scent
offbeat upbeat
offence offense
offence offensive
offend pique
offender wrongdoer
offensive violative
offer offering
offer proffer
offer volunteer
officer police_officer policeman
offload unlade unload
offprint reprint separate
offsaddle unsaddle
offshore seaward
offspring progeny
offspring young
oil_geologist petroleum_geologist
oil_well oiler
oiler tanker
oilskin slicker
oink squeal
okay okeh okey
old_age years
old_boy old_man
old_maid periwinkle
old_maid spinster
oldtimer stager veteran warhorse
omen portent presage prodigy prognostic
omission skip
omnipresent ubiquitous
on-the-scene on-the-spot
on_guard upon_one's_guard
on_the_job working
oncoming onset
one-tenth tenth
one-third third
one-thousandth thousandth
oneness unity
ooze oozing seepage
ooze seep
oozing oozy seeping
opaque unintelligible
open open_up
open out-of-doors outdoors
open unfastened
opener undoer unfastener untier
openmouthed popeyed
operable operational usable useable
operable practicable
operating_cost overhead
operative private_detective private_eye shamus sherlock
operative surgical
opinion persuasion sentiment
opinion public_opinion
opinionated opinionative
opponent opposing
opponent opposite
opportunism self-interest
opportunist opportunistic timeserving
opposite paired
opposition resistance
oppress persecute
oppression subjugation
oppugn question
optimal optimum
oracle prophesier prophet seer
oral unwritten
oral viva
orange orangish
orator rhetorician
orb orbit revolve
orbiter satellite
order order_of_magnitude
ordering ordination
ordinance ordination
ordinance regulation
organisational organizational
organise unionise unionize
organised organized unionised unionized
organiser organizer
orient orientate
orient point
orientated oriented
origin root rootage source
orison petition prayer
orotund rotund round
orthogonal rectangular
orthopaedic orthopedic orthopedical
orthophosphate phosphate
oscillate vibrate
oscillation vibration
oscitance oscitancy yawn yawning
ossify petrify rigidify
ostentatious pretentious
ostracise ostracize
otiose pointless purposeless senseless superfluous wasted
out_of_the_blue unanticipated unforeseen unseen
outbalance outweigh overbalance preponderate
outboard outboard_motor
outbound outward
outcome result resultant termination
outcrop rock_outcrop
outcry outshout
outdated superannuated
outface outstare
outing picnic
outlast outlive
outmaneuver outmanoeuvre outsmart
outpost outstation
output yield
outrage scandal
outrank rank
outright straight-out unlimited
outsize outsized oversize oversized
outspoken vocal
outspread spread
outstanding owing undischarged
outstanding prominent salient spectacular striking
ovation standing_ovation
overarm overhand overhanded
overburden overload
overcareful too-careful
overcharge overload
overcome overpower overtake overwhelm sweep_over whelm
overdrive overuse
overemphasise overemphasize overstress
overestimate overestimation
overestimate overrate
overestimate overvalue
overextend overstrain
overflow overspill runoff
overhand oversewn
overhaul overtake
overhaul redevelopment renovation
overladen overloaded
overlarge too_large
overlay overlayer sheathing
overlay overlie
overleap vault
overlooked unmarked unnoted
overmaster overpower
overpowering overwhelming
override overrule overthrow overturn reverse
overriding paramount predominant predominate preponderant preponderating
oversea overseas
oversee superintend supervise
overseer superintendent
oversight supervision
oversimplification simplism
overspread spread
overthrow upset
overtone partial
overture preliminary prelude
overturned upturned
overwinter winter
ovolo thumb
own possess
owner possessor
owner proprietor
ownership possession
oxidate oxidise oxidize
oxidised oxidized
pablum pap
pace rate
pacific peaceable
pacing tempo
package parcel
package software
packaging promo promotion publicity
pad tablet
paddy rice_paddy
paean pean
page paginate
pageant pageantry
paint pigment
painting picture
pale pallid
pale pallid wan
palette pallet
palette pallette
palisade wall
pallid wan
palm thenar
palpitate quake quiver
pamphlet tract
pan tear_apart trash
pandar pander panderer pimp ponce procurer
pander pimp procure
pane pane_of_glass
pane paneling panelling
panel venire
paneled wainscoted
pang stab twinge
pang sting
panic scare
pant trousers
pantie panty scanty
panting trousering
paper wallpaper
paper_bag poke sack
paperback paperbacked
paperback softback
papillary papillose
parade promenade troop
paralyse paralyze
paramilitary paramilitary_organization
paranoiac paranoid
paraphrase rephrase reword
parasol sunshade
parcel portion share
parcel tract
parchment sheepskin
pare pare_down
pare peel
pare whittle
parentage parenthood
park parkland
parking_area parking_lot
parlor parlour
parlous perilous precarious
parsonage rectory vicarage
part piece
part portion
part_of_speech word_class
partake share
partaker sharer
participant player
participate take_part
particular peculiar special
particular specific
particularise particularize specialise specialize
partition zone
partner spouse
party political_party
pass passing
pass_over pass_through transit
pass_over skip
passage transition
passer passerby
passion rage
passive peaceful
passport recommendation
past preceding retiring
past yesteryear
pastelike pasty
pat rap tap
patch patch_up
patch piece
patch plot
patchboard plugboard switchboard
patched spotted spotty
path way_of_life
pathetic pitiable pitiful
pathetic ridiculous silly
pathless roadless trackless untracked untrod untrodden
pathologic pathological
pathos poignancy
patio terrace
patristic patristical
patrol police
patron sponsor supporter
patroness patronne
patronise patronize
patronise patronize sponsor
patter spatter spit sprinkle
patter spiel
pattern practice
pavement paving
pavement sidewalk
pay_rate rate_of_pay
payback retribution vengeance
payment requital
payoff proceeds take takings yield
payroll paysheet
peace peace_of_mind repose serenity
peace-loving peaceable
peaceable peaceful
peaky spiky
peal pealing rolling
peal ring
pecs pectoral pectoralis
pectoral thoracic
peculiarity speciality specialty
pedagogic pedagogical
pedagogy teaching_method
peddler pusher
pedestal stand
pedigree pedigreed pureblood pureblooded thoroughbred
pedunculate stalked
pee piddle piss urine
pee piss
peek peep
peg peg_down
peg pin
pegleg wooden_leg
pellet shot
pelt pepper
pelting rain
pen playpen
penal punishable
penalise penalize punish
penalty punishment
penance repentance
pencil_pusher penpusher
penciled pencilled
penetrate perforate
penetrating penetrative
penitent repentant
penman scribbler scribe
pennant pennon streamer waft
pensionary pensioner
pensive wistful
penstock sluice sluiceway
pent shut_up
peptidase protease
per_centum percent percentage
perambulate walk_about walk_around
perceived sensed
percentage share
perch rod
perch roost
perennial recurrent repeated
perfect perfect_tense
perfidious punic treacherous
perfidy treachery
perforate perforated pierced punctured
perforate punch
perfume scent
perfumed scented
perfuse suffuse
peril riskiness
period period_of_time time_period
periodic periodical
periwinkle winkle
perk perk_up
perm permanent
permission permit
perpendicular plumb_line
perpendicular vertical
perquisite privilege
persecutor tormenter tormentor
persist prevail
persistence persistency tenacity
persistent relentless unrelenting
persona role
personal_property personalty private_property
personate personify
perspective position view
perspicacious sagacious sapient
perspiration sweat
perspire sudate sweat
perspirer sweater
persuade sway
perusal perusing studying
pest pestilence pestis plague
pest pestilence plague
pestiferous pestilent pestilential plaguey
petition request
petitioner requester suppliant supplicant
petitioner suer
pharmaceutic pharmaceutical
pharmacologic pharmacological
phase stage
philharmonic symphony symphony_orchestra
philosophic philosophical
philosophise philosophize
phonation vocalism voice vox
phone telephone
phone_booth telephone_booth
phone_company telco telephone_company
phonebook telephone_directory
phonemics phonology
phonetic phonic
phonograph record_player
phonologic phonological
photo photograph pic
physical_science physics
physiologic physiological
pianissimo piano
pianist piano_player
piazza plaza
pick picking
pick_off pluck pull_off tweak
pictorial pictural
piece_de_resistance showpiece
piece_of_paper sheet sheet_of_paper
piecemeal step-by-step stepwise
piezoelectric_effect piezoelectricity
pig slob sloven
pigboat sub submarine
pigeonhole stereotype
piling spile stilt
pillar tower
pillbox toque turban
pillory savage
pilot pilot_program
pin_down trap
pinafore pinny
ping pink
pinion quill
pinion shackle
pink pinkish
pink pinko
pink rap
pinpoint speck
pip shoot
pipage pipe piping
pipe shriek shrill
pipe tube
piquant salty
piquant savory savoury zesty
pirate plagiarist
pit pock scar
pit stone
pitch sky toss
pitchy resinous resiny tarry
pithy sententious
pitiless remorseless ruthless unpitying
pitiless unkind
pituitary pituitary_gland
pity shame
pivot swivel
pixie pixy
placard poster posting
place property
place spot
placeable recognisable recognizable
placid still tranquil unruffled
plain unpatterned
plait pleat
plan program
plane skim
planet satellite
planetal planetary
planetary terrestrial
planning preparation provision
plant works
plash spatter splash splatter swash
plash splash
plaster plaster_over
plastered slicked
plastic pliant
plat plot
platform political_platform
play_back replay
play_up suck_up
playact roleplay
playfellow playmate
playgoer theatregoer
playscript script
plaything toy
pleasance pleasure
pleased proud_of
pleat plicate
plebeian unwashed vulgar
pledge plight
pledged sworn
plenitude plenty
pleonastic redundant tautologic tautological
plight predicament quandary
plight troth
plod plodding
plough plow
ploughing plowing
plug punch
plug stopple
plumb plummet
plumbery plumbing
plummet plump
plunder sack
plunk plunker
plus positive
pneumonic pulmonary pulmonic
pocket pouch sack
pod seedpod
poesy poetry verse
poetic poetical
poetise poetize verse versify
poignance poignancy
point_of_view standpoint viewpoint
point_out remonstrate
point_out signalise signalize
poison toxicant
poker salamander
pol political_leader politician politico
polarise polarize
pole punt
polemic polemical
police police_force
police_headquarters station_house
polish refine
polish smooth smoothen
polished refined urbane
polishing shining
political_science politics
pommel saddlebow
pond pool
pontiff pope
poor_devil wretch
poorness poverty
pop popping
pop tonic
populace public
population universe
populous thickly_settled
poriferous porous
portentous prodigious
portly stout
portrait portrayal
poser poseur
posing sitting
posit postulate
posit put_forward state submit
positivist positivistic
positivist rationalist
possible potential
postfix suffix
posture stance
potato spud
potency potential potentiality
potent powerful
potent strong
potential voltage
pothouse pub saloon taphouse
potter putter
potter putter putter_around
potty tiddly tipsy
pounce swoop
pound quid
pound ram
pound thump
pounding throb throbbing
pour pullulate stream swarm teem
pour_forth shed
pour_out spill_out spill_over
powder powderise powderize pulverise pulverize
powderise powderize pulverise pulverize
power powerfulness
power_plant powerhouse
power_saw saw
practical virtual
practice practise rehearse
practice praxis
practiced practised
practician practitioner
pragmatic pragmatical
prance strut swagger
preach prophesy
preacher sermoniser sermonizer
preaching sermon
precarious shaky
precarious unstable
precaution safeguard
precede predate
precedence precedency precession
precedence precedency priority
precious valued
preclude rule_out
preconceived_notion preconception
precursory premonitory
predate prey raven
predetermined preset
predicate proclaim
predictive prognostic
predilection preference
predilection preference taste
predominance predomination
predominance predomination prepotency
preexistent preexisting
preface premise
preferable preferred
prehistoric prehistorical
prejudicial prejudicious
prelim preliminary
premature previous
premier premiere
premier prime
premise premiss
prep_school preparatory_school
prepackaged prepacked
preparation readying
preparative preparatory propaedeutic
prepare ready
prepubertal prepubescent
prerequisite requirement
prescript rule
present stage
presenter sponsor
preservation saving
preserve save
press public_press
pressing pressure
pressing urgent
pretence pretension
pretence pretext
preternatural uncanny
preventative preventive
preventative preventive prophylactic
prey quarry
prey quarry target
price terms
prick prick_up
prick prickle
prick twinge
pricker prickle spine sticker thorn
prickle tingle
priggish prim prissy prudish puritanical straightlaced straitlaced victorian
primary primary_election
prime undercoat
primer priming undercoat
principal school_principal
print publish
prison prison_house
prison_camp prison_farm work_camp
privacy seclusion
privacy secrecy
privy secluded
prize trophy
pro professional
probationary provisional provisionary tentative
problem trouble
procedure process
procedure routine subprogram subroutine
proceeding proceedings
process summons
process treat
processed refined
procession progress progression
procreate reproduce
procural procurance procurement
procure secure
procurer securer
product production
prof professor
profane secular
profane unconsecrated unsanctified
professing profession
proffer proposition suggestion
proficiency technique
proficient technical
profits win winnings
program programme
programing programming
programing programming scheduling
progressive reformist
prohibition prohibition_era
project projection
project task undertaking
projectile rocket
prole proletarian worker
prolusion warm-up
prompt prompting
prompt straightaway
promulgated published
prone prostrate
proof proofread
prop prop_up shore shore_up
propagandist propagandistic
propeller propellor
prophesy vaticinate
prophetic prophetical
proportion symmetry
proportional relative
proprietary proprietorship
prosecuting_attorney prosecutor
prosecution pursuance
protected saved
protection security
protest protestation
protozoal protozoan protozoic
prove turn_out
proved proven
provider supplier
province responsibility
province state
provision proviso
provision purvey
provision supply supplying
prowler sneak stalker
prune rationalize
psilosis sprue
psyche soul
psychiatric psychiatrical
psychiatrist shrink
psychic psychical
psycho psychotic
psychopath sociopath
ptyalise ptyalize spew spit spue
public_square square
public_utility utility
publicised publicized
publiciser publicist publicizer
pucker ruck
pucker tuck
puff puffed
puff whiff
puff_out puff_up
puff_up swell
pull pulling
pullulate swarm teem
pulsate pulse
pulsate pulse throb
pulsate quiver
pulsation pulse pulsing
pumped pumped-up wired
pun punning wordplay
punch puncher
pungency sharpness
punitive punitory
punt punting
puny runty shrimpy
pup puppy
pup whelp
puppyish puppylike
purdah solitude
pure saturated
pureness purity
purgation purge purging
purgation purification
purgatorial purging purifying
purge purging
purge purify sanctify
purification refinement
purl sough
purple purplish violet
purpose resolve
purse wrinkle
pursuance pursuit quest
purulent pussy
push pushing
push thrust
push_aside push_away
push_back repel repulse
push_back rollback
pussy pussycat
put_back replace
put_back set_back
put_in salt_away store
put_off turn_off
putt putting
pycnotic pyknotic
quad quadriceps
quadruple quadruplet quartet quartette
quake tremor
quaker trembler
qualification reservation
qualm queasiness
quaver trill warble
quavering tremulous
quell squelch
quenched satisfied slaked
query question
quest seeking
quester searcher seeker
questioning quizzical
quick speedy
quicken whet
quickie quicky
quiet silence
quiet tranquility
quietness tranquility
quintet quintette
quip sally wisecrack
quit resign step_down
quit take_leave
quittance repayment
quiver quivering shakiness shaking trembling vibration
quivering vibration
quixotic romantic wild-eyed
quiz test
quotation quote
rabbit_fever tularaemia tularemia yatobyo
rabbit_warren warren
rabble ragtag riffraff
rachitic rickety
racialist racist
rack single-foot
rack wrack
rack_up score tally
racking wrenching
racy robust
radiance shine
radiate ray
radiate stellate
radical revolutionary
radio tuner wireless
radio wireless
radio_emission radio_radiation radio_wave
radio_reflector radio_telescope
rafter raftman raftsman
rag ragtime
rag shred tag tatter
ragamuffin tatterdemalion
rage ramp storm
rail railing
rail rails runway
railroad railway
railroad railway railway_system
railroad_siding sidetrack siding turnout
railroad_station railroad_terminal railway_station
railroad_train train
railroader railwayman trainman
rain rainfall
raincoat waterproof
rainproof waterproof waterproofed
raja rajah
rake slant
rale rattle rattling
rally rallying
rambling sprawling straggling straggly
rampant rearing
ranch spread
rancid sour
random-access_memory random_memory
random_variable variant
range reach
rank rank_and_file
ransacking rummage
ransom ransom_money
rap strike tap
rape rapine
rape ravishment
raper rapist
rapid speedy
rarefied rarified
rasp rasping
ratable rateable
ratify sign
rationalise rationalize
rattler rattlesnake
ratty shabby tatty
raucous rowdy
ravel unravel
raw_material staple
rawness soreness tenderness
rbi run_batted_in
re-emerge reappear
reach reach_out
reach reaching stretch
react respond
reaction response
reactionary reactionist
reactivity responsiveness
readapt readjust
reader subscriber
readjust reset
realign realine
realism reality realness
reality world
realize see understand
reanimate recreate renovate revive revivify vivify
rear rearward
rear rise_up
rearward reverse
reasonable sane
reasonable sensible
reasoning thinking
reasonless senseless
reassess reevaluate
reassign transfer
rebel renegade
rebel rise_up
reborn revitalised revitalized
rebroadcast rerun
rebuff repel repulse
rebuff repulse snub
rebuff slight
rebuff snub
rebuild reconstruct
rebuke reprimand reproof reproval
rebut refute
recap recapitulate
recapitulate reprise reprize
recapture retake
recapture retaking
recast reforge remodel
receiver receiving_system
recession recessional
recharge reload
recital recitation
recite retell
reckoning tally
reclaim rectify reform regenerate
reclaim repossess
reclaimed rescued
recluse reclusive withdrawn
recognised recognized
recollective retentive tenacious
recommendation testimonial
reconnoiter reconnoitre scout
reconsideration rethink second_thought
reconstruct retrace
record tape
recorder registrar
recounting telling
recoup recuperate
recoup reimburse
recourse refuge resort
recover regain retrieve
recoverer rescuer saver
recovery recuperation
recovery retrieval
recur repeat
recur resort
recycle reprocess reuse
red redness
redeeming redemptive saving
redemption salvation
redo remodel
redress remedy
reducing reduction
reek smack
reek stink
reeking watery
reenforce reinforce
reenforcement reinforcement
reestablish reinstate
reexamine review
ref referee
referee reviewer
referee umpire
refill replenish
reflection reflexion
reformatory training_school
refractory stubborn
refuge safety
refund repay
refund repayment
refurbish renovate
regaining restoration
regard respect
regard wish
regenerate renew
regent trustee
register registry
regnant reigning ruling
regress retrovert return revert turn_back
regret repent rue
regret rue sorrow
regretful sorry
regrettable too_bad
regroup reorganise reorganize
regular veritable
regulation rule
regulative regulatory
rehabilitation renewal
reign sovereignty
rein rein_in
reincarnate renew
reinforce reward
reissue reprint
reissue reprint reprinting
rejoice triumph
rejoin retort riposte
related related_to
relation relative
relent soften
relevance relevancy
reliance trust
relieve take_over
religious spiritual
religious_order sect
relinquish resign
remain stay
remain stay_on
remainder residual residue rest
remake remaking
remarkable singular
remember think_back
remember think_of
remission remit remitment
remission remitment remittal remittance
remission remittal subsidence
remold reshape
remote removed
remotion removal
remove take_away
rend rip rive
rendering rendition
rendezvous tryst
rending ripping splitting
renewal replenishment
renewing restorative revitalising revitalizing reviving
renounce resign vacate
rent rip snag tear
renter tenant
reorganise reorganize shake_up
repair resort
repay requite
repay reward
repeat repetition
repeating repetition
repel repulse
repertoire repertory
repetitious repetitive
replace supersede supplant
replacement replacing
replacement substitution switch
replete sate satiate
repletion satiation satiety
repletion surfeit
replica reproduction
report study
repose reside
repose rest
repose serenity tranquility
repositing reposition warehousing
repository secretary
repossess take_back
represent stand_for
represent stand_for symbolise symbolize typify
reprieve respite
reproach upbraid
reptile reptilian
repulsion repulsive_force
repulsion standoff
reputation repute
requital retribution
rescript revisal revise revision
reserve substitute
residual residuary
resignation surrender
resilience resiliency
resole sole
resolute unhesitating
resolution resolve
resolved solved
resonance ringing sonority vibrancy
resonant resonating resounding reverberating reverberative
respectful reverential venerating
respective several various
responsible responsible_for
restart resume
restitute restore
restless uneasy
restless ungratified unsatisfied
restrained reticent unemotional
resume sketch survey
resupine supine
resurgence revival
resurrect upraise
resuscitate revive
retainer servant
retaliation revenge
retention retentiveness
reticent retiring self-effacing
retick tick
reticular reticulate
retire withdraw
retired_person retiree
retool revise
retouch touch_up
retrace trace
retract shrink_back
retreat retrograde
retrograde retrogressive
reunify reunite
rev rpm
revealing telling telltale
revel revelry
revengeful vengeful vindictive
revenue taxation
revere reverence venerate
revere revers
reverend sublime
reverie revery
reversal turn_around
revetement revetment
revile vilify vituperate
revision rewrite
revitalise revitalize
revolutionary rotatory
revolutionary subversive subverter
revolutionise revolutionize
revolve rotate
revolved rotated
reward wages
rheostat variable_resistor
rhino rhinoceros
rhombohedral trigonal
rhyme rime
rhyme verse
rhythmic rhythmical
ribbing tease teasing
ribbon thread
riches wealth
rick sprain wrick
rickety shaky wobbly wonky
ride_away ride_off
ridgepole rooftree
riffle ripple rippling wavelet
rig rigging
rig semi
rigging tackle
right rightfield
right_to_vote suffrage vote
rigid unbending
rigor validity
rigorous strict
rigorous stringent
rinse rinsing
rinse wash
riot rioting
rip riptide
rippled ruffled
rise_up surface
risky speculative
rite ritual
ritualise ritualize
rivet stud
roach roofy rope rophy
road route
roadside wayside
roamer rover wanderer
roar thunder
roast roasted
rock stone
rock sway
rocket skyrocket
roll roller
roll roster
roll turn_over
roll undulate
roll wheel
rolled rolling trilled
rolling wheeling
romance romanticism
romantic romanticist
romantic romanticist romanticistic
romanticise romanticize
romanticist sentimentalist
rooms suite
roomy spacious
root stem
rootle rout
rootless vagabond
ropey ropy stringy thready
rosaceous rose roseate
rose rosiness
rostrum snout
rotary roundabout
rotundity roundness
rough rough_out
rough unsmooth
round round_off
round_off round_out
round_table roundtable
rousing stirring
roving wandering
row_house town_house
royal_family royal_house royalty
rub wipe
rubber rubberise rubberize
rubberlike rubbery
rubbish scrap trash
rude uncivil
rude unmannered unmannerly
rudimentary vestigial
ruff ruffle
ruin ruination
rule_in rule_out
ruler swayer
run tally
run trial
run_down run_over
run_up sew stitch
rundle rung spoke
rundown summation
runner smuggler
rush rushed
rush spate surge upsurge
rust rusty
rustle rustling whisper whispering
rutabaga swede
rutted rutty
saccharify sugar
saddle saddleback
saddlery tack
sadness unhappiness
safe-conduct safeguard
sag sag_down
sail sweep
salable saleable
saleroom salesroom showroom
salesgirl saleslady saleswoman
saliva spit
sallow sickly
sally sallying_forth
sally sortie
saloon sedan
salutation salute
salvage salve save
salvage scavenge
sample sampling
sample taste
sampler sampling_station
sampler taster
sand sandpaper
sandbag stun
saneness sanity
sanguine sanguineous
sardonic snarky
saree sari
sartor seamster tailor
sashay sidle
satiate satiated
satiric satirical
saunter stroll
saute sauteed
savageness savagery
savanna savannah
savor savour
savor savour taste
savory savoury
sawbones surgeon
sawbuck sawhorse
say state tell
say suppose
scag skag thunder
scaled scaley scaly
scamper scramble scurry
scamper scurry scuttle skitter
scan skim
scant skimp
scant stint
scantling stud
scanty skimpy
scapular scapulary
scarlet vermilion
scathing vituperative
scatter strewing
scattergun shotgun
scattering sprinkle sprinkling
scattering sprinkling
scepter sceptre verge wand
scepticism skepticism
scheme strategy
scheme system
schizoid schizophrenic
school schoolhouse
school schooling
school_term session
school_text schoolbook text textbook
science skill
scintillate twinkle winkle
sclerosed sclerotic
scope setting
scope telescope
scorch sear
scorch sear singe
scorch singe
scoundrel villain
scour scrub
scourge terror
scouring scrub scrubbing
scrabble scribble
scramble scuffle
scrape scraping
scrape scraping scratching
scrape scratch
scratchy spotty
scrawl scribble
scrawny scrubby stunted
screak screech skreak skreigh squawk
screaky screechy squeaking squeaky squealing
scream screaming screech screeching shriek shrieking
scream yell
screen sieve sort
screen test
screening showing viewing
screw-loose screwy
scripted written
scrutinise scrutinize size_up take_stock
scud scudding
scuffle shamble shuffle
scuffle tussle
sculpt sculpture
seahorse walrus
seal seal_off
seal sealskin
sealing waterproofing
seamless unlined unseamed
seamy sleazy sordid squalid
seance sitting
sear sere shriveled shrivelled withered
searching trenchant
season time_of_year
seasonable timely
seasoned veteran
seat sit_down
seated sitting
seaway trade_route
sec second
sec unsweet
secede splinter
seclude sequestrate
second second_base
secondhand used
secret unavowed
section segment
sectional sectioned
secular worldly
secularise secularize
secure unafraid untroubled
sedate staid
sedate tranquilize tranquillise tranquillize
see witness
seeable visible
seer visionary
seesaw teeter teetertotter
seesaw teeter totter
segregated unintegrated
segregationist segregator
seismal seismic
self-consciousness uneasiness
self-control self-discipline
self-control self-will willpower
self-destruction suicide
self-destructive suicidal
self-determination self-government
self-esteem self-pride
self-sufficient self-sustaining
self-will stubbornness
seminarian seminarist
semisynthetic synthetic
send send_out
sensation sense_datum
sensational sensory
sense signified
sense_of_touch touch
sensibilise sensibilize sensify sensitize
sensibility sensitivity
sensible sensitive
sensitise sensitize
sensitive spiritualist
sensorial sensory
sensual sultry
sentence_structure syntax
sentimentalise sentimentalize
sentimentalise sentimentalize sentimentise sentimentize
separated spaced
separatrix slash solidus virgule
sequence succession
sergeant serjeant
serial series
serologic serological
serpent snake
server waiter
sestet sextet sextette
set_ablaze set_on_fire
set_down write_down
settee settle
settle settle_down
settle square_up
settle_down take_root
settlement small_town village
severance severing
severe terrible wicked
sew tailor tailor-make
sewage sewerage
sewing stitchery
sewing stitching
sex sex_activity sexual_activity
sex wind_up
shack trail
shade shadiness
shade shadow
shade tincture tint
shadowed shadowy umbrageous
shadowy wraithlike
shagged shaggy
shake shingle
shake trill
shake_up succuss
shaky shivering trembling
shallow shoal
shallowness superficiality
shamble shambling shuffle shuffling
shank stem
shareowner stockholder
sharp-worded tart
shattered tattered
shattering smashing
shave shaving
shaved shaven
shaving sliver
sheepish sheeplike
sheepman shepherd
sheer unmingled unmixed
shell shield
shift transformation transmutation
shifting shifty
shifting unfirm
shimmy wobble
shipping transport
shipshape trim well-kept
shipway slipway ways
shipwreck wreck
shirking slacking soldiering
shit snitch stag tell_on
shiver shudder
shiver shudder thrill throb
shiver tremble
shod shodden shoed
shoddy sordid
shoelace shoestring
shoo shoo_away
shooter taw
shooting shot
shop store
shop workshop
shopfront storefront
shopkeeper storekeeper tradesman
shore shoring
short short-change
short shortstop
short-run short-term
shortened telescoped
shorthand stenography
shortness truncation
shot stroke
shout_out vociferate
shouted yelled
shouting yelling
shove stuff thrust
showcase vitrine
shrill strident
shrink shrivel wither
shriveled shrivelled shrunken
shriveled shrivelled shrunken withered wizen wizened
shudder tremor
shutout skunk
sideslip skid
sieve sift
sifting winnow winnowing
sigh suspire
sight spy
sight vision
sign signal signaling
sign subscribe
signal signalise signalize
significant substantial
silent soundless still
silent tacit understood
silent_movie silents
silver silver_gray
silver silvern silvery
silvern silvery
simper smirk
simple simpleton
sin sinfulness
sin sinning
sin transgress
sinewy tendinous
sinful unholy wicked
singalong singsong
singe swinge
singer vocaliser vocalist vocalizer
singing tattle telling
singing vocalizing
singlet undershirt vest
singularity uniqueness
sinuate sinuous wiggly
sis sister
sit sit_down
sit_back sit_by
sit_back take_it_easy
site website
situation state_of_affairs
sketch vignette
sketch_pad sketchbook
skidder slider slipper
skilled_worker trained_worker
skim skim_over
skim skimmed
skim skimming
skin_perceptiveness tactual_sensation
skinny tightfitting tightly_fitting
slacken slow slow_down slow_up
slam sweep
slant weight
slap smack
slap smacking
slat spline
slate slating
slatey slaty stone-gray
slave_dealer slaver
slaveholding slavery
slavish submissive subservient
sleek slick
sleep slumber
sleep sopor
sleeper slumberer
sleeping_capsule sleeping_pill
sleepy sleepy-eyed sleepyheaded
slender slight slim svelte
slender thin
slender-waisted slim-waisted
sleuth snoop spy stag
slew slide slip slue
slice slice_up
slice slit
slick slickness
slide slither
slide swoop
sling slingback
slip steal
slip_away sneak_off sneak_out steal_away
slip_in stick_in
slippery slippy
slippery tricky
slipping slithering
sliver splinter
slivery splintery
slog slug swig
slogger slugger
slop slops swill
slop slosh splash splosh squelch squish
slop spill splatter
sloppiness slovenliness
slouch slump
slow slow_down slow_up
sluggish sulky
slum slum_area
slumberous slumbery slumbrous somnolent
smack thwack
small small-scale
smallpox variola
smart smarting smartness
smitten stricken struck
smoke smoking
smolder smoulder
smooch spoon
smooth smooth_out
smooth smoothen
smother surround
smothered stifled strangled suppressed
smothering suffocating suffocative
snap snarl
snappish snappy
snappy whipping
snare trap
snatch snatch_up
sneaky underhand underhanded
sneering snide supercilious
snicker snigger
snicker snigger snort
sniff sniffle
sniff whiff
snip snippet snipping
snivel sniveling
snivel whine
snoop snooper
snore snoring stertor
snow snowfall
so soh sol
soak soaking
soak souse
soar surge zoom
soar zoom
sob sobbing
sober sober_up
soberness sobriety
social societal
social_organization social_structure social_system
social_welfare welfare
socialise socialize
socialised socialized
socialist socialistic
sod sward turf
sodden soppy
soft_spot weak_part
softness unfitness
solace solacement
solid solidness
solidity solidness
sonant voiced
song vocal
songster songwriter
soph sophomore
soprano treble
sore tender
sound_off strike_up
south southward
southbound southward
southeast southeasterly
southeast southeasterly southeastern
southeast southeastward
southerly southern
southwest southwesterly
southwest southwesterly southwestern
southwest southwestward
sovereign supreme
spa watering_place
spacial spatial
span traverse
spanner wrench
spare trim
sparge sprinkle
spark sparkle
spark sparkle twinkle
sparkling twinkle
spatter spattering splashing
spatter spattering splatter splutter sputter sputtering
speak talk
speaker talker utterer verbaliser verbalizer
spearhead spearpoint
spec specification
specialise specialize
specialised specialized
specialism speciality specialization specialty
spectator spectator_pump
speculation venture
speed velocity
spell spell_out
spell while
spic spick spik
spice spice_up
spice spice_up zest
spider wanderer
spill spillage
spill spillway wasteweir
spin twirl twisting
spine spur
spire steeple
spiritual unearthly
spit spit_out
spit_out splutter
splanchnic visceral
splash splosh sprinkle
splash stir
splice splicing
splutter sputter
spoil spoilage spoiling
spoil spoilation spoliation
spoiled spoilt
spoken_word vocable
spongelike spongy
spongelike spongy squashy squishy
spoon spoonful
sporting sportsmanlike sporty
sportsman sportswoman
sprawl sprawling
sprawl straggle
spray spraying
spread spreading
spread_out string_out
sprig twig
spring springtime
squad team
squall waul wawl
squalling squally
squander waste
squandered wasted
square square_up
squat squatting
squat underslung
squeeze squeezing
squeeze wedge
squelch squelcher
squelch squelcher takedown
squinch squint
squint strabismus
squirm twist worm wrestle wriggle writhe
squirm wiggle wriggle
stabilise stabilize
stabilised stabilized
stabilising stabilizing
stable stalls
stagnancy stagnation
stained varnished
stainless stainless_steel
staircase stairway
stairs steps
stalk stalking
stalk stem
stalwart stout
stammer stutter
stamp stomp stump
stanch staunch stem
standardise standardize
standardised standardized
standby understudy
start starting
starvation starving
starved starving
stately statuesque
statesmanlike statesmanly
static unchanging
station_wagon waggon
staunch steadfast unswerving
stay stay_put stick
stay_together stick_together
steady sweetheart sweetie truelove
steady unfluctuating
stealer thief
stealing stealth
steam steamer
steamer steamship
steaming steamy
steel sword
steer tip
steering_wheel wheel
step tread
step_on tread_on
stereo stereophonic
stereotyped stereotypic stereotypical unimaginative
sterile unimaginative uninspired uninventive
sterilise sterilize
stifling sulfurous sulphurous sultry
stimulant stimulating
sting stinging
stock stockpile
stodgy stuffy
stoep stoop
stoic stoical
stool tiller
stoop stoup
stop stoppage
stoplight traffic_light
storeroom stowage
storeyed storied
storm tempest
stormy tempestuous
straggler strayer
straight straightaway
straighten unbend
strain stress
strain strive
straining twisting
strait straits
strange unusual
strangle strangulate throttle
strategian strategist
strategic strategical
straw strew
straw wheat
streaked streaky
street_corner turning_point
streetcar tram tramcar trolley trolley_car
stress tenseness tension
stressful trying
stretch stretch_out unfold
stride tread
strike_a_chord strike_home
string twine
strings term
stringy wiry
striped stripy
stroke throw
strum thrum
study survey
stumble trip
stun stupefy
stupid unintelligent
style title
styler stylist
stylised stylized
subaquatic subaqueous submerged submersed underwater
subconscious subconscious_mind
subject subjugate
subject theme topic
subjection subjugation
submarine undersea
submerge submerse
submerged submersed underwater
subsidise subsidize
subsidised subsidized
subsister survivor
substantial substantive
substitute utility
substrate substratum
suburb suburbia
suburbanised suburbanized
subvent subvention underwrite
subway underpass
succor succour
suck suck_in
suck sucking suction
suer suitor wooer
suffer sustain
suffering woe
suggestion tint trace
suitable suited
sulfur sulphur
sum sum_up summarise summarize
sum summation
sum total
sum_up summarise summarize
summon summons
sun sunbathe
sun sunlight sunshine
sun-dried sundried
sunbeam sunray
sunburned sunburnt
sundown sunset
sunlit sunstruck
sup swallow
super superintendent
superficial trivial
superior superordinate
supersonic ultrasonic
supplemental supplementary
surf surfboard
surface-active_agent surfactant wetter
surge tide
surge upsurge
surly ugly
surmise suspect
surprisal surprise
surveil survey
survey view
sustenance upkeep
swab swob
swaddle swathe
swagger swaggie swagman
swaggering swashbuckling
swap switch swop
swathe wrapping
sway swing
sweat_suit sweats sweatsuit
sweep_away wipe_out
sweeping wholesale
swelled vainglorious
sweltering sweltry
swerve swerving veering
swerve yaw
swim swimming
swing_around turn_around
swinger tramp
swirl twiddle twirl whirl
swirl vortex whirl
switch_off turn_off
switch_on turn_on
swoop swoop_up
symbolic symbolical
symbolise symbolize
symboliser symbolist symbolizer
symmetric symmetrical
sympathise sympathize
sympathy understanding
symphonic symphonious
synagogue tabernacle
sync synchronize
synchronal synchronic synchronous
synchronise synchronize
synchronism synchrony
synergetic synergistic
syntactic syntactical
synthesise synthesize
synthetic synthetical
syrupy viscous
systematic taxonomic taxonomical
systematise systematize systemise systemize
table tabularise tabularize tabulate
taboo tabu
tackle take_on undertake
tactile tactual
tag ticket
tailboard tailgate
take use_up
take_advantage trespass
take_away take_out
take_charge take_hold
take_out unpack
talebearer taleteller tattler tattletale telltale
talk talking
talk_about talk_of
tame tamed
tamp tamper
tan tangent
tang zest
tangible touchable
tantalising tantalizing
tantalising tantalizing tempting
tape taping
tape videotape
taper wick
tapestry tapis
target target_area
tarp tarpaulin
task tax
tatterdemalion tattered
taunt taunting twit
taut tight
tautness tenseness tension tensity
tax taxation
tax-exempt untaxed
taxi_strip taxiway
team team_up
teamster trucker
teaspoon teaspoonful
tech technical_school
technical technological
telecast televise
telegraph telegraphy
telegraph_operator telegrapher
telephone telephony
telephone_line telephone_wire
television television_set telly tv
television television_system
tellurian telluric terrene terrestrial
temp temporary
tenebrific tenebrious tenebrous
tenement tenement_house
ternary treble triple triplex
terrace terrasse
terrific terrifying
terrify terrorise terrorize
terror-stricken terror-struck
terrorise terrorize
terry terrycloth
test trial tryout
testament will
tested tried
testimonial testimony
testimonial tribute
thankless ungrateful unthankful
thaw thawing warming
theater theatre
theist theistic theistical
theodolite transit
theologian theologist
theoretic theoretical
therapeutic therapeutical
thermodynamics_of_equilibrium thermostatics
thieving thievish
thinking thought
third third_base
third-dimensional three-dimensional
third-dimensionality three-dimensionality
thoriated tittering
thoughtless uncaring unthinking
thread yarn
three trey
three-way tripartite
threefold treble triple
thrill tickle
throw_back toss_back
thrown thrown_and_twisted
thud thump
thyroid thyroid_gland
thyroid thyroidal
thyroid-stimulating_hormone thyrotrophic_hormone thyrotrophin
tick ticking
tick ticktack ticktock
ticker watch
tickling tingling titillating
tie_up truss
tied trussed
timbre tone
timekeeper timer
tinct tinge tint
tincture trace vestige
ting tinkle
tingle tingling
tinker tinkerer
tippytoe tiptoe
tire tyre
tissue tissue_paper
tissue weave
toe toenail
tolbooth tollbooth tollhouse
tollbar tollgate
tonal tonic
top upside
top-grade top-quality
topgallant topgallant_mast
topmost upmost uppermost
topographic topographical
topple tumble
torment torture
tormenter tormentor
tornado twister
torpidity torpor
torso trunk
tortuous twisting twisty voluminous winding
totalistic totalitarian
tottering tottery
touch touching
touch trace
tough toughened
tourer tourist
tournament tourney
tow towage
towboat tower tug tugboat
toweling towelling
town townsfolk
town township
towner townsman
traceable trackable
trade trade_in
trade_school vocational_school
tragic tragical
tragicomic tragicomical
traitor treasonist
trample trampling
trample tread
transcribe transliterate
transfer transferee
transfer transplant
transfer transportation
transform transmute
transit transportation
translate understand
transmission transmitting
transom traverse
transpirate transpire
travel traveling travelling
travel_to visit
traveled travelled
traveler traveller
travelog travelogue
traversal traverse
treacherous unreliable
treadmill treadwheel
treble triple
tree_trunk trunk
triad triple triplet
triangle trigon trilateral
triangular trilateral
trichromatic trichrome tricolor
tricolor tricolour
trifle trivia triviality
trifle triviality
trig trim
trim trimming
trim trimness
trip trip_up
triumph victory
triumphant victorious
tropic tropical
truckle trundle
trueness truth verity
trustworthy trusty
tub vat
tube tubing
tuft tussock
tuition tutelage tutorship
tumult turmoil
turbulence turbulency
turbulence upheaval
turn turning
turn_away turn_down
twine wind wrap
twitch twitching
type typecast
type typewrite
typewriting typing
typhus typhus_fever
typographic typographical
ugliness wickedness
ulcer ulceration
ultraviolet ultraviolet_illumination ultraviolet_light ultraviolet_radiation
unaccented weak
unaccountable unexplainable
unachievable unattainable undoable unrealizable
unadapted unadjusted
unaffected unmoved
unaltered unchanged
unambiguous unequivocal univocal
unanswered unreciprocated unrequited
unappealing unlikable unlikeable unsympathetic
unappreciated unsung unvalued
unassisted unbacked
unasterisked unstarred
unattached uncommitted
unattractive untempting
unauthorised unauthorized
unauthorised unauthorized wildcat
unbarred unbolted unlatched unlocked unsecured
unbeaten unconquered unvanquished
unbrace unlace untie
unbroken unploughed unplowed
unbuttoned unfastened
unbuttoned unlaced
uncertain unsealed
unchained unfettered unshackled untied
unchallenged undisputed unquestioned
uncloak unmask
uncoerced unforced willing
unconditional unconditioned
uncontrollable uncorrectable
uncontrollable unmanageable
undaunted undismayed unshaken
undefined vague
undependable unreliable
undepicted unpictured
underarm underhand underhanded
underbrush underwood
undercurrent undertide
undercurrent undertone
underestimate underrate
underestimate undervalue
undergrad undergraduate
underline underscore
understated unostentatious unpretentious
undeserving unworthy
undesirable unwanted
undeveloped unexploited
undifferentiated uniform
undiminished unrelieved
undiscovered unexplored
undo unmake
undoing untying
undue unjustified unwarranted
undulation wave
uneconomic uneconomical
uneconomical wasteful
unequaled unequalled unique unparalleled
unexclusive unrestricted
unexpressed unsaid unspoken unstated unuttered unverbalised unverbalized unvoiced
unfair unjust
unfathomed unplumbed unsounded
unfavorable unfavourable
unhallowed unholy
unharmed unhurt unscathed whole
unheated unwarmed
uniform unvarying
uninfluenced unswayed untouched
uninitiate uninitiated
unintentional unplanned unwitting
universalise universalize
universalist universalistic
unknot unpick unravel unscramble untangle
unknown unknown_quantity
unlovely unpicturesque
unmatched unmated unpaired
unnecessary unneeded
unobservant unseeing
unobserved unseen
unoccupied untenanted
unostentatious unpretending unpretentious
unpaid volunteer
unrecognisable unrecognizable
unrecognised unrecognized
unreflective unthinking unthoughtful
unregretful unregretting
unresolved unsolved
unroll unwind
unseasoned untested untried
unservile unsubmissive
unshaved unshaven
unsloped upright
unsoiled unspotted unstained
unstained unvarnished
untamed wild
untasted untouched
untested untried
unthreatening well-meaning
untrammeled untrammelled
unvaried unvarying
unwed unwedded
unwelcome unwished
unwrinkled wrinkleless
upheaval uplift upthrow upthrust
upper_hand whip_hand
upright vertical
upstair upstairs
upwind weather
urbanise urbanize
urbanised urbanized
usable useable
useful utile
useful utilitarian
usefulness utility
uxorial wifelike wifely
vaccine vaccinum
vacuity vacuum
vacuolate vacuolated
valiant valorous
valuable worthful
van vanguard
vantage_point viewpoint
var. variant
variable varying
varicolored varicoloured variegated
varied wide-ranging
veined veinlike venose
velour velours
velvet velvety
vent ventilate
vent volcano
ventilating_system ventilation
vernacular vulgar
vernal young youthful
verve vitality
vessel watercraft
vest waistcoat
vestal virgin virginal virtuous
vet veteran
vet veterinary
vex worry
vibrant vivacious
vicious_circle vicious_cycle
victimise victimize
victor winner
victorious winning
view watch
vigil watch
vigilant wakeful
vigor vim
vim vitality
vinery vineyard
visitant visitor
visualise visualize
vitiate void
vocalise vocalize
vocalise vocalize vowelise vowelize
vocalism vowel_system
vocalize voice
volition will
volition willing
volumetric volumetrical
voluntary volunteer
vowel vowel_sound
vulpecular vulpine
wag waggle
wag wit
waggle wamble
waggon wagon
wait waiting
wakeful waking
walk walking
walk-to walking
wallop whack wham whop
wallow welter
walnut walnut_tree
war warfare
warm warm_up
warp warping
washy weak
waste waste_material
watcher watchman
water_development water_program water_project
water_level water_line waterline
water_line watermark
watercolor watercolour
waxen waxlike
waxen waxy
wear wearing
wear_down wear_off wear_out wear_thin
weather-beaten weathered weatherworn
wed wedded
week workweek
west westward
westbound westerly westward
whack whang
whimper whine
whipping whipstitch
whiskey whisky
whisper whispering
whistle whistling
white whiten
white whiteness
whizz zoom
whole-souled wholehearted
widower widowman
wig wigging
wiggly wriggling wriggly writhing
wild wilderness
wilful willful
wilt wilting
windscreen windshield
winter wintertime
wintery wintry
wise_guy wiseacre wisenheimer
wish wishing
woebegone woeful
wolfish wolflike
wool woolen woollen
woolen woollen
woolly wooly
work_at work_on
work_table worktable
working workings
workingman workman
worse worsened
worshiper worshipper
wrack wreck
wrap wrap_up
wrap wrapper
wrap wrapper wrapping
wrathful wroth wrothful
wrench wring
wrist_watch wristwatch
write_about write_of write_on
write_out write_up
xanthous yellow yellowish
yap yelp yip
year yr
yellow yellowed
yelp yelping yip
yon yonder
younker youth
zero zero_in
zip zipper
zombi zombie
`
