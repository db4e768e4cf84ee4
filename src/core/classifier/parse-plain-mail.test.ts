// Is pasted text read with its header lines, and left alone where it has none?
import { describe, expect, test } from "vitest";
import { parsePlainMail } from "./parse-plain-mail.ts";

describe("a mail as plain text", () => {
  test("may begin with From and Subject", () => {
    const mail = parsePlainMail("From: Dana <dana@halden.example>\nSubject: Tuesday\n\nCan you do 3 pm?\n");
    expect(mail).toMatchObject({ from: "Dana <dana@halden.example>", subject: "Tuesday", text: "Can you do 3 pm?\n" });
  });
  test("with or without a blank line, in any case, with Windows line ends", () => {
    expect(parsePlainMail("SUBJECT: Hello\r\nfrom: a@b.example\r\nDear Maya").text).toBe("Dear Maya");
  });
  test("or be the body alone, colons and all", () => {
    const text = "Hi Maya: quick question\nFrom: here it goes";
    expect(parsePlainMail(text)).toEqual({ text });
  });
  test("folded header lines are one", () => {
    expect(parsePlainMail("Subject: a very\n  long subject\n\nBody").subject).toBe("a very long subject");
  });
  test("other headers are kept by lower-case name, and none is inherited", () => {
    const mail = parsePlainMail("Auto-Submitted: auto-replied\nX-Test: 1\n\nBody");
    expect(mail.headers?.["auto-submitted"]).toBe("auto-replied");
    expect(mail.headers?.["constructor"]).toBeUndefined();
  });
  test("only a subject", () => {
    expect(parsePlainMail("Subject: Position closed")).toMatchObject({ subject: "Position closed", text: "" });
  });
  test("nothing at all", () => {
    expect(parsePlainMail("")).toEqual({ text: "" });
  });
});
