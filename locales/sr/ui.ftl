# Reči zajedničke svim stranama. Reči jedne oblasti su u njenoj datoteci.
sanduk = Sanduk

## Dugmad i veze
ui-save = Sačuvaj
ui-cancel = Otkaži
ui-close = Zatvori
ui-next = Sledeće
ui-previous = Prethodno
ui-continue = Nastavi
ui-confirm = Potvrdi
ui-edit = Izmeni
ui-remove = Ukloni
ui-delete = Obriši
ui-archive = Arhiviraj
ui-restore = Vrati iz arhive
ui-undo = Poništi
ui-retry = Pokušaj ponovo
ui-send = Pošalji
ui-copy = Kopiraj
ui-copied = Kopirano
ui-print = Štampaj
ui-download = Preuzmi
ui-export = Izvezi
ui-import = Uvezi
ui-search = Pretraži
ui-clear = Očisti
ui-apply = Primeni
ui-more = Još
ui-details = Pojedinosti
ui-actions = Radnje
ui-view-all = Prikaži sve

## Male reči
ui-yes = Da
ui-no = Ne
ui-none = Nema
ui-all = Sve
ui-on = Uključeno
ui-off = Isključeno
ui-optional = nije obavezno
ui-you = vi
ui-total = Ukupno
ui-name = Ime
ui-email = E-pošta
ui-phone = Telefon
ui-address = Adresa
ui-date = Datum
ui-time = Vreme
ui-status = Stanje
ui-note = Napomena
ui-country = Država
ui-currency = Valuta
ui-time-zone = Vremenska zona
ui-language = Jezik

## Mesta
ui-menu = Meni
ui-home = Početna
ui-settings = Podešavanja
ui-sign-in = Prijavi se
ui-sign-out = Odjavi se
ui-skip = Pređi na sadržaj
ui-count-shown = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultata
   *[other] { $count } rezultata
}

## Jezici i države
country-dz = Alžir
country-in = Indija
country-rs = Srbija

## Greške u obrascima
form-errors-title = { $count ->
    [one] Treba ispraviti { $count } stvar
    [few] Treba ispraviti { $count } stvari
   *[other] Treba ispraviti { $count } stvari
}
form-required = Popunite ovo polje.
form-too-long = Predugačko: najviše { $limit } znakova.
form-too-short = Prekratko: najmanje { $limit } znakova.
form-text-unsafe = Tekst sadrži znakove koji ovde nisu dozvoljeni. Otkucajte ga ponovo.
form-email-invalid = Adresa e-pošte nije potpuna. Primer: ime@primer.rs
form-phone-invalid = Ovaj broj telefona ne postoji. Proverite cifre.
form-number-invalid = Upišite broj, samo ciframa.
form-amount-invalid = Upišite iznos, na primer 1.234,50.
form-amount-decimals = Previše decimala: najviše { $limit } iza zareza.
form-amount-large = Ovaj iznos je prevelik.
form-choice-invalid = Izaberite jedan od ponuđenih odgovora.
form-date-invalid = Izaberite dan.
form-taken = Ovo je već zauzeto. Izaberite nešto drugo.
form-duplicate = Ovo je poslato dva puta. Pošaljite jednom.
form-mismatch = Dva unosa nisu ista.
form-changed = Neko je ovo izmenio dok ste unosili. Uporedite obe vrednosti, pa sačuvajte ponovo.

## Strane sa greškom: šta se desilo, pa šta učiniti
error-403-title = Ovo vam nije dostupno
error-403-text = Vaša uloga to ne dozvoljava. Obratite se administratoru svoje organizacije ako vam je potrebno.
error-404-title = Ovde nema ničega
error-404-text = Adresa je pogrešna ili je ono što je bilo ovde uklonjeno. Vratite se nazad ili krenite od početne strane.
error-409-title = Neko vas je pretekao
error-409-text = Ovo se u međuvremenu promenilo. Učitajte stranu ponovo, proverite, pa pokušajte opet.
error-413-title = Preveliko
error-413-text = Poslato je veće nego što primamo. Izaberite manju datoteku ili kraći tekst.
error-422-title = Nismo uspeli da pročitamo unos
error-422-text = Nešto u obrascu nedostaje ili nije tačno. Vratite se i proverite šta ste upisali.
error-429-title = Samo trenutak
error-429-text = Previše pokušaja za kratko vreme. Sačekajte nekoliko minuta, pa pokušajte ponovo.
error-500-title = Greška je naša
error-500-text = Nešto je pošlo naopako i o tome smo obavešteni. Ništa nije sačuvano. Pokušajte ponovo za koji trenutak.
error-503-title = Vraćamo se za trenutak
error-503-text = Sanduk trenutno ne može da odgovori. Vaši podaci su bezbedni. Pokušajte ponovo za minut.
error-reference = Oznaka: { $id }

## Vreme koje je prošlo ili dolazi
time-now = upravo sada
time-today = danas
time-yesterday = juče
time-tomorrow = sutra
time-before-yesterday = prekjuče
time-after-tomorrow = prekosutra
time-last-week = prošle nedelje
time-next-week = sledeće nedelje
time-last-month = prošlog meseca
time-next-month = sledećeg meseca
time-last-year = prošle godine
time-next-year = sledeće godine
time-ago-second = { $count ->
    [one] pre { $count } sekunde
    [few] pre { $count } sekunde
   *[other] pre { $count } sekundi
}
time-ago-minute = { $count ->
    [one] pre { $count } minuta
    [few] pre { $count } minuta
   *[other] pre { $count } minuta
}
time-ago-hour = { $count ->
    [one] pre { $count } sata
    [few] pre { $count } sata
   *[other] pre { $count } sati
}
time-ago-day = { $count ->
    [one] pre { $count } dana
    [few] pre { $count } dana
   *[other] pre { $count } dana
}
time-ago-week = { $count ->
    [one] pre { $count } nedelje
    [few] pre { $count } nedelje
   *[other] pre { $count } nedelja
}
time-ago-month = { $count ->
    [one] pre { $count } meseca
    [few] pre { $count } meseca
   *[other] pre { $count } meseci
}
time-ago-year = { $count ->
    [one] pre { $count } godine
    [few] pre { $count } godine
   *[other] pre { $count } godina
}
time-in-second = { $count ->
    [one] za { $count } sekundu
    [few] za { $count } sekunde
   *[other] za { $count } sekundi
}
time-in-minute = { $count ->
    [one] za { $count } minut
    [few] za { $count } minuta
   *[other] za { $count } minuta
}
time-in-hour = { $count ->
    [one] za { $count } sat
    [few] za { $count } sata
   *[other] za { $count } sati
}
time-in-day = { $count ->
    [one] za { $count } dan
    [few] za { $count } dana
   *[other] za { $count } dana
}
time-in-week = { $count ->
    [one] za { $count } nedelju
    [few] za { $count } nedelje
   *[other] za { $count } nedelja
}
time-in-month = { $count ->
    [one] za { $count } mesec
    [few] za { $count } meseca
   *[other] za { $count } meseci
}
time-in-year = { $count ->
    [one] za { $count } godinu
    [few] za { $count } godine
   *[other] za { $count } godina
}
error-books-closed-title = Knjige tog dana su zaključane
error-books-closed-text = U zaključan period ništa se ne može knjižiti. Izaberi dan posle zaključavanja ili zamoli vlasnika da otključa period.
