// What holds for every plan, whatever the facts are?
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "../case/case-file.ts";
import { dayNumber, dayText, instantText, localOf, localText, toLocal } from "../time/zone.ts";
import { COUNTED } from "./company-budget.ts";
import { plan } from "./plan.ts";
import type { Playbook } from "./playbook.ts";
import { readPlaybook } from "./read-playbook.ts";
import type { Plan, Touchpoint } from "./touchpoint.ts";

const NAMES = ["balanced", "lasting-impression", "strategic", "courteous", "touchpoint", "formal"];
const playbooks = NAMES.map((name): Playbook => {
  const read = readPlaybook(
    readFileSync(fileURLToPath(new URL(`../../../playbooks/${name}.yaml`, import.meta.url)), "utf8"),
  );
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value;
});
const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Dubai",
  "Asia/Tokyo",
  "Pacific/Auckland",
  "America/Sao_Paulo",
  "Asia/Riyadh",
];
const COUNTRIES = ["DE", "US", "AE", "JP", "NZ", "BR", "SA", undefined];
const FIRST_DAY = dayNumber("2026-11-02");
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = (from = 0, to = 90) => fc.integer({ min: from, max: to }).map((add) => dayText(FIRST_DAY + add));
const instant = fc
  .integer({ min: 0, max: 90 * 24 * 4 })
  .map((quarter) => instantText((FIRST_DAY * 96 + quarter) * 900_000));
const ID = ["a", "b", "c", "d"] as const;

const contact = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Person ${id.toUpperCase()}`),
    part: optional(
      fc.constantFrom("recruiter" as const, "hiring-manager" as const, "peer" as const, "executive" as const),
    ),
    email: fc.option(fc.constantFrom(`${id}@firm.example`, `${id}@firm.example`, "team@firm.example"), {
      nil: undefined,
      freq: 4,
    }),
    phone: optional(fc.constant("+49 1")),
    linkedin: optional(fc.constant(`https://li.example/${id}`)),
    connected: optional(fc.boolean()),
    postalAddress: optional(fc.constant("Street 1")),
    timeZone: optional(fc.constantFrom(...ZONES)),
    prefers: optional(fc.constantFrom("email" as const, "phone" as const, "linkedin" as const, "video-chat" as const)),
    refuses: optional(
      fc.constantFrom(["phone" as const], ["email" as const], ["linkedin" as const, "letter" as const]),
    ),
    updates: optional(fc.constantFrom("hands-off" as const, "welcome" as const)),
  });

const debrief = fc.record({
  clarify: optional(
    fc.array(fc.record({ text: fc.constant("I have also run a shop"), with: optional(fc.constantFrom(...ID)) }), {
      maxLength: 2,
    }),
  ),
  doubts: optional(
    fc.array(fc.record({ doubt: fc.constant("no sales"), answer: optional(fc.constant("sold tickets for years")) }), {
      maxLength: 1,
    }),
  ),
  promised: optional(
    fc.array(
      fc.record({
        what: fc.constant("the slides"),
        to: optional(fc.constantFrom(...ID)),
        by: optional(day()),
        done: optional(fc.boolean()),
      }),
      { maxLength: 2 },
    ),
  ),
  decision: optional(
    fc.oneof(
      fc.record({ by: day() }),
      fc.record({ said: fc.constantFrom("by the end of next week", "in two weeks", "when we know") }),
    ),
  ),
  noFollowUp: optional(fc.boolean()),
});

const interview = (id: string) =>
  fc.record({
    id: fc.constant(id),
    start: fc
      .tuple(day(0, 60), fc.integer({ min: 7, max: 20 }))
      .map(([text, hour]) => `${text}T${String(hour).padStart(2, "0")}:00`),
    timeZone: fc.constantFrom(...ZONES),
    minutes: optional(fc.integer({ min: 15, max: 240 })),
    format: optional(fc.constantFrom("phone" as const, "video" as const, "onsite" as const)),
    platform: optional(fc.constant("Teams")),
    with: fc.uniqueArray(fc.constantFrom(...ID), { minLength: 1, maxLength: 4 }),
    debrief: optional(debrief),
  });

