/** Conventional names (`users_email_key`) after their table or columns were renamed. */
import type { QualifiedName } from "../catalog.js";
import type { Rename } from "../intent.js";
import { nameKey } from "../names.js";

export class FollowedNames {
  /** Pieces of names by table: old, new. */
  readonly #pieces = new Map<string, { readonly from: string; readonly to: string; readonly isTable: boolean }[]>();

  constructor(renames: readonly Rename[]) {
    for (const rename of renames) {
      if (rename.kind === "table") this.#add(rename.to, rename.from.name, rename.to.name, true);
      if (rename.kind === "column") this.#add(rename.of, rename.from, rename.to, false);
    }
  }

  /** `table` is as it is called afterwards. A name that does not follow stays as it is. */
  of(table: QualifiedName, name: string): string {
    const pieces = this.#pieces.get(nameKey(table)) ?? [];
    return pieces.reduce((followed, { from, to, isTable }) => {
      if (isTable) return followed.startsWith(`${from}_`) ? `${to}${followed.slice(from.length)}` : followed;
      return followed.replace(`_${from}_`, () => `_${to}_`);
    }, name);
  }

  #add(table: QualifiedName, from: string, to: string, isTable: boolean): void {
    const pieces = this.#pieces.get(nameKey(table)) ?? [];
    this.#pieces.set(nameKey(table), [...pieces, { from, to, isTable }]);
  }
}
