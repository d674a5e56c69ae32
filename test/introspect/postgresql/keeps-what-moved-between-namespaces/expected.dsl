datasource db {
  provider = "postgresql"
  schemas  = ["first", "second"]
}

// A
model A {
  id   String  @id
  data String?
  bs   Bee[]

  @@index([data], map: "A_idx")
  @@schema("first")
}

// B is here
model Bee {
  id   String @id
  feel Mood?  @map("mood") // how
  fk   String?
  a    A?     @relation(fields: [fk], references: [id], onDelete: NoAction, onUpdate: NoAction)

  @@map("B")
  @@schema("second")
}

// as we feel
enum Mood {
  Happy @map("happy")
  Very  @map("veryHappy") // very

  @@map("mood")
  @@schema("second")
}
