datasource db {
  provider    = "postgresql"
  columnNames = "snake_case"
}

generator typescript {
  provider = "typescript"
  output   = "./src/generated"
  names    = "database"
  bigInt   = "bigint"
  decimal  = "number"
  dateTime = "string"
  json     = "string"
}

generator zod {
  provider = "zod"
  output   = "./src/generated"
  names    = "database"
  bigInt   = "bigint"
}

generator kysely {
  provider = "kysely"
  output   = "./src/generated"
  bigInt   = "number"
  dateTime = "string"
}

model Account {
  userId    String   @id @default(cuid()) @ts("UserId", from: "./src/settings.js")
  createdAt DateTime
  updatedAt DateTime @updatedAt
  balance   Decimal
  count     BigInt
  raw       Json
  kind      String   @ts("\"a\" | \"b\"")
}
