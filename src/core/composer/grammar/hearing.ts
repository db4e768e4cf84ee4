// How does a letter speak of the call or the line that its reader promised?
import { claim, move } from "./phrase.ts";

export const HEARING = move("hearing", [
  claim("I look forward to hearing from you {decision}."),
  claim("I'll be glad to hear from you {decision}."),
]);

export const CALL = move("promised-call", [
  claim("I look forward to your call {decision}."),
  claim("I look forward to talking to you {decision}."),
]);
