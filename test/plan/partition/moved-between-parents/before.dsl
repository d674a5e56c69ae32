model Order {
  id    Int
  total Int

  @@partition(by: Range, [id])
  @@ignore
}

partition Order1 {
  of   = Order
  from = [`0`]
  to   = [`10`]
}

partition Order2 {
  of   = Order
  from = [`10`]
  to   = [`20`]
}

model OldOrder {
  id    Int
  total Int

  @@partition(by: Range, [id])
  @@ignore
}
