// Does the classifier read our own mails, and is it careful with what it does not understand?
import path from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReplies } from "../../../scripts/read-replies.ts";
import type { CaseFile } from "../case/case-file.ts";
import { SIGNALS } from "../case/words.ts";
import { classify } from "./classify.ts";
import { ORDER } from "./order.ts";
import type { IncomingMail, MailReading } from "./reading.ts";
import type { ReplyCase } from "./reply-case.ts";

const folder = path.join(import.meta.dirname, "../../../corpus/replies");
const first = readReplies(folder);
const second = readReplies(path.join(folder, "second"));
const third = readReplies(path.join(folder, "third"));
const fourth = readReplies(path.join(folder, "fourth"));
const languages = readReplies(path.join(folder, "languages"));
const fifth = readReplies(path.join(folder, "fifth"));
const all = [...first, ...second, ...third, ...fourth, ...fifth, ...languages];

/** Read wrongly, and why. An entry that is read rightly again has to leave this list. */
const KNOWN_MISSES: Record<string, string> = {
  "second-unrelated-09": "a loan advertised in the very words of an offer of employment; said to be unsure",
};

const readings = new Map<string, MailReading>();
const read = (item: ReplyCase): MailReading => {
  const known = readings.get(item.id) ?? classify({ mail: item.mail, now: `${item.on ?? "2026-11-24"}T09:00:00Z` });
  readings.set(item.id, known);
  return known;
};
const accepts = (item: ReplyCase) => [item.kind, ...item.also].includes(read(item).kind);

describe("our own mails", () => {
  test.each([
    ["first", first, 250],
    ["second", second, 77],
    ["third", third, 54],
    ["fourth", fourth, 50],
    ["fifth", fifth, 43],
    ["other languages'", languages, 30],
  ])("of the %s set at least 95 in a hundred are read rightly", (_, set, count) => {
    expect(set.length).toBeGreaterThanOrEqual(count);
    const wrong = set.filter((item) => !accepts(item));
    expect(wrong.length / set.length).toBeLessThanOrEqual(0.05);
  });
  test("every kind has mails and traps enough", () => {
    for (const kind of SIGNALS) expect(first.filter((item) => item.kind === kind).length).toBeGreaterThanOrEqual(8);
    expect(all.filter((item) => item.trap).length).toBeGreaterThanOrEqual(80);
  });
  test("what is read wrongly is known, with the reason", () => {
    const wrong = all.filter((item) => !accepts(item)).map((item) => item.id);
    expect(wrong.sort()).toEqual(Object.keys(KNOWN_MISSES).sort());
  });
  test("a rejection, an offer or a closed opening is never claimed wrongly and surely", () => {
    for (const item of all) {
      const reading = read(item);
      if (!["rejection", "offer", "closed"].includes(reading.kind) || accepts(item)) continue;
      expect(`${item.id} ${reading.unsure}`).toBe(`${item.id} true`);
    }
  });
  test("what is said to be sure is right more often than what is said to be unsure", () => {
    const rate = (items: ReplyCase[]) => items.filter(accepts).length / Math.max(1, items.length);
    const sure = all.filter((item) => !read(item).unsure);
    const unsure = all.filter((item) => read(item).unsure);
    expect(unsure.length).toBeGreaterThan(0);
    expect(rate(sure)).toBeGreaterThan(rate(unsure));
  });
  test.each(all.filter((item) => item.until !== undefined).map((item) => [item.id, item] as const))(
    "the date in %s is found",
    (_, item) => {
      expect(read(item).dates.map((date) => date.until)).toContain(item.until);
    },
  );
  test("evidence stands where it says", () => {
    for (const item of all) {
      for (const evidence of read(item).evidence) {
        const source = evidence.in === "subject" ? (item.mail.subject ?? "") : item.mail.text;
        expect(evidence.start).toBeGreaterThanOrEqual(0);
        expect(evidence.end).toBeGreaterThanOrEqual(evidence.start);
        if (evidence.in === "text" || evidence.in === "subject") {
          expect(evidence.end).toBeLessThanOrEqual(source.length);
          expect(source.slice(evidence.start, evidence.end).trim()).not.toBe("");
        }
      }
    }
  });
  test("no address of a real domain stands in them", () => {
    for (const item of all) {
      const text = `${item.mail.from ?? ""} ${item.mail.text}`;
      for (const [, domain] of text.matchAll(/@([a-z0-9.-]+\.[a-z]{2,})/gi)) expect(domain).toMatch(/\.example$/);
    }
  });
});

