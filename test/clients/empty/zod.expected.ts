// Made by dsl from the schema: change that and run "dsl generate".
export {};
