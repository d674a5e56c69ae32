create type score; create function score_in(cstring) returns score language internal immutable strict as 'int4in'; create function score_out(score) returns cstring language internal immutable strict as 'int4out'; create type score (input = score_in, output = score_out, like = int4);
create table results (at score, best score);
-- to
create type score; create function score_in(cstring) returns score language internal immutable strict as 'int4in'; create function score_out(score) returns cstring language internal immutable strict as 'int4out'; create type score (input = score_in, output = score_out, like = int4);
create function score_lt(score, score) returns bool language internal immutable strict as 'int4lt'; create function score_eq(score, score) returns bool language internal immutable strict as 'int4eq'; create function score_cmp(score, score) returns int language internal immutable strict as 'btint4cmp';
create operator < (leftarg = score, rightarg = score, function = score_lt); create operator = (leftarg = score, rightarg = score, function = score_eq); create operator class score_ops default for type score using btree as operator 1 <, operator 3 =, function 1 score_cmp(score, score);
create table results (at score primary key, best score); create index on results (best desc); create table more (a score unique);
