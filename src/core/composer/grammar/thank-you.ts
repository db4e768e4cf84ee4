// Which sentences can a thank-you be made of?
import { claim, courtesy, move } from "./phrase.ts";

const NOT_EXECUTIVE = { notParts: ["executive"] } as const;
const RECRUITER = { parts: ["recruiter"] } as const;

/** Thanks that tell who writes: the role and the day. */
export const THANKS = move("thanks", [
  claim("Thank you for talking with me {day} about the {role} role."),
  claim("Thank you for your time {day} and for a good conversation about the {role} position."),
  claim("It was good to meet you {day} and to hear more about the {role} role, so thank you."),
  claim("Thanks for making time {day} to talk through the {role} role with me.", { cultures: ["neutral", "casual"] }),
  claim("I appreciated our conversation {day} about the {role} position. Thank you for it."),
  claim("Thank you for the conversation {day}; it told me a lot about the {role} role."),
  claim("Our conversation {day} about the {role} position was a pleasure, and I'd like to thank you for it."),
  claim("Thank you for the open and thorough conversation {day} about the {role} role."),
  claim("I'm grateful for the time you gave me {day} to discuss the {role} position."),
  claim("Many thanks for seeing me {day} about the {role} role.", { cultures: ["formal", "neutral"] }),
  claim("Thank you for meeting me {day} to talk about the {role} opening."),
  claim("Speaking with you {day} about the {role} role was time well spent. Thank you."),
  claim("Thank you for explaining the {role} role to me so clearly {day}."),
  claim("I enjoyed our talk {day} about the {role} position. Thank you for taking the time."),
  claim("Thank you for having me in {day} to discuss the {role} role."),
  claim("My thanks for the conversation {day} about the {role} position and for the care you took with it."),
]);

/** Thanks in a later round or to somebody met before. */
export const THANKS_AGAIN = move("thanks-again", [
  claim("Thank you for meeting me again {day} about the {role} role."),
  claim("It was good to continue our conversation about the {role} position {day}. Thank you for the time."),
  claim("Thank you for a second look at the {role} role with me {day}."),
  claim("I appreciated the chance to pick up our conversation about the {role} position {day}. Thank you."),
  claim("Thank you for coming back to the {role} role with me {day}."),
  claim("Our second conversation about the {role} position {day} was as useful as the first, so thank you."),
]);

/** Coming back to a subject, and what it means for the work. */
export const CALLBACK = move("callback", [
  claim("What you told me about {topic.np} gave me a clear picture of where the work starts."),
  claim("I was glad we talked about {topic.np}, because it showed me what the work is really about."),
  claim("Our conversation about {topic.np} made the role concrete for me."),
  claim("The part I'd most like to work on is {topic.np}."),
  claim("Hearing about {topic.np} made me want to do this work."),
  claim("The subject I kept going back to afterwards was {topic.np}."),
  claim("I came away with a much better understanding of {topic.np}, and with more questions than I had time for."),
  claim("What you said about {topic.np} helped me see how the role fits into the whole."),
  claim("I'd gladly have gone further into {topic.np} with you."),
  claim("Of all we covered, the point that made the role real to me was {topic.np}."),
  claim("You gave me a good sense of what stands behind {topic.np}."),
  claim("I found our exchange on {topic.np} especially useful, since it is there that I would hope to contribute.", {
    cultures: ["formal", "neutral"],
  }),
  claim("Talking about {topic.np} told me more about the job than any description could."),
  claim("When I think about the job now, I think first of {topic.np}."),
  claim("You mentioned that {topic.that}; that told me a lot about what the role has to achieve."),
  claim("It helped me to hear that {topic.that}."),
  claim("That {topic.that} makes the purpose of the role clear to me."),
  claim("I took good note of your point that {topic.that}."),
  claim("Knowing that {topic.that}, I can picture the work much better."),
  claim("I keep thinking about what you said: {topic.that}."),
  claim("You explained that {topic.that}, and that made the role more interesting to me."),
  claim("Your remark that {topic.that} stayed with me."),
  claim("One sentence of yours stayed with me: “{topic.quote}.”"),
  claim("You said, “{topic.quote},” and I have been turning that over since."),
  claim("I wrote to myself what you said: “{topic.quote}.”"),
  claim("One thing from our conversation stayed with me: {topic.plain}."),
]);

/** A difficulty they have, and what the writer did about the same. */
export const CHALLENGE = move("challenge", [
  claim("You described {challenge.np}, and I recognised it."),
  claim("On {challenge.np}, I can speak from experience."),
  claim("Your account of {challenge.np} was familiar to me."),
  claim("I know the problem of {challenge.np} from my own work."),
  claim("When you spoke about {challenge.np}, I was reminded of my own work."),
  claim("{challenge.np} is something I have met before."),
  claim("You explained how {challenge.that}."),
  claim("You mentioned that {challenge.that}, and I know that situation."),
  claim("That {challenge.that} is a problem I have met before."),
  claim("Your point that {challenge.that} was familiar to me."),
  claim("When you told me that {challenge.that}, I was reminded of my own work."),
  claim("I recognised the problem you described: {challenge.plain}."),
]);

