// Which sentences can an inquiry after silence be made of?
import { claim, courtesy, move } from "./phrase.ts";

/** Who writes, and that the interest has not changed. */
export const REMINDER = move("reminder", [
  claim("Thank you again for our conversation {day} about the {role} position. I remain very interested in it."),
  claim("We spoke {day} about the {role} role, and I remain very interested in it."),
  claim(
    "I'm following up on our conversation {day} about the {role} role. I'd still very much like to join {company}.",
  ),
  claim(
    "I enjoyed our conversation {day} about the {role} position, and I'm still very interested in joining {company}.",
  ),
  claim("I'm writing about the {role} role, which we discussed {day}. I remain very interested in it."),
  claim("Since we spoke {day} about the {role} position, my interest in joining {company} has only grown."),
  claim("I enjoyed talking with you {day} about the {role} role, and I'd still be glad to join {company}."),
  claim("It was good to talk with you {day} about the {role} position, and I'm still keen to join {company}."),
  claim(
    "I'm writing to follow up on our conversation {day} about the {role} role, which I'd still very much like to take on.",
  ),
  claim("Thank you again for your time {day}. The {role} role still interests me very much."),
]);

/** Where no conversation is known. */
export const REMINDER_PLAIN = move("reminder-plain", [
  claim("I'm writing about my application for the {role} position, which I remain very interested in."),
  claim("Thank you again for considering me for the {role} role. I remain very interested in joining {company}."),
  claim("I'm following up on my application for the {role} role at {company}, which still interests me very much."),
]);

/** The second time. */
export const REMINDER_AGAIN = move("reminder-again", [
  claim("I'm writing once more about the {role} role, which we discussed {day}. I remain very interested in it."),
  claim("I'm following up again on the {role} position. I remain very interested in it and in {company}."),
  claim("I'm still very interested in the {role} role at {company}, which we discussed {day}."),
  claim("I'm coming back once more to the {role} position, which we discussed {day}. I'm still very interested in it."),
]);

/** Something new about the company. */
export const NEWS = move("news", [
  claim("I read that {company} {news.it}. Congratulations."),
  claim("I was glad to read that {company} {news.it}."),
  claim("In the meantime, I saw that {company} {news.it}. Congratulations."),
  claim("It was good to read that {company} {news.it}."),
  claim("I was glad to read about {news.np}. Congratulations."),
  claim("I saw the news about {news.np}. Congratulations."),
  claim("Congratulations on {news.np}."),
  claim("In the meantime, I read about {news.thing} with interest."),
  claim("I was interested to read about {news.thing}."),
  claim("I was glad to read that {news.that}."),
  claim("It was good to read that {news.that}."),
  claim("I was pleased to see that {company} {news.it}."),
  claim("I was pleased to read about {news.thing}."),
  claim("I read with interest that {news.that}."),
]);

/** Something new about the writer. */
export const LEARNED = move("learned", [
  claim("Since we spoke, {learned.full}."),
  claim("In the meantime, {learned.full}."),
  claim("I'd like to add that in the meantime {learned.that}."),
  claim("My own news is this: {learned.full}."),
  claim("There is one thing that is new on my side: {learned.full}."),
]);

/** A promise that was kept. */
export const KEPT = move("kept", [
  claim("I hope that {kept.np} reached you safely."),
  claim("I hope that {kept.np} arrived safely."),
]);

/** The question about the status. */
export const ASK = move("ask", [
  courtesy("Could you tell me where things stand?"),
  courtesy("May I ask where things stand?"),
  courtesy("Is there any news you can share?"),
  courtesy("Could you let me know where you are in the process?"),
  courtesy("May I ask how the process is going?"),
  courtesy("When you have a moment, could you tell me where things stand?"),
  courtesy("Is there an update you can share?"),
  courtesy("Do you have any news about the position?"),
  courtesy("Could you tell me how things are going with the position?"),
  courtesy("May I ask whether there is any news?"),
  courtesy("Could you let me know where my application stands?"),
]);

