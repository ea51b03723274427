SELECT sanduk_protect('keys', true);
