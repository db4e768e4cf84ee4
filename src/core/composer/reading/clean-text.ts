// What did the person mean to type, apart from bullets, emoji, stray marks and short forms?
import { withoutAsides } from "./asides.ts";
import { withApostrophes } from "./contractions.ts";
import { withoutCalques } from "./mend-calques.ts";
import { mendSlips } from "./mend-slips.ts";
import { NAME_MARK, withShortWordsSpelled } from "./shorthand.ts";
import { withSureGrammar } from "./sure-grammar.ts";
import { withNumbersWritten } from "./typed-numbers.ts";
import { isDictionaryWord } from "../lexicon/ordinary-words.ts";
import { isOrdinary } from "./capitals.ts";
import { SHORT_WORDS } from "../lexicon/short-words.ts";
import { PROPER_PAIRS, PROPER_SPELLING } from "../lexicon/proper-words.ts";

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(^|\s)w\/\s?/gi, "$1with "],
  [/(^|\s)b\/c\s/gi, "$1because "],
  [/\b(?:btw|betw|btwn)\b\.? (?=\S+(?: \S+)? (?:\+|and|&) )/gi, "between "],
  [/\byrs\b\.?/gi, "years"],
  [/\bapprox\b\.?/gi, "about"],
  [/(^|\s)[~≈] ?(?=[€$£]?\d)/g, "$1about "],
  [/(^|\s)ca\. ?(?=[€$£]?\d)/gi, "$1about "],
  [/\s?(?:->|=>|→)\s?/g, " to "],
  [/\b(in|with|on|use|uses|used|using|know|knows) (excel|slack|notion|oracle|outlook|sage|canva|asana)\b/gi, "$1 {$2}"],
  [/\s*\b(?:lol|haha(?:ha)?|hehe|rofl|imho|imo|tbh|btw|fyi|asap|idk|omg|yay|yeah)\b[.,!]*/gi, ""],
  // "12 hour shifts": a unit in the singular behind a number above one belongs to the next word.
  [
    /\b([2-9]|\d{2,}|two|three|four|five|six|seven|eight|nine|ten|twelve) (hour|day|week|month|year|minute|person|bed|storey|story|seat|room|step|page)(?= \p{Ll})/giu,
    "$1-$2",
  ],
  [/\bhands on (?=with|in|at|experience)/gi, "hands-on "],
  [/\bduring (pandemic|lockdown|crisis|war|merger|transition|migration|crunch)\b/gi, "during the $1"],
  [
    /\b(for|of|with) (budget|team|portfolio|department|group|fleet|store|unit|site|crew|turnover) (?=of )/gi,
    "$1 a $2 ",
  ],
  [
    /\((?=(?:panel|jury|client|customer|team|board|judge|boss) (?:could|did|was|were|loved|liked|said)(?:n't)?\b)/gi,
    "(the ",
  ],
  [/\bgonna\b/gi, "going to"],
  [/\bwanna\b/gi, "want to"],
  [/\btho\b/gi, "though"],
  [/\bwks\b/gi, "weeks"],
  [/\bhrs\b/gi, "hours"],
  [/\bmins\b/gi, "minutes"],
  [
    /\b([2-9]|\d{2,}) ?(?:mins?|minutes?) (?=(?:run|shift|slot|ride|meeting|session|break|call|presentation|lesson|class|video|window|cycle|method|talk|interview|delay|walk|test|changeover|response|turnaround|set-up|drive|commute|consultation|appointment|exam|toolbox|briefing|stand-?up|sweep)\b)/gi,
    "$1-minute ",
  ],
  [/(?<=\s)bc(?=\s)/g, "because"],
  [/\bupto\b/gi, "up to"],
  [/(?<=\p{Ll}) n (?=\p{Ll})/gu, " and "],
  [
    /\b(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun) (?=(?:mornings?|afternoons?|evenings?|nights?|shifts?|lunch|brunch|service)\b)/gi,
    "{weekday:$1} ",
  ],
  [/\byoe\b/gi, "years of experience"],
  [/\bexcel (?=(?:tool|sheet|file|macro|model|spreadsheet|skills|table|template|report|dashboard)s?\b)/g, "Excel "],
  [/\b1st (?=\d+ |few |half |time )/g, "first "],
  [/(^|\s)@ (?=\p{L})/gu, "$1at "],
  [/(?<=\d)(?=(?:months|years|weeks|days|hours|minutes)\b)/g, " "],
  [
    /(?<![\s/](?:k?m|mi|l|k?W|ft|mol|kg|g|mg))(?<=[\p{L}\d])\/(?:(yr|year)|(wk|week)|(mo|month)|(day)|(hr|hour)|(shift)|(night))\b/gu,
    " per {unit:$1$2$3$4$5$6$7}",
  ],
  [/\b(\d{1,2}) (jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?/gi, "$1 {month:$2}"],
  [/\b(in|by|since|until|from|early|late|mid) (may|march|august)(?=$|[\s.,;)])(?! (?:be|have|need|not)\b)/g, "$1 {$2}"],
];

const UNITS: Readonly<Record<string, string>> = { yr: "year", wk: "week", mo: "month", hr: "hour" };
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");

const BULLET = /^(?:[\s>*•·▪◦‣–—+#]|-(?!\d)|✓|✔|☑|\[[ xX]?\]|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)\s)+/u;
const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|\u{20E3})+/gu;
const SMILEY = /(?:^|\s)(?:[:;=]-?[)(DPpo/|]|<3|xD|\^\^)(?=\s|$|[.,!?])/g;

/** One line, no bullets, emoji or marks at its ends; straight apostrophes; units closed up; names of products as they are written. */
export function cleanText(raw: string): string {
  let known = cleaned.get(raw);
  if (known === undefined) {
    known = clean(raw);
    // The same notes are read for every version of a letter; the limit keeps the memory small.
    if (cleaned.size >= 400) cleaned.clear();
    cleaned.set(raw, known);
  }
  return known;
}

const cleaned = new Map<string, string>();

function clean(raw: string): string {
  let text = raw.normalize("NFC").replace(/[\u200B-\u200F\u202A-\u202E\uFEFF]/g, "");
  text = text
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\u00A0|\u202F|\t/g, " ");
  text = text.replace(/(?<=\d)\u2009(?=\d)/g, " ");
  // Trademark signs are pictographs to Unicode and belong to nobody's sentence.
  text = text.replace(/[™®©]/g, "").replace(EMOJI, " ").replace(SMILEY, " ");
  text = text
    .split(/\r?\n/)
    .map((line) => ({ line: line.replace(BULLET, "").trim(), item: BULLET.test(line.trim()) }))
    .filter(({ line }) => line !== "")
    .reduce(
      (whole, { line, item }) =>
        whole === ""
          ? line
          : /[.!?:;,]$/.test(whole)
            ? `${whole} ${line}`
            : item
              ? `${whole}. ${line}`
              : joined(whole, line),
      "",
    );
  text = text.replace(BULLET, "");
  text = text
    .replace(/\*\*(.+?)\*\*|__(.+?)__/g, "$1$2")
    .replace(/(?<=^|\s)[*_](\S[^*_]*\S|\S)[*_](?=[\s.,;:!?]|$)/g, "$1");
  text = text.replace(/(^|\s)> ?(?=[€$£]?\d)/g, "$1more than ").replace(/(^|\s)< ?(?=[€$£]?\d)/g, "$1less than ");
  text = expandShortForms(withoutAsides(withApostrophes(text))).replaceAll(NAME_MARK, "");
  text = text.replace(/(?<=\d) +(?=%)/g, "").replace(/(\d+(?:[.,]\d+)?) ?percent\b/gi, "$1%");
  // 80.000 is how much of the world writes 80,000.
  text = text.replace(
    /(?<![\d.,])(\d{1,3})((?:\.\d{3})+)(?![\d.])/g,
    (_, head: string, tail: string) => head + tail.replace(/\./g, ","),
  );
  text = text.replace(/ & (?=\p{Ll})/gu, " and ").replace(/ \+ (?=[\p{L}\d])|(?<=\p{L}{2})\+(?=\p{L}{2})/gu, " and ");
  text = text
    .replace(/([!?])[!?]+/g, "$1")
    .replace(/!(?=\))/g, "")
    .replace(/\.{2,}|…/g, "…")
    .replace(/ +([,.;:!?…])(?=\s|$)/g, "$1");
  text = text.replace(/,{2,}/g, ",").replace(/([,;])(?=[A-Za-z])/g, "$1 ");
  text = text.replace(/\s+/g, " ").trim();
  text = text.replace(/^[\s.,;:!?…/|–—-]+/, "").replace(/[\s.,;:!…/|–—-]+$/, "");
  text = balanced(text);
  return properSpelling(withSureGrammar(mendSlips(withoutCalques(calmed(text)))));
}

/** A line that goes on in lower case belongs to the line before. */
function joined(whole: string, line: string): string {
  return /^\p{Ll}/u.test(line) && !/^(?:i|we|they|he|she)\b/.test(line) ? `${whole} ${line}` : `${whole}. ${line}`;
}

function expandShortForms(text: string): string {
  let result = text.replace(/(^|\s)w\/o\s/gi, "$1without ");
  result = withShortWordsSpelled(withNumbersWritten(result));
  for (const [pattern, full] of SHORT_FORMS) result = result.replace(pattern, full);
  result = result
    .replace(/\{unit:(\w+)\}/g, (_, unit: string) => UNITS[unit] ?? unit)
    .replace(
      /\{weekday:(\w{3})\w*\}/g,
      (_, day: string) => WEEKDAYS.find((name) => name.toLowerCase().startsWith(day.toLowerCase())) ?? day,
    )
    .replace(
      /\{month:(\w{3})\w*\}/g,
      (_, month: string) => MONTHS.find((name) => name.toLowerCase().startsWith(month.toLowerCase())) ?? month,
    );
  result = result.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => first.toUpperCase() + rest);
  return result.replace(/(^|[\s("])i(?=[\s,;:!?)]|'|$)/g, "$1I");
}

/** A bracket or quotation mark without its partner is a slip. */
function balanced(text: string): string {
  let result = text;
  if ((result.match(/\(/g)?.length ?? 0) !== (result.match(/\)/g)?.length ?? 0)) result = result.replace(/[()]/g, "");
  if ((result.match(/"/g)?.length ?? 0) % 2 === 1) result = result.replace(/"/g, "");
  return result.replace(/\s+/g, " ").trim();
}

/** Shouted notes are brought down; short words in capitals may be abbreviations and stay in mixed text. */
function calmed(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, "");
  const shouted = letters.length > 12 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (!shouted) return text;
  return text.toLowerCase().replace(/(^|[\s("])i(?=[\s,;:!?)]|'|$)/g, "$1I");
}

function properSpelling(text: string): string {
  let result = text.replace(
    /(?<![\p{L}\p{N}@./_-])\p{Ll}[\p{L}\p{N}&/]*(?:\.js)?(?![\p{L}\p{N}@_])/gu,
    (word) => PROPER_SPELLING.get(word) ?? word,
  );
  for (const [pattern, name] of PROPER_PAIRS) result = result.replace(pattern, name);
  // "Hausa and Igbo and English"
  result = result.replace(
    /(\p{Lu}\p{L}+) and (\p{Lu}\p{L}+) and (?=\p{Lu}\p{L}+(?:$|[,.;)]| \p{Ll}))/gu,
    "$1, $2 and ",
  );
  return result.replace(BRAND, named).replace(PRIZES, prizeNamed);
}

/** What is sold under a name: "bergtau water". */
const BRAND =
  /(?<=^|\b(?:for|of|at|with|from|to|by|in|and|like|the|brewed|sold|launched|used|run|ran|joined) )(\p{Ll}{4,})(?= (?:water|beer|beers|coffee|hotel|hotels|brewery|bakery|vodka|gin|whisky|wines?|chocolate|shoes|bikes|cosmetics|ice cream|yoghurt|yogurt|supermarkets?|group|foundation)(?:$|[,.;)]| (?:in|at|for|on|and|it|since|from|where|which)\b))/gu;

function named(word: string): string {
  return isOrdinary(word) ||
    isDictionaryWord(word) ||
    SHORT_WORDS.has(word) ||
    /(?:ed|ing|al|ic|ous|ive|less|ful|able|ary|ly|y|s)$/.test(word)
    ? word
    : word[0]!.toUpperCase() + word.slice(1);
}

/** "won gold at decanter awards": where a prize is won has a name. */
const PRIZES =
  /\b(gold|silver|bronze|medals?|prizes?|awards?|finalists?|nominated|shortlisted|won|wins?|winners?|place) (at|in) (the )?((?:\p{L}+ ){1,3})(awards|championships?|festival)\b/giu;

function prizeNamed(whole: string, won: string, at: string, _: string | undefined, name: string, what: string): string {
  const words = `${name}${what}`.split(" ");
  if (words.slice(0, -1).every((word) => GENERAL_PRIZE.test(word))) return whole;
  return `${won} ${at} the ${words.map((word) => (/^(?:of|the|and|for)$/.test(word) ? word : word[0]!.toUpperCase() + word.slice(1))).join(" ")}`;
}

const GENERAL_PRIZE =
  /^(?:regional|national|local|annual|school|company|industry|state|county|city|international|film|music|street|village|town|last|this|year's|trade|first|big|small|our|their|my|a|an)$/i;

/** Words that end in a point wherever they stand. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|[Mm]io|[Mm]rd|[Mm]ill|[Tt]sd|[Bb]zw|ca|[Nn]rs?|Mme|Mlle|[Dd]ra?s?|Dott(?:\.ssa)?|Sra?|Srta|Univ|Dept|Gen|Col|Capt|Cpl|Cmdr|Lt|Maj|Sgt|Pte|Pvt|Supt|Insp|Adm|Gov|Sen|Rep|Rev|Fr|Hon|Ing|Lic|Engr|Msgr|Mt|Ft|Pt|Rd|Ave|Blvd|Bldg|Hwy|Rte|Ste|Apt|Ln|Sq|sq|est|Est|approx|[Mm]rs?|[Mm]s|[Pp]rof|v|vs|[Nn]os?|St|Sts|Ste|Jr|Sr|[Ff]igs?|[Ss]ecs?|[Aa]rts?|[Cc]h|[Vv]ol|pp?|min|max|incl|resp|dist|dept|tel|ext|cont|p\.a|Ph\.D|U\.S|U\.K|a\.m|p\.m)|\b\p{Lu})\.$/u;
/** These end a sentence where another one plainly begins. */
const FIRM =
  /\b(?:Inc|Ltd|Co|Corp|Bros|Pty|Plc|plc|Cie|U\.S|U\.K|a\.m|p\.m|Jr|Sr|etc|min|max|est|sq|Ave|Rd|Blvd|St)\.$/;
const OPENS_SENTENCE =
  /^(?:I|We|They|He|She|It|You|My|Our|Their|This|That|There|The|In|At|Then|But|And|So|Also)\b(?!\.)/;

/** The sentences of a cleaned text, each without its final mark; a question keeps its question mark. */
export function sentencesOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]["')]?\s+|;\s+(?=(?:I|we|they|he|she|the)\s)/g)) {
    const end = match.index + match[0].trimEnd().length;
    const piece = text.slice(start, end);
    const next = text.slice(match.index + match[0].length);
    const isFirm = FIRM.test(piece);
    if (match[0].startsWith(".") && (isFirm || ABBREVIATION.test(piece)) && !(isFirm && OPENS_SENTENCE.test(next)))
      continue;
    parts.push(piece);
    start = match.index + match[0].length;
  }
  parts.push(text.slice(start));
  return parts
    .map((part) =>
      part
        .trim()
        .replace(/[\s.,;:!…–—-]+$/, "")
        .trim(),
    )
    .filter((part) => part !== "");
}
