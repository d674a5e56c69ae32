model Item {
  id   Int    @id
  code String @collate("C")

  @@index([code(collate: "C")])
}