/** The date that was given has passed; said without reproach. */
export const ASK_AFTER_DATE = move("ask-after-date", [
  claim("I understood that you hoped to decide {decision}. May I ask where things stand?"),
  claim("I know that a decision was planned {decision}. Could you tell me where things stand now?"),
  claim("I understood that a decision was expected {decision}. Is there any news you can share?"),
]);

/** Where the timeline is not asked about. */
export const ASK_WHETHER_MORE = move("ask-whether-more", [
  courtesy("Is there anything else you would like from me?"),
  courtesy("Is there any further information I can provide?"),
  courtesy("Is there anything else I can send that would be useful?"),
  courtesy("Is there anything I can add from my side?"),
  courtesy("Would anything else from me be helpful?"),
]);

export const ASK_AGAIN = move("ask-again", [
  courtesy("Is there any news you can share?"),
  courtesy("May I ask whether the position is still open?"),
  courtesy("Could you tell me whether I'm still being considered?"),
  courtesy("Could you tell me whether there is any news?"),
  courtesy("May I ask where things stand now?"),
  courtesy("Has anything been decided about the position yet?"),
]);

export const OFFER_MORE = move("offer-more", [
  courtesy("I'm happy to provide anything else you need."),
  courtesy("Please let me know if you need anything else from me."),
  courtesy("If any further information would help, I'm glad to send it."),
  courtesy("I'd also be glad to talk again."),
  courtesy("If anything is missing on my side, please let me know."),
  courtesy("Should you need anything further from me, I'm glad to send it."),
  courtesy("I'm glad to answer any questions, too."),
  courtesy("If you'd like to talk again, I'd be happy to."),
]);

/** An end without an offer, where the question was already whether more is needed. */
export const INQUIRY_END = move("inquiry-end", [
  courtesy("Thank you for your time."),
  courtesy("Thank you for your help."),
  courtesy("Thank you, and I look forward to hearing from you."),
  courtesy("Many thanks for your help."),
  courtesy("Thank you very much."),
]);

/** To somebody who took part in no interview: who interviewed the writer, and when. */
export const REMINDER_OUTSIDE = move("reminder-outside", [
  claim("I interviewed with {interviewers} {day} for the {role} role, and I remain very interested in it."),
  claim("I spoke with {interviewers} {day} about the {role} position, and I'd still very much like to join {company}."),
  claim(
    "I'm following up on my interview with {interviewers} {day} for the {role} role. I remain very interested in it.",
  ),
]);

export const REMINDER_OUTSIDE_AGAIN = move("reminder-outside-again", [
  claim("I'm writing once more about the {role} role, for which I interviewed with {interviewers} {day}."),
  claim("I'm still very interested in the {role} position, which I discussed with {interviewers} {day}."),
]);

/** A word of what was talked about, where nothing is new. */
export const REMEMBERED = move("remembered", [
  claim("I especially enjoyed our conversation about {topic.np}."),
  claim("I was particularly interested to hear about {topic.thing}."),
  claim("I was glad that we talked about {topic.np}."),
  claim("In particular, I enjoyed hearing about {topic.thing}."),
  claim("I was particularly interested to hear {topic.how}."),
  claim("I enjoyed hearing {topic.how}."),
  claim("I was interested to hear that {topic.that}."),
  claim("I enjoyed hearing about {topic.thing}."),
  claim("What I heard about {topic.thing} interested me very much."),
  claim("It was good to talk with you about {topic.np}."),
  claim("I liked what I heard about {topic.thing}."),
  claim("Our conversation about {topic.np} was a pleasure."),
  claim("When we spoke, I enjoyed talking about {topic.np}."),
  claim("It was interesting to hear {topic.how}."),
  claim("I remember well what we said about {topic.thing}."),
]);

/** The same where it is a task one can be part of. */
export const REMEMBERED_WORK = move("remembered-work", [
  claim("I'd still be glad to be part of {topic.thing}."),
  claim("In particular, I'd like to work on {topic.np}."),
  claim("I especially enjoyed hearing about {topic.np}, and I'd be glad to be part of that work."),
  claim("The work on {topic.thing} interests me in particular."),
  claim("I liked what I heard about {topic.np}, and it is work I'd enjoy."),
]);
