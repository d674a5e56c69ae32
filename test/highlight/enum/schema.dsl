enum Role {
  ADMIN
  MEMBER @map("member") /// documented
  @@map("roles")
}
enum Size { SMALL LARGE @map("L") }
