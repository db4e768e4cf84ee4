// Which sentences answer a decision, and which keep up a contact after it?
import { claim, courtesy, move } from "./phrase.ts";

export const REJECTION_THANKS = move("rejection-thanks", [
  claim("Thank you for letting me know your decision on the {role} role, and for the time you gave me."),
  claim("Thank you for telling me your decision about the {role} position, and for considering me."),
  claim("Thank you for your message about the {role} role and for considering me."),
  claim(
    "Thank you for letting me know your decision on the {role} position. I appreciated the chance to be considered.",
  ),
  claim("Thank you for your answer about the {role} role and for the time you gave me."),
  claim("Thank you for writing to me about the {role} position and for considering me."),
]);

export const REJECTION_FEELING = move("rejection-feeling", [
  claim("I would have liked to join {company}, but I understand your decision."),
  claim("I had hoped for a different answer from {company}, but I respect your decision."),
  claim("Of course I had hoped to work at {company}, but I understand your decision."),
  courtesy("I had hoped for a different answer, but I understand your decision."),
  courtesy("It is not the answer I had hoped for, but I respect your decision."),
  courtesy("I would have liked the role, of course, but I understand."),
]);

export const REJECTION_TOPIC = move("rejection-topic", [
  claim("I enjoyed our conversation, especially about {topic.np}."),
  claim("I appreciated our conversation about {topic.np}."),
  claim("I'm glad to have heard about {topic.thing}."),
  claim("I enjoyed hearing about {topic.thing} when we spoke."),
  claim("I'm glad to have heard {topic.how}."),
  claim("It was good to talk with you about {topic.np}."),
  claim("I'm glad that we talked about {topic.np}."),
  claim("I liked hearing about {topic.thing}."),
  claim("It was interesting to hear {topic.how}."),
  claim("I was interested to hear about {topic.thing}, and I'm grateful for the time you gave me."),
]);

export const REJECTION_DOOR = move("rejection-door", [
  claim("If another suitable role opens at {company}, I'd be glad to hear from you."),
  claim("I'd be glad to stay in touch, and to talk again if another role opens at {company}."),
  claim("I remain interested in {company} and would be glad to be considered for future roles."),
  claim("I'd be happy to apply to {company} again when something suitable comes up."),
  courtesy("Should something suitable come up later, I'd be glad if you thought of me."),
  courtesy("I'd be happy to stay in touch."),
  courtesy("If another role comes up that might suit, I'd be glad to hear about it."),
  courtesy("I'd gladly talk again if something suitable opens up."),
  courtesy("I'd be glad to apply again when something suitable comes up."),
  claim("I'd be glad to hear of other openings at {company}."),
]);

export const REJECTION_WISHES = move("rejection-wishes", [
  courtesy("I wish you and your team every success."),
  courtesy("All the best to you and your colleagues."),
  courtesy("I wish you and the team all the best."),
  courtesy("I wish you all the best with the work ahead."),
  courtesy("I wish you and the team well."),
]);

export const FEEDBACK_THANKS = move("feedback-thanks", [
  claim("Thank you again for considering me for the {role} role and for the time you gave me."),
  claim("Thank you once more for considering me for the {role} position at {company}."),
  claim("I appreciated being considered for the {role} role, and I respect your decision."),
  claim("Thank you again for the time you gave me and for considering me for the {role} position."),
  claim("Although it didn't work out with the {role} role, I'm grateful for the time you gave me."),
]);

export const FEEDBACK_ASK = move("feedback-ask", [
  courtesy("If you have a moment, could you tell me one thing I might do better next time?"),
  courtesy("Is there one thing you would advise me to work on?"),
  courtesy("Would you be willing to tell me in a line or two what I could improve?"),
  courtesy("If you have a moment, could you tell me what I should work on for a role like this one?"),
  courtesy("Could you tell me, in a line or two, what I might do better next time?"),
  courtesy("Is there something you think I should work on for a role like this one?"),
  courtesy("May I ask for one piece of advice: what could I do better another time?"),
]);

export const FEEDBACK_RELEASE = move("feedback-release", [
  courtesy("A short answer is plenty, and I'll understand if it isn't possible."),
  courtesy("One sentence is plenty, and I'll understand if it isn't possible."),
  courtesy("I know that this isn't always possible, so please don't feel obliged."),
  courtesy("A line or two would be plenty, and there's no need to answer if it isn't possible."),
  courtesy("Of course I'll understand if you can't say more."),
]);

