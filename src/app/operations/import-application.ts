// How does a case file become an application?
import { describeProblem } from "../../core/case/problem.ts";
import { readCase } from "../../core/case/read-case.ts";
import { applicationView } from "../application-view.ts";
import type { Run } from "../context.ts";
import { Fault } from "../fault.ts";

export const run: Run<"import-application"> = async (context, { text, source }) => {
  const { world, account } = context;
  const result = readCase(text);
  if (!result.ok) {
    throw new Fault("bad-input", describeProblem(result.problems[0]!, source), { problems: result.problems });
  }
  const stored = await world.cases.create(account, world.randomness.hex(6), result.value, world.clock.now(), false);
  world.announce(account, { about: "applications" });
  return applicationView(context, stored);
};
