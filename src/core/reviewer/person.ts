// Which forms may a person's name take in a letter, and do these words name that person?
import { readName } from "../composer/people/names.ts";
import { foldings } from "./fold.ts";
import { isParticle, isTitle } from "./greeting.ts";

export interface Person {
  id?: string;
  /** As the case file spells it. */
  name: string;
  /** Its words without titles, as spelled. */
  words: string[];
  /** Every folded form each word may take. */
  forms: string[][];
  /** Two neighbours of them written as one word, folded. */
  joined: string[];
  /** A team or a mailbox: nobody whose name could be known. */
  isTeam: boolean;
}

/** A person from a name with titles: "Dr. Dana Voss (she/her)". */
export function personOf(name: string, id?: string): Person {
  // "Beatriz (Bia) Moraes" and 'Robert "Bob" Hall' are greeted by the name in brackets; "(she/her)" is none.
  const called = [...name.matchAll(/[("“'‘]([\p{Lu}][\p{L}\p{M}'-]{1,20})[)"”'’]/gu)].map((match) => match[1]!);
  const plain = name.replace(/\([^)]*\)|["“][^"”]*["”]/g, " ");
  // "Vandenberghe, Tom" is Tom Vandenberghe; "Dana Voss, PhD" is Dana Voss.
  const turned = /^([^,]+),\s*([^,]+)$/.exec(plain);
  const isCredential =
    turned !== null &&
    /^(?:[A-Z]{2,5}|[A-Za-z]{1,4}\.(?:[A-Za-z]{1,4}\.?)*|Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|MBA|Jr|Sr|Esq|she.*|he.*|they.*)\.?$/.test(
      turned[2]!.trim(),
    );
  const bare = turned && !isCredential ? `${turned[2]} ${turned[1]}` : plain.replace(/,.*$/, " ");
  const words = (bare.match(/[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu) ?? []).filter(
    (word) => !isTitle(word.replace(/\.$/, "")) && !/^(?:ph\.?d|m\.?b\.?a|m\.?sc|m\.?d|jr|dipl)\.?/i.test(word),
  );
  // "Anne-Marie" is also greeted as Anne or as Marie.
  const parts = [...words, ...called].flatMap((word) =>
    word.includes("-") ? [word, word.replace("-", ""), ...word.split("-")] : [word],
  );
  // "Abdulrahman" for Abdul Rahman, "Alzahrani" for Al Zahrani, "R.K." for R. K.
  const joined = words.slice(1).flatMap((word, index) => foldingsOf(words[index]! + word));
  return { id, name, words, forms: parts.map(foldingsOf), joined, isTeam: readName(name).team };
}

/**
 * Could these words, without titles, name this person? In any order, some left out, shortened to initials, written
 * together or apart. Nicknames are asked for separately.
 */
export function namesPerson(
  person: Person,
  words: readonly string[],
  isNickname: (a: string, b: string) => boolean,
): boolean {
  if (words.length === 0) return false;
  const used = new Set<number>();
  const take = (piece: string, mayBeShort = true): boolean => {
    const folded = foldingsOf(piece);
    const isForm = (form: string) =>
      folded.includes(form) ||
      (mayBeShort &&
        ((piece.length === 1 && form.startsWith(folded[0]!)) || folded.some((own) => isNickname(own, form))));
    const index = person.forms.findIndex((forms, at) => !used.has(at) && forms.some(isForm));
    if (index >= 0) used.add(index);
    return index >= 0;
  };
  const pieces = words
    .filter((word) => words.length === 1 || !isParticle(word))
    .map((word) => word.replace(/[.'’]+$/, ""));
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    // "Xiao Ming" for Xiaoming, "O Connor" for O'Connor.
    if (at + 1 < pieces.length && take(piece + pieces[at + 1]!, false)) at++;
    else if (
      !take(piece) &&
      !foldingsOf(piece).some((form) => person.joined.includes(form)) &&
      (!piece.includes("-") || !piece.split("-").every((part) => take(part)))
    )
      return false;
  }
  return true;
}

function foldingsOf(word: string): string[] {
  return foldings(word.replace(/[.'’-]/g, ""));
}