export const FEEDBACK_END = move("feedback-end", [
  courtesy("Thank you, and all the best to you and your team."),
  courtesy("Thank you again, and best wishes to you and your colleagues."),
  courtesy("Many thanks, and all the best to you and the team."),
  courtesy("Thank you, and I wish you and your team all the best."),
  courtesy("Thank you very much."),
]);

export const OFFER_THANKS = move("offer-thanks", [
  claim("Thank you very much for the offer of the {role} position. I was delighted to receive it."),
  claim("Thank you for offering me the {role} role at {company}. I'm delighted."),
  claim("Thank you very much for offering me the {role} position. I was very glad to hear from you."),
  claim("Thank you for your offer of the {role} position, which made me very happy."),
  claim("Thank you very much for your offer. I'm very pleased that you'd like me to take on the {role} role."),
  claim("What good news. Thank you very much for the offer of the {role} role."),
]);

export const OFFER_TOPIC = move("offer-topic", [
  claim("I very much enjoyed our conversation about {topic.np}."),
  claim("I was particularly interested to hear about {topic.thing} when we spoke."),
  claim("When we spoke, I especially enjoyed hearing about {topic.thing}."),
  claim("When we spoke, I was interested to hear {topic.how}."),
  claim("I enjoyed our conversation about {topic.np}."),
  claim("I enjoyed talking with you, not least about {topic.np}."),
  claim("When we spoke, it was a pleasure to talk about {topic.np}."),
  claim("I liked what I heard about {topic.thing}."),
  claim("What I heard about {topic.thing} interested me very much."),
  claim("It was interesting for me to hear {topic.how}."),
]);

export const OFFER_NEXT = move("offer-next", [
  courtesy("I'd like to read everything carefully and will then come back to you with my answer."),
  courtesy("I'm going through the details now and will write to you again with my answer."),
  courtesy("I'll go through the details carefully and then give you a clear answer."),
  courtesy("I'd like to go through everything with care, and I'll be in touch with my answer."),
  courtesy("I'm reading it through now and will let you know my answer."),
  courtesy("Please let me read it all carefully; I'll then write to you with my answer."),
]);

export const OFFER_CLOSE = move("offer-close", [
  courtesy("If I have any questions, I'll let you know. Thank you again."),
  courtesy("Thank you again for your confidence in me."),
  courtesy("Until then, many thanks to you and your colleagues."),
  courtesy("Thank you again, and please give my thanks to your colleagues."),
  courtesy("If a question comes up, I'll get in touch. Thank you once more."),
]);

export const ACCEPT = move("accept", [
  claim("Thank you for the offer. I'm delighted to accept the {role} position at {company}."),
  claim("I'm very glad to accept your offer of the {role} role at {company}. Thank you for your trust."),
  claim("Thank you for offering me the {role} position. I accept with pleasure and look forward to joining {company}."),
]);

export const ACCEPT_NEXT = move("accept-next", [
  courtesy("Please let me know which documents you need from me and how I can prepare for my first day."),
  courtesy("If there is anything you need from me before I start, please let me know."),
  courtesy("I'm happy to sign and send whatever you need from me."),
]);

export const ACCEPT_CLOSE = move("accept-close", [
  courtesy("I look forward to working with you."),
  courtesy("I'm looking forward to getting started."),
  courtesy("Thank you again, and I look forward to seeing you soon."),
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
  claim("I enjoyed getting to know {company}, and I appreciate the time you gave me."),
  claim("I appreciate the time you gave me, and I think very well of {company}."),
  claim("I enjoyed every conversation I had at {company}."),
]);

export const DECLINE_END = move("decline-end", [
  courtesy("I hope our paths cross again, and I wish you and your team all the best."),
  courtesy("I wish you every success in filling the position, and I'd be glad to stay in touch."),
  courtesy("I'd be happy to stay in touch, and I wish you all the best."),
]);

/** After months: who writes. */
export const CHECK_IN_OPENING = move("check-in-opening", [
  claim("We spoke {day} when I interviewed for the {role} role, and I'm writing to say hello."),
  claim(
    "It has been a while since we talked {day} about the {role} position. I hope things are going well at {company}.",
  ),
  claim("You may remember our conversation {day} about the {role} role. I hope all is well at {company}."),
  claim("Some time has passed since we spoke {day} about the {role} role, and I'm writing to say hello."),
  claim("We spoke {day} about the {role} role, and I wanted to be in touch again."),
  claim("It is some time since we talked {day} about the {role} position, and I hope you're well."),
]);

/** Only weeks after the conversation. */
export const CHECK_IN_OPENING_SOON = move("check-in-opening-soon", [
  claim("We spoke {day} about the {role} role, and I hope all is well at {company}."),
  claim("I enjoyed our conversation {day} about the {role} position, and I hope you're well."),
  claim("Thank you again for our conversation {day} about the {role} role. I hope things are going well at {company}."),
]);

