// How does the letter bring in what the writer can do, forgot to say, or promised?
import { claim, move } from "./phrase.ts";

const FORMAL = { cultures: ["formal", "neutral"] } as const;

/** A strength tied to a requirement of the role. */
export const STRENGTH_FOR_NEED = move("strength-for-need", [
  claim("The role asks for {need.who}. {strength.full}."),
  claim("On {need.np}, one example: {strength.full}."),
  claim("You need {need.who}. {strength.full}."),
  claim("As for {need.np}, {strength.full}."),
  claim("You're looking for {need.who}, and {strength.full}."),
  claim("Where the job calls for {need.who}, I can point to this: {strength.full}."),
  claim("To come back to {need.np}: {strength.full}."),
  claim("Since {need.np} is part of the job, one example may help: {strength.full}."),
  claim("The job description names {need.who}. {strength.full}."),
  claim("One thing I can say about {need.np}: {strength.full}."),
  claim("For {need.np}, you may remember that {strength.that}."),
  claim("You asked for {need.who}; {strength.full}.", FORMAL),
  claim("Regarding {need.np}, let me recall that {strength.that}.", FORMAL),
  claim("I know that the role calls for {need.who}. {strength.full}."),
  claim("With {need.np} in mind, one example from my work: {strength.full}."),
  claim("When it comes to {need.np}, {strength.full}."),
  claim("The posting speaks of {need.who}. {strength.full}."),
  claim("What I can offer on {need.np}: {strength.full}."),
  claim("A word on {need.np}: {strength.full}."),
  claim("If {need.np} is what counts, this may help: {strength.full}."),
  claim("My best example of {need.np}: {strength.full}."),
]);

/** A strength by itself. */
export const STRENGTH = move("strength", [
  claim("From my side, one thing to build on: {strength.full}."),
  claim("What I'd bring, in short: {strength.full}."),
  claim("One example of how I work: {strength.full}."),
  claim("As I mentioned, {strength.full}."),
  claim("You may remember that {strength.that}."),
  claim("I'd bring this with me: {strength.full}."),
  claim("It may help to recall that {strength.that}."),
  claim("Here is what I could contribute from the start: {strength.full}."),
  claim("One part of my experience may be useful to you: {strength.full}."),
  claim("Let me pick out one thing from my own work: {strength.full}."),
  claim("One point from my experience seems useful here: {strength.full}."),
  claim("On my side, {strength.full}."),
  claim("One thing to remember me by: {strength.full}."),
  claim("One point I'd like to recall: {strength.full}."),
  claim("A short example from my work: {strength.full}."),
  claim("Something from my own work that may help here: {strength.full}."),
  claim("For my part, {strength.full}."),
  claim("What speaks for me, I hope, is this: {strength.full}."),
  claim("I'd like to come back to one point: {strength.full}."),
  claim("As you know, {strength.full}."),
]);

/** Where only the words themselves are sure: a list of things one has. */
export const STRENGTH_PLAIN = move("strength-plain", [
  claim("What I'd bring, in short: {strength.plain}."),
  claim("From my side, this is what you could count on: {strength.plain}."),
  claim("A short note on my experience: {strength.plain}."),
]);

/** A second strength, or one beside other matter. */
export const STRENGTH_SHORT = move("strength-short", [claim("{strength.full}."), claim("Also, {strength.full}.")]);

/** Something that was not said. */
export const CLARIFY = move("clarify", [
  claim("One thing I'd like to add: {clarify.full}."),
  claim("There is a point I left out when we spoke: {clarify.full}."),
  claim("I should have mentioned that {clarify.that}."),
  claim("Something I didn't get to say: {clarify.full}."),
  claim("To complete what I told you, {clarify.full}."),
  claim("One addition to our conversation: {clarify.full}."),
  claim("Let me add something I didn't mention: {clarify.full}."),
  claim("I left out one thing that may matter to you: {clarify.full}."),
  claim("I didn't get to mention that {clarify.that}."),
  claim("A short addition from my side: {clarify.full}."),
]);

/** The answer to a doubt. It never names the doubt. */
export const ANSWER = move("answer", [
  claim("It may also be useful to know that {answer.that}."),
  claim("One more thing about my background: {answer.full}."),
  claim("You may also want to know that {answer.that}."),
  claim("To round off the picture, {answer.full}."),
  claim("Let me add that {answer.that}."),
  claim("Also worth mentioning: {answer.full}."),
  claim("For a fuller picture of me: {answer.full}."),
  claim("I could also have told you that {answer.that}."),
  claim("One more point in answer to your questions: {answer.full}."),
  claim("One thing that may round off the picture: {answer.full}."),
]);

