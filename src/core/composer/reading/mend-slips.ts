// Which slips of people who learned English later can be put right word by word, without touching what is said?
import { indefiniteArticle } from "./noun-phrase.ts";
import { withoutLearnerTurns } from "./learner-turns.ts";
import { withArticles } from "./mend-articles.ts";
import { isOrdinary } from "./capitals.ts";
import { isAdjective, isBaseVerb, isCountNoun, isMass, isPlural } from "./words.ts";
import { baseOf, conjugate, isVerbForm, verbReadings } from "./verb-forms.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several|some|a few)`;
const SPAN = String.raw`(?:about |over |more than |almost |nearly )?${NUMBER} (?:years?|months?|weeks?)`;

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\bchildrens(?='? )/gi, "children"],
  [
    /\b(information|advice|equipment|software|hardware|knowledge|homework|furniture|staff|feedback|research|machinery)s\b/gi,
    "$1",
  ],
  [/\bpeoples\b(?! of)/gi, "people"],
  // Decimals and thousands as much of the world writes them: "1,5%", "2,0 mln".
  [
    /(?<![\d.,])(\d+),(\d{1,2})(?= ?(?:%|[MK]\b|[MK]€|mln|mio|million|bn|mld|mrd|billion|k\b|t\b|kg\b|km\b|hours|days|years|points|€|EUR|PLN|zł))/gi,
    "$1.$2",
  ],
  [/\bfrom (\d+),(\d{1,2})(?= to \d)/g, "from $1.$2"],
  [/(?<=\d) ?(?:mln|mio)\b\.?/gi, " million"],
  [/(?<=\d) ?(?:mld|mrd)\b\.?/gi, " billion"],
  // "+3000 samples" is more than 3000 in Spanish; "+30%" is a rise.
  [/(^|\s)\+(?=\d[\d.,]*k? \p{L})/giu, "$1more than "],
  [/\b(was|am|is|been) charge of\b/gi, "$1 in charge of"],
  [/\bin charge for\b/gi, "in charge of"],
  [/\bI am agree\b/g, "I agree"],
  [/\bI has\b/g, "I have"],
  [/\bI were\b/g, "I was"],
  [/\b(we|they) was\b/gi, "$1 were"],
  [
    /\b(made|make|making) (?=(?:an? |my |the |some )?(?:internships?|courses?|apprenticeship|training|studies|exams?|stage)\b)/gi,
    "{do:$1} ",
  ],
  [/\bmade experiences? (with|in)\b/gi, "gained experience $1"],
  [/\b(?:did|done) (a |many |some |few )?mistakes?\b/gi, "made $1mistakes"],
  [/\bgood in (?=(?:maths|mathematics|languages|sales|selling|communication|numbers|\p{L}+ing)\b)/giu, "good at "],
  [
    /\b(?:an )?experience of ((?:about |over |more than )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten) years)/gi,
    "$1 of experience",
  ],
  [/(?<![\d.,])1 years\b/g, "1 year"],
  [/\b(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) persons?\b(?!-)/gi, "$1 people"],
  [/\bhard working\b/gi, "hard-working"],
  [/\b([BM])\.(A|Sc)\.?(?= |,|$)/g, "$1$2"],
  [/\bPh\.D\.?(?= |,|$)/g, "PhD"],
  [/^ex (?=(?:military|army|navy|police|forces)\b)/i, "ex-"],
  [/\bI take (?:a )?(\p{L}+) course ([ABC]\d)\b/gu, "I am taking a $2 $1 course"],
  [/\b(have [^,.;]*?) from (?=(?:19|20)\d\d\b(?! to| until|-|–))/g, "$1 since "],
  [/: (?=from \d)/g, " "],
  [/\b(accident|error|injury|smoke) free\b/gi, "$1-free"],
  [
    /\b(in (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Q\d)\b)\p{Lu}\p{L}+) ((?:19|20)\d\d)$/u,
    "$1 in $2",
  ],
  [/\bnon (?=(?:smoker|driver|native)\b)/gi, "non-"],
  [/\bhave experiences (?=with|in|of)/gi, "have experience "],
  [/^(?:I )?(?:have )?made (?:an? )?(good|many|great|some|very good) experiences? (?=with|in)/i, "have $1 experience "],
  [/\b(\d+|two|three|four|five|six|seven|eight|nine|ten) (years|months) long\b/gi, "for $1 $2"],
  [/\b(grew|rose|fell|dropped|increased|decreased|improved) ([€$£]?\d[\d.,]*%?) to (?=[€$£]?\d)/gi, "$1 from $2 to "],
  [
    /\bam (?!an? |the |my |no |not |one )(?=(?:very |really |quite )?\p{L}+(?:,? (?:and )?\p{L}+){0,3} (?:person|worker|man|woman|colleague|learner)\b)/giu,
    "am a ",
  ],
  // "from 1 January not February", "2021 not 2012"
  [
    /(?<=\d|January|February|March|April|May|June|July|August|September|October|November|December) not (?=\d|January|February|March|April|May|June|July|August|September|October|November|December)/g,
    ", not ",
  ],
  [/^(?:I )?done (?=(?:MBA|MSc|MA|MCom)\b)/gi, "have done an "],
  [/^(?:I )?done (?=(?:BSc|BA|PhD|B\.?Tech|M\.?Tech|BCom|diploma|course)\b)/gi, "have done a "],
  [
    /\bfrom (?:the )?(last|past) (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months))/gi,
    "for the $1 ",
  ],
  [/\b(in|at|for|with) same (?=\p{L})/gu, "$1 the same "],
  [/^having (?=.*\b(?:knowledge|experience|skills|background|command)\b)/i, "have "],
  [/\bknow to (?=\p{L})/gu, "know how to "],
  [/\bless (?=(?:people|customers|errors|mistakes|hours|days|complaints|accidents|returns)\b)/gi, "fewer "],
  [/\bachieved to (?=\p{L})/gu, "managed to "],
  [/\b((?:reduced?|cut|lowered?|increased?|raised?|decreased?) (?:[\p{L}-]+ ){1,4})of (?=\d[\d.,]*%)/giu, "$1by "],
  [/\b(?:realised|realized|effected) (?=an? (?:internship|traineeship|apprenticeship|course))/gi, "did "],
  [/\bfollowed a formation\b/gi, "took a training course"],
  [/\bdispose of (?=(?:about |over )?\d+\+? years)/gi, "have "],
  [/\bmy actual (?=job|position|role|company|employer)/gi, "my current "],
  [/\bparticipated to\b/gi, "participated in"],
  [/\bin charge about\b/gi, "in charge of"],
  [/\bfor (?=\d[\d.,]* (?:million |billion )?[€$£] budget\b)/gi, "for a "],
  [/\b(?<!the )same (day|week|month|year)\b/gi, "the same $1"],
  [
    /^((?:I |we )?(?:reduced|cut|lowered|raised|increased|improved|grew|brought|got|took|shortened) [^\d,;.]+?)(?<! from| by| to| of) ([€$£]?\d[\d.,]*%?(?: \p{L}+)?) to (?=[€$£]?\d)/iu,
    "$1 from $2 to ",
  ],
  [/^((?:I |we )?(?:solved|fixed|sorted|tackled|handled)) (?=(?:with|by|through) )/i, "$1 it "],
  [/\b(?:big|large|huge|much) experience\b/gi, "a lot of experience"],
  [/\bon the field of\b/gi, "in the field of"],
  [/\b(speaks?|speaking) (fluently|perfectly) (\p{Lu}\p{Ll}+)/gu, "$1 $3 $2"],
  [/\b(a|my|the) (master|bachelor)s\b/gi, "$1 $2's"],
  [
    /\b(won|awarded|nominated for) ([^,.;\d]+?) ((?:19|20)\d\d)\b(?<!(?: in| of| since) (?:19|20)\d\d)/gi,
    "$1 $2 in $3",
  ],
  [/\b(?:6|six) sigma\b/gi, "Six Sigma"],
  [/\bdifferents\b/gi, "different"],
  [/\bplanification\b/gi, "planning"],
  [/\bI am having (?=(?:a |good|strong|knowledge|experience))/gi, "I have "],
  [
    /^since ((?:about |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months)),? I ([^.;]+)/i,
    "I $2 since $1",
  ],
  [/\b(during|in|for|with) (?:my )?(master|bachelor|doctoral|diploma|PhD)(?:'?s)? thesis\b/gi, "$1 my $2's thesis"],
  [/\bmy (doctoral|diploma|PhD)'s thesis\b/gi, "my $1 thesis"],
  [
    /\b(in|at|for) (previous|last|current|former|old) (company|job|role|position|hotel|school|hospital|employer|workplace|firm|team|place|restaurant|project)\b/gi,
    "$1 my $2 $3",
  ],
  [/\bsaid no (experience|knowledge)\b/gi, "said I had no $1"],
  [/^having (?=(?:\d|an? |over |more |experience|good|strong|extensive|the ))/gi, "have "],
  [/\bdone (?=(?:diploma|degree)\b)/gi, "done a "],
  [/\b(detail|customer|service|solution) oriented\b/gi, "$1-oriented"],
  [/\b(prize|award|medal|championships?|competition) (?=(?:19|20)\d\d\b)/gi, "$1 in "],
  [/\bin construction sites?\b/gi, "on construction sites"],
  [/\bI (?:would|'d) say (?:that )?(?=I\b|I')/g, ""],
  [/\bwithout (?=(?:accident|incident|mistake|break|complaint|problem|delay|single)\b)/gi, "without a "],
  [/\b(of|passed|took|taken|for) (?=[A-Z]{2,}\w* (?:exam|test|certification|examination)\b)/g, "$1 the "],
  [/\bin (?=(?:\p{Lu}\S+ ){1,3}project\b)/gu, "on the "],
  [
    /\bthe (English|French|German|Spanish|Italian|Polish|Portuguese|Chinese|Japanese|Arabic)(?= outside| inside| at| with| in the|[.,;]|$)/gi,
    "$1",
  ],
  [/\b(discuss(?:ed|ing|es)?) about\b/gi, "$1"],
  [/\b(?:in|at) (?:the )?(?:last|past) (\d+) year\b/gi, "in the last $1 years"],
  [/\b(\d+)[- ]?years? experience\b/gi, "$1 years of experience"],
  [/\b(\d+)-years? of experience\b/gi, "$1 years of experience"],
  [/\b(responsible|reason) of\b/gi, "$1 for"],
  [/\b(enter(?:ed|ing|s)?) in (?=\p{L})/giu, "$1 "],
  [/^(?:I )?myself (?=\p{L}+ed\b)/iu, "I "],
  [/\bdone (?=(?:diploma|degree|course|certificate|bachelor|master)\b)/gi, "done a "],
  [/\b(have|hold|with) (?=[A-Z]\d\w* (?:certificate|licen[cs]e|permit)\b)/g, "$1 a "],
  [/(?<![,(]) (?=(?:e\.g\.|i\.e\.) )/g, ", "],
  [/\b(begins?|starts?|ends?|opens?|closes?) (?=\d{1,2}(?:[:.]\d{2})?(?: ?(?:am|pm|o'clock|h)\b|$))/gi, "$1 at "],
  [
    /\b((?:have|has) (?:worked|been|lived|taught|driven|studied)\b[^.;,]*?) in (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) years\b)/gi,
    "$1 for ",
  ],
  [/\bmidwifes\b/gi, "midwives"],
  [/\b(depend(?:s|ed|ing)?) of\b/gi, "$1 on"],
  [/\b(interested) on\b/gi, "$1 in"],
  [/\b(after|during|within|in|for) (first|last|past) (?=(?:\d+|two|three|four|five|six|few) )/gi, "$1 the $2 "],
  [/,?\s*\betc\b\.?(?:\s+etc\b\.?)*(?=$|[.;])/gi, ""],
  [/\b(registered|graduated|qualified|joined|certified|promoted|retired|trained) (?=(?:19|20)\d{2}\b)/gi, "$1 in "],
];

/** "teached", "buyed": irregular verbs bent like regular ones. */
const WRONG_PAST: ReadonlyMap<string, string> = new Map(
  "teach buy sell drive lead write take make build run think catch bring grow speak feel keep lose pay choose cut put set hit begin break draw hold know lend mean meet send spend stand understand win"
    .split(" ")
    .map((base) => [base.endsWith("e") ? `${base}d` : `${base}ed`, conjugate(base, "past")]),
);

/** "I have grow my region": after "have" stands a participle; after "didn't" none. */
function rightVerbForms(text: string): string {
  return text
    .replace(
      /(?:\b(is|are|was|were|been|being|be|have|has|had|get|gets) )?\b(\p{L}+ed)\b/giu,
      (whole, before: string | undefined, word: string) => {
        const past = WRONG_PAST.get(word.toLowerCase());
        if (past === undefined) return whole;
        const base = before === undefined ? undefined : baseOf(past, "past");
        return before === undefined ? past : `${before} ${base === undefined ? past : conjugate(base, "participle")}`;
      },
    )
    .replace(/\b(was the (?:one|person|first|only one) who) (\p{Ll}+)\b/gu, (whole, who: string, verb: string) =>
      isBaseVerb(verb) && !isVerbForm(verb, "past") ? `${who} ${conjugate(verb, "past")}` : whole,
    )
    .replace(
      /\b(have|has|had|I've|we've) ((?:also|already|never|always|successfully) )?(\p{Ll}+)\b(?! experience| skills)/giu,
      (whole, have: string, adverb: string | undefined, verb: string) => {
        const wrong =
          isBaseVerb(verb) &&
          !isVerbForm(verb, "participle") &&
          !NOUN_LIKE.has(verb) &&
          !isCountNoun(verb) &&
          !isMass(verb) &&
          !/^(?:to|be|have|do|live|clean|clear|close|dry|free|slow|lower|complete|separate|direct|secure|welcome|present|perfect|own|last|mean|warm|cool|calm|empty|tidy|mature)$/.test(
            verb,
          );
        return wrong
          ? `${have} ${adverb ?? ""}${conjugate(verb, "participle")}`
          : pastForParticiple(whole, have, adverb, verb);
      },
    )
    .replace(/\b(didn't|did not|don't|couldn't|can't) (\p{Ll}+)\b/giu, (whole, not: string, verb: string) => {
      const base = baseOf(verb, "past");
      return base === undefined || isVerbForm(verb, "base") ? whole : `${not} ${base}`;
    });
}

/** "I have wrote": a past where the participle is another word. */
function pastForParticiple(whole: string, have: string, adverb: string | undefined, verb: string): string {
  const only = verbReadings(verb).every((reading) => reading.form === "past");
  const base = only ? baseOf(verb, "past") : undefined;
  if (base === undefined || conjugate(base, "past") !== verb) return whole;
  return `${have} ${adverb ?? ""}${conjugate(base, "participle")}`;
}

/** A number above one and a thing that can be counted: "40 minute" → "40 minutes", "350 test case" → "350 test cases". */
function countedPlurals(text: string): string {
  return text.replace(
    /(?<![\p{L}\d.,/-])(?<!\b(?:class|level|grade|type|phase|stage|tier|band|category|cat|unit|year|room|route|section|article|chapter|form|line|module|bay|gate|number|no|no\.|part|big|iso|step|version|zone) )(?:[2-9]|[1-9]\d+|two|three|four|five|six|seven|eight|nine|ten) (?:(\p{Ll}+) )?(\p{Ll}{3,})(?=[.,;)]|$| (?:in|on|at|by|for|with|from|to|of|per|and|within|after|before|since|every|each|at)\b)/giu,
    (whole, between: string | undefined, noun: string, at: number, all: string) => {
      // "ward 9 move", "SOP 4 update": the number is the name of what stands before; "7-axis robot", "2 bedroom flat".
      const before = all.slice(0, at).trimEnd().split(" ").at(-1)!;
      if (/^\p{Lu}{2,}$/u.test(before) || (isCountNoun(before) && !isPlural(before))) return whole;
      if (/^(?:axis|phase|star|bed|bedroom|door|seat|storey|person|lane|point|wheel|part|page)$/.test(between ?? ""))
        return whole;
      if (between !== undefined && !isAdjective(between) && (!isCountNoun(between) || isPlural(between))) return whole;
      if (!isCountNoun(noun) || noun === "home" || isPlural(noun) || /s$/.test(noun) || /^(?:19|20)\d\d\b/.test(whole))
        return whole;
      return (
        `${whole}${/(?:ch|sh|x|z)$/.test(noun) ? "es" : ""}`.replace(/([^aeiou])y$/, "$1ie") +
        (/(?:ch|sh|x|z)$/.test(noun) ? "" : "s")
      );
    },
  );
}

/** "URGENT NEED to fix" in a sentence of small letters is said aloud, not shouted. */
function calmWords(text: string): string {
  return text.replace(/(?<![\p{L}\d])\p{Lu}{3,}(?: \p{Lu}{3,})+(?![\p{L}\d])/gu, (words) =>
    words.split(" ").every((word) => isOrdinary(word.toLowerCase())) ? words.toLowerCase() : words,
  );
}

const LASTING_CLAUSE = new RegExp(
  String.raw`\b(I|we) (?!have\b|had\b|was\b|were\b)(\p{L}+) ((?:(?!\b(?:I|we)\b)[^.;,])*?)\s?(?:since|for) (${SPAN})`,
  "giu",
);
/** "I make since nine years violins": the time goes behind. */
const LASTING_FIRST = new RegExp(
  String.raw`\b(I|we) (\p{L}+) since (${SPAN}) (?!(?:as|in|at|with|and|on|for|of|to|from|by|a|the|now|already)\b)(\p{L}[^,.;]*)`,
  "giu",
);
const LASTING_BARE = new RegExp(String.raw`\b(I) (\p{L}+) (${SPAN})(?=[,.;]|$)`, "giu");

/** "I make the evenings since two years" → "I have made the evenings for two years". */
function lastingClauses(text: string): string {
  const mended = text
    .replace(LASTING_FIRST, "$1 $2 $4 since $3")
    .replace(LASTING_CLAUSE, (whole, who: string, verb: string, middle: string, span: string) => {
      const base = verb.toLowerCase() === "am" ? undefined : baseOf(verb, "base");
      if (base === undefined || base === "be" || (baseOf(verb, "past") !== undefined && !/\bsince\b/.test(whole)))
        return whole;
      const bareObject = middle !== "" && !middle.includes(" ") && isCountNoun(middle) && !isPlural(middle);
      return `${who} have ${conjugate(base, "participle")} ${bareObject ? `${indefiniteArticle(middle)} ` : ""}${middle}${middle === "" ? "" : " "}for ${span}`;
    });
  return mended.replace(LASTING_BARE, (whole, who: string, verb: string, span: string) => {
    const base = baseOf(verb, "base");
    if (
      base === undefined ||
      /^(?:have|be|need|want|spend|take|lose|save|add|gain|get|wait)$/.test(base) ||
      baseOf(verb, "past") !== undefined
    )
      return whole;
    return `${who} have ${conjugate(base, "participle")} for ${span}`;
  });
}

/** "a script which check the clashes": one thing checks. */
function agreeing(text: string): string {
  return text.replace(/(?<=\b([\p{Ll}-]+) (which|that) )(\p{Ll}+)\b/gu, (verb: string, noun: string, link: string) => {
    // "the fact that work piles up": no clause about the fact.
    if (/^(?:fact|idea|feeling|hope|reason|way|time|day|point|case|question|risk|chance|problem)$/.test(noun))
      return verb;
    const one = isCountNoun(noun) && !isPlural(noun);
    const bareVerb =
      isBaseVerb(verb) && !isVerbForm(verb, "past") && !NOUN_LIKE.has(verb) && !/^(?:be|do|have)$/.test(verb);
    const likelyVerb = link === "which" && /^(?:check|help|show|need|cause|work|run)$/.test(verb);
    return one && (bareVerb || likelyVerb) ? conjugate(verb, "s") : verb;
  });
}

export function mendSlips(text: string): string {
  let result = text;
  for (const [pattern, right] of SLIPS) result = result.replace(pattern, right);
  result = result
    .replace(
      /\{do:(\w+)\}/g,
      (_, verb: string) => ({ made: "did", make: "do", making: "doing" })[verb.toLowerCase()] ?? "did",
    )
    .replace(/\bwithout a (?=[aeiou])/g, "without an ");
  return withArticles(withoutLearnerTurns(agreeing(rightVerbForms(lastingClauses(countedPlurals(calmWords(result)))))));
}
