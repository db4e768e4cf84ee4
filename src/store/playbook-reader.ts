// Which playbooks are there to choose from? Those of the package, and those the person keeps in the data folder.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Fault } from "../app/fault.ts";
import type { CoreWorld } from "../app/ports.ts";
import { describeProblem, nearestWord } from "../core/case/problem.ts";
import { PLAYBOOK_NAMES } from "../core/case/words.ts";
import type { Playbook } from "../core/planner/playbook.ts";
import { readPlaybook } from "../core/planner/read-playbook.ts";

/** Reads `<name>.yaml` from the first of `folders` that has it. Playbooks are small and read once, until their file changes name. */
export function openPlaybooks(folders: readonly string[]): CoreWorld["playbooks"] {
  const known = new Map<string, Playbook>();
  const names = async () => {
    const lists = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [] as string[])));
    const found = new Set(
      lists
        .flat()
        .filter((file) => file.endsWith(".yaml"))
        .map((file) => basename(file, ".yaml")),
    );
    // The package's own come first, in the order of the contract.
    return [...PLAYBOOK_NAMES.filter((name) => found.delete(name)), ...[...found].sort()];
  };
  return {
    names,
    async read(name) {
      const cached = known.get(name);
      if (cached) return cached;
      for (const [index, folder] of folders.entries()) {
        if (!/^[a-z][a-z0-9-]*$/.test(name)) break;
        const file = join(folder, `${name}.yaml`);
        const text = await readFile(file, "utf8").catch(() => undefined);
        if (text === undefined) continue;
        const result = readPlaybook(text);
        if (!result.ok)
          throw new Fault("bad-input", describeProblem(result.problems[0]!, file), { problems: result.problems });
        // The package's do not change while it runs; the person's may.
        if (index === 0) known.set(name, result.value);
        return result.value;
      }
      const all = await names();
      const nearest = nearestWord(name, all);
      throw new Fault(
        "bad-input",
        `There is no playbook "${name}"; there are ${all.join(", ")}.${nearest ? ` Did you mean ${nearest}?` : ""}`,
        {
          value: name,
          place: "playbook",
          accepted: all.join(", "),
        },
      );
    },
  };
}
