// Do these words side by side name one thing, or does one of them do something?
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { bare, isAdjective, isBaseVerb, isDeterminer, isGerund, isMass, isPlural, isPreposition } from "./words.ts";

const ROOM_WORDS =
  /^(?:fitting|waiting|meeting|working|training|parking|shopping|building|cleaning|heating|opening|swimming|reading|writing|closing|starting|living|dining|changing|sleeping|driving|running|operating|lifting|teaching|learning|planning|reporting|cutting|welding|testing|printing|packing|mixing|bottling)$/;
const ROOMS =
  /^(?:rooms?|hours|lists?|times?|costs|levels|sites?|spaces?|lessons|products|plans?|lines?|skills|habits|conditions|standards|areas?|machines?|tools|systems?|materials|fees|rates?|ages|groups|scores|injuries|loads?|methods|deadlines?)$/;

/** "fitting rooms", "opening hours": an -ing form that names a kind of thing. */
export function namesRooms(tokens: readonly string[]): boolean {
  return (
    tokens.length < 7 &&
    ROOM_WORDS.test(bare(tokens[0]!)) &&
    ROOMS.test(bare(tokens[1] ?? "")) &&
    finiteVerbAt(tokens) === undefined
  );
}

/** "growing demand", "leaking pipes": what it is like, not what somebody does. */
export function describes(tokens: readonly string[]): boolean {
  const next = tokens[1] ?? "";
  // "wear on the screws"
  if (/^wear$/i.test(tokens[0]!) && !isDeterminer(next)) return true;
  // "SEND provision", "discharge planning"
  if (isBaseVerb(tokens[0]!) && (/^\p{Lu}{2,}$/u.test(tokens[0]!) || (isGerund(next) && isMass(next)))) return true;
  return (
    /^(?:growing|rising|shrinking|ageing|aging|leaking|demanding|missing|failing|falling|declining|increasing|existing|remaining|upcoming|ongoing|conflicting|competing|emerging|challenging|overlapping|outstanding|changing)$/.test(
      bare(tokens[0]!),
    ) &&
    next !== "" &&
    !isDeterminer(next) &&
    !isPreposition(next)
  );
}

/** Two that do something: the word behind them is their verb. */
export function actsTogether(tokens: readonly string[]): boolean {
  const [, , , verb = "", after = ""] = tokens;
  if (!isBaseVerb(verb) || isPlural(verb) || isGerund(verb)) return false;
  if (/^(?:fight|meet|work|talk|sit|compete|agree|disagree|argue|differ|clash)$/.test(bare(verb))) return true;
  return (
    !NOUN_LIKE.has(bare(verb)) ||
    isDeterminer(after) ||
    (isAdjective(after) && /^(?:use|share|have|need|want)$/.test(bare(verb)))
  );
}

/** Whether the noun behind an -ing form is the head of the phrase: "ticketing system", but not "restoring theatre seats". */
export function compoundHead(text: string, next: string): boolean {
  const phrase = readNounPhrase(text);
  return phrase.length === 2 && bare(phrase.head) === bare(next);
}

/** "train 40 drivers", "onboard 15 apprentices": what is done with people rather than a label such as "route 14". */
export function ordersPeople(tokens: readonly string[]): boolean {
  return (
    /^(?:train|onboard|hire|recruit|supervise|mentor|coach|host|house|feed|teach)$/i.test(tokens[0]!) &&
    isPlural(tokens[2] ?? "")
  );
}
