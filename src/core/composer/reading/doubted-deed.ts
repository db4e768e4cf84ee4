// What is the matter of something one has never done: "managed a budget" → "managing a budget", "used Kubernetes" → "Kubernetes"?
import { KNOWING } from "./doubt-words.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import { isAdjective, isGerund } from "./words.ts";

/** How one lives and works: it may be named. */
export const OF_LIFE = /^(?:live|work|study|travel|commute|train|teach|move)$/;

/** Verbs of which the thing is the matter: "never used Kubernetes" is about Kubernetes. */
const OF_THING = /^(?:use|know|do|have|see|touch|try|be|handle|get|hold|own|possess|obtain)$/;
/** Before another doing: "miss working with a team" is about working with a team. */
const OF_DOING = /^(?:miss|mind|enjoy|like|keep|continue|start|try|consider|want|stop|imagine|prefer|hate)$/;

/** "managed a budget" → "managing a budget"; what one only uses or knows is named by itself. */
export function deed(verb: string, object: string): string | undefined {
  // A verb that the lexicon lacks is regular: "brewed at this scale".
  const unknown = /^\p{L}{2,}ed$/u.test(verb) ? verb.slice(0, -2) : undefined;
  const base =
    baseOf(verb, "participle") ??
    baseOf(verb, "past") ??
    baseOf(verb, "base") ??
    (OF_DOING.test(verb) ? verb : undefined);
  if (base === undefined) return unknown === undefined ? undefined : `${unknown}ing ${object}`.trim();
  if (object === "") return conjugate(base, "ing");
  const [first = "", ...others] = object.split(" ");
  if (base === "be") {
    if (/^(?:able|sure|willing)$/.test(first)) return undefined;
    if (/^(?:comfortable|happy|ok|okay|fine|familiar|good|used|confident) (?:with|at|to) /i.test(object))
      return object.replace(/^\S+ \S+ /, "");
    return isAdjective(first) || /^(?:content|alone|happy)$/i.test(first) ? `being ${object}` : object;
  }
  if (OF_THING.test(base)) {
    const thing = object
      .replace(/^(?:in|with|to|any|(?:so |that |too )?(?:much|many|a lot of)) /, "")
      .replace(/^(?:(?:my|their|his|her) )?own /i, "")
      .replace(KNOWING, "");
    return /^(?:able|sure|willing)\b/.test(thing) ? undefined : thing;
  }
  if (OF_DOING.test(base) && (isGerund(first) || first === "to")) {
    const inner = first === "to" ? others[0] : baseOf(first, "ing");
    return inner === undefined
      ? undefined
      : [conjugate(baseOf(inner, "base") ?? inner, "ing"), ...others.slice(first === "to" ? 1 : 0)].join(" ");
  }
  if (/^(?:work|deal|live)$/.test(base) && /^with /.test(object)) return object.replace(/^with /, "");
  return `${conjugate(base, "ing")} ${object}`;
}
