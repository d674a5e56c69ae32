/** How databases that are ours to drop are called. */
import { createHash, randomBytes } from "node:crypto";

export const scratchPrefix = "dsl_scratch_";
export const cachePrefix = "dsl_cache_";

export const newScratchName = (): string => `${scratchPrefix}${randomBytes(8).toString("hex")}`;

export const cacheName = (...parts: readonly string[]): string =>
  `${cachePrefix}${createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32)}`;
