import net, { type AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { connectGuarded, judge, resolveHost, type EgressPolicy } from "./egress-guard.ts";

const lookup =
  (...addresses: string[]) =>
  async () =>
    addresses;

function isAllowed(address: string, policy: EgressPolicy, isTyped: boolean): boolean {
  try {
    judge("host", address, policy, isTyped);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: "address-forbidden" });
    return false;
  }
}

describe("never connected to, under any policy", () => {
  test.each([
    "0.0.0.0",
    "0.1.2.3",
    "169.254.169.254",
    "169.254.0.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "198.18.0.1",
    "100.100.100.200",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "febf:ffff::1",
    "fec0::1",
    "ff02::1",
    "::ffff:169.254.169.254",
    "::ffff:a9fe:a9fe",
    "0:0:0:0:0:ffff:a9fe:a9fe",
    "::ffff:0.0.0.0",
    "::ffff:255.255.255.255",
    "::169.254.169.254",
    "64:ff9b::169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::a9fe:a9fe",
    "2002:a9fe:a9fe::1",
    "2001:0:1234::1",
    "2001:db8::1",
    "fd00:ec2::254",
    "not an address",
    "127.0.0.1.evil.example",
    "",
  ])("%s", (address) => {
    expect([isAllowed(address, "laptop", true), isAllowed(address, "server", true)]).toEqual([false, false]);
  });
});

describe("the own machine and the own network", () => {
  test.each([
    "127.0.0.1",
    "127.255.255.254",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "100.64.0.1",
    "::1",
    "fd12:3456::1",
    "fc00::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:10.0.0.1",
    "64:ff9b::10.0.0.1",
    "2002:0a00:0001::1",
  ])("%s is reached only from a laptop, and only where the person typed it", (address) => {
    expect([
      isAllowed(address, "laptop", true),
      isAllowed(address, "laptop", false),
      isAllowed(address, "server", true),
    ]).toEqual([true, false, false]);
  });

  test.each(["8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2a00:1450:4001::1", "::ffff:8.8.8.8"])(
    "%s is public",
    (address) => {
      expect([isAllowed(address, "laptop", false), isAllowed(address, "server", false)]).toEqual([true, true]);
    },
  );
});

describe("a host name", () => {
  test("is resolved once and connected to by the judged address", async () => {
    let asked = 0;
    const resolved = await resolveHost("Mail.Example.ORG.", {
      policy: "server",
      lookup: async () => [asked++ === 0 ? "8.8.8.8" : "127.0.0.1"],
    });
    expect(resolved).toEqual({ host: "mail.example.org", address: "8.8.8.8" });
    expect(asked).toBe(1);
  });

  test("with one bad address among good ones is refused whole", async () => {
    const mixed = resolveHost("mail.example.org", { policy: "laptop", lookup: lookup("8.8.8.8", "127.0.0.1") });
    await expect(mixed).rejects.toMatchObject({ code: "address-forbidden" });
  });

  test("may lie in the own network where the person typed it, and never at a metadata service", async () => {
    const typed = { policy: "laptop", isTyped: true } as const;
    expect((await resolveHost("mail.firm.example", { ...typed, lookup: lookup("10.1.2.3") })).address).toBe("10.1.2.3");
    const metadata = resolveHost("mail.firm.example", { ...typed, lookup: lookup("169.254.169.254") });
    await expect(metadata).rejects.toMatchObject({ code: "address-forbidden" });
  });

  test.each(["2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0x7f000001", "127.0.1"])(
    "%s, another spelling of the own machine, is refused",
    async (host) => {
      const tried = resolveHost(host, { policy: "laptop", lookup: lookup("8.8.8.8") });
      await expect(tried).rejects.toMatchObject({ code: "address-forbidden" });
    },
  );

  test.each(["", " ", "a b", "user@host", "host/path", "host:25", "a\nb", "a%00b", "[::1", "http://x"])(
    "%j is none",
    async (host) => {
      const tried = resolveHost(host, { policy: "laptop", lookup: lookup("8.8.8.8") });
      await expect(tried).rejects.toMatchObject({ code: "address-forbidden" });
    },
  );

  test("may be an address in brackets, as IPv6 addresses are often written", async () => {
    expect(await resolveHost("[2a00:1450:4001::1]", { policy: "server" })).toMatchObject({
      address: "2a00:1450:4001::1",
    });
  });

  test("that does not exist is unreachable, in plain words", async () => {
    const missing = resolveHost("mail.example.org", {
      policy: "laptop",
      lookup: async () => {
        throw new Error("ENOTFOUND");
      },
    });
    await expect(missing).rejects.toMatchObject({
      code: "mail-unreachable",
      message: expect.stringContaining("online"),
    });
    const empty = resolveHost("mail.example.org", { policy: "laptop", lookup: lookup() });
    await expect(empty).rejects.toMatchObject({ code: "mail-unreachable" });
  });
});

describe("a connection", () => {
  test("is made to the judged address", async () => {
    const server = net.createServer((socket) => socket.on("error", () => {}).end("hello"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { socket, host } = await connectGuarded("mail.firm.example", port, {
      policy: "laptop",
      isTyped: true,
      lookup: lookup("127.0.0.1"),
    });
    expect([host, socket.remoteAddress]).toEqual(["mail.firm.example", "127.0.0.1"]);
    socket.destroy();
    await expect(connectGuarded("127.0.0.1", port, { policy: "server" })).rejects.toMatchObject({
      code: "address-forbidden",
    });
    await new Promise((resolve) => server.close(resolve));
    await expect(connectGuarded("127.0.0.1", port, { policy: "laptop" })).rejects.toMatchObject({
      code: "mail-unreachable",
    });
  });

  test("whose name is never resolved ends in time", async () => {
    const stuck = connectGuarded("mail.example.org", 25, {
      policy: "laptop",
      timeout: 30,
      lookup: () => new Promise(() => {}),
    });
    await expect(stuck).rejects.toMatchObject({ code: "mail-unreachable" });
  });

  test.each([0, -1, 65_536, 1.5, Number.NaN])("port %s does not exist", async (port) => {
    await expect(connectGuarded("127.0.0.1", port, { policy: "laptop" })).rejects.toMatchObject({
      code: "address-forbidden",
    });
  });
});
