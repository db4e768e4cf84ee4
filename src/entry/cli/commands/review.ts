// `afterview review MESSAGE`: what would an editor say about a message?
import { runCoreOperation } from "../../../app/run-operation.ts";
import { CHANNELS, LANGUAGES, PURPOSES } from "../../../core/case/words.ts";
import { reportText } from "../../../core/reviewer/report-text.ts";
import { toSarif } from "../../../core/reviewer/sarif.ts";
import { EXIT, type Command } from "../command.ts";
import { dropUndefined } from "../drop-undefined.ts";
import { instantOption, listOption, readCaseFile, readTextFile, textOption, wordOption } from "../input.ts";
import { readSentFolder } from "../sent-folder.ts";

export const command: Command = {
  name: "review",
  summary: "Reads a message as a careful editor who knows the case, and offers corrections.",
  usage:
    "review MESSAGE [--case CASE --purpose P --to ID[,ID] --channel C] [--sent DIR] [--attach NAME[,NAME]] [--now INSTANT] [--playbook NAME] [--language L] [--format text|json|sarif]",
  options: {
    case: { type: "string" },
    purpose: { type: "string" },
    to: { type: "string" },
    channel: { type: "string" },
    sent: { type: "string" },
    attach: { type: "string" },
    now: { type: "string" },
    playbook: { type: "string" },
    language: { type: "string" },
    format: { type: "string" },
    json: { type: "boolean" },
  },
  explain: {
    case: "the case file: names, figures, stops and timing are checked too",
    purpose: PURPOSES.join(", "),
    to: "contact ids, separated by commas",
    channel: CHANNELS.join(", "),
    sent: "a folder of earlier messages, one file each",
    attach: "names of the files that go out with it, separated by commas",
    now: "review as of this instant (the present one)",
    playbook: "as for plan",
    language: LANGUAGES.join(", "),
    format: "text (default), json or sarif",
    json: "the same as --format json",
  },
  examples: [
    "afterview review letter.txt",
    "afterview review letter.txt --case halden.yaml --purpose thank-you --to dana --channel email --json",
    "pbpaste | afterview review -",
  ],
  takes: [1, 1],
  async run({ positionals, values }, around) {
    const path = positionals[0]!;
    const format = values["json"] ? "json" : (wordOption(values, "format", ["text", "json", "sarif"]) ?? "text");
    const casePath = textOption(values, "case");
    const input = dropUndefined({
      purpose: wordOption(values, "purpose", PURPOSES),
      to: listOption(values, "to"),
      channel: wordOption(values, "channel", CHANNELS),
      language: wordOption(values, "language", LANGUAGES),
      attachments: listOption(values, "attach"),
      now: instantOption(values),
      playbook: textOption(values, "playbook"),
    });
    const message = await readTextFile(path, around);
    const caseFile = casePath === undefined ? {} : { caseFile: await readCaseFile(casePath, around) };
    const sentFolder = textOption(values, "sent");
    const sent = sentFolder === undefined ? {} : { sent: await readSentFolder(sentFolder, around) };
    const review = await runCoreOperation("review-message", await around.core(), {
      message,
      ...caseFile,
      ...sent,
      ...input,
    });
    if (format === "json") around.out(JSON.stringify(review, null, 2));
    else if (format === "sarif") around.out(JSON.stringify(toSarif(review, message, path), null, 2));
    else around.out(reportText(review, message).trimEnd());
    return review.verdict === "blocked" ? EXIT.blocked : EXIT.done;
  },
};
