// Which verbs do people use when they tell what they did at work, and how are the irregular ones formed?

/** Base forms of regular verbs (their forms follow the spelling rules in reading/verb-forms.ts). */
const REGULAR = `
abandon accelerate pile leak jam clog overheat rot flood hesitate expire bounce ghost accept access accommodate accompany accomplish account accredit accrue achieve acquire act activate adapt add address adhere
adjust administer admit adopt advance advertise advise advocate aggregate agree aid aim alert align allocate allow alter amend analyse analyze
announce answer anticipate appeal appear apply appoint appraise appreciate approach approve arbitrate architect argue arrange arrive articulate ask
assemble assess assign assist assume assure attach attain attend attract audit author authorise average authorize automate avert avoid award back
bake balance bargain base batch battle belong benchmark benefit blend block boost brainstorm brand brief broaden budget bug bundle calculate calibrate
call calm campaign cancel capture care carry cascade catalogue categorise categorize cater cause celebrate centralise centralize certify chair challenge
change chart chase check choreograph cite claim clarify classify clean clear climb close coach code collaborate collate collect combine comfort commission
commit communicate compare compete compile complain complete comply compose compute conceive concentrate concern conclude condense conduct configure confirm
connect consider consist consolidate construct consult consume contact contain contract contribute control convert convey convince cook cooperate coordinate
copy correct correspond counsel count cover craft crash create critique cultivate cure curate customise customize damage dance date debug decide declare
decommission decorate decrease dedicate define delay delegate delete deliver demo demonstrate depend deploy deprecate describe design detect determine develop
devise diagnose differ digitalise digitalize digitise digitize direct disappear discharge discover discuss dismantle dispatch dispense display dispute distribute diversify
document dominate donate double downsize draft drain dress drill drop duplicate earn ease edit educate effect elect eliminate embark embed embrace
employ empower enable enact encounter encourage end endorse enforce engage engineer enhance enjoy enlarge enlist enrich enrol enroll ensure enter entertain
equip eradicate escalate escape escort establish estimate evaluate evolve examine exceed exchange execute exercise exhibit expand expect expedite experience experiment explain explore
export expose extend extract fabricate facilitate fail familiarise farm fashion fear feature file fill film filter finalise finalize finance finish fit fix flag
flip focus follow forecast foster found frame free fulfil fulfill fund furnish gain garden gather gauge generate govern grade graduate grant greet groom group guarantee guard
guide halve hammer handcraft handle happen harmonise harmonize harvest head headhunt heal help highlight hike hire honour host identify ignore illustrate imagine impact implement import improve
improvise include incorporate increase incubate index influence inform initiate innovate input inspect inspire install instigate institute instruct insure integrate intend interact interest
interface interpret intervene interview introduce invent inventory invest investigate invite invoice involve iron isolate issue iterate join judge juggle jump justify kick knit label lack leak jam flood bounce ghost land lapse laser launch
learn lease lecture leverage liaise license lift like limit link liquidate list listen litigate live load lobby localise localize locate lock log look lower machine mail maintain manage
manoeuvre manufacture map mark market master match maximise maximize measure mediate mentor merge migrate mill mine minimise minimize miss mitigate mix mobilise mobilize model moderate modernise
modernize modify monetise monetize monitor motivate mount move multiply narrate navigate need negotiate network neutralise nominate normalise normalize notice notify nurse nurture observe obtain occur
offer onboard open operate oppose optimise optimize orchestrate order organise organize orient originate outline outpace outperform outsource overhaul overlap oversee own pack package paint parse participate
partner pass patch patent patrol pave perfect perform persuade phase phone photograph pick pilot pioneer pitch place plan plant plaster play plot point polish poll populate port position post pour
practice practise praise predict prefer prepare prescribe present preserve press pressure prevent price print prioritise prioritize process procure produce profile program programme progress project promise promote
prompt proofread propose prospect protect prototype provide provision prune publicise publish pull purchase pursue push qualify quantify query question queue race raise rank rate rationalise reach react realise realize reason
rebalance rebrand receive recognise recognize recommend reconcile reconfigure reconstruct record recover recreate recruit rectify recycle redesign redevelop redirect reduce reengineer refactor refer refill refine refocus
reform refresh refurbish refuse register regret regulate rehearse reinforce reject rejoin relate relaunch release relocate rely remain remediate remember remodel remove rename render renegotiate renew
renovate reopen reorganise reorganize repair repeat replace replicate reply report repot represent reproduce request require research reserve reshape resolve respond restock restore restructure result resume retain
retire retrieve return revamp reverse review revise revitalise revive reward risk roast roll rotate route sail sample sanitise satisfy save scale scan schedule scope score scout screen script search secure
segment select separate serve service settle shadow shape share sharpen shelve shift ship shop shorten showcase sign simplify simulate skip slash smooth socialise solicit solve sort source span specialise specialize
specify sponsor spot stabilise stabilize staff stage stall standardise standardize start stay steer step stitch stock stop store stream streamline strengthen stretch structure struggle study style submit
substitute succeed suffer suggest suit summarise summarize supervise supply support surface surpass survey suspect sustain swap switch synchronise synthesise tackle tailor talk target taste tend terminate test
thank tidy tighten tile time tie touch tour trace track trade train transcribe transfer transform transition translate transport travel treat trial triage trigger trim triple troubleshoot trust try tune turn tutor
type uncover unify unite update upgrade upload upskill use utilise utilize vaccinate validate value vary verify veto view visit visualise visualize volunteer vote wait walk want warehouse warn wash waste watch water
weigh weld welcome widen wire witness wonder work worry wrap yield zone
`;

