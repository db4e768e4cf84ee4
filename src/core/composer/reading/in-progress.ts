// Is a course or a paper still on its way: "Level 5, finish in June"?

export const IN_PROGRESS =
  /^\(?(?:finish(?:ing|es)?|ends?|ending|done|due|expected|completing|complete|graduating|final exam)(?: (?:in|by|on|next|this) .+)\)?$|^\(?(?:in progress|ongoing|currently)\)?$/i;

/** "doing Level 5, finish in June": it is on its way. */
export function inProgress(head: string, piece: string): string {
  const when = /\b((?:in|by|on|next|this) .+?)\)?$/i.exec(piece)?.[1];
  if (/^(?:am (?:doing|taking|studying|completing|working)|have (?:started|begun|enrolled|signed up))\b/.test(head))
    return when ? `${head} and will finish ${when}` : head;
  const paper = /^(?:hold|have) (.+)$/.exec(head);
  if (!paper) return `${head}, ${piece}`;
  return `am working towards ${paper[1]!}${when ? ` and will finish ${when}` : ""}`;
}
