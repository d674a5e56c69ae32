model Event {
  id   Int
  kind String

  @@id([id, kind])
  @@partition(by: Range, [id])
}

partition EventLow {
  of   = Event
  from = [`0`]
  to   = [`10`]
}

partition EventHigh {
  of   = Event
  from = [`10`]
  to   = [`20`]
}
