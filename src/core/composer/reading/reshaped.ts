// Which notes about oneself have to be turned round before they can follow "I"?
import { OWN_POSTS } from "./own-posts.ts";
import { PRAISED_WORK } from "./praised-work.ts";
import { baseOf, conjugate, isVerbForm } from "./verb-forms.ts";
import { isPast, isPreposition } from "./words.ts";

const NUMBER = String.raw`(?:about |over |more than |around |up to |nearly )?(?:\d[\d.,]*[km]?\+?|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const YEARS = String.raw`${NUMBER} (?:years|months|seasons)`;
/** What one is once somebody has put one's name down. */
const ENTERED =
  /^(?:(?:now|already|currently|also) )?(?:booked (?:on|onto|in for)|enrol?led (?:on|in|at|for)|signed up (?:for|to)(?= (?:the|a|my) \p{L}+ ?(?:course|exam|class|test)?)|down for|due to|on the waiting list|insured (?:for|to)|allowed to|permitted to|cleared (?:for|to)|signed off (?:for|on|to)|security[- ]cleared|based (?:in|near|at)|registered (?:for|with)|entered for|scheduled (?:for|to)) /iu;
/** What one is at these days, not what one has behind one. */
const AT_IT =
  /^(?:doing (?:the|my|an?|\p{Lu})|attending (?!to\b)|shadowing|retraining|brushing up|catching up|re-?sitting (?:the|my)|waiting (?:for|on)|moving to|relocating to|working towards?|getting my|renewing my|revising (?:for|my)|having lessons|applying for (?:my|the|an?)) ?\S/u;
const THESE_DAYS =
  /^(?:\p{L}+ing) .*\b(?:now|at the moment|these days|currently|right now|this (?:week|month|term|year|semester|autumn|spring|summer|winter)|(?:once|twice|two times|three times|\dx|\d times) (?:a|per) (?:week|month)|every (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/iu;
const ABLE =
  "licensed|licenced|certified|qualified|registered|accredited|chartered|insured|vaccinated|clean|sober|self-employed|freelance|married";

export interface Reshaped {
  text: string;
  /** What had no sure place. */
  rest?: string;
}

/** `typed` is cleaned and has no heading any more. */
export function reshaped(typed: string): Reshaped {
  const text = typed
    .replace(/\b(?:[Cc]ert|CERT)s?\b\.?(?= in \p{Ll})/gu, (whole) =>
      /s/i.test(whole.slice(4)) ? "certificates" : "certificate",
    )
    // "4% not 14%"
    .replace(/(\d%?) not (?=\d)/g, "$1, not ")
    .replace(/^(I )?already (\p{L}+)(?= )/u, (whole, _: string, verb: string) => {
      const participle = isPast(verb) && !/^(?:was|had|were|did)$/.test(verb) ? participleOf(verb) : undefined;
      return participle === undefined ? whole : `have already ${participle}`;
    })
    .replace(/^comfy (?=with|in|on)/i, "comfortable ")
    .replace(
      /(?<![,;]|\b(?:and|or|not|do|did)) so (?=[Ii] (?:know|knew|can|could|understand|speak|learned|learnt|am|have)\b)/g,
      ", so ",
    )
    .replace(/, ([^,;]{3,30}) included$/, ", including $1")
    .replace(
      /^((?:[\p{L}\d]+ ){0,3}licen[cs]e), (clean|full|valid|current)$/iu,
      (_, paper: string, how: string) => `${how.toLowerCase()} ${paper}`,
    )
    .replace(/, grade (?=\d \p{Ll})/gu, ", Grade ")
    .replace(/^(I )?did do (?=\p{L})/iu, "$1did ")
    .replace(/\bno shows (?=(?:went|fell|dropped|were|are|from|down|up|by|rose)\b)/gi, "no-shows ")
    // "a B1 licence with type rating"
    .replace(
      /\b(with) (?!(?:an?|the|my) )((?:[\p{Lu}\d][\p{L}\d/-]* ){0,3}(?:type rating|endorsement|rating))(?=$|[,;.])/u,
      (_, word: string, thing: string) =>
        `${word} ${/^[AEFHILMNORSX]/.test(thing) && /^\p{Lu}{2}/u.test(thing) ? "an" : /^[aeio]/i.test(thing) ? "an" : "a"} ${thing}`,
    )
    // "led a shift at 26"
    .replace(
      /(?<=\b(?:lead|leads|led|ran|run|became|conduct|conducted|opened|started|founded|managed|headed|joined|captained|took over|graduated|qualified)\b[^,;]*?\p{L}) at (1[6-9]|2\d|3\d)(?=$|[,;])/u,
      " at the age of $1",
    )
    // "acted up as coordinator 40+ shifts"
    .replace(
      /(?<=\b(?:as|acted up)(?: an?)?(?: [\p{L}-]+){1,3}) (?=(?:about |over )?\d[\d.,]*\+? (?:shifts|nights|seasons|days|weeks|months)(?:$|[,;]| (?:in|at)\b))/u,
      " for ",
    )
    .replace(/^(I )?did (\d+ years) (?=\p{Lu}\p{L}+(?:$|[,;]| and\b))/u, "$1did $2 at ");
  // "due to sit the theory test", which reads like "due to illness" before it is turned.
  const due = /^(?:I )?(?:am )?due to (\p{L}+ing) (.+)$/iu.exec(text);
  const planned = due ? baseOf(due[1]!.toLowerCase(), "ing") : undefined;
  if (due && planned !== undefined) return { text: `am due to ${planned} ${due[2]!}` };
  if (ENTERED.test(text) && !/\b(?:I|we)\b/.test(text.split(",")[0]!)) return { text: `am ${lower(text)}` };
  if (
    (AT_IT.test(text) || THESE_DAYS.test(text)) &&
    !/\b(?:since \d|since \p{Lu}|for (?:\d|two|three|four|five|six|ten))/u.test(text) &&
    !/\b(?:I|we)\b/.test(text.split(",")[0]!)
  )
    return { text: `am ${lower(text)}` };
  for (const [pattern, turned] of TURNED) {
    const match = pattern.exec(text);
    const result = match ? turned(match) : undefined;
    if (result !== undefined) return result;
  }
  return { text };
}

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

function participleOf(word: string): string | undefined {
  const key = word.toLowerCase();
  if (isVerbForm(key, "participle")) return key;
  const base = baseOf(key, "past");
  return base === undefined ? undefined : conjugate(base, "participle");
}

/** What is typed, and what is read instead; undefined where it is not of that kind after all. */
export type Turned = readonly [RegExp, (match: RegExpExecArray) => Reshaped | undefined];

const TURNED: readonly Turned[] = [
  ...PRAISED_WORK,
  ...OWN_POSTS,
  // "done 600 checks monitored including nights"
  [
    new RegExp(
      String.raw`^(?:I have )?done (${NUMBER} (?:[\p{L}-]+ ){0,2}[\p{L}/-]+s) (\p{L}+ed)((?: \p{Ll}.*|[,;] .*)?)$`,
      "iu",
    ),
    ([, things, verb, tail]) => {
      const participle = participleOf(verb!);
      return participle === undefined
        ? undefined
        : { text: `have ${participle} ${things!}${tail!.replace(/^ including/, ", including")}` };
    },
  ],
  // "14 years licensed both sides of the river"
  [
    new RegExp(String.raw`^(${YEARS}) (${ABLE})(?: (.+?))?((?:[,;] .*)?)$`, "iu"),
    ([, span, quality, tail, more]) => {
      if (/^(?:self-employed|freelance)$/i.test(quality!)) return undefined;
      if (tail === undefined) return { text: `have been ${quality!} for ${span!}${more!}` };
      if (isPreposition(tail.split(" ")[0]!)) return { text: `have been ${quality!} ${tail} for ${span!}${more!}` };
      // "nine years certified welding inspector"
      if (!/^(?:both|all|\p{Lu}{2}\b)/u.test(tail)) return undefined;
      return { text: `have been ${quality!} for ${span!}`, rest: tail + more! };
    },
  ],
  // "IRATA L2 and GWO all current", "first aid and manual handling up to date"
  [
    /^(?:my )?((?:(?! (?:is|are|was|were|has|have|in|at|for|since|with|of) )[^,;:]){2,40}?),? (?:(all|both) (?:is |are )?(current|valid|in date|up to date|up-to-date|in order|renewed)|(?:currently )?(current|up to date|up-to-date|in date))((?: (?:until|till|to) [^,;]+)?)((?:[,;] .*)?)$/iu,
    ([, things, all, state, single, until, more]) => {
      if (isPast(things!.split(" ")[0]!) || /^(?:I|we|keep|stay|get|am)\b/i.test(things!)) return undefined;
      const many = all !== undefined || / (?:and|\+|&) |s$/.test(things!);
      return {
        text: `my ${things!.replace(/ [+&] /g, " and ")} ${many ? "are" : "is"} ${all ? `${all} ` : ""}${(state ?? single)!}${until!}${more!}`,
      };
    },
  ],
  // "qualified CAMS in 2021 and sat on the committee"
  [
    /^(qualified|certified|accredited|licen[sc]ed|registered|chartered) (\p{Lu}{2,}[\p{L}\d]*(?: \p{Lu}\p{L}*| level \d)?) (in|since) ((?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)((?: and (\p{L}+))?.*)$/u,
    ([, how, paper, when, year, tail, next]) =>
      next !== undefined && !isPast(next)
        ? undefined
        : {
            text: `${when === "in" ? "became" : "have been"} ${paper!} ${how!} ${when!} ${year!}${when === "since" && next ? `, ${tail!.trim()}` : tail!}`,
          },
  ],
  // "certified since 2011, over 3,000 hours in court"
  [
    /^(?:I )?(certified|qualified|licen[sc]ed|registered|accredited|chartered|self-employed|freelance|sober|clean)((?: (?:in|as|with|by|for|at) [^,;]+?)?) (since (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)(.*)$/iu,
    ([, quality, tail, since, more]) => ({ text: `have been ${quality!.toLowerCase()}${tail!} ${since!}${more!}` }),
  ],
  // "last two years have been institutional"
  [
    /^(?:the )?((?:last|past|first|previous) (?:(?:\d+|two|three|four|five|six|ten) )?(?:years?|months|jobs?|roles?|posts?|projects?|employers?|contracts?) (?:has|have|was|were|is|are|had) .+)$/iu,
    ([, told]) => ({ text: `my ${lower(told!)}` }),
  ],
  // "22 of 26 proposals funded last year"
  [
    new RegExp(
      String.raw`^(\d+|all|both|most)(?: of (?:my |the )?| )((?:\d+ )?(?:[\p{Ll}-]+ )?\p{Ll}+s) (funded|accepted|approved|published|renewed|granted|placed|passed|promoted|employed|completed on time|delivered on time|retained|rehired|hired|adopted|shortlisted|won|sold|certified|graduated)((?: (?:last|in|within|this|since|by|at|on|for)\b.*)?(?:[,;] .*)?)$`,
      "iu",
    ),
    ([, many, things, verb, tail]) => {
      const active = /^(?:passed|graduated)$/i.test(verb!);
      if (/^\d+$/.test(many!) && !/^\d/.test(things!)) return undefined;
      const [, figure, named] = /^(\d+) (.+)$/.exec(things!) ?? [];
      const whose =
        /^\d/.test(many!) || figure === undefined ? `${many!} of my ${things!}` : `${many!} ${figure} of my ${named!}`;
      return { text: `${whose} ${active ? "" : "were "}${verb!}${tail!}` };
    },
  ],
  // "CRM training done last year"
  [
    /^((?:[\p{L}\d&-]+ ){1,4})(training|course|exam|test|module|induction|refresher|diploma|apprenticeship) (?:was )?done((?: (?:in|last|at|with|this) .*)?)$/iu,
    ([, name, thing, tail]) => ({ text: `did ${thing === "training" ? "" : "the "}${name!}${thing!}${tail!}` }),
  ],
  // "11 years of experience pattern for jackets"
  [
    new RegExp(
      String.raw`^(${NUMBER} years?)(?: of)? experience ((?!in\b|with\b|of\b|as\b|at\b|on\b|and\b|from\b|across\b|both\b|plus\b|under\b|for\b|within\b|including\b|leading\b)\p{Ll}{3,}(?<!ing) .+)$`,
      "u",
    ),
    ([, span, tail]) => ({ text: `${span!.replace(/year$/, "years")} of experience`, rest: tail! }),
  ],
  // "14 cows to 60 in 5 years"
  [
    /^(?:from )?((?:about )?\d[\d.,]* (?:\p{Ll}+ )?\p{Ll}+s) to (\d[\d.,]* (?:in|within|over|after) .+)$/u,
    ([, low, high]) => ({ text: `went from ${low!} to ${high!}` }),
  ],
  // "have driven a harvester 16 years and taught 6"
  [
    new RegExp(
      String.raw`^(?:I )?have (\p{L}+) ((?:(?!for |over |in |of |since |than |last |least |spent )\S+ ){1,4})(${YEARS})(| and .+)$`,
      "u",
    ),
    ([, verb, thing, span, tail]) =>
      isVerbForm(verb!, "participle") &&
      !/^(?:had|been|done|spent|worked)$/.test(verb!) &&
      !/\b(?:than|least|about|every|last|of|for|over)\s$/.test(thing!)
        ? { text: `have ${verb!} ${thing!}for ${span!}${tail!}` }
        : undefined,
  ],
  // "never lost or broke anything"
  [
    /^(?:I )?never (\p{L}+) (or) (\p{L}+)( .+)$/iu,
    ([, one, or, other, tail]) => {
      const both = [one!, other!].map((verb) => (isPast(verb) ? participleOf(verb) : undefined));
      return both.includes(undefined) ? undefined : { text: `have never ${both[0]!} ${or!} ${both[1]!}${tail!}` };
    },
  ],
  // "made the models for three years for two theatres"
  [
    new RegExp(String.raw`^(?:I )?have (\p{L}+) ([^,;]+?) for (${YEARS}) (for [^,;]+)$`, "iu"),
    ([, verb, thing, span, whom]) => {
      const base = baseOf(verb!.toLowerCase(), "participle");
      return base === undefined || base === "be"
        ? undefined
        : { text: `have spent ${span!} ${conjugate(base, "ing")} ${thing!} ${whom!}` };
    },
  ],
];
