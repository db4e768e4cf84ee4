// Which parameters may the rules of a playbook set, what do they mean, and what holds where none is set?
//
// A rule's id begins with its topic (`status-inquiry/busy`). All rules of a topic whose conditions hold are laid over each
// other in the order of the file; the last one that sets a parameter wins and is the one named as the reason.
import { CHANNELS, CULTURES, FORMATS, PACES, PARTS, UPDATES } from "../case/words.ts";

/** A number with its limits, a switch, one of some words, or a list of some words. */
export type ParameterKind =
  | { kind: "number"; least: number; most: number; usual: number; means: string }
  | { kind: "switch"; usual: boolean; means: string }
  | { kind: "word"; words: readonly string[]; usual: string; means: string }
  | { kind: "words"; words: readonly string[]; usual: readonly string[]; means: string };

const number = (usual: number, least: number, most: number, means: string): ParameterKind => ({
  kind: "number",
  least,
  most,
  usual,
  means,
});
const flag = (usual: boolean, means: string): ParameterKind => ({ kind: "switch", usual, means });
const words = (usual: readonly string[], all: readonly string[], means: string): ParameterKind => ({
  kind: "words",
  words: all,
  usual,
  means,
});
const word = (usual: string, all: readonly string[], means: string): ParameterKind => ({
  kind: "word",
  words: all,
  usual,
  means,
});

const plan = (means: string) => flag(false, means);

export const PARAMETERS = {
  "thank-you": {
    plan: plan("thank-you messages are planned"),
    afterMinutes: number(
      120,
      15,
      1_440,
      "minutes after the interview at which it is best sent, when that is still the same working day",
    ),
    withinHours: number(24, 4, 72, "hours after the interview within which it is on time"),
    untilHours: number(48, 4, 168, "hours after the interview until which it is still sent"),
    channels: words(["email", "linkedin", "video-chat"], CHANNELS, "channels in the order they are tried"),
    letter: flag(false, "a handwritten note goes out as well where a postal address is known"),
    postDays: number(3, 1, 20, "working days the post takes inside a country"),
    postDaysAbroad: number(8, 1, 40, "working days the post takes across a border"),
    letterWithinDays: number(7, 2, 60, "days within which a letter has to arrive when no decision date is known"),
  },
  materials: {
    plan: plan("promised documents are planned"),
    withinWorkingDays: number(1, 0, 10, "working days after the interview by which a promise without a date is kept"),
    openForWorkingDays: number(10, 1, 60, "working days for which a late document is still worth sending"),
  },
  clarification: {
    plan: plan("things forgotten and doubts are answered in a message of their own once the thank-you has gone out"),
    openForWorkingDays: number(5, 1, 30, "working days after the thank-you in which a clarification still helps"),
  },
  "status-inquiry": {
    plan: plan("a question about the status is planned after silence"),
    afterDateWorkingDays: number(2, 0, 20, "working days after a stated date before asking"),
    afterDateDays: number(0, 0, 60, "calendar days after a stated date before asking, where that is longer"),
    noDateFromDays: number(7, 2, 60, "days after the thank-you before asking when no date was stated"),
    noDateToDays: number(10, 2, 90, "days after the thank-you by which to ask when no date was stated"),
    againAfterDays: number(7, 3, 90, "days of silence after one question before the next"),
    most: number(2, 0, 4, "questions about the status, over all people of the company together"),
    openForDays: number(30, 5, 120, "days after its best moment in which asking still makes sense"),
    channels: words(["email", "phone", "linkedin"], CHANNELS, "channels in the order they are tried"),
    phoneNeedsNobodyRefusing: flag(true, "nobody is called when anyone of the company refuses calls"),
  },
  connect: {
    plan: plan("connection requests on LinkedIn are planned"),
    afterDays: number(2, 1, 60, "days after the thank-you"),
    most: number(2, 0, 20, "connection requests to one company"),
    openForDays: number(14, 2, 90, "days in which the request still belongs to the interview"),
    afterDecision: flag(false, "also after a rejection, to stay in touch"),
  },
  "rejection-reply": {
    plan: plan("a rejection is answered"),
    afterHours: number(3, 0, 72, "hours to let it settle before answering"),
    withinWorkingDays: number(2, 1, 20, "working days within which the answer is on time"),
    openForWorkingDays: number(7, 1, 60, "working days after which no answer is better than a late one"),
  },
  "offer-reply": {
    plan: plan("an offer is answered"),
    withinWorkingDays: number(1, 1, 20, "working days within which the answer is on time"),
    openForWorkingDays: number(5, 1, 60, "working days in which an answer is still expected"),
  },
  "feedback-request": {
    plan: plan("feedback is asked for, once, after a rejection"),
    afterWorkingDays: number(4, 1, 60, "working days after the rejection"),
    openForDays: number(30, 5, 180, "days in which people still remember the interview"),
  },
  "check-in": {
    plan: plan("contact is kept up after the end"),
    firstAfterMonths: number(3, 1, 24, "months after the end"),
    everyMonths: number(6, 1, 36, "months between two contacts"),
    most: number(2, 1, 20, "check-ins that are planned"),
    openForDays: number(42, 7, 180, "days in which one is done in peace"),
  },
  "share-article": {
    plan: plan("articles kept for somebody are shared after the end"),
    firstAfterMonths: number(2, 1, 24, "months after the end"),
    everyMonths: number(3, 1, 36, "months between two contacts of any kind after the end"),
    most: number(2, 1, 20, "articles shared with one company"),
    openForDays: number(42, 7, 180, "days in which one is shared in peace"),
  },
  budget: {
    most: number(6, 1, 40, "touches nobody asked for, over all people and channels of a company until the decision"),
    gapDays: number(3, 1, 30, "days between two such touches"),
  },
  content: {
    timelineInThankYou: word(
      "never",
      ["never", "when-none-stated", "mention-stated", "always"],
      "whether the thank-you speaks of the timeline",
    ),
    timelineInInquiry: flag(true, "the status inquiry may ask about the timeline"),
    feedbackBeforeDecision: flag(false, "feedback may be asked for before a decision"),
    salary: word("never-before-offer", ["never", "never-before-offer"], "whether salary may be mentioned"),
  },
} as const satisfies Record<string, Record<string, ParameterKind>>;

export type Topic = keyof typeof PARAMETERS;

/** What a rule's `when` may ask about, and the words it may ask for. */
export const CONDITIONS = {
  culture: CULTURES,
  pace: PACES,
  format: FORMATS,
  part: PARTS,
  updates: UPDATES,
  decision: ["stated", "none"],
  outcome: ["open", "rejected", "offer", "accepted", "declined", "withdrawn", "closed"],
} as const;

export type ConditionName = keyof typeof CONDITIONS;
export type Conditions = Partial<Record<ConditionName, string>>;
