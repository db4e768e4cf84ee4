// How does a letter say that the writer wants the job, speak of the decision, and end?
import { claim, courtesy, move } from "./phrase.ts";

const RECRUITER = { parts: ["recruiter"] } as const;
const NOT_RECRUITER = { notParts: ["recruiter"] } as const;
const PEER = { parts: ["peer"] } as const;
const FORMAL = { cultures: ["formal", "neutral"] } as const;
const RELAXED = { cultures: ["neutral", "casual"] } as const;

/** That the writer would like the job. */
export const INTEREST = move("interest", [
  claim("I'm very interested in the role and would be glad to join {company}."),
  claim("I'd very much like to do this work at {company}."),
  claim("Our conversation confirmed my interest in working at {company}."),
  claim("I remain very interested in the position at {company}."),
  claim("I'd be very glad to join the team at {company}.", NOT_RECRUITER),
  claim("After our conversation I'm even more interested in joining {company}."),
  claim("I'd welcome the chance to work at {company}."),
  claim("I'd be delighted to take on this role at {company}."),
  claim("I'm even keener to join {company} now that we've spoken.", RELAXED),
  claim("I'd enjoy working with you at {company}.", PEER),
  claim("I'd be glad to work with you and the team at {company}.", NOT_RECRUITER),
  claim("I continue to be very interested in the position at {company}.", RECRUITER),
  claim("The role at {company} is one I'd very much like to take on."),
  claim("I came away even more interested in working for {company}."),
  claim("I'd be very happy to become part of {company}."),
  claim("I hope to have the chance to work at {company}."),
  claim("I'm excited about the prospect of joining {company}.", RELAXED),
  claim("I would be pleased to join {company} in this position.", FORMAL),
  claim("Now that I know more about the role, I'd very much like to join {company}."),
  claim("I'd be proud to work at {company}."),
  claim("What I heard makes me want to work at {company} all the more."),
  claim("I can well imagine working at {company}."),
  claim("The more I hear about {company}, the more I'd like to work there."),
  claim("It would be a pleasure to join {company}."),
  claim("{company} is a place where I'd like to work."),
  claim("Working at {company} appeals to me very much."),
  claim("I left our conversation wanting to work at {company}."),
  claim("I'd be very pleased to be part of the team at {company}.", NOT_RECRUITER),
  claim("I'd gladly take on the {role} role at {company}."),
  claim("I remain very interested in the {role} position."),
  claim("After our conversation I'm even more interested in the {role} role."),
  claim("The {role} role is one I'd very much like to take on."),
  claim("I'd be delighted to take on the {role} role."),
  claim("Our conversation confirmed my interest in the {role} position."),
  claim("Now that we've spoken, I'd like the {role} role even more.", RELAXED),
]);

/** A decision day that was stated, as understood. */
export const DECISION = move("decision", [
  claim("I understand that you plan to decide {decision}, and I look forward to hearing from you."),
  claim(
    "I understand that a decision is expected {decision}. Please let me know if you need anything from me before then.",
  ),
  claim("As I understand it, you hope to decide {decision}. I look forward to hearing from you."),
  claim("I know that you expect to decide {decision}. I'm happy to answer any questions before then."),
]);

/** The one soft question about the timing. */
export const TIMELINE = move("timeline", [
  courtesy("Could you tell me what the next steps are?"),
  courtesy("May I ask what the next steps are?"),
  courtesy("Could you let me know what to expect next?"),
  courtesy("When might I expect to hear about the next steps?"),
  courtesy("Could you give me a rough idea of the next steps?"),
  courtesy("Would you let me know what the next steps look like?"),
  courtesy("May I ask when you expect to decide?"),
  courtesy("Do you know yet what the next steps will be?"),
  courtesy("Could you tell me roughly when you expect to make a decision?"),
  courtesy("Might I ask about the next steps and the timing?", FORMAL),
  courtesy("Is there a rough timetable for what comes next?"),
  courtesy("How will things go on from here?"),
  courtesy("When do you hope to decide?", RELAXED),
  courtesy("Do you already have an idea of the timing?"),
]);

export const CLOSE = move("close", [
  courtesy("Please let me know if there is anything else you'd like to know."),
  courtesy("I look forward to hearing from you."),
  courtesy("I'm happy to answer any further questions."),
  courtesy("Please let me know if you need anything else from me."),
  courtesy("I'd be glad to talk further at any time."),
  courtesy("I hope we'll speak again soon."),
  courtesy("I look forward to the next step."),
  courtesy("If you have any questions, I'm happy to answer them."),
  courtesy("Please feel free to get in touch if anything else comes up."),
  courtesy("Thank you again for your time."),
  courtesy("I'd welcome the chance to continue our conversation."),
  courtesy("If it would help to talk again, I'd be glad to."),
  courtesy("I'm glad to send anything else that would be useful."),
  courtesy("I hope we get to work together.", PEER),
  courtesy("If references or other documents are needed, I'm glad to send them.", RECRUITER),
  courtesy("I look forward to hearing about the next steps."),
  courtesy("Thank you once more for your time and your questions."),
  courtesy("Thank you again, and I look forward to hearing from you."),
  courtesy("I look forward to speaking with you again."),
  courtesy("I'd be happy to talk again whenever it suits you."),
]);
