# Računi kupaca: ono što spaja prodavca sa svakim kupcem i koliko on može da duguje.
accounts = Računi kupaca
accounts-which = Prikazani računi kupaca
accounts-new = Novi račun kupca
accounts-edit = Izmena: { $name }
accounts-empty = Još nema računa kupaca
accounts-empty-text = Račun kupca Vas spaja sa jednim kupcem: šta je poručio, šta duguje, ko radi u njegovo ime. Dodajte prvi.
accounts-not-found = Nijedan račun kupca ne odgovara
accounts-not-found-text = Proverite kako je napisano ili potražite drugo ime ili broj telefona.

## Obrazac
accounts-name-hint = Ime sa izloga ili iz registra.
accounts-kind = Vrsta kupca
accounts-kind-choose = Izaberite vrstu
accounts-kind-retailer = Prodavac na malo
accounts-kind-wholesaler = Veletrgovac
accounts-kind-cafe = Kafić ili restoran
accounts-kind-firm = Firma
accounts-kind-person = Fizičko lice
accounts-kind-student = Učenik ili student
accounts-kind-other = Drugo
accounts-tax-number = Poreski broj
accounts-registration = Matični broj
accounts-language-hint = Poruke ovom kupcu pišu se na ovom jeziku.
accounts-language-house = Kao organizacija
accounts-site = Lokacija
accounts-site-hint = Lokacija koja uslužuje ovog kupca.
accounts-note-hint = Samo za Vaše ljude; kupac je ne vidi.

## Gde stoji
accounts-status-pending = Čeka odobrenje
accounts-status-active = Aktivan
accounts-status-suspended = Obustavljen
accounts-pending-text = Njegovi ljudi mogu da poručuju kada se račun odobri.
accounts-suspended-text = Nema novih porudžbina. Dug ostaje dug.
accounts-owner = Brine o njemu
accounts-since = Od
accounts-approval = Odobreno
accounts-approve = Odobri
accounts-reactivate = Ukini obustavu
accounts-suspend = Obustavi
accounts-suspend-title = Obustava ovog računa
accounts-suspend-text = Njegovi ljudi više ne mogu da poručuju. Dug ostaje dug, a obustava se može ukinuti u svakom trenutku.
accounts-reason = Razlog
accounts-reason-hint = Čuva se u istoriji.

## Limit
accounts-limit = Limit
accounts-used = Iskorišćeno
accounts-available = Raspoloživo
accounts-limit-change = Izmeni limit
accounts-limit-of = Limit: { $name }
accounts-limit-new = Novi limit
accounts-limit-hint = Najviše što ovaj kupac može da duguje. Nula znači ništa bez uplate.
accounts-limit-same = Ovo je već limit.
accounts-amount-negative = Upišite nulu ili više.
accounts-limit-history = Izmene limita
accounts-limit-was = Pre
accounts-limit-became = Posle

## Ljudi
accounts-people = Ljudi
accounts-people-of = Ljudi: { $name }
accounts-people-text = Članovi prodavnice koji rade u ime ovog kupca i šta svako od njih može.
accounts-people-none = Još niko ne radi u ime ovog kupca.
accounts-people-manage = Poveži i izmeni ljude
accounts-person = Osoba
accounts-person-of = Prava: { $name }
accounts-person-choose = Izaberite osobu
accounts-person-hint = Članovi prodavnice koji još nisu ni na jednom računu kupca.
accounts-person-link = Poveži osobu
accounts-person-nobody = Svi članovi prodavnice već su na nekom računu kupca. Pozovite nekog novog da biste ga povezali ovde.
accounts-person-not-found = Niko bez računa kupca nema to ime.
accounts-person-taken = Ova osoba već pripada jednom računu kupca.
accounts-right = Može
accounts-right-order = Da poručuje
accounts-right-order-note = Šalje porudžbine u ime kupca.
accounts-right-pay = Da plaća
accounts-right-pay-note = Plaća ono što kupac duguje.
accounts-right-see = Da vidi račun
accounts-right-see-note = Vidi limit, stanje i ranije porudžbine.
accounts-right-missing = Izaberite bar jedno pravo.
accounts-cap = Najviše na dan
accounts-cap-hint = Najviše što ova osoba može da poruči u jednom danu. Prazno: važi samo limit kupca.
accounts-cap-none = Bez ograničenja
accounts-unlink = Ukloni sa računa
accounts-unlink-text = Više ne može da radi u ime ovog kupca. Ostaje član prodavnice i može se ponovo povezati.

## Šta se dogodilo
accounts-created = Račun kupca je dodat. Čeka odobrenje.
accounts-saved = Račun kupca je sačuvan.
accounts-approved = Račun kupca je odobren.
accounts-suspended = Račun kupca je obustavljen.
accounts-reactivated = Obustava je ukinuta.
accounts-standing-changed = Račun kupca je u međuvremenu izmenjen. Pogledajte ga ponovo.
accounts-limit-changed = Limit je izmenjen.
accounts-person-linked = Osoba je povezana sa računom kupca.
accounts-person-changed = Prava su izmenjena.
accounts-person-unlinked = Osoba je uklonjena sa računa kupca.
accounts-given-none = Još nije dodeljeno nijednom računu.
accounts-give-hint = Naziv računa kao na spisku računa.
accounts-give-add = Dodaj račun
accounts-no-such-name = Nijedan račun nema ovaj naziv.
accounts-overdue = Dospelo danas
accounts-overdue-since = od
accounts-late-rule = Kad dospe
accounts-late-rule-house = Kao organizacija
accounts-late-rule-own = Nove porudžbine čekaju, po sopstvenoj meri
accounts-late-rule-never = Porudžbine nikad ne čekaju
accounts-overdue-said = { $days ->
    [one] dopušteno je { $days } dan kašnjenja i { $amount }
    [few] dopuštena su { $days } dana kašnjenja i { $amount }
   *[other] dopušteno je { $days } dana kašnjenja i { $amount }
}
accounts-late-days = Dana odlaganja
accounts-late-days-hint = Posle roka plaćanja. Prazno: nijedan.
accounts-late-amount = Dopušten iznos
accounts-late-amount-hint = Porudžbine čekaju tek kad dospe više od ovoga.
accounts-overdue-change = Izmeni pravilo
accounts-overdue-of = Pravilo za kašnjenje: { $name }
accounts-overdue-text = Računu koji kasni više od ovoga zadržavaju se nove porudžbine na račun. One koje se plaćaju pri isporuci idu dalje.
accounts-overdue-held = Račun kasni više nego što je dopušteno: nove porudžbine na račun se zadržavaju.
accounts-overdue-changed = Pravilo za kašnjenje je izmenjeno.
overdue = Kašnjenje plaćanja
overdue-text = Koliko računi smeju da kasne pre nego što se nove porudžbine na račun zadrže. Račun može imati sopstveno pravilo, na svojoj strani.
overdue-never = Porudžbine se ne zadržavaju
overdue-never-hint = Važi samo limit.
overdue-holds = Nove porudžbine na račun se zadržavaju
overdue-holds-hint = Kad više od iznosa ispod kasni duže od dana ispod.
overdue-saved = Pravilo za kašnjenje je sačuvano.
