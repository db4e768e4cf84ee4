// May the program connect to this address? One guard for every connection that leaves this machine.
//
// The name is resolved once, every answer is judged, and the connection goes to the judged address: a name that answers
// differently the second time (DNS rebinding) gains nothing. Judging is on the parsed address, never on its spelling, since
// 127.0.0.1 can also be written 0x7f.1, 2130706433 or ::ffff:7f00:1.
import { lookup as systemLookup } from "node:dns/promises";
import net, { BlockList, type Socket } from "node:net";
import { domainToASCII } from "node:url";
import { Fault } from "../app/fault.ts";

/**
 * `laptop`: one's own machine; private networks and loopback are reached only where the person typed them as the host.
 * `server`: other people's data beside one's own; nothing that is not public is reached.
 */
export type EgressPolicy = "laptop" | "server";

export type Lookup = (host: string) => Promise<string[]>;

export interface EgressOptions {
  policy: EgressPolicy;
  /**
   * The person wrote this host themselves, so that it may lie in their own network (a company's mail server behind a VPN).
   * Without it only a literal address, `localhost` and names of the local network may.
   */
  isTyped?: boolean;
  /** In milliseconds, for resolving and connecting together. */
  timeout?: number;
  /** For tests. */
  lookup?: Lookup;
}

export interface Resolved {
  /** The host as it is to be named to TLS. */
  host: string;
  /** The one address to connect to. */
  address: string;
}

const DEFAULT_TIMEOUT = 30_000;

/** Refused under every policy. Sources: IANA special-purpose address registries (RFC 6890), cloud metadata services. */
const never = list([
  ["0.0.0.0", 8], // "this network", reaches the own machine on Linux
  ["169.254.0.0", 16], // link-local, metadata services
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, broadcast
  ["192.0.0.0", 24], // IETF protocol assignments
  ["192.0.2.0", 24], // documentation
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["198.18.0.0", 15], // benchmarking
  ["100.100.100.200", 32], // a cloud's metadata service inside the shared range
  ["192.88.99.0", 24], // deprecated relay for 6to4
  ["::", 128],
  ["fe80::", 10],
  ["ff00::", 8],
  ["fec0::", 10],
  ["100::", 64], // discard
  ["2001:db8::", 32], // documentation
  ["3fff::", 20], // documentation
  ["fd00:ec2::254", 128], // metadata service
  ["fd20:ce::254", 128], // metadata service
]);

/** The own machine and the own network. */
const local = list([
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["100.64.0.0", 10], // shared address space of providers (CGNAT)
  ["::1", 128],
  ["fc00::", 7], // unique local
]);

