// With which sentence does a thank-you begin, so that the reader knows at once who writes?
import { claim, courtesy, move } from "./phrase.ts";

const FORMAL = { cultures: ["formal", "neutral"] } as const;
const RELAXED = { cultures: ["neutral", "casual"] } as const;

/** Thanks with the role and the day. */
export const THANKS = move("thanks", [
  claim("Thank you for talking with me {day} about the {role} role."),
  claim("Thank you for your time {day} and for the conversation about the {role} position."),
  claim("It was good to meet you {day} and to learn more about the {role} role. Thank you for your time.", {
    formats: ["onsite", "video"],
  }),
  claim("I enjoyed our conversation {day} about the {role} position. Thank you for making the time."),
  claim("Thanks for making time {day} to talk through the {role} role with me.", RELAXED),
  claim("Thank you for taking the time to speak with me {day} about the {role} role."),
  claim("I appreciated the chance to talk with you {day} about the {role} position. Thank you."),
  claim("Thank you for meeting with me {day} to discuss the {role} role.", { formats: ["onsite"] }),
  claim("It was a pleasure to speak with you {day} about the {role} position. Thank you for your time."),
  claim("Thank you for the time you gave me {day} to discuss the {role} role."),
  claim("Many thanks for our conversation {day} about the {role} position.", FORMAL),
  claim("I'd like to thank you for our conversation {day} about the {role} role.", FORMAL),
  claim("I really enjoyed talking with you {day} about the {role} role. Thank you for making the time.", RELAXED),
  claim("Thank you for having me in {day} to talk about the {role} role.", { formats: ["onsite"] }),
  claim("Thank you for the call {day} about the {role} role.", { formats: ["phone", "video"] }),
  claim("Thanks for the good conversation {day} about the {role} role.", { cultures: ["casual"] }),
  claim("Thank you for the time you spent discussing the {role} position with me {day}."),
  claim("I was glad to speak with you {day} about the {role} role. Thank you for your time."),
  claim("Thank you for seeing me {day} about the {role} position.", { formats: ["onsite"] }),
  claim("Thank you for the good conversation {day} about the {role} role."),
  claim("Our conversation {day} about the {role} position was a pleasure. Thank you."),
  claim("It was a pleasure to meet you {day} and to talk about the {role} role. Thank you.", {
    formats: ["onsite", "video"],
  }),
  claim("I'm grateful for the time you took {day} to talk about the {role} position. Thank you."),
  claim("Talking with you {day} about the {role} role was a pleasure. Thank you for your time."),
  claim("Thank you for telling me so much about the {role} position {day}."),
  claim("Thank you for the time you took {day} to tell me about the {role} role."),
  claim("Thank you very much for our conversation {day} about the {role} role.", FORMAL),
  claim("Thank you for the interview {day} for the {role} position."),
  claim("Thank you for going through the {role} role with me {day}."),
  claim("Thanks for the chat {day} about the {role} role.", { cultures: ["casual"] }),
  claim("It was good to talk with you {day} about the {role} role. Thank you for your time."),
  claim("Thank you for inviting me in {day} and for telling me about the {role} position.", { formats: ["onsite"] }),
]);

/** Thanks that carry a subject of the conversation with them. */
export const THANKS_TOPIC = move("thanks-topic", [
  claim("Thank you for talking with me {day} about the {role} role, and in particular about {topic.np}."),
  claim(
    "Thank you for the conversation {day} about the {role} position. I especially enjoyed discussing {topic.thing}.",
  ),
  claim("I enjoyed our conversation {day} about the {role} role, especially the part about {topic.np}. Thank you."),
  claim(
    "Thanks for taking the time {day} to discuss the {role} role with me. I liked hearing about {topic.thing}.",
    RELAXED,
  ),
  claim("I appreciated our conversation {day} about the {role} position, in particular about {topic.np}. Thank you."),
  claim("Thank you for speaking with me {day} about the {role} role, and for our conversation about {topic.np}."),
  claim("It was good to talk with you {day} about the {role} position and to hear about {topic.thing}. Thank you."),
  claim("Thank you for your time {day}. I was glad to learn more about the {role} role and about {topic.thing}."),
  claim("Thank you for speaking with me {day} about the {role} position and about {topic.np}."),
  claim("I was glad to speak with you {day} about the {role} role, and about {topic.thing} in particular. Thank you."),
  claim("It was good to talk with you {day} about the {role} position and to hear {topic.how}. Thank you."),
  claim("Thank you for your time {day}. I was glad to learn more about the {role} role, and to hear {topic.how}."),
  claim("Thank you for our conversation {day} about the {role} role. I especially enjoyed talking about {topic.np}."),
  claim(
    "Thank you for your time {day}. Our conversation about the {role} position, and about {topic.np} in particular, was a pleasure.",
  ),
  claim("Thank you for telling me about the {role} role {day}, and above all about {topic.thing}."),
  claim("Thanks for the conversation {day} about the {role} role. I liked hearing about {topic.thing}.", RELAXED),
  claim("Thank you for explaining the {role} position to me {day}, and {topic.how}."),
  claim("Thank you for discussing the {role} role with me {day}. It was good to hear about {topic.thing}."),
  claim(
    "Thank you for the time you took {day} to discuss the {role} position. It was very interesting to hear about {topic.thing}.",
  ),
  claim("Thank you for going through the {role} role with me {day}, and for telling me about {topic.thing}."),
  claim(
    "I enjoyed discussing the {role} position with you {day}, especially when we talked about {topic.np}. Thank you.",
  ),
  claim("Thank you for our conversation {day} on the {role} role. I was glad that we talked about {topic.np}."),
  claim("I was glad to discuss the {role} position with you {day}, and to hear about {topic.thing}. Thank you."),
  claim("Thank you for introducing me to the {role} position {day}, and for our conversation about {topic.np}."),
  claim("I appreciated the chance to discuss the {role} role with you {day}, and to hear {topic.how}. Thank you."),
  claim("Thank you for going through the {role} position with me {day}, and for telling me {topic.how}."),
]);

