/**
 * Types that well-known extensions bring. They are written without a namespace and live in `public` unless the extension
 * was put elsewhere, which only a catalog knows.
 */
const names = [
  ...["citext", "hstore", "cube", "seg", "isn", "isbn", "isbn13", "issn", "ean13", "upc"],
  ...["ltree", "lquery", "ltxtquery"],
  ...["vector", "halfvec", "sparsevec"],
  ...["geometry", "geography", "box2d", "box3d", "raster"],
];

/** The type as it is printed, by its short name. */
export const extensionTypes: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, `public.${name}`]),
);
