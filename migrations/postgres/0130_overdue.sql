SELECT sanduk_protect('overdue_rules', false);