/** The same to somebody met before. */
export const THANKS_TOPIC_AGAIN = move("thanks-topic-again", [
  claim("Thank you for talking with me again {day} about the {role} role, and in particular about {topic.np}."),
  claim("It was good to continue our conversation about the {role} position {day}, and to hear about {topic.thing}."),
  claim("Thank you for another good conversation {day}. I especially enjoyed talking about {topic.np}."),
  claim("It was good to speak with you again {day} and to hear {topic.how}. Thank you."),
  claim(
    "Thank you for your time {day}. I was glad that we could go on talking about the {role} role and {topic.thing}.",
  ),
]);

/** Thanks in a later round, or to somebody met before. */
export const THANKS_AGAIN = move("thanks-again", [
  claim("Thank you for meeting with me again {day} about the {role} role.", { formats: ["onsite"] }),
  claim("It was good to continue our conversation about the {role} position {day}. Thank you for your time."),
  claim("Thank you for another good conversation {day} about the {role} role."),
  claim("I appreciated the chance to continue our conversation about the {role} position {day}. Thank you."),
  claim("Thank you for speaking with me again {day} about the {role} role."),
  claim("It was a pleasure to talk with you again {day} about the {role} position. Thank you for making the time."),
  claim("I was glad to speak with you again {day} about the {role} position. Thank you for your time."),
  claim("Thank you for going on with our conversation about the {role} role {day}."),
  claim("It was good to see you again {day} and to talk more about the {role} role. Thank you.", {
    formats: ["onsite", "video"],
  }),
]);

/** Thanks to somebody new in a later round. */
export const THANKS_ROUND = move("thanks-round", [
  claim("Thank you for taking the time to speak with me {day} in this round of interviews for the {role} role."),
  claim("Thank you for your time {day}. I was glad to talk about the {role} position with you as well."),
  claim("It was good to talk with you {day} about the {role} role. Thank you for your time."),
  claim("I enjoyed our conversation {day} about the {role} position. Thank you."),
  claim("Thank you for your time {day} and for telling me more about the {role} role."),
  claim("I appreciated the chance to discuss the {role} position with you {day}. Thank you."),
  claim("Thank you for our conversation {day} about the {role} role."),
  claim("Thank you for speaking with me {day} at this stage of the interviews for the {role} position."),
]);

/** Thanks to whoever looks after the process. */
export const THANKS_RECRUITER = move("thanks-recruiter", [
  claim("Thank you for the conversation {day} and for telling me more about the {role} role."),
  claim("Thank you for your time {day} and for introducing me to the {role} position."),
  claim("It was helpful to talk with you {day} about the {role} role. Thank you."),
  claim("I appreciated your call {day} about the {role} position. Thank you.", { formats: ["phone"] }),
  claim("Thanks for the conversation {day} about the {role} role.", RELAXED),
  claim("Thank you for making time {day} to discuss the {role} position with me."),
  claim("It was good to speak with you {day} about the {role} role. Thank you for your help."),
  claim("I enjoyed speaking with you {day} about the {role} position. Thank you for your time."),
  claim("Thank you for the clear information about the {role} role {day}."),
  claim("Thank you for explaining the {role} position to me {day}."),
]);

/** Thanks without a known conversation. */
export const THANKS_PLAIN = move("thanks-plain", [
  claim("Thank you for your time and for considering me for the {role} role at {company}."),
  claim("Thank you for considering my application for the {role} position at {company}."),
]);

/** To several at once. */
export const THANKS_JOINT = move("thanks-joint", [
  claim("Thank you both for the conversation {day} about the {role} role."),
  claim("Thank you for giving me your time together {day} to discuss the {role} position."),
  claim("It was good to meet you both {day} and to talk about the {role} role. Thank you.", {
    formats: ["onsite", "video"],
  }),
  claim("I appreciated our conversation {day} about the {role} position and would like to thank you both."),
]);

