// Is the tone more casual than a first contact at work allows?
import { isInProse, isOpaque, type Letter } from "../letter.ts";
import type { Phrase } from "../phrase.ts";
import { toneCheck } from "../tone/tone-check.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "too-casual",
  severity: "warning",
  sentence: "Finds slang, chat spelling, emoji and jokes about the reader.",
  why: "Warm is welcome, casual is a risk: the reader may forward the letter to somebody who has never met you.",
  source: "S4 (requirements R5); S3: the tone follows the company's culture (M17)",
};

/** Chat spelling and oaths are what they are in any sentence. */
const PHRASES: readonly Phrase[] = [
  { find: "gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|outta|y'all|ain't|cuz|coz" },
  { find: "lol|lmao|rofl|omg|omfg|wtf|imho|tbh|ngl|idk|ttyl|brb|smh|fomo|yolo|jk" },
  { find: "thx|thanx|thnx|tnx|pls|plz|u r|ur|r u|c u|cya|gr8|l8r|2moro|tmrw|b4|hmu" },
  { find: "dude|bruh|wassup|haha|hahaha|hehe|stoked|xoxo|peace out|cya|see ya|hit me up" },
  { find: "shit|shitty|bullshit|fuck|fucking|crappy|hell yeah|bloody hell|pissed off|freaking|friggin|f\\*+k|sh\\*t" },
  {
    find: "rumou?r has it|word on the street|a little bird(?:ie)? told me|spill the (?:tea|beans)|just between us|off the record",
    says: "{} sounds like gossip; ask the question plainly.",
  },
];

const find = toneCheck("too-casual", {
  says: "{} is more casual than a letter to an employer should be; plain words are as warm and age better.",
  phrases: PHRASES,
  // Among people who write so, and in a chat, ease is no fault.
  severity: (letter) => (isAtEase(letter) ? "info" : undefined),
});

function isAtEase(letter: Letter): boolean {
  const { channel, caseFile } = letter.request;
  return channel === "video-chat" || channel === "linkedin" || caseFile?.company.culture === "casual";
}

const EMOJI = /\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gu;
const NOT_EMOJI = /^[©®™↔↕↩↪▪▫▶◀☎✉✔✖✓]/u;
const EMOTICON = /(?<![\w)\]/])(?:[:;=]-?[)(DPpO/|](?![\w/])|[xX]D(?!\w)|<3(?!\d)|\^_\^|¯\\_\(ツ\)_\/¯)/g;

export const check: Check = (letter) => {
  const remarks: Remark[] = find(letter);
  const culture = letter.facts?.caseFile.company.culture;
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
        severity: isAtEase(letter) ? "info" : severity,
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
