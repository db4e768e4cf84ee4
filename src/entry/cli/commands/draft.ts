// `afterview draft CASE`: which message does a touchpoint get?
import { runCoreOperation } from "../../../app/run-operation.ts";
import { Fault } from "../../../app/fault.ts";
import { CHANNELS, PURPOSES } from "../../../core/case/words.ts";
import { EXIT, type Command } from "../command.ts";
import { dropUndefined } from "../drop-undefined.ts";
import { instantOption, listOption, readCaseFile, textOption, wordOption } from "../input.ts";
import { readSentFolder } from "../sent-folder.ts";

export const command: Command = {
  name: "draft",
  summary: "Writes the message for a touchpoint, grounded in the facts of the case file.",
  usage:
    "draft CASE (--touch ID | --purpose P --to ID[,ID] [--channel C] [--interview ID]) [--sent DIR] [--now INSTANT] [--playbook NAME] [--json]",
  options: {
    touch: { type: "string" },
    purpose: { type: "string" },
    to: { type: "string" },
    channel: { type: "string" },
    interview: { type: "string" },
    version: { type: "string" },
    sent: { type: "string" },
    now: { type: "string" },
    playbook: { type: "string" },
    json: { type: "boolean" },
  },
  explain: {
    touch: "the id of a touchpoint, as `plan` prints it",
    purpose: PURPOSES.join(", "),
    to: "contact ids, separated by commas",
    channel: CHANNELS.join(", "),
    interview: "the interview it is about (the latest)",
    version: "another letter from the same facts: 0, 1, 2 …",
    sent: "a folder of earlier messages, one file each: none of their sentences is used again",
    now: "write as of this instant (the present one)",
    playbook: "as for plan",
    json: "print one JSON document",
  },
  examples: [
    "afterview draft halden.yaml --purpose thank-you --to dana",
    "afterview draft halden.yaml --touch thank-you:first:omar --json",
  ],
  takes: [1, 1],
  async run({ positionals, values }, around) {
    const version = textOption(values, "version");
    if (version !== undefined && !/^\d{1,6}$/.test(version)) {
      throw new Fault("bad-input", `--version is "${version}"; expected a whole number from 0.`, {
        value: version,
        place: "--version",
      });
    }
    const input = dropUndefined({
      touch: textOption(values, "touch"),
      purpose: wordOption(values, "purpose", PURPOSES),
      to: listOption(values, "to"),
      channel: wordOption(values, "channel", CHANNELS),
      interview: textOption(values, "interview"),
      version: version === undefined ? undefined : Number(version),
      now: instantOption(values),
      playbook: textOption(values, "playbook"),
    });
    const caseFile = await readCaseFile(positionals[0]!, around);
    const sentFolder = textOption(values, "sent");
    const sent = sentFolder === undefined ? {} : { sent: await readSentFolder(sentFolder, around) };
    const draft = await runCoreOperation("draft-case", await around.core(), { caseFile, ...sent, ...input });
    if (values["json"]) {
      around.out(JSON.stringify(draft, null, 2));
    } else {
      around.out(draft.subject === "" ? draft.body : `Subject: ${draft.subject}\n\n${draft.body}`);
      for (const item of draft.leftOut) around.err(`left out: ${item.says} (${item.fact})`);
      for (const finding of draft.findings) around.err(`${finding.severity}: ${finding.says} (${finding.rule})`);
    }
    return draft.findings.some((finding) => finding.severity === "error") ? EXIT.blocked : EXIT.done;
  },
};
