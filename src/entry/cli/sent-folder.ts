// Which messages were sent before, as files of a folder?
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../app/fault.ts";
import type { Surroundings } from "./command.ts";
import { readTextFile } from "./input.ts";

/** The text of every file of the folder, by name; folders inside and dot files are passed over. `bad-input` where there is no such folder. */
export async function readSentFolder(folder: string, around: Surroundings): Promise<string[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    throw new Fault(
      "bad-input",
      `--sent is "${folder}"; expected a folder of earlier messages.`,
      { value: folder, place: "--sent" },
      error,
    );
  }
  const texts: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if ((await stat(path)).isFile()) texts.push(await readTextFile(path, around));
  }
  return texts;
}
