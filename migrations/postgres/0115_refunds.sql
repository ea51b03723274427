SELECT sanduk_protect('refunds', false);
