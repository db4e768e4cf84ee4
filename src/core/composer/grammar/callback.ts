// What does the letter make of a subject of the conversation?
import { claim, move } from "./phrase.ts";

const FORMAL = { cultures: ["formal", "neutral"] } as const;

/** Any subject, whoever brought it up. */
export const CALLBACK = move("callback", [
  claim("I especially enjoyed our conversation about {topic.np}."),
  claim("Our discussion of {topic.thing} gave me a much clearer picture of the role."),
  claim("It was helpful to hear about {topic.np}."),
  claim("I was particularly interested to hear about {topic.np}."),
  claim("Hearing about {topic.np} gave me a better sense of the work."),
  claim("I found our conversation about {topic.thing} especially useful."),
  claim("I was glad that we had time to talk about {topic.np}."),
  claim("Learning about {topic.np} helped me understand what the role involves."),
  claim("Since we spoke, I've been thinking more about {topic.np}."),
  claim("I'd be glad to talk more about {topic.np}."),
  claim("I came away with a clearer idea of {topic.thing}."),
  claim("The part of our conversation about {topic.thing} was especially interesting to me."),
  claim("I enjoyed learning about {topic.np}."),
  claim("Talking about {topic.thing} gave me a good idea of the day-to-day work."),
]);

/** A subject that is known to be the reader's own. */
export const CALLBACK_YOURS = move("callback-yours", [
  claim("Thank you in particular for telling me about {topic.np}."),
  claim("What you told me about {topic.np} gave me a clearer picture of the role."),
  claim("I appreciated what you said about {topic.np}."),
  claim("I appreciated hearing your view of {topic.thing}."),
  claim("What you said about {topic.thing} has stayed with me."),
  claim("You gave me a good sense of {topic.thing}, and I appreciated it."),
]);

/** A task or a project: something one can help with. */
export const CALLBACK_WORK = move("callback-work", [
  claim("I'd be glad to help with {topic.np}."),
  claim("I'd welcome the chance to contribute to {topic.np}."),
  claim("I'd be glad to contribute to {topic.np}."),
  claim("I'd enjoy working on {topic.np} with you."),
  claim("I'd like to help with {topic.np}, and I appreciated hearing about it."),
  claim("I'd be happy to work on {topic.np}."),
]);

/** A statement of theirs. */
export const CALLBACK_THAT = move("callback-that", [
  claim("It was helpful to hear that {topic.that}."),
  claim("I was interested to hear that {topic.that}."),
  claim("It was useful to learn that {topic.that}."),
  claim("I was particularly interested to learn that {topic.that}."),
  claim("Knowing that {topic.that} gives me a better sense of the role."),
  claim("Hearing that {topic.that} gave me a clearer picture of the role."),
]);

/** A statement that is known to be the reader's own. */
export const CALLBACK_THAT_YOURS = move("callback-that-yours", [
  claim("You mentioned that {topic.that}, which gave me a better sense of the role."),
  claim("Thank you for telling me that {topic.that}."),
  claim("You told me that {topic.that}, and I'll keep that in mind."),
  claim("I made a note of your point that {topic.that}."),
]);

export const CALLBACK_QUOTE = move("callback-quote", [
  claim("Something you said has stayed with me: “{topic.quote}.”"),
  claim("You said, “{topic.quote},” and that has stayed with me."),
  claim("Your words “{topic.quote}” told me a lot about how you work."),
  claim("“{topic.quote},” you said, and I'll remember that.", FORMAL),
]);

/** A subject from outside work. */
export const CALLBACK_PERSONAL = move("callback-personal", [
  claim("It was good to talk about {topic.np} as well."),
  claim("It was nice to talk about {topic.np}, too."),
  claim("I enjoyed our chat about {topic.np}, too."),
]);

/** A difficulty, followed by what the writer did about one like it. */
export const CHALLENGE_KNOWN = move("challenge-known", [
  claim("We talked about {challenge.np}. {mine.full}."),
  claim("On {challenge.thing}, {mine.full}."),
  claim("When we spoke about {challenge.np}, I thought of my own work. {mine.full}."),
  claim("Our conversation about {challenge.np} brought my own work to mind. {mine.full}."),
  claim("As for {challenge.thing}, {mine.full}."),
  claim("I've thought more about {challenge.np}. {mine.full}."),
  claim("We spoke about {challenge.np}, and it may help to know that {mine.that}."),
  claim("On the question of {challenge.thing}, {mine.full}."),
  claim("I understood that {challenge.that}. {mine.full}."),
  claim("When I heard that {challenge.that}, I thought of my own work. {mine.full}."),
  claim("I've thought about the fact that {challenge.that}. {mine.full}."),
  claim("We talked about the fact that {challenge.that}. {mine.full}."),
]);

/** After it: what the reader can have of it. */
export const OFFER_DETAIL = move("offer-detail", [
  claim("I'd be glad to bring that experience to {company}."),
  claim("I'd be happy to tell you more about how that worked, and to do the same at {company}."),
  claim("I'd be glad to go into more detail and to put it to use at {company}."),
]);

/** A difficulty, and the wish to help with it. */
export const CHALLENGE_OPEN = move("challenge-open", [
  claim("I'd be glad to help you with {challenge.np}."),
  claim("I'd like to help you tackle {challenge.np}."),
  claim("I'd welcome the chance to work with you on {challenge.np}."),
  claim("I've thought more about {challenge.np}, and I'd be glad to help with it."),
  claim("I'd be happy to work on {challenge.np} with your team."),
  claim("I understood that {challenge.that}, and I'd be glad to help with that."),
  claim("You mentioned that {challenge.that}. I'd like to help you with that."),
  claim("When I heard that {challenge.that}, I could see where I'd be able to help."),
]);
