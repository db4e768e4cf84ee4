// Was a template's slot left in?
import type { Facts } from "../facts.ts";
import type { Letter } from "../letter.ts";
import { isIn } from "../letter.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "placeholder",
  severity: "error",
  sentence: "Finds slots of a template that were not filled in.",
  why: "A slot left in tells the reader that the letter was not written for them.",
  source: "S0, S4 (requirements R3)",
};

const SLOT_WORD =
  "name|names|first ?name|last ?name|full ?name|surname|company|company ?name|employer|organi[sz]ation|firm|title|job ?title|position|position ?title|role|role ?name|job|date|day|time|topic|subject|project|skill|skills|phone|phone ?number|email|e-mail|address|contact|recipient|interviewer|recruiter|manager|hiring ?manager|sender|candidate|department|team|industry|field|number|amount|salary|city|location|achievement|experience|requirement|detail|details|challenge|link|url|university|school|product|placeholder|signature|today|yesterday";

interface Slot {
  pattern: RegExp;
  /** Which group holds what stands in the brackets. */
  inner?: number;
  /** Is the match a slot after all? */
  when?: (inner: string, letter: Letter, start: number, end: number) => boolean;
}

const HAS_SLOT_WORD = new RegExp(`\\b(?:${SLOT_WORD})\\b`, "i");
const IS_SLOT_WORD = new RegExp(`^(?:your |my |the )?(?:${SLOT_WORD})(?:[ _-]?(?:${SLOT_WORD}))?$`, "i");
const word = (inner: string) => HAS_SLOT_WORD.test(inner.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_-]/g, " "));
const before = (letter: Letter, start: number) => letter.plain[start - 1] ?? "";

