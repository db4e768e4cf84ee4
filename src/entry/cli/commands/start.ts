// `afterview start`: the app in the browser.
import { Fault } from "../../../app/fault.ts";
import type { Command } from "../command.ts";
import { textOption } from "../input.ts";

export const command: Command = {
  name: "start",
  summary: "Starts the app on this machine and prints the link that opens it.",
  usage: "[start] [--port N] [--data DIR] [--no-open] [--json]",
  options: {
    port: { type: "string" },
    data: { type: "string" },
    "no-open": { type: "boolean" },
    json: { type: "boolean" },
  },
  explain: {
    port: "listen on this port (7337, or the next free one)",
    data: "keep everything in this folder (the platform's usual one)",
    "no-open": "do not open the browser",
    json: 'print {"url": …} instead of a sentence',
  },
  examples: ["afterview", "afterview start --port 8080 --data ~/job-search --no-open"],
  takes: [0, 0],
  async run({ values }, around) {
    const given = textOption(values, "port");
    const port = given === undefined ? undefined : Number(given);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      throw new Fault("bad-input", `--port is "${given}"; expected a whole number from 0 to 65535.`, {
        value: given,
        place: "--port",
      });
    }
    return around.start({
      port,
      data: textOption(values, "data"),
      open: values["no-open"] !== true,
      json: values["json"] === true,
    });
  },
};
