DO $$
BEGIN
  ASSERT (SELECT array_agg(step::text ORDER BY id) FROM "Order") = ARRAY['(OPEN,)', '(CLOSED,gone)'];
END $$;
