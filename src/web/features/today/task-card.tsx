// What is one thing to do now? A card with one sentence, its reason and one primary action.
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { Output } from "../../../app/contract/contract.ts";
import { Button, ButtonLink } from "../../design/button.tsx";
import { Moment } from "../../design/moment.tsx";
import {
  actionInWords,
  BY_CHANNEL,
  conversationInWords,
  doneInWords,
  listInWords,
  taskInWords,
} from "../../words/purposes.ts";
import { useTaskActions } from "./task-actions.ts";
import styles from "./today.module.css";
import { Why } from "./why.tsx";

export type TodayItem = Output<"list-today">["items"][number];

export function TaskCard({ item, now }: { item: TodayItem; now: string }) {
  const id = useId();
  const { skip, markDone } = useTaskActions();
  const { touchpoint, interview } = item;
  const sentence = sentenceOf(item, now);
  const place = touchpoint && { id: item.applicationId, touch: touchpoint.id };
  return (
    <article className={styles["card"]} aria-labelledby={id} tabIndex={-1} data-card>
      <CardHead item={item} />
      <h3 id={id} className={styles["task"]}>
        {sentence}
      </h3>
      {touchpoint && <BestMoment touchpoint={touchpoint} />}
      {touchpoint ? (
        <div className={styles["reason"]}>
          <p>{item.reason.says}</p> <Why reasons={touchpoint.reasons} subject={sentence} />
        </div>
      ) : (
        <p>{item.reason.says}</p>
      )}
      <div className={styles["actions"]}>
        {touchpoint ? (
          <ButtonLink
            kind="primary"
            to="/applications/$id/letters/$touch"
            params={{ id: item.applicationId, touch: touchpoint.id }}
            aria-describedby={id}
          >
            {actionInWords(touchpoint.purpose, touchpoint.channel, item.hasEditedDraft)}
          </ButtonLink>
        ) : (
          interview && (
            <ButtonLink
              kind="primary"
              to="/applications/$id/interviews/$interview/debrief"
              params={{ id: item.applicationId, interview: interview.id }}
              aria-describedby={id}
            >
              Note what was said
            </ButtonLink>
          )
        )}
        {touchpoint && place && (
          <>
            <Button kind="quiet" onPress={() => void markDone(place)} aria-describedby={id}>
              {doneInWords(touchpoint.channel)}
            </Button>
            <Button kind="quiet" onPress={() => void skip(place)} aria-describedby={id}>
              Not this one
            </Button>
          </>
        )}
      </div>
    </article>
  );
}

export function CardHead({ item }: { item: TodayItem }) {
  return (
    <p className={styles["where"]}>
      <Link to="/applications/$id" params={{ id: item.applicationId }}>
        {item.company}
      </Link>
      <span>{item.role}</span>
      {item.isSample && <span className={styles["sample"]}>sample</span>}
    </p>
  );
}

export function sentenceOf(item: TodayItem, now: string): string {
  const { touchpoint, interview, people } = item;
  if (touchpoint) return taskInWords(touchpoint.purpose, people, now, interview, touchpoint.channel);
  const who = people.length === 0 ? "" : ` with ${listInWords(people)}`;
  return interview ? `Note what was said in ${conversationInWords(interview, now)}${who}` : `Note what was said${who}`;
}

/** `Best tomorrow 8:30, Berlin · by e-mail` */
export function BestMoment({ touchpoint }: { touchpoint: NonNullable<TodayItem["touchpoint"]> }) {
  const { local, ideal, closes, channel, state, hours, purpose } = touchpoint;
  return (
    <p className={styles["when"]}>
      {state === "late" ? (
        <>
          {isLateSoon(purpose) ? <span className={styles["late"]}>Late, still welcome</span> : "Good"} until{" "}
          <Moment at={closes} local={local.closes} zone={local.timeZone} />
        </>
      ) : (
        <>
          Best <Moment at={ideal} local={local.ideal} zone={local.timeZone} />
        </>
      )}
      {" · "}
      {BY_CHANNEL[channel]}
      {hours && `, between ${hours[0]} and ${hours[1]} there`}
    </p>
  );
}

/** Thanks and promises lose by waiting; a question after silence does not. */
function isLateSoon(purpose: NonNullable<TodayItem["touchpoint"]>["purpose"]): boolean {
  return purpose === "thank-you" || purpose === "materials" || purpose === "offer-reply";
}
