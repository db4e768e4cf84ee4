// What does each operation of the contract do? The one table; each is loaded when it is first used, so that a
// command-line call loads nothing it does not need.
import * as z from "zod";
import { describeProblem } from "../core/case/problem.ts";
import { problemsOf } from "../core/case/read-case.ts";
import { contract, type Input, type OperationName, type Output } from "./contract/contract.ts";
import type { Context, CoreContext, Run } from "./context.ts";
import { Fault } from "./fault.ts";

type Table = { [K in OperationName]: () => Promise<{ run: Run<K> }> };

/** Operations on a case file handed in: they need no store. */
type CoreOperation = "plan-case" | "draft-case" | "review-message" | "classify-mail";
type CoreRun<K extends CoreOperation> = (context: CoreContext, input: Input<K>) => Promise<Output<K>>;

const coreTable: { [K in CoreOperation]: () => Promise<{ run: CoreRun<K> }> } = {
  "plan-case": () => import("./operations/plan-case.ts"),
  "draft-case": () => import("./operations/draft-case.ts"),
  "review-message": () => import("./operations/review-message.ts"),
  "classify-mail": () => import("./operations/classify-mail.ts"),
};

const table: Table = {
  ...coreTable,
  "add-sample": () => import("./operations/add-sample.ts"),
  "approve-letter": () => import("./operations/approve-letter.ts"),
  "cancel-letter": () => import("./operations/cancel-letter.ts"),
  "check-health": () => import("./operations/check-health.ts"),
  "compose-draft": () => import("./operations/compose-draft.ts"),
  "create-application": () => import("./operations/create-application.ts"),
  "export-application": () => import("./operations/export-application.ts"),
  "import-application": () => import("./operations/import-application.ts"),
  "list-applications": () => import("./operations/list-applications.ts"),
  "list-letters": () => import("./operations/list-letters.ts"),
  "list-today": () => import("./operations/list-today.ts"),
  "mark-sent": () => import("./operations/mark-sent.ts"),
  "open-draft": () => import("./operations/open-draft.ts"),
  "read-application": () => import("./operations/read-application.ts"),
  "read-mail-account": () => import("./operations/read-mail-account.ts"),
  "read-playbook": () => import("./operations/read-playbook.ts"),
  "remove-playbook": () => import("./operations/remove-playbook.ts"),
  "save-playbook": () => import("./operations/save-playbook.ts"),
  "read-settings": () => import("./operations/read-settings.ts"),
  "release-letter": () => import("./operations/release-letter.ts"),
  "remove-application": () => import("./operations/remove-application.ts"),
  "remove-file": () => import("./operations/remove-file.ts"),
  "remove-mail-account": () => import("./operations/remove-mail-account.ts"),
  "remove-sample": () => import("./operations/remove-sample.ts"),
  "review-draft": () => import("./operations/review-draft.ts"),
  "save-application": () => import("./operations/save-application.ts"),
  "save-draft": () => import("./operations/save-draft.ts"),
  "save-mail-account": () => import("./operations/save-mail-account.ts"),
  "save-settings": () => import("./operations/save-settings.ts"),
  "settle-letter": () => import("./operations/settle-letter.ts"),
  "skip-touchpoint": () => import("./operations/skip-touchpoint.ts"),
  "test-mail-account": () => import("./operations/test-mail-account.ts"),
  "unmark-sent": () => import("./operations/unmark-sent.ts"),
  "unskip-touchpoint": () => import("./operations/unskip-touchpoint.ts"),
};

/**
 * Checks the input and runs the operation. A wrong input is a `bad-input` fault that names the value, where it stands and what is
 * accepted; refusals are faults too.
 */
export async function runOperation<K extends OperationName>(
  name: K,
  context: Context,
  input: unknown,
): Promise<Output<K>> {
  const checked = checkInput(name, input);
  const { run } = await table[name]();
  return run(context, checked);
}

/** The same for an operation that needs no store, with a context that has none. */
export async function runCoreOperation<K extends CoreOperation>(
  name: K,
  context: CoreContext,
  input: unknown,
): Promise<Output<K>> {
  const checked = checkInput(name, input);
  const { run } = await coreTable[name]();
  return run(context, checked);
}

function checkInput<K extends OperationName>(name: K, input: unknown): Input<K> {
  const schema: z.ZodType = contract[name].input;
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data as Input<K>;
  const problems = problemsOf(parsed.error, input, schema);
  const first = problems[0];
  throw new Fault("bad-input", first ? describeProblem(first) : `The input of ${name} is wrong.`, {
    problems,
    ...(first === undefined ? {} : { value: first.value, place: first.path, accepted: first.accepted }),
  });
}
