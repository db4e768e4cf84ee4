// What is a command of the command line?
import type { ParseArgsOptionsConfig } from "node:util";
import type { Context, CoreContext } from "../../app/context.ts";
import type { IncomingMail } from "../../core/classifier/reading.ts";

/** Exit statuses of the contract. */
export const EXIT = { done: 0, blocked: 1, wrongInput: 2, impossible: 3 } as const;

export interface CommandInput {
  /** What stands after the options. */
  positionals: string[];
  values: Record<string, string | boolean | string[] | undefined>;
}

/** What a command can reach. Nothing is opened before it is asked for. */
export interface Surroundings {
  out(text: string): void;
  err(text: string): void;
  readInput(): Promise<string>;
  /** Decodes an .eml file. */
  readEml(bytes: Uint8Array): Promise<IncomingMail>;
  /** For commands on case files: no data folder is touched. */
  core(): Promise<CoreContext>;
  /** Opens the data folder beside a running app or alone, runs, and closes it. */
  withData<T>(folder: string | undefined, run: (context: Context, data: OpenData) => Promise<T>): Promise<T>;
  /** Starts the app and returns when it has stopped. */
  start(options: StartOptions): Promise<number>;
  /** Puts a backup in the place of the data. */
  restore(folder: string | undefined, backup: string): Promise<{ says: string }>;
  /** What the doctor finds without the app. */
  inspect(folder: string | undefined): Promise<{ name: string; ok: boolean; says: string }[]>;
}

export interface OpenData {
  folder: string;
  backupTo(file: string): Promise<void>;
}

export interface StartOptions {
  port?: number;
  data?: string;
  open: boolean;
  json: boolean;
}

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What stands after `afterview`. */
  usage: string;
  options: ParseArgsOptionsConfig;
  /** A word on each option, in the order of `options`. */
  explain: Record<string, string>;
  examples: string[];
  /** Positional arguments at least and at most. */
  takes: [number, number];
  /** The exit status. */
  run(input: CommandInput, around: Surroundings): Promise<number>;
}
