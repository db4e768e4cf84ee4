// How does a letter save and review itself while the person writes? A small machine outside React.
import type { Output } from "../../../app/contract/contract.ts";
import { call } from "../../api/call.ts";
import { isRefusal, sayError, Unreachable } from "../../api/refusal.ts";
import { forget, keep, recall } from "../../api/mirror.ts";

export type DraftView = Output<"open-draft">;
export type PartFinding = DraftView["findings"][number];

export interface LetterText {
  subject: string;
  body: string;
  attachments: string[];
}

export type Saving = "saved" | "saving" | "waiting" | "offline" | "failed" | "conflict";

export interface DeskState extends LetterText {
  saving: Saving;
  /** What went wrong, when `saving` is `failed`. */
  problem?: string;
  findings: PartFinding[];
  verdict: DraftView["verdict"];
  /** The text the findings were made for; offsets count in it. */
  reviewed: { subject: string; body: string };
  /** The server's latest word on the whole draft. */
  view: DraftView;
  /** Grows when the text was replaced from outside the editor. */
  replaced: number;
}

/** Saves this long after the last key, in milliseconds. */
const SAVE_AFTER = 500;
/** Reviews this long after a key: long enough to take a burst of keys as one, too short to be seen. */
const REVIEW_AFTER = 15;

export class LetterDesk {
  state: DeskState;
  private readonly listeners = new Set<() => void>();
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private reviewTimer: ReturnType<typeof setTimeout> | undefined;
  private isReviewing = false;
  private running: Promise<boolean> | undefined;
  private readonly mirrorKey: string;

  constructor(view: DraftView) {
    this.mirrorKey = `letter ${view.applicationId} ${view.touchpoint.id}`;
    this.state = { ...textOf(view), ...reviewOf(view), saving: "saved", view, replaced: 0 };
    const kept = recall<LetterText & { version: number }>(this.mirrorKey);
    if (kept === undefined) return;
    // What was typed before a crash or a lost connection, unless the letter has gone its way meanwhile.
    if (isSameText(kept, view) || view.letter?.state === "sent") forget(this.mirrorKey);
    else if (kept.version === view.version) this.write(kept);
    else this.state = { ...this.state, ...textOfKept(kept), saving: "conflict" };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  write(change: Partial<LetterText>): void {
    this.set({ ...change, saving: this.state.saving === "conflict" ? "conflict" : "waiting" });
    const { subject, body, attachments, view } = this.state;
    keep(this.mirrorKey, { subject, body, attachments, version: view.version });
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => void this.flush(), SAVE_AFTER);
    this.scheduleReview();
  }

  /** Saves what is unsaved. True when the server holds exactly what is on the screen. */
  async flush(keepalive = false): Promise<boolean> {
    clearTimeout(this.saveTimer);
    while (this.running !== undefined) await this.running;
    if (this.state.saving === "conflict") return false;
    if (isSameText(this.state, this.state.view)) {
      forget(this.mirrorKey);
      this.set({ saving: "saved" });
      return true;
    }
    this.running = this.save(keepalive);
    const isSaved = await this.running;
    this.running = undefined;
    return isSaved && (isSameText(this.state, this.state.view) || (await this.flush()));
  }

  /** The person decides after a conflict: `mine` overwrites, `theirs` takes over what was saved elsewhere. */
  async settle(choice: "mine" | "theirs"): Promise<void> {
    if (choice === "theirs") return this.replace(this.state.view);
    this.set({ saving: "waiting" });
    await this.flush();
  }

  /** Another text from the server: composed anew, reset, or changed elsewhere. */
  replace(view: DraftView): void {
    clearTimeout(this.saveTimer);
    clearTimeout(this.reviewTimer);
    forget(this.mirrorKey);
    this.set({ ...textOf(view), ...reviewOf(view), saving: "saved", view, replaced: this.state.replaced + 1 });
  }

  /** News about the draft: its letter, its plan; its text too where nothing is unsaved here. */
  refresh(view: DraftView): void {
    if (view === this.state.view) return;
    const isOlder = view.version < this.state.view.version;
    if (isOlder) return;
    const isIdle = this.state.saving === "saved" && this.running === undefined;
    if (view.version === this.state.view.version) this.set({ view, ...(isIdle ? reviewOf(view) : {}) });
    else if (isIdle) this.replace(view);
  }

  dispose(): void {
    clearTimeout(this.reviewTimer);
    if (this.state.saving === "waiting" || this.state.saving === "offline") void this.flush(true);
  }

  private async save(keepalive: boolean): Promise<boolean> {
    const { view, subject, body, attachments } = this.state;
    this.set({ saving: "saving" });
    const place = { id: view.applicationId, touch: view.touchpoint.id };
    try {
      const saved = await call(
        "save-draft",
        { ...place, version: view.version, subject, body, attachments },
        { keepalive },
      );
      const isSame = isSameText(this.state, saved);
      if (isSame) forget(this.mirrorKey);
      this.set({ view: saved, saving: isSame ? "saved" : "waiting", ...(isSame ? reviewOf(saved) : {}) });
      return true;
    } catch (error) {
      if (isRefusal(error, "version-conflict")) {
        const fresh = await call("open-draft", place).catch(() => undefined);
        if (fresh !== undefined)
          this.set({ view: fresh, saving: isSameText(this.state, fresh) ? "saved" : "conflict" });
        return false;
      }
      const isOffline = error instanceof Unreachable;
      this.set({ saving: isOffline ? "offline" : "failed", problem: sayError(error) });
      if (isOffline) this.saveTimer = setTimeout(() => void this.flush(), 3_000);
      return false;
    }
  }

  /** One review at a time: what is typed while one is on its way is reviewed as soon as it is back. */
  private scheduleReview(): void {
    clearTimeout(this.reviewTimer);
    this.reviewTimer = setTimeout(() => void this.review(), REVIEW_AFTER);
  }

  /** Asks for remarks on what is on the screen now. */
  async review(): Promise<void> {
    if (this.isReviewing) return;
    this.isReviewing = true;
    const { view, subject, body, attachments } = this.state;
    try {
      const place = { id: view.applicationId, touch: view.touchpoint.id };
      const { findings, verdict } = await call("review-draft", { ...place, subject, body, attachments });
      // Typed on meanwhile: offsets of an older text would mark the wrong words.
      if (this.state.body === body && this.state.subject === subject) {
        this.set({ findings, verdict, reviewed: { subject, body } });
      }
    } catch {
      // The banner says that the server is gone; the remarks of before stay.
    } finally {
      this.isReviewing = false;
    }
    if (!isSameText(this.state, { subject, body, attachments })) this.scheduleReview();
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function textOf({ subject, body, attachments }: DraftView): LetterText {
  return { subject, body, attachments };
}

function textOfKept({ subject, body, attachments }: LetterText): LetterText {
  return { subject, body, attachments };
}

function reviewOf({ findings, verdict, subject, body }: DraftView) {
  return { findings, verdict, reviewed: { subject, body } };
}

function isSameText(a: LetterText, b: LetterText): boolean {
  return a.subject === b.subject && a.body === b.body && a.attachments.join("\n") === b.attachments.join("\n");
}
