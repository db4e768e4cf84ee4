// Does the letter complain, criticise or run the writer down?
import { toneCheck } from "../tone/tone-check.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "negative",
  severity: "warning",
  sentence: "Finds complaints, reproaches and words that run down the writer or an earlier employer.",
  why: "A complaint in a follow-up is what the reader keeps of you.",
  source: "S1 (requirements R7)",
};

/** The reader's own trouble, told back as it was told: "You mentioned that board members are shy about asking for money." */
const RECALLED =
  /^(?:You (?:also )?(?:told me|mentioned|spoke)\b|I understood? that\b|We (?:talked|spoke) about\b|Perhaps this is of use:|I should have (?:said|mentioned)\b)/i;
const AGGRIEVED =
  /\b(?:(?:you|I|would) (?:would |had |have |never |still )*(?:call|reply|answer|decide|promised?|respond|hear|heard|let me know)\w*|nobody (?:called|replied|answered|told)|unfair|disappoint\w*|rude|my (?:former|last|old|present|current)|unfortunately)\b/i;

export const check: Check = toneCheck("negative", {
  says: "{} is a complaint, and a complaint is what the reader will keep of you; leave it out or ask for what you need.",
  phrases: [
    {
      find: "i (?:know|think|feel|fear|am afraid|realise|realize) (?:that )?i (?:did|performed|answered|came across|interviewed)(?: \\w+){0,3} (?:badly|poorly|terribly|awfully|miserably)|(?:probably|certainly|definitely|clearly) not (?:the best|your best|the right|a good|the strongest) (?:candidate|person|applicant|choice|fit)",
    },
    {
      find: "i(?:'m| am| was) (?:\\w+ )?(?:concerned|worried|afraid) (?:because|that) (?:i (?:was|have|haven't|am)|you|nobody|no one)",
      says: "{} shows a worry the reader can do little about; ask your question without it.",
    },
    { find: "i guess (?:you|your team)(?: \\w+){0,2} (?:never|not|don't|didn't|aren't|forgot|lost|ignored)" },
    {
      find: "i(?:'ve| have) been waiting for (?:\\w+ ){0,2}(?:days|weeks|months)",
      unless: /\b(?:customers?|users?|patients?)\b/i,
    },
    {
      find: "i(?:'m| am) (?:very |deeply |so |really )?disappointed (?:with|by|that|in) (?:the|your|how|you)(?! loss)",
    },
  ],
  spares: (sentence) => RECALLED.test(sentence) && !AGGRIEVED.test(sentence),
  reasons: [
    {
      classes: ["weakness", "doubt"],
      needs: /\b(?:i|my|me|myself)\b/i,
      says: "{} runs you down, and the reader will believe you; say what you would add instead.",
    },
    {
      classes: ["oldwork", "superior", "badperson"],
      needs: /\b(?:my|our|at|former|last|present|current)\b/i,
      says: "{} speaks ill of people you worked with, and the reader will wonder what you will say of them; leave it out.",
    },
    {
      classes: ["hurt", "sarcasm"],
      says: "{} lets your disappointment speak; thanks and a door left open are what they will remember with respect.",
    },
  ],
});

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nI was sorry, but not surprised, given how strong the field was. Of course I was disappointed, and I am grateful for the time you took.",
    "Dear Dana,\n\nYou mentioned that new drivers have too little time to learn the routes.",
    "Dear Dana,\n\nThe failure rate fell when we killed the slow process. Customers who were frustrated by the wait stopped calling.",
    "Dear Dana,\n\nIn the worst case the process takes too long and our claims handling suffers; I would like to fix that.",
  ],
  bad: [
    "Dear Dana,\n\nI am very disappointed with the lack of communication.",
    "Dear Dana,\n\nI have been waiting for three weeks and nobody has called me.",
    "Dear Dana,\n\nMy former boss was terrible.",
    "Dear Dana,\n\nI know I did badly in the interview.",
    "Dear Dana,\n\nThis process is taking far too long.",
    "Dear Dana,\n\nThe interview was badly organised, and your colleague was rude.",
  ],
};
