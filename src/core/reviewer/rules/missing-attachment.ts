// Does the letter speak of a file that does not go with it?
import { isInProse, isOpaque, type Letter } from "../letter.ts";
import { phrasePattern, sentenceAt } from "../phrase.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "missing-attachment",
  severity: "error",
  sentence: "Finds letters that speak of an attached file when none is attached.",
  why: "A forgotten attachment costs a second mail that says sorry.",
  source: "S1 (requirements C7, M6)",
};

const HAS_FILE = [
  "(?:i|we)(?:'ve| have|'m| am)?(?: also| now| just| hereby)? (?:attach(?:ed|ing)?|enclos(?:e|ed|ing))(?! (?:to|importance|great|much|value|weight))",
  "(?:please )?(?:find|see|check|open|review|have a look at|take a look at)(?: \\w+){0,6} (?:attached|enclosed|attachment|attachments|enclosure)",
  "(?:attached|enclosed)(?: herewith| hereto| please find| you'll find| you will find| to this \\w+)?,? (?:is|are|please|you|find|for your|herewith|my|the|a|an|here)",
  "(?:is|are|i have|i've|you'll find|you will find|come|comes)(?: \\w+){0,3} (?:attached|enclosed)(?: (?:here|below|to this|herewith|as|for|with|in))?(?=[.,;:!)]| |\\n|$)",
  "(?:see|in|as|with|open|view) (?:the |my |an )?(?:attached|enclosed|attachment|attachments|enclosure)",
  "(?:the|my|this) (?:attached|enclosed) (?:\\w+[ -]){0,3}(?:file|document|slides?|deck|cv|resume|résumé|portfolio|paper|report|letter|list|pdf|references?|sample|certificate|transcript|copy|version|presentation|sketch|plan|notes?|spreadsheet|case|proposal|summary|form|article|dissertation|thesis|work)",
  "attach(?:ed|ing) (?:you'll|you will|please|find|herewith|here)",
  "(?:i'm|i am) sending (?:you )?(?:\\w+ ){0,6}(?:as an attachment|attached|enclosed)",
  "(?:attachments?|enclosures?|encl\\.?|attached|enclosed):",
  "(?:file|document|slides?|deck|cv|resume|résumé|portfolio|paper|report|list|pdf|certificate|sketch|plan|notes?|spreadsheet|summary|drawing) (?:attached|enclosed) (?:shows?|is|are|gives?|has|have|contains?|explains?|outlines?|lists?|holds?|tells?)",
  "(?:i'm|i am|i) (?:now )?(?:send|sending) (?:you )?(?:\\w+ ){1,5}with this (?:e-?mail|mail|message)",
  "(?:i'm|i am|i have|i've) includ(?:ed|ing) (?:my|the|a|an|our) (?:\\w+ ){1,4}as (?:a|an) (?:pdf|word|zip|excel|file|document)",
].map((find) => phrasePattern(find));

/** Words that make it somebody else's file, an earlier one, one to come, or no file at all. */
const NOT_HERE =
  /\b(?:attached (?:to (?:the|our|your|my|each|every|a|an|his|her|its|it|them|that|people|ideas)(?! (?:e-?mail|message|note|letter))|in \w+'s|strings)|(?:became|become|grow|grew|very|quite|emotionally|strongly|so) attached|(?:can(?! find| see)|could|shall|should|may|would(?! find)|will(?! find| see)|happy to|glad to|let me know if|if you (?:need|want|like)|instead of|rather than|without|not|never|n't|forgot to|open(?:ed|ing)? the|receive|received|able to (?:open|read)|your) (?:\w+ ){0,6}(?:attach\w*|attachment\w*|enclos\w*)|attach(?:ed)? (?:great|much|little|no|more|importance|value|weight)|(?:motor|sensor|gripper|arm|cable|bracket|label|camera|tool|load|enclosed (?:space|cell|area|room|chamber|housing))\b.{0,20}\b(?:attached|enclosed)|enclosed (?:space|cell|area|room|chamber|housing|system|environment)|an enclosed|attachment (?:theory|style|point|rate)|detach|you (?:attached|enclosed|sent)|attached (?:last|earlier|previously|before|yesterday))\b/i;

