// Which blunt words about the reader's house name a task one can help with?
import type { Forms } from "./reading.ts";
import { isDictionaryWord } from "../lexicon/ordinary-words.ts";
import { PEOPLE as PEOPLE_WORDS } from "../lexicon/polarity.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { readNounPhrase, withDefiniteArticle } from "./noun-phrase.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import { bare, isDeterminer } from "./words.ts";

const LOST =
  /^(?:(?:you|they|we)(?:'ve| have|'re| are| keep)? )?(?:just |already |recently )?(?:lost|lose|losing) (?:too |so )?(?:many |several |some |a few |a lot of |\d+ |a third of |half of |two |three |four |five |big |good |important |experienced |long-standing |key |our |your |their |the |of )*((?:\p{L}+-)?\p{L}+s|people|staff)\b/iu;
/** What one cannot do but would like to: the doing is the matter. */
const OUT_OF_REACH =
  /^(?:(?:you|they|we) )?(?:can't|cannot|can not|cant|couldn't|could not|(?:are |'re )?(?:not able|unable) to|never manage to|fail(?:s|ed)? to|find it (?:hard|difficult|tough) to|struggles? to) (?:really |always |even |ever |easily )?(\p{L}+) (.+)$/iu;
const WISHED_FOR =
  /^(?:keep|find|hire|fill|meet|reach|get|recruit|train|sell|deliver|ship|staff|attract|retain|grow|cover|plan|forecast|track|measure|trace|compare|combine|match|schedule|source|replace|repeat|scale|serve|store|hold|trust|explain|publish|collect|motivate|engage|finish|house|predict|price|reproduce)$/;
const COUNTED_ON =
  /^(?:customers|clients|sponsors|donors|members|subscribers|accounts|contracts|students|readers|guests|tenants|partners|supporters)$/i;
const KEPT =
  /^(?:people|staff|employees|colleagues|drivers|nurses|carers|teachers|engineers|developers|volunteers|apprentices|juniors|cooks|chefs|waiters|workers|technicians|mechanics|agents|reps|talents)$/i;
/** What nobody does, and what would have to be done. */
const UNDONE = /^(?:nobody|no one|no-one) (?:really |ever |actually )?(\p{L}+) (.+)$/iu;
const DOABLE =
  /^(?:report|read|use|test|maintain|check|update|document|clean|answer|review|record|sort|measure|track|file|fix|monitor|tidy|repair)$/;

/** What is run down is named without its judgement: "the simulators are old", "month end is chaos". */
const RUN_DOWN =
  /^((?:[\p{L}\p{N}'&-]+ ){1,5})(?:is|are|was|were|has become|have become) (?:(?:just|really|very|so|too|pretty|quite|always|still|rather|getting|a bit|an absolute|a complete|a total|absolute|complete|total) )*(?:an? )?(?:old|outdated|ancient|dated|obsolete|clunky|ugly|hopeless|useless|awful|terrible|horrible|crazy|insane|chaos|chaotic|rubbish|garbage|crap|mess|joke|disaster|nightmare|shambles|madhouse|circus|worn out|run[- ]down|falling apart|a pain)(?![\p{L}-])(?! (?:man|woman|friends?|school|town)\b)/iu;
const MADE_A_LOSS =
  /^(?:you|they|we)(?:'re| are| keep)? (?:lose|losing|lost) (?:money|margin) on ([^,.;]{3,50}?)(?= because\b| since\b| every\b| as\b|,|$)/iu;
const UNWANTED =
  /^(?:nobody|no one|no-one|hardly anyone) (?:really )?(?:wants? to (?:do|work|cover|take|run|use|read)|likes?|liked) ((?:the|your) [^,.;]{3,40}?)(?= lol\b| because\b| since\b| anymore\b| any more\b|,|$)/iu;

const DISTRUSTED =
  /^(?!you\b|they\b|we\b)(?:\p{L}+ ){0,2}\p{L}+s (?:do not|don't|dont) trust ((?:the|your) [^,.;]{3,40})$/iu;

/**
 * "you lost two big sponsors" → "your sponsors"; "you can't keep cooks" → "keeping cooks"; "nobody reports near misses" → "getting near misses reported".
 * Undefined where the task behind the words is not sure.
 */
export function softened(clause: string): Forms | undefined {
  const lost = LOST.exec(clause)?.[1];
  if (lost !== undefined) {
    // That they were lost is not said, and that new ones are sought is not known.
    if (COUNTED_ON.test(lost)) return { np: `your ${lost}`, thing: `your ${lost}` };
    return KEPT.test(lost) || readNounPhrase(lost.replace(/s$/, "")).person
      ? { np: `keeping ${lost}`, ing: `keeping ${lost}` }
      : undefined;
  }
  const matter = MADE_A_LOSS.exec(clause)?.[1] ?? UNWANTED.exec(clause)?.[1] ?? runDown(clause);
  if (matter !== undefined) {
    const np = withDefiniteArticle(matter);
    return { np, thing: np };
  }
  const trusted = DISTRUSTED.exec(clause)?.[1];
  if (trusted !== undefined) return { np: `trust in ${trusted}`, thing: `trust in ${trusted}` };
  const wished = OUT_OF_REACH.exec(clause);
  if (wished) return wishedFor(wished[1]!.toLowerCase(), wished[2]!);
  const undone = UNDONE.exec(clause);
  if (!undone) return undefined;
  const base = baseOf(undone[1]!.toLowerCase(), "s");
  const rest = undone[2]!;
  if (base === undefined || /^(?:it|them|that|this|how|what|why|to|about|of)\b/i.test(rest)) return undefined;
  if (base === "own") return { np: `the question of who owns ${rest}`, thing: `the question of who owns ${rest}` };
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

/** "find any welders who stay" → "finding welders who stay"; undefined where what follows is no plain object. */
function wishedFor(verb: string, object: string): Forms | undefined {
  if (
    !WISHED_FOR.test(verb) ||
    /^(?:it|them|that|this|to|up|on|out|over|with|by|rid|used|how|what|why|there|through)\b/i.test(object)
  )
    return undefined;
  const plain = object
    .replace(/(?:,| because\b| since (?:you|they|we|the)\b| and (?:you|they|we)\b| so\b| but\b).*$/i, "")
    .replace(/\b(?:anyone|anybody)\b/gi, "somebody")
    .replace(/\b(?:any|enough) (?=\p{L})/giu, "")
    .replace(/ (?:anymore|any more|any longer|at all|yet|either|right now|at the moment|these days)$/i, "");
  if (plain === "" || plain.split(" ").length > 12) return undefined;
  const task = `${conjugate(verb, "ing")} ${plain}`;
  return { np: task, ing: task };
}

/** The thing that is run down; nobody is spoken of so. */
function runDown(clause: string): string | undefined {
  const subject = RUN_DOWN.exec(clause)?.[1]!.trim();
  if (subject === undefined || finiteVerbAt(subject.split(" ")) !== undefined) return undefined;
  if (
    /^(?:it|this|that|he|she|they|you|we|I|there|who|what|how|why|which|everything|nothing|all|some|half)\b/i.test(
      subject,
    )
  )
    return undefined;
  const { head, person } = readNounPhrase(subject);
  const one = head.replace(/s$/, "").toLowerCase();
  if (person || readNounPhrase(one).person || PEOPLE.has(one) || PEOPLE.has(head.toLowerCase())) return undefined;
  // "tms": a name in small letters.
  return /^\p{Ll}{2,5}$/u.test(subject) && !isDictionaryWord(subject) ? undefined : subject;
}

const PEOPLE = new Set(
  `${PEOPLE_WORDS} team crew management boss manager owner director chef guard foreman recruiter panel man woman guy lady`.split(
    /\s+/,
  ),
);
