import type { Hazard } from "@dsl/planner";
import { expect, test } from "vitest";
import { Stop } from "../stop.js";
import { checkConsent, type Consent, type Consequence, type Decisions } from "./consent.js";

const loss: Hazard = { code: "D6002", severity: "error", destructive: true, message: "values are lost" };
const nulls: Hazard = { code: "D6102", severity: "error", destructive: false, message: "rows have no value" };
const slow: Hazard = { code: "D6201", severity: "warning", destructive: false, message: "it takes a while" };

function consequence(more: Partial<Consequence> = {}): Consequence {
  return { sql: "drop", target: () => "{}", identity: "here/app", findings: [{ hazard: loss }], assumed: [], ...more };
}

const nothing: Decisions = { answers: {}, unanswered: "safe", accept: [] };

function asked(of: Consequence, decisions: Decisions): Consent {
  try {
    checkConsent(of, decisions);
  } catch (error) {
    if (error instanceof Stop && error.result.kind === "consent") return error.result.consent;
    throw error;
  }
  throw new Error("nothing was asked");
}

test("what loses something needs the token of exactly this plan on this database", () => {
  const { token } = asked(consequence(), nothing);
  expect(token).toMatch(/^[0-9a-f]{12}$/);
  expect(checkConsent(consequence(), { ...nothing, confirm: token!.toUpperCase() })).toEqual(["D6002"]);
  const others = [
    consequence({ sql: "drop it" }),
    consequence({ target: () => "[]" }),
    consequence({ identity: "there/app" }),
  ];
  expect(asked(others[0]!, { ...nothing, confirm: token! }).otherToken).toBe(token);
  expect(new Set(others.map((other) => asked(other, { ...nothing, confirm: token! }).token)).has(token)).toBe(false);
});

test("another hazard needs its code, and counts only where it strikes", () => {
  const striking = consequence({ findings: [{ hazard: nulls, count: 3 }, { hazard: slow }] });
  expect(asked(striking, nothing)).toMatchObject({ codes: ["D6102"], findings: [{ count: 3 }] });
  expect(asked(striking, nothing)).not.toHaveProperty("token");
  expect(checkConsent(striking, { ...nothing, accept: ["D6102"] })).toEqual(["D6102"]);
  expect(checkConsent(consequence({ findings: [{ hazard: nulls, count: 0 }] }), nothing)).toEqual([]);
});

test("both at once: what is given is not asked for again", () => {
  const both = consequence({ findings: [{ hazard: loss, count: 1 }, { hazard: nulls }] });
  const { token } = asked(both, nothing);
  expect(asked(both, { ...nothing, confirm: token! })).toMatchObject({ codes: ["D6102"] });
  expect(asked(both, { ...nothing, confirm: token! })).not.toHaveProperty("token");
  expect(asked(both, { ...nothing, accept: ["D6102"] })).toMatchObject({ token, codes: [] });
});

test("a push may agree to any loss without a token", () => {
  expect(checkConsent(consequence(), { ...nothing, confirmAny: true })).toEqual(["D6002"]);
});
