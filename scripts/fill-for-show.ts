// What stands in the pictures of the documentation? The sample applications, as if their conversations had been today and yesterday.
import type { Page } from "playwright-core";
import { Temporal } from "temporal-polyfill";
import { sampleCases } from "../src/app/sample-cases.ts";
import type { CaseFile } from "../src/core/case/case-file.ts";
import type { Found } from "../test/peers/harness/pages.ts";

/** How many hours ago the fresh conversations began, on whatever day the pictures are taken. */
const HOURS_AGO: Record<string, number> = { halden: 3, brightwater: 97, oakline: 2 };

/** Fills the app through its own HTTP interface; gives the application, interview and letter that are shown. */
export async function fillForShow(page: Page, origin: string): Promise<Found> {
  const ask = async (method: "GET" | "POST" | "PUT", path: string, data?: unknown): Promise<unknown> => {
    const response = await page.request.fetch(origin + path, { method, ...(data === undefined ? {} : { data }) });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return response.json();
  };
  const now = Temporal.Now.instant();
  let shown: Found = {};
  for (const { key, caseFile } of sampleCases(now.toString({ smallestUnit: "second" }))) {
    const fresh = refresh(caseFile, now, HOURS_AGO[key]);
    const view = (await ask("POST", "/api/applications", { caseFile: fresh })) as {
      id: string;
      plan: { touchpoints: { id: string; purpose: string }[] };
    };
    if (key !== "halden") continue;
    const thanks = view.plan.touchpoints.find((touchpoint) => touchpoint.purpose === "thank-you");
    shown = { id: view.id, interview: fresh.interviews?.[0]?.id, touch: thanks?.id };
  }
  const { candidate } = sampleCases(now.toString({ smallestUnit: "second" }))[0]!.caseFile;
  const { version } = (await ask("GET", "/api/settings")) as { version: number };
  await ask("PUT", "/api/settings", { version, settings: { candidate } });
  const account = {
    address: candidate.email,
    name: candidate.name,
    host: "smtp.lindqvist.example",
    port: 465,
    security: "tls",
    user: candidate.email,
  };
  // Nothing is sent: the pictures are taken, and the data goes with its folder.
  await ask("PUT", "/api/mail-account", { account, password: "not a password" });
  return shown;
}

function refresh(caseFile: CaseFile, now: Temporal.Instant, hoursAgo: number | undefined): CaseFile {
  if (hoursAgo === undefined) return caseFile;
  return {
    ...caseFile,
    ...(caseFile.history && {
      // Thanked on the day after.
      history: caseFile.history.map((item) => ({
        ...item,
        at: now.subtract({ hours: hoursAgo - 20 }).toString({ smallestUnit: "second" }),
      })),
    }),
    interviews: caseFile.interviews?.map((interview) => ({
      ...interview,
      start: now
        .subtract({ hours: hoursAgo })
        .toZonedDateTimeISO(interview.timeZone)
        .toPlainDateTime()
        .round({ smallestUnit: "minute", roundingIncrement: 30, roundingMode: "floor" })
        .toString({ smallestUnit: "minute" }),
    })),
  };
}
