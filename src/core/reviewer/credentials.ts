// Does the letter claim a degree, a certificate or a language the facts do not know?
import type { Facts } from "./facts.ts";
import { fold } from "./fold.ts";
import { isOpaque, type Letter } from "./letter.ts";
import type { Remark } from "./rule.ts";

interface Credential {
  /** What is claimed, in words of the letter's writer. */
  claim: RegExp;
  /** Words of which one must stand in the facts, folded. */
  facts: RegExp;
  what: string;
}

const OWN =
  "(?:my|i (?:hold|have|hold|earned|completed|finished|got|did|received|obtained|gained|possess)|i've (?:earned|completed|finished|got|done)|with|having|thanks to)";
const LANGUAGE =
  "arabic|bengali|bulgarian|cantonese|catalan|chinese|croatian|czech|danish|dutch|estonian|farsi|finnish|french|german|greek|gujarati|hebrew|hindi|hungarian|icelandic|indonesian|irish|italian|japanese|kannada|korean|latvian|lithuanian|malay|malayalam|mandarin|marathi|norwegian|pashto|persian|polish|portuguese|punjabi|romanian|russian|serbian|slovak|slovenian|somali|spanish|swahili|swedish|tagalog|tamil|telugu|thai|turkish|ukrainian|urdu|vietnamese|welsh|yoruba|zulu";
const LEVEL =
  "fluent(?:ly)?|bilingual|good|solid|working|conversational|basic|business|excellent|perfect|near-native|professional|proficient";

const CREDENTIALS: readonly Credential[] = [
  {
    claim: new RegExp(
      `\\b(?:${OWN}|as)(?: an?| the)? (?:[\\w-]+ ){0,3}?((?:master(?:'s|s)|m\\.?sc|m\\.?eng|m\\.?phil)(?: degree| thesis| studies)?)\\b(?! (?:of ceremonies|student))`,
      "i",
    ),
    facts: /\b(?:masters?|master's|msc|m\.sc|meng|ma|mphil|magister|diplom|mba|postgraduate|graduate)\b/,
    what: "a master's degree",
  },
  {
    claim: new RegExp(
      `\\b(?:${OWN})(?: an?| the)? (?:[\\w-]+ ){0,3}?((?:bachelor(?:'s|s)|b\\.?sc|b\\.?eng|undergraduate)(?: degree| thesis| studies)?)\\b`,
      "i",
    ),
    facts: /\b(?:bachelors?|bachelor's|bsc|b\.sc|beng|ba|undergraduate|degree|graduated?)\b/,
    what: "a bachelor's degree",
  },
  {
    claim: new RegExp(
      `\\b(?:${OWN}|during)(?: an?| the| my)? (?:[\\w-]+ ){0,3}?(ph\\.?d|doctorate|doctoral (?:degree|thesis|studies|research)|dissertation|postdoc)\\b`,
      "i",
    ),
    facts: /\b(?:phd|ph\.d|doctorate|doctoral|dr|dphil|dissertation|postdoc|thesis|promovier\w*)\b/,
    what: "a doctorate",
  },
  {
    claim: new RegExp(`\\b(?:${OWN})(?: an?| the| my)? (?:[\\w-]+ ){0,2}?(mba)\\b`, "i"),
    facts: /\b(?:mba|business administration|business school)\b/,
    what: "an MBA",
  },
  {
    claim: new RegExp(
      `\\b${OWN}(?: an?| the| my)? (?:[\\w-]+ ){0,3}?((?:university |college |law |medical |nursing |engineering )?(?:degree|diploma))\\b(?! of )`,
      "i",
    ),
    facts:
      /\b(?:degree|diploma|university|college|graduat\w*|studied|studies|bachelors?|masters?|bsc|msc|phd|mba|school|academy|diplom)\b/,
    what: "a degree",
  },
  {
    claim:
      /\b(?:i(?:'m| am)|i am also|i(?:'ve| have) (?:been|become|recently become)|as)(?: an?| the)? (?:(?:fully|also|recently|newly) )?((?:certified|licen[sc]ed|chartered|registered|accredited|board-certified|state-certified) (?:(?!(?:i|who|and|in|with|at|for|by|since|of|to|but|we|you|my)\b)[\p{L}-]+ ?){1,3})/iu,
    facts: /\b(?:certif\w*|licen[sc]\w*|chartered|registered|accredited|registration|qualified)\b/,
    what: "this qualification",
  },
  {
    claim: new RegExp(
      `\\b${OWN}(?: an?| the| my| your)? (?:(?!driv)[\\w'-]+ ){0,4}?(certificat(?:e|es|ion|ions)|licen[cs]e|accreditation)\\b`,
      "i",
    ),
    facts: /\b(?:certif\w*|licen[sc]\w*|accredit\w*|zertifi\w*|qualified|adr|pmp)\b/,
    what: "this certificate",
  },
];

/** One's mother tongue needs no note. */
const LANGUAGE_CLAIM = new RegExp(
  `\\b(?:i(?:'m| am) (?:also )?(?:${LEVEL}) in (?:both )?|i (?:also )?speak (?:(?:${LEVEL}) |some |a little )?|my (?:(?:${LEVEL}) )?|(?:${LEVEL}) in |(?:${LEVEL}) (?=(?:${LANGUAGE})(?: speaker)?\\b))(${LANGUAGE})\\b(?! (?:team|office|market|customers?|colleagues?|manager|friends?|neighbours?|neighbors?|teacher|site|plant|company))((?:,? (?:and|as well as) |, )(${LANGUAGE})\\b)?`,
  "gi",
);

/** Claims of degrees, certificates and languages. Without facts about the candidate nothing can be compared. */
export function credentials(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  const known = facts.ownText;
  for (const span of letter.prose) {
    const passage = letter.flat.slice(span.start, span.end);
    for (const { claim, facts: words, what } of CREDENTIALS) {
      const match = claim.exec(passage);
      if (!match || words.test(known) || isNamedInFacts(facts, match[0])) continue;
      const at = span.start + match.index + match[0].lastIndexOf(match[1]!);
      push(letter, remarks, at, at + match[1]!.trimEnd().length, what);
    }
    for (const match of passage.matchAll(LANGUAGE_CLAIM)) {
      for (const language of [match[1], match[3]]) {
        if (language === undefined || known.includes(fold(language))) continue;
        const at = span.start + match.index + match[0].lastIndexOf(language);
        push(letter, remarks, at, at + language.length, language);
      }
    }
  }
  return remarks;
}

/** "a CISSP certification" is known where CISSP is. */
function isNamedInFacts(facts: Facts, claim: string): boolean {
  return [...claim.matchAll(/(?<=\s)(?:\p{Lu}[\p{Lu}\d+-]{2,}|\p{Lu}\p{Ll}{3,})/gu)].some(([name]) =>
    facts.ownText.includes(fold(name)),
  );
}

function push(letter: Letter, remarks: Remark[], start: number, end: number, what: string): void {
  if (isOpaque(letter, start, end) || remarks.some((remark) => remark.start <= start && remark.end >= start)) return;
  remarks.push({
    start,
    end,
    severity: "warning",
    says: `Your notes say nothing of ${what}; if it is right, note it, and if not, leave it out.`,
  });
}
