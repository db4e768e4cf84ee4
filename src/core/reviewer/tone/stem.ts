// What is the stem of an English word? So light that anyone can follow it: endings off, irregular verbs from a list.

/** Forms no ending explains → the base form. */
const IRREGULAR = new Map(
  `be am is are was were been being|have has had having|do does did done doing|go goes went gone|get got gotten getting|give gave given giving
  |tell told|say said|write wrote written writing|hear heard|know knew known|think thought|take took taken taking|come came coming|make made making
  |keep kept|leave left leaving|lose lost losing|pay paid|find found|feel felt|send sent|speak spoke spoken|begin began begun beginning|stand stood
  |buy bought|break broke broken|hold held|win won winning|sit sat sitting|ring rang rung|lead led|run ran running|eat ate eaten|sleep slept
  |forget forgot forgotten|spend spent|choose chose chosen choosing|see saw seen|meet met|teach taught|bring brought|catch caught|drive drove driven driving
  |fly flew flown|grow grew grown|hide hid hidden|hurt hurting|lie lay lain lied lying|mean meant|read reading|rise rose risen|sell sold|shake shook shaken
  |show showed shown|steal stole stolen|swear swore sworn|throw threw thrown|understand understood|wake woke woken|wear wore worn|build built|blow blew blown
  |draw drew drawn|fall fell fallen|fight fought|freeze froze frozen|seek sought|beat beaten|become became|bear bore borne|cut cutting|put putting|let letting
  |set setting|hit hitting|quit quitting|shut shutting|spread spreading|deal dealt|dream dreamt dreamed|learn learnt learned|burn burnt|owe owed owing
  |die died dying|man men|woman women|child children|person people persons|life lives|wife wives|i me my mine myself|you your yours yourself yourselves
  |we us our ours ourselves|they them their theirs themselves|he him his himself|she her hers herself|a an|bad badly|good well|no not|favour favor|honour honor
  |organise organize|apologise apologize|realise realize|recognise recognize|prioritise prioritize|please pleas|analyse analyze|colour color|programme program|centre center
  |decide decision|agree agreed agreeing agreement|use used using|simple simply`
    .split("|")
    .flatMap((row) => {
      const [base = "", ...forms] = row.trim().split(/\s+/);
      return [base, ...forms].map((form) => [form, base] as const);
    }),
);

/** Words that only look as if they had an ending. */
const WHOLE = new Set(
  `this his its us yes thus plus bus gas news always perhaps sometimes besides afterwards towards less unless express process success access address business
  during morning evening thing nothing something anything everything king bring string spring ring need feed speed seed indeed hundred bed red bored tired
  only quite early family reply supply apply july ally rely daily series species analysis basis crisis focus status bonus versus various serious previous
  interview being ceiling wedding sibling evening building mess loss boss miss pass class glass press stress ness unbelievably`.split(
    /\s+/,
  ),
);

/** Gives the stem of a word in lower case: `decided`, `deciding`, `decides` → `decid`. Stems are compared, never shown. */
export function stemOf(word: string): string {
  const base = IRREGULAR.get(word);
  if (base !== undefined) return base;
  if (word.length < 4 || word.length > 40 || WHOLE.has(word)) return word;
  let stem = word;
  if (stem.endsWith("ies") || stem.endsWith("ied")) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:[sxz]|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (/ily$/.test(stem) && stem.length > 5) stem = `${stem.slice(0, -3)}y`;
  else if (/[^aeiou]ly$/.test(stem) && stem.length > 5) stem = stem.slice(0, -2);
  else if (/ely$/.test(stem) && stem.length > 5) stem = stem.slice(0, -2);
  if (/ing$/.test(stem) && stem.length > 5 && VOWEL.test(stem.slice(0, -3))) stem = mended(stem.slice(0, -3));
  else if (/ed$/.test(stem) && stem.length > 4 && VOWEL.test(stem.slice(0, -2))) stem = mended(stem.slice(0, -2));
  // "decide" as "deciding"; but "quite" is not "quit", nor "care" "car".
  if (stem.endsWith("e") && (stem.length > 5 || /[aeiou]{2}[a-z]e$|[a-z][^aeiou]{2}e$/.test(stem)))
    stem = stem.slice(0, -1);
  return IRREGULAR.get(stem) ?? IRREGULAR.get(`${stem}e`) ?? stem;
}

const VOWEL = /[aeiouy]/;

/** What stood before the ending: "planned" → "plan", "hoping" → "hope". */
function mended(stem: string): string {
  const last = stem[stem.length - 1];
  if (last === stem[stem.length - 2] && !/[lsz]/.test(last!) && stem.length > 3) return stem.slice(0, -1);
  return /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/.test(stem) ? `${stem}e` : stem;
}
