// Which articles that other languages do not have can be put in safely?
import { withBareThings } from "./bare-things.ts";
import { withCountedNouns } from "./counted.ts";
import { withLabelsInPlace } from "./label-order.ts";
import { indefiniteArticle, withIndefiniteArticle } from "./noun-phrase.ts";
import { withPossessives } from "./possessives.ts";
import { isAdjective, isCountNoun, isMass, isMatter, isPlural } from "./words.ts";

export function withArticles(text: string): string {
  const named = withCountedNouns(withPossessives(withLabelsInPlace(text)));
  return withBareThings(changesWithArticle(coresMeasured(tradesWithArticle(thingsWithArticle(named)))));
}

const CHANGE =
  /\b((?:switch|switch(?:ed|ing)|mov(?:e|ed|ing)|chang(?:e|ed|ing)|migrat(?:ion|ed|ing)|transition|convert(?:ed|ing)|conversion|upgrad(?:e|ed|ing)|scal(?:e|ed|ing)[- ]up|step(?:ping)? up|went|going)\b[^,.;]*? from) ((?:[^\s,.;]+ ){1,4}?)to ((?:[^\s,.;]+ ){0,3}[^\s,.;]+)(?=$|[,.;])/gu;

/** "from Opera to cloud-based PMS" → "to a cloud-based PMS", "from 5 L to 250 L reactor" → "from a 5 L to a 250 L reactor". */
function changesWithArticle(text: string): string {
  return text.replace(CHANGE, (whole, opening: string, before: string, after: string) => {
    const target = after.split(/ (?=(?:in|at|by|for|with|since|last|this|next|on|over) )/)[0]!;
    const sized = /^(\d[\d.,]*) ?(\p{L}{1,2}|\p{L}+) (\p{Ll}+)$/u.exec(target);
    const source = before.trim();
    if (sized && !isAdjective(sized[3]!) && !isPlural(sized[3]!) && /^\d[\d.,]* ?\p{L}+$/u.test(source))
      return `${opening} ${indefiniteArticle(source)} ${source} to ${indefiniteArticle(after)} ${after}`;
    // "from Redshift to Iceberg": a name, whatever it means besides.
    if (/\p{Lu}\p{Ll}/u.test(target)) return whole;
    const named = withIndefiniteArticle(source);
    if (/^(?:an?|the) /.test(target)) return named === source ? whole : `${opening} ${named} to ${after}`;
    const article = withIndefiniteArticle(target);
    if (article === target) return whole;
    const kind = isAdjective(source) ? `${indefiniteArticle(source)} ${source}` : named;
    return `${opening} ${kind} to ${article}${after.slice(target.length)}`;
  });
}

/** "9,000 m core" → "9,000 m of core", "two evenings in week" → "two evenings a week". */
function coresMeasured(text: string): string {
  return text
    .replace(
      /(?<=(?<![€$£¥\d.,])\d[\d.,]*)( ?(?:m|km|t|kg|tonnes|tons|litres|liters|hl|metres|meters|acres|hectares|ha|sqm|m2|m²|m3|m³)) (?=(\p{Ll}+)(?:$|[,.;]| (?:in|a|per|at|for|from|with|and|by|last|every|each)\b))/gu,
      (whole, unit: string, stuff: string) =>
        (isMatter(stuff) && !/ing$/.test(stuff)) ||
        /^(?:core|pipe|cable|fence|track|road|hedge|wire|duct|sewer|kerb|rope)$/.test(stuff)
          ? `${unit} of `
          : whole,
    )
    .replace(
      /(?<=\b(?:\d+|two|three|four|five|six|once|twice)(?: (?:times?|evenings?|days?|nights?|mornings?|afternoons?|hours?|shifts?|lessons?|visits?))?) in (?=(?:day|week|month|year)(?:$|[,.;]| (?:at|for|with|and|on)\b))/g,
      (whole, at: number, all: string) =>
        /(?:once|twice|times?|evenings?|days?|nights?|mornings?|afternoons?|hours?|shifts?|lessons?|visits?)$/.test(
          all.slice(0, at),
        )
          ? " a "
          : whole,
    );
}

const PLACE =
  "company|kitchen|hotel|hospital|restaurant|warehouse|factory|shop|bank|clinic|lab|laboratory|store|bakery|farm|garage|firm|agency|startup|start-up|department|nursery|pharmacy|supermarket|bar|cafe|café|museum|gallery|salon|workshop|foundry|call cent(?:er|re)|law firm|construction site";
