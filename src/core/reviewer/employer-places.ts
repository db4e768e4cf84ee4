// Where does a letter name an employer, and is it the one its writer wants to work for?
import { isOpaque, type Letter, type Span } from "./letter.ts";
import { around } from "./phrase.ts";

const WORD = "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&'+-]*(?:\\.[\\p{L}\\p{N}]+)*";
/** A name of up to five words with capitals. */
export const COMPANY_NAME = `(${WORD}(?:(?: (?:of|and|de|&) | )(?!I\\b)${WORD}){0,4})`;
/** A sentence may begin with any of these words: "Joining Halden". */
const CONTEXT =
  "(?:position|role|opening|job|opportunity|opportunities|vacancy|internship|placement|interview|career|future|talk|conversation|meeting|discussion) (?:here |available |open |today |yesterday |this morning |this afternoon )?at|be (?:[\\p{Ll}]+ ){1,2}at|join(?:ing)?|(?:the|your|whole|entire) team at|interviewing (?:with|at)|interest in (?:working|a position|the position|joining|being) (?:at|for|with)|everyone at|people at|culture at|thank you for considering me at|apply(?:ing)? to|contribut(?:e|ing) to|(?:work|working) (?:for|at|with (?:you|all of you|you all|your team|the team) at)|life at|career with|future (?:with|at)|(?:fit|match) (?:for|at|with)|(?:welcomed|welcome) (?:me )?(?:at|to)|visit(?:ing)?(?: to)?";
const TARGETS = new RegExp(
  `(?<![\\p{L}])(?:${CONTEXT.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`)}) (?:the )?${COMPANY_NAME}`,
  "gu",
);
/** Contexts that name the employer and nothing else; the others of TARGETS need a second sign. */
const SURE =
  /^(?:position|role|opening|job|opportunity|opportunities|vacancy|internship|placement|interview|talk|conversation|meeting|discussion|be |career|future|join|joining|the team at|your team at|interviewing|everyone at|people at|culture at|thank you for considering|life at|career with|fit (?:for|at|with)|match (?:for|at|with)|work(?:ing)? with)/;

/** "Globex's mission", "Globex is the right place": the employer stands before. */
const BEFORE_WORDS = new RegExp(
  `${COMPANY_NAME}(?='s (?:mission|vision|values|culture|ethos|work culture|company culture)(?![\\p{L}])| (?:is|would be|feels like|seems) (?:exactly |really |truly |clearly )?(?:the|a) (?:right|perfect|ideal|best) (?:place|company|employer|team|fit|match|next step|environment)(?![\\p{L}])| and I (?:would|are|could|will|can) )`,
  "gu",
);

export interface Target extends Span {
  text: string;
  /** Only the employer written to can stand here. */
  sure: boolean;
  /** The sentence speaks of what the writer wants, not of what was. */
  wanted: boolean;
  /** Behind "at" a capital is a name even where the word is an ordinary one. */
  strict: boolean;
}

/** The sentence tells of an earlier job: then another employer is in place. */
export const PAST =
  /\b(?:i (?:was|worked|led|did|built|had|left(?! (?:the|our|your|that|this) (?:talk|call|interview|meeting|conversation|room|building|office))|held|spent|started|joined|learned|learnt|ran|managed|helped|served|began|came|moved)|my (?:previous|former|last|first|old|current|present|own)|previous(?:ly)?|former(?:ly)?|my (?:years|time|work|stint|days)|years ago|back then|taught me|before (?:that|joining)|since (?:19|20)\d\d|in (?:19|20)\d\d|used to)\b/i;
export const WANT =
  /\b(?:like|love|want|glad|happy|hope|hoping|keen|interest(?:ed)?|opportunity|chance|possibility|forward|excited|proud|eager|delighted|thrilled|honou?red|imagine|pleased|welcome|ready|enthusiastic|wish|gladly|interests?|would|i'd)\b/i;
/** "my role at Bosch", "a position at Siemens" are the writer's own past. */
const OWN_JOB =
  /\b(?:my|our|his|her|their|a|an|previous|former|last|current|first|old|present|another|other|similar|each|every) (?:[\p{L}-]+ ){0,3}$/iu;

/** The places of a letter where an employer is named, with what their context says. */
export function employerTargets(letter: Letter): Target[] {
  const found: Target[] = [];
  const places = [...letter.prose, ...(letter.subject ? [letter.subject] : [])];
  for (const place of places) {
    const passage = letter.flat.slice(place.start, place.end);
    for (const match of passage.matchAll(TARGETS)) {
      const text = match[1]!.replace(/(?:'s|'|[.,])+$/, "");
      const start = place.start + match.index + match[0].length - match[1]!.length;
      if (text.length < 2 || isOpaque(letter, start, start + text.length)) continue;
      const context = match[0].slice(0, -match[1]!.length).toLowerCase();
      const sentence = around(letter, start, start + text.length);
      const before = passage.slice(Math.max(0, match.index - 80), match.index);
      const isJob = /^(?:position|role|opening|job|vacancy|internship|placement|opportunity|opportunities|career)/.test(
        context,
      );
      const isPast =
        (PAST.test(sentence) && !/\b(?:would|interview)\b/i.test(sentence)) ||
        /\b(?:my (?:years|time|days|work)|previously|formerly|while|when i was)\b[^.]{0,30}$/i.test(before);
      const wanted = WANT.test(before) && !isPast;
      const isWork = /^work/.test(context);
      // "My talk at the Globex summit" was given there, not the one of which the letter speaks.
      const isOwnTalk = /^talk/.test(context) && /\bmy $/i.test(before);
      const sure =
        !isPast && !isOwnTalk && ((SURE.test(context) && !(isJob && OWN_JOB.test(before))) || (isWork && wanted));
      found.push({ start, end: start + text.length, text, sure, wanted, strict: / at (?:the )?$/.test(context) });
    }
    for (const match of passage.matchAll(BEFORE_WORDS)) {
      const text = match[1]!.replace(/(?:'s|'|[.,])+$/, "");
      const start = place.start + match.index;
      const sentence = around(letter, start, start + text.length);
      const isOthers = /\b(?:competitor|customer|client|supplier|partner|like|unlike|such as|compared|than)\b/i.test(
        sentence,
      );
      if (text.length < 2 || isOpaque(letter, start, start + text.length) || PAST.test(sentence) || isOthers) continue;
      found.push({ start, end: start + text.length, text, sure: true, wanted: true, strict: false });
    }
  }
  return found;
}
