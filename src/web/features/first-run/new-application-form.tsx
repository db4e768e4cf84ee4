// How is an application added? Company, role, whom one met and when; oneself only the first time.
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState, type FormEvent } from "react";
import { call } from "../../api/call.ts";
import { applicationQuery, settingsQuery } from "../../api/queries.ts";
import { Refusal, sayError } from "../../api/refusal.ts";
import { Button } from "../../design/button.tsx";
import { Choice, TextField } from "../../design/field.tsx";
import field from "../../design/field.module.css";
import { ownZone } from "../../design/moment.tsx";
import { Message } from "../../design/page.tsx";
import { FORMAT_OPTIONS } from "../../words/choices.ts";
import { newCaseFile, type PersonLine } from "../../words/new-case.ts";
import { describeProblem } from "../../../core/case/problem.ts";
import { PeopleLines } from "./people-lines.tsx";

const nobody: PersonLine = { name: "", email: "", part: "" };
const timeZones = Intl.supportedValuesOf("timeZone");

export function NewApplicationForm() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(settingsQuery);
  const known = data.settings.candidate;
  const [me, setMe] = useState({ name: "", email: "", phone: "", timeZone: ownZone });
  const [form, setForm] = useState({ company: "", role: "", start: "", timeZone: ownZone, format: "" });
  const [people, setPeople] = useState<readonly PersonLine[]>([nobody]);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<readonly string[]>([]);
  const [isSaving, setSaving] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing: Record<string, string> = {};
    if (form.company.trim() === "") missing["company"] = "Which company is it?";
    if (form.role.trim() === "") missing["role"] = "Which role is it?";
    if (!known && me.name.trim() === "") missing["name"] = "Your name stands under every letter.";
    setErrors(missing);
    setFailure([]);
    if (Object.keys(missing).length > 0) return;
    const candidate = known ?? {
      name: me.name.trim(),
      timeZone: me.timeZone,
      ...(me.email.trim() === "" ? {} : { email: me.email.trim() }),
      ...(me.phone.trim() === "" ? {} : { phone: me.phone.trim() }),
    };
    setSaving(true);
    try {
      const view = await call("create-application", { caseFile: newCaseFile({ ...form, people }, candidate) });
      if (!known) {
        const saved = await call("save-settings", {
          version: data.version,
          settings: { ...data.settings, candidate },
        });
        client.setQueryData(settingsQuery.queryKey, { ...data, ...saved });
      }
      client.setQueryData(applicationQuery(view.id).queryKey, view);
      void client.invalidateQueries({ queryKey: ["today"] });
      void client.invalidateQueries({ queryKey: ["applications"] });
      const interview = view.caseFile.interviews?.[0];
      const isOver = interview !== undefined && Date.parse(form.start) < Date.now();
      if (isOver) {
        await navigate({
          to: "/applications/$id/interviews/$interview/debrief",
          params: { id: view.id, interview: interview.id },
        });
      } else {
        await navigate({ to: "/applications/$id", params: { id: view.id } });
      }
    } catch (error) {
      const problems = error instanceof Refusal ? error.problems : [];
      setFailure(problems.length > 0 ? problems.map((problem) => describeProblem(problem)) : [sayError(error)]);
    } finally {
      setSaving(false);
    }
  };

  return (
    <form className="stack" aria-label="Add an application" onSubmit={(event) => void submit(event)} noValidate>
      <div className={field["form"]}>
        <TextField
          label="Company"
          value={form.company}
          error={errors["company"]}
          isRequired
          onChange={(company) => setForm({ ...form, company })}
        />
        <TextField
          label="Role"
          value={form.role}
          error={errors["role"]}
          isRequired
          onChange={(role) => setForm({ ...form, role })}
        />
      </div>
      <PeopleLines people={people} onChange={setPeople} />
      <div>
        <Button kind="quiet" onPress={() => setPeople([...people, nobody])}>
          <Plus aria-hidden /> Add another person
        </Button>
      </div>
      <div className={field["form"]}>
        <TextField
          label="When you met"
          type="datetime-local"
          value={form.start}
          hint="Or when you will meet. Leave it empty if there is no date yet."
          onChange={(start) => setForm({ ...form, start })}
        />
        <TextField
          label="Their time zone"
          value={form.timeZone}
          options={timeZones}
          onChange={(timeZone) => setForm({ ...form, timeZone })}
        />
        <Choice
          label="How you met"
          value={form.format}
          options={[{ value: "", label: "not said" }, ...FORMAT_OPTIONS]}
          onChange={(format) => setForm({ ...form, format })}
        />
      </div>
      {!known && (
        <fieldset className="stack">
          <legend className={field["legend"]}>You</legend>
          <p className="soft small">Asked once, and kept on this machine. It stands under your letters.</p>
          <div className={field["form"]}>
            <TextField
              label="Your name"
              value={me.name}
              error={errors["name"]}
              autoComplete="name"
              isRequired
              onChange={(name) => setMe({ ...me, name })}
            />
            <TextField
              label="Your e-mail address"
              type="email"
              value={me.email}
              autoComplete="email"
              onChange={(email) => setMe({ ...me, email })}
            />
            <TextField
              label="Your phone"
              type="tel"
              value={me.phone}
              autoComplete="tel"
              onChange={(phone) => setMe({ ...me, phone })}
            />
            <TextField
              label="Your time zone"
              value={me.timeZone}
              options={timeZones}
              onChange={(timeZone) => setMe({ ...me, timeZone })}
            />
          </div>
        </fieldset>
      )}
      {failure.length > 0 && (
        <Message kind="error">
          <ul role="alert">
            {failure.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Message>
      )}
      <div>
        <Button type="submit" kind="primary" isDisabled={isSaving}>
          Add application
        </Button>
      </div>
    </form>
  );
}
