// What does every page look like? `npm run screenshots [-- FOLDER]` photographs them with 0, 3 and 300 applications,
// wide and narrow, light and dark. Without a folder: a few for the documentation, into docs/screenshots.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { sampleCases } from "../src/app/sample-cases.ts";
import { startAfterview } from "../test/peers/harness/afterview.ts";
import { openChromium } from "../test/peers/harness/chromium.ts";
import { root } from "./run-program.ts";

/** The pages, by what stands on them. `id` is an application's, `touch` a touchpoint's that can be drafted. */
const PAGES: { name: string; path(found: Found): string | undefined }[] = [
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

const WIDTHS = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 780 } } as const;
const SCHEMES = ["light", "dark"] as const;
const AMOUNTS = [0, 3, 300] as const;

/** What the documentation shows: three applications, wide and light, of the pages one uses daily. */
const PUBLISHED = ["today", "application", "letter"];

interface Found {
  id?: string;
  interview?: string;
  touch?: string;
}

const given = process.argv[2];
const folder = given === undefined ? join(root, "docs", "screenshots") : resolve(given);
mkdirSync(folder, { recursive: true });
const browser = await openChromium();
try {
  for (const amount of given === undefined ? [3] : AMOUNTS) await photograph(browser, amount);
} finally {
  await browser.close();
}

async function photograph(chromium: Browser, amount: number): Promise<void> {
  const afterview = await startAfterview();
  try {
    const context = await chromium.newContext({ timezoneId: "Europe/Stockholm", locale: "en-GB" });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(afterview.link);
    const found = await fill(page, afterview.origin, amount);
    const shown = PAGES.filter(({ name }) => given !== undefined || PUBLISHED.includes(name));
    for (const { name, path } of shown) {
      const address = path(found);
      if (address === undefined) continue;
      for (const scheme of given === undefined ? (["light"] as const) : SCHEMES) {
        for (const [width, size] of Object.entries(WIDTHS)) {
          if (given === undefined && width !== "wide") continue;
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
          await page.setViewportSize(size);
          await page.goto(afterview.origin + address);
          // Live updates stay open, so the network is never idle; the heading comes with the page's data.
          await page.locator("h1").first().waitFor();
          await page.waitForTimeout(300);
          const file = given === undefined ? `${name}.png` : `${name}-${amount}-${width}-${scheme}.png`;
          await page.screenshot({ path: join(folder, file) });
          const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
          if (overflow > 0) complaints.push(`${file}: ${overflow} px wider than the window`);
        }
      }
    }
    process.stdout.write(`${amount} applications: done\n`);
    for (const complaint of new Set(complaints)) process.stdout.write(`  ${complaint}\n`);
  } finally {
    await afterview.stop();
  }
}

/** Fills the app through its own HTTP interface, and finds the parts of addresses. */
async function fill(page: Page, origin: string, amount: number): Promise<Found> {
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
