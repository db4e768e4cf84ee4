// How is a signed-in session with the person's mail server opened, so that the password goes to that server only?
import { readFileSync } from "node:fs";
import tls from "node:tls";
import net from "node:net";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { MailAccount } from "../app/ports.ts";
import { connectGuarded, type EgressOptions } from "./egress-guard.ts";
import { isProviderHost } from "./providers.ts";

export interface SmtpOptions extends EgressOptions {
  /** A file of certificates to trust besides the usual ones, for private servers. */
  extraCaFile?: string;
  /** Goes on in the clear with a server on loopback that offers no TLS. For tests only. */
  allowClearOnLoopback?: boolean;
  /** In milliseconds. */
  times?: Partial<SmtpTimes>;
}

/** How long each part may take, in milliseconds. After RFC 5321, 4.5.3.2, shortened where a person is waiting. */
export interface SmtpTimes {
  greeting: number;
  /** One command, or one block of the message. */
  command: number;
  /** The answer to the final dot: shorter would call a slow server's success uncertain. */
  finalReply: number;
}

export const SMTP_TIMES: SmtpTimes = { greeting: 60_000, command: 120_000, finalReply: 600_000 };

/** What EHLO says instead of this machine's name: an address literal (RFC 5321, 4.1.3) that tells nothing. */
const NEUTRAL_NAME = "[127.0.0.1]";

export interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
  response?: string;
  command?: string;
}

/**
 * Connects, upgrades to TLS and signs in. Rejects with a fault of the egress guard or with an `SmtpError`; the connection is
 * closed then. Nothing is logged.
 */
export async function openSmtpSession(
  account: MailAccount & { password: string },
  options: SmtpOptions,
): Promise<SMTPConnection> {
  const times = { ...SMTP_TIMES, ...options.times };
  const { socket, host } = await connectGuarded(account.host, account.port, {
    ...options,
    timeout: times.greeting,
    // A well-known provider never lies in one's own network; any other host the person typed.
    isTyped: !isProviderHost(account.host),
  });
  const isClearAllowed = options.allowClearOnLoopback === true && isLoopback(socket.remoteAddress);
  const connection = new SMTPConnection({
    connection: socket,
    host,
    port: account.port,
    secure: account.security === "tls",
    requireTLS: account.security === "starttls" && !isClearAllowed,
    name: NEUTRAL_NAME,
    logger: false,
    debug: false,
    transactionLog: false,
    connectionTimeout: times.greeting,
    greetingTimeout: times.greeting,
    // Ours run per step; this one only catches a connection nobody minds any more.
    socketTimeout: times.finalReply + times.command,
    socketCloseTimeout: 2_000,
    maxResponseSize: 64 * 1024,
    tls: {
      minVersion: "TLSv1.2",
      rejectUnauthorized: true,
      secureContext: trustContext(options.extraCaFile),
      ...(net.isIP(host) === 0 ? { servername: host } : {}),
    },
  });
  const step = <T>(run: (done: (error?: Error | null, value?: T) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(stepTimeout()), times.command);
      const settle = (error?: Error | null) => {
        clearTimeout(timer);
        connection.off("error", settle);
        connection.off("end", onEnd);
        if (error) reject(error);
        else resolve();
      };
      // A moment later: the step's own error says more, and comes right after.
      const onEnd = () => setImmediate(() => settle(new Error("The server closed the connection.")));
      connection.on("error", settle);
      connection.on("end", onEnd);
      run(settle);
    });
  // Without a listener a late reset would end the process.
  connection.on("error", () => {});
  try {
    await step((done) => connection.connect(done));
    if (account.user !== "") {
      await step((done) => connection.login({ user: account.user, pass: account.password }, done));
    }
    return connection;
  } catch (error) {
    connection.close();
    socket.destroy();
    throw error;
  }
}

/** Says goodbye without waiting: what comes after the verdict changes nothing. */
export function leave(connection: SMTPConnection): void {
  const timer = setTimeout(() => connection.close(), 2_000);
  timer.unref();
  connection.once("end", () => clearTimeout(timer));
  try {
    connection.quit();
  } catch {
    connection.close();
  }
}

/** The server's words, on one line, short, and without anything it may have echoed of the password. */
export function describeReply(error: unknown, password: string): string {
  const { response, message } =
    error instanceof Error ? (error as SmtpError) : { response: undefined, message: String(error) };
  return scrub(response ?? message, password);
}

export function scrub(text: string, password: string): string {
  let clean = text;
  if (password !== "") {
    const forms = [password, Buffer.from(password).toString("base64")];
    for (const form of forms) clean = clean.replaceAll(form, "…");
    // AUTH PLAIN sends name and password as one base64 text; whatever long base64 comes back may be it.
    clean = clean.replace(/[A-Za-z0-9+/]{12,}={0,2}/g, (word) =>
      Buffer.from(word, "base64").toString("utf8").includes(password) ? "…" : word,
    );
  }
  // oxlint-disable-next-line no-control-regex -- a reply is shown on one line
  return clean
    .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, " ")
    .trim()
    .slice(0, 500);
}

function stepTimeout(): SmtpError {
  return Object.assign(new Error("The mail server did not answer in time."), { code: "ETIMEDOUT" });
}

const contexts = new Map<string, tls.SecureContext>();

/** Reading the usual authorities takes longer than a whole session; they do not change while the program runs. */
function trustContext(extraFile: string | undefined): tls.SecureContext {
  const key = extraFile ?? "";
  let context = contexts.get(key);
  if (!context) {
    const usual = tls.getCACertificates("default");
    const ca = extraFile === undefined ? [...usual] : [...usual, readFileSync(extraFile, "utf8")];
    context = tls.createSecureContext({ ca, minVersion: "TLSv1.2" });
    contexts.set(key, context);
  }
  return context;
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && (address === "::1" || /^(::ffff:)?127\./.test(address));
}