/** A promise that is still open, with its day. */
export const PROMISE_DUE = move("promise-due", [
  claim("I'll send you {promise.np} by {due}, as promised."),
  claim("As promised, you'll have {promise.np} from me by {due}."),
  claim("You'll receive {promise.np} by {due}, as agreed."),
  claim("By {due} I'll send you {promise.np}, as we agreed."),
  claim("I'll {promise.to} by {due}, as promised."),
  claim("As promised, I'll {promise.to} by {due}."),
]);

export const PROMISE_OPEN = move("promise-open", [
  claim("I'll send you {promise.np} separately, as promised."),
  claim("You'll receive {promise.np} from me in a separate message, as agreed."),
  claim("As promised, I'll send {promise.np} in a message of its own."),
  claim("I'll {promise.to}, as promised."),
  claim("I'll also {promise.to}, as we agreed."),
]);

/** How a clarification of its own begins. */
export const CLARIFY_OPENING = move("clarify-opening", [
  claim("I'd like to add something to our conversation {day} about the {role} role."),
  claim("Going back over our conversation {day} about the {role} position, I'd like to add one point."),
  claim("A short addition to what we discussed {day} about the {role} role."),
  claim("Thank you again for our conversation {day} about the {role} position. There is one thing I'd like to add."),
  claim("After we spoke {day} about the {role} role, I noticed that I had left something out."),
  claim("There is something I didn't tell you when we discussed the {role} position {day}."),
]);

export const CLARIFY_OPENING_PLAIN = move("clarify-opening-plain", [
  claim("I'd like to add one point to my application for the {role} role."),
  claim("There is something I'd like to add on the {role} position."),
]);

export const CLARIFY_CLOSE = move("clarify-close", [
  claim("If you'd like to know more about this, I'm glad to tell you. I remain very interested in the {role} role."),
  claim("I hope this helps, and I'd still very much like to join {company}."),
  claim(
    "I'm happy to say more about it whenever that suits you, and I remain interested in the position at {company}.",
  ),
  claim("That is all I wanted to add. I'm still very interested in working at {company}."),
]);

/** Papers that were promised. */
export const HAND_OVER_FILE = move("hand-over-file", [
  claim("As promised {day}, I'm sending you {promise.np}. The file is attached."),
  claim("Attached is what I promised when we spoke {day} about the {role} role: {promise.np}."),
  claim("When we discussed the {role} role {day}, I promised you {promise.np}. You'll find the file attached."),
  claim("Attached you'll find {promise.np}, as we agreed {day} when we spoke about the {role} position."),
  claim(
    "Thank you again for our conversation {day} about the {role} position. I've attached {promise.np}, as promised.",
  ),
]);

export const HAND_OVER = move("hand-over", [
  claim("As promised when we spoke {day} about the {role} role, I'm sending you {promise.np}."),
  claim("When we discussed the {role} position {day}, I promised you {promise.np}. Here is what I said I would send."),
  claim("Thank you again for our conversation {day} about the {role} role. As agreed, I'm sending {promise.np}."),
  claim("Here is what I promised {day} when we talked about the {role} position: {promise.np}."),
  claim("When we discussed the {role} role {day}, I promised to {promise.to}. Here is the result."),
  claim("As agreed {day}, when we spoke about the {role} position, I promised to {promise.to}, and this is my answer."),
]);

export const HAND_OVER_PLAIN = move("hand-over-plain", [
  claim("As promised, I'm sending you {promise.np} for the {role} position."),
  claim("I promised to {promise.to}. Here is the result."),
]);

export const HAND_OVER_MORE = move("hand-over-more", [
  claim("I'm also sending {promise.np}."),
  claim("You'll also receive {promise.np} with this message."),
]);

export const MATERIALS_CLOSE = move("materials-close", [
  claim("If you'd like anything in another form, please tell me. I remain very interested in the {role} role."),
  claim(
    "If questions come up while you look through it, I'm glad to answer them. I look forward to the next step at {company}.",
  ),
  claim("Please let me know if anything is missing. I'd still very much like to join {company}."),
  claim(
    "I hope it is useful, and I'm happy to explain anything in it. The {role} role continues to interest me very much.",
  ),
]);
