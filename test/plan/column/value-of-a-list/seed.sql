insert into "Note" values (1, '{"a,b"}', '{3}', '{good}'), (2, '{c,d}', '{4}', '{bad,good}'), (3, '[5:5]={e}', '{5}', '{bad}');
