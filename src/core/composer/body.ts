// How do greeting, paragraphs and sign-off become one body whose sentences know their places?
import type { Sentence } from "./draft.ts";

export interface Block {
  /** Sentences that stand on one line, or lines of their own where `lines` is set. */
  said: readonly { text: string; facts: readonly string[]; phrase?: string }[];
  lines?: boolean;
  /** Places before which a new line begins. */
  breaks?: readonly number[];
}

/** Blocks are parted by an empty line. Offsets are UTF-16 units of the body. */
export function layOut(blocks: readonly Block[]): { body: string; sentences: Sentence[] } {
  let body = "";
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (block.said.length === 0) continue;
    if (body !== "") body += "\n\n";
    block.said.forEach((item, index) => {
      if (index > 0) body += block.lines || block.breaks?.includes(index) ? "\n" : " ";
      const start = body.length;
      body += item.text;
      sentences.push({
        start,
        end: body.length,
        facts: [...item.facts],
        ...(item.phrase === undefined ? {} : { phrase: item.phrase }),
      });
    });
  }
  return { body, sentences };
}