/** What the writer did about it. */
export const MINE = move("mine", [
  claim("{mine.full}."),
  claim("There, {mine.full}."),
  claim("In a similar case, {mine.full}."),
  claim("When I faced it, {mine.full}."),
  claim("Here is what I did about it: {mine.full}."),
]);

/** A difficulty without an answer yet. */
export const CHALLENGE_ALONE = move("challenge-alone", [
  claim("Helping with {challenge.np} is the kind of work I'm looking for."),
  claim("I'd like to help with {challenge.np}."),
  claim("The question of {challenge.np} is one I'd gladly work on with you."),
  claim("I'd be glad to put my mind to {challenge.np}."),
  claim("You mentioned that {challenge.that}; I'd like to help change that."),
  claim("That {challenge.that} is a problem I'd gladly work on."),
  claim("I'd like to help with what you described: {challenge.plain}."),
]);

/** A strength tied to a requirement. */
export const STRENGTH_FOR_NEED = move("strength-for-need", [
  claim("The role asks for {need.np}: {strength.full}."),
  claim("On {need.np}, one example: {strength.full}."),
  claim("You need {need.np}. {strength.full}."),
  claim("As for {need.np}, {strength.full}."),
  claim("You're looking for {need.np}, and {strength.full}."),
  claim("Where the job calls for {need.np}, I can point to this: {strength.full}."),
  claim("To the point of {need.np}: {strength.full}."),
  claim("Since {need.np} matters for this role: {strength.full}."),
]);

/** A strength by itself. */
export const STRENGTH = move("strength", [
  claim("From my side, one thing to build on: {strength.full}."),
  claim("What I would bring in short: {strength.full}."),
  claim("One example of how I work: {strength.full}."),
  claim("A piece of my own experience that may be of use to you: {strength.full}."),
  claim("As we discussed, {strength.full}."),
  claim("You may remember that {strength.that}."),
  claim("I'd bring this with me: {strength.full}."),
  claim("It may help to recall that {strength.that}."),
]);

/** Something that was not said. */
export const CLARIFY = move("clarify", [
  claim("One thing I'd like to add: {clarify.full}."),
  claim("There is a point I left out when we spoke: {clarify.full}."),
  claim("I should have mentioned that {clarify.that}."),
  claim("Something I didn't get to say: {clarify.full}."),
  claim("To complete what I told you, {clarify.full}."),
  claim("One addition to our conversation: {clarify.full}."),
]);

/** The answer to a doubt, never naming the doubt. */
export const ANSWER = move("answer", [
  claim("It may also be useful to know that {answer.that}."),
  claim("One more thing about my background: {answer.full}."),
  claim("You may also want to know that {answer.that}."),
  claim("To round off the picture, {answer.full}."),
  claim("Let me add that {answer.that}."),
  claim("Also worth mentioning: {answer.full}."),
]);

/** A promise that is still open. */
export const PROMISE = move("promise", [
  claim("I'll send you {promise.np} by {due}, as promised."),
  claim("As promised, you'll have {promise.np} from me by {due}."),
  claim("You'll receive {promise.np} by {due}, as agreed."),
  claim("I haven't forgotten {promise.np} and will send it by {due}."),
  claim("I'll send you {promise.np} separately, as promised."),
  claim("As promised, {promise.np} will follow in a separate message."),
]);

/** That the writer would like the job, tied to role or company. */
export const INTEREST = move("interest", [
  claim("I'm very interested in the position and would be glad to join {company}."),
  claim("I left the conversation more interested in {company} than I came."),
  claim("I'd very much like to do this work at {company}."),
  claim("My interest in the role has only grown since we spoke, and {company} is where I'd like to do it."),
  claim("After our talk I'm keener still to work at {company}."),
  claim("The more I hear about the work at {company}, the more it interests me."),
  claim("I'd be glad to take on this role at {company}."),
  claim("I remain very interested in working with you at {company}."),
]);

/** A decision day that was stated, as understood. */
export const DECISION = move("decision", [
  claim("I understand that you plan to decide by {decision}, and I look forward to hearing from you."),
  claim("As I understood it, a decision is planned by {decision}; I'm glad to answer anything before then."),
  claim("You mentioned a decision by {decision}, and I look forward to it."),
  claim("I've noted that you hope to decide by {decision}."),
]);

/** The one soft question about the timing. */
export const TIMELINE = move("timeline", [
  courtesy("When you know roughly when you will decide, would you let me know?"),
  courtesy("May I ask what the next steps are from here?"),
  courtesy("Could you give me a rough idea of the next steps when it suits you?"),
  courtesy("If there is already a rough timetable for the next steps, could you share it with me?"),
]);

export const CLOSE = move("close", [
  courtesy("If there is anything else you'd like to know, I'm happy to answer."),
  courtesy("Please let me know if I can add anything."),
  courtesy("I look forward to hearing from you."),
  courtesy("If a further conversation would help, I'd be glad to come back."),
  courtesy("I'm easy to reach if questions come up."),
  courtesy("Should anything be missing from my side, a short message is enough."),
  courtesy("I'd welcome the chance to talk further."),
  courtesy("I look forward to the next step."),
]);

void NOT_EXECUTIVE;
void RECRUITER;
