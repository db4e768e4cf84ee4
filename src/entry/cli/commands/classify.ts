// `afterview classify MAIL…`: what does an incoming mail mean for the application?
import { runCoreOperation } from "../../../app/run-operation.ts";
import { Fault } from "../../../app/fault.ts";
import { parsePlainMail } from "../../../core/classifier/parse-plain-mail.ts";
import type { IncomingMail } from "../../../core/classifier/reading.ts";
import { EXIT, type Command, type Surroundings } from "../command.ts";
import { dropUndefined } from "../drop-undefined.ts";
import { instantOption, readBytes, readCaseFile, textOption } from "../input.ts";

export const command: Command = {
  name: "classify",
  summary: "Tells what incoming mails mean: a rejection, an invitation, a delay …",
  usage: "classify MAIL… [--case CASE] [--now INSTANT] [--json]",
  options: { case: { type: "string" }, now: { type: "string" }, json: { type: "boolean" } },
  explain: {
    case: "the case file of the application",
    now: "the day from which `next week` is counted (the present one)",
    json: "print one JSON document",
  },
  examples: ["afterview classify answer.eml --case halden.yaml", "afterview classify - --json < mails.jsonl"],
  takes: [1, 10_000],
  async run({ positionals, values }, around) {
    const casePath = textOption(values, "case");
    const caseFile = casePath === undefined ? undefined : await readCaseFile(casePath, around);
    const mails = (await Promise.all(positionals.map((path) => readMails(path, around)))).flat();
    const context = await around.core();
    const readings: unknown[] = [];
    for (const { file, mail } of mails) {
      const reading = await runCoreOperation(
        "classify-mail",
        context,
        dropUndefined({ mail, caseFile, now: instantOption(values) }),
      );
      readings.push({ file, ...reading });
      if (!values["json"]) {
        const doubt = reading.unsure ? ", not sure" : "";
        around.out(
          `${file}: ${reading.kind} (${Math.round(reading.confidence * 100)} %${doubt})${reading.evidence[0] ? ` because of “${reading.evidence[0].says}”` : ""}`,
        );
      }
    }
    if (values["json"]) around.out(JSON.stringify(readings, null, 2));
    return EXIT.done;
  },
};

async function readMails(path: string, around: Surroundings): Promise<{ file: string; mail: IncomingMail }[]> {
  if (path === "-") return readJsonLines(await around.readInput());
  const bytes = await readBytes(path);
  if (/\.eml$/i.test(path)) return [{ file: path, mail: await around.readEml(bytes) }];
  return [{ file: path, mail: parsePlainMail(new TextDecoder().decode(bytes)) }];
}

function readJsonLines(text: string): { file: string; mail: IncomingMail }[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === "") return [];
    const wrong = (why: string) =>
      new Fault("bad-input", `standard input, line ${index + 1}: ${why}; expected {"id", "from", "subject", "text"}.`, {
        value: line.slice(0, 60),
        place: `line ${index + 1}`,
      });
    let value: { id?: unknown; from?: unknown; subject?: unknown; text?: unknown };
    try {
      value = JSON.parse(line);
    } catch {
      throw wrong("not JSON");
    }
    if (value === null || typeof value !== "object" || typeof value.text !== "string") throw wrong("no text");
    const field = (item: unknown) => (typeof item === "string" ? item : undefined);
    const [from, subject] = [field(value.from), field(value.subject)];
    // Without the two fields the text may begin with its own `From:` and `Subject:` lines, as in a file.
    const mail =
      from === undefined && subject === undefined
        ? parsePlainMail(value.text)
        : (dropUndefined({ from, subject, text: value.text }) as IncomingMail);
    return [{ file: String(value.id ?? index + 1), mail }];
  });
}
