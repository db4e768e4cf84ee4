// Which words introduce a note without being part of what it says ("we talked about …", "they said that …")?

const PEOPLE = String.raw`(?:we|I|they|he|she|you|(?!(?:our|the|their|your|my|his|its|an?|this|some|what|how) )\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?: and I)?|the (?:manager|team|interviewer|panel|recruiter|boss|director|hiring manager|head|owner|lady|guy|chef|principal))`;
const ADVERB = String.raw`(?:also |really |briefly |mostly |mainly |just |then |even |first |both |clearly |repeatedly |specifically |particularly )?`;
const ABOUT = String.raw`(?:about|on|around|of|regarding|through|re)`;
const AMOUNT = String.raw`(?:(?:a lot|a bit|a little|at length|briefly|quite a bit|quite a lot|mostly|mainly|in detail|more|extensively|loads|lots|tons|heaps|ages|forever|a ton|a good bit|a fair bit|loads and loads|for (?:a while|a long time|ages|hours|quite a while|most of (?:it|the time|the (?:hour|interview|call))|half an hour|a good (?:half hour|while|bit))|the most|most of the time|(?:the )?whole time) )?`;
const WITH = String.raw`(?:with (?:me|us|him|her|them|you|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) )?`;

/** Lead-ins after which a noun phrase follows. */
const BEFORE_THING: readonly RegExp[] = [
  `(?:we )?talked(?= \\p{L})(?! (?:about|on|around|of|to|with|me|us|through|a|at|over|more|briefly|mostly|mainly|for|ages|loads|lots|tons|heaps|forever|extensively)\\b)`,
  `${PEOPLE} ${ADVERB}(?:talked|spoke|chatted|had a (?:good |long |nice |great |brief |short |quick |really good )?(?:chat|talk|conversation|discussion|exchange))(?: together)? ${AMOUNT}${WITH}${AMOUNT}${ABOUT}`,
  `${PEOPLE} (?:did |have |had )?${ADVERB}(?:discuss(?:ed)? about|discuss(?:ed)?(?= )|talk about|speak about|talked of|covered|went (?:over|through|into)|got (?:in)?to|touched on|dug into|looked at|debated|exchanged (?:views|ideas) (?:on|about)|brought up|raised|described|explained|outlined|walked me through|showed me|mentioned|presented|talked me through|took me through|stressed|emphasi[sz]ed)`,
  `${PEOPLE} ${ADVERB}(?:asked|wanted to (?:know|hear)|was curious|were curious|told|quizzed|wondered|inquired|enquired)(?: me| us| them| her| him)? (?:a lot |more |a bit |quite a bit )?about`,
  `${PEOPLE} ${ADVERB}(?:asked|wondered|wanted to know|explained|described|showed|told)(?: me| us| them| her| him)?(?= (?:how|why|what|whether|if|when|where|who)\\b)`,
  `(?:asked|explained|described|wondered|showed me|told me)(?= (?:how|why|what|whether|if|when|where|who)\\b)`,
  `(?:I )?(?:learned|learnt|heard|read|found out) (?:a lot |more )?about`,
  `(?:talked|spoke|chatted|conversation|discussion|chat|talk|talking|question|questions|asked|told)(?: a lot| a bit| briefly| at length)? ${WITH}(?:about|on|around|regarding)`,
  `(?:discussed|discussing|covered|mentioned|explained|described|brought up|raised)(?= (?:the|a|an|how|why|what|their|your|our|my|his|her|whether|\\p{Lu}|\\p{Ll}+ing\\b|moving|using|new|possible|plans?|problems?|\\p{Ll}+))`,
  `(?:the |our |main |their |my |biggest |big |key |one |another )*(?:topic|subject|theme|focus|highlight|point|context)s?(?: was| is|:| were)`,
  `(?:regarding|concerning|with regard to|in regard to|related to)(?= \\p{L})`,
  `(?:re|about|regarding|on|concerning|topic|subject|note|todo)(?::|(?= (?:the|how|their|your|what|why|whether|our)\\b))`,
].map((source) => new RegExp(`^${source}\\s*`, "iu"));

/** Lead-ins after which a whole clause follows. */
const BEFORE_CLAUSE: readonly RegExp[] = [
  `${PEOPLE} (?:has |have |had )?${ADVERB}(?:said|mentioned|explained|noted|pointed out|stressed|emphasi[sz]ed|told (?:me|us|them|him|her)|confirmed|added|admitted|felt|believed?|thinks?|thought|says|mentions|showed me|shared|agreed|hinted|complained|claimed|remarked|stated|indicated|worried|realised|realized)(?: (?:to me|briefly))?(?: that|:|,)?(?! about)(?= )`,
  `(?:said|mentioned|told me|explained|noted|stressed|pointed out)(?: that|:)`,
  `(?:I )?(?:learned|learnt|heard|understood|read|found out) that`,
  `(?:it (?:was|is|turns out|seems|sounds like|looks like|came up)|turns out|apparently|seems|sounds like)(?: that)?(?= (?:they|the|their|we|it)\\b)`,
].map((source) => new RegExp(`^${source}\\s*`, "iu"));

