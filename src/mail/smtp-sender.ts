// How is one letter handed to the mail server so that we always know whether it may have been accepted?
//
// What the server could have accepted is decided by what we did, not by the error we got: errors look the same at every
// stage. Until the final dot is released nothing can have been accepted; from then on only the server's own answer counts.
import { Readable } from "node:stream";
import { Fault } from "../app/fault.ts";
import type { MailAccount, MailSender, SendResult } from "../app/ports.ts";
import { toWireAddress } from "./mail-address.ts";
import {
  describeReply,
  leave,
  openSmtpSession,
  scrub,
  SMTP_TIMES,
  type SmtpError,
  type SmtpOptions,
} from "./smtp-session.ts";
import type SMTPConnection from "nodemailer/lib/smtp-connection";

const BLOCK_BYTES = 16 * 1024;

/** The usual options are those of a laptop, with the certificates of AFTERVIEW_EXTRA_CA trusted besides the usual ones. */
export function createSmtpSender(given: Partial<SmtpOptions> = {}): MailSender {
  const options: SmtpOptions = {
    policy: "laptop",
    extraCaFile: process.env["AFTERVIEW_EXTRA_CA"] || undefined,
    ...given,
  };
  return {
    async send(account, recipient, raw, onArmed) {
      // Before anything else: these are our own mistakes, not the server's.
      const envelope = {
        from: toWireAddress(account.address, "the sender's address"),
        to: [toWireAddress(recipient, "the recipient's address")],
        size: raw.byteLength,
      };
      requireSingleLines(account);
      let connection: SMTPConnection;
      try {
        connection = await openSmtpSession(account, options);
      } catch (error) {
        return beforeDot(error, account.password);
      }
      const result = await transmit(connection, envelope, raw, onArmed, account.password, options);
      leave(connection);
      return result;
    },

    async check(account) {
      requireSingleLines(account);
      let connection: SMTPConnection;
      try {
        connection = await openSmtpSession(account, options);
      } catch (error) {
        throw toFault(error, account);
      }
      leave(connection);
    },
  };
}

function transmit(
  connection: SMTPConnection,
  envelope: { from: string; to: string[]; size: number },
  raw: Uint8Array,
  onArmed: () => Promise<void>,
  password: string,
  options: SmtpOptions,
): Promise<SendResult> {
  const times = { ...SMTP_TIMES, ...options.times };
  return new Promise((resolve) => {
    // True from the moment the dot is released. Nothing sets it back.
    let isDotReleased = false;
    let isSettled = false;
    let timer: NodeJS.Timeout | undefined;

    const settle = (result: SendResult) => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      resolve(result);
      // Half-way through the message there is no polite way out.
      if (!isDotReleased) connection.close();
    };
    const allow = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const reply = "The mail server did not answer in time.";
        settle(isDotReleased ? { kind: "uncertain", reply } : { kind: "retry", reply });
        connection.close();
      }, milliseconds);
    };

    const body = messageStream(raw, {
      onBlock: () => allow(times.command),
      async beforeEnd() {
        // Preparing to arm is our own work; the server's time does not run.
        clearTimeout(timer);
        await onArmed();
        // The session may have ended meanwhile. Then the dot never leaves, and the verdict stands.
        if (isSettled) return false;
        isDotReleased = true;
        allow(times.finalReply);
        return true;
      },
      onRefused(error) {
        settle({ kind: "retry", reply: error instanceof Error ? error.message : String(error) });
      },
    });

    allow(times.command);
    connection.on("error", (error) => settle(verdict(error, isDotReleased, password)));
    // A moment later: the error of the step says more, and comes right after.
    connection.on("end", () =>
      setImmediate(() => settle(verdict(new Error("The server closed the connection."), isDotReleased, password))),
    );
    connection.send(envelope, body, (error, info) => {
      if (error) return settle(verdict(error, isDotReleased, password));
      // A 250 before our dot answers nothing of ours.
      if (!isDotReleased)
        return settle({ kind: "retry", reply: "The mail server answered before the end of the letter." });
      const messageId = (info as { serverMessageId?: string }).serverMessageId;
      settle({
        kind: "sent",
        reply: scrub(info.response, password),
        ...(messageId === undefined ? {} : { messageId }),
      });
    });
  });
}

