// Which sentences answer a decision, and which keep up a contact after it?
import { claim, courtesy, move } from "./phrase.ts";

const FORMAL = { cultures: ["formal", "neutral"] } as const;

export const REJECTION_THANKS = move("rejection-thanks", [
  claim("Thank you for letting me know about the {role} role, and for the time you gave me."),
  claim("Thank you for telling me your decision on the {role} position. I appreciate the clear answer."),
  claim("Thank you for your message about the {role} role and for considering me."),
  claim("I appreciate that you let me know about the {role} position, and I thank you for the conversations we had."),
  claim("Thank you for your answer about the {role} role, and for the fair way you handled my application."),
  claim("I'm grateful that you told me how you decided about the {role} position."),
]);

export const REJECTION_FEELING = move("rejection-feeling", [
  claim("I'd have liked to join {company}, and I respect your choice."),
  claim("I had hoped for a different answer from {company}, and I understand that only one person can have the job."),
  claim("Of course I had hoped to work at {company}; your decision is clear to me."),
  claim("It would have been good to work at {company}, but I understand the decision."),
]);

export const REJECTION_TOPIC = move("rejection-topic", [
  claim("I learned from our conversation, above all about {topic.np}."),
  claim("What you told me about {topic.np} was worth the conversation by itself."),
  claim("I'll take what I heard about {topic.np} with me."),
  claim("Our exchange about {topic.np} was a pleasure all the same."),
]);

export const REJECTION_DOOR = move("rejection-door", [
  claim("If another opening comes up at {company} for which I might suit, I'd be glad to hear from you."),
  claim("Should a similar position become free at {company}, please think of me."),
  claim("I'd be glad to stay in touch and to talk again if another role opens at {company}."),
  claim("My interest in {company} remains, and I'd welcome another conversation at a later time."),
  claim("I'd be happy to apply to {company} again when something suitable comes up."),
]);

export const REJECTION_WISHES = move("rejection-wishes", [
  courtesy("I wish you and your team every success."),
  courtesy("All the best to you and your colleagues."),
  courtesy("I wish you a good start with the person you have chosen."),
  courtesy("With all good wishes for what comes next."),
]);

export const FEEDBACK_THANKS = move("feedback-thanks", [
  claim("Thank you again for considering me for the {role} role and for the time you gave me."),
  claim("Thank you once more for the conversation about the {role} position at {company}."),
  claim("I appreciated being considered for the {role} role, and I respect your decision."),
  claim("Thank you for the fair process around the {role} position at {company}."),
]);

export const FEEDBACK_ASK = move("feedback-ask", [
  courtesy("If you have a moment, could you tell me one thing I might do better next time?"),
  courtesy("I'd like to learn from it: is there one thing you would advise me to work on?"),
  courtesy("Would you be willing to tell me in a line or two what I could improve?"),
  courtesy("May I ask what, in your view, I should work on for a role like this one?"),
]);

export const FEEDBACK_RELEASE = move("feedback-release", [
  courtesy("I'd be grateful for even a short answer, and I'll understand if you can't give one."),
  courtesy("A single sentence would already help me, and if it isn't possible, that is fine too."),
  courtesy("I know that not every company can do this, so please don't feel obliged."),
]);

export const FEEDBACK_END = move("feedback-end", [
  courtesy("Thank you, and all the best to you and your team."),
  courtesy("In any case, I wish you and your colleagues all the best."),
  courtesy("Many thanks, whatever you decide to share."),
]);

export const OFFER_THANKS = move("offer-thanks", [
  claim("Thank you very much for the offer of the {role} position. I was very glad to receive it."),
  claim("Thank you for offering me the {role} role at {company}. I'm delighted."),
  claim("Your offer of the {role} position has made me very happy. Thank you."),
  claim("I was very pleased to receive your offer for the {role} role. Thank you for your trust."),
]);

export const OFFER_TOPIC = move("offer-topic", [
  claim("What you told me about {topic.np} is part of what draws me to the work."),
  claim("I remember our conversation about {topic.np} well, and I look forward to hearing more."),
  claim("Much of what draws me to the job came up in our conversation, above all {topic.np}."),
]);

export const OFFER_NEXT = move("offer-next", [
  courtesy("I'd like to read everything with care and will then come back to you with my answer."),
  courtesy("I'm going through the details now and will write to you again with my answer."),
  courtesy("I'll look through the details carefully and then give you a clear answer."),
]);

export const OFFER_CLOSE = move("offer-close", [
  courtesy("If questions come up while I read, I'll write to you. Thank you again."),
  courtesy("Thank you again for your confidence in me."),
  courtesy("Until then, many thanks to you and to everyone I met."),
]);

export const ACCEPT = move("accept", [
  claim("Thank you for the offer. I'm delighted to accept the {role} position at {company}."),
  claim("I'm very glad to accept your offer of the {role} role at {company}. Thank you for your trust."),
  claim("Thank you for offering me the {role} position. I accept with pleasure and look forward to joining {company}."),
]);

