model Reading {
  id     BigInt
  at     DateTime
  device String

  @@id([id, at])
  @@partition(by: Range, [at])
}

partition Reading25 { of = Reading  from = [`'2025-01-01'`]  to = [`'2026-01-01'`] }

partition Reading26 {
  of = Reading
  from = [`'2026-01-01'`]
  to = [`'2027-01-01'`]
  @@partition(by: Hash, [id])
}

partition Reading26even { of = Reading26  modulus = 2  remainder = 0 }
partition Reading26odd { of = Reading26  modulus = 2  remainder = 1 }
