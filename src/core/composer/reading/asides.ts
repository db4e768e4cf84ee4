// What in a note is only talk: how it is begun, and what the writer thinks to himself or wants kept private?

const OPENER =
  "ok(?:ay)?|so|well|um+|umm+|uh+|er+m?|hmm+|right|yeah|yep|yes|anyway|anyways|basically|essentially|honestly|actually|obviously|obvs|clearly|literally|look|listen|like i said|as i said|oh|ah|alright|all right|i mean|you know|to be (?:honest|fair|frank)|tbh|btw|by the way|first of all|for starters|fun fact|plus|and then|and also|oh and|also";
/** Said at the start before what is said begins; "so" and "like" alone only where a comma or another such word follows. */
const OPENED = new RegExp(
  String.raw`^(?:(?:(?:${OPENER})(?:[,.…:!]+\s*|\s[–—-]+\s|\s+(?=(?:${OPENER})\b)))+(?:so\s+)?(?=\p{L})|(?:ok(?:ay)? so|so basically|so yeah|so anyway|well basically|yeah so|oh and|and um|um|umm|uh|erm|er|basically|anyway|anyways|ok|okay|oh|tbh|honestly|obvs|btw|so|well)\s+(?=(?:we|they|the|he|she|I|i|it|there|a|an|my|our|their|about|also|talked|spoke|basically|this|that|how|what|why|when|some|all|one|everyone|everybody|nobody|most)\b))`,
  "iu",
);

/** What is not for the reader's eyes, or is not known for sure. */
const PRIVATE = String.raw`(?:can(?:'t|not| not|t) (?:name|say|tell|share|mention|disclose)|do(?:n't|nt| not) (?:tell|mention|say|share|quote|write|put)|off the record|between us|not sure|unsure|not certain|no idea|dunno|don't know|dont know|i don't know|idk|i think|i guess|i suppose|i hope|hope not|hopefully|hope so|fingers crossed|i believe|if i remember|if i got (?:that|it) right|if i understood|iirc|afaik|or so (?:he|she|they) (?:said|says|say)|or something|or whatever|or similar|maybe|perhaps|need to check|to check|tbc|check this|ask|must ask|need to ask|who knows|lol|haha|ha|yikes|ugh|wow|so cool|amazing|love it|loved it|i loved (?:it|that|this)|my fav(?:ou?rite)?|sigh|weird|random|sounds? (?:fun|great|good|awful|stressful)|not my (?:thing|favourite|favorite)|nda|confidential|embarrassing|awkward|oops|whatever that (?:is|means)|sp\??|spelling\??|same here|me too|just saying|thank god|phew|apparently)`;
const IN_BRACKETS = new RegExp(String.raw`\s*[([]\s*(?:and |but |so |though |which )?${PRIVATE}\b[^)\]]*[)\]]`, "giu");
const AT_THE_END = new RegExp(
  String.raw`(?:\s*(?:\s[–—-]+\s|,\s|…\s?|\.\.+\s?|;\s)(?:and |but |so |though |which )?${PRIVATE}(?:\s(?!and\b|but\b)[^.,;()–—]*)?)[!?.]*$`,
  "iu",
);
/** Hedges inside a note that say how it was typed, not what. */
const HEDGED: readonly (readonly [RegExp, string])[] = [
  [/\s*\((?:sp|sic|spelling|\?+|!+|[?!]+)\)/gi, ""],
  [
    /,? (?:or something|or whatever|or smth|or sth|or so i think|or something like that|and whatnot|and all)(?=[.,;)]|$)/gi,
    "",
  ],
  [/(?<=\b(?:is|are|was|were|we|they|I|it|got|get|feel|felt)) (?:kind|sort) of (?=\p{L}+(?:ed|ing|y)\b)/giu, " "],
  [
    /,? (?:i think|i guess|i believe|i reckon|iirc|afaik|i suppose|if i remember (?:right|rightly|correctly|well))(?=[.,;)]|$)/gi,
    "",
  ],
  [/,? (?:innit|you know|y'know|right)\?$/gi, ""],
  [/ (?:tho|though)$/gi, ""],
  [/,? (?:knock on wood|touch wood|fingers crossed|god willing|inshallah|thank god|thankfully)(?=[.,;)!]|$)/gi, ""],
];

/** The note without its opener, and without remarks meant for the writer alone. */
export function withoutAsides(text: string): string {
  let result = text;
  for (let round = 0; round < 3; round++) {
    const opened = OPENED.exec(result);
    if (opened === null || result.length - opened[0].length < 8) break;
    result = result.slice(opened[0].length);
  }
  const shorter = HEDGED.reduce(
    (rest, [pattern, right]) => rest.replace(pattern, right),
    result.replace(IN_BRACKETS, ""),
  );
  const ended = shorter.replace(AT_THE_END, "");
  const kept = ended.trim().length >= 6 ? ended : shorter;
  return kept.trim().length >= 3 ? kept : text;
}
