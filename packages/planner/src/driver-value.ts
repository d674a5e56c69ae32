/** How values of a column type pass through the database's usual JavaScript driver: what typed clients are made from. */

export type ValueKind = "string" | "number" | "bigint" | "boolean" | "date" | "json" | "bytes";

/** Any of `kinds`, or an array of these. */
export interface ValueShape {
  readonly kinds: readonly ValueKind[];
  readonly list: boolean;
}

export interface DriverValue {
  /** What a row has, with the driver's own settings. */
  readonly read: ValueShape;
  /** What may be given as a parameter. */
  readonly write: ValueShape;
  /** The type holds whole numbers only; `range` is what it holds, where it is less than the values of `write`. */
  readonly whole?: true;
  readonly range?: { readonly min: string; readonly max: string };
  /** Most characters of a text. */
  readonly maxLength?: number;
  /** What its texts look like. `uuid` is 8-4-4-4-12 hexadecimal digits, `date` a day, `dateTime` a time as ISO 8601. */
  readonly format?: "uuid" | "date" | "dateTime";
}
