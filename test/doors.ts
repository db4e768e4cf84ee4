// Who may import whom? The one table: doors.test.ts holds the source to it, and ARCHITECTURE.md prints it.

export interface Room {
  /** What it is for, in a few words. */
  is: string;
  /** Rooms, folders or files under src/ that it may import, beside its own. */
  rooms: string[];
  /** npm packages, whole. */
  packages: string[];
  /** Whether Node's own modules are allowed. */
  usesNode: boolean;
}

export const DOORS: Record<string, Room> = {
  core: {
    is: "the thinking: case, time, planner, composer, reviewer, classifier; no I/O, no clock, no randomness",
    rooms: [],
    packages: ["nspell", "temporal-polyfill", "wink-eng-lite-web-model", "wink-nlp", "yaml", "zod"],
    usesNode: false,
  },
  app: {
    is: "what can be done: the table of operations, and the ports they need",
    rooms: ["core"],
    packages: ["temporal-polyfill", "zod"],
    usesNode: false,
  },
  store: {
    is: "keeps what is known, behind the ports",
    rooms: ["core", "app/ports.ts", "app/fault.ts", "app/letter-states.ts"],
    packages: ["dictionary-en", "dictionary-en-gb", "kysely", "nspell", "temporal-polyfill", "yaml", "zod"],
    usesNode: true,
  },
  mail: {
    is: "builds, sends and reads mail, behind the ports",
    rooms: ["core", "app/ports.ts", "app/fault.ts"],
    packages: ["nodemailer", "postal-mime", "temporal-polyfill"],
    usesNode: true,
  },
  entry: {
    is: "the doors: command line, HTTP, the worker that the clock wakes",
    rooms: ["core", "app"],
    packages: ["@hono/node-server", "hono", "zod"],
    usesNode: true,
  },
  web: {
    is: "the web app; it talks HTTP only",
    rooms: ["core", "app/contract", "app/fault.ts"],
    packages: [
      "@codemirror/commands",
      "@codemirror/state",
      "@codemirror/view",
      "@fontsource-variable/figtree",
      "@fontsource-variable/source-serif-4",
      "@tanstack/react-query",
      "@tanstack/react-router",
      "lucide-react",
      "react",
      "react-aria-components",
      "react-dom",
    ],
    usesNode: false,
  },
  "main.ts": {
    is: "the only wiring",
    rooms: ["core", "app", "store", "mail", "entry", "../package.json"],
    packages: [],
    usesNode: true,
  },
};
