// With which sentence does a thank-you begin, so that the reader knows at once who writes?
import { claim, move } from "./phrase.ts";

const FORMAL = { cultures: ["formal", "neutral"] } as const;
const RELAXED = { cultures: ["neutral", "casual"] } as const;

/** Thanks with the role and the day. */
export const THANKS = move("thanks", [
  claim("Thank you for talking with me {day} about the {role} role."),
  claim("Thank you for your time {day} and for a good conversation about the {role} position."),
  claim("It was good to meet you {day} and to hear more about the {role} role, so thank you."),
  claim("Thanks for making time {day} to go through the {role} role with me.", RELAXED),
  claim("I appreciated our conversation {day} about the {role} position. Thank you for it."),
  claim("Thank you for the conversation {day}; it told me a lot about the {role} role."),
  claim("Our conversation {day} about the {role} position was a pleasure. Thank you."),
  claim("Thank you for the open and thorough conversation {day} about the {role} role."),
  claim("I'm grateful for the time you gave me {day} to discuss the {role} position."),
  claim("Many thanks for seeing me {day} about the {role} role.", FORMAL),
  claim("Thank you for meeting me {day} to talk about the {role} opening."),
  claim("Speaking with you {day} about the {role} role was time well spent, and I thank you for it.", FORMAL),
  claim("Thank you for taking me through the {role} role {day}."),
  claim("I enjoyed our talk {day} about the {role} position. Thank you for taking the time."),
  claim("Thank you for having me in {day} to discuss the {role} role.", { formats: ["onsite"] }),
  claim("Thank you for the call {day} about the {role} role.", { formats: ["phone", "video"] }),
  claim("Thanks again for the good talk {day} about the {role} role.", RELAXED),
  claim("Please accept my thanks for our conversation {day} about the {role} position.", { cultures: ["formal"] }),
  claim("My thanks for the conversation {day} about the {role} position and for the care you took over it.", FORMAL),
  claim("It was a pleasure to speak with you {day}. Thank you for telling me so much about the {role} role."),
  claim("I'd like to thank you for the time you took {day} to discuss the {role} position with me."),
  claim("Thank you for such a useful conversation {day} about the {role} opening."),
  claim("Thank you for speaking with me {day} and for giving me a closer look at the {role} position."),
  claim("What a good conversation we had {day} about the {role} role. Thank you for it.", RELAXED),
  claim("Many thanks for the friendly talk {day} about the {role} position.", FORMAL),
  claim("I left our conversation {day} with a good idea of the {role} role. Thank you for that."),
  claim("Thank you for the frank and friendly discussion of the {role} position {day}."),
  claim("For the time you made {day} to discuss the {role} role with me, thank you very much.", FORMAL),
  claim("Thanks for a conversation {day} that taught me a lot about the {role} role.", RELAXED),
  claim("I was very glad to speak with you {day} about the {role} opening. Thank you."),
  claim("Thank you for letting me get to know you and the {role} position {day}."),
  claim("It was kind of you to meet me {day} about the {role} role. Thank you."),
  claim("Thank you for going through the {role} position with me so patiently {day}."),
  claim("Talking the {role} role over with you {day} was both pleasant and useful. Thank you."),
]);

/** Thanks that carry a subject of the conversation with them. */
export const THANKS_TOPIC = move("thanks-topic", [
  claim("Thank you for talking with me {day} about the {role} role, and in particular about {topic.np}."),
  claim("Thank you for your time {day}; our conversation about {topic.np} brought the {role} role to life for me."),
  claim("I enjoyed discussing the {role} position with you {day}, above all {topic.thing}. Thank you."),
  claim("Thank you for the conversation {day} about the {role} role and for what you told me about {topic.np}."),
  claim("Thanks for taking the time {day} to discuss the {role} role and {topic.thing} with me.", RELAXED),
  claim(
    "When we discussed the {role} position {day}, I was glad that we came to {topic.thing}. Thank you for the time.",
  ),
  claim("I appreciated our conversation {day} about the {role} role, especially the part about {topic.np}."),
  claim("Thank you for telling me about {topic.np} {day} when we spoke about the {role} position."),
  claim(
    "Many thanks for the conversation {day} about the {role} position, and for going into {topic.thing} with me.",
    FORMAL,
  ),
  claim("It was good to talk {day} about the {role} role and to hear about {topic.np}. Thank you."),
  claim("I'm grateful for our discussion {day} of the {role} position and of {topic.thing}."),
  claim("Thank you for meeting me {day} about the {role} opening and for giving me an insight into {topic.np}."),
]);

