// What is a message for, when nobody says so? A guess from its words; rules that rest on it are gentler.
import type { Purpose } from "../case/words.ts";
import type { Letter } from "./letter.ts";

const SIGNS: readonly [Purpose, RegExp][] = [
  [
    "offer-reply",
    /\b(?:accept|decline|declining|accepting|turn(?:ing)? down)\b.{0,40}\boffers?\b|\bthank(?:s| you) (?:so much |very much )?for (?:the|your|this) (?:\w+ ){0,2}offer(?! to)\b|\breceived (?:the|your) offer\b|\boffer of employment\b|\bi was offered\b|\b(?:gladly|happily|pleased to|happy to|delighted to|excited to|formally) accept\b|\bextended (?:me )?an offer\b|\bi (?:have )?accepted\b/i,
  ],
  [
    "rejection-reply",
    /\b(?:you(?:'ve| have)?|team|company) (?:have )?(?:decided|chosen|chose|selected|gone|went|going)\b.{0,30}\b(?:another|other|someone|somebody) |\b(?:sorry|disappointed|sad) (?:to (?:hear|learn|read)|that i was not)|\bthank(?:s| you) for (?:letting me know|the update|telling me|informing me).{0,60}\b(?:decision|not|although|while|disappoint)|\bnot (?:be )?(?:moving|going) forward with my\b|\bwas(?:n't| not) (?:selected|chosen|the right fit)\b|\bnot to (?:proceed|move forward)\b|\b(?:thank(?:s| you)|grateful|appreciate).{0,30}\b(?:let me know|letting me know|told me|telling me|you(?:r)? (?:answer|message)).{0,200}\b(?:had hoped|would have been|would have liked|'d have liked|understand the decision|another opening|future opening|keep me in mind|another candidate)\b/i,
  ],
  [
    "feedback-request",
    /\b(?:any|some|your|brief|honest|short) feedback\b.{0,60}\b(?:improve|interview|application|appreciate|grateful|learn)|\bfeedback on (?:my|how i|where i)\b/i,
  ],
  [
    "status-inquiry",
    /\b(?:check(?:ing)? (?:in|back|on)|follow(?:ing)?[- ]up (?:on|about|regarding|with)|status of|any (?:news|updates?)|an update|touch(?:ing)? base|circl(?:e|ing) back|where (?:things|you) (?:stand|are)|still (?:open|under consideration|being considered)|inquir(?:e|ing) (?:about|as to|on)|any decision)\b/i,
  ],
];
const THANKS =
  /\bthank(?:s|-?you| you)?\b.{0,80}\b(?:interview\w*|meet\w*|talk\w*|speak\w*|chat\w*|conversation|discuss\w*|time|opportunity|show\w*|visit|call|today|yesterday|morning|afternoon|tour|walk\w*|having me|consider\w*)\b|\b(?:enjoyed|appreciate[ds]?|pleasure|great|good|nice|lovely|wonderful|delight\w*)\b.{0,40}\b(?:interview|meeting|talking|speaking|chatting|conversation|discussion|chat|met|meet|call)\b/i;
const PROMISED =
  /\b(?:as (?:promised|requested|discussed|agreed)|you asked for)\b.{0,80}\b(?:attach\w*|enclos\w*|here (?:is|are))|\b(?:here (?:is|are)|i(?:'ve| have)? attach\w*)\b.{0,60}\b(?:you asked|you requested|i promised|as promised)/i;

/** The likeliest purpose, or undefined where nothing speaks for one. */
export function purposeOf(letter: Letter): Purpose | undefined {
  const prose = letter.prose
    .map((span) => letter.plain.slice(span.start, span.end))
    .join("\n")
    .slice(0, 4_000)
    .replace(/\s+/g, " ");
  const subject = letter.subject ? letter.plain.slice(letter.subject.start, letter.subject.end) : "";
  for (const [purpose, pattern] of SIGNS.slice(0, 3)) if (pattern.test(prose)) return purpose;
  if (PROMISED.test(prose) && !/\binterview\b/i.test(prose.slice(0, 120))) return "materials";
  const opening = prose.slice(0, 260);
  const asksStatus = SIGNS[3]![1].test(prose);
  if (
    THANKS.test(opening) &&
    !(asksStatus && SIGNS[3]![1].test(opening) && !/\b(?:today|yesterday|this morning|this afternoon)\b/i.test(opening))
  )
    return "thank-you";
  if (asksStatus) return "status-inquiry";
  if (THANKS.test(prose) || /\bthank|appreciat/i.test(subject)) return "thank-you";
  return undefined;
}
