// Does the letter complain, criticise or run the writer down?
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "negative",
  severity: "warning",
  sentence: "Finds complaints, reproaches and words that run down the writer or an earlier employer.",
  why: "A complaint in a follow-up is what the reader keeps of you.",
  source: "S1 (requirements R7)",
};

const CASE = /\b(?:customers?|clients?|users?|patients?|teams? (?:were|was)|students?)\b/i;
const PHRASES: readonly Phrase[] = [
  {
    find: "(?:treat|treats|treated|treating) (?:me|us|people|everyone|everybody|staff|workers|employees|you|candidates|applicants)(?: \\w+)? (?:like (?:dirt|slaves|animals|rubbish|garbage|children|numbers|criminals)|badly|poorly|unfairly|with contempt|as if)|bored (?:stiff|to death|out of (?:his|her|their) mind)|wasted your (?:time|afternoon|morning|day|hour)",
    unless: CASE,
  },

  // A hard word in a sentence about them, about an earlier place of work, or about oneself.
  {
    find: "(?:pointless|ridiculous|absurd|nonsense|nonsensical|sloppy|chaotic|arrogant|condescending|clueless|disgraceful|shameful|dreadful|pathetic|amateurs?|amateurish|incompetent|incompetence|idiotic|idiots?|morons?|liars?|lied to (?:me|us|everybody|everyone)|cheated (?:the|its|his|her|their|our|us|me)|bullied|harassed|mobbed|backstabb\\w+|exploited (?:me|us|its|the staff|everyone)|toxic|unbearable|insufferable|humiliating|degrading|dishonest|corrupt|crooks?|a shambles|a farce|a scandal|a disgrace|a circus|an absolute mess|a total mess)",
    needs:
      /\b(?:you|your|yours|boss|bosses|manager|management|supervisor|owner|employer|company|firm|team|colleagues?|co-?workers?|department|office|interview\w*|recruiter|hr|process|test|task|assignment|questions?|panel|procedure|job|workplace|place|they|he|she)\b/i,
    unless:
      /\b(?:customers? (?:were|was|who)|patients?|users?|untangl\w+|clean(?:ed|ing)? up|sort(?:ed|ing)? out|turn(?:ed|ing)? around|tidied|fix(?:ed|ing)?|chemicals?|waste|substances?|no longer|not at all|never|wasn't|isn't|without|make a mess|ridiculously (?:good|kind|fast))\b/i,
  },
  {
    find: "(?:it is|it's|it was|what) (?:such )?a (?:great |real |crying )?(?:shame|pity) (?:that )?(?:nobody|no one|you|your|none|the (?:team|panel|interviewer|recruiter))(?: \\w+)?",
    unless: /\b(?:have to miss|could not meet|couldn't meet|closed|closing|far)\b/i,
  },
  {
    find: "(?:silly|stupid|foolish|dumb|clumsy|confused|rambling|incoherent|embarrassing|hopeless|feeble|pathetic|idiotic|muddled|awkward) (?:answers?|replies|questions|examples?|mistakes?|impression|explanations?|performance)|(?:i|i've|i have) (?:\\w+ )?(?:stammered|stuttered|babbled|rambled|waffled|embarrassed myself|disappointed you|wasted your time|let you down)",
    says: "{} runs you down, and the reader will believe you; say what you would add instead.",
    needs: /\b(?:i|my|me)\b/i,
    unless: /\b(?:no|not|never|there are no|children|pupils|students|customers?|users?)\b/i,
  },
  {
    find: "i (?:may|might|do|did|know i do|realise i do|realize i do|admit i do|clearly|obviously|certainly|simply|just)? ?(?:not|don't|didn't) (?:\\w+ )?(?:have|bring|possess|offer|meet|match|tick) (?:\\w+ )?(?:the |all |many |enough |much |any |every |your )(?:\\w+ ){0,3}(?:degree|skills?|experience|qualifications?|requirements?|knowledge|boxes|criteria|others?)",
    severity: "info",
    says: "{} puts a doubt into the reader's mind; say what you bring instead.",
    unless: /\b(?:yet|but|enough time|much time)\b/i,
  },

  // About people: the present or former boss, the interviewers.
  {
    find: "(?:my|our|the) (?:\\w+ )?(?:boss|manager|supervisor|employer|company|team|colleagues?|co-?workers?|firm|director|management|job|workplace)(?: \\w+)? (?:is|was|are|were|has been|were all) (?:\\w+ ){0,3}(?:a bully|bullies|an idiot|idiots|a tyrant|a nightmare|toxic|incompetent|useless|lazy|horrible|terrible|awful|unfair|abusive|a joke|a mess|a disaster|rude|dishonest|corrupt|impossible|clueless|stupid|dead[- ]end|boring|hell|chaotic|crooked)",
    unless: /\b(?:not|never|wasn't|isn't|aren't)\b/i,
  },
  {
    find: "(?:hate|hated|despise|can't stand|cannot stand|sick of|fed up with|fled|escape|escaping|get away from|getting out of) (?:\\w+ )?(?:my|our|the|this|that) (?:\\w+ )?(?:boss|manager|supervisor|employer|company|team|colleagues?|firm|management|job|workplace|place|work|office)",
    unless: /\b(?:customers?|users?|players?)\b/i,
  },
  {
    find: "(?:let down|put off|taken aback|bothered|hurt|offended|irritated|annoyed|shocked|appalled|dismayed|disgusted|insulted|humiliated|disrespected|alarmed|astonished) (?:by|that|at|how|with|when)(?: \\w+){0,6} (?:you|your|interview\\w*|firm|company|process|organi[sz]ed|reply|replied|answer\\w*|team|colleagues?|hr|recruiter|nobody|late|treated|wait\\w*|phone|questions?)",
    unless: CASE,
  },
  {
    find: "(?:which|that) (?:i|we) (?:found|thought|felt|considered) (?:\\w+ ){0,2}(?:rude|disrespectful|unprofessional|unfair|insulting|offensive|inappropriate|odd|strange|poor|disappointing|ridiculous|unacceptable|arrogant|cold)",
  },
  {
    find: "(?:your|the) (?:interviewer|colleague|recruiter|receptionist|manager|panel|hr)(?: \\w+){0,2} (?:kept|was|were|seemed|looked|did not|didn't|never|barely|forgot|made me)(?: \\w+){0,5} (?:phone|late|bored|rude|unprepared|interrupting|interrupted|ignoring|ignored|yawning|waiting|cold|arrogant|uninterested|listen|read my|know my|my (?:cv|resume|name))",
    unless: /\b(?:not rude|kind|never late)\b/i,
  },
  // About oneself.
  {
    find: "(?:my|i have|i've got) (?:\\w+ )?(?:\\w+ )?(?:experience|knowledge|english|skills?|background|qualifications?|answers?|degree|grades?)(?: \\w+){0,3} (?:is|are|was|were) (?:\\w+ ){0,2}(?:thin|weak|poor|bad|limited|lacking|insufficient|inadequate|not (?:enough|sufficient|good)|too (?:thin|little|short|low|weak)|rusty|modest|terrible|awful)",
    says: "{} runs you down, and the reader will believe you; say what you would add instead.",
    unless: /\b(?:but|yet|since then|i am (?:learning|taking)|so i)\b/i,
  },
  {
    find: "(?:i(?:'m| am)|i was) (?:\\w+ )?(?:probably|perhaps|maybe|certainly|surely|clearly|definitely|obviously|likely)? ?not (?:\\w+ )?(?:the (?:best|strongest|right|ideal|most)|good enough|qualified|experienced enough|as good|your first|what you)(?: \\w+)?",
    says: "{} runs you down, and the reader will believe you; say what you would add instead.",
    unless: /\b(?:if i am not|whether)\b/i,
  },
  {
    find: "(?:i|my answers?) (?:\\w+ ){0,2}(?:answered|handled|explained|presented|solved|did|performed|came across|expressed myself)(?: \\w+){0,6} (?:badly|poorly|terribly|clumsily|wrongly|miserably|like an idiot|like a fool|stupidly)|(?:thought|think|took|take) me (?:for )?(?:a fool|an idiot|stupid|foolish|incompetent|dull)|(?:made|making) a fool of myself|(?:is|was|are) (?:a|my) (?:\\w+ )?weakness(?:es)?|my (?:biggest|main|greatest|worst) (?:weakness|fault|flaw)",
    says: "{} runs you down, and the reader will believe you; say what you would add instead.",
    unless: /\b(?:you asked|your question|system|process|design)\b/i,
  },
  {
    find: "i (?:had )?expected (?:better|more|something better|a quicker|a faster)(?: \\w+)?|(?:takes?|taking|took|needs?|needing|has taken) (?:you )?(?:\\w+ ){0,3}(?:weeks|months|forever|ages|so long|this long|that long) to (?:reply|answer|decide|write|respond|come back|get back|tell)|(?:is it|would it be|how hard is it) (?:so |too |that )?(?:hard|difficult|much to ask)(?: \\w+)?",
    unless: /\b(?:customers?|clients?|i (?:took|needed)|sorry|apolog\w+|thank)\b/i,
  },

  {
    find: "(?:your|the) (?:interview |hiring |recruitment |whole |entire )?(?:process|interview|communication|organi[sz]ation|recruiter|hr)(?: \\w+)? (?:was|is|has been|felt) (?:\\w+ )?(?:a mess|a joke|chaotic|confusing|disorgani[sz]ed|terrible|awful|poor|bad|unprofessional|unfair|a disaster|a waste|rude)",
    unless: /\b(?:not|never|wasn't|isn't|our|before|at (?:my|our))\b/i,
  },
  {
    find: "my (?:answers?|performance|english|presentation|interview|explanation|code|solution)(?: \\w+){0,3} (?:was|were|is) (?:so |very |really |quite |rather |too |pretty )?(?:bad|poor|terrible|awful|horrible|weak|embarrassing|a disaster|stupid)",
    says: "{} runs you down, and the reader will believe you; say what you would add instead.",
  },
  {
    find: "(?:i (?:feel|felt|think|believe) )?(?:that )?i (?:was|have been|am being|got) (?:treated )?(?:unfairly|badly|poorly|disrespectfully|unjustly)(?: \\w+)?|(?:not|n't) (?:a )?fair (?:process|decision|interview|chance)",
  },

  {
    find: "(?:i(?:'m| am| was| have been|'ve been)|it(?:'s| is| was)|this is|that is) (?:a bit |a little |quite |very |really |rather |so |deeply |somewhat |extremely |increasingly )?(?:disappoint(?:ed|ing)|frustrat(?:ed|ing)|annoy(?:ed|ing)|upset|upsetting|angry|unhappy|unfair|unprofessional|rude|disrespectful|unacceptable|offended|insult(?:ed|ing)|shocked|appalled|dissatisfied|surprised (?:that (?:i|you)|not|to have not|by the lack)|fed up|tired of waiting|sick of)",
    unless:
      /\b(?:customers?|users?|clients?)\b|\b(?:disappointed|sad|sorry),? (?:of course|naturally|but|to (?:hear|learn|read|miss))\b|\bof course\b|\bnaturally\b|\bwhile\b|\balthough\b|\b(?:at|with|by) myself\b/i,
    except: [],
  },
  {
    find: "(?:disappointed|frustrated|annoyed|upset|angry|unhappy) (?:with|by|about|at|that|because|in) (?:the|your|how|you|this|not|i|my)(?!self)",
    unless:
      /\b(?:customers?|users?|clients?|patients?) (?:who |that )?(?:were|was|are|is|get|got)\b|\b(?:while|although|though|of course|naturally)\b|\bi understand\b/i,
  },
  {
    find: "(?:lack of|no|without (?:any )?|not even an?) (?:communication|response|reply|feedback|courtesy|professionalism|transparency|answer)(?: from (?:you|your|hr|the))",
    unless: CASE,
  },
  {
    find: "(?:lack of|poor|bad|terrible|awful) (?:communication|courtesy|professionalism|respect|organi[sz]ation)",
    unless: /\b(?:customers?|users?|clients?|solved?|fix(?:ed)?|tackl\w+|between teams|improv\w+|project)\b/i,
  },
  {
    find: "(?:you|your (?:team|company|office|department|recruiter|colleague|hr)) (?:said|told me|promised|assured me)(?: \\w+){0,10} (?:but|yet|and yet|however|still)(?: \\w+){0,6} (?:not|nothing|never|haven't|hasn't|no|didn't|silence)",
  },
  {
    find: "(?:nobody|no one|none of you|noone) (?:has |have |had |even |ever )?(?:called|contacted|replied|responded|answered|written|bothered|got back|gotten back|cared|told me)(?: (?:me|back|to me))?",
    unless: CASE,
  },
  {
    find: "(?:waste|wasted|wasting) (?:of )?(?:my|your|our|everyone's|the) time",
    unless: /\b(?:engineers|operators|reviews|drivers|nurses|meetings|stand-?ups|don't want|not want|without)\b/i,
  },
  {
    find: "i(?:'ve| have) been (?:waiting|ignored|left|kept waiting|kept in the dark|ghosted)(?: for)?",
    unless: /\bwaiting for (?:a role|an opportunity|a chance|a position|a job|something|a team)\b/i,
  },
  {
    find: "(?:kept|keeping|leave|left|leaving) me (?:waiting|hanging|in the dark|in limbo)|ghost(?:ed|ing) me|ignor(?:ed|ing) (?:me|my (?:e-?mails?|messages?|application|calls?))",
  },
  {
    find: "(?:longest|slowest|worst|terrible|awful|horrible|ridiculous|pathetic|incompetent|useless|joke of an?) (?:hiring |interview |recruitment )?(?:process|interview|experience|recruiter|hr|company|employer|boss|manager)",
    unless: /\b(?:worst[- ]case|algorithm|sort)\b/i,
  },
  {
    find: "(?:process|decision|wait|hiring)(?: \\w+){0,3} (?:is|has been|was|takes|is taking|has taken) (?:taking )?(?:far |way |much |so |very |quite |rather )?(?:too long|so long|forever|ages|ridiculously|unreasonabl[ye]|unacceptabl[ye]|frustrating|slow)",
    unless:
      /\b(?:build|compile|batch|approval|claims?|order|deploy\w*|customer|onboarding|our|their|billing|release)\b/i,
  },
  {
    find: "(?:my|the) (?:current|former|last|previous|old|ex-?) ?(?:boss|manager|employer|company|job|team|supervisor|colleagues)(?: \\w+){0,2} (?:is|was|were|are) (?:\\w+ )?(?:terrible|awful|horrible|toxic|incompetent|bad|useless|lazy|stupid|unfair|abusive|boring|a nightmare|a mess|a disaster|micromanag\\w+|impossible|chaotic|dishonest)",
  },
  {
    find: "(?:i hate|i hated|i can't stand|i cannot stand|i despise|hate my|hated my|sick of my|escape (?:from )?my) (?:\\w+ )?(?:job|boss|manager|company|work|employer|team|colleagues|current)",
  },
  {
    find: "toxic (?:workplace|work ?place|environment|culture|boss|manager|team|company)",
    unless: /\b(?:chemical|waste|substance|gas)\b/i,
  },
  {
    find: "(?:i (?:know|realise|realize|admit|am afraid|fear|guess|think|feel|believe)(?: that)?|unfortunately,?|sadly,?|honestly,?) (?:i |my )(?:\\w+ )?(?:did (?:badly|poorly|terribly|not do well)|didn't do (?:so |very |too )?well|failed|screwed up|messed up|blew it|bombed|performed (?:badly|poorly)|interviewed (?:badly|poorly)|made a (?:bad|poor|terrible) impression|was (?:terrible|awful|horrible|a mess|so nervous)|am not (?:qualified|good|the best|very good|strong|experienced enough)|don't have (?:enough|the|much|any) (?:experience|skills|qualifications)|lack (?:the )?(?:experience|skills|qualifications))",
    says: "{} runs you down, and the reader will believe you; say what you would add instead.",
  },
  {
    find: "(?:i (?:messed|screwed) up|i blew it|i bombed|i was (?:a nervous wreck|a mess|terrible in|awful in))",
    says: "{} runs you down, and the reader will believe you; say what you would add instead.",
    unless: /\bonce\b|\blearned\b/i,
  },
  {
    find: "(?:even though|although|while) i (?:am|may be|might be|'m) (?:not|under|un)(?: ?qualified| the (?:most|best)| as (?:experienced|qualified))",
    severity: "info",
    says: "{} puts a doubt into the reader's mind; say what you bring instead.",
  },
  {
    find: "(?:not|n't) (?:seem |appear |be |look )?(?:very |that |really |so |too )?interested in me",
    says: "{} reads like a reproach; ask how things stand instead.",
  },
  {
    find: "i(?:'m| am| was) (?:\\w+ )?(?:concerned|worried|anxious|afraid) (?:because|that) (?:i (?:was|have|haven't|am)|you|nobody|no one)",
    unless: CASE,
    says: "{} shows a worry the reader can do little about; ask your question without it.",
  },
  {
    find: "(?:you|your team|your company) (?:made|are making|have made|will be making) a (?:big |huge |serious |terrible |grave )?mistake|(?:your|the company's) loss\\b|you(?:'ll| will) regret|you(?:'re| are) (?:wrong|missing out)",
  },
  {
    find: "(?:i (?:don't|do not|can't|cannot|fail to) understand (?:why|how) (?:you|i|they|someone|it takes|this)|how (?:could|can|dare) you|why (?:was i|wasn't i|did you (?:not|reject)|didn't you|haven't you|am i))",
    unless: /\b(?:customers?|users?|motor|algorithm|works|machine|robot)\b/i,
  },
  {
    find: "(?:discriminat(?:ed|ion) against|unfairly (?:treated|rejected|judged)|should have been (?:me|chosen|hired|selected)|deserved? (?:better|this job|the job|an answer|a reply|more respect|the courtesy))",
    unless: /\b(?:customers?|patients?|users?|readers?|students?)\b/i,
  },
  {
    find: "(?:i guess|apparently|obviously|clearly),? (?:you|your team|my application|i (?:was|am|wasn't|am not))(?: \\w+){0,4} (?:never|not|don't|didn't|wasn't|aren't|isn't|forgot(?:ten)?|lost|ignored|busy)",
  },
];

export const check: Check = phraseCheck(PHRASES, {
  says: "{} is a complaint, and a complaint is what the reader will keep of you; leave it out or ask for what you need.",
});

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nI was sorry, but not surprised, given how strong the field was. Of course I was disappointed, and I am grateful for the time you took.",
    "Dear Dana,\n\nThe failure rate fell when we killed the slow process. Customers who were frustrated by the wait stopped calling.",
    "Dear Dana,\n\nIn the worst case the process takes too long and our claims handling suffers; I would like to fix that.",
  ],
  bad: [
    "Dear Dana,\n\nI am very disappointed with the lack of communication.",
    "Dear Dana,\n\nI have been waiting for three weeks and nobody has called me.",
    "Dear Dana,\n\nMy former boss was terrible.",
    "Dear Dana,\n\nI know I did badly in the interview.",
    "Dear Dana,\n\nThis process is taking far too long.",
    "Dear Dana,\n\nIt seems like the team is not very interested in me.",
  ],
};
