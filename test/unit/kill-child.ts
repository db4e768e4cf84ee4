// A process that delivers what is due and is killed at a chosen moment: run by kill.test.ts, never by itself.
import { deliverDueLetters } from "../../src/app/operations/deliver-letter.ts";
import { createSmtpSender } from "../../src/mail/smtp-sender.ts";
import { lockDataFolder } from "../../src/store/lock-data-folder.ts";
import { openStore } from "../../src/store/open-store.ts";
import { deliveryWorld } from "./delivery-world.ts";

const [folder, now, authority, dieAt] = process.argv.slice(2) as [string, string, string, string];

const lock = lockDataFolder(folder);
const store = await openStore({ folder, lock, databaseClock: () => now });
const world = deliveryWorld(store, { now: () => now, sender: createSmtpSender({ extraCaFile: authority }) });
await deliverDueLetters(world, `child-${process.pid}`, {
  // The step is committed when this is called.
  onProgress: (_, letter) => {
    if (letter.state === dieAt) process.kill(process.pid, "SIGKILL");
  },
});
await store.close();
lock.release();
