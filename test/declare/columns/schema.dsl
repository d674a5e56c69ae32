// only postgresql
datasource db {
  provider = "postgresql"
}

model Doc {
  id    Int    @id
  title String @collate("C") @statistics(500)
  body  String @storage(External) @compression(pglz)
  usual String @storage(Extended)
  price Decimal @storage(Main)
  must  String @notNull(map: "doc_must", notValid: true)
}
