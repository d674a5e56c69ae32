partition P2026 { of = Event  from = [`'2026-01-01'`]  to = [`'2027-01-01'`] }
partition Rest { of = Event  default }

partition P2027 {
  of      = Event
  default
  from    = [`'2027-01-01'`]
}
