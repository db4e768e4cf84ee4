// Which sentences fit where there is little room: LinkedIn, the chat of a video call, a phone call, a card?
import { claim, courtesy, move } from "./phrase.ts";

const RELAXED = { cultures: ["neutral", "casual"] } as const;

/** A note with a connection request: at most 300 UTF-16 units in all. */
export const CONNECT = move("connect", [
  claim("Thank you for our conversation {day} about the {role} role."),
  claim("It was good to talk with you {day} about the {role} role."),
  claim("I enjoyed our conversation {day} about the {role} position."),
  claim("Thanks for the conversation {day} about the {role} role.", RELAXED),
]);

export const CONNECT_PLAIN = move("connect-plain", [
  claim("I applied for the {role} role at {company}."),
  claim("I'm a candidate for the {role} position at {company}."),
  claim("I'm writing as a candidate at {company}."),
]);

export const CONNECT_TOPIC = move("connect-topic", [
  claim("I enjoyed hearing about {topic.thing}."),
  claim("It was good to hear about {topic.thing}."),
  claim("I especially liked talking about {topic.np}."),
  claim("I was interested to hear about {topic.thing}."),
  claim("I was glad that we talked about {topic.np}."),
  claim("It was interesting to hear {topic.how}."),
  claim("I enjoyed hearing {topic.how}."),
  claim("It was a pleasure to talk about {topic.np}."),
  claim("I liked what I heard about {topic.thing}."),
]);

export const CONNECT_CLOSE = move("connect-close", [
  courtesy("I'd be glad to stay in touch."),
  courtesy("It would be good to stay in touch here."),
  courtesy("It would be good to keep in touch."),
  courtesy("I'd be happy to connect."),
  courtesy("I'd be pleased to stay in contact."),
  courtesy("I'd like to stay in touch."),
]);

/** In the chat of the platform where the interview took place. */
export const CHAT = move("chat", [
  claim("Thank you for the conversation {day} about the {role} role."),
  claim("Thanks for your time {day} and for telling me about the {role} role.", RELAXED),
  claim("It was good to talk with you {day} about the {role} position. Thank you."),
  claim("I enjoyed our conversation {day} about the {role} position. Thank you."),
  claim("Thank you for your time {day}. It was good to talk about the {role} role."),
  claim("Thank you for talking with me {day} about the {role} position."),
]);

export const CHAT_TOPIC = move("chat-topic", [
  claim("I especially enjoyed talking about {topic.np}."),
  claim("It was good to hear about {topic.thing}."),
  claim("I was particularly interested to hear about {topic.thing}."),
  claim("It was very helpful to hear {topic.how}."),
  claim("I was interested to hear {topic.how}."),
  claim("It was helpful to hear that {topic.that}."),
  claim("I was interested to hear that {topic.that}."),
  claim("I liked what you said about {topic.thing}."),
  claim("I enjoyed hearing about {topic.thing}."),
  claim("Our talk about {topic.thing} was a pleasure."),
]);

export const CHAT_INTEREST = move("chat-interest", [
  claim("I'd be very glad to join {company}."),
  claim("I'm very interested in working at {company}."),
  claim("I'd very much like to work at {company}."),
  claim("I'd be happy to join {company}."),
  claim("The role interests me very much, and I'd be glad to work at {company}."),
]);

export const PHONE_HELLO = move("phone-hello", [
  claim("Good {greeting}, {reader}. This is {candidate}. We spoke {day} about the {role} position."),
  claim("Good {greeting}, {reader}. My name is {candidate}, and we talked {day} about the {role} position."),
  claim("Good {greeting}, {reader}. {candidate} speaking. We talked {day} about the {role} position."),
]);

/** A full name is read out to nobody: one asks for it. */
export const PHONE_HELLO_NAME = move("phone-hello-name", [
  claim("Good {greeting}. Am I speaking with {reader}? This is {candidate}. We spoke {day} about the {role} position."),
  claim("Good {greeting}. Is that {reader}? My name is {candidate}, and we talked {day} about the {role} position."),
]);

/** Where a department answers. */
export const PHONE_HELLO_TEAM = move("phone-hello-team", [
  claim("Good {greeting}. This is {candidate}. I had an interview {day} for the {role} position."),
  claim("Good {greeting}. My name is {candidate}, and I interviewed {day} for the {role} position."),
]);

export const PHONE_HELLO_PLAIN = move("phone-hello-plain", [
  claim("Good {greeting}, this is {candidate}. I'd like to speak with {reader} about the {role} position."),
  claim("Good {greeting}, my name is {candidate}, and I'm calling for {reader} about the {role} position."),
]);

export const PHONE_BRIEF = move("phone-brief", [
  courtesy("I'll be brief. If this isn't a good time, I'm happy to call back."),
  courtesy("I need only two minutes, and if another time is better, I'm happy to call back."),
  courtesy("Is this a good moment? It will only take two minutes."),
  courtesy("Do you have a moment? If not, I can call back at another time."),
  courtesy("Do you have two minutes? If not, I'm happy to call back another time."),
]);

export const PHONE_INTEREST = move("phone-interest", [
  claim("Thank you again for our conversation. I'm still very interested in working at {company}."),
  claim("Thank you again for your time. I'd still very much like to join {company}."),
  claim("I enjoyed our conversation, and I'm still very interested in joining {company}."),
  claim("It was good to talk with you, and I'd still be very glad to work at {company}."),
]);

