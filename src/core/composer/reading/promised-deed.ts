// Is what was promised something to do for the reader: "drop off two samples", "call her back", "email him about the dates"?
import { tagged } from "./parts-of-speech.ts";
import { isDeterminer, isNumber, isPlural, isPreposition } from "./words.ts";

/** With one of these words behind it, each of these is something one does. */
const PHRASAL: Readonly<Record<string, string>> = {
  drop: "off in by round around over",
  pop: "in by round over",
  stop: "by in",
  swing: "by",
  come: "by in round over back along",
  go: "over through back",
  call: "back in",
  ring: "back round around",
  phone: "back round around",
  write: "up back down out to",
  text: "back",
  bring: "over round along back in up",
  hand: "over back in out",
  give: "back",
  take: "over round along back in",
  pick: "up",
  look: "up into over through for out at",
  find: "out",
  work: "out on up",
  draw: "up",
  type: "up out",
  print: "out off",
  scan: "in",
  fill: "in out",
  sign: "up off",
  dig: "out up",
  try: "out on",
  read: "up through over",
  check: "in with up on over",
  chase: "up",
  follow: "up",
  set: "up",
  sort: "out",
  put: "together up in",
  pull: "together up out",
  note: "down",
  jot: "down",
  get: "in",
  think: "over about through of",
  talk: "to through over with",
  track: "down",
  hunt: "down out",
  measure: "up",
  tidy: "up",
  clear: "up",
  send: "off out in",
  run: "through past by over",
  meet: "up with",
};
const REACHING =
  "call ring phone text e-?mail message contact write meet visit tell ask lend let help teach remind introduce join invite put keep update inform".replace(
    / /g,
    "|",
  );
const REACHED = new RegExp(
  `^(?:${REACHING}) (?:him|them|you|her)(?= (?:a|an|the|my|some|if|whether|when|how|what|know|\\p{L}+ly|about|on|at|in|for|with|to|back|again|up|out|over|round|along|around|through|this|next|tomorrow|by|two|three)\\b|[,;]|$)`,
  "iu",
);
/** "Email about the dates": a message, not a thing that is sent. */
const MESSAGE =
  /^(?:e-?mail|message|text|call|ring|phone|write to)(?: (?:him|her|them|you))? (?:about|regarding|when|if|whether|once|as soon as)\b/i;

/** Besides things, one gives a ring and gets in touch. */
const SET_PHRASE =
  /^(?:give (?:him|her|them|you) an? (?:call|ring|shout|hand|lift)|show (?:him|her|them|you) (?:how|what|that|round|around)|get (?:in touch|hold of|together)|keep (?:in touch|(?:him|her|them|you) (?:posted|updated|informed|in the loop))|bring .+ (?:to|for) (?:the|our|my) (?:\p{L}+ )?(?:interview|meeting|visit|round|call|trial|day)|be in touch)\b/iu;

/** `text` begins with a small letter and holds no "I'll". */
export function isDeedForReader(text: string): boolean {
  if (REACHED.test(text) || MESSAGE.test(text) || SET_PHRASE.test(text)) return true;
  const [verb = "", particle = "", next = "", later = ""] = text.split(" ");
  if (PHRASAL[verb.toLowerCase()]?.split(" ").includes(particle) !== true) return false;
  // "Back up figures", "sign up sheet" are things.
  return (
    next === "" ||
    isDeterminer(next) ||
    isNumber(next) ||
    isPreposition(next) ||
    /^(?:him|her|them|you|my|again|soon|next|this|tomorrow|whether|what|how|when|where|who|why)$/i.test(next) ||
    /^\p{Lu}/u.test(next) ||
    (isPlural(next) && !isPlural(later))
  );
}

/** The reader is spoken to: "call her back" → "call you back", "her list" → "your list". */
export function toReader(text: string): string {
  return text
    .replace(/\b(him|her|them)\b(?=(.*))/gi, (word, _, rest: string, at: number) => {
      const before = text.slice(0, at);
      if (/^them$/i.test(word) && namesSeveral(before)) return word;
      if (/^her$/i.test(word)) return isObject(rest.trim()) ? "you" : "your";
      return "you";
    })
    .replace(/\b(?:their|his)\b/gi, (word, at: number) =>
      /^their$/i.test(word) && namesSeveral(text.slice(0, at)) ? word : "your",
    )
    .replace(/\b(call|ring|phone) back\b/i, "$1 you back");
}

/** "The farms with their rents": it is the farms that have them. */
function namesSeveral(before: string): boolean {
  return before.split(" ").some((word) => word.length > 3 && isPlural(word));
}

/** "Call her", "call her back", "show her the plan"; not "her list". */
function isObject(rest: string): boolean {
  const [next = ""] = rest.split(/[ ,;.]/);
  if (next === "" || isDeterminer(next) || isPreposition(next) || isNumber(next)) return true;
  if (
    /^(?:back|again|posted|updated|informed|know|if|whether|when|how|what|this|next|tomorrow|round|over|up|out|in|off)$/i.test(
      next,
    )
  )
    return true;
  return /^(?:ADP|ADV|PART|SCONJ|CCONJ)$/.test(tagged(`I call you ${rest}`)[3]?.tag ?? "");
}
