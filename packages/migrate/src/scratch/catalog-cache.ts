/** Catalogs that were read before. They have the roles of the server, which come and go whatever a database holds. */
import type { Catalog } from "@dsl/planner";
import { sha256 } from "../sha256.js";
import { readCache, writeCache } from "./cache.js";
import type { Workshop } from "./workshop.js";

/** With the roles of today. One that was read when there was a role that is gone may speak of it, and is not known any more. */
export async function knownCatalog(workshop: Workshop, key: string): Promise<Catalog | undefined> {
  const { roles } = await workshop.host();
  const known = (await readCache(workshop.project.cacheFolder, fileOf(key, roles))) as Catalog | undefined;
  const there = new Set(roles.map(({ name }) => name));
  return known?.roles.every(({ name }) => there.has(name)) === true ? { ...known, roles } : undefined;
}

export async function keepCatalog(workshop: Workshop, key: string, catalog: Catalog): Promise<void> {
  const { roles } = await workshop.host();
  await writeCache(workshop.project.cacheFolder, "catalog-", fileOf(key, roles), catalog);
}

/** Objects belong to whoever is connected. */
function fileOf(key: string, roles: Catalog["roles"]): string {
  const owner = roles.find(({ connected }) => connected === true)?.name ?? "";
  return `catalog-${sha256(key, owner)}.json`;
}
