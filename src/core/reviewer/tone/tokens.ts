// Which words does a sentence say, contractions and chat spelling written out?

/** One word as the model sees it, and where it stands in the text given. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Beyond this a sentence is no sentence; the rest is not read, which bounds the time. */
const MOST_TOKENS = 120;

const PIECE =
  /\p{Extended_Pictographic}|[:;]-?[)(DPp](?!\w)|<3|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|[\p{N}][\p{N}.,:]*|[$€£₹¥%]|[!?]+|\.{3,}|…|[;:,()–—]/gu;

const CHAT: Record<string, readonly string[]> = {
  u: ["you"],
  ur: ["your"],
  r: ["are"],
  pls: ["please"],
  plz: ["please"],
  thx: ["thanks"],
  thanx: ["thanks"],
  tnx: ["thanks"],
  gonna: ["going", "to"],
  wanna: ["want", "to"],
  gotta: ["have", "to"],
  gimme: ["give", "me"],
  lemme: ["let", "me"],
  dunno: ["not", "know"],
  cannot: ["can", "not"],
  dont: ["do", "not"],
  didnt: ["did", "not"],
  cant: ["can", "not"],
  wont: ["will", "not"],
  im: ["i", "am"],
  ive: ["i", "have"],
  havent: ["have", "not"],
};
/** Those of them that are no slang, only typed in haste. */
const PLAIN = new Set(["cannot", "dont", "didnt", "cant", "wont", "im", "ive", "havent"]);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, "not"],
  [/'(?:ll)$/, "will"],
  [/'d$/, "would"],
  [/'ve$/, "have"],
  [/'(?:re|m)$/, "be"],
];
const NOT_STEMS: Record<string, string> = { ca: "can", wo: "will", sha: "shall", ai: "be" };
const IS_SHORT = /^(?:it|that|what|there|he|she|who|here|where|how|this|everything|nothing|one)'s$/;

/** The tokens of a text, in order. Punctuation that says something (`!`, `?`, a comma) is a token of its own. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    if (tokens.length >= MOST_TOKENS) break;
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const push = (word: string) => tokens.push({ text: word, start, end });
    const code = raw.charCodeAt(0);
    if (code >= 48 && code <= 57) push("#");
    else if (raw === "…" || raw.startsWith("..")) push("…");
    else if (/^!/.test(raw) || /^\?/.test(raw)) push(raw.length > 1 && raw.includes("!") ? "!!" : raw[0]!);
    else if (/^[:;<]./.test(raw) || /^\p{Extended_Pictographic}/u.test(raw)) push("☺");
    else if (/^[–—]/.test(raw)) push(",");
    else for (const word of writtenOut(raw.length > 40 ? raw.slice(0, 40) : raw)) push(word);
  }
  return tokens;
}

function writtenOut(raw: string): readonly string[] {
  const lower = raw.toLowerCase();
  const chat = Object.hasOwn(CHAT, lower) ? CHAT[lower]! : undefined;
  if (chat) return PLAIN.has(lower) ? chat : [lower, ...chat];
  if (!lower.includes("'")) return [lower.length > 5 ? shortened(lower) : lower];
  for (const [ending, word] of ENDINGS) {
    const cut = lower.search(ending);
    if (cut > 0) {
      const head = lower.slice(0, cut);
      return [word === "not" ? (NOT_STEMS[head] ?? head) : head, word];
    }
  }
  if (IS_SHORT.test(lower)) return [lower.slice(0, -2), "be"];
  return [lower.replace(/'s?$/, "")];
}

/** "sooooo" → "soo": letters drawn out are one habit, however long. */
function shortened(word: string): string {
  return word.replace(/(.)\1{2,}/gu, "$1$1");
}
