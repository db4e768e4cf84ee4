// How does the letter bring in what the writer can do, forgot to say, or promised?
import { claim, courtesy, move } from "./phrase.ts";

/** A strength tied to a requirement of the role. */
export const STRENGTH_FOR_NEED = move("strength-for-need", [
  claim("The role calls for {need.who}, and {strength.full}."),
  claim("When it comes to {need.np}, {strength.full}."),
  claim("You're looking for {need.who}, and {strength.full}."),
  claim("{strength.did}, and I'd build on that at {company}."),
  claim("Since the role involves {need.np}, I'd like to mention that {strength.that}."),
  claim("{strength.did}, and I'd be glad to bring that experience to {company}."),
  claim("As you're looking for {need.who}, I'd like to mention that {strength.that}."),
  claim("{strength.full}."),
  claim("The position asks for {need.who}. {strength.did}, and I'd be glad to bring that experience with me."),
  claim("The role asks for {need.who}. {strength.full}."),
  claim("{strength.did}, and I'd be glad to put that experience to use at {company}."),
  claim("The role involves {need.np}, and {strength.full}."),
  claim("As for {need.np}, {strength.full}."),
  claim("For {need.np}, I can draw on my own work: {strength.did}."),
  claim("The position calls for {need.who}. {strength.full}."),
]);

/** A strength by itself. What was mentioned in the conversation stands in `plain` too. */
export const STRENGTH = move("strength", [
  claim("I'd bring {strength.asset} to the role."),
  claim("As I mentioned, {strength.plain}."),
  claim("You may remember that {strength.plain}."),
  claim("{strength.did}, and I'd be glad to bring that experience to {company}."),
  claim("It may be useful to know that {strength.that}."),
  claim("{strength.useful}. I hope that will be useful at {company}."),
  claim("I'd like to mention once more that {strength.plain}."),
  claim("I'd like to mention that {strength.that}."),
  claim("I'd be glad to bring {strength.asset} to your team."),
  claim("Let me add something from my own work: {strength.did}."),
  claim("{strength.did}. I'd be glad to put that experience to use at {company}."),
  claim("{strength.full}."),
  claim("As I told you, {strength.plain}."),
  claim("{strength.did}, and I'd like to do the same at {company}."),
  claim("{strength.did}, and I'd be glad to do so again at {company}."),
  claim("What I'd bring is {strength.asset}."),
  claim("As I said when we spoke, {strength.plain}."),
  claim("I'd like to add that {strength.that}."),
  claim("{strength.did}, and I'd be glad to tell you more about it."),
  claim("{strength.did}, and I'd be glad to build on that at {company}."),
  claim("I'd be pleased to bring {strength.asset} to {company}."),
  claim("It may be relevant that {strength.that}.", { cultures: ["formal", "neutral"] }),
  claim("As to my own background, {strength.held}.", { cultures: ["formal", "neutral"] }),
]);

/** A strength right after something of theirs: here one may turn to oneself. */
export const STRENGTH_TURN = move("strength-turn", [
  claim("For my part, I {strength.i}."),
  claim("As for my own background, {strength.held}."),
  claim("On my side, {strength.full}.", { cultures: ["neutral", "casual"] }),
]);

/** A strength after something else of one's own: nothing turns, it goes on. */
export const STRENGTH_ALSO = move("strength-also", [
  claim("I {strength.more}."),
  claim("I'd also like to mention that {strength.that}."),
  claim("Besides that, {strength.full}."),
  claim("I'd like to add that {strength.that}."),
  claim("In addition, {strength.full}.", { cultures: ["formal", "neutral"] }),
  claim("Beyond that, {strength.held}."),
]);

/** A second strength right behind the first. */
export const STRENGTH_SHORT = move("strength-short", [claim("{strength.full}."), claim("I {strength.more}.")]);

/** Something that was not said. */
export const CLARIFY = move("clarify", [
  claim("I'd also like to add that {clarify.that}."),
  claim("I should have mentioned that {clarify.that}."),
  claim("One thing I'd like to mention is that {clarify.that}."),
  claim("I'd like to add one point: {clarify.full}."),
  claim("I didn't get the chance to mention that {clarify.that}."),
  claim("Something I'd like to add is that {clarify.that}."),
  claim("One thing I should have said is that {clarify.that}."),
  claim("There is one thing I'd like to add: {clarify.full}."),
  claim("One more thing I'd like to say is that {clarify.that}."),
  claim("I forgot to mention that {clarify.that}.", { cultures: ["neutral", "casual"] }),
]);

/** The answer to a doubt. It never names the doubt, only what it is about. */
export const ANSWER = move("answer", [
  claim("It may also help to know that {answer.that}."),
  claim("I'd like to add that {answer.that}."),
  claim("I'd also like you to know that {answer.that}."),
  claim("I should also have mentioned that {answer.that}."),
  claim("I'd also like to say that {answer.that}."),
  claim("To complete the picture, {answer.full}."),
  claim("As for {doubt.np}, I {answer.i}."),
  claim("When it comes to {doubt.np}, I {answer.i}."),
  claim("On {doubt.np}, I'd like to add that {answer.plain}."),
  claim("I'd like to add a word on {doubt.np}: {answer.plain}."),
  claim("With regard to {doubt.np}, I {answer.i}.", { cultures: ["formal"] }),
  claim("One more point, on {doubt.np}: {answer.plain}."),
]);

