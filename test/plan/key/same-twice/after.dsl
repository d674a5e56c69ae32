model Other {
  id Int @id
}

model Twice {
  id   Int @id
  code Int

  @@unique([code], map: "first_key")
  @@unique([code], map: "second_key")
  @@unique([id], map: "id_key")
}
