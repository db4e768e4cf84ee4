// What can one do where no letter can be written? Add what is missing, or correct the facts it would be written from.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter, useParams, type ErrorComponentProps } from "@tanstack/react-router";
import { applicationQuery } from "../../api/queries.ts";
import { saveCase } from "../../api/save-case.ts";
import { ButtonLink } from "../../design/button.tsx";
import { tellError } from "../../design/notices.tsx";
import { BrokenPage } from "../../design/page.tsx";
import { withPromisedFile } from "../../words/promised-file.ts";
import { AddFile } from "./attachments.tsx";

/** For the refusal `cannot-draft`, which says in its sentence what is missing. */
export function LetterRefused({ error, reset }: ErrorComponentProps) {
  const { id, touch } = useParams({ from: "/applications/$id/letters/$touch" });
  const client = useQueryClient();
  const router = useRouter();
  const { data: application } = useQuery(applicationQuery(id));
  const touchpoint = application?.plan.touchpoints.find((item) => item.id === touch);
  const keepPromise = async (file: string) => {
    try {
      await saveCase(client, id, (caseFile) => withPromisedFile(caseFile, touchpoint?.facts ?? [], file));
      reset();
      await router.invalidate();
    } catch (problem) {
      tellError(problem);
    }
  };
  return (
    <BrokenPage error={error} title="This letter has to wait">
      <div className="row">
        {touchpoint?.purpose === "materials" && (
          <AddFile applicationId={id} onAdded={(name) => void keepPromise(name)} />
        )}
        <ButtonLink kind="primary" to="/applications/$id" params={{ id }}>
          Look at the application
        </ButtonLink>
        <ButtonLink kind="quiet" to="/">
          Back to Today
        </ButtonLink>
      </div>
    </BrokenPage>
  );
}
