datasource db {
  provider = "postgresql"
}

enum Mood {
  SAD @map("sad") @renamedFrom("UNHAPPY") @deprecated("cheer up")
  /// Better.
  OK
}

model Person {
  id       BigInt     @id @identity(Always, start: 1000, increment: 5, min: 1, max: 99999, cache: 10, cycle: true)
  code     Int        @identity
  name     String     @renamedFrom("full_name") @collate("de-x-icu") @storage(External) @compression(lz4) @statistics(500)
  handle   String     @backfill(`lower(name)`) @notNull(map: "has_handle", notValid: true)
  price    Int        @using(`price::numeric * 100`, down: `price / 100.0`)
  only     Int        @using(down: `0`)
  full     String     @generated(`${name} || ${handle}`)
  half     String     @generated(`${name}`, stored: false)
  age      Int        @check(`${age} >= 0`, map: "old_enough", notValid: true, enforced: false, noInherit: true, comment: "age") @check(`age < 200`)
  settings Json       @ts("Settings", from: "./settings") @default("{}")
  phone    String?    @deprecated
  search   `tsvector`
  span     `tstzrange`?
  ranges   `int8range`[]
  place    Unsupported("point")?
  mood     Mood       @default(OK)
  moods    Mood[]     @default([SAD, OK])
  hidden   String     @ignore
}
