// How does a test get a real mail server to send to: Postfix with sign-in over TLS, delivering into Dovecot?
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { makeCertificate } from "./certificate.ts";
import { startDovecot, type Dovecot, type Users } from "./dovecot.ts";
import { findProgram } from "./peers.ts";
import { answers, findFreePort, makeScratchFolder, startProgram, waitUntil } from "./scratch.ts";

export interface Postfix {
  host: "127.0.0.1";
  /** Submission (STARTTLS, then sign-in), and submission over TLS from the first byte. */
  submissionPort: number;
  smtpsPort: number;
  /** The authority's certificate in PEM, as a file. */
  authority: string;
  /** Where the mail arrives, with its IMAP ports. */
  dovecot: Dovecot;
  /** Waits until an address has `count` messages, and gives them raw, oldest first. */
  waitForMail(address: string, count?: number): Promise<Buffer[]>;
  log(): string;
  /** Stops Postfix and its Dovecot. */
  stop(): Promise<void>;
}

export interface PostfixOptions {
  users?: Users;
  /** What the server answers to RCPT TO for an address: `550 5.1.1 no such person`, `450 4.2.1 try later`. */
  answers?: Record<string, string>;
}

/** Mail of any domain is delivered here and goes nowhere else: no test can write to anybody. */
export async function startPostfix({ users = {}, answers: refusals = {} }: PostfixOptions = {}): Promise<Postfix> {
  const program = findProgram("postfix");
  if (!program) throw new Error("postfix is not installed");
  const dovecot = await startDovecot(users);
  const folder = makeScratchFolder("postfix");
  const configuration = join(folder, "etc");
  for (const name of ["etc", "queue", "data"]) mkdirSync(join(folder, name));
  const certificate = makeCertificate(folder);
  const [submissionPort, smtpsPort] = [await findFreePort(), await findFreePort()];
  const logFile = join(folder, "log");
  writeFileSync(join(configuration, "main.cf"), mainFile(folder, logFile, certificate, dovecot, refusals));
  writeFileSync(join(configuration, "master.cf"), masterFile(submissionPort, smtpsPort));
  // Makes the folders of the queue, and gives data and queue to the users Postfix runs as.
  execFileSync("chown", ["postfix:postfix", join(folder, "data")]);
  execFileSync(program, ["-c", configuration, "check"], { stdio: "pipe" });
  const running = startProgram(findMaster(program), ["-c", configuration, "-d"], [folder]);
  const log = (): string => `${running.printed()}${existsSync(logFile) ? readFileSync(logFile, "utf8") : ""}`;
  const stop = async (): Promise<void> => {
    await running.stop();
    await dovecot.stop();
  };
  try {
    await waitUntil(
      async () => running.hasEnded() || ((await answers(submissionPort)) && (await answers(smtpsPort))),
      () => `Postfix did not listen: ${log()}`,
    );
    if (running.hasEnded()) throw new Error(`Postfix ended at once: ${log()}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    host: "127.0.0.1",
    submissionPort,
    smtpsPort,
    authority: certificate.authority,
    dovecot,
    log,
    stop,
    async waitForMail(address, count = 1) {
      await waitUntil(
        () => dovecot.readMaildir(address).length >= count,
        () => `no ${count} messages for ${address}: ${log()}${dovecot.log()}`,
      );
      return dovecot.readMaildir(address);
    },
  };
}

function findMaster(postfix: string): string {
  const folder = execFileSync(postfix.replace(/postfix$/, "postconf"), ["-hd", "daemon_directory"], {
    encoding: "utf8",
  });
  return join(folder.trim(), "master");
}

function mainFile(
  folder: string,
  logFile: string,
  certificate: { certificate: string; key: string },
  dovecot: Dovecot,
  refusals: Record<string, string>,
): string {
  const entries = Object.entries(refusals).map(([address, answer]) => `{ ${address} = ${answer} }`);
  const recipients = entries.length > 0 ? `check_recipient_access inline:{ ${entries.join(", ")} }, ` : "";
  return `compatibility_level = 3.6
queue_directory = ${join(folder, "queue")}
data_directory = ${join(folder, "data")}
maillog_file = ${logFile}
maillog_file_prefixes = ${folder}
myhostname = mail.afterview.example
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
mydestination =
# Every domain is at home here.
virtual_mailbox_domains = static:all
virtual_mailbox_maps = static:all
virtual_transport = lmtp:unix:${dovecot.lmtpSocket}
default_transport = discard
relay_transport = discard
alias_maps =
local_recipient_maps =
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = ${certificate.certificate}
smtpd_tls_key_file = ${certificate.key}
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${dovecot.authSocket}
smtpd_recipient_restrictions = ${recipients}permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
# Tests make mistakes on purpose and have no time to be slowed down for them.
smtpd_error_sleep_time = 0
smtpd_soft_error_limit = 1000
smtpd_hard_error_limit = 1000
in_flow_delay = 0
message_size_limit = 30000000
mailbox_size_limit = 0
`;
}

function masterFile(submissionPort: number, smtpsPort: number): string {
  return `127.0.0.1:${submissionPort} inet n - n - - smtpd
127.0.0.1:${smtpsPort} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
`;
}
