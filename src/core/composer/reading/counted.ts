// How do a number and its noun agree: "60 sample" → "60 samples", "6 months probation" → "6 months' probation"?
import { bare, isDeterminer, isNumber, isPast, isPlural, isPreposition, isThing, isAdverb } from "./words.ts";

const NUMBER =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|(?:[2-9]|[1-9]\\d{1,2})(?:,\\d{3})*";
const SPAN = "(days|weeks|months|years|hours|minutes)";
const LASTS =
  "notice|probation|leave|pay|holiday|salary|rest|training|supervision|supply|stock|work|delay|downtime|practice|accommodation|backlog|warning|wages|rent";
const OWED = new RegExp(
  String.raw`\b(${NUMBER}) ${SPAN}['’]? (?=(?:paid |unpaid |maternity |parental |sick |on-the-job )?(?:${LASTS})\b)`,
  "giu",
);
const OWED_ONE = new RegExp(
  String.raw`\b(?:1|one|a) (day|week|month|year|hour)(?:['’]?s)? (?=(?:${LASTS})\b(?! (?:in|for) the))`,
  "giu",
);

export function withCountedNouns(text: string): string {
  return lasting(pluralsBehindNumbers(text.replace(SPANNED, spanned)));
}

const SPANNED = new RegExp(
  String.raw`\b((?:in|for|with|on|of|after|during) )(${NUMBER}) (day|week|month|year|hour|minute) (\p{Ll}+)(?=$|[,.;)]| (?:in|at|for|on|with|of|and|to|from|by)\b)`,
  "gu",
);

/** "for two day course" → "for a two-day course". */
function spanned(whole: string, before: string, number: string, span: string, noun: string): string {
  if (!isThing(noun)) return whole;
  const article = isPlural(noun) ? "" : /^(?:eight|eleven|8|11|18)/.test(number) ? "an " : "a ";
  return `${before}${article}${number}-${span} ${noun}`;
}

/** What lasts or is paid for a time: "six weeks notice" → "six weeks' notice". */
function lasting(text: string): string {
  return text
    .replace(OWED, (_, number: string, span: string) => `${number} ${span}' `)
    .replace(
      OWED_ONE,
      (whole, span: string) =>
        `${/^a /i.test(whole) ? "a" : /^1/.test(whole) ? "one" : whole.split(" ")[0]!} ${span}'s `,
    );
}

/** "spent 5 round for one sample" → "5 rounds"; a number behind a noun is a label ("grade 3 pupil"). */
function pluralsBehindNumbers(text: string): string {
  const tokens = text.split(" ");
  return tokens
    .map((token, at) => {
      const number = tokens[at - 1] ?? "";
      const before = tokens[at - 2] ?? "";
      if (
        !/^[2-9]$|^[1-9]\d{1,2}$|^\d{1,3},\d{3}$/.test(number) &&
        !/^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)$/i.test(number)
      )
        return token;
      const word = /^(\p{Ll}{3,})([.,;:)]?)$/u.exec(token);
      if (!word || !isThing(word[1]!) || isPlural(word[1]!) || NEVER.test(word[1]!)) return token;
      // "level 2 course", "a 60 sample", "line 14 tram": the number belongs to what stands before.
      if (before !== "" && !opens(before)) return token;
      const next = tokens[at + 1] ?? "";
      if (word[2] === "" && next !== "" && !closes(next)) return token;
      return pluralOf(word[1]!) + word[2]!;
    })
    .join(" ");
}

/** Units, and nouns that count in another way. */
const NEVER =
  /^(?:home|office|percent|axis|metre|meter|bar|volt|watt|hectare|man|woman|child|person|foot|inch|degree|plus|star|phase|series|aircraft|sheep|fish|bit|head|stone|dozen|hundred|thousand|million|people|way|part|time|day|week|month|year|hour|minute|second)$/;

function opens(word: string): boolean {
  const key = bare(word);
  return (
    isPreposition(word) ||
    isPast(word) ||
    /^(?:and|or|than|to|have|has|had|the|my|our|your|their|these|those|only|just|all|with|spend|spent|took|take|made|make|did|do|does|ran|run|led|lead|built|trained|wrote|sold|managed|need|needs|use|uses|used|tested|checked|took|cut|opened|cleaned|repaired|supervised|taught)$/.test(
      key,
    ) ||
    (isDeterminer(word) && !/^(?:an?|one|this|that|each|every|another)$/.test(key))
  );
}

function closes(word: string): boolean {
  return (
    isPreposition(word) ||
    isNumber(word) ||
    isAdverb(word) ||
    /^(?:and|or|but|a|an|each|every|that|which|who|where|when|while|last|this|so|because|to|is|are|was|were)$/.test(
      bare(word),
    ) ||
    /^[–—(/-]/.test(word)
  );
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/(?:[^f]fe|lf|eaf|oaf|helf)$/.test(noun) && !/(?:safe|proof|giraffe)$/.test(noun))
    return noun.replace(/fe?$/, "ves");
  return `${noun}s`;
}
