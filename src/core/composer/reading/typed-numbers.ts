// Which figures, measures and times of the clock are typed short, and how are they written in a letter?
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { isCountNoun, isMass, isPlural, isPreposition } from "./words.ts";

/** A unit as it is typed behind its number, and the word for one. */
const UNITS: ReadonlyMap<string, string> = new Map(
  "y=year yr=year yrs=year wk=week wks=week mth=month mths=month mo=month mos=month hr=hour hrs=hour h=hour min=minute mins=minute sec=second secs=second pg=page pgs=page pp=page rm=room rms=room mi=mile day=day days=day week=week weeks=week month=month months=month year=year years=year hour=hour hours=hour minute=minute minutes=minute page=page pages=page"
    .split(" ")
    .map((entry) => entry.split("=") as [string, string]),
);
const UNIT = [...UNITS.keys()].sort((a, b) => b.length - a.length).join("|");
const NUMBER = String.raw`(?<![\p{L}\d.,/'-])(\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|an|half an)`;
/** "5hrs", "8wks", "1pg summary", "60hr weeks"; letters that mean something else alone count only behind their number. */
const MEASURED = new RegExp(
  String.raw`${NUMBER}(\+?)( ?)(${UNIT})\b(?!['/])(?:\.(?=\s+[\p{Ll}\d(]|,))?(?=(?: (\p{L}[\p{L}-]*))?)`,
  "gu",
);
const ONLY_GLUED = /^(?:y|mo|pp|rm|mi)$/i;

/** Nouns that a length of time stands before: "a 5hr drive". */
const LASTING =
  /^(?:run|shift|slot|ride|cover|silence|service|care|access|support|window|cycle|talk|delay|walk|drive|commute|wait|break|notice|notes?|rota|roster|rotation|contract|project|course|lease|plan|warranty|trip|flight|response|turnaround|summary|report|letter|memo|brief|handout|cv|resume|spec|overview|one|round|stay|block|block|probation|placement|internship|secondment|lesson|class|video|meeting|session|call|presentation|appointment|exam|briefing|changeover|drill|set-up|days?|weeks?|shifts?|waits?|drives?|projects?|contracts?|courses?|slots?|delays?|reports?|sessions?|visits?|routes?)$/;

function measured(
  whole: string,
  count: string,
  more: string,
  gap: string,
  typed: string,
  next: string | undefined,
): string {
  const unit = UNITS.get(typed.toLowerCase())!;
  const isShort = typed.toLowerCase() !== unit && typed.toLowerCase() !== `${unit}s`;
  if (/^\p{L}/u.test(count) && (gap === "" || !isShort)) return whole;
  if (!isShort && gap !== "") return whole;
  if (gap !== "" && ONLY_GLUED.test(typed)) return whole;
  if (/^(?:a|an|half an)$/i.test(count) && !/^(?:yr|wk|mth|hr|sec|pg)$/i.test(typed)) return whole;
  // "5pt scale", "10pp deck" are too rare to tell; "2 min" stands in recipes and in talks alike.
  const singular = !/s$|^pp$/i.test(typed);
  const bound =
    singular &&
    more === "" &&
    next !== undefined &&
    /^\p{Ll}/u.test(next) &&
    (LASTING.test(next) || (isThing(next) && !(gap !== "" && unit === "year")));
  if (bound && !/^(?:a|an|half an)$/i.test(count)) return `${count}-${unit}`;
  if (
    /^pgs?$/.test(typed) &&
    next !== undefined &&
    !isPreposition(next) &&
    (!isPlural(next) || next === "data") &&
    more === ""
  )
    return `${count}-${unit}`;
  const one = /^(?:1|one|a|an|half an)$/i.test(count) && more === "";
  return `${count}${more} ${unit}${one ? "" : "s"}`;
}

function isThing(word: string): boolean {
  return (isCountNoun(word) || isMass(word)) && !isPlural(word) && !NOUN_LIKE.has(word);
}

const MONEY = String.raw`[€$£¥₦₹R]`;
/** What is run rather than counted: "a 10k run". */
const RUN = "run|race|fun|charity|walk|pace|jog|treadmill|swim|row";
const CLOCK_BEFORE = String.raw`\b(at|from|until|till|by|before|after|since|begins?|starts?|ends?|opens?|closes?|finish(?:es)?)`;

