// Which addresses turned out not to work, and which sent messages therefore never arrived?
import type { CaseFile, Contact } from "../case/case-file.ts";
import { DAY, type EpochMs } from "../time/zone.ts";
import type { Passed } from "./past.ts";

/** A delivery failure: the person whose address failed. */
export interface Bounce {
  contact: string;
  at: EpochMs;
  /** The address the contact has now is still the one that failed. */
  isCurrent: boolean;
}

// A bounce comes within minutes, or after five days of retries (RFC 5321, section 4.5.4.1).
const LATEST_BOUNCE = 6 * DAY;

export function readBounces(caseFile: CaseFile, sent: readonly Passed[], received: readonly Passed[]): Bounce[] {
  const bounces: Bounce[] = [];
  for (const passed of received) {
    if (passed.item.signal !== "bounce") continue;
    const words = `${passed.item.subject ?? ""} ${passed.item.text ?? ""}`.toLowerCase();
    const addresses = words.match(/[^\s<>"(),;:]+@[^\s<>"(),;:]+/g) ?? [];
    for (const contact of caseFile.contacts ?? []) {
      const address = contact.email?.toLowerCase();
      const isNamed = address !== undefined && addresses.some((found) => found.replace(/[.>]+$/, "") === address);
      const isMeant = passed.with.includes(contact.id) || isNamed || isOnlyAddressee(contact, passed, sent, addresses);
      if (!isMeant) continue;
      // A report that names other addresses only speaks of one that has been corrected since.
      const isCorrected = !isNamed && address !== undefined && namesAddressAt(addresses, address);
      const answeredLater = received.some(
        (later) =>
          later.at > passed.at &&
          later.item.channel === "email" &&
          isFromPerson(later) &&
          later.with.includes(contact.id),
      );
      bounces.push({ contact: contact.id, at: passed.at, isCurrent: !isCorrected && !answeredLater });
    }
  }
  return bounces;
}

function isOnlyAddressee(contact: Contact, bounce: Passed, sent: readonly Passed[], addresses: string[]): boolean {
  if (bounce.with.length > 0 || addresses.length > 0) return false;
  const before = sent.filter(
    (item) => item.item.channel === "email" && item.at <= bounce.at && item.at > bounce.at - LATEST_BOUNCE,
  );
  const last = before.at(-1);
  return last?.with.length === 1 && last.with[0] === contact.id;
}

function namesAddressAt(addresses: readonly string[], address: string): boolean {
  const domain = address.slice(address.indexOf("@"));
  return addresses.some((found) => found.includes(domain) && !/^(?:mailer-daemon|postmaster|no-?reply)@/.test(found));
}

function isFromPerson(passed: Passed): boolean {
  return passed.item.signal !== "bounce" && passed.item.signal !== "auto-reply";
}

/** Whether a message sent to a contact by mail came back. */
export function cameBack(bounces: readonly Bounce[], sent: Passed, contact: string): boolean {
  return (
    sent.item.channel === "email" &&
    bounces.some((bounce) => bounce.contact === contact && bounce.at >= sent.at && bounce.at < sent.at + LATEST_BOUNCE)
  );
}
