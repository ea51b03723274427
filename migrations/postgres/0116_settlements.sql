SELECT sanduk_protect('settlements', false);
SELECT sanduk_protect('settlement_lines', false);
SELECT sanduk_protect('settlement_refunds', false);
