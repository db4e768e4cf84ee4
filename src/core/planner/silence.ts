// Do somebody's words ask not to be contacted, or only say that they will be the ones to call?
import { dayWords } from "./day-names.ts";
import { dayAt } from "../time/work-calendar.ts";
import type { Meeting, Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import type { Reason } from "./touchpoint.ts";

/** A wish for silence, and the words it was made in; none where the person ticked the field themselves. */
export interface Wish {
  /** When it was said. */
  at: number;
  words?: string;
  /** It came in a mail; otherwise it was said in an interview. */
  isWritten?: boolean;
}

const REACHING = String.raw`(?:call|phone|ring|contact|e-?mail|write|text|message|chase|follow(?:ing)?[\s-]{1,2}up|check(?:ing)?\s{1,3}(?:in|back|up)|get\s{1,3}in\s{1,3}touch|getting\s{1,3}in\s{1,3}touch|be\s{1,3}in\s{1,3}touch|reach(?:ing)?\s{1,3}out|enquir(?:e|ing)|inquir(?:e|ing)|calling|phoning|ringing|contacting|e-?mailing|writing|texting|messaging|chasing)`;
const EXTRA = String.raw`(?:(?:please|bother|trouble|worry\s{1,3}about|try|to|even|ever|be|keep|start|feel\s{1,3}you\s{1,3}have)\s{1,3}){0,3}`;
// Whom: them, or nobody named. "Do not contact my present employer" speaks of something else.
const OBJECT = String.raw`(?=\s{0,3}(?:$|[.,;:!?)…–—-])|\s{1,3}(?:us|me|them|him|her|up|back|again|in\b|to\s{1,3}(?:us|me|them|him|her)|with\s{1,3}(?:us|me|them|him|her)|for\s{1,3}(?:an?\s{1,3})?(?:update|news|answer|decision|result)|about|regarding|on\s{1,3}(?:the\s{1,3})?(?:status|progress|this)|the\s{1,3}(?:hr|recruit\w*|hiring|team|office|company|department|panel|school|store|shop|practice|clinic)|(?:our|their)\s{1,3}(?:office|team|department|staff)|after|and|or|while|during|as|because|since|unless|directly|by))`;
const NOT_WE = String.raw`(?<!\b(?:we|they|i|he|she|if\s{1,3}you|who|that|you)\s{1,3})`;

const WISHES: readonly RegExp[] = [
  new RegExp(
    String.raw`${NOT_WE}\b(?:do\s{1,3}not|don['’]?t|never|no\s{1,3}need\s{1,3}(?:for\s{1,3}\w{2,10}\s{1,3})?to|not\s{1,3}necessary\s{1,3}to|refrain\s{1,3}from|abstain\s{1,3}from|avoid|kindly\s{1,3}not|please\s{1,3}not)\s{1,3}${EXTRA}${REACHING}${OBJECT}`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:you|one|candidates|applicants|i)\s{1,3}(?:do\s{1,3}not|don['’]?t|need\s{1,3}not|needn['’]t|should\s{1,3}not|shouldn['’]t|must\s{1,3}not|mustn['’]t|are\s{1,3}not\s{1,3}to|am\s{1,3}not\s{1,3}to)\s{1,3}(?:(?:need|have)\s{1,3}to\s{1,3})?${EXTRA}${REACHING}${OBJECT}`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:ask(?:ed|s)?|told|said|request(?:ed|s)?|prefer(?:red|s)?|rather|want(?:ed|s)?|wish(?:ed|es)?)\b[^.!?\n]{0,40}?\b(?:not\s{1,3}to|no[tn]|you\s{1,3}did\s{1,3}not|you\s{1,3}didn['’]t|i\s{1,3}did\s{1,3}not|i\s{1,3}didn['’]t)\s{1,3}${EXTRA}${REACHING}${OBJECT}`,
    "giu",
  ),
  /\b(?:please[,\s]{1,3})?no\s{1,3}(?:phone\s{1,3})?(?:calls|follow[\s-]?ups?|chasers|enquiries|inquiries|e-?mails|phoning|calling|chasing)(?:\s{1,3}(?:or|and)\s{1,3}(?:calls|follow[\s-]?ups?|e-?mails|enquiries|inquiries))?(?:\s{0,2},?\s{0,2}please\b|(?=\s{0,3}(?:$|[.;!])))/giu,
  /\b(?:rufen|schreiben|kontaktieren)\s{1,3}sie\s{1,3}(?:uns|mich)\s{1,3}(?:bitte\s{1,3})?nicht\b|\bbitte\s{1,3}nicht\s{1,3}(?:nachfragen|anrufen|nachhaken|melden|kontaktieren)|\bbitte\b[^.!?\n]{0,40}\b(?:rückfragen|nachfragen|anrufen?)\s{1,3}(?:bitte\s{1,3})?(?:ab\b|absehen|verzichten)|\bvon\s{1,3}(?:rück|nach)fragen\b[^.!?\n]{0,30}\b(?:ab\b|absehen|abzusehen)/giu,
  /\bne\s{1,3}(?:nous|me)\s{1,3}(?:appelez|rappelez|contactez|écrivez|relancez)\s{1,3}pas\b|\bmerci\s{1,3}de\s{1,3}ne\s{1,3}pas\s{1,3}(?:nous\s{1,3})?(?:appeler|rappeler|contacter|relancer|écrire)/giu,
  /\bno\s{1,3}(?:nos|me)\s{1,3}(?:llame|llames|contacte|contactes|escriba|escribas)\b|\bnon\s{1,3}(?:ci|mi)\s{1,3}(?:chiami|contatti|scriva|chiamare|contattare|richiamare)\b|\bnão\s{1,3}(?:nos\s{1,3})?(?:ligue|contacte|contate)\b|\bbel(?:t\s{1,3}u)?\s{1,3}(?:ons|mij)\s{1,3}niet\b|\bring\s{1,3}(?:oss|mig)\s{1,3}inte\b|\bproszę\s{1,3}(?:do\s{1,3}nas\s{1,3})?nie\s{1,3}(?:dzwonić|kontaktować|pisać)/giu,
];
// "Please do not call before Friday" is a day, "don't call, e-mail me" a channel, "don't call us by our first names" neither.
const NO_WISH_AFTER =
  /^[^.!?\n]{0,30}\b(?:before|until|till|unless|prior\s{1,3}to)\b|^\s{0,3}(?:us|me|them)?[\s,;:–—-]{1,4}(?:but\s|just\s|please\s|instead\s|rather\s|simply\s){0,3}(?:e-?mail|write|text|message|send|drop|use|call|ring|phone)\s/iu;

