insert into "Reading" values (now(), 1, 'C');
