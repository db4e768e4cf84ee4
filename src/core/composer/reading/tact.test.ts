// In which mood may a letter name what was typed?
import { describe, expect, test } from "vitest";
import { polarityOf } from "./polarity.ts";
import { isCritical, isMoney, isPrivate, isSecret } from "./private-matters.ts";
import { saidOf, tactfully } from "./tactful.ts";
import { isPersonal, isProcess, isTask } from "./topic-kinds.ts";
import { softened } from "./soften.ts";
import { isDoubtful } from "./doubtful.ts";
import { unfitForLetter, unfitForNews } from "./unfit.ts";

/** What stays out is asked first, then what is not of the work, then how openly it speaks of trouble. */
function tactOf(text: string): string {
  if (isMoney(text)) return "money";
  if (isPrivate(text)) return "private";
  if (isCritical(text) || isSecret(text)) return "hard";
  if (isPersonal(text)) return "personal";
  const polarity = polarityOf(text);
  if (polarity !== "plain") return polarity;
  return isProcess(text) ? "process" : "plain";
}

const rows = (list: string): string[] => list.trim().split(/\s*\n\s*/);

test.each(
  rows(`
  the fall prevention programme on the geriatric ward
  how you handle complaints at the counter
  the complaints team in Leeds
  pain management after hip surgery
  the debt advice service for tenants
  the loss adjusters in the Madrid office
  fraud detection for card payments
  your fraud desk
  fire safety in old timber halls
  wound care at home
  the failure analysis lab
  stress tests on the crane hook
  fatigue tests of turbine blades
  metal fatigue in rail bridges
  the burns unit
  crash testing for child seats
  bug triage on Mondays
  the bug bounty
  error messages a farmer understands
  error handling in the payment service
  water loss in the network
  hearing loss in older musicians
  weight loss groups
  profit and loss by shop
  the lost-wax casting workshop
  lost property at the terminal
  the lost and found desk
  drop-in sessions for young parents
  drop forging of crankshafts
  dropped kerbs along the high street
  eye drops after surgery
  late shifts at the bar
  late check-outs on Sundays
  late blight in potatoes
  late medieval manuscripts
  the late edition
  slow-release fertiliser
  slow fashion
  bad weather plans for the regatta
  bad debt provisions
  how you support crews after bad calls
  what you do when a guest has had a bad night
  poor families in the valley
  work with poor communities
  weak acids in the first year course
  weak readers in year four
  broken bones in children
  waste sorting at the festival
  zero-waste kitchens
  food waste apps for canteens
  hazardous waste permits
  waste heat from the data centre
  scrap metal yards
  the scrapbook workshop
  rubbish collection in the old town
  garbage trucks on gas
  chaos engineering on Thursdays
  the officers' mess
  messy play for toddlers
  hate speech moderation
  disaster recovery of the data centre
  disaster relief in the islands
  natural disasters and insurance
  toxic waste transport
  toxic plants in horse pastures
  employment disputes
  labour disputes in shipping
  conflict resolution among neighbours
  mediation of family conflicts
  accident investigation at sea
  accident and emergency at night
  personal injury claims
  the injury clinic for dancers
  preventing injuries in the pressing plant
  reducing scrap on the lathe
  cutting waiting times in the clinic
  bringing defects down to zero
  a low accident rate
  fewer complaints since the new tills
  accidents fell by half
  complaints have dropped since May
  scrap went down to two per cent
  energy costs have fallen
  deployments without downtime
  milking robots without stress for the cows
  blood pressure checks in pharmacies
  tyre pressure sensors
  pressure vessels
  surface tension measurements
  penalty shoot-outs
  problem-solving in small groups
  troubleshooting on the line
  maths problems without numbers
  routing problems with time windows
  breach of contract cases
  breakdown cover for vans
  cost breakdowns by product
  worst-case scenarios for floods
  not-for-profit housing
  missing persons searches
  replacing missing teeth
  angry customers and how to calm them
  tired drivers and how cameras see it
  afraid children at the dentist
  the anti-bullying project
  suicide prevention in schools
  the helpline for victims of violence
  domestic violence shelters
  theft prevention in the tool shed
  corrosion of old pipelines
  tooth erosion in teenagers
  coastal erosion maps
  road closures during the marathon
  wound closure techniques
  waiting rooms with daylight
  waiting staff for weddings
  noise-cancelling headphones
  a brand that is warm but never cute
  kind but never soft
  never the same menu twice
  compensation for delayed passengers
  habitat compensation for the sand martins
  carbon compensation for flights
  workers' compensation claims
  payroll for four countries
  the salary survey product
  wage negotiations with the dockers
  the gender pay gap report
  collective bargaining on wages
  equal pay cases
  payslips in three languages
  the breast cancer unit
  depression in young farmers
  pregnancy care for teenagers
  divorce cases with two passports
  burnout prevention in hospitals
  criminal record checks for coaches
  a Catholic hospital with its own chapel
  the Jewish museum and its archive
  election coverage
  tunnel boring under the river
  horizontal boring machines
  shady gardens in the north of the city
  secrets management with Vault
  the secret shopper visits
  trade secrets in seed breeding
  client confidentiality in the clinic
  confidential waste bins
  the strike rate of the press
  bird strikes at the seaside runway
  lightning strikes on turbines
  leak detection by ear
  rot-resistant wood
  quit smoking courses
  altitude sickness on the north route
  motion sickness in simulators
  infection control on the ward
  damage assessment after storms
  storm damage surveys by drone
  claims handling after hail
  churn prediction with two years of data
  shrinkage analysis in retail
  vandalism repairs on buses
  crisis communication
  the crisis line
  the bereavement group
  certificates of death
  time of death in forensic work
  how delays are announced to passengers
  why complaints are counted by region
  how injuries are recorded
  the quality of the night report
  a bigger kitchen
  your third shop in Porto
  how new drivers are trained
  the choir's tour of Norway
  outdoor classes in all seasons
  timber bridges
  learning from mistakes
  learning from incidents together
  the incident review every month
  risk assessment for scaffolds
  the debt collection software
  lice treatment without chemicals
  mould removal in old flats
  the pest control contract
  mistake-proofing on the line
  the sepsis protocol in A&E
  how you triage on a Saturday night
  dementia-friendly gardens
  palliative care at home
  the stroke unit and its rehab gym
  asthma in primary schools
  a wound dressing made of honey
  the safeguarding team
  child protection training
  the harassment policy you wrote last year
  the whistleblowing line
  anti-corruption training in procurement
  how you calm down angry passengers
  how auditors find fraud
  debugging on the bus without a laptop
  zero-defect welding
  a zero-accident target
  a plan against absenteeism
  the absence management software
  your approach to conflict on the playground
  teaching children who have fled war
  a refuge for abused women
  crisis intervention on the bridge
  the bankruptcy practice
  insolvency law in three countries
  the redundancy fund for miners
  a course on grief
  funeral flowers
  cremation ashes in glass
  disposal of old medicines
  the mortality review
  death notices in the Saturday paper
  crash investigation
  railway accident prevention
  drowning prevention for toddlers
  the demolition of the silo
  dead wood for beetles
  breakout rooms
  burning wood instead of oil
  controlled burns in spring
  the fire drill
  pest control in museums
  rat-free islands
  soil erosion on slopes
  strike-through printing
  error-proof assembly
  a fail-safe valve
  fail-over tests every quarter
  stress relief for cattle
  rust removal on hulls
  anti-slip floors
  slip-resistant shoes
  cracked skin on lemons
  bruise-free apple picking
  weeds in organic beets
  spoilage control of fresh fish
  bad weather work in winter
  poor soils and what grows on them
  late-night ferries
  late trains home after concerts
  last-minute bookings
  short courses for farmers
  low season menus
  falling prices on the spot market
  falling leaves in the shafts
  night work near the airport
  a quiet ward at night
  the pain clinic
  allergy labels
  sharp knives and cut gloves
  the return of the wolves
  returns of shoes bought online
  the claims department
  warranty claims in Brazil
  credit risk models
  liability insurance for clubs
  noise protection along the railway
  dust control in the quarry
  the restitution of looted books
  the complaints book as a teaching tool
  how you keep people safe on the roof
  how mistakes are talked about
  why you moved away from pesticides
  what the customers really want
  whether robots can do night rounds
  who decides when lines stop
  rubbish bins with sensors
  the waste water plant
  drought-resistant wheat
  flood defences
  emergency exits
  the ambulance fleet
  error rates in hand-written labels
  cheap housing for nurses
  never-ending stories for children
  no-waste cutting
  a no-blame culture
  no queues at the desk
  fewer delays since the new timetable
  shorter waits at the desk
  lower scrap with the new die
  less waste in the canteen
  half the energy per tonne
  cost per litre down to nine cents
  overtime fell to zero
  sick days have halved
  the tools library
  wild boar in the vineyards
  the weaker currency and exports
  a leaner menu
  heart attack patients on the night shift
  debt financing for wind parks
  crime fiction from Iceland
  overdose prevention at festivals
  the addiction clinic
  trauma surgery in the field hospital
  poverty reduction in the delta
  the crime prevention unit
  asbestos removal in schools
  no accidents since the new gate
  no complaints in two seasons
  racist attacks and how stewards react
  the hospice garden
  how the market is read before a tender
  drunk driving campaigns
  lazy loading of pictures
  the circus school
  corrupt files after a power cut
  right-wing extremism prevention
  salary sacrifice bikes
  housing benefit appeals
  benefits advice in four languages
  equity research
  stock control
  the family court
  cancer trials
  her surgery in the village
  the church roof appeal
  local elections
  young offenders
  old people's homes
  sick pay rules
  ill-fitting prostheses
  terraced houses with wet cellars
  nonsense verse for toddlers
  useless facts for the quiz
  how the nurses calm an unhappy child
  the damson jam line
  children with speech disorders
  bricks that were fired at 1,100 degrees
  when they have to fire the kiln
  she does nothing but grafting in March
`),
)("plain, which may be named gladly, also where the work is about bad things: %s", (typed) => {
  expect(tactOf(typed)).toBe("plain");
});

