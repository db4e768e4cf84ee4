// What does the letter editor show for one touchpoint, and what exactly would be approved?
import { describeFact } from "../core/case/fact-address.ts";
import type { CaseFile, Contact } from "../core/case/case-file.ts";
import { compose } from "../core/composer/compose.ts";
import type { Draft } from "../core/composer/draft.ts";
import type { Plan, Touchpoint } from "../core/planner/touchpoint.ts";
import type { Playbook } from "../core/planner/playbook.ts";
import { review } from "../core/reviewer/review.ts";
import type { Finding, Verdict } from "../core/reviewer/finding.ts";
import { choosePlaybook, findTouchpoint, planCase, readStored, type Context } from "./context.ts";
import type { Output } from "./contract/contract.ts";
import { Fault } from "./fault.ts";
import { sha256 } from "./hash.ts";
import { knownLetters } from "./letters-known.ts";
import type { FileEntry, Letter, StoredCase, StoredDraft } from "./ports.ts";

export type DraftView = Output<"open-draft">;
export type PartFinding = DraftView["findings"][number];

/** Everything one touchpoint's letter is written and judged with. */
export interface Desk {
  stored: StoredCase;
  playbook: Playbook;
  plan: Plan;
  touchpoint: Touchpoint;
}

/** Reads the application and plans it. `not-found` where the plan has no such touchpoint. */
export async function openDesk(context: Context, id: string, touch: string): Promise<Desk> {
  const stored = await readStored(context, id);
  const playbook = await choosePlaybook(context);
  const plan = await planCase(context, stored.caseFile, playbook);
  return { stored, playbook, plan, touchpoint: findTouchpoint(plan, touch) };
}

/** Composes the letter; `cannot-draft` with the reason where the facts do not allow one. */
export async function composeFor(context: Context, desk: Desk, variant: number): Promise<Draft> {
  const { stored, touchpoint, playbook } = desk;
  const [known, { settings }] = await Promise.all([
    knownLetters(context, stored.id, touchpoint.id),
    context.world.settings.read(context.account),
  ]);
  const result = compose({
    caseFile: stored.caseFile,
    purpose: touchpoint.purpose,
    channel: touchpoint.channel,
    to: touchpoint.to,
    ...(touchpoint.interview === undefined ? {} : { interview: touchpoint.interview }),
    ...(touchpoint.facts === undefined ? {} : { facts: touchpoint.facts }),
    ...(touchpoint.mentions === undefined ? {} : { mentions: touchpoint.mentions }),
    now: context.world.clock.now(),
    playbook,
    version: variant,
    earlier: known.earlier,
    ...(settings.voice === undefined ? {} : { voice: settings.voice }),
  });
  if (!result.ok) throw new Fault("cannot-draft", result.refusal.refused, { place: touchpoint.id });
  return result.draft;
}

/** A fresh draft as it is stored. Files that the application has are attached; missing ones are the reviewer's to name. */
export function draftToStore(
  context: Context,
  desk: Desk,
  draft: Draft,
  variant: number,
  files: FileEntry[],
): Omit<StoredDraft, "version"> {
  const { touchpoint, stored } = desk;
  const names = new Set(files.map((file) => file.name));
  return {
    caseId: stored.id,
    touchpointId: touchpoint.id,
    purpose: touchpoint.purpose,
    channel: draft.channel,
    to: draft.to,
    ...(touchpoint.interview === undefined ? {} : { interview: touchpoint.interview }),
    subject: draft.subject,
    body: draft.body,
    composed: { subject: draft.subject, body: draft.body, sentences: draft.sentences, variant },
    attachments: draft.attachments.map((item) => item.name).filter((name) => names.has(name)),
    updatedAt: context.world.clock.now(),
  };
}

/** Reviews subject and body as one message and tells for each finding which of the two it stands in. */
export async function reviewParts(
  context: Context,
  desk: Desk,
  text: { subject: string; body: string; attachments: string[] },
): Promise<{ findings: PartFinding[]; verdict: Verdict }> {
  const { world, account } = context;
  const { stored, touchpoint, playbook } = desk;
  const [known, { settings }] = await Promise.all([
    knownLetters(context, stored.id, touchpoint.id),
    world.settings.read(account),
  ]);
  const language = stored.caseFile.candidate.language ?? settings.language ?? "en-US";
  const speller = await world.openSpeller(language);
  const taught = new Set((settings.words ?? []).map((word) => word.toLowerCase()));
  // A channel without a subject has none to miss.
  const head = touchpoint.channel === "email" ? `Subject: ${text.subject}\n\n` : "";
  const result = review({
    message: head + text.body,
    caseFile: stored.caseFile,
    purpose: touchpoint.purpose,
    to: touchpoint.to,
    channel: touchpoint.channel,
    sent: known.earlier,
    elsewhere: known.elsewhere,
    attachments: text.attachments,
    now: world.clock.now(),
    playbook,
    holidays: world.holidays,
    language,
    speller: {
      correct: (word) => taught.has(word.toLowerCase()) || speller.correct(word),
      suggest: (word) => speller.suggest(word),
    },
    ...(settings.rules === undefined ? {} : { settings: settings.rules }),
  });
  return {
    verdict: result.verdict,
    findings: result.findings.map((finding) => toPart(finding, text.subject.length, head.length, text.body.length)),
  };
}

