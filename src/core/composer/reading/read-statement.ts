// What does a note say that somebody typed about themselves, as a sentence with "I"?
import { PARTICIPLE_ADJECTIVES } from "../lexicon/function-words.ts";
import { isOrdinary, type KeepsCapital } from "./capitals.ts";
import { inEnglish } from "./calques.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { clause, clauseVerb, fromThirdPerson, opensObject, predicate, things, type Told } from "./first-person.ts";
import { joinedSentences } from "./joined-sentences.ts";
import { withoutRemarks } from "./interview-remarks.ts";
import { withoutSelfLeadIn } from "./lead-ins.ts";
import { withLeftOutWords } from "./left-out-words.ts";
import { shortenedSentence } from "./length.ts";
import { correctArticles } from "./noun-phrase.ts";
import { withObjectArticle } from "./object-article.ts";
import { arrowsRead, HEADINGS, passiveTurned, withoutHeading } from "./opened-note.ts";
import { fragment } from "./read-fragment.ts";
import { holdingOf } from "./holdings.ts";
import { reshaped } from "./reshaped.ts";
import { slipOf } from "./slips.ts";
import { stands } from "./stands.ts";
import { subjectVerb } from "./tagged-verb.ts";
import { jottingsOf } from "./jottings.ts";
import { PRAISE, tellsOfReaction } from "./praise.ts";
import { lowerFirst, unplaced, type Reading } from "./reading.ts";
import { language } from "./spoken.ts";
import { isMisformed, withoutIdleBe } from "./shape-gate.ts";
import { bare, isBaseVerb, isDeterminer, isPast, isPreposition } from "./words.ts";
import { PROPER_WORDS } from "../lexicon/proper-words.ts";

const FIRST_PERSON: Readonly<Record<string, string>> = {
  "i'm": "am",
  "i've": "have",
  "i'd": "would",
  "i'll": "will",
};

const HINT = "Start with what you did or have: “led a team of five”, “I speak Polish”, “ten years in retail”.";

const SLIP_HINT = "This tells that something went wrong, not what is right. Type the fact itself: “the figure is 12%”.";

/** `names` are the candidate's: a CV speaks of its owner by name or as he or she. */
export function readStatement(raw: string, keepsCapital: KeepsCapital, names: readonly string[]): Reading {
  const typed = inEnglish(withoutAsides(andRead(cleanText(arrowsRead(raw)))));
  const slip = slipOf(typed);
  if (slip !== undefined && slip.fact === undefined) return unplaced(SLIP_HINT);
  const said = sentencesOf((slip?.fact ?? typed).replace(/ - (?=\d)/g, " – "));
  if (said[0] === undefined) return unplaced("There are no words in it.");
  const sentences = withoutRemarks(said);
  if (sentences[0] === undefined) return unplaced(SLIP_HINT);
  if (sentences[0].endsWith("?")) return unplaced(HINT);
  const joined = joinedSentences(sentences, keepsCapital);
  const cut = shortenedSentence(withoutSelfLeadIn(joined.text));
  if (cut === undefined) return unplaced("This is too long for one sentence. Type the one thing they should remember.");
  let text = cut.text;
  const rest = [cut.rest, ...joined.rest].filter(Boolean).join(". ") || undefined;
  const label = /^((?:\p{Lu}[\p{L}&.'-]*)(?: \p{Lu}[\p{L}&.'-]*){0,2})(?: \(?[\d–-]+\)?)?: (?=\p{L})/u.exec(text);
  let place = "";
  if (
    label &&
    !HEADINGS.test(label[1]!) &&
    !PROPER_WORDS.has(label[1]!) &&
    keepsCapital(label[1]!.split(" ")[0]!, label[1]!.split(" ")[1] ?? "")
  ) {
    place = label[1]!;
    text = text.slice(label[0].length);
  }
  text = withLeftOutWords(withoutHeading(text, keepsCapital));
  if (isGibberish(text)) return unplaced(HINT);
  const turned = reshaped(passiveTurned(withoutIdleBe(text)));
  const forms = standing(correctArticles(turned.text), keepsCapital, names);
  if (!forms) return unplaced(HINT);
  if (tellsOfReaction(forms.full ?? "")) return unplaced(PRAISE);
  if (isMisformed(forms.full ?? "", false)) return unplaced(HINT);
  const { dropped, ...told } = forms;
  const left = [dropped, turned.rest, rest].filter(Boolean).join(". ") || undefined;
  if (place !== "" && forms.i !== undefined) {
    const full = `at ${place}, I ${forms.i}`;
    return { forms: { full, that: full }, rest: left };
  }
  return { forms: told, rest: left };
}

