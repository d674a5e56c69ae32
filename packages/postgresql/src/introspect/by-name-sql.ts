/** The order of what has a name: of those called the same, that of the default namespace first, else by namespace. */
export const byNameSql = (name: string, namespace: string): string =>
  `order by ${name}, ${namespace}::regnamespace::text <> 'public', ${namespace}::regnamespace::text`;