describe("what the sentence makes of the words", () => {
  const kindOf = (text: string, more: Partial<IncomingMail> = {}) => classify({ mail: { text, ...more } }).kind;
  test("a condition is no decision", () => {
    expect(kindOf("We have received your application. If you are not selected, we will tell you.")).toBe(
      "acknowledgement",
    );
    expect(kindOf("We were sorry to see that you were not selected this time.")).toBe("rejection");
  });
  test("with you or with others", () => {
    expect(kindOf("We have decided to move forward with other candidates.")).toBe("rejection");
    expect(kindOf("We have decided to move forward with you. Are you free for an interview on Tuesday at 10:00?")).toBe(
      "scheduling",
    );
  });
  test("what the candidate wrote below does not count", () => {
    const reply =
      "It was lovely to meet you too!\n\nOn Mon, 23 Nov 2026 at 10:00, Maya <maya@example.org> wrote:\n> Unfortunately I have to decline your offer of employment.";
    expect(kindOf(reply, { subject: "Re: Offer of employment" })).toBe("human");
  });
  test("nor does Outlook's quote, a signature or a notice", () => {
    const outlook =
      "Thanks for your note!\n\nFrom: Maya\nSent: Monday\nTo: Dana\nSubject: Offer\n\nWe regret to inform you that you were not selected.";
    expect(kindOf(outlook)).toBe("human");
    expect(kindOf("You are very welcome.\n-- \nWe regret to inform you that you were not selected.")).toBe("human");
  });
  test("what is forwarded is read when nothing else is said", () => {
    const forwarded =
      "FYI\n\n---------- Forwarded message ---------\nFrom: HR <hr@halden.example>\nSubject: Your application\n\nUnfortunately we have decided to go with another candidate.";
    expect(kindOf(forwarded, { subject: "Fwd: Your application" })).toBe("rejection");
  });
  test("HTML leftovers do not hide the words", () => {
    expect(
      kindOf("<div>Unfortunately,&nbsp;we will <b>not</b> be moving forward<br>with your application.</div>"),
    ).toBe("rejection");
  });
  test("typographic quotes, hard line breaks and capitals make no difference", () => {
    expect(kindOf("WE’VE DECIDED TO MOVE\nFORWARD WITH OTHER\nCANDIDATES.")).toBe("rejection");
  });
  test("a subject alone is enough", () => {
    expect(kindOf("", { subject: "Automatic reply: Thank you" })).toBe("auto-reply");
    expect(kindOf("", { subject: "Undelivered Mail Returned to Sender" })).toBe("bounce");
  });
  test("an empty mail is a question for the person", () => {
    const reading = classify({ mail: { text: "" } });
    expect(reading.unsure).toBe(true);
    expect(reading.evidence).toEqual([]);
  });
});

describe("headers and parts", () => {
  const text = "Thank you for your message.";
  test.each([
    ["auto-reply", { headers: { "auto-submitted": "auto-replied" } }],
    ["auto-reply", { headers: { precedence: "auto_reply" } }],
    ["bounce", { parts: ["text/plain", "message/delivery-status"] }],
    ["bounce", { headers: { "content-type": 'multipart/report; report-type="delivery-status"' } }],
    ["bounce", { headers: { "x-failed-recipients": "dana@halden.example" } }],
  ] as const)("%s by %j", (kind, more) => {
    expect(
      classify({ mail: { text, ...more, ...("parts" in more ? { parts: [...more.parts] } : {}) } as IncomingMail })
        .kind,
    ).toBe(kind);
  });
  test("what hiring systems also set proves nothing", () => {
    const headers = {
      "auto-submitted": "auto-generated",
      precedence: "bulk",
      "list-unsubscribe": "<mailto:x@y.example>",
      "x-auto-response-suppress": "All",
    };
    expect(classify({ mail: { text: "We have received your application and will review it.", headers } }).kind).toBe(
      "acknowledgement",
    );
    expect(classify({ mail: { text: "We would like to invite you to an interview on Tuesday.", headers } }).kind).toBe(
      "scheduling",
    );
  });
  test("inherited properties are no headers", () => {
    const headers = Object.create({ "auto-submitted": "auto-replied" }) as Record<string, string>;
    expect(classify({ mail: { text, headers } }).kind).not.toBe("auto-reply");
  });
});

