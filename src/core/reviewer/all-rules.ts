// Which rules does the reviewer have? Generated from the files of rules/ by scripts/generate-rule-docs.ts.
import type { Rule } from "./rule.ts";
import * as missingAttachment from "./rules/missing-attachment.ts";
import * as missingGratitude from "./rules/missing-gratitude.ts";
import * as missingGreeting from "./rules/missing-greeting.ts";
import * as missingSubject from "./rules/missing-subject.ts";
import * as negative from "./rules/negative.ts";
import * as nothingSpecific from "./rules/nothing-specific.ts";
import * as placeholder from "./rules/placeholder.ts";
import * as pushy from "./rules/pushy.ts";
import * as salary from "./rules/salary.ts";
import * as spelling from "./rules/spelling.ts";
import * as tooCasual from "./rules/too-casual.ts";
import * as tooLong from "./rules/too-long.ts";
import * as wrongCompany from "./rules/wrong-company.ts";
import * as wrongName from "./rules/wrong-name.ts";

/** Every rule, by id. */
export const ALL_RULES: readonly Rule[] = [
  missingAttachment,
  missingGratitude,
  missingGreeting,
  missingSubject,
  negative,
  nothingSpecific,
  placeholder,
  pushy,
  salary,
  spelling,
  tooCasual,
  tooLong,
  wrongCompany,
  wrongName,
];
