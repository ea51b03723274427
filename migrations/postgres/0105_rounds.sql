SELECT sanduk_protect('custodians', false);
SELECT sanduk_protect('rounds', false);
SELECT sanduk_protect('stops', false);
SELECT sanduk_protect('stop_orders', false);
SELECT sanduk_protect('stop_lines', false);
SELECT sanduk_protect('payments', false);
SELECT sanduk_protect('allocations', false);
SELECT sanduk_protect('handovers', false);
