// Does the letter shout: capitals, rows of exclamation marks?
import { isInProse, isOpaque } from "../letter.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "shouting",
  severity: "warning",
  sentence: "Finds words in capitals and exclamation marks in rows.",
  why: "Capitals and exclamation marks read as shouting, whatever was meant.",
  source: "S4 (requirements R5); letters.md, what marks a bad one (three exclamation marks)",
};

/** Ordinary words nobody writes in capitals except to shout. */
const LOUD =
  /^(?:SO|VERY|REALLY|NOT|NEVER|ALWAYS|ALL|BEST|PERFECT|MUST|NEED|NOW|PLEASE|THANK|THANKS|YOU|URGENT|IMPORTANT|AMAZING|LOVE|LOVED|GREAT|HUGE|EXTREMELY|EXCITED|STARVING|DESPERATE|AGAIN|EVER|DAY|JOB|THIS|THAT|YES|NO|ANY|HELP|HIRE|READY|STILL|WAITING|SORRY|HELLO|WANT|TODAY|ANSWER|REPLY|FINALLY|DEFINITELY|ABSOLUTELY|TOTALLY|INTERESTED|HAPPY|MUCH|FOR|THE|MY|YOUR|AND|HOUR|TIME|INTERVIEW|DREAM|EVERYTHING|ANYTHING|ONLY|CHANCE|WOW|SUPER|ASAP)$/;

export const check: Check = (letter) => {
  const remarks: Remark[] = [];
  const places = [...letter.prose, ...(letter.subject ? [letter.subject] : [])];
  for (const place of places) {
    const text = letter.plain.slice(place.start, place.end);
    for (const match of text.matchAll(/[!]{2,}[!?1]*|[!?]*\?![!?]*|\?{2,}!*/g)) {
      const start = place.start + match.index;
      if (isOpaque(letter, start, start + match[0].length)) continue;
      const isQuestion = match[0].includes("?");
      // Two marks are a smile in many places, three are not.
      const count = match[0].length;
      const text = isQuestion ? "?" : "!";
      remarks.push({
        start,
        end: start + count,
        severity: count > 2 ? "warning" : "info",
        says: "A row of marks reads as shouting; one is enough.",
        fixes: [{ says: `Write “${text}”`, text }],
      });
    }
    remarks.push(
      ...capitals(letter.plain, place.start, place.end, letter.subject === place).filter(
        (remark) => !isOpaque(letter, remark.start, remark.end),
      ),
    );
  }
  const marks = [...letter.plain.matchAll(/!+/g)].filter((match) =>
    isInProse(letter, match.index, match.index + match[0].length),
  );
  const most = Math.max(3, Math.ceil(letter.sentences.length / 2));
  if (marks.length > most && remarks.length === 0) {
    const last = marks[most]!;
    remarks.push({
      start: last.index,
      end: last.index + 1,
      severity: marks.length > most + 1 ? "warning" : "info",
      says: `${marks.length} exclamation marks in one letter wear each other out; keep the one you mean most.`,
      fixes: [{ says: "Write a full stop", text: "." }],
    });
  }
  return remarks;
};

function capitals(plain: string, from: number, until: number, isSubject: boolean): Remark[] {
  const remarks: Remark[] = [];
  const text = plain.slice(from, until);
  const runs = text.matchAll(
    /(?<![\p{L}\p{N}_-])\p{Lu}{2,}(?:'\p{Lu}{1,2})?(?:[ ,]{1,2}(?:\p{Lu}{2,}(?:'\p{Lu}{1,2})?|I|A|&)(?![\p{L}\p{N}_-])){0,60}(?![\p{L}\p{N}_-])/gu,
  );
  for (const match of runs) {
    const words = match[0].split(/[ ,]+/);
    const loud = words.filter((word) => LOUD.test(word));
    const isRun = words.length >= 3 && words.filter((word) => word.length > 3).length >= 2 && loud.length >= 1;
    if (
      !isRun &&
      (loud.length === 0 || (loud.length === 1 && words.length > 1 && !isSubject) || !(loud.length * 2 >= words.length))
    )
      continue;
    // One short word may be stressed.
    if (words.length === 1 && match[0].length <= 4 && !isSubject) continue;
    const start = from + match.index;
    const lower = match[0].toLowerCase().replace(/\bi\b/g, "I");
    const isHead = /(?:^|[.!?]\s+|\n\s*)$/.test(plain.slice(Math.max(0, start - 3), start)) || start === from;
    const fixed = isHead ? lower[0]!.toUpperCase() + lower.slice(1) : lower;
    remarks.push({
      start,
      end: start + match[0].length,
      severity: words.length > 1 || isSubject || match[0].length > 3 ? "warning" : "info",
      says: `“${match[0].length > 40 ? `${match[0].slice(0, 39)}…` : match[0]}” in capitals reads as shouting.`,
      fixes: [{ says: `Write “${fixed}”`, text: fixed }],
    });
  }
  return remarks;
}

export const examples: Examples = {
  good: [
    "Subject: FPGA role at NASA\n\nDear Dana,\n\nThank you! Moving the FFT off the GPU onto the HBM2 board is a good idea. MBA, PhD, AWS, SQL: I know them.",
    "Dear Dana,\n\nI did NOT know that. Great fun!",
  ],
  bad: [
    { message: "Dear Dana,\n\nThank you!!!", fixed: "Dear Dana,\n\nThank you!" },
    "Dear Dana,\n\nI am VERY EXCITED about this.",
    { message: "Subject: THANK YOU\n\nDear Dana", fixed: "Subject: Thank you\n\nDear Dana" },
    "Dear Dana,\n\nTHANK YOU SO MUCH FOR THE HOUR.",
  ],
};
