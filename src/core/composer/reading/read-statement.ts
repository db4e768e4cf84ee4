// What does a note say that somebody typed about themselves, as a sentence with "I"?
import {
  MODALS,
  OBJECT_PRONOUNS,
  PARTICIPLE_ADJECTIVES,
  POSSESSIVES,
  SELF_ADJECTIVES,
} from "../lexicon/function-words.ts";
import { PROPER_WORDS } from "../lexicon/proper-words.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import type { KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { shortenedSentence } from "./length.ts";
import { withoutSelfLeadIn } from "./lead-ins.ts";
import { mendCommas } from "./mend-commas.ts";
import { correctArticles, readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { lowerFirst, unplaced, type Forms, type Reading } from "./reading.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import {
  bare,
  isAdverb,
  isBaseVerb,
  isCountNoun,
  isDeterminer,
  isGerund,
  isMass,
  isNumber,
  isPast,
  isPlural,
  isPreposition,
  isThirdPerson,
} from "./words.ts";

const FIRST_PERSON: Readonly<Record<string, string>> = {
  "i'm": "am",
  "i've": "have",
  "i'd": "would",
  "i'll": "will",
};

const HINT = "Start with what you did or have: “led a team of five”, “I speak Polish”, “ten years in retail”.";

/** `names` are the candidate's: a CV speaks of its owner by name or as he or she. */
export function readStatement(raw: string, keepsCapital: KeepsCapital, names: readonly string[]): Reading {
  const sentences = sentencesOf(cleanText(raw));
  const first = sentences[0];
  if (first === undefined) return unplaced("There are no words in it.");
  if (first.endsWith("?")) return unplaced(HINT);
  const cut = shortenedSentence(withoutSelfLeadIn(joinedSentences(sentences)));
  if (cut === undefined) return unplaced("This is too long for one sentence. Type the one thing they should remember.");
  let text = cut.text;
  const rest = [cut.rest, ...sentences.slice(1)].filter(Boolean).join(". ") || undefined;
  text = text.replace(/^(?:strengths?|skills?|experience|achievement|example|answer|my answer): ?/i, "");
  const label = /^((?:\p{Lu}[\p{L}&.'-]*)(?: \p{Lu}[\p{L}&.'-]*){0,2})(?: \(?[\d–-]+\)?)?: (?=\p{L})/u.exec(text);
  let place = "";
  if (label && !PROPER_WORDS.has(label[1]!) && keepsCapital(label[1]!.split(" ")[0]!, label[1]!.split(" ")[1] ?? "")) {
    place = label[1]!;
    text = text.slice(label[0].length);
  }
  // "court work: gave evidence in 40 cases": the label says no more than the rest.
  const heading = /^[\p{L}\d /&+-]{2,40}: (?=(\p{L}+))/u.exec(text);
  if (heading && (isPast(heading[1]!) || /^(?:I|i)$/.test(heading[1]!))) text = text.slice(heading[0].length);
  const forms = statementForms(correctArticles(text), keepsCapital, names);
  if (!forms) return unplaced(HINT);
  if (place !== "" && forms.i !== undefined) {
    const full = `at ${place}, I ${forms.i}`;
    return { forms: { full, that: full }, rest };
  }
  return { forms, rest };
}

