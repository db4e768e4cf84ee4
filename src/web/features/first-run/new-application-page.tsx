// How does one add another application?
import { Page, Section, Sheet } from "../../design/page.tsx";
import { ImportBox } from "./import-box.tsx";
import { NewApplicationForm } from "./new-application-form.tsx";

export function NewApplicationPage() {
  return (
    <Page title="Add an application" lead="A minute now; everything else can follow.">
      <Sheet>
        <NewApplicationForm />
      </Sheet>
      <Section title="From a case file">
        <ImportBox />
      </Section>
    </Page>
  );
}