export const check: Check = (letter) => {
  const { attachments, channel } = letter.request;
  if (attachments && attachments.length > 0) return missingPromise(letter, attachments);
  const said = saidPlaces(letter);
  if (said.length === 0) {
    const empty = emptyHanded(letter);
    return empty.length > 0 ? empty : attachments ? missingPromise(letter, attachments) : [];
  }
  if (channel === "phone") return [];
  const promised = promisedFiles(letter);
  const first = said[0]!;
  if (attachments === undefined && hasLinkNear(letter, first)) return [];
  // Nobody told us what goes with the letter: good letters speak of attachments too, so this is a reminder only. Of a file
  // that was promised we know that it exists; of one that nothing else speaks of, not even that.
  const isCertain = attachments !== undefined;
  const isExpected =
    letter.purpose === "materials" ? promised.length > 0 : promised.some((item) => speaksOf(letter, first, item.what));
  const isPromised = promisedTo(letter).length > 0;
  const isReminder = !isCertain && (letter.facts === undefined || isExpected);
  return [
    {
      ...first,
      severity: isReminder ? "info" : isCertain || !isPromised ? "error" : "warning",
      says: isCertain
        ? "The letter speaks of an attached file, but none is attached; add it, or the reader has to write to you for it."
        : "The letter speaks of an attached file; make sure that it goes with the mail, or the reader has to write to you for it.",
    },
  ];
};

function saidPlaces(letter: Letter): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (const pattern of HAS_FILE) {
    for (const match of letter.plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const isTail =
        letter.signature !== undefined &&
        start >= letter.signature.start &&
        start < letter.body.end &&
        match[0].endsWith(":");
      if (!(isInProse(letter, start, end) || isTail) || isOpaque(letter, start, end)) continue;
      const sentence = sentenceAt(letter, start);
      const text = sentence ? sentence.text.replace(/\s+/g, " ") : "";
      if (NOT_HERE.test(text) || text.endsWith("?")) continue;
      places.push({ start, end });
      break;
    }
  }
  return places.toSorted((a, b) => a.start - b.start);
}

function hasLinkNear(letter: Letter, place: { start: number }): boolean {
  return letter.opaque.some(
    (span) =>
      span.start > place.start &&
      span.start - place.start < 200 &&
      /^(?:https?:|www\.)/i.test(letter.text.slice(span.start, span.start + 8)) &&
      /\b(?:drive|dropbox|github|figma|onedrive|wetransfer|notion|docs)\b/i.test(
        letter.text.slice(span.start, span.end),
      ),
  );
}

/** Files promised to the recipients and not yet sent. */
function promisedFiles(letter: Letter): { what: string; file: string }[] {
  const to = letter.request.to;
  return (letter.request.caseFile?.interviews ?? [])
    .flatMap((interview) => interview.debrief?.promised ?? [])
    .filter(
      (item) =>
        item.file !== undefined &&
        item.done !== true &&
        (item.to === undefined || to === undefined || to.length === 0 || to.includes(item.to)),
    )
    .map((item) => ({ what: item.what, file: item.file! }));
}

/** Everything promised to the recipients and not yet sent, with a file or without one. */
function promisedTo(letter: Letter): { what: string; file?: string }[] {
  const to = letter.request.to;
  return (letter.request.caseFile?.interviews ?? [])
    .flatMap((interview) => interview.debrief?.promised ?? [])
    .filter(
      (item) =>
        item.done !== true && (item.to === undefined || to === undefined || to.length === 0 || to.includes(item.to)),
    );
}

/**
 * A letter that hands over what was promised, with nothing in it: no file, no link, no address, no figures, no list.
 * Only where every promise is without a file, since the outbox adds a file by itself.
 */
