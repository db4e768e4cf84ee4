// Why is there nothing to write any more, and can that be taken back?
import type { Output } from "../../../app/contract/contract.ts";
import { Button } from "../../design/button.tsx";
import { Message } from "../../design/page.tsx";
import { useTaskActions } from "../today/task-actions.ts";
import type { DraftView } from "./letter-desk.ts";

interface OverNoticeProps {
  view: DraftView;
  application: Output<"read-application"> | undefined;
}

/** For a touchpoint that is done or not wanted, and has no letter that tells of it. */
export function OverNotice({ view: { applicationId, touchpoint }, application }: OverNoticeProps) {
  const { markUndone, planAgain } = useTaskActions();
  const place = { id: applicationId, touch: touchpoint.id };
  const { history = [], skipped = [] } = application?.caseFile ?? {};
  if (touchpoint.state === "done") {
    const isMarked = history.some((item) => item.touchpoint === touchpoint.id && item.messageId === undefined);
    return (
      <Message>
        <div className="row">
          <p>This is done.</p>
          {isMarked && (
            <Button isSmall onPress={() => void markUndone(place)}>
              Not done after all
            </Button>
          )}
        </div>
      </Message>
    );
  }
  return (
    <Message kind="warning">
      <div className="row">
        <p>This is not wanted any more: {touchpoint.reasons[0]?.says}</p>
        {skipped.some((item) => item.touchpoint === touchpoint.id) && (
          <Button isSmall onPress={() => void planAgain(place)}>
            Plan it again
          </Button>
        )}
      </div>
    </Message>
  );
}
