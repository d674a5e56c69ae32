generator a {
  provider = "x"
  empty   =
  b        = 1
}
