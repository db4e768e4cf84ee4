// How does a test get a real browser?
import { type Browser, chromium } from "playwright-core";
import { findProgram, PEERS } from "./peers.ts";

/** No sandbox, because root may not have one; nothing that calls the maker's hosts. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium without a window. It ends with `close`, or with this process. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findProgram(...PEERS.chromium.programs.flat());
  if (!executablePath) throw new Error("chromium is not installed");
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
}
