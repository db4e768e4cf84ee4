// Which dates does a mail speak of, and what happens then?
import { Temporal } from "temporal-polyfill";
import type { CaseFile } from "../case/case-file.ts";
import type { Signal } from "../case/words.ts";
import { readDatePhrases } from "../time/read-date-phrases.ts";
import { valueOf } from "./machine-signs.ts";
import type { MailSentence, PreparedMail } from "./prepare-mail.ts";
import type { IncomingMail, MentionedDate } from "./reading.ts";

/** What happens on a date. */
export type Relation = "decision" | "answer" | "meeting" | "deadline" | "return" | "start" | "mentioned";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MOST_DATES = 20;

/** The day the mail was written: its Date header as the sender's calendar shows it, else `now` in the company's zone. */
export function dayOfMail(
  mail: IncomingMail,
  now: string | undefined,
  caseFile: CaseFile | undefined,
): string | undefined {
  const written = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})/i.exec(valueOf(mail.headers, "date"));
  const month = written ? MONTHS.indexOf((written[2] ?? "").toLowerCase()) + 1 : 0;
  if (written && month > 0)
    return `${written[3]}-${String(month).padStart(2, "0")}-${(written[1] ?? "").padStart(2, "0")}`;
  if (now === undefined) return undefined;
  try {
    const zone = caseFile?.company.timeZone ?? caseFile?.candidate.timeZone ?? "UTC";
    return Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  } catch {
    return undefined;
  }
}

// Countries that write the month first; everywhere else the day comes first.
const MONTH_FIRST = new Set(["US", "PH", "FM", "PW", "MH"]);

export function datesIn(
  mail: IncomingMail,
  prepared: PreparedMail,
  kind: Signal,
  known: { now: string | undefined; caseFile: CaseFile | undefined },
): MentionedDate[] {
  const on = dayOfMail(mail, known.now, known.caseFile);
  if (on === undefined || kind === "bounce" || kind === "unrelated") return [];
  const country = known.caseFile?.company.country;
  const said = country === undefined ? { on } : { on, dayFirst: !MONTH_FIRST.has(country) };
  const dates: MentionedDate[] = [];
  for (const sentence of [...prepared.sentences, ...(prepared.isReply ? [] : [prepared.subject])]) {
    const original = original_(sentence, sentence === prepared.subject ? (mail.subject ?? "") : mail.text);
    for (const phrase of readDatePhrases(original, said)) {
      // What has passed before the mail was written is no date to plan with.
      if (phrase.until < on || dates.length >= MOST_DATES) continue;
      const relation = relationOf(sentence.text, phrase.says.toLowerCase(), kind);
      const same = dates.some(
        (date) => date.from === phrase.from && date.until === phrase.until && date.relation === relation,
      );
      if (!same) dates.push({ from: phrase.from, until: phrase.until, relation, says: phrase.says });
    }
  }
  return dates;
}

/** The sentence with its capitals, which tell "May" from "may"; line breaks inside it become blanks. */
function original_(sentence: MailSentence, source: string): string {
  return sentence.places
    .map((place, index) => (sentence.text[index] === " " ? " " : keepCase(source[place], sentence.text[index])))
    .join("");
}

function keepCase(original: string | undefined, folded: string | undefined): string {
  return original !== undefined && original.toLowerCase() === folded ? original : (folded ?? "");
}

const SAYS: [Relation, RegExp][] = [
  [
    "return",
    /\b(?:out of (?:the )?office|ooo|on (?:my )?return|back (?:in|on|at|to)|i(?:'m| am| will be|'ll be) (?:\w+ )?(?:away|absent|on (?:\w+ )?(?:leave|vacation|holiday)|travel+ing|out|back)|return(?:ing|s)?\b|reopens?|abwesend|urlaub|nicht im|absent|vacaciones|semester|afwezig|büro|åter|fuori|férias|lomalla|kontoret)\b/u,
  ],
  [
    "start",
    /\b(?:start(?:ing|s)? (?:date|on|in|work|with us|from)|first day|joining date|start in|begin(?:ning)? (?:on|work)|commence)\b/u,
  ],
  [
    "deadline",
    /\b(?:please|kindly|could you|can you|would you|you (?:have|need|must|should (?:send|reply|complete))|deadline|due|expires?|valid|open until|hold (?:the|this|your) offer|offer (?:stands|is (?:open|valid)|remains)|(?:reply|respond|answer|accept|sign|decide) (?:by|before|within|until)|let (?:us|me) know (?:by|before|until)|need (?:it|them|this|your)|closing date|by when|within .{1,20} of|before .{0,30}deadline)\b|^(?:send|sign|submit|upload|complete|return|record|finish|provide|confirm|forward)\b/u,
  ],
  [
    "meeting",
    /\b(?:interviews?|call|chat|meet(?:ing)?|conversation|slot|available|availability|free|zoom|teams|onsite|on-site|schedule|scheduled|calendar|appointment|visit|screen|lunch|coffee|come|invite[ds]?|reschedul\w*|works for|at \d{1,2}(?::\d\d)?|\d{1,2} ?(?:am|pm)|\d{1,2}:\d\d|gespräch|termin|entretien|entrevista|intervju|gesprek)\b/u,
  ],
  [
    "decision",
    /\b(?:decid\w+|decision|choose|selection|outcome|result|results|final(?:i[sz]e)?|wrap up|conclude|conclusion|shortlist|make up|panel meets|committee|entscheid\w*|décision|decisión|besluit|beslut)\b/u,
  ],
  [
    "answer",
    /\b(?:hear|get back|come back|be back|back to you|in touch|let you know|answer|update|news|reply|respond|inform|notify|contact you|call you|feedback|revert|know more|keep you posted|status|review|takes?|melden|rückmeldung|reviendrons|informaremos|återkommer|will have|reach out|follow up|getting|receive|extend|send|sending|sent|arrives?|lands?)\b/u,
  ],
];

const BY_KIND: Partial<Record<Signal, Relation>> = {
  scheduling: "meeting",
  materials: "deadline",
  offer: "deadline",
  timeline: "decision",
  acknowledgement: "answer",
  "auto-reply": "return",
};

const FIRST: Partial<Record<Signal, Relation[]>> = {
  "auto-reply": ["return"],
  scheduling: ["meeting", "deadline", "answer"],
  timeline: ["decision", "answer", "meeting"],
  acknowledgement: ["answer", "decision", "deadline"],
  offer: ["start", "deadline", "meeting", "answer"],
  materials: ["deadline", "meeting", "answer", "decision"],
  closed: ["answer"],
  rejection: ["answer", "meeting"],
};

/** What the sentence says happens then, in the order that fits the mail's kind; else what is usual for the kind. */
function relationOf(sentence: string, phrase: string, kind: Signal): Relation {
  const matches = new Set(SAYS.filter(([, pattern]) => pattern.test(sentence)).map(([relation]) => relation));
  const start = /\b(?:start(?:ing|s)?|first day|join(?:ing)?) (?:\w+ ){0,3}$/u.test(
    sentence.slice(0, Math.max(0, sentence.indexOf(phrase))).slice(-40),
  );
  if (start && kind === "offer") return "start";
  for (const relation of FIRST[kind] ?? []) if (matches.has(relation)) return relation;
  for (const [relation] of SAYS) if (matches.has(relation)) return relation;
  return BY_KIND[kind] ?? "mentioned";
}
