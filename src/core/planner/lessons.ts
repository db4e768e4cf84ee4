// Which lessons come back before the next talk, and when is there something to write down?
import { dayAt } from "../time/work-calendar.ts";
import { dayWords } from "./day-names.ts";
import { nameOf } from "./reach.ts";
import type { Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";

/** More than three are not remembered in a talk. */
const MOST = 3;
const LONGEST = 60;

/** Adds to the advice: the lessons while an interview lies ahead, and feedback that has come and was not noted. */
export function adviseOnLessons(situation: Situation): void {
  const { now, end } = situation;
  const next = situation.meetings.find((meeting) => meeting.start > now);
  const lessons = situation.caseFile.lessons ?? [];
  if (next !== undefined && end === undefined && lessons.length > 0) {
    // What others said weighs more than one's own guess, and the latest is the freshest.
    const told = lessons
      .map((lesson, index) => ({ lesson, index }))
      .sort(
        (a, b) =>
          Number(b.lesson.from === "feedback") - Number(a.lesson.from === "feedback") ||
          (b.lesson.on ?? "").localeCompare(a.lesson.on ?? "") ||
          a.index - b.index,
      )
      .slice(0, MOST)
      .map(({ lesson }) => `“${shorten(lesson.text)}”`);
    const more = lessons.length > MOST ? `; and ${lessons.length - MOST} more` : "";
    const date = dayWords(dayAt(situation.clockOf(next.people[0] ?? NOBODY, next), next.start));
    situation.advice.push({
      ...standing("lessons/remember", { date }),
      says: `Before the interview on ${date}, remember what you noted: ${told.join("; ")}${more}.`,
    });
  }
  const asked = situation.sent.findLast((passed) => passed.purpose === "feedback-request");
  const answer = situation.received.find(
    ({ item, at }) =>
      asked !== undefined &&
      at > asked.at &&
      (item.signal === undefined || item.signal === "human" || item.signal === "rejection"),
  );
  const isNoted = lessons.some((lesson) => lesson.from === "feedback");
  if (answer !== undefined && !isNoted) {
    const writer = answer.with.flatMap((id) => situation.byId.get(id) ?? [])[0];
    const name = writer === undefined ? situation.company : nameOf(writer);
    const date = dayWords(dayAt(situation.clock, answer.at));
    situation.advice.push(standing("lessons/note-feedback", { name, date }));
  }
}

const NOBODY = { id: "nobody", name: "nobody" };

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim().replace(/[.;]$/, "");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
