// Does the letter ask for more than one thing?
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "several-asks",
  severity: "warning",
  sentence: "Finds letters that ask for several things at once.",
  why: "One question gets an answer; three get put off.",
  source: "letters.md: at most one question or request",
};

const ASK =
  /(?:^|[,;:] |\band |\bor |\balso,? |\bplease |\bmaybe |\bperhaps |\bif )(?:(?:could|can|would|will|may|might|do|does|is|are|shall|should) (?:you|we|i|there)\b(?! be (?:glad|happy|delighted|honou?red|grateful if i)| have to say| help)|(?:what|when|where|who|how|which|why)\b)|\b(?:i(?:'d| would) (?:be grateful|appreciate (?:it )?if|appreciate any|like to (?:ask|know|request))|wanted to see if you|whether (?:you|i should|we)|let me know (?:if|when|whether|what|how|which|your)|please (?:send|tell|let|confirm|call|forward|advise|share|introduce|provide|put me|connect|reply|answer))\b/i;
/** Set offers of help are no requests. */
const OFFER =
  /\b(?:let me know (?:if|should) (?:you|there|i)\b.{0,60}\b(?:need|any(?:thing)?|question|else|help|further|more|like|want)|if (?:you|there)\b.{0,50}\b(?:need|questions?|like|would help|help)|please (?:do not|don't|feel free|let me know if|write if)|(?:should|can) i (?:bring|send|add)|anything (?:else|more|you need|i can)|how (?:are|was|did) (?:you|your|things)|may i (?:thank|say|add|congratulate)|could i (?:add|thank)|what a\b|is this a good (?:moment|time)|do you have (?:a|two|five) (?:moments?|minutes?)|how (?:lovely|nice|kind)|could (?:be|have|carry|help))\b/i;

export const check: Check = (letter) => {
  const { purpose } = letter;
  if (purpose === "offer-reply") return [];
  const asks = letter.sentences.filter((sentence) => isAsk(sentence.text.replace(/\s+/g, " ")));
  const parts = asks.flatMap((sentence) => alternatives(sentence.text));
  const most = letter.request.channel === "phone" ? 3 : 2;
  if (parts.length <= most) return [];
  const place = asks[1] ?? asks[0]!;
  const isNumbered = asks.some((sentence) =>
    /^\s*(?:\d[.)]|[-•*])/.test(letter.plain.slice(Math.max(0, sentence.start - 4), sentence.start + 3)),
  );
  return [
    {
      start: place.start,
      end: place.end,
      severity: isNumbered ? "info" : "warning",
      says: `The letter asks for ${parts.length} things; one question gets an answer, several get put off, so keep the one that matters most.`,
    },
  ];
};

function isAsk(text: string): boolean {
  if (OFFER.test(text)) return false;
  if (/[^.\s]\?["')\]]*$/.test(text)) return !/^(?:right|really|no|yes|isn't it|remember)\?$/i.test(text);
  return (
    ASK.test(text) &&
    /\b(?:please|may i|can i|could i|could you|would you|can you|let me know|whether|i(?:'d| would) (?:be grateful|appreciate)|wanted to see if)\b/i.test(
      text,
    )
  );
}

/** "A call this week, or shall I send material, or maybe a demo": each "or maybe" is one more. */
function alternatives(text: string): string[] {
  const ask = /\b(?:could|can|would|will|may) (?:you|i|we)\b|\bplease\b/i.exec(text);
  const parts = text.split(/,? or (?:maybe|perhaps|whether|if|could|should|would|alternatively)\b|\?\s+(?=\p{Lu})/u);
  // "Could you tell me …, send me …, and introduce me …": every verb with its own object asks again.
  const more = ask
    ? [
        ...text
          .slice(ask.index)
          .matchAll(
            /(?:,| and|,? as well as|,? plus) (?:also |then |please |to )?(?:send|tell|give|introduce|share|forward|show|let|connect|put|confirm|explain|arrange|call|advise|provide|invite|recommend|pass|check|inform|pass|look|keep)(?= (?:it|them|that|me|us|the|my|your|a|an|how|when|if|whether|that)\b)/gi,
          ),
      ]
    : [];
  return [...parts, ...more.map((match) => match[0])];
}

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nMay I ask how the decision is coming along? Please let me know if you need anything else.",
    "Dear Dana,\n\nHow are you? I wonder how the shared cell behaves at night. Could I see it once?",
  ],
  bad: [
    "Dear Dana,\n\nCould you tell me the date? Could we have a call? Would you introduce me to Omar?",
    "Dear Dana,\n\nI wanted to see if you would have time for a call, or whether I should send the slides, or maybe visit the plant.",
  ],
};
