/** Anything that yields a catalog. */

export type Source =
  | { readonly kind: "empty" }
  | { readonly kind: "database"; readonly url: string }
  /** A schema file or folder. */
  | { readonly kind: "schema"; readonly path: string }
  /** A migrations folder, up to `id` if that is given, else up to its heads. */
  | { readonly kind: "migrations"; readonly folder: string; readonly id?: string }
  | { readonly kind: "script"; readonly path: string };
