// Does another company's name stand where this one's belongs?
import { editDistance } from "../../case/problem.ts";
import { COMPANY_NAME, employerTargets, PAST, WANT } from "../employer-places.ts";
import { companyWordsOf, isCompanyWritten } from "../company-names.ts";
import type { Facts } from "../facts.ts";
import { fold, foldings } from "../fold.ts";
import { isOpaque, type Letter, type Span } from "../letter.ts";
import { isNearMiss, isOrdinaryWord } from "../near-miss.ts";
import { isPlaceOrTool } from "../places.ts";
import { around } from "../phrase.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "wrong-company",
  severity: "error",
  sentence: "Finds the name of another employer, or this one's misspelled.",
  why: "Last week's employer in this week's letter says that the letter is a copy.",
  source: "S0, S4 (requirements R3); letters.md, what marks a bad one",
};

export const check: Check = (letter) => {
  const { facts } = letter;
  const tokens = tokensOf(letter);
  const remarks = leftOver(letter, tokens, facts);
  if (!facts) return [...remarks, ...twoEmployers(letter)];
  return [...remarks, ...nearMisses(letter, tokens, facts), ...targets(letter, facts), ...strangers(letter, facts)];
};

function leftOver(letter: Letter, tokens: readonly Token[], facts: Facts | undefined): Remark[] {
  const remarks: Remark[] = [];
  for (const other of letter.request.elsewhere ?? []) {
    const words = companyWordsOf(other.company);
    if (facts && words.join(" ") === facts.companyWords.join(" ")) continue;
    // An earlier employer may be another application's company as well: then the facts know it.
    if (facts && words.every((word) => facts.words.has(word))) continue;
    const isDistinct = words[0] !== undefined && words[0].length > 3 && !(facts?.words.has(words[0]) ?? false);
    for (const span of companyPlaces(tokens, words)) {
      remarks.push({
        ...span,
        says: leftOverSays(other.company, facts),
        fixes: facts ? [{ says: `Write “${facts.company}”`, text: facts.company }] : [],
      });
    }
    // Its first word alone, as people shorten names, unless that is a word like any other.
    if (words.length > 1 && isDistinct && !isOrdinaryWord(letter, words[0]!)) {
      for (const span of companyPlaces(tokens, [words[0]!])) {
        remarks.push({
          ...span,
          says: leftOverSays(other.company, facts),
          fixes: facts ? [{ says: `Write “${facts.company}”`, text: facts.company }] : [],
        });
      }
    }
  }
  return remarks;
}

function leftOverSays(company: string, facts: Facts | undefined): string {
  return `${company} is another application of yours${facts ? `, this letter goes to ${facts.company}` : ""}; another employer's name says that the letter is a copy.`;
}

/** Where these words stand in a row, the first with a capital. */
function companyPlaces(tokens: readonly Token[], words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index + words.length <= tokens.length; index++) {
    if (!words.every((word, offset) => tokens[index + offset]!.forms.includes(word))) continue;
    const first = tokens[index]!;
    if (first.text[0] === first.text[0]!.toLowerCase() && !/\d/.test(first.text[0]!)) continue;
    spans.push({ start: first.start, end: tokens[index + words.length - 1]!.end });
  }
  return spans;
}

interface Token extends Span {
  text: string;
  forms: string[];
}

function tokensOf(letter: Letter): Token[] {
  const tokens: Token[] = [];
  for (const match of letter.plain.slice(0, letter.body.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isOpaque(letter, span.start, span.end)) tokens.push({ ...span, text: match[0], forms: foldings(match[0]) });
  }
  return tokens;
}

function nearMisses(letter: Letter, tokens: readonly Token[], facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  const names = facts.company.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  for (const [index, token] of tokens.entries()) {
    if (!/^\p{Lu}/u.test(token.text) || token.text.length < 4) continue;
    if (letter.signature && token.start >= letter.signature.start) break;
    if (token.forms.some((form) => facts.words.has(form))) continue;
    const own = names.find((name) => isNearMiss(token.text, name));
    if (!own || isPlaceOrTool(token.text) || !isUsedAsName(letter, facts, tokens, index)) continue;
    const isPerson = facts.people.some((person) =>
      person.words.some(
        (word) =>
          isNearMiss(token.text, word) &&
          editDistance(fold(token.text), fold(word), 4) < editDistance(fold(token.text), fold(own), 4),
      ),
    );
    if (isPerson) continue;
    remarks.push({
      start: token.start,
      end: token.end,
      says: `The company writes itself “${facts.company}”, here it is “${token.text}”; its own name is the last thing to get wrong.`,
      fixes: [{ says: `Write “${own}”`, text: own }],
    });
  }
  return remarks;
}

