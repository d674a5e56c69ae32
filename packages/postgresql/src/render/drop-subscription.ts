/**
 * A subscription goes without a word to its publisher, where the slot that it has there stays: a transaction cannot drop that,
 * and one that is dropped on a copy of a database must not.
 */
export const dropSubscription = (name: string): readonly string[] => [
  `ALTER SUBSCRIPTION ${name} DISABLE`,
  `-- a slot at the publisher stays there, and keeps what is not sent: drop it there if nobody else needs it\nALTER SUBSCRIPTION ${name} SET (slot_name = NONE)`,
  `DROP SUBSCRIPTION ${name}`,
];
