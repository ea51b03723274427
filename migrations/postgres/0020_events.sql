-- The operator's pages and the daily check read heads of every organization; the outbox is drained across them.
SELECT sanduk_protect('event_heads', true);
SELECT sanduk_protect('events', false);
SELECT sanduk_protect('event_outbox', true);
SELECT sanduk_protect('deliveries', true);
