// Which nouns have no plural, which need an article, and which plural is meant?
import { isCountNoun, isPlural } from "../../composer/reading/words.ts";
import type { Mistake } from "./mistake.ts";

/** Never counted; and the plural that people make of it. */
const UNCOUNTED: readonly (readonly [noun: string, plural: string])[] = [
  ["information", "informations"],
  ["advice", "advices"],
  ["feedback", "feedbacks"],
  ["equipment", "equipments"],
  ["knowledge", "knowledges"],
  ["software", "softwares"],
  ["hardware", "hardwares"],
  ["homework", "homeworks"],
  ["furniture", "furnitures"],
  ["luggage", "luggages"],
  ["research", "researches"],
  ["evidence", "evidences"],
  ["progress", "progresses"],
  ["machinery", "machineries"],
  ["staff", "staffs"],
  ["jewellery", "jewelleries"],
  ["documentation", "documentations"],
  ["traffic", "traffics"],
  ["slang", "slangs"],
];
/** Nouns that a compound is often built with: "an information desk". */
const HEADS =
  "desk|session|sheet|system|technology|security|evening|event|meeting|pack|package|day|form|loop|round|tool|call|letter|interview|column|board|manager|engineer|officer|company|project|team|group|centre|center|institute|assistant|paper|department|area|question|associate|room|shop|store|supplier|list|base|management|transfer|gap|worker|developer|licence|license|vendor|update|release|bar|report|review|process|point|plan|need|provider|fund|grant|council|park|topic|interest|proposal|focus|agenda|site|environment|club|assignment|hour|period|diary";

const OFFERED = "opportunity|interview|invitation|chance|possibility|conversation|tour|position|role";

