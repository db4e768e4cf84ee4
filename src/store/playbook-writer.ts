// How does a person keep a playbook of their own? As a YAML file in the data folder, which they may also edit with any editor.
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../app/fault.ts";
import type { PlaybookWriter } from "../app/ports.ts";
import { PLAYBOOK_NAMES } from "../core/case/words.ts";
import { writeWhole } from "./lock-data-folder.ts";
import { findPlaybook, openPlaybookReader, type PlaybookFolders } from "./playbook-reader.ts";

export function openPlaybookWriter(folders: Required<PlaybookFolders>): PlaybookWriter {
  const ownFile = (name: string): string => {
    if ((PLAYBOOK_NAMES as readonly string[]).includes(name)) {
      throw new Fault("bad-input", `"${name}" comes with Afterview and stays as it is; give yours another name.`, {
        value: name,
        place: "playbook",
        accepted: "a name of your own such as my-balanced",
      });
    }
    if (!/^[a-z][a-z0-9-]{0,60}$/.test(name)) {
      throw new Fault("bad-input", `"${name}" cannot be the name of a playbook.`, {
        value: name,
        place: "playbook",
        accepted: "small letters, digits and -, such as my-balanced",
      });
    }
    return join(folders.own, `${name}.yaml`);
  };
  return {
    ...openPlaybookReader(folders),
    async readText(name) {
      const { text, isOwn } = await findPlaybook(folders, name);
      return { text, isOwn };
    },
    async save(name, text) {
      const file = ownFile(name);
      await mkdir(folders.own, { recursive: true, mode: 0o700 });
      writeWhole(file, text);
    },
    async remove(name) {
      await rm(ownFile(name), { force: true });
    },
  };
}
