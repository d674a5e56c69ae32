model Log {
  id    Int    @id
  level String
  size  Int

  @@check(`size < 11`, map: "log_size")
}