test.each(
  rows(`
  the backlog of permits
  a backlog of unread samples
  the waiting list for speech therapy
  the waiting times at the clinic
  three vacancies on the night team
  the overtime in December
  absences on Mondays
  sickness in the winter months
  scrap on the aluminium line
  remakes are at seven per cent
  claim denials
  no-shows on Fridays
  damage to the hire cars
  damaged pallets and the damage in the cold store
  the strike at the port
  churn in the first month
  the cost pressure from the big chains
  budget cuts in the arts
  the hiring freeze
  slow installs
  outdated drawings
  unclear instructions at handover
  a broken lift in the tower
  angry neighbours
  congestion at gate four
  conflicts between the two shifts
  the outbreak of mastitis
  only one mechanic at weekends
  only two vans
  readmissions after a month
  overcrowding at the station
  a shrinking market
  near misses on the slipway
  defects on the third press
  the drop-off after week two
  the backlog at the registry
  the backlog of x-rays
  long waits for a scan
  the queue at the weighbridge
  unpaid invoices
  overdue inspections
  missing spare parts lists
  tired volunteers after the summer
  inconsistent labels on pallets
  the vacancy in the lab
  cutbacks in the county
  denials by the insurer
  relapses after discharge
  the churn of small shops
  staff absence in January
  the tensions with the works council
  reluctant managers
  damage to the parquet
  knife crime among teenagers
  families in debt
  evictions in the district
  a ransomware attack
  welders are hard to find
  no budget for training
  there is no time to rehearse
  they still fax orders to the mill
  they change the plan at the last minute
  flaky tests
  shouting in the kitchen
  rent arrears among tenants
`),
)("delicate, which is named without joy: %s", (typed) => {
  expect(tactOf(typed)).toBe("delicate");
});

