// What does a person see who came without the launch link?
import { Page } from "../../design/page.tsx";

export function SignedOut() {
  return (
    <Page title="Open Afterview with its link">
      <p>
        Open Afterview with the link that <kbd>afterview start</kbd> printed. It opens this window once and signs it in;
        nobody else on this machine&rsquo;s network can read your letters.
      </p>
      <p className="soft">Lost the link? Stop Afterview and start it again: it prints a new one.</p>
    </Page>
  );
}
