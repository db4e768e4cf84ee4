// Does what was read of a note speak by name of the very person it would be written to?
import type { Forms } from "../reading/reading.ts";

/** What the writer is told. */
export const NAMES_READER =
  "This speaks of the one you write to by name. Type it with “they” or leave the name out, and it can go into the letter.";

/**
 * `names` are the reader's words of name; those that the house, the post or the writer share (`others`) tell nothing.
 * Gives a test for a fact's shapes. Small letters count as another word: "mark", "bill".
 */
export function namedToFace(names: readonly string[], others: string): (forms: Forms) => boolean {
  const own = new Set(names.filter((name) => name.length > 2 && !others.toLowerCase().includes(name.toLowerCase())));
  return (forms) =>
    own.size > 0 &&
    Object.values(forms).some((shape: string) =>
      shape.split(/[^\p{L}'-]+/u).some((word) => own.has(word.replace(/'s$/, ""))),
    );
}
