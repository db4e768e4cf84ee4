// Whose is it, where the apostrophe was left out: "pupils preparation" → "the pupils' preparation"?
import { ACTIVITIES } from "../lexicon/matters.ts";
import {
  isBaseVerb,
  isCountNoun,
  isDeterminer,
  isMass,
  isNumber,
  isPast,
  isPlural,
  isPreposition,
  isThing,
  isThirdPerson,
} from "./words.ts";

const PEOPLE =
  "girls|boys|pupils|students|learners|customers|clients|guests|patients|residents|tenants|parents|teachers|nurses|drivers|workers|employees|users|members|visitors|players|farmers|suppliers|owners|applicants|candidates|volunteers|carers|passengers|shoppers|readers|donors|trainees|apprentices|subscribers|buyers|sellers|inmates|prisoners|seniors|toddlers|pensioners|families|managers|operators|technicians|engineers|contractors|investors|voters|citizens|neighbours|neighbors|colleagues|refugees|veterans|athletes|singers|dancers|fishermen|lawyers|doctors|midwives|chefs|waiters|cleaners|pilots|sailors|soldiers|interns|foremen|beneficiaries|policyholders|growers|children|women|men";
const WITHOUT_MARK: ReadonlyMap<string, string> = new Map([
  ["childrens", "children's"],
  ["womens", "women's"],
  ["mens", "men's"],
  ["peoples", "people's"],
]);

/** What people have and do, where the word is a verb as well: behind a plural its -s form can only be the noun. */
const BELONGS = new RegExp(
  String.raw`(?<![\p{L}'’-])((?:(?:give|gave|given|giving|offer|offered|offering|send|sent|sending|teach|teaching|taught|show|showed|showing|tell|telling|told|bring|brought|bringing|get|getting|got|buy|bought|pay|paid|paying|make|makes|making|made|help|helps|helped|helping|cost|costs|charge|charged|let|lets|letting|ask|asked|asking|allow|allowed|wish|save|saved|saving|train|trained|training|serve|serving|feed|feeding)) )?(${PEOPLE}) ((?:U-?\d+ |under-?\d+s? |changing |waiting |rest |locker |training |learning |meeting |dressing |playing |car )?\p{Ll}[\p{Ll}-]+)(?![\p{L}'’])`,
  "giu",
);

/** Words that make one name of a plural and the next word: no one owns anything. */
const TOGETHER = /^(?:affairs|only|home|past|age)$/;

/** What people meet in or are given: verbs too, but not of these people. */
const JOINING = /^(?:group|club|panel|guide|lounge|survey|union|forum|lunch|park|market)$/;

/** Before a plural these are what the people do with it. */
const DEMANDED = /^(?:demand|request|report|sign|order|claim|change|list|plan|test|check|share|need|want|book|cancel)$/;

export function withPossessives(text: string): string {
  return text
    .replace(/(?<![\p{L}'’])(childrens|womens|mens|peoples)(?= \p{Ll})/giu, (word) => {
      const right = WITHOUT_MARK.get(word.toLowerCase())!;
      return word[0]! + right.slice(1);
    })
    .replace(BELONGS, (whole, giving: string | undefined, people: string, thing: string, at: number, all: string) => {
      const word = thing.split(" ").at(-1)!;
      if (giving !== undefined || TOGETHER.test(word) || !belongs(word)) return whole;
      // "students work in pairs", "parents evening classes cost": what stands behind tells a verb.
      const behind =
        all
          .slice(at + whole.length)
          .trimStart()
          .split(" ")[0] ?? "";
      if (isBaseVerb(word) && !isPlural(word) && !(JOINING.test(word) && (behind === "" || isPreposition(behind))))
        return whole;
      // "drivers rush the checks", "guests demand refunds", "customers book and never show up"
      if (
        !isPlural(word) &&
        (isDeterminer(behind) || (isPlural(behind) && DEMANDED.test(word)) || /^(?:to|never)$/i.test(behind))
      )
        return whole;
      if (!isPlural(word) && /^ (?:and|or) (?:never|do|don't|then)\b/i.test(all.slice(at + whole.length))) return whole;
      // "half of students stops before", "drivers needs more time": a learner's verb.
      if (/\b(?:half|most|some|many|all|none|each|third|quarter|%) of $/i.test(all.slice(0, at))) return whole;
      if (
        isThirdPerson(word) &&
        (isDeterminer(behind) ||
          isNumber(behind) ||
          /^(?:to|it|them|us|him|her|me|that|before|when|because|if|too|not|in)$/i.test(behind))
      )
        return whole;
      const owner = /s$/i.test(people) ? `${people}'` : `${people}'s`;
      return `${owner} ${thing}`;
    });
}

/** A noun that somebody may have, and no form of a verb that a plural could be followed by. */
function belongs(word: string): boolean {
  if (isPast(word) || /(?<!even)ing$/.test(word))
    return /^(?:training|wellbeing|well-being|learning|housing|clothing)$/.test(word);
  if (isPlural(word)) {
    const one = word
      .replace(/ies$/, "y")
      .replace(/(?<=ch|sh|ss|x)es$/, "")
      .replace(/s$/, "");
    return isThing(one) || /^(?:needs|complaints|queries|requests|rights|wishes|answers|fears|worries)$/.test(word);
  }
  return word === "evening" || isCountNoun(word) || isMass(word) || ACTIVITIES.has(word);
}
