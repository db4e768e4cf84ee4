// Which sentences can an inquiry after silence be made of?
import { claim, courtesy, move } from "./phrase.ts";

const FORMAL = { cultures: ["formal", "neutral"] } as const;

/** Who writes, and that the interest has not changed. */
export const REMINDER = move("reminder", [
  claim("We spoke {day} about the {role} role, and I remain very interested in it."),
  claim("Thank you again for our conversation {day} about the {role} position. I'm still just as interested in it."),
  claim("Since our conversation {day} about the {role} role, my interest in joining {company} has stayed strong."),
  claim(
    "I'm writing about the {role} position, which we discussed {day} and which I'd still very much like to take on.",
  ),
  claim("Our conversation {day} about the {role} role is still very present to me, and so is my interest in the job."),
  claim("I enjoyed talking with you {day} about the {role} position, and I'd still be glad to join {company}."),
  claim("You may remember our conversation {day} about the {role} role. I'm still very interested in it."),
  claim(
    "I still think back with pleasure to our conversation {day}, and the {role} role interests me as much as it did then.",
  ),
  claim("I was glad of our conversation {day} about the {role} role, and I'd still very much like to join {company}."),
]);

/** Where no conversation is known. */
export const REMINDER_PLAIN = move("reminder-plain", [
  claim("I'm writing about my application for the {role} position, which still interests me very much."),
  claim("Thank you again for considering me for the {role} role. I remain very interested in joining {company}."),
]);

/** The second time. */
export const REMINDER_AGAIN = move("reminder-again", [
  claim(
    "I'm writing once more about the {role} role, which we discussed {day} and which still interests me very much.",
  ),
  claim("This is a short follow-up on the {role} position. I remain very interested in it and in {company}."),
  claim("My interest in the {role} role at {company} is as strong as it was when we spoke {day}."),
  claim(
    "I'd like to let you know that I'm still available for the {role} position and would be glad to join {company}.",
  ),
  claim(
    "The {role} role at {company} is still the one I'd like to take on, and I thank you again for our conversation {day}.",
  ),
]);

/** Something new about the company. */
export const NEWS = move("news", [
  claim("I read that {company} {news.it}; congratulations."),
  claim("I saw that {company} {news.it}, and I was glad to hear it."),
  claim("In the meantime I read that {company} {news.it}. Congratulations to everyone involved."),
  claim("Since we spoke, {company} {news.it}. I was pleased to read that."),
  claim("It was good to read that {company} {news.it}."),
  claim("I was glad to read about {news.np}. Congratulations."),
  claim("I saw the news about {news.np} and was pleased for all of you."),
  claim("Congratulations on {news.np}, which I read about."),
  claim("I read that {news.that}, and I was glad to hear it."),
  claim("It was good to read that {news.that}."),
  claim("I saw the news that {news.that}. Congratulations to everyone involved."),
  claim("I read the news with interest: {news.plain}."),
]);

/** Something new about the writer. */
export const LEARNED = move("learned", [
  claim("Since we spoke, {learned.full}."),
  claim("In the meantime, {learned.full}."),
  claim("One thing is new on my side: {learned.full}."),
  claim("There is some news from my side: {learned.full}."),
  claim("Something I can add since our conversation: {learned.full}."),
  claim("A short update from me: {learned.full}."),
]);

/** A promise that was kept. */
export const KEPT = move("kept", [
  claim("I hope that {kept.np} reached you safely."),
  claim("If {kept.np} left any questions open, I'm glad to answer them."),
]);

/** The question about the status. */
export const ASK = move("ask", [
  courtesy("Could you tell me how things stand?"),
  courtesy("Is there anything you can share about how things stand?"),
  courtesy("May I ask how the process is going?"),
  courtesy("Could you let me know where you are in the process?"),
  courtesy("May I ask whether there is any news?"),
  courtesy("When you have a moment, could you tell me where things stand?"),
  courtesy("Would you be able to tell me how your decision is coming along?", FORMAL),
]);

/** The date that was given has passed; said without reproach. */
export const ASK_AFTER_DATE = move("ask-after-date", [
  claim("You mentioned that you would decide {decision}. Plans change, so may I ask how things stand now?"),
  claim("As you expected to decide {decision}, may I ask where things stand?"),
  claim("I understood that you hoped to decide {decision}. Could you tell me how it looks now?"),
  claim("You had hoped to decide {decision}. Is there anything you can share at this point?"),
]);

/** Where the timeline is not asked about. */
export const ASK_WHETHER_MORE = move("ask-whether-more", [
  courtesy("Is there anything else I can provide that would help you?"),
  courtesy("Is there any further information you would like from me?"),
  courtesy("May I send you anything that would be of help?"),
]);

export const ASK_AGAIN = move("ask-again", [
  courtesy("If there is any news, could you let me know?"),
  courtesy("May I ask whether the position is still open?"),
  courtesy("Could you tell me whether I'm still being considered?"),
  courtesy("Is there any news you can share?"),
]);

export const OFFER_MORE = move("offer-more", [
  courtesy("If further information would help, I'm glad to send it."),
  courtesy("I'm happy to provide anything else you need."),
  courtesy("If you need anything more from me, a short message is enough."),
  courtesy("I'd also be glad to come in or call for another conversation."),
  courtesy("Should you need references or papers, I'll gladly send them."),
  courtesy("If a further talk would be useful, I'll gladly make time for it."),
]);

/** An end without an offer, where the question was already whether more is needed. */
export const INQUIRY_END = move("inquiry-end", [
  courtesy("Thank you for your time."),
  courtesy("Many thanks for your help."),
  courtesy("Thank you, and I look forward to hearing from you."),
]);