/** Things that are hardly ever named without an article once a word stands before them. */
const THING =
  "system|method|module|script|framework|thesis|model|template|tool|database|website|app|platform|programme|campaign|workshop|checklist|dashboard|prototype|handbook|machine|device|tower|bridge|tunnel|pipeline|contract|report|survey|engine|vehicle|production line|project|style venue|hospital building|office building|school building|apartment building|margin|team|vessel|ship|rig|animal shelter|charity|marathon|festival|museum|type rating|driving licence|forklift licence";
const BEFORE = String.raw`(?:(?!(?:the|a|an|my|our|your|their|his|her|this|that|each|every|any|another|one|no|which|what|own|same|or|and)\b)[\p{L}\d-]+ )`;
const BEHIND = String.raw`(?=[.,;)]|$| \(| (?:in|at|for|with|of|since|and|where|which|that|on|near|during|last|under|by|to|while|when|after|before|over|across|as|from|into|between)\b)`;
const IN_PLACE = new RegExp(String.raw`\b(in|at|for|from|through) (${BEFORE}{0,2})(${PLACE})${BEHIND}`, "gu");
const OF_THING = new RegExp(
  String.raw`\b(in|at|for|from|of|with|on|into|through) (${BEFORE}{1,2})(${THING}|building)${BEHIND}`,
  "gu",
);

const MEASURED = new RegExp(String.raw`\b(in|for|of|with|on|at|from) (\d+-\p{L}+) (\p{Ll}+)${BEHIND}`, "gu");

/** "in hotel kitchen" → "in a hotel kitchen", "for 14-story building" → "for a 14-story building". */
function thingsWithArticle(text: string): string {
  const mend = (whole: string, preposition: string, between: string, thing: string): string => {
    const words = between.split(" ").filter(Boolean);
    const measured = /^\d+-\p{L}+$/u.test(words[0] ?? "");
    if (thing === "building" && !measured) return whole;
    // Patients are in hospital, and customers in store.
    if (words.length === 0 && /^(?:hospital|store|lab)$/.test(thing)) return whole;
    const plain = words.every(
      (word) =>
        !isPlural(word) && (/^\p{Lu}{2,}$/u.test(word) || isAdjective(word) || isCountNoun(word) || isMass(word)),
    );
    return plain || (measured && words.length === 1)
      ? `${preposition} ${indefiniteArticle(between + thing)} ${between}${thing}`
      : whole;
  };
  return text
    .replace(IN_PLACE, mend)
    .replace(OF_THING, mend)
    .replace(MEASURED, (whole, before: string, measure: string, thing: string) =>
      (isCountNoun(thing) || /^(?:run|shift|slot|window|cycle)$/.test(thing)) && !isPlural(thing)
        ? `${before} ${indefiniteArticle(measure)} ${measure} ${thing}`
        : whole,
    );
}

const TRADE =
  /\b(am|was|been|become|as|(?<=\bwork(?:ed|ing)?\b[^.,;]{0,30} )like) ((?:\p{Ll}+ )?(?:engineer|medic|paramedic|soldier|nurse|teacher|driver|cook|chef|waiter|waitress|electrician|plumber|carpenter|welder|mechanic|accountant|developer|programmer|designer|cleaner|receptionist|cashier|assistant|technician|operator|translator|interpreter|consultant|analyst|trainer|tutor|volunteer|freelancer|apprentice|intern|gardener|baker|butcher|tailor|pharmacist|midwife|physiotherapist|supervisor|foreman|forewoman|salesman|saleswoman|salesperson))(?=[.,;]|$| (?:in|at|for|with|since|and|from|on)\b| (?:about |over )?\d)/gu;

/** "I am nurse", "worked as tunnel engineer". */
function tradesWithArticle(text: string): string {
  return text.replace(TRADE, (whole, before: string, trade: string) => {
    const first = trade.split(" ")[0]!;
    if (trade.includes(" ") && /^(?:an?|the|my|our|your|no|one|each|chief|head|lead|deputy|acting)$/.test(first))
      return whole;
    return `${before === "like" ? "as" : before} ${indefiniteArticle(trade)} ${trade}`;
  });
}
