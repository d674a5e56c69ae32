/** The checksum of a migration file: what an editor or git does to line ends changes nothing. */
import { sha256 } from "../sha256.js";

export function checksum(text: string): string {
  return sha256(text.replaceAll("\r\n", "\n"));
}
