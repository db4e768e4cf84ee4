// A process that saves a draft at every keystroke and says so after each: run by kill.test.ts, which kills it.
import { openStore } from "../../src/store/open-store.ts";
import { lockDataFolder } from "../../src/store/lock-data-folder.ts";
import { NOON } from "./delivery-world.ts";

const folder = process.argv[2]!;
const lock = lockDataFolder(folder);
const store = await openStore({ folder, lock });
const present = await store.drafts.read("local", "halden", "thank-you:first:dana");
let version = present?.version ?? 0;
let body = present?.body ?? "";
// Ends by being killed; the bound is for a parent that died.
while (version < 100_000) {
  body += "x";
  const saved = await store.drafts.save(
    "local",
    {
      caseId: "halden",
      touchpointId: "thank-you:first:dana",
      purpose: "thank-you",
      channel: "email",
      to: ["dana"],
      subject: "Thank you",
      body,
      composed: { subject: "", body: "", sentences: [], variant: 0 },
      attachments: [],
      updatedAt: NOON,
    },
    version,
  );
  version = saved.version;
  process.stdout.write(`${version}\n`);
}
lock.release();
