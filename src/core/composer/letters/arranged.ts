// How is a recruiter thanked who arranged the interview but took no part in it?
import { CLOSE, INTEREST } from "../grammar/closing.ts";
import { THANKS_ARRANGED } from "../grammar/thanks.ts";
import { endParagraph, say, type Writer } from "../writer.ts";

export function arranged(writer: Writer): void {
  say(writer, [THANKS_ARRANGED]);
  endParagraph(writer);
  say(writer, [INTEREST]);
  say(writer, [CLOSE]);
  endParagraph(writer);
}
