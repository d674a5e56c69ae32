/** What the database has and the schema leaves alone. */
import type { QualifiedName } from "../catalog.js";

export interface Unmanaged {
  /** `trigger`, `check`, `view` … */
  readonly kind: string;
  /** The object, or what it belongs to when it has a name of its own there. */
  readonly of: QualifiedName;
  readonly name?: string;
}

/** `users.touch`, `billing.daily`: the default namespace is left out. */
export function unmanagedName({ of, name }: Unmanaged, defaultNamespace: string | undefined): string {
  const shown =
    of.namespace === undefined || of.namespace === defaultNamespace ? of.name : `${of.namespace}.${of.name}`;
  return name === undefined ? shown : `${shown}.${name}`;
}
