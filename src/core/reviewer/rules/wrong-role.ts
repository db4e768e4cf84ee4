// Is another job named than the one this is about?
import { isPlaceOrTool } from "../places.ts";
import { foldedWords } from "../company-names.ts";
import type { Facts } from "../facts.ts";
import { isOpaque, type Letter } from "../letter.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "wrong-role",
  severity: "error",
  sentence: "Finds the title of another job.",
  why: "Naming the wrong job says that the letter was meant for somebody else.",
  source: "S0, S4 (requirements R3)",
};

const HEAD =
  "engineer|developer|analyst|manager|designer|scientist|architect|consultant|assistant|associate|specialist|coordinator|director|administrator|accountant|nurse|teacher|lecturer|professor|researcher|technician|officer|executive|representative|recruiter|editor|writer|translator|planner|programmer|intern|trainee|apprentice|lead|head|buyer|controller|auditor|advisor|adviser|strategist|producer|librarian|archivist|pharmacist|therapist|lawyer|paralegal|chef|cook|driver|mechanic|electrician|operator|supervisor|clerk|secretary|receptionist|salesperson|marketer|copywriter|tester|owner|master|partner|journalist|photographer|chemist|physicist|biologist|economist|statistician|mathematician|bookkeeper|cashier|tutor|educator|surveyor|electronics|postdoc|fellow|practitioner|carpenter|baker|worker|carer|optician|plumber|welder|guard|gardener|captain|pilot|steward|agent|broker|trader|underwriter|actuary|instructor|trainer|coach|counsellor|counselor|psychologist|physiotherapist|dentist|doctor|physician|surgeon|midwife|paramedic|firefighter|florist|butcher|barista|waiter|waitress|server|bartender|housekeeper|cleaner|janitor|porter|packer|picker|warehouse operative|operative|foreman|inspector|estimator|draughtsman|drafter|geologist|curator|conservator|musician|conductor|composer|dancer|actor|illustrator|animator|artist|stylist|hairdresser|beautician|tailor|seamstress|interpreter|investigator|detective|judge|solicitor|barrister|notary|attorney|counsel|clergy|chaplain";
const JOB = "(?:position|role|job|post|opening|vacancy|internship|opportunity|appointment|interview)";
/** A title has none of these in it, so that “the talk about the analyst role” yields “analyst”. */
const NO_LINK = "(?!(?:the|about|for|of|a|an|your|this|in|at|with|on|to|and|is|as|from|that)\\b)";
const PLACES = [
  new RegExp(
    `\\b(?:the|your|this|an?|of) ((?:${NO_LINK}[\\p{L}+#./&-]+ ){0,4}(?:${HEAD})s?(?: \\((?:m|w|f|d|x)(?:\\/(?:m|w|f|d|x)){1,3}\\))?) ${JOB}\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:position|role|job|post|vacancy) (?:of|as) (?:an? |the |your )?((?:${NO_LINK}[\\p{L}+#/&-]+ ){0,4}(?:${HEAD}))\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:be|being|become|becoming|as) your (?:next|new|future) ((?:${NO_LINK}[\\p{L}+#./&-]+ ){0,4}(?:${HEAD}))\\b`,
    "giu",
  ),
  new RegExp(
    `\\bconsider(?:ing|ed)? me (?:for|as) (?:an? |the |your )?((?:${NO_LINK}[\\p{L}+#./&-]+ ){0,4}(?:${HEAD}))\\b`,
    "giu",
  ),
  // Any title in capitals before the word for the job.
  new RegExp(`\\b(?:[Tt]he|[Yy]our|[Tt]his) ((?:\\p{Lu}[\\p{L}&/-]+ ){1,4}\\p{Lu}[\\p{L}&/-]+) ${JOB}\\b`, "gu"),
];
/** "as a Data Analyst at Halden": the job that is wanted, where the employer follows. */
const AT_EMPLOYER = new RegExp(
  `\\bas an? ((?:${NO_LINK}[\\p{L}+#./&-]+ ){0,4}(?:${HEAD})) (?:at|with|for) (you(?:r|$|[ .,])|[\\p{L}]+)`,
  "giu",
);
/** A part of the subject that is nothing but a title: "Thank you – Data Analyst", "Data Analyst role: next steps". */
const IN_SUBJECT = new RegExp(
  `(?<=^|[–—:|,] | - )((?:\\p{Lu}[\\p{L}+#./&-]* ){0,4}(?:${HEAD.replace(/\b[a-z]/g, (first) => `[${first}${first.toUpperCase()}]`)}))(?: (?:${JOB}|application))?(?=$| ?[–—:|,]| - )`,
  "gu",
);
const SMALL =
  /^(?:senior|junior|lead|principal|staff|chief|head|associate|assistant|deputy|interim|acting|sr|jr|graduate|trainee|mid|level|ii|iii|iv|i|1|2|3|new|open|advertised|exciting|fantastic|great|wonderful|available|current|same|full|part|time|permanent|remote|of|and|the|for|in|your|this|our|an|a|m|f|d|w|x|vacant|important|interesting|challenging|first|second|final|last|next|upcoming|recent|one)$/;

