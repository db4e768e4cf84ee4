// Is the tone more casual than a first contact at work allows?
import { isInProse, isOpaque } from "../letter.ts";
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "too-casual",
  severity: "warning",
  sentence: "Finds slang, chat spelling, emoji and jokes about the reader.",
  why: "Warm is welcome, casual is a risk: the reader may forward the letter to somebody who has never met you.",
  source: "S4 (requirements R5); S3: the tone follows the company's culture (M17)",
};

const PHRASES: readonly Phrase[] = [
  { find: "gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|outta|y'all|ain't|cuz|coz|'cause|tho|thru" },
  {
    find: "lol|lmao|rofl|omg|omfg|wtf|btw|fyi|imho|imo|tbh|ngl|idk|ttyl|brb|smh|ikr|fomo|yolo|tl;dr|np|jk",
    unless: /\b(?:FYI|IMO)\b.*\b(?:number|convention|regulation|ship)/,
  },
  {
    find: "thx|thanx|thnx|tnx|ty|pls|plz|pleez|u r|ur|r u|c u|cya|gr8|l8r|2moro|tmrw|b4|msg me|hmu",
    fixSays: "Write it out",
  },
  {
    find: "what's up|whats up|wassup|sup|yo|howdy partner|hey (?:there )?(?:dude|man|bro|buddy|girl|mate|guys|you|ya)|hiya|heya",
  },
  {
    find: "dude|bro|bruh|homie|buddy|pal|mate|bestie|fam|boss man|my man|chief",
    unless:
      /\b(?:(?:class|team|room|school|flat|house|lab|stable|work)[- ]?mate|buddy (?:system|program|programme)|running mate|chief \w+ officer|chief (?:of|engineer|architect|\w+)|commander in chief)\b|G'day/i,
  },
  {
    find: "(?:super|totally|mega|hella|freaking?|friggin'?|fricking|damn|darn|fucking|fuckin|crazy|insanely|ridiculously) (?:pumped|stoked|psyched|excited|awesome|cool|good|great|amazing|fun|hyped|jazzed|keen|nice|sick|dope|rad|lit)",
    unless: /\bsuper (?:excited|keen|fun|nice|great|good|cool)\b/i,
  },
  {
    find: "stoked|psyched|pumped (?:about|for|to)|amped up|hyped|jazzed|lit|dope|rad|epic win|badass|kick-?ass|kick ass|sick (?:project|office|setup|team)|awesomesauce|awesomeness|coolio|cool beans|no biggie|no worries if not lol|my bad|whatever(?=[.!]| lol|, man)|yeah|yep|yup|nah|nope|meh|ugh|haha|hahaha|hehe|hihi|woohoo|yay|yikes|oops|whoops|duh",
    unless:
      /\b(?:well[- ]lit|lit (?:up|by|the)|lit room|dimly|pumped (?:water|storage|fluid|hydro)|whatever (?:the|you|is|it|comes|comes|they|I|we|helps|happens|works|suits|else|your|way|outcome|format|time|next)|pumped (?:to|into|through)|epics?)\b/i,
  },
  {
    find: "(?:hit|shoot|ping|holler at|drop|buzz|text) me (?:up|back|a (?:line|text|message|note|dm|ping)|an e-?mail|whenever|anytime)(?: anytime)?|hit me up|holla|dm me|slide into",
    unless: /\bdrop me a line\b/i,
  },
  {
    find: "grab (?:a )?(?:beer|beers|drink|drinks|pint|pints)|beers? on me|drinks on me|hang ?out(?: (?:with|sometime|soon))?|chill(?:in| with| together)",
    unless: /\b(?:chilled|chill chain|chiller)\b/i,
  },
  {
    find: "(?:your|the) (?:office|place|building|company|team|gig|crew) (?:is|was|were|are) (?:so |super |really |totally |pretty )?(?:sick|dope|lit|awesome|rad|cute|hot)",
  },
  {
    find: "you (?:guys|peeps|folks|lot) (?:rock|rule|are the (?:best|bomb)|are awesome|seem (?:cool|chill|awesome)|are (?:so )?(?:cool|chill|fun))|you rock|rock on|peeps|peace out|laters|later gator|toodles|ciao for now|catch (?:you|ya) later|see ya|cheerio|xoxo|hugs|much love|love ya",
  },
  {
    find: "crap|crappy|shit|shitty|bullshit|damn|damned|hell yeah|hell of a|bloody (?:good|great|brilliant|hell)|pissed(?: off)?|sucks|sucked|screw(?:ed)? (?:that|it|up)|freaking|friggin|wtf|f\\*+k|sh\\*t",
    unless: /\b(?:screwed? (?:into|onto)|screw up the bolt|Bloody Mary|pump sucks?|sucks in|vacuum)\b/i,
  },
  { find: "no (?:pressure|rush|stress|biggie) (?:lol|haha|though|tho|at all haha|man|dude|;\\)|:\\))" },
  {
    find: "rumou?r has it|word on the street|a little bird(?:ie)? told me|spill the (?:tea|beans)|just between us|off the record",
    says: "{} sounds like gossip; ask the question plainly.",
  },
  {
    find: "(?:ok|okay|alright|aight|righto|anyways|anyhoo|long story short|real talk|just saying|just sayin'?|no offen[cs]e|to be honest with you lol|trust me on this|believe you me)(?=,|\\.|!| so| then| bye)",
    severity: "info",
  },
];

