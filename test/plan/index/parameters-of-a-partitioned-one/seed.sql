insert into "Event" values (1, 'a', 'b');