const THEIR_CALL =
  /\b(?:(?:we|they|he|she|hr|i|somebody|someone|the\s{1,3}\w{2,12}|[a-z]{2,15})\s{0,1}(?:['’]ll|\s{1,3}will|\s{1,3}would|['’]d|\s{1,3}(?:is|are)\s{1,3}going\s{1,3}to)\s{1,3}(?:\w{2,12}\s{1,3}){0,2}?(?:call|ring|phone|contact|e-?mail|write|text|be\s{1,3}in\s{1,3}touch|get\s{1,3}(?:back|in\s{1,3}touch)|let\s{1,3}(?:me|you)\s{1,3}know|reach\s{1,3}out|come\s{1,3}back|notify|inform|tell))\b|\b(?:wir|sie)\s{1,3}melden\s{1,3}(?:uns|sich)\b|\bmeldet\s{1,3}sich\b|\bon\s{1,3}(?:vous|me|t)['’\s]{1,2}(?:rappellera|recontactera|contactera)\b|\b(?:le|te|la|me)\s{1,3}llamar(?:emos|án|á|e|é)|\b(?:la|le|ti)\s{1,3}(?:chiameremo|contatteremo|faremo\s{1,3}sapere)|\bwe\s{1,3}bellen\b|\bvi\s{1,3}(?:ringer|hör\s{1,3}av\s{1,3}oss)|\b(?:oddzwoni|zadzwoni|odezwi)/iu;

const answers = new Map<string, boolean>();
const MOST_ANSWERS = 5_000;

/** Whether a text asks not to be contacted about the application at all. Answers are kept: mails are read again for every plan. */
export function asksForSilence(text: string): boolean {
  let answer = answers.get(text);
  if (answer === undefined) {
    answer = holdsWish(text);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(text, answer);
  }
  return answer;
}

// Most mails hold no such words at all: two quick looks spare the long ones.
const DENIES =
  /\b(?:no|not|never|ne|non|não|niet|nie|nicht|inte)\b|\b\w{2,6}n['’]?t\b|refrain|abstain|avoid|\bab\b|absehen|abzusehen|verzicht/iu;
const REACHES =
  /call|phon|ring|contact|mail|writ|text|messag|chas|follow|check|touch|reach|nquir|ruf|schreib|frag|kontakt|meld|hak|appel|relan|écri|llam|escrib|chiam|contat|scriv|ligue|bel|dzwon|pisać/iu;

function holdsWish(text: string): boolean {
  const own = text.slice(0, 8_000);
  if (!DENIES.test(own) || !REACHES.test(own)) return false;
  for (const pattern of WISHES) {
    for (const found of own.matchAll(pattern)) {
      const end = found.index + found[0].length;
      if (
        !NO_WISH_AFTER.test(own.slice(end, end + 60)) ||
        /\bwe(?:['’]ll|\s{1,3}will)\b/iu.test(own.slice(end, end + 20))
      )
        return true;
    }
  }
  return false;
}

/** Whether words say that the company will be the one to get in touch. */
export function leavesItToThem(text: string): boolean {
  return THEIR_CALL.test(text.slice(0, 2_000));
}

const NO_WRITER = ["bounce", "auto-reply", "unrelated"];
const kept = new WeakMap<Situation, Wish[]>();

/** Every wish for silence, by time: ticked in a debrief, said in an interview, or written in a mail. */
export function wishes(situation: Situation): Wish[] {
  const known = kept.get(situation);
  if (known) return known;
  const found = situation.meetings.flatMap((meeting) => wishIn(meeting) ?? []);
  for (const { item, at } of situation.received) {
    if (item.text === undefined || NO_WRITER.includes(item.signal ?? "")) continue;
    if (asksForSilence(item.text)) found.push({ at, isWritten: true });
  }
  // Who notes that they did not mean it has the last word over what was read from words.
  const isLifted = situation.meetings.at(-1)?.interview.debrief?.noFollowUp === false;
  const all = (isLifted ? found.filter((wish) => wish.words === undefined && wish.isWritten !== true) : found).sort(
    (a, b) => a.at - b.at,
  );
  kept.set(situation, all);
  return all;
}

function wishIn(meeting: Meeting): Wish | undefined {
  const debrief = meeting.interview.debrief;
  if (debrief?.noFollowUp !== undefined) return debrief.noFollowUp ? { at: meeting.end } : undefined;
  const said = debrief?.decision?.said;
  return said !== undefined && asksForSilence(said) ? { at: meeting.end, words: said } : undefined;
}

/** Why nothing is sent, in the words of the wish. */
export function silenceReason(situation: Situation, wish: Wish): Reason {
  const reason = standing("stop/no-follow-up", { company: situation.company });
  if (wish.words !== undefined) {
    const words = wish.words.length > 90 ? `${wish.words.slice(0, 89).trimEnd()}…` : wish.words;
    return {
      ...reason,
      says: `${situation.company} said “${words}”: that asks not to be followed up with, and it comes first.`,
    };
  }
  if (wish.isWritten === true) {
    const date = dayWords(dayAt(situation.clock, wish.at));
    return {
      ...reason,
      says: `${situation.company} wrote on ${date} that they do not wish to be contacted, and that comes first.`,
    };
  }
  return reason;
}
