// Does this plural name people?
import { readNounPhrase } from "./noun-phrase.ts";
import { bare, isPlural } from "./words.ts";

/** People whose names have no ending of a doer. */
const PEOPLE =
  /^(?:people|men|women|children|kids|staff|girls|boys|pupils|parents|families|guests|couples|crews|teams|nurses|chefs|cooks|clerks|coaches|pilots|guides|hosts|vets|medics|interns|heads|leads|friends|neighbours|neighbors|colleagues|members|donors|seniors|youths|adults|teens|toddlers|babies|clients|patients|tenants|residents|students|agents|accountants|consultants|assistants|applicants|participants|attendants|migrants|commuters|lads|folks|juniors|trainees|apprentices|locals|tourists|volunteers|customers|drivers|suppliers|farmers|dealers|vendors|owners|users|visitors|carers|workers|lenders|buyers|sellers)$/i;

export function isPeople(word: string): boolean {
  const key = bare(word);
  if (PEOPLE.test(key)) return true;
  return isPlural(word) && key.length > 5 && readNounPhrase(key.replace(/s$/, "")).person;
}
