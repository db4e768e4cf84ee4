// Which rules does the reviewer have? Generated from the files of rules/ by scripts/generate-rule-docs.ts.
import type { Rule } from "./rule.ts";
import * as afterDecision from "./rules/after-decision.ts";
import * as brokenSentence from "./rules/broken-sentence.ts";
import * as desperate from "./rules/desperate.ts";
import * as feedbackRequest from "./rules/feedback-request.ts";
import * as flattery from "./rules/flattery.ts";
import * as grammar from "./rules/grammar.ts";
import * as longSentence from "./rules/long-sentence.ts";
import * as missingAttachment from "./rules/missing-attachment.ts";
import * as missingGratitude from "./rules/missing-gratitude.ts";
import * as missingGreeting from "./rules/missing-greeting.ts";
import * as missingInterest from "./rules/missing-interest.ts";
import * as missingName from "./rules/missing-name.ts";
import * as missingSignOff from "./rules/missing-sign-off.ts";
import * as missingSubject from "./rules/missing-subject.ts";
import * as negative from "./rules/negative.ts";
import * as neverMet from "./rules/never-met.ts";
import * as notWanted from "./rules/not-wanted.ts";
import * as nothingSpecific from "./rules/nothing-specific.ts";
import * as overApologetic from "./rules/over-apologetic.ts";
import * as placeholder from "./rules/placeholder.ts";
import * as presumptuous from "./rules/presumptuous.ts";
import * as pushy from "./rules/pushy.ts";
import * as repetitive from "./rules/repetitive.ts";
import * as reusedText from "./rules/reused-text.ts";
import * as salary from "./rules/salary.ts";
import * as severalAsks from "./rules/several-asks.ts";
import * as shouting from "./rules/shouting.ts";
import * as spelling from "./rules/spelling.ts";
import * as staleDate from "./rules/stale-date.ts";
import * as stockPhrase from "./rules/stock-phrase.ts";
import * as timelineQuestion from "./rules/timeline-question.ts";
import * as tooCasual from "./rules/too-casual.ts";
import * as tooLate from "./rules/too-late.ts";
import * as tooLong from "./rules/too-long.ts";
import * as tooMany from "./rules/too-many.ts";
import * as tooShort from "./rules/too-short.ts";
import * as tooSoon from "./rules/too-soon.ts";
import * as unsupportedClaim from "./rules/unsupported-claim.ts";
import * as vagueSubject from "./rules/vague-subject.ts";
import * as wrongCompany from "./rules/wrong-company.ts";
import * as wrongDay from "./rules/wrong-day.ts";
import * as wrongName from "./rules/wrong-name.ts";
import * as wrongRole from "./rules/wrong-role.ts";

/** Every rule, by id. */
export const ALL_RULES: readonly Rule[] = [
  afterDecision,
  brokenSentence,
  desperate,
  feedbackRequest,
  flattery,
  grammar,
  longSentence,
  missingAttachment,
  missingGratitude,
  missingGreeting,
  missingInterest,
  missingName,
  missingSignOff,
  missingSubject,
  negative,
  neverMet,
  notWanted,
  nothingSpecific,
  overApologetic,
  placeholder,
  presumptuous,
  pushy,
  repetitive,
  reusedText,
  salary,
  severalAsks,
  shouting,
  spelling,
  staleDate,
  stockPhrase,
  timelineQuestion,
  tooCasual,
  tooLate,
  tooLong,
  tooMany,
  tooShort,
  tooSoon,
  unsupportedClaim,
  vagueSubject,
  wrongCompany,
  wrongDay,
  wrongName,
  wrongRole,
];
