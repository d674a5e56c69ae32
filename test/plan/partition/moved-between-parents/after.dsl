model Order {
  id    Int
  total BigInt
  note  String?

  @@partition(by: Range, [id])
  @@ignore
}

partition Order2 {
  of   = Order
  from = [`0`]
  to   = [`20`]
}

model OldOrder {
  id    Int
  total BigInt

  @@partition(by: Range, [id])
  @@ignore
}

partition Order1 {
  of   = OldOrder
  from = [`0`]
  to   = [`10`]
}