test.each(
  rows(`
  the ferry comes late every Monday
  trucks arrive late
  invoices go out two weeks late
  the clinic runs an hour late
  the parts are always late
  the site is three weeks behind schedule
  we fall behind on Fridays
  they never have enough scaffolders
  they don't have enough drivers
  there is not enough light in the hall
  too many returns in January
  too few interpreters at night
  the shifts are too long
  orders are too small for the big oven
  nobody reads the handover sheet
  no one owns the price list
  machines break down every week
  the compressor keeps breaking down
  files all over the place
  short two cooks since May
  short-staffed at weekends
  they are understaffed on Sundays
  high staff turnover
  turnover is high among porters
  juniors leave after a year
  two welders left in spring
  customers leave because of the queue
  the last supervisor quit
  why the last foreman left
  how the club shrank to nine people
  how the team dropped to three people
  sales dropped after the move
  ratings slipped after the works
  bookings fell in spring
  attendance is down since the storm
  membership has declined
  insurance went up a third
  the rejects doubled since the new film
  diesel costs are up 20%
  margins squeezed by flour prices
  cash tied up in spare parts
  the tractors are old
  the servers are from 2009
  simulators are worn out
  the roof leaks
  staff complain about the heating
  guests complain about noise
  the accounts problem
  the accidents on the ramp
  injuries in the cold room
  theft from the vans
  shrinkage in the shops
  delays at the border
  bugs in the booking app
  too much paper
  the server crashes at noon
  patient falls at night
  abuse at the front desk
  violence on the night buses
  burnout among the nurses
  on-call burns people out
  the data is wrong
  the old software is slow
  the system is clunky
  handovers get lost
  tickets not answered for days
  near misses not reported
  people not filling in the log
  drivers won't use the app
  growers can't reach the buyer
  it is not working since spring
  the lack of records
  a shortage of anaesthetists
  struggling with the new tax form
  the plant fails its audits
  batteries getting stolen
  bread thrown away every evening
  they wrote off a tenth of the seed
  departments work in silos
  the merger failed
  the parish lost its organ
  the boiler breaks down each winter
  the pumps fail in the heat
  the glue fails in the cold
  the new line jams twice a shift
  valves leak
  the market is shrinking
  congregations are shrinking
  trust has declined
  revenue fell last year
  the club sank to the third league
  the orchestra lost its sponsor
  half of the nurses leave within a year
  three of the cooks quit in May
  parents complain about the food
  residents complain about the trucks
  the trams are often late
  the milk arrives late
  deliveries come two days late
  they are behind with the harvest
  he is short of drivers
  they have too few interpreters
  there are too many forms
  it takes too long
  the rooms are too small
  the cranes are old
  the lorries are worn out
  the maps are outdated
  the wifi is slow
  the acoustics are bad
  data entry is wrong
  doctors don't read the letters
  students don't come on Fridays
  farmers cannot reach the buyers
  tenants won't open the door
  tickets are not closed
  samples get lost
  keys gone missing
  nobody checks the fridges
  no one answers the phone
  hardly anyone uses the portal
  we never hear back from the labs
  they never test the backups
  they struggle with turnover in the kitchen
  rents went up
  freight costs doubled
  complaints are rising
  theft in the aisles
  assaults and violence on the ward
  vandalism at the stops
  frequent outages in the valley
  a data breach last year
  the delays on the ring road
  mistakes in the dosing sheets
  burnout in the call centre
  the night team is burnt out
  teams are overworked
  the shop is understaffed
  the site is out of control
  supervisors ignore the checklist
  engineers and sales argue all day
  two departments blame each other
  pickers are underpaid
  a fifth of the bread is thrown away
  they lose two hours a day
  we lose half a day to paperwork
  staff turnover in the creche
  the lift is out of order
  the last audit went badly
  the frost killed half the vines
  the oldest ewe died in March
  the board keeps changing its mind
  parking is impossible near the clinic
  the water bill doubled in a year
  heating failures in tower B
  clients never pay on time
  we loose 3 drivers a month
  very few people for so many beds
  the store is full of disorder
`),
)("blunt, which is for the day after: %s", (typed) => {
  expect(tactOf(typed)).toBe("blunt");
});

