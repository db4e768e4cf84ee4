// Is everything in order, and whose is all this?
import { useQuery } from "@tanstack/react-query";
import { CircleCheck, CircleX } from "lucide-react";
import { useState } from "react";
import { healthQuery } from "../../api/queries.ts";
import { sayError } from "../../api/refusal.ts";
import { Button } from "../../design/button.tsx";
import { Message, Section } from "../../design/page.tsx";
import styles from "./settings.module.css";

export function AboutSection() {
  const [isAsked, setAsked] = useState(false);
  const { data, error, refetch, isFetching } = useQuery({ ...healthQuery, enabled: isAsked, staleTime: 0 });
  const look = () => {
    setAsked(true);
    if (isAsked) void refetch();
  };
  return (
    <Section title="About">
      <p>
        Afterview runs on this machine and keeps everything here. It talks to your mail server and to nothing else. It
        is free software under the Apache licence 2.0.
      </p>
      <div>
        <Button onPress={look} isDisabled={isFetching}>
          Is everything in order?
        </Button>
      </div>
      <div role="status">
        {error !== null && <Message kind="error">{sayError(error)}</Message>}
        {data !== undefined && (
          <ul className={styles["checks"]}>
            {data.checks.map((check) => (
              <li key={check.name} className={styles["check"]}>
                {check.ok ? (
                  <CircleCheck className={styles["good"]} aria-label="In order" />
                ) : (
                  <CircleX className={styles["bad"]} aria-label="Not in order" />
                )}
                <span>
                  <b>{check.name}</b>: {check.says}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
