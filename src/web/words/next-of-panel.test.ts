import { expect, test } from "vitest";
import { nextOfPanel } from "./next-of-panel.ts";

type View = Parameters<typeof nextOfPanel>[0];
type Touchpoint = View["plan"]["touchpoints"][number];

const touchpoint = (id: string, change: Partial<Touchpoint> = {}): Touchpoint => ({
  id,
  purpose: "thank-you",
  channel: "email",
  to: [id],
  opens: "",
  ideal: "",
  closes: "",
  local: { timeZone: "UTC", opens: "", ideal: "", closes: "" },
  state: "due",
  reasons: [],
  interview: "first",
  ...change,
});
const view = (touchpoints: Touchpoint[], approved: string[] = []): View => ({
  plan: { touchpoints, advice: [] },
  letters: approved.map((touchpointId) => ({ touchpointId, state: "scheduled" }) as unknown as View["letters"][number]),
});

test("the next letter is to another person of the same interview", () => {
  const materials = touchpoint("slides", { purpose: "materials" });
  expect(nextOfPanel(view([touchpoint("dana"), materials, touchpoint("omar")]), "dana")?.id).toBe("omar");
});

test("a letter that is approved is not offered again", () => {
  expect(nextOfPanel(view([touchpoint("dana"), touchpoint("omar")], ["omar"]), "dana")).toBeUndefined();
});

test("otherwise it is what is due, and nothing that is only planned", () => {
  const later = touchpoint("inquiry", { purpose: "status-inquiry", state: "planned" });
  const slides = touchpoint("slides", { purpose: "materials", state: "late" });
  expect(nextOfPanel(view([touchpoint("dana"), later, slides]), "dana")?.id).toBe("slides");
  expect(nextOfPanel(view([touchpoint("dana"), later]), "dana")).toBeUndefined();
});
