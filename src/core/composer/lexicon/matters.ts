// Which further nouns of working life stand without an article: materials, fields, methods and activities?

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Materials, fields of work, conditions. Words in -ing, -ness, -ology and the like are told by their endings. */
export const MATTERS = words(`
CCTV CI CRO D&I DEI DIY EHS ESG FP&A GIS HSE HVAC IaC PPC PPE QHSE RPA abrasion abstraction abundance acupuncture addiction adherence adhesion adoption afforestation
aftersales aggression agritech agroforestry agronomy alcohol algae algebra alimony aluminium aluminum ambition ammonia anaesthesia anatomy anger animation antifreeze anxiety
apathy apparel appetite archery armour aromatherapy arson artistry artwork asbestos asphalt astronomy asylum attrition autonomy backfill backpay bacon badminton baggage ballast
ballet bamboo bandwidth barley basil basketball beef beer bereavement biochar biochemistry biofuel biogas biomass bioscience biotech bitumen bleach blockchain blood bloodstock
bloodwork botany braille brass bravery breakfast brick brickwork broadband broccoli bronze brunch burnout bushcraft butchery butter buttermilk bycatch calcium cancer capex carbon
carbonation cardboard cargo caution cavalry celery cellulose cement cereal chainmail chalk champagne chaos charcoal cheese chemotherapy chess chicken chickenpox childbirth
childcare chipboard chiropody chlorine chocolate cholesterol cider clay clemency clickbait clingfilm clinker closeout cloth coal cocoa cognition coinage collagen commitment comms
compassion compensation dialogue competence composure compulsion computation concentration condensation confectionery consent consistency consolidation consumption containment
contraception convenience cookery coolant copper copyright cordage cork cotton courage coursework courtesy cricket crochet crockery cruelty cryotherapy
curation custody customisation customization cyber daycare daylight deadwood debris decarbonisation decarbonization decay dechlorination decor deference defiance deforestation
dehumidification dehydration denim dentistry depreciation deprivation desalination determination diabetes dialysis diesel digestion digitalisation digitalization digitisation
digitization dinner diplomacy dirt disease disinfection dismay dissatisfaction distillation distress drayage drought dunnage dyslexia e-discovery earth earthworks edema edtech
effluent eldercare electrification electrolysis embroidery empathy empowerment enamel encouragement encroachment endurance enrichment enrollment enrolment envy epoxy ethanol
etiquette eucalyptus evaporation evolution excellence excitement exclusion exhaustion expenditure exploitation exploration extrusion eyecare eyesight fabric fabrication
facilitation faith falconry fallout fame farmwork farriery fat feedstock fenestration fertiliser fertilizer fiber fiberglass fibre fibreglass fieldwork fintech firewood
fishmongery flatpack flax flexitime floristry flotation flour fluoride foam fodder fog foodservice foodstuff footage footcare footfall footwear foresight forgery formwork
fragrance freedom frost frostbite fructose frustration fulfillment fulfilment fumigation fungicide fur galvanisation gamification garbage garlic gasoline gastronomy gelatin
gelatine geometry geothermal gin ginger glasswork glitter glucose glue gluten glycerine glycol golf goodwill gossip graffiti grain granite graphene graphite grass gratitude gravel
greenery greenfield grief grit groundwater groundwork guilt gunpowder gypsum hail handball handicraft harassment hardcore hardwood harm hatred haulage hay headcount headway
heartburn heartwood heath helium hemp heritage hesitation hockey homecare honesty honey housework humus hunger husbandry hydration hydrogen hydropower hydrotherapy hypertension
hypnotherapy ideation illumination illustration imagery immigration impatience imprisonment incontinence indigo industrialisation infancy influenza ink insecticide insemination
insolvency inspiration instrumentation insurtech intelligence intimacy intonation intuition iodine ironmongery ironwork ivory jargon jazz jealousy jewelery joinery judo juice
jurisdiction jurisprudence jute karaoke karate kerosene knitwear know-how knowhow lace lacquer lactose lager lamb laminate lamination languor larceny latex laughter
lawncare leakage leatherwork legalese legwork leisure leniency liaison libation liberty lidar life lightning lime limestone lineage linen lingerie linoleum livestock localisation
localization lockout logic lubrication luck lumber lunacy lunch luxury lymphoedema magnesia magnesium mahogany maize makeup malaria malnutrition malt manganese manipulation
manpower manslaughter manure marble margarine marijuana massage masterdata mastery mayhem mayonnaise mechanisation meditation medtech meltwater menopause mercury mercy metallurgy
metalwork methane micromanagement micropropagation midwifery mildew millinery millwork mischief misery misinformation mist mobilisation moderation modernisation modernization
modesty moisture molasses monetisation monetization moss motorsport mud mulch multimedia murder mustard mutton narration nature navigation needlework negligence netball
neuroscience newsprint nickel nitrogen noise non-compliance nonsense nostalgia notation nourishment numeracy nylon oatmeal obedience offal on-call optometry
orchestration ore origami osteopathy outplacement overproduction oversight oxygen ozone paintwork panic paramedicine parchment parkour passion pasteurisation pasteurization
patronage payroll peace peat pedagogy perception perfection perfume perfumery permafrost perseverance persistence personalisation personalization perspiration petfood
petrol petroleum pewter pharmacovigilance phlebotomy phosphate phosphorus piety pigment pilates pipework piracy plankton plantwork plasterboard plywood podiatry poetry pollen
polyester polystyrene polythene polyurethane popcorn porcelain pork porterage potash pottery poverty precision presales prestige privatisation privatization
procrastination prominence propaganda propane propriety proptech propulsion prostitution protein provenance prudence psychiatry psychotherapy pulp punctuation puppetry quarantine
quicksand quinoa radiation radicalisation radicalization radiotherapy ragwort rainfall rainwater rapeseed rapport rapture reafforestation realty reclamation recreation recyclate
redeployment redevelopment redirection reenactment refinement reforestation refrigeration regeneration rehab rehydration reinsurance relaxation relevance religion reluctance
remediation remembrance remorse remuneration repatriation resentment resettlement residue respect respite reticulation reverence rhetoric rigor rigour riverwork rockwool rubber
rubbish rugby rum rye sabotage saddlery salad saliva salmon salt salvage sand sandstone sanitation sanitizer sarcasm satin satisfaction savagery sawdust scenery scrapwork screed
scrutiny scuba seafood seaweed secrecy securitisation sedation sediment seduction segmentation self-defence self-discipline self-employment self-esteem semolina sepsis sewage
shampoo sheepskin shelf-life shellfish shotcrete shrinkage silage silk silkscreen silt silver skincare slag slang slavery sleet slickline slime sloth sludge slurry smallpox smog
snow snowfall soapstone sobriety soccer soda sodium softwood soilwork solitude soup sourdough soy soya spam spectroscopy spinach squalor squash stagecraft stainless-steel
starvation stationery steam steelwork stereochemistry sterilization stone stonemasonry stonework stormwater stowage straw stringency stucco subsidence subsistence
sucrose suede suffrage sugarcane sulphur sunlight sunscreen sunshine supper surveillance survival suspense swimwear symmetry sympathy synergy syntax syrup tact tallow tannin tar
tarmac taxidermy tea tech telecommunications telecoms telehealth telemedicine telepathy telephony telesales temperance tennis terracotta terror thrift throughcare thunder
thyme timberwork tinnitus titanium tobacco toffee tofu toil tolerance tonnage topsoil towage traction transcription transplantation trauma treason treasury trickery truth
tuberculosis tungsten turbulence turkey turmeric turnery turpentine tutelage tweed twill twine tyranny ultrasound uncertainty undergrowth underinvestment unemployment unification
unrest upholstery uranium urbanisation urgency urine usage vanilla veal velvet vengeance venison vibration vigilance vinegar vinification violence virtualisation virtualization
vocabulary vodka voicework volleyball vulcanisation wallpaper warfare warmth wastewater wattage weaponry wheat whiskey whisky wickerwork wifi wildlife wine winterisation
wirework wisdom wit wizardry wonderment woodchip woodcraft workwear wreckage yarn yeast yoga yoghurt yogurt zeal zinc
`);

/** The same, where the word is a verb as well. */
export const MATTERS_AND_VERBS = words(`
pay mortar aid comfort concentrate dance fear felt misuse outwork plaster precast refuse self-care self-help sleep underwear
`);

/**
 * What is done as well as one doing of it: "dust control", "seasonal adjustment". Behind a word that says of what kind they
 * stand bare, unless "of …", "you …" or a date makes them a certain one.
 */
export const ACTIVITIES = words(`
access adjustment analysis arbitration assistance assurance authentication authorisation automation calibration care classification combustion
communication compliance compression conservation construction contact control cooperation coordination corrosion cover cultivation demolition design development disclosure
discovery dispatch distribution documentation drainage education enforcement erosion estimation extraction fertilisation filtration identification immunisation
innovation instruction insurance interpretation irrigation law leasing legislation maintenance management manufacture mediation medication mentoring monitoring nutrition
optimisation pollination practice preparation preservation prevention pricing processing procurement production propagation protection recovery
recruitment regulation rehabilitation relief removal rental reporting research restoration resuscitation retention revision segregation separation sterilisation
storage supervision supply support taxation testing therapy transit translation transport treatment tuition turnover vaccination validation valuation ventilation verification
`);
