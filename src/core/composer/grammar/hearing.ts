// How does a letter speak of a promised call or line, and in few words of the decision?
import { claim, move } from "./phrase.ts";

export const HEARING = move("hearing", [
  claim("I look forward to hearing from you {decision}."),
  claim("I'll be glad to hear from you {decision}."),
]);

export const CALL = move("promised-call", [
  claim("I look forward to your call {decision}."),
  claim("I look forward to talking to you {decision}."),
]);

/** Where a longer sentence has no room. */
export const DECISION_SHORT = move("decision-short", [
  claim("I understand that you expect to decide {decision}."),
  claim("As I understood it, you hope to decide {decision}."),
]);
