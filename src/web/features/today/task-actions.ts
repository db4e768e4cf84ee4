// What can the person do with a task besides writing: skip it, or say that it is done. Both can be taken back.
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { call } from "../../api/call.ts";
import { rereadApplication, todayQuery } from "../../api/queries.ts";
import { tell, tellError } from "../../design/notices.tsx";

interface Place {
  id: string;
  touch: string;
}

export function useTaskActions() {
  const client = useQueryClient();
  // The letter's page too: it says whether there is still something to do.
  const reread = async (id: string) => {
    await rereadApplication(client, id);
    await client.invalidateQueries({ queryKey: ["draft", id] });
  };
  const step = async (place: Place, run: () => Promise<unknown>, says: string, undo: () => Promise<unknown>) => {
    hideTask(client, place);
    try {
      await run();
      tell(says, () => {
        void undo()
          .catch(tellError)
          .finally(() => reread(place.id));
      });
    } catch (error) {
      tellError(error);
    }
    await reread(place.id);
  };
  return {
    skip: (place: Place) =>
      step(
        place,
        () => call("skip-touchpoint", place),
        "Left out. Nothing will be sent.",
        () => call("unskip-touchpoint", place),
      ),
    markDone: (place: Place) =>
      step(
        place,
        () => call("mark-sent", place),
        "Noted as done.",
        () => call("unmark-sent", place),
      ),
    /** Takes "I already did" back, later than its notice stays. */
    markUndone: async (place: Place) => {
      try {
        await call("unmark-sent", place);
        tell("Open again.");
      } catch (error) {
        tellError(error);
      }
      await reread(place.id);
    },
    planAgain: async (place: Place) => {
      try {
        await call("unskip-touchpoint", place);
        tell("Planned again.");
      } catch (error) {
        tellError(error);
      }
      await reread(place.id);
    },
    cancelLetter: async (letter: { id: string; caseId: string }) => {
      try {
        await call("cancel-letter", { id: letter.id });
        tell("Taken back. The letter stays as a draft.");
      } catch (error) {
        tellError(error);
      }
      await reread(letter.caseId);
    },
    releaseLetter: async (letter: { id: string; caseId: string }) => {
      try {
        await call("release-letter", { id: letter.id });
        tell("It is on its way again.");
      } catch (error) {
        tellError(error);
      }
      await reread(letter.caseId);
    },
    settleLetter: async (letter: { id: string; caseId: string }, verdict: "sent" | "failed") => {
      try {
        await call("settle-letter", { id: letter.id, verdict });
        tell(verdict === "sent" ? "Noted as sent." : "Noted as not sent.");
      } catch (error) {
        tellError(error);
      }
      await reread(letter.caseId);
    },
  };
}

/** The card goes at once; the server's answer follows. */
function hideTask(client: QueryClient, { id, touch }: Place): void {
  client.setQueryData(todayQuery.queryKey, (today) =>
    today === undefined
      ? today
      : {
          ...today,
          items: today.items.filter((item) => item.applicationId !== id || item.touchpoint?.id !== touch),
        },
  );
}
