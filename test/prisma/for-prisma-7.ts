/** A real schema as Prisma 7 reads it, with every offset as it was. */
import { previewFeatures } from "./prisma.js";

/** Connections have moved out of the datasource, and naming a feature that is a preview no more is an error. */
export const forPrisma7 = (text: string): string =>
  text
    .replace(/^[ \t]*(?:url|directUrl|shadowDatabaseUrl)[ \t]*=.*$/gm, (line) => " ".repeat(line.length))
    .replace(/(previewFeatures\s*=\s*\[)([^\]]*)\]/g, (all, head: string, names: string) =>
      `${head}${knownIn(names)}]`.padEnd(all.length),
    );

function knownIn(names: string): string {
  const written = names.match(/"[^"]*"/g) ?? [];
  const known = written.filter((name) => previewFeatures.has(name.slice(1, -1)));
  return known.length === written.length ? names : known.join(", ");
}
