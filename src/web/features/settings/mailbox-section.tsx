// Which mailbox do letters leave from, and does it work?
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { mailAccountQuery } from "../../api/queries.ts";
import { sayError } from "../../api/refusal.ts";
import { Button } from "../../design/button.tsx";
import { Confirm } from "../../design/dialog.tsx";
import { Moment } from "../../design/moment.tsx";
import { tell, tellError } from "../../design/notices.tsx";
import { Message, Section, Sheet } from "../../design/page.tsx";
import { keptInWords } from "./kept-in-words.ts";
import { MailboxForm } from "./mailbox-form.tsx";

export function MailboxSection() {
  const client = useQueryClient();
  const { data } = useSuspenseQuery(mailAccountQuery);
  const { account, hasPassword } = data;
  const [isEditing, setEditing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<{ ok: boolean; says: string }>();
  const [isTesting, setTesting] = useState(false);

  const reread = async () => {
    await client.invalidateQueries({ queryKey: ["mail-account"] });
    void client.invalidateQueries({ queryKey: ["draft"] });
  };
  const test = async () => {
    setTesting(true);
    setOutcome(undefined);
    try {
      const { says } = await call("test-mail-account", {});
      setOutcome({ ok: true, says });
      await reread();
    } catch (error) {
      setOutcome({ ok: false, says: sayError(error) });
    } finally {
      setTesting(false);
    }
  };
  const remove = async () => {
    try {
      await call("remove-mail-account", {});
      setOutcome(undefined);
      await reread();
      tell("The mailbox and its password are forgotten.");
    } catch (error) {
      tellError(error);
    }
  };

  return (
    <Section title="Mailbox">
      <Sheet>
        {account === undefined || isEditing ? (
          <MailboxForm
            data={data}
            onSaved={async () => {
              setEditing(false);
              await reread();
              await test();
            }}
            onCancel={account === undefined ? undefined : () => setEditing(false)}
          />
        ) : (
          <>
            <p>
              Letters leave from <b>{account.address}</b> ({account.name}), through {account.host}.
            </p>
            <p className="soft small">
              {!hasPassword ? (
                "Its password is missing: change the mailbox and enter it."
              ) : account.verifiedAt === undefined ? (
                "Not tested yet."
              ) : (
                <>
                  Tested <Moment at={account.verifiedAt} />.
                </>
              )}{" "}
              {keptInWords(data.keyKeptIn)}
            </p>
            <div className="row">
              <Button
                kind={account.verifiedAt === undefined ? "primary" : "plain"}
                onPress={() => void test()}
                isDisabled={isTesting}
              >
                Send a test mail to myself
              </Button>
              <Button onPress={() => setEditing(true)}>Change</Button>
              <Button kind="quiet" onPress={() => setAsking(true)}>
                Forget this mailbox
              </Button>
            </div>
          </>
        )}
        <div role="status">
          {isTesting && <p>Sending a test mail …</p>}
          {outcome !== undefined && <Message kind={outcome.ok ? "info" : "error"}>{outcome.says}</Message>}
        </div>
      </Sheet>
      <Confirm
        title="Forget this mailbox?"
        says="Its password is erased from this machine. Letters that wait cannot leave any more."
        yes="Forget it"
        isOpen={isAsking}
        onYes={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </Section>
  );
}
