// Did somebody promise to get in touch, and who: "she'll ring me Monday", "they let me know by Friday"?

export interface PromisedContact {
  /** "she", "they", "you", or a name as typed, in lower case; undefined where nobody is named. */
  who?: string;
  /** A voice, not a line. */
  call: boolean;
}

const TOUCH =
  "call(?:s|ing)?|ring(?:s|ing)?|phon(?:e|es|ing)|telephone|e-?mail(?:s|ing)?|mail(?:s|ing)?|writ(?:e|es|ing)|text(?:s|ing)?|message|messaging|be in touch|get(?:s|ting)? (?:back|in touch|hold)|c[ao]me?s? back|coming back|reach(?:es)? out|reaching out|let(?:s|ting)? (?:me|us) know|follow(?:s|ing)? up|contact(?:s|ing)?|revert(?:s|ing)?|update(?:s)?|tell(?:s|ing)?|hear(?:ing)?|give me a (?:call|ring|shout)|drop me a line|send(?:s|ing)? (?:me )?(?:an? )?(?:e-?mail|message|note|word)";
const CONTACT = new RegExp(
  `^(?:so |and |said )*(?:(?:mrs?|ms|dr)\\.? )?(?:(\\p{L}[\\p{L}-]*)(?:['’](?:ll|s|re|d))? )?(?:(?:will|ll|would|is|are|am|to|wants to|wanted to|promised to|going|gonna|supposed to|should|said|says|probably|then|also|try|hopes? to|can|could|he|she|they|he['’]ll|she['’]ll|they['’]ll|he['’]d|she['’]d|they['’]d) )*(?:${TOUCH})\\b(?! (?:my |the |all |other |both )*(?:references|referees|candidates|others|everyone|people))`,
  "iu",
);
const BARE = /^(?:a )?(?:phone |video )?(?:call|ring|email|e-mail)\b/i;
/** A decision that is told is still a decision. */
const DECIDES = /\b(?:decid\w*|decision|choos\w*|offer|shortlist\w*|announc\w*|results?|outcome|list|verdict)\b/i;
const VOICE = /\b(?:call|ring|phon|telephone)/i;

export function promisedContact(typed: string): PromisedContact | undefined {
  const text = typed
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^["“]|["”]$/g, "")
    .trim();
  if (DECIDES.test(text)) return undefined;
  const call = VOICE.test(text);
  if (BARE.test(text)) return { call };
  const match = CONTACT.exec(text);
  if (!match) return undefined;
  const who = match[1]
    ?.toLowerCase()
    .replace(/^(she|he|they|we|you|i)(?:['’]?(?:ll|s|re|d))$/, "$1")
    .replace(/['’]s$/, "");
  const nobody =
    who === undefined ||
    /^(?:will|to|going|gonna|expect|should|hope|can|might|may|wait|call|ring|get|let|hear)$/.test(who);
  return nobody ? { call } : { who, call };
}
