insert into "Event" values (1, 'a'), (2, 'a'), (11, 'b'), (12, 'a2');
