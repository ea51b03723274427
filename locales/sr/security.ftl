# Stranica bezbednosti: lozinka, drugi korak, sesije, telefoni.
security = Bezbednost i prijava
security-last = Poslednja prijava:
security-factors = Drugi korak
security-factors-none = Isključen. Uz drugi korak ukradena lozinka ne otvara ništa.
security-sessions = Sesije
security-devices = Pouzdani telefoni
security-devices-text = Ljudi na ovim telefonima ulaze PIN-om.
security-current = Sadašnja lozinka
security-new = Nova lozinka
security-change = Promeni lozinku
security-codes-left = { $count ->
    [one] Preostao je { $count } rezervni kod
    [few] Preostala su { $count } rezervna koda
   *[other] Preostalo je { $count } rezervnih kodova
}
security-factor-add = Dodaj drugi korak
security-seen = Poslednja upotreba
security-end-others = Završi sve ostale
security-this = Ova
security-end = Završi
security-forget = Zaboravi
security-unknown = Nepoznat pregledač
security-password-changed = Vaša lozinka je promenjena. Vaše ostale sesije su završene.
security-session-ended = Završeno.
security-device-ended = Ovaj telefon više nije pouzdan.
password-hint = Najmanje 8 znakova; 15 ili više je bolje. Nekoliko reči se lako pamti.
password-common = Ova lozinka je među prvima koje se probaju. Izaberite drugu.
password-about-you = Ovo je Vaše ime ili ime Vaše organizacije. Izaberite nešto što niko o Vama ne zna.
username-invalid = 3 do 40 slova, cifara, tačaka, crtica ili donjih crta, sa najmanje jednim slovom.
users-signed-in = Prijava
users-signed-in-pin = Prijava PIN-om
users-pin-changed = PIN postavljen
users-password-changed = Lozinka promenjena
users-password-reset = Lozinka postavljena poslatim linkom
users-session-ended = Sesija završena ručno
users-device-forgotten = Pouzdani telefon zaboravljen
users-factor-added = Drugi korak dodat
users-factor-removed = Drugi korak uklonjen
invitations-used = Pozivnica prihvaćena
organizations-opened = Organizacija otvorena
members-asked = Zahtev da postane kupac
email-change = Promena e-adrese
email-change-text = Ovom adresom se prijavljujete i na nju stižu poruke. Nova važi čim otvorite link koji na nju pošaljemo.
email-new = Nova e-adresa
email-send = Pošalji link
email-taken = Ova adresa pripada drugom nalogu
email-taken-text = Prijavite se tim nalogom ili zatražite drugu adresu.
email-change-act = Promeni
users-email-changed = E-adresa promenjena
