/** The texts of a schema: one file, or all `.dsl` and `.prisma` files of a folder and its folders. */

export interface SchemaText {
  readonly path: string;
  readonly text: string;
}

/** Sorted by path. Throws the file system's error when `path` cannot be read. */
export async function readSchemaFiles(_path: string): Promise<readonly SchemaText[]> {
  throw new Error("not built yet");
}
