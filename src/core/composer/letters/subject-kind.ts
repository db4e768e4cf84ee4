// How may a subject of the conversation be spoken of: enjoyed, weighed, thanked for, or only noted?
import type { ReadTopic } from "../facts.ts";
import { readNounPhrase } from "../reading/noun-phrase.ts";
import type { Forms } from "../reading/reading.ts";

export type SubjectKind =
  /** "the new warehouse in Ghent": may be enjoyed, and tied to one's own work. */
  | "matter"
  /** "how you split the work": may be enjoyed, but is no kind of work. */
  | "question"
  /** "cans versus kegs": is weighed, not helped with. */
  | "choice"
  /** "the tour of the brewhouse": is thanked for, not discussed. */
  | "event"
  /** Hours, shifts, benefits, the steps of the hiring: good to know, nothing to admire. */
  | "arrangement"
  /** What was lost or goes wrong: heard without a word of joy. */
  | "grave";

const QUESTION = /^(?:how|why|whether|who|what|when|where|which|if)\b/;
const CHOICE = /\b(?:vs\.?|versus)(?= )/i;

const EVENTS =
  /^(?:(?:the|your|an?|that|our) )?(?:(?:short|quick|long|brief|little|guided|live|working|team|factory|plant|site|shop|lab|office|ward|kitchen) )*(?:walk(?:about|through|-through|round)?|lunch|breakfast|dinner|coffee|demo|demonstration|visit|trial (?:shift|day|lesson)|tasting)(?= (?:of|with|at|in|to|through|round|around|past|over|on)\b|$)/i;
/** A tour is also what a band does, through countries and along coasts. */
const TOUR =
  /^(?:(?:the|your|an?) )?(?:\p{L}+ )?tour(?:$| (?:round|around|through|with)\b| of (?:the|your) (?!(?:\p{L}+ )*(?:islands?|north|south|east|west|country|countryside|provinces?|coast|regions?|states|world|schools|villages|festivals)\b)\p{Ll})/u;
const TO_COME =
  /\b(?:next|planned|coming|upcoming|tomorrow|every|weekly|monthly|annual|yearly|if|would|will|before (?:you|they) decide|(?:on|by|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))\b/i;

const ARRANGED =
  /^(?:hours|working hours|opening hours|shifts?|roster|rosters|rota|rotas|rotation|breaks?|start|days off|holidays?|leave|parking|uniforms?|canteen|benefits?|pension|perks?|allowances?|insurance|contract|probation|notice|overtime|salary|pay|bonus|401k|commute|dress|home office|remote work|teleworking|telework|per diems?|timetable)$/i;
