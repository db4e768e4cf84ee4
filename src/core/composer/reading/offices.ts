// Is this an office that one person alone holds, so that it takes no article: "head of logistics", "captain of the brigade"?

const OFFICE =
  /^(?:(?:acting|interim|deputy|vice|assistant|former|associate|regional|national|founding|general|managing) ){0,2}(?:head|chair|chairman|chairwoman|chief|deputy|vice|director|president|treasurer|secretary|captain|dean|vice-president)(?: \p{L}+)? of\b/iu;

/** `text` begins with it: "acting head of department since August". */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** "head of a team", "deputy to the harbour master": somebody's post, with or without an article. */
export function isPost(text: string): boolean {
  return isOffice(text) || /^(?:deputy|assistant|adviser|advisor|secretary|aide) to (?:the|an?|two|three) /i.test(text);
}