test.each(
  rows(`
  nobody trusts the numbers
  nobody cares about the log
  no one wants the weekend shift
  nobody has dared to tell the mayor
  nobody likes the new till
  everyone is scared of the owner
  the stock list is a mess
  month end is chaos
  the harvest is insane
  the kitchen is a madhouse
  they lost three big clients
  you are losing members
  we lost the airport contract
  the new ERP is killing us
  the intranet sucks
  the tool is useless
  their website is a joke
  staff are not happy with the rota
  they do not talk to each other
  the guards were asleep
  the foreman is lazy
  drivers were caught stealing diesel
  the treasurer is pocketing the fees
  some chiefs use the money to buy themselves cars
  the last director was a bully
  the mayor is corrupt
  the depot is falling apart
  they are drowning in paperwork
  the place is bleeding money
  clerks take naps, sleeping on shift
  the boss takes bribes
  they cook the books
  the owner is a control freak
  rumours of a merger
  word is that the plant moves to Poland
  off the record, the head is leaving
  I heard from a friend there that they cut corners
  allegedly they dump it in the river
  on Glassdoor people warn about the boss
  strictly confidential: the new site
  Petra seemed bored
  the recruiter was late
  he looked hungover
  she is quite old
  the manager is fat
  nice legs
  a heavy accent
  he talks too much
  she was in a bad mood
  the interviewer seemed unprepared
  rude receptionist
  the questions were so boring
  a toxic place
  weird guy at the door
  the warehouse is a disaster
  stock records are a complete mess
  it is a nightmare
  the whole plant is chaos
  the software is garbage
  planning is a joke
  what a circus
  the old system sucks
  nobody knows who is in charge
  nobody believes the plan
  nobody respects the safety officer
  nobody wants to work nights
  staff hate the new tablets
  everyone hates the app
  everybody is afraid of the director
  the team is unhappy
  the foremen are useless
  the guards are lazy
  half the crew is drunk
  someone is stealing copper
  workers were caught stealing
  the clerk takes bribes
  the committee is pocketing the subs
  the treasurer cooks the books
  the two partners don't talk to each other
  management does not care
  they don't listen to anybody
  the meetings are killing us
  we are drowning in email
  they lost their biggest client
  we lost the licence
  the project is falling apart
  the company is going under
  the union boss is a crook
  the vicar is an idiot
  the head chef is a bully
  it's insane how they plan
  the shift plan is crazy
  the nurses are furious
  pathetic training
  he micromanages a bit
  the owner never says thanks
  the founder still decides everything
  they want to fire the dispatcher
  the last planner got sacked
  a rival is going bankrupt
  the nephew does nothing
  bad things about a former colleague
  complained about her boss
`),
)("hard, which is not repeated: %s", (typed) => {
  expect(tactOf(typed)).toBe("hard");
});