function emptyHanded(letter: Letter): Remark[] {
  const { attachments, channel } = letter.request;
  if (letter.purpose !== "materials" || !letter.purposeIsGiven || channel === "phone") return [];
  if (attachments && attachments.length > 0) return [];
  const promised = promisedTo(letter);
  if (promised.length === 0 || promised.some((item) => item.file !== undefined)) return [];
  const holdsSomething =
    letter.opaque.some((span) => letter.prose.some((place) => span.start >= place.start && span.end <= place.end)) ||
    letter.prose.some((place) => {
      const text = letter.plain.slice(place.start, place.end);
      return /\d{3}|[[{<_]|^\s*(?:[-•*]|\d[.)]) |:\s*\n|\p{Lu}\p{L}+ \p{Lu}\p{L}+, /mu.test(text) || text.length > 900;
    });
  if (holdsSomething) return [];
  const head = letter.sentences[0] ?? letter.body;
  return [
    {
      start: head.start,
      end: head.end,
      severity: attachments === undefined ? "warning" : "error",
      says: `You promised ${promised[0]!.what}, but the letter holds neither that nor a link, and no file is named; the reader would have to ask for it.`,
    },
  ];
}

/** Does the sentence with the attachment name what was promised? */
function speaksOf(letter: Letter, place: { start: number }, what: string): boolean {
  const words = new Set(sentenceAt(letter, place.start)?.words.map((word) => word.lower));
  return (what.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []).some((word) => words.has(word));
}

/** A letter whose purpose is to send what was promised needs exactly that file. */
function missingPromise(letter: Letter, attachments: readonly string[]): Remark[] {
  if (!(letter.purpose === "materials" && letter.purposeIsGiven)) return [];
  const names = new Set(attachments.map((name) => name.split(/[\\/]/).at(-1)!.toLowerCase()));
  const promised = promisedFiles(letter);
  if (promised.length === 0 || promised.some((item) => names.has(item.file.split(/[\\/]/).at(-1)!.toLowerCase())))
    return [];
  const span = saidPlaces(letter)[0] ?? letter.sentences[0] ?? letter.body;
  return [
    {
      start: span.start,
      end: span.end,
      severity: attachments.length === 0 ? "error" : "warning",
      says: `You promised ${promised[0]!.what} (${promised[0]!.file}), but that file does not go with this letter.`,
    },
  ];
}

export const examples: Examples = {
  good: [
    { message: "Dear Dana,\n\nI have attached the slides.", attachments: ["slides.pdf"] },
    {
      message: "Dear Dana,\n\nAs promised, the slides are attached.",
      sample: true,
      to: ["dana"],
      purpose: "materials",
      attachments: ["slides.pdf"],
    },
    {
      message:
        "Dear Dana,\n\nWe grew attached to the robot. The sensor is attached to the gripper, and I attach great importance to tests.",
      attachments: [],
    },
    {
      message: "Dear Dana,\n\nI can attach the slides if you like. Were you able to open the attachment?",
      attachments: [],
    },
  ],
  bad: [
    { message: "Dear Dana,\n\nI have attached the slides.", attachments: [] },
    { message: "Dear Dana,\n\nPlease find enclosed my résumé.", attachments: [] },
    {
      message: "Dear Dana,\n\nAttached is my portfolio.",
      sample: (caseFile) => {
        caseFile.interviews = [];
      },
    },
    {
      message: "Dear Dana,\n\nHere is what I promised.",
      sample: true,
      to: ["dana"],
      purpose: "materials",
      attachments: [],
    },
    "Dear Dana,\n\nI'm attaching my references.",
    { message: "Dear Dana,\n\nYou will find the slides in the attached file.", attachments: [] },
    { message: "Dear Dana,\n\nThe sketch attached shows the cell.", attachments: [] },
    { message: "Dear Dana,\n\nI am sending you the slides with this mail.", attachments: [] },
    { message: "Dear Dana,\n\nAttached: sketch.pdf", attachments: [] },
  ],
};
