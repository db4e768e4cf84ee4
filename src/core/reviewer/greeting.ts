// Whom does a letter greet, and where does the greeting stand?
import type { Greeting, Span } from "./letter.ts";
import { SALUTATIONS, TITLES } from "./salutations.ts";

const SALUTATION = new RegExp(
  `^(?:\\*\\*)?(${SALUTATIONS})(?: (?:again|there again|and (?:thank you|thanks)(?: again)?))?(?![\\p{L}\\p{M}\\w'-])[ ,]{0,3}`,
  "iu",
);
const TITLE_WORD = new RegExp(`^(?:${TITLES})\\.?$`, "i");
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|binti|ibn|ter|ten|zu|zur|af|av|y|e|st|mac|ap)$/i;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$|^\p{Lo}[\p{L}\p{M}]*$/u;
const GENERIC =
  /^(?:all|everyone|everybody|team|folks|friends|both|there|again|sir|sirs|madam|mam|ma'am|gentlemen|ladies|colleagues|hiring|recruit(?:er|ers|ing|ment)|talent|interview(?:er|ers|ing)?|committee|panel|search|selection|human|resources|hr|people|manager|managers|department|dept|office|staff|group|members|whom|concerned|crew|guys|the|your|sir\/madam|you|esteemed|respected|company|employer|representative|admissions|faculty|board)$/i;
const WEEK =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow)$/i;
const NOT_A_NAME =
  /^(?:thanks?|thank-you|please|regards|best|it|i|i'm|i've|i'd|we|you|your|the|this|that|these|there|my|our|as|after|at|in|on|for|just|following|further|hope|hoping|great|good|congratulations|sorry|yes|no|ok|okay|hello|hi|hey|dear|subject|re|fw|fwd|attached|enclosed|per|with|when|what|how|many|much|to|since|again|also|unfortunately|perhaps|currently|interview|application|ps|note|happy|merry|wow|well|so|and|but|if|let|looking|pleased|glad|nice|lovely|apologies|welcome)$/i;

/** Titles before a name, such as "Dr." */
export function isTitle(word: string): boolean {
  return TITLE_WORD.test(word);
}

/** Words such as "van", which belong to a name without a capital. */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

/** Words that greet nobody in particular. */
export function isGenericAddress(word: string): boolean {
  return GENERIC.test(word);
}

/**
 * The greeting at the head of the body, or undefined. Looks at the first lines only, since a letter may open with an
 * address and a date. `plain` is the message as plainOf gives it, `from` where the body begins.
 */
export function findGreeting(plain: string, from: number, until: number): Greeting | undefined {
  let at = from;
  for (let seen = 0; seen < 14 && at < until;) {
    let end = plain.indexOf("\n", at);
    if (end < 0 || end > until) end = until;
    const lead = /^[ *>"]{0,12}/.exec(plain.slice(at, Math.min(end, at + 12)))![0].length;
    const line = plain.slice(at + lead, Math.min(end, at + lead + 300)).trimEnd();
    if (line !== "") {
      seen++;
      const isFirst = seen === 1;
      const found = readSaluted(line, at + lead) ?? readBare(line, at + lead, isFirst);
      if (found) return found;
      // A long line is prose: what follows cannot be the greeting.
      if (line.length > 90 || (/[.!?]$/.test(line) && line.split(" ").length > 6)) return undefined;
    }
    at = end + 1;
  }
  return undefined;
}

function readSaluted(line: string, offset: number): Greeting | undefined {
  const match = SALUTATION.exec(line);
  if (!match) return undefined;
  const salutation = match[1]!.toLowerCase();
  const rest = line.slice(match[0].length);
  if (salutation === "to") {
    if (!/^(?:whom|the (?:hiring|team)|whoever)/i.test(rest)) return undefined;
    return { start: offset, end: offset + line.length, salutation: "to", names: [], generic: true };
  }
  if (/^(?:morning|afternoon|evening|madame|monsieur)$/.test(salutation) && !/^[\p{Lu}\n]|^$/u.test(rest))
    return undefined;
  if (
    /^(?:(?:all|everyone|everybody|both|folks|team|there|guys)\b|(?:sir|madam|sirs)(?=\s*(?:[,:;!.]|$|or\b|and\b|\/|&)))/i.test(
      rest,
    )
  ) {
    const stop = /[,:;!.\n]| - | – |—|$/.exec(rest)!;
    return { start: offset, end: offset + match[0].length + stop.index, salutation, names: [], generic: true };
  }
  const read = readNames(rest, offset + match[0].length, true);
  return { start: offset, end: read.end, salutation, names: read.names, generic: read.generic };
}

/** "Vince:", "Mr. Kaminski,", "Rick": a name that stands alone at the head. */
function readBare(line: string, offset: number, isFirst: boolean): Greeting | undefined {
  const generic = /^(?:gentlemen|ladies and gentlemen|ladies|colleagues|team|all|everyone|folks)\s*[,:]/i.exec(line);
  if (generic) return { start: offset, end: offset + generic[0].length - 1, salutation: "", names: [], generic: true };
  const firstWord = line.split(/[\s,:]/, 1)[0]!;
  if (NOT_A_NAME.test(firstWord) || WEEK.test(firstWord) || /\d/.test(line.slice(0, 40).split(/[,:]/, 1)[0]!))
    return undefined;
  const titled = isTitle(firstWord.replace(/\.$/, ""));
  const read = readNames(line, offset);
  if (read.names.length === 0 || read.generic) return undefined;
  const after = line.slice(read.end - offset);
  const isWholeLine = after === "";
  const words = line.slice(0, read.end - offset).split(/\s+/).length;
  if (
    isWholeLine
      ? isFirst && (words <= 3 || titled) && !/[.]$/.test(line)
      : /^\s?(?:[,:]|—|–$|-$| - | – )/.test(after) && words <= 4 && (isFirst || after.trim().length <= 1)
  ) {
    // "Austin, TX 78705" and "Berlin, 3 May" are address lines, not people.
    if (/^\s*,\s*(?:\d|[A-Z]{2}\b)/.test(after)) return undefined;
    return { start: offset, end: read.end, salutation: "", names: read.names, generic: false };
  }
  return undefined;
}

/** Names in a row: "Jake, Jill, and Maria", "Dr. Voss and Mr. van der Berg". Stops where a name cannot go on. */
function readNames(
  text: string,
  offset: number,
  isSaluted = false,
): { names: Greeting["names"]; end: number; generic: boolean } {
  const names: Greeting["names"] = [];
  const token = /\s*(?:(,|&|\/|\+|;)|([\p{L}\p{M}][\p{L}\p{M}\p{N}'.’-]*))/guy;
  let current: Span | undefined;
  let end = 0;
  let generic = false;
  let separated = false;
  let titlesOnly = true;
  const close = () => {
    if (current)
      names.push({
        start: offset + current.start,
        end: offset + current.end,
        text: text.slice(current.start, current.end),
      });
    current = undefined;
    titlesOnly = true;
  };
  for (let count = 0; count < 40; count++) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) break;
    if (match[1] !== undefined) {
      // A comma may end the greeting or separate names: names go on only when another name follows and then a separator.
      if (!current || !namesGoOn(text.slice(token.lastIndex))) break;
      close();
      separated = true;
      continue;
    }
    const raw = match[2]!;
    const start = at + match[0].length - raw.length;
    const isShort = isTitle(raw.replace(/\.$/, "")) || /^\p{Lu}\.$/u.test(raw) || /^(?:\p{Lu}\.)+$/u.test(raw);
    const word = isShort ? raw : raw.replace(/[.'-]+$/, "");
    if (/^(?:and|und|et|y|e)$/i.test(word) && (current || separated)) {
      const next = text.slice(token.lastIndex).trimStart();
      if (!/^\p{Lu}|^(?:the|all|your|everyone|team)\b/u.test(next) || NOT_A_NAME.test(next.split(/[\s,]/, 1)[0]!))
        break;
      close();
      separated = true;
      continue;
    }
    // "Dear Finance Department", "Hello Casting Crew": the word at the end makes it many.
    if (current && !isTitled(text.slice(current.start, current.end)) && isBody(word, text.slice(start + word.length))) {
      return { names, end: offset + start + word.length, generic: true };
    }
    if (
      !(
        /^(?:sir|madam|ma'am)$/i.test(word) &&
        /^ +(?!(?:or|and|Or|And|Madam|Sir)\b)\p{Lu}/u.test(text.slice(token.lastIndex))
      ) &&
      isGenericAddress(word) &&
      !(current && !titlesOnly && /^\p{Lu}/u.test(word) && /^(?:team|group|crew)$/i.test(word) === false)
    ) {
      generic = true;
      current = undefined;
      end = start + word.length;
      const tail = /^(?:[\s/]*[\p{L}'&]+){0,6}/u.exec(text.slice(end))![0];
      end += tail.length;
      return { names, end: offset + end, generic };
    }
    // "Hello Per," and "Dear Hope Larsen," greet people, although "per" and "hope" are words.
    const isCalled =
      isSaluted &&
      NAME_WORD.test(word) &&
      /^(?:\s*(?:[,:!;—–]|$)|(?: \p{Lu}[\p{L}'-]+){1,3}\s*(?:[,:!;—–]|$))/u.test(text.slice(start + word.length));
    const isName =
      isShort ||
      NAME_WORD.test(word) ||
      (isParticle(word) && (current !== undefined || /^\s+\p{Lu}/u.test(text.slice(token.lastIndex))));
    if (
      !isName ||
      (NOT_A_NAME.test(word) && !isCalled && current !== undefined && !titlesOnly) ||
      (NOT_A_NAME.test(word) && !isCalled && current === undefined)
    ) {
      // A greeting typed without capitals: "hi dana,"
      if (
        !current &&
        names.length === 0 &&
        /^[\p{L}\p{M}'-]+$/u.test(word) &&
        /^(?: \p{Ll}[\p{L}'-]+)?\s*(?:[,:!;—–]| - |$)/u.test(text.slice(start + word.length)) &&
        !NOT_A_NAME.test(word)
      ) {
        // Given name alone, or given and family name.
        const second = isSaluted
          ? (/^ \p{Ll}[\p{L}'-]+(?=\s*(?:[,:!;—–]|$))/u.exec(text.slice(start + word.length))?.[0] ?? "")
          : "";
        end = start + word.length + second.length;
        current = { start, end };
      }
      break;
    }
    current = current ? { start: current.start, end: start + word.length } : { start, end: start + word.length };
    if (!isShort || !isTitle(raw.replace(/\.$/, ""))) titlesOnly = false;
    end = start + word.length;
    if (/[.]$/.test(raw) && !isShort) break;
  }
  close();
  return { names, end: offset + end, generic };
}

const BODY =
  /^(?:team|department|dept|division|office|unit|committee|panel|board|crew|desk|group|bureau|staff|faculty|section|secretariat|directorate|chapter|squad|leads|leadership)$/i;

/** A body of people, where nothing of a name follows. */
function isBody(word: string, rest: string): boolean {
  return BODY.test(word) && /^\s*(?:[,:;!.]|$|—|–| - |(?:at|of|in) )/u.test(rest);
}

function isTitled(name: string): boolean {
  return isTitle(name.split(/\s/, 1)[0]!.replace(/\.$/, ""));
}

function namesGoOn(rest: string): boolean {
  const match =
    /^\s*(?:and\s+)?((?:\p{Lu}[\p{L}\p{M}'.-]*\s+){0,3}\p{Lu}[\p{L}\p{M}'.-]*)\s*(,|;|&|and\b|:|!|$|—|–)/u.exec(rest);
  if (!match) return false;
  if (NOT_A_NAME.test(match[1]!.split(/\s/, 1)[0]!)) return false;
  // "Hi Dana, Omar," greets two; "Hi Dana, Thanks" greets one; "Dear Dana, Berlin was fun" greets one.
  return true;
}
