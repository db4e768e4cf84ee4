// Which pages has the web app, and how does one fill it so that each has something to show?
import type { Page } from "playwright-core";
import { sampleCases } from "../../../src/app/sample-cases.ts";

/** Parts of addresses: an application, an interview of it, and a touchpoint of it that can be drafted. */
export interface Found {
  id?: string;
  interview?: string;
  touch?: string;
}

/** Every page; no path where there is nothing yet that it could show. */
export const PAGES: { name: string; path(found: Found): string | undefined }[] = [
  { name: "today", path: () => "/" },
  { name: "applications", path: () => "/applications" },
  { name: "new-application", path: () => "/applications/new" },
  { name: "application", path: ({ id }) => id && `/applications/${id}` },
  {
    name: "debrief",
    path: ({ id, interview }) => id && interview && `/applications/${id}/interviews/${interview}/debrief`,
  },
  {
    name: "letter",
    path: ({ id, touch }) => id && touch && `/applications/${id}/letters/${encodeURIComponent(touch)}`,
  },
  { name: "settings", path: () => "/settings" },
];

/** Fills the app through its own HTTP interface, the browser being let in already. Three are the sample data. */
export async function fill(page: Page, origin: string, amount: number): Promise<Found> {
  const ask = async (method: "GET" | "POST", path: string, data?: unknown): Promise<unknown> => {
    const response = await page.request.fetch(origin + path, {
      method,
      data: data ?? (method === "POST" ? {} : undefined),
    });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return response.json();
  };
  if (amount === 3) await ask("POST", "/api/sample");
  if (amount > 3) {
    const cases = sampleCases(new Date().toISOString().replace(/\.\d+Z$/, "Z"));
    for (let index = 0; index < amount; index++) {
      const { caseFile } = cases[index % cases.length] ?? {};
      if (caseFile === undefined) continue;
      const company = { ...caseFile.company, name: `${caseFile.company.name} ${index + 1}` };
      await ask("POST", "/api/applications", { caseFile: { ...caseFile, company } });
    }
  }
  const { applications } = (await ask("GET", "/api/applications")) as { applications: { id: string }[] };
  for (const { id } of applications) {
    const view = (await ask("GET", `/api/applications/${id}`)) as {
      caseFile: { interviews?: { id: string }[] };
      plan: { touchpoints: { id: string; state: string; channel: string }[] };
    };
    const touch = view.plan.touchpoints.find(
      (one) => one.channel === "email" && /^(due|planned|late)$/.test(one.state),
    );
    const interview = view.caseFile.interviews?.[0];
    if (touch && interview) return { id, interview: interview.id, touch: touch.id };
  }
  return { id: applications[0]?.id };
}
