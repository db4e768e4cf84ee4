// Is a subject a task, a pleasantry from outside work, or the hiring itself?
import { PROCESS_AS_WORK, PROCESS_WORDS, TRADES } from "../lexicon/own-matters.ts";

const OF_SOMEBODY =
  /(?<![\p{L}'-])(?:my|his|her|their|your|our(?: both| shared)?|\p{Lu}\p{L}+['’]s|we both) (?:\p{L}+ ){0,2}(?:(?:love|passion) (?:of|for) )?$/u;

/**
 * A subject from outside work: nice to come back to, never the point of the letter. `trade` says what the work is
 * about (role, company, requirements): a dog is no pleasantry to a vet.
 */
export function isPersonal(text: string, trade = ""): boolean {
  const words = text.trim().split(/\s+/).length;
  return TRADES.some(([things, trades]) => {
    const found = things.exec(text);
    if (!found || trades.test(trade)) return false;
    // "outdoor learning in all weather" is work; "her two spaniels, who come to the yard" is not.
    return words <= 4 || (words <= 10 && OF_SOMEBODY.test(text.slice(0, found.index)));
  });
}

/** The hiring itself and the terms of work: to be thanked for, not admired. */
export function isProcess(text: string): boolean {
  return PROCESS_WORDS.test(text) && !PROCESS_AS_WORK.test(text);
}

const WORK =
  /\b(?:migrat\w+|roll-?out|rolling out|redesign|relaunch|launch|rebuild\w*|replac\w+|moderni[sz]\w+|automat\w+|expansion|expanding|integration|implementation|transition|transformation|roadmap|pilot|refactor\w*|restructur\w+|renovation|overhaul|move to|moving|build-?(?:out|ing)|setting up|set-?up|opening|scaling|growth plan|backlog|refit|upgrade|introduction of|introducing|go-?live|project|programme|program|campaign|product line|platform|pipeline|prototype)\b/i;

/** A task or project rather than a rule, a benefit or a trait of the place. */
export function isTask(text: string): boolean {
  return (
    WORK.test(text) &&
    !isProcess(text) &&
    !/\b(?:how|why|what|whether|when|where)\b/i.test(text) &&
    !/\b(?:policy|policies|culture|benefits?|hours|holiday|leave|parking|canteen|team spirit|values|history|founder|structure|hierarchy|dress code|pension|remote work|working from home|home office|hybrid)\b/i.test(
      text,
    )
  );
}
