INSERT INTO "Order" (id, step, steps, during, spans) VALUES
  (1, '(OPEN,"{OPEN,CLOSED}")', '{"(CLOSED,{})"}', '[OPEN,CLOSED]', '{[OPEN,OPEN]}'),
  (2, '(GONE,)', '{}', '(OPEN,)', '{}'),
  (3, '(OPEN,"{GONE,NULL}")', ARRAY[NULL, '(OPEN,"{OPEN,GONE}")']::"Step"[], '[CLOSED,GONE]', '{[OPEN,CLOSED],[GONE,GONE]}'),
  (4, NULL, '{"(,)"}', 'empty', NULL);
