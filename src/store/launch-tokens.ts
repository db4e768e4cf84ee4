// Who may open the app in a browser? Whoever holds a launch token, and a token can be made by whoever can write
// into the data folder. So a second `afterview start` can hand out a link to the app that runs already.
import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, rm, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LaunchTokens } from "../app/ports.ts";

const VALID_MILLISECONDS = 24 * 3_600_000;

/** Tokens as empty files named by their SHA-256 in `folder/launch`; using one removes its file. */
export function openLaunchTokens(folder: string, clock: () => number = Date.now): LaunchTokens {
  const place = join(folder, "launch");
  return {
    async mint() {
      await mkdir(place, { recursive: true, mode: 0o700 });
      await removeOld(place, clock());
      const token = randomBytes(32).toString("base64url");
      await writeFile(join(place, digest(token)), "", { mode: 0o600, flag: "wx" });
      return token;
    },
    async redeem(token) {
      if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return false;
      const file = join(place, digest(token));
      try {
        const { mtimeMs } = await stat(file);
        // Removing decides: of two requests with one token, one fails here (rm forgives a file that is gone).(rm would forgive a file that is gone).
        await unlink(file);
        return clock() - mtimeMs < VALID_MILLISECONDS;
      } catch {
        return false;
      }
    },
  };
}

async function removeOld(place: string, now: number): Promise<void> {
  for (const name of await readdir(place)) {
    const file = join(place, name);
    const known = await stat(file).catch(() => undefined);
    if (known && now - known.mtimeMs >= VALID_MILLISECONDS) await rm(file, { force: true });
  }
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