function toPart(finding: Finding, subjectLength: number, headLength: number, bodyLength: number): PartFinding {
  if (headLength > 0 && finding.start < headLength) {
    const shift = "Subject: ".length;
    const clamp = (offset: number) => Math.max(0, Math.min(offset - shift, subjectLength));
    return { ...finding, part: "subject", start: clamp(finding.start), end: clamp(finding.end) };
  }
  const clamp = (offset: number) => Math.max(0, Math.min(offset - headLength, bodyLength));
  return { ...finding, part: "body", start: clamp(finding.start), end: clamp(finding.end) };
}

/** The contacts a touchpoint goes to. */
export function recipientsOf(caseFile: CaseFile, ids: readonly string[]): Contact[] {
  return ids
    .map((id) => (caseFile.contacts ?? []).find((contact) => contact.id === id))
    .filter((found) => found !== undefined);
}

/** What the editor shows. */
export async function draftView(
  context: Context,
  desk: Desk,
  draft: StoredDraft,
  leftOut: Draft["leftOut"],
): Promise<DraftView> {
  const { stored, touchpoint } = desk;
  const { world, account } = context;
  const [reviewed, mailAccount, letter, files] = await Promise.all([
    reviewParts(context, desk, draft),
    world.mailAccount.read(account),
    letterOf(context, stored.id, touchpoint.id),
    world.files.list(account, stored.id),
  ]);
  const addresses = new Set(draft.composed.sentences.flatMap((sentence) => sentence.facts));
  const from = mailAccount && { name: mailAccount.name, address: mailAccount.address };
  return {
    applicationId: stored.id,
    company: stored.caseFile.company.name,
    role: stored.caseFile.role.title,
    touchpoint,
    recipients: recipientsOf(stored.caseFile, touchpoint.to).map(({ id, name, title, part, email }) => ({
      id,
      name,
      title,
      part,
      email,
    })),
    version: draft.version,
    subject: draft.subject,
    body: draft.body,
    attachments: draft.attachments,
    composed: draft.composed,
    facts: Object.fromEntries([...addresses].map((address) => [address, describeFact(stored.caseFile, address)])),
    leftOut,
    findings: reviewed.findings,
    verdict: reviewed.verdict,
    contentHash: await contentHash(stored.caseFile, touchpoint, draft, from, files),
    plannedAt: plannedAt(touchpoint, world.clock.now()),
    ...(letter === undefined ? {} : { letter }),
    canSend: mailAccount !== undefined && touchpoint.channel === "email",
    ...(from === undefined ? {} : { from }),
  };
}

/** The letter of a touchpoint that counts: one that waits, left or is uncertain before any that came to nothing. */
export async function letterOf(
  { world, account }: Context,
  caseId: string,
  touchpointId: string,
): Promise<Letter | undefined> {
  const letters = (await world.outbox.list(account, caseId)).filter((letter) => letter.touchpointId === touchpointId);
  return letters.find((letter) => !["cancelled", "failed", "missed"].includes(letter.state)) ?? letters[0];
}

/** When the letter would leave by itself: the moment the plan names, or now where that has passed. */
export function plannedAt(touchpoint: Touchpoint, now: string): string {
  const moment = touchpoint.sendAt ?? touchpoint.ideal;
  return moment > now ? moment : now;
}

/** SHA-256, lower-case hex, over everything the recipient would get. What is approved is what has this hash. */
export async function contentHash(
  caseFile: CaseFile,
  touchpoint: Touchpoint,
  draft: Pick<StoredDraft, "subject" | "body" | "attachments">,
  from: { name: string; address: string } | undefined,
  files: FileEntry[],
): Promise<string> {
  const content = JSON.stringify([
    from?.name,
    from?.address,
    recipientsOf(caseFile, touchpoint.to).map((contact) => [contact.name, contact.email]),
    touchpoint.channel,
    draft.subject,
    draft.body,
    draft.attachments.map((name) => [name, files.find((file) => file.name === name)?.sha256]),
  ]);
  return sha256(content);
}
