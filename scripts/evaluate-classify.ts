// How well does the classifier read mails it was not written from?
//
// `node scripts/evaluate-classify.ts FOLDER`: FOLDER holds `inbound.jsonl` (labelled mails) and `bounces/` (mail files
// with `index.jsonl`); a folder without them but with `replies/` is our own corpus. What is wrong is listed by id only, so that the mails stay unread.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Signal } from "../src/core/case/words.ts";
import { classify } from "../src/core/classifier/classify.ts";
import { ORDER } from "../src/core/classifier/order.ts";
import type { MailReading } from "../src/core/classifier/reading.ts";
import { readEml } from "../src/mail/read-eml.ts";
import { readReplySets } from "./read-replies.ts";

const KIND_OF_LABEL = new Map<string, Signal>([
  ["rejection", "rejection"],
  ["offer", "offer"],
  ["interview-invite/scheduling", "scheduling"],
  ["received/acknowledgement", "acknowledgement"],
  ["timeline-update/delay", "timeline"],
  ["materials-request", "materials"],
  ["position-closed/on-hold", "closed"],
  ["ghost-check/other-human-reply", "human"],
  ["out-of-office/auto-reply", "auto-reply"],
  ["job-alert/marketing", "unrelated"],
]);

interface LabelledMail {
  id: string;
  label: string;
  notes?: string;
  from?: string | null;
  subject?: string | null;
  text: string;
}

interface BounceFile {
  id: string;
  file: string;
  label: string;
}

interface Judged {
  id: string;
  wanted: Signal;
  also: Signal[];
  trap: boolean;
  reading: MailReading;
}

/** Reads the folder and reports accuracy (strict, and with what its notes also accept), traps, confusion and calibration. */
export async function evaluateClassify(corpusFolder: string): Promise<string> {
  if (!existsSync(path.join(corpusFolder, "inbound.jsonl"))) return evaluateOwn(path.join(corpusFolder, "replies"));
  const mails = await jsonLines<LabelledMail>(path.join(corpusFolder, "inbound.jsonl"));
  const judged = mails.map(judge);
  return [
    "# Incoming mail",
    ...accuracy(judged),
    "",
    "## Confusion (wanted: read as)",
    ...confusion(judged),
    "",
    "## Calibration",
    ...calibration(judged),
    "",
    `Wrong: ${judged
      .filter((item) => !isAccepted(item))
      .map((item) => `${item.id}${item.reading.unsure ? "?" : ""}`)
      .join(" ")}  ("?": said to be unsure)`,
    "",
    "# Bounces and automatic replies",
    ...(await bounces(path.join(corpusFolder, "bounces"))),
    "",
  ].join("\n");
}

/** The mails in the project's own format, all sets together. */
function evaluateOwn(folder: string): string {
  const judged = [...readReplySets(folder).values()].flat().map(({ id, kind, also, trap, mail, on }): Judged => ({
    id,
    wanted: kind,
    also,
    trap,
    reading: classify({ mail, now: `${on ?? "2026-11-24"}T09:00:00Z` }),
  }));
  const wrong = judged.filter((item) => !isAccepted(item)).map((item) => item.id);
  return [
    ...accuracy(judged),
    "",
    ...confusion(judged),
    "",
    ...calibration(judged),
    "",
    `Wrong: ${wrong.join(" ")}`,
    "",
  ].join("\n");
}

function judge(mail: LabelledMail): Judged {
  const accepted = /also acceptable:\s*([^;]*)/u.exec(mail.notes ?? "")?.[1] ?? "";
  const wanted = KIND_OF_LABEL.get(mail.label);
  if (wanted === undefined) throw new Error(`evaluate-classify: ${mail.id} has an unknown label, ${mail.label}`);
  return {
    id: mail.id,
    wanted,
    also: accepted
      .split(/,\s*/u)
      .map((label) => KIND_OF_LABEL.get(label.trim()))
      .filter((kind): kind is Signal => kind !== undefined),
    trap: /TRAP/u.test(mail.notes ?? ""),
    reading: classify({
      mail: {
        text: mail.text,
        ...(mail.from ? { from: mail.from } : {}),
        ...(mail.subject ? { subject: mail.subject } : {}),
      },
    }),
  };
}

const isRight = (item: Judged) => item.reading.kind === item.wanted;
const isAccepted = (item: Judged) => isRight(item) || item.also.includes(item.reading.kind);
const share = (part: number, whole: number) =>
  `${part} of ${whole} (${whole === 0 ? "–" : ((part / whole) * 100).toFixed(1)} %)`;

function accuracy(judged: Judged[]): string[] {
  const traps = judged.filter((item) => item.trap);
  const unsure = judged.filter((item) => item.reading.unsure);
  const hard = judged.filter((item) => ["rejection", "offer", "closed"].includes(item.reading.kind));
  return [
    `as labelled:            ${share(judged.filter(isRight).length, judged.length)}`,
    `also acceptable counts: ${share(judged.filter(isAccepted).length, judged.length)}`,
    `traps:                  ${share(traps.filter(isAccepted).length, traps.length)}`,
    `says it is unsure:      ${share(unsure.length, judged.length)}, of these wrong ${unsure.filter((item) => !isAccepted(item)).length}`,
    `wrong and sure:         ${share(judged.filter((item) => !isAccepted(item) && !item.reading.unsure).length, judged.length)}`,
    `rejection, offer or closed claimed wrongly and surely: ${hard.filter((item) => !isAccepted(item) && !item.reading.unsure).length} of ${hard.length}`,
  ];
}

function confusion(judged: Judged[]): string[] {
  return ORDER.filter((kind) => judged.some((item) => item.wanted === kind)).map((wanted) => {
    const row = judged.filter((item) => item.wanted === wanted);
    const counts = new Map<Signal, number>();
    for (const item of row) counts.set(item.reading.kind, (counts.get(item.reading.kind) ?? 0) + 1);
    const read = [...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kind} ${count}`);
    return `${wanted.padEnd(16)} ${String(row.length).padStart(3)}: ${read.join(", ")}`;
  });
}

function calibration(judged: Judged[]): string[] {
  const edges = [0, 0.4, 0.6, 0.7, 0.8, 0.9, 1.01];
  return edges.slice(0, -1).map((from, index) => {
    const until = edges[index + 1] ?? 1.01;
    const bucket = judged.filter(({ reading }) => reading.confidence >= from && reading.confidence < until);
    return `confidence ${from.toFixed(1)}–${Math.min(1, until).toFixed(1)}: right ${share(bucket.filter(isAccepted).length, bucket.length)}`;
  });
}

async function bounces(folder: string): Promise<string[]> {
  const files = await jsonLines<BounceFile>(path.join(folder, "index.jsonl"));
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  for (const item of files) {
    const mail = await readEml(await readFile(path.join(folder, path.basename(item.file))));
    const { kind } = classify({ mail });
    const key = `${item.label}: ${kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const wanted = item.label === "bounce" || item.label === "auto-reply" ? item.label : undefined;
    const machine = kind === "bounce" || kind === "auto-reply";
    if (wanted !== undefined ? kind !== wanted : item.label === "not-a-bounce" && machine) wrong.push(item.id);
  }
  return [...[...counts].sort().map(([key, count]) => `${key} ${count}`), `Wrong: ${wrong.join(" ") || "none"}`];
}

async function jsonLines<Row>(file: string): Promise<Row[]> {
  const text = await readFile(file, "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error("usage: node scripts/evaluate-classify.ts FOLDER");
    process.exit(2);
  }
  console.log(await evaluateClassify(folder));
}
