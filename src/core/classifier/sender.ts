// Does the mail come from the company, from a system that works for it, or from somewhere else, and does it speak of
// this application?
import type { CaseFile } from "../case/case-file.ts";
import { addressOf } from "./machine-signs.ts";
import type { PreparedMail } from "./prepare-mail.ts";
import type { IncomingMail } from "./reading.ts";

export type Sender = "company" | "hiring-system" | "personal-mailbox" | "elsewhere" | "unknown";

// Domains from which applicant-tracking, scheduling, testing and signing systems write for employers.
const HIRING_SYSTEMS = [
  "greenhouse.io",
  "greenhouse-mail.io",
  "lever.co",
  "myworkday.com",
  "myworkdayjobs.com",
  "workday.com",
  "icims.com",
  "smartrecruiters.com",
  "ashbyhq.com",
  "bamboohr.com",
  "workablemail.com",
  "workable.com",
  "jobvite.com",
  "taleo.net",
  "successfactors.com",
  "successfactors.eu",
  "sapsf.com",
  "teamtailor.com",
  "teamtailor-mail.com",
  "recruitee.com",
  "personio.de",
  "personio.com",
  "breezy.hr",
  "breezy-mail.com",
  "goodtime.io",
  "calendly.com",
  "hackerrank.com",
  "hackerrankforwork.com",
  "codility.com",
  "codesignal.com",
  "testgorilla.com",
  "hirevue.com",
  "docusign.net",
  "docusign.com",
  "hellosign.com",
  "dropboxsign.com",
  "adobesign.com",
  "echosign.com",
  "rippling.com",
  "gem.com",
  "avature.net",
  "jazz.co",
  "jazzhr.com",
  "applytojob.com",
  "recruiterbox.com",
  "freshteam.com",
  "zohorecruit.com",
  "pinpointhq.com",
  "oraclecloud.com",
  "eightfold.ai",
  "phenompeople.com",
  "brassring.com",
  "ultipro.com",
  "paylocity.com",
  "paycomonline.net",
  "dayforce.com",
  "adp.com",
  "join.com",
  "softgarden.io",
  "softgarden.de",
  "concludis.de",
  "rexx-systems.com",
  "umantis.com",
  "haufe-umantis.com",
  "onlyfy.jobs",
  "prescreen.io",
  "d.vinci.de",
  "welcomekit.co",
  "flatchr.io",
  "digitalrecruiters.com",
  "talentsoft.com",
  "infojobs.net",
  "homerun.co",
  "varbi.com",
  "reachmee.com",
  "jobylon.com",
  "hr-manager.net",
  "emply.com",
  "webcruiter.com",
  "webcruiter.no",
  "jobs.ac.uk",
  "jobtrain.co.uk",
  "networxrecruitment.com",
  "trac.jobs",
  "civilservicejobs.service.gov.uk",
  "usajobs.gov",
  "indeed.com",
  "indeedemail.com",
  "linkedin.com",
  "seek.com.au",
  "naukri.com",
  "turnitin.com",
  "checkr.com",
  "sterlingcheck.com",
  "hireright.com",
  "goodhire.com",
  "vidcruiter.com",
  "willo.video",
  "karat.io",
  "coderpad.io",
];

const MAILBOX_PROVIDERS = new Set([
  "gmail.com",
  "googlemail.com",
  "outlook.com",
  "hotmail.com",
  "live.com",
  "yahoo.com",
  "icloud.com",
  "me.com",
  "aol.com",
  "proton.me",
  "protonmail.com",
  "gmx.de",
  "gmx.net",
  "web.de",
  "t-online.de",
  "orange.fr",
  "free.fr",
  "mail.ru",
  "qq.com",
  "163.com",
]);

export function senderOf(mail: IncomingMail, caseFile: CaseFile | undefined): Sender {
  const address = addressOf(mail.from);
  const domain = address.slice(address.lastIndexOf("@") + 1);
  if (address === "" || domain === "") return "unknown";
  if (caseFile !== undefined) {
    const known = (caseFile.contacts ?? []).some((contact) => contact.email?.toLowerCase() === address);
    const own = caseFile.company.domain
      ?.toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
      .replace(/\/.*$/, "");
    const contactDomains = (caseFile.contacts ?? [])
      .map((contact) => contact.email?.toLowerCase().split("@")[1])
      .filter((item): item is string => item !== undefined && !MAILBOX_PROVIDERS.has(item));
    const domains = [...(own === undefined ? [] : [own]), ...contactDomains];
    if (known || domains.some((item) => within(domain, item))) return "company";
  }
  if (HIRING_SYSTEMS.some((item) => within(domain, item))) return "hiring-system";
  return MAILBOX_PROVIDERS.has(domain) ? "personal-mailbox" : "elsewhere";
}

function within(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

/** Whether the company, the role or a contact of the case is named in the mail. */
export function speaksOfCase(mail: PreparedMail, raw: IncomingMail, caseFile: CaseFile): boolean {
  const text = `${raw.subject ?? ""}\n${raw.from ?? ""}\n${raw.text.slice(0, 40_000)}`.toLowerCase();
  const names = [
    caseFile.company.name,
    caseFile.role.title,
    ...(caseFile.contacts ?? []).map((contact) => contact.name),
  ];
  if (names.some((name) => name.length > 2 && text.includes(name.toLowerCase()))) return true;
  // The first word of a company's name is how people speak of it ("Halden" for "Halden Robotics").
  const short = caseFile.company.name.toLowerCase().split(/[\s,.]+/)[0] ?? "";
  return (
    (short.length > 4 && text.includes(short)) ||
    (mail.isReply && caseFile.company.domain !== undefined && text.includes(caseFile.company.domain.toLowerCase()))
  );
}