const ARRANGEMENT =
  /^(?:(?:the|your|an?) )?(?:(?:work(?:ing)?|opening|office|shift) (?:time|hours|pattern|plan|system|pay)|(?:early|late|night|day|weekend|split|double|12-hour|eight-hour) shifts?|start(?:ing)? (?:date|time)|days? off|home office|remote work|working from home|hybrid work(?:ing)?|(?:car|meal|travel|housing|clothing|tool) allowance|contract (?:type|length)|shift begins?)\b|\b(?:shifts?|day|work|working day|service) (?:begins?|starts?|ends?|finishes|runs? from)\b|\b(?:days|weeks|months) on\b.{1,12}\b(?:days|weeks|months)? ?off\b|\bdays (?:per|a|each) week\b|\b(?:four|five|six|4|5|6)-day week\b|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|afternoons?|mornings?) off\b|\bon[- ]call (?:rota|duty|duties|every|once|work)\b|\b(?:being|going|working|goes?|be) on[- ]call\b|\bevery (?:second|third|fourth|fifth|other) (?:weekend|week|night|saturday|sunday)\b|\bnotice period\b|\b(?:start(?:ing)? date|date to start)\b|\b(?:paperwork|visas?|work permits?|background checks?|relocation package)\b|\b(?:1?\d|[1-4]\d) ?\/ ?(?:1?\d|[1-4]\d) (?:roster|rota|rotation|shifts?|pattern)\b|\b(?:at|from) \d{1,2}(?::\d\d)? ?(?:o'clock|am|pm|a\.m\.|p\.m\.)/i;

const LOSS =
  /\b(?:dropped|fell|fallen|lost|lose|losing|loses|shrank|shrunk|shrinking|declin(?:e|ed|es|ing)|collaps\w+|closed down|closing|clos(?:ed|ure) of|died|death|burn(?:ed|t) (?:down|out)|slipped|struggl\w+|went (?:down|bankrupt|under|wrong)|gone (?:down|wrong)|flooded|destroyed|cut back|cuts to|short of|down to only|fewer and fewer|left within|leave within|leav(?:e|es|ing) after|no longer|backlogs?|waiting lists?|waitlists?|shortages?|burnout|layoffs?|redundancies|strikes?|complaints)\b/i;
const LOWERED =
  /\b(?:costs?|waste|scrap|errors?|defects?|complaints?|accidents?|injur(?:y|ies)|emissions?|downtime|absences?|sickness|turnover|delays?|times?|no-shows?|infections?|falls|backlog)\b/i;

/** A pet or somebody at home: "your two spaniels, Biscuit and Bean". */
const AT_HOME =
  /\b(?:your|her|his|their|my|our)(?: \p{L}+)? (?:dogs?|pupp(?:y|ies)|cats?|kittens?|spaniels?|labradors?|terriers?|greyhounds?|sons?|daughters?|husband|wife|wedding|honeymoon|marathon|allotment|grand(?:son|daughter|child|children)|mother|father|mum|mom|dad)\b/iu;

export function subjectKind(topic: ReadTopic): SubjectKind {
  let kind = kinds.get(topic);
  if (kind === undefined) kinds.set(topic, (kind = kindOf(topic)));
  return kind;
}

/** Notes are read once for many versions of a letter. */
const kinds = new WeakMap<ReadTopic, SubjectKind>();

function kindOf(topic: ReadTopic): SubjectKind {
  const { forms, text } = topic;
  const said = forms.np ?? forms.that ?? text;
  if (isGrave(topic)) return "grave";
  if (topic.process || isArrangement(said)) return TO_COME.test(said) || !isEvent(said) ? "arrangement" : "event";
  if (isEvent(said) && !TO_COME.test(said)) return "event";
  if (CHOICE.test(said)) return "choice";
  return forms.how !== undefined || QUESTION.test(said) || forms.np === undefined ? "question" : "matter";
}

/** Something of which one may say that one enjoyed hearing of it. */
export function isPleasant(topic: ReadTopic): boolean {
  return !["grave", "arrangement", "event"].includes(subjectKind(topic));
}

/** What is paid, named as a matter of its own: nothing to be glad of in a letter. */
const PAY =
  /\b(?:car|housing|travel|meal|clothing|tool|fuel|phone|transport|relocation|shift|child) allowances?$|\b(?:salar(?:y|ies)|bonus scheme|pay (?:scale|band|grade|range)s?|pension(?: plan| scheme)?|13th month)$/i;

export function isPayTalk({ forms }: ReadTopic): boolean {
  return PAY.test(forms.np ?? "");
}

/** People's faults, age and fears, and money that is owed or missing: not to be told back to somebody who gets no help with it. */
const TOUCHY =
  /\b(?:ag(?:e)?ing|elderly|too old|getting old|lazy|rude|argu(?:e|es|ing)|fight(?:s|ing)?|quarrel\w*|gossip\w*|bully\w*|afraid|scared|shy|nervous|jealous|resent\w*|stubborn|refus(?:e|es|ing)|owe[sd]?|owing|debts?|arrears|unpaid|pay(?:s|ing)? late|late pay\w*|losing money|loss-making|bankrupt\w*|not (?:get|getting) (?:on|along)|blam(?:e|es|ing)|(?:don't|do not|doesn't|does not|never|nobody|no one) (?:like|likes|trust|trusts|listen|listens|care|cares|respect|respects|speak|speaks)|fall(?:s|ing)? out|blind spots?|ego)\b/i;

export function isTouchy(text: string): boolean {
  return TOUCHY.test(text);
}

/** From outside work: nice to come back to in passing, never the point of a letter. */
export function isPrivate(topic: ReadTopic): boolean {
  return topic.personal || AT_HOME.test(topic.forms.np ?? topic.forms.that ?? "");
}

function isEvent(said: string): boolean {
  return EVENTS.test(said) || TOUR.test(said);
}

function isArrangement(said: string): boolean {
  if (ARRANGEMENT.test(said)) return true;
  // "the shift planning software" is a matter; "the shifts" are an arrangement.
  return ARRANGED.test(readNounPhrase(said.replace(/^(?:the|your) /, "")).head);
}

/** A clause that tells of loss, however it is turned; a fall in what is better low is none. */
function isGrave({ forms, delicate, text }: ReadTopic): boolean {
  // "they are at 120 and want 50": short of what they aim at.
  if (delicate || /\bat [€$£]?\d[\d.,]*%?\S*(?: \p{L}+){0,3} (?:wants?|needs?|target|should be|aim)\b/iu.test(text))
    return true;
  const said = forms.that ?? forms.how ?? forms.np ?? "";
  return LOSS.test(said) && !LOWERED.test(said) && !/^how you (?:deal|handle|avoid|prevent|reduce|cope)\b/.test(said);
}

/** "vs" belongs into notes. */
export function writtenOut(topic: ReadTopic): ReadTopic {
  if (!CHOICE.test(topic.forms.np ?? topic.forms.that ?? "")) return topic;
  const forms = Object.fromEntries(
    Object.entries(topic.forms).map(([form, text]) => [form, text.replace(/\bvs\.?(?= )/gi, "versus")]),
  ) as Forms;
  return { ...topic, forms };
}

/** "remakes are at 9%", "12% of the rock becomes block": a figure is not what one knows from one's own work. */
const FIGURE =
  /\b(?:is|are|was|were|stands?|at|to|of) (?:(?:about|around|only|over|under|up to) )?[€$£]?\d[\d.,]*(?:%|k|m)?$/i;

/**
 * One may call one's own deed similar to it only where it is named as it is: a kind of work or trouble, no figure, no
 * question, and not the gentle name of what was blunt ("trust in the dashboards").
 */
export function isComparable(matter: { text: string; forms: Forms }): boolean {
  const { np, that, how } = matter.forms;
  const said = np ?? that ?? "";
  if (said === "" || how !== undefined || QUESTION.test(said) || FIGURE.test(said) || CHOICE.test(said)) return false;
  return !isSoftened(matter);
}

/** The name that stands in the letter begins with a word that was not typed. */
function isSoftened({ text, forms }: { text: string; forms: Forms }): boolean {
  const np = (forms.np ?? "").toLowerCase();
  const [first = ""] = np.replace(/^(?:the|your|an?) /, "").split(" ");
  if (!/^(?:winning|keeping|getting|trust|who|number|amount|lack)$/.test(first)) return false;
  return !text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(first);
}

/** How much a fact asks of a sentence, 0 for a short and tidy one that is used whole. */
export function raggedness(forms: Forms, cut: boolean): number {
  const said = forms.full ?? forms.np ?? forms.that ?? "";
  const words = said.split(" ").length;
  return (
    (cut ? 2 : 0) +
    (words > 18 ? 2 : words > 12 ? 1 : 0) +
    (/[/+=;:]|\.\.|\([^)]*[,;]/.test(said) ? 1 : 0) +
    ((said.match(/, /g)?.length ?? 0) > 1 ? 1 : 0)
  );
}
