// How does a mail server behave that fails exactly where a test wants it? A small SMTP server for tests.
//
// It counts what it accepted, which is the one thing that decides whether a letter went out twice.
import net, { type AddressInfo, type Socket } from "node:net";
import tls from "node:tls";
import { GOOD_CERTIFICATE } from "./certificates.ts";

export const STAGES = ["greeting", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "body", "dot", "quit"] as const;
export type Stage = (typeof STAGES)[number];

/** What happens at a stage instead of the usual reply. */
export type Behaviour =
  | { reply: string }
  /** No answer, the connection stays open. */
  | { silence: true }
  /** The connection is closed in order. */
  | { close: true }
  /** The connection is reset. */
  | { reset: true }
  /** A reply that breaks off, then the end. */
  | { fragment: string }
  /** The reply comes in single bytes. */
  | { trickle: string };

export interface ScriptedServer {
  port: number;
  /** Messages answered with 250 after their dot: envelope and bytes with the dots unstuffed. */
  accepted: { from: string; to: string[]; data: string }[];
  /** Every line the clients sent, message bytes left out. */
  lines: string[];
  connections: number;
  /** Changes what happens from now on. */
  script(next: Partial<Record<Stage, Behaviour>>): void;
  /** Called the moment a message is counted as accepted, before the reply is written. */
  onAccept?: () => void;
  close(): Promise<void>;
}

export interface ScriptedServerOptions {
  script?: Partial<Record<Stage, Behaviour>>;
  certificate?: { cert: string; key: string };
  /** TLS from the first byte, as on port 465. */
  implicitTls?: boolean;
  /** EHLO lines besides STARTTLS and AUTH. */
  extensions?: string[];
  /** STARTTLS is not offered, as an attacker in between would have it. */
  hidesStartTls?: boolean;
  maxTlsVersion?: tls.SecureVersion;
}

export async function startScriptedServer(options: ScriptedServerOptions = {}): Promise<ScriptedServer> {
  let script = options.script ?? {};
  const open = new Set<Socket>();
  const secureContext = tls.createSecureContext({
    ...(options.certificate ?? GOOD_CERTIFICATE),
    ...(options.maxTlsVersion
      ? { maxVersion: options.maxTlsVersion, minVersion: "TLSv1" as const, ciphers: "ALL@SECLEVEL=0" }
      : {}),
  });
  const state: ScriptedServer = {
    port: 0,
    accepted: [],
    lines: [],
    connections: 0,
    script: (next) => {
      script = next;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
  const server = net.createServer((plain) => {
    state.connections++;
    open.add(plain);
    plain.on("close", () => open.delete(plain));
    plain.on("error", () => {});
    if (options.implicitTls) {
      const secured = new tls.TLSSocket(plain, { isServer: true, secureContext });
      secured.on("error", () => plain.destroy());
      talk(secured, true);
    } else talk(plain, false);
  });

  const talk = (first: Socket, isSecured: boolean) => {
    let socket = first;
    let secured = isSecured;
    let buffer = "";
    let mode: "commands" | "auth" | "body" = "commands";
    let from = "";
    let to: string[] = [];

    /** Returns whether the conversation goes on as usual. */
    const at = (stage: Stage, usual: string): boolean => {
      const behaviour = script[stage];
      if (behaviour === undefined || "reply" in behaviour || "trickle" in behaviour) {
        const text = behaviour === undefined ? usual : "reply" in behaviour ? behaviour.reply : behaviour.trickle;
        if (behaviour !== undefined && "trickle" in behaviour) trickle(`${text}\r\n`);
        else socket.write(`${text}\r\n`);
        return /^[23]/.test(text);
      }
      if ("fragment" in behaviour) socket.end(behaviour.fragment);
      else if ("close" in behaviour) socket.end();
      else if ("reset" in behaviour && !first.destroyed) first.resetAndDestroy();
      return false;
    };
    const trickle = (text: string) => {
      const [byte] = text;
      if (byte === undefined || socket.destroyed) return;
      socket.write(byte);
      setTimeout(() => trickle(text.slice(1)), 1);
    };

    const onData = (chunk: Buffer) => {
      if (mode === "body" && script.body !== undefined) {
        at("body", "250 never used");
        return;
      }
      buffer += chunk.toString("latin1");
      for (;;) {
        if (mode === "body") {
          const end = buffer.startsWith(".\r\n") ? 0 : buffer.indexOf("\r\n.\r\n");
          if (end < 0) return;
          const data = end === 0 ? "" : buffer.slice(0, end + 2);
          buffer = buffer.slice(end === 0 ? 3 : end + 5);
          mode = "commands";
          const behaviour = script.dot;
          const isTaken =
            behaviour === undefined ||
            ("reply" in behaviour && behaviour.reply.startsWith("2")) ||
            ("trickle" in behaviour && behaviour.trickle.startsWith("2")) ||
            // A server may take the letter and lose the connection before it can say so.
            "silence" in behaviour ||
            "close" in behaviour ||
            "reset" in behaviour ||
            "fragment" in behaviour;
          if (isTaken) {
            state.accepted.push({ from, to, data: data.replace(/^\.\./gm, ".") });
            state.onAccept?.();
          }
          if (!at("dot", "250 2.0.0 Ok: queued as 4XyZ")) return;
          continue;
        }
        const end = buffer.indexOf("\n");
        if (end < 0) return;
        const line = buffer.slice(0, end).replace(/\r$/, "");
        buffer = buffer.slice(end + 1);
        state.lines.push(line);
        if (!command(line)) return;
      }
    };

    /** Returns whether reading goes on with what has arrived. */
    const command = (line: string): boolean => {
      if (mode === "auth") {
        mode = "commands";
        at("auth", "235 2.7.0 Welcome");
        return true;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === "EHLO") {
        const offers = [
          ...(secured || options.hidesStartTls ? [] : ["STARTTLS"]),
          "AUTH PLAIN LOGIN",
          ...(options.extensions ?? []),
        ];
        const usual = ["localhost", ...offers].map((word, index) => `250${index === offers.length ? " " : "-"}${word}`);
        at("ehlo", usual.join("\r\n"));
      } else if (line.toUpperCase() === "STARTTLS") {
        if (!at("starttls", "220 2.0.0 Ready") || script.starttls !== undefined) return true;
        socket.off("data", onData);
        const upgraded = new tls.TLSSocket(socket, { isServer: true, secureContext });
        upgraded.on("error", () => first.destroy());
        upgraded.on("data", onData);
        socket = upgraded;
        secured = true;
        buffer = "";
      } else if (verb === "AUTH") {
        if (/^AUTH LOGIN$/i.test(line)) {
          socket.write("334 VXNlcm5hbWU6\r\n");
          mode = "auth";
        } else at("auth", "235 2.7.0 Welcome");
      } else if (verb === "MAIL") {
        from = /<(.*?)>/.exec(line)?.[1] ?? "";
        to = [];
        at("mail", "250 2.1.0 Ok");
      } else if (verb === "RCPT") {
        if (at("rcpt", "250 2.1.5 Ok")) to.push(/<(.*?)>/.exec(line)?.[1] ?? "");
      } else if (verb === "DATA") {
        if (at("data", "354 Go ahead")) mode = "body";
      } else if (verb === "QUIT") {
        if (at("quit", "221 2.0.0 Bye")) socket.end();
      } else socket.write("502 5.5.2 Unknown\r\n");
      return true;
    };

    socket.on("error", () => {});
    socket.on("data", onData);
    at("greeting", "220 localhost ESMTP");
  };

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.port = (server.address() as AddressInfo).port;
  return state;
}
