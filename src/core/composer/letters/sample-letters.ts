// Which letters do the tests of this folder read?
import { checkCase } from "../../case/read-case.ts";
import type { Channel, Purpose } from "../../case/words.ts";
import { compose } from "../compose.ts";

const playbook = { playbook: "balanced", title: "Balanced", summary: "For tests", rules: [] };

export interface Asked {
  debrief: Record<string, unknown>;
  part?: string;
  culture?: string;
  name?: string;
  format?: string;
  requirements?: string[];
  outcome?: Record<string, unknown>;
  purpose?: Purpose;
  channel?: Channel;
  now?: string;
  learned?: unknown[];
  people?: { id: string; name: string; part: string }[];
}

/** The body of one letter to one reader. */
export function letter(asked: Asked, version = 0, to = "hana"): string {
  const people = asked.people ?? [
    { id: "hana", name: asked.name ?? "Hana Novak", part: asked.part ?? "hiring-manager" },
  ];
  const checked = checkCase({
    afterview: 1,
    candidate: { name: "Teo Marin", timeZone: "Europe/Zagreb", language: "en-GB", learned: asked.learned },
    company: { name: "Adria Boats", timeZone: "Europe/Zagreb", culture: asked.culture ?? "neutral" },
    role: { title: "Yard Foreman", requirements: asked.requirements },
    outcome: asked.outcome,
    contacts: people.map((item) => ({ ...item, email: `${item.id}@adria.example` })),
    interviews: [
      {
        id: "first",
        start: "2026-03-10T10:00",
        timeZone: "Europe/Zagreb",
        format: asked.format,
        with: people.map((item) => item.id),
        debrief: asked.debrief,
      },
    ],
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const result = compose({
    caseFile: checked.value,
    purpose: asked.purpose ?? "thank-you",
    channel: asked.channel ?? "email",
    to: [to],
    now: asked.now ?? "2026-03-11T08:00:00Z",
    playbook,
    version,
  });
  if (!result.ok) throw new Error(result.refusal.refused);
  return result.draft.body;
}

const versions = Array.from({ length: 16 }, (_, version) => version);
/** The same in sixteen versions. */
export const all = (asked: Asked): string[] => versions.map((version) => letter(asked, version));
