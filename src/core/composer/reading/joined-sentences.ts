// Which sentence of a note about oneself carries the point, and does the next one belong to it?
import { isPast } from "./words.ts";

/** "Cut costs. Saved 300k." is one achievement: the second half joins the first where both tell what was done. */
export function joinedSentences(sentences: string[]): string {
  // "We had the same problem. I introduced …": the second sentence is the point.
  const SAME = /\b(?:same|similar|that|this) (?:issue|problem|situation|challenge|thing|difficulty)\b/i;
  if (
    sentences.length > 1 &&
    SAME.test(sentences[0]!) &&
    !/\d/.test(sentences[0]!) &&
    /^(?:I|we)\b/.test(sentences[1]!)
  )
    sentences.shift();
  if (/^(?:the |a )?(?:same|similar) \p{L}+/iu.test(sentences[0]!))
    sentences[0] = sentences[0]!.replace(
      /^(?:the |a )?(?:same|similar) (?:issue|problem|situation|challenge|thing|difficulty)s?(?: (?:at|in|with|here) [^,:;–-]+| here)?[,:;–-]+\s*/i,
      "",
    );
  const [first = "", second = ""] = sentences;
  const opens = second.split(" ")[0]!;
  if (
    isPast(first.split(" ")[0]!) &&
    /^\p{Lu}\p{Ll}/u.test(opens) &&
    isPast(opens) &&
    `${first} ${second}`.split(" ").length <= 22
  ) {
    sentences.splice(1, 1);
    return `${first} and ${second[0]!.toLowerCase()}${second.slice(1)}`;
  }
  return first;
}
