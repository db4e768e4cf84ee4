// Which notes hold words that cannot be trusted to stand in an English sentence?
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { isVerbForm } from "./verb-forms.ts";
import { bare, isBaseVerb, isCountNoun, isDeterminer, isMass, isNumber, isPast, isPlural } from "./words.ts";

/** Particles of other languages that slip into English notes. */
const PARTICLES =
  /(?<![\p{L}'-])(?:ko|sa|ng|mga|yung|lang|lah|lor|leh|meh|yaar|jaldi|kya|hai|nahi|sudah|dengan|untuk|und|oder|aber|nicht|avec|mais|pero|porque|também|não)(?![\p{L}'-])/u;
/** Orders to a machine, and orders typed where a deed is asked for. */
const ORDERS =
  /\b(?:ignore|disregard|forget) (?:all |any |the |your )?(?:previous|prior|above|earlier) (?:instructions?|prompts?|messages?)\b|\band (?:give|offer|hire|send|tell|pay|let) me\b/i;
/** Verb and preposition that do not go together. */
const MISMATCH =
  /\b(?:agreed|agree) for\b|\b(?:I|we) (?:am|are) (?:agree|work|have|know|want|like)\b|\b(?:did|does|do)n't (?:(?!(?:need|feed|speed|proceed|succeed|exceed|bleed|breed)\b)\w+ed|has|was)\b|\b(?:is|are|was|were) (?:have|has|had|does|did|(?:do|make|want|need)(?!-| (?:for|of)\b)(?<!\b(?:do|does) is (?:do|make)))\b|(?<!\b(?:do|does|did|can|will|would|could|should|may|might|must|let|make|makes|made|help|helps|if|having) )\b(?:he|she|it) (?:have|are|do)\b|\bthere is (?:many|several|two|three|four|five)\b|\b(?:I|you|we|they) (?:has|is|does)\b|\b(?:we|they) was\b|\bmore (?:better|easier|faster|bigger)\b|\bmuch (?:people|customers|projects|things|cases)\b|\bmany (?:experience|work|knowledge|information|time)\b|\bhave \d+ years old\b|\bsame with\b|\bnot same\b|\bin order (?!to\b|of\b|that\b|for\b)/i;

/** True where a note had better be typed again than be placed. */
export function isDoubtful(text: string): boolean {
  return hasBareParticiple(text) || PARTICLES.test(text) || ORDERS.test(text) || MISMATCH.test(text);
}

/** "I have grow my region": after "have" no bare verb. */
function hasBareParticiple(text: string): boolean {
  const tokens = text.split(" ");
  return tokens.some((token, at) => {
    if (at === 0 || !/^(?:have|has|had)$/i.test(tokens[at - 1]!)) return false;
    const key = bare(token);
    return (
      isBaseVerb(key) && !isVerbForm(key, "participle") && !NOUN_LIKE.has(key) && !isCountNoun(key) && !isMass(key)
    );
  });
}

/** A bare verb with its object inside what was read as a thing: "the flaky test in CI take 40 minutes". */
export function hidesVerb(np: string): boolean {
  const tokens = np.split(" ");
  for (let at = 1; at < tokens.length - 1; at++) {
    const key = bare(tokens[at]!);
    const before = bare(tokens[at - 1]!);
    if (
      /^(?:how|what|why|when|where|who|whether|which|that|if|you|they|we|it|people|to|and|or|can|will|must|not|n't|help|let|make|makes)$/.test(
        before,
      )
    ) {
      if (/^(?:how|what|why|when|where|who|whether|which|that|if|you|they|we)$/.test(before)) return false;
      continue;
    }
    // "forest owners never answer letters"
    if (isBaseVerb(key) && /^(?:never|always|often|rarely|seldom|usually|hardly)$/.test(before)) return true;
    if (!isBaseVerb(key) || isPast(key) || NOUN_LIKE.has(key) || isCountNoun(key) || isMass(key)) continue;
    if (isDeterminer(before) || isPlural(before)) continue;
    if (/^\(/.test(tokens[at + 1]!)) continue;
    if (isDeterminer(tokens[at + 1]!) || isNumber(tokens[at + 1]!)) return true;
  }
  return false;
}
