// Which names, figures and words may stand in a letter about this application?
import type { CaseFile, Contact } from "../case/case-file.ts";
import type { ReviewRequest } from "./finding.ts";
import { fold, foldings } from "./fold.ts";
import { isParticle, isTitle } from "./greeting.ts";

export interface Person {
  id?: string;
  /** As the case file spells it. */
  name: string;
  /** Its words without titles, as spelled. */
  words: string[];
  /** Every folded form each word may take. */
  forms: string[][];
}

export interface Facts {
  caseFile: CaseFile;
  candidate: Person;
  /** Everybody on the company's side. */
  people: Person[];
  /** Those the letter goes to; empty where the caller did not say. */
  recipients: Person[];
  recipientContacts: Contact[];
  company: string;
  /** Folded words of the company's name without its legal form. */
  companyWords: string[];
  role: string;
  /** Every text of the case file except private notes and received mail. */
  texts: string[];
  /** Folded words of those texts. */
  words: Set<string>;
  /** What of the figures is known, as numberKey gives it. */
  numbers: Set<string>;
}

const LEGAL_FORM =
  /^(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|kg|se|ug|ohg|mbh|sa|sas|sarl|srl|spa|bv|nv|ab|as|asa|oy|oyj|aps|sp|zoo|z|o|kk|pty|pte|pvt|holding|holdings|group|the|and|of|&)$/;

