// Which letters can be let go, and while which is there nothing to write?
import { describe, expect, test } from "vitest";
import { canRelease, isClosedToEditing } from "./letters.ts";

describe("letting a held letter go", () => {
  test("helps where the hindrance is gone", () => {
    expect(
      canRelease({ state: "held", note: "There is no mailbox to send from. Set it up, then let the letter go." }),
    ).toBe(true);
  });
  test("does not help where the approved bytes name another sender or recipient", () => {
    const note = "a@b.example is no longer the address of this person. Cancel it and approve it again.";
    expect(canRelease({ state: "held", note })).toBe(false);
  });
  test("is for held letters only", () => {
    expect(canRelease({ state: "missed" })).toBe(false);
  });
});

test("a letter that is out, waiting, held or uncertain takes no other beside it", () => {
  expect(isClosedToEditing(undefined)).toBe(false);
  expect((["scheduled", "sent", "held", "uncertain"] as const).every((state) => isClosedToEditing({ state }))).toBe(
    true,
  );
  expect((["failed", "missed", "cancelled"] as const).some((state) => isClosedToEditing({ state }))).toBe(false);
});
