SELECT sanduk_protect('letterheads', false);
