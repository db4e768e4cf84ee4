// Was it sent by a machine, judged by what machines write into headers and parts?
//
// RFC 3834 (Auto-Submitted), RFC 3464 (delivery reports), and what Exchange, Lotus and older responders write. What
// applicant-tracking systems also set (Auto-Submitted: auto-generated, Precedence: bulk, X-Auto-Response-Suppress,
// List-Unsubscribe) proves little.
import type { IncomingMail } from "./reading.ts";
import type { Scores, WeighedEvidence } from "./weigh-evidence.ts";

/** Adds what headers, parts and the sender's address say to the scores of bounce, auto-reply and unrelated. */
export function weighMachineSigns(mail: IncomingMail, scores: Scores): void {
  const add = (kind: "bounce" | "auto-reply" | "unrelated", weight: number, says: string, place: "from" | "header") => {
    const target = scores[kind];
    const evidence: WeighedEvidence = { start: 0, end: 0, says, in: place, weight };
    target.score += weight;
    target.strongest = Math.max(target.strongest, weight);
    target.evidence.push(evidence);
  };
  const header = (name: string) => valueOf(mail.headers, name).toLowerCase();
  const parts = (mail.parts ?? []).map((part) => part.toLowerCase());
  const type = header("content-type");
  const from = (mail.from ?? valueOf(mail.headers, "from")).toLowerCase();

  // Delivery reports.
  const report = /report-type\s*=\s*"?(delivery-status|disposition-notification|feedback-report)/.exec(type)?.[1];
  if (
    report === "delivery-status" ||
    parts.some(
      (part) => part.startsWith("message/delivery-status") || part.startsWith("message/global-delivery-status"),
    )
  ) {
    add("bounce", 12, "it carries a delivery report (RFC 3464)", "header");
  } else if (report === "feedback-report" || parts.some((part) => part.startsWith("message/feedback-report"))) {
    add("bounce", 6, "it carries a complaint report (RFC 5965)", "header");
  } else if (
    report === "disposition-notification" ||
    parts.some((part) => part.startsWith("message/disposition-notification"))
  ) {
    add("auto-reply", 12, "it is a read receipt (RFC 8098)", "header");
  }
  if (header("x-failed-recipients") !== "") add("bounce", 10, "it names recipients that failed", "header");
  if (/<>/.test(header("return-path")))
    add(
      looksLikeResponder(header) ? "auto-reply" : "bounce",
      1.5,
      "it has the empty return path of machines",
      "header",
    );
  if (
    /\b(?:mailer-?daemon|mail-daemon|mdaemon|postmaster|mail delivery (?:sub)?system|microsoftexchange[0-9a-f]{10,})\b/.test(
      from,
    )
  ) {
    add("bounce", 5, "the sender is a mail server", "from");
  }

  // Automatic answers.
  const submitted = header("auto-submitted");
  if (/^auto-replied/.test(submitted))
    add("auto-reply", 9, "its header says it is an automatic answer (RFC 3834)", "header");
  if (/^auto-notified/.test(submitted)) add("auto-reply", 3, "its header says it is an automatic notice", "header");
  if (/^auto-generated/.test(submitted)) add("auto-reply", 1, "its header says a machine wrote it", "header");
  for (const name of [
    "x-autoreply",
    "x-autorespond",
    "x-autoresponder",
    "x-auto-reply",
    "x-autoreply-from",
    "x-mail-autoreply",
  ]) {
    if (!["", "no"].includes(header(name))) add("auto-reply", 9, "its header says it is an automatic answer", "header");
  }
  if (/auto[-_]?reply|vacation/.test(header("precedence")) || /auto[-_]?reply/.test(header("x-precedence"))) {
    add("auto-reply", 8, "its header says it is an automatic answer", "header");
  }
  if (/\b(?:oof|autoreply)\b/.test(header("x-auto-response-suppress")) && submitted !== "" && submitted !== "no") {
    add("auto-reply", 1, "it asks for no automatic answers", "header");
  }
  if (
    /autoreply|vacation|out[- ]of[- ]office/.test(`${header("x-mailer")} ${header("x-ms-exchange-inbox-rules-loop")}`)
  ) {
    add("auto-reply", 4, "it was sent by a rule", "header");
  }

  // Mail to many.
  if (header("list-id") !== "") add("unrelated", 2.5, "it was sent to a list", "header");
  if (header("list-unsubscribe") !== "") add("unrelated", 1.2, "it can be unsubscribed from", "header");
  if (/^(?:bulk|list|junk)/.test(header("precedence"))) add("unrelated", 0.6, "it was sent to many", "header");
  if (
    /(?:^|[<"\s.+-])(?:newsletter|news|marketing|alerts?|jobalerts?|jobs-listings|promo|offers|digest|updates|hello@news|surveys?|invoice|billing|orders?|shipping)@/.test(
      from,
    ) ||
    /\b(?:job alerts?|newsletter|daily jobs)\b/.test(from)
  ) {
    add("unrelated", 2.5, "the sender's address is one for mass mail", "from");
  }
}

function looksLikeResponder(header: (name: string) => string): boolean {
  return /^auto-replied/.test(header("auto-submitted")) || header("x-autoreply") !== "";
}

/** A header by lower-case name; inherited properties are not headers. */
export function valueOf(headers: Record<string, string> | undefined, name: string): string {
  if (headers === undefined || !Object.hasOwn(headers, name)) return "";
  const value: unknown = headers[name];
  return typeof value === "string" ? value.slice(0, 2_000) : "";
}

/** The sender's address in lower case, or "" where there is none. */
export function addressOf(from: string | undefined): string {
  const text = (from ?? "").slice(0, 1_000);
  const angled = /<([^<>\s]{1,254})>/.exec(text)?.[1];
  const bare = /[^\s<>"',;:()]{1,64}@[^\s<>"',;:()]{1,190}/.exec(text)?.[0];
  return (angled ?? bare ?? "").toLowerCase();
}
