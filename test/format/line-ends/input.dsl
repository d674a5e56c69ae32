model A {
  id Int @id // a
  b Int
  @@check(`
    b > 0
  `)
}


/* b
   c */
