/** `CREATE VIEW …` as `CREATE OR REPLACE VIEW …`. */
export const orReplace = (create: string): string => create.replace(/^(\s*create\s+)(?!or\s)/i, "$1OR REPLACE ");
