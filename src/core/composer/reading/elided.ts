// What was meant by a note that leaves out its subject or its "is": "short 11 drivers", "room not ready yet", "toured the lab"?
import { finiteVerbAt } from "./finite-verb.ts";
import { readNounPhrase, withDefiniteArticle } from "./noun-phrase.ts";
import { inPlace } from "./tagged-verb.ts";
import type { Forms } from "./reading.ts";
import { baseOf, isVerbForm } from "./verb-forms.ts";
import { bare, isAdjective, isDeterminer, isNumber, isPlural, isPreposition } from "./words.ts";

/** What one is, said without "being": what is short, behind or understaffed is the house. */
const STATE =
  /^(?:short|down|up|behind|over|under) (?=(?:about |by |at least )?(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|a |an |one\b|half\b|schedule\b|budget\b|plan\b|target\b))|^(?:short of|out of|short-staffed|understaffed|short-handed|overstretched|overbooked|stretched|swamped|behind on|behind with|low on) ?/i;

/** What a house goes rather than is. */
const BECOME =
  /^(?:paperless|digital|electric|remote|public|global|green|cashless|plastic-free|carbon-neutral|climate-neutral|net-zero|organic|vegan|bilingual|international|fully remote|cloud-only|open-source)$/i;

/** What a visitor does in the house, alone or with those who live there. */
const SHOWN_ROUND = /^(?:walked|toured|visited|saw|explored)$/i;
const VISITING =
  /^(?:walked|toured|visited|saw|explored|met|drove|rode|went|came|sat|stood|had|ate|drank|tried|tasted|watched|shadowed|looked|talked|spoke|chatted|discussed|laughed|agreed|joked)$/i;

/** Words that say how something is and need an "is" before them. */
const HOW_IT_IS =
  /^(?:not|still|too|always|often|mostly|never|rarely|already|almost|barely|hardly|really|very|quite|constantly|partly|all)$/i;

/** "unclear": what was left out cannot be told, and the note had better be typed again. */
export function elided(tokens: readonly string[]): Forms | "unclear" | undefined {
  const text = tokens.join(" ");
  const [first = "", next = ""] = tokens;
  if (STATE.test(text)) return doing(`being ${text.replace(/^(?:really|very|quite) /i, "")}`);
  // "no cold storage, so moth treatment goes out"
  const none = /^no (?!one\b)([^,]{3,40}?),? so (?=\p{L}+ )/iu.exec(text);
  if (none) return { that: `there is no ${none[1]!}, so ${text.slice(none[0].length)}` };
  // "only one van": to have no more than that.
  const only = /^only (?=(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) \p{L})/iu.exec(text);
  if (only && !/^of$/i.test(tokens[2] ?? "") && finiteVerbAt(tokens) === undefined) return doing(`having ${text}`);
  // "difficult to find night staff"
  if (
    /^(?:difficult|hard|easy|important|expensive|tricky|tough|impossible|costly|complicated|necessary) to \p{Ll}+ /u.test(
      text,
    )
  ) {
    const how = `how ${first.toLowerCase()} it is ${tokens.slice(1).join(" ")}`;
    return { np: how, how };
  }
  // "paperless by 2027": what they are to become.
  if (BECOME.test(first) && (next === "" || isPreposition(next))) return doing(`going ${text}`);
  if (isVerbForm(bare(first), "past") && VISITING.test(first)) return visit(first, next, tokens);
  // "walking the ponds", "seeing the dye room": what one was shown.
  if (/^(?:walking|touring|visiting|seeing|exploring)$/i.test(first) && /^(?:the|your|their|our)$/i.test(next))
    return visit("toured", next, tokens);
  if (/^meeting$/i.test(first) && /^(?:the|your|their|our|\p{Lu}\p{Ll}+)$/iu.test(next)) return "unclear";
  if (isVerbForm(bare(first), "past") && / together\b/.test(text)) return "unclear";
  // "lost two welders last month", "lost seven nurses since spring"
  if (/^lost$/i.test(first) && (isNumber(next) || isDeterminer(next)))
    return { that: `you ${/\bsince\b/.test(text) ? "have " : ""}${text}` };
  // "takes Conor all of August": of what is said is not told.
  if (isVerbForm(bare(first), "s") && inPlace(tokens)?.[0]!.tag === "VERB" && /^(?:\p{Lu}\p{Ll}|you$)/u.test(next))
    return "unclear";
  // "proud of the apprenticeship scheme", "keen on early reviews": so is who told of it.
  if (DISPOSED.test(text)) return /\bsure\b|\byet$/.test(text) ? "unclear" : { that: `you are ${text}` };
  const does = SURELY.test(first) ? bare(first).slice(0, -1) : baseOf(bare(first), "s");
  if (
    does !== undefined &&
    (OF_A_HOUSE.test(does) || SURELY.test(first)) &&
    next !== "" &&
    (SURELY.test(first) || inPlace(tokens)?.[0]!.tag === "VERB") &&
    (isPreposition(next) || isDeterminer(next) || isNumber(next) || /^(?:to|all|mostly|only)$/i.test(next))
  )
    return { that: `you ${does} ${tokens.slice(1).join(" ")}` };
  // "the clinic runs late" has its verb.
  return withoutIs(tokens) ?? (finiteVerbAt(tokens) === undefined ? stateOf(tokens) : undefined);
}

