// How is a link opened in the person's browser?
import { spawn } from "node:child_process";

/** Asks the platform to open `link`. Where it cannot, nothing happens: the link is printed anyway. */
export function openBrowser(link: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", link]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler", link]
        : ["xdg-open", link];
  const child = spawn(command!, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
