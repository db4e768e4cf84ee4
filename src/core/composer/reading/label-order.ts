// Does a figure or label stand behind its noun as in a list, where a sentence wants it before: "ratio 1:3", "solar park 12 MW"?
import { isCountNoun, isNumber, isPlural, isPreposition } from "./words.ts";

/** Units as they are typed behind a figure. */
export const UNITS =
  "kW|MW|GW|kWp|MWp|kV|kVA|MVA|V|A|kN|bar|°C|degrees|mm|cm|m|km|m²|m2|m³|m3|sqm|sq ft|ft|ha|hectares|acres|t|kg|g|tonnes|tons|l|L|hl|hL|litres|liters|ml|kWh|MWh|GB|TB|rpm|dB|hp|people|seats|beds|rooms|pupils|students|places|cows|head|m long|metres|meters|square metres";
const MEASURED = new RegExp(
  String.raw`^(.*?\p{L}) (\d[\d.,]*(?: ?(?:x|×) ?\d[\d.,]*)?) ?(${UNITS})(?=$|[,;.]| and | in | at | near | with | for | by | from | over | along | across | on | under | to | of | between )`,
  "u",
);
const RATIO =
  /\b((?:the|a|our|your|their) )?(?:((?:\p{Ll}+ )?)(ratio|scale|score|gradient|dilution)) (\d+ ?: ?\d+)(?![\d:])/gu;
const SQUAD =
  /\b((?:girls|boys|women|men|ladies|mixed|youth|junior|senior)(?:'s|')? )?(teams?|squads?|side|sides|groups?|players|league) ((?:U-?\d{1,2}|under[- ]\d{1,2}s?)(?:(?: ?[/&] ?| and )(?:U-?\d{1,2}|under[- ]\d{1,2}s?))?)(?![\p{L}\d-])/giu;

/** "the ratio 1:3" → "the 1:3 ratio", "girls teams U14" → "girls' U14 teams". */
export function withLabelsInPlace(text: string): string {
  return text
    .replace(
      RATIO,
      (_, article: string | undefined, kind: string, noun: string, figure: string) =>
        `${article ?? ""}${figure.replace(/ /g, "")} ${kind}${noun}`,
    )
    .replace(SQUAD, (_, who: string | undefined, noun: string, label: string) => {
      const owner = who?.trim();
      const whose = owner === undefined ? "" : `${ownerOf(owner)} `;
      return `${whose}${label} ${noun}`;
    });
}

function ownerOf(who: string): string {
  if (/'/.test(who)) return who;
  if (/^(?:girls|boys|ladies)$/i.test(who)) return `${who}'`;
  return /^(?:women|men)$/i.test(who) ? `${who}'s` : who;
}

/** "solar park 12 MW" → "12 MW solar park"; in brackets where the thing is told at length. For text that opens with the thing. */
export function withMeasureInPlace(text: string): string {
  const found = MEASURED.exec(text);
  if (!found) return text;
  const [whole, before, figure, unit] = found as unknown as [string, string, string, string];
  const words = before.split(" ");
  const head = words.at(-1)!;
  const after = text.slice(whole.length);
  if (
    !isCountNoun(head) ||
    isPlural(head) ||
    !/^\p{Ll}/u.test(head) ||
    words.some((word) => isNumber(word) || /[,;:]$/.test(word))
  )
    return text;
  const measure = `${figure} ${unit}`;
  if (words.length <= 3 && !words.some((word) => isPreposition(word) || /^(?:and|or)$/.test(word))) {
    const article = /^(?:the|a|an|our|your|their|my)$/i.test(words[0]!) ? words[0]! : undefined;
    const rest = article === undefined ? words : words.slice(1);
    // "a 5 m-high wall": units in words lose their plural before the noun.
    const one = unit.replace(/^(metre|meter|litre|liter|hectare|acre|tonne|ton|seat|bed|room|place)s$/, "$1");
    const joined = one === unit ? measure : `${figure}-${one}`;
    if (rest.length > 0 && !/^(?:people|pupils|students|cows|head|degrees|m long|square metres)$/.test(unit))
      return [article, joined, ...rest].filter(Boolean).join(" ") + after;
  }
  return `${before} (${measure})${after}`;
}
