// How does a jotting join the sentence before it: a result, another deed, a figure, what did not happen?
import { finiteVerbAt } from "./finite-verb.ts";
import { holdingOf } from "./holdings.ts";
import { IN_PROGRESS, inProgress } from "./in-progress.ts";
import { jottingsOf, kindOf, LABEL } from "./jottings.ts";
import { indefiniteArticle, readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { moved, passive, wentTo, withClause, withMeasure } from "./outcomes.ts";
import { withPersonArticle } from "./persons.ts";
import { conjugate } from "./verb-forms.ts";
import { objectList } from "./object-list.ts";
import { withObjectArticle } from "./object-article.ts";
import { ALL_DID, DATED, lastSubject, OF_ITSELF, perfectOf, REMAINS, WAS_DONE } from "./whose-verb.ts";
import { bare, isAttributive, isPast } from "./words.ts";

export interface Woven {
  /** What follows "I", or where `full` is set nothing. */
  i?: string;
  /** A sentence with another subject: "my experience includes …". */
  full?: string;
  asset?: string;
  /** Jottings that found no safe place. */
  rest?: string;
}

/** A note that begins with a verb ("ran nights for 3 years, 900 loaves"): the jottings behind the first join it. */
export function wovenPredicate(predicate: string): Woven {
  const pieces = jottingsOf(predicate);
  return joined(pieces[0] ?? predicate, pieces.slice(1), false);
}

/** A clause with its own subject ("at Nordarm I cut scrap by half, no complaints since"). */
export function wovenClause(text: string): Woven {
  const pieces = jottingsOf(text);
  // What stands before the subject is no clause yet: "at Nordarm, I cut scrap".
  let first = pieces[0] ?? text;
  let at = 1;
  while (at < pieces.length && (!hasVerb(first) || (at === 1 && isOnlySubordinate(first))))
    first += `, ${pieces[at++]!}`;
  return joined(first, pieces.slice(at), true);
}

/** "when I joined" has its main clause behind the comma; "when you asked I said three" has it already. */
function isOnlySubordinate(text: string): boolean {
  const subjects = text.match(/(?<![\p{L}'])(?:I|we|you|they|he|she|it)(?= )/gu)?.length ?? 0;
  return (
    /^(?:when|while|after|before|because|since|as (?:I|we|it|they|there|the)|if|although|once|until|not only)\b/i.test(
      text,
    ) && subjects < 2
  );
}

function hasVerb(text: string): boolean {
  const tokens = text.split(" ");
  return (
    finiteVerbAt(tokens) !== undefined ||
    tokens.some((token, at) => /^(?:I|we|it|they)$/.test(token) && at < tokens.length - 1)
  );
}

/** The finished head of a sentence, and jottings that follow it. */
export function joined(start: string, pieces: readonly string[], sentence: boolean): Woven {
  let text = start;
  const rest: string[] = [];
  const listed = objectList(start, pieces);
  if (listed > 0) {
    const run = pieces
      .slice(0, listed)
      .map((piece) => (kindOf(piece) === "person" ? `${indefiniteArticle(piece)} ${piece}` : piece));
    text = / and /.test(run.at(-1)!) ? [start, ...run].join(", ") : listOf([start, ...run]);
  }
  let verbs = 0;
  let listing = false;
  pieces.slice(listed).forEach((piece, at, all) => {
    // "mostly spays, splenectomies and gastric torsions"
    if (listing && kindOf(piece) === "matter" && holdingOf(piece) === undefined) {
      text += `${at === all.length - 1 && !/ and /.test(piece) ? " and" : ","} ${piece}`;
      return;
    }
    listing = LISTS.test(piece);
    const more = attached(text, piece, sentence, !all.slice(at + 1).some((later) => kindOf(later) === "past"), verbs);
    if (more === undefined) rest.push(piece);
    else {
      if (kindOf(piece) === "past") verbs++;
      text = more;
    }
  });
  return { ...(sentence ? { full: text } : { i: text }), ...(rest.length > 0 ? { rest: rest.join(", ") } : {}) };
}

/** A word that opens a list of examples. */
export const LISTS = /^(?:mostly|mainly|including|such as|like|especially|particularly|e\.g\.?) \p{L}/iu;

function attached(head: string, piece: string, sentence: boolean, final: boolean, verbs: number): string | undefined {
  const kind = kindOf(piece);
  const verb = bare(head.split(" ")[0]!);
  const past = !sentence && isPast(verb) && !/^(?:have|had|am|read|set|put|cut)$/.test(verb);
  const done = past || /^(?:read|set|put|cut|had)$/.test(verb);
  const me = sentence ? ", and I " : done ? ", and I " : / and |, /.test(head) ? ", and " : " and ";
  if (/^(?:not|rather than|instead of) [\p{L}\d]/iu.test(piece)) return `${head}, ${piece}`;
  if (/^am /.test(head) && /^(?:only )?\S+ (?:\p{L}+ )?\p{L}+s? (?:left|to go|remaining)$/u.test(piece))
    return `${head}, with ${piece}`;
  // "both still there"
  const lasting =
    /^((?:all|both|most|half|\d+|two|three|four|five)(?: of them)?) still (?:there|here|in|with|on|at|together|running)\b/i.exec(
      piece,
    );
  if (lasting) return `${head}, and ${lasting[1]!} are ${piece.slice(lasting[1]!.length + 1)}`;
  // "ran the pilot, now rolled out to nine depots"
  if (done && /^now \p{Ll}+(?:ed|en|ught|un|old|ld)\b/u.test(piece) && isPast(piece.split(" ")[1]!))
    return `${head}, and it is ${piece}`;
  if (/^now (?:under|over|at|below|above|down|up|less|more|only|\d)/.test(piece)) return `${head}, ${piece}`;
  if (/^[€$£]?\d[\d.,]*k? to [€$£]?\d/.test(piece)) return `${head}, from ${piece}`;
  if (OF_ITSELF.test(piece) && kind === "past") return `${head}, and it ${piece}`;
  if (IN_PROGRESS.test(piece)) return inProgress(head, piece);
  if (/^now \p{Ll}+$/u.test(piece)) return bracketed(head, piece);
  // "in 18 months best in region" has no verb of its own.
  if (/^in .+ (?:best|top|number one|no\. ?1|first|second|leader)\b/i.test(piece)) return undefined;
  if (REMAINS.test(piece)) {
    const things = readNounPhrase(head.replace(/^\S+ /, "")).plural;
    return `${head}, and ${things ? "they are" : "it is"} ${piece.replace(/^(?:and )?(?:it(?:'s| is) |they(?:'re| are) )?/i, "")}`;
  }
  if (/^(?:currently|now|still) \p{L}+ing\b/iu.test(piece)) return `${head}${me}am ${piece}`;
  if (/^top \d+%$/i.test(piece)) return `${head}, in the ${piece.toLowerCase()}`;
  switch (kind) {
    case "hinge":
      if (/^(?:now|then) \p{L}+/iu.test(piece) && isPast(piece.split(" ")[1]!)) return `${head}, and ${piece}`;
      if (/^from [€$£]?\d.* to [€$£]?\d/i.test(piece) && !done && !sentence) return `${head}, and I went ${piece}`;
      // "rewrote the import, from 5 hours to 40 minutes": that is what became of it.
      if (/^from [€$£]?\d.* to [€$£]?\d/i.test(piece) && done && !sentence) {
        const things = readNounPhrase(head.replace(/^\S+ /, ""));
        return things.person ? undefined : `${head}, bringing ${things.plural ? "them" : "it"} ${piece}`;
      }
      if (/^against a target of /.test(piece)) return `${head}, ${piece}`;
      if (/^(?:before|after|since|until) (?:me|us|that|then|this)\b.* (?:was|were|had|is|are|have) /i.test(piece))
        return `${head}; ${piece}`;
      if (ALL_DID.test(piece)) return `${head}, and ${piece}`;
      if (/^only \S+ \p{L}/iu.test(piece)) return `${head}, with ${piece}`;
      if (/^(?:and|but) /i.test(piece)) return `${head}, ${piece}`;
      return `${head}, ${hinged(piece, /\d/.test(head), head)}`.replace(
        ", and ",
        / and |, /.test(head) ? ", and " : " and ",
      );
    case "negative":
      if (/^without\b/i.test(piece)) return `${head} ${piece}`;
      if (
        /^never (?:more|less|fewer|below|above|beyond|outside|late|absent|ill|sick|short|over|under|wrong|idle|behind|off|down|out|in|at|on)\b/i.test(
          piece,
        )
      )
        return `${head}, ${piece}`;
      if (/^never an?\b/i.test(piece)) return `${head}, ${piece.replace(/^never/i, "without")}`;
      if (/^never\b/i.test(piece)) return `${head} and ${piece}`;
      if (/, with no /.test(head)) return undefined;
      // "hold IRATA level 2, no accident in 6 years"
      if (/^(?:hold|have held) /.test(head) && /^(?:no|zero|not one|not a single) /i.test(piece)) {
        const record = holdingOf(piece);
        if (record)
          return `${head}${/ and |, /.test(head) ? "," : ""} and ${record.verb} ${record.object.replace(/(?<! in| for| over| of| last) (\d+ (?:years|months|seasons|weeks))$/, " in $1")}`;
      }
      return `${head}, with ${piece.replace(/(?<! in| for| over| of| last) (\d+ (?:years|months|seasons|weeks))$/, " in $1")}`;
    case "clause":
      return withClause(head, piece);
    case "passive":
      return `${head}, and ${passive(piece)}`;
    case "past": {
      // "wrote a paper, published in Nature": that was done to the paper.
      if (done && WAS_DONE.test(piece)) {
        const things = readNounPhrase(head.replace(/^\S+ /, "")).plural;
        return `${head}, which ${things ? "were" : "was"} ${piece.replace(/ (?:at |on )?(?:the )?first (?=try|attempt)/, " at the first ")}`;
      }
      const told = withObjectArticle(piece, 0);
      // "have been a grader since 2021, tasted 3,000 samples": that goes on, too.
      const perfect = /^have been\b.*\bsince\b/.test(head) && !DATED.test(piece) ? perfectOf(told) : undefined;
      if (perfect !== undefined) return `${head} and have ${perfect}`;
      // "we had the trucks reloaded, saved nine days": the same people did.
      if (sentence && lastSubject(head) === "we") return `${head}${head.includes(",") ? "," : ""} and ${told}`;
      if (!done) return `${head}, and I ${told}`;
      // "picked, packed and drove the van"
      if (!final || (verbs === 0 && !head.includes(" ") && /^\p{L}+ and \p{L}+/u.test(told))) return `${head}, ${told}`;
      return verbs > 0
        ? `${head} and ${told}`
        : ` and |, `.split("|").some((mark) => head.includes(mark))
          ? `${head}, and ${told}`
          : `${head} and ${told}`;
    }
    case "present":
      // "partnered with the city, free trips on Sundays"
      if (done && isAttributive(piece.split(" ")[0]!, piece.split(" ")[1] ?? "")) return `${head}, with ${piece}`;
      return done || sentence ? `${head}, and I ${piece}` : `${head}${me}${piece}`;
    case "doing":
      if (/^(?:speak|hold|have|am)$/.test(verb) && / (?:speak|hold|have|am)\b|^(?:speak|hold|am)\b/.test(head))
        return `${head}${me}am ${piece}`;
      return sentence && !/\b(?:I|we)\b/.test(head) ? undefined : `${head}, ${piece}`;
    case "moved":
      return (
        wentTo(head, piece) ??
        (/^(?:up|down|from)\b/i.test(piece) ? `${head}, ${piece}` : `${head}, with ${moved(piece)}`)
      );
    case "years": {
      const held = holdingOf(piece);
      if (!held) return undefined;
      if (done && / of experience$/.test(held.object) && !/experience/.test(piece)) return bracketed(head, piece);
      if (/^(?:am|have been)$/.test(verb) || /^have been /.test(head)) {
        if (/of experience$/.test(held.object)) return `${head} with ${held.object}`;
      }
      return `${head}${me}${held.verb} ${held.object}`;
    }
    case "label": {
      const [, thing = "", figure = "", where = ""] = LABEL.exec(piece) ?? [];
      if (/^on[- ]time$/i.test(thing)) return `${head}, ${figure} on time${where}`;
      if (/ only$/.test(thing))
        return `${head}, with ${withMeasure(thing.replace(/ only$/, ""))} of only ${figure}${where}`;
      if (/^p\d\d$/.test(thing)) return `${head}, with ${thing} at ${figure}${where}`;
      if (/\d/.test(thing) || /^\p{Lu}{2,}$/u.test(thing))
        return bracketed(head, piece) ?? `${head}, with ${indefiniteArticle(thing)} ${thing} of ${figure}${where}`;
      return `${head}, with ${withMeasure(thing)}${/^(?:under|over|above|below)/.test(figure) ? "" : " of"} ${figure}${where}`;
    }
    case "rate":
    case "count": {
      const few = /^(\S+) (stay|remain|pass|leave|quit|return)\b(.*)$/.exec(piece);
      if (few) return `${head}, and ${few[1]!} ${conjugate(few[2]!, "past")}${few[3]!}`;
      if (/^\S+ (?:more|fewer|less) /.test(piece)) return `${head}, with ${piece}`;
      // "ran nights for 3 years, 900 loaves": in all, or each night?
      if (
        / for (?:\S+ )?(?:years?|months|weeks|seasons)$/.test(head) &&
        /^\p{L}+ (?:the )?(?:nights|days|shifts|lunch|dinner|breakfast|services?|rounds|deliveries)\b/u.test(head)
      )
        return undefined;
      return bracketed(head, piece);
    }
    case "person":
      // "as a student I sold insurance, best seller of 30" was so then.
      if (/^(?:worked|have worked|was|served|acted) /.test(head) && !/\bsince\b/.test(piece)) return undefined;
      if (sentence && /^(?:the )?(?:best|top|youngest|first|only)\b/i.test(piece)) return undefined;
      if (/\bsince\b/.test(piece))
        return `${head}${done || sentence ? ", and I have been " : / and |, /.test(head) ? ", and have been " : " and have been "}${withIndefiniteArticle(piece)}`;
      return verb === "am"
        ? `${head} and ${withPersonArticle(piece)}`
        : `${head}, and I am ${withPersonArticle(piece)}`;
    case "quality":
      if (verb === "am") return `${head} and ${piece}`;
      return done || sentence ? undefined : `${head}${me}am ${piece}`;
    case "matter": {
      const held = holdingOf(piece);
      if (held)
        return held.verb === verb || head.startsWith(`${held.verb} `)
          ? `${head} and ${held.object}`
          : `${head}${me}${held.verb} ${held.object}`;
      return piece.split(" ").length <= 5 ? bracketed(head, piece) : undefined;
    }
  }
}

function bracketed(head: string, piece: string): string | undefined {
  // "conducted the choir at the age of 23, 60 adults": what is counted stands before the age.
  const aged = / (?:at the age of|aged|at) \d+$/.exec(head);
  if (aged && !/\(/.test(head + piece)) return `${head.slice(0, aged.index)} (${piece})${aged[0]}`;
  if (/\(/.test(piece) || aged) return `${head}, with ${piece}`;
  if (!/ \([^)]*\)$/.test(head)) return `${head} (${piece})`;
  return /, with [^,]*$/.test(head) || !/^\d/.test(piece) ? undefined : `${head}, with ${piece}`;
}

export function hinged(piece: string, countsBefore = false, head = ""): string {
  // "3 harvests in Burgundy, 2 in Marlborough": not of the same ones.
  if (/ (?:in|at) \p{Lu}[\p{L} ]*$/u.test(head) && /^(?:\d+|one|two|three|four|five) (?:in|at) \p{Lu}/u.test(piece))
    return `and ${piece}`;
  const text = piece
    .replace(/^((?:about |over )?\S+) of it\b/i, "$1 of them")
    .replace(/^(\d+|one|two|three|four|five) (?=\p{L}+(?:ed|en)\b)/iu, "$1 of them ")
    .replace(/^(?:last|first|final) (?=\d|two|three|four|five|six)/i, (word) => `the ${word.toLowerCase()}`);
  // "1,850 hours in total, 1,200 on type"
  if (
    countsBefore &&
    /^(?:about |over )?\d[\d.,]*\+? (?:in|on|at|as|with|for|abroad|below|above|under|over|without|by|from|after|during)\b/i.test(
      text,
    )
  )
    return text.replace(/^((?:about |over )?\S+) /, "$1 of them ");
  return text;
}

/** "A, B and C"; where one of them has an "and" of its own, a comma parts the last. */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  const comma = items.slice(0, -1).some((item) => / and |, /.test(item)) ? "," : "";
  return `${items.slice(0, -1).join(", ")}${comma} and ${items.at(-1)!}`;
}
