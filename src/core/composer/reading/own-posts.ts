// When and where was the writer trained, and which post was held from one year to another?
import { isOffice } from "./offices.ts";
import { withPersonArticle } from "./persons.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import type { Turned } from "./reshaped.ts";
import { isPast } from "./words.ts";

/** These are done to one, the others one does. */
const BOUND = "apprenticed|articled|indentured|educated|schooled";
const MONTH_YEAR = String.raw`(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d`;
/** A place, a teacher or a time: it is told as what was. */
const PLACED =
  /, then \p{L}|(?:^| )(?:at (?!(?:height|level|sea level)s?\b)(?:(?:the|an?) )?\p{L}|under (?:(?:the|an?|my) )?\p{L}|in (?:19|20)\d\d|in (?:the )?\p{Lu}\p{Ll}+(?:$|[ ,])|with (?:the|an?|my|two|three|several) |with (?:distinction|merit|honours|honors)|for \S+ (?:years|months|weeks)|from (?:19|20)\d\d)/u;

export const OWN_POSTS: readonly Turned[] = [
  // "apprenticed to a master cooper"
  [
    new RegExp(String.raw`^(?:I )?(?:was )?(${BOUND}) ((?:as|at|in|under|with|to|by)\b.+)$`, "iu"),
    ([, verb, tail]) => ({ text: `was ${verb!.toLowerCase()} ${tail!}` }),
  ],
  // "trained as a cutter at Angels", "qualified in 2014"
  [
    /^(?:I )?(trained|qualified) ((?:as|at|in|under|with|for)\b(?!.*\bsince\b).+)$/iu,
    ([, verb, tail]) => (PLACED.test(tail!) ? { text: `I ${verb!.toLowerCase()} ${tail!}` } : undefined),
  ],
  // "deputy director of estates from 2014 to 2017"
  [
    new RegExp(
      String.raw`^((?!(?:I|we|my|our) )\p{L}[^\d;]*?),? from (${MONTH_YEAR}) (?:to|until|till|through) (${MONTH_YEAR})((?:[,;] .*)?)$`,
      "u",
    ),
    ([, typed, from, to, more]) => {
      const post = typed!.replace(/, (?=\p{Lu}[^,]*$)/u, " at ");
      const role = post.replace(/,? (?:at|for|with|in|on) .*$/, "");
      const who = readNounPhrase(role.toLowerCase().replace(/ of .*$/, ""));
      if (isPast(role.split(" ")[0]!) || who.plural || !(who.person || isOffice(role))) return undefined;
      const held = / \p{Lu}/u.test(role) ? post : post[0]!.toLowerCase() + post.slice(1);
      return { text: `was ${withPersonArticle(held)} from ${from!} to ${to!}${more!}` };
    },
  ],
  // "member of the works council from 2021"
  [
    /^(?:a )?member (?:in|of) ((?:the|an?|our) [^,;]+?) from ((?:19|20)\d\d)((?:[,;] .*)?)$/i,
    ([, body, year, more]) => ({ text: `have been a member of ${body!} since ${year!}${more!}` }),
  ],
];
