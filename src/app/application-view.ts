// What do the doors show of an application?
import type { Touchpoint } from "../core/planner/touchpoint.ts";
import { choosePlaybook, planCase, type Context } from "./context.ts";
import type { Output } from "./contract/contract.ts";
import { interviewTimes } from "./interview-times.ts";
import { isEdited } from "./is-edited.ts";
import type { StoredCase } from "./ports.ts";

export type ApplicationView = Output<"read-application">;
export type ApplicationSummary = Output<"list-applications">["applications"][number];

export async function applicationView(context: Context, stored: StoredCase): Promise<ApplicationView> {
  const { world, account } = context;
  const [plan, drafts, letters, files] = await Promise.all([
    planCase(context, stored.caseFile),
    world.drafts.list(account, stored.id),
    world.outbox.list(account, stored.id),
    world.files.list(account, stored.id),
  ]);
  return {
    id: stored.id,
    version: stored.version,
    isSample: stored.isSample,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    now: world.clock.now(),
    caseFile: stored.caseFile,
    plan,
    drafts: drafts.map((draft) => ({
      touchpointId: draft.touchpointId,
      version: draft.version,
      subject: draft.subject,
      isEdited: isEdited(draft),
    })),
    letters,
    files,
  };
}

/** One row each, with the next touchpoint that is not over. */
export async function summarise(context: Context, all: StoredCase[]): Promise<ApplicationSummary[]> {
  const playbook = await choosePlaybook(context);
  const now = context.world.clock.now();
  return Promise.all(
    all.map(async (stored) => {
      const { caseFile } = stored;
      const plan = await planCase(context, caseFile, playbook);
      const next = nextOf(plan.touchpoints);
      const interview = interviewTimes(caseFile, now).current;
      const names = next && next.to.map((id) => caseFile.contacts?.find((contact) => contact.id === id)?.name ?? id);
      return {
        id: stored.id,
        version: stored.version,
        company: caseFile.company.name,
        role: caseFile.role.title,
        isSample: stored.isSample,
        updatedAt: stored.updatedAt,
        interviews: caseFile.interviews?.length ?? 0,
        ...(caseFile.outcome === undefined ? {} : { outcome: caseFile.outcome.kind }),
        ...(interview === undefined ? {} : { interview }),
        ...(next === undefined ? {} : { next, nextTo: names }),
      };
    }),
  );
}

const URGENCY = { late: 0, due: 1, planned: 2 } as const;

/** What is late comes before what is due before what is planned; then by time. */
function nextOf(touchpoints: Touchpoint[]): Touchpoint | undefined {
  const rank = (state: Touchpoint["state"]) => (state in URGENCY ? URGENCY[state as keyof typeof URGENCY] : undefined);
  return touchpoints
    .filter((item) => rank(item.state) !== undefined)
    .sort((a, b) => rank(a.state)! - rank(b.state)! || a.ideal.localeCompare(b.ideal))[0];
}
