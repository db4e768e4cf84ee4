// Can everybody use every page: wide and narrow, light and dark, with a screen reader, and without a word to other hosts?
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startAfterview, type Afterview } from "./harness/afterview.ts";
import { openChromium } from "./harness/chromium.ts";
import { describeWithPeers } from "./harness/describe-with-peers.ts";
import { fill, type Found, PAGES } from "./harness/pages.ts";

const WIDTHS = [1280, 360];
const SCHEMES = ["light", "dark"] as const;

describeWithPeers(["chromium"], "The pages", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  describe.each([0, 3])("with %i applications", (amount) => {
    let afterview: Afterview;
    let context: BrowserContext;
    let page: Page;
    let found: Found;
    const complaints: string[] = [];

    beforeAll(async () => {
      afterview = await startAfterview();
      context = await browser.newContext({ reducedMotion: "reduce", locale: "en-GB" });
      page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(`error on the page: ${error.message}`));
      page.on("console", (message) => message.type() === "error" && complaints.push(`console: ${message.text()}`));
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== afterview.origin && !/^(data|blob):$/.test(protocol)) complaints.push(`asks ${request.url()}`);
      });
      await page.goto(afterview.link);
      found = await fill(page, afterview.origin, amount);
    });
    afterAll(async () => {
      await context?.close();
      await afterview?.stop();
    });

    test.each(PAGES)("$name", async ({ path }) => {
      const address = path(found);
      // Nothing to show yet: an application's pages need an application.
      if (address === undefined) return expect(amount).toBe(0);
      const problems: string[] = [];
      for (const colorScheme of SCHEMES) {
        for (const width of WIDTHS) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          await page.goto(afterview.origin + address);
          await page.locator("h1").first().waitFor();
          const where = `${width} px, ${colorScheme}`;
          const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
          if (overflow > 0) problems.push(`${where}: ${overflow} px too wide`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, nodes } of violations) problems.push(`${where}: ${id} at ${nodes[0]?.target.join(" ")}`);
        }
      }
      expect([...problems, ...complaints.splice(0)]).toEqual([]);
    });
  });
});