/** Words that people type to themselves: "touch wood". */
function withoutAsides(text: string): string {
  return text
    .replace(/(?<!\b(?:is|are|was|were)) no problem$/, "")
    .replace(/, (?:in fact|of course|indeed|as it happens|to be honest|frankly),(?= )/gi, "")
    .replace(
      /[,;:]? \(?(?:knock(?:ing)? on wood|touch(?:ing)? wood|fingers crossed|thank god|thank goodness|inshallah|god willing|no biggie)\)?(?=[.,;!]|$)/gi,
      "",
    )
    .replace(
      /\b(since|in|from|of|until|till) ['’](\d\d)(?=\b)/g,
      (_, word: string, year: string) => `${word} ${Number(year) > 60 ? 19 : 20}${year}`,
    );
}

/** The forms of a sentence that stands; where the jottings joined to it spoil it, the first one alone. */
function standing(text: string, keepsCapital: KeepsCapital, names: readonly string[]): Told | undefined {
  const told = statementForms(text, keepsCapital, names);
  if (told?.full === undefined || stands(told.full)) return told;
  const [first = "", ...others] = jottingsOf(text);
  if (others.length === 0 || first.split(" ").length < 2) return undefined;
  const alone = statementForms(first, keepsCapital, names);
  if (alone?.full === undefined || !stands(alone.full)) return undefined;
  return { ...alone, dropped: [alone.dropped, others.join(", ")].filter(Boolean).join(", ") };
}

/** "Polish & Czech", "IT & DE" are two; "Marks & Spencer" is one name. */
function andRead(text: string): string {
  return text.replace(/(?<=(\S+)) & (?=(\S+))/gu, (mark, before: string, after: string) => {
    const names = /^\p{Lu}\p{Ll}+$/u.test(before) && /^\p{Lu}\p{Ll}+/u.test(after);
    return names && !(language(before) || language(after.replace(/\W+$/, ""))) ? mark : " and ";
  });
}

/** Not one word of it is known. */
function isGibberish(text: string): boolean {
  const words = text.split(" ").filter((word) => /^\p{Ll}{4,}$/u.test(word));
  return words.length > 1 && words.length === text.split(" ").length && words.every((word) => !isOrdinary(word));
}

function statementForms(text: string, keepsCapital: KeepsCapital, names: readonly string[]): Told | undefined {
  const tokens = text.split(" ");
  const first = bare(tokens[0]!);
  if (first === "") return undefined;
  if ((first === "because" && !/^because of .*\bI\b/i.test(text)) || first === "so") return undefined;
  if (first === "i" && tokens.length > 1) {
    const told = tokens.slice(1).join(" ");
    return predicate(isPast(tokens[1]!) ? withObjectArticle(told, 0) : told);
  }
  const contracted = FIRST_PERSON[first];
  if (contracted !== undefined && tokens.length > 1) return predicate(`${contracted} ${tokens.slice(1).join(" ")}`);
  if ((first === "he" || first === "she" || names.some((name) => name.toLowerCase() === first)) && tokens.length > 1) {
    return predicate(fromThirdPerson(tokens.slice(1).join(" ")));
  }
  if (/^(?:my|we|our|we've|we're|it|it's|there|this|that)$/.test(first) && tokens.length > 2) {
    if (clauseVerb(tokens) || subjectVerb(tokens)) return clause(text, keepsCapital);
    // "our team reduced churn from 5 to 3%"
    if (/^(?:my|our)$/.test(first) && tokens.slice(2, 4).some((token) => isPast(token)))
      return clause(text, keepsCapital);
    // "my diploma in arboriculture"; but "my thesis on …" says nothing by itself.
    const owned = first === "my" ? tokens.slice(1).join(" ") : "";
    return holdingOf(jottingsOf(owned)[0] ?? "") === undefined ? undefined : things(owned, keepsCapital);
  }
  // "in logistics since 2015", "since 2015 in logistics"
  const spell =
    /^(?:in|at|with) [^,;]+ (?:since|for (?:over |about )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)).*$/i.test(
      text,
    );
  const since = /^(since (?:\p{L}+ )?(?:19|20)\d\d) ((?:in|at|with) .+)$/iu.exec(text);
  if ((spell || since) && !/\b(?:I|we|my)\b/.test(text)) {
    const told = since ? `${since[2]!} ${since[1]!.toLowerCase()}` : lowerFirst(text, keepsCapital);
    return predicate(
      `have ${/^in (?:post|place|charge|role|business|position|office|the role|this role)\b/i.test(told) ? "been" : "worked"} ${told}`,
    );
  }
  if (/^(?:both|either|neither) /i.test(text) && !subjectVerb(tokens)) return undefined;
  // "what I lack in years I make up for in practice"
  if (/^what I \p{L}[^,;]* I \p{L}/u.test(text)) return clause(text, keepsCapital);
  // "three colleagues I trained are now managers", "no customer has ever complained"
  if (
    /^(?!(?:I|we|as|in|at|when|while|after|before|since|with|for|on|if|because) )(?:[\p{L}\d]+ ){1,4}I \p{L}+ (?:are|is|was|were|have|has|run|runs|now|still|all|won|passed) /iu.test(
      text,
    ) ||
    /^no \p{Ll}+ (?:has|have|had|was|were) (?:ever |yet )?\p{L}/u.test(text)
  )
    return clause(text, keepsCapital);
  // "only one accident in 20 years"
  if (/^only one \p{L}+ (?:in|since|for|over|on) /iu.test(text))
    return predicate(`have had ${lowerFirst(text, keepsCapital)}`);
  // "the figure refers to six years", "one of my clients was an estate", "only one exam is left"
  if (subjectVerb(tokens)) return clause(text, keepsCapital);
  // "Not only did I fix the bug, …", "Because of my year abroad I speak …": a main clause stands behind.
  if (
    /^(?:not only|never(?= (?:did|have|had|was|would) (?:I|we)\b)|because of|together with|along with|jointly with|as part of|thanks to|due to|being|having|despite|although|even though|besides) .*\b(?:I|we) \p{L}/iu.test(
      text,
    ) &&
    !/^having (?:\d|an? )/i.test(text)
  )
    return clause(text, keepsCapital);
  if (
    /^(?:people|customers|colleagues|clients|guests|patients|others|everyone|everybody) (?:say|says|said|tell|tells|told|call|called|ask|asked|know|knew|trust|trusted|like|liked)\b/i.test(
      text,
    )
  )
    return clause(text, keepsCapital);
  if (
    /^(?:the )?(?:first|only|youngest|oldest) (?:woman|man|person|one|female|male|foreigner|member|employee|nurse|engineer|teacher)\b/i.test(
      text,
    )
  )
    return predicate(`was ${/^the /i.test(text) ? "" : "the "}${lowerFirst(text, keepsCapital)}`);
  if (/^(?:the )?(?:first|only one) to \p{L}/iu.test(text))
    return predicate(`was the ${text.replace(/^the /i, "")[0]!.toLowerCase()}${text.replace(/^the /i, "").slice(1)}`);
  if (/^(?:nobody|no one|none of (?:my|our)) /i.test(text)) return clause(text, keepsCapital);
  if (/^(?:\d+|all|both|most|half)(?: \d+)? of my \S.* (?:were|passed|graduated)\b/i.test(text))
    return clause(text, keepsCapital);
  const rise = /^in ((?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months)) (from .+ to .+)$/i.exec(
    text,
  );
  if (rise) return predicate(`went ${rise[2]!} in ${rise[1]!}`);
  if (/^one of (?:the |only )?\S+ /i.test(text)) return predicate(`am ${lowerFirst(text, keepsCapital)}`);
  if (/^from .+ to .+ (?:in|within|after) /i.test(text) && !/\b(?:I|we)\b/.test(text))
    return predicate(`went ${lowerFirst(text, keepsCapital)}`);
  // "the figure I gave was for the whole group"
  if (
    /^(?:the|a|what) (?:\p{L}+ ){1,2}?(?:that |which )?(?:I|we) \p{L}+ (?:\p{L}+ ){0,6}?(?<!\b(?:I|it|they|who|which|that|when|he|she) )(?:was|is|were|are|has|had|will|should|does|did|expires|ends|starts|runs|belongs|came|took|covers|covered|lasts|lasted)\b/iu.test(
      text,
    )
  )
    return clause(text, keepsCapital);
  if (/^on call\b/i.test(text))
    return predicate(`${/\b(?:for|since)\b/.test(text) ? "have been" : "am"} ${lowerFirst(text, keepsCapital)}`);
  if (/^in charge of /i.test(text)) return predicate(`am ${lowerFirst(text, keepsCapital)}`);
  if (tokens.length > 4 && OPENS_WITH_PLACE.test(first)) {
    const placed = afterPlace(text, tokens, keepsCapital, names);
    if (placed) return placed;
    if (!/^(?:for|over)$/.test(first)) return undefined;
  }
  return fragment(text, tokens, first, keepsCapital);
}

const OPENS_WITH_PLACE =
  /^(?:at|in|as|when|while|after|during|for|from|between|with|before|since|on|over|last|throughout)$/;

/** "In my last job I introduced …", "at Nordarm, cut …", "as shift lead at X trained …". */
function afterPlace(
  text: string,
  tokens: readonly string[],
  keepsCapital: KeepsCapital,
  names: readonly string[],
): Told | undefined {
  // "in my previous company errors from 1.8 to 0.4%": they went there.
  const went =
    /^((?:in|at) (?:my|our) (?:\p{L}+ ){1,2}?)(\p{L}+s(?: \p{L}+)?) from ([€$£]?\d\S*(?: \p{L}+)? to [€$£]?\d.*)$/u.exec(
      text,
    );
  if (went) return clause(`${went[1]!}${went[2]!} went from ${went[3]!}`, keepsCapital);
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
