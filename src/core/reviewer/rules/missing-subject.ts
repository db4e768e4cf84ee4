// Is the subject line of an e-mail missing or empty?
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "missing-subject",
  severity: "warning",
  sentence: "Finds e-mails with an empty subject.",
  why: "A mail without a subject is easily overlooked and hard to find again.",
  source: "S2, S4 (requirements M2)",
};

export const check: Check = (letter) => {
  const subject = letter.subject;
  const { channel } = letter.request;
  if (channel !== undefined && channel !== "email") return [];
  if (subject && subject.end > subject.start) {
    if (
      !/^\W*(?:\(?no subject\)?|none|n\/a|untitled|re:?|fwd?:?)?\W*$/i.test(
        letter.plain.slice(subject.start, subject.end),
      )
    )
      return [];
  } else if (!subject) {
    // A pasted body says nothing about its subject: only a caller who says it is an e-mail can be told.
    if (channel !== "email") return [];
    if (letter.request.message.trim() === "") return [];
    return [
      {
        start: 0,
        end: 0,
        severity: "info",
        says: "There is no subject line yet; three or four words, such as “Thank you” and the role, help the reader find the mail again.",
        fixes: subjectFixes(letter.facts?.role, true),
      },
    ];
  }
  return [
    {
      start: subject.start,
      end: subject.end,
      says: "The subject is empty, so the mail is easily overlooked; three or four words with the role are enough.",
      fixes: subjectFixes(letter.facts?.role, false).map((fix) => ({
        ...fix,
        text: letter.plain[subject.start - 1] === ":" ? ` ${fix.text}` : fix.text,
      })),
    },
  ];
};

function subjectFixes(role: string | undefined, isWholeLine: boolean) {
  if (role === undefined) return [];
  const text = `Thank you – ${role}`;
  return [{ says: `Write “${text}”`, text: isWholeLine ? `Subject: ${text}\n\n` : text }];
}

export const examples: Examples = {
  good: [
    "Subject: Thank you – Controls Engineer\n\nDear Dana,\n\nThank you.",
    "Dear Dana,\n\nThank you for today.",
    { message: "Dear Dana,\n\nThank you for today.", channel: "letter" },
  ],
  bad: [
    "Subject:\n\nDear Dana,\n\nThank you for today.",
    "Subject: (no subject)\n\nDear Dana,\n\nThank you.",
    {
      message: "Subject:\n\nDear Dana,\n\nThank you.",
      sample: true,
      fixed: "Subject: Thank you – Controls Engineer\n\nDear Dana,\n\nThank you.",
    },
  ],
};
