SELECT sanduk_protect('gateways', false);
SELECT sanduk_protect('attempts', false);
SELECT sanduk_protect('callbacks', false);
SELECT sanduk_protect('unexplained', false);
SELECT sanduk_protect('simulations', false);

ALTER TABLE payments DROP CONSTRAINT payments_method_check;
ALTER TABLE payments ADD CONSTRAINT payments_method_check CHECK (method IN ('cash', 'cheque', 'transfer', 'online'));
