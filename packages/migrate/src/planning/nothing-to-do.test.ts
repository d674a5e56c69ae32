import { expect, test } from "vitest";
import { rowsKey } from "./nothing-to-do.js";

const rows = (last: string) => ({
  columns: [
    ...Array.from({ length: 200_000 }, (_, at) => ({ name: `column ${at}`, required: at % 2 === 0 })),
    { last },
  ],
});

test("tells many rows from others by any of them", () => {
  expect(rowsKey(rows("one"))).toBe(rowsKey(rows("one")));
  expect(rowsKey(rows("one"))).not.toBe(rowsKey(rows("other")));
});