/** Resolves and judges; throws an `address-forbidden` or `mail-unreachable` fault. */
export async function resolveHost(host: string, options: EgressOptions): Promise<Resolved> {
  const named = host.trim().replace(/^\[(.*)\]$/, "$1");
  if (named === "" || /[\s/@%\\#?]/.test(named)) throw forbidden(host, "it is not a host name");
  if (net.isIP(named) !== 0) {
    judge(host, named, options.policy, true);
    return { host: named, address: named };
  }
  const name = domainToASCII(named).replace(/\.$/, "");
  if (name === "") throw forbidden(host, "it is not a host name");
  // 0x7f.1, 2130706433 and 127.1 come out of the URL parser as the address they mean.
  if (net.isIPv4(name)) throw forbidden(host, `write the address as ${name}`);
  const isLocalName = name === "localhost" || !name.includes(".") || /\.(local|lan|home\.arpa|internal)$/.test(name);
  const addresses = await (options.lookup ?? lookupAll)(name).catch((cause: unknown) => {
    throw new Fault(
      "mail-unreachable",
      `The mail server ${name} was not found. Is its name right, and are you online?`,
      { value: name },
      cause,
    );
  });
  if (addresses.length === 0)
    throw new Fault("mail-unreachable", `The mail server ${name} has no address.`, { value: name });
  // One bad answer among good ones is a trick: none of them is used.
  for (const address of addresses) judge(host, address, options.policy, isLocalName || options.isTyped === true);
  return { host: name, address: addresses[0]! };
}

/** A connected socket to a judged address. The caller sets its own idle timeout. */
export async function connectGuarded(
  host: string,
  port: number,
  options: EgressOptions,
): Promise<{ socket: Socket; host: string }> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw forbidden(`${host}:${port}`, "it has no such port");
  const timeout = options.timeout ?? DEFAULT_TIMEOUT;
  const deadline = AbortSignal.timeout(timeout);
  const resolved = await Promise.race([resolveHost(host, options), expire(deadline, host)]);
  return new Promise((resolve, reject) => {
    // The bare address: node resolves nothing any more.
    const socket = net.connect({ host: resolved.address, port });
    const fail = (cause?: unknown) => {
      socket.destroy();
      reject(unreachable(resolved.host, port, cause));
    };
    const onTimeout = () => fail(new Error("no answer in time"));
    deadline.addEventListener("abort", onTimeout, { once: true });
    socket.once("error", fail);
    socket.once("connect", () => {
      socket.off("error", fail);
      // A reset before the caller listens must not end the process; the caller sees the socket closed.
      socket.on("error", () => {});
      deadline.removeEventListener("abort", onTimeout);
      resolve({ socket, host: resolved.host });
    });
  });
}

/** Throws an `address-forbidden` fault where the policy refuses the address. `isTyped`: the person wrote it as the host. */
export function judge(host: string, address: string, policy: EgressPolicy, isTyped: boolean): void {
  const plain = unwrap(address);
  if (plain === undefined || contains(never, plain)) throw forbidden(host, "such an address is never used");
  if (contains(local, plain)) {
    if (policy === "server") throw forbidden(host, "it lies inside the server's own network");
    if (!isTyped) throw forbidden(host, "a public name must not lead into your own network");
  }
}

/** The IPv4 address inside an IPv6 one that stands for it, or the address itself; undefined for what is no address. */
function unwrap(address: string): string | undefined {
  if (net.isIPv4(address)) return address;
  if (!net.isIPv6(address)) return undefined;
  const bytes = ipv6Bytes(address.split("%")[0]!);
  if (bytes === undefined) return undefined;
  const four = (at: number) => bytes.slice(at, at + 4).join(".");
  const startsWith = (...prefix: number[]) => prefix.every((byte, index) => bytes[index] === byte);
  const zeros = (from: number, to: number) => bytes.slice(from, to).every((byte) => byte === 0);
  if (zeros(0, 10) && bytes[10] === 0xff && bytes[11] === 0xff) return four(12); // ::ffff:0:0/96, mapped
  if (startsWith(0, 0x64, 0xff, 0x9b) && zeros(4, 12)) return four(12); // 64:ff9b::/96, NAT64
  if (startsWith(0, 0x64, 0xff, 0x9b, 0, 1)) return undefined; // 64:ff9b:1::/48, local NAT64: leads anywhere
  if (startsWith(0x20, 0x02)) return four(2); // 2002::/16, 6to4
  if (startsWith(0x20, 0x01, 0, 0)) return undefined; // 2001::/32, Teredo
  if (zeros(0, 12) && !zeros(12, 15)) return four(12); // ::/96, IPv4-compatible
  return address.split("%")[0]!;
}

function ipv6Bytes(address: string): number[] | undefined {
  // The URL parser writes every spelling in the one canonical form (RFC 5952).
  if (!URL.canParse(`http://[${address}]/`)) return undefined;
  const [head = "", tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const left = groups(head);
  const right = groups(tail ?? "");
  const all = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => "0"), ...right];
  return all.flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}

function contains(block: BlockList, address: string): boolean {
  return block.check(address, net.isIPv6(address) ? "ipv6" : "ipv4");
}

function list(ranges: [address: string, prefix: number][]): BlockList {
  const block = new BlockList();
  for (const [address, prefix] of ranges) block.addSubnet(address, prefix, net.isIPv6(address) ? "ipv6" : "ipv4");
  return block;
}

async function lookupAll(host: string): Promise<string[]> {
  return (await systemLookup(host, { all: true })).map((entry) => entry.address);
}

function expire(signal: AbortSignal, host: string): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(unreachable(host, undefined, new Error("no answer in time"))), {
      once: true,
    });
  });
}

function unreachable(host: string, port: number | undefined, cause: unknown): Fault {
  const code = (cause as { code?: string } | undefined)?.code;
  const why =
    code === "ECONNREFUSED"
      ? "it refused the connection"
      : code === "ENETUNREACH" || code === "EHOSTUNREACH"
        ? "there is no way to it; are you online?"
        : "it did not answer";
  const place = port === undefined ? host : `${host}, port ${port}`;
  return new Fault(
    "mail-unreachable",
    `The mail server (${place}) cannot be reached: ${why}.`,
    { value: place },
    cause,
  );
}

function forbidden(host: string, why: string): Fault {
  return new Fault(
    "address-forbidden",
    `The address ${JSON.stringify(host).slice(0, 100)} is not connected to: ${why}.`,
    {
      value: host.slice(0, 100),
    },
  );
}
