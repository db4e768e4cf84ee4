// What does the letter make of a subject of the conversation?
import { claim, move } from "./phrase.ts";

const FORMAL = { cultures: ["formal", "neutral"] } as const;
const RELAXED = { cultures: ["neutral", "casual"] } as const;

/** Any subject, whoever brought it up. `thing` is a noun, `ing` a doing, `how` a question turned round. */
export const CALLBACK = move("callback", [
  claim("I especially enjoyed our conversation about {topic.np}."),
  claim("I enjoyed talking with you about {topic.np}."),
  claim("I was particularly interested to hear about {topic.thing}."),
  claim("It was good to hear about {topic.thing}."),
  claim("I was pleased to hear about {topic.thing}."),
  claim("I enjoyed hearing about {topic.thing}."),
  claim("I found it very interesting to hear about {topic.thing}."),
  claim("It was helpful to hear about {topic.thing}."),
  claim("I was glad to hear more about {topic.thing}."),
  claim("The part of our conversation about {topic.np} was especially interesting to me."),
  claim("I was glad that we talked about {topic.np}."),
  claim("I especially liked hearing about {topic.thing}.", RELAXED),
  claim("It was interesting to hear about {topic.thing}."),
  claim("Our conversation about {topic.np} was especially interesting to me."),
  claim("It was good to learn more about {topic.thing}."),
  claim("It was a pleasure to talk about {topic.np}.", FORMAL),
  claim("I was interested to hear about {topic.ing}."),
  claim("It was good to talk with you about {topic.ing}."),
  claim("I was particularly interested to hear {topic.how}."),
  claim("It was interesting to hear {topic.how}."),
  claim("I enjoyed hearing {topic.how}."),
  claim("It was helpful to hear {topic.how}."),
  claim("I found it useful to hear {topic.how}."),
  claim("I was glad to learn {topic.how}."),
  claim("I came away with a much clearer picture of {topic.thing}."),
  claim("What I heard about {topic.thing} was very interesting."),
  claim("I liked hearing about {topic.thing}, and I'd be glad to know more.", RELAXED),
  claim("Among other things, I enjoyed talking with you about {topic.np}."),
  claim("I've thought again about our conversation on {topic.thing}."),
  claim("It was good to talk about {topic.thing} in some detail."),
  claim("I was pleased that we talked about {topic.np}."),
  claim("I was glad to get to know more about {topic.thing}."),
  claim("It was a pleasure to hear about {topic.thing}.", FORMAL),
  claim("I was very interested to hear about {topic.thing}.", FORMAL),
  claim("I liked hearing {topic.how}.", RELAXED),
  claim("It was good to hear {topic.how}."),
  claim("I came away with a clear idea of {topic.how}."),
  claim("I was interested to learn {topic.how}."),
  claim("It was very interesting for me to hear {topic.how}.", FORMAL),
]);

/** A subject that is known to be the reader's own. */
export const CALLBACK_YOURS = move("callback-yours", [
  claim("Thank you in particular for telling me about {topic.thing}."),
  claim("I especially appreciated what you told me about {topic.thing}."),
  claim("I was very interested in what you said about {topic.thing}."),
  claim("What you told me about {topic.thing} was very interesting."),
  claim("Thank you in particular for explaining {topic.how}."),
  claim("I appreciated your telling me {topic.how}.", FORMAL),
  claim("Thank you for taking the time to tell me about {topic.thing}."),
  claim("I'm glad that you told me about {topic.thing}."),
  claim("What you said about {topic.thing} has stayed with me."),
  claim("I listened with interest to what you said about {topic.thing}.", FORMAL),
  claim("It was good of you to tell me about {topic.thing}."),
  claim("Thank you for explaining to me {topic.how}."),
  claim("I took a lot from what you said about {topic.thing}."),
  claim("I listened closely to what you said about {topic.thing}."),
  claim("You told me a good deal about {topic.thing}, and I was glad of it."),
]);