function statementForms(text: string, keepsCapital: KeepsCapital, names: readonly string[]): Forms | undefined {
  const tokens = text.split(" ");
  const first = bare(tokens[0]!);
  if (first === "") return undefined;
  if (first === "because" || first === "so") return undefined;
  if (first === "i" && tokens.length > 1) return predicate(tokens.slice(1).join(" "));
  const contracted = FIRST_PERSON[first];
  if (contracted !== undefined && tokens.length > 1) return predicate(`${contracted} ${tokens.slice(1).join(" ")}`);
  if ((first === "he" || first === "she" || names.some((name) => name.toLowerCase() === first)) && tokens.length > 1) {
    return predicate(fromThirdPerson(tokens.slice(1).join(" ")));
  }
  if (/^(?:my|we|our|we've|we're|it|it's|there|this|that)$/.test(first) && tokens.length > 2) {
    if (clauseVerb(tokens)) return clause(text, keepsCapital);
    return first === "my" || first === "our" ? bring(text, keepsCapital) : undefined;
  }
  if (tokens.length > 4 && OPENS_WITH_PLACE.test(first)) {
    const placed = afterPlace(text, tokens, keepsCapital, names);
    if (placed) return placed;
    if (!/^(?:for|over)$/.test(first)) return undefined;
  }
  return fragment(text, tokens, first, keepsCapital);
}

/** "Cut costs. Saved 300k." is one achievement: the second half joins the first where both tell what was done. */
function joinedSentences(sentences: string[]): string {
  // "We had the same problem. I introduced …": the second sentence is the point.
  const SAME = /\b(?:same|similar|that|this) (?:issue|problem|situation|challenge|thing|difficulty)\b/i;
  if (
    sentences.length > 1 &&
    SAME.test(sentences[0]!) &&
    !/\d/.test(sentences[0]!) &&
    /^(?:I|we)\b/.test(sentences[1]!)
  )
    sentences.shift();
  if (/^(?:the |a )?(?:same|similar) \p{L}+/iu.test(sentences[0]!))
    sentences[0] = sentences[0]!.replace(
      /^(?:the |a )?(?:same|similar) (?:issue|problem|situation|challenge|thing|difficulty)s?(?: (?:at|in|with|here) [^,:;–-]+| here)?[,:;–-]+\s*/i,
      "",
    );
  const [first = "", second = ""] = sentences;
  const opens = second.split(" ")[0]!;
  if (
    isPast(first.split(" ")[0]!) &&
    /^\p{Lu}\p{Ll}/u.test(opens) &&
    isPast(opens) &&
    `${first} ${second}`.split(" ").length <= 22
  ) {
    sentences.splice(1, 1);
    return `${first} and ${second[0]!.toLowerCase()}${second.slice(1)}`;
  }
  return first;
}

const OPENS_WITH_PLACE = /^(?:at|in|as|when|while|after|during|for|with|before|since|on|over|last|throughout)$/;

/** "In my last job I introduced …", "at Nordarm, cut …", "as shift lead at X trained …". */
function afterPlace(
  text: string,
  tokens: readonly string[],
  keepsCapital: KeepsCapital,
  names: readonly string[],
): Forms | undefined {
  if (/(?:,| )\s?(?:I|we|my|I've|I'm|we've)(?= )/.test(text)) return clause(text, keepsCapital);
  const comma = text.indexOf(", ");
  const after = comma > 0 ? text.slice(comma + 2) : "";
  if (after !== "" && (isPast(after.split(" ")[0]!) || isBaseVerb(after.split(" ")[0]!))) {
    const inner = statementForms(after, keepsCapital, names);
    if (inner?.i !== undefined) return clause(`${text.slice(0, comma)}, I ${inner.i}`, keepsCapital);
  }
  for (let at = 2; at < Math.min(tokens.length - 1, 7); at++) {
    const opens =
      isPast(tokens[at]!) &&
      (!PARTICIPLE_ADJECTIVES.has(bare(tokens[at]!)) || opensObject(tokens[at + 1] ?? "")) &&
      !isPreposition(tokens[at - 1]!);
    if (opens && !isDeterminer(tokens[at - 1]!)) {
      return clause(`${tokens.slice(0, at).join(" ")} I ${tokens.slice(at).join(" ")}`, keepsCapital);
    }
  }
  return undefined;
}

function fragment(
  text: string,
  tokens: readonly string[],
  first: string,
  keepsCapital: KeepsCapital,
): Forms | undefined {
  let verbAt = 0;
  while (verbAt < tokens.length - 1 && verbAt < 2 && isAdverb(tokens[verbAt]!) && !isPreposition(tokens[verbAt]!))
    verbAt++;
  const verb = tokens[verbAt]!;
  const key = bare(verb);
  const next = tokens[verbAt + 1] ?? "";
  const lowered = lowerFirst(text, keepsCapital);
  if (
    /^(?:can|could|am|was|have|had|would|will|do|did|haven't|hadn't|didn't|don't|can't|couldn't|won't|wasn't|never)$/.test(
      key,
    )
  ) {
    return predicate(lowered);
  }
  if (key === "used" && bare(next) === "to" && isBaseVerb(tokens[verbAt + 2] ?? "")) return predicate(lowered);
  if (key === "been" && tokens.length > 1) return predicate(lowered.replace(/\bbeen\b/, "have been"));
  const language =
    /^((?:fluent|basic|good|very good|native|excellent|conversational|business|some) )?(\p{Lu}\p{Ll}+)(?: \(?(A1|A2|B1|B2|C1|C2)\)?(?: level)?)?$/u.exec(
      lowered,
    );
  if (language && LANGUAGES.has(language[2]!) && (language[1] !== undefined || language[3] !== undefined)) {
    return predicate(
      `speak ${language[1] ?? ""}${language[2]}${language[3] === undefined ? "" : ` at ${language[3]} level`}`,
    );
  }
  if (
    PASSIVE.test(key) &&
    (/^(?:awarded|elected|named|voted|nominated|appointed|shortlisted|commended)$/.test(key)
      ? !opensObject(next) || /^(?:the|an?|best)$/i.test(next)
      : isPreposition(next) || isAdverb(next) || next === "")
  ) {
    return predicate(`was ${lowered}`);
  }
  if (isPersonFragment(lowered)) return bring(lowered, keepsCapital);
  // "very organised and calm under pressure"
  const quality =
    verbAt > 0 || !/^(?:very|quite|highly|really|extremely|fully)$/.test(first) ? verb : (tokens[1] ?? "");
  const behind = tokens[tokens.indexOf(quality) + 1] ?? "";
  if (
    SELF_ADJECTIVES.has(bare(quality)) &&
    quality !== tokens[0] &&
    (behind === "" || isPreposition(behind) || /^(?:to|and|enough)$/.test(bare(behind)) || /,$/.test(quality))
  ) {
    return predicate(`am ${lowered}`);
  }
  if (
    SELF_ADJECTIVES.has(first) &&
    // "cleared around 80 declarations a day" was done.
    !(isPast(first) && isNumber(tokens[2] ?? "")) &&
    (tokens.length === 1 ||
      isAdverb(tokens[1]!) ||
      isPreposition(tokens[1]!) ||
      /^(?:to|and|enough)$/.test(bare(tokens[1]!)) ||
      /,$/.test(tokens[0]!))
  ) {
    return predicate(`am ${lowered}`);
  }
  // "x-ray certified, and good with anxious kids", "Gas Safe registered"
  if (
    /^\p{L}+-(?:certified|trained|qualified|licensed|registered|accredited)$/u.test(first) &&
    isPreposition(tokens[1] ?? "in")
  )
    return predicate(`am ${lowered}`);
  const able = tokens.findIndex((token) => ABLE.test(bare(token)));
  if (
    able === 2 &&
    !isDeterminer(tokens[0]!) &&
    !tokens.slice(0, 2).some((token) => isPreposition(token) || isPast(token))
  )
    return predicate(`am ${lowered}`);
  if (
    CREDENTIAL.test(tokens[0]!) &&
    !ABLE.test(bare(tokens[1] ?? "")) &&
    !/\b(?:experience|knowledge|skills)\b/i.test(text)
  ) {
    const and = lowered.replace(
      /, (?=(?:about |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\+? years)/,
      " and have ",
    );
    return predicate(
      `${/\bsince\b/.test(text) ? "have held" : "hold"} ${tokens.length > 1 ? withIndefiniteArticle(and) : and}`,
    );
  }
  if (
    tokens.length > 1 &&
    /^(?:certified|trained|qualified|licensed|registered|accredited|educated|vaccinated)[,.]?$/.test(
      bare(tokens[1]!),
    ) &&
    !isAdverb(tokens[0]!) &&
    !isDeterminer(tokens[0]!)
  ) {
    return predicate(`am ${lowered}`);
  }
  if (isPast(verb) && !opensWithParticiple(tokens, verbAt)) return predicate(withObjectArticle(lowered, verbAt));
  if (isGerund(verb) && clauseVerb(tokens.slice(0, 5))) return clause(text, keepsCapital);
  if (isGerund(verb) && !isMass(verb)) return doing(lowered, verbAt);
  if (isThirdPerson(verb) && !isPluralNoun(tokens, verbAt)) return predicate(fromThirdPerson(lowered));
  const baseOpens = opensObject(next) || (!NOUN_LIKE.has(key) && !isCountNoun(verb) && !isMass(verb));
  if (isBaseVerb(verb) && baseOpens && tokens.length > 1 && !PROPER_WORDS.has(verb)) return predicate(lowered);
  if (isGerund(verb) && tokens.length > 1 && !isPreposition(next)) return doing(lowered, verbAt);
  if (clauseVerb(tokens)) return clause(text, keepsCapital);
  return bring(text, keepsCapital);
}

/** "Distributed systems" and "advanced Excel" are things; "reduced energy use by 14%" was done. */
function opensWithParticiple(tokens: readonly string[], verbAt: number): boolean {
  const key = bare(tokens[verbAt]!);
  const next = tokens[verbAt + 1] ?? "";
  if (!PARTICIPLE_ADJECTIVES.has(key)) return false;
  if (opensObject(next) || isPreposition(next) || isAdverb(next)) return false;
  if (
    /^(?:advanced|applied|distributed|embedded|experienced|skilled|qualified|licensed|certified|detailed|proven|spoken|written|supervised|evidence-based|talented|so-called|driven|lost|broken)$/.test(
      key,
    )
  )
    return true;
  return tokens.length - verbAt <= 2;
}

/** "certified welder", "native speaker", "team lead at X": what one is, even where the first word looks like a verb. */
function isPersonFragment(text: string): boolean {
  const phrase = readNounPhrase(text);
  const first = text.split(" ")[0]!;
  if (
    isPast(first) &&
    !SELF_ADJECTIVES.has(bare(first)) &&
    !/^(?:experienced|seasoned|dedicated|licensed)$/i.test(first)
  )
    return false;
  return (
    phrase.person &&
    !phrase.plural &&
    phrase.length > 1 &&
    phrase.length < 6 &&
    !opensObject(text.split(" ")[1] ?? "") &&
    !opensObject(text.split(" ")[0]!)
  );
}

/** "Manages budgets" is a verb with its object, "sales in Asia" is none. */
function isPluralNoun(tokens: readonly string[], at: number): boolean {
  const base = baseOf(bare(tokens[at]!), "s");
  if (base === undefined) return true;
  const next = tokens[at + 1] ?? "";
  if (opensObject(next)) return false;
  return NOUN_LIKE.has(base) || isCountNoun(base) || next === "" || isPreposition(next);
}

function opensObject(next: string): boolean {
  const key = bare(next);
  return isDeterminer(next) || isNumber(next) || POSSESSIVES.has(key) || OBJECT_PRONOUNS.has(key);
}

function clause(text: string, keepsCapital: KeepsCapital): Forms {
  const full = mendCommas(lowerFirst(text, keepsCapital));
  return { full, that: full };
}

/** Forms of a predicate that follows "I". */
function predicate(raw: string): Forms | undefined {
  if (raw === "") return undefined;
  const text = mendCommas(lasting(raw).replace(/^am (?!also)(?=[^,(]*\bsince (?:\d{4}|\p{Lu}))/u, "have been "));
  const forms: Forms = { i: text, full: `I ${text}`, that: `I ${text}` };
  const tokens = text.split(" ");
  const verb = bare(tokens[0]!);
  if (
    !MODALS.has(verb) &&
    !/^(?:am|have|had|was|do|did|don't|didn't|also)$/.test(verb) &&
    !/[,;]| and | but /.test(text)
  ) {
    const base = baseOf(verb, "past") ?? baseOf(verb, "base");
    if (base !== undefined && base !== "be") forms.ing = [conjugate(base, "ing"), ...tokens.slice(1)].join(" ");
  }
  return forms;
}

/** "work in offices since 4 years" → "have worked in offices for 4 years". */
function lasting(text: string): string {
  const since =
    /\bsince (?=(?:about |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|some) (?:years|months|weeks)\b)/;
  const working =
    /^am (\p{L}+ing\b.*\b(?:for|since) (?:about |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years|months)\b.*)$/u.exec(
      text,
    );
  if (working) return `have been ${working[1]!.replace(since, "for ")}`;
  if (!/\bsince\b/.test(text)) return text;
  const result = text.replace(since, "for ");
  const [first = "", ...rest] = result.split(" ");
  const base = baseOf(first, "base");
  if (base === undefined || base === "have" || isPast(first)) return result;
  return `have ${conjugate(base, "participle")} ${rest.join(" ")}`;
}

/** "led team of five" → "led a team of five", for nouns that are known to need it. */
function withObjectArticle(text: string, firstVerbAt: number): string {
  const tokens = text.split(" ");
  // "planned and delivered office move": the object belongs to both.
  const verbAt =
    bare(tokens[firstVerbAt + 1] ?? "") === "and" && isPast(tokens[firstVerbAt + 2] ?? "")
      ? firstVerbAt + 2
      : firstVerbAt;
  const object = tokens.slice(verbAt + 1).join(" ");
  if (object === "" || isPreposition(tokens[verbAt + 1]!) || isAdverb(tokens[verbAt + 1]!)) return text;
  const phrase = readNounPhrase(object);
  // "managed £45m category"
  if (/^[€$£]\d\S*$/.test(object.split(" ")[0]!) && phrase.count && !isPlural(phrase.head)) {
    return [...tokens.slice(0, verbAt + 1), `a ${object}`].join(" ");
  }
  if (!phrase.count || phrase.determined || phrase.plural || phrase.proper || phrase.mass) return text;
  // What one raises or cuts is there already: "doubled the audience", not "an audience".
  const changes =
    /^(?:doubled|halved|tripled|increased|reduced|raised|improved|cut|grew|lowered|decreased|boosted|shortened|strengthened|expanded|modernised|modernized|turned|reorganised|reorganized|restructured|stabilised|stabilized)$/.test(
      bare(tokens[verbAt]!),
    );
  return [...tokens.slice(0, verbAt + 1), changes ? `the ${object}` : withIndefiniteArticle(object)].join(" ");
}

function doing(text: string, gerundAt: number): Forms | undefined {
  // "planning of haul roads, saved 6% diesel": what was done comes after.
  const done = /^([^,]{6,50}), (?=(\p{L}+) )/u.exec(text);
  if (done && isPast(done[2]!)) {
    const thing = / of /.test(done[1]!) ? `with the ${done[1]!}` : `in ${done[1]!}`;
    const full = `${thing}, I ${text.slice(done[0].length)}`;
    return { full, that: full };
  }
  const adverb = text.split(" ").slice(0, gerundAt).join(" ").toLowerCase();
  if (/^(?:currently|now|still|already)$/.test(adverb)) return predicate(`am ${text}`);
  if (/\bsince (?:\d{4}|\p{Lu})/u.test(text)) return predicate(`have been ${text}`);
  const forms = predicate(`have experience in ${text}`);
  return forms && { ...forms, np: text, ing: text };
}

/** On a CV these tell what was done to the writer. */
const PASSIVE =
  /^(?:promoted|awarded|elected|selected|nominated|appointed|recognised|recognized|named|voted|entrusted|hired|headhunted|commended|shortlisted|seconded|invited|chosen)$/;
const LANGUAGES = new Set(
  "English German French Spanish Italian Portuguese Dutch Polish Russian Ukrainian Arabic Mandarin Cantonese Chinese Japanese Korean Hindi Urdu Bengali Swahili Turkish Greek Swedish Danish Norwegian Finnish Hungarian Czech Romanian Hebrew Thai Vietnamese Tamil Catalan Welsh Irish Farsi Persian Dari Serbian Croatian Bulgarian Slovak Slovene Lithuanian Latvian Estonian Malay Indonesian Tagalog".split(
    " ",
  ),
);
const ABLE = /^(?:certified|trained|qualified|licensed|registered|accredited|vaccinated)$/;
/** Papers one holds, as against tools one works with. */
const CREDENTIAL =
  /^(?:CISSP|CCNA|CCNP|PMP|CPA|CFA|ACCA|CIMA|NEBOSH|ITIL|PRINCE2|RHS|IELTS|TOEFL|CELTA|TEFL|MBA|PhD|BSc|MSc|BA|MA|LLM|LLB|CIPD|SHRM-CP|CSM|ADR|GWO|PGCE|QTS|BLS|ACLS)\b/;
const PERSON_TITLE = /^(?:certified|native|trained|qualified|registered|licensed|chartered)\b/i;
const HAD =
  /^(?:experience|knowledge|background|training|skills?|degree|diploma|certificates?|certification|licen[cs]es?|permit|qualifications?|network|contacts?|understanding|command|record|eye|patience|interest|education|clearance|portfolio|driving|hands|reputation|ability|years?|months?|badge|visa|phd|msc|bsc|mba|ma|ba|references?|apprenticeship|expertise|edition)$/i;

/** A thing the writer has ("ten years of nursing", "a certificate") or is ("a certified welder"). */
function bring(raw: string, keepsCapital: KeepsCapital): Forms | undefined {
  let text = lowerFirst(raw, keepsCapital);
  if (/^(?:not|no|none|n\/a|nothing|-|yes|maybe|nope)$/i.test(bare(text.split(" ")[0]!))) return undefined;
  const years =
    /^((?:about |over |more than |nearly |almost |some )?(?:\d+\+?|[a-z]+(?:teen|ty)?|twenty-[a-z]+) years?)(?: (?!of\b|in\b|at\b|as\b|with\b|on\b|for\b|experience\b|abroad\b|old\b|ago\b|and\b|since\b)(?=\p{L}))/iu.exec(
      text,
    );
  // "6 years ICU" → "6 years of ICU".
  if (years && isNumber(text.replace(/^(?:about|over|more than|nearly|almost|some) /i, "")))
    text = `${years[1]} of ${text.slice(years[0].length)}`;
  if (/^(?:about |over |more than |nearly |almost )?[\w+]+ years? as /i.test(text)) return predicate(`spent ${text}`);
  if (
    /^(?:best|top|employee|agent|salesperson|seller|driver|nurse|teacher)\b.* of the (?:month|year|quarter|week)\b/i.test(
      text,
    )
  )
    return predicate(`was ${text}`);
  const used =
    /^(\S+(?: \S+)?) ((?:every day|daily|every week|weekly)(?: .*)?|since .*|for (?:\d+|[a-z]+) years.*)$/i.exec(text);
  if (used && !readNounPhrase(used[1]!).count && !readNounPhrase(used[1]!).person)
    return predicate(`have worked with ${text}`);
  const phrase = readNounPhrase(text);
  if (phrase.person && !phrase.plural && (!phrase.proper || PERSON_TITLE.test(text))) {
    const np = withPersonArticle(text);
    if (/\bsince\b/.test(text)) return { ...predicate(`have been ${np}`), np };
    const worked =
      / (?:for|at|in|of) /.test(text.replace(/ with .*$/, "")) &&
      !/^(?:certified|native|trained|qualified|registered|licensed|chartered|fluent)|\b(?:member|fellow|speaker|holder)\b/.test(
        text,
      );
    return { ...predicate(worked ? `have worked as ${np}` : `am ${np}`), np };
  }
  text = text.replace(
    /^([^,]+), (?=(?:about |over |more than )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten) years\b[^,]*$)/,
    "$1 and ",
  );
  const np = withIndefiniteArticle(text);
  const told = /^([^,]+), (?=(\p{L}+) )([^,]+)$/u.exec(text);
  if (told && isPast(told[2]!) && !PARTICIPLE_ADJECTIVES.has(told[2]!.toLowerCase()))
    return predicate(`have ${withIndefiniteArticle(told[1]!)} and ${withObjectArticle(told[3]!, 0)}`);
  // "margin up 4 points": a figure that moved, not a thing one has.
  if (/ (?:up|down|from|doubled|halved|above|below) (?:by |to )?[€$£]?\d/.test(text) && !/\bexperience\b/i.test(text))
    return { plain: text };
  const simple = !/[,;+]/.test(text);
  const had =
    HAD.test(bare(phrase.head)) ||
    (phrase.determined && !isNumber(text.split(" ")[0]!)) ||
    (phrase.plural && !isNumber(text.split(" ")[0]!)) ||
    /\b(?:experience|knowledge|skills|background|licen[cs]e|certificate|degree|diploma|years)\b/i.test(
      text.split(",")[0]!,
    );
  if (!/\b(?:of them|of which|of those)\b/.test(text) && (/,.*,/.test(text) || (/,/.test(text) && / and /.test(text))))
    return { plain: np, np };
  if (!had && (!simple || isNumber(text.split(" ")[0]!))) return { plain: np, np };
  if (!had && (phrase.mass || phrase.proper || !phrase.count)) {
    // A field one knows one's way in: "PLC fault finding on Siemens S7".
    const forms = predicate(`have experience with ${text}`);
    return forms && { ...forms, np: text, plain: text };
  }
  return { ...predicate(`have ${np}`), np, plain: np };
}

function withPersonArticle(text: string): string {
  return isDeterminer(text.split(" ")[0]!) || /^(?:head|chair|member) of\b/i.test(text)
    ? text.replace(/^(?=member of)/i, "a ")
    : withIndefiniteArticle(text);
}

/** "Leads a team and manages its budget" → "lead a team and manage its budget"; her own things become mine. */
function fromThirdPerson(text: string): string {
  const tokens = text.split(" ");
  const out = tokens.map((token, index) => {
    const key = bare(token);
    const before = bare(tokens[index - 1] ?? "");
    const opensVerb =
      index === 0 || before === "and" || /,$/.test(tokens[index - 1] ?? "") || (index < 2 && isAdverb(tokens[0]!));
    if (opensVerb) {
      if (key === "is") return token.replace(/is/i, "am");
      if (key === "has") return token.replace(/has/i, "have");
      const base = baseOf(key, "s");
      if (base !== undefined && (index === 0 || !isPluralNoun(tokens, index)))
        return token.toLowerCase().replace(key, base);
    }
    if (key === "his" || key === "her") return token.replace(/his|her/i, "my");
    return token;
  });
  return out.join(" ");
}

function clauseVerb(tokens: readonly string[]): boolean {
  if (/^(?:we|it|there|this|that)$/.test(bare(tokens[0]!)))
    return (
      isPast(tokens[1]!) || isBaseVerb(tokens[1]!) || isThirdPerson(tokens[1]!) || finiteVerbAt(tokens) !== undefined
    );
  return finiteVerbAt(tokens) !== undefined;
}
