datasource db {
  provider = "postgresql"
}

model Product {
  id    Int    @id
  price Int    @check(`${price} > 0`)
  sale  Int    @check(`${sale} > 0`) @check(`sale < 100`, map: "sale_limit")
  name  String @length(1, 80, db: true)
  size  Int    @gt(0, db: true) @lte(10, db: true)
  plain String @length(1, 80)

  @@check(`${sale} < ${price}`)
  @@check(`${sale} <> ${size}`)
  @@check(`${price} > 1`, map: "price_more")
  @@map("products")
}
