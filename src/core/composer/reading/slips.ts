// What is the fact behind a slip that somebody reports: the thing left unsaid, or the figure that did not come to mind?
import { holdingOf } from "./holdings.ts";
import { readNounPhrase, withDefiniteArticle } from "./noun-phrase.ts";
import { bare, isPast, isPlural } from "./words.ts";

const TELL = "mention|say|tell (?:you|them|him|her)|add|explain|specify|state|bring up|point out|note";
const TOLD = "mentioned|said|told (?:you|them|him|her)|added|explained|specified|precised|stated|brought up|noted";
/** What had to be said was not. */
const UNSAID = new RegExp(
  String.raw`^(?:I )?(?:also )?(?:(?:forgot|failed|omitted|neglected|never got|meant|wanted) to (?:also )?(?:${TELL})|omitted|left out|(?:forgot|did not get round to|didn't get round to|never got round to) (?:saying|mentioning|telling (?:you|them|him|her))|(?:did not|didn't) (?:speak|talk) about|(?:did not|didn't|never) (?:get to |manage to |get (?:a|the) chance to |have time to |think to )?(?:${TELL})|(?:have not|haven't|should have|could have|not|never) (?:${TOLD}))(?: that| about|:)? (?=\S)`,
  "i",
);
/** It did not come to mind, or it came out wrong. */
const LOST =
  /^(?:I )?(?:also |really |completely |totally )?(?:blanked(?: out)?(?: on)?|(?:drew a|went) blank on|my mind went blank on|blew|fluffed|flubbed|fumbled|botched|bungled|messed up|froze (?:on|at)|stumbled (?:on|over)|tripped over|misquoted|misremembered|mis-?stated|misspoke (?:on|about)|(?:could not|couldn't) (?:remember|recall|think of|find|name|answer|express|come up with)|(?:did not|didn't) (?:remember|recall|know|answer)|forgot|was(?:n't| not) sure (?:of|about)) (?!to\b)(?=\S)/i;
const BREAK =
  / [–—-] |; |: |\. |, (?=(?:it|it's|its|that|they|the|I|I've|ive|actually|in fact|should|meant|not)\b)|,? but (?=\S)/i;
const IS = /^(?:(?:it|that|they|this|which) ?)?(?:(?:'s|'re|is|was|are|were|should be|should have been)\b)? ?/i;

/** The sentence to be read instead. Nothing in `fact`: a slip of which no more is said than that it happened. */
export function slipOf(text: string): { fact?: string } | undefined {
  const looking =
    /^the ((?:\p{L}+ ){0,2}\p{L}+) (?:that |which )?I (?:blew|forgot|blanked on|(?:couldn't|could not|didn't|did not) (?:remember|recall|think of|find|know)|messed up|fluffed)\b ?(.*?)(?<=\s)(?:was|is) ("[^"]+"|'[^']+'|.+?)(?: [–—-] .*|[;,] .*)?$/iu.exec(
      text,
    );
  if (looking && !/question|answer/i.test(looking[1]!))
    return { fact: `the ${looking[1]!} I was looking for ${looking[2]!}was ${looking[3]!}` };
  const wrong =
    /^(?:I )?(got|had|gave|quoted|said) (.+?) wrong(?:ly)?(?:,|;| [–—-]|:| and| but)? (?:I )?(meant|should be|should have been|it's|it is|it was|it should be) (?:to say )?(.+)$/i.exec(
      text,
    );
  if (wrong)
    return {
      fact: `I ${wrong[1]!.toLowerCase()} ${withDefiniteArticle(wrong[2]!)} wrong; ${/^meant$/i.test(wrong[3]!) ? "I meant" : /^it/i.test(wrong[3]!) ? wrong[3]!.toLowerCase() : `it ${wrong[3]!.toLowerCase()}`} ${wrong[4]!}`,
    };
  const instead =
    /^(?:I )?(?:meant (.+?)(?:,| but|;| and) (?:I )?said (.+)|said (.+?)(?:,| but|;| and) (?:I )?meant (?:to say )?(.+))$/i.exec(
      text,
    );
  if (instead) return { fact: `I said ${instead[2] ?? instead[3]!}; it should have been ${instead[1] ?? instead[4]!}` };
  // "could not explain well why I left: the company has closed the station"
  const why =
    /^(?:I )?(?:also )?(?:could not|couldn't|did not|didn't) (?:really |properly |clearly )?(?:explain|say|tell you|make clear) (?:(?:very )?(?:well|properly|clearly|enough) )?why (I .+?)(?:: |; | [–—-] |\. )(?:it was because |because |that was because )?((?:the|my|our|they|we|it|there) .+)$/i.exec(
      text,
    );
  if (why) {
    const now = why[2]!.replace(
      /^(the|my|our) (company|firm|employer|hotel|school|shop|site|plant|owner) has (\p{L}+ed) /iu,
      "$1 $2 $3 ",
    );
    return { fact: `${why[1]!} because ${now}` };
  }
  // "said 84k was net, it's gross"
  const said =
    /^(?:I )?said (?:that )?(?!(?:no|yes)\b)(.+?) (was|is|were|are) ([^,;–]+?)(?:[,;]| [–—-]| but)(?: actually)? (its|it's|it is|it was|they are|they're|they were) (?:actually |in fact |really )?([^,;]+)$/i.exec(
      text,
    );
  if (said) {
    const many = /^(?:were|are)$/i.test(said[2]!);
    return {
      fact: `I said that ${said[1]!} ${many ? "were" : "was"} ${said[3]!}; ${many ? "they" : "it"} ${/ was| were/i.test(said[4]!) ? (many ? "were" : "was") : many ? "are" : "is"} ${said[5]!}`,
    };
  }
  // "when you asked for the licence I said no, but the Spanish one is valid": which one, only the question tells.
  if (/^(?:when|as) (?:you|they|I was) .*\bI said (?:that )?(?:no|yes|not)\b/i.test(text)) return {};
  const asked =
    /^(?:I )?was asked (?:about|for) ([^,;–]+?) (?:and|but) (?:I )?(?:blanked|froze|went blank|(?:could not|couldn't) (?:answer|think|remember)[^,;–]*)(.*)$/i.exec(
      text,
    );
  if (asked) return asked[2]!.search(BREAK) < 0 ? {} : recalled(asked[1]!, asked[2]!.replace(BREAK, "").trim());
  const unsaid = UNSAID.exec(text);
  if (unsaid) return toldAfter(text.slice(unsaid[0].length));
  const lost = LOST.exec(text);
  if (!lost) return undefined;
  const after = text.slice(lost[0].length);
  const at = after.search(BREAK);
  if (at < 0) return /^forgot /i.test(lost[0].replace(/^I /i, "")) ? toldAfter(after) : {};
  const matter = after.slice(0, at).trim();
  return recalled(matter, after.slice(at).replace(BREAK, "").trim());
}

/** "facilities reports", "I have done 25 of them"; "the name of the section", "it's s150". */
function recalled(matter: string, typed: string): { fact?: string } {
  const said = typed.replace(/^(?:actually|in fact|really|of course|now I know|the answer is|it should be),? /i, "");
  const thing = matter.replace(/^(?:the|my|a|an|their|your) /i, "");
  if (/^(?:ive|I've|I have|I|we|my)\b/i.test(said)) {
    if (
      /\b(?:know|remember|recall|have|do|can|got|understand) (?:it|them|that|this)(?: now| by heart)?[.!]*$/i.test(said)
    )
      return {};
    const counted = said
      .replace(/^ive\b/i, "I've")
      .replace(/\blike (?=\d)/i, "about ")
      .replace(
        /(\d\S*|many|several|some|both|plenty|dozens|hundreds) of (?:them|those|these|'?em)\b/i,
        (_, many: string) => (isPlural(thing.split(" ").at(-1)!) ? `${many} ${thing}` : `${many} of them`),
      );
    // What "it" was is in the part that is not told.
    return / (?:it|them|that|one|those)(?:\b|$)/.test(counted) ? {} : { fact: counted };
  }
  if (/\b(?:question|answer|part|exercise|test|task|case|interview|start|end)s?\b/i.test(readNounPhrase(matter).head))
    return {};
  const value = said.replace(IS, "");
  const verb = / ?(?:was|were)\b/i.test(said.slice(0, 9)) ? "was" : "is";
  if (value === "" || value.split(" ").length > 10 || isPast(value.split(" ")[0]!)) return {};
  const plural = isPlural(readNounPhrase(matter).head) ? (verb === "is" ? "are" : "were") : verb;
  return { fact: `${withDefiniteArticle(matter)} ${plural} ${value}` };
}

/** What one does with a thing that one forgot to mention. */
const DONE_WITH: readonly (readonly [RegExp, string])[] = [
  [/^(?:talk|presentation|lecture|speech|keynote|workshop|demo|seminar|webinar)$/, "gave"],
  [/^(?:article|book|thesis|dissertation|chapter|blog|report|guide|manual|paper)$/, "wrote"],
  [/^(?:course|placement|internship|apprenticeship|stage|secondment|traineeship|training)$/, "did"],
  [/^(?:award|prize|medal|scholarship|competition|bursary)$/, "won"],
];

function toldAfter(rest: string): { fact?: string } {
  // "forgot to say it, but I have a boat of my own"
  const besides = /^(?:it|so|this|that)[,;:–-]? (?:but |and )?(I .+)$/i.exec(rest);
  if (besides) return { fact: besides[1]! };
  const how = /^how (I|we) (.+)$/i.exec(rest);
  if (how && !/^(?:much|many|long)\b/i.test(rest.slice(4))) return { fact: `I ${how[2]!}` };
  // "the time I ran the bar alone"
  const once = /^the (?:time|times|fact|bit|years?|summer|part)(?: when| that| where)? I (.+)$/i.exec(rest);
  if (once) return { fact: `I ${once[1]!}` };
  // "the paper I gave at the congress"
  const relative = /^(?:the|a|an|my) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+) (?:that |which )?I (\p{L}+)( .+)?$/u.exec(rest);
  if (relative && isPast(relative[2]!) && !isPlural(relative[1]!))
    return { fact: `I ${relative[2]!} a ${relative[1]!}${relative[3] ?? ""}` };
  const own = /^(?:my|the) (.+)$/i.exec(rest);
  if (own === null || / (?:is|are|was|were|has|have|had|can|will|starts?|ends?|runs?|expires?) /i.test(rest))
    return { fact: rest };
  const head = bare(readNounPhrase(own[1]!).head);
  const verb = DONE_WITH.find(([nouns]) => nouns.test(head))?.[1];
  if (verb !== undefined) return { fact: `I ${verb} a ${own[1]!}` };
  return holdingOf(own[1]!) === undefined ? {} : { fact: own[1]! };
}
