// What did a conversation turn on, as something one can thank for, think about or come back to?
import type { KeepsCapital } from "./capitals.ts";
import { softened } from "./soften.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { shortenedSentence } from "./length.ts";
import { spelledOut } from "./hurried-marks.ts";
import { withoutLeadIn } from "./lead-ins.ts";
import { innerArticles } from "./inner-articles.ts";
import { correctArticles, readNounPhrase } from "./noun-phrase.ts";
import { toReader } from "./person-shift.ts";
import { isBroken, neutralForms } from "./neutral.ts";
import { isHard } from "./polarity.ts";
import { wholeClause } from "./side-by-side.ts";
import { isMisformed, wordsOfThing } from "./shape-gate.ts";
import { subjectForms, type SubjectForms } from "./subject-shapes.ts";
import { unfitSubject } from "./unfit.ts";
import { lowerFirst, unplaced, upperFirst, type Forms, type Reading } from "./reading.ts";

/** `readerNames` are the recipient's; `readerIsSubject` when he, she and we in the note can only be the reader. */
export function readSubject(
  raw: string,
  keepsCapital: KeepsCapital,
  readerNames: readonly string[],
  readerIsSubject: boolean,
  companyWe = false,
): Reading {
  const cleaned = spelledOut(cleanText(innerArticles(raw)));
  const unfit = unfitSubject(cleaned);
  if (unfit !== undefined) return unplaced(unfit);
  const [sentence, ...others] = sentencesOf(cleaned);
  if (sentence === undefined) return unplaced("There are no words in it.");
  const introduced = withoutLeadIn(sentence);
  const lead = introduced.lead;
  const cut = shortenedSentence(introduced.text);
  if (cut === undefined) return unplaced("This is too long for one sentence. Name the subject in a few words.");
  const stripped = cut.text;
  // "we need someone who …" is a sentence of theirs: what the two did together was taken off as an introduction.
  const pasted = /^(?:we|our|we're|we've) (?!both\b|also\b|shared?\b|common\b|mutual\b)/i.test(stripped);
  const quoted = /^"([^"]{8,160})"$/.exec(stripped.trim());
  // Three words between marks are a name for something rather than what somebody said.
  if (quoted && quoted[1]!.split(" ").length < 4) return { forms: { np: `“${quoted[1]!}”`, thing: `“${quoted[1]!}”` } };
  if (quoted) return { forms: { quote: upperFirst(quoted[1]!).replace(/[.\s]+$/, "") } };
  const shifted = innerArticles(
    correctArticles(
      toReader(
        COMPARED.test(stripped) ? stripped : lowerFirst(stripped, keepsCapital),
        readerNames,
        readerIsSubject,
        companyWe || pasted,
      ),
    ),
  );
  const task = softened(shifted);
  if (task) return { forms: task, softened: true };
  const read = standing(subjectForms(shifted, lead));
  const forms = read && neutralForms(read);
  if (!forms || isBroken(forms))
    return unplaced("Name the subject in a few words: “the new warehouse in Ghent”, “how you train new drivers”.");
  const { rest: cutOff, ...shapes } = forms;
  const { text: that, rest: fragment } = wholeClause(shapes.that);
  if (that !== undefined) shapes.that = that;
  const rest = cutOff ?? fragment;
  // Words are shifted one by one, so the rest is found again in what was typed.
  const typed = rest && stripped.split(" ").slice(-rest.split(" ").length).join(" ");
  const next =
    others[0] &&
    toReader(lowerFirst(withoutLeadIn(others[0]).text, keepsCapital), readerNames, readerIsSubject, companyWe);
  // "we ate lunch there" was both of them.
  const more = /^we\b/i.test(typed ?? others[0] ?? "") ? undefined : moreOf(rest ?? next, shapes);
  const left =
    more === undefined
      ? [cut.rest, typed, ...others]
      : rest === undefined
        ? [cut.rest, ...others.slice(1)]
        : [cut.rest, ...others];
  return {
    forms: more === undefined ? shapes : { ...shapes, more },
    rest: left.filter(Boolean).join(". ") || undefined,
  };
}

/** What of the shapes can stand in a sentence: a thing up to a verb that has no subject, a clause whose verb is well formed. */
function standing(forms: SubjectForms | undefined): SubjectForms | undefined {
  if (forms?.that !== undefined && isMisformed(forms.that)) return undefined;
  const { np } = forms ?? {};
  if (np === undefined || forms!.how !== undefined) return forms;
  const words = np.split(" ");
  const length = wordsOfThing(np);
  if (length === words.length) return forms;
  const kept = words
    .slice(0, length)
    .join(" ")
    .replace(/,? (?:and|or|but)$|,$/, "");
  if (
    length < 2 ||
    /^(?:the|an?|your|no|only|too|more|less)$|\b(?:of|in|to|for|with|at|on|and|the|an?|your)$/i.test(kept)
  )
    return undefined;
  return {
    np: kept,
    ...(forms!.ing === undefined ? { thing: kept } : { ing: kept }),
    rest: [words.slice(length).join(" "), forms!.rest].filter(Boolean).join(" "),
  };
}

/** What else was said, where it is a plain clause of theirs that is sure to be about the house or the thing. */
function moreOf(sentence: string | undefined, subject: Forms): string | undefined {
  if (sentence === undefined || sentence.split(" ").length > 16 || subject.that !== undefined) return undefined;
  if (/\b(?:he|she|they|them|their|his|her|I|my|me|this|that|these|those|which)\b|\?/i.test(sentence)) return undefined;
  // What is not sure, or goes wrong, is not held up to them.
  if (
    isHard(sentence) ||
    /\b(?:sure|maybe|perhaps|probably|seems?|thinks?|worr\w+|hopes?|not|n't|only|nobody|no one|never)\b|n't\b/i.test(
      sentence,
    )
  )
    return undefined;
  // "you" may be the house or the many things before it.
  if (subject.np !== undefined && /^you\b/i.test(sentence) && readNounPhrase(subject.np).plural) return undefined;
  const forms = subjectForms(correctArticles(sentence), undefined);
  return forms === undefined || forms.rest !== undefined || isBroken(forms) ? undefined : wholeClause(forms.that).text;
}

/** "Relativity vs Everlaw": what stands beside a name is one. */
const COMPARED = /^\p{Lu}\p{L}+ (?:vs\.?|versus) \p{Lu}/u;
