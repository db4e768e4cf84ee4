// Which blunt words about the reader's house name a task one can help with?
import type { Forms } from "./reading.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import { bare, isDeterminer } from "./words.ts";

const LOST =
  /^(?:you|they|we)(?:'ve| have|'re| are| keep)? (?:lost|lose|losing) (?:too |so )?(?:many |several |some |a few |a lot of |\d+ |two |three |four |five |big |good |important |key |our |your |their |of )*(\p{L}+s|people|staff)\b/iu;
const WON_AGAIN =
  /^(?:customers|clients|sponsors|donors|members|subscribers|accounts|contracts|students|readers|guests|tenants|partners|supporters)$/i;
const KEPT =
  /^(?:people|staff|employees|colleagues|drivers|nurses|carers|teachers|engineers|developers|volunteers|apprentices|juniors|cooks|chefs|waiters|workers|technicians|mechanics|agents|reps|talents)$/i;
/** What nobody does, and what would have to be done. */
const UNDONE = /^(?:nobody|no one|no-one) (?:really |ever |actually )?(\p{L}+) (.+)$/iu;
const DOABLE =
  /^(?:report|read|use|test|maintain|check|update|document|clean|answer|review|record|sort|measure|track|file|fix|monitor|tidy|repair)$/;

/**
 * "you lost two big sponsors" → "winning new sponsors"; "nobody reports near misses" → "getting near misses reported".
 * Undefined where the task behind the words is not sure.
 */
export function softened(clause: string): Forms | undefined {
  const lost = LOST.exec(clause)?.[1];
  if (lost !== undefined) {
    const task = WON_AGAIN.test(lost) ? `winning new ${lost}` : KEPT.test(lost) ? `keeping ${lost}` : undefined;
    return task === undefined ? undefined : { np: task, ing: task };
  }
  const undone = UNDONE.exec(clause);
  if (!undone) return undefined;
  const base = baseOf(undone[1]!.toLowerCase(), "s");
  const rest = undone[2]!;
  if (base === undefined || /^(?:it|them|that|this|how|what|why|to|about|of)\b/i.test(rest)) return undefined;
  if (base === "own") return { np: `who owns ${rest}`, how: `who owns ${rest}` };
  if (base === "trust") return { np: `trust in ${rest}`, thing: `trust in ${rest}` };
  const phrase = readNounPhrase(rest);
  if (!DOABLE.test(base) || (!phrase.plural && !phrase.mass && !isDeterminer(bare(rest.split(" ")[0]!))))
    return undefined;
  const words = rest.split(" ");
  const task = [
    "getting",
    ...words.slice(0, phrase.length),
    conjugate(base, "participle"),
    ...words.slice(phrase.length),
  ].join(" ");
  return { np: task, ing: task };
}
