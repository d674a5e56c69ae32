/** Random choices out of one stream of numbers. */
export class Dice {
  constructor(private readonly next: (below: number) => number) {}

  below(limit: number): number {
    return this.next(limit);
  }

  pick<T>(all: readonly T[]): T | undefined {
    return all[this.below(Math.max(1, all.length))];
  }

  /** Once in so many. */
  once(many: number): boolean {
    return this.below(many) === 0;
  }

  /** Some of them in another order, at least one. */
  some<T>(all: readonly T[], most: number): readonly T[] {
    const left = [...all];
    const count = 1 + this.below(Math.max(1, Math.min(most, all.length)));
    return Array.from({ length: Math.min(count, all.length) }, () => left.splice(this.below(left.length), 1)[0]!);
  }
}
