// How do bytes go to and from an application's files?
import { ask } from "./call.ts";

/** Limit of the server, in bytes. */
export const MAX_FILE_SIZE = 20_000_000;

/** Uploads a file under its own name, replacing one of the same name. */
export async function uploadFile(applicationId: string, file: File): Promise<void> {
  await ask(fileAddress(applicationId, file.name), {
    method: "PUT",
    headers: { "content-type": file.type === "" ? "application/octet-stream" : file.type },
    body: file,
  });
}

export function fileAddress(applicationId: string, name: string): string {
  return `/api/applications/${encodeURIComponent(applicationId)}/files/${encodeURIComponent(name)}`;
}

export function draftFileAddress(applicationId: string, touch: string): string {
  return `/api/applications/${encodeURIComponent(applicationId)}/touchpoints/${encodeURIComponent(touch)}/draft.eml`;
}

/** Hands a text to the browser as a download. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
