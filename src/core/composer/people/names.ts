// How is a person addressed, formally and casually, as far as the name alone tells?
import type { Culture, Language } from "../../case/words.ts";
import { EASTERN_SURNAMES, FIELDS, POSTS, SUFFIXES, WESTERN_GIVEN } from "../lexicon/name-words.ts";
import { capitalised, isParticle, mayBeGiven, spelled, surnameStart } from "./name-parts.ts";
import { givenWords } from "./double-names.ts";
import { isTeamName, teamCalled } from "./teams.ts";
import { AFTER_GIVEN, chiefOf, isTitleWord, titleOf, type Title } from "./titles.ts";

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
  /** The title goes with the given name, and is kept among casual people: "Lady Fiona", "Sister Breda", "Serdar Bey". */
  titleGoes?: "before-given" | "after-given";
  /** A team or a mailbox, not a person. */
  team: boolean;
}

const EASTERN_COUNTRIES = new Set(["CN", "TW", "HK", "MO", "JP", "KR", "VN", "HU", "SG", "KH"]);
const GIVEN_FIRST = new Set(["US", "GB", "CA", "AU", "NZ", "IE", "ZA"]);
const DOCTORS = /^(?:phd|ph\.d|md|m\.d|dphil|dds|dvm|edd|pharmd|mbbs)\b\.?/i;

/**
 * Reads a name as typed. `country` (ISO 3166-1) warns of places where the family name comes first; `post` is the job
 * title, which tells what an "Hon." is the honour of.
 */
export function readName(typed: string, country?: string, post?: string): PersonName {
  const { text, nickname } = withoutAsides(typed);
  if (isTeamName(text.split(",")[0]!)) return { full: text, plain: teamCalled(text), team: true };

  // "Bob & Carol Hart" are two.
  if (/\s(?:&|and|und|et)\s/.test(text)) return { full: text, plain: capitalised(text), team: false };

  const parts = text.split(",").map((part) => part.trim());
  let base = parts[0]!;
  const after = parts.slice(1).filter((part) => part !== "" && !isTeamName(part));
  // "Voss, Dana" is a list entry; "Dana Voss, PhD" a suffix.
  const inverted =
    after.length > 0 &&
    !SUFFIXES.has(key(after[0]!.split(" ")[0]!)) &&
    !/^(?:[A-Z]\.?){2,6}$/.test(after[0]!) &&
    !POSTS.has(key(after[0]!.split(" ")[0]!)) &&
    parts[0]!.split(" ").slice(0, -1).every(isParticle);
  if (inverted) base = `${after[0]!} ${base}`;

  let tokens = base.split(" ").filter(Boolean);
  const titles: string[] = [];
  const takeTitles = (): void => {
    while (tokens.length > 1 && isTitleWord(tokens[0]!, country, titles.length)) titles.push(tokens.shift()!);
  };
  takeTitles();
  let passed: string | undefined;
  while (tokens.length > 2 && titles.length === 0 && POSTS.has(key(tokens[0]!))) {
    passed = key(tokens.shift()!);
    takeTitles();
  }
  // "Dr. med. Jens Ott": a field of study is neither title nor name.
  while (titles.length > 0 && tokens.length > 1 && FIELDS.has(key(tokens[0]!))) tokens.shift();
  // A short form nobody here knows stands for a title, not for a given name.
  const strange = titles.length === 0 && tokens.length > 1 && /^\p{Lu}\p{L}{2,}\.$/u.test(tokens[0]!);
  const suffixes: string[] = [];
  while (tokens.length > 1 && SUFFIXES.has(key(tokens.at(-1)!))) suffixes.unshift(tokens.pop()!);
  // "Serdar Bey Aydın": the courtesy stands behind the given name.
  const courtesyAt = tokens.findIndex((token, index) => index > 0 && AFTER_GIVEN.has(key(token)));
  const courtesy = courtesyAt < 0 || titles.length > 0 ? undefined : tokens.splice(courtesyAt, 1)[0];
  const recased = base === base.toLowerCase();
  tokens = tokens.map((token, index) =>
    recased || token === token.toUpperCase() ? spelled(token, tokens[index - 1]) : token,
  );
  const plain = capitalised(tokens.join(" "));
  const doctor = [...suffixes, ...after].some((suffix) => DOCTORS.test(suffix)) ? { says: "Dr" } : undefined;
  const title: Title | undefined =
    courtesy === undefined
      ? (chiefOf(passed, titleOf(titles, country, post)) ?? doctor)
      : { says: capitalised(courtesy.toLowerCase()), goes: "after-given" };
  const full = [title === undefined || courtesy !== undefined ? "" : title.says, plain].filter(Boolean).join(" ");
  const titled =
    title === undefined ? {} : { title: title.says, ...(title.goes === undefined ? {} : { titleGoes: title.goes }) };
  if (tokens.length === 1) {
    const name = nickname ?? plain;
    return title === undefined || title.goes !== undefined
      ? { full, plain, ...titled, given: name, team: false }
      : { full, plain, ...titled, surname: tokens[0]!, team: false };
  }
  const first = tokens[0]!;
  // "Dr. van der Berg", "Mr. O Connor", "de la Cruz": a family name by itself.
  if (isParticle(first) && !WESTERN_GIVEN.has(key(first)) && (title !== undefined || !mayBeGiven(first)))
    return { full, plain, ...titled, surname: tokens.join(" "), team: false };
  const script = !/^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(plain);
  // Where English is spoken, names are given in its order, unless a family name plainly stands first.
  const eastern = GIVEN_FIRST.has(country ?? "")
    ? EASTERN_SURNAMES.has(key(first)) && !EASTERN_SURNAMES.has(key(tokens.at(-1)!))
    : EASTERN_COUNTRIES.has(country ?? "") ||
      tokens.some(
        (token, index) =>
          EASTERN_SURNAMES.has(key(token)) && !(index > 0 && index < tokens.length - 1 && isParticle(token)),
      );
  const settled =
    WESTERN_GIVEN.has(key(first)) && !(EASTERN_SURNAMES.has(key(first)) && EASTERN_COUNTRIES.has(country ?? ""));
  const orderUnsure = strange || script || (!inverted && eastern && !settled);
  const initialOnly = /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u.test(first);
  const words = givenWords(tokens, country);
  const given = nickname ?? tokens.slice(0, words).join(" ");
  // Among Malays and many Arabs the father's name is no family name: "Dr. Ahmad bin Ismail" is Dr. Ahmad.
  const fathersName = tokens.slice(1).some((token) => /^(?:bin|binti?|binte|bt|a\/[lp])$/i.test(token));
  const surname =
    (fathersName && country !== undefined && FATHERS_NAME.has(country)) || NO_FAMILY_NAME.has(country ?? "")
      ? tokens.slice(0, words).join(" ")
      : tokens.slice(surnameStart(tokens, words, country)).join(" ");
  return {
    full,
    plain,
    ...titled,
    ...(orderUnsure || (initialOnly && nickname === undefined) ? {} : { given: capitalised(given) }),
    ...(orderUnsure ? {} : { surname }),
    team: false,
  };
}

