// Which letter can be written from the facts for this purpose, channel and reader?
import { layOut, type Block } from "./body.ts";
import type { Chooser, Said } from "./choose.ts";
import type { ComposeResult, Draft, DraftAttachment, DraftRequest } from "./draft.ts";
import { readFacts } from "./facts.ts";
import { factWording } from "./fill.ts";
import { greeting, shortName, signOff, type Line } from "./frame.ts";
import { clarification, materials, missingContent, openPromises } from "./letters/additions.ts";
import {
  articleFor,
  checkIn,
  feedbackRequest,
  offerReply,
  rejectionReply,
  shareArticle,
} from "./letters/afterwards.ts";
import { inquiry } from "./letters/inquiry.ts";
import { arranged } from "./letters/arranged.ts";
import { card, chatLine, connectNote, linkedinThanks, phoneScript } from "./letters/short-forms.ts";
import { thankYou } from "./letters/thank-you.ts";
import { sharedMatter } from "./overlap.ts";
import { rememberedBy } from "./memory.ts";
import { readSituation, writable, type Situation } from "./situation.ts";
import { plainSlot, type Slots } from "./slots.ts";
import { freshStrengths } from "./strengths.ts";
import { subjectLine } from "./subject-line.ts";
import type { Writer } from "./writer.ts";

/**
 * Writes the letter, or says why there is none. The same request always gives the same letter; another `version`
 * gives another one. Letters to a panel are written in view of those to the colleagues who come before.
 */
export function compose(request: DraftRequest): ComposeResult {
  const written = write(request, colleaguesOf(request));
  return written.ok ? { ok: true, draft: written.draft } : written;
}

interface Written {
  ok: true;
  draft: (ComposeResult & { ok: true })["draft"];
  used: string[];
}
type WriteResult = Written | { ok: false; refusal: { refused: string } };

interface Colleagues {
  used: Set<string>;
  texts: string[];
}

const NOBODY: Colleagues = { used: new Set(), texts: [] };

/** What the people of the same interview who come before the reader would get: their phrases are not used again. */
function colleaguesOf(request: DraftRequest): Colleagues {
  if (request.to.length !== 1) return NOBODY;
  const read = readSituation(request);
  if (!read.ok || !read.situation.interview || read.situation.places < 2) return NOBODY;
  const seats = writable(request.caseFile, read.situation.interview);
  const colleagues: Colleagues = { used: new Set(), texts: [] };
  for (const id of seats.slice(0, Math.min(seats.indexOf(request.to[0]!), 12))) {
    const written = write({ ...request, to: [id], interview: read.situation.interview.id }, colleagues);
    if (!written.ok) continue;
    for (const used of written.used) colleagues.used.add(used);
    colleagues.texts.push(written.draft.body);
  }
  return colleagues;
}

function write(request: DraftRequest, colleagues: Colleagues): WriteResult {
  const read = readSituation(request);
  if (!read.ok) return { ok: false, refusal: { refused: read.refused } };
  const situation = read.situation;
  const facts = readFacts(situation);
  facts.strengths = freshStrengths(situation, facts);
  const chooser: Chooser = {
    situation,
    memory: rememberedBy(request, colleagues.used, colleagues.texts),
    seed: [situation.company, situation.role, request.to.join("+"), request.purpose, situation.interview?.id].join("|"),
    version: request.version ?? 0,
    said: [],
    grams: new Set(),
    shared: new Map(),
    telling: new Set(),
  };
  const writer: Writer = { situation, facts, chooser, base: baseSlots(situation), blocks: [], open: [], words: 0 };
  const subject = request.channel === "email" ? subjectLine(writer) : undefined;
  const body = bodyOf(writer);
  if (request.purpose === "thank-you" && request.channel === "email" && situation.readers.length === 1)
    facts.leftOut = withRoomless(facts.leftOut, withoutRoom(writer));
  if ("refused" in body) return { ok: false, refusal: { refused: body.refused } };
  const { body: text, sentences } = layOut(body.blocks);
  const chosen: Said[] = [...chooser.said, ...(subject ? [subject] : [])];
  return {
    ok: true,
    draft: {
      channel: request.channel,
      to: situation.readers.map((reader) => reader.contact.id),
      subject: subject?.text ?? "",
      body: text,
      sentences,
      attachments: body.attachments,
      leftOut: facts.leftOut,
    },
    used: chosen.map((said) => said.id),
  };
}

/** Facts of this reader that could have been told: nothing is lost without a word. */
function withoutRoom(writer: Writer): Draft["leftOut"] {
  const { topics, challenges, strengths } = writer.facts;
  const said = new Set(writer.chooser.said.flatMap((item) => item.facts));
  // A subject that was told as a difficulty is told.
  const told = challenges.filter((item) => said.has(item.address));
  const body = writer.chooser.said.map((item) => item.text).join(" ");
  const besides = topics
    .filter(
      (item) =>
        said.has(item.address) &&
        item.forms.more !== undefined &&
        !body.includes(factWording("topic.more", item.forms.more, writer.situation.culture)),
    )
    .map((item) => ({ fact: item.address, says: `There was no room to add that ${item.forms.more!}.` }));
  const untold = [...topics, ...challenges, ...strengths]
    .filter((item) => !said.has(item.address) && !told.some((other) => sharedMatter(other.text, item.text) >= 0.6))
    .map((item) => ({
      fact: item.address,
      says: `There was no room for “${shortened(item.text)}”. Another version may tell it.`,
    }));
  return [...untold, ...besides];
}

