// Does the tense go with the time that is told?
import { baseOf, conjugate, verbReadings } from "../../composer/reading/verb-forms.ts";
import type { Mistake } from "./mistake.ts";

const COUNT =
  "\\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|many|several|some|a few|a couple of|almost \\w+|over \\w+|more than \\w+";
const LENGTH = "years?|months?|weeks?|decades?";
const PAST_TIME =
  "yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday|summer|autumn|spring|winter)|(?:two|three|four|five|a few|\\d+) (?:days|weeks|months|years) ago|in (?:19|20)\\d\\d";

/** The simple past of a third form: "finished", "met", "spoke" for "spoken". */
function simplePast(word: string): string | undefined {
  const base = baseOf(word.toLowerCase(), "participle") ?? baseOf(word.toLowerCase(), "past");
  return base === undefined || base === "be" ? undefined : conjugate(base, "past");
}

export const TENSES: readonly Mistake[] = [
  {
    find: `(i|we) (work|live|study|lead|manage|use|teach|run|own|drive|sell) ((?:\\w+ ){0,5}?)since (${COUNT}) (${LENGTH})`,
    says: "For a length of time up to now it is “have worked … for”.",
    fix: ([, who, verb, where, count, unit]) =>
      `${who} have ${conjugate(verb!.toLowerCase(), "participle")} ${where}for ${count} ${unit}`,
  },
  {
    find: `(i am|i'm|we are|we're) ((?:\\w+ ){0,4}?)(since|for) (${COUNT}) (${LENGTH})(?! (?:now )?(?:from|before|after|until|ago))`,
    says: "What began in the past and goes on is “I have been”.",
    fix: ([, who, what, , count, unit]) =>
      /\b(?:going|looking|off|free|away|available|leaving|moving|staying|planning|committed|about|grateful|sorry|responsible|young|old|asking|waiting|under|bound|here|unable|able|hired|booked|signed|set|due)\b/i.test(
        what!,
      ) ||
      (/^(?:here )?$/.test(what!) && /^for$/.test(""))
        ? undefined
        : `${/^we/i.test(who!) ? "we" : "I"} have been ${what}for ${count} ${unit}`,
    unless: /\b(?:am|'m|are|'re) (?:\w+ ){0,4}for (?:one|\d+|two|three|a few|several|some) (?:weeks?|months?)\b/i,
  },
  {
    find: `since (${COUNT}) (years|months|weeks|decades)(?! (?:ago|of|earlier|later|had|have|passed|went|back))`,
    fix: "for $1 $2",
    says: "For a length of time it is “for”; “since” names the start.",
  },
  {
    find: `during (${COUNT}) (years|months|weeks|days|hours)(?! (?:of|at|in|with|as|on)\\b)(?= |\\.|,|$)`,
    fix: "for $1 $2",
    says: "How long it took is told by “for”; “during” names what went on meanwhile.",
    unless: /\bduring (?:many|several|some|\w+) (?:days|weeks|hours) (?:when|that|spent|i|we)\b/i,
  },
  {
    find: `(i|we) have ((?:also |just |already |recently )?)([a-z]{2,14})((?: [a-z']+){0,6}?) (${PAST_TIME})(?= |\\.|,|$)`,
    says: "With a time that is over it is the simple past.",
    severity: "info",
    fix: ([, who, adverb, verb, rest, time]) => {
      const past = verbReadings(verb!).some((reading) => reading.form === "participle") ? simplePast(verb!) : undefined;
      return past === undefined ||
        /\b(?:since|until|from|and|by|that|who|which)\b/i.test(rest!) ||
        /since|until|from|by/i.test(rest!)
        ? undefined
        : `${who} ${adverb}${past}${rest} ${time}`;
    },
  },
  {
    find: `(?<=^|[.!?\\n] |\\n)(yesterday|last week|last month|last year|in (?:19|20)\\d\\d),? (i|we|you) (?:have|has) ([a-z]{2,14})`,
    says: "With a time that is over it is the simple past.",
    fix: (groups) => {
      const past = verbReadings(groups[3]!).some((reading) => reading.form === "participle")
        ? simplePast(groups[3]!)
        : undefined;
      return past === undefined ? undefined : groups[0]!.replace(/ (?:have|has) \w+$/i, ` ${past}`);
    },
  },
  {
    find: "(?:i am|i'm) (knowing|believing|wanting|liking|understanding|needing|preferring|owning|agreeing|wishing) (?:that|the|your|to|you|how|very|a)",
    says: "Verbs of knowing and wanting are not used with “am …-ing”.",
    fix: (groups) =>
      groups[0]!.replace(/^(?:i am|i'm) (\w+)/i, (_, verb: string) => `I ${baseOf(verb.toLowerCase(), "ing") ?? verb}`),
  },
  {
    find: "(?:i am|i'm) having ((?:a |an |over |more than |around |about )?(?:\\d+|good|strong|great|experience|knowledge|degree|interest|master|bachelor|two|three|four|five|six|seven|eight|nine|ten)\\b)(?! (?:time|day|call|meeting|lunch|trouble|week|interviews?|talks?|conversation))",
    fix: "I have $1",
    says: "What one possesses one “has”: “I have”.",
    unless:
      /\bhaving (?:a |an )?(?:good|great|strong) (?:time|day|week|start|trip|summer|look|chat|conversation|think|talk|coffee|lunch)\b/i,
  },
  {
    find: "(i|we|you|they|who|and) (have|had) ((?:also |already |just |always |recently |never |not )?)(learn|meet|speak|discuss|develop|finish|receive|send|write|hear|apply|enjoy|see|give|take|join|improve|forget|begin|choose|teach|bring|work|went|came|did|saw|took|gave|wrote|spoke|began|chose|drove|ate|knew|grew|broke|attach|manage|start|change|solve|study|create|prepare)(?= [a-z]|[.,])(?! (?:experience|shifts?|permits?|orders?|samples?|references|days|hours|hard|ethic|plans?|to)\\b)",
    says: "After “have” comes the third form: “have learned”, “have gone”.",
    fix: ([, who, have, adverb, verb]) => {
      const base = baseOf(verb!.toLowerCase(), "past") ?? verb!.toLowerCase();
      return `${who} ${have} ${adverb}${conjugate(base, "participle")}`;
    },
    unless:
      /\b(?:who|they|that|what i|whatever i|all i|what we|things i|the (?:\w+ )?i|and|much|how (?:\w+ )?i) (?:have|had) (?:did|came|saw|went|work|change)\b|\b(?:i|we|you|they|who) had work\b|\b(?:i|we|you|they|who) have (?:work|change|start|study)\b(?! (?:in|at|on|with|for|the|my|a)\b)|\bhave (?:work|study|change|start) (?:in|for|on|at)\b.*\b(?:progress|hand|pocket|abroad)\b/i,
  },
  {
    find: "after having ([a-z]+) ([a-z]+) (?:i|we) (have|had) ([a-z]+ed)",
    says: "Both times are told already by “after”; the simple past is enough.",
    severity: "info",
  },
  {
    find: "if i would (be|have|get|work|join|start|know)(?= [a-z])",
    fix: ([, verb]) => `if I ${/^be$/i.test(verb!) ? "were" : conjugate(verb!.toLowerCase(), "past")}`,
    says: "After “if” there is no “would”.",
    severity: "info",
    unless: /\b(?:ask(?:ed|ing)?|know|knew|wonder\w*|see|sure|unsure|tell me|told) (?:\w+ )?if i would|and if i would/i,
  },
  {
    find: "(in the|for the) next (week|month|year)(?= |\\.|,|$)(?! (?:of|to|or|and|or so|off))",
    fix: (groups) => (/^in/i.test(groups[1]!) ? `next ${groups[2]}` : undefined),
    says: "“Next week” stands alone; “in the next week” means within seven days.",
    severity: "info",
  },
  {
    find: "until (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|the end of (?:the |this |next )?(?:week|month|day)|next week)(?= |\\.|,|$)",
    says: "What is to be done at the latest then is “by”; “until” is for what goes on till then.",
    fix: (groups) => groups[0]!.replace(/^until/i, "by"),
    unless:
      /\b(?:wait|waiting|waits|away|off|out|open|closed|on leave|free|busy|available|unavailable|travelling|traveling|here|there|stay|staying|stayed|keep|keeps|kept|hold|holding|on holiday|on vacation|in town|work|working|not|n't|back|valid|lasts?|run|runs|running|goes|continue[sd]?|until \w+ then|postponed?|moved|delayed?|time|have|had|has|leave|sick|ill|sleep|rest|sit|leaving|from|the week|bound|employed|engaged|booked|am|'m|are|'re|is|was|were) (?:\w+ ){0,6}until\b|^(?!.*\b(?:send|deliver|finish|submit|reply|answer|decide|let you know|let me know|get back|tell|give|confirm|prepare|write|forward|complete|upload)\b)/i,
  },
];