const FATHERS_NAME = new Set(["MY", "SG", "BN"]);
/** The second name is the father's: "Professor Almaz", whoever her father was. */
const NO_FAMILY_NAME = new Set(["ET", "ER"]);

/** The name without remarks in brackets and behind dashes; the name one goes by, where it stands in one of them. */
function withoutAsides(typed: string): { text: string; nickname?: string } {
  let text = typed
    .normalize("NFC")
    .trim()
    .replace(/^(?:dear|hi|hello) (?=\p{L})/iu, "")
    // An address in place of a name: "anna.berg@…".
    .replace(/^([^\s@]+)@\S+$/, (_, local: string) => local.replace(/[._+]+/g, " "))
    .replace(/[ªº]/g, "")
    .replace(/[\p{Extended_Pictographic}\u200B-\u200F]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/(?<=\p{L}[.)"”]?)\s*[–|/].*$/u, "")
    .replace(/\s+[-—@]\s.*$/, "")
    .replace(/^(\p{Lu}\S* (?:\S+ )*)(?:from|at) .*$/u, "$1")
    .replace(/\s*\((?:he|she|they|er|sie|ze)\b[^)]*\)/gi, "")
    .replace(/\(?\b(?:ret'?d|retired|rtd)\b\.?\)?/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  // "Robert (Bob) Smith" and 'Melissa "Mel" Araújo' give the name one goes by.
  const found =
    /\(([\p{L}]{2,})\)/u.exec(text)?.[1] ??
    /["“”„«]\s*(\p{L}[\p{L}.'’-]{1,15})\s*["“”»]/u.exec(text)?.[1] ??
    /(?<=\p{L} )['‘’](\p{L}[\p{L}.-]{1,15})['’](?= \p{L})/u.exec(text)?.[1];
  const nickname =
    found === undefined || SUFFIXES.has(key(found)) || POSTS.has(key(found)) || isTeamName(found)
      ? undefined
      : capitalised(found);
  text = text
    .replace(/\s*(?:\([^)]*\)|["“”„«][^"“”»]*["“”»]|(?<=\s)['‘’][\p{L}. -]+['‘’](?=\s))\s*/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  text = text.replace(/^the (?=(?:rt\.? |right )?(?:hon|rev)|most rev|very rev)/i, "");
  return { text: text === "" ? (nickname ?? typed.trim()) : text, ...(nickname === undefined ? {} : { nickname }) };
}

const key = (word: string): string => word.replace(/[.,]/g, "").toLowerCase();

/** How the person is called in the greeting: "Dr. Voss", "Dana", or the full name where unsure. */
export function addressed(name: PersonName, culture: Culture, language: Language): string {
  if (name.team) return name.plain;
  const title = name.title === undefined ? undefined : dotted(name.title, language);
  if (title !== undefined && name.titleGoes !== undefined && name.given !== undefined)
    return name.titleGoes === "after-given" ? `${name.given} ${title}` : `${title} ${name.given}`;
  // A title somebody typed is how the person was introduced; only among casual people it is dropped.
  if (culture === "formal" || name.given === undefined || (title !== undefined && culture !== "casual")) {
    if (title !== undefined) return `${title} ${name.surname ?? name.plain}`;
    return name.plain;
  }
  return name.given;
}

/** How a person is named in a letter to somebody else: "Dr. Dana Voss" with the title, else the name as it stands. */
export function mentioned(name: PersonName, language: Language): string {
  return name.title === undefined || name.team || name.titleGoes === "after-given"
    ? name.plain
    : `${dotted(name.title, language)} ${name.plain}`;
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
