// How does one say what one is, or worked as: "a team lead", "the quickest picker", "head of logistics since 2019"?
import { indefiniteArticle } from "./noun-phrase.ts";
import { isPost } from "./offices.ts";
import { inYear } from "./papers.ts";
import { isDeterminer } from "./words.ts";

/** "a team lead", "an EU citizen", "head of logistics". */
export function withPersonArticle(text: string): string {
  if (/^member of\b/i.test(text)) return `a ${text}`;
  // "quickest picker on the floor: 240 lines"
  if (/^(?:\p{L}{3,}est|most \p{L}+) /iu.test(text) && !/^(?:honest|modest|guest|latest)/i.test(text))
    return `the ${text.replace(/: (\d[^:]*)$/, " ($1)")}`;
  if (isPost(text) || isDeterminer(text.split(" ")[0]!)) return text;
  return `${indefiniteArticle(text)} ${text}`;
}

/** What one is, or worked as. */
export function personPart(piece: string): { verb: string; objects: string[] } {
  const np = withPersonArticle(piece);
  if (/^(?:first|second|third|last|lead|sole|corresponding) (?:author|inventor)\b/i.test(piece))
    return { verb: "am", objects: [`the ${piece}`] };
  if (/\b(?:19|20)\d\d\b/.test(piece) && !/\bsince\b/.test(piece))
    return {
      verb: "was",
      objects: [/ at \p{Lu}/u.test(piece) ? withPersonArticle(piece) : inYear(withPersonArticle(piece))],
    };
  if (/\b(?:Certified|Registered|Chartered|Licensed|Professional)\b/.test(piece))
    return { verb: "am", objects: [`${indefiniteArticle(piece)} ${piece}`] };
  if (/\bsince\b/.test(piece)) return { verb: "have been", objects: [np] };
  const worked =
    / (?:for|at|in|of) /.test(piece.replace(/ with .*$/, "")) &&
    !/^(?:certified|native|trained|qualified|registered|licensed|chartered|fluent)|\b(?:member|fellow|speaker|holder|expert|fan|user|graduate|citizen|owner|lover|learner|champion|author|co-author|finalist|winner)\b/i.test(
      piece,
    );
  return { verb: worked ? "have worked as" : "am", objects: [np] };
}