/** A task or a project: something one can be part of. */
export const CALLBACK_WORK = move("callback-work", [
  claim("I enjoyed hearing about {topic.np}, and I'd be glad to be part of that."),
  claim("I was particularly interested to hear about {topic.np}, because it is work I'd enjoy."),
  claim("It was good to hear about {topic.np}, which is work I'd like to be part of."),
  claim("I was glad to hear about {topic.np}. I'd welcome the chance to contribute to that work."),
  claim("We talked about {topic.np}, and that is work I'd enjoy."),
  claim("I'd be glad to contribute to {topic.thing}, which I enjoyed hearing about."),
  claim("I liked what I heard about {topic.np}, and I'd be glad to have a part in it."),
  claim("It was good to hear about {topic.np}, and I'd like to have a part in that work."),
  claim("It was good to hear about {topic.thing}, and I'd enjoy working on it."),
  claim("I was especially interested in {topic.thing}, and I'd enjoy having a part in it."),
]);

/** What was asked about the writer: one thanks for the interest. */
export const CALLBACK_OWN = move("callback-own", [
  claim("Thank you for asking about {topic.np}."),
  claim("I appreciated your interest in {topic.thing}."),
  claim("I enjoyed your questions about {topic.np}."),
  claim("It was good to be asked about {topic.np}."),
]);

/** The same where the reader is known to have told of it. */
export const CALLBACK_WORK_YOURS = move("callback-work-yours", [
  claim("You told me about {topic.np}, and I'd very much like to be part of that."),
  claim("What you told me about {topic.np} is work I'd enjoy."),
  claim("I was very interested in what you said about {topic.np}, and I'd like to be part of it."),
  claim("I liked what you told me about {topic.np}, and it is work I'd enjoy."),
]);

/** Two subjects of one conversation. */
export const CALLBACK_TWO = move("callback-two", [
  claim("I enjoyed talking with you about {topic.np} and about {other.np}."),
  claim("I was particularly interested to hear about {topic.thing} and about {other.thing}."),
  claim("It was good to hear about {topic.thing}, and also about {other.thing}."),
  claim("I especially enjoyed our conversation about {topic.np}, and about {other.np} as well."),
  claim("It was helpful to hear about {topic.thing}, and about {other.thing} as well."),
  claim("I was glad that we talked about {topic.np} and about {other.np}."),
  claim("I found it interesting to hear about {topic.thing} and about {other.thing}."),
  claim("I came away with a clearer picture of {topic.thing} and of {other.thing}."),
  claim("We covered a lot of ground, and I especially enjoyed talking about {topic.np} and about {other.np}."),
  claim("It was interesting to hear about {topic.thing}, and also about {other.thing}."),
  claim("I liked hearing about {topic.thing}, and about {other.thing} as well.", RELAXED),
]);

/** A statement of theirs. */
export const CALLBACK_THAT = move("callback-that", [
  claim("I was interested to hear that {topic.that}."),
  claim("It was helpful to hear that {topic.that}."),
  claim("It was useful to learn that {topic.that}."),
  claim("I was interested to learn that {topic.that}."),
  claim("It was good to learn that {topic.that}."),
  claim("I found it interesting that {topic.that}."),
  claim("It was interesting to hear that {topic.that}."),
]);

/** A statement that is known to be the reader's own. */
export const CALLBACK_THAT_YOURS = move("callback-that-yours", [
  claim("You mentioned that {topic.that}, and I'd be glad to hear more about that."),
  claim("Thank you for telling me that {topic.that}."),
  claim("I was interested when you mentioned that {topic.that}."),
  claim("You told me that {topic.that}, which I found interesting."),
  claim("I was interested when you told me that {topic.that}."),
]);

