// Which sentence is made of the things somebody jotted down: "Level 3, 5 years in baby rooms"?
import { hinged, joined, listOf, LISTS, type Woven } from "./attach.ts";
import { holdingOf } from "./holdings.ts";
import { IN_PROGRESS } from "./in-progress.ts";
import { changed, moved } from "./outcomes.ts";
import type { Holding } from "./papers.ts";
import { personPart, withPersonArticle } from "./persons.ts";
import { jottingsOf, kindOf, type Kind } from "./jottings.ts";
import { indefiniteArticle, readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { compiled, INCLUDES, settled, WITH, type Part } from "./woven-parts.ts";
import { bare, isGerund, isMass } from "./words.ts";

/** A note that begins with a thing ("Level 3, 5 years in baby rooms"); undefined where nothing can be made of it. */
export function wovenThings(typed: string): Woven | undefined {
  const text = typed
    .replace(/\bsix Sigma\b/g, "Six Sigma")
    .replace(/^((?:PMP|CISSP|CSM|PSM|ITIL|PRINCE2|CPA|RN)) and (?=\p{Lu})/u, "$1, ")
    // "ADR licence and 8 years without an accident": two jottings.
    .replace(
      / and (?=(?:about |over |more than )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten) years\b|own )/g,
      ", ",
    )
    // "Revit, AutoCAD & Navisworks"
    .replace(/(, [^,&]+) & (?=\p{Lu}[^,&]*$)/u, "$1 and ");
  const whole = holdingOf(text);
  const pieces = whole?.verb === "passed" ? [text] : jottingsOf(text);
  if (isBareList(pieces)) return { i: `${WITH} ${listOf(pieces)}` };
  const parts: Part[] = [];
  let at = 0;
  for (; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const kind = kindOf(piece);
    const last = parts.at(-1);
    if (last && kind === "matter" && LISTS.test(pieces[at - 1]!) && holdingOf(piece) === undefined) {
      const final = at === pieces.length - 1 && !/ and /.test(piece);
      last.objects.push(`${last.objects.pop()!}${final ? " and" : ","} ${piece}`);
      continue;
    }
    if (last && kind === "hinge") {
      if (/^(?:and|but|then|now|so)\b|^from [€$£]?\d/i.test(piece)) break;
      const told = hinged(piece, true, pieces[at - 1]!);
      last.objects.push(`${last.objects.pop()!}${told.startsWith("and ") ? "" : ","} ${told}`);
      continue;
    }
    if (last && kind === "rate") {
      last.objects.push(`${last.objects.pop()!} (${piece})`);
      continue;
    }
    // "army reserve officer, logistics section", "court interpreter, 600 hearings"
    const aside = /^\p{Ll}[\p{L} ]{2,24}$/u.test(piece)
      ? kind === "matter"
      : kind === "count" && piece.split(" ").length < 4;
    if (last?.verb === "am" && aside && holdingOf(piece) === undefined && kindOf(pieces[at - 1]!) === "person") {
      last.objects.push(`${last.objects.pop()!} (${piece})`);
      continue;
    }
    // "expertise in GST, TDS and payroll": more of the same.
    if (
      last?.asset &&
      !last.span &&
      kind === "matter" &&
      holdingOf(piece) === undefined &&
      !/\d/.test(piece) &&
      / (?:in|with|of) \S+(?: \S+){0,3}$/.test(last.objects.at(-1) ?? "")
    ) {
      const final = at === pieces.length - 1 && !/ and /.test(piece);
      last.objects.push(`${last.objects.pop()!}${final ? " and" : ","} ${piece}`);
      continue;
    }
    const part = last && kind === "negative" ? undefined : partOf(piece, kind, last);
    if (!part) break;
    if (last && last.verb === part.verb) last.objects.push(...part.objects);
    else parts.push(part);
  }
  if (parts.length === 0) return undefined;
  const told = compiled(settled(parts));
  if (at === pieces.length) return told;
  const { rest, ...more } = joined(told.i ?? told.full!, pieces.slice(at), told.i === undefined);
  const text2 = more.i ?? more.full!;
  return told.i === undefined ? { full: text2, ...(rest ? { rest } : {}) } : { i: text2, ...(rest ? { rest } : {}) };
}

const RESPONSIBLE = "my responsibilities have included";
const RESULTS = "my results include";

