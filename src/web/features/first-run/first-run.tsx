// What does a person see who has nothing here yet?
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { tellError } from "../../design/notices.tsx";
import { Button } from "../../design/button.tsx";
import { Page, Section, Sheet } from "../../design/page.tsx";
import { ImportBox } from "./import-box.tsx";
import { NewApplicationForm } from "./new-application-form.tsx";

export function FirstRun() {
  return (
    <Page
      title="Welcome"
      heading="After the interview comes the letter"
      lead={
        <div className="stack">
          <p>
            Tell Afterview whom you met and what was said. It works out whom to write to and when, drafts each letter
            from your own notes, reads it over with you, and sends it from your mailbox. Nothing leaves without your
            word.
          </p>
          <div className="row">
            <SampleButton />
            <span className="small">Three invented applications; their letters cannot leave this machine.</span>
          </div>
        </div>
      }
    >
      <Section title="Your first application">
        <Sheet>
          <NewApplicationForm />
        </Sheet>
      </Section>
      <Section title="You have a case file?">
        <ImportBox />
      </Section>
    </Page>
  );
}

export function SampleButton() {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    try {
      await call("add-sample", {});
      await client.invalidateQueries();
    } catch (error) {
      tellError(error);
      setBusy(false);
    }
  };
  return (
    <Button onPress={() => void add()} isDisabled={isBusy}>
      Try it with sample data
    </Button>
  );
}
