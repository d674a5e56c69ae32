model A {
  a Int ?
  b Int [ ]
  c Unsupported( "box" )?
  d `int8range` [ ]
  e A@relation("x")@map("e")
}