function partOf(piece: string, kind: Kind, last: Part | undefined): Part | undefined {
  const charge = /^(budget|team|crew|staff|portfolio|fleet|headcount)(?: of)? ((?:[€$£])?\d[\d.,]*[kKmM]?)$/i.exec(
    piece,
  );
  if (charge)
    return {
      verb: RESPONSIBLE,
      objects: [`${indefiniteArticle(charge[1]!)} ${charge[1]!.toLowerCase()} of ${charge[2]!}`],
    };
  const role = /^(\p{L}[^\d]*?) (?:for )?((?:about |over )?\d+\+? years)$/u.exec(piece);
  if (role && kindOf(role[1]!) === "person")
    return { verb: "have worked as", objects: [`${withPersonArticle(role[1]!)} for ${role[2]!}`] };
  if (/^(?:less|fewer|more(?! than)|twice as (?:many|much)|half as (?:many|much)|faster) /i.test(piece))
    return last ? undefined : { verb: RESULTS, objects: [piece] };
  // What is still to come is no experience.
  if (/\b(?:next (?:week|month|year|spring|summer|autumn|winter|term)|pending|soon)$/.test(piece)) return undefined;
  if (kind === "present" || /\byears old\b/.test(piece) || (last && IN_PROGRESS.test(piece))) return undefined;
  const held = holdingOf(piece);
  if (held) return heldPart(held);
  const score = /^(NPS|CSAT|GPA|eNPS) (?:of |score )?(\d[\d.,]*)$/.exec(piece);
  if (score) return { verb: RESULTS, objects: [`${indefiniteArticle(score[1]!)} ${score[1]!} of ${score[2]!}`] };
  if (kind === "count" && /^(?:about |over |more than |nearly )?\d[\d.,]*% /.test(piece)) {
    const thing = piece.replace(/^.*?% /, "");
    const compared = /^(?:\p{L}+er|more|less) /u.test(thing);
    const single =
      !compared && !readNounPhrase(thing).plural && (readNounPhrase(thing).count || /rate|score|record/.test(thing));
    return {
      verb: RESULTS,
      objects: [single && !/^100%/.test(piece) ? `${indefiniteArticle(piece)} ${piece}` : piece],
    };
  }
  if (kind === "count" || (kind === "years" && !held))
    return { verb: includesVerb(piece), objects: [countedObject(piece)] };
  if (kind === "rate") return { verb: "have handled", objects: [piece] };
  if (kind === "moved" && !last && EVENT.test(piece)) return { verb: INCLUDES, objects: [withOne(piece)] };
  if (kind === "moved" && !last) return { verb: RESULTS, objects: [changed(piece) ?? withOne(moved(piece))] };
  if (kind === "label" && !last)
    return { verb: RESULTS, objects: [withOne(piece.replace(/ (?=(?:[€$£]?\d))/, " of "))] };
  if (/ \d+% of (?:target|plan|quota|budget)\b/i.test(piece))
    return { verb: RESULTS, objects: [piece.replace(/(?<! at) (?=\d+% of)/, " at ")] };
  if (kind === "person")
    return last && !/^(?:am|hold|my experience includes)$/.test(last.verb) ? undefined : personPart(piece);
  if (kind === "quality") return { verb: "am", objects: [piece] };
  if (kind === "doing")
    return last || !isGerund(piece.split(" ")[0]!) ? undefined : { verb: "have experience in", objects: [piece] };
  if (kind !== "matter") return undefined;
  return matterPart(piece, last);
}

function heldPart(held: Holding): Part {
  const field = /^(.+ (?:years?|months)) of (\S+) experience$/.exec(held.object);
  return {
    verb: held.verb,
    objects: [held.object],
    ...(held.asset ? { asset: true } : {}),
    ...(field ? { span: { years: field[1]!, field: field[2]! } } : {}),
  };
}

const EVENT =
  /^(?:[\p{L}\d-]+ ){0,3}(?:upgrades?|migrations?|roll-?outs?|moves?|expansions?|relocations?|refits?|extensions?|conversions?) (?:from|on|at|in|to|of|for) /iu;
const CHARGE =
  /^(?:budgets?|teams?|crews?|staff|fleet|territory|headcount|reports|accounts|p&l|turnover|kitchen|ward|depot|squad|department|countries|sites|stores|plants|offices|branches|locations)$/i;

function includesVerb(piece: string): string {
  const head = bare(readNounPhrase(piece.replace(/^(?:about|over|more than|up to|around) /i, "")).head);
  return CHARGE.test(head) ? RESPONSIBLE : INCLUDES;
}

function countedObject(piece: string): string {
  return piece.replace(/ total$/i, " in total");
}

