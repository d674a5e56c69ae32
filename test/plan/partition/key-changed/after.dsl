model Event {
  id   Int
  kind String

  @@id([id, kind])
  @@partition(by: List, [kind])
}

partition EventLow { of = Event  in = [`'a'`] }

partition EventOther { of = Event  default = true }
