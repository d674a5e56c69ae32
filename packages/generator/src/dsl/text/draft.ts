/**
 * What schema text is made of before it is text: blocks with members, each member with a key that says what of the
 * database it stands for, so that two drafts of one object can be held against each other.
 */

export type Draft = BlockDraft | AliasDraft;

export interface BlockDraft {
  readonly kind: "block";
  readonly keyword: string;
  readonly name: string;
  readonly documentation?: string;
  readonly members: readonly MemberDraft[];
}

/** ``type Email = String @db.VarChar(320)`` */
export interface AliasDraft {
  readonly kind: "alias";
  readonly name: string;
  readonly documentation?: string;
  readonly type: string;
  readonly attributes: readonly string[];
}

export type MemberDraft =
  /** `email String @unique` or, in an enum, `ADMIN @map("admin")` with no type. */
  | {
      readonly kind: "field";
      readonly key: string;
      readonly name: string;
      readonly type: string;
      readonly attributes: readonly string[];
      readonly documentation?: string;
      /** What its attributes say beside the column itself: a key, a check. */
      readonly holds?: readonly { readonly key: string; readonly text: string }[];
    }
  /** `version = "1.7"` */
  | { readonly kind: "property"; readonly key: string; readonly name: string; readonly value: string }
  /** `@@index([email])` */
  | { readonly kind: "attribute"; readonly key: string; readonly text: string };
