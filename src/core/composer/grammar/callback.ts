// What does the letter make of a subject of the conversation?
import { claim, move } from "./phrase.ts";

const FORMAL = { cultures: ["formal", "neutral"] } as const;

/** Any subject: work, people, places, rules. */
export const CALLBACK = move("callback", [
  claim("What you told me about {topic.np} gave me a much better picture of how you work."),
  claim("I was glad that we had time for {topic.thing}, because it made the role more concrete for me."),
  claim("Thank you in particular for what you told me about {topic.np}."),
  claim("Hearing about {topic.np} made it easier to picture myself in the role."),
  claim("I learned a good deal from our exchange about {topic.np}."),
  claim("What I'll remember best is our discussion of {topic.thing}."),
  claim("I'd gladly talk more about {topic.np}."),
  claim("The part about {topic.np} was especially useful to me."),
  claim("Your thoughts on {topic.np} gave me something to work with."),
  claim("After hearing about {topic.np}, I understand better what you expect of the person in this role."),
  claim("I came away with a clearer view of {topic.thing}, and of what the job asks for."),
  claim("I enjoyed talking about {topic.np} with you."),
  claim("Our exchange about {topic.np} showed me where a new colleague could be of use."),
  claim("It was valuable to hear about {topic.np} from somebody who knows it first-hand.", FORMAL),
  claim("Our talk about {topic.np} told me more about the job than the advertisement had."),
  claim("Your account of {topic.thing} answered questions I hadn't thought to ask."),
  claim("My picture of the job is clearer now that I know about {topic.thing}."),
  claim("You gave me a good sense of {topic.thing}, and I'm glad to have it."),
  claim("I liked the way you spoke about {topic.np}."),
  claim("What I remember best from our talk is {topic.thing}."),
  claim("Your explanation of {topic.thing} made many things clear to me."),
  claim("I now have a good idea of {topic.thing}, thanks to you."),
  claim("Now that I know about {topic.thing}, I understand the job better."),
  claim("I'd like to hear more about {topic.thing} some day."),
  claim("I gained a lot from our talk about {topic.np}."),
  claim("You helped me see what lies behind {topic.thing}."),
  claim("After what you said about {topic.np}, I know better what to expect."),
  claim("I found it instructive to hear about {topic.np}."),
  claim("One subject I'd like to return to with you is {topic.thing}."),
  claim("I hadn't expected to learn so much about {topic.np}."),
  claim("Our discussion turned to {topic.thing}, and that is where the job came alive for me."),
]);

/** A task or a project: something one can want to work on. */
export const CALLBACK_WORK = move("callback-work", [
  claim("Part of what draws me to the job is {topic.np}."),
  claim("The part I'd most like to work on is {topic.np}."),
  claim("I'd like to help with {topic.np}."),
  claim("Much of the appeal of the job, for me, lies in {topic.np}."),
  claim("I can well see myself working on {topic.np}."),
  claim("I'd be glad to have a hand in {topic.np}."),
  claim("The chance to work on {topic.np} is a large part of why I want this job."),
  claim("Our conversation about {topic.np} told me what I'd be working towards."),
  claim("If I joined you, I'd want to help with {topic.np} first."),
  claim("What you said about {topic.np} made me want to get started."),
  claim("From what you told me, {topic.np} would be a good place for me to begin."),
  claim("Hearing about {topic.np}, I could see where I'd be useful."),
  claim("I'd enjoy the work on {topic.np}, as you described it."),
  claim("I'd be happy to put my shoulder to {topic.thing}."),
]);

/** A statement of theirs. */
export const CALLBACK_THAT = move("callback-that", [
  claim("You mentioned that {topic.that}, and it helped me to picture the work."),
  claim("It helped me to hear that {topic.that}."),
  claim("I took good note of your point that {topic.that}."),
  claim("Knowing that {topic.that}, I can picture the work much better."),
  claim("Your remark that {topic.that} stayed with me."),
  claim("You told me that {topic.that}, and I'll keep that in mind."),
  claim("It was useful to learn that {topic.that}."),
  claim("From our conversation I took with me that {topic.that}."),
  claim("Hearing that {topic.that} made the purpose of the role clear to me."),
  claim("When you said that {topic.that}, I understood why this role matters."),
  claim("As you told me, {topic.that}, and I came away with a clear idea of the work."),
  claim("I hadn't known that {topic.that}; it makes the role more interesting still."),
]);

