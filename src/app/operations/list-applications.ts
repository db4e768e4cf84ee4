// Which applications are there, and what is next in each?
import { summarise } from "../application-view.ts";
import type { Run } from "../context.ts";

export const run: Run<"list-applications"> = async (context) => {
  const { world, account } = context;
  const [cases, damaged] = await Promise.all([world.cases.list(account), world.cases.listDamaged(account)]);
  const unreadable = damaged.map(({ id, updatedAt, says }) => ({
    id,
    version: 0,
    company: "Unreadable application",
    role: "",
    isSample: false,
    updatedAt,
    interviews: 0,
    damaged: says,
  }));
  return { applications: [...(await summarise(context, cases)), ...unreadable] };
};
