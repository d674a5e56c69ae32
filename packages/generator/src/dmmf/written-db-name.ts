/** The name that a schema gives to something in the database, as it was written; null: its own. */
interface Named {
  readonly name: string;
  readonly dbName: string;
  readonly mapped?: string;
}

/** A name of which the database keeps the beginning alone is still its own; no naming rule cuts one. */
export const writtenDbName = ({ name, dbName, mapped }: Named): string | null =>
  mapped ?? (name.startsWith(dbName) ? null : dbName);
