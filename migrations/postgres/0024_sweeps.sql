-- Old keys of forms are swept across organizations.
DROP POLICY tenant ON once;
SELECT sanduk_protect('once', true);
