// After one letter, which one comes next? The same panel's first, then whatever else is due in this application.
import type { Output } from "../../app/contract/contract.ts";
import { isTakenCareOf } from "./letters.ts";

type ApplicationView = Pick<Output<"read-application">, "plan" | "letters">;
type Touchpoint = ApplicationView["plan"]["touchpoints"][number];

/** The next touchpoint to write, or undefined when none is left for now. */
export function nextOfPanel(view: ApplicationView, touch: string): Touchpoint | undefined {
  const present = view.plan.touchpoints.find((item) => item.id === touch);
  const open = view.plan.touchpoints.filter(
    (item) =>
      item.id !== touch &&
      (item.state === "due" || item.state === "late" || item.state === "planned") &&
      !view.letters.some((letter) => letter.touchpointId === item.id && isTakenCareOf(letter)),
  );
  const panel = open.find((item) => item.purpose === present?.purpose && item.interview === present.interview);
  return panel ?? open.find((item) => item.state !== "planned");
}