export const check: Check = (letter) => {
  const remarks: Remark[] = [];
  const { facts } = letter;
  if (facts) remarks.push(...leftOver(letter, facts), ...otherTitles(letter, facts));
  return remarks;
};

function leftOver(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  const own = facts.role.toLowerCase();
  const text = letter.flat.slice(0, letter.body.end).toLowerCase();
  if (text.length !== letter.body.end) return [];
  for (const other of letter.request.elsewhere ?? []) {
    const title = other.role.toLowerCase().trim();
    if (title.length < 5 || own.includes(title) || !title.includes(" ")) continue;
    for (
      let at = text.indexOf(title), seen = 0;
      at >= 0 && seen < 20;
      at = text.indexOf(title, at + title.length), seen++
    ) {
      const end = at + title.length;
      if (/\p{L}/u.test(text[at - 1] ?? "") || /\p{Ll}/u.test(text[end] ?? "") || isOpaque(letter, at, end)) continue;
      // The facts may speak of the same words: a former job, a colleague's title.
      if (facts.texts.some((known) => known.toLowerCase().includes(title))) continue;
      remarks.push({
        start: at,
        end,
        says: `“${other.role}” is the job at ${other.company}; here it is ${facts.role}.`,
        fixes: [{ says: `Write “${facts.role}”`, text: facts.role }],
      });
    }
  }
  return remarks;
}

function otherTitles(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  const own = new Set(foldedWords(facts.role).flatMap((word) => [word, word.replace(/s$/, "")]));
  const initials = initialsOf(foldedWords(facts.role));
  const places = [
    ...letter.prose.map((span) => ({ ...span, patterns: [...PLACES, AT_EMPLOYER] })),
    ...(letter.subject ? [{ ...letter.subject, patterns: [...PLACES, IN_SUBJECT] }] : []),
  ];
  for (const place of places) {
    const text = letter.flat.slice(place.start, place.end);
    for (const pattern of place.patterns) {
      for (const match of text.matchAll(pattern)) {
        if (pattern === AT_EMPLOYER && !isHere(facts, match[2]!)) continue;
        const title = match[1]!;
        const lead =
          /^(?:(?:new|open|advertised|exciting|fantastic|great|wonderful|available|current|same|full|part|time|permanent|remote|vacant|important|interesting|challenging|first|second|final|last|next|upcoming|recent|your|the|this|for|about|an?)[ -])+/i.exec(
            title,
          )?.[0].length ?? 0;
        const words = foldedWords(title.slice(lead).replace(/\([^)]*\)/g, "")).filter((word) => !SMALL.test(word));
        if (words.length === 0) continue;
        // "the Halden Robotics position" names the company.
        if (words.every((word) => facts.companyWords.includes(word) || isPlaceOrTool(word))) continue;
        const shared = words.filter(
          (word) =>
            own.has(word) ||
            own.has(word.replace(/s$/, "")) ||
            [...own].some((known) => known.length > 4 && known.startsWith(word.slice(0, 5)) && word.length > 4),
        );
        if (shared.length === words.length || words.join("") === initials) continue;
        // "quality assurance engineer" is the QA Engineer.
        if (words.length > shared.length && own.has(initialsOf(words.filter((word) => !shared.includes(word)))))
          continue;
        const isHeadShared = own.has(words.at(-1)!) || own.has(words.at(-1)!.replace(/s$/, ""));
        const start = place.start + match.index + match[0].indexOf(title) + lead;
        // Same kind of job with another word before it may be how they call it; a different kind is another job.
        if (isHeadShared && shared.length * 2 >= words.length && !/^\p{Lu}/u.test(title.slice(lead))) continue;
        if (facts.texts.some((known) => known.toLowerCase().includes(title.slice(lead).toLowerCase()))) continue;
        const isMixed = isHeadShared;
        remarks.push({
          start,
          end: start + title.length - lead,
          severity: isMixed ? "warning" : "error",
          says: `This speaks of “${title.slice(lead)}”, but the job is ${facts.role}; the wrong job says that the letter was meant for somebody else.`,
          fixes: [{ says: `Write “${facts.role}”`, text: facts.role }],
        });
      }
    }
  }
  return remarks;
}

function isHere(facts: Facts, employer: string): boolean {
  return /^your?\b/i.test(employer) || foldedWords(employer).every((word) => facts.companyWords.includes(word));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join("");
}

export const examples: Examples = {
  good: [
    {
      message:
        "Dear Dana,\n\nThank you for the talk about the controls engineer role, the Senior Controls Engineer position and the engineering role.",
      sample: true,
    },
    { message: "Dear Dana,\n\nThe role of the planner is clear, and the manager's job is hard.", sample: true },
  ],
  bad: [
    {
      message: "Dear Dana,\n\nThank you for the talk about the data analyst role.",
      sample: true,
      fixed: "Dear Dana,\n\nThank you for the talk about the Controls Engineer role.",
    },
    {
      message: "Dear Dana,\n\nI kept thinking about the Motion Engineer tasks.",
      sample: true,
      elsewhere: [{ company: "Volt", role: "Motion Engineer", people: [] }],
    },
    { message: "Dear Dana,\n\nThank you for considering me for the position of Marketing Manager.", sample: true },
  ],
};
