// How do a difficulty of theirs or a subject and the writer's own work come together in one thought?
import { claim, courtesy, move } from "./phrase.ts";

/** A difficulty, and what the writer once did about one like it. */
export const CHALLENGE_DONE = move("challenge-done", [
  claim("We talked about {challenge.np}. I've dealt with something similar: {mine.did}."),
  claim("Our conversation about {challenge.np} brought my own work to mind. {mine.did}."),
  claim("We spoke about {challenge.np}. {mine.did}. I'd be glad to tell you more about it."),
  claim("We talked about {challenge.np}. I once had a similar task: {mine.did}."),
  claim("I understood that {challenge.that}. Perhaps this is of use: {mine.did}."),
  claim("Something I've done before may be of use with {challenge.thing}: {mine.did}."),
  claim("I'd like to come back to {challenge.thing}, because I've worked on something like it: {mine.did}."),
  claim("As for {challenge.brief}, {mine.did}."),
  claim("I understood that {challenge.that}. Here is what I did once: {mine.did}."),
  claim("I understood that {challenge.that}. I have some experience with that: {mine.did}."),
  claim("I understood that {challenge.that}. I once worked on something like it: {mine.did}."),
  claim("We spoke about {challenge.np}. I've worked on something like it: {mine.did}."),
  claim("Our conversation about {challenge.np} reminded me of something similar. {mine.did}."),
]);

/** The same where the reader is known to have brought it up. */
export const CHALLENGE_DONE_YOURS = move("challenge-done-yours", [
  claim("You mentioned {challenge.thing}. I've met something similar: {mine.did}."),
  claim("You mentioned that {challenge.that}. I had a similar case once: {mine.did}."),
  claim("You told me that {challenge.that}. {mine.did}, so the matter is not new to me."),
  claim("You mentioned that {challenge.that}. {mine.did}, and I'd be glad to tell you how that went."),
  claim("What you said about {challenge.np} brought my own work to mind. {mine.did}."),
  claim("You spoke about {challenge.np}. I had something similar to deal with once: {mine.did}."),
  claim("You mentioned {challenge.thing}, and I may be able to help: {mine.did}."),
  claim("You told me that {challenge.that}. I may be able to help there: {mine.did}."),
  claim("You mentioned that {challenge.that}. I've dealt with that myself: {mine.did}."),
  claim("You told me about {challenge.thing}. I've worked on something like it: {mine.did}."),
  claim("You mentioned {challenge.thing}. I've seen something similar myself: {mine.did}."),
]);

/** A difficulty, followed by what the writer says to it. */
export const CHALLENGE_KNOWN = move("challenge-known", [
  claim("We talked about {challenge.np}. {mine.full}."),
  claim("We spoke about {challenge.np}. {mine.full}."),
  claim("As for {challenge.brief}, {mine.full}."),
  claim("As we talked about {challenge.np}, it may be useful to know that {mine.that}."),
  claim("I'd like to come back to {challenge.np}. {mine.full}."),
  claim("I understood that {challenge.that}. {mine.full}."),
  claim("I understood that {challenge.that}. From my side, {mine.full}."),
  claim("It came up that {challenge.that}. {mine.full}."),
  claim("On the subject of {challenge.np}: {mine.full}."),
  claim("With regard to {challenge.np}, {mine.full}.", { cultures: ["formal"] }),
  claim("I've thought again about {challenge.np}. Perhaps this is of use: {mine.did}."),
  claim("To come back to {challenge.thing}: {mine.full}."),
  claim("Let me come back to {challenge.thing}. {mine.full}."),
  claim("I understood that {challenge.that}. Perhaps this is of use: {mine.did}."),
]);

/** The same where the reader is known to have brought it up. */
export const CHALLENGE_KNOWN_YOURS = move("challenge-known-yours", [
  claim("You mentioned {challenge.thing}. {mine.full}."),
  claim("You spoke about {challenge.np}. {mine.full}."),
  claim("You mentioned that {challenge.that}. {mine.full}."),
  claim("You told me that {challenge.that}. {mine.full}."),
  claim("You mentioned {challenge.thing}, and it may help to know that {mine.that}."),
  claim("You mentioned that {challenge.that}. From my side, {mine.full}."),
  claim("You told me that {challenge.that}. Perhaps this is of use: {mine.did}."),
  claim("I've thought again about what you said on {challenge.np}. {mine.full}."),
  claim("When you told me that {challenge.that}, I thought of my own work. {mine.did}."),
  claim("What you said about {challenge.np} made me think of my own work. {mine.did}."),
  claim("You told me about {challenge.thing}. Perhaps this is of use: {mine.did}."),
]);

