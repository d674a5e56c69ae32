model Log {
  id    Int @id
  level Int
  size  Int

  @@check(`size < 10`, map: "log_size")
}
