// How is told what came of a deed: "errors fell by a third", "drilling was reduced by 70%", "a yield of 91%"?
import { finiteVerbAt } from "./finite-verb.ts";
import { BARE_RESULT, passiveVerb } from "./jottings.ts";
import { indefiniteArticle, readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { conjugate } from "./verb-forms.ts";
import { bare, isCountNoun, isMass, isNumber, isPlural, isPreposition } from "./words.ts";

const SUPERLATIVE = /^(?:best|biggest|largest|smallest|longest|shortest|oldest|youngest|last|highest|lowest)\b/i;

/** "a yield of 91%", "customer satisfaction of 96%" */
export function withMeasure(thing: string): string {
  if (SUPERLATIVE.test(thing)) return `the ${thing}`;
  return /^(?!the |an? |my )(?:.* )?(?:yield|score|rate|average|ratio|margin|share|discount|turnaround|budget|h-index|grade|mark|rating|turnover)$/i.test(
    thing,
  )
    ? `${/^h-/.test(thing) ? "an" : indefiniteArticle(thing)} ${thing}`
    : withIndefiniteArticle(thing);
}

/** "drilling reduced by 70%" → "drilling was reduced by 70%"; what is to come "is expected". */
export function passive(piece: string): string {
  const tokens = piece.split(" ");
  const at = passiveVerb(tokens) ?? 1;
  const ahead = /^(?:expected|planned|booked|scheduled|due)$/.test(bare(tokens[at]!));
  const many = isPlural(tokens[at - 1]!) && !/^(?:the )?(?:number|amount|share|rate|level) of\b/i.test(piece);
  const be = ahead ? (many ? "are" : "is") : many ? "were" : "was";
  const thing = tokens.slice(0, at).join(" ");
  const mine =
    ahead && !/^(?:the|my|an?)\b/i.test(thing) ? `my ${thing}` : withSubject(`${thing} ${be} x`).replace(/ \S+ x$/, "");
  return `${mine} ${be} ${tokens.slice(at).join(" ")}`;
}

/** "accuracy from 70% to 93%" went there; "scrap -18%" is down by it. */
export function moved(piece: string): string {
  return piece
    .replace(/ \+(?=\d)/, " up ")
    .replace(/ [−–-](?=\d)/, " down ")
    .replace(
      /^((?:(?! from )[^\d])+?)(?<! from) ((?:\d+ (?:days?|hours?|minutes?|weeks?)|\d[\d.,]*%) to \d.*)$/,
      "$1 going from $2",
    )
    .replace(/^((?!.*\b(?:up|down|going|moving)\b)\p{L}\S*(?: \p{L}\S*){0,4}?) from (?=[€$£]?\d)/u, "$1 going from ");
}

/** "lost days from 9 to 3 a month" after a deed: "…, and lost days fell from 9 to 3 a month". */
export function wentTo(head: string, piece: string): string | undefined {
  const match =
    /^((?!from |up |down |about |over )[\p{Ll}][\p{L} -]*?)(?: (?:going|went|moving))? (?:from |(?=\d[\d.,]*% to \d))([€$£]?(\d[\d.,]*)(k|m|%)?(?: ?\p{Ll}+)?) to ([€$£]?(\d[\d.,]*)(k|m|%)?(.*))$/u.exec(
      piece,
    );
  if (!match || /\b(?:with|which|who|that|in|at|of)\b/.test(match[1]!) || / (?:up|down)$/.test(match[1]!))
    return undefined;
  const [, thing = "", from = "", low = "", unit, to = "", high = "", other] = match;
  const [before, after] = [low, high].map((figure) => Number(figure.replaceAll(",", "")));
  // "from 3 days to 4 hours": which is more, the figures alone do not tell.
  const comparable =
    before! > 0 &&
    before !== after &&
    (unit ?? other) === (other ?? unit) &&
    (!/ \p{L}/u.test(from) || bare(from.split(" ")[1]!) === bare(to.split(" ")[1] ?? ""));
  const verb = !comparable ? "went" : after! < before! ? "fell" : "rose";
  return `${head}, and ${withSubject(`${thing} ${verb} from ${from} to ${to}`)}`;
}

const CONTRACTED = /\b(\p{L}+)n't\b/gu;

/** What came of it has its own subject: "…, and errors fell by a third". */
export function withClause(head: string, piece: string): string {
  const clause = withSubject(
    piece.replace(BARE_RESULT, (_, subject: string, verb: string) => `${subject}${conjugate(verb, "past")} `),
  );
  const plain = clause.replace(CONTRACTED, (_, verb: string) =>
    `${verb === "ca" ? "can" : verb === "wo" ? "will" : verb} not`.replace("can not", "cannot"),
  );
  const contrast =
    /^I said\b|^the (?:new|right|correct|real|actual|true) /.test(piece) ||
    /^(?:said|told|mentioned)\b|\b(?:I|we) (?:said|told|mentioned)\b/.test(head) ||
    /\b(?:wrong|mixed up|mistaken|confused|misspoke|quoted)\b/.test(head) ||
    /\b(?:average|usual|normal|others?|industry|target|norm|before (?:it|that))\b/i.test(piece);
  if (contrast || /; /.test(head)) return `${head}; ${plain}`;
  return `${head}, and ${plain}`;
}

/** "release time went from …" wants its article; "errors fell" does not. */
function withSubject(clause: string): string {
  if (/^best (?:was|is|result|place|time)\b/i.test(clause)) return `my ${clause}`;
  if (SUPERLATIVE.test(clause)) return `the ${clause}`;
  const phrase = readNounPhrase(clause);
  const tokens = clause.split(" ");
  const verbAt = finiteVerbAt(tokens) ?? phrase.length;
  const later = tokens.findIndex((token) => /^(?:last|this|next|per)$/.test(token));
  const head = tokens[Math.min(verbAt, phrase.length, later > 0 ? later : verbAt) - 1] ?? "";
  if (phrase.determined || isNumber(tokens[0]!) || /^\p{Lu}/u.test(tokens[0]!) || isPreposition(tokens[0]!))
    return clause;
  return (isCountNoun(head) || /^(?:average|rate|share|yield)$/.test(head)) && !isPlural(head) && !isMass(head)
    ? `the ${clause}`
    : clause;
}

const CHANGE =
  /^((?:the )?\p{L}[\p{L} -]*?) (up|down) (?:by )?(\d[\d.,]*)(%| points?)((?: (?:in|over|within|since|at|on|after)\b.*)?)$/iu;

/** "margin up 4 points in two years" → "a 4-point rise in margin in two years" */
export function changed(piece: string): string | undefined {
  const match = CHANGE.exec(piece);
  if (!match) return undefined;
  const [, thing = "", way = "", figure = "", unit = "", when = ""] = match;
  const size = unit === "%" ? `${figure}%` : `${figure}-point`;
  return `${indefiniteArticle(size)} ${size} ${way.toLowerCase() === "up" ? "rise" : "drop"} in ${thing}${when}`;
}
