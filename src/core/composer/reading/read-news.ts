// What is new about the company, as something one can congratulate on?
import type { KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { innerArticles } from "./inner-articles.ts";
import { correctArticles, readNounPhrase, withDefiniteArticle, withIndefiniteArticle } from "./noun-phrase.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { lowerFirst, unplaced, type Reading } from "./reading.ts";
import { toReader } from "./person-shift.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import { bare, isBaseVerb, isDeterminer, isGerund, isPast, isPreposition } from "./words.ts";

const PASSIVE =
  /^(?:named|voted|awarded|ranked|nominated|certified|selected|shortlisted|listed|recogni[sz]ed|(?:acquired|bought|taken over|founded) (?=by )) ?/i;
const DONE =
  /^(.{4,60})(?<!\b(?:is|are|was|were|be|been|got|has|have|not)) (approved|finished|completed|signed|ordered|delivered|confirmed|renewed|extended|granted|cleared|treated|installed|sold|produced|planted|published)$/i;
const ACHIEVED =
  /\b(?:awards?|prizes?|stars?|launch|opening|expansion|anniversary|results?|contracts?|milestone|plant|factory|branch|office|hub|store|shop|site|museum|product|collection|funding|round|certification|certificate|record|partnership|distillery|line|wing|building|school|hospital|clinic|centre|center|lab|garden|deal|grant|patient|patent|app|route|service|exhibition|production|premiere|nomination|medal|victory|win)\b/i;

/** `company` is the company's name as it is used in the letter. */
export function readNews(raw: string, keepsCapital: KeepsCapital, company: string): Reading {
  const [sentence, ...others] = sentencesOf(cleanText(raw));
  if (sentence === undefined) return unplaced("There are no words in it.");
  let text = sentence.replace(
    /^(?:congrat\w*(?: on| for)?|news|saw that|read that|i saw that|i read that|heard that|just announced|announcement|apparently|breaking)[: ]+\s*/i,
    "",
  );
  text = spelledNews(text);
  const rest = others.join(" ") || undefined;
  const named = subjectOf(text, company);
  if (named !== undefined) {
    const predicate = past(named);
    return predicate === undefined
      ? { forms: { that: lowerFirst(text, keepsCapital) }, rest }
      : { forms: { it: correctArticles(predicate) }, rest };
  }
  text = lowerFirst(text, keepsCapital);
  if (/^(?:is|are|will|has|have|was|were|had) /i.test(text)) {
    const predicate = past(text.toLowerCase().startsWith("are ") ? `is${text.slice(3)}` : text);
    if (predicate !== undefined) return { forms: { it: correctArticles(predicate) }, rest };
  }
  // "named best employer 2026": it was done to the company.
  if (PASSIVE.test(text)) return { forms: { it: `was ${text}` }, rest };
  const done = DONE.exec(text);
  if (done) {
    const thing = withDefiniteArticle(done[1]!);
    return { forms: { that: `${thing} ${readNounPhrase(thing).plural ? "have" : "has"} been ${done[2]!}` }, rest };
  }
  const now = /^((?!(?:is|are)\b)[^,]{3,40}?) now (?=(?:in|on|at|open|available|live|also)\b)(.+)$/i.exec(text);
  if (now) {
    const thing = withDefiniteArticle(now[1]!);
    return { forms: { that: `${thing} ${readNounPhrase(thing).plural ? "are" : "is"} now ${now[2]!}` }, rest };
  }
  const risen = /^(.+?) (up|down) (?=(?:by )?\d)(.+)$/.exec(text);
  if (risen) {
    const thing = withDefiniteArticle(risen[1]!);
    return {
      forms: { that: `${thing} ${readNounPhrase(thing).plural ? "are" : "is"} ${risen[2]!} ${risen[3]!}` },
      rest,
    };
  }
  if (
    new RegExp(
      `^${company.replace(/[^\p{L}\p{N} ]/gu, ".")} and \\S+ (?:\\S+ )?(?:partner|merge|launch|open|sign|join|announce|team)\\b`,
      "iu",
    ).test(text)
  )
    return { forms: { that: text }, rest };
  const tokens = text.split(" ");
  const first = bare(tokens[0]!);
  if (isPast(tokens[0]!) && !(tokens.length > 1 && /s$/.test(tokens[1]!) && tokens.length < 4))
    return { forms: { it: correctArticles(articled(text)) }, rest };
  if (
    /^(?:opens|launches|announces|wins|hires|raises|acquires|buys|expands|moves|joins|signs|starts|introduces|appoints|releases|receives|builds|reports|plans|celebrates|invests|doubles|enters|publishes|partners|completes)$/.test(
      first,
    )
  ) {
    const predicate = past(text);
    return predicate === undefined
      ? { forms: { plain: text }, rest }
      : { forms: { it: correctArticles(predicate) }, rest };
  }
  if (isGerund(tokens[0]!) && baseOf(first, "ing") !== undefined)
    return { forms: { it: `is ${correctArticles(text)}` }, rest };
  if (isBaseVerb(tokens[0]!) && isDeterminer(tokens[1] ?? "")) {
    const base = baseOf(first, "base")!;
    return { forms: { it: correctArticles([conjugate(base, "past"), ...tokens.slice(1)].join(" ")) }, rest };
  }
  if (tokens.some((token, index) => index > 0 && /^(?:is|are|was|were|has|have|will|had)$/.test(bare(token)))) {
    return { forms: { that: correctArticles(toReader(withDefiniteArticle(text), [], false)) }, rest };
  }
  const verbAt = finiteVerbAt(tokens);
  if (verbAt !== undefined) return { forms: { that: correctArticles(toReader(text, [], false)) }, rest };
  const np = correctArticles(withDefiniteArticle(toReader(text, [], false)));
  // One congratulates on a prize or a new plant, not on a job fair.
  return { forms: ACHIEVED.test(np) ? { np, thing: np } : { thing: np }, rest };
}

/** Headlines and learners' slips: "they're moving to bigger office", "100 years anniversary". */
function spelledNews(text: string): string {
  return innerArticles(text)
    .replace(/^(they|we|you)'re /i, "$1 are ")
    .replace(/\bone of (?=(?:best|biggest|largest|top|leading|fastest|most)\b)/i, "one of the ")
    .replace(
      /\b(to|into) (?=(?:new|bigger|larger|smaller) (?:HQ|headquarters|office|building|site|space|plant|warehouse|shop|home)\b)/i,
      "$1 a ",
    )
    .replace(/\bat (?=(?!the\b|an?\b|our\b|their\b)(?:[\p{L}\d-]+ ){1,3}awards\b)/iu, "at the ")
    .replace(/\blaunch of app\b/i, "launch of the app")
    .replace(
      /^(\d+)[- ]?years?(?:'s?)? (?=anniversary|jubilee|birthday)/i,
      (_, years: string) => `${years}${ordinal(years)} `,
    );
}

function ordinal(figure: string): string {
  if (/1\d$/.test(figure)) return "th";
  return /1$/.test(figure) ? "st" : /2$/.test(figure) ? "nd" : /3$/.test(figure) ? "rd" : "th";
}

/** What is said of the company, where the note names it: "Halden opens second plant" → "opens second plant". */
function subjectOf(text: string, company: string): string | undefined {
  const names = [company, company.split(" ")[0]!, "they", "the company", "you", "we"];
  for (const name of names) {
    if (name.length > 1 && text.toLowerCase().startsWith(`${name.toLowerCase()} `)) {
      const rest = text.slice(name.length + 1);
      const first = bare(rest.split(" ")[0]!);
      if (
        /^(?:has|have|is|are|was|were|will|had)$/.test(first) ||
        (first === "to" && isBaseVerb(rest.split(" ")[1] ?? "")) ||
        isPast(first) ||
        baseOf(first, "s") !== undefined ||
        (/^(?:they|you|we)$/.test(name) && isBaseVerb(first))
      )
        return rest;
      // "Halden now carbon neutral"
      if (/^(?:now|officially|finally)$/.test(first)) return `is ${rest}`;
    }
  }
  return undefined;
}

function past(predicate: string): string | undefined {
  const tokens = predicate.split(" ");
  const first = bare(tokens[0]!);
  // "Acme to open new hub"
  if (first === "to" && tokens.length > 2) return `plans to ${articled(tokens.slice(1).join(" "))}`;
  if (first === "have") return ["has", ...tokens.slice(1)].join(" ");
  if (first === "are") return ["is", ...tokens.slice(1)].join(" ");
  if (first === "were") return ["was", ...tokens.slice(1)].join(" ");
  if (/^(?:has|is|was|will|had)$/.test(first)) return predicate;
  if (isPast(first)) return articled(predicate);
  const base = baseOf(first, "s") ?? baseOf(first, "base");
  if (base === undefined) return undefined;
  const rest = tokens.slice(1).map((token, index) => {
    const again = bare(tokens[index]!) === "and" ? baseOf(bare(token), "s") : undefined;
    return again === undefined ? token : conjugate(again, "past");
  });
  return articled([conjugate(base, "past"), ...rest].join(" "));
}

/** Headlines drop articles: "opened second plant" → "opened a second plant". */
function articled(predicate: string): string {
  const [verb = "", ...rest] = predicate.split(" ");
  const object = rest.join(" ");
  if (object === "" || isPreposition(rest[0]!)) return predicate;
  const phrase = readNounPhrase(object);
  // A prize with a name is a certain one.
  if (!phrase.determined && /^(?:\p{Lu}\S* )+(?:Award|Prize|Medal|Cup|Trophy)\b/u.test(object))
    return `${verb} the ${object}`;
  if (verb === "won" && /^(?:tender|contract|bid|competition|race)\b/i.test(object)) return `won the ${object}`;
  if (phrase.determined || phrase.plural || phrase.mass || phrase.proper) return predicate;
  return `${verb} ${withIndefiniteArticle(object)}`;
}
