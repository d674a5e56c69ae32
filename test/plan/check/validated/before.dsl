model Jar {
  id     Int @id
  plums  Int @check(`${plums} >= 0`, notValid: true)
  shelf  Shelf? @relation(fields: [shelfId], references: [id], map: "jar_shelf", notValid: true)
  shelfId Int?
}

model Shelf {
  id   Int @id
  jars Jar[]
}
