// How do jottings beside each other stand in one sentence: a list, a name behind its thing, or a remark that is left off?
import { isDictionaryWord } from "../lexicon/ordinary-words.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { readNounPhrase, withDefiniteArticle } from "./noun-phrase.ts";
import { wordsOfThing } from "./shape-gate.ts";
import { bare, isBaseVerb, isNumber, isPast, isPlural, isPreposition } from "./words.ts";

const REMARK = /^([^,]{4,60}?)(?:, | (?:and|but) )(?=(?:you|they|we|it|he|she|I|there|that's|it's|they're|you're)\b)/;
const ASIDE =
  /^(.{4,70}?)(?: [–—-] (?=[\p{L}\d"“€$£])|; |(?<=\p{L}): (?=[\p{L}\d])|, (?=(?:everything|nothing|everyone|nobody|all|always|never|still|now|only|maybe|perhaps|probably|possibly|hopefully|every|once|twice|target|budget|goal|deadline|currently|like|prob|lovely|great|nice|cool|amazing|awesome|interesting|sounds|[A-Z]{3} \d[\d.,]*\p{L}*|very|really|quite|pretty|super|so|not|they|no|[€$£]?\d[\d.,]*\p{L}*%?|(?:two|three|four|five|six|seven|eight|nine|ten)(?= open| new| free| vacant| more)|home|(?:mostly|mainly) the|(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth) generation)(?: |$)))/u;

/** A thing and what was remarked on it: "the ticketing system, they use Excel today". */
export function withoutRemark(whole: string): { thing: string; remark: string } | undefined {
  // "the move to Leeds, might happen in May": behind the comma somebody does something.
  const length = / /.test(whole) && whole.includes(", ") ? wordsOfThing(whole) : 0;
  const words = whole.split(" ");
  if (
    length > 0 &&
    length < words.length &&
    /,$/.test(words[length - 1]!) &&
    finiteVerbAt(words.slice(0, length)) === undefined
  )
    return { thing: words.slice(0, length).join(" ").replace(/,$/, ""), remark: words.slice(length).join(" ") };
  if (!/^(?:if|when|because|while|that|you|they|we|it|he|she|I|there)\b/i.test(whole)) {
    const found = REMARK.exec(whole);
    if (found && finiteVerbAt(found[1]!.split(" ")) === undefined)
      return { thing: found[1]!, remark: whole.slice(found[0].length) };
  }
  // "the old forms → nobody reads them"
  const arrow = /^(.{4,60}?) to ((?:nobody|no one|they|everyone|it) \p{L}.+)$/iu.exec(whole);
  if (arrow && finiteVerbAt(arrow[1]!.split(" ")) === undefined) return { thing: arrow[1]!, remark: arrow[2]! };
  // "the research repository, which nobody uses"
  const unused = /^(.{4,60}?)(?<!\bso),? (?:which|that) (?:nobody|no one) .+$/i.exec(whole);
  if (unused && finiteVerbAt(unused[1]!.split(" ")) === undefined)
    return { thing: unused[1]!, remark: whole.slice(unused[1]!.length).replace(/^,? /, "") };
  // "why she founded the charity and she said that …"
  const told = /^(.{8,70}?) and (?:you|they|he|she|we) (?:said|told|explained|mentioned) .+$/.exec(whole);
  if (told && !/^(?:you|they|he|she|we)\b/.test(whole))
    return { thing: told[1]!, remark: whole.slice(told[1]!.length + 5) };
  // "the glacier inventory, updating it with satellites"
  const doing = /^(.{4,60}?), (\p{L}+ing (?:it|them) .+)$/u.exec(whole);
  if (doing && finiteVerbAt(doing[1]!.split(" ")) === undefined) return { thing: doing[1]!, remark: doing[2]! };
  // "three priorities: safety, quality, cost", "the book you recommended: The Goal"
  const colon = /^([^,:]{4,50}): (.{3,60})$/.exec(whole);
  if (colon && finiteVerbAt(colon[1]!.split(" ")) === undefined) {
    const named = namedBehind(colon[2]!);
    if (named !== undefined) return { thing: `${colon[1]!}${named}`, remark: "" };
  }
  // "30 vans, the charging does not keep up"
  const clause = /^([^,:]{4,60})(?:, |: )((?!(?:who|which|where|that|how|why|what|whether|when)\b).+)$/.exec(whole);
  if (clause && finiteVerbAt(clause[1]!.split(" ")) === undefined && isClause(clause[2]!))
    return { thing: clause[1]!, remark: clause[2]! };
  const aside = ASIDE.exec(whole);
  if (!aside || finiteVerbAt(aside[1]!.split(" ")) !== undefined) return undefined;
  const remark = whole.slice(aside[0].length);
  // "stock accuracy – 94% today, they want 99"
  const figure = /^((?:(?:[A-Z]{3} )?[€$£]?\d[\d.,]*\S*)(?: [^,;–—]+?){0,4})(?:, (.*)|$)/u.exec(remark);
  if (figure && finiteVerbAt(figure[1]!.split(" ")) === undefined && !/[()]/.test(aside[1]!))
    return { thing: `${aside[1]!} (${figure[1]!})`, remark: figure[2] ?? "" };
  // "a team of 12, two open positions"
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten) (?:open|new|free|vacant|more) \p{L}+$/iu.test(remark))
    return { thing: `${aside[1]!} (${remark})`, remark: "" };
  // "quality circle – every Friday at 3"
  if (/^(?:every|once|twice|daily|weekly|monthly)\b/i.test(remark) && remark.split(" ").length <= 6)
    return { thing: `${aside[1]!} (${remark})`, remark: "" };
  // "the second clinic – planned for March": what is planned belongs to its thing.
  if (BELONGS.test(remark) && remark.split(" ").length <= 7 && !/[–—;-] /.test(remark))
    return { thing: `${aside[1]!}, ${remark}`, remark: "" };
  return { thing: aside[1]!, remark };
}

/** "spare parts are in Munich", "trainees brake too late" */
function isClause(text: string): boolean {
  const tokens = text.split(" ");
  // "joint sessions, the physio very keen"
  if (/^(?:the |your |their )?\S+(?: \S+)? (?:very|really|so|quite|all|rather) \p{L}+$/u.test(text)) return true;
  // "the old desk's basically dead"
  if (
    /^(?:\S+ ){0,3}\p{L}+'s (?:basically|now|not|no|really|very|too|still|already|gone|dead|closed|full|out|\p{L}+ing)\b/iu.test(
      text,
    )
  )
    return true;
  const at = finiteVerbAt(tokens);
  // "nurses, doctors and carers share one rota" is one clause.
  if (at !== undefined) return at <= 6 && !tokens.slice(0, at).some((token) => /^(?:and|or)$/.test(token));
  const [subject = "", verb = "", after = ""] = tokens;
  if (isPlural(subject) && !isPreposition(verb) && /^(?:too|not|late)$/.test(bare(after))) return true;
  // "teachers not trained", "maintenance only reactive"
  if (/^(?:not|only|still|never)$/.test(bare(verb)) && after !== "") return true;
  return isPlural(subject) && isBaseVerb(verb) && /^(?:too|not|it|them|all|a|the|at|on|more)$/.test(bare(after));
}

