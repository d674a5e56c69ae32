/** Indexes of changes by a key, in their order. */
export class Lists<K> {
  readonly #lists = new Map<K, number[]>();

  add(key: K, index: number): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [index]);
    else list.push(index);
  }

  get(key: K): readonly number[] {
    return this.#lists.get(key) ?? [];
  }
}
