// Made by dsl from the schema: change that and run "dsl generate".

import type { ColumnType, Generated } from "kysely";

/** What JSON can say. */
export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

export type Größe = "klein" | 'it\'s "big" 😀';

export type AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers =
  "ONE";

export type ManyValues =
  | "aValueWithQuiteALongName"
  | "anotherValueWithQuiteALongName"
  | "yetAnotherValueWithQuiteALongName"
  | "andYetAnotherValueWithQuiteALongName";

/** Models that are called like globals. */
export interface PickTable {
  id: number;
}

/** A model whose name ends like generated ones. */
export interface JsonValueTable {
  id: number;
  value: ColumnType<JsonValue, string, string>;
}

export interface DateTable {
  id: number;
  at: ColumnType<Date, Date | string, Date | string>;
  data: Uint8Array;
  größe: Größe;
  "first name": string;
  'it\'s "quoted"': string;
  "1st": number;
}

export interface ClassTable {
  id: number;
  dateId: number;
}

export interface AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongTable {
  id: number;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettier: Generated<
    string | null
  >;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWell: Generated<number>;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecause: ColumnType<
    string | null,
    string | number | bigint | null | undefined,
    string | number | bigint | null
  >;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierUpdated: ColumnType<
    Date,
    Date | string,
    Date | string
  >;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierWithEnum: AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierDecimal: ColumnType<
    string | null,
    string | number | null | undefined,
    string | number | null
  >;
  parentId: Generated<number | null>;
}

export interface MediumTable {
  id: number;
  aFieldNameOfMediumLength: Generated<ManyValues | null>;
  aFieldNameOfMediumLengthToo: Generated<ManyValues>;
  aTextOfMediumLength: Generated<string | null>;
  名前: Generated<string>;
}

/** All tables and views: `new Kysely<Database>(…)`. */
export interface Database {
  Pick: PickTable;
  JsonValue: JsonValueTable;
  Date: DateTable;
  Class: ClassTable;
  AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong: AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongTable;
  Medium: MediumTable;
}
