/** Names for new migrations: UTC time and a slug, later than every one that is there. */

/** `20261122T101500_add_posts`; a second past the latest of `existing` when the clock is behind it. */
export function newMigrationId(name: string, existing: readonly string[], now: Date): string {
  const latest = existing
    .map((id) => id.slice(0, stampLength))
    .filter(isStamp)
    .sort()
    .at(-1);
  const stamp = stampOf(now);
  const free = latest === undefined || stamp > latest ? stamp : stampOf(new Date(readStamp(latest).getTime() + 1000));
  return `${free}_${slug(name)}`;
}

const stampLength = "20261122T101500".length;

function isStamp(text: string): boolean {
  return /^\d{8}T\d{6}$/.test(text) && !Number.isNaN(readStamp(text).getTime());
}

function stampOf(time: Date): string {
  return time.toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
}

function readStamp(stamp: string): Date {
  return new Date(stamp.replace(/^(....)(..)(..T..)(..)(..)$/, "$1-$2-$3:$4:$5Z"));
}

/** Letters, digits and `_`, at most 60 of them: a folder's name on every system. */
function slug(name: string): string {
  const letters = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const plain = letters.replaceAll(/[^\p{L}\p{N}]+/gu, "_");
  const ascii = plain.replaceAll(/[^a-z0-9_]/g, "").replaceAll(/_+/g, "_");
  return ascii.slice(0, 60).replaceAll(/^_|_$/g, "") || "migration";
}
