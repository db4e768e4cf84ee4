// Which promise does a file keep that was added where it was missing?
import type { CaseFile } from "../../core/case/case-file.ts";

const PROMISE = /^interviews\.([^.]+)\.debrief\.promised\.(\d+)$/;

/** The case file with the file named at the first of these promises that has none yet; unchanged where there is none. */
export function withPromisedFile(caseFile: CaseFile, facts: readonly string[], file: string): CaseFile {
  for (const fact of facts) {
    const [, interviewId, position] = PROMISE.exec(fact) ?? [];
    const interview = caseFile.interviews?.find((item) => item.id === interviewId);
    const promise = interview?.debrief?.promised?.[Number(position)];
    if (interview?.debrief === undefined || promise === undefined || promise.file !== undefined) continue;
    const promised = interview.debrief.promised?.map((item) => (item === promise ? { ...item, file } : item));
    const debrief = { ...interview.debrief, promised };
    const interviews = caseFile.interviews?.map((item) => (item === interview ? { ...item, debrief } : item));
    return { ...caseFile, interviews };
  }
  return caseFile;
}
