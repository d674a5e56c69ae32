/** Cases of our own: a file, or a folder of files that are one schema. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { PrismaSchema } from "./corpus.js";

/** `path` is below `root`; the name is it, without the file's ending. */
export function caseAt(root: string, path: string): PrismaSchema {
  const whole = join(root, path);
  const files = statSync(whole).isDirectory() ? readdirSync(whole).map((name) => join(whole, name)) : [whole];
  const sources = files.map((file) => ({ path: relative(root, file), text: readFileSync(file, "utf8") }));
  return { name: path.replace(/\.prisma$/, ""), sources };
}
