// What does a mail file (.eml, RFC 5322) say, with its headers and the types of its parts?
//
// Parsing is postal-mime's. What it cannot read ends in a MailUnreadableError, never in a crash; a time limit is the
// caller's, who runs this in a worker. A message inside the message (a returned original) is a part, not the text.
import PostalMime, { type Email } from "postal-mime";
import type { IncomingMail } from "../core/classifier/reading.ts";
import { textOfHtml } from "./text-of-html.ts";

/** 25 MB: the size above which mail providers refuse messages. */
export const LARGEST_MAIL = 25 * 1024 * 1024;
const MOST_PARTS = 1_000;
const DEEPEST_NESTING = 50;
const LONGEST_TEXT = 1_000_000;
const LONGEST_HEADER = 10_000;

export class MailUnreadableError extends Error {
  override name = "MailUnreadableError";
  readonly code: "mail-too-large" | "mail-unreadable";
  constructor(code: "mail-too-large" | "mail-unreadable", message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * Reads one mail from its bytes. Header names are lower case, the first of several wins, and the record has no
 * prototype, so a header called `__proto__` is only a header. The text is the plain part's, else the HTML's without
 * its tags, cut at a million characters. Throws MailUnreadableError.
 */
export async function readEml(bytes: Uint8Array): Promise<IncomingMail> {
  if (bytes.byteLength > LARGEST_MAIL) {
    throw new MailUnreadableError(
      "mail-too-large",
      `the mail has ${bytes.byteLength} bytes; at most ${LARGEST_MAIL} are read`,
    );
  }
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      attachmentEncoding: "arraybuffer",
      maxNestingDepth: DEEPEST_NESTING,
    });
  } catch (cause) {
    throw new MailUnreadableError("mail-unreadable", "the mail could not be read: its MIME structure is broken", {
      cause,
    });
  }
  const headers = Object.create(null) as Record<string, string>;
  for (const { key, value } of email.headers) headers[key.toLowerCase()] ??= value.slice(0, LONGEST_HEADER);
  const plain = (email.text ?? "").trim();
  const readable = plain === "" ? textOfHtml((email.html ?? "").slice(0, LONGEST_TEXT)) : (email.text ?? "");
  // Broken boundaries leave no part at all: then the bytes below the headers are better than nothing.
  const text = readable === "" && email.attachments.length === 0 ? rawBody(bytes) : readable;
  const mail: IncomingMail = { text: text.slice(0, LONGEST_TEXT), headers, parts: partTypes(email) };
  const from = sender(email) ?? headers["from"];
  if (from !== undefined && from !== "") mail.from = from;
  if (email.subject !== undefined) mail.subject = email.subject;
  return mail;
}

function sender(email: Email): string | undefined {
  const { from } = email;
  if (from === undefined) return undefined;
  const address = from.address ?? "";
  if (address === "") return from.name === "" ? undefined : from.name;
  return from.name === "" ? address : `${from.name} <${address}>`;
}

function partTypes(email: Email): string[] {
  const types = email.attachments.slice(0, MOST_PARTS).map((part) => part.mimeType.toLowerCase());
  if (email.text !== undefined) types.unshift("text/plain");
  if (email.html !== undefined) types.unshift("text/html");
  return [...new Set(types)];
}

function rawBody(bytes: Uint8Array): string {
  const source = new TextDecoder("utf-8").decode(bytes.subarray(0, LONGEST_TEXT));
  const end = /\r?\n\r?\n/u.exec(source);
  return end === null ? "" : source.slice(end.index).trim();
}
