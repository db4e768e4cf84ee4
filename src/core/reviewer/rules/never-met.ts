// Does the letter speak of a conversation with somebody the writer has not spoken with?
import type { Facts } from "../facts.ts";
import type { Letter } from "../letter.ts";
import { isQuoted } from "../phrase.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "never-met",
  severity: "warning",
  sentence:
    "Finds letters that thank someone for a conversation, or quote them, although your notes know of no meeting.",
  why: "Whoever was not in the room wonders whom you take them for.",
  source: "S0, S4 (requirements R3): what the letter says must have happened",
};

const TALK = "(?:conversation|interview|meeting|talk|call|chat|discussion|phone call|video call|session|exchange)";
const DAY =
  "(?:on (?:the )?(?:\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)|today|yesterday|this (?:morning|afternoon|week)|last (?:week|\\p{L}+day)|earlier today)";
/** Being together in one talk. With a day behind it, nothing else can be meant. */
const TOGETHER = new RegExp(
  `\\b(?:our (?:\\p{L}+ )?${TALK}|when (?:we|you and i) (?:last )?(?:spoke|talked|met|discussed)|(?:as )?we (?:discussed|talked about|spoke about|agreed)|(?:meeting|speaking|talking|chatting|sitting down) with you|(?:to|of|for) (?:meet(?:ing)?|interview(?:ing)?) (?:with )?(?:you|me)\\b|(?:meet|met|speak to|speak with|talk to|talk with) you(?: (?:all|both))?(?= (?:${DAY}|in (?:your|yesterday)|and|again|about))|your (?:questions|answers) (?:in|during|at) (?:the|our|my) ${TALK}|yesterday's ${TALK}|today's ${TALK}|you interviewed me|(?:thank you|thanks) for (?:interviewing|answering my questions|showing me|taking me|walking me|your time (?:${DAY})))`,
  "giu",
);
/** What they are said to have said. A mail from them may have said it too. */
const QUOTED =
  /\b(?:(?:as )?you (?:mentioned|told (?:me|us)|explained|described|asked me|pointed out|stressed|showed me|walked me)|what you (?:said|told me|described|explained)|your (?:account|description|explanation) of|i (?:told|promised|mentioned to|showed) you)\b/giu;
/** Meetings to come, and wishes. */
const TO_COME =
  /\b(?:look(?:ing)? forward|would|could|hope|hoping|happy to|glad to|chance to|opportunity to|love to|like to|next|upcoming|before|tomorrow|if we|whenever|arrange|schedule|invit\w+|would be)\b/i;

export const check: Check = (letter) => {
  const { facts, request } = letter;
  if (!facts || facts.recipients.length === 0) return [];
  const certainty = meetingsWith(letter, facts);
  if (certainty === "met") return [];
  if (letter.purpose === "connect" && certainty === "unclear") return [];
  const names = facts.recipients.map((person) => person.name).join(" and ");
  const remarks: Remark[] = [];
  const hasWritten = (request.caseFile?.history ?? []).some(
    (item) => item.direction === "received" && (item.with ?? []).some((id) => request.to?.includes(id)),
  );
  for (const span of letter.prose) {
    const text = letter.flat.slice(span.start, span.end);
    for (const [pattern, isTogether] of [
      [TOGETHER, true],
      [QUOTED, false],
    ] as const) {
      if (!isTogether && hasWritten) continue;
      for (const match of text.matchAll(pattern)) {
        const start = span.start + match.index;
        const end = start + match[0].length;
        const sentence = letter.sentences.find((other) => other.start <= start && other.end > start);
        if (sentence && isTogether && TO_COME.test(sentence.text.slice(0, start - sentence.start))) continue;
        // "Our interview with Ana" may be one that somebody else held.
        if (isQuoted(letter, start, end) || /^ with (?!you\b)/i.test(letter.flat.slice(end, end + 10))) continue;
        const isDated = new RegExp(`^(?: ${DAY})|${DAY}`, "iu").test(
          `${match[0]}${/^ \S+ ?\S*/.exec(letter.flat.slice(end, end + 24))?.[0] ?? ""}`,
        );
        remarks.push({
          start,
          end,
          severity: certainty === "never" && isTogether && isDated ? "error" : "warning",
          says: `“${letter.text.slice(start, end).replace(/\s+/g, " ")}”: your notes know of no conversation with ${names}; say whom you spoke with, or add the conversation to your notes.`,
        });
      }
    }
  }
  // Once is enough: the rest follows from it.
  return remarks.toSorted((a, b) => a.start - b.start).slice(0, 1);
};

/** `never`: every interview says who was there, and nobody of the recipients was; `unclear`: one does not say. */
function meetingsWith(letter: Letter, facts: Facts): "met" | "never" | "unclear" {
  const now = letter.request.now === undefined ? Number.POSITIVE_INFINITY : Date.parse(letter.request.now);
  const interviews = facts.caseFile.interviews ?? [];
  // Without any interview there is nothing to compare with.
  if (interviews.length === 0) return "met";
  const ids = new Set(facts.recipients.map((person) => person.id));
  const touches = (debrief: (typeof interviews)[number]["debrief"]): boolean =>
    [debrief?.topics, debrief?.challenges, debrief?.strengths, debrief?.clarify, debrief?.doubts]
      .flatMap((items) => (items ?? []) as { with?: string }[])
      .some((item) => item.with !== undefined && ids.has(item.with));
  if (interviews.some((interview) => (interview.with ?? []).some((id) => ids.has(id)) || touches(interview.debrief)))
    return "met";
  // A phone call, a message from them, or an earlier thank-you says that they know each other.
  const known = (facts.caseFile.history ?? []).some(
    (item) =>
      Date.parse(item.at) <= now &&
      (item.with ?? []).some((id) => ids.has(id)) &&
      (item.channel === "phone" || item.purpose === "thank-you"),
  );
  if (known) return "met";
  return interviews.every((interview) => (interview.with ?? []).length > 0) ? "never" : "unclear";
}

export const examples: Examples = {
  good: [
    { message: "Dear Dana,\n\nThank you for our conversation on Monday.", sample: true, to: ["dana"] },
    {
      message:
        "Dear Ines,\n\nI interviewed with Dana Voss on Monday. I look forward to meeting you, and would be glad to talk to you about the next round.",
      sample: (caseFile) => {
        caseFile.contacts!.push({ id: "ines", name: "Ines Roca", part: "recruiter" });
      },
      to: ["ines"],
    },
    {
      message: "Dear Ines,\n\nYou mentioned in your mail that the plant is easy to reach.",
      sample: (caseFile) => {
        caseFile.contacts!.push({ id: "ines", name: "Ines Roca", part: "recruiter" });
        caseFile.history = [
          {
            at: "2026-11-20T10:00:00Z",
            direction: "received",
            channel: "email",
            with: ["ines"],
            text: "The tram stops here.",
          },
        ];
      },
      to: ["ines"],
    },
  ],
  bad: [
    {
      message: "Dear Ines,\n\nThank you for our conversation on Monday.",
      sample: (caseFile) => {
        caseFile.contacts!.push({ id: "ines", name: "Ines Roca", part: "recruiter" });
      },
      to: ["ines"],
      covers: "our conversation",
    },
    {
      message: "Dear Ines,\n\nAs you mentioned, the cells run at night.",
      sample: (caseFile) => {
        caseFile.contacts!.push({ id: "ines", name: "Ines Roca", part: "recruiter" });
      },
      to: ["ines"],
    },
  ],
};
