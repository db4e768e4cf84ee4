// What did a conversation turn on, as something one can thank for, think about or come back to?
import { QUESTION_WORDS, POSSESSIVES, PARTICIPLE_ADJECTIVES } from "../lexicon/function-words.ts";
import { INTRANSITIVE, NOUN_LIKE } from "../lexicon/verbs.ts";
import type { KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { withoutLeadIn } from "./lead-ins.ts";
import { correctArticles, withDefiniteArticle } from "./noun-phrase.ts";
import { toReader } from "./person-shift.ts";
import { lowerFirst, unplaced, type Forms, type Reading } from "./reading.ts";
import { baseOf, conjugate, isVerbForm } from "./verb-forms.ts";
import {
  bare,
  isAdjective,
  isAdverb,
  isAuxiliary,
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

/** `readerNames` are the recipient's; `readerIsSubject` when he, she and we in the note can only be the reader. */
export function readSubject(
  raw: string,
  keepsCapital: KeepsCapital,
  readerNames: readonly string[],
  readerIsSubject: boolean,
): Reading {
  const cleaned = cleanText(raw);
  const [sentence, ...others] = sentencesOf(cleaned);
  if (sentence === undefined) return unplaced("There are no words in it.");
  const { text: stripped, lead } = withoutLeadIn(sentence);
  const quoted = /^"([^"]{8,160})"$/.exec(stripped.trim());
  if (quoted) return { forms: { quote: quoted[1]!.replace(/[.\s]+$/, "") } };
  const shifted = correctArticles(toReader(lowerFirst(stripped, keepsCapital), readerNames, readerIsSubject));
  const forms = subjectForms(shifted, lead);
  if (!forms)
    return unplaced("Name the subject in a few words: “the new warehouse in Ghent”, “how you train new drivers”.");
  return { forms, rest: others.join(" ") || undefined };
}

function subjectForms(text: string, lead: string | undefined): Forms | undefined {
  const tokens = text.split(" ");
  const first = bare(tokens[0]!);
  const next = tokens[1] ?? "";
  if (first === "") return undefined;
  if (QUESTION_WORDS.has(first)) return questionForms(text, tokens, first);
  if (text.endsWith("?")) return undefined;
  if (first === "to" && isBaseVerb(next)) return verbForms(tokens.slice(1));
  if (first === "that" && tokens.length > 3) return subjectForms(tokens.slice(1).join(" "), lead);
  if (
    /^(?:you|they|we|it|he|she|i|there|you're|they're|we're|it's|there's|you've|i'm|i've|people|everyone|nobody)$/.test(
      first,
    )
  )
    return { that: text };
  if (isGerund(tokens[0]!) && !isMass(tokens[0]!)) return { np: text, ing: text };
  if (
    lead !== "thing" &&
    isPast(tokens[0]!) &&
    !PARTICIPLE_ADJECTIVES.has(first) &&
    (isDeterminer(next) || isNumber(next) || isPreposition(next) || POSSESSIVES.has(bare(next)))
  ) {
    return { that: `you ${text}`, it: text };
  }
  if (isBaseVerb(tokens[0]!) && (isDeterminer(next) || isNumber(next)) && lead !== "thing") return verbForms(tokens);
  if (
    isBaseVerb(tokens[0]!) &&
    !NOUN_LIKE.has(first) &&
    !isCountNoun(first) &&
    !isMass(first) &&
    !isAdjective(first) &&
    tokens.length > 1 &&
    !isAuxiliary(next)
  )
    return verbForms(tokens);
  if (finiteVerbAt(tokens) !== undefined) return { that: withDefiniteArticle(text) };
  return { np: withDefiniteArticle(text) };
}

