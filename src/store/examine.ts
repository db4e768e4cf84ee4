// What does the doctor find on this machine? Each thing in one sentence.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../app/fault.ts";
import { DATABASE_FILE } from "./open-store.ts";
import { inspectStore } from "./inspect-store.ts";

export interface Finding {
  name: string;
  ok: boolean;
  says: string;
}

/** Below this a backup and the write-ahead log may not fit. */
const LOW_DISK_BYTES = 200_000_000;

/** Reads only; works beside a running app. */
export async function examine(folder: string, app: { pages: string }): Promise<Finding[]> {
  const findings: Finding[] = [
    { name: "node", ok: Number.parseInt(process.versions.node, 10) >= 24, says: `Node.js ${process.versions.node}` },
    {
      name: "data folder",
      ok: isPrivate(folder),
      says: isPrivate(folder)
        ? `${folder}, readable by you only`
        : `${folder} can be read by others; run chmod 700 on it`,
    },
    existsSync(join(app.pages, "index.html"))
      ? { name: "web app", ok: true, says: "built" }
      : { name: "web app", ok: false, says: "not built; run npm run build" },
  ];
  if (!existsSync(join(folder, DATABASE_FILE))) {
    findings.push({ name: "database", ok: true, says: "none yet; the first start makes it" });
    return findings;
  }
  try {
    findings.push(...examineDatabase(folder));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    findings.push({ name: "database", ok: false, says: error.message });
  }
  return findings;
}

function examineDatabase(folder: string): Finding[] {
  const found = inspectStore(folder);
  const broken = found.brokenReferences === 0 ? [] : [`${found.brokenReferences} rows point to nothing`];
  const damage = [...found.integrity, ...broken, ...found.damagedCases.map((one) => one.says)];
  const { cases, letters } = found.counts;
  return [
    damage.length === 0
      ? {
          name: "database",
          ok: true,
          says: `sound: ${cases} applications, ${letters} letters, ${Math.ceil(found.size / 1_000)} KB`,
        }
      : { name: "database", ok: false, says: `damaged (${damage[0]}); restore a backup with afterview restore` },
    found.free >= LOW_DISK_BYTES
      ? { name: "disk", ok: true, says: `${Math.round(found.free / 1_000_000_000)} GB free` }
      : { name: "disk", ok: false, says: `only ${Math.round(found.free / 1_000_000)} MB free` },
  ];
}

/** On Windows the user's profile folder is private by its access list, which Node's mode bits do not show. */
function isPrivate(folder: string): boolean {
  return process.platform === "win32" || (statSync(folder).mode & 0o077) === 0;
}
