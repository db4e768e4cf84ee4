// Which mails of our own are there to hold the classifier by? Reads corpus/replies and the sets in its folders.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { SIGNALS, type Signal } from "../src/core/case/words.ts";
import { parseReplyCases, type ReplyCase } from "../src/core/classifier/reply-case.ts";

/** Every `<kind>.txt` of the folder, in the order of the kinds. Throws where a file is named after no kind. */
export function readReplies(folder: string): ReplyCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const strange = files.find((file) => !(SIGNALS as readonly string[]).includes(path.parse(file).name));
  if (strange !== undefined) throw new Error(`read-replies: ${strange} is named after no kind of mail`);
  return SIGNALS.filter((kind) => files.includes(`${kind}.txt`)).flatMap((kind: Signal) =>
    parseReplyCases(readFileSync(path.join(folder, `${kind}.txt`), "utf8"), kind),
  );
}

/** The mails of the folder itself as the set `first`, and each folder in it as a set of its own. */
export function readReplySets(folder: string): Map<string, ReplyCase[]> {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map([
    ["first", readReplies(folder)],
    ...folders
      .map((entry) => entry.name)
      .sort()
      .map((name): [string, ReplyCase[]] => [name, readReplies(path.join(folder, name))]),
  ]);
}
