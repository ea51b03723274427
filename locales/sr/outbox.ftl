# The outbox of a development server.
outbox = Otpremna pošta razvojnog servera
outbox-text = Ništa ne napušta ovaj server. Što bi bilo poslato, čita se ovde.
outbox-empty = Još ništa nije poslato
outbox-empty-text = Registrujte se ili zatražite novu lozinku i poruka se pojavljuje ovde.
outbox-from = Od: { $name }
