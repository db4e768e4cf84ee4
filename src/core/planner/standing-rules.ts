// Which rules hold in every playbook, whatever it says?
//
// Refusals, stops, addresses, working hours and what has already happened are not a matter of style, so they are not in the
// playbooks. They are printed with them in docs/playbooks.md.
import { fillIn, type Fill } from "./rule-choice.ts";
import type { Reason } from "./touchpoint.ts";

interface StandingRule {
  says: string;
  source: string;
}

const CUSTOM = "Afterview: common courtesy";
const RECORD = "the history of this application";

export const STANDING_RULES = {
  "stop/no-follow-up": {
    says: "{company} asked not to be followed up with, and that wish comes first.",
    source: "S1: an explicit request not to follow up is final",
  },
  "stop/rejected": {
    says: "{company} decided against it on {date}, so this is no longer sent.",
    source: "S1: nothing after a rejection",
  },
  "stop/offer": {
    says: "{company} made an offer on {date}, so this is no longer sent; the answer to the offer comes first.",
    source: "S1: nothing after an offer",
  },
  "stop/accepted": {
    says: "You accepted the offer; everything else can now be said in person.",
    source: "S1: nothing after an offer",
  },
  "stop/declined": { says: "You declined the offer, so this is no longer sent.", source: "S1: nothing after an offer" },
  "stop/withdrawn": { says: "You withdrew the application, so this is no longer sent.", source: CUSTOM },
  "stop/closed": {
    says: "{company} closed the opening on {date}, so this is no longer sent.",
    source: "S1: nothing once the process has ended",
  },
  "stop/answered": {
    says: "{name} answered on {date}, so the question is not asked.",
    source: "S0, S1: asking is for silence",
  },
  "stop/new-interview": {
    says: "Another interview is set for {date}, so there is nothing to ask about now.",
    source: "S1: asking is for silence",
  },
  "stop/scheduling": {
    says: "{name} is arranging the next step since {date}, so there is nothing to ask about now.",
    source: "S1: asking is for silence",
  },
  "stop/skipped": { says: "You decided not to send this.", source: "your own decision" },
  "stop/budget": {
    says: "{company} has heard from you often enough for now.",
    source: "S0, S3: do not bombard",
  },
  "stop/one-a-day": {
    says: "You met {name} again shortly afterwards; one message thanks for both conversations.",
    source: "S0: not several messages within days",
  },
  "done/sent": { says: "Sent on {date}.", source: RECORD },
  "done/kept": { says: "You marked this promise as kept.", source: RECORD },
  "done/elsewhere": { says: "You thanked {name} on {date} by another way; that counts.", source: RECORD },
  "reach/no-address": {
    says: "No way to reach {name} is known.",
    source: "S4: write to each interviewer where possible",
  },
  "reach/bounced": {
    says: "A message to {name} came back on {date}: check the address before anything else is sent there.",
    source: "RFC 3464: delivery reports",
  },
  "reach/refuses": {
    says: "{name} prefers not to be reached in the usual way, so another one is taken.",
    source: "S1: the preferred method of contact",
  },
  "reach/spared": {
    says: "{name} would rather not be contacted in any way that is known; your thanks in person were enough.",
    source: "S1: the preferred method of contact",
  },
  "reach/only-phone": {
    says: "Only a phone number of {name} is known, and nobody is rung up for thanks alone.",
    source: CUSTOM,
  },
  "reach/not-connected": {
    says: "{name} is known on LinkedIn only, and one cannot write there before the request is accepted.",
    source: "S4: a request with a short personal note",
  },
  "reach/request": {
    says: "You are not connected with {name}, so a connection request with a line of thanks takes the place of a message.",
    source: "S4: a connection request with a short personal note; S0: stay connected",
  },
  "reach/other-than-preferred": {
    says: "{name} would prefer another way, but that one cannot be used for this; so it is done this way.",
    source: "S1: the preferred method of contact",
  },
  "reach/prefers": { says: "{name} prefers this way of being reached.", source: "S1: the preferred method of contact" },
  "state/missed": {
    says: "Its time has passed: after {date} it does more harm than good.",
    source: "the window of this touchpoint",
  },
  "state/late": {
    says: "The best day was {date}; it is still worth doing.",
    source: "the window of this touchpoint",
  },
  "day/weekend": {
    says: "It waits for the next working day: nobody has to read it on a day off.",
    source: CUSTOM,
  },
  "day/morning": { says: "It goes out in the morning of {name}'s day, not at night.", source: CUSTOM },
  "day/same-evening": {
    says: "The next days are days off, so it goes out the same evening while the talk is fresh.",
    source: CUSTOM,
  },
  "materials/by": { says: "You promised to send it by {date}.", source: "S1: what was asked for is sent promptly" },
  "materials/together": {
    says: "What you promised {name} goes in one message.",
    source: "S0: not several messages within days",
  },
  "materials/no-file": { says: "No file is attached to the promise yet; add it before you send.", source: RECORD },
  "clarification/inside": {
    says: "What you wanted to add or put right goes into this message.",
    source: "S2, S4: a message after the interview can add what was forgotten",
  },
  "clarification/alone": {
    says: "The thanks to {name} did not go out in time, so this message says thank you as well as what you wanted to add.",
    source: "S2, S4: a message after the interview can add what was forgotten",
  },
  "reach/through-recruiter": {
    says: "The people you talked with cannot be written to, so {name} is asked to pass on your thanks.",
    source: "S4: every interviewer is thanked; S1: through whoever can be reached",
  },
  "clarification/too-late": {
    says: "The decision was expected by {date}; adding something afterwards does not help any more.",
    source: CUSTOM,
  },
  "status-inquiry/missed": {
    says: "So much time has passed that a question about the status makes little sense; count {company} as closed, or write to them afresh.",
    source: "S1: turn to other openings",
  },
  "waiting/date": { says: "{company} named {date} for an answer.", source: "what was said about the decision" },
  "waiting/read": { says: "Their words are read as by {date}.", source: "what was said about the decision" },
  "waiting/their-call": {
    says: "They said they would get in touch, so the question waits longer than usual.",
    source: "S1: an explicit request not to follow up is final; S1: a longer wait where one is asked for",
  },
  "decision/enter-day": {
    says: "No day could be read from what was said: if one was meant, enter the day as the expected decision.",
    source: "what was said about the decision",
  },
  "decision/past": {
    says: "The day entered for the decision lies before the interview: please check it.",
    source: "what was said about the decision",
  },
  "decision/their-call": {
    says: "If they meant that you should not ask, set noFollowUp in that debrief, and no question is planned.",
    source: "S1: an explicit request not to follow up is final",
  },
  "waiting/unread": {
    says: "No day can be read from what was said about the decision, so the longer wait is kept.",
    source: "what was said about the decision",
  },
  "waiting/answer": { says: "{name} wrote, so the wait begins again there.", source: RECORD },
  "waiting/again": {
    says: "One question gets a week or more of peace before the next.",
    source: "S0: not several messages within days",
  },
  "waiting/away": {
    says: "{name} is away until about {date}; the day after is a better one.",
    source: "the automatic reply",
  },
  "status-inquiry/answered": {
    says: "{name} answered on {date}. If a day was named, note it as the expected decision; if not, leave it in peace until about {days}.",
    source: "S0, S1: asking is for silence",
  },
  "thank-you/missed": {
    says: "The time for thanking {name} on its own has passed. It is no drama: put your thanks into the next message you have a reason for.",
    source: "S0: within 48 hours, while it is fresh; S3: neglecting to follow up at all is the worse mistake",
  },
  "thank-you/late": {
    says: "The best day has passed, but a short message still does good, without an apology.",
    source: "CareerBuilder 2005: 36 % of employers expect thanks within three to five days",
  },
  "waiting/gap": { says: "{company} heard from you only days ago.", source: "S0: not several messages within days" },
  "waiting/last": {
    says: "This was the last question; give {company} until {date}.",
    source: "Woodpecker: two or three messages do best, more do not",
  },
  "let-go/two-questions": {
    says: "You have asked {company} twice and heard nothing. That says more about their week than about you: count it as closed, write down what you learned, and give the time to other openings.",
    source: "S1: turn to other openings; Woodpecker: two or three messages do best",
  },
  "whom/recruiter": {
    says: "{name} runs the process, so the question goes there first.",
    source: "S1: HR is written to before a direct manager",
  },
  "whom/hands-off": {
    says: "{name} would rather not get updates, so one short question is all, and a later one than usual.",
    source: "S1: some managers prefer a hands-off approach",
  },
  "whom/no-hours": {
    says: "{name} likes calls, but there is no good hour for one in both your days, or somebody there minds calls; so it is put in writing.",
    source: CUSTOM,
  },
  "whom/nobody": {
    says: "Nobody can be asked about the status: no address or number that may be used for it is known. The company's main address or the portal where you applied is what is left.",
    source: "S1: the preferred method of contact",
  },
  "reply/nobody": {
    says: "There is no address to answer {company}; if the mail came from a person, add them as a contact.",
    source: "S0, S2: an answer keeps the door open",
  },
  "reply/answer-by": { says: "They asked for your answer by {date}.", source: "the offer" },
  "feedback/refused": {
    says: "{company} wrote that they give no feedback, so it is not asked for.",
    source: "the rejection",
  },
  "feedback/has-come": { says: "You already have their feedback.", source: RECORD },
  "share-article/after-the-end": {
    says: "While they are deciding, an article would look like a nudge; it is kept for later.",
    source: "S0: articles belong to the time after the interviews",
  },
  "stop/debrief": {
    says: "Write down what was said while you remember it: the letter is made from it.",
    source: "S1: refer to specific points of the conversation",
  },
  "reach/no-calls": {
    says: "{name} prefers not to be called, so nobody is called.",
    source: "S1: the preferred method of contact",
  },
  "materials/asked": {
    says: "{company} asked for something: add it to what you promised, and send it promptly.",
    source: "S1: requested materials are sent promptly",
  },
  "interview/enter": {
    says: "{company} is arranging the next step: enter the interview once its date is set.",
    source: RECORD,
  },
  "lessons/remember": {
    says: "Before the interview on {date}, remember what you noted as lessons.",
    source: "S0, S1: feedback and reflection help with the next interview",
  },
  "lessons/note-feedback": {
    says: "{name} answered on {date}: note what they said as a lesson, so that it comes back before the next interview.",
    source: "S0, S1: feedback helps with the next interview",
  },
  "end/learn": {
    says: "Note what you would ask or answer differently next time; then the time belongs to other openings.",
    source: "S1: reflect, and turn to other openings",
  },
  "end/closed": {
    says: "The opening is closed, and that is no judgement of you. If somebody wrote to you in person, one line of thanks keeps the door open.",
    source: "S0, S2: relations outlast an opening",
  },
  "letter/arrival": { says: "Posted then, it arrives in time.", source: "usual delivery times of the post" },
  "letter/too-slow": {
    says: "A letter would reach {name} about {date}, too late for the decision.",
    source: "S1, S3: a handwritten note where it is appropriate",
  },
  "interview/ahead": {
    says: "The interview is still ahead on {date}; this is for afterwards.",
    source: "the interview's date",
  },
} as const satisfies Record<string, StandingRule>;

export type StandingRuleId = keyof typeof STANDING_RULES;

export function standing(rule: StandingRuleId, fill: Fill = {}): Reason {
  const { says, source } = STANDING_RULES[rule];
  return { rule, says: fillIn(says, fill), source };
}
