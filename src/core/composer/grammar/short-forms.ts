// Which sentences fit where there is little room: LinkedIn, the chat of a video call, a phone call, a card?
import { claim, courtesy, move } from "./phrase.ts";

const RELAXED = { cultures: ["neutral", "casual"] } as const;

/** A note with a connection request: at most 300 UTF-16 units in all. */
export const CONNECT = move("connect", [
  claim("Thank you for our conversation {day} about the {role} role."),
  claim("It was good to talk with you {day} about the {role} role."),
  claim("I enjoyed our talk {day} about the {role} position."),
  claim("We spoke {day} about the {role} role at {company}."),
  claim("Thanks for the good conversation {day} about the {role} role.", RELAXED),
]);

export const CONNECT_PLAIN = move("connect-plain", [
  claim("Thank you for the good conversation about {company}."),
  claim("I enjoyed getting to know {company}."),
  courtesy("Thank you for the good conversation."),
]);

export const CONNECT_TOPIC = move("connect-topic", [
  claim("I liked what you said about {topic.np}."),
  claim("I'd gladly hear more about {topic.np}."),
  claim("Our exchange about {topic.np} stayed with me."),
  claim("I learned a lot from you about {topic.np}."),
]);

export const CONNECT_CLOSE = move("connect-close", [
  courtesy("I'd be glad to stay in touch."),
  courtesy("I'd like to stay connected here."),
  courtesy("It would be good to keep in touch."),
  courtesy("I'd be happy to be connected."),
]);

/** In the chat of the platform where the interview took place. */
export const CHAT = move("chat", [
  claim("Thank you for the conversation {day} about the {role} role."),
  claim("Thanks for your time {day} and for telling me about the {role} role.", RELAXED),
  claim("It was good to meet you here {day} and to talk about the {role} position. Thank you."),
  claim("I enjoyed our talk here {day} about the {role} position. Thank you for it."),
]);

export const CHAT_TOPIC = move("chat-topic", [
  claim("I learned a lot from what you said about {topic.np}."),
  claim("Hearing about {topic.np} made the job more concrete for me."),
  claim("I'd gladly hear more about {topic.np}."),
  claim("It helped me to hear that {topic.that}."),
]);

export const CHAT_INTEREST = move("chat-interest", [
  claim("I'd be very glad to join {company}."),
  claim("I'm very interested in working at {company}."),
  claim("The position at {company} interests me very much."),
]);

export const PHONE_HELLO = move("phone-hello", [
  claim("Good {greeting}, this is {candidate}. We spoke {day} about the {role} position."),
  claim("Good {greeting}, my name is {candidate}. We met {day} about the {role} position."),
  claim("Good {greeting}, this is {candidate}; you and I talked {day} about the {role} position."),
]);

export const PHONE_HELLO_PLAIN = move("phone-hello-plain", [
  claim("Good {greeting}, this is {candidate}. I applied for the {role} position."),
  claim("Good {greeting}, my name is {candidate}, and I'm calling about the {role} position."),
]);

export const PHONE_BRIEF = move("phone-brief", [
  courtesy("I'll be brief, and if this is a bad moment I can call back."),
  courtesy("I need only two minutes; if it doesn't suit you, I'll gladly call another time."),
  courtesy("If you are busy right now, please tell me and I'll call later."),
]);

export const PHONE_INTEREST = move("phone-interest", [
  claim(
    "I'd like to thank you again for the conversation and tell you that I'm still very interested in working at {company}.",
  ),
  claim("Thank you again for your time. I'd still very much like to join {company}."),
  claim("I enjoyed our conversation, thank you again for it, and I'm as interested in {company} as I was then."),
]);

export const PHONE_TOPIC = move("phone-topic", [
  claim("What you told me about {topic.np} was very helpful."),
  claim("I remember well what you said about {topic.np}."),
]);

export const PHONE_ASK = move("phone-ask", [
  courtesy("May I ask how things stand with my application?"),
  courtesy("Could you tell me where my application stands?"),
  courtesy("Is there anything you can tell me about how things stand?"),
]);

export const PHONE_OFFER = move("phone-offer", [
  courtesy("If you need anything more from me, I'll gladly send it."),
  courtesy("I can send you whatever else would be of help."),
  courtesy("I'm also glad to come in again if that would be useful."),
]);

export const PHONE_THANKS = move("phone-thanks", [
  claim("I'm calling to thank you for the time you gave me and for considering me at {company}."),
  claim("I'm calling to say thank you for our conversation; I'd very much like to work at {company}."),
]);

export const VOICEMAIL = move("voicemail", [
  claim(
    "Good {greeting}, this is {candidate}, calling about the {role} position. I've remained very interested since our conversation {day}, and I'd be glad to hear from you.",
  ),
  claim(
    "Good {greeting}, this is {candidate} with a short message about the {role} position that we discussed {day}. It still interests me very much.",
  ),
]);

export const VOICEMAIL_PLAIN = move("voicemail-plain", [
  claim(
    "Good {greeting}, this is {candidate}. I'm calling about the {role} position, and I'd be glad to hear from you.",
  ),
]);

export const VOICEMAIL_NUMBER = move("voicemail-number", [
  claim("My number is {phone}. Thank you, and goodbye."),
  claim("You can reach me at {phone}. Many thanks, and goodbye."),
]);

export const VOICEMAIL_END = move("voicemail-end", [courtesy("I'll try again another day. Thank you, and goodbye.")]);

/** A card: warmer and shorter than a mail. */
export const CARD_TOPIC = move("card-topic", [
  claim("What you told me about {topic.np} has stayed with me."),
  claim("I think back with pleasure to our talk about {topic.np}."),
  claim("I'm glad that I could hear about {topic.np} from you."),
  claim("One thing you said has stayed with me: “{topic.quote}.”"),
]);

export const CARD_END = move("card-end", [
  claim("I'd be very glad to join {company}."),
  claim("It would be a pleasure to work with you, and I'd very much like to join {company}."),
  claim("I'd very much like to become part of {company}."),
]);
