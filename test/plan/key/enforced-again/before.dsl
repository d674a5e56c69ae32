model Till {
  id     Int   @id
  shop   Shop? @relation(fields: [shopId], references: [id], enforced: false)
  shopId Int?
}

model Shop {
  id    Int    @id
  tills Till[]
}