export const CALLBACK_QUOTE = move("callback-quote", [
  claim("One sentence of yours stayed with me: “{topic.quote}.”"),
  claim("You said, “{topic.quote},” and I took that with me."),
  claim("Your words “{topic.quote}” told me a lot about how you work."),
  claim("“{topic.quote},” you said, and I understood what matters to you.", FORMAL),
]);

/** Where only the words themselves are sure. */
export const CALLBACK_PLAIN = move("callback-plain", [
  claim("One subject from our conversation stayed with me: {topic.plain}."),
  claim("I'd gladly come back to one of our subjects: {topic.plain}."),
  claim("One point made the role more concrete for me: {topic.plain}."),
  claim("I took one subject in particular with me: {topic.plain}."),
]);

/** A subject from outside work. */
export const CALLBACK_PERSONAL = move("callback-personal", [
  claim("It was good to talk about {topic.np} as well."),
  claim("It was nice to talk about {topic.np}, too."),
  claim("I enjoyed our chat about {topic.np}, too."),
]);

/** A difficulty the writer knows, followed by what they did. */
export const CHALLENGE_KNOWN = move("challenge-known", [
  claim("You described {challenge.thing}. {mine.full}."),
  claim("On {challenge.thing}, here is what I can offer: {mine.full}."),
  claim("What you said about {challenge.np} was familiar. {mine.full}."),
  claim("As to {challenge.thing}, {mine.full}."),
  claim("When you spoke about {challenge.np}, I thought of my own work: {mine.full}."),
  claim("I recognised {challenge.thing} from my own work. {mine.full}."),
  claim("We talked about {challenge.np}. {mine.full}."),
  claim("For {challenge.thing} I can draw on experience: {mine.full}."),
  claim("I have dealt with something like {challenge.thing} before. {mine.full}."),
  claim("You were frank about {challenge.np}, and I can add one experience to it: {mine.full}."),
  claim("You explained that {challenge.that}. {mine.full}."),
  claim("You mentioned that {challenge.that}, and I know that situation. {mine.full}."),
  claim("That {challenge.that} is a problem I've met before. {mine.full}."),
  claim("When you told me that {challenge.that}, I thought of my own work: {mine.full}."),
  claim("Your point that {challenge.that} was familiar. {mine.full}."),
  claim("You told me how {challenge.that}. {mine.full}."),
  claim("I know the problem you described: {challenge.plain}. {mine.full}."),
  claim("You described a problem I have met before: {challenge.plain}. {mine.full}."),
]);

/** After it: what the reader can have of it. */
export const OFFER_DETAIL = move("offer-detail", [
  claim("I'd gladly show you how that worked, if it's of use to {company}."),
  claim("I'm happy to go through the details with you and your colleagues at {company}."),
  claim("Some of it may carry over to {company}, and I'd be glad to talk it through."),
  claim("I'd be glad to share what I learned from it with {company}."),
]);

/** A difficulty the writer has no answer to yet. */
export const CHALLENGE_OPEN = move("challenge-open", [
  claim("Helping with {challenge.np} is the kind of work I'm looking for."),
  claim("I'd like to help with {challenge.np}."),
  claim("The question of {challenge.np} is one I'd gladly work on with you."),
  claim("I'd be glad to put my mind to {challenge.np}."),
  claim("I understand that {challenge.thing} will take work, and I'd like to be part of it."),
  claim("You were open about {challenge.np}, and that is where I'd like to be useful."),
  claim("As for {challenge.thing}, I'd like to help."),
  claim("You mentioned that {challenge.that}. I'd like to help change that."),
  claim("That {challenge.that} is a problem I'd gladly work on."),
  claim("You told me that {challenge.that}, and that is where I'd like to be useful."),
  claim("Since {challenge.that}, there is real work to do, and I'd like to do it."),
  claim("I'd like to help with what you described: {challenge.plain}."),
  claim("What you described is work I'd like to take on: {challenge.plain}."),
]);