const historyItem = fc.oneof(
  fc.record({
    at: instant,
    direction: fc.constant("sent" as const),
    channel: fc.constantFrom("email" as const, "phone" as const, "linkedin" as const),
    purpose: optional(
      fc.constantFrom(
        "thank-you" as const,
        "status-inquiry" as const,
        "materials" as const,
        "connect" as const,
        "clarification" as const,
      ),
    ),
    with: optional(fc.uniqueArray(fc.constantFrom(...ID), { minLength: 1, maxLength: 2 })),
  }),
  fc.record({
    at: instant,
    direction: fc.constant("received" as const),
    channel: fc.constant("email" as const),
    signal: optional(
      fc.constantFrom(
        "human" as const,
        "timeline" as const,
        "scheduling" as const,
        "acknowledgement" as const,
        "auto-reply" as const,
        "bounce" as const,
      ),
    ),
    with: optional(fc.uniqueArray(fc.constantFrom(...ID), { minLength: 1, maxLength: 1 })),
    text: optional(fc.constantFrom("We will decide by 18 December.", "Thanks!", "It takes longer.")),
  }),
);

const caseFile = fc.record({
  afterview: fc.constant(1 as const),
  candidate: fc.record({ name: fc.constant("Maya"), timeZone: fc.constantFrom(...ZONES) }),
  company: fc.record({
    name: fc.constant("Firm"),
    timeZone: optional(fc.constantFrom(...ZONES)),
    country: fc.constantFrom(...COUNTRIES),
    culture: optional(fc.constantFrom("formal" as const, "casual" as const)),
    pace: optional(fc.constantFrom("urgent" as const, "busy" as const)),
  }),
  role: fc.constant({ title: "Cook" }),
  contacts: fc.tuple(contact("a"), contact("b"), contact("c"), contact("d")),
  interviews: fc.oneof(
    fc.tuple(interview("first")),
    fc.tuple(interview("first"), interview("second")),
    fc.constant([]),
  ),
  history: fc.array(historyItem, { maxLength: 5 }),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<CaseFile>;

const situation = fc.record({ file: caseFile, playbook: fc.constantFrom(...playbooks), now: instant });
const RUNS = { numRuns: 250, seed: 20261122 };

function check(property: (file: CaseFile, playbook: Playbook, now: string, result: Plan) => void): void {
  fc.assert(
    fc.property(situation, ({ file, playbook, now }) => property(file, playbook, now, plan(file, playbook, now))),
    RUNS,
  );
}

const isActive = (touchpoint: Touchpoint) => ["planned", "due", "late"].includes(touchpoint.state);
const isNow = (touchpoint: Touchpoint) => ["due", "late"].includes(touchpoint.state);
const BEFORE_A_DATE = ["thank-you", "materials", "clarification", "connect"];

describe("every plan", () => {
  test("has windows in order and ids that are different", () => {
    check((_file, _playbook, _now, result) => {
      for (const { opens, ideal, closes } of result.touchpoints) {
        expect(opens <= ideal).toBe(true);
        expect(ideal <= closes).toBe(true);
      }
      expect(new Set(result.touchpoints.map(({ id }) => id)).size).toBe(result.touchpoints.length);
    });
  });

  test("is the same for the same facts", () => {
    check((file, playbook, now, result) => {
      expect(plan(structuredClone(file), structuredClone(playbook), now)).toEqual(result);
    });
  });

  test("sends nothing at night or before it may", () => {
    check((_file, _playbook, _now, result) => {
      for (const touchpoint of result.touchpoints.filter(isActive)) {
        const clock = touchpoint.local.ideal.slice(11);
        expect(clock >= "07:30" && clock <= "20:30", `${touchpoint.id} at ${touchpoint.local.ideal}`).toBe(true);
        expect(touchpoint.sendAt! >= touchpoint.ideal).toBe(true);
      }
    });
  });

  test("asks nothing before a stated date has passed", () => {
    check((file, _playbook, now, result) => {
      // Mails can move the date either way; what was stated in the interviews is what is checked here.
      if (file.history?.some((item) => item.direction === "received")) return;
      const stated = (file.interviews ?? [])
        .toSorted((a, b) => (a.start < b.start ? -1 : 1))
        .findLast((item) => item.debrief?.decision?.by !== undefined);
      const later = (file.interviews ?? []).some(
        (item) => stated && item.start > stated.start && item.debrief?.decision?.said !== undefined,
      );
      const by = stated?.debrief?.decision?.by;
      if (by === undefined || later) return;
      for (const touchpoint of result.touchpoints.filter(
        (item) => isActive(item) && !BEFORE_A_DATE.includes(item.purpose),
      )) {
        expect(
          touchpoint.local.opens.slice(0, 10) > by,
          `${touchpoint.id} opens ${touchpoint.local.opens}, stated ${by}, now ${now}`,
        ).toBe(true);
      }
    });
  });

  test("keeps the budget over people and channels, with what has been sent", () => {
    check((file, playbook, _now, result) => {
      const most = (topic: string, usual: number) =>
        playbook.rules
          .filter((rule) => rule.id.startsWith(`${topic}/`))
          .reduce((found, rule) => Math.max(found, Number(rule.set?.["most"] ?? 0)), 0) || usual;
      const active = result.touchpoints.filter((item) => isActive(item) && COUNTED.includes(item.purpose)).length;
      const sent = (file.history ?? []).filter(
        (item) => item.direction === "sent" && item.purpose && COUNTED.includes(item.purpose),
      ).length;
      expect(active === 0 || active + sent <= most("budget", 6)).toBe(true);
      const asking = result.touchpoints.filter((item) => isActive(item) && item.purpose === "status-inquiry").length;
      const asked = (file.history ?? []).filter(
        (item) => item.direction === "sent" && item.purpose === "status-inquiry",
      ).length;
      expect(asking === 0 || asking + asked <= most("status-inquiry", 2)).toBe(true);
    });
  });

  test("never asks two people on one day, nor one question while another is due", () => {
    check((_file, _playbook, _now, result) => {
      const questions = result.touchpoints.filter((item) => item.purpose === "status-inquiry" && isActive(item));
      expect(new Set(questions.map((item) => item.local.ideal.slice(0, 10))).size).toBe(questions.length);
      expect(questions.filter(isNow).length).toBeLessThanOrEqual(1);
    });
  });

  test("sends one person one message a day, promises for that very day apart", () => {
    check((file, playbook, now) => {
      // A promise for a day is kept on that day, whatever else goes out then.
      const unhurried: CaseFile = {
        ...file,
        interviews: file.interviews!.map((item) => ({
          ...item,
          debrief: { ...item.debrief, promised: item.debrief?.promised?.map((one) => ({ ...one, by: undefined })) },
        })),
      };
      const dayOf = (item: Touchpoint) =>
        localText(toLocal(item.local.timeZone, Date.parse(item.sendAt!))).slice(0, 10);
      const active = plan(unhurried, playbook, now).touchpoints.filter(
        (item) => isActive(item) && item.channel !== "letter" && BEFORE_A_DATE.includes(item.purpose),
      );
      for (const item of active.filter(({ purpose }) => purpose === "materials")) {
        // Nothing is put off past the end of its time.
        if (item.local.closes.slice(0, 10) <= dayOf(item)) continue;
        const same = active.filter(
          (other) => other !== item && other.to[0] === item.to[0] && dayOf(other) === dayOf(item),
        );
        expect(
          same.map((other) => other.id),
          `${item.id}, now ${now}`,
        ).toEqual([]);
      }
    });
  });

  test("leaves nothing but the answer it deserves after the end", () => {
    check((file, playbook, now) => {
      for (const kind of ["rejected", "offer", "accepted", "declined", "withdrawn", "closed"] as const) {
        const ended = plan({ ...file, outcome: { kind, on: "2026-12-01" } }, playbook, now);
        const allowed = {
          rejected: ["rejection-reply", "feedback-request", "check-in", "share-article", "connect"],
          offer: ["offer-reply"],
          accepted: [],
          declined: ["check-in", "share-article"],
          withdrawn: ["check-in", "share-article"],
          closed: ["check-in", "share-article"],
        }[kind] as string[];
        for (const touchpoint of ended.touchpoints.filter(isActive)) expect(allowed).toContain(touchpoint.purpose);
      }
    });
  });

  test("leaves only promises and earlier thanks where somebody asked for silence", () => {
    check((file, playbook, now) => {
      const last = file.interviews?.length ?? 0;
      if (last === 0) return;
      const silent = {
        ...file,
        interviews: file.interviews!.map((item) => ({ ...item, debrief: { ...item.debrief, noFollowUp: true } })),
      };
      for (const touchpoint of plan(silent, playbook, now).touchpoints.filter(isActive))
        expect(touchpoint.purpose).toBe("materials");
    });
  });

  test("has no more questions after an answer than before it", () => {
    const answers = fc.record({
      signal: fc.constantFrom(
        "human" as const,
        "scheduling" as const,
        "rejection" as const,
        "offer" as const,
        "closed" as const,
      ),
      at: instant,
    });
    fc.assert(
      fc.property(situation, answers, ({ file, playbook, now }, { signal, at }) => {
        const questions = (value: CaseFile) =>
          plan(value, playbook, now).touchpoints.filter((item) => item.purpose === "status-inquiry" && isActive(item))
            .length;
        const answered: CaseFile = {
          ...file,
          history: [...(file.history ?? []), { at, direction: "received", channel: "email", signal, with: ["a"] }],
        };
        expect(questions(answered)).toBeLessThanOrEqual(questions(file));
      }),
      RUNS,
    );
  });

  test("moves with the calendar when everything is moved by whole weeks", () => {
    const steady = "Asia/Tokyo";
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 8 }), ({ file, playbook, now }, weeks) => {
        const days = weeks * 7;
        const fixed = inOneZone(file, steady);
        const before = plan(fixed, playbook, now);
        const after = plan(shift(fixed, days), playbook, shiftInstant(now, days));
        expect(after.touchpoints.map((item) => [item.id, item.state, item.local.ideal])).toEqual(
          before.touchpoints.map((item) => [item.id, item.state, shiftLocal(item.local.ideal, days)]),
        );
      }),
      RUNS,
    );
  });
});