export const PHONE_TOPIC = move("phone-topic", [
  claim("I especially enjoyed talking about {topic.np}."),
  claim("I was particularly interested to hear about {topic.thing}."),
  claim("I was interested to hear {topic.how}."),
  claim("It was good to talk about {topic.np}."),
  claim("I enjoyed hearing about {topic.thing}."),
  claim("I enjoyed hearing {topic.how}."),
]);

export const PHONE_ASK = move("phone-ask", [
  courtesy("May I ask where things stand with my application?"),
  courtesy("Could you tell me where my application stands?"),
  courtesy("Is there any news about my application?"),
  courtesy("May I ask how things are going with the position?"),
  courtesy("Could you tell me where things stand?"),
]);

export const PHONE_OFFER = move("phone-offer", [
  courtesy("I'm happy to send anything else you need."),
  courtesy("If you need anything more from me, I'm glad to send it."),
  courtesy("If there is anything else you need, I'm happy to send it."),
  courtesy("Please tell me if anything is missing on my side."),
]);

export const PHONE_THANKS = move("phone-thanks", [
  claim("I'm calling to thank you for the time you gave me and for considering me at {company}."),
  claim("I'm calling to say thank you for our conversation; I'd very much like to work at {company}."),
]);

export const VOICEMAIL = move("voicemail", [
  claim(
    "Good {greeting}, this is {candidate}, calling for {reader} about the {role} position we discussed {day}. I'm still very interested, and I'd be glad to hear from you.",
  ),
  claim(
    "Good {greeting}, this is {candidate} with a short message for {reader}. We spoke {day} about the {role} position, and I'm still very interested in it.",
  ),
]);

export const VOICEMAIL_TEAM = move("voicemail-team", [
  claim("Good {greeting}, this is {candidate}. I'm calling about the {role} position, for which I interviewed {day}."),
]);

export const VOICEMAIL_THANKS = move("voicemail-thanks", [
  claim(
    "Good {greeting}, this is {candidate}. I'm calling to thank you for our conversation {day} about the {role} position. I enjoyed it, and I'd be very glad to join {company}. There's no need to call back.",
  ),
  claim(
    "Good {greeting}, this is {candidate}. I'm calling to thank you for your time {day}. I'd very much like to take on the {role} role, and there's no need to call back.",
  ),
]);

export const VOICEMAIL_GOODBYE = move("voicemail-goodbye", [courtesy("Thank you again, and goodbye.")]);

/** After an offer: what comes next from the writer's side. */
export const PHONE_OFFER_NEXT = move("phone-offer-next", [
  courtesy("I'd like to go through everything carefully, and I'll come back to you with my answer."),
  courtesy("I'll read it all with care and then give you a clear answer."),
  courtesy("Please give me a little time to read everything; you'll then have my answer."),
]);

export const REJECTION_THANKS_SPOKEN = move("rejection-thanks-spoken", [
  claim(
    "I'm calling to thank you for letting me know your decision on the {role} position, and for the time you gave me.",
  ),
  claim("I'm calling to thank you for considering me for the {role} position and for telling me your decision."),
]);

export const VOICEMAIL_OFFER = move("voicemail-offer", [
  claim(
    "Good {greeting}, this is {candidate} with a message for {reader}. Thank you very much for the offer of the {role} position. There's no need to call back.",
  ),
]);

export const VOICEMAIL_REJECTION = move("voicemail-rejection", [
  claim(
    "Good {greeting}, this is {candidate} with a short message for {reader}. Thank you for letting me know your decision on the {role} position, and for considering me.",
  ),
]);

export const VOICEMAIL_PLAIN = move("voicemail-plain", [
  claim(
    "Good {greeting}, this is {candidate} with a short message for {reader}. I'm calling about the {role} position, and I'd be glad to hear from you.",
  ),
]);

export const VOICEMAIL_NUMBER = move("voicemail-number", [
  claim("You can reach me at {phone}. Thank you, and goodbye."),
  claim("My number is {phone}. Thank you very much, and goodbye."),
]);

export const VOICEMAIL_END = move("voicemail-end", [courtesy("I'll try again another day. Thank you, and goodbye.")]);

/** A card: warmer and shorter than a mail. */
export const CARD_TOPIC = move("card-topic", [
  claim("I especially enjoyed talking about {topic.np}."),
  claim("I was glad to hear about {topic.thing}."),
  claim("It was a pleasure to hear about {topic.thing}."),
  claim("I was particularly interested to hear {topic.how}."),
  claim("I enjoyed hearing {topic.how}."),
  claim("I was interested to hear that {topic.that}."),
  claim("I enjoyed our conversation about {topic.np}."),
  claim("It was good to talk with you about {topic.np}."),
  claim("I liked what I heard about {topic.thing}."),
  claim("Something you said has stayed with me: “{topic.quote}.”"),
]);

export const CARD_END = move("card-end", [
  claim("I'd be very glad to join {company}."),
  claim("It would be a pleasure to work with you at {company}."),
  claim("I'd very much like to become part of {company}."),
  claim("I'd be glad to work at {company}."),
  claim("I'd be delighted to take on the {role} role."),
  claim("I'd be very happy to join {company}."),
  claim("The {role} role is one I'd very much like to take on."),
  claim("I hope to have the chance to work with you at {company}."),
]);
