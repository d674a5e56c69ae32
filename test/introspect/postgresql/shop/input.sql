create extension pg_trgm;
create type order_status as enum ('new', 'paid', 'in transit', '2nd attempt');

create table users (
  id bigint generated always as identity primary key,
  email varchar(320) not null unique,
  full_name text not null,
  referred_by_id bigint references users (id) on delete set null,
  settings jsonb not null default '{}',
  is_admin boolean not null default false,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint users_full_name_check check (full_name <> '')
);
create unique index users_email_lower_idx on users (lower(email)) where deleted_at is null;
create index users_full_name_trgm on users using gin (full_name gin_trgm_ops);

create table user_profiles (
  user_id bigint primary key references users (id) on delete cascade,
  bio text,
  avatar bytea
);

create table categories (
  id serial primary key,
  parent_id int references categories (id) on delete restrict on update cascade,
  slug text not null,
  constraint categories_slug_unique unique (slug)
);

create table products (
  id uuid primary key default gen_random_uuid(),
  category_id int not null references categories (id),
  title text not null,
  price numeric(10, 2) not null default 0.00,
  stock int not null default 0 check (stock >= 0),
  weight real,
  tags text[] not null default '{}',
  available daterange,
  search tsvector generated always as (to_tsvector('simple', title)) stored,
  unique (category_id, title)
);
create index on products using gin (search);
create index on products (price desc nulls last, title) include (stock);

create table orders (
  id serial primary key,
  buyer_id bigint not null references users (id),
  seller_id bigint references users (id),
  billing_address_id int not null,
  shipping_address_id int,
  status order_status not null default 'new',
  placed_at timestamptz not null default now(),
  constraint total_is_known check (status = 'new' or placed_at is not null) no inherit
);

create table addresses (
  id serial primary key,
  user_id bigint not null references users (id),
  street text not null
);
alter table orders
  add foreign key (billing_address_id) references addresses (id) deferrable initially deferred,
  add foreign key (shipping_address_id) references addresses (id) on delete set null;

create table order_items (
  order_id int not null references orders (id) on delete cascade,
  product_id uuid not null references products (id),
  quantity smallint not null default 1,
  primary key (order_id, product_id)
);
create index order_items_product_id_idx on order_items (product_id);

create table order_item_notes (
  id serial primary key,
  order_id int not null,
  product_id uuid not null,
  note text not null,
  foreign key (order_id, product_id) references order_items (order_id, product_id)
);
