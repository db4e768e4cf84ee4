// Which single words lean towards a kind, where no phrase settles it?
//
// They only choose what to suggest: a reading that rests on them alone is always said to be unsure.
import type { Signal } from "../case/words.ts";
import { patternOf } from "./phrase-pattern.ts";
import type { PreparedMail } from "./prepare-mail.ts";
import type { Scores, WeighedEvidence } from "./weigh-evidence.ts";

/** By weight in tenths: words and short turns, each counted once a mail. */
const HINTS: Record<Signal, Record<number, string>> = {
  rejection: {
    6: "however|profile|other|sorry|considered|at the moment|for the moment|this one|determined",
    10: "qualified|others|better|stronger|instead|fit|match|unable|wish|luck|at this time|good wishes|on this occasion|competition|this time",
    15: "doubt|next time|elsewhere|declined|a long way|went for|don't feel|do not feel|makes sense|not match|not fit|no match|better qualified|comprehension|all the best|somewhere else",
  },
  offer: {
    6: "start|welcome|details|approved",
    10: "join|accept|package|hours per week|terms|attached|full time",
    15: "salary|contract|congratulations|on board|bringing you|gross|think about it|sign|signed|bonus|equity|we want you|great pleasure|happy to report|the committee has approved|[$€£] ?\\d+",
  },
  scheduling: {
    6: "{day}|stage|panel|spot|book|presentation|speak(?:ing)? to|diary",
    10: "interview|meet|meeting|talk|call|visit|hour|minutes|the \\d+th|zoom|teams|skype|phone|fly|arrive|lunch|coffee|see you",
    16: "how about|what about|calendar|agenda|slot|hotel|flight|arrangements|learn more about you(?:r)?|tell you (?:a bit |more )?about|\\d{1,2}[.:]\\d\\d|\\d{1,2} ?[ap]m|an hour later|earlier or later|would .{1,12} (?:ok|work|suit)|come (?:by|in|over)|grab|availability",
  },
  acknowledgement: {
    5: "thanks|thank you|application|materials|review|confirm",
    10: "received|submitted|sent to|automatically|screened|on file",
    20: "got it|noted|have a look|do not need to do anything|nothing further|safely|has given you a reference|will look at it",
  },
  timeline: {
    5: "week|weeks|month|process|this week|until|before|monday|tuesday|update|candidates",
    10: "yet|still|soon|waiting|budget|status|fiscal|decisions|news|trip|in touch|last candidate|reviewers|expect",
    17: "decision|decide|know more|chase|chasing|get hold of|in review|delay|hold of him|hold of her|nothing can move|only gets|confirmed in|will go out|heard back|as soon as",
  },
  materials: {
    5: "please|need|details|provide|reply",
    10: "send|form|photo|paper|papers|thesis|test|fax|ask two|evidence|professors|complete|fill",
    16: "copy|pdf|upload|transcripts?|documents?|attach|could i get|can i get|may i have|passport|assessment|dissertation|references|questionnaire|portfolio|still need|without (?:it|this|them)",
  },
  closed: {
    6: "budget|hire|hiring|management|off|plan",
    12: "closing|closed|no longer|cancelled|rethink|step back|expired|withdrawn|role|for now",
    25: "pulled the plug|plug|freeze|froze|frozen|without making a hire|restructur\\w+|is off|are off|on hold|pause[d]?|can't receive any more|closing the role|shelved",
  },
  human: {
    6: "thanks|hope|luck|colleagues|question|yes|no|sure|happy|great",
    11: "welcome|enjoyed|cheers|kind words|weekend|understood|as well|letting us know|my pleasure|nice to|lovely|family|congrats",
  },
  "auto-reply": {
    6: "website|message|office|emailing|inbox|closed",
    14: "away|return|leave|back on|isn't checked|not checked|urgent|in the new year|looking after my|covering for me|your (?:e-?mail|message)",
    25: "geschlossen|vacation|holiday|absence|automatic|auto|bearbeiten|anliegen|out of|until (?:june|july|january|monday|further)|fermé|cerrado|gesloten|stängt|maternity|paternity|annual leave",
  },
  // A delivery report is never guessed.
  bounce: {},
  unrelated: {
    6: "today|free|client|apply|rate|twice|session",
    11: "jobs|account|click|card|coach\\w*|requirement|member|customers?|newsletter|offer",
    22: "password|credit|podcast|unsubscribe|subscribe|login|log in|direct client|discount|sale|your email address|early applicant|loan|invoice|order|episode|consultation",
  },
};

const COMPILED = (Object.entries(HINTS) as [Signal, Record<number, string>][]).map(([kind, words]) => ({
  kind,
  patterns: Object.entries(words).map(([tenths, list]) => ({
    weight: Number(tenths) / 10,
    pattern: patternOf([list]),
  })),
}));

/** Where a phrase says more than this, single words are not asked. */
export const CLEAR = 3.4;

/** Adds what single words suggest to scores in which nothing is clear. */
export function weighHints(mail: PreparedMail, scores: Scores): boolean {
  if (Math.max(...Object.values(scores).map((item) => item.score)) >= CLEAR) return false;
  for (const { kind, patterns } of COMPILED) {
    // Whoever forwards an absence notice is there and writes.
    if (kind === "auto-reply" && (mail.isForward || mail.readsForwarded)) continue;
    const seen = new Set<string>();
    const evidence: WeighedEvidence[] = [];
    const sentences = mail.isReply || mail.isForward ? mail.sentences : [mail.subject, ...mail.sentences];
    for (const sentence of sentences.slice(0, 40)) {
      for (const { weight, pattern } of patterns) {
        pattern.lastIndex = 0;
        for (const match of sentence.text.matchAll(pattern)) {
          if (seen.has(match[0]) || match[0] === "") continue;
          seen.add(match[0]);
          const last = match.index + match[0].length - 1;
          evidence.push({
            start: sentence.places[match.index] ?? 0,
            end: (sentence.places[last] ?? 0) + 1,
            says: "a word that leans this way",
            in: sentence === mail.subject ? "subject" : "text",
            weight,
          });
        }
      }
    }
    // Many words in a long mail prove no more than a few in a short one.
    const sum = evidence.reduce((total, item) => total + item.weight, 0);
    scores[kind].score += sum / Math.max(1, Math.sqrt(mail.words / 25));
    scores[kind].evidence.push(...evidence);
  }
  return true;
}
