// How are files and options of the command line read, with one clear error where they are wrong?
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Fault } from "../../app/fault.ts";
import type { CaseFile } from "../../core/case/case-file.ts";
import { instantField, toUtc } from "../../core/case/fields.ts";
import { describeProblem, nearestWord } from "../../core/case/problem.ts";
import { readCase } from "../../core/case/read-case.ts";
import type { CommandInput, Surroundings } from "./command.ts";

/** The text of a file, or of standard input for `-`. */
export async function readTextFile(path: string, around: Surroundings): Promise<string> {
  if (path === "-") return around.readInput();
  return new TextDecoder("utf-8").decode(await readBytes(path));
}

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === "ENOENT"
        ? "does not exist"
        : code === "EISDIR"
          ? "is a folder"
          : code === "EACCES"
            ? "may not be read"
            : `cannot be read (${code})`;
    throw new Fault(
      "bad-input",
      `${path} ${why}; a readable file is expected.`,
      { value: path, accepted: "a readable file" },
      error,
    );
  }
}

/** The case file at `path`, with a résumé that is named as a file beside it read in. */
export async function readCaseFile(path: string, around: Surroundings): Promise<CaseFile> {
  const result = readCase(await readTextFile(path, around));
  if (!result.ok) {
    const shown = result.problems.slice(0, 5).map((problem) => describeProblem(problem, path));
    const more = result.problems.length > 5 ? `\n(and ${result.problems.length - 5} more)` : "";
    throw new Fault("bad-input", shown.join("\n") + more, { problems: result.problems });
  }
  const caseFile = result.value;
  if (typeof caseFile.candidate.resume !== "string" || path === "-") return caseFile;
  return {
    ...caseFile,
    candidate: { ...caseFile.candidate, resume: await readResume(dirname(path), caseFile.candidate.resume, around) },
  };
}

/** A résumé that is missing takes nothing from plan or review, so it is said and left aside. */
async function readResume(
  folder: string,
  name: string,
  around: Surroundings,
): Promise<Record<string, unknown> | undefined> {
  const path = resolve(folder, name);
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
    around.err(`afterview: ${path} is no JSON Resume (candidate.resume); it is left aside.`);
  } catch (error) {
    const why = error instanceof SyntaxError ? "is not JSON" : "cannot be read";
    around.err(`afterview: ${path} ${why} (candidate.resume); it is left aside.`);
  }
  return undefined;
}

/** `--now`, in UTC. */
export function instantOption(values: CommandInput["values"], name = "now"): string | undefined {
  const value = values[name];
  if (typeof value !== "string") return undefined;
  if (!instantField.safeParse(value).success) {
    throw new Fault("bad-input", `--${name} is "${value}"; expected an instant such as 2026-11-30T17:20:00Z.`, {
      value,
      place: `--${name}`,
      accepted: "2026-11-30T17:20:00Z",
    });
  }
  return toUtc(value);
}

/** A word out of a list. */
export function wordOption<W extends string>(
  values: CommandInput["values"],
  name: string,
  words: readonly W[],
): W | undefined {
  const value = values[name];
  if (typeof value !== "string") return undefined;
  if ((words as readonly string[]).includes(value)) return value as W;
  const nearest = nearestWord(value, words);
  throw new Fault(
    "bad-input",
    `--${name} is "${value}"; expected one of ${words.join(", ")}.${nearest ? ` Did you mean ${nearest}?` : ""}`,
    {
      value,
      place: `--${name}`,
      accepted: words.join(", "),
    },
  );
}

/** Ids separated by commas. */
export function listOption(values: CommandInput["values"], name: string): string[] | undefined {
  const value = values[name];
  if (typeof value !== "string") return undefined;
  const parts = value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0)
    throw new Fault("bad-input", `--${name} is empty; expected ids separated by commas.`, {
      value,
      place: `--${name}`,
    });
  return parts;
}

export function textOption(values: CommandInput["values"], name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}
