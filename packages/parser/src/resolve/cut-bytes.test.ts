import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byteLength, cutBytes } from "./cut-bytes.js";

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Well-formed text: a lone surrogate has no bytes of its own. */
const text = fc.string({ unit: "grapheme", maxLength: 80 });

test("counts bytes as UTF-8 does", () => {
  fc.assert(fc.property(text, (value) => byteLength(value) === bytes(value)));
});

test("cuts to the most that fits, and no character in two", () => {
  fc.assert(
    fc.property(text, fc.nat(70), (value, max) => {
      const cut = cutBytes(value, max);
      const next = String.fromCodePoint(value.codePointAt(cut.length) ?? 0);
      expect(value.startsWith(cut)).toBe(true);
      expect(bytes(cut)).toBeLessThanOrEqual(max);
      expect(cut === value || bytes(cut + next) > max).toBe(true);
    }),
  );
});