test.each(
  rows(`
  her two collies
  his greyhound
  Nadia's dog, who sleeps in the office
  our both daughters
  her son's football
  golf
  sailing
  Piet's allotment
  the marathon in spring
  his camper van
  their wedding
  her pottery
  board games
  their hens
  chess
  home town
  his band
  cycling to work
  skiing in March
  her twins
  your beagle
  their labrador puppies
  our shared love of sailing
  Mila's marathon
  his allotment
  her knitting
  their honeymoon
  my hometown
  his motorbike
  the weather
  rugby and beer
  yoga
  their new baby
  her grandson
  the opera
  his violin
`),
)("personal, which is a pleasantry from outside work: %s", (typed) => {
  expect(tactOf(typed)).toBe("personal");
});

test.each(
  rows(`
  next steps
  the final round
  the start date
  start date and notice period
  the working hours
  a trial shift on Friday
  the probation period
  reference checks
  the dress code
  parking at the depot
  the roster
  14/14 rotation
  the shift pattern
  four days on, four days off
  the hybrid model
  working from home
  the relocation
  shift starts at six
  the transfer policy
  the background check
  the medical check
  the rota
  pool cars
  hiring timeline
  the second interview
  panel interview in June
  when the next round is
  the selection process
  references
  who I would report to
  contract length
  uniform
  home office
  the on-call rota
  the interview process
  security clearance
  the induction week
  notice period and start date
  the aptitude test
  test task
  the driving test
`),
)("process, which is the hiring or the terms of work: thanked for, not admired: %s", (typed) => {
  expect(tactOf(typed)).toBe("process");
});

