datasource db {
  provider = "postgresql"
  manage   = "all"
}

model User {
  id    Int     @id
  age   Int     @check(`${age} > 0`, map: "age_check")
  old   Boolean @generated(`${age} > 80`)
  code  String  @db.VarChar(40)
  lower String  @generated(`lower(${code})`)

  @@index([`${age} + 1`], map: "age_idx")
  @@index([code], where: `${age} > 5`, map: "code_idx")
}
