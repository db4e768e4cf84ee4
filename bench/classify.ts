// How fast and how well are mails read, against the ten lines of keywords anybody would begin with? `npm run bench classify`
//
// Limit: at least 200 mails a second on one core, which reads a mailbox of a year in seconds.
import path from "node:path";
import type { Signal } from "../src/core/case/words.ts";
import { classify } from "../src/core/classifier/classify.ts";
import type { IncomingMail } from "../src/core/classifier/reading.ts";
import { readReplySets } from "../scripts/read-replies.ts";

const LEAST_PER_SECOND = 200;

function keywords({ subject = "", text }: IncomingMail): Signal {
  const words = `${subject} ${text}`.toLowerCase();
  if (/undeliver|delivery (status|failure)|mailer-daemon/.test(words)) return "bounce";
  if (/out of (the )?office|automatic reply/.test(words)) return "auto-reply";
  if (/unfortunately|regret|not (be )?moving forward|other candidates/.test(words)) return "rejection";
  if (/pleased to offer|offer letter|job offer/.test(words)) return "offer";
  if (/interview|schedule|availab/.test(words)) return "scheduling";
  if (/on hold|position (has been|is) (filled|closed|cancel)/.test(words)) return "closed";
  if (/please (send|provide|complete|upload)|assessment/.test(words)) return "materials";
  if (/received your application|thank you for applying/.test(words)) return "acknowledgement";
  if (/unsubscribe|job alert|new jobs/.test(words)) return "unrelated";
  return /still|decision|update|delay/.test(words) ? "timeline" : "human";
}

function measure(read: (mail: IncomingMail) => unknown, mails: IncomingMail[]): number {
  for (const mail of mails) read(mail);
  const end = performance.now() + 2_000;
  const start = performance.now();
  let count = 0;
  while (performance.now() < end) {
    for (const mail of mails) read(mail);
    count += mails.length;
  }
  return (count / (performance.now() - start)) * 1_000;
}

const folder = path.join(import.meta.dirname, "../corpus/replies");
const sets = readReplySets(folder);
const mails = [...sets.values()].flat().map((item) => item.mail);
const ours = measure((mail) => classify({ mail, now: "2026-11-24T09:00:00Z" }), mails);
const plain = measure(keywords, mails);

process.stdout.write(
  `mails a second     ours ${Math.round(ours).toLocaleString("en")} (at least ${LEAST_PER_SECOND}), keywords ${Math.round(plain).toLocaleString("en")}: ${(plain / ours).toFixed(0)} times as fast\n`,
);
for (const [name, set] of sets) {
  const right = (kindOf: (mail: IncomingMail) => Signal) => {
    const count = set.filter((item) => [item.kind, ...item.also].includes(kindOf(item.mail))).length;
    return `${((count / set.length) * 100).toFixed(1)} %`;
  };
  process.stdout.write(
    `right, ${name} set of ${set.length}: ours ${right((mail) => classify({ mail }).kind)}, keywords ${right(keywords)}\n`,
  );
}
if (ours < LEAST_PER_SECOND) process.exitCode = 1;
