// plain
/// documentation
/* block
   // model Inside {
*/ model A { /* inside */
  id Int // behind
}
