// With which certificate do the test servers prove who they are? One made for this run, by an authority made for this run.
import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram } from "./peers.ts";

export interface Certificate {
  /** Files in PEM. The authority is what a client must trust (AFTERVIEW_EXTRA_CA). */
  authority: string;
  certificate: string;
  key: string;
}

/** Makes both in `folder`. The server's names are localhost, 127.0.0.1 and the given ones. Valid for two days. */
export function makeCertificate(folder: string, names: string[] = []): Certificate {
  const openssl = findProgram("openssl");
  if (!openssl) throw new Error("openssl is not installed");
  const file = (name: string): string => join(folder, name);
  const call = (...args: string[]): void => void execFileSync(openssl, args, { stdio: "pipe" });
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  call("req", "-x509", ...newKey, "-days", "2", "-subj", "/CN=Afterview test authority",
    "-keyout", file("authority.key"), "-out", file("authority.pem")); // prettier-ignore
  call("req", "-new", ...newKey, "-subj", "/CN=localhost", "-keyout", file("server.key"), "-out", file("server.csr"));
  const alternatives = ["DNS:localhost", "IP:127.0.0.1", ...names.map((name) => `DNS:${name}`)].join(",");
  writeFileSync(file("server.ext"), `subjectAltName=${alternatives}\nbasicConstraints=CA:FALSE\n`);
  call("x509", "-req", "-in", file("server.csr"), "-CA", file("authority.pem"), "-CAkey", file("authority.key"),
    "-CAcreateserial", "-days", "2", "-extfile", file("server.ext"), "-out", file("server.pem")); // prettier-ignore
  chmodSync(file("server.key"), 0o600);
  return { authority: file("authority.pem"), certificate: file("server.pem"), key: file("server.key") };
}
