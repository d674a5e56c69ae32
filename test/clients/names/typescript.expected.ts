// Made by dsl from the schema: change that and run "dsl generate".

/** What JSON can say. */
export type JsonValue_ =
  | string
  | number
  | boolean
  | null
  | JsonValue_[]
  | { [key: string]: JsonValue_ };

export const Größe = {
  klein: "klein",
  groß: 'it\'s "big" 😀',
} as const;

export type Größe = (typeof Größe)[keyof typeof Größe];

export const AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers =
  {
    ONE: "ONE",
  } as const;

export type AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers =
  (typeof AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers)[keyof typeof AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers];

export const ManyValues = {
  aValueWithQuiteALongName: "aValueWithQuiteALongName",
  anotherValueWithQuiteALongName: "anotherValueWithQuiteALongName",
  yetAnotherValueWithQuiteALongName: "yetAnotherValueWithQuiteALongName",
  andYetAnotherValueWithQuiteALongName: "andYetAnotherValueWithQuiteALongName",
} as const;

export type ManyValues = (typeof ManyValues)[keyof typeof ManyValues];

/** Models that are called like globals. */
export interface Pick {
  id: number;
}

/** A new Pick. */
export interface PickInsert {
  id: number;
}

/** Changes to one Pick. */
export interface PickUpdate {
  id?: number | undefined;
}

/** A model whose name ends like generated ones. */
export interface JsonValue {
  id: number;
  value: JsonValue_;
}

/** A new JsonValue. */
export interface JsonValueInsert {
  id: number;
  value: string;
}

/** Changes to one JsonValue. */
export interface JsonValueUpdate {
  id?: number | undefined;
  value?: string | undefined;
}

export interface Date {
  id: number;
  at: globalThis.Date;
  data: Uint8Array;
  größe: Größe;
  name: string;
  other: string;
  default: number;
}

/** A new Date. */
export interface DateInsert {
  id: number;
  at: globalThis.Date | string;
  data: Uint8Array;
  größe: Größe;
  name: string;
  other: string;
  default: number;
}

/** Changes to one Date. */
export interface DateUpdate {
  id?: number | undefined;
  at?: globalThis.Date | string | undefined;
  data?: Uint8Array | undefined;
  größe?: Größe | undefined;
  name?: string | undefined;
  other?: string | undefined;
  default?: number | undefined;
}

/** Relations of Date. */
export interface DateRelations {
  klass: Class | null;
}

/** Date with the named relations. */
export type DateWith<Relation extends keyof DateRelations> = Date &
  globalThis.Pick<DateRelations, Relation>;

export interface Class {
  id: number;
  dateId: number;
}

/** A new Class. */
export interface ClassInsert {
  id: number;
  dateId: number;
}

/** Changes to one Class. */
export interface ClassUpdate {
  id?: number | undefined;
  dateId?: number | undefined;
}

/** Relations of Class. */
export interface ClassRelations {
  date: Date;
}

/** Class with the named relations. */
export type ClassWith<Relation extends keyof ClassRelations> = Class &
  globalThis.Pick<ClassRelations, Relation>;

export interface AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong {
  id: number;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettier:
    string | null;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWell: number;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecause:
    string | null;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierUpdated: globalThis.Date;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierWithEnum: AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierDecimal:
    string | null;
  parentId: number | null;
}

/** A new AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong. */
export interface AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongInsert {
  id: number;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettier?:
    string | null | undefined;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWell?:
    number | undefined;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecause?:
    string | number | bigint | null | undefined;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierUpdated?:
    globalThis.Date | string | undefined;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierWithEnum: AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierDecimal?:
    string | number | null | undefined;
  parentId?: number | null | undefined;
}

/** Changes to one AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong. */
export interface AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongUpdate {
  id?: number | undefined;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettier?:
    string | null | undefined;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWell?:
    number | undefined;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecause?:
    string | number | bigint | null | undefined;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierUpdated?:
    globalThis.Date | string | undefined;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierWithEnum?:
    | AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers
    | undefined;
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierDecimal?:
    string | number | null | undefined;
  parentId?: number | null | undefined;
}

/** Relations of AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong. */
export interface AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongRelations {
  parent: AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong | null;
  children: AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong[];
}

/** AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong with the named relations. */
export type AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongWith<
  Relation extends
    keyof AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongRelations,
> =
  AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong &
    globalThis.Pick<
      AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongRelations,
      Relation
    >;

/** Values of a new AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong that the database does not fill in. */
export const AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongDefaults =
  () => ({
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierUpdated:
      new globalThis.Date(),
  });

export interface Medium {
  id: number;
  aFieldNameOfMediumLength: ManyValues | null;
  aFieldNameOfMediumLengthToo: ManyValues;
  aTextOfMediumLength: string | null;
  名前: string;
}

/** A new Medium. */
export interface MediumInsert {
  id: number;
  aFieldNameOfMediumLength?: ManyValues | null | undefined;
  aFieldNameOfMediumLengthToo?: ManyValues | undefined;
  aTextOfMediumLength?: string | null | undefined;
  名前?: string | undefined;
}

/** Changes to one Medium. */
export interface MediumUpdate {
  id?: number | undefined;
  aFieldNameOfMediumLength?: ManyValues | null | undefined;
  aFieldNameOfMediumLengthToo?: ManyValues | undefined;
  aTextOfMediumLength?: string | null | undefined;
  名前?: string | undefined;
}