export const CHECK_IN_OPENING_PLAIN = move("check-in-opening-plain", [
  claim("You may remember me from my application for the {role} role."),
  claim("It has been a while since I applied for the {role} position. I hope things are going well at {company}."),
]);

export const CHECK_IN_TOPIC = move("check-in-topic", [
  claim("I remember well our conversation about {topic.np}."),
  claim("I was glad that we talked about {topic.np}."),
  claim("I enjoyed our conversation about {topic.np}."),
  claim("I especially remember talking about {topic.np}."),
  claim("I enjoyed hearing {topic.how}."),
]);

/** The same after months. */
export const CHECK_IN_TOPIC_LONG = move("check-in-topic-long", [
  claim("I still think back to our conversation about {topic.np}."),
  claim("I have good memories of our conversation about {topic.np}."),
  claim("I remember with pleasure our conversation about {topic.np}."),
]);

/** A task or a project may have moved on since. */
export const CHECK_IN_WORK = move("check-in-work", [
  claim("I hope things are going well with {topic.thing}."),
  claim("I hope all goes well with {topic.thing}."),
  claim("I'd be interested to know how things are going with {topic.thing}."),
]);

/** Its day has passed since. */
export const CHECK_IN_WORK_DONE = move("check-in-work-done", [
  claim("I hope things have gone well with {topic.thing}."),
  claim("I hope all went well with {topic.thing}."),
]);

/** Its day is still to come. */
export const CHECK_IN_WORK_AHEAD = move("check-in-work-ahead", [
  claim("I hope the preparations for {topic.thing} are going well."),
  claim("I wish you all the best for {topic.thing}."),
]);

export const CHECK_IN_CLOSE = move("check-in-close", [
  courtesy("There is no need to reply. I wish you and your team all the best."),
  courtesy("Please give my regards to your colleagues."),
  courtesy("I'd be glad to stay in touch."),
  courtesy("All the best to you and the team."),
  courtesy("I hope our paths cross again."),
  courtesy("Please pass on my best wishes to your team."),
  courtesy("I wish you and your colleagues well."),
  courtesy("I'd be happy to hear from you some time, but there is no need to reply."),
]);

/** While the decision may still be open, nobody takes leave. */
export const CHECK_IN_CLOSE_SOON = move("check-in-close-soon", [
  courtesy("I'd be glad to hear from you."),
  courtesy("Please give my regards to your colleagues."),
  courtesy("I'm happy to answer any questions."),
  courtesy("All the best to you and the team."),
]);

export const ARTICLE = move("article", [
  claim("I came across an article that may interest you: “{article}”."),
  claim("Here is an article that might be of interest to you: “{article}”."),
  claim("I thought this article might be worth a few minutes of your time: “{article}”."),
  claim("This article may be of use to you and your colleagues: “{article}”."),
  claim("I read an article that you might find useful: “{article}”."),
  claim("You may find this article interesting: “{article}”."),
]);

export const ARTICLE_TOPIC = move("article-topic", [
  claim("It made me think of our conversation about {topic.np}."),
  claim("It reminded me of our conversation about {topic.np}."),
]);

export const ARTICLE_WHERE = move("article-where", [claim("{url}")]);

export const ARTICLE_OPENING = move("article-opening", [
  claim("We spoke {day} about the {role} role."),
  claim("You may remember our conversation {day} about the {role} role."),
  claim("I enjoyed talking with you {day} about the {role} position."),
]);

export const ARTICLE_CLOSE = move("article-close", [
  courtesy("There is no need to reply, of course."),
  courtesy("I hope it's of use to you."),
  courtesy("All the best to you and your team."),
  courtesy("I hope you find it useful. There is no need to reply."),
  courtesy("I wish you and your team well."),
]);

/** News of the company told as the occasion to write. */
export const CHECK_IN_NEWS = move("check-in-news", [
  claim("I read that {company} {news.it}. Congratulations."),
  claim("It was good to read that {company} {news.it}."),
  claim("I was glad to see that {company} {news.it}."),
  claim("I was glad to read about {news.np}."),
  claim("I read about {news.thing} with interest."),
  claim("I was interested to read about {news.thing}."),
  claim("It was good to read that {news.that}."),
]);

export const CHECK_IN_LEARNED = move("check-in-learned", [
  claim("Since we spoke, {learned.full}."),
  claim("On my side, {learned.full}."),
  claim("I'd like to share a piece of news: {learned.full}."),
  claim("A short word of news from me: {learned.full}."),
]);