describe("whose mail it is", () => {
  const caseFile: CaseFile = {
    afterview: 1,
    candidate: { name: "Maya Lindqvist", timeZone: "Europe/Stockholm" },
    company: { name: "Halden Robotics", domain: "halden.example", timeZone: "Europe/Berlin", country: "DE" },
    role: { title: "Controls Engineer" },
    contacts: [{ id: "dana", name: "Dr. Dana Voss", email: "dana.voss@halden.example" }],
  };
  const text = "See you on the 8th then!";
  test("a stranger's mail that names nothing of the application is unrelated, and unsure", () => {
    const reading = classify({ mail: { text, from: "Bob <bob@elsewhere.example>" }, caseFile });
    expect(reading.kind).toBe("unrelated");
    expect(reading.unsure).toBe(true);
  });
  test("the same words from the company are not", () => {
    expect(classify({ mail: { text, from: "dana.voss@halden.example" }, caseFile }).kind).not.toBe("unrelated");
  });
  test("nor from elsewhere when the company is named", () => {
    const named = "We would like to invite you to an interview for Halden Robotics on Tuesday.";
    expect(classify({ mail: { text: named, from: "x@agency.example" }, caseFile }).kind).toBe("scheduling");
  });
  test("a clear rejection stays one whoever sends it", () => {
    const clear =
      "Unfortunately we have decided to move forward with other candidates. We wish you the best in your search.";
    expect(classify({ mail: { text: clear, from: "no-reply@ats.example" }, caseFile }).kind).toBe("rejection");
  });
  test("dates are days in the company's zone, day first outside the United States", () => {
    const mail = { text: "We will decide by 8/12 and call you tomorrow.", from: "dana.voss@halden.example" };
    const dates = classify({ mail, caseFile, now: "2026-11-24T23:30:00Z" }).dates;
    expect(dates.map((date) => date.until)).toEqual(["2026-12-08", "2026-11-26"]);
    const american = { ...caseFile, company: { ...caseFile.company, country: "US" } };
    expect(classify({ mail, caseFile: american, now: "2026-07-24T12:00:00Z" }).dates[0]?.until).toBe("2026-08-12");
  });
  test("the mail's own date counts before now", () => {
    const mail = { text: "We will decide by Friday.", headers: { date: "Tue, 24 Nov 2026 10:00:00 +0100" } };
    expect(classify({ mail, now: "2026-12-20T00:00:00Z" }).dates).toEqual([
      { from: "2026-11-27", until: "2026-11-27", relation: "decision", says: "by Friday" },
    ]);
  });
});

describe("hostile mail", () => {
  test.each([
    ["one line of a megabyte", "a".repeat(1_000_000)],
    ["a megabyte of blanks", " ".repeat(1_000_000)],
    ["line breaks", "\n".repeat(500_000)],
    ["open tags", "<".repeat(300_000)],
    ["tags without an end", "<div ".repeat(100_000)],
    ["quotes", "> ".repeat(200_000)],
    ["quotation marks", '"we decided '.repeat(60_000)],
    ["negations", "not not be able to move forward with ".repeat(20_000)],
    ["conditions", "if you if we unless ".repeat(40_000)],
    ["entities", "&nbsp;".repeat(100_000)],
    ["wrote lines", "On 1 January a wrote\n".repeat(30_000)],
  ])("%s is read to its end", (_, text) => {
    const reading = classify({
      mail: { text, subject: text.slice(0, 50_000), from: text.slice(0, 50_000) },
      now: "2026-11-24T00:00:00Z",
    });
    expect(ORDER).toContain(reading.kind);
  });
  test("any text gives a reading with a confidence between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "binary" }), fc.string({ maxLength: 60 }), (text, subject) => {
        const reading = classify({ mail: { text, subject, from: subject }, now: "2026-11-24T00:00:00Z" });
        expect(ORDER).toContain(reading.kind);
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
        for (const evidence of reading.evidence) expect(evidence.end).toBeGreaterThanOrEqual(evidence.start);
      }),
      { numRuns: 300 },
    );
  });
});

test("the order names every kind once", () => {
  expect([...ORDER].sort()).toEqual([...SIGNALS].sort());
});
