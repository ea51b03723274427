//! The rows of a small world: one of each noun, so that every address has something of an organization's own behind it.

/// How a row is made for the word in front of `:id`: its table, and the rest of an INSERT.
/// `{t}` is the tenant, `{id}` the row, `{m}` the mark, `{u}` a user and `{b}` a membership of the organization.
pub const ROWS: &[(&str, &str, &str)] = &[
    (
        "contacts",
        "contacts",
        "(tenant_id, id, name, folded, search, email, note, owner_id, created_at, updated_at)
         VALUES ({t}, {id}, '{m} contact', '{m}', '{m}', '{m}@example.org', '{m} note', {b}, 0, 0)",
    ),
    (
        "accounts",
        "accounts",
        "(tenant_id, id, name, folded, search, kind, status, email, address, note, owner_id, created_at, updated_at)
         VALUES ({t}, {id}, '{m} account', '{m}', '{m}', 'retailer', 'active', '{m}@example.org', '{m} road', '{m} note', {b}, 0, 0)",
    ),
    (
        "sites",
        "sites",
        "(tenant_id, id, name, folded, address, created_at, updated_at) VALUES ({t}, {id}, '{m} site', '{m}', '{m} street', 0, 0)",
    ),
    (
        "categories",
        "categories",
        "(tenant_id, id, name, folded, created_at, updated_at) VALUES ({t}, {id}, '{m} shelf', '{m}', 0, 0)",
    ),
    (
        "items",
        "items",
        "(tenant_id, id, sku, name, folded, search, unit, price, tax_class, created_at, updated_at)
         VALUES ({t}, {id}, '{id}', '{m} item', '{m}', '{m}', 'piece', 100, 'standard', 0, 0)",
    ),
    (
        "orders",
        "documents",
        "(tenant_id, id, kind, number, account_id, site_id, created_by, created_at, updated_at, placed_at)
         SELECT {t}, {id}, 'order', '{m}', a.id, s.id, '{m} buyer', 0, 0, 1
         FROM accounts a, sites s WHERE a.tenant_id = {t} AND s.tenant_id = {t}",
    ),
    (
        "invoices",
        "documents",
        "(tenant_id, id, kind, number, account_id, site_id, total, open, day, due_day, created_by, created_at, updated_at, placed_at)
         SELECT {t}, {id}, 'invoice', '{m}', a.id, s.id, 500, 500, '2026-03-02', '2026-03-02', '{m} clerk', 0, 0, 1
         FROM accounts a, sites s WHERE a.tenant_id = {t} AND s.tenant_id = {t}",
    ),
    (
        "imports",
        "batches",
        "(tenant_id, id, kind, status, name, by_name, wrong, created_at, updated_at) VALUES ({t}, {id}, 'items', 'rehearsed', '{m} file', '{m} clerk', 1, 0, 0)",
    ),
    (
        "custodians",
        "custodians",
        "(tenant_id, id, keeper, name, membership_id, created_at) VALUES ({t}, {id}, 'cashier', '{m} purse', {b}, 0)",
    ),
    (
        "payments",
        "payments",
        "(tenant_id, id, number, account_id, custodian_id, method, day, amount, taken_by, created_at)
         SELECT {t}, {id}, '{m}', a.id, c.id, 'cash', '2026-03-02', 100, '{m} cashier', 0
         FROM accounts a, custodians c WHERE a.tenant_id = {t} AND c.tenant_id = {t}",
    ),
    (
        "custody",
        "handovers",
        "(tenant_id, id, from_id, expected, declared, declared_by, declared_at, note)
         SELECT {t}, {id}, c.id, 100, 100, {b}, 0, '{m} purse' FROM custodians c WHERE c.tenant_id = {t}",
    ),
    (
        "rounds",
        "rounds",
        "(tenant_id, id, name, day, site_id, driver_id, created_by, created_at, updated_at)
         SELECT {t}, {id}, '{m} round', '2026-03-02', s.id, {b}, '{m} planner', 0, 0 FROM sites s WHERE s.tenant_id = {t}",
    ),
    (
        "stops",
        "stops",
        "(tenant_id, id, round_id, position, account_id)
         SELECT {t}, {id}, r.id, 1, a.id FROM rounds r, accounts a WHERE r.tenant_id = {t} AND a.tenant_id = {t}",
    ),
    (
        "agreements",
        "agreements",
        "(tenant_id, id, name, folded, first_day, created_at, updated_at) VALUES ({t}, {id}, '{m} prices', '{m}', '2026-01-01', 0, 0)",
    ),
    (
        "assortments",
        "assortments",
        "(tenant_id, id, name, folded, created_at, updated_at) VALUES ({t}, {id}, '{m} choice', '{m}', 0, 0)",
    ),
    (
        ":link",
        "links",
        "(tenant_id, id, purpose, account_id, from_day, to_day, created_by, created_at, expires_at)
         SELECT {t}, {id}, 'statement', a.id, '2026-03-01', '2026-03-31', '{m} person', 0, 9999999999999 FROM accounts a WHERE a.tenant_id = {t}",
    ),
    (
        "gateways",
        "gateways",
        "(tenant_id, id, provider, mode, name, secrets, custodian_id, created_at, updated_at)
         SELECT {t}, {id}, 'simulator', 'test', '{m} gateway', '', c.id, 0, 0 FROM custodians c WHERE c.tenant_id = {t}",
    ),
    (
        "attempts",
        "attempts",
        "(tenant_id, id, reference, gateway_id, mode, account_id, amount, currency, state, reason, created_at, updated_at, expires_at)
         SELECT {t}, {id}, '{id}', g.id, 'test', a.id, 100, 'DZD', 'failed', '{m} reason', 0, 0, 0
         FROM gateways g, accounts a WHERE g.tenant_id = {t} AND a.tenant_id = {t}",
    ),
    (
        ":attempt",
        "attempts",
        "(tenant_id, id, reference, gateway_id, mode, account_id, amount, currency, state, reason, created_at, updated_at, expires_at)
         SELECT {t}, {id}, '{id}', g.id, 'test', a.id, 100, 'DZD', 'failed', '{m} reason', 0, 0, 0
         FROM gateways g, accounts a WHERE g.tenant_id = {t} AND a.tenant_id = {t}",
    ),
    (
        "callbacks",
        "callbacks",
        "(tenant_id, id, gateway_id, event, body, proven, outcome, reference, received_at)
         SELECT {t}, {id}, g.id, '{id}', '', 0, 'refused', '{m} reference', 0 FROM gateways g WHERE g.tenant_id = {t}",
    ),
    (
        "unexplained",
        "unexplained",
        "(tenant_id, id, source, source_id, key, custodian_id, amount, currency, said, why, created_at)
         SELECT {t}, {id}, 'callback', 0, '{id}', c.id, 100, 'DZD', '{m} reference', 'callbacks-unknown', 0
         FROM custodians c WHERE c.tenant_id = {t}",
    ),
    (
        "settlements",
        "settlements",
        "(tenant_id, id, gateway_id, reference, day, gross, state, created_by, created_at)
         SELECT {t}, {id}, g.id, '{m}', '2026-03-02', 100, 'open', '{m} clerk', 0 FROM gateways g WHERE g.tenant_id = {t}",
    ),
    (
        "filters",
        "filters",
        "(tenant_id, id, membership_id, list, name, folded, query, shared, created_at)
         VALUES ({t}, {id}, {b}, 'orders', '{m} kept', '{m}', 'status=held', 1, 0)",
    ),
    (
        "invitations",
        "invitations",
        "(tenant_id, id, hash, name, email, portal, role, created_at, expires_at)
         VALUES ({t}, {id}, '{id}', '{m} guest', '{m}@example.org', 'desk', 'viewer', 0, 9999999999999)",
    ),
    (
        "keys",
        "keys",
        "(tenant_id, id, name, hash, role, created_by, created_at) VALUES ({t}, {id}, '{m} key', '{id}', 'viewer', {b}, 0)",
    ),
    (
        "jobs",
        "jobs",
        "(tenant_id, id, queue, task, payload, priority, state, run_at, max_attempts, reason, created_at, finished_at)
         VALUES ({t}, {id}, 'default', 'test', '{}', 0, 'dead', 0, 1, '{m} reason', 0, 0)",
    ),
    (
        "schedules",
        "schedules",
        "(tenant_id, id, name, task, queue, payload, cron, next_at, created_at)
         VALUES ({t}, {id}, '{m} schedule', 'test', 'default', '{}', '0 0 * * *', 9999999999999, 0)",
    ),
    (
        "notifications",
        "notifications",
        "(tenant_id, id, user_id, portal, kind, args, link, created_at)
         VALUES ({t}, {id}, {u}, 'desk', 'test', '{}', '/desk', 0)",
    ),
    (
        "devices",
        "devices",
        "(tenant_id, id, portal, hash, agent, created_by, created_at, seen_at) VALUES ({t}, {id}, 'shop', '{id}', '{m} phone', {u}, 0, 0)",
    ),
];
