// Which bytes make up a letter? RFC 5322 and MIME, ASCII on the wire, and nothing in them that nobody wrote.
import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { Temporal } from "temporal-polyfill";
import { Fault } from "../app/fault.ts";
import type { BuildMessage, MessageParts } from "../app/ports.ts";
import { toWireAddress } from "./mail-address.ts";

/** What a line of a header may not hold: C0 and C1 controls, and the line breaks of Unicode. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** Marks that turn the direction of text: `invoice‮fdp.exe` reads as `invoiceexe.pdf`. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/i;
const MESSAGE_ID = /^<([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,200})@([^<>@\s]{1,253})>$/;

/** The same parts always give the same bytes. Throws `bad-input` faults; nothing is repaired that a person should see. */
export const buildMessage: BuildMessage = async (parts) => {
  const messageId = checkMessageId(parts.messageId);
  const text = parts.text.toWellFormed().replace(/\r\n?|\n/g, "\r\n");
  const composer = new MailComposer({
    from: mailbox(parts.from, "the sender"),
    to: mailbox(parts.to, "the recipient"),
    subject: headerText(parts.subject, "the subject"),
    date: checkDate(parts.date),
    messageId,
    text: text.endsWith("\r\n") ? text : `${text}\r\n`,
    textEncoding: mostlyLatin(text) ? "quoted-printable" : "base64",
    attachments: parts.attachments.map(attachment),
    // Derived, so that building twice gives the same bytes; the attachments' content cannot hold it, being base64.
    baseBoundary: createHash("sha256").update(messageId).digest("hex").slice(0, 32),
    newline: "\r\n",
    disableFileAccess: true,
    disableUrlAccess: true,
  } as ConstructorParameters<typeof MailComposer>[0]);
  const bytes = await composer.compile().build();
  return new Uint8Array(bytes);
};

function mailbox({ name, address }: MessageParts["from"], place: string): { name: string; address: string } {
  return { name: headerText(name, `the name of ${place}`), address: toWireAddress(address, `the address of ${place}`) };
}

function headerText(value: string, place: string): string {
  const line = value.toWellFormed().replaceAll("\t", " ");
  if (CONTROLS.test(line)) throw refuse(place, value, "one line of text, without a line break or control characters");
  return line.trim();
}

function checkDate(value: string): Date {
  try {
    return new Date(Temporal.Instant.from(value).epochMilliseconds);
  } catch {
    throw refuse("the date", value, "an instant such as 2026-11-30T17:20:00Z");
  }
}

/** As given; only a domain with non-ASCII letters is written in its ASCII form. */
function checkMessageId(value: string): string {
  const [, local, domain] = MESSAGE_ID.exec(value) ?? [];
  if (local === undefined || domain === undefined) throw refuse("the Message-ID", value, "<…@…>");
  return `<${toWireAddress(`${local}@${domain}`, "the Message-ID")}>`;
}

function attachment(file: MessageParts["attachments"][number]): object {
  const shown = headerText(file.name, "the name of a file").replace(DIRECTION_MARKS, "");
  // Only the last part: a path would tell the reader about the sender's machine, and name a place on the reader's.
  const name = shown.split(/[/\\]/).at(-1)!;
  if (name === "" || name === "." || name === "..") throw refuse("the name of a file", file.name, "a file name");
  return {
    filename: name.slice(0, 200),
    content: Buffer.from(file.bytes),
    // message/* and multipart/* parts may not be encoded (RFC 2046, 5.2.1), and 8-bit bytes would follow.
    contentType:
      MEDIA_TYPE.test(file.type) && !/^(message|multipart)\//i.test(file.type) ? file.type : "application/octet-stream",
    contentTransferEncoding: "base64",
    contentDisposition: "attachment",
  };
}

/** Quoted-printable stays readable where most characters are ASCII; elsewhere base64 is shorter. */
function mostlyLatin(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- the ASCII range is what is counted
  const others = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  return others <= text.length / 4;
}

function refuse(place: string, value: string, accepted: string): Fault {
  return new Fault("bad-input", `${place} is ${JSON.stringify(value).slice(0, 80)}, expected ${accepted}.`, {
    value: value.slice(0, 80),
    place,
    accepted,
  });
}
