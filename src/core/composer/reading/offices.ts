// Is this an office that one person alone holds, so that it takes no article: "head of logistics", "captain of the brigade"?

const OFFICE =
  /^(?:(?:acting|interim|deputy|vice|assistant|former|associate|regional|national|founding|general|managing) ){0,2}(?:head|chair|chairman|chairwoman|chief|deputy|vice|director|president|treasurer|secretary|captain|dean|vice-president|manager)\b[^,;]* of\b/i;
/** These need no second word before their "of". */
const ONE_OF_MANY = /^(?:general |assistant |regional )?manager\b(?! of)/i;

/** `text` begins with it: "acting head of department since August". */
export function isOffice(text: string): boolean {
  return (
    OFFICE.test(text) && !ONE_OF_MANY.test(text) && !/^(?:head|chief|captain|deputy) (?:\p{L}+ ){2,}of\b/iu.test(text)
  );
}
