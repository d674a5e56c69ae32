model A {
  a String @default("a \"b\" \n \u00e9 \x // no comment `no sql`")
  b String @default("unclosed)
  c String
}
