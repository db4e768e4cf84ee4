// Which fields do the records of an application have, and how are they called?
import type { FieldSpec } from "../../design/record.ts";
import {
  CHANNEL_OPTIONS,
  CULTURE_OPTIONS,
  FORMAT_OPTIONS,
  OUTCOME_OPTIONS,
  PACE_OPTIONS,
  PART_OPTIONS,
  UPDATES_OPTIONS,
} from "../../words/choices.ts";

export const contactSpecs: readonly FieldSpec[] = [
  {
    key: "name",
    label: "Name",
    kind: "line",
    isRequired: true,
    hint: "As they write it, with the title: Dr. Dana Voss",
  },
  { key: "title", label: "Position", kind: "line" },
  { key: "part", label: "Part in the process", kind: "choice", options: PART_OPTIONS },
  { key: "email", label: "E-mail", kind: "email" },
  { key: "phone", label: "Phone", kind: "tel" },
  { key: "linkedin", label: "LinkedIn profile", kind: "url", placeholder: "https://" },
  { key: "connected", label: "Already connected on LinkedIn", kind: "tick" },
  { key: "timeZone", label: "Time zone", kind: "zone", hint: "Where it is not the company's." },
  { key: "postalAddress", label: "Postal address", kind: "text" },
  { key: "prefers", label: "Prefers to be reached by", kind: "choice", options: CHANNEL_OPTIONS },
  { key: "updates", label: "On updates", kind: "choice", options: UPDATES_OPTIONS },
  { key: "refuses", label: "Does not want to be reached by", kind: "ticks", options: CHANNEL_OPTIONS },
];

/** `with` is chosen among the people of the application. */
export function interviewSpecs(people: readonly { value: string; label: string }[]): readonly FieldSpec[] {
  return [
    { key: "start", label: "Date and time there", kind: "datetime-local", isRequired: true },
    { key: "timeZone", label: "Time zone", kind: "zone", isRequired: true },
    { key: "with", label: "Who took part", kind: "ticks", options: people, isRequired: true },
    { key: "format", label: "How you met", kind: "choice", options: FORMAT_OPTIONS },
    { key: "minutes", label: "Minutes", kind: "number" },
    { key: "platform", label: "Platform", kind: "line", placeholder: "Teams" },
  ];
}

export const companySpecs: readonly FieldSpec[] = [
  { key: "name", label: "Company", kind: "line", isRequired: true },
  { key: "domain", label: "Mail domain", kind: "line", placeholder: "halden.example" },
  { key: "timeZone", label: "Time zone", kind: "zone" },
  { key: "country", label: "Country", kind: "line", placeholder: "DE", hint: "Two letters; for public holidays." },
  { key: "region", label: "Region", kind: "line", placeholder: "DE-BY", hint: "Where holidays differ." },
  { key: "culture", label: "Culture", kind: "choice", options: CULTURE_OPTIONS },
  { key: "pace", label: "Pace", kind: "choice", options: PACE_OPTIONS },
];

export const roleSpecs: readonly FieldSpec[] = [
  { key: "title", label: "Role", kind: "line", isRequired: true },
  { key: "requirements", label: "What they ask for", kind: "lines", hint: "One a line." },
];

export const newsSpecs: readonly FieldSpec[] = [
  {
    key: "text",
    label: "News about the company",
    kind: "text",
    isRequired: true,
    placeholder: "opened a second plant",
  },
  { key: "on", label: "On", kind: "date" },
  { key: "url", label: "Web address", kind: "url" },
];

export const outcomeSpecs: readonly FieldSpec[] = [
  { key: "kind", label: "How it ended", kind: "choice", options: OUTCOME_OPTIONS, isRequired: true },
  { key: "on", label: "On", kind: "date" },
  { key: "text", label: "What they said", kind: "text" },
];

export function articleSpecs(people: readonly { value: string; label: string }[]): readonly FieldSpec[] {
  return [
    { key: "title", label: "Title", kind: "line", isRequired: true },
    { key: "url", label: "Web address", kind: "url", isRequired: true, placeholder: "https://" },
    { key: "for", label: "For", kind: "choice", options: people, none: "everyone" },
  ];
}

export const lessonSpecs: readonly FieldSpec[] = [
  { key: "text", label: "What to do differently next time", kind: "text", isRequired: true },
  {
    key: "from",
    label: "Learned from",
    kind: "choice",
    options: [
      { value: "reflection", label: "My own thinking" },
      { value: "feedback", label: "Their feedback" },
    ],
    none: "not said",
  },
  { key: "on", label: "On", kind: "date" },
];

export const learnedSpecs: readonly FieldSpec[] = [
  {
    key: "text",
    label: "What you learned or finished since",
    kind: "text",
    isRequired: true,
    placeholder: "finished a course on functional safety",
  },
  { key: "on", label: "On", kind: "date" },
];
