/** SHA-256 in hex. */
import { createHash } from "node:crypto";

export const sha256 = (...parts: readonly string[]): string => sha256OfAll(parts);

/** The same of more parts than a call takes arguments. */
export function sha256OfAll(parts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
