// What must hold of the store, whatever engine it runs on? One suite of tests for all of them; the outbox has its own.
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StoredDraft } from "../../src/app/ports.ts";
import type { CaseFile } from "../../src/core/case/case-file.ts";
import type { Engine } from "../../src/store/engine.ts";
import { openPorts, type StorePorts } from "../../src/store/open-store.ts";
import { CASE, newLetter, testClock, type OpenEngine } from "./store-samples.ts";
import { createSecretBox } from "../../src/store/secret-box.ts";

const AT = "2026-11-30T17:20:00Z";
const A = "local";
const B = "somebody-else";

export function testStore(name: string, openEngine: OpenEngine): void {
  describe(`the store over ${name}`, () => {
    let engine: Engine;
    let store: StorePorts;

    beforeEach(async () => {
      engine = await openEngine(testClock());
      store = openPorts(engine, createSecretBox({ key: new Uint8Array(32).fill(7), place: "file" }));
    });
    afterEach(() => engine.close());

    describe("applications", () => {
      test("come back as they were saved, with their version and times", async () => {
        const created = await store.cases.create(A, "halden", CASE, AT, true);
        expect(created).toEqual({
          id: "halden",
          version: 1,
          caseFile: CASE,
          createdAt: AT,
          updatedAt: AT,
          isSample: true,
        });
        expect(await store.cases.read(A, "halden")).toEqual(created);
      });

      test("grow by one version at every save", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        const changed = { ...CASE, role: { title: "Lead Controls Engineer" } };
        const saved = await store.cases.save(A, "halden", 1, changed, "2026-12-01T09:00:00+01:00");
        expect(saved).toMatchObject({
          version: 2,
          caseFile: changed,
          updatedAt: "2026-12-01T08:00:00Z",
          createdAt: AT,
        });
      });

      test("are not overwritten by someone who has not seen the latest version", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        await store.cases.save(A, "halden", 1, CASE, AT);
        const late = store.cases.save(A, "halden", 1, { ...CASE, role: { title: "Other" } }, AT);
        await expect(late).rejects.toMatchObject({ code: "version-conflict", details: { accepted: "2" } });
        expect((await store.cases.read(A, "halden"))?.caseFile).toEqual(CASE);
      });

      test("of two saves at the same time exactly one wins", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        const titles = Array.from({ length: 20 }, (_, index) => `Title ${index}`);
        const results = await Promise.allSettled(
          titles.map((title) => store.cases.save(A, "halden", 1, { ...CASE, role: { title } }, AT)),
        );
        const won = results.filter((result) => result.status === "fulfilled");
        expect(won).toHaveLength(1);
        const stored = await store.cases.read(A, "halden");
        expect(stored).toEqual(won[0]!.value);
        expect(stored?.version).toBe(2);
      });

      test("cannot be created twice, and cannot be saved where there is none", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        await expect(store.cases.create(A, "halden", CASE, AT, false)).rejects.toMatchObject({
          code: "version-conflict",
        });
        await expect(store.cases.save(A, "nothing", 1, CASE, AT)).rejects.toMatchObject({ code: "not-found" });
      });

      test("are listed with the newest change first", async () => {
        await store.cases.create(A, "one", CASE, "2026-11-01T00:00:00Z", false);
        await store.cases.create(A, "two", CASE, "2026-11-02T00:00:00Z", false);
        await store.cases.save(A, "one", 1, CASE, "2026-11-03T00:00:00Z");
        expect((await store.cases.list(A)).map((stored) => stored.id)).toEqual(["one", "two"]);
      });

      test("that could not be read back are never written", async () => {
        const broken = { ...CASE, contacts: [{ id: "dana" }] } as unknown as CaseFile;
        await expect(store.cases.create(A, "halden", broken, AT, false)).rejects.toMatchObject({ code: "bad-input" });
        expect(await store.cases.list(A)).toEqual([]);
      });

      test.each(["{", '{"afterview":2}', "null"])(
        "that are damaged (%s) are named, and the list goes on without them",
        async (document) => {
          await store.cases.create(A, "whole", CASE, AT, false);
          await store.cases.create(A, "damaged", CASE, AT, false);
          await engine.db
            .updateTable("cases")
            .set({ document })
            .where("account_id", "=", A)
            .where("id", "=", "damaged")
            .execute();
          expect((await store.cases.list(A)).map((stored) => stored.id)).toEqual(["whole"]);
          expect(await store.cases.listDamaged(A)).toEqual([
            { id: "damaged", updatedAt: AT, says: expect.stringContaining('"damaged"') },
          ]);
          await expect(store.cases.read(A, "damaged")).rejects.toMatchObject({
            code: "storage-failed",
            details: { value: "damaged" },
          });
        },
      );

      test("are removed with their drafts and files, and their waiting letters are cancelled", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        await store.drafts.save(A, draft(), 0);
        await store.files.put(A, "halden", "cv.pdf", "application/pdf", new Uint8Array([1]), AT);
        await store.outbox.add(A, newLetter());
        await store.cases.remove(A, "halden");
        expect(await store.cases.read(A, "halden")).toBeUndefined();
        expect(await store.drafts.list(A, "halden")).toEqual([]);
        expect(await store.files.list(A, "halden")).toEqual([]);
        expect(await store.outbox.list(A)).toMatchObject([
          { state: "cancelled", note: "The application was removed." },
        ]);
        expect(await store.outbox.claim("2026-12-02T00:00:00Z", "worker", 900)).toBeUndefined();
      });

      test("of one account are invisible and untouchable for another", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        await store.drafts.save(A, draft(), 0);
        await store.files.put(A, "halden", "cv.pdf", "application/pdf", new Uint8Array([1]), AT);
        await store.settings.save(A, 0, { language: "en-GB" });
        await store.outbox.add(A, newLetter());
        expect(await store.cases.read(B, "halden")).toBeUndefined();
        expect(await store.cases.list(B)).toEqual([]);
        expect(await store.drafts.read(B, "halden", draft().touchpointId)).toBeUndefined();
        expect(await store.files.read(B, "halden", "cv.pdf")).toBeUndefined();
        expect(await store.settings.read(B)).toEqual({ version: 0, settings: {} });
        expect(await store.outbox.list(B)).toEqual([]);
        expect(await store.outbox.readRaw(B, "letter-1")).toBeUndefined();
        await expect(store.cases.save(B, "halden", 1, CASE, AT)).rejects.toMatchObject({ code: "not-found" });
        await expect(store.outbox.cancel(B, "letter-1", "no", AT)).rejects.toMatchObject({ code: "not-found" });
        await store.cases.remove(B, "halden");
        await store.drafts.remove(B, "halden", draft().touchpointId);
        await store.files.remove(B, "halden", "cv.pdf");
        expect(await store.cases.read(A, "halden")).toBeDefined();
        expect(await store.drafts.list(A, "halden")).toHaveLength(1);
        expect(await store.files.list(A, "halden")).toHaveLength(1);
      });
    });

    describe("transactions", () => {
      test("never interleave: what one does between its statements is unseen by another", async () => {
        await store.settings.save(A, 0, {});
        const seen: string[] = [];
        const write = (name: string, fails: boolean) =>
          engine.transact(async (db) => {
            seen.push(`${name} begins`);
            await db
              .updateTable("settings")
              .set({ document: `{"theme":"${name}"}` })
              .where("account_id", "=", A)
              .execute();
            // Room for anybody who would slip in between.
            for (let turn = 0; turn < 20; turn++) await sql`select 1`.execute(db);
            seen.push(`${name} ends`);
            if (fails) throw new Error(`${name} is undone`);
          });
        const reads: string[] = [];
        const [first, second] = await Promise.allSettled([
          write("dark", true),
          write("light", false),
          ...Array.from({ length: 5 }, async () => reads.push(JSON.stringify(await store.settings.read(A)))),
        ]);
        expect([first!.status, second!.status]).toEqual(["rejected", "fulfilled"]);
        expect(seen).toEqual(["dark begins", "dark ends", "light begins", "light ends"]);
        expect(reads.some((read) => read.includes("dark"))).toBe(false);
        expect((await store.settings.read(A)).settings.theme).toBe("light");
      });

      test("a failed one takes back only its own changes, not those saved at the same time", async () => {
        const failing = engine.transact(async (db) => {
          await db.insertInto("settings").values({ account_id: B, version: 1, document: "{}" }).execute();
          for (let turn = 0; turn < 20; turn++) await sql`select 1`.execute(db);
          throw new Error("undone");
        });
        const saves = Array.from({ length: 20 }, (_, index) => store.cases.create(A, `case-${index}`, CASE, AT, false));
        await expect(failing).rejects.toThrow("undone");
        await Promise.all(saves);
        expect(await store.cases.list(A)).toHaveLength(20);
        expect((await store.settings.read(B)).version).toBe(0);
      });
    });

    describe("drafts", () => {
      test("come back as they were saved", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        const saved = await store.drafts.save(A, draft(), 0);
        expect(saved).toEqual({ ...draft(), version: 1 });
        expect(await store.drafts.read(A, "halden", draft().touchpointId)).toEqual(saved);
        const changed = await store.drafts.save(A, { ...saved, body: "Other words 😀" }, 1);
        expect(changed).toMatchObject({ version: 2, body: "Other words 😀" });
      });

      test("are not overwritten by a window that has not seen the latest version", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        await store.drafts.save(A, draft(), 0);
        await expect(store.drafts.save(A, draft(), 0)).rejects.toMatchObject({ code: "version-conflict" });
        const saves = await Promise.allSettled(
          [1, 2, 3].map((n) => store.drafts.save(A, { ...draft(), body: `${n}` }, 1)),
        );
        expect(saves.filter((result) => result.status === "fulfilled")).toHaveLength(1);
      });

      test("do not come back after they were removed", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        await store.drafts.save(A, draft(), 0);
        await store.drafts.remove(A, "halden", draft().touchpointId);
        await expect(store.drafts.save(A, draft(), 1)).rejects.toMatchObject({ code: "not-found" });
        expect(await store.drafts.list(A, "halden")).toEqual([]);
      });

      test("need an application", async () => {
        await expect(store.drafts.save(A, draft(), 0)).rejects.toMatchObject({ code: "not-found" });
      });
    });

    describe("files", () => {
      test("come back byte for byte, and are replaced by name", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
        const entry = await store.files.put(A, "halden", "slides.pdf", "application/pdf", bytes, AT);
        expect(entry).toMatchObject({ name: "slides.pdf", size: 300_000, addedAt: AT });
        expect((await store.files.read(A, "halden", "slides.pdf"))?.bytes).toEqual(bytes);
        await store.files.put(A, "halden", "slides.pdf", "application/pdf", new Uint8Array([1, 2]), AT);
        expect(await store.files.list(A, "halden")).toMatchObject([{ name: "slides.pdf", size: 2 }]);
        await store.files.remove(A, "halden", "slides.pdf");
        expect(await store.files.read(A, "halden", "slides.pdf")).toBeUndefined();
      });

      test("that changed on the disk are not handed out", async () => {
        await store.cases.create(A, "halden", CASE, AT, false);
        await store.files.put(A, "halden", "cv.pdf", "application/pdf", new Uint8Array([1, 2, 3]), AT);
        await engine.db
          .updateTable("files")
          .set({ bytes: new Uint8Array([1, 2, 4]) })
          .where("account_id", "=", A)
          .execute();
        await expect(store.files.read(A, "halden", "cv.pdf")).rejects.toMatchObject({ code: "storage-failed" });
      });

      test("need an application", async () => {
        const put = store.files.put(A, "nothing", "cv.pdf", "application/pdf", new Uint8Array([1]), AT);
        await expect(put).rejects.toMatchObject({ code: "not-found" });
      });
    });

    describe("settings", () => {
      test("begin empty, and two windows do not overwrite each other", async () => {
        expect(await store.settings.read(A)).toEqual({ version: 0, settings: {} });
        expect(await store.settings.save(A, 0, { playbook: "formal" })).toEqual({
          version: 1,
          settings: { playbook: "formal" },
        });
        await expect(store.settings.save(A, 0, {})).rejects.toMatchObject({ code: "version-conflict" });
        expect(await store.settings.read(A)).toEqual({ version: 1, settings: { playbook: "formal" } });
      });
    });

    describe("the mailbox", () => {
      const mailbox = {
        address: "maya@example.org",
        name: "Maya",
        host: "mail.example.org",
        port: 465,
        security: "tls",
        user: "maya",
      } as const;

      test("keeps its password when it is saved without one", async () => {
        await store.mailAccount.save(A, mailbox, "secret-words");
        await store.mailAccount.save(A, { ...mailbox, name: "Maya L.", verifiedAt: AT }, undefined);
        expect(await store.mailAccount.read(A)).toEqual({ ...mailbox, name: "Maya L.", verifiedAt: AT });
        expect(await store.mailAccount.readPassword(A)).toBe("secret-words");
        expect(await store.mailAccount.hasPassword(A)).toBe(true);
        expect(store.mailAccount.keyKeptIn()).toBe("file");
      });

      test.each([{ host: "mail.evil.example" }, { user: "other" }])(
        "forgets its password when %j changes: it must not be shown to another server",
        async (change) => {
          await store.mailAccount.save(A, mailbox, "secret-words");
          await store.mailAccount.save(A, { ...mailbox, ...change }, undefined);
          expect(await store.mailAccount.readPassword(A)).toBeUndefined();
          expect(await store.mailAccount.hasPassword(A)).toBe(false);
        },
      );

      test("holds no readable password, and none that another account could open", async () => {
        await store.mailAccount.save(A, mailbox, "secret-words");
        const row = await engine.db.selectFrom("mail_accounts").selectAll().executeTakeFirstOrThrow();
        expect(JSON.stringify(row)).not.toContain("secret-words");
        await engine.db
          .insertInto("mail_accounts")
          .values({ ...row, account_id: B })
          .execute();
        await expect(store.mailAccount.readPassword(B)).rejects.toMatchObject({ code: "secret-unreadable" });
        await store.mailAccount.remove(A);
        expect(await store.mailAccount.read(A)).toBeUndefined();
      });
    });

    function draft(): Omit<StoredDraft, "version"> {
      return {
        caseId: "halden",
        touchpointId: "thank-you:first:dana",
        purpose: "thank-you",
        channel: "email",
        to: ["dana"],
        subject: "Thank you",
        body: "Dear Dr. Voss,\nthank you – “truly”.",
        composed: { subject: "Thank you", body: "Dear", sentences: [{ start: 0, end: 4, facts: [] }], variant: 0 },
        attachments: ["cv.pdf"],
        updatedAt: AT,
      };
    }
  });
}
