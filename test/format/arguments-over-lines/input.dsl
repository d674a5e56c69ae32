model A {
  id Int @id
  b Int @relation(
    fields: [ b ], // mine
      // theirs
    references: [id],
  )
  @@index([
    a, // first
    b( sort:Desc )

    // third
    , c
    ], map: "x")
  @@unique([a,
    b])
  @@with({
    fillfactor: 70, autovacuum: { enabled: false }
  })
}

datasource db {
  types = {
    DateTime: "timestamptz(3)",
    Json: "json"
  }
  schemas = [
    "a",
    "b" ]
}
