// What is written once the company has decided, and in the months after?
import { factAt } from "../../case/fact-address.ts";
import {
  ACCEPT,
  ACCEPT_CLOSE,
  ACCEPT_NEXT,
  ARTICLE,
  ARTICLE_CLOSE,
  ARTICLE_OPENING,
  ARTICLE_TOPIC,
  ARTICLE_WHERE,
  CHECK_IN_CLOSE,
  CHECK_IN_CLOSE_SOON,
  CHECK_IN_LEARNED,
  CHECK_IN_NEWS,
  CHECK_IN_OPENING,
  CHECK_IN_OPENING_PLAIN,
  CHECK_IN_OPENING_SOON,
  CHECK_IN_TOPIC,
  CHECK_IN_TOPIC_LONG,
  CHECK_IN_WORK,
  CHECK_IN_WORK_AHEAD,
  CHECK_IN_WORK_DONE,
  DECLINE,
  DECLINE_END,
  DECLINE_REGARD,
  FEEDBACK_ASK,
  FEEDBACK_END,
  FEEDBACK_RELEASE,
  FEEDBACK_THANKS,
  OFFER_CLOSE,
  OFFER_NEXT,
  OFFER_THANKS,
  OFFER_TOPIC,
  REJECTION_DOOR,
  REJECTION_FEELING,
  REJECTION_THANKS,
  REJECTION_TOPIC,
  REJECTION_WISHES,
} from "../grammar/afterwards.ts";
import { sameMatter } from "../overlap.ts";
import { cleanText } from "../reading/clean-text.ts";
import { plainSlot } from "../slots.ts";
import { endParagraph, say, slotsOf, turn, type Writer } from "../writer.ts";
import type { Move } from "../grammar/phrase.ts";
import { daysBetween } from "../days/day-words.ts";
import { itsDay } from "./its-day.ts";
import { newest, ongoing } from "./newest.ts";
import { isPleasant, isPrivate, raggedness, writtenOut } from "./subject-kind.ts";
import { isOwn, plainly } from "./subjects.ts";

export function rejectionReply(writer: Writer): void {
  say(writer, [REJECTION_THANKS]);
  say(writer, [REJECTION_FEELING]);
  endParagraph(writer);
  const topic = subjectOf(writer);
  if (topic) say(writer, [REJECTION_TOPIC], slotsOf("topic", topic));
  say(writer, [REJECTION_DOOR]);
  endParagraph(writer);
  say(writer, [REJECTION_WISHES]);
  endParagraph(writer);
}

export function feedbackRequest(writer: Writer): void {
  say(writer, [FEEDBACK_THANKS]);
  endParagraph(writer);
  say(writer, [FEEDBACK_ASK]);
  say(writer, [FEEDBACK_RELEASE]);
  endParagraph(writer);
  say(writer, [FEEDBACK_END]);
  endParagraph(writer);
}

export function offerReply(writer: Writer): void {
  const kind = writer.situation.caseFile.outcome?.kind;
  if (kind === "accepted") {
    say(writer, [ACCEPT]);
    endParagraph(writer);
    say(writer, [ACCEPT_NEXT]);
    say(writer, [ACCEPT_CLOSE]);
  } else if (kind === "declined") {
    say(writer, [DECLINE]);
    endParagraph(writer);
    say(writer, [DECLINE_REGARD]);
    say(writer, [DECLINE_END]);
  } else {
    say(writer, [OFFER_THANKS]);
    const topic = subjectOf(writer);
    if (topic) say(writer, [OFFER_TOPIC], slotsOf("topic", topic));
    endParagraph(writer);
    say(writer, [OFFER_NEXT]);
    say(writer, [OFFER_CLOSE]);
  }
  endParagraph(writer);
}

