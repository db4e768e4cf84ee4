// How does a letter come into the outbox? Only by a person's approval of exactly this content for exactly this recipient.
import { contentHash, openDesk, plannedAt, recipientsOf, reviewParts } from "../draft-view.ts";
import { toUtc } from "../../core/case/fields.ts";
import type { Touchpoint } from "../../core/planner/touchpoint.ts";
import type { Run } from "../context.ts";
import type { Input } from "../contract/contract.ts";
import { Fault } from "../fault.ts";
import { sha256 } from "../hash.ts";

/** "Send now" waits this long so that it can be undone. */
export const UNDO_SECONDS = 15;
/** A letter that could not leave in time (the laptop slept) is not sent later than this after its time. */
const GRACE_HOURS = 12;

/** As long as this a chosen moment may have passed when the approval arrives. */
const DECIDING_SECONDS = 300;

/** Stops that no approval overrules: the company said no, or the process has ended. */
const STOPS = ["not-wanted", "after-decision"];

export const run: Run<"approve-letter"> = async (context, input) => {
  const { world, account } = context;
  const desk = await openDesk(context, input.id, input.touch);
  const { stored, touchpoint } = desk;
  const now = world.clock.now();
  const refuse = (says: string) => new Fault("cannot-send", says, { place: touchpoint.id });

  const draft = await world.drafts.read(account, input.id, input.touch);
  if (!draft) throw new Fault("not-found", "There is no draft to approve yet.", { value: input.touch, place: "touch" });
  if (stored.isSample) throw refuse("This is a sample application: its letters stay here.");
  if (touchpoint.channel !== "email")
    throw refuse(`Only e-mail can be sent from here; this one goes by ${touchpoint.channel}.`);
  if (touchpoint.state === "cancelled")
    throw refuse(touchpoint.reasons[0]?.says ?? "This letter is not wanted any more.");
  if (touchpoint.state === "done") throw refuse("This has been done already.");
  const mailAccount = await world.mailAccount.read(account);
  if (!mailAccount)
    throw refuse("No mailbox is set up yet. Set one up, or send the letter from your own mail program.");

  const addresses = new Map(
    recipientsOf(stored.caseFile, touchpoint.to).map((contact) => [contact.email?.toLowerCase(), contact]),
  );
  const [entry] = addresses;
  if (addresses.size !== 1 || entry?.[1].email === undefined) {
    throw refuse(
      addresses.size > 1
        ? "A letter goes to one address; this one has several."
        : "There is no e-mail address for this person.",
    );
  }
  const contact = entry[1];
  const recipient = contact.email!;

  const files = await world.files.list(account, input.id);
  const from = { name: mailAccount.name, address: mailAccount.address };
  if ((await contentHash(stored.caseFile, touchpoint, draft, from, files)) !== input.contentHash) {
    throw new Fault("changed-since-approval", "The letter has changed since you looked at it. Please look again.", {
      place: touchpoint.id,
    });
  }
  const { findings } = await reviewParts(context, desk, draft);
  const blocking = findings.filter(
    (finding) =>
      finding.severity === "error" && (STOPS.includes(finding.rule) || !input.despite?.includes(finding.rule)),
  );
  if (blocking.length > 0) {
    throw new Fault("review-blocks", blocking[0]!.says, { place: touchpoint.id, problems: blocking });
  }

  const attachments = await Promise.all(
    draft.attachments.map(async (name) => {
      const file = await world.files.read(account, input.id, name);
      if (!file) throw refuse(`The file "${name}" is missing.`);
      return { name, type: file.entry.type, bytes: file.bytes };
    }),
  );
  const sendAt = sendingMoment(input.when, touchpoint, now);
  const messageId = `<${world.randomness.hex(16)}@${mailAccount.address.split("@")[1]}>`;
  // A panel shares one address only where the company gave no other; then the letter greets them all.
  const name = touchpoint.to.length === 1 ? contact.name : "";
  const raw = await world.buildMessage({
    from,
    to: { name, address: recipient },
    subject: draft.subject,
    text: draft.body,
    date: sendAt,
    messageId,
    attachments,
  });
  const letter = await world.outbox.add(account, {
    id: world.randomness.hex(8),
    caseId: stored.id,
    touchpointId: touchpoint.id,
    purpose: touchpoint.purpose,
    to: touchpoint.to,
    recipient,
    subject: draft.subject,
    body: draft.body,
    messageId,
    hash: await sha256(raw),
    sendAt,
    sendUntil: later(sendAt, GRACE_HOURS * 3_600),
    approvedAt: now,
    raw,
  });
  world.announce(account, { about: "letter", id: letter.id, caseId: stored.id });
  return letter;
};

/** What was asked for, as an instant. A moment that passed while the person was deciding counts as now. */
function sendingMoment(when: Input<"approve-letter">["when"], touchpoint: Touchpoint, now: string): string {
  if (when === "now") return later(now, UNDO_SECONDS);
  if (when === "planned") return plannedAt(touchpoint, now);
  const moment = toUtc(when);
  if (moment >= now) return moment;
  if (later(moment, DECIDING_SECONDS) >= now) return now;
  throw new Fault("bad-input", `${when} has passed.`, { value: when, place: "when", accepted: "an instant to come" });
}

function later(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1_000).toISOString().replace(/\.\d{3}Z$/, "Z");
}
