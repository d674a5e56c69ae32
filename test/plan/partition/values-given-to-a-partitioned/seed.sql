insert into "Reading" values (1, '10', 'cm'), (2, '20', 'mm');
