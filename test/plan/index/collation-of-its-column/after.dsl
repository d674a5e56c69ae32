model Item {
  id   Int     @id
  code String  @collate("C")
  note String?

  @@index([code(collate: "C")])
}
