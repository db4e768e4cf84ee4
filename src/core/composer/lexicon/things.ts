// Which further nouns of working life can be counted, and so take an article when there is one of them?

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Things, places, persons and papers that are no verbs as well. */
export const THINGS = words(`
abattoir apiary intranet extranet microsite fermenter digester palletiser palletizer retarder prover sheeter slitter rewinder labeller kneader skidder picker wrapper capper corker moulder plotter crimper degreaser descaler evaporator lifter mulcher nebuliser pasteuriser pulveriser pumphouse seeder sifter skimmer tedder topper trencher unloader winder bodyshop taproom bakehouse cookhouse guardhouse runsheet worktop workboat crewboat headrace penstock spillway culvert abutment caisson cofferdam bund sump headwall gusset placket waistband hemline neckline toile bodice outsole lookbook colourway laser
abscess absentee accelerator accelerometer accessory accordion accountant acre acrobat actuary adapter adaptor adhesive adjuster administrator adventure advert aerial
aeroplane aftershave agronomist aide aileron airbag airfield airframe airline airlock airport airship airstrip airway aisle alarm album alcove alderman alias alignment alley
alliance allocation allotment allowance alloy almanac altar alteration alternator altimeter ambassador amendment amenity ammeter amplifier amusement anaesthetist anchor anchorage
anecdote anemometer angle angler annexe anniversary announcement annuity anomaly antenna anthem anthology antibiotic antibody antidote anvil ape aperture applicator appraisal
appraiser apricot apron aquarium aqueduct aquifer arborist arcade arch archaeologist archer archivist arena arm armchair armoury arrear arrival arrow artefact artery artifact
artisan artist ashtray aspiration assembler assessor asteroid asthmatic astronaut athlete atlas atrium attachment attempt attendant attendee attic attribute auction auctioneer
auditor auditorium auger aunt autoclave automaton autopilot autopsy avalanche avatar avenue aviary axe axis axle baby babysitter backdrop backer backhoe backlight backpack
backstop backyard bacterium bag bagel bailiff baker balcony bale baler ballad ballerina balloon ballot ballroom banana bandage bandsaw bandwagon banister banker banquet baptism
barbecue barber barcode barge barista barn barometer barrack barrel barricade barrister barrow bartender basement basin basket bassist baton batten battery battlefield bay bayonet
bazaar beach beacon bead beaker beam bean beard beast beautician beaver bedpan bedroom bedside bedsore bee beech beehive beekeeper beet beetle beginner bell bellboy belt
beneficiary beret berth beverage bias bib bidder bike billboard billet bin binder biologist biopsy bird biscuit bishop bistro blackboard blacksmith bladder blade blanket blaze
blazer blister blizzard blockade blocker blogger blossom blouse blowtorch blueprint boarder boathouse boatyard bobbin bog boiler bolt bomb bond bone bonfire bonnet
bookcase bookkeeper booklet bookshelf bookshop boom boot booth border borehole borough borrower botanist bottle boulder boulevard bouncer bouquet boutique bowl bowler box boxcar
boy bra bracelet bracket brain brake bramble brasserie breaker breakpoint breakwater breeder breeze brewer brewhouse bribe brick bricklayer bride bridesmaid briefcase brigade
brink broadcaster broker bronchoscope brooch brook broom brother browser bruise brush bucket buckle buddy buffet buggy builder bulb bulkhead bull bulldozer bullet bulletin
bumper bun bungalow bunk bunker buoy burden burger burial burner burrow bursary bush butcher butler butterfly button buzzer bylaw bypass byte cab cabaret cabin cabinet cable
cadaver cadet caesarean cage cake calculator calf calibre caliper caller camel cameraman camper campground campsite campus canal canary cancellation candle cane canister cannula
canoe canopy canteen canyon cap captain caption caravan carburetor carburettor cardigan cardiologist caregiver carer caretaker caricature carnival carousel carpark
carpenter carpet carriage cart carton cartoon cartridge carver caseload caseworker cashier casino casserole cassette castle casualty cat catamaran catchment caterer
caterpillar cathedral catheter cauldron causeway cave ceiling celebration celebrity cellar cellist cello cemetery centrifuge ceremony chainsaw chairlift chairman chairperson
chairwoman chalet chamber chamberlain chambermaid chandelier chapel chaplain character charger chariot charter chatroom chauffeur checkpoint chemist cheque chestnut
chilblain childminder chiller chimney chip chiropodist chiropractor chisel choir chopper chord choreographer chorus chromatograph chronicle chute cigar cigarette cinema
cinematographer circle circumstance circus cistern citadel citizen clamp clan clarification clarinet clash clasp clause claw cleaner clergyman clerk cliff climate climber
clinician clip clipboard cloakroom clock cloister clone closet closure cloud clown clue cluster clutch coachload coalface coalition coast coastguard coastline coat cobbler cockpit
cocktail coffin coin collaborator collar collector colliery collision colonoscopy colony colt column columnist comb combination comedian comedy command commander comment
commentary commentator commissioner commuter companion compartment compass compatriot competitor compiler complication compliment composer composition compressor compromise
conductor confectioner confederation confessional confirmation congregation conjunction connection connoisseur conscript conservationist conservator conservatory console
consortium constable constellation constituency constituent constraint consulate consumer contestant continent contingency contraction contradiction contraption
contribution contributor controversy convent convention convict convoy cooker cookie cooler cooperage coordinator cop copier copywriter cord cordon core corkscrew corner
cornerstone coroner corporation corpse correction correspondent costume cot cottage couch councillor counsellor counselor counterbalance counterpart countertop county coupon
courier coursebook courthouse courtroom courtyard cove coverall cow cowshed crack cradle craftsman cranberry crane crank crate crater crayon creation creator credential creditor
creek crematorium crest crevice crewman crewmember cripple critic crocodile croissant crossing crossover crossroad crowd crucible cruise crumb crusher crutch crypt cub
cube cubicle cuckoo cuddle cue cuff cup cupboard curator curb curtain curve cushion custodian cutback cutter cyclist cyclone cylinder cynic cyst dairy dam damper dancer
daughter dawn daybook deadlock dealer dealership dean debate debit debrief debtor debut decade decanter decibel deckhand declaration decoder decoration dedication deduction
deed deer defendant defibrillator definition dehumidifier delegation deli delicacy delicatessen delta demonstration den denomination dent dentist denture deodorant departure
dependency deposit deposition deputy derailment dermatologist derrick descendant description desert designation desktop dessert destination detachment detainee detective detector
detour deviation dial dialect diameter diaper diary dictionary dietician dietitian differential digger dike dilemma dimension dimmer diner dinghy diocese dip diplomat
directive directorate directory disability disadvantage disagreement disappointment disaster disc disciple disclaimer disco discrepancy dish discount period dishwasher disk dispatcher dispensary
dispenser disruption dissertation distance distillery distortion distraction distributor disturbance ditch diver diversion dividend divider division divorce dock dockyard
doll dolly dolphin domain dome donation donkey donor doorbell doorman doormat doorstep doorway dorm dormitory dose dossier dot downpipe downpour downturn draftsman dragon
drainpipe dramatist draper draught drawback drawbridge drawer dredger dresser dressmaker drip driveway droplet drought drum drummer dryer duchess duck duct duel duke dump dumper
dune dungeon duo duration dustbin duvet dwelling dynamo dynasty eagle ear earthquake easel eatery eave echo eclipse edge edition editorial educator eel egg elbow electorate
electrician electrode electrolyte element elephant elevation ellipse embankment embargo embassy emblem embroiderer embryo emergency emigrant emission emotion emperor empire
emulator enclosure encyclopaedia endeavour endorsement endoscope endpoint enemy engraver enquirer ensemble ensign enterprise entertainer enthusiast entrance entrant entrepreneur
entry envelope envoy epidemic episode epoch equation equinox eraser errand escalator essay estuary ethnographer eviction ewe examination examiner excavation excavator exception
excerpt excuse executor exemption exhaust expedition expense explorer explosion exponent exporter extinguisher extractor extruder eyebrow eyelid fabricator facade face facelift
facet facilitator fact faction faculty failure fairway fairy fallacy fallback fan fanbase fanfare fare farmhand farmhouse farmyard fascia fastener fate father faucet fault
favour fax feast feather fee feeder fellowship fence fender fern ferry festivity fever fiancé fibula fiddle fielder fig fighter filler fillet finalist financier finger fingerprint
fir firefighter fireman fireplace firewall firework firm fisherman fishery fishmonger fist fitter fjord flagship flame flange flank flap flare flash flashlight flask flatbed flaw
flea fleece float flock floodgate floodlight floorboard florist flowchart flower flowerbed flowmeter fluctuation flume flute flyer foal foetus foghorn foil follower font foodbank
foot footbath footbridge footer foothold footnote footpath footprint footstep forager forecaster forecourt forefinger foreground foreigner foreman forester forewoman forge fork
formality formation formatter formula formulation fort fortnight fortress forum forwarder fossil foundry fountain fowl fox foyer fraction fracture fragment franchise franchisee
freelancer freeway freighter frequency fresco freshman fridge friend frieze frigate fringe frog frontier fryer fugitive fundraiser funeral fungus furnace furrow fuse fuselage
fusion gable gadget gaffer gag gale gallon gallop gang gangway gantry gaol garland garment garnish garrison gasket gastropub gatehouse gauntlet gazebo gazette gear gearbox gecko
gel gene generalisation genome genre gent gentleman geographer geologist geophysicist gesture giant gift gig gimbal giraffe girder girl girlfriend glacier gland glasshouse
glaze glazier glider glimpse globe glossary glove goalkeeper goat goblet god goldmine goldsmith golfer gong goose gorge gorilla gourmet governess government governor gown grader
gradient graft gram grandchild granddaughter grandfather grandmother grandparent grandson grandstand granny grape graph grasshopper grate grater gravestone graveyard greengrocer
greenkeeper grievance grill grille grinder grip gripper grocer grocery groomer groove groundskeeper groundsman groundworker grove grower guarantor guardian guardrail guess
guesthouse guidebook guild guillotine guitar guitarist gulf gull gully gun gunner gurney gutter guy gym gymnasium gymnast gynaecologist hackathon hacker haemorrhage hailstorm
hairdresser hairdryer hairstyle halibut hall hallmark hallway halo halt hamburger hamlet hammock hamper hamster hand handbag handbrake handcart handful handlebar handler handout
handrail handset handshake handyman hangar hanger hangover hardship hare harness harp harvester hat hatch hatchback hatchery hatchet hauler haulier haven hawk hazard headache
header headland headlight headline headmaster headphone headset headstone headteacher healthcheck heap hearse heart heartbeat heater heatwave hectare hedge hedgehog hedgerow heel
heifer height heir helicopter helipad helm helmet helper helpline hem hen herb herbicide herd herdsman hero heron hexagon highchair highland highlighter highway hill hillside
hinge hinterland hip historian hive hoarding hoax hob hobby hoist holder hole holiday homeland homeowner homepage homestead honeymoon hood hoodie hoof hook hoop horn horse
horseshoe hose hosepipe hospice hostel hostess hotelier hotline hotplate hotspot householder housekeeper housewife hovercraft hug hull humidifier hunt hunter hurdle hurricane
husband hut hydrant hydrologist hygienist hymn hyphen icon idiom idol igloo ignition illusion illustrator imitation immigrant importer impression impulse inaccuracy
incinerator incision inclination income inconsistency inconvenience incubator indicator inductee inequality infection inference infirmary inflow influencer infusion inhabitant
inhaler inheritance injection injector inlet inmate inn innkeeper innovator inpatient inquest inquiry inscription insect inset insole installer installment instalment instance
institution instructor insulator insurer integer integrator intellectual intention interaction intercom intermediary intermission internist interruption intersection
interval intestine introducer intruder intrusion intubation invasion invention inventor inverter investigation investigator investor invitation involvement ion iris irregularity
irritation island isotope itch itinerary jack jacket jackpot jail janitor jar javelin jaw jeep jet jetty jewel jeweler jeweller jig jigsaw jobcentre jobholder jobseeker jockey
jogger joiner joint-venture joist joke joker journalist judgement judgment jug juggler jumper junction jungle juror jury justification kayak kebab keel keeper kennel kerb kernel
kettle keyboard keyhole keypad keyword kick-off kid kidney kiln kilogram kilometer kilometre kilowatt kimono king kingdom kiosk kiss kit kitchenette kite kitten knee knife
knight knitter knob knock knot knuckle laborer labourer labyrinth lad ladder lady lagoon lake laminator lamp lamppost lance landfill landlady landlord landmark landowner landscape
landscaper landslide lantern lap lapel larch larder larva latch lathe laundrette lavatory lawn lawnmower lawsuit layby layman layoff layover leaf leaflet leap leasehold leash
leaver lectern lecturer ledge leek leg legend legislator lemon lender lesion lessee lever liability librarian lid lieutenant lifebelt lifeboat lifebuoy lifeguard lifejacket
lifestyle lifetime ligament lighter lighthouse limb limitation limousine lineman liner linguist lining lion lip lipstick liqueur liquidator lisp listener liter litre liver lizard
loader loaf loaner lobe lobster locker locksmith locomotive locum locust lodge lodger loft logbook loggia login logistician loincloth longhouse longlist lookout loom loophole
lorry loss lotion lottery loudspeaker lounge lover lozenge lullaby lumberjack lump lunchbox luncheon lung lure luthier lyric mace machinist madame magician magistrate magnate
magnet maid mailbox mailman mailshot mainframe mainstay makeover malfunction mall mallet mammal mammogram mandate mandolin mane manger manhole maniac manicure manicurist manifesto
manifold mannequin manor mansion mantelpiece mantle manufacturer manuscript marathon margin marina mariner marker marketer marketplace marquee marriage marsh marshal martyr mascot
mask mason masseur masseuse mast mastectomy masterclass masterpiece masterplan mat matchday mate mathematician matinee matron mattress mayor maze meadow mechanism mediator medic
megaphone megawatt melody melon membership membrane memoir memorial memory menace mention merchandiser merchant mess messenger metaphor meteor meteorologist meter methodologist
methodology mezzanine microbe microbiologist microchip micrometer microphone microplate microwave mid-term midfielder midpoint midwife migraine migrant mile milkman millennium
miller millimetre milliner millionaire millwright minefield miner mineral minibar minibus minicab minister ministry minivan mink mint mirror miscalculation miscarriage
misdemeanour missile mission missionary mitten mob mode modem moderator modification molar mole molecule moment momentum monarch monastery monkey monograph monologue monopoly
monsoon monster monument mood moose mop moped moraine morgue mortician mortuary mosaic mosque mosquito motel moth mother motif motion motive motorbike motorboat motorcycle
motorcyclist motorhome motorist motorway mound mountain mountaineer mountaintop mouse moustache mouth mouthguard mouthpiece movement mover movie mower muffin mug mule multiplex
mum mummy mural muscle mushroom musician mussel mustang muzzle mystery myth nail nameplate nanny nap napkin nappy narrative narrator narrowboat naturalist nave navel navigator
nebula necessity neck necklace needle negotiator neighbor neighborhood neighbour neonatologist nephew nephrologist nerve nest nettle neurologist neuron neurosurgeon newborn
newcomer newsagent newspaper newsreader newsroom niche nickname niece nightclub nightmare nightshift node nomination nominee non-conformance non-conformity noose norm
nose nostril notary notch noticeboard notification notion noun novelist novelty novice nozzle nuance nuisance nun nut nutritionist oak oar oatcake oath object objection obligation
oboe observatory observer obsession obstetrician obstruction occasion occupant occupation occurrence ocean octopus odometer odour offence offender offset offshoot oilfield
ointment olive omelette omission oncologist onion onlooker operative opponent optician optimist optometrist orator orbit orchestra orchid ordeal orderly ordinance organ
organiser organism organizer orienteer origin orphan orphanage osteopath ostrich otter ottoman outbreak outburst outcast outcrop outfall outfit outfitter outflow outhouse outing
outlay outlier outpatient outpost outrage outsider oven overcoat overdose overdraft overflow overlocker overpass override overseer owl ox oyster pacemaker pacifier packer packet
pad paddle paddock padlock paediatrician pageant pager pail painkiller paintbrush painter palace palate palette palm palmtree pamphlet pan pancake panda pandemic pane pantograph
pantomime pantry parable parabola parachute parade paradox paragraph paralegal paramedic parameter parapet parasite parasol parcel pardon parish parishioner parliament parlour
parody parrot parsnip participant particle partisan partition passage passbook passport password paste pastor pastry pasture patchwork path pathogen pathologist pathway patio
patrolman patron patty pavement pavilion paw pawnshop payback payload payslip paywall pea peach peacock peanut pear pearl pebble pedal pedestal pedestrian pediatrician pedigree
pedlar peer peg pelican pellet pelvis pen penalty pencil pendant pendulum penguin peninsula penny pension pensioner pergola peril perimeter periodical permit perpetrator persona
personality perspective pest pesticide pet petal petition petticoat pew phantom pharmacist pharmacologist pharmacy pheasant philosopher phobia photocopier photocopy photographer
photoshoot phrase phrasebook physician physicist physio physiotherapist physique pianist piano pick-up pickaxe picket pickle pickpocket pickup picnic pictogram picture pie pier
pig pigeon piglet pigsty pike pilgrim pill pillar pillow pillowcase pimple pin pincer pinch pineapple pinnacle pint pip pipe pipette pirate pistol piston pit pitcher pitfall pivot
pizza pizzeria placard placebo placement placenta plaintiff planer planet planetarium plank plantation plaque plasterer plateau platter playbill playgroup playhouse playlist
playmate playroom playwright plaza plea pleasure plenum plough plow plug plum plumber plunger pocket pod podcast podiatrist podium poem poet poison pole policeman policewoman
policyholder politician pollutant polygon polymer polyp pond pontoon pony ponytail pope population porch pore porter porthole portion portrait possession postbox postcard postcode
postdoc poster postgraduate postmaster postponement posture pot potato pothole potter pouch powder powerhouse prayer preacher precaution precedent precinct predator
predecessor preference pregnancy prejudice premise premium preposition preschool preschooler prescriber presenter preservative presidency presumption pretext prey priest prince
princess principle printer printout prism prisoner privilege prize probability probationer probe procession processor proclamation producer profession programmer projection
projector promenade promoter prong pronoun proofreader prop propeller prophet proponent proportion proprietor prosecution prosecutor prospectus prosthetist protagonist protest
protester proverb province proxy psalm psychiatrist psychologist psychotherapist publication publicist publisher puddle puff pulley pullover pulpit pulse pumpkin punch punchbag
puncture punishment pupa puppeteer puppy purchaser purse pusher puzzle pylon pyramid quad quadrant quail quake quart quartet quay queen quest questionnaire quiche
quilt quintet quota quotation quote rabbi rabbit racecourse racehorse racetrack rack racket radar radiator radio radiographer radiologist radish radius raffle raft rafter rag raid
railing railroad railwayman rainbow raincoat rainforest rally ram ramp ranch rancher ranger ransom rash raspberry rat ratchet rattle raven ravine ray razor reaction realisation
realm reamer rebate rebel rebuttal receiver receptionist recession reciprocal recitation reclaimer recliner recluse recommendation reconciliation reconstruction recorder rectangle
rectory recurrence reed reef reel refectory referee reference referendum reflection reflector reflex refresher refrigerator refuge refusal regatta regime regiment registrant
registrar regression reign reindeer reinforcement rejection relation relic reliever reminder remittance remnant rendezvous rent repairer repairman repayment repeal repertoire
replica reporter repository reprimand reproduction reptile republic reputation requisition rescuer researcher reservation reservoir resignation resin resistor resolution
respirator respondent responder restorer restraint restriction resumption retainer retort retraction retriever retrofit reunion reveal revelation reversal reviewer revival
revolution revolver rhyme rhythm rib ribbon rider ridge rifle rift rigger riot ripple rival riverbank rivet roach roadblock roadshow roadside roadway roadworker robber robbery
robe robin rock rocket rod rodent rodeo roller rollercoaster roofer rooftop rook rookie roommate root rope rosary rosette rotation rotavator rotor roundabout roundup router row
rower royalty rub rucksack rudder rug ruin ruler ruling rumble rumor rumour runner runway rupture rush sabbatical sachet sack sacrifice saddle safari safeguard sailboat sailor
saint salary salesforce salesman salesperson saleswoman saloon saltmarsh sampler sanction sanctuary sandal sandbag sandbox sandpit sandstorm sandwich sanitiser sash satchel
satellite sauce saucepan saucer sauna sausage saver sawmill saxophone scab scaffold scaffolder scalpel scandal scar scarecrow scarf scavenger sceptic schema scholar schoolboy
schoolchild schoolgirl schoolteacher schooner scientist scoop scooter scoreboard scorer scorpion scraper scrapheap scrapyard scratch screenplay screenshot screenwriter screw
screwdriver scriptwriter scroll scrubber scrutineer sculptor sculpture scythe sea seabed seafarer seagull seal sealant seam seaman seamstress seaplane seaport searcher searchlight
seashell seatbelt secondment secretariat sect sedan sedative seed seedbed seedling seesaw seizure selector seller semester semicircle semicolon semiconductor senate senator sender
sensation sentence sentiment sentinel sentry separator sequel sequence sequencer serenade serf sergeant serial serum servant serviceman servo setback settee setter settlement
settler sewer sex shack shackle shade shaft shaker shareholder shark shaver shawl shed sheepdog sheet shell shepherd sherbet sheriff shield shipbuilder shipper shipwreck shipyard
shirt shock shoe shoelace shoemaker shopfitter shopfloor shopfront shopkeeper shoplifter shopper shore shoreline shortfall shortlist shotgun shoulder shout shove shovel shower
shredder shrimp shrine shrub shunter shutdown shutter shuttle sibling sickle side sideboard sideline sidewalk siding siege sieve sigh sightseer signalman signatory signature
signboard signpost silencer silhouette sill silo silversmith similarity simile simplification simulation simulator sin singer sinkhole sip siphon siren sister sitter size skate
skateboard skater skeleton sketch sketchbook ski skid skier skin skipper skirmish skirt skull skylark skylight skyscraper slab slalom slaughterhouse slave sledge sleeper sleeve
slice slicer slideshow slingshot slip slipper slipway slogan slope slug sluice slum slump slur smartphone smartwatch smile smith smock smoker smokestack snack snag snail snake
snapshot snare sneaker sneeze sniff sniper snippet snorkel snowball snowboard snowdrift snowman snowplough snowplow snowstorm sociologist sock socket sofa soldier
solicitor solo soloist solstice solvent sommelier son song songbird songwriter soprano sorter soul soundcheck soundtrack souvenir spa spacer spaceship spade spaniel spanner spark
sparrow spasm spatula speaker spear specialism speciality specialty specimen spectacle spectator spectrometer spectrum speculator speedboat speedometer spell spender sphere spice
spider spike spill spillage spinner spire splash splice splint splinter spokesman spokesperson spokeswoman sponge sponsorship spool spoon sportsman sportsperson sportswoman
spotlight spouse spout sprain spray sprayer spreader springboard sprinkler sprout spruce spur spy squall squeak squid squirrel stabiliser stadium staffroom stag stagehand stain
staircase stairlift stairway stairwell stake stalemate stalk stallion stamp standpoint standstill stapler star starfish starter statue statute steak steamer steamship steelworker
steeple stem stencil stenographer stent stepladder steppe stereo stereotype steriliser sterilizer steward stewardess sticker stigma stile stillbirth stimulus stipend stirrup
stockbroker stockist stockpile stockroom stocktake stockyard stomach stonemason stool stopgap stopover stoppage stopwatch storefront storekeeper storeman storeroom storey storm
storyboard stove straggler strainer strait strand stranger strap strapline strategist strawberry streak streetlight stretcher strip stripe strobe stroke stroll stroller stronghold
strut stub stud stump stunt stuntman stylist stylus subcommittee subcontract subcontractor sublet submarine submersible submission subscriber subset substrate subtitle subtotal
subtraction suburb subway successor suffix suitcase suite sum sunbeam sundial sunflower supercomputer superintendent supermarket superstar superstition superstore superstructure
supplement supporter supposition suppressor surcharge surfboard surfer surge surname surprise survivor suspension suture swab swamp swan swarm swatch sweater sweatshirt
sweatshop sweeper swerve swimmer swimsuit swindle switchboard sword syllable syllabus symbol symphony symposium synagogue synapse syndicate syndrome synonym synthesiser
synthesizer syringe tab tabby tablecloth tablespoon tablet tabletop taboo tactic tag tail tailback tailpipe takeaway takeover tale tally tandem tangent tank tanker tannery tap
tape tapestry tariff tarpaulin taskmaster tassel taster tattoo tavern taxi taxidermist taxpayer teabag teacup teahouse teapot teardrop teaser teaspoon teat technologist teenager
telegraph telehandler telephone telescope television teller temple temptation tenancy tendency tendon tenor tent tentacle tenure termination terrace terrarium terrier terrorist
testament tester testicle testimonial testimony tether textbook texture thatcher thaw theft theme theologian theorem theoretician theory thermometer thermostat thicket thief thigh
thimble thinker thistle thong thorn thread thriller throat throne throttle thrush thruster thumb thumbnail thunderstorm tiara tick tide tiger tightrope tiler tiller tilt
timekeeper timer timesheet timeslot tin tint tip tipper tire toad toast toaster tobacconist toddler toe toggle toilet token toll tollbooth tomato tomb tombstone tone tong tongue
tonic tonne toolbar toolbox toolkit toolmaker toolroom tooth toothbrush toothpick top-up torch tornado torpedo torrent torso tortoise torturer totem touchdown touchline
touchscreen toupee tourer tourist tournament tourniquet towel tower townhouse townsman toxin tracer tracker tracksuit tract trademark tradesman tradition tragedy trail trailblazer
trailer trait tram tramline tramp trampoline trance transcriber transcript transducer transistor transmission transmitter transplant transporter trap trapdoor traveler traveller
trawler tray treadle treadmill treasure treasurer treatise treaty treehouse treetop trek trellis tremor trench trespasser triangle triathlon tribe tribunal tribute trilogy trimmer
trinket trio tripod triumph troll trombone troop trophy trough troupe trowel truce trucker trumpet truncheon trunk trustee tube tuber tug tugboat tumor tumour tuner tunic turbojet
turner turnip turnout turnpike turnstile turntable turret turtle tusk tutorial tuxedo tweet twig twist typewriter typhoon typist typo tyre udder ulcer ultimatum umbrella umpire
uncle underclass undercoat undergraduate underpass undertaker undertone underwriter undulation unicorn uniform union unionist universe upgrader upheaval upholsterer uplift upstart
upturn urchin urge urn urologist usher usherette utensil uterus vacation valet valley valuer vanguard variance variation vase vat vegetable veil vein veneer vent ventilator
venture verandah verb verdict verge verger verse vertebra vest vestry vet veteran veterinarian viaduct vicar vicarage vice victim victory videoconference viewer viewpoint villa
villager villain vine viola violation violin violinist viper virtuoso virus viscount visionary visor vista vitamin vixen vocalist vocation volcano volley volt voltage voltmeter
volume voter vow vowel voyage vulture wafer waffle wage wager wagon waist waistcoat waiter waitlist waitress waiver walk-in walker walkout walkthrough walkway wallaby walnut
walrus waltz wand warden warder warehouseman warhead warlord warrant warrior warship wart washbasin washer washroom wasp watchdog watchmaker watchman watchtower watercolour
watercourse waterfall waterfront waterhole watermark watermelon watershed waterway wave wavelength waxwork weakness weapon weasel weatherman weaver web webcam webpage webshop
wedding wedge weekday weighbridge weir welder wellhead wellington wetland whale wharf wheelbarrow wheelchair wheelhouse whip whirlpool whirlwind whisk whisker whisper whistle
whistleblower whiteboard wholesaler widget widow widower width wife wig wigwam wildcard willow winch windbreak windfall windmill windowsill windscreen windshield winemaker winery
wish witch withdrawal wizard wolf womb woodcarver woodcutter woodland woodlouse woodpecker woodshed woodturner woodworker workbench workbook workforce workhorse workhouse workman
workmate workpiece workroom worksheet workspace workstream workweek world worm worshipper wrangler wreath wreck wrench wrestler wrinkle wrist wristband wristwatch writ writer
xylophone yacht yardstick yearbook yoke yolk youngster zebra zenith zip zipper
`);