const SLOTS: readonly Slot[] = [
  // ${name}, #{name}, {{company}}, {{{x}}}, {name}, {First Name}, {0}
  { pattern: /[$#]?\{{2,3}[^{}\n]{0,100}\}{2,3}/g },
  { pattern: /[$#]\{[^{}\n]{1,80}\}/g },
  {
    pattern: /\{([\p{L}][\p{L}\p{N} _.'/-]{0,60}|\d)\}/gu,
    inner: 1,
    when: (inner, letter, start) =>
      !/[\\\w=]/.test(before(letter, start)) && (word(inner) || /\d|_|^[\p{Lu}]/u.test(inner) || inner.includes(" ")),
  },
  // [Name], [[Name]], $[Amount], **[Company]**
  { pattern: /\[\[[^[\]\n]{1,100}\]\]/g },
  { pattern: /(?<=: )\[ {0,20}\]/g },
  { pattern: /\[([^[\]]{1,200})\]/g, inner: 1, when: isSquareSlot },
  // <Job Title>, <<Name>>, «Name»
  { pattern: /<<[^<>\n]{1,80}>>/g },
  { pattern: /<([\p{L}][^<>\n@]{0,80})>/gu, inner: 1, when: isAngleSlot },
  { pattern: /[«‹⟨〈＜]([^«»‹›⟨⟩〈〉＜＞\n]{1,60})[»›⟩〉＞]/g, inner: 1, when: (inner) => word(inner) },
  // @company@, #company#, ~name~, ^role^
  { pattern: /(?<![\w@#~^])([@#~^])([A-Za-z][A-Za-z _-]{1,30})\1(?!\w)/g, inner: 2, when: isWholeSlotWord },
  // mail merge and printf
  { pattern: /\*\|[A-Z_:]{1,40}\|\*/g },
  { pattern: /%%?[A-Za-z][A-Za-z_]{2,40}%%?(?![\w])/g },
  { pattern: /<%=?[^%\n]{1,80}%>/g },
  { pattern: /@@\w{2,40}@@|##\w{2,40}##|(?<!\w)\$[A-Z][A-Z_]{2,30}\b\$?|\|\|\w{2,30}\|\|/g },
  { pattern: /(?<!\w)%(?:s|\d\$s)(?!\w)/g },
  // DD.MM.YYYY, MM/DD, "the ?? of March"
  { pattern: /(?<!\w)(?:(?:DD|MM|YYYY|YY|TT|JJJJ)[./-]){1,2}(?:DD|MM|YYYY|YY|JJJJ)(?!\w)/g },
  {
    pattern:
      /(?<=\b(?:on|the|by|of|at) )\?{2,}(?= (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|o'clock|a\.?m|p\.?m)\b)/gi,
  },
  // XXX, xxxx, ____, ........ as something to fill in
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:X{3,}|x{3,}|X{2}(?= ?(?:%|years?\b|months?\b|days?\b|people\b)| (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December) )X{2})(?![\p{L}\p{N}])/gu,
  },
  {
    pattern: /_{3,200}/g,
    when: (_, letter, start, end) => {
      const lineStart = letter.plain.lastIndexOf("\n", start - 1) + 1;
      const next = letter.plain.indexOf("\n", end);
      const line = letter.plain
        .slice(Math.max(lineStart, start - 200), Math.min(next < 0 ? letter.plain.length : next, end + 200))
        .trim();
      // A line of nothing but underscores is a rule between parts, and `__name__` is code.
      return (
        (!/^_{8,}$/.test(line) && !/^_{3,}\w/.test(line.slice(0, 4))) || /\w _{3,}|_{3,} \w|_{3,}[,.!?]/.test(line)
      );
    },
  },
  {
    pattern: /(?<=\b(?:at|with|for|the|dear|hi|hello|as|a|an|to|about|on|of) )(?:\.{4,}|…{2,}|\?{3,})(?=[\s,.!?]|$)/gi,
  },
  // (insert …), (your name), (company name)
  {
    pattern:
      /\((?:(?:please )?(?:insert|add|enter|fill in|specify|fill)\b[^()\n]{0,100}|(?:your|their|his|her|recipient's|interviewer's?|hiring manager's?|recruiter's?|company's?|the)?[ ]?(?:full |first |last |company |job |contact |role |position )?(?:name|title|company|position|role|date|phone(?: number)?|signature|contact (?:info|information|details)|specific [a-z /]{2,40}|topic|project|skill))\)/gi,
  },
  // (phone number here), Your name here
  {
    pattern:
      /\(([\p{L}' /-]{2,40}) (?:goes )?here\)|(?<!\w)[Yy]our ((?:full |first |last )?(?:name|signature)) here(?!\w)/gu,
    when: (text) => word(text),
  },
  // Names of slots in plain words
  {
    pattern:
      /(?<![\w"'])(?:(?:Your|My|Hiring Manager(?:'s)?|Interviewer(?:'s)?|Recruiter(?:'s)?|Recipient(?:'s)?|Candidate(?:'s)?|Contact|Manager(?:'s)?|Employer)(?: Full| First| Last)? Name|First Name Last Name|FirstName(?: ?LastName)?|First Last|(?<=\b(?:at|with|join|joining|for|to|of|the|about|in) )(?:the )?(?:Company Name|Organi[sz]ation Name|Firm Name|Company X|Company Y|Company XYZ|Company ABC|XYZ (?:Company|Corp|Corporation|Inc|Ltd|Limited|Organi[sz]ation)|ABC (?:Company|Corp|Corporation|Inc|Ltd|Limited)|Your Company)|(?<=\b(?:the|a|an|of|as) )(?:Job Title|Position Title|Role Name|Position Name|Role Title))(?![\w])/g,
  },
  {
    pattern:
      /(?<=^|\n)[ *]{0,4}(?:Company Name|Your Title|Your Position|Your Address|Your Phone(?: Number)?|Your Email(?: Address)?|Contact Information|City, State(?:,? Zip(?: Code)?)?|Job Title)[ *]{0,4}(?=\n|$)/g,
  },
  {
    pattern:
      /(?<=\b(?:dear|hi|hello|hey) )(?:(?:first |last |full )?name|interviewer name|(?:undefined|null|nan|none)|(?:mr\.?|mrs\.?|ms\.?)\/(?:mr|mrs|ms|mx)\.?(?:\/(?:mr|mrs|ms|mx)\.?)?|\(name\)|firstname|n\/a)(?=[\s,.!:]|$)/gi,
  },
  { pattern: /\b(?:at|join|joining) (?:undefined|null)\b/gi },
  {
    pattern:
      /(?<![\w/])(?:YOUR NAME|YOUR FULL NAME|COMPANY NAME|COMPANY|JOB TITLE|POSITION TITLE|ROLE TITLE|INTERVIEWER NAME|INTERVIEWER|HIRING MANAGER|RECRUITER NAME|FIRST NAME|FIRST_NAME|LAST_NAME|FIRSTNAME|COMPANY_NAME|JOB_TITLE|POSITION|ROLE|NAME|DATE|TOPIC|PROJECT NAME|SKILL|INSERT [A-Z ]{2,40})(?![\w/])/g,
    when: (_, letter, start, end) => !isShoutedLine(letter, start, end),
  },
  // Notes to oneself
  { pattern: /(?<!\w)(?:TODO|FIXME|TKTK|TBC?D|TBA|INSERT HERE|FILL (?:THIS )?IN)(?!\w)/g },
  { pattern: /\blorem ipsum\b[^.\n]{0,80}/gi },
  // Dummies
  {
    pattern:
      /\byour[._-]?(?:full)?[._-]?(?:name|email|e-mail|mail)(?:here)?@[\w.-]{1,60}|\blinkedin\.com\/in\/(?:your[\w-]{0,20}|name|username|profile)\b|\b(?:name|email|user)@(?:email|domain|company)\.com\b/gi,
  },
  { pattern: /\(?\b(?:123|000|xxx)\)?[- .](?:456|000|xxx)[- .](?:7890|0000|xxxx)\b/gi },
  { pattern: /(?<![\w.])(?:[XN] (?:years|months|people|percent)|[XN]%|\$X\b|[XYN]\+ years)(?!\w)/g },
  {
    pattern:
      /(?<![\w/])(?:today\/yesterday|yesterday\/today|today \/ yesterday|morning\/afternoon|phone\/video|video\/phone|position\/role\/job|name\/title)(?![\w/])/gi,
  },
];

export const check: Check = (letter) => {
  const remarks: Remark[] = [];
  const quoted = quotedLines(letter);
  for (const slot of SLOTS) {
    let count = 0;
    for (const match of letter.plain.matchAll(slot.pattern)) {
      if (++count > 200) break;
      const start = match.index;
      const end = start + match[0].length;
      if (start >= letter.body.end || isIn(quoted, start, end)) continue;
      if (letter.opaque.length > 0 && isInside(letter, start, end) && !/your|name@|email@|user@/i.test(match[0]))
        continue;
      // A company may well be called "{Water}".
      if (letter.facts && isOwnName(letter.facts, match[0])) continue;
      if (slot.when && !slot.when(slot.inner === undefined ? match[0] : match[slot.inner]!, letter, start, end))
        continue;
      const text = letter.text.slice(start, end).replace(/\s+/g, " ").trim();
      remarks.push({
        start,
        end,
        says: `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}” looks like a slot of a template: left in, it tells the reader the letter was not written for them.`,
        fixes: fixesFor(letter, match[0]),
      });
    }
  }
  return remarks;
};

function isOwnName(facts: Facts, slot: string): boolean {
  return [facts.company, facts.role, ...facts.people.map((person) => person.name)].some((name) => name.includes(slot));
}

/** Inside an address, a link or code, brackets are part of it. */
function isInside(letter: Letter, start: number, end: number): boolean {
  return letter.opaque.some((span) => span.start <= start && span.end >= end);
}

/** Nothing but the name of a slot: a tag such as "#robotics#" in somebody's notes is none. */
function isWholeSlotWord(inner: string): boolean {
  return IS_SLOT_WORD.test(inner.trim());
}

function isSquareSlot(inner: string, letter: Letter, start: number, end: number): boolean {
  const text = inner.trim();
  if (text === "" || /^(?:x|\d{1,4}(?:[,–-] ?\d{1,4})*|\.{2,}|…|sic|sic!|edit|\^?\d+|[✓✔✗])$/.test(text)) return false;
  if (/[\w\])]/.test(before(letter, start)) && !/\s/.test(text) && !word(text)) return false;
  if (letter.plain[end] === "(" && /^\([^)\s]{3,}\)/.test(letter.plain.slice(end, end + 300))) return false;
  if (
    /^(?:https?:|www\.)|^[A-Z][A-Z0-9]{1,9}-\d+$|^(?:ext|external|external email|extern|encrypted|secure|action required|ticket #?\d+|case #?\d+|#\d+|ref[:. ]?\s?\w+)$/i.test(
      text,
    )
  )
    return false;
  if (/^[\d\s,.:;+-]+$/.test(text) || /^["'].*["']$/.test(text)) return false;
  if (/[=;(){}]|=>|::/.test(text)) return false;
  // "[A, B, C]" lists, "[X]" at the head of a line is ticked.
  if (/^\w(?:, ?\w){1,9}$/.test(text)) return false;
  if (text === "X" && /(?:^|\n)\s*(?:[-*•] )?$/.test(letter.plain.slice(Math.max(0, start - 6), start))) return false;
  // "you said '[we] need it'": an insertion into somebody's words.
  if (/^[a-z]{1,12}(?: [a-z]{1,12})?$/.test(text) && isInsideQuotes(letter, start) && !word(text)) return false;
  if (text.includes("\n") && text.length > 150) return false;
  return true;
}

function isAngleSlot(inner: string, letter: Letter, start: number, end: number): boolean {
  if (/[\w)]/.test(before(letter, start)) && letter.plain[start - 1] !== " ") return false;
  const text = inner.trim();
  if (
    /^\/?(?:a|b|i|u|p|br|hr|em|strong|div|span|ul|ol|li|table|tr|td|th|img|h[1-6]|html|body|head|style|font|code|pre|blockquote|script|sup|sub|small)\b/i.test(
      text,
    ) &&
    !word(text)
  )
    return false;
  if (/[=;{}]|^\w+\.\w+$|^https?:|^mailto:|^www\./i.test(text)) return false;
  if (word(text)) return true;
  if (/_/.test(text) || /^\p{Lu}{2,}$/u.test(text)) return true;
  return (
    text.includes(" ") &&
    !/[<>]/.test(letter.plain.slice(end, end + 1)) &&
    text.split(" ").length <= 10 &&
    !/\d\s*$/.test(letter.plain.slice(Math.max(0, start - 3), start))
  );
}

function isInsideQuotes(letter: Letter, start: number): boolean {
  const lineStart = letter.plain.lastIndexOf("\n", start) + 1;
  return ((letter.plain.slice(Math.max(lineStart, start - 400), start).match(/"/g) ?? []).length & 1) === 1;
}

function isShoutedLine(letter: Letter, start: number, end: number): boolean {
  const lineStart = Math.max(letter.plain.lastIndexOf("\n", start - 1) + 1, start - 120);
  const next = letter.plain.indexOf("\n", end);
  const line = letter.plain.slice(lineStart, Math.min(next < 0 ? letter.plain.length : next, end + 120));
  const others = line.replace(letter.plain.slice(start, end), "").match(/[\p{L}]{2,}/gu) ?? [];
  return others.length > 0 && others.filter((other) => other === other.toUpperCase()).length * 2 > others.length;
}

function quotedLines(letter: Letter): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of letter.plain.matchAll(/(?<=^|\n) {0,3}>[^\n]*/g))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

function fixesFor(letter: Letter, slot: string): Remark["fixes"] {
  const facts = letter.facts;
  if (!facts) return [];
  const inner = slot
    .replace(/[^\p{L}/ ]/gu, " ")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
  const text = /^(?:your|my|sender|candidate)(?: s)?(?: full)? name$/.test(inner)
    ? facts.candidate.name
    : /^(?:the )?(?:company|organi[sz]ation|employer|firm)(?: s)?(?: name)?$/.test(inner)
      ? facts.company
      : /^(?:the |job )?(?:position|role|title|job)(?: title| name)?$/.test(inner)
        ? facts.role
        : /^(?:interviewer|recruiter|hiring manager|recipient|contact|manager)?(?: s)?(?: first| full)? ?name$|^(?:interviewer|hiring manager)$/.test(
              inner,
            ) && facts.recipients.length === 1
          ? facts.recipients[0]!.name
          : /^(?:your |my )?(?:phone|phone number)$/.test(inner)
            ? facts.caseFile.candidate.phone
            : /^(?:your |my )?e ?mail(?: address)?$/.test(inner)
              ? facts.caseFile.candidate.email
              : undefined;
  return text === undefined ? [] : [{ says: `Write “${text}”`, text }];
}

export const examples: Examples = {
  good: [
    "Hi Dana,\n\nThank you for today. As the paper says [1], array[0] is fine, and I <3 robots. See [my notes](https://maya.example).\n\nBest,\nMaya",
    "Dear Dana,\n\nWe spoke of List<String>, `config[name]` and <b>types</b>. Write to Maya <maya@maya.example>.\n\nBest,\nMaya",
    'Dear Dana,\n\nOur rule was if a < b and c > d, then stop. You said "[we] move fast".\n\nBest,\nMaya',
    "Dear Dana,\n\nHe said ‹I would do it again›. The XX Olympiad, the talk on YYYY-based versions and the people (Omar was here) are on my mind.\n\nBest,\nMaya",
    "Subject: [EXTERNAL] Thank you\n\nDear Dana,\n\nThe ticket [ROB-123] we spoke about is still on my mind.\n\nBest,\nMaya\n____________________\nMaya Lindqvist",
  ],
  bad: [
    { message: "Dear [Name],\n\nThank you for today.", covers: "[Name]" },
    "Dear Dana,\n\nThank you for the interview at {{company}}.",
    "Dear Dana,\n\nThank you for telling me about the <Job Title> role.",
    "Dear Dana,\n\nThank you for the XXX interview.",
    "Dear ____,\n\nThank you for your time.",
    "Dear Dana,\n\nI enjoyed hearing about (insert topic here).",
    "Dear Dana,\n\nI want to work at Company Name.",
    "Dear Dana,\n\nTODO mention the robots.",
    "Dear Dana,\n\nI would love to join COMPANY as a planner.",
    "Dear %FIRSTNAME%,\n\nThank you.",
    { message: "Dear Dana,\n\nI would like to work at ‹company›.", covers: "‹company›" },
    { message: "Dear Dana,\n\nI would like to work at @company@.", covers: "@company@" },
    { message: "Dear Dana,\n\nThank you for our talk on XX March.", covers: "XX" },
    { message: "Dear Dana,\n\nThank you for our talk on DD.MM.YYYY.", covers: "DD.MM.YYYY" },
    { message: "Dear Dana,\n\nCall me at any time (phone number here).", covers: "(phone number here)" },
    { message: "Dear Dana,\n\nThank you.\n\nBest,\nYour name here", covers: "Your name here" },
    "Dear undefined,\n\nThank you.",
    "Dear Dana,\n\nThank you for meeting me today/yesterday.",
    {
      message: "Dear Dana,\n\nI enjoyed learning about [Company].",
      sample: true,
      fixed: "Dear Dana,\n\nI enjoyed learning about Halden Robotics.",
    },
    {
      message: "Dear Dana,\n\nThank you.\n\nBest,\n[Your Name]",
      sample: true,
      fixed: "Dear Dana,\n\nThank you.\n\nBest,\nMaya Lindqvist",
    },
  ],
};
