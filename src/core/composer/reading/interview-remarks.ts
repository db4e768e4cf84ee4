// What of a note about oneself only tells how the interview went: "I forgot to say so", "my answer sounded hesitant"?

const TELL = "say|mention|tell|add|bring up|explain|point out|note|state";
const TOLD = "said|mentioned|told|added|brought up|explained|pointed out|noted|stated";
const HOW =
  "(?:too |very |rather |quite |a bit |so |really )?(?:quickly|hastily|badly|poorly|vaguely|unclearly|hesitantly|briefly|clumsily|slowly|shortly|imprecisely|wrongly|nervously|fast|short)";
/** "so", "it", "this then", "that in the interview" */
const IT =
  "(?: (?:so|it|this|that|you|them|him|her|then|there|clearly|properly|well|enough|at all|yet|before|the first(?: one)?|in the interview|on the day|at the time|in time|when (?:we|you) (?:spoke|talked|met|asked)|when asked))*";

/** A clause that says no more than that something was left unsaid, or said badly. */
const REMARK = new RegExp(
  String.raw`^(?:(?:and|but|which|that|though|although|as|because|only|sorry,?) )*(?:(?:I )?(?:also |just |simply |completely |totally |only |really |probably )?(?:(?:forgot|omitted|neglected|failed|meant|wanted) to (?:${TELL})|(?:did not|didn't|could not|couldn't) (?:get to |manage to |have time to |think to |get the chance to |remember to )?(?:${TELL})|(?:have not|haven't|had not|hadn't|never|should have|could have|only|not) (?:${TOLD})|forgot(?= it$| that$| this$|$))${IT}|my (?:answer|reply|explanation|example)(?: to (?:that|this))? (?:was|sounded|came across as|came out|seemed|felt|may have (?:been|sounded)|might have (?:been|sounded)) [^,;]{3,40}|what I said (?:was|sounded|came across as|came out) [^,;]{3,40}|I (?:answered|replied|spoke|responded|explained (?:it|this|that)|put (?:it|this|that)|expressed (?:it|myself)|said (?:it|this|that|so)) ${HOW}|I (?:was|got|felt) (?:too |very |a bit |so |rather )?(?:nervous|vague|unclear|hesitant|flustered|unsure)(?: (?:about (?:it|this|that)|there|then|on (?:it|this|that)))?)[.!]*$`,
  "iu",
);
/** The matter that was asked about, in front of an answer that went wrong. */
const ASKED = new RegExp(
  String.raw`^I (?:was|got|felt) (?:(?:too |very |a bit |so |rather )?(?:nervous|vague|unclear|hesitant|flustered|unsure|confused)) (?:when (?:we|you) (?:spoke|talked|asked) (?:of|about|for) |when asked about |about |on )[^,;]+$|^(?:when|as) (?:I was asked|you asked(?: me)?|they asked(?: me)?|we (?:spoke|talked)) (?:about|for|of) ([^,;]+?),? (?:I (?:answered|replied|spoke|responded) ${HOW}|my answer (?:was|sounded) [^,;]{3,40})$`,
  "iu",
);

/** The sentences without such clauses; none where nothing else is told. */
export function withoutRemarks(sentences: readonly string[]): readonly string[] {
  const told: string[] = [];
  let matter: string | undefined;
  for (const sentence of sentences) {
    const asked = ASKED.exec(sentence);
    if (asked && sentences.length > 1) {
      matter = asked[1];
      continue;
    }
    const cut = withoutRemark(sentence);
    if (cut === "") continue;
    // "asked about X … I have tested for them"
    told.push(
      matter !== undefined && told.length === 0
        ? cut.replace(/ (?:them|it)(?=$|[ ,.;])/, ` ${matter.replace(/^(?:my|the) /i, (word) => word.toLowerCase())}`)
        : cut,
    );
  }
  return told;
}

function withoutRemark(sentence: string): string {
  const marks = [...sentence.matchAll(/;\s|,\s| [–—-] | (?:but|and) (?=I |my answer)/gu)];
  for (const mark of marks) {
    if (REMARK.test(sentence.slice(mark.index + mark[0].length))) {
      const before = sentence.slice(0, mark.index);
      return before.split(" ").length > 2 ? before : sentence;
    }
  }
  const first = marks[0];
  // "I forgot to say it, but I speak Gaelic"
  if (first !== undefined && REMARK.test(sentence.slice(0, first.index))) {
    const after = sentence
      .slice(first.index + first[0].length)
      .replace(/^(?:and|but|so|that|in fact|actually),? /i, "");
    if (/^(?:I|my|we)\b/.test(after) && !/ (?:it|this|that|them|so)[.!]*$/.test(after)) return after;
  }
  return REMARK.test(sentence) ? "" : sentence;
}
