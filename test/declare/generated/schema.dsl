// only postgresql
datasource db {
  provider = "postgresql"
}

model Person {
  id     BigInt  @id @identity(Always, start: 1000, increment: 10, cache: 20, cycle: true)
  other  Int     @identity(min: 1, max: 2147483647, start: 1)
  first  String  @map("first_name")
  last   String
  full   String  @generated(`${first} || ' ' || ${last}`)
  short  String? @generated(`left(${last}, 1)`, stored: false)
  search `tsvector` @generated(`to_tsvector('simple', ${last})`)

  @@index([search], type: Gin)
}
