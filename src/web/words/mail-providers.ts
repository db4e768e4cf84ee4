// Which provider does an address belong to?
import type { Output } from "../../app/contract/contract.ts";

export type Provider = Output<"read-mail-account">["providers"][number];

/** The provider of an address by its domain, or undefined where one must ask. */
export function guessProvider(address: string, providers: readonly Provider[]): Provider | undefined {
  const domain = address.trim().toLowerCase().split("@")[1];
  if (domain === undefined || domain === "") return undefined;
  return providers.find((provider) => provider.domains.some((known) => known === domain));
}

/** Host and port to try for an address of a provider nobody knows: a guess the person can correct. */
export function guessHost(address: string): string {
  const domain = address.trim().toLowerCase().split("@")[1] ?? "";
  return domain.includes(".") ? `smtp.${domain}` : "";
}
