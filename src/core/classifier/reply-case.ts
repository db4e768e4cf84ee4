// How are the mails of corpus/replies written down, with what is expected of each?
//
// One file a kind. A case begins with `=== id`, perhaps `trap` (a keyword search goes wrong) and `also: kind,kind`
// (acceptable too); then lines `on:` (the day it was written), `until:` (the day a date in it must end), `header:`,
// `part:`; then the mail as parse-plain-mail.ts reads it.
import type { Signal } from "../case/words.ts";
import { parsePlainMail } from "./parse-plain-mail.ts";
import type { IncomingMail } from "./reading.ts";

export interface ReplyCase {
  id: string;
  kind: Signal;
  also: Signal[];
  trap: boolean;
  on?: string;
  until?: string;
  mail: IncomingMail;
}

/** Takes the text of one file and the kind it is named after. */
export function parseReplyCases(source: string, kind: Signal): ReplyCase[] {
  return source
    .split(/^=== /mu)
    .slice(1)
    .map((block) => {
      const [head = "", ...rest] = block.split("\n");
      const [id = "", ...flags] = head.trim().split(/\s+/u);
      const also = /also:\s*(\S+)/u.exec(head)?.[1]?.split(",") ?? [];
      const item: ReplyCase = { id, kind, also: also as Signal[], trap: flags.includes("trap"), mail: { text: "" } };
      const headers: Record<string, string> = {};
      const parts: string[] = [];
      while (rest.length > 0) {
        const field = /^(on|until|header|part):\s*(.*)$/u.exec(rest[0] ?? "");
        if (!field) break;
        const value = field[2] ?? "";
        if (field[1] === "on") item.on = value;
        else if (field[1] === "until") item.until = value;
        else if (field[1] === "part") parts.push(value);
        else headers[value.slice(0, value.indexOf(":")).toLowerCase()] = value.slice(value.indexOf(":") + 1).trim();
        rest.shift();
      }
      item.mail = parsePlainMail(rest.join("\n").trimEnd());
      if (Object.keys(headers).length > 0) item.mail.headers = { ...item.mail.headers, ...headers };
      if (parts.length > 0) item.mail.parts = parts;
      return item;
    });
}
