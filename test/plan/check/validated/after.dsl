model Jar {
  id     Int @id
  plums  Int @check(`${plums} >= 0`)
  shelf  Shelf? @relation(fields: [shelfId], references: [id], map: "jar_shelf")
  shelfId Int?
}

model Shelf {
  id   Int @id
  jars Jar[]
}
