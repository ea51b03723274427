# Okvir strana: ono što stoji oko svake.
shell-notifications = Obaveštenja
shell-desk = Kancelarija
shell-operator = Operater platforme
shell-person = Vaš meni
shell-switch = Promeni organizaciju
shell-theme = Izgled
shell-theme-system = Kao uređaj
shell-theme-light = Svetlo
shell-theme-dark = Tamno
shell-crumbs = Gde se nalazi ova strana
shell-promise = Sanduk: jedna knjiga računa za prodavca i kupca, svakome na njegovom jeziku.
shell-unread = { $count ->
    [one] { $count } nepročitano obaveštenje
    [few] { $count } nepročitana obaveštenja
   *[other] { $count } nepročitanih obaveštenja
}
weight-page = Ova strana je teška { $size } kB
weight-all = sa svim što je učitano: %s kB
palette-ask = Kuda? Ime, broj…
shortcut-sheet = Prečice na tastaturi
shortcut-search = Idi bilo kuda
shortcut-filter = Pretraži spisak
shortcut-move = kretanje
shortcut-next = Sledeći red
shortcut-previous = Prethodni red
shortcut-open = otvori
shortcut-pick = Označi red
shortcut-new = Napravi novo
shortcut-edit = Izmeni
shortcut-save = Sačuvaj obrazac
shortcut-close = Zatvori, nazad
error-401-title = Prijavite se
error-401-text = Vaša sesija je istekla ili nije počela. Posle prijave vraćate se ovde.
palette-nothing = Nema rezultata za { $query }
palette-nothing-text = Proverite pravopis, ili probajte kraću reč ili broj telefona.
toast-offline = Nema veze. Vaš unos je i dalje ovde: pošaljite ponovo kad se mreža vrati.
error-closed-title = Ova organizacija je trenutno zatvorena
error-closed-text = Njeni ljudi ne mogu da uđu dok je operater platforme ponovo ne otvori. Ako ste vlasnik, pišite operateru; u knjizi ništa nije izgubljeno.
shell-account = Moj nalog
shell-profile = Profil
