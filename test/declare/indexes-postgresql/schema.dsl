// only postgresql
datasource db {
  provider = "postgresql"
}

model Doc {
  id    Int    @id
  title String
  body  Json
  tags  String[]
  at    DateTime?

  @@index([title])
  @@index([title(sort: Desc), at(nulls: First)])
  @@index([title(sort: Desc, nulls: Last, collate: "C")], map: "collated")
  @@index([`lower(${title})`])
  @@index([`upper(${title})`])
  @@index([`lower(${title})`, at], where: `${at} is not null`, include: [tags])
  @@index([body(ops: JsonbPathOps)], type: Gin)
  @@index([tags], type: Gin)
  @@index([title(ops: raw("text_pattern_ops"))], map: "pattern")
  @@index([at], type: Brin, with: { pages_per_range: 32 })
}