/** Lead-ins of a difficulty; what follows is what they wrestle with. */
const BEFORE_PROBLEM: readonly RegExp[] = [
  `(?:(?:they|we|you|he|she|the team|the company|team|it) ?(?:are|'re|is|'s|were|was|have been|'ve been) ?)?(?:currently |still |really |always |constantly )?(?:struggling|wrestling|fighting|dealing|having (?:trouble|problems|difficulties|issues|a hard time)|battling|grappling|suffering|facing)(?: with| from| in)?`,
  `(?:they|we|you|the team|the company|team|he|she) (?:currently |still |really |often )?(?:struggles?|wrestles?|suffers?|battles?|grapples?|have trouble|have problems|have difficult(?:y|ies)|have issues|has trouble|has problems|had trouble|had problems)(?: with| from| in)?`,
  `(?:struggles?|trouble|problems?|difficult(?:y|ies)|issues?) with`,
  `(?:the |their |our |your |main |biggest |big |key |one |another |current |real |major |his |her |a )*(?:challenge|problem|issue|pain point|pain|difficulty|obstacle|bottleneck|worry|headache|concern|struggle|question)s?(?: right now| now| there| at the moment| for them| they have| they face)?(?: is| are| was| were|:)`,
].map((source) => new RegExp(`^${source}\\s*`, "iu"));

/** Lead-ins of what somebody says about themselves. */
const BEFORE_SELF: readonly RegExp[] = [
  `when (?:they |he |she |you |we )?(?:were |was )?(?:asked|talked|spoke)(?: me)?(?: about| on) [^.]{3,50}?,? I (?:forgot|failed|omitted|did not manage|didn't manage)(?: to)? (?:say|mention|add|tell (?:them|him|her|you))(?: that)?`,
  `(?:I )?(?:also )?(?:told|reminded|showed) (?:them|him|her|you|\\p{Lu}[\\p{L}'-]+)(?: that| how|:)?(?= I\\b)`,
  `(?:I )?(?:also )?(?:mentioned|said|explained|talked about how|spoke about how|described how|pointed out)(?: that| how|:)?(?= I\\b)`,
  `(?:I )?(?:also )?(?:forgot|meant|should have|wanted|want|would like|'d like|need|have|failed|ought|could have|didn't manage|did not manage|didn't get)(?: to)?(?: also)? (?:mention(?:ed)?|say|said|add(?:ed)?|tell|told|note(?:d)?|clarify|clarified|bring up|explain(?:ed)?|point(?:ed)? out)(?: to)?(?: (?:them|him|her|you))?(?: that|:|,)?(?! about)(?= )`,
  `(?:I )?(?:didn't|did not|never) (?:mention|say|tell (?:them|him|her)|add|explain)(?: that|:)?(?! about)(?= )`,
  `(?:to (?:add|clarify|be clear|be honest|mention)|for the record|in fact|actually|also|but|however|well|honestly|plus|and|so|yes|ok|okay|additionally|besides|moreover|fact is|forgot|fyi|note|ps|p\\.s\\.|answer|my answer|clarification|correction|strength|example|experience|achievement|skill|result)(?::|,|(?= I\\b)|\\s(?=that I\\b))`,
  `(?:but|also|and|actually|however)(?= [\\p{Ll}])`,
  `that(?= I\\b)`,
].map((source) => new RegExp(`^${source}\\s*`, "iu"));

export type LeadIn = "thing" | "clause" | "problem" | "self" | undefined;

/** Takes introductions off a note about the conversation, and tells which kind the last one was. */
/** "moths got into the store", "prices raised": what is done so by a thing is the matter itself. */
function isDoneByThings(lead: string): boolean {
  return (
    /^(?!(?:we|i|they|he|she|you|the)\b)\p{Ll}/u.test(lead) &&
    / (?:covered|went (?:over|through|into)|got (?:in)?to|raised|debated|touched on|dug into|looked at|brought up|presented|stressed)$/.test(
      lead,
    )
  );
}

export function withoutLeadIn(text: string): { text: string; lead: LeadIn } {
  let rest = text;
  let lead: LeadIn;
  for (let round = 0; round < 4; round++) {
    const before = rest;
    for (const [kind, patterns] of [
      ["problem", BEFORE_PROBLEM],
      ["clause", BEFORE_CLAUSE],
      ["thing", BEFORE_THING],
    ] as const) {
      for (const pattern of patterns) {
        const match = pattern.exec(rest);
        const after = match ? rest.slice(match[0].length).replace(/^[\s:,–—-]+/, "") : "";
        if (!match || after.length < 3 || isDoneByThings(match[0].trim())) continue;
        rest = after;
        lead = kind;
        break;
      }
      if (rest !== before) break;
    }
    if (rest === before) break;
  }
  const that = /^that (?=(?:they|the|their|it|we|you|he|she|I|there)\b)/i.exec(rest);
  if (that) return { text: rest.slice(that[0].length), lead: "clause" };
  return { text: rest, lead };
}

const SAID = /\b(?:told|said|mentioned|explained)\b/i;
const PUT_RIGHT =
  /\b(?:but|actually|in fact|in reality|in truth)\b|[,;] (?:it|they|that|this|I|the (?:right|real|correct|true))\b|[,;] (?:not|rather)\b/i;

/** Takes introductions off what somebody says about themselves. */
export function withoutSelfLeadIn(text: string): string {
  let rest = text;
  for (let round = 0; round < 4; round++) {
    const before = rest;
    for (const pattern of BEFORE_SELF) {
      const match = pattern.exec(rest);
      const after = match ? rest.slice(match[0].length).replace(/^[\s:,–—-]+/, "") : "";
      // "I said I had five years but it's four": without its lead-in it would say the wrong thing.
      if (match && SAID.test(match[0]) && PUT_RIGHT.test(after)) continue;
      if (match && match[0].trim() !== "" && after.length >= 3) {
        rest = after;
        break;
      }
    }
    if (rest === before) break;
  }
  return rest;
}
