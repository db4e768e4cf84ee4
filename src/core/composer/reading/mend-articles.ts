// Which articles that other languages do not have can be put in safely?
import { indefiniteArticle } from "./noun-phrase.ts";
import { isAdjective, isCountNoun, isMass, isPlural } from "./words.ts";

export function withArticles(text: string): string {
  return tradesWithArticle(thingsWithArticle(text));
}

const PLACE =
  "company|kitchen|hotel|hospital|restaurant|warehouse|factory|shop|bank|clinic|lab|laboratory|store|bakery|farm|garage|firm|agency|startup|start-up|department|nursery|pharmacy|supermarket|bar|cafe|café|museum|gallery|salon|workshop|foundry|call cent(?:er|re)|law firm|construction site";
/** Things that are hardly ever named without an article once a word stands before them. */
const THING =
  "system|method|module|script|framework|thesis|model|template|tool|database|website|app|platform|programme|campaign|workshop|checklist|dashboard|prototype|handbook|machine|device|tower|bridge|tunnel|pipeline|contract|report|survey|engine|vehicle|production line|project|style venue|hospital building|office building|school building|apartment building|margin|team|vessel|ship|rig|animal shelter|charity|marathon|festival|museum";
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
