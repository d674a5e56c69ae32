insert into "Song" values (1, 'CALM'), (2, 'LOUD');