/** After it: what the reader can have of it. */
export const OFFER_DETAIL = move("offer-detail", [
  courtesy("I'd be happy to tell you more about it."),
  courtesy("If it's of use, I'd be glad to go into more detail."),
  claim("I'd be glad to bring that experience to {company}."),
  claim("I'd be happy to tell you more about how that went, and to do the same at {company}."),
  claim("I'd be glad to try something similar at {company}."),
  claim("I'd be glad to tell you more about it, and to put that experience to use at {company}."),
  claim("I'd like to put that experience to use at {company}."),
]);

/** A difficulty the writer has no answer to: heard, and no help offered that nobody typed. */
export const CHALLENGE_OPEN = move("challenge-open", [
  claim("It was helpful to hear about {challenge.thing}."),
  claim("It was useful to talk about {challenge.np}."),
  claim("We talked about {challenge.np}, and I'd be glad to hear more about that."),
  claim("I'd be interested to hear more about {challenge.thing}."),
  claim("We spoke about {challenge.np}, and I'd like to hear more about it."),
  claim("I understand that {challenge.that}, and I'd be glad to hear more about it."),
  claim("It was helpful to talk about {challenge.np}."),
  claim("I understand that {challenge.that}, and I'd be interested to hear more."),
  claim("I understand that {challenge.that}."),
]);

/** The same where the reader is known to have brought it up. */
export const CHALLENGE_OPEN_YOURS = move("challenge-open-yours", [
  claim("You mentioned that {challenge.that}, and I'd be glad to hear more about that."),
  claim("You mentioned {challenge.thing}, and I'd be glad to hear more about that."),
  claim("Thank you for telling me about {challenge.thing}."),
  claim("You told me that {challenge.that}, and I'd be interested to hear more about that."),
  claim("I appreciated that you told me about {challenge.thing}."),
]);

/** A deed that belongs to the subject just named, which is a kind of work too. */
export const TIE = move("tie", [
  claim("That is close to my own work: {strength.did}."),
  claim("That is something I know from my own work: {strength.did}."),
  claim("That is close to what I've done before: {strength.did}."),
  claim("I have some experience in that area: {strength.did}."),
  claim("I could be of use there, as {strength.full}."),
  claim("The subject interests me all the more because {strength.full}."),
  claim("I'd bring {strength.asset} to that work."),
  claim("I'd be glad to put my own experience to use there: {strength.did}."),
  claim("That fits well with my own experience, as {strength.full}."),
  claim("I've done work of that kind before: {strength.did}."),
  claim("I've worked on something like that myself: {strength.did}."),
  claim("{strength.full}, which may be of use there."),
  claim("In that connection, it may help to know that {strength.that}.", { cultures: ["formal", "neutral"] }),
]);

/** What may stand behind any subject: it claims no likeness. */
export const TIE_LOOSE = move("tie-loose", [
  claim("It may help to know that {strength.that}."),
  claim("You may remember that {strength.plain}."),
  claim("{strength.full}."),
  claim("For my part, I {strength.i}."),
  claim("In that connection, I'd like to mention that {strength.that}.", { cultures: ["formal", "neutral"] }),
  claim("On my side, {strength.full}.", { cultures: ["neutral", "casual"] }),
  claim("As I said when we spoke, {strength.plain}."),
  claim("Let me mention that {strength.that}."),
]);

/** A subject and a deed that belong together, in one sentence. */
export const TOPIC_WITH_STRENGTH = move("topic-with-strength", [
  claim("We talked about {topic.np}, and it may help to know that {strength.that}."),
  claim("We talked about {topic.np}. {strength.did}, and I'd be glad to be of use there."),
  claim("I was particularly interested to hear about {topic.thing}, because {strength.full}."),
  claim("It was good to talk about {topic.thing}. I've done some work of that kind: {strength.did}."),
  claim("We spoke about {topic.np}, and I'd be glad to bring what I know: {strength.did}."),
  claim("Our conversation about {topic.np} made me think of my own work. {strength.did}."),
]);
