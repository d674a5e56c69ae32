insert into "Person" values (1, 'Ulm', 'a', '[1,2)'), (2, 'Rom', 'b', '[3,4)');
insert into "Visit" values (1, 'Ulm'), (2, 'Rom');
