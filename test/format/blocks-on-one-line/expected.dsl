generator types { provider = "typescript"  output = "./generated" }
generator zod { provider = "zod" }
enum Size { SMALL  LARGE @map("L") }
// apart
model A { id Int @id  b String?  @@map("a") }

model Long {
  id   Int    @id @default(autoincrement())
  name String @unique @map("full_name") @db.VarChar(255)
}

model B {
  id Int
}

sequence s { start = 1000  cache = 10 }

model C { id Int // why
}
