# Papers of a firm: asked for by a link, sent in, verified.
papers-kind-invalid = Pošaljite sliku ili PDF.
papers = Papiri firme
papers-of = Papiri firme { $name }
papers-ask = Pošaljite sliku ili PDF svakog papira. Vide ih samo ljudi koji odobravaju vaš račun.
papers-missing = Još treba proveriti: { $papers }.
papers-waiting = { $count ->
    [one] { $count } papir čeka pregled.
    [few] { $count } papira čekaju pregled.
   *[other] { $count } papira čeka pregled.
}
papers-none = Još ništa nije poslato. Napravite vezu ispod i pošaljite je kupcu.
papers-kind = Papir
papers-kind-choose = Izaberite papir
papers-kind-register = Izvod iz registra
papers-kind-tax = Potvrda o poreskom broju
papers-kind-identity = Lična karta
papers-kind-bank = Podaci o računu u banci
papers-kind-other = Drugi papir
papers-standing-sent = Čeka pregled
papers-standing-verified = Provereno
papers-standing-refused = Odbijeno
papers-file = Fajl
papers-file-hint = Slika ili PDF.
papers-send = Pošalji papir
papers-sent = Papir je poslat.
papers-sent-title = Poslato
papers-too-many = Ova veza ne prima više papira. Zatražite drugu od prodavca.
papers-links = Zatraži papire
papers-links-text = Ko ima vezu šalje papire bez prijave i čita šta ste odlučili. Veza ne prikazuje nijedan fajl.
papers-asked = Veza je napravljena: pošaljite je kupcu.
papers-revoked = Veza se više ne otvara.
papers-open = Otvori papir
papers-seen = Papir je pregledan.
papers-decided = Odlučio
papers-verify = Potvrdi
papers-verified = Papir je proveren.
papers-refuse = Odbij
papers-refused = Papir je odbijen.
papers-reason-hint = Pošiljalac ga čita na vezi.
