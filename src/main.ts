// How do the rooms come together? The only wiring: every port gets its implementation here, and nothing is opened before it is
// needed, because `afterview plan` must not load a database and a web server.
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Context, CoreContext } from "./app/context.ts";
import { Fault } from "./app/fault.ts";
import type { Clock, CoreWorld, Randomness, World } from "./app/ports.ts";
import type { StartOptions, Surroundings } from "./entry/cli/command.ts";
import { runCli } from "./entry/cli/run-cli.ts";
import { usualDataFolder } from "./store/data-folder.ts";
import { openHolidays } from "./store/holiday-reader.ts";
import type { DataFolderLock } from "./store/lock-data-folder.ts";
import { openPlaybookReader } from "./store/playbook-reader.ts";
import version from "../package.json" with { type: "json" };

/** A laptop has one account; a server gives each person their own. */
const ACCOUNT = "local";

/** How long a second start waits for the first one, which may be starting itself, to say where it listens. */
const FIRST_ONE_MILLISECONDS = 8_000;

const root = packageRoot();
const clock: Clock = { now: () => new Date().toISOString().replace(/\.\d{3}Z$/, "Z") };
const randomness: Randomness = { hex: (bytes) => randomBytes(bytes).toString("hex") };

const surroundings: Surroundings = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  async readInput() {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts).toString("utf8");
  },
  readEml: async (bytes) => (await import("./mail/read-eml.ts")).readEml(bytes),
  core: async (): Promise<CoreContext> => ({ world: coreWorld(), account: ACCOUNT }),
  withData,
  start,
  restore,
  inspect: async (folder) => inspectFolder((await import("./store/data-folder.ts")).dataFolder(folder)),
};

// A reader that has gone away (`| head`) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), surroundings, version.version);

/** What commands on case files work with: the package's own data and the person's playbooks, no store. */
function coreWorld(): CoreWorld {
  return {
    clock,
    settings: { read: async () => ({ version: 0, settings: {} }) },
    holidays: openHolidays(join(root, "data", "holidays")),
    playbooks: openPlaybookReader({ shipped: join(root, "playbooks"), own: join(usualDataFolder(), "playbooks") }),
    openSpeller: async (language) => (await import("./store/spelling/nspell-speller.ts")).openSpeller(language),
  };
}

/** Opens everything the app works with over one data folder. */
async function openWorld(folder: string, lock?: DataFolderLock) {
  const [
    { openStore },
    { createSmtpSender },
    { buildMessage },
    { PROVIDERS },
    { createChanges },
    { openPlaybookWriter },
  ] = await Promise.all([
    import("./store/open-store.ts"),
    import("./mail/smtp-sender.ts"),
    import("./mail/build-message.ts"),
    import("./mail/providers.ts"),
    import("./app/changes.ts"),
    import("./store/playbook-writer.ts"),
  ]);
  const store = await openStore({ folder, lock });
  const changes = createChanges();
  const world: World = {
    ...coreWorld(),
    playbooks: openPlaybookWriter({ shipped: join(root, "playbooks"), own: join(folder, "playbooks") }),
    randomness,
    cases: store.cases,
    drafts: store.drafts,
    files: store.files,
    settings: store.settings,
    mailAccount: store.mailAccount,
    outbox: store.outbox,
    sender: createSmtpSender(),
    buildMessage,
    providers: PROVIDERS,
    inspect: () => inspectFolder(folder),
    announce: (account, change) => changes.announce(account, change),
  };
  const context: Context & { changes: typeof changes } = { world, account: ACCOUNT, changes };
  return { context, store };
}

/** Runs a command on the data, beside a running app or alone. */
async function withData<T>(
  chosen: string | undefined,
  run: (context: Context, data: { folder: string; backupTo(file: string): Promise<void> }) => Promise<T>,
): Promise<T> {
  const { dataFolder } = await import("./store/data-folder.ts");
  const folder = dataFolder(chosen);
  const { context, store } = await openWorld(folder);
  try {
    return await run(context, { folder, backupTo: (file) => store.backupTo(file) });
  } finally {
    await store.close();
  }
}

