// How does a suite say which peers it needs, so that a machine without them skips it by name?
import { describe } from "vitest";
import { type PeerName, whyMissing } from "./peers.ts";

/**
 * A suite that needs these peers. Where one is missing the suite is skipped, and its name in the report says why; in
 * continuous integration (CI=true) that is a failure, so that nothing goes untested unseen.
 */
export function describeWithPeers(peers: PeerName[], title: string, suite: () => void): void {
  const reasons = peers.map((name) => whyMissing(name)).filter((reason) => reason !== undefined);
  if (reasons.length === 0) return void describe(title, suite);
  if (process.env.CI === "true") throw new Error(`${title}: ${reasons.join(", ")}`);
  describe.skip(`${title} (${reasons.join(", ")})`, suite);
}
