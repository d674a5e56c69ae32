/** Namespaces and extensions. */
import { sql } from "../sql.js";
import type { Renderers } from "./renderers.js";
import { words } from "./words.js";

export const namespaceRenderers: Renderers<
  "createNamespace" | "dropNamespace" | "createExtension" | "alterExtension" | "dropExtension"
> = {
  createNamespace: ({ namespace }) => [`CREATE SCHEMA ${sql.quote(namespace.name)}`],
  dropNamespace: ({ namespace }) => [`DROP SCHEMA ${sql.quote(namespace.name)}`],
  createExtension: ({ extension: { name, namespace, version } }) => [
    words(
      `CREATE EXTENSION ${sql.quote(name)}`,
      namespace !== undefined && `SCHEMA ${sql.quote(namespace)}`,
      version !== undefined && `VERSION ${sql.literal(version)}`,
    ),
  ],
  alterExtension: ({ extension: { name, namespace, version } }, { from }) => {
    const now = from.extensions.find((each) => each.name === name);
    return [
      ...(namespace === undefined || namespace === now?.namespace
        ? []
        : [`ALTER EXTENSION ${sql.quote(name)} SET SCHEMA ${sql.quote(namespace)}`]),
      ...(version === undefined || version === now?.version
        ? []
        : [`ALTER EXTENSION ${sql.quote(name)} UPDATE TO ${sql.literal(version)}`]),
    ];
  },
  dropExtension: ({ extension }) => [`DROP EXTENSION ${sql.quote(extension.name)}`],
};
