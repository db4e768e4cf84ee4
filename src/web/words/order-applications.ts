// In which order do applications stand in the list, and which match what was typed?
import type { Output } from "../../app/contract/contract.ts";

export type ApplicationSummary = Output<"list-applications">["applications"][number];

/** What is due first, then by the next step's time, then the rest by latest change; ended ones last. */
export function orderApplications(applications: readonly ApplicationSummary[]): ApplicationSummary[] {
  return [...applications].sort((a, b) => rank(a) - rank(b) || compareTimes(a, b));
}

/** Every word typed must begin somewhere in company, role or person. Case and accents do not matter. */
export function filterApplications(
  applications: readonly ApplicationSummary[],
  typed: string,
): readonly ApplicationSummary[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return applications;
  return applications.filter((item) => {
    const text = plain([item.company, item.role, item.outcome ?? "", ...(item.nextTo ?? [])].join(" "));
    return words.every((word) => text.includes(word));
  });
}

function rank(item: ApplicationSummary): number {
  if (item.damaged !== undefined) return 0;
  if (item.next?.state === "late" || item.next?.state === "due") return 1;
  if (item.next !== undefined) return 2;
  return item.outcome === undefined ? 3 : 4;
}

function compareTimes(a: ApplicationSummary, b: ApplicationSummary): number {
  if (a.next !== undefined && b.next !== undefined) return a.next.ideal < b.next.ideal ? -1 : 1;
  return a.updatedAt > b.updatedAt ? -1 : 1;
}

function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