/** Thanks in a later round, or to somebody met before. */
export const THANKS_AGAIN = move("thanks-again", [
  claim("Thank you for meeting me again {day} about the {role} role."),
  claim("It was good to continue our conversation about the {role} position {day}. Thank you for the time."),
  claim("Thank you for another conversation {day} about the {role} role."),
  claim("I appreciated the chance to pick up our conversation about the {role} position {day}. Thank you."),
  claim("Thank you for coming back to the {role} role with me {day}."),
  claim("Thank you for speaking with me once more {day} about the {role} position."),
  claim("It was a pleasure to see you again {day} about the {role} role. Thank you for making the time.", {
    formats: ["onsite", "video"],
  }),
  claim("I'm grateful for this further conversation {day} about the {role} position."),
]);

/** Thanks to somebody new in a later round. */
export const THANKS_ROUND = move("thanks-round", [
  claim("Thank you for taking on the next conversation about the {role} role with me {day}."),
  claim("Thank you for meeting me {day}; it added a good deal to what I knew of the {role} role."),
  claim("I was glad to meet you {day} as my next contact for the {role} position. Thank you for your time."),
  claim("Thank you for the conversation {day}, which took me further into the {role} role."),
  claim("It was good to get to know you {day} and to hear about the {role} position from you. Thank you."),
  claim("Thank you for making time {day} for this round of conversations about the {role} role."),
]);

/** Thanks to whoever looks after the process. */
export const THANKS_RECRUITER = move("thanks-recruiter", [
  claim("Thank you for the conversation {day} and for telling me more about the {role} role."),
  claim("Thank you for your time {day} and for the good introduction to the {role} position."),
  claim("It was helpful to talk with you {day} about the {role} role. Thank you."),
  claim("I appreciated your call {day} about the {role} position. Thank you.", { formats: ["phone"] }),
  claim("Thank you for answering my questions {day} about the {role} role."),
  claim("Thanks for the friendly conversation {day} about the {role} opening.", RELAXED),
  claim("Many thanks for introducing me to the {role} position {day}.", FORMAL),
  claim("Thank you for making time {day} to discuss the {role} position and the way ahead."),
]);

/** Thanks without a known conversation. */
export const THANKS_PLAIN = move("thanks-plain", [
  claim("Thank you for your time and for considering me for the {role} role at {company}."),
  claim("Thank you for the conversation about the {role} position at {company}."),
  claim("I appreciated hearing more about the {role} role at {company}. Thank you."),
]);

/** To several at once. */
export const THANKS_JOINT = move("thanks-joint", [
  claim("Thank you both for the conversation {day} about the {role} role."),
  claim("Thank you for giving me your time together {day} to discuss the {role} position."),
  claim("It was good to meet you both {day} and to talk about the {role} role. Thank you."),
  claim("I appreciated our conversation {day} about the {role} position and would like to thank you both."),
]);

export const THANKS_JOINT_MANY = move("thanks-joint-many", [
  claim("Thank you all for the conversation {day} about the {role} role."),
  claim("Thank you for giving me your time together {day} to discuss the {role} position."),
  claim("It was good to meet you all {day} and to talk about the {role} role. Thank you."),
  claim("I appreciated our conversation {day} about the {role} position and would like to thank each of you."),
]);

/** One person of several, by name. */
export const JOINT_TOPIC = move("joint-topic", [
  claim("{reader}, what you told me about {topic.np} gave me a much better picture of the work."),
  claim("{reader}, I was glad that we came to {topic.np}."),
  claim("{reader}, thank you for what you said about {topic.np}."),
  claim("{reader}, our exchange about {topic.np} made the role more concrete for me."),
  claim("{reader}, it helped me to hear that {topic.that}."),
  claim("{reader}, you mentioned that {topic.that}, and that told me what the role has to achieve."),
  claim("{reader}, your words “{topic.quote}” stayed with me."),
  claim("{reader}, one point of yours stayed with me: {topic.plain}."),
]);

export const JOINT_PLAIN = move("joint-plain", [
  claim("{reader}, thank you for your part in it."),
  claim("{reader}, thank you for your questions and your patience."),
  claim("{reader}, I was glad to meet you."),
]);

/** Thanks to be passed on to somebody whose address is not known. */
export const PASS_ON = move("pass-on", [
  claim("Please pass my thanks on to {names} as well."),
  claim("Would you kindly give my thanks to {names} too."),
  claim("Please thank {names} for me too."),
]);
