create subscription incoming connection 'host=localhost user=me password=''se cret'' dbname=x' publication a, "B b"
  with (connect = false, enabled = false, slot_name = none, binary = true, streaming = off, origin = none, run_as_owner = true);
comment on subscription incoming is 'from elsewhere';