/** How somebody stands to something. */
const DISPOSED =
  /^(?:not |very |really |quite |a bit |so )*(?:proud|keen|worried|tired|open|happy|unhappy|strict|big|interested|concerned|nervous|excited|careful|serious|sure|unsure|afraid|aware|passionate|cautious|sceptical|skeptical|curious|pleased) (?:of|on|about|with|to|at|in) \p{L}/iu;
/** Third persons that are no plurals. */
const SURELY = /^(?:hopes|depends|insists|prefers|belongs)$/i;
/** What a company does, or whoever runs it. */
const OF_A_HOUSE =
  /^(?:depend|rely|look|come|run|work|hope|buy|export|import|sell|use|plan|expect|hire|operate|own|manage|serve|employ|outsource|insist|prefer|worry|try|lack|supply|train|recruit|deliver|produce|build|store|ship|report|invest|focus|cover|care|cooperate|belong|hope|export|import)$/;

/** "attendance bad on Mondays", "trustees nervous about the cost": a thing and how it is. */
function stateOf(tokens: readonly string[]): Forms | undefined {
  const at = tokens.findIndex((token, index) => index > 0 && STATES.test(token));
  if (at < 1 || at > 4) return undefined;
  const behind = tokens[at + 1] ?? "";
  const subject = tokens.slice(0, at).join(" ");
  const phrase = readNounPhrase(subject);
  const tags = inPlace(tokens);
  if (!tags || phrase.length !== at || tags[at]!.tag !== "ADJ" || !/^(?:NOUN|PROPN)$/.test(tags[at - 1]!.tag))
    return undefined;
  if (
    behind !== "" &&
    (!isPreposition(behind) || /^of$/i.test(behind)) &&
    !/^(?:when|because|since|if|until|every)$/i.test(behind)
  )
    return undefined;
  const many = isPlural(phrase.head) || /^(?:people|staff)$/.test(bare(phrase.head));
  return { that: `${withDefiniteArticle(subject)} ${many ? "are" : "is"} ${tokens.slice(at).join(" ")}` };
}

const STATES =
  /^(?:bad|low|high|nervous|worried|late|slow|tight|busy|unhappy|happy|empty|full|weak|angry|tired|expensive|difficult|hard|ready|broken|closed|poor|thin|stuck|unclear|wet|dirty|patchy|uneven|unreliable|keen)$/i;

const doing = (np: string): Forms => ({ np, ing: np });

function visit(first: string, next: string, tokens: readonly string[]): Forms | "unclear" {
  const seen = tokens
    .slice(1)
    .join(" ")
    .replace(/ (?:together|with (?:you|them|him|her|\p{Lu}\p{L}+))\b.*$/u, "");
  if (SHOWN_ROUND.test(first) && /^(?:the|your|their|our)$/i.test(next)) {
    const np = `the tour of ${seen}`;
    return { np, thing: np };
  }
  return "unclear";
}

/** "room not ready yet", "stock still counted by hand", "the rota always late" with the "is" or "are" that was left out. */
function withoutIs(tokens: readonly string[]): Forms | "unclear" | undefined {
  const at = tokens.findIndex((token) => HOW_IT_IS.test(token));
  if (at < 1 || at > 5 || at === tokens.length - 1) return undefined;
  const subject = tokens.slice(0, at).join(" ");
  const phrase = readNounPhrase(subject);
  if (
    phrase.length !== at ||
    tokens
      .slice(0, at)
      .some((token, place) => (isPreposition(token) && !(place === 0 && token === "near")) || /[,;:–—-]$/.test(token))
  )
    return undefined;
  const tags = inPlace(tokens);
  if (
    !tags ||
    !/^(?:NOUN|PROPN)$/.test(tags[at - 1]!.tag) ||
    tags.slice(0, at + 3).some(({ tag }) => tag === "AUX" || tag === "SCONJ" || tag === "PRON")
  ) {
    return undefined;
  }
  const behind = tokens.slice(at);
  if (/^all$/i.test(behind[0]!) && !/^all (?:over|in|on|out|gone|done)\b/i.test(behind.join(" "))) return undefined;
  // The first word behind the adverbs shows what they belong to.
  const main = behind.findIndex((token, index) => index > 0 && !HOW_IT_IS.test(token) && !/ly$/.test(token));
  const said = behind[main] ?? "";
  const key = bare(said);
  const tag = tags[at + main]?.tag;
  if (main < 0 || isVerbForm(key, "s") || (tag === "VERB" && isVerbForm(key, "base"))) return undefined;
  const describes =
    tag === "ADJ" ||
    isAdjective(said) ||
    (isPreposition(said) && !/^(?:always|often|mostly)$/i.test(behind[0]!)) ||
    isVerbForm(key, "participle") ||
    /(?:ed|ing)$/.test(key) ||
    key === "late" ||
    key === "possible";
  if (!describes) return undefined;
  const many = isPlural(phrase.head) || /^(?:people|staff)$/.test(bare(phrase.head));
  // "people not reading the board": the doing can be named as it is.
  if (/^not$/i.test(behind[0]!) && /ing$/.test(key)) return { np: tokens.join(" "), ing: tokens.join(" ") };
  return { that: `${withDefiniteArticle(subject)} ${many ? "are" : "is"} ${behind.join(" ")}` };
}
