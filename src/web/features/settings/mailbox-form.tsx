// How is a mailbox set up? The address says most; the provider's own demands are said in plain words.
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { Output } from "../../../app/contract/contract.ts";
import { call } from "../../api/call.ts";
import { settingsQuery } from "../../api/queries.ts";
import { Refusal, sayError } from "../../api/refusal.ts";
import { Button } from "../../design/button.tsx";
import { Choice, TextField } from "../../design/field.tsx";
import field from "../../design/field.module.css";
import { Message } from "../../design/page.tsx";
import { guessHost, guessProvider } from "../../words/mail-providers.ts";
import { keptInWords } from "./kept-in-words.ts";

interface MailboxFormProps {
  data: Output<"read-mail-account">;
  onSaved(): Promise<void>;
  onCancel?: () => void;
}

export function MailboxForm({ data, onSaved, onCancel }: MailboxFormProps) {
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const candidate = settings.settings.candidate;
  const { account, providers } = data;
  const [address, setAddress] = useState(account?.address ?? candidate?.email ?? "");
  const [name, setName] = useState(account?.name ?? candidate?.name ?? "");
  const [password, setPassword] = useState("");
  /** Undefined while the address decides. */
  const [own, setOwn] = useState(account && !account.provider ? serverOf(account) : undefined);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<string>();
  const [isSaving, setSaving] = useState(false);

  const provider = guessProvider(address, providers);
  const guess = provider
    ? { host: provider.host, port: String(provider.port), security: provider.security, user: address.trim() }
    : { host: guessHost(address), port: "465", security: "tls" as const, user: address.trim() };
  const server = own ?? guess;
  const isAddress = address.includes("@") && address.split("@")[1] !== "";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing: Record<string, string> = {};
    if (!isAddress) missing["address"] = "Which address do your letters come from?";
    if (name.trim() === "") missing["name"] = "Your name stands beside the address.";
    if (password === "" && !data.hasPassword) missing["password"] = "Without it the mail server refuses your letters.";
    if (server.host.trim() === "") missing["host"] = "Your provider's page on sending mail names it.";
    setErrors(missing);
    setFailure(undefined);
    if (Object.keys(missing).length > 0) return;
    setSaving(true);
    try {
      await call("save-mail-account", {
        account: {
          address: address.trim(),
          name: name.trim(),
          host: server.host.trim(),
          port: Number(server.port),
          security: server.security,
          user: server.user.trim() === "" ? address.trim() : server.user.trim(),
          ...(provider !== undefined && own === undefined ? { provider: provider.id } : {}),
        },
        ...(password === "" ? {} : { password }),
      });
      await onSaved();
    } catch (error) {
      const found = error instanceof Refusal ? error.problems : [];
      setErrors(
        Object.fromEntries(
          found.map((problem) => [problem.path.split(".").at(-1) ?? "", `Expected ${problem.accepted}.`]),
        ),
      );
      if (found.length === 0) setFailure(sayError(error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <form className="stack" aria-label="Mailbox" onSubmit={(event) => void submit(event)} noValidate>
      <p className="soft">
        With your mailbox, Afterview sends each approved letter at its moment, and the answer comes to you as always.
      </p>
      <div className={field["form"]}>
        <TextField
          label="Address letters come from"
          type="email"
          value={address}
          error={errors["address"]}
          autoComplete="email"
          isRequired
          onChange={setAddress}
        />
        <TextField label="Your name as sender" value={name} error={errors["name"]} isRequired onChange={setName} />
      </div>
      {provider !== undefined && (
        <Message kind={provider.works ? "info" : "warning"}>
          <p>
            <b>{provider.name}.</b> {provider.needs}{" "}
            {provider.helpUrl !== undefined && (
              <a href={provider.helpUrl} target="_blank" rel="noreferrer">
                How to
              </a>
            )}
          </p>
        </Message>
      )}
      <TextField
        label="Password"
        type="password"
        value={password}
        error={errors["password"]}
        autoComplete="off"
        hint={`${data.hasPassword ? "Leave it empty to keep the stored one. " : ""}${keptInWords(data.keyKeptIn)}`}
        onChange={setPassword}
      />
      {isAddress && (
        <details open={own !== undefined || provider === undefined}>
          <summary>Mail server{provider !== undefined && own === undefined && `: ${server.host}`}</summary>
          <div className={field["form"]}>
            <TextField
              label="Server for sending (SMTP)"
              value={server.host}
              error={errors["host"]}
              onChange={(host) => setOwn({ ...server, host })}
            />
            <TextField
              label="Port"
              type="number"
              value={server.port}
              error={errors["port"]}
              onChange={(port) => setOwn({ ...server, port })}
            />
            <Choice
              label="Encryption"
              value={server.security}
              options={[
                { value: "tls", label: "TLS from the start (usually 465)" },
                { value: "starttls", label: "STARTTLS (usually 587)" },
              ]}
              onChange={(value) => setOwn({ ...server, security: value === "starttls" ? "starttls" : "tls" })}
            />
            <TextField
              label="User name"
              value={server.user}
              error={errors["user"]}
              autoComplete="username"
              onChange={(user) => setOwn({ ...server, user })}
            />
          </div>
        </details>
      )}
      {failure !== undefined && (
        <Message kind="error">
          <p role="alert">{failure}</p>
        </Message>
      )}
      <div className="row">
        <Button type="submit" kind="primary" isDisabled={isSaving}>
          Save and send a test mail
        </Button>
        {onCancel !== undefined && <Button onPress={onCancel}>Cancel</Button>}
      </div>
    </form>
  );
}

function serverOf(account: NonNullable<MailboxFormProps["data"]["account"]>) {
  return { host: account.host, port: String(account.port), security: account.security, user: account.user };
}
