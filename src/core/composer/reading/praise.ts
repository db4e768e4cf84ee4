// Does a note tell what the interviewers thought of the writer, rather than what the writer did?
import { bare } from "./words.ts";

/** What the writer is told. */
export const PRAISE =
  "This is what they thought of you, so it stays out. Type what you did or have: “I wrote the couriers' handbook”.";

const THOUGHT =
  /^(?:(?:was|were|is|are|seemed|looked|got)\s+(?:\p{L}+ly |very |really |so |quite |pretty )?(?:impressed|interested|pleased|happy|surprised|curious|excited|keen|positive|amazed|enthusiastic|convinced|delighted|struck)|(?:really |also |very much |especially |particularly )?(?:liked|loved|praised|complimented|appreciated|enjoyed|admired|nodded|smiled|laughed|agreed|noted|remembered|commented|called|found|said|told|thought|felt|mentioned|asked))\b/iu;

/**
 * "they were impressed by the handbook I wrote", "Paul liked the tart": true where the one who thinks is an interviewer.
 * `names` are words for everybody at the company whom the case file knows.
 */
export function tellsOfPraise(text: string, names: readonly string[]): boolean {
  const tokens = text
    .trim()
    .replace(/^[^\p{L}]+/u, "")
    .split(/\s+/);
  const known = new Set(names.map((name) => name.toLowerCase().replace(/\.$/, "")));
  let at = 0;
  if (
    /^(?:they|everyone|everybody|interviewers?|panel|people|she|he|boss|manager|director|ceo|owner|team)$/i.test(
      bare(tokens[0] ?? ""),
    )
  )
    at = 1;
  else if (
    /^(?:the|their|my|all)$/i.test(tokens[0] ?? "") &&
    /^(?:panel|interviewers?|team|manager|director|owner|boss|ceo|committee|board|three|two|four|both|of)$/i.test(
      bare(tokens[1] ?? ""),
    )
  )
    at = 2;
  else while (at < Math.min(4, tokens.length) && isName(tokens[at]!, known)) at++;
  return at > 0 && THOUGHT.test(tokens.slice(at).join(" "));
}

function isName(token: string, known: ReadonlySet<string>): boolean {
  const key = bare(token).replace(/\.$/, "");
  return (
    known.has(key) ||
    /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sr|Sister|Rev|Capt|Lt|Sgt|Judge|Sir|Lady)\.?$/.test(token)
  );
}

/** A finished sentence whose subject is somebody else who reacted, or that ends in whom it pleased. */
const REACTION =
  /^(?:they|he|she|the (?:panel|interviewers?|hiring manager)|(?:(?:Mrs?|Ms|Dr|Sr|Fr|Prof)\.? )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:really |also |both |all )?(?:liked|loved|enjoyed|said|asked|agreed|noticed|thought|seemed|nodded|laughed|remembered|commented|mentioned|told me|complimented|appreciated|(?:was|were) (?:very |really |quite )?(?:impressed|interested|pleased|happy|curious|surprised|keen))\b|\b(?:of (?:particular |special |great )?interest to|impressed|went down well with) (?:\p{Lu}\p{Ll}+|them|him|her|the panel)$/u;

/** The same told of a sentence that was made of a note, whoever the names in it are: "Ines liked the swans", "it went down well with the panel". */
export function tellsOfReaction(sentence: string): boolean {
  return REACTION.test(sentence);
}
