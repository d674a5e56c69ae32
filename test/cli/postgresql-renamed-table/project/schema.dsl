datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
  manage   = "all"
}

model Note {
  id Int  @id
  n  Int?

  @@trigger("t1", `BEFORE INSERT FOR EACH ROW EXECUTE FUNCTION kept()`, enabled: Disabled, comment: "a trigger")
  @@rule("r1", `ON DELETE WHERE (old.n > 100) DO INSTEAD NOTHING`, enabled: Disabled, comment: "a rule")
  @@rule("r2", `ON UPDATE WHERE (old.n > 100) DO INSTEAD NOTHING`, enabled: Replica)
  @@policy("p1", using: `n > 1`, comment: "a policy")
}

function kept {
  @@sql(`create function kept() returns trigger language plpgsql as $$ begin return new; end $$`)
}
