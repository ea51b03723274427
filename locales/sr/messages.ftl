# Poruke: šta je poslato, kome i kako je prošlo.
messages-leave = Ne šaljite mi više ovakve poruke
lasting-days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}
lasting-hours = { $count ->
    [one] { $count } sat
    [few] { $count } sata
   *[other] { $count } sati
}
lasting-minutes = { $count ->
    [one] { $count } minut
    [few] { $count } minuta
   *[other] { $count } minuta
}
messages = Poruke
messages-recipient = Primalac
messages-subject = Naslov
messages-channel = Kanal
messages-when = Napisano
messages-sent-at = Poslato
messages-delivered-at = Isporučeno
messages-reason = Razlog
messages-kind = Vrsta
messages-attempts = Pokušaji
messages-again = Pošalji ponovo
messages-repeated = Poruka je ponovo krenula.
messages-unreadable = Tekst se ne prikazuje: još nije poslat, ili sadrži vezu ili kod samo za primaoca.
messages-empty = Još nema poruka
messages-empty-text = Ovde stoji svaka poslata e-poruka, SMS i WhatsApp poruka, i šta je s njom bilo.
messages-not-found = Nema takve poruke
messages-not-found-text = Primalac se traži po celoj adresi ili broju. Ili uklonite filtere.
messages-channel-email = E-pošta
messages-channel-sms = SMS
messages-channel-whatsapp = WhatsApp
messages-state-waiting = Čeka
messages-state-sent = Poslata
messages-state-delivered = Isporučena
messages-state-failed = Nije uspela
messages-state-skipped = Nije poslata
messages-reason-opted-out = Primalac je tražio da mu se takve poruke ne šalju.
messages-reason-channel-off = Ovaj kanal je isključen u mogućnostima organizacije.
messages-reason-no-gateway = Ovaj server nema izlaz za ovaj kanal.
messages-reason-bad-template = Šablon organizacije za ovu poruku ima grešku.
messages-kind-verify-email = Potvrda e-adrese
messages-kind-reset-password = Nova lozinka
messages-kind-sign-in-code = Kod za prijavu
messages-kind-invitation = Poziv
messages-kind-welcome = Dobrodošlica
messages-kind-new-device = Novi uređaj
messages-kind-password-changed = Promenjena lozinka
messages-kind-change-email = Potvrda nove e-adrese
messages-kind-email-changed = Promenjena e-adresa
messages-kind-digest = Pregled novosti
messages-kind-announcement = Obaveštenje
task-send-message = Slanje poruke