export const THANKS_JOINT_MANY = move("thanks-joint-many", [
  claim("Thank you all for the conversation {day} about the {role} role."),
  claim("Thank you for giving me your time together {day} to discuss the {role} position."),
  claim("It was good to meet you all {day} and to talk about the {role} role. Thank you.", {
    formats: ["onsite", "video"],
  }),
  claim("I appreciated our conversation {day} about the {role} position and would like to thank each of you."),
]);

/** One person of several, by name. */
export const JOINT_TOPIC = move("joint-topic", [
  claim("{reader}, thank you for telling me about {topic.thing}."),
  claim("{reader}, thank you for explaining {topic.how}."),
  claim("{reader}, I enjoyed our conversation about {topic.np}."),
  claim("{reader}, I was glad to hear about {topic.thing}."),
  claim("{reader}, it was good to talk with you about {topic.np}."),
  claim("{reader}, I was particularly interested to hear about {topic.thing}."),
  claim("{reader}, it was interesting to hear {topic.how}."),
  claim("{reader}, it was helpful to hear that {topic.that}."),
  claim("{reader}, thank you for telling me that {topic.that}."),
  claim("{reader}, I have made a note of your words “{topic.quote}.”"),
  claim("{reader}, I liked hearing about {topic.thing}.", RELAXED),
  claim("{reader}, I appreciated what you said about {topic.thing}."),
]);

/** The same for what is thanked for rather than enjoyed. */
export const JOINT_NOTED = move("joint-noted", [
  claim("{reader}, thank you for telling me about {topic.np}."),
  claim("{reader}, it was helpful to hear about {topic.np}."),
  claim("{reader}, thank you for telling me that {topic.that}."),
  claim("{reader}, it was helpful to hear that {topic.that}."),
  claim("{reader}, it was useful to talk about {topic.np}."),
]);

export const JOINT_PLAIN = move("joint-plain", [
  claim("{reader}, thank you for your questions."),
  claim("{reader}, it was good to meet you."),
  claim("{reader}, thank you for your time."),
]);

/** Thanks to be passed on to somebody whose address is not known. */
export const PASS_ON = move("pass-on", [
  claim("Please pass my thanks on to {names} as well."),
  claim("Please thank {names} for me too."),
  claim("Please give my thanks to {names} as well."),
  claim("I'd also be glad if you passed my thanks on to {names}."),
]);

/** To a recruiter who took part in no conversation but looks after the process. */
export const THANKS_ARRANGED = move("thanks-arranged", [
  claim("Thank you for arranging my interview {day} for the {role} role."),
  claim("Thank you for setting up the interview {day} for the {role} position."),
  claim("I appreciated your help with the interview {day} for the {role} role. Thank you."),
  claim("Thank you for organising my interview {day} for the {role} position."),
  claim("Thank you for your help with the interview {day} for the {role} role."),
]);

/** Where hardly anything was noted: what is true of every conversation. */
export const WARMTH = move("warmth", [
  courtesy("I enjoyed getting to know you a little.", { notParts: ["recruiter", "executive"] }),
  courtesy("It was good to get to know you.", { notParts: ["recruiter"] }),
  courtesy("I enjoyed meeting you.", { notParts: ["recruiter"], formats: ["onsite", "video"] }),
  courtesy("I enjoyed our conversation.", { notParts: ["recruiter"] }),
  courtesy("It was good to meet a member of the team.", { parts: ["peer"] }),
  courtesy("I'm grateful that you took the time yourself.", { parts: ["executive"] }),
  courtesy("I appreciated your questions as well.", { notParts: ["recruiter"] }),
  courtesy("It was good to hear about the work from you directly.", { parts: ["hiring-manager", "peer"] }),
  courtesy("I enjoyed our conversation, and I appreciate your help.", { parts: ["recruiter"] }),
  courtesy("I appreciate your help with the process.", { parts: ["recruiter"] }),
  courtesy("I appreciate the time you are taking for this process.", { parts: ["recruiter"] }),
  courtesy("I appreciated the conversation.", { parts: ["recruiter", "peer"] }),
  courtesy("It was good to talk with you in person.", { formats: ["onsite"] }),
  courtesy("It was a pleasure to meet you.", { notParts: ["recruiter"], formats: ["onsite", "video"] }),
  courtesy("I appreciated the time you gave me.", { notParts: ["recruiter"] }),
  courtesy("Our conversation told me a lot about the role.", { notParts: ["recruiter"] }),
  courtesy("I came away with a good picture of the role."),
  courtesy("It was good to hear about the work at first hand.", { parts: ["hiring-manager", "peer"] }),
  courtesy("It was kind of you to take the time."),
]);
