// only postgresql
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
  @@unique([word, other], nullsDistinct: false, name: "client")
  @@unique([`lower(${word})`])
  @@unique([other], where: `${third} > 0`)
}

model Other {
  id Int @id(map: "custom_key")
}
