model Order {
  shop Int
  no   Int
  note String?

  @@id([shop, no])
}