/** "replace the planner and retrain the crew" → "replacing the planner and retraining the crew". */
function verbForms(tokens: readonly string[]): Forms {
  const ing = tokens.map((token, index) => {
    const opens =
      index === 0 ||
      (bare(tokens[index - 1]!) === "and" &&
        (isDeterminer(tokens[index + 1] ?? "") || POSSESSIVES.has(bare(tokens[index + 1] ?? ""))));
    const base = opens ? baseOf(bare(token), "base") : undefined;
    return base === undefined ? token : conjugate(base, "ing");
  });
  const np = ing.join(" ");
  return { to: tokens.join(" "), np, ing: np };
}

function questionForms(text: string, tokens: readonly string[], first: string): Forms | undefined {
  const second = bare(tokens[1] ?? "");
  const body = text.replace(/\?+$/, "");
  if (/^what (?:is|are|was|were) (?:the|your|their|our|my) /i.test(body))
    return { np: body.replace(/^what (?:is|are|was|were) /i, "") };
  if (/^(?:do|does|did)$/.test(second) && /^(?:you|we|they|i)$/.test(bare(tokens[2] ?? "")) && second !== "did") {
    return { np: [tokens[0], ...tokens.slice(2)].join(" ").replace(/\?+$/, "") };
  }
  if (isAuxiliary(second) && /^(?:you|we|they|i|it)$/.test(bare(tokens[2] ?? ""))) {
    return { np: [tokens[0], tokens[2], tokens[1], ...tokens.slice(3)].join(" ").replace(/\?+$/, "") };
  }
  if (isAuxiliary(second) && !/^(?:what|who|which)$/.test(first)) return undefined;
  if (text.endsWith("?") && isAuxiliary(second)) return undefined;
  if (tokens.length < 3) return undefined;
  if (first === "if") return { np: `whether ${tokens.slice(1).join(" ")}`.replace(/\?+$/, "") };
  return { np: body };
}

const NEVER_NOUNS = new Set(
  "keeps grows takes loses happens fails arrives goes gets makes means becomes wants seems comes lacks breaks needs wants runs cannot remains depends requires causes leads leaves falls rises drops slows stalls crashes starts stops ends costs changes works varies exists disappears leaks overheats".split(
    " ",
  ),
);

/** Where the finite verb of a clause stands, or undefined for a noun phrase. */
function finiteVerbAt(tokens: readonly string[]): number | undefined {
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    const key = bare(token);
    const before = tokens[index - 1]!;
    const after = tokens[index + 1] ?? "";
    if (/^(?:that|which|who|whose|where|when|because|while|if|how|why|what|as)$/.test(key)) return undefined;
    if (isAuxiliary(token)) return index;
    if (isPreposition(before) || isDeterminer(before) || isAdjective(before)) continue;
    const objectFollows = isDeterminer(after) || /^(?:us|them|me|you|it|him|her|each|everyone)$/.test(bare(after));
    const adverbFollows =
      isAdverb(after) || /^(?:when|because|if|while|every|whenever|too|up|down|out|off)$/.test(bare(after));
    if (isThirdPerson(token) && !isPlural(before)) {
      if (objectFollows || adverbFollows) return index;
      if (
        NEVER_NOUNS.has(key) &&
        (after === "" ||
          isPreposition(after) ||
          isGerund(after) ||
          isNumber(after) ||
          bare(after) === "to" ||
          /ed$/.test(bare(after)))
      )
        return index;
    }
    if (isVerbForm(key, "base") && isPlural(before) && !isVerbForm(key, "past")) {
      if (objectFollows || adverbFollows || isNumber(after)) return index;
      if (!NOUN_LIKE.has(key) && !isCountNoun(key) && (after === "" || isPreposition(after) || bare(after) === "to"))
        return index;
      if (
        /^(?:work|drop|struggle|leave|need|stall|fail|quit|wait)$/.test(key) &&
        (isPreposition(after) || bare(after) === "to")
      )
        return index;
    }
    if (isPast(token)) {
      const base = baseOf(key, "past");
      const participle = base !== undefined && isVerbForm(key, "participle");
      if (objectFollows && bare(after) !== "by") return index;
      if (!participle && base !== undefined) return index;
      if (base !== undefined && INTRANSITIVE.has(base)) return index;
    }
  }
  return undefined;
}
