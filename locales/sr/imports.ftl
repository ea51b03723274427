# Bringing things in from files, and taking them out.
imports = Uvoz i izvoz
imports-kind = Šta datoteka donosi
imports-kind-items = Artikli
imports-kind-categories = Kategorije
imports-kind-accounts = Računi kupaca
imports-kind-balances = Početna stanja
imports-kind-stock = Zalihe
imports-file = Datoteka
imports-file-hint = CSV ili Excel (.xlsx). Prvi red imenuje kolone.
imports-text = Nalepi redove umesto datoteke
imports-text-field = Redovi
imports-text-hint = Kopirani iz tabele, sa redom koji imenuje kolone.
imports-empty = Još ništa nije uvezeno
imports-empty-text = Unesite artikle, kupce i stanja iz datoteke. Svaki red se prvo proba: ništa se ne upisuje dok ne potvrdite, i može se poništiti.
imports-earlier = Ranije datoteke
imports-pasted = Nalepljeni redovi
imports-rows = Redovi
imports-export-text = Na vašem jeziku, a uvoz ih ponovo čita.
imports-csv = CSV
imports-xlsx = Excel

## Where a file stands
imports-status-draft = Izaberite kolone
imports-status-rehearsing = Proba u toku
imports-status-rehearsed = Isprobano
imports-status-committing = Upisuje se
imports-status-committed = Upisano
imports-status-undoing = Poništava se
imports-status-undone = Poništeno
imports-progress = { $done } od { $all }
imports-reload = Osveži
imports-stopped = Ovo je stalo na pola i može se nastaviti. Upisani redovi ostaju i ne upisuju se dvaput.
imports-forgotten = Redovi ove datoteke se više ne čuvaju: ne može se više ni upisati ni poništiti.

## The columns
imports-columns = Kolone
imports-hint-items = Artikal se prepoznaje po šifri. Prazna ćelija ništa ne menja. Početno stanje važi samo tamo gde artikla nikad nije bilo.
imports-hint-categories = Kategorija se prepoznaje po nazivu. Uz onu koja je u okviru druge stoji i naziv te druge.
imports-hint-accounts = Račun kupca se prepoznaje po nazivu; novi mogu odmah da poručuju. Osoba se prepoznaje po telefonu i bira lozinku kôdom koji na njega stigne.
imports-hint-balances = Koliko svaki račun duguje pre prve porudžbine ovde. Ispod nule: plaćeno unapred. Svako stanje se knjiži.
imports-hint-stock = Koliko svakog artikla sada ima na lokaciji, u jedinici tog artikla.
imports-column-unnamed = Kolona bez naziva
imports-skip = Izostavi
imports-encoding = Kodiranje slova
imports-encoding-utf-8 = UTF-8 (svi jezici)
imports-encoding-windows-1256 = Windows-1256 (arapski)
imports-encoding-windows-1250 = Windows-1250 (srpski)
imports-encoding-windows-1252 = Windows-1252 (francuski)
imports-separator = Između ćelija
imports-separator-semicolon = Tačka-zarez (;)
imports-separator-comma = Zarez (,)
imports-separator-tab = Tabulator
imports-look = Ponovo pročitaj datoteku
imports-rehearse = Isprobaj
imports-discard = Odbaci ovu datoteku
imports-discarded = Datoteka je odbačena.
imports-column-twice = Isto polje je izabrano za dve kolone.
imports-column-missing = Izaberite kolonu za svako polje sa zvezdicom.
imports-file-gone = Datoteka se više ne čuva. Unesite je ponovo.

## What is wrong with a file
imports-file-missing = Izaberite datoteku ili nalepite redove.
imports-file-large = Ova datoteka je prevelika. Podelite je i unosite deo po deo.
imports-file-empty = U ovoj datoteci ništa ne piše.
imports-file-no-rows = Ovde su nazivi kolona, a ispod njih nema redova.
imports-file-rows = Redova je previše. Podelite datoteku i unosite deo po deo.
imports-file-columns = Kolona je previše. Zadržite one koje unosite.
imports-file-unreadable = Ovo nije tabela koju možemo da pročitamo. Sačuvajte je kao CSV ili Excel (.xlsx), pa pošaljite.

## Verdicts
imports-verdict = Ocena
imports-verdict-new = Novo
imports-verdict-changed = Izmenjeno
imports-verdict-same = Isto
imports-verdict-wrong = Pogrešno
imports-kept = Ostavljeno kako je bilo
imports-first-rows = Redom
imports-which = Koji redovi
imports-no-rows = Nema sačuvanih redova te vrste.
imports-line = Red
imports-row = O čemu
imports-what = Šta se menja
imports-more = { $count ->
    [one] i još { $count }
    [few] i još { $count }
   *[other] i još { $count }
}
imports-nothing = Nema šta da se upiše: svaki ispravan red već postoji.
imports-commit = Upiši ove redove
imports-commit-text = { $count ->
    [one] Biće upisan { $count } red; pogrešni se izostavljaju.
    [few] Biće upisana { $count } reda; pogrešni se izostavljaju.
   *[other] Biće upisano { $count } redova; pogrešni se izostavljaju.
}
imports-undo-text = Sve se vraća na ono što je bilo. Što je neko u međuvremenu dirao ostaje i biće navedeno.
imports-wrong-download = Preuzmi pogrešne redove
imports-reason = Razlog

## What is wrong with a row
imports-twice = Već naveden u redu { $limit } ove datoteke.
imports-category-unknown = Nema kategorije tog naziva. Prvo unesite kategorije.
imports-site-unknown = Nema lokacije tog naziva.
imports-account-unknown = Nema računa kupca tog naziva. Prvo unesite račune.
imports-item-unknown = Nema artikla sa tom šifrom.
imports-not-counted = Zalihe ovog artikla se ne prate.
imports-balance-traded = Ovaj račun kupca već ima promet. Stanje ispravite dokumentom.
imports-archived = Ovaj artikal je arhiviran. Prvo ga vratite.
imports-day-invalid = Upišite datum, na primer 9.3.2026.
imports-moved = Ovo se promenilo između probe i upisa.
imports-touched = Neko je ovo promenio posle upisa.
imports-in-use = Ovo je već u upotrebi: pominje ga porudžbina, dokument ili promena.
imports-books-closed = Knjige za taj dan su zaključene.
imports-person-elsewhere = Neko se već prijavljuje ovim telefonom. Pozovite tu osobu, pa je povežite sa računom.

## Heads of columns
imports-name-ar = Naziv na arapskom
imports-name-fr = Naziv na francuskom
imports-name-en = Naziv na engleskom
imports-name-hi = Naziv na hindskom
imports-name-sr = Naziv na srpskom
imports-limit-reason = Razlog limita
imports-person-phone = Telefon osobe
imports-person-rights = Prava osobe
imports-account = Račun kupca
imports-owed = Dugovani iznos
imports-flag-yes = Da
imports-flag-no = Ne

## What happened
imports-created = Datoteka uneta za uvoz
imports-committing = Uvoz započet
imports-undoing = Poništavanje uvoza započeto
imports-exported = Izvezen ceo spisak
task-rehearse-batch = Proba uvoza
task-commit-batch = Upis uvoza
task-undo-batch = Poništavanje uvoza
task-sweep-batches = Brisanje redova starog uvoza
schedule-sweep-batches = Brisanje redova starog uvoza, noću
