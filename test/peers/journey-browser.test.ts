// Does a person get from an empty first run to a letter that a real mail server has taken, in a real browser, with every page usable
// by everybody?
import { AxeBuilder } from "@axe-core/playwright";
import PostalMime from "postal-mime";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startAfterview, type Afterview } from "./harness/afterview.ts";
import { openChromium } from "./harness/chromium.ts";
import { describeWithPeers } from "./harness/describe-with-peers.ts";
import { startPostfix, type Postfix } from "./harness/postfix.ts";

const MAYA = "maya@lindqvist.example";
const DANA = "dana.voss@halden.example";
const PASSWORD = "correct horse battery";

describeWithPeers(["chromium", "postfix", "dovecot"], "A letter from the empty first run to the mail server", () => {
  let postfix: Postfix;
  let app: Afterview;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    postfix = await startPostfix({ users: { [MAYA]: PASSWORD } });
    app = await startAfterview({ environment: { AFTERVIEW_EXTRA_CA: postfix.authority } });
    browser = await openChromium();
    context = await browser.newContext({ reducedMotion: "reduce", locale: "en-GB", timezoneId: "Europe/Berlin" });
    // Two cores may be busy with something else; what is shown is whether it works, not how fast.
    context.setDefaultTimeout(90_000);
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await postfix?.stop();
  });

  /** No violation once the page has come to rest: a button that is just fading is no page yet. */
  const usable = async () => {
    const violations = async () => {
      const found = await new AxeBuilder({ page }).analyze();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    await expect.poll(violations, { timeout: 60_000, interval: 500 }).toEqual([]);
    expect(errors).toEqual([]);
  };

  test("the link leads to a welcome that asks for the first application", async () => {
    await page.goto(app.link);
    await page.getByRole("heading", { name: "After the interview comes the letter" }).waitFor();
    expect(page.url()).not.toContain("token");
    await usable();
  });

  test("a form without a company says so at the field and loses nothing", async () => {
    await page.getByRole("textbox", { name: "Role", exact: true }).fill("Controls Engineer");
    await page.getByRole("button", { name: "Add application" }).click();
    await page.getByText("Which company is it?").waitFor();
    expect(await page.getByRole("textbox", { name: "Role", exact: true }).inputValue()).toBe("Controls Engineer");
    await usable();
  });

  test("the application is added and leads to the debrief", async () => {
    const start = Temporal.Now.zonedDateTimeISO("Europe/Berlin").subtract({ hours: 2 });
    await page.getByRole("textbox", { name: "Company", exact: true }).fill("Halden Robotics");
    await page.getByLabel("Whom you met", { exact: true }).fill("Dr. Dana Voss");
    await page.getByLabel("Their e-mail", { exact: true }).fill(DANA);
    await page.getByLabel("When you met").fill(start.toPlainDateTime().toString({ smallestUnit: "minute" }));
    await page.getByLabel("Their time zone").fill("Europe/Berlin");
    await page.getByLabel("Your name").fill("Maya Lindqvist");
    await page.getByLabel("Your e-mail address").fill(MAYA);
    await page.getByRole("button", { name: "Add application" }).click();
    await page.getByRole("heading", { name: "What was said" }).waitFor();
    await usable();
  });

  test("the debrief is saved as it is typed, and survives the window being closed", async () => {
    await page.getByLabel("We talked about … line 1").fill("replacing the hand-tuned motion planner");
    await page.getByLabel("What I bring that fits … line 1").fill("cut cycle time by 18 % at Nordarm");
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.getByLabel("I forgot to say … line 1").fill("I have also run ROS 2 in production");
    const address = page.url();
    await page.close();
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(address);
    await expect
      .poll(() => page.getByLabel("I forgot to say … line 1").inputValue(), { timeout: 60_000 })
      .toBe("I have also run ROS 2 in production");
    await usable();
    await page.getByRole("button", { name: "On to the first letter" }).click();
  });

  test("the letter stands on what was noted, and the editor shows on what", async () => {
    const editor = page.getByRole("textbox", { name: "Letter", exact: true });
    await editor.waitFor();
    const text = await editor.innerText();
    expect(text).toContain("Voss");
    expect(text).toMatch(/planner/);
    expect(text).toMatch(/18/);
    await usable();
  });

  test("a slot left in is underlined, blocks the letter, and can be mended", async () => {
    const editor = page.getByRole("textbox", { name: "Letter", exact: true });
    await editor.press("Control+End");
    await editor.pressSequentially("\nSee you at [place]");
    await page
      .getByText(/\[place\]/)
      .first()
      .waitFor();
    await page.locator(".cm-lintRange, [class*=mark]").first().waitFor();
    await usable();
    for (let count = 0; count < "\nSee you at [place]".length; count++) await editor.press("Backspace");
    expect(await editor.innerText()).not.toContain("[place]");
  });

  test("the mailbox is set up under Settings with a test mail to oneself", async () => {
    await page.goto(`${app.origin}/settings#mailbox`);
    await page.getByLabel("Address letters come from").fill(MAYA);
    await page.getByLabel("Your name as sender").fill("Maya Lindqvist");
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByLabel("Server for sending (SMTP)").fill("127.0.0.1");
    await page.getByLabel("Port", { exact: true }).fill(String(postfix.submissionPort));
    await page.getByLabel("Encryption").selectOption("starttls");
    await page.getByLabel("User name").fill(MAYA);
    await usable();
    await page.getByRole("button", { name: "Save and send a test mail" }).click();
    await page.getByText(`A test mail is on its way to ${MAYA}`).waitFor();
    await postfix.waitForMail(MAYA);
    await usable();
  });

  test("the letter is approved as it is shown, can be undone, and is then received by the mail server", async () => {
    await page.goto(`${app.origin}/`);
    await page
      .getByRole("link", { name: /^Thank Dr\. Dana Voss|Write the letter/ })
      .first()
      .click();
    const editor = page.getByRole("textbox", { name: "Letter", exact: true });
    await editor.waitFor();
    const shown = (await editor.innerText()).replaceAll("\u00a0", " ");

    await page.getByRole("button", { name: "Look it over and send" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(DANA).waitFor();
    await usable();
    await dialog.getByRole("button", { name: "Send now" }).click();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await page.getByRole("button", { name: "Look it over and send" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Send now" }).click();
    await page.getByRole("button", { name: "Undo" }).first().waitFor();
    await usable();

    const [received, ...more] = await postfix.waitForMail(DANA);
    expect(more).toEqual([]);
    const mail = await PostalMime.parse(received!);
    expect(mail.from).toMatchObject({ name: "Maya Lindqvist", address: MAYA });
    expect(mail.to?.[0]).toMatchObject({ address: DANA });
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    expect(words(mail.text ?? "")).toEqual(words(shown));
    await page.getByText(`Sent to ${DANA}`).waitFor();
    await usable();
  });

  test("Today no longer asks for it", async () => {
    await page.goto(`${app.origin}/`);
    await page.getByRole("heading", { name: "Today", exact: true }).waitFor();
    await expect.poll(() => page.getByText("Thank Dr. Dana Voss").count(), { timeout: 30_000 }).toBe(0);
    await usable();
  });
});
