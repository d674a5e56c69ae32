datasource db {
  provider = "postgresql"
}

model Booking {
  id     Int         @id
  roomId Int
  during `tstzrange`
  ends   DateTime
  starts DateTime

  @@check(`${starts} < ${ends}`, map: "in_order", notValid: true)
  @@check(`${Booking.roomId} > 0`, noInherit: true)
  @@check(`not enforced`, enforced: false, comment: "later")
  @@exclude([roomId(with: `=`), during(with: `&&`)], type: Gist, where: `roomId > 0`, map: "no_overlap", deferrable: Deferred, comment: "one at a time")
}
