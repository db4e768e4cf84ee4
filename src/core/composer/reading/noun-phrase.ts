// Where does this noun phrase end, is its head singular or plural, and does it need an article?
import { ADJECTIVES, PARTICIPLE_ADJECTIVES, QUESTION_WORDS } from "../lexicon/function-words.ts";
import { ACTIVITIES } from "../lexicon/matters.ts";
import { isCertainMatter, isOwnedByMany, standsBare, type NounPhrase } from "./certain-or-general.ts";
import { MASS_NOUNS, NOT_PERSONS, PERSON_ENDINGS } from "../lexicon/nouns.ts";
import { PROPER_WORDS } from "../lexicon/proper-words.ts";
import { THINGS } from "../lexicon/things.ts";
import {
  bare,
  isAdjective,
  isAdverb,
  isAuxiliary,
  isCountNoun,
  isDeterminer,
  isGerund,
  isMatter,
  isNumber,
  isPlural,
  isPreposition,
  isThing,
} from "./words.ts";

/** Abbreviations for things there can be one of. */
const COUNT_ACRONYMS =
  /^(?:CEO|CTO|CFO|COO|CMO|CIO|VP|KPI|API|ERP|CRM|MVP|RFP|SOP|SLA|VPN|PDF|IPO|MRI|ECG|PLC|ICU|EHR|EMR|SDK|LLM|NGO|POS|PCR|PMS|WMS|CMS|LMS|MES|DMS|TMS|BMS|EPR|PABX)$/;

const NOT_A_PERSON =
  /(?:over|roster|poster|ever|weather|leather|number|per cent|(?:fast|bett|high|low|bigg|small|long|earli|lat|cheap|quick|easi|saf|great|fewer|larg|strong|clean|near|old|young|clos|wid|narrow)er|ment|tion|port|sort|shirt|support|effort|court|transport|export|import|airport|(?<!ia)list|rust|trust|test|rest|cost|post|request|interest|forecast|breakfast|harvest|first|last|best|most)$/;

/** Third persons that end what they are said of. */
const NEVER_NOUNS =
  /^(?:comes|goes|gets|takes|makes|becomes|happens|arrives|keeps|grows|loses|wants|seems|means|lacks|remains|depends|requires)$/;

/** How often something is so stands behind the subject, never in it. */
const OFTEN = /^(?:often|usually|rarely|seldom|sometimes|frequently|constantly)$/;

function endsHead(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1]!;
  // "core logging by camera": one thing without an article is no head.
  const bareOne = !isPlural(tokens[at - 1]!) && !isDeterminer(tokens[0]!);
  const moves = /^(?:going|coming|running|starting|opening|closing|arriving|leaving|growing|rising|falling|waiting)$/;
  if (
    bareOne &&
    !moves.test(bare(tokens[at]!)) &&
    !/^(?:above|below|over|under|up|down|from|to|out|off)$/.test(bare(next))
  )
    return false;
  return (
    (isCountNoun(tokens[at - 1]!) || isPlural(tokens[at - 1]!)) &&
    (isPreposition(next) || isDeterminer(next) || isNumber(next) || isAdverb(next))
  );
}

/** "Opera Cloud": capitals all along, and no word that is typed with them for its weight. */
function isTitle(tokens: readonly string[], end: number): boolean {
  const name = tokens.slice(Math.max(0, end - 2), end);
  return (
    (name.length === 2 || tokens.length === 1) &&
    name.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    THINGS.has(bare(name.at(-1)!))
  );
}