const find = phraseCheck(PHRASES, {
  says: "{} is more casual than a letter to an employer should be; plain words are as warm and age better.",
  subject: true,
});

const EMOJI = /\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gu;
const NOT_EMOJI = /^[©®™↔↕↩↪▪▫▶◀☎✉✔✖✓]/u;
const EMOTICON = /(?<![\w)\]/])(?:[:;=]-?[)(DPpO/|](?![\w/])|[xX]D(?!\w)|<3(?!\d)|\^_\^|¯\\_\(ツ\)_\/¯)/g;

export const check: Check = (letter) => {
  const remarks: Remark[] = find(letter);
  const culture = letter.facts?.caseFile.company.culture;
  const isChat = letter.request.channel === "video-chat" || letter.request.channel === "linkedin";
  let faces = 0;
  for (const pattern of [EMOJI, EMOTICON]) {
    for (const match of letter.plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const isSubject =
        letter.subject !== undefined && match.index >= letter.subject.start && end <= letter.subject.end;
      if (
        NOT_EMOJI.test(match[0]) ||
        !(isInProse(letter, match.index, end) || isSubject) ||
        isOpaque(letter, match.index, end)
      )
        continue;
      faces++;
      // One smile is fine among people who write so, and in a chat; in a formal house it is not.
      const severity = culture === "formal" || faces > 1 ? "warning" : "info";
      remarks.push({
        start: match.index,
        end,
        severity: isChat || culture === "casual" ? "info" : severity,
        says: `“${match[0]}” may look careless to a reader who does not know you yet; words carry the same warmth.`,
      });
    }
  }
  const { greeting } = letter;
  if (greeting && /^(?:hey|heya|hiya|yo|sup|howdy|wassup)$/.test(greeting.salutation)) {
    const isSlang = /^(?:yo|sup|wassup|heya|hiya)$/.test(greeting.salutation);
    const end = greeting.start + greeting.salutation.length;
    remarks.push({
      start: greeting.start,
      end,
      severity: isSlang || culture === "formal" ? "warning" : "info",
      says: `“${letter.text.slice(greeting.start, end)}” is more casual than a letter to an employer should be; “Hi” or “Dear” is safe everywhere.`,
      fixes: [{ says: "Write “Hi”", text: "Hi" }],
    });
  }
  if (
    letter.closing &&
    /\b(?:xoxo|love|peace|laters|ciao|ttyl|thx|hugs)\b/i.test(
      letter.plain.slice(letter.closing.start, letter.closing.end),
    )
  ) {
    remarks.push({
      ...letter.closing,
      says: "This sign-off is for friends; “Best regards” is safe everywhere.",
      fixes: [{ says: "Write “Best regards,”", text: "Best regards," }],
    });
  }
  if (culture === "casual")
    return remarks.map((remark) =>
      remark.severity === undefined &&
      /^(?:yeah|yep|super \w+|stoked|no worries|okay)$/i.test(letter.plain.slice(remark.start, remark.end))
        ? { ...remark, severity: "info" as const }
        : remark,
    );
  return remarks;
};

export const examples: Examples = {
  good: [
    "Hi Dana,\n\nThanks so much for today! It was great fun, and I'd love to see the planner in action.\n\nCheers,\nMaya",
    "Dear Dana,\n\nMy lab mate lit up the cell; the pumped storage epics were done. Whatever you decide, thank you. HTML <b>3</b>, ratio 3:1, at 10:30.",
    "G'day Dana,\n\nI still think about the chiller and the chief engineer's question.",
  ],
  bad: [
    "Yo Dana,\n\nthanks for today.",
    "Dear Dana,\n\nyour office is so dope lol.",
    "Dear Dana,\n\nI'm gonna send the slides, thx 😂🤣",
    {
      message: "Hey Dana,\n\nThank you for today.",
      sample: (caseFile) => {
        caseFile.company.culture = "formal";
      },
      fixed: "Hi Dana,\n\nThank you for today.",
    },
    "Dear Dana,\n\nRumor has it that you are hiring.",
  ],
};
