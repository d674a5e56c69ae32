datasource db {
  provider = "postgresql"
}

model Doc {
  id    Int    @id
  title String
  tags  String[]
  at    DateTime?

  @@index([title])
  @@index([title(sort: Desc), at])
  @@index([`lower(${title})`])
  @@index([`upper(${title})`])
  @@index([`lower(${title})`, at], where: `${at} is not null`)
  @@index([at, title], map: "named")
}
