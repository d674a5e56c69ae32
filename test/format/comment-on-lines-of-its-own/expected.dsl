/* one
   two
     three */
model A {
  /* four
    five */
  id Int @id
  /* six */ b Int
  c  Int /* seven */ // eight
  d  Int /* nine
    ten */
}

/**
 * eleven
 */