/** Irregular verbs: base, past, past participle; the participle is left out where it is the past. */
const IRREGULAR = `
arise/arose/arisen be/was/been bear/bore/borne beat/beat/beaten become/became/become begin/began/begun bend/bent bet/bet bid/bid bind/bound bite/bit/bitten bleed/bled
blow/blew/blown break/broke/broken breed/bred bring/brought broadcast/broadcast build/built burn/burnt burst/burst buy/bought cast/cast catch/caught choose/chose/chosen cling/clung
come/came/come cost/cost creep/crept cut/cut deal/dealt dig/dug do/did/done draw/drew/drawn dream/dreamt drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed feel/felt
fight/fought find/found flee/fled fly/flew/flown forbid/forbade/forbidden foresee/foresaw/foreseen forget/forgot/forgotten forgive/forgave/forgiven freeze/froze/frozen get/got/got give/gave/given
go/went/gone grind/ground grow/grew/grown hang/hung have/had hear/heard hide/hid/hidden hit/hit hold/held hurt/hurt keep/kept kneel/knelt know/knew/known lay/laid lead/led leave/left lend/lent let/let lie/lay/lain
light/lit lose/lost make/made mean/meant meet/met misunderstand/misunderstood outgrow/outgrew/outgrown outsell/outsold overcome/overcame/overcome oversee/oversaw/overseen overtake/overtook/overtaken
pay/paid put/put quit/quit read/read rebuild/rebuilt redo/redid/redone remake/remade rerun/reran/rerun resell/resold reset/reset retell/retold rethink/rethought rewrite/rewrote/rewritten rid/rid ride/rode/ridden
ring/rang/rung rise/rose/risen run/ran/run say/said see/saw/seen seek/sought sell/sold send/sent set/set sew/sewed/sewn shake/shook/shaken shine/shone shoot/shot show/showed/shown shrink/shrank/shrunk
shut/shut sing/sang/sung sink/sank/sunk sit/sat sleep/slept slide/slid sow/sowed/sown speak/spoke/spoken speed/sped spend/spent spin/spun split/split spread/spread spring/sprang/sprung stand/stood steal/stole/stolen
stick/stuck strike/struck string/strung strive/strove/striven sweep/swept swim/swam/swum swing/swung take/took/taken teach/taught tear/tore/torn tell/told think/thought throw/threw/thrown
undergo/underwent/undergone understand/understood undertake/undertook/undertaken undo/undid/undone upset/upset wake/woke/woken wear/wore/worn weave/wove/woven win/won wind/wound withdraw/withdrew/withdrawn
withstand/withstood write/wrote/written
`;

/** Regular verbs of two or more syllables that double their last consonant (stressed on the last). */
export const DOUBLING = new Set(
  "admit commit equip refer prefer transfer occur incur defer regret omit permit submit compel control patrol excel expel rebut format kidnap debug recur confer infer deter enrol fulfil distil instal program upskill".split(
    " ",
  ),
);

/**
 * Base forms that stand for a noun more often than for an action at the start of a note ("design systems",
 * "support tickets"): they count as a verb only before a determiner, a number or a pronoun.
 */
export const NOUN_LIKE = new Set(
  `access leak jam flood bounce pile account act aid aim alert answer appeal approach audit author award back balance base batch benchmark benefit bet block brand brief budget bug bundle call campaign care cast cause challenge change chart check claim
code commission concern conduct contact contract control copy cost count cover craft cure cut damage dance date deal delay demo deposit design display dispute document draft drill drive drop ease effect end engineer exchange exercise
experience experiment export fail farm fashion feature feed fight file film filter finance finish fit fix flag flip focus forecast form frame fund gain garden grade grant group guarantee guard guide handle head help hire host
impact import increase index influence input institute insure interest interface interview inventory invoice iron issue judge jump label lack land laser launch lead lease lecture license light like limit link list load lock log look
machine mail map mark market master match measure mentor mill mine model monitor mount move need network nurse offer onboard open order outline own pack package paint partner pass patch patent patrol phase phone pick pile pilot pitch place
plan plant play plot point poll port position post practice press pressure price print process produce profile program programme progress project promise prompt prospect prototype purchase push query question queue race raise rank rate reach
reason record reform refill release remodel repair report request research reserve result resume return reverse review reward risk roast roll route run sail sample scale scan schedule scope score scout screen script search segment service
set shape share shift ship shop show sign slide sort source speed spend split sponsor spot spread staff stage stall start stay step stitch stock stop store stream stretch structure study style supply support surface survey swap switch
talk target taste test thank tie tile time touch tour trace track trade train transfer transition transport travel treat trial trigger trim trust try tune turn tutor type update upgrade upload use value view visit volunteer vote
wait walk warehouse wash waste watch water welcome work wrap yield zone`.split(/\s+/),
);

/** Verbs without an object: "demand dropped in summer" is a sentence, "data collected in summer" is not. */
export const INTRANSITIVE = new Set(
  "appear arrive begin climb come crash decline decrease die differ disappear double drop end evolve exist explode fail fall go grow halve happen increase lapse lag occur plateau remain rise shrink sleep slip slow soar stagnate stall start stay stop struggle suffer triple vary wait".split(
    " ",
  ),
);

export interface IrregularVerb {
  base: string;
  past: string;
  participle: string;
}

export const REGULAR_VERBS: ReadonlySet<string> = new Set(REGULAR.split(/\s+/).filter(Boolean));

export const IRREGULAR_VERBS: readonly IrregularVerb[] = IRREGULAR.split(/\s+/)
  .filter(Boolean)
  .map((entry) => {
    const [base = "", past = "", participle = past] = entry.split("/");
    return { base, past, participle };
  });
