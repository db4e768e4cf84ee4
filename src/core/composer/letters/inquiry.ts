// What does an inquiry after silence say: who writes, one piece of news, one question?
import {
  ASK,
  ASK_AFTER_DATE,
  ASK_AGAIN,
  ASK_WHETHER_MORE,
  INQUIRY_END,
  KEPT,
  LEARNED,
  NEWS,
  OFFER_MORE,
  REMINDER,
  REMINDER_AGAIN,
  REMEMBERED,
  REMEMBERED_WORK,
  REMINDER_OUTSIDE,
  REMINDER_OUTSIDE_AGAIN,
  REMINDER_PLAIN,
} from "../grammar/inquiry.ts";
import { knownThing } from "../reading/promised-thing.ts";
import { passedDecisionSlots } from "../decision.ts";
import { mayAskStatus } from "../timeline.ts";
import { endParagraph, say, slotsOf, weight, type Writer } from "../writer.ts";
import { newest, ongoing } from "./newest.ts";
import { subjectOf } from "./afterwards.ts";
import { isPrivate } from "./subject-kind.ts";
import { passOn } from "./thank-you.ts";

export function inquiry(writer: Writer): void {
  const { situation } = writer;
  const again = (situation.caseFile.history ?? []).some(
    (item) => item.direction === "sent" && item.purpose === "status-inquiry",
  );
  if (situation.interviewDay) say(writer, [again ? REMINDER_AGAIN : REMINDER]);
  else if (!writer.base.interviewers || !say(writer, [again ? REMINDER_OUTSIDE_AGAIN : REMINDER_OUTSIDE]))
    say(writer, [REMINDER_PLAIN]);
  sayNews(writer);
  endParagraph(writer);
  const passed = passedDecisionSlots(situation);
  if (!mayAskStatus(situation)) {
    say(writer, [ASK_WHETHER_MORE]);
    say(writer, [INQUIRY_END]);
  } else {
    if (again) say(writer, [ASK_AGAIN]);
    else if (passed) say(writer, [ASK_AFTER_DATE], passed);
    else say(writer, [ASK]);
    say(writer, [OFFER_MORE]);
  }
  passOn(writer);
  endParagraph(writer);
}

/** One piece of new value: news of the company since the interview, else something learned, else a kept promise. Otherwise silence. */
function sayNews(writer: Writer): void {
  const { facts } = writer;
  // News stands by itself; a word on the conversation belongs to the sentence before.
  const { open } = writer;
  endParagraph(writer);
  const news = newest(writer, facts.news);
  if (news && say(writer, [NEWS], slotsOf("news", news))) return;
  const learned = ongoing(newest(writer, facts.learned));
  if (learned && say(writer, [LEARNED], slotsOf("learned", learned))) return;
  const kept = facts.promised.find((item) => item.done && item.forms.np !== undefined);
  if (kept) {
    const forms = { ...kept.forms, np: knownThing(kept.forms.np!) };
    if (say(writer, [KEPT], slotsOf("kept", { ...kept, forms }))) return;
  }
  const topic = subjectOf(writer);
  if (!topic || isPrivate(topic) || weight(topic) > 16) return;
  if (open.length > 0) {
    writer.blocks.pop();
    writer.open = open;
  }
  const { part } = writer.situation;
  const work =
    topic.task &&
    part !== "recruiter" &&
    part !== "executive" &&
    topic.forms.how === undefined &&
    !/ and |^$/.test(topic.forms.np ?? "");
  say(writer, work ? [REMEMBERED_WORK] : [REMEMBERED], slotsOf("topic", topic));
}
