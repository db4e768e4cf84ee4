import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dataFolder, usualDataFolder } from "./data-folder.ts";

describe("the usual data folder", () => {
  test.each([
    ["linux", "/home/maya", {}, "/home/maya/.local/share/afterview"],
    ["linux", "/home/maya", { XDG_DATA_HOME: "/data" }, "/data/afterview"],
    ["linux", "/home/maya", { XDG_DATA_HOME: "relative" }, "/home/maya/.local/share/afterview"],
    ["darwin", "/Users/maya", {}, "/Users/maya/Library/Application Support/Afterview"],
    ["win32", "C:\\Users\\maya", { APPDATA: "D:\\Roaming" }, "D:\\Roaming\\Afterview"],
    ["win32", "C:\\Users\\maya", {}, "C:\\Users\\maya\\AppData\\Roaming\\Afterview"],
  ] as [NodeJS.Platform, string, Record<string, string>, string][])(
    "on %s with home %s and %j",
    (platform, home, environment, folder) => {
      expect(usualDataFolder({ platform, home, environment })).toBe(folder);
    },
  );
});

describe("the data folder", () => {
  let parent = "";
  beforeEach(() => {
    parent = mkdtempSync(path.join(os.tmpdir(), "afterview-folder-"));
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  test("is made with everything above it, and is its owner's alone", () => {
    const folder = dataFolder(path.join(parent, "a", "b"));
    expect(statSync(folder).isDirectory()).toBe(true);
    if (process.platform !== "win32") expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(dataFolder(folder)).toBe(folder);
  });

  test("is refused in plain words where a file is in the way", () => {
    const file = path.join(parent, "file");
    writeFileSync(file, "");
    expect(() => dataFolder(file)).toThrow(
      expect.objectContaining({ code: "storage-failed", message: expect.stringContaining(file) }),
    );
    expect(() => dataFolder(path.join(file, "inside"))).toThrow(expect.objectContaining({ code: "storage-failed" }));
  });
});