/** Nouns one can count that are verbs as well: they say whether an article is needed, never that a word is no verb. */
export const THINGS_AND_VERBS = words(`
architect author bear bearing bend bid block boost break brew broadcast bundle buy call cascade catch chair charge check claim clearing clog combine comet commission construct
convert cook copilot count cover craft crash critique cross cure cut decrease delegate dig display draft drain draw dream drill drink drive drop duplicate dye effect escort
exhibit fall feed fight file filling filter finish fitting fix flag flood flow fold form frame gain gap gauge ghost glance grind groom guarantee guard guide hammer handle hearing
hide highlight hike hint hit hold influence input invite jam jolt journey judge jump keep label landing launch layer lead leak lease lift link listing load loan lock log loop
manoeuvre mark match melt miss mix mock mount note offer order outback overhang overlap overlay overrun pack pass patch patent patrol pause peak phase photograph pick pile pioneer
pitch plunge point polish poll post prefix price print prune pump push race raise range rank rating reach rebuild recall record refill refit refresh refund refurb relay remake
remark reorder reply reprint request rerun rescue reset retreat rewrite ride ring rinse rise roast roll rose round run sail saw scale scan scout scrape screening search shadow
shape share shave shift ship shoot shop shot sink sit skip slot snap sort sow spin split sponsor spot spread stage stall stand start stay step stick stitch stop store stream
stretch struggle study style substitute suit survey suspect swap sweep swim swing switch tackle tailor target task taste tasting tear tender test ticket tie tile tool touch tour
trace track treat trial trick trigger trip try tune turn upgrade upload veto viewing visit vote wake walk warning watch weld wipe wire witness worry wound wrap yield
`);
