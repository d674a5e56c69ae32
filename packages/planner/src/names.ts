/** Comparing, keying and showing the database's names. */
import type { QualifiedName } from "./catalog.js";
import type { Dialect } from "./dialect.js";

/** A key for maps: equal for equal names, whatever characters they have. */
export function nameKey(name: QualifiedName): string {
  return JSON.stringify([name.namespace ?? "", name.name]);
}

export function sameName(a: QualifiedName, b: QualifiedName): boolean {
  return a.name === b.name && a.namespace === b.namespace;
}

/** A name beside `sibling`, in its namespace. */
export function beside(sibling: QualifiedName, name: string): QualifiedName {
  return sibling.namespace === undefined ? { name } : { namespace: sibling.namespace, name };
}

/** The name alone, without what else an object carries. */
export function nameOf(object: QualifiedName): QualifiedName {
  return beside(object, object.name);
}

/** As people write it: the default namespace is left out. `users`, `billing.invoices` */
export function shownName(name: QualifiedName, dialect: Pick<Dialect, "facts">): string {
  return name.namespace === undefined || name.namespace === dialect.facts.defaultNamespace
    ? name.name
    : `${name.namespace}.${name.name}`;
}
