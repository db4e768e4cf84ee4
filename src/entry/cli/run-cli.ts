// How does a line typed in a terminal become an operation, an output and an exit status?
import { parseArgs } from "node:util";
import { Fault } from "../../app/fault.ts";
import { nearestWord } from "../../core/case/problem.ts";
import { EXIT, type Command, type CommandInput, type Surroundings } from "./command.ts";
import { commandHelp, generalHelp } from "./help.ts";

/** Commands by name; each is loaded when it is called. */
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  start: () => import("./commands/start.ts"),
  plan: () => import("./commands/plan.ts"),
  draft: () => import("./commands/draft.ts"),
  review: () => import("./commands/review.ts"),
  classify: () => import("./commands/classify.ts"),
  import: () => import("./commands/import.ts"),
  export: () => import("./commands/export.ts"),
  backup: () => import("./commands/backup.ts"),
  restore: () => import("./commands/restore.ts"),
  doctor: () => import("./commands/doctor.ts"),
};

/** Runs one command line (without `node` and the program's name). Returns the exit status; never throws. */
export async function runCli(argv: readonly string[], around: Surroundings, version: string): Promise<number> {
  try {
    return await dispatch([...argv], around, version);
  } catch (error) {
    if (error instanceof Fault) {
      around.err(`afterview: ${error.message}`);
      return error.exit;
    }
    if ((error as { code?: string }).code === "ENOSPC") {
      around.err("afterview: the disk is full; nothing was changed.");
      return EXIT.impossible;
    }
    around.err(
      `afterview: something went wrong inside: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return EXIT.impossible;
  }
}

async function dispatch(argv: string[], around: Surroundings, version: string): Promise<number> {
  const [first, ...rest] = argv;
  if (first === "--version" || first === "-V") {
    around.out(version);
    return EXIT.done;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    const named = first === "help" ? rest[0] : undefined;
    around.out(
      named !== undefined && Object.hasOwn(COMMANDS, named)
        ? commandHelp(await load(named))
        : generalHelp(await loadAll()),
    );
    return EXIT.done;
  }
  // Without a command the app starts: `afterview`, `afterview --port 8000`.
  const isStart = first === undefined || first.startsWith("-");
  const name = isStart ? "start" : first;
  if (!Object.hasOwn(COMMANDS, name)) {
    const names = Object.keys(COMMANDS);
    const nearest = nearestWord(name, names);
    throw new Fault(
      "bad-input",
      `"${name}" is no command; there are ${names.join(", ")}.${nearest ? ` Did you mean ${nearest}?` : ""}`,
      {
        value: name,
        accepted: names.join(", "),
      },
    );
  }
  const command = await load(name);
  const args = isStart ? argv : rest;
  if (args.includes("--help") || args.includes("-h")) {
    around.out(commandHelp(command));
    return EXIT.done;
  }
  return command.run(readArguments(command, args), around);
}

function readArguments(command: Command, args: string[]): CommandInput {
  let parsed;
  try {
    parsed = parseArgs({ args, options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    throw wrongOption(command, error as Error & { code?: string });
  }
  const [least, most] = command.takes;
  const count = parsed.positionals.length;
  if (count < least || count > most) {
    const value = count < least ? "missing" : JSON.stringify(parsed.positionals[most]);
    throw new Fault(
      "bad-input",
      `${count < least ? "An argument is missing" : `${value} is one argument too many`}. Usage: afterview ${command.usage}`,
      {
        value,
        accepted: command.usage,
      },
    );
  }
  return { positionals: parsed.positionals, values: parsed.values as CommandInput["values"] };
}

function wrongOption(command: Command, error: Error & { code?: string }): Fault {
  const known = Object.keys(command.options).map((name) => `--${name}`);
  const value = /'(-{1,2}[^'\s=<]+)/.exec(error.message)?.[1];
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && value !== undefined) {
    const nearest = nearestWord(value, known);
    return new Fault(
      "bad-input",
      `${value} is no option of ${command.name}; it takes ${known.join(", ")}.${nearest ? ` Did you mean ${nearest}?` : ""}`,
      {
        value,
        accepted: known.join(", "),
      },
    );
  }
  return new Fault(
    "bad-input",
    `${error.message.split(/[.\n]/)[0]}. Usage: afterview ${command.usage}`,
    { accepted: command.usage },
    error,
  );
}

async function load(name: string): Promise<Command> {
  return (await COMMANDS[name]!()).command;
}

function loadAll(): Promise<Command[]> {
  return Promise.all(Object.keys(COMMANDS).map(load));
}