/**
 * A capital alone says little: "Having seen the boilers" is not Heating mistyped. Beside another word of the company's
 * name it does, behind "at" or "join" too, and elsewhere where the word is no ordinary one.
 */
function isUsedAsName(letter: Letter, facts: Facts, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const isOwn = (other: Token | undefined, gap: string) =>
    other !== undefined &&
    /^(?: | ?(?:&|-) ?)$/.test(gap) &&
    other.forms.some((form) => facts.companyWords.includes(form)) &&
    /^\p{Lu}/u.test(other.text);
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (previous && isOwn(previous, letter.flat.slice(previous.end, token.start))) return true;
  if (next && isOwn(next, letter.flat.slice(token.end, next.start))) return true;
  // "all's well at Tickle": behind a preposition a capital marks a name, whatever the dictionary says.
  const isBehind = /\b(?:at|to|for|with|from|join|joining) $/i.test(
    letter.flat.slice(Math.max(0, token.start - 10), token.start),
  );
  if (isBehind && !/^ \p{Lu}/u.test(letter.plain.slice(token.end, token.end + 2))) return true;
  // At the head of a sentence any word has a capital; without a dictionary no more can be said of it.
  const isHead = /(?:^|[.!?:\n]["'(]?)\s*$/.test(letter.flat.slice(Math.max(0, token.start - 6), token.start));
  return !(isHead && letter.request.speller === undefined) && !isOrdinaryWord(letter, token.text);
}

function targets(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  for (const target of employerTargets(letter)) {
    const words = target.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const isKnown = (word: string) => foldings(word).some((form) => facts.words.has(form));
    // "Halden Group" is Halden; "Volt Systems" is not known because the facts speak of systems.
    if (words.length === 0 || isKnown(words[0]!) || words.every(isKnown)) continue;
    if (isCompanyWritten(target.text, facts.company)) continue;
    if (isPlaceOrTool(target.text) || words.every((word) => isPlaceOrTool(word))) continue;
    if (words.length === 1 && !target.strict && isOrdinaryWord(letter, words[0]!)) continue;
    const isCompany = words.some((word) => /^(?:inc|ltd|gmbh|llc|corp|ag|plc)$/i.test(word));
    if (!target.sure && !(isCompany && target.wanted)) continue;
    remarks.push({
      start: target.start,
      end: target.end,
      says: `This letter goes to ${facts.company}, but here it speaks of “${target.text}”; another employer's name says that the letter is a copy.`,
      fixes: [{ says: `Write “${facts.company}”`, text: facts.company }],
    });
  }
  return remarks;
}

const AT = new RegExp(
  `\\b(?:at|[Pp]art of|come to|work for|role and in|position and in|[Hh]elp|(?:bring|brought|take|carry|move) (?:[\\p{Ll}-]+ ){1,5}to|do (?:this|that|it|the same|so)(?: [\\p{Ll}-]+){0,3} for) (?:the )?${COMPANY_NAME}`,
  "gu",
);
/** What one says of the employer, and now and then of a product or a subject; a noun behind the name makes it one. */
const OF_INTEREST = new RegExp(
  `\\b(?:[Ii]nterest in|[Ee]nthusiasm (?:for|about)|[Ee]xcite[sd]? (?:me )?(?:most )?(?:about|by)|(?:drawn|attracts|attracted|draws) (?:me )?to|[Hh]ear(?:ing)? (?:back )?from|[Aa]pplied to|[Rr]epresent(?:ing)?|[Cc]ontribut(?:e|ing) to|(?:learn(?:ed|t|ing)?|heard?|read|know|told me) (?:so much |so much more |more |a lot |a lot more |much )?about|confident (?:that|about)|certain (?:that|about)|believe(?: that)?) ${COMPANY_NAME}(?=[.,!?;:]|$|'s | (?:and|has|have|is|was|would|will|because|as|since|to|in|on|with|for|from|even|after|at|a|the|soon|again|or|[\\p{Ll}]+ed)(?![\\p{L}]))`,
  "gu",
);

/** Beside such a word a name is an employer's rather than a tool's or a subject's. */
const OF_A_JOB =
  /\b(?:role|position|job|company|team|join\w*|fit|match|culture|interview|talk|conversation|opportunity|place|employer|grown|grew|deepened|stronger|confirmed|growth|success|mission|values)\b/i;

/** A letter that never names its own company wishes itself to another: "I would gladly start at Volt Systems." */
function strangers(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  const isNamed = letter.words.some((word) =>
    foldings(word.text.replace(/'s$/, "")).some((form) => facts.companyWords.includes(form)),
  );
  if (isNamed) return [];
  for (const place of letter.prose) {
    const passage = letter.flat.slice(place.start, place.end);
    for (const match of [...passage.matchAll(AT), ...passage.matchAll(OF_INTEREST)]) {
      const text = match[1]!.replace(/(?:'s|'|[.,])+$/, "");
      const start = place.start + match.index + match[0].length - match[1]!.length;
      const end = start + text.length;
      const sentence = around(letter, start, end);
      const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      if (isOpaque(letter, start, end) || PAST.test(sentence)) continue;
      const isPlace = /^(?:at|part of|come to|work for|role and in|position and in) /i.test(match[0]);
      const isPlain = /^(?:excites|hear(?:ing)? (?:back )?from|applied|represent)/i.test(match[0]);
      if (isPlace ? !WANT.test(sentence) : !isPlain && !OF_A_JOB.test(sentence)) continue;
      // An earlier employer stands in the facts.
      const isKnown = (word: string) => foldings(word).some((form) => facts.words.has(form));
      if (words.length === 0 || /^\d/.test(text) || words.every(isKnown)) continue;
      if (words.some((word) => isKnown(word) && word.length > 6)) continue;
      if (words.every((word) => isPlaceOrTool(word)) || (words.length === 1 && isOrdinaryWord(letter, text))) continue;
      remarks.push({
        start,
        end,
        severity: "warning",
        says: `The letter never names ${facts.company}, but it speaks of “${text}”; check that it is not another employer's name left over.`,
        fixes: [{ says: `Write “${facts.company}”`, text: facts.company }],
      });
    }
  }
  return remarks;
}

/** Without a case: two employers in places where only one can stand. */
function twoEmployers(letter: Letter): Remark[] {
  const sure = employerTargets(letter).filter(
    (target) =>
      target.sure &&
      !isPlaceOrTool(target.text) &&
      !(isOrdinaryWord(letter, target.text) && !target.text.includes(" ")),
  );
  const [first] = sure;
  if (!first) return [];
  const own = companyWordsOf(first.text);
  return sure
    .slice(1)
    .filter(
      (target) =>
        !companyWordsOf(target.text).some((word) =>
          own.some((known) => known === word || fold(known).startsWith(word) || word.startsWith(known)),
        ),
    )
    .filter((target) => !isShortFor(target.text, first.text) && !isShortFor(first.text, target.text))
    .map((target) => ({
      start: target.start,
      end: target.end,
      severity: "warning" as const,
      says: `The letter speaks of “${first.text}” and of “${target.text}” as the place you want to work; check that neither is left over from another letter.`,
    }));
}

function isShortFor(short: string, long: string): boolean {
  const initials = long
    .split(/[\s-]+/)
    .map((word) => word[0] ?? "")
    .join("");
  return /^[A-Z&]{2,6}$/.test(short) && fold(initials).startsWith(fold(short).slice(0, 2));
}

export const examples: Examples = {
  good: [
    {
      message:
        "Dear Dana,\n\nThank you for the interview at Halden. Joining Halden Robotics would be a joy; at Nordarm I solved the same deadlock.",
      sample: true,
    },
    {
      message: "Dear Dana,\n\nI would be glad to join Omar in Berlin, at the Leipzig plant or on Teams.",
      sample: true,
    },
    {
      message: "Dear Dana,\n\nAt Nordarm I learned much.",
      sample: true,
      elsewhere: [{ company: "Nordarm AB", role: "Engineer", people: [] }],
    },
    "Dear Dana,\n\nThank you for the interview at Halden Robotics. Joining Halden would be a joy after my years working for Siemens.",
  ],
  bad: [
    {
      message: "Dear Dana,\n\nJoining Brightline would be a joy.",
      sample: true,
      covers: "Brightline",
      fixed: "Dear Dana,\n\nJoining Halden Robotics would be a joy.",
    },
    {
      message: "Dear Dana,\n\nI kept thinking about what Acme Motors does.",
      sample: true,
      elsewhere: [{ company: "Acme Motors GmbH", role: "Analyst", people: [] }],
      covers: "Acme Motors",
    },
    {
      message: "Dear Dana,\n\nThank you for the interview at Haldan Robotics.",
      sample: true,
      fixed: "Dear Dana,\n\nThank you for the interview at Halden Robotics.",
    },
    "Dear Dana,\n\nThank you for the interview at Halden. I would be glad to join Brightline.",
  ],
};
