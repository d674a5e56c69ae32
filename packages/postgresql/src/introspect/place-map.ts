/** Maps by the place of an object: its system catalog and OID, and the number of a column or 0. */
import type { Oid } from "./part.js";

export class ObjectMap<Value> {
  readonly #catalogs = new Map<Oid, Map<Oid, Value>>();

  get(catalog: Oid, oid: Oid): Value | undefined {
    return this.#catalogs.get(catalog)?.get(oid);
  }

  set(catalog: Oid, oid: Oid, value: Value): void {
    const objects = this.#catalogs.get(catalog);
    if (objects === undefined) this.#catalogs.set(catalog, new Map([[oid, value]]));
    else objects.set(oid, value);
  }
}

export class PlaceMap<Value> {
  /** For each object a sparse list by the number of a column. */
  readonly #objects = new ObjectMap<Value[]>();

  get(catalog: Oid, oid: Oid, part: number): Value | undefined {
    return this.#objects.get(catalog, oid)?.[part];
  }

  set(catalog: Oid, oid: Oid, part: number, value: Value): void {
    const parts = this.#objects.get(catalog, oid) ?? [];
    if (parts.length === 0) this.#objects.set(catalog, oid, parts);
    parts[part] = value;
  }
}
