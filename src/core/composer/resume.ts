// Which lines of the writer's résumé meet a requirement of the role, where the debrief names nothing that does?
import type { FactAddress } from "../case/fact-address.ts";
import type { ReadStrength } from "./facts.ts";
import { soughtForms } from "./needs.ts";
import { matterOf } from "./overlap.ts";
import { cleanText } from "./reading/clean-text.ts";
import { isDoubtful } from "./reading/doubtful.ts";
import { knownNames, withNames } from "./reading/known-names.ts";
import { readNeed } from "./reading/read-need.ts";
import { readStatement } from "./reading/read-statement.ts";
import { unfitForLetter } from "./reading/unfit.ts";
import type { Situation } from "./situation.ts";

/** A line of a JSON Resume (jsonresume.org/schema) and how much it says: a deed more than a paper, a paper more than a keyword. */
interface ResumeLine {
  address: FactAddress;
  text: string;
  worth: number;
}

/** More lines than this are a whole life, and reading them all would be slow. */
const MOST = 60;

/**
 * Strengths from the résumé that meet a requirement, the best first. Each goes to one person of a panel only; a recruiter
 * gets none where others can be written to. Empty where the résumé is a file that was not read.
 */
export function resumeStrengths(situation: Situation): ReadStrength[] {
  const { caseFile, place, places, keepsCapital, part } = situation;
  const requirements = caseFile.role.requirements ?? [];
  const { resume } = caseFile.candidate;
  if (requirements.length === 0 || resume === undefined || typeof resume === "string") return [];
  if (part === "recruiter" && places > 1) return [];
  const names = knownNames(caseFile);
  const own = [situation.candidate.given, situation.candidate.plain.split(" ")[0]].filter((name) => name !== undefined);
  const met = linesOf(resume)
    .map((line) => ({ ...line, ...nearest(line.text, requirements) }))
    .filter((line) => line.shared > 0)
    .sort((a, b) => b.shared * b.worth - a.shared * a.worth);
  const strengths: ReadStrength[] = [];
  for (const line of met) {
    if (strengths.length >= 2 * places) break;
    if (unfitForLetter(line.text, true) !== undefined || isDoubtful(cleanText(line.text))) continue;
    const reading = readStatement(withNames(line.text, names), keepsCapital, own);
    if (reading.unplaced !== undefined || reading.forms.full === undefined || reading.rest !== undefined) continue;
    const need = readNeed(withNames(requirements[line.requirement]!, names), keepsCapital);
    const all = [...matterOf(requirements[line.requirement]!)].every((stem) => matterOf(line.text).has(stem));
    strengths.push({
      address: line.address,
      text: line.text,
      forms: reading.forms,
      fromResume: true,
      ...(need.unplaced === undefined && !all
        ? { need: { forms: soughtForms(need.forms), address: `role.requirements.${line.requirement}` } }
        : {}),
    });
  }
  return strengths.filter((_, index) => index % places === place % places);
}

/** The requirement a line shares most words with that carry a matter. */
function nearest(text: string, requirements: readonly string[]): { requirement: number; shared: number } {
  const told = matterOf(text);
  let best = { requirement: -1, shared: 0 };
  requirements.forEach((requirement, index) => {
    const shared = [...matterOf(requirement)].filter((stem) => told.has(stem)).length;
    if (shared > best.shared) best = { requirement: index, shared };
  });
  return best;
}

function linesOf(resume: Readonly<Record<string, unknown>>): ResumeLine[] {
  const lines: ResumeLine[] = [];
  const add = (address: string, text: unknown, worth: number): void => {
    if (typeof text === "string" && text.trim() !== "" && text.length <= 300 && lines.length < MOST)
      lines.push({ address: `candidate.resume.${address}`, text, worth });
  };
  for (const section of ["work", "projects", "volunteer"]) {
    entries(resume[section]).forEach((entry, index) => {
      list(entry["highlights"]).forEach((text, at) => add(`${section}.${index}.highlights.${at}`, text, 4));
    });
  }
  entries(resume["certificates"]).forEach((entry, index) => {
    const name = entry["name"];
    if (typeof name !== "string" || /[([]/.test(name)) return;
    const named = /\b(?:certificate|certification|certified|licen[cs]e|diploma|exam|level|registered)\b/i.test(name);
    add(`certificates.${index}.name`, named ? name : `${name} certificate`, 3);
  });
  entries(resume["awards"]).forEach((entry, index) => {
    if (typeof entry["title"] === "string") add(`awards.${index}.title`, entry["title"], 2);
  });
  entries(resume["languages"]).forEach((entry, index) => {
    const { language, fluency } = entry;
    if (typeof language === "string")
      add(`languages.${index}`, `${language}${typeof fluency === "string" ? ` ${levelOf(fluency)}` : ""}`, 3);
  });
  entries(resume["skills"]).forEach((entry, index) => {
    list(entry["keywords"]).forEach((word, at) => {
      if (typeof word === "string") add(`skills.${index}.keywords.${at}`, `experience with ${word}`, 1);
    });
    if (typeof entry["name"] === "string") add(`skills.${index}.name`, `experience with ${entry["name"]}`, 1);
  });
  return lines;
}

/** "Native speaker", "Professional working proficiency", "C1 - advanced". */
function levelOf(fluency: string): string {
  const level = /\b[ABC][12]\b/.exec(fluency)?.[0];
  if (level !== undefined) return level;
  if (/nativ|mother|bilingual/i.test(fluency)) return "native";
  if (/full professional|fluent/i.test(fluency)) return "fluent";
  if (/professional|business/i.test(fluency)) return "business";
  if (/conversation/i.test(fluency)) return "conversational";
  if (/elementary|basic|beginner|limited/i.test(fluency)) return "basic";
  return /^(?:good|very good|advanced|intermediate)$/i.test(fluency) ? fluency.toLowerCase() : "";
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function entries(value: unknown): Record<string, unknown>[] {
  return list(value).filter(
    (item): item is Record<string, unknown> => item !== null && typeof item === "object" && !Array.isArray(item),
  );
}