/** Words of a text, folded; numbers and signs stay outside. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A person from a name with titles: "Dr. Dana Voss (she/her)". */
export function personOf(name: string, id?: string): Person {
  // "Beatriz (Bia) Moraes" and 'Robert "Bob" Hall' are greeted by the name in brackets; "(she/her)" is none.
  const called = [...name.matchAll(/[("“'‘]([\p{Lu}][\p{L}\p{M}'-]{1,20})[)"”'’]/gu)].map((match) => match[1]!);
  const plain = name.replace(/\([^)]*\)|["“][^"”]*["”]/g, " ");
  // "Vandenberghe, Tom" is Tom Vandenberghe; "Dana Voss, PhD" is Dana Voss.
  const turned = /^([^,]+),\s*([^,]+)$/.exec(plain);
  const isCredential =
    turned !== null &&
    /^(?:[A-Z]{2,5}|[A-Za-z]{1,4}\.(?:[A-Za-z]{1,4}\.?)*|Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|MBA|Jr|Sr|Esq|she.*|he.*|they.*)\.?$/.test(
      turned[2]!.trim(),
    );
  const bare = turned && !isCredential ? `${turned[2]} ${turned[1]}` : plain.replace(/,.*$/, " ");
  const words = (bare.match(/[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu) ?? []).filter(
    (word) => !isTitle(word.replace(/\.$/, "")) && !/^(?:ph\.?d|m\.?b\.?a|m\.?sc|m\.?d|jr|dipl)\.?/i.test(word),
  );
  // "Anne-Marie" is also greeted as Anne or as Marie.
  const parts = [...words, ...called].flatMap((word) =>
    word.includes("-") ? [word, word.replace("-", ""), ...word.split("-")] : [word],
  );
  return { id, name, words, forms: parts.map((word) => foldings(word.replace(/[.'’]/g, ""))) };
}

/** The words of a company's name that tell it from others. */
export function companyWordsOf(name: string): string[] {
  const words = foldedWords(name.replace(/[.]/g, ""));
  const kept = words.filter((word) => !LEGAL_FORM.test(word));
  return kept.length > 0 ? kept : words;
}

/** Collects what is known. */
export function factsOf(caseFile: CaseFile, request: Pick<ReviewRequest, "to">): Facts {
  const contacts = caseFile.contacts ?? [];
  const people = contacts.map((contact) => personOf(contact.name, contact.id));
  const to = new Set(request.to ?? []);
  const texts: string[] = [];
  collectTexts(
    {
      ...caseFile,
      interviews: caseFile.interviews?.map((interview) => ({
        ...interview,
        debrief: interview.debrief && { ...interview.debrief, notes: undefined },
      })),
      // A received mail is a fact too: what they wrote may be answered.
    },
    texts,
  );
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const text of texts) {
    for (const word of foldedWords(text)) words.add(word);
    for (const form of text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [])
      for (const folded of foldings(form)) words.add(folded);
  }
  // Telephone numbers, dates and addresses are no figures anybody may claim.
  for (const text of claimableTexts(caseFile)) for (const number of numbersIn(text)) numbers.add(number.key);
  for (const interview of caseFile.interviews ?? []) if (interview.minutes) numbers.add(String(interview.minutes));
  return {
    caseFile,
    candidate: personOf(caseFile.candidate.name),
    people,
    recipients: people.filter((person) => person.id !== undefined && to.has(person.id)),
    recipientContacts: contacts.filter((contact) => to.has(contact.id)),
    company: caseFile.company.name,
    companyWords: companyWordsOf(caseFile.company.name),
    role: caseFile.role.title,
    texts,
    words,
    numbers,
  };
}

/** Texts whose figures may be repeated: what was said, done, asked for and written. */
function claimableTexts(caseFile: CaseFile): string[] {
  const texts: string[] = [];
  const { candidate, company, role, contacts, interviews, history, articles, lessons, outcome } = caseFile;
  collectTexts(
    [
      candidate.learned?.map((item) => item.text),
      typeof candidate.resume === "string" ? undefined : candidate.resume,
      company.name,
      company.news?.map((item) => item.text),
      role,
      contacts?.map((contact) => [contact.title, contact.name]),
      interviews?.map(({ debrief }) => [
        debrief?.topics?.map((item) => item.text),
        debrief?.challenges?.map((item) => [item.text, item.mine]),
        debrief?.strengths?.map((item) => [item.text, item.meets]),
        debrief?.clarify?.map((item) => item.text),
        debrief?.doubts?.map((item) => [item.doubt, item.answer]),
        debrief?.promised?.map((item) => item.what),
        debrief?.decision?.said,
      ]),
      history?.map((item) => [item.subject, item.text]),
      articles?.map((item) => item.title),
      lessons?.map((item) => item.text),
      outcome?.text,
    ],
    texts,
  );
  return texts;
}

function collectTexts(value: unknown, into: string[], depth = 0): void {
  if (depth > 12 || into.length > 20_000) return;
  if (typeof value === "string") into.push(value);
  else if (typeof value === "number") into.push(String(value));
  else if (Array.isArray(value)) for (const item of value) collectTexts(item, into, depth + 1);
  else if (value !== null && typeof value === "object") {
    for (const item of Object.values(value)) collectTexts(item, into, depth + 1);
  }
}

const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  dozen: 12,
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  double: 2,
  doubled: 2,
  twice: 2,
  triple: 3,
  tripled: 3,
  halved: 0.5,
  halving: 0.5,
};

export interface FoundNumber {
  start: number;
  end: number;
  /** The value in a form in which "18 %", "18%" and "eighteen" are the same. */
  key: string;
  /** Written in digits. */
  digits: boolean;
}

/** The numbers of a text: digits with separators and k/m suffixes, and number words. */
export function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  const digits =
    /(?<![\p{L}\p{N}_])\d{1,15}(?:[.,'’\u00a0\u202f]\d{1,6}){0,5}(?: ?(k|m|mn|bn|million|billion|thousand|x))?(?![\p{L}\p{N}_])/giu;
  for (const match of text.matchAll(digits)) {
    const unit = match[1]?.toLowerCase() ?? "";
    const bare = unit === "" ? match[0] : match[0].slice(0, match[0].length - unit.length);
    const value = readDigits(bare.trim());
    const scale = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }[unit] ?? 1;
    found.push({ start: match.index, end: match.index + match[0].length, key: keyOf(value * scale), digits: true });
  }
  const word =
    /(?<![\p{L}\p{N}_])(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](one|two|three|four|five|six|seven|eight|nine)|[a-z]{3,9})(?![\p{L}\p{N}_])/giu;
  for (const match of text.matchAll(word)) {
    const value =
      match[1] !== undefined
        ? NUMBER_WORDS[match[1].toLowerCase()]! + NUMBER_WORDS[match[2]!.toLowerCase()]!
        : Object.hasOwn(NUMBER_WORDS, match[0].toLowerCase())
          ? NUMBER_WORDS[match[0].toLowerCase()]
          : undefined;
    if (value !== undefined)
      found.push({ start: match.index, end: match.index + match[0].length, key: keyOf(value), digits: false });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** "1,200", "1.200", "1'200" are twelve hundred; "3.5" and "3,5" are three and a half. */
function readDigits(text: string): number {
  const parts = text.split(/[.,'’\u00a0\u202f]/);
  if (parts.length > 1 && parts.slice(1).every((part) => part.length === 3) && parts[0] !== "0")
    return Number(parts.join(""));
  const last = parts.length > 1 ? parts.pop()! : undefined;
  return Number(parts.join("") + (last === undefined ? "" : `.${last}`));
}

function keyOf(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}

/** Is a word of the letter (folded) one that the facts know? */
export function isKnownWord(facts: Facts, word: string): boolean {
  return foldings(word).some((form) => facts.words.has(form));
}

/** Could these words, without titles, name this person? Nicknames are asked for separately. */
export function namesPerson(
  person: Person,
  words: readonly string[],
  isNickname: (a: string, b: string) => boolean,
): boolean {
  const used = new Set<number>();
  for (const word of words) {
    if (isParticle(word) && words.length > 1) continue;
    const bare = word.replace(/[.'’]+$/, "");
    const pieces = bare.includes("-") && !person.words.some((own) => own.includes("-")) ? bare.split("-") : [bare];
    for (const piece of pieces) {
      const folded = foldings(piece.replace(/[.'’]/g, ""));
      const index = person.forms.findIndex(
        (forms, at) =>
          !used.has(at) &&
          forms.some(
            (form) =>
              folded.includes(form) ||
              (piece.length === 1 && form.startsWith(folded[0]!)) ||
              folded.some((own) => isNickname(own, form)),
          ),
      );
      if (index < 0) return false;
      used.add(index);
    }
  }
  return words.length > 0;
}
