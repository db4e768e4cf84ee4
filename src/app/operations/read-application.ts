// What is known about one application?
import { applicationView } from "../application-view.ts";
import { readStored, type Run } from "../context.ts";

export const run: Run<"read-application"> = async (context, { id }) =>
  applicationView(context, await readStored(context, id));
