DO $$
BEGIN
  ASSERT (SELECT array_agg(concat_ws(' | ', id, step, steps, during, spans) ORDER BY id) FROM "Order") = ARRAY[
    '1 | (OPEN,"{OPEN,CLOSED}") | {"(CLOSED,{})"} | [OPEN,CLOSED] | {[OPEN,OPEN]}',
    '2 | (CLOSED,) | {} | (OPEN,) | {}',
    '3 | (OPEN,"{CLOSED,NULL}") | {NULL,"(OPEN,\"{OPEN,CLOSED}\")"} | [CLOSED,CLOSED] | {[OPEN,CLOSED]}',
    '4 | {"(,)"} | empty'], (SELECT string_agg("Order"::text, ' ' ORDER BY id) FROM "Order");
END $$;