export const NOUNS: readonly Mistake[] = [
  ...UNCOUNTED.map(([noun, plural]): Mistake => ({
    find: `(an? |many |several |some |few |these |those |all |two |three )?(${plural})`,
    says: `“${noun[0]!.toUpperCase()}${noun.slice(1)}” has no plural.`,
    fix: ([, lead]) => {
      const before: Record<string, string> = {
        "many ": "a lot of ",
        "several ": "some ",
        "few ": "little ",
        "these ": "this ",
        "those ": "that ",
        "two ": "",
        "three ": "",
        "a ": "",
        "an ": "",
      };
      return (before[lead!.toLowerCase()] ?? lead!) + noun;
    },
    unless:
      /\b(?:he|she|it|who|that|which|team|group|company|lab|institute|department|engineer|scientist|\p{Lu}\p{Ll}+) (?:\w+ )?(?:researches|progresses|staffs|evidences|documents)\b|\b(?:work|project|season|year|team|story|training|day|evening|time) progresses\b|\bstaffs (?:the|our|its|a|all)\b|\b(?:flag|quarter|two wooden|magic)\w*staffs\b|\b(?:as|while|when) .{0,30}progresses\b/iu,
  })),
  {
    find: `(an?|another) ((?:very |really |good |great |useful |valuable |important |helpful |honest |short |quick |interesting )*)(information|advice|feedback|equipment|software|homework|furniture|research|evidence|progress|luggage)(?! (?:${HEADS})s?\\b|-|of (?:the|this|german|english|\\w+))`,
    says: "This word is not counted: “some information”, “a piece of advice”.",
    fix: ([, article, how, noun]) =>
      /^(?:vocabulary|slang|knowledge)$/i.test(noun!)
        ? undefined
        : `${article!.toLowerCase() === "another" ? "more" : "some"} ${how}${noun}`,
    unless:
      /\b(?:a|an) (?:\w+ ){0,3}(?:software|hardware|research|equipment|evidence|documentation|feedback|information|furniture|machinery|staff)[- ](?:\w+)(?<=er|or|ion|ment|ing|ist|ant|ent|ician|based|led|driven|only|heavy|related|rich)\b/i,
  },
  {
    find: `(these|those|many|several|few|a few|various|different) (${UNCOUNTED.map(([noun]) => noun).join("|")})(?= |\\.|,|$)(?! (?:${HEADS})s?\\b)`,
    says: "This word has no plural and is not counted.",
    fix: ([, lead, noun]) => {
      const before = {
        these: "this",
        those: "that",
        many: "a lot of",
        several: "some",
        few: "little",
        "a few": "some",
      }[lead!.toLowerCase()];
      return before === undefined || /^(?:staff|software|hardware|research|vocabulary)$/i.test(noun!)
        ? undefined
        : `${before} ${noun}`;
    },
  },
  {
    find: "much (questions|things|people|projects|ideas|years|companies|engineers|customers|challenges|skills|opportunities|persons|hours|days|details|topics|tasks|problems|machines|products|tools|systems|changes)(?= |\\.|,|$)",
    fix: "many $1",
    says: "What can be counted is “many”.",
    unless:
      /\b(?:as|so|too|very|pretty|not|that) much (?:people|questions|things)\b.*\bas\b|\bmuch people (?:skill|management)/i,
  },
  {
    find: "many (time|work|money|experience|help|fun|effort|pleasure|attention|interest|energy|success|support|respect|pressure|stress)(?= |\\.|,|$)(?! (?:slots|zones|consuming|based|and again|a))",
    says: "What cannot be counted is “much” or “a lot of”.",
    fix: "much $1",
    unless: /\bmany (?:time|work|help|interest|experience|support|success|attention) (?:\w+s\b|desk|group|line)/i,
  },
  {
    find: "a few (time|work|money|experience|information|help|patience)(?= |\\.|,|$)(?! \\w+s\\b)",
    fix: "a little $1",
    says: "What cannot be counted is “a little”.",
  },
  { find: "(?:alot|a lots) of", fix: "a lot of", says: "It is “a lot of”." },
  {
    find: "a lot (experience|time|work|people|things|ideas|projects|questions|money|fun)(?= |\\.|,|$)",
    fix: "a lot of $1",
    says: "It is “a lot of”.",
    unless: /\blearn(?:ed|t)? a lot (?:people|things)\b/i,
  },
  {
    find: "lot of (thanks|experience|time|work|people|things|ideas|questions)(?= |\\.|,|$)",
    fix: "a lot of $1",
    says: "It is “a lot of”.",
    unless: /\b(?:a|the|whole|that|this|one|first|next|each|every|quite a|awful|every) lot of\b/i,
  },
  {
    find: "(each|every) (others?)",
    fix: (groups) => (groups[0]!.toLowerCase() === "each others" ? "each other" : undefined),
    says: "It is “each other”.",
    unless: /\beach others'/i,
  },
  {
    find: "(every|each|another|an other) ([a-z]{3,16}s)(?= |\\.|,|$)",
    says: "After “every” and “another” the noun is singular.",
    fix: ([, lead, noun]) => {
      const lower = noun!.toLowerCase();
      if (
        !isPlural(lower) ||
        !isCountNoun(lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)) ||
        /(?:ss|us|is|news|series|means|others|days|years|weeks|months|hours|minutes|people|classes|times)$/.test(lower)
      )
        return undefined;
      return /^another$|^an other$/i.test(lead!)
        ? `other ${noun}`
        : `${lead} ${lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)}`;
    },
    unless:
      /\b(?:each|every|another) [a-z]+s (?:of|on|in) (?:the|a) (?:other|own)\b|\banother (?:two|three|four|five|ten|few|\d+)\b|\beach (?:brings|has|needs|takes|gives|gets|makes|tells|asks|knows|works|wants|owns|runs|leads|keeps|shows|comes|goes|costs|holds|does|says|solves|plays|adds|covers|serves)\b|\b(?:they|we|you|who|which|of them|of us|of you|teams?|arms|cells) each \w+s\b/i,
  },
  {
    find: "one of (?:the|your|my|our|their|its) ((?:best |most \\w+ |first |few |main |key |biggest |greatest |strongest |favou?rite )?)(reason|thing|company|engineer|project|topic|point|person|skill|aspect|candidate|role|idea|problem|strength|weakness|goal|task|challenge|question|colleague|customer|priority|team)(?= |\\.|,)",
    says: "“One of the …” is followed by a plural.",
    fix: (groups) => {
      const noun = groups[2]!;
      const plural = /person$/i.test(noun)
        ? "people"
        : /y$/i.test(noun)
          ? `${noun.slice(0, -1)}ies`
          : /ss$/i.test(noun)
            ? `${noun}es`
            : `${noun}s`;
      return groups[0]!.slice(0, -noun.length) + plural;
    },
    unless:
      /\bone of (?:the|your|my|our|their|its) (?:\w+ ){0,2}(?:team|company|project|role|person|topic|problem|engineer|challenge|question|idea|point|skill|customer|candidate|task|colleague)(?:'s?| (?:\w+s|members?|leads?|managers?|people|staff)\b)/i,
  },
  {
    find: `(thank you|thanks|thank you so much|thank you very much|many thanks|thanks a lot|thank you again|thanks again)( all| both)? for ((?:kind |great |nice |good |interesting |wonderful |warm |pleasant |friendly |inspiring |open |honest )*)(${OFFERED}|quick reply|fast reply|prompt reply|kind words|kind reply|kind answer|nice talk)(?= |\\.|,|!|$)(?! (?:advice|coaching|tips|preparation|questions))`,
    says: "An article or “your” is missing before “{}”.".replace("“{}”", "this noun"),
    fix: ([, thanks, whom, how, noun]) =>
      `${thanks}${whom ?? ""} for ${/^(?:reception|invitation|quick|fast|prompt|kind|help|patience)/i.test(noun!) ? "your" : "the"} ${how ?? ""}${noun}`,
    unless: /\bfor (?:\w+ )?(?:time and attention|discussion|conversation)\b.*\bis\b/i,
  },
  {
    find: "(interested in|apply for|applied for|applying for|suitable for|candidate for|fit for|qualified for|enthusiasm for|interest in|details of|about) (position|role|job|vacancy|opportunity)(?= (?:of|as|at|in|and|with|you|that|we)\\b|\\.|,|$)",
    fix: "$1 the $2",
    says: "An article is missing: “the position”.",
  },
  {
    find: "in (field|area|department|industry|sector) of(?= )",
    fix: "in the $1 of",
    says: "An article is missing: “in the field of”.",
    unless: /\bin area of\b.*\bm2\b/i,
  },
  {
    find: "(?:become|becoming|be|being|joining|join|as) (part|member) of (team|company|your team|the team|your company)(?= |\\.|,|$)",
    says: "An article is missing: “a member of the team”.",
    fix: (groups) =>
      /^part$/i.test(groups[1]!) && !/^(?:team|company)$/i.test(groups[2]!)
        ? undefined
        : groups[0]!.replace(/member of/i, "a member of").replace(/of (?=team|company)/i, "of the "),
  },
  {
    find: "(have|had|get|got|give me|gave me|given me|having|giving me|with) (chance|opportunity|possibility) to(?= [a-z])",
    fix: "$1 the $2 to",
    says: "An article is missing: “the chance to”.",
    unless: /\bequal (?:chance|opportunity)|\bwith opportunity to\b.*\bcomes\b/i,
  },
  {
    find: "have (big|strong|deep|solid|good|excellent|great|wide|broad) (interest|knowledge|understanding|background|command|passion)(?= (?:in|of|for|about))",
    fix: "have a $1 $2",
    says: "An article is missing: “a good knowledge of”.",
  },
  {
    find: "(?:work|working|worked) in (team|group|big team|small team|international team|start-?up|big company|small company)(?= |\\.|,|$)",
    says: "An article is missing: “in a team”.",
    fix: (groups) => groups[0]!.replace(/ in /i, " in a "),
    unless: /\bin (?:team|group) (?:settings?|sessions?|projects?|environments?|work|leadership|lessons)\b/i,
  },
  {
    find: "as (?:fully |newly |recently |well )?(gardener|engineer|teacher|developer|manager|nurse|designer|analyst|consultant|student|cook|chef|driver|doctor|lawyer|programmer|accountant|assistant|technician|waiter|waitress|electrician|carpenter|architect|sales assistant|project manager|team leader|freelancer)(?= (?:for|since|at|in|,|with)|\\.|,)",
    says: "Before a profession there is an article: “as a gardener”.",
    fix: ([whole, job]) => whole!.replace(new RegExp(`(?=${job}$)`, "i"), /^[aeiou]/i.test(job!) ? "an " : "a "),
    unless:
      /\bas an? |\bas (?:head|lead|chief|senior|principal|fully|newly|recently|well)|(?:role|post|position|job|title|name|word|such|known|both|either|years|time|work|career|serve[ds]?|well) as (?:\w+ )?(?:engineer|developer|manager|nurse|designer|analyst|consultant|chef|teacher|gardener|technician|assistant)\b|(?:engineer|teacher|developer|manager|nurse|designer|analyst|consultant|student|assistant) (?:in charge|of)/i,
  },
  {
    find: "(?:i am|i'm|he is|she is|i was|he's|she's) (engineer|teacher|developer|manager|nurse|designer|analyst|consultant|student|accountant|programmer|lawyer|cook|driver|doctor|technician|electrician|carpenter|architect|freelancer)(?= |\\.|,|$)",
    says: "Before a profession there is an article: “I am an engineer”.",
    fix: ([whole, job]) => whole!.replace(new RegExp(`(?=${job}$)`, "i"), /^[aeiou]/i.test(job!) ? "an " : "a "),
    unless:
      /\b(?:engineer|teacher|manager|nurse|student|driver|doctor)(?:-| (?:enough|by|at heart|material|turned|number|no))/i,
  },
  {
    find: "a (?:very |really )?(good|great|wonderful|bad|excellent|fantastic) news",
    fix: "$1 news",
    says: "“News” takes no “a”.",
  },
  {
    find: "the most of (?:the )?(people|time|work|engineers|customers|companies|projects|questions|them)",
    fix: ([, noun]) => (noun === "them" ? "most of them" : `most of the ${noun}`),
    says: "It is “most of the”.",
    unless: /\b(?:make|making|made|makes|get|getting|got|do|did|does|doing|did|see|saw|spent?) the most of\b/i,
  },
  {
    find: "the both (?:of |teams|companies|roles|interviews|sides)?(?=[a-z])",
    says: "“Both” takes no article before it.",
    fix: (groups) => groups[0]!.replace(/^the /i, ""),
    unless: /\bthe both of (?:you|us|them)\b/i,
  },
  { find: "for the (example|instance),", fix: "for $1,", says: "It is “for example”." },
  {
    find: "(?:in|at|from|to) the (germany|france|spain|italy|poland|india|china|brazil|turkey|japan|europe|england|sweden|norway|austria|mexico|egypt|russia|ukraine|africa|canada|ireland|belgium|hungary|romania|portugal|greece)(?= |\\.|,|$)(?! (?:office|team|plant|branch|site|market|region|desk|business|operation|trip|tour|unit|division|project|account|league|route|of|and|to|-))",
    says: "Most countries take no article.",
    fix: (groups) => groups[0]!.replace(/ the /i, " "),
  },
  {
    find: "(childrens|womens|mens|sheeps|feets|mices|childs|peoples)(?= (?:was|were|is|are|have|has|had|can|will|would|who|that|in|at|of|from|and|to|very|like|learn|need|come|came|with|about)\\b|[.,;!?]|$)",
    fix: ([, noun]) =>
      ({
        childrens: "children",
        womens: "women",
        mens: "men",
        sheeps: "sheep",
        feets: "feet",
        mices: "mice",
        childs: "children",
        peoples: "people",
      })[noun!.toLowerCase()],
    says: "{} is a plural made twice.",
    unless: /\bpeoples of\b|\bfirst peoples\b|\bindigenous peoples\b/i,
  },
  {
    find: "((?<![.,:])\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|few) (year|month|week|hour|engineer|colleague|patient|customer|student|nurse|project|team|company|language|child|person)(?= (?:of|ago|in|as|at|with|and|from|who|or|on|for|later|before|a)\\b|\\.|,|$)",
    says: "With a number it is the plural.",
    fix: ([, count, noun]) =>
      `${count} ${/^child$/i.test(noun!) ? "children" : /^person$/i.test(noun!) ? "people" : /^company$/i.test(noun!) ? "companies" : `${noun}s`}`,
    unless:
      /\b(?:one|1|month|year|week|hour|person|team|project|customer|patient|company|language)(?: (?:old|plan|term|period|contract|programme|program|project|course|degree)| in (?:five|ten|three|four|two|six|seven|eight|nine|\d+)\b)|(?:\b(?:one|1|20\d\d|19\d\d|\d+[.,]1|day|item|no\.?|number|gate|room|phase|level|class|grade|\d{4,}|point|q[1-4]|\d+(?:st|nd|rd|th)|24|fortune \d+|big \w+)) (?:year|month|week|hour|engineer|colleague|patient|customer|student|nurse|project|team|company|language|child|person)\b|\b(?:a|an|the|my|your|our|this|that|per|each|every|first|last|next) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)[- ](?:year|month|week|hour|person|team|language)\b|\bfew person\b/i,
  },
  {
    find: "(\\d+|two|three|four|five|six|seven|eight|nine|ten) years experience",
    fix: "$1 years' experience",
    says: "It is “years' experience” or “years of experience”.",
    severity: "info",
  },
];
