// In which grammatical shapes can a typed fact stand in a sentence?

/** The shapes a phrase grammar may ask for. Each is lower case at its start unless a name, and has no final mark. */
export interface Forms {
  /** After a preposition or as an object: "the new warehouse in Ghent", "replacing the planner", "how you split the work". */
  np?: string;
  /** The same where it is a thing, not a doing or a question: "the new warehouse in Ghent". */
  thing?: string;
  /** A thing of a few words, before the point: "the night rota". */
  brief?: string;
  /** After "hear" or "explain": a question turned round, "how you split the work". */
  how?: string;
  /** One more thing said on the subject, after "that": "you test every second Thursday". */
  more?: string;
  /** After "that" or "how": a whole clause, "two arms stall each other". */
  that?: string;
  /** After "to": "replace the planner". */
  to?: string;
  /** A whole sentence about the writer: "I cut cycle time by 18%", "my German is fluent". */
  full?: string;
  /** Such a sentence where it tells of something done: "I cut cycle time by 18%". */
  did?: string;
  /** Such a sentence where it tells what one has, is or once did, not what one does or can: "I have held a licence since 2015". */
  held?: string;
  /** Such a sentence where it is of use to somebody: not what never happened. */
  useful?: string;
  /** What follows "I" in such a sentence: "cut cycle time by 18%". */
  i?: string;
  /** After "by" or "in", about the writer: "cutting cycle time by 18%". */
  ing?: string;
  /** A thing the writer has, after "I'd bring": "ten years of nursing experience". */
  asset?: string;
  /** What follows the company's name: "opened a second plant". */
  it?: string;
  /** After "asks for", about a requirement: "someone who can lead a team", "a valid driving licence". */
  who?: string;
  /** Somebody's own words. */
  quote?: string;
  /** After a colon, where nothing more is sure. */
  plain?: string;
}

export type Form = keyof Forms;

export interface Reading {
  forms: Forms;
  /** Set where the text could not be placed safely: what to tell the person. */
  unplaced?: string;
  /** The task behind blunt words was named instead of them. */
  softened?: boolean;
  /** Part of the text that was not used, if any. */
  rest?: string;
}

export const unplaced = (says: string): Reading => ({ forms: {}, unplaced: says });

/** The first letter in lower case unless the word is written with a capital wherever it stands. */
export function lowerFirst(text: string, keepsCapital: (word: string, next: string) => boolean): string {
  const [word = "", next = ""] = text.split(" ");
  if (!/^\p{Lu}/u.test(word)) return text;
  // "Cert IV", "Level 3"
  if (
    /^(?:[IVX]+|\d+)[,;.]?$/.test(next) &&
    /^(?:Cert|Certificate|Level|Band|Grade|Class|Tier|Key|Type|Category|Cat|Article|Section|Part|Annex|Schedule|Form)$/.test(
      word,
    )
  )
    return text;
  return keepsCapital(word.replace(/[,;:]+$/, ""), next) ? text : text[0]!.toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  // "iOS" and "dbt" start a sentence as they are written.
  if (/^(?:i[A-Z]|e[A-Z]|dbt\b|macOS|https?:)/.test(text)) return text;
  return text.replace(/^(["'(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}
