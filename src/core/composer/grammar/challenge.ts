// How do a difficulty of theirs or a subject and the writer's own work come together in one thought?
import { claim, courtesy, move } from "./phrase.ts";

/** A difficulty, and what the writer once did about one like it. */
export const CHALLENGE_DONE = move("challenge-done", [
  claim("We talked about {challenge.np}. I've dealt with something similar: {mine.did}."),
  claim("Our conversation about {challenge.np} brought my own work to mind. {mine.did}."),
  claim("We spoke about {challenge.np}, and it may help to know that {mine.that}."),
  claim("We talked about {challenge.np}. I once had a similar task: {mine.did}."),
  claim("I understood that {challenge.that}. Perhaps this is of use: {mine.did}."),
  claim("Something I've done before may be of use with {challenge.thing}: {mine.did}."),
  claim("I'd like to come back to {challenge.thing}, because I've worked on something like it: {mine.did}."),
  claim("As for {challenge.brief}, {mine.did}."),
  claim("I understood that {challenge.that}. I know that from my own work: {mine.did}."),
  claim("I understood that {challenge.that}, and it may help to know that {mine.that}."),
  claim("I understood that {challenge.that}. I once worked on something like it: {mine.did}."),
]);

/** The same where the reader is known to have brought it up. */
export const CHALLENGE_DONE_YOURS = move("challenge-done-yours", [
  claim("You mentioned {challenge.thing}. I've met something similar: {mine.did}."),
  claim("You mentioned that {challenge.that}. I've been in a similar position: {mine.did}."),
  claim("You told me that {challenge.that}. It's something I've dealt with before: {mine.did}."),
  claim("You mentioned that {challenge.that}, and it may help to know that {mine.that}."),
  claim("What you said about {challenge.np} brought my own work to mind. {mine.did}."),
  claim("You spoke about {challenge.np}, which I know from my own work: {mine.did}."),
  claim("You mentioned {challenge.thing}, and I may be able to help: {mine.did}."),
  claim("You told me that {challenge.that}. I may be able to help there: {mine.did}."),
  claim("You mentioned that {challenge.that}. I had something similar to deal with: {mine.did}."),
]);

/** A difficulty, followed by what the writer says to it. */
export const CHALLENGE_KNOWN = move("challenge-known", [
  claim("We talked about {challenge.np}. {mine.full}."),
  claim("We spoke about {challenge.np}, and it may help to know that {mine.that}."),
  claim("As for {challenge.brief}, {mine.full}."),
  claim("As we talked about {challenge.np}, it may be useful to know that {mine.that}."),
  claim("I'd like to come back to {challenge.np}. {mine.full}."),
  claim("I understood that {challenge.that}. {mine.full}."),
  claim("I understood that {challenge.that}, and it may help to know that {mine.that}."),
  claim("I'd like to come back to one point, that {challenge.that}. {mine.full}."),
]);

/** The same where the reader is known to have brought it up. */
export const CHALLENGE_KNOWN_YOURS = move("challenge-known-yours", [
  claim("You mentioned {challenge.thing}. {mine.full}."),
  claim("You spoke about {challenge.np}. {mine.full}."),
  claim("You mentioned that {challenge.that}. {mine.full}."),
  claim("You told me that {challenge.that}. {mine.full}."),
  claim("You mentioned {challenge.thing}, and it may help to know that {mine.that}."),
  claim("You mentioned that {challenge.that}, and it may help to know that {mine.that}."),
]);

/** After it: what the reader can have of it. */
export const OFFER_DETAIL = move("offer-detail", [
  courtesy("I'd be happy to tell you more about it."),
  courtesy("If it's of use, I'd be glad to go into more detail."),
  claim("I'd be glad to bring that experience to {company}."),
  claim("I'd be happy to tell you more about how that went, and to do the same at {company}."),
  claim("I'd be glad to try something similar at {company}."),
  claim("I'd be glad to go into more detail and to put it to use at {company}."),
  claim("I'd like to put that experience to use at {company}."),
]);

/** A difficulty, and the wish to help with it. */
export const CHALLENGE_OPEN = move("challenge-open", [
  claim("I'd be glad to help you with {challenge.thing}."),
  claim("I'd welcome the chance to work with you on {challenge.np}."),
  claim("We talked about {challenge.np}, and I'd be glad to help with that."),
  claim("I'd be happy to work on {challenge.thing} with your team."),
  claim("We spoke about {challenge.np}, and that is something I'd like to work on."),
  claim("I understood that {challenge.that}, and that is something I'd like to work on with you."),
  claim("I'd like to be of help with {challenge.thing}."),
  claim("I understood that {challenge.that}, and I'd be glad to help with that."),
  claim("I understood that {challenge.that}. I'd be happy to work on that with your team."),
]);

/** The same where the reader is known to have brought it up. */
export const CHALLENGE_OPEN_YOURS = move("challenge-open-yours", [
  claim("You mentioned that {challenge.that}. I'd like to help you with that."),
  claim("You mentioned {challenge.thing}, and I'd be glad to help with that."),
]);

/** A strength that belongs to the subject just named. */
export const TIE = move("tie", [
  claim("That is close to my own work: I {strength.i}."),
  claim("That is something I know from my own work: I {strength.i}."),
  claim("It's close to what I've done before: {strength.did}."),
  claim("There I'd bring some experience of my own: I {strength.i}."),
  claim("I could be of use there, as {strength.full}."),
  claim("It interests me all the more because {strength.full}."),
  claim("There I'd be able to bring {strength.asset}."),
  claim("I'd be glad to put my own experience to use there: I {strength.i}."),
  claim("It fits well with my own experience, as {strength.full}."),
]);

/** A subject and a strength that belong together, in one sentence. */
export const TOPIC_WITH_STRENGTH = move("topic-with-strength", [
  claim("We talked about {topic.np}, and it may help to know that {strength.that}."),
  claim("I'd be glad to be of use with {topic.thing}, as {strength.full}."),
  claim("I was particularly interested to hear about {topic.thing}, because {strength.full}."),
  claim("I especially enjoyed our conversation about {topic.np}, as {strength.full}."),
]);
