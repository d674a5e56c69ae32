model Till {
  id     Int   @id
  shop   Shop? @relation(fields: [shopId], references: [id])
  shopId Int?
}

model Shop {
  id    Int    @id
  tills Till[]
}
