/**
 * Types that well-known extensions bring. They are written without a namespace and live in `public` unless the extension
 * was put elsewhere, which only a catalog or schema knows.
 */
const types: Readonly<Record<string, readonly string[]>> = {
  citext: ["citext"],
  hstore: ["hstore"],
  cube: ["cube"],
  seg: ["seg"],
  isn: ["ean13", "isbn", "isbn13", "ismn", "ismn13", "issn", "issn13", "upc"],
  ltree: ["ltree", "lquery", "ltxtquery"],
  vector: ["vector", "halfvec", "sparsevec"],
  postgis: ["geometry", "geography", "box2d", "box3d"],
  postgis_raster: ["raster"],
};

/** The extension of each type. */
export const extensionOfType: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(types).flatMap(([extension, names]) => names.map((name) => [name, extension])),
);

/** The type as it is printed, by its short name. */
export const extensionTypes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(extensionOfType).map((name) => [name, `public.${name}`]),
);
