// How does a letter say that the writer wants the job, speak of the decision, and end?
import { claim, courtesy, move } from "./phrase.ts";

const RECRUITER = { parts: ["recruiter"] } as const;
const NOT_RECRUITER = { notParts: ["recruiter"] } as const;
const PEER = { parts: ["peer"] } as const;
const FORMAL = { cultures: ["formal", "neutral"] } as const;
const RELAXED = { cultures: ["neutral", "casual"] } as const;

/** That the writer would like the job. */
export const INTEREST = move("interest", [
  claim("I'm very interested in the position and would be glad to join {company}."),
  claim("I'd very much like to do this work at {company}."),
  claim("My interest in the role has grown since we spoke, and I'd be glad to work at {company}."),
  claim("The more I hear about the work at {company}, the more it interests me."),
  claim("I'd be glad to take on this role at {company}."),
  claim("I remain very interested in the role and in {company}."),
  claim("Our conversation confirmed that I'd like to work at {company}."),
  claim("I'd be happy to become part of the team at {company}.", NOT_RECRUITER),
  claim("After our talk I'm keener still to work at {company}.", RELAXED),
  claim("The position at {company} interests me more than ever.", FORMAL),
  claim("I'd enjoy working with you at {company}.", PEER),
  claim("I'd very much like to be one of your colleagues at {company}.", PEER),
  claim("I continue to be very interested in the position at {company}.", RECRUITER),
  claim("I can picture myself at {company}, and I'd like the job."),
  claim("For me, {company} would be a very good place to do this work."),
  claim("I'd come to {company} with pleasure and get to work."),
  claim("I'd like to work for {company} even more after this conversation."),
  claim("If you chose me, I'd gladly start at {company}."),
  claim("The conversation left me keen to be part of {company}."),
  claim("It is the kind of position I'd hoped to find, and I'd like to fill it at {company}."),
  claim("I'd welcome the chance to show at {company} what I can do in this role."),
  claim("Working at {company} appeals to me even more now that I know more about it."),
  claim("What I heard has made me all the more interested in joining {company}."),
  claim("Joining {company} in this role is something I'd very much like to do."),
  claim("This is a job I'd like to do, and {company} is where I'd like to do it."),
  claim("I'm drawn to this role, and I'd be proud to fill it at {company}."),
  claim("If there is a place for me at {company}, I'd gladly take it."),
  claim("The role at {company} fits what I want to do next, and I'd very much like to have it."),
  claim("I'm still thinking about the job at {company}, and I'd like to do it."),
  claim("I'd be very happy to take on this role at {company}."),
  claim("I know now what the job is about, and I want to do it at {company}."),
  claim(
    "I'm as interested in the role as before our conversation, if not more, and {company} is a place I'd like to come to.",
  ),
  claim("My hope is to work at {company} and to do this job well."),
  claim("It would mean a lot to me to work at {company}, and I'd like the job."),
  claim("Having heard more, I'm certain that I'd like to work at {company}."),
  claim("The work you described is work I'd enjoy, and I'd like to do it at {company}."),
  claim("I'd be very pleased to be chosen for this position at {company}."),
]);

/** A decision day that was stated, as understood. */
export const DECISION = move("decision", [
  claim("I understand that you plan to decide {decision}, and I look forward to hearing from you."),
  claim("As I understood it, the decision is planned {decision}. I'm glad to answer anything before then."),
  claim("You mentioned a decision {decision}, and I look forward to it."),
  claim("I've noted that you expect to decide {decision}. If anything is open before then, please write to me."),
  claim("If I understood correctly, you will decide {decision}; until then I'm glad to help with anything you need."),
]);

/** The one soft question about the timing. */
export const TIMELINE = move("timeline", [
  courtesy("May I ask what the next steps are from here?"),
  courtesy("When it suits you, could you give me a rough idea of the next steps?"),
  courtesy("Would you let me know what the next steps look like, once they are clear?"),
  courtesy("Do you already know roughly when the next steps will follow?"),
  courtesy("What would be a good time for me to ask about the outcome?"),
  courtesy("Can you say yet how things will proceed from here?"),
  courtesy("How do you plan to proceed after this round?"),
  courtesy("Could you tell me when I might expect to hear more?"),
  courtesy("Is there a rough plan for the coming weeks that you could tell me about?"),
  courtesy("Could you drop me a line once you know what comes next?", RELAXED),
  courtesy("Is there already a date by which you hope to decide?"),
  courtesy("May I ask how long the selection is likely to take?"),
  courtesy("Do you expect further conversations before you decide?"),
  courtesy("Could you outline for me what comes after this conversation?"),
  courtesy("Might I ask what the way ahead looks like?"),
  courtesy("Do you have an idea yet of when you will decide?"),
  courtesy("Could you tell me what happens next?"),
  courtesy("When may I hope to hear from you again?"),
  courtesy("Is it already clear what the next step will be?"),
  courtesy("Would you tell me, when you can, how the selection continues?"),
  courtesy("What are your plans for the next stage?"),
  courtesy("How soon do you hope to fill the position?"),
]);

export const CLOSE = move("close", [
  courtesy("If there is anything else you'd like to know, I'm happy to answer."),
  courtesy("Please let me know if I can add anything."),
  courtesy("I look forward to hearing from you."),
  courtesy("If a further conversation would help, I'd be glad to come back."),
  courtesy("I'm easy to reach if questions come up."),
  courtesy("Should anything be missing from my side, a short message is enough."),
  courtesy("I'd welcome the chance to talk further."),
  courtesy("I look forward to the next step."),
  courtesy("Please get in touch if I can help with anything in the meantime."),
  courtesy("If you'd like to go deeper into any of this, I'm glad to."),
  courtesy("I'd be glad to continue the conversation whenever it suits you."),
  courtesy("For anything you need from me before the next step, just write.", RECRUITER),
  courtesy("If papers or references are needed, I'll gladly send them.", RECRUITER),
  courtesy("I'll be happy to fit in with whatever you plan next.", RECRUITER),
  courtesy("If you'd like to compare notes on any of this, write to me any time.", PEER),
  courtesy("I hope we get to work together.", PEER),
  courtesy("Thank you again, and I hope we speak again soon."),
  courtesy("Whatever else you would like to ask, I'm at your disposal.", FORMAL),
  courtesy("I'm happy to send anything that would help you decide."),
  courtesy("It would be a pleasure to hear from you."),
  courtesy("Feel free to call or write if something is unclear."),
  courtesy("I'll gladly answer any question that is still open."),
  courtesy("Many thanks once more, and all good wishes to you."),
  courtesy("If you want to see an example of my work, I'll gladly send one."),
  courtesy("Do write if you'd like to hear more about anything."),
  courtesy("I hope to see you again before long."),
  courtesy("For further questions you can reach me at any time."),
  courtesy("A second conversation would be very welcome to me."),
  courtesy("Thank you once more for your time."),
  courtesy("I'm looking forward to your answer."),
]);
