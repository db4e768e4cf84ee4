// How does a test get a real IMAP server: Dovecot with its own users, mailboxes, ports and configuration?
import { chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "./certificate.ts";
import { findProgram, isRoot } from "./peers.ts";
import { answers, findFreePort, makeScratchFolder, startProgram, waitUntil } from "./scratch.ts";

export interface Dovecot {
  host: "127.0.0.1";
  /** IMAP with STARTTLS required before sign-in, and IMAP over TLS. */
  imapPort: number;
  imapsPort: number;
  /** The authority's certificate in PEM, as a file. */
  authority: string;
  /** Unix sockets for Postfix: SASL, and local delivery. */
  authSocket: string;
  lmtpSocket: string;
  /** Raw messages in the INBOX of an address, oldest first: the bytes as delivered, lines ending in CRLF. */
  readMaildir(address: string): Buffer[];
  /** What the server has logged, for a failing test's message. */
  log(): string;
  stop(): Promise<void>;
}

/** Address → password. Mail for any other address is taken too, and can be read with `readMaildir`. */
export type Users = Record<string, string>;

/** nobody: the mailboxes' owner where the server runs as root, because Dovecot opens no mailbox as root. */
const NOBODY = 65_534;

/** Starts Dovecot. Everything it has lives in one scratch folder, which `stop` removes. */
export async function startDovecot(users: Users): Promise<Dovecot> {
  const program = findProgram("dovecot");
  if (!program) throw new Error("dovecot is not installed");
  const folder = makeScratchFolder("dovecot");
  const [imapPort, imapsPort] = [await findFreePort(), await findFreePort()];
  const certificate = makeCertificate(folder);
  const mail = join(folder, "mail");
  mkdirSync(mail);
  if (isRoot()) chownSync(mail, NOBODY, NOBODY);
  const lines = Object.entries(users).map(([address, password]) => `${address}:{PLAIN}${password}::::::\n`);
  writeFileSync(join(folder, "users"), lines.join(""));
  const configuration = join(folder, "dovecot.conf");
  const sockets = { auth: join(folder, "auth-for-postfix"), lmtp: join(folder, "lmtp") };
  writeFileSync(configuration, configure(folder, imapPort, imapsPort, certificate, sockets));
  const running = startProgram(program, ["-F", "-c", configuration], [folder]);
  const log = (): string => `${running.printed()}${readText(join(folder, "log"))}`;
  try {
    await waitUntil(
      async () => running.hasEnded() || ((await answers(imapPort)) && (await answers(imapsPort))),
      () => `Dovecot did not listen: ${log()}`,
    );
    if (running.hasEnded()) throw new Error(`Dovecot ended at once: ${log()}`);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return {
    host: "127.0.0.1",
    imapPort,
    imapsPort,
    authority: certificate.authority,
    authSocket: sockets.auth,
    lmtpSocket: sockets.lmtp,
    readMaildir: (address) => readMaildir(mail, address),
    log,
    stop: () => running.stop(),
  };
}

function configure(
  folder: string,
  imapPort: number,
  imapsPort: number,
  certificate: { certificate: string; key: string },
  sockets: { auth: string; lmtp: string },
): string {
  const me = userInfo().username;
  // As root the package's own users are there; as anybody else every process runs as that person, unconfined.
  const identity = isRoot()
    ? "default_internal_user = dovecot\ndefault_login_user = dovenull"
    : `default_internal_user = ${me}
default_internal_group = ${groupName()}
default_login_user = ${me}
service imap-login {
  chroot =
}
service anvil {
  chroot =
}
service stats {
  chroot =
}`;
  const owner = isRoot() ? NOBODY : process.getuid?.();
  const group = isRoot() ? NOBODY : process.getgid?.();
  return `protocols = imap lmtp
base_dir = ${join(folder, "run")}
log_path = ${join(folder, "log")}
listen = 127.0.0.1
${identity}
first_valid_uid = 1
ssl = required
ssl_cert = <${certificate.certificate}
ssl_key = <${certificate.key}
disable_plaintext_auth = yes
auth_mechanisms = plain login
# Without these two, refused sign-ins of the tests would wait for seconds, then for a minute.
auth_failure_delay = 0
auth_cache_size = 0
passdb {
  driver = passwd-file
  args = username_format=%u ${join(folder, "users")}
}
userdb {
  driver = static
  args = uid=${owner} gid=${group} home=${join(folder, "mail")}/%d/%n allow_all_users=yes
}
mail_location = maildir:~/Maildir
# Stored as it came over the wire, so that a test can compare bytes.
mail_save_crlf = yes
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    special_use = \\Sent
    auto = subscribe
  }
  mailbox Trash {
    special_use = \\Trash
    auto = subscribe
  }
}
service auth {
  unix_listener ${sockets.auth} {
    mode = 0666
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service lmtp {
  unix_listener ${sockets.lmtp} {
    mode = 0666
  }
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = ${imapsPort}
    ssl = yes
  }
}
protocol lmtp {
  auth_username_format = %Lu
}
`;
}

function groupName(): string {
  const gid = String(process.getgid?.());
  const line = readText("/etc/group")
    .split("\n")
    .find((one) => one.split(":")[2] === gid);
  return line?.split(":")[0] ?? "nogroup";
}

function readMaildir(mail: string, address: string): Buffer[] {
  const [name = "", domain = ""] = address.toLowerCase().split("@");
  const files = ["new", "cur"].flatMap((part) => {
    const folder = join(mail, domain, name, "Maildir", part);
    try {
      return readdirSync(folder).map((file) => ({ file, path: join(folder, file) }));
    } catch {
      return []; // Nothing has been delivered yet.
    }
  });
  // The name begins with the time of delivery: seconds, then microseconds behind an M.
  const order = (file: string): number => {
    const [, seconds = "0", micros = "0"] = /^(\d+)\.M(\d+)/.exec(file) ?? [];
    return Number(seconds) * 1e6 + Number(micros);
  };
  return files.sort((a, b) => order(a.file) - order(b.file)).map(({ path }) => readFileSync(path));
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
