// How is a password kept so that only this account and this field can open it again?
//
// AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce. Account and field are the associated data: a sealed value
// copied to another account or column does not open. Nothing sealed or opened ever stands in an error.
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { Fault } from "../app/fault.ts";

export interface SecretBox {
  /** Where the key is; said to the person. */
  readonly keyKeptIn: "keychain" | "file";
  seal(account: string, field: string, secret: string): string;
  /** Throws a `secret-unreadable` fault when the key, the account or the field is not the one it was sealed with. */
  open(account: string, field: string, sealed: string): string;
}

const VERSION = "v1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_BYTES = 32;

export function createSecretBox({ key, place }: { key: Uint8Array; place: "keychain" | "file" }): SecretBox {
  if (key.byteLength !== KEY_BYTES) throw unreadable("the key file is damaged");
  return {
    keyKeptIn: place,
    seal(account, field, secret) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(associated(account, field));
      const body = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
      return `${VERSION}:${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64")}`;
    },
    open(account, field, sealed) {
      const [version, text] = sealed.split(":");
      const bytes = Buffer.from(text ?? "", "base64");
      if (version !== VERSION || bytes.byteLength < NONCE_BYTES + TAG_BYTES) throw unreadable("it is damaged");
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES), {
          authTagLength: TAG_BYTES,
        })
          .setAAD(associated(account, field))
          .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString();
      } catch {
        // No cause: the library's error says nothing useful, and nothing near a secret goes into a log.
        throw unreadable("it was sealed with another key");
      }
    },
  };
}

/** JSON keeps the two apart: ("a", "b:c") and ("a:b", "c") must differ. */
function associated(account: string, field: string): Buffer {
  return Buffer.from(JSON.stringify(["afterview", VERSION, account, field]));
}

function unreadable(why: string): Fault {
  return new Fault(
    "secret-unreadable",
    `The stored password cannot be opened: ${why}. Type the password of your mailbox again; nothing else is lost.`,
  );
}
