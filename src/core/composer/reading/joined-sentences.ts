// Which sentence of a note about oneself carries the point, and which of the next ones belong to it?
import { lowerFirst } from "./reading.ts";
import { type KeepsCapital } from "./capitals.ts";
import { holdingOf } from "./holdings.ts";
import { kindOf } from "./jottings.ts";

/** More words than this are no one sentence any more. */
const MOST = 26;
const SAME_MATTER = /\b(?:same|similar|that|this) (?:issue|problem|situation|challenge|thing|difficulty)\b/i;
const SAME_OPENS =
  /^(?:the |a )?(?:same|similar) (?:issue|problem|situation|challenge|thing|difficulty)s?(?: (?:at|in|with|here) [^,:;–-]+| here)?[,:;–-]+\s*/i;

/**
 * "Cut costs. Saved 300k." is one achievement, "Wrote the manual. Support calls dropped by a quarter." a deed and what
 * came of it: they are parted by a semicolon, for `weave` to join. Gives the text and the sentences left over.
 */
export function joinedSentences(
  sentences: readonly string[],
  keepsCapital: KeepsCapital,
): { text: string; rest: string[] } {
  const left = [...sentences];
  // "We had the same problem. I introduced …": the second sentence is the point.
  if (left.length > 1 && SAME_MATTER.test(left[0]!) && !/\d/.test(left[0]!) && /^(?:I|we)\b/.test(left[1]!))
    left.shift();
  let text = (left.shift() ?? "").replace(SAME_OPENS, "");
  while (left.length > 0) {
    const next = lowerFirst(left[0]!, keepsCapital);
    // "I said 40 was net; it is gross. Net was 31."
    if (/^I said\b.*; (?:it|they) /.test(text) && / (?:is|was|are|were) (?:about )?[€$£]?\d/.test(next)) {
      text += `, and ${next}`;
      left.shift();
      continue;
    }
    // "I gave the old price. The new one is 4.20."
    const correction =
      /^I (?:gave|said|told|quoted|named|mentioned)\b/.test(text) &&
      /^(?:the|it|they|that) (?:(?:new|right|correct|real|actual|true) \p{L}+ )?(?:is|was|are|were|should) /u.test(
        next,
      );
    if ((!belongs(next) && !correction) || `${text} ${next}`.split(" ").length > MOST) break;
    text += `; ${next}`;
    left.shift();
  }
  return { text, rest: left };
}

/** What came of the deed, another deed, or a paper held besides. */
const OUTCOME =
  /\b(?:fell|fallen|dropped|rose|risen|grew|grown|went|increased|decreased|doubled|tripled|halved|improved|saved|stopped|shrank|won|sold|reached|gained|has since|have since|since then)\b/i;

function belongs(sentence: string): boolean {
  if (/[?]$/.test(sentence) || /\b(?:you|your|they|their)\b/i.test(sentence)) return false;
  switch (kindOf(sentence)) {
    case "past":
    case "years":
    case "quality":
      return true;
    case "clause":
      return OUTCOME.test(sentence) || /^(?:it|this|I|I've|I'm) /.test(sentence);
    case "negative":
      return !/^(?:nothing|never)\b/i.test(sentence);
    case "matter":
      return holdingOf(sentence) !== undefined;
    default:
      return false;
  }
}
