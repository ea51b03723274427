SELECT sanduk_protect('messages', false);
SELECT sanduk_protect('message_optouts', false);
