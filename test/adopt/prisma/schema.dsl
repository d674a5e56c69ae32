datasource db {
  provider = "postgresql"
}

model User {
  id    Int      @id @default(autoincrement())
  other BigInt   @default(autoincrement())
  tags  String[]
  short String?  @default(dbgenerated("\"left\"(name, 1)"))
  name  String
  code  Int?     @unique

  @@unique([id, code], map: "user_code")
  @@index([code], map: "user_some")
}