/** The message in blocks as the connection takes them; its end, which becomes the final dot, waits for `beforeEnd`. */
function messageStream(
  raw: Uint8Array,
  steps: { onBlock: () => void; beforeEnd: () => Promise<boolean>; onRefused: (error: unknown) => void },
): Readable {
  let offset = 0;
  let isEnding = false;
  const end = async (stream: Readable) => {
    try {
      if (await steps.beforeEnd()) stream.push(null);
    } catch (error) {
      steps.onRefused(error);
    }
  };
  return new Readable({
    highWaterMark: BLOCK_BYTES,
    read() {
      if (offset < raw.byteLength) {
        steps.onBlock();
        this.push(raw.subarray(offset, offset + BLOCK_BYTES));
        offset += BLOCK_BYTES;
      } else if (!isEnding) {
        isEnding = true;
        void end(this);
      }
    },
  });
}

function verdict(error: Error, isDotReleased: boolean, password: string): SendResult {
  if (!isDotReleased) return beforeDot(error, password);
  const { code, command, responseCode } = error as SmtpError;
  const reply = describeReply(error, password);
  // Only a whole reply to the message itself: what comes with a closed connection may be a fragment.
  if (code === "EMESSAGE" && command === "DATA" && responseCode !== undefined) {
    if (responseCode >= 500 && responseCode < 600) return { kind: "failed", reply };
    if (responseCode >= 400 && responseCode < 500) return { kind: "retry", reply };
  }
  return { kind: "uncertain", reply };
}

function beforeDot(error: unknown, password: string): SendResult {
  const { code, command, responseCode } = (error instanceof Error ? error : {}) as SmtpError;
  const reply = error instanceof Fault ? error.message : describeReply(error, password);
  // Refusing TLS says something about the way to the server, at times a hotel's network, and nothing about the letter.
  if (code === "ETLS") return { kind: "retry", reply };
  if (responseCode !== undefined && responseCode >= 500 && responseCode < 600) return { kind: "failed", reply };
  // The server announced a limit that this letter exceeds; it will not shrink.
  if (code === "EMESSAGE" && command === "MAIL FROM") return { kind: "failed", reply };
  return { kind: "retry", reply };
}

function toFault(error: unknown, account: MailAccount & { password: string }): Fault {
  if (error instanceof Fault) return error;
  const { code, responseCode } = error as SmtpError;
  const reply = describeReply(error, account.password);
  const details = { value: account.host, reply };
  // No cause: the library's error object may carry what was sent.
  if (code === "EAUTH") {
    return new Fault("mail-refused", `The mail server did not accept the user name or the password: ${reply}`, details);
  }
  if (responseCode !== undefined) return new Fault("mail-refused", `The mail server refused: ${reply}`, details);
  if (code === "ETLS" || /certificate|self-signed|altnames/i.test(reply)) {
    return new Fault("mail-unreachable", `No safe connection to the mail server could be made: ${reply}`, details);
  }
  return new Fault("mail-unreachable", `The mail server could not be reached: ${reply}`, details);
}

/** A line break in a user name would be a command of its own. */
function requireSingleLines(account: MailAccount & { password: string }): void {
  for (const [place, value] of [
    ["the user name", account.user],
    ["the password", account.password],
  ] as const) {
    // oxlint-disable-next-line no-control-regex -- controls are what is looked for
    if (/[\u0000\r\n]/.test(value)) {
      throw new Fault("bad-input", `${place} holds a line break.`, { place, accepted: "one line of text" });
    }
  }
}
