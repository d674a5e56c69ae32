/**
 * Settings that tell a generator how the project has set its driver up, where that differs from the driver as it comes:
 * `bigInt = "bigint"` for a `pg` whose type parser makes a bigint of an int8.
 */
import type { Generator, ScalarType } from "@dsl/parser";
import type { DriverValue, ValueKind } from "@dsl/planner";

interface DriverSetting {
  readonly name: string;
  /** What a value is then read as, by the setting's value. */
  readonly kinds: Readonly<Record<string, ValueKind>>;
}

const settings: Readonly<Partial<Record<ScalarType, DriverSetting>>> = {
  BigInt: { name: "bigInt", kinds: { string: "string", number: "number", bigint: "bigint" } },
  Decimal: { name: "decimal", kinds: { string: "string", number: "number" } },
  DateTime: { name: "dateTime", kinds: { Date: "date", string: "string", number: "number" } },
  Json: { name: "json", kinds: { JsonValue: "json", string: "string" } },
  Boolean: { name: "boolean", kinds: { boolean: "boolean", number: "number" } },
};

/** The settings with the values each may have. */
export const driverSettings: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(settings).map(({ name, kinds }) => [name, Object.keys(kinds)]),
);

/** `value` of a column of a scalar type as the settings of `generator` say it is read; what is read may also be written. */
export function asSet(value: DriverValue, scalar: ScalarType, generator: Generator): DriverValue {
  const setting = settings[scalar];
  const chosen = setting === undefined ? undefined : generator.settings[setting.name];
  const kind = typeof chosen === "string" ? setting?.kinds[chosen] : undefined;
  if (kind === undefined) return value;
  const kinds = value.write.kinds.includes(kind) ? value.write.kinds : [...value.write.kinds, kind];
  return { ...value, read: { kinds: [kind], list: value.read.list }, write: { kinds, list: value.write.list } };
}
