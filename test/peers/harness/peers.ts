// Which real servers and browsers do the suites talk to, and which of them does this machine have?
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export interface Peer {
  /** Debian packages that bring it. */
  packages: string[];
  /** Programs it consists of; any name of a group will do. */
  programs: string[][];
  /** Runs only as root. */
  wantsRoot?: boolean;
}

/** The one table of peers; scripts/install-peers.ts installs by it. */
export const PEERS = {
  chromium: {
    packages: ["chromium"],
    programs: [["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]],
  },
  // Its master process gives up rights to other users, which only root can do.
  postfix: { packages: ["postfix", "openssl"], programs: [["postfix"], ["openssl"]], wantsRoot: true },
  dovecot: {
    packages: ["dovecot-imapd", "dovecot-lmtpd", "openssl"],
    programs: [["dovecot"], ["openssl"]],
  },
  radicale: { packages: ["radicale"], programs: [["radicale"]] },
  postgresql: { packages: ["postgresql"], programs: [["psql"]] },
} satisfies Record<string, Peer>;

export type PeerName = keyof typeof PEERS;

/** System folders that are not on an ordinary user's PATH. */
const SYSTEM_FOLDERS = ["/usr/local/sbin", "/usr/sbin", "/sbin"];

/** Where the first program found of these names is. */
export function findProgram(...names: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", ...SYSTEM_FOLDERS];
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Why a peer cannot be used here, in a few words; undefined where it can. */
export function whyMissing(name: PeerName): string | undefined {
  const peer: Peer = PEERS[name];
  const absent = peer.programs.find((names) => findProgram(...names) === undefined);
  if (absent) return `${absent[0]} is not installed`;
  if (peer.wantsRoot && !isRoot()) return `${name} runs only as root`;
  return undefined;
}
