// Which language is named, and how well is it spoken: "German C1", "native Spanish"?

const LANGUAGES =
  "English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Russian|Ukrainian|Arabic|Mandarin|Cantonese|Chinese|Japanese|Korean|Hindi|Urdu|Bengali|Swahili|Turkish|Greek|Swedish|Danish|Norwegian|Finnish|Hungarian|Czech|Romanian|Hebrew|Thai|Vietnamese|Tamil|Telugu|Punjabi|Gujarati|Catalan|Basque|Welsh|Irish|Farsi|Persian|Dari|Pashto|Serbian|Croatian|Bosnian|Albanian|Macedonian|Bulgarian|Slovak|Slovene|Slovenian|Lithuanian|Latvian|Estonian|Icelandic|Malay|Indonesian|Tagalog|Filipino|Amharic|Somali|Tigrinya|Yoruba|Igbo|Hausa|Zulu|Xhosa|Afrikaans|Nepali|Sinhala|Khmer|Lao|Burmese|Mongolian|Georgian|Armenian|Kurdish|Azerbaijani|Uzbek|Kazakh|Maltese|Marathi|Kannada|Malayalam|Odia|Quechua|Guarani|Wolof|Twi|Shona|Kinyarwanda|Oromo|Malagasy|Cebuano|Ilocano|Javanese|Galician|Gaelic|Faroese|Luxembourgish|BSL";
const LEVEL = /(?:A1|A2|B1|B2|C1|C2|N1|N2|N3)\+?/.source;
const SKILLED =
  /(?:fluent|native|mother tongue|first language|bilingual|basic|good|very good|excellent|conversational|business|some|advanced|intermediate|professional|working|written and spoken)/
    .source;
const LANGUAGE = new RegExp(
  String.raw`^(?:(?:(${SKILLED})(?: level)? |(${LEVEL}) (?:in )?)?(${LANGUAGES})(?:(?: level)?(?::| [–-])? ?\(?(${LEVEL}(?:[/–-]${LEVEL})?|${SKILLED})\)?(?: level| speaker)?)?)$`,
  "iu",
);

/** A language with its level, as an object of "speak". */
export function language(text: string): string | undefined {
  const match = LANGUAGE.exec(text);
  if (!match) return undefined;
  const name = match[3]![0]!.toUpperCase() + match[3]!.slice(1);
  const level = match[2] ?? match[1] ?? match[4];
  if (level === undefined) return name;
  if (/^[ABCN]\d/i.test(level)) return `${name} at ${level.toUpperCase()} level`;
  if (/^(?:native|mother tongue|first language)$/i.test(level)) return `${name} as my first language`;
  if (/^(?:advanced|intermediate|professional|working|bilingual)$/i.test(level))
    return `${name} at ${level.toLowerCase() === "intermediate" || level.toLowerCase() === "advanced" ? `${indefinite(level)} ${level.toLowerCase()}` : `a ${level.toLowerCase()}`} level`;
  return `${level.toLowerCase()} ${name}`;
}

const indefinite = (word: string): string => (/^[aeiou]/i.test(word) ? "an" : "a");
