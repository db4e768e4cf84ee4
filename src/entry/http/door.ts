// Which requests may come in? Only those of the person's own browser window that was let in with a launch token.
//
// Pages of other sites can make a browser send requests to the loopback address. Four locks, each enough for its attack:
// the exact Host (DNS rebinding), Origin and Sec-Fetch-Site (cross-site requests), the session cookie (other local users),
// and JSON only (form posts).
import { getCookie, setCookie } from "hono/cookie";
import type { Context as HonoContext, MiddlewareHandler } from "hono";
import type { LaunchTokens, Sessions } from "../../app/ports.ts";

export const COOKIE = "afterview";

export interface DoorOptions {
  /** The port listened on; read at each request because it is known only after listening. */
  port(): number;
  tokens: LaunchTokens;
  sessions: Sessions;
}

/** For everything: the Host header is one of ours. */
export function checkHost(options: DoorOptions): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host")?.toLowerCase();
    if (host === undefined || !ownHosts(options.port()).includes(host))
      return refuse(c, 421, "This is not a name of this app.");
    await next();
  };
}

/** For `/api/`: own origin, own site, open session, and JSON or raw bytes where a body is sent. */
export function checkCaller(options: DoorOptions): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header("origin")?.toLowerCase();
    if (origin !== undefined && !ownHosts(options.port()).some((host) => origin === `http://${host}`)) {
      return refuse(c, 403, "Requests from other origins are refused.");
    }
    const site = c.req.header("sec-fetch-site");
    if (site !== undefined && site !== "same-origin" && site !== "none")
      return refuse(c, 403, "Requests from other sites are refused.");
    const session = getCookie(c, COOKIE);
    if (session === undefined || !options.sessions.isOpen(session)) {
      return refuse(c, 401, "Open Afterview with the link that `afterview start` printed.");
    }
    await next();
  };
}

/** `GET /open?token=…`: redeems the token, sets the cookie, and leads to the app without the token in the address. */
export function openWithToken(options: DoorOptions) {
  return async (c: HonoContext) => {
    c.header("Referrer-Policy", "no-referrer");
    c.header("Cache-Control", "no-store");
    const known = getCookie(c, COOKIE);
    // A used link in a window that is in already just leads to the app.
    if (known !== undefined && options.sessions.isOpen(known)) return c.redirect("/", 303);
    if (!(await options.tokens.redeem(c.req.query("token") ?? ""))) {
      return refuse(c, 403, "This link has been used or is too old. Run `afterview start` again: it prints a new one.");
    }
    setCookie(c, COOKIE, options.sessions.open(), {
      httpOnly: true,
      sameSite: "Strict",
      path: "/",
      maxAge: 90 * 86_400,
    });
    return c.redirect("/", 303);
  };
}

function ownHosts(port: number): string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
}

function refuse(c: HonoContext, status: 401 | 403 | 421, says: string): Response {
  return c.json({ error: { code: "refused", says } }, status);
}
