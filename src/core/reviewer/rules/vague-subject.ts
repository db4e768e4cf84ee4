// Does the subject say what the mail is about?
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "vague-subject",
  severity: "warning",
  sentence: "Finds subjects that could stand over any mail.",
  why: "The subject decides whether and when a mail is opened; the role or the day of the interview is what the reader looks for.",
  source: "Boomerang, 40 million mails: three or four words do best (letters.md)",
};

const VAGUE =
  /^(?:hi|hello|hey|hi there|hello there|greetings|dear \w+|just (?:checking in|following up|wanted to follow up|a note|a quick note|me)|quick (?:question|note|update|follow[- ]?up|check[- ]?in)|question|checking (?:in|back)|follow(?:ing)?[- ]?up|touching base|circling back|update|updates|any update|status|status update|important|urgent|note|message|mail|e-?mail|information|info|interview|job|position|application|my application|resume|cv|candidate|work|meeting|please read|read this|reminder|friendly reminder|hello again|me again|it's me|nice to meet you|opportunity|regarding|inquiry|request|news)[.!?\s]*$/i;

export const check: Check = (letter) => {
  const { subject } = letter;
  const { channel } = letter.request;
  if (!subject || subject.end <= subject.start || (channel !== undefined && channel !== "email")) return [];
  const shown = letter.plain.slice(subject.start, subject.end);
  // An answer keeps the subject it answers.
  if (/^\W*(?:re|aw|sv|antw|fw|fwd)\s*:/i.test(shown)) return [];
  const text = shown
    .replace(/[^\p{L}\p{N}' -]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const role = letter.facts?.role;
  const better =
    role === undefined
      ? undefined
      : letter.purpose === "status-inquiry"
        ? `${role}: next steps`
        : `Thank you – ${role}`;
  const fixes = better === undefined ? [] : [{ says: `Write “${better}”`, text: better }];
  if (VAGUE.test(text)) {
    return [
      {
        ...subject,
        says: `“${shown}” could stand over any mail; the role, or the day you met, helps the reader see at once who is writing.`,
        fixes,
      },
    ];
  }
  const words = text.split(" ").length;
  if (words > 14 || text.length > 100) {
    return [
      {
        ...subject,
        severity: "info",
        says: `With ${words} words the subject is cut off in most inboxes; three or four are read whole.`,
        fixes,
      },
    ];
  }
  return [];
};

export const examples: Examples = {
  good: [
    "Subject: Thank you – Controls Engineer\n\nDear Dana",
    "Subject: Re: Interview\n\nDear Dana",
    "Subject: Thanks for Tuesday\n\nDear Dana",
  ],
  bad: [
    "Subject: Hello\n\nDear Dana",
    "Subject: Following up\n\nDear Dana",
    {
      message: "Subject: Checking in\n\nDear Dana,\n\nAny news on my application?",
      sample: true,
      purpose: "status-inquiry",
      fixed: "Subject: Controls Engineer: next steps\n\nDear Dana,\n\nAny news on my application?",
    },
  ],
};
