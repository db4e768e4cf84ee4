// Is the message longer than its reader will read?
import type { Purpose } from "../../case/words.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "too-long",
  severity: "warning",
  sentence: "Finds messages that are too long for their purpose and channel.",
  why: "Short mails are answered more often; a long one is put off and then forgotten.",
  source:
    "S0, S3, S4 (requirements R4); Boomerang, 40 million mails: 50–125 words are answered most; LinkedIn: 300 characters",
};

/** Words that are plenty (info) and too many (warning). About twice the usual length of letters.md, since people differ. */
const LIMITS: Record<Purpose, [number, number]> = {
  "thank-you": [170, 220],
  materials: [150, 220],
  clarification: [180, 240],
  "status-inquiry": [120, 170],
  connect: [60, 90],
  "feedback-request": [120, 170],
  "rejection-reply": [150, 200],
  "offer-reply": [200, 280],
  "check-in": [120, 170],
  "share-article": [120, 170],
};
const UNKNOWN: [number, number] = [170, 230];
const LINKEDIN_NOTE = 300;

export const check: Check = (letter) => {
  const { channel } = letter.request;
  const whole = { start: letter.body.start, end: letter.body.end };
  // A script for a call holds what to say to a person and to a voicemail: not all of it is said.
  if (channel === "phone") return [];
  // Who is connected already gets a message, which is not cut.
  const to = letter.request.to ?? [];
  const isConnected = letter.request.caseFile?.contacts?.some(
    (item) => item.connected === true && to.includes(item.id),
  );
  const isNote = letter.purpose === "connect" && channel === "linkedin" && isConnected !== true;
  const length = letter.text.slice(whole.start, whole.end).trim().length;
  if (isNote && length > LINKEDIN_NOTE) {
    return [
      {
        ...tail(letter, LINKEDIN_NOTE),
        severity: "error",
        says: `LinkedIn cuts a note at ${LINKEDIN_NOTE} characters and this one has ${length}; shorten it to what makes the reader remember you.`,
      },
    ];
  }
  const count = letter.words.length;
  const [plenty, most] = letter.purpose ? LIMITS[letter.purpose] : UNKNOWN;
  const scale =
    channel === "video-chat" ? 0.6 : channel === "linkedin" ? 0.8 : (letter.request.to?.length ?? 1) > 1 ? 1.25 : 1;
  if (count <= plenty * scale) return [];
  const isTooMany = count > most * scale;
  return [
    {
      ...tailWords(letter, Math.round(plenty * scale)),
      severity: isTooMany ? "warning" : "info",
      says: `At ${count} words this asks for more time than a busy reader gives; most answers go to messages of 50 to 125 words.`,
    },
  ];
};

function tail(letter: Parameters<Check>[0], characters: number) {
  const lead = /^\s*/.exec(letter.text.slice(letter.body.start, letter.body.start + 1_000))![0].length;
  return { start: Math.min(letter.body.end, letter.body.start + lead + characters), end: letter.body.end };
}

function tailWords(letter: Parameters<Check>[0], words: number) {
  const first = letter.words[words];
  return { start: first?.start ?? letter.body.start, end: letter.words.at(-1)?.end ?? letter.body.end };
}

const LONG = "The cell you showed me stalls when both arms reach for the same part. ";

export const examples: Examples = {
  good: [
    `Dear Dana,\n\n${LONG.repeat(6)}\n\nBest,\nMaya`,
    {
      message: "Hi Dana, I enjoyed our talk about the planner and would like to stay in touch.",
      purpose: "connect",
      channel: "linkedin",
    },
  ],
  bad: [
    `Dear Dana,\n\nThank you. ${LONG.repeat(20)}\n\nBest,\nMaya`,
    { message: `Hi Dana, ${LONG.repeat(5)}`, purpose: "connect", channel: "linkedin" },
  ],
};
