// Does the letter begin without a greeting?
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "missing-greeting",
  severity: "warning",
  sentence: "Finds letters that begin without a greeting.",
  why: "A letter without a greeting reads as if it were sent to many.",
  source: "S2, S4 (requirements M2)",
};

export const check: Check = (letter) => {
  if (letter.greeting) return [];
  const { channel } = letter.request;
  if (channel === "video-chat" || channel === "phone") return [];
  const head = letter.plain.slice(letter.body.start, Math.min(letter.body.end, letter.body.start + 160));
  if (head.trim() === "") return [];
  // "Thank you for today, Dana!" addresses somebody too.
  if (
    /^\s*(?:[Tt]hanks?|[Tt]hank you|[Mm]any thanks|[Gg]reat|[Gg]ood|[Nn]ice|[Ll]ovely|[Cc]ongratulations)\b[^\n.!?]{0,100}, \p{Lu}[\p{L}'-]+\s?[!.,—–]/u.test(
      head,
    )
  )
    return [];
  const at = letter.prose[0]?.start ?? letter.body.start;
  const recipients = letter.facts?.recipients ?? [];
  const first = recipients[0];
  const isShort = channel === "linkedin";
  return [
    {
      start: at,
      end: at,
      severity: isShort ? "info" : "warning",
      says: "The letter starts without a greeting, so it reads as if it went to anyone; a line with the reader's name makes it theirs.",
      fixes:
        recipients.length === 1 && first
          ? [
              {
                says: `Begin with “Dear ${first.words[0] ?? first.name},”`,
                text: `Dear ${first.words[0] ?? first.name},\n\n`,
              },
            ]
          : [],
    },
  ];
};

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for today.",
    "Dana,\n\nThank you for today.",
    "Thank you so much for today, Dana! The planner is still on my mind.",
    { message: "Thanks for the call today.", channel: "video-chat" },
  ],
  bad: [
    "Thank you for your time today. I enjoyed meeting the team.",
    {
      message: "Thank you for today.",
      sample: true,
      to: ["omar"],
      fixed: "Dear Omar,\n\nThank you for today.",
    },
  ],
};
