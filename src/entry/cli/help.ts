// What does `--help` print?
import type { Command } from "./command.ts";

export function generalHelp(commands: Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    "Afterview: following up after job interviews.",
    "",
    "Usage: afterview [COMMAND] [OPTIONS]      without a command: start",
    "",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "afterview COMMAND --help tells more, with examples.",
    "Exit status: 0 done; 1 done, and something blocks; 2 wrong input or options; 3 it could not be done.",
  ].join("\n");
}

export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]) => ({
    left: `--${name}${option.type === "string" ? ` ${placeholder(name)}` : ""}`,
    right: command.explain[name] ?? "",
  }));
  const width = Math.max(0, ...rows.map((row) => row.left.length));
  return [
    `${command.summary}`,
    "",
    `Usage: afterview ${command.usage}`,
    ...(rows.length === 0 ? [] : ["", ...rows.map((row) => `  ${row.left.padEnd(width)}  ${row.right}`)]),
    "",
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n");
}

const PLACEHOLDERS: Record<string, string> = {
  now: "INSTANT",
  playbook: "NAME",
  to: "ID[,ID]",
  touch: "ID",
  interview: "ID",
  data: "DIR",
  sent: "DIR",
  case: "CASE",
  port: "N",
  purpose: "P",
  channel: "C",
};

function placeholder(name: string): string {
  return PLACEHOLDERS[name] ?? name.toUpperCase();
}
