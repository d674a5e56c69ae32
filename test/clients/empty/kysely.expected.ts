// Made by dsl from the schema: change that and run "dsl generate".

/** All tables and views: `new Kysely<Database>(…)`. */
export interface Database {}
