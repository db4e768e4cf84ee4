// How is a mail read that was pasted as plain text, with or without a few header lines on top?
import type { IncomingMail } from "./reading.ts";

const HEADERS = [
  "from",
  "subject",
  "date",
  "to",
  "cc",
  "reply-to",
  "sent",
  "auto-submitted",
  "precedence",
  "return-path",
  "content-type",
  "list-unsubscribe",
  "list-id",
  "message-id",
  "mime-version",
];
const HEADER = new RegExp(`^(${HEADERS.join("|")}|x-[a-z0-9-]{1,60})[ \\t]{0,4}:[ \\t]{0,4}(.{0,2000})`, "iu");

/**
 * Takes the text as it stands; its first lines may be `From:`, `Subject:` and other headers, then the body follows,
 * after a blank line or not. Never throws. A body that begins with a colon line that is no header keeps it.
 */
export function parsePlainMail(source: string): IncomingMail {
  const text = source
    .replace(/^\ufeff/u, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
  const headers: Record<string, string> = Object.create(null) as Record<string, string>;
  let offset = 0;
  let last: string | undefined;
  // A leading blank line is no header block's end.
  while (text[offset] === "\n") offset += 1;
  for (let count = 0; count < 100; count += 1) {
    const end = text.indexOf("\n", offset);
    const line = text.slice(offset, end === -1 ? undefined : end);
    const match = HEADER.exec(line);
    const folded = last !== undefined && /^[ \t]+\S/u.test(line);
    if (match?.[1] === undefined && !folded) break;
    if (match?.[1] !== undefined) {
      last = match[1].toLowerCase();
      headers[last] ??= (match[2] ?? "").trim();
    } else if (last !== undefined) {
      headers[last] = `${headers[last] ?? ""} ${line.trim()}`.slice(0, 4_000);
    }
    if (end === -1) {
      offset = text.length;
      break;
    }
    offset = end + 1;
  }
  const hasHeaders = last !== undefined;
  const body = hasHeaders ? text.slice(offset).replace(/^\n+/u, "") : text;
  const mail: IncomingMail = { text: body };
  if (!hasHeaders) return mail;
  if (headers["from"] !== undefined) mail.from = headers["from"];
  if (headers["subject"] !== undefined) mail.subject = headers["subject"];
  headers["date"] ??= headers["sent"] ?? "";
  mail.headers = headers;
  return mail;
}