function matterPart(piece: string, last: Part | undefined): Part | undefined {
  // "refraction 25 patients per day", "wine list 400 labels"
  const paced = /^([\p{L}][\p{L} -]*?) ((?:about |over )?\d[\d.,]*\+? \S+ (?:per|a) \p{L}+)$/u.exec(piece);
  if (paced) return { verb: WITH, objects: [`${paced[1]!} (${paced[2]!})`] };
  const sized =
    /^([\p{L}][\p{L} -]*?)(?<! on| in| at| for| with| of| to| from| by| over) ((?:about |over )?\d[\d.,]*\+? \p{Ll}+s)$/u.exec(
      piece,
    );
  if (sized && readNounPhrase(sized[1]!).count)
    return { verb: INCLUDES, objects: [`${withIndefiniteArticle(sized[1]!)} of ${sized[2]!}`] };
  const used =
    /^(\S+(?: \S+)?) ((?:every day|daily|every week|weekly)(?: .*)?|since .*|for (?:\d+|[a-z]+) years.*)$/i.exec(piece);
  // What stands in brackets is only said besides.
  const plain = piece.replace(/ \([^)]*\)/g, "");
  const phrase = readNounPhrase(plain);
  if (last?.verb === WITH && /^\p{Lu}.* (?:every day|daily)$/u.test(piece)) {
    last.verb = "have worked with";
    return { verb: last.verb, objects: [piece] };
  }
  const tool = /^(\p{Lu}[^,]{1,40}?) (?:every day|daily|for (?:\d+|[a-z]+) years)$/u.test(piece);
  if (tool && !phrase.person) return { verb: "have worked with", objects: [piece] };
  // "BSc in Nursing, Manchester"
  if (
    last &&
    /^(?:a|an) (?:\p{Lu}\S* )?(?:\p{Lu}\S+|Bachelor's degree|Master's degree)(?: in | at )/u.test(
      last.objects.at(-1) ?? "",
    ) &&
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}$/u.test(piece) &&
    last.verb === "have"
  )
    return { verb: last.verb, objects: [`${last.objects.pop()!} (${piece})`] };
  // "keyholder for 3 years" is no tool.
  if (used && /(?:er|or|ist|man|woman)$/.test(used[1]!) && /^\p{Ll}/u.test(used[1]!) && !isMass(used[1]!))
    return undefined;
  if (used && !readNounPhrase(used[1]!).count && !readNounPhrase(used[1]!).person)
    return { verb: "have worked with", objects: [piece] };
  const first = bare(piece.split(" ")[0]!);
  if (/^(?:not|no|none|n\/a|nothing|yes|maybe|nope|same|see|as|so|very|too)$/.test(first)) return undefined;
  // What stands beside a certificate is one: "Level 3, paediatric first aid".
  const course = /\b(?:aid|training|handling|safety|welding|diving|lifeguarding|climbing|rigging)$/.test(piece);
  const paper = course || !(/ing$/.test(piece) || /^\p{Lu}\p{Ll}+(?: and |$)/u.test(piece));
  if (last && /^(?:hold|have held)$/.test(last.verb) && piece.split(" ").length < 5 && !/\d/.test(piece) && paper)
    return {
      verb: last.verb,
      objects: [course ? piece : withIndefiniteArticle(piece)],
    };
  if (last?.span && piece.split(" ").length < 5 && !/\d/.test(piece))
    return { verb: last.verb, objects: [], ...extended(last, piece) };
  if (
    (CHARGE.test(bare(phrase.head)) && / of [€$£]?\d/.test(piece)) ||
    /^(?:store|shop|plant|site|ward|kitchen|depot|branch|hotel|department) with \d/i.test(piece)
  )
    return { verb: RESPONSIBLE, objects: [withIndefiniteArticle(piece)] };
  const figures =
    /(?: |^)(?:[€$£]?\d[\d.,]*[%\p{Ll}]*|\d+-\p{L}+)(?= |$|\))|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/u.test(
      plain,
    );
  // "PLC fault finding on Siemens"
  const activity = [phrase.head, plain.split(" ")[phrase.length] ?? ""].some(
    (word) => /ing$/.test(word) && !THING_IN_ING.test(bare(word)),
  );
  if (figures || (phrase.count && !activity && !phrase.plural && !phrase.mass && !/^open[- ]source\b/i.test(plain)))
    return { verb: INCLUDES, objects: [withOne(piece)] };
  return { verb: WITH, objects: [/^\p{L}+ing of /u.test(piece) ? `the ${piece}` : piece] };
}

/** "cask, keg, can lines", "Revit, Blender": known, however many of each there are. */
function isBareList(pieces: readonly string[]): boolean {
  return (
    pieces.length > 1 &&
    pieces.every(
      (piece) =>
        /^\p{Lu}?[\p{L}+#.-]+(?: [\p{L}+#.-]+)?$/u.test(piece) &&
        (pieces.length > 2 || /^\p{Lu}/u.test(piece)) &&
        kindOf(piece) === "matter" &&
        holdingOf(piece) === undefined &&
        !CHARGE.test(bare(piece.split(" ").at(-1)!)),
    )
  );
}

/** What ends in -ing and is a thing. */
const THING_IN_ING =
  /^(?:building|meeting|wedding|painting|drawing|rating|briefing|hearing|listing|opening|outing|crossing)$/;

/** "a 13-week cash forecast": a measure before a thing does not count it. */
function withOne(text: string): string {
  const measured = /^\d+-\p{L}+ /u.test(text) && !readNounPhrase(text.replace(/^\S+ /, "")).plural;
  return measured ? `${indefiniteArticle(text)} ${text}` : withIndefiniteArticle(text);
}

/** "5 years grill, sauté and raw bar": the span covers the whole list. */
function extended(last: Part, piece: string): { span: NonNullable<Part["span"]> } {
  last.span!.field += `, ${piece}`;
  return { span: last.span! };
}
