-- Whoever opens an invitation is known by its secret alone, before any organization is.
SELECT sanduk_protect('invitations', true);
