// Where does a family name begin, and how are the words of a name spelled?
import { EASTERN_SURNAMES } from "../lexicon/name-words.ts";

/** Words that belong to the family name behind them, in many languages. */
const PARTICLE =
  /^(?:v\.|von|vom|van|vanden|vander|vande|de|den|der|del|dela|delos|della|delle|dei|degli|di|da|das|do|dos|du|d['’]|des|la|las|le|les|lo|los|el|al|ad|an|ar|as|ash|az|el-|al-|bin|ibn|bint|binti|binte|ben|bar|ter|ten|te|'t|’t|op|zu|zur|zum|af|av|st\.?|saint|sainte|san|santa|santo|ó|o['’]|ní|ni|nic|mac|mc|mhic|uí|ui|ap|ab|fitz|abdel|abd|abu|abou|ould|oulad|nana|graf|gräfin|freiherr|freifrau)$/i;

/** These take a capital where nothing else of the kind stands before them: "Ó Conaill", "Le Goff", "El Sayed". */
const WITH_CAPITAL =
  /^(?:ó|ní|nic|mac|mhic|uí|ap|le|la|les|lo|los|las|el|al|st\.?|saint|sainte|san|santa|santo|abdel|abd|abu|abou|ben|della|fitz|graf|gräfin|freiherr|freifrau)$/iu;

export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

/** Written with a capital, these are given names, too: "Al Greene", "Van Morris". */
export function mayBeGiven(word: string): boolean {
  return /^(?:Al|Ben|Van|Mac|Del|Della|Di|Da|Do|Dos|Le|Lo|La|San|As|An|Ad|Nana|Ab|Abd|Abu|Bar|Te|Ar|Ash|Las)$/.test(
    word,
  );
}

const SPANISH = new Set("ES MX AR CO CL PE VE EC BO PY UY CR PA GT HN SV NI DO CU PR".split(" "));

/** The place of the family name's first word, behind the `given` words that are surely none of it. */
export function surnameStart(tokens: readonly string[], given: number, country?: string): number {
  const last = tokens.length - 1;
  const least = Math.min(Math.max(1, given), last);
  let start = last;
  for (let at = least; at < last; at++) {
    if (!belongs(tokens[at]!, tokens[at + 1]!, country)) continue;
    start = at;
    break;
  }
  // "Ortega y Gasset", "Silva e Costa": the word before "and" is part of it.
  const and = tokens.findIndex((token, index) => index > least && index < last && /^(?:y|e|i)$/.test(token));
  if (and > 0) start = Math.min(start, and - 1);
  // Where two family names are borne, the first is the one that counts.
  if (start === last && SPANISH.has(country ?? "") && last - least >= 1 && /^\p{L}{2,}$/u.test(tokens[last - 1]!))
    start = last - 1;
  return Math.max(start, least);
}

function belongs(word: string, next: string, country: string | undefined): boolean {
  // "Hai Van Nguyen": a middle name, not the Dutch word.
  if (word === "Van" && EASTERN_SURNAMES.has(next.toLowerCase())) return false;
  if (/^o$/i.test(word)) return country === "IE" || country === "GB";
  return isParticle(word);
}

/** A name typed all in lower case or all in capitals, in mixed case. */
export function spelled(word: string, before?: string): string {
  if (isParticle(word)) {
    const small = word.toLowerCase();
    return WITH_CAPITAL.test(word) && (before === undefined || !isParticle(before)) ? capitalised(small) : small;
  }
  const shouted = word.length > 2 && word === word.toUpperCase() && /\p{L}{3}/u.test(word);
  if (!shouted && !/^\p{Ll}/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

export function capitalised(text: string): string {
  const at = text.search(/\p{L}/u);
  return at < 0 ? text : text.slice(0, at) + text[at]!.toUpperCase() + text.slice(at + 1);
}
