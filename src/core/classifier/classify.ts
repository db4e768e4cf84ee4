// What does this incoming mail mean for the application?
import type { Signal } from "../case/words.ts";
import { confidenceOf } from "./confidence.ts";
import { weighMachineSigns } from "./machine-signs.ts";
import { weighHints } from "./hints.ts";
import { datesIn } from "./mail-dates.ts";
import { rank, type Ranked } from "./order.ts";
import { prepareMail, type PreparedMail } from "./prepare-mail.ts";
import type { ClassifyRequest, Evidence, MailReading } from "./reading.ts";
import { senderOf, speaksOfCase } from "./sender.ts";
import { weighEvidence, type Scores } from "./weigh-evidence.ts";

const MOST_EVIDENCE = 6;
const ABOUT_A_JOB =
  /\b(?:interview|appl(?:y|ied|ication)|position|role|candidate|candidacy|vacancy|job|recruit|hiring|cv|r[eé]sum[eé]|offer|bewerbung|stelle|candidature|poste|entretien|candidatura|puesto|entrevista|sollicitatie|vacature|ansökan|tjänst)/iu;

/**
 * Reads one mail: its kind, how sure that is, the words it rests on, and the dates it speaks of.
 *
 * Never throws; any text is accepted and only the first 40,000 characters are read. Relative dates need the day of
 * the mail: its `date` header, else `now`; without either only the kind is read.
 */
export function classify(request: ClassifyRequest): MailReading {
  const { mail, caseFile } = request;
  const prepared = prepareMail(mail);
  const scores = weighEvidence(prepared);
  weighMachineSigns(mail, scores);
  weighSender(request, prepared, scores);
  weighRest(prepared, scores);
  const guessed = weighHints(prepared, scores);
  const ranked = rank(scores);
  const kind: Signal = ranked[0]?.kind ?? "human";
  return {
    kind,
    ...confidenceOf(ranked, scores, guessed),
    evidence: evidenceFor(kind, scores),
    dates: datesIn(mail, prepared, kind, { now: request.now, caseFile }),
  };
}

/** A mail from a stranger that names nothing of this application is probably not about it. */
function weighSender(request: ClassifyRequest, prepared: PreparedMail, scores: Scores): void {
  const sender = senderOf(request.mail, request.caseFile);
  const unrelated = scores.unrelated;
  if (sender === "company") unrelated.score *= 0.5;
  if (sender === "hiring-system") unrelated.score *= 0.8;
  if (request.caseFile === undefined || (sender !== "elsewhere" && sender !== "personal-mailbox")) return;
  if (scores.bounce.score >= 6 || scores["auto-reply"].score >= 6) return;
  if (speaksOfCase(prepared, request.mail, request.caseFile)) return;
  const weight = sender === "elsewhere" ? 3.5 : 1.5;
  // "See you on the 8th" from somebody who speaks of no job at all is not an interview.
  if (!ABOUT_A_JOB.test(`${request.mail.subject ?? ""} ${request.mail.text.slice(0, 40_000)}`)) {
    for (const kind of ["scheduling", "timeline", "materials", "acknowledgement", "human"] as const)
      scores[kind].score *= 0.4;
  }
  unrelated.score += weight;
  unrelated.evidence.push({
    start: 0,
    end: 0,
    says: "the sender is not of this company and names nothing of this application",
    in: "from",
    weight,
  });
}

/** Whatever else it may be, words in a mail are a person's until something says otherwise. */
function weighRest(prepared: PreparedMail, scores: Scores): void {
  if (prepared.words > 0) scores.human.score += 1.2;
}

function evidenceFor(kind: Signal, scores: Scores): Evidence[] {
  return [...scores[kind].evidence]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_EVIDENCE)
    .map(({ start, end, says, in: place }) => ({ start, end, says, ...(place === undefined ? {} : { in: place }) }));
}

export type { Ranked };