const HABITS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/\b(40[13])\(?([kb])\)?(?![\p{L}\d])/gu, "$1($2)"],
  // "%12" is how it is written in Turkish and in Basque.
  [/(?<![\d%])% ?(\d+(?:[.,]\d+)?)(?![\d%])/g, "$1%"],
  // A time of the clock in French and Portuguese: "5h30", "at 17h", "3 h of the morning".
  [/\b(\d{1,2}) ?h ?([0-5]\d)\b/g, "$1:$2"],
  [
    /\b(\d{1,2}) ?(?:h|hours|o'clock) (?:of|in|at) the (morning|afternoon|evening|night)\b/gi,
    (_, hour, part) => `${hour} ${/night/i.test(part!) ? "at night" : `in the ${part}`}`,
  ],
  [
    new RegExp(
      String.raw`${CLOCK_BEFORE} (at )?(\d{1,2}) ?h\b(?! (?:to|until|till) \d)(?! ?(?:shifts?|days?|weeks?|notice|a |per |of ))`,
      "gi",
    ),
    (_, before, at, hour) =>
      `${before} ${at ?? (/^(?:begin|start|end|open|close|finish)/i.test(before!) ? "at " : "")}${Number(hour) > 12 ? `${hour}:00` : `${hour} o'clock`}`,
  ],
  // What gets longer than it was is a day at work, not a saving.
  [
    /\bfrom (\d{1,2}) ?h (to|until|till) (\d{1,2}) ?h\b/gi,
    (whole, from, to, until) => (Number(from) < Number(until) ? `from ${from}:00 ${to} ${until}:00` : whole!),
  ],
  [/(?<=\b\d{1,2})-min (?=\p{L})/gu, "-minute "],
  [/(?<=\b\d{1,2})-(?:yr|wk|hr|mth|mo|pg) (?=\p{L})/gu, (whole) => `-${unitAt(whole!.slice(1).trim())} `],
  // How old somebody is, before and behind the noun.
  [
    /(?<![\d.,])(\d{1,2}|two|three|four|five|six)(?:-| )?(?:y|yr|yrs|year|years)(?:-| |\/)?(?:o|old|olds)\b(?<=(s)?)/gi,
    (whole, age, plural) =>
      /^\d* ?(?:years|yrs) old$/i.test(whole!) ? `${age} years old` : `${age}-year-old${plural ?? ""}`,
  ],
  [/\b(\d{1,2}) ?y\/?o(s)?\b/gi, "$1-year-old$2"],
  // Thousands of things: "11k records", "3k+ hours".
  [
    new RegExp(
      String.raw`(?<![\p{L}\d.,/]|${MONEY} ?)(\d{1,3})k(\+?)(?= (?:sq\b|(?!(?:${RUN})\b)\p{Ll}{3,}))(?! (?:in|of|on|for|from|to|at|by|per|with|revenue|budget|turnover|sales|rps|msg|msgs|ppm|saved|raised|savings|grant|salary)\b)`,
      "gu",
    ),
    (_, count, more) => `${count},000${more}`,
  ],
  [/(?<![\p{L}\d.,-])(\d+(?:[.,]\d+)?%?k?) ?-?ish\b/gu, "about $1"],
  [
    /(?<=\b(?:done|had|have|has|is|are|was|were|did|ran|run|took|takes|got|made|about|wrote|sold|led|trained|only|with|for)) like (?=\d)/gi,
    " about ",
  ],
  // "cut by like 40%", "no time, like 9 days"
  [
    /(?<=\b(?:by|to|at|of|from|in|over|than|down|up|another|still|now|just|dropped|fell|rose|grew|cut|saved|lost|gained|increased|costs?|takes?|needs?|serves?|sold|sells?) |[,–—-] )like (?=[€$£]?\d)/gi,
    "about ",
  ],
  [/\babout about\b/gi, "about"],
  // "opened in 24" is the year once it is over.
  [
    /\b((?:opened|launched|moved|started|joined|graduated|qualified|founded|built|bought|acquired|merged|won|trained|took|got|passed|did|completed|finished|earned|certified|went live|did (?:it|that|one|this))(?: [\p{L}-]+){0,4} in) (1[0-9]|2[0-6])(?=$|[.,;)])/giu,
    "$1 20$2",
  ],
  // "20 minutes daily groups", "a 1 line goal"
  [
    /(?<![\d.,])([2-9]|\d{2,}|two|three|four|five|six|ten) (minute|hour|day|week|month)s (?=(?:daily|weekly|monthly|long|compulsory|online|practical) \p{Ll}+)/giu,
    "$1-$2 ",
  ],
  [/\ban? 1[ -](line|page|day|week|hour|man|bed|year|month|person|step|way|stop) (?=\p{Ll})/giu, "a one-$1 "],
  // "since '11"
  [/(?<=\b(?:since|in|from|until|by|of|spring|summer|autumn|fall|winter|to|early|late|mid) )'([0-3]\d)\b/gi, "20$1"],
  [/(?<=\b(?:since|in|from|until|by|of|spring|summer|autumn|fall|winter|to|early|late|mid) )'([6-9]\d)\b/gi, "19$1"],
  [/\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec) '([0-3]\d)\b/gi, "$1 20$2"],
  [
    /\b((?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?|go(?:es|ing)? live|mov(?:e|es|ing)|starts?|starting|ready|due|planned|roll(?:s|ed|ing)? out|switch(?:es|ing)?|relaunch(?:es|ing)?|clos(?:e|es|ing)|retir(?:e|es|ing))(?: [\p{L}-]+){0,3} (?:in|by)) (2[6-9]|3[0-5])(?=$|[.,;)])/giu,
    "$1 20$2",
  ],
  [
    /(?<!\b(?:done|cut|reduc|serv|finish|relieve|clean|repair|answer|reply|replies|repl|deliver|ready)\w* (?:[^.,;]{0,30})?)\b(in) (2[6-9])(?=$|[.,;)])/gi,
    "$1 20$2",
  ],
  // How often.
  [/\b1 ?x (?=(?:a|per|every|each) |\/|(?:daily|weekly|monthly|yearly)\b)/gi, "once "],
  [/\b2 ?x (?=(?:a|per|every|each) |\/|(?:daily|weekly|monthly|yearly)\b)/gi, "twice "],
  [/\b([3-9]|1\d) ?x (?=(?:a|per|every|each) |\/|(?:daily|weekly|monthly|yearly)\b)/gi, "$1 times "],
  [
    /\b(once|twice|\d+ times) (?:per|every|each|a) (?:(day)|wk|(week)|mo|(month)|yr|(year))\b/gi,
    (whole, often) => `${often} a ${unitAt(whole!)}`,
  ],
  [/(?<=\b\d)x\/(day|wk|week|mo|month|yr|year)\b/gi, (_, unit) => ` times a ${unitAt(unit!)}`],
  [/\b2 times a\b/gi, "twice a"],
  [/\b1 times a\b/gi, "once a"],
  [
    /\b(daily|weekly|monthly|yearly)(?<=\b(?:once|twice|\d times) \w+)/gi,
    (word) => `a ${PERIODS[word!.toLowerCase()]}`,
  ],
  [/\b(?:1st|first) yr (?=\p{Ll})/gu, "first-year "],
  [/\b(?:2nd|second) yr (?=\p{Ll})/gu, "second-year "],
  [/\b(?:3rd|third) yr (?=\p{Ll})/gu, "third-year "],
  // "failing at yr 7", "wk 2"; pupils have a Year 7.
  [
    /\b(with|taught|teach(?:ing)?|my|for|and|to) (?:yr|year) (\d{1,2})(?= (?:class|group|pupils|students|kids|maths|english|science|set|form|boys|girls)\b)/gi,
    "$1 Year $2",
  ],
  [/\byr (?=\d{1,2}\b)/gi, "year "],
  [/\bwk (?=\d{1,2}\b)/gi, "week "],
  [
    /\b(last|this|next|per|every|a|each|the|half a) (wk|mo|mth|yr|hr|qtr)\b\.?/gi,
    (_, before, unit) => `${before} ${unitAt(unit!)}`,
  ],
  // Morning and afternoon of a day of the week.
  [
    /\b(mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)(day|nesday|sday|rsday|urday)?(s)? ?(am|pm|a\.m\.|p\.m\.|eve|nite)\b(?<! \d)/gi,
    (_, day, __, plural, part) =>
      `${dayOf(day!)} ${/^a/i.test(part!) ? "morning" : /^p/i.test(part!) ? "afternoon" : /^e/i.test(part!) ? "evening" : "night"}${plural ?? ""}`,
  ],
  [
    /(?<![\p{L}\p{N}])(mon|tue|wed|thu|fri|sat|sun) ?(?:-|–|to|till?|until|thru|through) ?(mon|tue|wed|thu|fri|sat|sun)(?![\p{L}\p{N}])/gu,
    (_, from, to) => `${dayOf(from!)} to ${dayOf(to!)}`,
  ],
  [/(?<![\p{L}-])(tues|thurs|thur|weds)\b(?!\.?[\p{L}-])\.?/giu, (_, day) => dayOf(day!)],
  [
    /(?<![\p{L}\p{N}])(on|every|until|by|from|next|last|this|1st|2nd|3rd|4th|first|second|third|fourth|each|and|or|to|\+|&) (?:(mon|tue|thu|fri)|(wed|sat|sun)(?= of\b|$|[.,;)]| (?:at|and|or|to|from|in|mornings?|afternoons?|evenings?|nights?)\b))\b\.?/gu,
    (_, before, day, end) => `${before} ${dayOf(day ?? end!)}`,
  ],
  [
    /\b(in|since|until|till|by|from|early|late|mid|end of|next|last|this|of|and|before|after) (jan|feb|aug|sept?|oct|nov|dec|apr)\b\.?(?! ?\p{Lu}\p{Ll}+\b)/giu,
    (_, before, month) => `${before} ${monthOf(month!)}`,
  ],
];

const PERIODS: Readonly<Record<string, string>> = { daily: "day", weekly: "week", monthly: "month", yearly: "year" };
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");

const unitAt = (text: string): string =>
  ({ d: "day", w: "week", m: "month", y: "year", h: "hour", q: "quarter", p: "page" })[
    text.split(" ").at(-1)![0]!.toLowerCase()
  ]!;
const dayOf = (typed: string): string =>
  DAYS.find((day) => day.toLowerCase().startsWith(typed.toLowerCase().slice(0, 3)))!;
const monthOf = (typed: string): string =>
  MONTHS.find((month) => month.toLowerCase().startsWith(typed.toLowerCase().slice(0, 3)))!;

/** Figures with their units in whole words; times of the clock as such; what is counted in thousands in figures. */
export function withNumbersWritten(text: string): string {
  let result = text;
  for (const [pattern, right] of HABITS)
    result = typeof right === "string" ? result.replace(pattern, right) : result.replace(pattern, right);
  return result.replace(MEASURED, measured);
}
