// How does the app listen? On the loopback address, at its usual port or the next free one.
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Context } from "../../app/context.ts";
import { Fault } from "../../app/fault.ts";
import type { Changes } from "../../app/changes.ts";
import type { LaunchTokens, Sessions } from "../../app/ports.ts";
import { createApi } from "./api.ts";
import { checkCaller, checkHost, openWithToken } from "./door.ts";
import { addPages } from "./pages.ts";

export const USUAL_PORT = 7337;
/** How many ports after the usual one are tried when it is taken. */
const TRIES = 20;

export interface HttpOptions {
  context: Context & { changes: Changes };
  tokens: LaunchTokens;
  sessions: Sessions;
  /** Folder of the built web app. */
  pages: string;
  /** A port that was asked for: taken means refused. Without one, the usual port or one of the next. */
  port?: number;
}

/** The whole HTTP app; used as it is by tests, without a socket. */
export async function createHttp(options: HttpOptions, port: () => number): Promise<Hono> {
  const app = new Hono();
  const door = { port, tokens: options.tokens, sessions: options.sessions };
  app.use("*", checkHost(door));
  app.get("/open", openWithToken(door));
  app.use("/api/*", checkCaller(door));
  app.route("/", createApi(options.context));
  await addPages(app, options.pages);
  return app;
}

/** Listens; gives the port and a function that stops: open requests end first, live-update streams are cut. */
export async function startHttp(options: HttpOptions): Promise<{ port: number; stop(): Promise<void> }> {
  let port = options.port ?? USUAL_PORT;
  const app = await createHttp(options, () => port);
  const last = options.port === undefined ? USUAL_PORT + TRIES : options.port;
  for (; ; port++) {
    const server = await listen(app, port).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
      if (port < last) return undefined;
      throw new Fault("bad-input", `Port ${port} is ${error.code === "EACCES" ? "not allowed" : "taken"}.`, {
        value: String(port),
        place: "--port",
        accepted: "a free port from 1024 to 65535, or none for the next free one",
      });
    });
    if (server) {
      const address = server.address();
      if (address !== null && typeof address === "object") port = address.port;
      return { port, stop: () => stopServer(server) };
    }
  }
}

function listen(app: Hono, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => {
      server.off("error", reject);
      resolve(server as Server);
    });
    server.once("error", reject);
  });
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Live-update streams never end by themselves.
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}
