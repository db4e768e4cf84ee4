// What does every page look like? `npm run screenshots [-- FOLDER]` photographs them with 0, 3 and 300 applications,
// wide and narrow, light and dark. Without a folder: a few for the documentation, into docs/screenshots.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { startAfterview } from "../test/peers/harness/afterview.ts";
import { openChromium } from "../test/peers/harness/chromium.ts";
import { fill, PAGES } from "../test/peers/harness/pages.ts";
import { root } from "./run-program.ts";

const WIDTHS = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 780 } } as const;
const SCHEMES = ["light", "dark"] as const;
const AMOUNTS = [0, 3, 300] as const;

/** What the documentation shows: three applications, wide and light, of the pages one uses daily. */
const PUBLISHED = ["today", "application", "letter"];

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
          await page.screenshot({ path: join(folder, file), fullPage: given !== undefined });
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
