// Which sentences can accompany the papers that were promised?
import { claim, courtesy, move } from "./phrase.ts";

export const HAND_OVER = move("hand-over", [
  claim("As promised {day}, here is what we spoke of: {promise.np}."),
  claim("As promised when we spoke {day} about the {role} role, I'm sending you {promise.np}."),
  claim("You asked for {promise.np} when we spoke {day} about the {role} role; you'll find it attached."),
  claim("I said {day} that I would send {promise.np}, and here it comes for the {role} role."),
]);

export const MATERIALS_CLOSE = move("materials-close", [
  courtesy("Please tell me if you'd like it in another form, or if anything is missing."),
  courtesy("If you have questions about it, I'm glad to answer them."),
  courtesy("Let me know if you need anything else."),
]);