/** One reason for each fact: that a part was not used says nothing where the whole was not. */
function withRoomless(leftOut: Draft["leftOut"], roomless: Draft["leftOut"]): Draft["leftOut"] {
  const isPart = (says: string): boolean => says.startsWith("Only the first sentence");
  const whole = roomless.filter(({ fact }) => !leftOut.some((item) => item.fact === fact && !isPart(item.says)));
  return [...leftOut.filter((item) => !whole.some(({ fact }) => fact === item.fact)), ...whole];
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

type Body = { blocks: Writer["blocks"]; attachments: DraftAttachment[] } | { refused: string };

function bodyOf(writer: Writer): Body {
  const { situation } = writer;
  const { channel, purpose } = situation.request;
  if (!situation.met && purpose === "thank-you") {
    arranged(writer);
    return { blocks: [{ said: [greeting(situation)] }, ...writer.blocks, signOff(situation)], attachments: [] };
  }
  if (channel === "phone") {
    phoneScript(writer);
    return { blocks: writer.blocks, attachments: [] };
  }
  const hello = greeting(situation);
  if (channel === "linkedin" && purpose === "connect" && !situation.readers[0]!.contact.connected) {
    const name = shortName(situation);
    connectNote(writer, hello.text.length + name.text.length + 2);
    const block = noteOf(hello, writer.open, name);
    const length = block.said.reduce((sum, item) => sum + item.text.length + 1, -1);
    return length <= 300
      ? { blocks: [block], attachments: [] }
      : { refused: "The names are too long for a LinkedIn note of 300 characters." };
  }
  if (channel === "video-chat" && (purpose === "thank-you" || purpose === "connect")) {
    chatLine(writer);
    return {
      blocks: [
        noteOf(
          hello,
          writer.blocks.flatMap((block) => block.said),
          shortName(situation),
        ),
      ],
      attachments: [],
    };
  }
  let attachments: DraftAttachment[] = [];
  switch (purpose) {
    case "thank-you":
      if (channel === "letter") card(writer);
      else if (channel === "linkedin") linkedinThanks(writer);
      else thankYou(writer);
      break;
    case "connect":
      linkedinThanks(writer);
      break;
    case "materials": {
      const promised = openPromises(writer);
      if (promised.length === 0)
        return { refused: "Nothing is promised to this person that has not been sent, or it could not be read." };
      const missing = missingContent(promised);
      if (missing !== undefined) return { refused: missing };
      attachments = materials(writer, promised);
      break;
    }
    case "clarification":
      if (!clarification(writer))
        return {
          refused:
            "There is nothing to add for this person: type what you would like to clarify, or the answer to a doubt.",
        };
      break;
    case "status-inquiry":
      inquiry(writer);
      break;
    case "feedback-request":
      feedbackRequest(writer);
      break;
    case "rejection-reply":
      rejectionReply(writer);
      break;
    case "offer-reply":
      offerReply(writer);
      break;
    case "check-in":
      checkIn(writer);
      break;
    case "share-article": {
      const address = articleFor(writer);
      if (address === undefined) return { refused: "There is no article kept for this person." };
      shareArticle(writer, address);
      break;
    }
  }
  const last = writer.blocks.at(-1)?.said.at(-1)?.text;
  return { blocks: [{ said: [hello] }, ...writer.blocks, signOff(situation, last)], attachments };
}

function baseSlots(situation: Situation): Slots {
  const slots: Slots = {
    ...plainSlot("role", situation.role, ["role.title"]),
    ...plainSlot("company", situation.company, ["company.name"]),
  };
  const when = situation.interviewDay ?? situation.othersDay;
  if (when) Object.assign(slots, plainSlot("day", when.words, [`interviews.${situation.interview!.id}.start`]));
  const { interviewers } = situation;
  if (interviewers.length > 0) {
    // More than two names are a list nobody reads.
    const names = interviewers.slice(0, interviewers.length > 2 ? 1 : 2).map((reader) => reader.mentioned);
    Object.assign(
      slots,
      plainSlot(
        "interviewers",
        interviewers.length > 2 ? `${names[0]!} and colleagues` : names.join(" and "),
        interviewers.slice(0, names.length).map((reader) => `contacts.${reader.contact.id}.name`),
      ),
    );
  }
  return slots;
}

/** Greeting, text and name on three lines, without gaps: what fits a chat or a note. */
function noteOf(hello: Line, said: readonly Line[], name: Line): Block {
  return { said: [hello, ...said, name], breaks: [1, said.length + 1] };
}
