// How does ARCHITECTURE.md print who may import whom? From the table that the tests hold the source to.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOORS } from "../test/doors.ts";
import { root } from "./run-program.ts";

const START = "<!-- doors: made by `npm run generate` from test/doors.ts -->";
const END = "<!-- /doors -->";

/** ARCHITECTURE.md with its table of doors renewed; the rest of the file stays as it is. */
export function generateDoorsTable(): Map<string, string> {
  const path = "ARCHITECTURE.md";
  const text = readFileSync(join(root, path), "utf8");
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start === -1 || end < start) throw new Error(`${path} lacks the markers ${START} and ${END}`);
  return new Map([[path, `${text.slice(0, start + START.length)}\n\n${table()}\n\n${text.slice(end)}`]]);
}

function table(): string {
  const rows = Object.entries(DOORS).map(([name, room]) => {
    const rooms = room.rooms.map((one) => `\`${one}\``).join(" ") || "nothing else";
    const packages = room.packages.map((one) => `\`${one}\``).join(" ");
    const outside = [room.usesNode ? "Node's own modules" : "", packages].filter((one) => one !== "").join(", ");
    return `| \`${name}\` | ${room.is} | ${rooms} | ${outside} |`;
  });
  return ["| room | is | may import | and from outside |", "|---|---|---|---|", ...rows].join("\n");
}
