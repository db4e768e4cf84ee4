// How does a test or a script get the whole product, started as a person starts it?
import { join, resolve } from "node:path";
import { type Running, makeScratchFolder, startProgram, waitUntil } from "./scratch.ts";

export interface Afterview {
  /** The link that was printed: opened once, it lets a browser in. */
  link: string;
  /** `http://127.0.0.1:7337` without a slash behind it. */
  origin: string;
  data: string;
  pid: number;
  printed(): string;
  hasEnded(): boolean;
  /** Stops it by SIGTERM and removes the data folder, unless that was given. */
  stop(): Promise<void>;
}

export interface AfterviewOptions {
  /** A data folder to use and to leave; without it a scratch folder. */
  data?: string;
  environment?: NodeJS.ProcessEnv;
}

const program = resolve(import.meta.dirname, "..", "..", "..", "bin", "afterview");

/** Starts the app on a free port. Throws with what it printed where it does not come up. */
export async function startAfterview({ data, environment = {} }: AfterviewOptions = {}): Promise<Afterview> {
  const scratch = data === undefined ? makeScratchFolder("data") : undefined;
  const folder = data ?? join(scratch ?? "", "data");
  const args = [program, "start", "--no-open", "--port", "0", "--data", folder];
  const running: Running = startProgram(process.execPath, args, scratch === undefined ? [] : [scratch], {
    ...process.env,
    ...environment,
  });
  const findLink = (): string | undefined => /http:\/\/\S+/.exec(running.printed())?.[0];
  try {
    await waitUntil(
      () => findLink() !== undefined || running.hasEnded(),
      () => `Afterview did not start: ${running.printed()}`,
    );
    const link = findLink();
    if (link === undefined) throw new Error(`Afterview ended at once: ${running.printed()}`);
    return {
      link,
      origin: new URL(link).origin,
      data: folder,
      pid: running.pid,
      printed: running.printed,
      hasEnded: running.hasEnded,
      stop: running.stop,
    };
  } catch (error) {
    await running.stop();
    throw error;
  }
}
