// Which playbooks are there to choose from? Those of the package, and those the person keeps in the data folder.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Fault } from "../app/fault.ts";
import type { PlaybookReader } from "../app/ports.ts";
import { describeProblem, nearestWord } from "../core/case/problem.ts";
import { PLAYBOOK_NAMES } from "../core/case/words.ts";
import type { Playbook } from "../core/planner/playbook.ts";
import { readPlaybook } from "../core/planner/read-playbook.ts";

export interface PlaybookFolders {
  /** The package's, which does not change while it runs. */
  shipped: string;
  /** The person's, which may. */
  own?: string;
}

/** Reads `<name>.yaml`, the package's before the person's. */
export function openPlaybookReader(folders: PlaybookFolders): PlaybookReader {
  const known = new Map<string, Playbook>();
  return {
    names: () => listNames(folders),
    async read(name) {
      const cached = known.get(name);
      if (cached) return cached;
      const { text, file, isOwn } = await findPlaybook(folders, name);
      const result = readPlaybook(text);
      if (!result.ok) {
        throw new Fault("bad-input", describeProblem(result.problems[0]!, file), { problems: result.problems });
      }
      if (!isOwn) known.set(name, result.value);
      return result.value;
    },
  };
}

/** The file of that name, or a `bad-input` fault with the names there are. */
export async function findPlaybook(
  { shipped, own }: PlaybookFolders,
  name: string,
): Promise<{ text: string; file: string; isOwn: boolean }> {
  // The name becomes a file name: nothing else may.
  if (/^[a-z][a-z0-9-]*$/.test(name)) {
    for (const folder of own === undefined ? [shipped] : [shipped, own]) {
      const file = join(folder, `${name}.yaml`);
      const text = await readFile(file, "utf8").catch(() => undefined);
      if (text !== undefined) return { text, file, isOwn: folder === own };
    }
  }
  const all = await listNames({ shipped, own });
  const nearest = nearestWord(name, all);
  const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  throw new Fault("bad-input", `There is no playbook "${name}"; there are ${all.join(", ")}.${hint}`, {
    value: name,
    place: "playbook",
    accepted: all.join(", "),
  });
}

/** The package's come first, in the order of the contract. */
async function listNames({ shipped, own }: PlaybookFolders): Promise<string[]> {
  const folders = own === undefined ? [shipped] : [shipped, own];
  const lists = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [] as string[])));
  const files = lists.flat().filter((file) => file.endsWith(".yaml"));
  const found = new Set(files.map((file) => basename(file, ".yaml")));
  return [...PLAYBOOK_NAMES.filter((name) => found.delete(name)), ...[...found].sort()];
}
