insert into "Note" values (1, 'a,b', 3, 'good', 1.50), (2, '{c}', null, 'bad', 2);
