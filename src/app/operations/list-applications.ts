// Which applications are there, and what is next in each?
import { summarise } from "../application-view.ts";
import type { Run } from "../context.ts";

export const run: Run<"list-applications"> = async (context) => ({
  applications: await summarise(context, await context.world.cases.list(context.account)),
});