test.each(
  rows(`
  my mother passed away in May
  asked about my dad's illness
  his divorce
  her cancer
  my burnout
  she is pregnant
  he is going through a divorce
  Tom's wife died last year
  my father's funeral
  mother of three
  single dad of two
  whether I go to church
  my religion
  she is very religious
  his political views
  who he voted for
  my criminal record
  her weight
  my age
  his mental health
  recovering from a stroke, I was off with depression
  until his death
  how old I am
  planning to have children
  their politics
  my mum's death
  her father died in spring
  his wife is ill
  my daughter's surgery
  his depression
  she had a miscarriage
  he got divorced
  I am pregnant
  I have ADHD
  my mental health
  their faith
  her religion
  he is a Muslim
  she is Jewish
  if I pray
  political opinions
  his mortgage
  my visa problems
  my immigration status
  plans to have kids
  his debts
  her ex-husband
  his conviction
  asked if I am married
  they wanted to know when I want to have kids
  she asked my age
  his wife left him
  replace the cook because he drinks
`),
)("private, which is private: %s", (typed) => {
  expect(tactOf(typed)).toBe("private");
});

test.each(
  rows(`
  the salary
  salary range for the role
  base pay and bonus
  the bonus scheme
  stock options
  benefits and pension
  the benefits package
  company car and phone
  401k match
  gym membership
  what the role pays
  my day rate
  asked about compensation
  total compensation
  the pay band
  the pay rise after a year
  days of holiday
  a signing bonus
  PTO
  meal vouchers
  wages in the first year
  the hourly rate
  perks
  thirteenth salary
  my salary expectations
  salary and perks
  pay scale of the county
  the wage
  remuneration
  what they pay
  bonus at Christmas
  the annual bonus
  equity package
  relocation and signing bonus
  days of annual leave
  holiday entitlement
  pension contributions for staff
  company car
  lunch vouchers
  dental plan
  benefits
  how much it pays
  pay raise
  compensation package
`),
)("money, which waits for the offer: %s", (typed) => {
  expect(tactOf(typed)).toBe("money");
});

describe("from outside work", () => {
  test.each([
    ["spaniels", "Veterinary Surgeon Hill Practice", false],
    ["their two spaniels", "Accountant Bright & Co", true],
    ["slow cooking over wood", "Sous Chef The Oak Restaurant", false],
    ["the youth choir", "Director of Music St Anne's Church", false],
    ["football", "Youth Coach", false],
    ["football", "Tax Adviser", true],
    ["board games", "Game Designer", false],
    ["kids' menus", "Restaurant Manager", false],
    ["no-dig gardening", "Head Gardener", false],
  ])("“%s” to a %s: %s", (typed, trade, expected) => {
    expect(isPersonal(typed, trade)).toBe(expected);
  });
});

test.each([
  "five adjusters left because of burnout",
  "the sows are pregnant in March",
  "trials against lung cancer",
  "farmers with depression",
])("health that is the work or the house is not private: %s", (typed) => {
  expect(isPrivate(typed)).toBe(false);
});

test.each([
  "baked for drunk passengers on night ferries",
  "translated for asylum seekers with visa problems",
  "ran the concrete pour on level 4",
  "matched po numbers to invoices",
  "checked criminal records for 2,000 volunteers",
  "compensated 1,000 growers after the flood",
  "nursed patients with depression",
  "managed secrets in Vault for 60 services",
  "bored three kilometres of tunnel",
])("what one has done in such work is told: %s", (typed) => {
  expect(unfitForLetter(typed, true)).toBeUndefined();
  expect(isDoubtful(typed)).toBe(false);
});

test.each([
  "my salary was 40k",
  "I had cancer in 2022",
  "my last boss was an idiot",
  "took over the farm after my father's death",
])("what one would rather not have written is left out: %s", (typed) => {
  expect(unfitForLetter(typed, true)).toBeDefined();
});

describe("a task", () => {
  test("is neither a rule of the place nor a step of the hiring", () => {
    expect(isTask("the migration of the ticket archive")).toBe(true);
    expect(isTask("moving the pharmacy to the ground floor")).toBe(true);
    expect(isTask("how the expansion is paid for")).toBe(false);
    expect(isTask("the relocation")).toBe(false);
  });
});