describe("following the plan to its end", () => {
  /** Sends everything at the moment the plan gives for it, until nothing is left. */
  const follow = (file: CaseFile, playbook: Playbook, start: string, isRecorded: boolean) => {
    const sent: { touchpoint: Touchpoint; at: string }[] = [];
    let current = file;
    let now = start;
    for (let step = 0; step < 60; step++) {
      const next = plan(current, playbook, now)
        .touchpoints.filter(isActive)
        .sort((a, b) => (a.sendAt! < b.sendAt! ? -1 : a.sendAt! > b.sendAt! ? 1 : 0))[0];
      if (next === undefined) return sent;
      const at = next.sendAt! > now ? next.sendAt! : now;
      sent.push({ touchpoint: next, at });
      now = at;
      const item = {
        at,
        direction: "sent" as const,
        channel: next.channel,
        purpose: next.purpose,
        with: next.to,
        ...(next.interview !== undefined && { interview: next.interview }),
        ...(isRecorded && { touchpoint: next.id }),
      };
      current = { ...current, history: [...(current.history ?? []), item] };
    }
    throw new Error(`no end: ${sent.map((item) => `${item.touchpoint.id} ${item.at}`).join(", ")}`);
  };

  test("comes to an end, sends nothing twice, and never asks too often", () => {
    fc.assert(
      fc.property(
        situation,
        fc.boolean(),
        fc.constantFrom(undefined, "rejected" as const),
        ({ file, playbook }, isRecorded, kind) => {
          const begun: CaseFile = { ...file, ...(kind && { outcome: { kind, on: "2026-12-20" } }) };
          const sent = follow(begun, playbook, instantText(FIRST_DAY * 86_400_000), isRecorded);
          const told = sent.map((item) => `${item.touchpoint.id} [${item.touchpoint.channel}] ${item.at}`).join("\n");
          // Which of two promises a message kept is a guess where that was not recorded; everything else is known.
          const known = sent.filter((item) => isRecorded || item.touchpoint.purpose !== "materials");
          expect(new Set(known.map((item) => item.touchpoint.id)).size, told).toBe(known.length);
          const asked = (begun.history ?? []).filter(
            (item) => item.direction === "sent" && item.purpose === "status-inquiry",
          );
          const asking = sent.filter((item) => item.touchpoint.purpose === "status-inquiry");
          expect(asking.length === 0 || asking.length + asked.length <= 2, told).toBe(true);
          asking.slice(1).forEach((item, index) => {
            expect(Date.parse(item.at) - Date.parse(asking[index]!.at), told).toBeGreaterThanOrEqual(4.9 * 86_400_000);
          });
          const unasked = sent.filter((item) =>
            ["status-inquiry", "check-in", "share-article", "feedback-request"].includes(item.touchpoint.purpose),
          );
          unasked.slice(1).forEach((item, index) => {
            expect(Date.parse(item.at) - Date.parse(unasked[index]!.at), told).toBeGreaterThanOrEqual(2.9 * 86_400_000);
          });
          for (const { touchpoint, at } of sent) {
            expect(at <= touchpoint.closes || touchpoint.sendAt! <= at, `${touchpoint.id} ${at}`).toBe(true);
          }
        },
      ),
      { ...RUNS, numRuns: 150 },
    );
  });
});