/** A promise that is still open, with its day. */
export const PROMISE_DUE = move("promise-due", [
  claim("As promised, I'll send you {promise.np} by {due}."),
  claim("I'll send you {promise.np} by {due}, as promised."),
  claim("As we agreed, you'll get {promise.thing} by {due}."),
  claim("As I said, I'll {promise.to} by {due}."),
  claim("I'll {promise.to} by {due}, as promised."),
]);

/** The same where the day is tomorrow: "by tomorrow" sounds like a limit. */
export const PROMISE_SOON = move("promise-soon", [
  claim("As promised, I'll send you {promise.np} {due}."),
  claim("I'll send you {promise.np} {due}, as promised."),
  claim("As we agreed, you'll get {promise.thing} {due}."),
  claim("As I said, I'll {promise.to} {due}."),
  claim("I'll {promise.to} {due}, as promised."),
]);

/** Where the thing itself ends in a clause, the day stands before it. */
export const PROMISE_DUE_CLAUSE = move("promise-due-clause", [
  claim("As promised, by {due} I'll send you {promise.np}."),
  claim("By {due} I'll send you {promise.np}, as promised."),
  claim("As I said, by {due} I'll {promise.to}."),
]);

export const PROMISE_OPEN = move("promise-open", [
  claim("I'll send you {promise.np} separately, as promised."),
  claim("As promised, I'll send you {promise.np} in a separate message."),
  claim("I'll {promise.to}, as promised."),
  claim("As I said, I'll {promise.to}."),
]);

/** How a clarification of its own begins. */
export const CLARIFY_OPENING = move("clarify-opening", [
  claim("Thank you again for our conversation {day} about the {role} role."),
  claim("I've been thinking about our conversation {day} about the {role} position, and I'd like to add something."),
  claim("I enjoyed our conversation {day} about the {role} role, and there's something I'd like to add."),
  claim("Thank you again for speaking with me {day} about the {role} position."),
]);

export const CLARIFY_OPENING_PLAIN = move("clarify-opening-plain", [
  claim("I'd like to add one point to my application for the {role} role."),
  claim("I'd like to add something to my application for the {role} position."),
]);

export const CLARIFY_CLOSE = move("clarify-close", [
  claim("I'd be glad to tell you more about this, and I remain very interested in the {role} role."),
  claim("I hope this helps, and I'd still very much like to join {company}."),
  claim("I'm happy to say more about this, and I remain very interested in the position at {company}."),
  claim("Please let me know if you have any questions. I'm still very interested in joining {company}."),
  claim("I hope this is helpful, and I'm still very interested in the {role} role."),
  claim("If anything about this is unclear, please ask. I'd still be very glad to join {company}."),
]);

/** Papers that were promised. */
export const HAND_OVER_FILE = move("hand-over-file", [
  claim("As promised when we spoke {day} about the {role} role, I've attached {promise.np}."),
  claim(
    "Thank you again for our conversation {day} about the {role} position. As promised, I've attached {promise.np}.",
  ),
  claim("Following our conversation {day} about the {role} role, I've attached {promise.np}, as promised."),
  claim("As agreed {day} when we talked about the {role} position, I've attached {promise.np}."),
]);

export const HAND_OVER = move("hand-over", [
  claim("As promised when we spoke {day} about the {role} role, {promise.plain}."),
  claim("Thank you again for our conversation {day} about the {role} position. As promised, {promise.plain}."),
  claim("Following our conversation {day} about the {role} role, {promise.plain}, as promised."),
]);

export const HAND_OVER_PLAIN = move("hand-over-plain", [
  claim("As promised, {promise.plain} for my application for the {role} position."),
]);

export const HAND_OVER_MORE = move("hand-over-more", [
  claim("I also promised you {promise.np}."),
  claim("And {promise.plain}."),
]);

export const MATERIALS_CLOSE = move("materials-close", [
  claim("Please let me know if you'd like another format. I remain very interested in the {role} role."),
  claim("I'm happy to answer any questions, and I look forward to the next step at {company}."),
  claim("Please let me know if you need anything else. I'd still very much like to join {company}."),
  claim("I hope this is useful, and I'm happy to explain more. I remain very interested in the {role} role."),
]);

/** Something that was said and was not right. */
export const CORRECT = move("correct", [
  claim("I'd like to correct something I said. {clarify.full}."),
  claim("I need to correct one thing I told you. {clarify.full}."),
  claim("There is one thing I said that I'd like to put right. {clarify.full}."),
]);

/** How a letter begins whose only purpose is a correction. */
export const CORRECT_OPENING = move("correct-opening", [
  claim("Thank you again for our conversation {day} about the {role} role."),
  claim("I've been going over our conversation {day} about the {role} position."),
  claim("I've thought again about our conversation {day} about the {role} role."),
]);

/** Papers by file, to somebody who took part in no interview. */
export const HAND_OVER_FILE_PLAIN = move("hand-over-file-plain", [
  claim("As promised, I've attached {promise.np} for my application for the {role} position."),
  claim("For my application for the {role} role, I've attached {promise.np}, as promised."),
]);

/** The promised day has passed. */
export const HAND_OVER_LATE = move("hand-over-late", [
  courtesy("I'm sorry that this comes later than I had said."),
  courtesy("My apologies for the delay."),
]);

export const HAND_OVER_MORE_FILE = move("hand-over-more-file", [
  claim("I've also attached {promise.np}."),
  claim("You'll also find {promise.np} attached."),
]);
