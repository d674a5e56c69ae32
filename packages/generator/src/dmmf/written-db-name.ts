/** The name that a schema gives to something in the database, as it was written; null: its own. */
interface Named {
  readonly name: string;
  readonly dbName: string;
  readonly mapped?: string;
}

export const writtenDbName = ({ name, dbName, mapped }: Named): string | null =>
  mapped ?? (dbName === name ? null : dbName);
