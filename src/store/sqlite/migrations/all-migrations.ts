// Which migrations are there, in order? A migration that was once published is never changed; a new one is added.
import { up as applications } from "./0001-applications.ts";
import { up as mailbox } from "./0002-mailbox.ts";

export interface Migration {
  /** Counts from 1 without gaps. */
  number: number;
  name: string;
  up: string;
}

export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: "applications", up: applications },
  { number: 2, name: "mailbox", up: mailbox },
];