/** What stands behind a colon as names of the thing: in brackets where there are several. */
function namedBehind(text: string): string | undefined {
  const parts = text.split(/, (?:and )?| and /);
  const short = parts.every((part) => {
    const words = part.split(" ");
    return (
      words.length <= 3 && !(words.length > 1 && isBaseVerb(words[0]!)) && !/\d|\b(?:too|only|not|no)\b/i.test(part)
    );
  });
  if (parts.length === 1) return short && /^\p{Lu}/u.test(text) ? `, ${text}` : undefined;
  if (!short || parts.length > 4) return undefined;
  return ` (${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!})`;
}

const BELONGS =
  /^(?:planned|scheduled|due|done|held|run|founded|established|made|bought|built|opening|starting|arriving|expected|funded|financed|worth) (?!and\b)/i;

/** Jottings side by side become a list: "dementia care, singing group on Thursdays". */
export function listed(typed: string): string {
  // "broken windows always on Monday"
  // What stands between marks is one thing.
  if (/"[^"]*,[^"]*"|\([^)]*,[^)]*\)/.test(typed)) return withDefiniteArticle(typed);
  const text = typed.replace(/(?<!,) (?:always|mostly|usually) (?=(?:on|in|at|during|before|after) )/, " ");
  const parts = text.split(/,\s+|\s+\/\s+/);
  // "autumn menu and the smoking shed": both are certain ones.
  const both = parts.length === 1 ? /^(\S+(?: \S+){0,3}) and (?=(?:the|your) )/.exec(text) : null;
  if (both) return `${withDefiniteArticle(both[1]!)} and ${text.slice(both[0].length)}`;
  // "less salt, same taste" is a motto, "two weeks on, two weeks off" a rhythm.
  if (parts.length === 2 && parts.every((part) => /^(?:less|more|fewer|same|better|no|one|zero) \p{L}+$/iu.test(part)))
    return `“${text}”`;
  const rhythm = /^((?:\S+ )?(?:days?|weeks?|months?)) on[,/]? ((?:\S+ )?(?:days?|weeks?|months?)) off$/i.exec(text);
  if (rhythm) return `the rotation of ${rhythm[1]!} on and ${rhythm[2]!} off`;
  const move = parts.length === 2 ? /^(\p{Lu}\S*) to (\p{Lu}\S*)$/u.exec(parts[1]!) : null;
  // "the CRM switch, Salesforce to HubSpot"
  if (move) return `${withDefiniteArticle(parts[0]!)} from ${move[1]!} to ${move[2]!}`;
  // "your biggest client, a supermarket chain"
  if (parts.length === 2 && /^an? /.test(parts[1]!) && /^(?:the|your|their|our|my) /.test(parts[0]!)) return text;
  const named = /\b(?:dog|cat|horse|greyhound|puppy|pony|parrot|rabbit|boat|ship|robot|product|app)$/i.test(parts[0]!);
  if (parts.length === 2 && named && /^\p{Lu}\p{L}+$/u.test(parts[1]!)) return withDefiniteArticle(text);
  if (parts.length === 2 && !text.includes(" / ") && (isNameBehind(parts[1]!) || isNameBefore(parts[0]!, parts[1]!)))
    return isNameBehind(parts[1]!) ? withDefiniteArticle(text) : text;
  if (
    parts.length === 1 ||
    parts.some(
      (part) =>
        part.split(" ").length > 9 ||
        (part !== parts[0] && isNumber(part.split(" ")[0]!) && !isNumber(parts[0]!.split(" ")[0]!)) ||
        (part !== parts[0] && /^\p{L}+(?:ed|en) (?:by|in|at|for) /u.test(part)) ||
        (part !== parts[0] &&
          /^\p{L}+ing (?:it|them|us)\b|^(?!(?:working|living|travelling|traveling|sailing|cooking|dealing|teaching|writing|coping|talking) )\p{L}+ing (?:in|at|on|from|by|with|for|to|out|up|off|down)\b/u.test(
            part,
          )) ||
        /^(?:which|who|that|where|when|mostly|mainly|especially|including|e\.g|i\.e|such|like|from|in|at|for|with|on|or|not|even|home|also|up to|upto|about|only|around|roughly|\d+ in \d+|one|both|each|all|half|most|some|none|(?:first|last|next) \d+|going|opening|starting|arriving|planned|scheduled|due|done|held|run|founded|established|made|bought|built|expected|funded|financed|worth)\b/i.test(
          part,
        ),
    )
  )
    return withDefiniteArticle(text);
  // "low-VOC coatings, shelf life": beside a bare thing an unknown one stays bare.
  const isBare = withDefiniteArticle(parts[0]!) === parts[0];
  // "oat drink on the same line as milk, allergen cleaning": what has something behind it comes last, or reaches too far.
  const [one = "", two = ""] = parts;
  if (parts.length === 2 && reaches(one) && !reaches(two)) return listed(`${two.replace(/^and /, "")}, ${one}`);
  // "headrace tunnel, drill and blast": a pair behind a thing says how.
  if (parts.length === 2 && /^\p{Ll}+ and \p{Ll}+$/u.test(two) && !isPlural(two.split(" ")[0]!) && !isPlural(two))
    return `${withDefiniteArticle(one)} (${two})`;
  const items = parts.map((typed, at) => {
    const part = typed.replace(/^and /, "");
    return at > 0 && isBare && !readNounPhrase(part).count ? part : withDefiniteArticle(part);
  });
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)!}`;
}

/** Its end belongs to something inside: "the line we share with the dairy". */
function reaches(part: string): boolean {
  return /\b(?:you|they|we|as|than|that|which|who|instead of|with|without|for|on|in|at|from|to) /.test(
    part.slice(part.indexOf(" ") + 1),
  );
}

/** "their greyhound, Biscuit" */
function isNameBehind(part: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(part) && !isDictionaryWord(part.toLowerCase());
}

/** "Luma, the new product" */
function isNameBefore(first: string, second: string): boolean {
  return (
    /^\p{L}+$/u.test(first) &&
    !isDictionaryWord(bare(first)) &&
    !isPast(first) &&
    /^(?:the|their|your|our|an?) /.test(second)
  );
}

const JOTTED =
  /^(.{8,}?), (?!(?:and|but|or|so|who|which|where|when|because|if|while|with|without|in|at|on|for|from|to|as|by|of|especially|mostly|mainly|not|even|like|such|including|up|about|wants?|needs?|plans?|has|have|hopes?|expects?)\b)(.+)$/u;

/** "on-call gets 40 pages a week, people burning out" ends before the part without a verb; "is 9 engineers, wants 15" is joined. */
export function wholeClause(clause: string | undefined): { text?: string; rest?: string } {
  if (clause === undefined) return {};
  // Behind a comma stands what was jotted down besides, unless a word joins it.
  const loose = JOTTED.exec(clause);
  if (loose) {
    const [kept, besides] = [loose[1]!.split(" "), loose[2]!.split(" ")];
    const isList = / (?:and|or) /.test(loose[2]!) && finiteVerbAt(besides) === undefined;
    const whole = finiteVerbAt(kept) !== undefined || (/^(?:you|we)$/.test(kept[0]!) && kept.length > 3);
    if (whole && !isList) return { text: loose[1]!, rest: loose[2]! };
  }
  return {
    text: clause.replace(
      /, (?=(?:wants?|needs?|plans?|has|have|hopes?|expects?) (?:to\b|\d|a\b|an\b|the\b|more\b))/,
      " and ",
    ),
  };
}
