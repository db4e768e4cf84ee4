// Which jottings are only more of the list that the first one opens?
import { holdingOf } from "./holdings.ts";
import { kindOf } from "./jottings.ts";

/** How many jottings are only more of the list the first one opens: "proficient in R, SAS, Python". */
export function objectList(start: string, pieces: readonly string[]): number {
  let count = 0;
  for (const piece of pieces) {
    const held = holdingOf(piece);
    // "led 3 launches, 2 recalls"
    const counted = /^(?:am responsible for|\p{L}+) \d\S* \p{L}+$/u.test(start) && /^\d\S* \p{L}+$/u.test(piece);
    const said = start.startsWith("am ") && /^(?:quality|person)$/.test(kindOf(piece));
    const thing =
      said ||
      counted ||
      // "am a practitioner, exam next month": what one is does not go on with a thing.
      (kindOf(start.replace(/^(?:am|was) an? /, "")) !== "person" &&
        kindOf(piece) === "matter" &&
        piece.split(" ").length <= (/ and /.test(piece) ? 8 : 5) &&
        (!/\d/.test(piece) || / and /.test(piece)) &&
        (held === undefined || held.verb === "have" || held.verb === "speak"));
    if (!thing) break;
    count++;
  }
  const run = pieces.slice(0, count);
  if (count === 0) return 0;
  const closed = / and /.test(run.at(-1)!);
  if (run.every((piece) => holdingOf(piece)?.verb === "speak")) return count;
  // One jotting behind a long deed is as likely a word about it as more of the same.
  if (
    /^am \p{L}+ (?:in|with|at|for|on) /u.test(start) ||
    (start.startsWith("am ") && run.every((piece) => /^(?:quality|person)$/.test(kindOf(piece))))
  )
    return count;
  if (run.every((piece) => /^\d/.test(piece))) return count;
  return closed || count > 1 || start.split(" ").length <= 4 ? count : 0;
}
