// How is a person addressed, formally and casually, as far as the name alone tells?
import type { Culture, Language } from "../../case/words.ts";
import {
  EASTERN_SURNAMES,
  FIELDS,
  HONORIFICS,
  POSTS,
  RANKS,
  SUFFIXES,
  TITLES,
  TWO_PART_GIVEN,
  WESTERN_GIVEN,
} from "../lexicon/name-words.ts";

export interface PersonName {
  /** As written, tidied: "Dr. Dana Voss". */
  full: string;
  /** Without title and suffix: "Dana Voss". */
  plain: string;
  /** Title as it is put before the surname ("Dr", "Professor", "Ms"); undefined where none was given. Never guessed. */
  title?: string;
  /** Undefined where the order of the names or the given name itself is not sure. */
  given?: string;
  surname?: string;
  /** A team or a mailbox, not a person. */
  team: boolean;
}

const TEAM =
  /\b(?:team|department|dept|casting|admissions|staffing|recruiting|recruitment|hr|human resources|talent acquisition|people ops|office|committee|panel|careers|hiring)\b/i;
const EASTERN_COUNTRIES = new Set(["CN", "TW", "HK", "MO", "JP", "KR", "VN", "HU", "SG", "KH"]);
const GIVEN_FIRST = new Set(["US", "GB", "CA", "AU", "NZ", "IE", "ZA"]);
const PARTICLES =
  /^(?:von|van|de|der|den|del|della|di|da|do|dos|das|du|la|le|les|el|al|bin|ibn|binti|ben|bar|ter|ten|zu|zur|zum|af|av|st\.?|san|santa|mac|y|e|'t|op|abdel|abd|abu|ould|mc)$/i;

const DOCTORS = /^(?:phd|ph\.d|md|m\.d|dphil|dds|dvm|edd|pharmd|mbbs)\b\.?/i;

/** Reads a name as typed. `country` (ISO 3166-1) warns of places where the family name comes first. */
export function readName(typed: string, country?: string): PersonName {
  let text = typed
    .normalize("NFC")
    .replace(/[ªº]/g, "")
    .replace(/[\p{Extended_Pictographic}\u200B-\u200F]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/\s*[–|/].*$/, "")
    .trim();
  text = text.replace(/\s*\((?:he|she|they|er|sie|ze)\b[^)]*\)/gi, "");
  text = text
    .replace(/\(?\b(?:ret'?d|retired|rtd)\b\.?\)?/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  // "Robert (Bob) Smith" gives the name one goes by; a nickname in quotation marks is for friends.
  const nickname = /\(([\p{L}]{2,})\)/u.exec(text)?.[1];
  text = text
    .replace(/\s*(?:\([^)]*\)|["“”][^"“”]*["“”]|(?<=\s)['‘’][\p{L} ]+['‘’](?=\s))\s*/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  text = text.replace(/^the (?=(?:rt\.? |right )?(?:hon|rev)\b)/i, "");
  if (text === "") text = typed.trim();
  if (TEAM.test(text) && !/^(?:dr|prof|mr|ms|mrs)\b/i.test(text)) return { full: text, plain: text, team: true };

  const parts = text.split(",").map((part) => part.trim());
  let base = parts[0]!;
  const after = parts.slice(1).filter((part) => part !== "");
  // "Voss, Dana" is a list entry; "Dana Voss, PhD" a suffix.
  const inverted =
    after.length > 0 &&
    !SUFFIXES.has(key(after[0]!.split(" ")[0]!)) &&
    !/^(?:[A-Z]\.?){2,6}$/.test(after[0]!) &&
    !/\s/.test(parts[0]!.replace(/^(?:von|van|de|der|den|la|le|di|da|el|al)\s/i, ""));
  if (inverted) base = `${after[0]!} ${base}`;

  let tokens = base.split(" ").filter(Boolean);
  const titles: string[] = [];
  // In French "M." before a name is Monsieur, elsewhere an initial.
  const monsieur = tokens.length > 1 && tokens[0] === "M." && /^(?:FR|BE|LU|MC|CH)$/.test(country ?? "");
  if (monsieur) tokens.shift();
  while (tokens.length > 1 && (TITLES.has(key(tokens[0]!)) || HONORIFICS.has(key(tokens[0]!))))
    titles.push(key(tokens.shift()!));
  if (tokens.length > 2 && titles.length === 0 && POSTS.has(key(tokens[0]!))) tokens.shift();
  const rank = tokens.length > 1 && titles.length === 0 ? RANKS.get(key(tokens[0]!)) : undefined;
  if (rank !== undefined) tokens.shift();
  // "Dr. med. Jens Ott": a field of study is neither title nor name.
  while (titles.length > 0 && tokens.length > 1 && FIELDS.has(key(tokens[0]!))) tokens.shift();
  // A short form nobody here knows stands for a title, not for a given name.
  const strange = titles.length === 0 && tokens.length > 1 && /^\p{Lu}\p{L}{2,}\.$/u.test(tokens[0]!);
  const suffixes: string[] = [];
  while (tokens.length > 1 && SUFFIXES.has(key(tokens.at(-1)!))) suffixes.unshift(tokens.pop()!);
  const recased = base === base.toLowerCase();
  tokens = tokens.map((token) => (recased || token === token.toUpperCase() ? spelled(token) : token));
  const plain = tokens.join(" ");
  const doctor = [...suffixes, ...after].some((suffix) => DOCTORS.test(suffix)) ? "Dr" : undefined;
  const title = titleFor(titles) ?? (monsieur ? "M." : undefined) ?? rank ?? doctor;
  const full = [title === undefined ? "" : title, plain].filter(Boolean).join(" ");
  if (tokens.length === 1) {
    return title === undefined
      ? { full, plain, given: tokens[0]!, team: false }
      : { full, plain, title, surname: tokens[0]!, team: false };
  }
  const script = !/^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(plain);
  const first = tokens[0]!;
  // Where English is spoken, names are given in its order, unless a family name plainly stands first.
  const eastern = GIVEN_FIRST.has(country ?? "")
    ? EASTERN_SURNAMES.has(key(first)) && !EASTERN_SURNAMES.has(key(tokens.at(-1)!))
    : EASTERN_COUNTRIES.has(country ?? "") || tokens.some((token) => EASTERN_SURNAMES.has(key(token)));
  const settled =
    WESTERN_GIVEN.has(key(first)) && !(EASTERN_SURNAMES.has(key(first)) && EASTERN_COUNTRIES.has(country ?? ""));
  const orderUnsure = strange || script || (!inverted && eastern && !settled);
  const initialOnly = /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u.test(first);
  let surnameAt = tokens.length - 1;
  while (surnameAt > 1 && PARTICLES.test(tokens[surnameAt - 1]!)) surnameAt--;
  const surname = tokens.slice(surnameAt).join(" ");
  let given = nickname ?? first;
  if (nickname === undefined && TWO_PART_GIVEN.has(`${key(first)} ${key(tokens[1] ?? "")}`) && tokens.length > 2)
    given = `${first} ${tokens[1]}`;
  if (nickname === undefined && /^(?:abdul|abd|abu|abdel|abdal|umm|ali-)$/i.test(first) && tokens.length > 2)
    given = `${first} ${tokens[1]}`;
  return {
    full,
    plain,
    ...(title === undefined ? {} : { title }),
    ...(orderUnsure || (initialOnly && nickname === undefined) ? {} : { given }),
    ...(orderUnsure ? {} : { surname }),
    team: false,
  };
}

function titleFor(titles: readonly string[]): string | undefined {
  if (titles.some((title) => title.startsWith("prof"))) return "Professor";
  if (titles.some((title) => title.startsWith("dr"))) return "Dr";
  const honorific = titles.find((title) => HONORIFICS.has(title));
  return honorific === undefined ? undefined : HONORIFICS.get(honorific);
}

const key = (word: string): string => word.replace(/[.,]/g, "").toLowerCase();

/** A name typed all in lower case or all in capitals, in mixed case. */
function spelled(word: string): string {
  if (PARTICLES.test(word)) return word === word.toUpperCase() && word.length > 1 ? word.toLowerCase() : word;
  const shouted = word.length > 2 && word === word.toUpperCase() && /\p{L}{3}/u.test(word);
  if (!shouted && !/^\p{Ll}/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** How the person is called in the greeting: "Dr. Voss", "Dana", or the full name where unsure. */
export function addressed(name: PersonName, culture: Culture, language: Language): string {
  if (name.team)
    return /\bteam\b/i.test(name.plain)
      ? name.plain
      : `${name.plain.replace(/\s+(?:department|dept\.?|office|committee|panel)$/i, "")} team`;
  const title = name.title === undefined ? undefined : dotted(name.title, language);
  // A title somebody typed is how the person was introduced; only among casual people it is dropped.
  if (culture === "formal" || name.given === undefined || (title !== undefined && culture !== "casual")) {
    if (title !== undefined) return `${title} ${name.surname ?? name.plain}`;
    return name.plain;
  }
  return name.given;
}

/** How a person is named in a letter to somebody else: "Dr. Dana Voss" with the title, else the name as it stands. */
export function mentioned(name: PersonName, language: Language): string {
  return name.title === undefined || name.team ? name.plain : `${dotted(name.title, language)} ${name.plain}`;
}

/** American English puts a full stop after Dr, Mr, Ms; British English does not. */
function dotted(title: string, language: Language): string {
  return language === "en-US" && /^(?:Dr|Mr|Mrs|Ms|Mx)$/.test(title) ? `${title}.` : title;
}

/** The words by which a note may speak of this person. */
export function nameWords(name: PersonName): string[] {
  return [name.given, name.surname, ...(name.team ? [] : name.plain.split(" "))].filter(
    (word, index, all): word is string => word !== undefined && word.length > 1 && all.indexOf(word) === index,
  );
}
