datasource db {
  provider = "postgresql"
}

model Pair {
  left  Int
  right Int
  word  String @unique
  other String?
  third Int    @unique(map: "third_once")

  @@id([left, right])
  @@unique([right, left])
  @@unique([word, other], name: "client")
  @@unique([`lower(${word})`])
  @@unique([other], where: `${third} > 0`)
  @@unique([third, word], constraint: true)
}

model Single {
  id Int @id
}

model Given {
  id Int @id @default(5)
}

model Key {
  no Int

  @@id([no])
}