/** Looks at the beginning of `text` as a noun phrase. */
export function readNounPhrase(text: string): NounPhrase {
  const tokens = text.split(" ");
  let end = 0;
  while (end < tokens.length) {
    const token = tokens[end]!;
    const key = bare(token);
    if (
      end > 0 &&
      (isPreposition(token) ||
        /^(?:an?|the|my|your|our|their|his|her|this|these|every|each)$/.test(key) ||
        isAuxiliary(token) ||
        OFTEN.test(key) ||
        QUESTION_WORDS.has(key) ||
        /^(?:and|or|but|that|because|to|so|instead|nobody|everybody|everyone|(?:you|they|we)(?:'\p{L}+)?)$/u.test(
          key,
        ) ||
        /^[–—(/-]/.test(token))
    )
      break;
    // "the bill going above 80", "a test according to the standard": the head stands before.
    if (end > 0 && end < tokens.length - 1 && /ing$/.test(key) && key !== "according" && endsHead(tokens, end)) break;
    if (end > 0 && (key === "according" || NEVER_NOUNS.test(key))) break;
    end++;
    if (/[,;:]$/.test(token)) break;
  }
  // "data collected by sensors": the participle after the head is not the head.
  if (
    end > 1 &&
    end < tokens.length &&
    /^(?:by|in|from|with|for)$/.test(bare(tokens[end]!)) &&
    /(?:ed|written|made|built|taken|given|sold|drawn|sent)$/.test(bare(tokens[end - 1]!)) &&
    !isCountNoun(tokens[end - 1]!)
  )
    end--;
  // "clinical trial phase II"
  if (
    end > 2 &&
    /^(?:[IVX]+|\d+)$/.test(tokens[end - 1]!) &&
    /^(?:phase|level|part|stage|type|tier|step|class|grade)$/i.test(tokens[end - 2]!)
  )
    end--;
  // "sales award 2023": the year is not the head.
  if (end > 1 && /^\d{4}$/.test(bare(tokens[end - 1]!))) end--;
  // "new hires productive in two weeks"
  if (end > 1 && isAdjective(tokens[end - 1]!) && (isPlural(tokens[end - 2]!) || isCountNoun(tokens[end - 2]!))) end--;
  // "certificates valid until 2028": an adjective behind the noun.
  if (
    end > 1 &&
    /^(?:valid|available|due|ready|planned|included|needed|required|involved|only|alone|total|together|responsible)$/.test(
      bare(tokens[end - 1]!),
    )
  )
    end--;
  const head = tokens[Math.max(0, end - 1)]!.replace(/[,;:]+$/, "");
  const first = tokens[0]!;
  const possessive = tokens
    .slice(0, Math.max(1, end - 1))
    .some(
      (token) =>
        /(?:'s|s')$/.test(token) &&
        !/^(?:bachelor|master|driver|doctor|trainer|forklift|instructor|first-aider)'?s'?$/i.test(token),
    );
  const key = bare(head);
  const acronym = end > 1 && COUNT_ACRONYMS.test(head);
  const title = isTitle(tokens, end);
  const proper =
    !acronym && (PROPER_WORDS.has(head) || (/^\p{Lu}/u.test(head) && !isThing(head) && !isMatter(head)) || title);
  // "2D model", "2/1 roster" and "1:3 ratio" count nothing.
  const figure = isNumber(first) && !/^\d(?:[dDgG]|\d*(?:st|nd|rd|th)|\d*[/:]\d+)$/.test(first);
  const counted = figure && !/^(?:one|1)$/i.test(bare(first));
  return {
    head,
    determined:
      /^too (?:much|little) /i.test(text) ||
      isDeterminer(first) ||
      figure ||
      possessive ||
      /^(?:what|how|which)$/i.test(first),
    plural:
      isPlural(head) ||
      counted ||
      / and (?!(?:how|why|what|whether|when|where|who)$)/.test(tokens.slice(0, end + 2).join(" ")),
    mass: isMatter(head) || (/ing$/.test(key) && !isThing(head)),
    count: (isThing(head) && !title) || acronym,
    person: PERSON_ENDINGS.test(key) && !NOT_PERSONS.has(key) && !isMatter(head) && !NOT_A_PERSON.test(key),
    proper,
    length: end,
  };
}

/** "plan and budget for 2027", "background check and drug test": two things, one of each. */
function isPairOfThings(text: string): boolean {
  const pair = /^([^,]+?) and ([^,]+)$/.exec(text);
  if (!pair) return false;
  return [pair[1]!, pair[2]!].every((part) => {
    const phrase = readNounPhrase(part);
    return phrase.count && !phrase.determined && !phrase.plural && !phrase.mass && !phrase.proper && !phrase.person;
  });
}

/** "scheduling three series", "checking documents one day before": somebody does it to a number of things. */
function isDoing(text: string): boolean {
  const [first = "", second = "", third = ""] = text.split(" ");
  if (!isGerund(first) || isAdjective(first)) return false;
  return isNumber(second) || isDeterminer(second) || (isPlural(second) && (isNumber(third) || isDeterminer(third)));
}

/** The phrase with "the" where it needs an article to stand in a sentence about something both know. */
export function withDefiniteArticle(text: string): string {
  // "route 14" is a label.
  if (/^\p{L}+ \d+(?: |$)/u.test(text) && !isThing(text.split(" ")[2] ?? "")) return text;
  if (/^(?:CEO|CTO|CFO|COO|MD|VP)$/.test(text)) return `the ${text}`;
  if (isDoing(text)) return text;
  // What is weighed against another is spoken of in general: "car allowance vs pool cars".
  if (/ (?:vs\.?|versus) /i.test(text)) return text;
  const phrase = readNounPhrase(text);
  const after = bare(text.split(" ")[phrase.length] ?? "");
  if (isCertainMatter(text, phrase, after)) return `the ${text}`;
  if (standsBare(text, phrase, after)) return text;
  if (/^(?:next|last) (?:steps|rounds|stages)\b/i.test(text)) return `the ${text}`;
  // "€2m budget", "30% discount", "4-day week": the figure describes the one thing.
  if (
    phrase.length > 1 &&
    /^(?:[€$£¥]\d\S*|\d\S*%|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)-\p{L}+)$/u.test(
      text.split(" ")[0]!,
    ) &&
    phrase.count &&
    !isPlural(phrase.head)
  )
    return `the ${text}`;
  if (
    /^\d.* (?:target|limit|goal|rule|minimum|maximum|policy|deadline|rota|shift|plan|warranty|trial|contract)$/i.test(
      text,
    )
  )
    return `the ${text}`;
  // "the retention of engineers": what it is of makes it a certain one.
  if (phrase.mass && !phrase.determined && after === "of" && phrase.length < 3) return `the ${text}`;
  // "the Hermle C42 you just got"
  if (phrase.proper && !phrase.plural && !phrase.determined && /^(?:you|they|we)$/.test(after)) return `the ${text}`;
  // "energy costs of the drying section", "600 hives in 20 places"
  if (phrase.plural && !phrase.determined && after === "of" && / of (?:the|your|our) /.test(text)) return `the ${text}`;
  // "600 hives in 20 places": theirs, and known to both.
  if (
    /^\d{2,}[\d.,]* \p{Ll}+s(?: |$)/u.test(text) &&
    isPlural(phrase.head) &&
    !/^\S+ (?:days|weeks|months|years|hours|minutes|seconds|tonnes|tons|metres|meters|miles|times|points|percents?)\b/i.test(
      text,
    )
  )
    return `the ${text}`;
  // "the new Hermle"
  if (phrase.proper && !phrase.plural && /^(?:new|old|main|current|former) \p{Ll}/u.test(text)) return `the ${text}`;
  if (isPairOfThings(text) || isOwnedByMany(text, phrase)) return `the ${text}`;
  if (phrase.determined || phrase.plural || phrase.mass || phrase.proper) return text;
  // A lone word one cannot count is a matter: "reimbursement", "sourdough".
  if (phrase.length === 1 && !phrase.count && text.split(" ").length === 1) return text;
  return `the ${text}`;
}

/** The phrase with "a" or "an" where it is a singular that can be counted. */
export function withIndefiniteArticle(text: string): string {
  // "about 30% faster": how much is told first.
  if (/^(?:about|around|over|almost|nearly|roughly|approximately|up to|more than) /i.test(text)) return text;
  if (isDoing(text)) return text;
  // "cask, keg and can lines": all of them belong to the plural at the end.
  if (/^[\p{L}-]+(?:, [\p{L}-]+)+,? and [\p{L}-]+ [\p{L}-]+s$/u.test(text)) return text;
  // Of two things each has its own article; the first shows whether it needs one.
  const phrase = readNounPhrase(text.split(" and ")[0]!);
  // "seismic design" is a field as often as a thing.
  if (
    phrase.determined ||
    phrase.plural ||
    phrase.mass ||
    MASS_NOUNS.has(bare(phrase.head)) ||
    ACTIVITIES.has(bare(phrase.head))
  )
    return text;
  if (phrase.proper && !phrase.person) return text;
  if (!phrase.count && !phrase.person) {
    // An unknown head: only an adjective before it shows that it is a thing one can have one of.
    const first = bare(text.split(" ")[0]!);
    if (!ADJECTIVES.has(first) && !PARTICIPLE_ADJECTIVES.has(first) && !isAdjective(first)) return text;
  }
  return `${indefiniteArticle(text)} ${text}`;
}

/** "a" or "an" by the sound of the next word. */
export function indefiniteArticle(next: string): "a" | "an" {
  const word = next.split(/[\s-]/)[0]!.replace(/^[^\p{L}\p{N}]+/u, "");
  if (/^(?:8|11(?!\d{1})|18(?!\d)|8\d*)/.test(word) && /^(?:8|11|18)/.test(word))
    return /^(?:11|18)\d+/.test(word) && !/^(?:11|18)(?:\d{3})?$/.test(word) ? "a" : "an";
  if (/^\d/.test(word)) return "a";
  // Letter names: an MBA, an HR system, a UX team; words in capitals that are spoken as words are left to the list.
  // Spoken as words: "a SPAD workshop", "a LEEA certificate", "a HACCP plan".
  if (/^(?:S[PTCKLMNW][AEIOU]\p{Lu}|[FHLMNRS][AEIOU]\p{Lu}{2})\p{Lu}*s?$/u.test(word)) return "a";
  if (
    /^\p{Lu}[\p{Lu}\d&/]+s?$/u.test(word) &&
    !/^(?:NATO|NASA|SAP|STEM|SCADA|LASER|SCRUM|SEO|LEAN|RAM|ROS|NEBOSH|SOC|SIM|SaaS|MATLAB|SEN|SENCO|LAN|RAG|REST|MIG|MAG|FIFO|LIFO|NICU|SQL)$/.test(
      word,
    )
  )
    return /^[AEFHILMNORSX]/.test(word) ? "an" : "a";
  if (/^(?:SQL|NGO)/.test(word)) return "an";
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir|x-ray)/.test(lower)) return "an";
  if (/^(?:uni(?![mn]|nt)|use|usa|uti|user|usu|ubi|eu|ewe|one|once|u-)/.test(lower)) return "a";
  return /^[aeiou]/.test(lower) ? "an" : "a";
}

/** The articles a/an in a text put right: "a ERP system" → "an ERP system". */
export function correctArticles(text: string): string {
  return text.replace(
    /\b([Aa])n? (?=[\p{L}\p{N}"])(?!(?:few|lot|bit|little)\b)/gu,
    (match, letter: string, offset: number) => {
      const rest = text.slice(offset + match.length).replace(/^"/, "");
      // "a" as a letter or a grade ("Hepatitis A vaccine") is a capital inside the sentence.
      if (letter === "A" && offset > 0) return match;
      const right = indefiniteArticle(rest);
      return `${letter}${right.slice(1)} `;
    },
  );
}
