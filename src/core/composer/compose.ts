// Which letter can be written from the facts for this purpose, channel and reader?
import type { ComposeResult, DraftRequest } from "./draft.ts";
import { layOut, type Block } from "./body.ts";
import { choose, keep, type Chooser } from "./choose.ts";
import { greeting, signOff } from "./frame.ts";
import type { Move } from "./grammar/phrase.ts";
import { ASK, LEARNED, NEWS, OFFER_MORE, REMINDER } from "./grammar/status-inquiry.ts";
import { HAND_OVER, MATERIALS_CLOSE } from "./grammar/materials.ts";
import {
  ANSWER,
  CALLBACK,
  CLARIFY,
  CLOSE,
  INTEREST,
  STRENGTH,
  STRENGTH_FOR_NEED,
  THANKS,
} from "./grammar/thank-you.ts";
import { readFacts } from "./facts.ts";
import { rememberedBy } from "./memory.ts";
import { readStatement } from "./reading/read-statement.ts";
import { readSubject } from "./reading/read-subject.ts";
import { readSituation, type Situation } from "./situation.ts";
import { factSlots, plainSlot, type Slots } from "./slots.ts";

/** Writes the letter, or says why there is none. The same request always gives the same letter. */
export function compose(request: DraftRequest): ComposeResult {
  const read = readSituation(request);
  if (!read.ok) return { ok: false, refusal: { refused: read.refused } };
  const situation = read.situation;
  const facts = readFacts(situation);
  const chooser: Chooser = {
    situation,
    memory: rememberedBy(request, new Set(), []),
    seed: [situation.company, request.to.join("+"), request.purpose, situation.interview?.id].join("|"),
    version: request.version ?? 0,
    said: [],
    grams: new Set(),
  };
  const base = baseSlots(situation);
  const paragraphs: Block[] = [];
  const paragraph = (...asks: [readonly Move[], Slots][]): void => {
    const said = [];
    for (const [moves, slots] of asks) {
      const one = choose(chooser, moves, { ...base, ...slots });
      if (one) {
        keep(chooser, one);
        said.push(one);
      }
    }
    if (said.length > 0) paragraphs.push({ said });
  };
  if (request.purpose === "materials") {
    const index = situation.interview?.debrief?.promised?.findIndex((item) => item.done !== true) ?? -1;
    const promised = situation.interview?.debrief?.promised?.[index];
    if (!promised) return { ok: false, refusal: { refused: "Nothing is promised that has not been sent." } };
    const reading = readSubject(promised.what, situation.keepsCapital, [], false);
    paragraph([
      [HAND_OVER],
      factSlots("promise", reading.forms, [`interviews.${situation.interview!.id}.debrief.promised.${index}`]),
    ]);
    paragraph([[MATERIALS_CLOSE], {}]);
  } else if (request.purpose === "status-inquiry") {
    paragraph([[REMINDER], {}]);
    const news = situation.caseFile.company.news?.at(-1);
    const learned = situation.caseFile.candidate.learned?.at(-1);
    if (news)
      paragraph([
        [NEWS],
        factSlots("news", readSubject(news.text, situation.keepsCapital, [], false).forms, [
          `company.news.${situation.caseFile.company.news!.length - 1}`,
        ]),
      ]);
    else if (learned)
      paragraph([
        [LEARNED],
        factSlots("learned", readStatement(learned.text, situation.keepsCapital, []).forms, [
          `candidate.learned.${situation.caseFile.candidate.learned!.length - 1}`,
        ]),
      ]);
    paragraph([[ASK], {}], [[OFFER_MORE], {}]);
  } else {
    const topic = facts.topics[0];
    const strength = facts.strengths[0];
    paragraph(
      [[THANKS], {}],
      ...(topic ? [[[CALLBACK], factSlots("topic", topic.forms, [topic.address])] as [readonly Move[], Slots]] : []),
    );
    if (strength) {
      const own = factSlots("strength", strength.forms, [strength.address]);
      const need = strength.need ? factSlots("need", strength.need, [strength.address]) : {};
      paragraph([strength.need ? [STRENGTH_FOR_NEED] : [STRENGTH], { ...own, ...need }]);
    }
    for (const item of facts.clarify.slice(0, 1))
      paragraph([[CLARIFY], factSlots("clarify", item.forms, [item.address])]);
    for (const item of facts.answers.slice(0, 1))
      paragraph([[ANSWER], factSlots("answer", item.forms, [item.address])]);
    paragraph([[INTEREST], {}], [[CLOSE], {}]);
  }
  const blocks: Block[] = [greeting(situation), ...paragraphs, signOff(situation)];
  const { body, sentences } = layOut(blocks);
  return {
    ok: true,
    draft: {
      channel: request.channel,
      to: situation.readers.map((reader) => reader.contact.id),
      subject: request.channel === "email" ? `Thank you – ${situation.role}` : "",
      body,
      sentences,
      attachments: [],
      leftOut: facts.leftOut,
    },
  };
}

function baseSlots(situation: Situation): Slots {
  const slots: Slots = {
    ...plainSlot("role", situation.role, ["role.title"]),
    ...plainSlot("company", situation.company, ["company.name"]),
  };
  if (situation.interviewDay)
    Object.assign(
      slots,
      plainSlot("day", situation.interviewDay.words, [`interviews.${situation.interview!.id}.start`]),
    );
  return slots;
}
