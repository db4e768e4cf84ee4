import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { knownThing } from "./promised-thing.ts";
import { readPromise } from "./read-promise.ts";

const keeps = capitalRule(new Set(["Halden"]));

describe("what one does for the reader is not a thing to send", () => {
  test.each([
    ["drop off the swatches", "drop off the swatches"],
    ["Drop in two samples", "drop in two samples"],
    ["pop in next week to see the kiln", "pop in next week to see the kiln"],
    ["swing by the depot", "swing by the depot"],
    ["bring round the old pattern book", "bring round the old pattern book"],
    ["hand over the logbook", "hand over the logbook"],
    ["type up my notes", "type up my notes"],
    ["draw up a rota", "draw up a rota"],
    ["I'll write up the trial shift", "write up the trial shift"],
    ["pass on her regards", undefined],
    ["call her back about the rota", "call you back about the rota"],
    ["call back about the rota", "call you back about the rota"],
    ["Call Petra back", "call you back"],
    ["ring him on Thursday", "ring you on Thursday"],
    ["phone them back", "phone you back"],
    ["e-mail her about the dates", "e-mail you about the dates"],
    ["let them know about the notice", "let you know about the notice"],
    ["text him the name of the dealer", "text you the name of the dealer"],
    ["lend her the handbook", "lend you the handbook"],
    ["look up her paper", "look up your paper"],
    ["put them in touch with my old foreman", "put you in touch with my old foreman"],
    ["get in touch with the agency", "get in touch with the agency"],
    ["check in with her", "check in with you"],
    ["confirm start date", "confirm my start date"],
    ["what my notice period is", "let you know what my notice period is"],
    ["whether I can bring my own knives", "let you know whether I can bring my own knives"],
    ["that I will do the course", "do the course"],
    ["thank Ida for lunch", "thank Ida for lunch"],
    ["fill in the form", "fill in the form"],
    ["keep her posted", "keep you posted"],
    ["come back for a second visit", "come back for a second visit"],
    ["come back to her about the visa", "get back to you about the visa"],
    ["tidy the drawings and send them", "tidy the drawings and send them"],
    ["bring my logbook to the second interview", "bring my logbook to the second interview"],
  ])("%s", (typed, to) => expect(readPromise(typed, keeps, ["Petra"]).forms.to).toBe(to));
});

describe("a thing stays one, whatever stands in it", () => {
  test.each([
    ["cv in french", "my CV in French"],
    ["clean driving licence", "my clean driving licence"],
    ["drop-off times", "the drop-off times"],
    ["back-up figures", "the back-up figures"],
    ["follow-up notes", "the follow-up notes"],
    ["call log from the trial", "the call log from the trial"],
    ["send her over the drawings", "the drawings"],
    ["give him the list", "the list"],
    ["show her my portfolio", "my portfolio"],
    ["pass on the number of the dealer", "the number of the dealer"],
    ["her list of dealers", "your list of dealers"],
    // What belongs to several things is theirs, not the reader's.
    ["the list of wells with their depths", "the list of wells with their depths"],
    ["copies of my diplomas and their translations", "copies of my diplomas and their translations"],
  ])("%s", (typed, np) => expect(readPromise(typed, keeps, []).forms.np).toBe(np));
});

test.each([
  ["references from Hull", "the references from Hull"],
  ["two references from Hull", "the two references from Hull"],
  ["a copy of my licence", "the copy of my licence"],
  ["photos of the loom", "the photos of the loom"],
  ["my portfolio", "my portfolio"],
  ["the slides", "the slides"],
  ["proof of address", "proof of address"],
])("once sent, both know it: %s", (np, known) => expect(knownThing(np)).toBe(known));
