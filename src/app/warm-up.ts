// What is loaded while the person is still reading Today, so that the first letter opens at once?
import type { Context } from "./context.ts";
import { runOperation } from "./run-operation.ts";

/** Loads what a letter needs and lets it be compiled: the composer, the reviewer with its dictionary. Changes nothing; failures are left to the real call. */
export async function warmUp(context: Context): Promise<void> {
  try {
    const { settings } = await context.world.settings.read(context.account);
    const language = settings.language ?? settings.candidate?.language ?? "en-US";
    const candidate = { name: "A. Nobody", timeZone: "UTC", language };
    const caseFile = {
      afterview: 1,
      candidate,
      company: { name: "Nowhere" },
      role: { title: "Nothing" },
      contacts: [{ id: "a", name: "B. Nobody", email: "nobody@nowhere.example" }],
      interviews: [{ id: "a", start: "2026-01-05T10:00", timeZone: "UTC", with: ["a"] }],
    };
    await runOperation("draft-case", context, {
      caseFile,
      purpose: "thank-you",
      to: ["a"],
      now: "2026-01-05T12:00:00Z",
    });
  } catch {
    // Whatever is wrong shows where the person can see it: at the real letter.
  }
}