/** What goes wrong at the reader's house, named without a word of joy about it. */
export const CALLBACK_DELICATE = move("callback-delicate", [
  claim("We talked about {topic.np}, and I'd be glad to hear more about that."),
  claim("I understand that {topic.that}, and I'd be glad to hear more about it."),
  claim("It was helpful to talk about {topic.np}."),
  claim("It was helpful to hear about {topic.thing}."),
  claim("It was useful to hear about {topic.thing}."),
  claim("I understand that {topic.that}."),
  claim("It was useful to talk about {topic.np}."),
  claim("It was useful to hear more about {topic.np}."),
  claim("It was helpful to hear {topic.how}."),
  claim("It was useful for me to hear {topic.how}."),
]);

/** The same where the reader is known to have said it. */
export const CALLBACK_DELICATE_YOURS = move("callback-delicate-yours", [
  claim("You mentioned that {topic.that}, and I'd be glad to hear more about that."),
  claim("You told me that {topic.that}, and I'd be interested to hear more."),
  claim("I appreciated that you told me about {topic.thing}."),
  claim("Thank you for telling me that {topic.that}."),
  claim("Thank you for telling me about {topic.thing}."),
  claim("Thank you for telling me {topic.how}."),
]);

/** How the company goes about the hiring: to thank for, not to admire. */
export const CALLBACK_PROCESS = move("callback-process", [
  claim("Thank you also for telling me about {topic.np}."),
  claim("It was helpful to hear about {topic.np}."),
  claim("I was glad that we could talk about {topic.np}."),
  claim("It was helpful to learn about {topic.np}."),
  claim("Thank you for letting me know that {topic.that}."),
  claim("It was helpful to hear that {topic.that}."),
  claim("It was helpful to learn that {topic.that}."),
  claim("It was useful to hear about {topic.np}."),
  claim("Thank you for telling me that {topic.that}."),
  claim("It was good to learn that {topic.that}."),
]);

/** A tour, a lunch, a demonstration: it was had, not discussed. */
export const CALLBACK_EVENT = move("callback-event", [
  claim("Thank you for {topic.np}."),
  claim("Thank you also for {topic.np}."),
  claim("I also enjoyed {topic.thing}."),
  claim("I very much enjoyed {topic.thing}."),
  claim("Thank you, too, for {topic.np}."),
]);

/** Two things held against each other: weighed, not helped with. */
export const CALLBACK_CHOICE = move("callback-choice", [
  claim("It was interesting to talk about {topic.np}."),
  claim("I enjoyed our discussion of {topic.np}."),
  claim("I've been thinking about {topic.np} since we spoke."),
  claim("It was good to talk through {topic.np} with you."),
  claim("The question of {topic.np} was interesting to talk about."),
]);

export const CALLBACK_QUOTE = move("callback-quote", [
  claim("One thing you said has stayed with me: “{topic.quote}.”"),
  claim("You said, “{topic.quote},” and I liked that."),
  claim("I made a note of something you said: “{topic.quote}.”"),
  claim("“{topic.quote},” you said, and I'll remember that.", FORMAL),
  claim("What you said, “{topic.quote},” has stayed with me."),
  claim("I'll remember your words: “{topic.quote}.”"),
]);

/** A subject from outside work. */
export const CALLBACK_PERSONAL = move("callback-personal", [
  claim("It was good to talk about {topic.np} as well."),
  claim("It was nice to talk about {topic.np}, too."),
  claim("I enjoyed our chat about {topic.np}, too."),
]);

/** The same where both share it: "we both studied in Lyon". */
export const CALLBACK_SHARED = move("callback-shared", [
  claim("It was a nice surprise that {topic.that}."),
  claim("It was nice to find out that {topic.that}."),
  claim("I was pleased to find that {topic.that}."),
]);

/** One more thing they said, behind the subject it belongs to. */
export const CALLBACK_MORE = move("callback-more", [
  claim("I also heard that {topic.more}."),
  claim("I understood that {topic.more}."),
  claim("I took note that {topic.more}."),
]);

/** The same where the reader is known to have said it. */
export const CALLBACK_MORE_YOURS = move("callback-more-yours", [
  claim("You mentioned that {topic.more}."),
  claim("You also told me that {topic.more}."),
]);
