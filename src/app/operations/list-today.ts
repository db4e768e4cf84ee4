// What should the person do now, what is leaving, and what comes next?
import type { Run } from "../context.ts";
import { listToday } from "../today.ts";

export const run: Run<"list-today"> = (context) => listToday(context);
