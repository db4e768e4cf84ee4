// Is this exactly one plain mail address, and how is it written on the wire?
import { domainToASCII } from "node:url";
import { Fault } from "../app/fault.ts";
import { mailAddress } from "../core/case/fields.ts";

/**
 * The address with its domain in ASCII (IDNA), so that no server needs SMTPUTF8 for it. Throws a `bad-input` fault for anything
 * but one plain address: a line break or a list in it would swap the recipient.
 */
export function toWireAddress(value: string, place: string): string {
  const refuse = () =>
    new Fault("bad-input", `${place} is ${JSON.stringify(value).slice(0, 80)}, expected one plain mail address.`, {
      value: value.slice(0, 80),
      place,
      accepted: "one plain e-mail address such as dana@halden.example",
    });
  if (!mailAddress.safeParse(value).success) throw refuse();
  const at = value.lastIndexOf("@");
  const domain = domainToASCII(value.slice(at + 1));
  // domainToASCII answers an empty string for a domain that cannot be.
  if (domain === "" || /[^A-Za-z0-9.-]/.test(domain)) throw refuse();
  return `${value.slice(0, at)}@${domain}`;
}