describe("a difficulty gets the name of its matter", () => {
  test.each([
    ["you lost two important donors", "your donors"],
    ["lost three tenants in spring", "your tenants"],
    ["they keep losing volunteers", "keeping volunteers"],
    ["you can't keep pastry cooks longer than a season", "keeping pastry cooks longer than a season"],
    ["they cannot find any welders", "finding welders"],
    ["can't find anyone who speaks Farsi", "finding somebody who speaks Farsi"],
    ["you struggle to fill the night shifts at the moment", "filling the night shifts"],
    ["they are unable to trace pallets, the scanner is old", "tracing pallets"],
    ["doctors don't trust the triage scores", "trust in the triage scores"],
    ["they lost four brokers to a rival", "keeping brokers"],
    ["the simulators are old, from 2011", "the simulators"],
    ["month end is chaos", "the month end"],
    ["the stock system is a mess", "the stock system"],
    ["the intranet is a complete joke", "the intranet"],
    ["they lose money on the lunch buffet because half of it is left over", "the lunch buffet"],
    ["nobody wants to do the Sunday round", "the Sunday round"],
    ["no one likes the new timesheets", "the new timesheets"],
    ["nobody trusts the sensors", "trust in the sensors"],
    ["nobody updates the spare parts list", "getting the spare parts list updated"],
    ["no one owns the style guide", "the question of who owns the style guide"],
  ])("%s → %s", (typed, named) => {
    expect(softened(typed)?.np).toBe(named);
  });

  test.each([
    "you can't agree on anything",
    "they cannot afford it",
    "you lost your way",
    "you can't wait",
    "the boss is a mess",
    "the nurses are useless",
    "it is chaos",
    "wms is a joke",
  ])("or none where it is not sure: %s", (typed) => {
    expect(softened(typed)).toBeUndefined();
  });
});

describe("the remark behind a matter", () => {
  const read = (part: string) => ({ forms: { np: part } });
  test.each([
    ["moving the archive to Ghent, nobody happy about it", "hard", "moving the archive to Ghent"],
    [
      "that the school was built in 1931 and that nobody has dared to close it since",
      "hard",
      "that the school was built in 1931",
    ],
    ["the new timetable, drivers hate it", "hard", "the new timetable"],
    ["the second laundry - the machines keep breaking down", "blunt", "the second laundry"],
    ["how the wards share porters, but nobody answers the phone", "blunt", "how the wards share porters"],
    ["the new kiln; Piet seemed bored", "hard", "the new kiln"],
    ["the herb garden, she talked about her divorce", "hard", "the herb garden"],
  ] as const)("is left off: %s", (typed, floor, kept) => {
    const reading = tactfully(typed, floor, read);
    expect(saidOf(reading.forms)).toBe(kept);
    expect(reading.rest).toBeDefined();
  });

  test("bars nothing where it is gone, and everything where it is all there is", () => {
    expect(tactfully("the new depot, nobody likes it", "hard", read).unplaced).toBeUndefined();
    expect(tactfully("nobody likes the new depot", "hard", read).unplaced).toBeDefined();
    expect(tactfully("the trams are late", "hard", read).unplaced).toBeUndefined();
    expect(tactfully("the trams are late", "blunt", read).unplaced).toBeDefined();
  });

  test("is dropped too where it was to be told besides", () => {
    const reading = tactfully("x y", "blunt", () => ({ forms: { np: "the new depot", more: "the lifts fail daily" } }));
    expect(reading.forms).toEqual({ np: "the new depot" });
    expect(reading.rest).toBe("the lifts fail daily");
  });
});

describe("news", () => {
  test.each([
    "closed a $20m Series B",
    "closes its seed round",
    "won an award for fraud detection",
    "two million hours without a lost-time injury",
    "opened an accident prevention centre",
    "strikes partnership with the port of Varna",
    "investigative team won a press award",
  ])("to congratulate on: %s", (typed) => {
    expect(unfitForNews(typed)).toBeUndefined();
  });
  test.each([
    "lost its contract with the city",
    "profits fell by a third",
    "cut 40 jobs in Leeds",
    "postponed the opening of the museum",
    "fire at the Gdansk warehouse",
    "pulls out of Spain",
    "sued by former tenants",
  ])("not to congratulate on: %s", (typed) => {
    expect(unfitForNews(typed)).toBeDefined();
  });
});
