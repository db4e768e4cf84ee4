// Could this letter have gone to any company after any interview?
import { factMentions, ownWords } from "../specifics.ts";
import type { Facts } from "../facts.ts";
import type { Letter } from "../letter.ts";
import { judgeSentences, scoreOf } from "../tone/judge.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "nothing-specific",
  severity: "warning",
  sentence: "Finds letters in which nothing comes from this interview or this company.",
  why: "A letter that could have gone to anyone is forgotten at once; one detail only this conversation gave makes it yours.",
  source: "S0, S1, S2, S4 (requirements R2)",
};

/** Fewer words of one's own than this, and nobody could tell which interview it was: measured on our own letters. */
const FEWEST_OWN_WORDS = 2;

/** A few words of one's own, but no sentence that comes near to naming anything: the letter is vague. */
const VAGUE_OWN_WORDS = 4;
const VAGUE = -0.4;
/** One sentence that surely names something is enough, whatever its words. */
const SPECIFIC = 0.4;

/** How surely the most specific sentence of a letter names something of this conversation. */
function mostSpecific(letter: Letter): number {
  return Math.max(...judgeSentences(letter).map((one) => scoreOf(one, "specific")));
}

export const check: Check = (letter) => {
  const { purpose, facts } = letter;
  if (letter.words.length < 8) return [];
  const isAbout =
    purpose === "thank-you" || purpose === "status-inquiry" || purpose === "clarification" || purpose === "check-in";
  if (purpose !== undefined && !isAbout) return [];
  if (purpose === undefined && letter.words.length < 12) return [];
  const own = ownWords(letter);
  const mentions = facts ? factMentions(letter, facts) : 0;
  if (mentions > 0) return [];
  // A status inquiry may be brief: the role or the company is enough to know who is writing.
  const isBrief = purpose === "status-inquiry" || purpose === "check-in" || purpose === "clarification";
  const enough = isBrief ? FEWEST_OWN_WORDS : facts && letter.purposeIsGiven ? FEWEST_OWN_WORDS + 1 : FEWEST_OWN_WORDS;
  const isVague = !facts && own.length < VAGUE_OWN_WORDS && letter.words.length >= 30 && mostSpecific(letter) < VAGUE;
  if (own.length >= enough && !isVague) return [];
  if (!facts && mostSpecific(letter) >= SPECIFIC) return [];
  if (isBrief && facts && namesRoleOrCompany(letter.plain, facts.role, facts.company)) return [];
  if (isBrief && !facts && own.length > 0) return [];
  const longest = letter.sentences.reduce((a, b) => (b.words.length > a.words.length ? b : a), letter.sentences[0]!);
  const topic = facts && topicOf(facts);
  return [
    {
      start: longest.start,
      end: longest.end,
      severity:
        own.length < enough && purpose === "thank-you" && !(isAboutDates(letter.plain) && !letter.purposeIsGiven)
          ? "warning"
          : "info",
      says: `Nothing here could only have been written after this conversation, so it will not stay in mind; name one thing you talked about${topic ? ` (such as “${topic}”)` : ""} and what you make of it.`,
    },
  ];
};

/** A topic of a talk with the recipients themselves, short enough to name; nobody else's. */
function topicOf(facts: Facts): string | undefined {
  const ids = new Set(facts.recipients.map((person) => person.id));
  for (const interview of (facts.caseFile.interviews ?? []).toReversed()) {
    const isTheirs = ids.size === 0 || (interview.with ?? []).some((id) => ids.has(id));
    for (const { text, with: about } of interview.debrief?.topics ?? []) {
      const isForThem = about === undefined ? isTheirs : ids.size === 0 || ids.has(about);
      if (isForThem && text.length <= 60 && !/[.!?;]/.test(text)) return text;
    }
  }
  return undefined;
}

/** An answer about when to meet needs no detail of a talk. */
function isAboutDates(plain: string): boolean {
  return /\b(?:availab\w+|convenient|reschedul\w+|phone interview,|what number|which (?:time|day)|time slots?)\b/i.test(
    plain.slice(0, 5_000),
  );
}

function namesRoleOrCompany(plain: string, role: string, company: string): boolean {
  const lower = plain.toLowerCase();
  return lower.includes(role.toLowerCase()) || lower.includes(company.toLowerCase());
}

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for today. The way your team tunes the motion planner by hand surprised me, and I kept thinking about reservation slots for the shared cell on the train home.\n\nBest,\nMaya",
    {
      message: "Dear Dana,\n\nThank you for today. I would gladly help with the planner.\n\nBest,\nMaya",
      sample: true,
      to: ["dana"],
      purpose: "thank-you",
    },
  ],
  bad: [
    "Thank you for your time today. I enjoyed meeting the team and learning about the company. I look forward to hearing from you.",
    "Dear Dana,\n\nThank you for the opportunity to interview with you yesterday. I am very excited about the position and believe I would be a great fit for your team. Please let me know if you need any additional information. I look forward to hearing from you soon.\n\nBest,\nMaya",
  ],
};
