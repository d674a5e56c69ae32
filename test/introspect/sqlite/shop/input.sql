create table users (
  id integer primary key autoincrement,
  email text not null unique,
  full_name text not null check (full_name <> ''),
  referred_by_id integer references users (id) on delete set null,
  settings text not null default '{}',
  is_admin boolean not null default 0,
  balance real default 1.5,
  created_at datetime not null default current_timestamp,
  deleted_at datetime
);
create unique index users_email_lower on users (lower(email)) where deleted_at is null;
create table user_profiles (user_id integer primary key not null references users (id) on delete cascade, bio text, avatar blob);
create table products (
  id text primary key not null,
  title varchar(200) not null default 'it''s "new"',
  price decimal not null default 0,
  stock integer not null default 0,
  label text generated always as (title || '!') stored,
  upper_title text generated always as (upper(title)) virtual,
  unique (title, price),
  constraint stock_is_there check (stock >= 0)
);
create table order_items (
  order_id integer not null,
  product_id text not null references products (id) deferrable initially deferred,
  quantity integer not null default 1,
  primary key (order_id, product_id)
) without rowid;
create index order_items_product on order_items (product_id, quantity desc);
