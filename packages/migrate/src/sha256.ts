/** SHA-256 in hex. */
import { createHash } from "node:crypto";

export function sha256(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
