// Where is the key to the stored password kept, said to the person?

/** Said plainly, because it is a password. */
export function keptInWords(keyKeptIn: string): string {
  return keyKeptIn === "keychain"
    ? "The password is kept encrypted on this machine; its key is in your system's keychain."
    : "The password is kept encrypted on this machine; its key is in a file only your user can read.";
}
