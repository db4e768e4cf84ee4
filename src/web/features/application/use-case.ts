// How do the sections of an application change its case file?
import { useQueryClient } from "@tanstack/react-query";
import { Refusal } from "../../api/refusal.ts";
import { saveCase } from "../../api/save-case.ts";
import { tellError } from "../../design/notices.tsx";
import type { CaseFile } from "../../../core/case/case-file.ts";

export type ChangeCase = (change: (caseFile: CaseFile) => CaseFile) => Promise<void>;

/** Saves a change. What the server refuses is thrown on for the form to show; problems without a field are told as well. */
export function useChangeCase(id: string): ChangeCase {
  const client = useQueryClient();
  return async (change) => {
    try {
      await saveCase(client, id, change);
    } catch (error) {
      if (!(error instanceof Refusal) || error.problems.length === 0) tellError(error);
      throw error;
    }
  };
}

/** A list in a case file is absent rather than empty. */
export function listOrAbsent<T>(items: T[]): T[] | undefined {
  return items.length === 0 ? undefined : items;
}