export function checkIn(writer: Writer): void {
  const { interviewDay, today } = writer.situation;
  const days = interviewDay ? daysBetween(interviewDay.day, today) : MONTHS;
  const opening = days < WEEKS ? CHECK_IN_OPENING_SOON : CHECK_IN_OPENING;
  say(writer, [interviewDay ? opening : CHECK_IN_OPENING_PLAIN]);
  endParagraph(writer);
  const news = newest(writer, writer.facts.news);
  const learned = ongoing(newest(writer, writer.facts.learned));
  const topic = subjectOf(writer);
  const told =
    (news !== undefined && say(writer, [CHECK_IN_NEWS], slotsOf("news", news))) ||
    // What is new about the writer comes before what both remember.
    (learned !== undefined && say(writer, [CHECK_IN_LEARNED], slotsOf("learned", learned))) ||
    (topic !== undefined && say(writer, rememberedAs(topic, interviewDay?.day, today, days), slotsOf("topic", topic)));
  if (learned && news && told) say(writer, [CHECK_IN_LEARNED], slotsOf("learned", learned));
  endParagraph(writer);
  say(writer, [days < WEEKS ? CHECK_IN_CLOSE_SOON : CHECK_IN_CLOSE]);
  endParagraph(writer);
}

/** Days after which one writes that some time has passed, and after which one has memories. */
const WEEKS = 30;
const MONTHS = 60;

function rememberedAs(topic: Topic, spokenOn: string | undefined, today: string, days: number): Move[] {
  const remembered = days < MONTHS ? [CHECK_IN_TOPIC] : [CHECK_IN_TOPIC, CHECK_IN_TOPIC_LONG];
  if (!topic.task || spokenOn === undefined) return remembered;
  const when = itsDay(topic.text, spokenOn, today);
  if (when === "ahead") return [CHECK_IN_WORK_AHEAD];
  return when === "past" ? [CHECK_IN_WORK_DONE] : [CHECK_IN_WORK];
}

/** The address of the article to share, or undefined where there is none for this reader. */
export function articleFor(writer: Writer): string | undefined {
  const { caseFile, request } = writer.situation;
  const wanted = request.facts?.find((fact) => fact.startsWith("articles.") && factAt(caseFile, fact) !== undefined);
  if (wanted !== undefined) return wanted;
  const to = request.to;
  const shared = (caseFile.history ?? []).map((item) => item.text ?? "");
  const index = (caseFile.articles ?? []).findIndex(
    (item) => (item.for === undefined || to.includes(item.for)) && !shared.some((text) => text.includes(item.url)),
  );
  return index < 0 ? undefined : `articles.${index}`;
}

export function shareArticle(writer: Writer, address: string): void {
  const { caseFile, interviewDay } = writer.situation;
  const article = factAt(caseFile, address) as { title: string; url: string };
  const title = cleanText(article.title).replace(/"/g, "'");
  if (interviewDay) say(writer, [ARTICLE_OPENING]);
  say(writer, [ARTICLE], plainSlot("article", title, [`${address}.title`]));
  const near = writer.facts.topics.find(
    (topic) => topic.forms.np !== undefined && sameMatter(topic.text, article.title),
  );
  if (near) say(writer, [ARTICLE_TOPIC], slotsOf("topic", near));
  endParagraph(writer);
  say(writer, [ARTICLE_WHERE], plainSlot("url", article.url, [`${address}.url`]));
  endParagraph(writer);
  say(writer, [ARTICLE_CLOSE]);
  endParagraph(writer);
}

type Topic = Writer["facts"]["topics"][number];

/** A subject of the conversation to remember, another one in another version; the tidy ones of the work before the rest. */
export function subjectOf(writer: Writer): Topic | undefined {
  const cut = new Set(writer.facts.leftOut.map((item) => item.fact));
  const fit = writer.facts.topics.filter(
    (topic) =>
      !isOwn(topic) &&
      !topic.hollow &&
      isPleasant(topic) &&
      (topic.forms.np !== undefined || topic.forms.that !== undefined),
  );
  const tidy = (topic: Topic): boolean => raggedness(topic.forms, cut.has(topic.address)) < 2;
  const best = [fit.filter((topic) => !isPrivate(topic) && tidy(topic)), fit.filter((topic) => !isPrivate(topic))].find(
    (topics) => topics.length > 0,
  );
  return best === undefined ? undefined : plainly(writtenOut(best[turn(writer) % best.length]!));
}
