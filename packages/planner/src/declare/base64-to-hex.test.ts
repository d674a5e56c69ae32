import * as fc from "fast-check";
import { expect, test } from "vitest";
import { base64ToHex } from "./base64-to-hex.js";

test("bytes are what they were", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const buffer = Buffer.from(bytes);
      expect(base64ToHex(buffer.toString("base64"))).toBe(buffer.toString("hex"));
    }),
  );
});
