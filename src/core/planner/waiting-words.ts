// How is it told what was said about the decision, and how that was read?
import { dayWords } from "./day-names.ts";
import type { Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import type { Reason } from "./touchpoint.ts";
import { isTheirCall, type Waiting } from "./waiting.ts";

/** Why one waits for a day: words are quoted, so that whoever knows better can say so; an entered day is named. */
export function dateReason(situation: Situation, waiting: Waiting): Reason {
  const date = dayWords(waiting.date!);
  const words = waiting.statement?.words;
  if (words === undefined) return standing("waiting/date", { company: situation.company, date });
  const reason = standing("waiting/read", { date });
  const quoted = `They ${waiting.statement?.mail === undefined ? "said" : "wrote"} “${shorten(words)}”`;
  return waiting.statement?.isEarliest === true
    ? { ...reason, says: `${quoted}: there is no answer before that, so about ${date} is taken for it.` }
    : { ...reason, says: `${quoted}; read as by ${date}.` };
}

export function unreadReason(waiting: Waiting): Reason {
  const { statement } = waiting;
  const said = statement?.said === undefined ? "" : ` (“${shorten(statement.said)}”)`;
  if (statement?.isPast === true) {
    return {
      ...standing("waiting/unread"),
      says: "The day entered for the decision lies before the interview, so the longer wait is kept.",
    };
  }
  return statement !== undefined && isTheirCall(statement)
    ? {
        ...standing("waiting/their-call"),
        says: `They said they would get in touch${said}, so the question waits longer than usual.`,
      }
    : {
        ...standing("waiting/unread"),
        says: `No day can be read from what was said about the decision${said}, so the longer wait is kept.`,
      };
}

/** Where words left the day open, the person may know more: they are asked to enter it, or what was meant. */
export function adviseOnWords(situation: Situation, waiting: Waiting): void {
  const { statement } = waiting;
  if (statement === undefined || statement.day !== undefined || situation.end !== undefined) return;
  const words = statement.said === undefined ? "their mail" : `“${shorten(statement.said)}”`;
  if (statement.isPast === true) situation.advice.push(standing("decision/past"));
  else if (isTheirCall(statement)) {
    situation.advice.push({
      ...standing("decision/their-call"),
      says: `You noted ${words}. If they meant that you should not ask, set noFollowUp in that debrief, and no question is planned.`,
    });
  } else {
    situation.advice.push({
      ...standing("decision/enter-day"),
      says: `No day could be read from ${words}: if one was meant, enter the day as the expected decision.`,
    });
  }
}

export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
