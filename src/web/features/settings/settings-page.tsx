// What can the person set once for all applications?
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "../../api/call.ts";
import { todayQuery } from "../../api/queries.ts";
import { Button } from "../../design/button.tsx";
import { Confirm } from "../../design/dialog.tsx";
import { ownZone } from "../../design/moment.tsx";
import { tell, tellError } from "../../design/notices.tsx";
import { Page, Section, Sheet } from "../../design/page.tsx";
import { RecordForm } from "../../design/record-form.tsx";
import type { FieldSpec } from "../../design/record.ts";
import { LANGUAGE_OPTIONS } from "../../words/choices.ts";
import { SampleButton } from "../first-run/first-run.tsx";
import { AboutSection } from "./about-section.tsx";
import { LookSection, PlaybookSection } from "./choice-sections.tsx";
import { MailboxSection } from "./mailbox-section.tsx";
import { useSettings, type Settings } from "./use-settings.ts";
import { RulesSection, WritingSection } from "./writing-sections.tsx";

const candidateSpecs: readonly FieldSpec[] = [
  { key: "name", label: "Your name", kind: "line", isRequired: true },
  { key: "email", label: "Your e-mail address", kind: "email" },
  { key: "phone", label: "Your phone", kind: "tel" },
  { key: "timeZone", label: "Your time zone", kind: "zone", isRequired: true },
  { key: "links", label: "Your pages", kind: "lines", hint: "One web address a line: LinkedIn, portfolio." },
  { key: "language", label: "You write", kind: "choice", options: LANGUAGE_OPTIONS, none: "English (American)" },
];

export function SettingsPage() {
  const { settings, playbooks, change } = useSettings();
  useEffect(() => {
    // The router scrolls to a hash only on its own navigations.
    if (location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <Page title="Settings">
      <Section title="You">
        <Sheet>
          <p className="soft small">Stands under your letters. New applications take it over.</p>
          <RecordForm
            key={JSON.stringify(settings.candidate)}
            label="You"
            specs={candidateSpecs}
            value={settings.candidate ?? { timeZone: ownZone }}
            isCalm
            onSave={async (record) => {
              await change((before) => ({ ...before, candidate: record as Settings["candidate"] }));
            }}
          />
        </Sheet>
      </Section>
      <div id="mailbox">
        <MailboxSection />
      </div>
      <PlaybookSection settings={settings} playbooks={playbooks} change={change} />
      <LookSection settings={settings} change={change} />
      <WritingSection settings={settings} change={change} />
      <RulesSection settings={settings} change={change} />
      <SampleSection />
      <AboutSection />
    </Page>
  );
}

function SampleSection() {
  const client = useQueryClient();
  const { data: today } = useSuspenseQuery(todayQuery);
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    try {
      await call("remove-sample", {});
      await client.invalidateQueries();
      tell("The sample applications are gone.");
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <Section title="Sample data">
      {today.hasSample ? (
        <div>
          <Button onPress={() => setAsking(true)}>Remove sample data</Button>
          <Confirm
            title="Remove the sample applications?"
            says="Your own applications stay."
            yes="Remove sample data"
            isOpen={isAsking}
            onYes={() => void remove()}
            onClose={() => setAsking(false)}
          />
        </div>
      ) : (
        <>
          <p className="soft">Three invented applications to try things with.</p>
          <div>
            <SampleButton />
          </div>
        </>
      )}
    </Section>
  );
}
