datasource db {
  provider = "postgresql"
  manage   = "all"
}

model User {
  id    Int     @id
  years String  @check(`${years} <> ''`, map: "age_check") @renamedFrom("age") @using(`cast(${years} as text)`, down: `cast(${years} as integer)`)
  old   Boolean @generated(`${years} > '80'`)
  word  String  @db.VarChar(20) @renamedFrom("code")
  lower String  @generated(`lower(${word})`)

  @@index([`upper(${years})`], map: "age_idx")
  @@index([word], where: `${years} > '5'`, map: "code_idx")
}