/** Starts the app and resolves with the exit status when it has stopped. */
async function start(options: StartOptions): Promise<number> {
  const [{ dataFolder }, { lockDataFolder }, { openLaunchTokens }, { openSessions }] = await Promise.all([
    import("./store/data-folder.ts"),
    import("./store/lock-data-folder.ts"),
    import("./store/launch-tokens.ts"),
    import("./store/sessions.ts"),
  ]);
  // The app waits most of the day: a sixth less memory is worth more than the last bit of speed (148 → 130 MB with all loaded).
  (await import("node:v8")).setFlagsFromString("--optimize-for-size");
  const folder = dataFolder(options.data);
  const tokens = openLaunchTokens(folder);
  const lock = await lockOrFind(folder, lockDataFolder);
  if (typeof lock === "string") {
    // Somebody runs it already: that one's page is what the person wants.
    await present(`${lock}open?token=${await tokens.mint()}`, options, "Afterview is running already");
    return 0;
  }
  const [{ startHttp }, { startOutboxWorker }, { context, store }] = await Promise.all([
    import("./entry/http/serve.ts"),
    import("./entry/worker/outbox-worker.ts"),
    openWorld(folder, lock),
  ]);
  const http = await startHttp({
    context,
    tokens,
    sessions: openSessions(folder),
    pages: join(root, "dist", "web"),
    port: options.port,
  }).catch(async (error: unknown) => {
    await store.close();
    lock.release();
    throw error;
  });
  const worker = startOutboxWorker({
    world: context.world,
    holder: `laptop-${process.pid}`,
    accounts: [ACCOUNT],
    onTrouble: (says) => surroundings.err(says),
  });
  // An approved letter, a changed case or a new mailbox may make something due.
  const stopListening = context.changes.listen(ACCOUNT, () => worker.wake());
  const url = `http://127.0.0.1:${http.port}/`;
  lock.announce(url);
  await present(`${url}open?token=${await tokens.mint()}`, options, "Afterview is running");
  // Not before the page has had its turn.
  const warming = setTimeout(() => void import("./app/warm-up.ts").then(({ warmUp }) => warmUp(context)), 1_000);
  if (store.heldLetters > 0)
    surroundings.err(`${store.heldLetters} letters are held: this data was copied or restored. Look at Today.`);

  if (store.isSecretLost)
    surroundings.err("The key to the stored mail password was damaged. Enter the password again under Settings.");

  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  clearTimeout(warming);
  stopListening();
  await http.stop();
  await worker.stop();
  await store.close();
  lock.release();
  return 0;
}

/** The lock on the data folder, or the address of the app that holds it. Throws `data-in-use` where that one does not say. */
async function lockOrFind(
  folder: string,
  lockDataFolder: (folder: string) => DataFolderLock,
): Promise<DataFolderLock | string> {
  const until = performance.now() + FIRST_ONE_MILLISECONDS;
  for (;;) {
    try {
      return lockDataFolder(folder);
    } catch (error) {
      if (!(error instanceof Fault && error.code === "data-in-use")) throw error;
      const { url } = error.details;
      if (typeof url === "string") return url;
      if (performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Prints the one line with the link, and opens the browser unless asked not to. */
async function present(link: string, options: StartOptions, says: string): Promise<void> {
  surroundings.out(options.json ? JSON.stringify({ url: link }) : `${says}: ${link}`);
  if (options.open && process.stdout.isTTY) (await import("./entry/cli/open-browser.ts")).openBrowser(link);
}

async function restore(chosen: string | undefined, backup: string): Promise<{ says: string }> {
  const [{ dataFolder }, { lockDataFolder }, { restoreBackup }] = await Promise.all([
    import("./store/data-folder.ts"),
    import("./store/lock-data-folder.ts"),
    import("./store/restore-backup.ts"),
  ]);
  const lock = lockDataFolder(dataFolder(chosen));
  try {
    const kept = restoreBackup(lock, backup);
    const rest = kept === undefined ? "" : ` What was there is kept as ${kept}.`;
    return { says: `Restored from ${backup}.${rest} Letters that had not left are held until you look at them.` };
  } finally {
    lock.release();
  }
}

async function inspectFolder(folder: string) {
  const { examine } = await import("./store/examine.ts");
  return examine(folder, { pages: join(root, "dist", "web") });
}

/** The folder with `playbooks/` and `data/`: the checkout's or the installed package's, from the source or the bundle. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "playbooks"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("the package is incomplete: its playbooks are missing");
    folder = parent;
  }
  return folder;
}
