// What does the letter that was sent, beside the one that was proposed, say about how the person likes to write?
import { learnVoice } from "../core/composer/learn-voice.ts";
import type { Context } from "./context.ts";
import { Fault } from "./fault.ts";

/** The settings may be saved in another window at the same moment. */
const TRIES = 3;

/**
 * Remembers it in the settings, on this machine, where it can be seen and erased. `body` is what was sent. A letter whose draft was
 * composed anew since teaches nothing: what was proposed for it is not known any more. Never a reason for a letter to be
 * unsent: a `version-conflict` that lasts is let go.
 */
export async function learnFromEdits(
  context: Context,
  caseId: string,
  touchpointId: string,
  body: string,
): Promise<void> {
  const { world, account } = context;
  const draft = await world.drafts.read(account, caseId, touchpointId);
  if (!draft || draft.body !== body) return;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const { version, settings } = await world.settings.read(account);
    const voice = learnVoice(draft.composed, body, settings.voice);
    if (voice === settings.voice || Object.keys(voice).length === 0) return;
    try {
      await world.settings.save(account, version, { ...settings, voice });
      world.announce(account, { about: "settings" });
      return;
    } catch (error) {
      if (!(error instanceof Fault && error.code === "version-conflict")) throw error;
    }
  }
}
