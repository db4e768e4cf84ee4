// What does every operation get besides its input?
import { checkReferences } from "../core/case/check-references.ts";
import type { CaseFile } from "../core/case/case-file.ts";
import { toUtc } from "../core/case/fields.ts";
import { describeProblem, nearestWord } from "../core/case/problem.ts";
import type { Plan, Touchpoint } from "../core/planner/touchpoint.ts";
import type { Playbook } from "../core/planner/playbook.ts";
import { plan } from "../core/planner/plan.ts";
import type { Input, OperationName, Output } from "./contract/contract.ts";
import { Fault } from "./fault.ts";
import type { AccountId, CoreWorld, StoredCase, World } from "./ports.ts";

export interface Context {
  world: World;
  account: AccountId;
}

/** Enough for operations that work on a case file handed in. */
export interface CoreContext {
  world: CoreWorld;
  account: AccountId;
}

/** What an operation's file exports. */
export type Run<K extends OperationName> = (context: Context, input: Input<K>) => Promise<Output<K>>;

/** The stored application, or a `not-found` fault. */
export async function readStored({ world, account }: Context, id: string): Promise<StoredCase> {
  const stored = await world.cases.read(account, id);
  if (!stored) throw new Fault("not-found", `There is no application with the id "${id}".`, { value: id, place: "id" });
  return stored;
}

/** The person's playbook, or the one named. */
export async function choosePlaybook({ world, account }: CoreContext, name?: string): Promise<Playbook> {
  if (name !== undefined) return world.playbooks.read(name);
  const { settings } = await world.settings.read(account);
  try {
    return await world.playbooks.read(settings.playbook ?? "balanced");
  } catch (error) {
    // A playbook of the person's own that was removed or broken must not stop everything: the default plans instead.
    if (error instanceof Fault && settings.playbook !== undefined) return world.playbooks.read("balanced");
    throw error;
  }
}

/** The instant asked for, in UTC, or the present one. */
export function instantOf(context: CoreContext, now?: string): string {
  return now === undefined ? context.world.clock.now() : toUtc(now);
}

/** The plan of a case file now. */
export async function planCase(context: Context, caseFile: CaseFile, playbook?: Playbook): Promise<Plan> {
  const chosen = playbook ?? (await choosePlaybook(context));
  return plan(caseFile, chosen, context.world.clock.now(), context.world.holidays);
}

/** The touchpoint of that id in the plan, or a `not-found` fault. */
export function findTouchpoint(found: Plan, id: string): Touchpoint {
  const touchpoint = found.touchpoints.find((item) => item.id === id);
  if (touchpoint) return touchpoint;
  const ids = found.touchpoints.map((item) => item.id);
  const nearest = nearestWord(id, ids);
  const all = ids.length === 0 ? "it is empty at present" : `it has ${ids.join(", ")}`;
  throw new Fault(
    "not-found",
    `The plan has no touchpoint "${id}"; ${all}.${nearest === undefined ? "" : ` Did you mean ${nearest}?`}`,
    {
      value: id,
      place: "touch",
      accepted: ids.join(", "),
    },
  );
}

/** Refuses a case file whose parts point to nothing. */
export function requireSoundCase(caseFile: CaseFile): void {
  const problems = checkReferences(caseFile);
  const first = problems[0];
  if (first) throw new Fault("bad-input", describeProblem(first, "case file"), { problems, place: first.path });
}

/** Refuses an id that the case file does not have, naming those it has. */
export function requireKnown(
  kind: "contact" | "interview",
  ids: readonly string[],
  caseFile: CaseFile,
  place: string,
): void {
  const known = ((kind === "contact" ? caseFile.contacts : caseFile.interviews) ?? []).map((one) => one.id);
  const stranger = ids.find((id) => !known.includes(id));
  if (stranger === undefined) return;
  const nearest = nearestWord(stranger, known);
  const all = known.length === 0 ? "it has none" : `it has ${known.join(", ")}`;
  throw new Fault(
    "bad-input",
    `"${stranger}" is not among the ${kind}s of this case file; ${all}.${nearest === undefined ? "" : ` Did you mean ${nearest}?`}`,
    {
      value: stranger,
      place,
      accepted: known.join(", "),
    },
  );
}