export const ACCEPT_NEXT = move("accept-next", [
  courtesy("Please let me know which papers you need from me and what I should prepare for the start."),
  courtesy("If there is anything you need from me before I start, a short message is enough."),
  courtesy("I'll gladly sign and send whatever you need from my side."),
]);

export const ACCEPT_CLOSE = move("accept-close", [
  courtesy("I look forward to working with you."),
  courtesy("I'm looking forward to the start."),
  courtesy("Thank you again, and until soon."),
]);

export const DECLINE = move("decline", [
  claim(
    "Thank you very much for offering me the {role} position. After careful thought I've decided not to accept it.",
  ),
  claim(
    "I'm grateful for your offer of the {role} role at {company}. I have thought about it carefully and will not be taking it up.",
  ),
  claim(
    "Thank you for your trust and for the offer of the {role} position. It wasn't an easy choice, but I've decided to decline it.",
  ),
]);

export const DECLINE_REGARD = move("decline-regard", [
  claim("I enjoyed getting to know you and {company}, and I value the time you gave me."),
  claim("The conversations with you were a pleasure, and I think well of {company}."),
  claim("I valued every conversation I had at {company}."),
]);

export const DECLINE_END = move("decline-end", [
  courtesy("I hope our paths cross again, and I wish you and your team all the best."),
  courtesy("I wish you every success in filling the position, and I'd be glad to stay in touch."),
  courtesy("I'd be happy to stay in touch, and I wish you all the best."),
]);

/** After months: who writes. */
export const CHECK_IN_OPENING = move("check-in-opening", [
  claim("We met {day} when I applied for the {role} role, and I've thought of our conversation since."),
  claim(
    "It has been a while since we talked {day} about the {role} position. I hope things are going well at {company}.",
  ),
  claim("You may remember me from the conversation we had {day} about the {role} role."),
  claim("I still remember our conversation {day} about the {role} position with pleasure."),
  claim("Some time has passed since we spoke {day} about the {role} role, and I wanted to say hello."),
]);

export const CHECK_IN_OPENING_PLAIN = move("check-in-opening-plain", [
  claim("You may remember me from my application for the {role} role."),
  claim("It has been a while since I applied for the {role} position. I hope things are going well at {company}."),
]);

export const CHECK_IN_TOPIC = move("check-in-topic", [
  claim("What you told me then about {topic.np} has stayed with me."),
  claim("I'd be curious to hear how things have gone with {topic.np}."),
  claim("I still think of what you said about {topic.np}."),
  claim("I remember well what you told me about {topic.np}."),
  claim("You told me then that {topic.that}. I hope it has gone well since."),
  claim("One subject of ours has stayed with me: {topic.plain}."),
]);

export const CHECK_IN_CLOSE = move("check-in-close", [
  courtesy("There is no need to answer; I wish you and your team a good time."),
  courtesy("I hope all is well with you and your colleagues."),
  courtesy("I'd be glad to stay in touch."),
  courtesy("All good wishes to you and the team."),
  courtesy("If our paths cross again, I'll be glad of it."),
]);

export const ARTICLE = move("article", [
  claim("I came across an article that may interest you: “{article}”."),
  claim("Here is an article that might be of interest to you: “{article}”."),
  claim("I thought this article might be worth a few minutes of your time: “{article}”."),
  claim("This article may be of use to you and your colleagues: “{article}”."),
]);

export const ARTICLE_TOPIC = move("article-topic", [
  claim("It made me think of our conversation about {topic.np}."),
  claim("It touches on something we discussed, namely {topic.np}."),
  claim("You may find it close to what we said about {topic.np}."),
]);

export const ARTICLE_WHERE = move("article-where", [claim("{url}")]);

export const ARTICLE_OPENING = move("article-opening", [
  claim("We spoke {day} about the {role} role."),
  claim("I still think back to our conversation {day} about the {role} position."),
  claim("You may remember our conversation {day} about the {role} role."),
  claim("I enjoyed talking with you {day} about the {role} position."),
]);

export const ARTICLE_CLOSE = move("article-close", [
  courtesy("There is no need to reply. I hope you're well."),
  courtesy("I hope it's of use, and that all is well with you."),
  courtesy("All the best to you and your team."),
]);

/** News of the company told as the occasion to write. */
export const CHECK_IN_NEWS = move("check-in-news", [
  claim("I read that {company} {news.it}; congratulations."),
  claim("It was good to read that {company} {news.it}."),
  claim("I was pleased to see that {company} {news.it}."),
  claim("I read about {news.np} and was glad for all of you."),
  claim("It was good to read that {news.that}."),
  claim("I read the news with interest: {news.plain}."),
]);

export const CHECK_IN_LEARNED = move("check-in-learned", [
  claim("On my side, {learned.full}."),
  claim("As for me, {learned.full}."),
  claim("A short update from me: {learned.full}."),
  claim("Since then, {learned.full}.", FORMAL),
]);