/** Without daylight saving, words about dates and the calm weeks after the end, whose days do not move by weeks. */
function inOneZone(file: CaseFile, zone: string): CaseFile {
  return {
    ...file,
    candidate: { ...file.candidate, timeZone: zone },
    company: { ...file.company, timeZone: zone, country: "JP" },
    contacts: file.contacts!.map((contact) => ({ ...contact, timeZone: undefined })),
    interviews: file.interviews!.map((item) => ({
      ...item,
      timeZone: zone,
      ...(item.debrief && {
        debrief: { ...item.debrief, ...(item.debrief.decision?.said !== undefined && { decision: undefined }) },
      }),
    })),
    history: file
      .history!.filter((item) => item.direction === "sent" || item.signal !== "timeline")
      .map((item) => ({ ...item, text: undefined })),
  };
}

function shift(file: CaseFile, days: number): CaseFile {
  const moved = (text: string | undefined) => (text === undefined ? undefined : dayText(dayNumber(text) + days));
  return {
    ...file,
    interviews: file.interviews!.map((item) => ({
      ...item,
      start: shiftLocal(item.start, days),
      ...(item.debrief && {
        debrief: {
          ...item.debrief,
          ...(item.debrief.decision && { decision: { by: moved(item.debrief.decision.by) } }),
          ...(item.debrief.promised && {
            promised: item.debrief.promised.map((promise) => ({ ...promise, by: moved(promise.by) })),
          }),
        },
      }),
    })),
    history: file.history!.map((item) => ({ ...item, at: shiftInstant(item.at, days) })),
  };
}

function shiftInstant(text: string, days: number): string {
  return instantText(Date.parse(text) + days * 86_400_000);
}

function shiftLocal(text: string, days: number): string {
  return localText(localOf(text) + days * 86_400_000);
}
