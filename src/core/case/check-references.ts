// Does everything a case file points to exist in it?
import type { CaseFile } from "./case-file.ts";
import { nearestWord, quoteValue, type Problem } from "./problem.ts";

/** Contact ids, interview ids and uniqueness. Returns every problem found, in document order. */
export function checkReferences(caseFile: CaseFile): Problem[] {
  const problems: Problem[] = [];
  const contactIds = (caseFile.contacts ?? []).map((contact) => contact.id);
  const interviewIds = (caseFile.interviews ?? []).map((interview) => interview.id);
  reportRepeated(contactIds, "contacts", problems);
  reportRepeated(interviewIds, "interviews", problems);

  const contact = (id: string | undefined, path: string) => {
    if (id !== undefined && !contactIds.includes(id)) problems.push(unknown(id, path, "contact", contactIds));
  };
  caseFile.interviews?.forEach((interview, index) => {
    const at = `interviews.${index}`;
    interview.with.forEach((id, place) => contact(id, `${at}.with.${place}`));
    const debrief = interview.debrief;
    if (!debrief) return;
    for (const key of ["topics", "challenges", "strengths", "clarify", "doubts"] as const) {
      debrief[key]?.forEach((item, place) => contact(item.with, `${at}.debrief.${key}.${place}.with`));
    }
    debrief.promised?.forEach((item, place) => contact(item.to, `${at}.debrief.promised.${place}.to`));
  });
  caseFile.history?.forEach((item, index) => {
    item.with?.forEach((id, place) => contact(id, `history.${index}.with.${place}`));
    if (item.interview !== undefined && !interviewIds.includes(item.interview)) {
      problems.push(unknown(item.interview, `history.${index}.interview`, "interview", interviewIds));
    }
  });
  caseFile.articles?.forEach((item, index) => contact(item.for, `articles.${index}.for`));
  return problems;
}

function reportRepeated(ids: string[], list: string, problems: Problem[]): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) {
      problems.push({ path: `${list}.${index}.id`, value: quoteValue(id), accepted: "an id that no other one has" });
    }
  });
}

function unknown(id: string, path: string, kind: string, known: string[]): Problem {
  const nearest = nearestWord(id, known);
  return {
    path,
    value: quoteValue(id),
    accepted:
      known.length === 0
        ? `the id of a ${kind}, and there is none yet`
        : `the id of a ${kind} (${known.slice(0, 8).join(", ")})`,
    ...(nearest === undefined ? {} : { nearest }),
  };
}
