# Poslovne knjige: čemu služi svaki konto, njegova klasa i zašto se ništa ne knjiži.

## Konta po nameni
chart-capital = Osnovni kapital
chart-retained-earnings = Neraspoređena dobit
chart-ar = Potraživanja od kupaca
chart-ar-foreign = Potraživanja od kupaca u inostranstvu
chart-ap = Obaveze prema dobavljačima
chart-ap-foreign = Obaveze prema dobavljačima u inostranstvu
chart-bank = Tekući račun
chart-cash = Blagajna
chart-driver-cash = Gotovina kod vozača
chart-cash-in-transit = Gotovina na putu do banke
chart-gateway-clearing = Novac kod platnih servisa
chart-cheques-in-hand = Čekovi za naplatu
chart-inventory = Roba na zalihama
chart-purchase-clearing = Nabavka robe
chart-grni = Primljena, a nefakturisana roba
chart-input-tax = Prethodni porez
chart-output-tax = Porez na prodaju
chart-tax-payable = Porez za uplatu
chart-stamp-collected = Naplaćena taksa na gotovinu
chart-stamp-expense = Plaćena taksa na gotovinu
chart-rcm-output = Interno obračunati porez
chart-tax-on-advances = Porez na primljene avanse
chart-revenue-goods = Prihodi od prodaje robe
chart-revenue-services = Prihodi od usluga
chart-sales-discount = Odobreni popusti
chart-deferred-revenue = Unapred naplaćeni prihodi
chart-customer-advances = Primljeni avansi
chart-cogs = Nabavna vrednost prodate robe
chart-stock-loss = Manjak zaliha
chart-stock-gain = Višak zaliha
chart-gateway-fee = Troškovi platnog prometa
chart-bad-debt = Otpisana potraživanja
chart-rounding-gain = Dobitak od zaokruživanja
chart-rounding-loss = Gubitak od zaokruživanja
chart-cash-short = Manjak u blagajni
chart-cash-over = Višak u blagajni
chart-fx-gain = Pozitivne kursne razlike
chart-fx-loss = Negativne kursne razlike
chart-salaries = Bruto zarade
chart-social-employer = Doprinosi na teret poslodavca
chart-net-wages-payable = Obaveze za neto zarade
chart-wage-tax-payable = Obaveze za porez na zarade
chart-social-employee-payable = Obaveze za doprinose na teret zaposlenih
chart-social-employer-payable = Obaveze za doprinose na teret poslodavca
chart-prof-tax-payable = Obaveze za porez na zanimanje
chart-employee-receivable = Potraživanja od zaposlenih
chart-tds-payable = Porez zadržan od dobavljača
chart-tds-receivable = Porez koji su zadržali kupci
chart-tenant-payable = Obaveze prema prodavcima na platformi
chart-platform-fee-income = Provizije platforme
chart-opening-balances = Početna stanja

## Klase
chart-class-asset = Imovina
chart-class-liability = Obaveze
chart-class-equity = Kapital
chart-class-income = Prihodi
chart-class-expense = Rashodi

## Zašto se ne knjiži i šta da se uradi
ledger-amount-negative = Neki iznos je ispod nule ili manji od onoga što se od njega oduzima: ispravite ga.
ledger-amount-too-large = Ovaj iznos je prevelik: ispravite ga.
ledger-nothing = Nema iznosa za knjiženje: upišite ga.
ledger-quantity = Ostalo je više nego što je stiglo: ispravite količine.
ledger-unbalanced = Duguje i potražuje se razlikuju: ispravite jedno od njih.
ledger-sides = Svaka stavka traži ili duguje ili potražuje.

## Strane knjiga
books = Knjige
books-trial = Bruto bilans
books-days = Dnevnik knjiženja
books-closing = Zaključavanje perioda
books-from = Od
books-to = Do
books-period = Od { $from } do { $to }
books-in-currency = Iznosi u { $currency }.
books-code = Konto
books-account = Naziv konta
books-owner = Čije
books-number = Br. naloga
books-kind = Vrsta
books-opening = Početno stanje
books-carried = Prenos s prethodne strane
books-balance = Stanje
books-opening-debit = Početno duguje
books-opening-credit = Početno potražuje
books-debit = Duguje
books-credit = Potražuje
books-closing-debit = Krajnje duguje
books-closing-credit = Krajnje potražuje
books-turnover = Promet
books-empty = Nema knjiženja u ovom periodu
books-empty-text = Fakture i uplate se ovde knjiže same. Izaberi drugi period ili proknjiži nalog.
books-no-lines = Nema stavki u ovom periodu
books-no-entries = Nijedan nalog ne odgovara
books-no-lines-text = Proširi period ili ukloni filter.
books-entry = Nalog br. { $number }
books-document = Dokument
books-reverses = Stornira nalog
books-reversed-by = Storniran nalogom
books-reverse = Storniraj nalog
books-reversal-elsewhere = Ovaj nalog potiče iz dokumenta ili kretanja novca: ispravlja se tamo, na primer knjižnim odobrenjem.
books-reason = Razlog
books-checked = Knjige se slažu sa svim stanjima, provereno
books-drift =
    { $count ->
        [one] { $count } stanje se ne slaže s knjigama
        [few] { $count } stanja se ne slažu s knjigama
        *[other] { $count } stanja se ne slaže s knjigama
    }
books-drift-held = Rezervisano
books-drift-owed = Dug naloga
books-drift-purse = Novac kod čuvara
books-drift-open = Ostatak fakture

## Ručni nalog
books-new = Novi nalog
books-new-text = Svaka stavka ima konto i iznos duguje ili potražuje. Za potraživanja i gotovinu navedi kupca ili čuvara novca. Suvišne stavke ostavi prazne.
books-line = Stavka { $number } { $field }
books-post = Proknjiži
books-posted = Nalog proknjižen
books-reversed = Nalog storniran
books-owner-none = Ovaj konto nije ničiji posebno: ostavi prazno.
books-owner-account = Upiši ime kupca kako stoji u spisku naloga.
books-owner-custodian = Upiši ime čuvara novca.
books-owner-unknown = Nema nikog s tim imenom za ovaj konto: proveri kako je napisano.
books-day-invalid = Izaberi ispravan dan.
books-day-future = Taj dan još nije došao: izaberi danas ili raniji dan.
books-day-closed = Knjige tog dana su zaključane: izaberi dan posle zaključavanja.

## Zaključavanje
books-closed-until = Knjige su zaključane do { $day }.
books-closed-never = Još nijedan period nije zaključan.
books-closing-what = Šta bi se zaključalo
books-closing-none = Nema otvorenih naloga do tog dana.
books-closing-future = Dani koji tek dolaze ne mogu se zaključati.
books-closing-before = Knjige su do tog dana već zaključane: izaberi kasniji dan.
books-month = Mesec
books-entries = Nalozi
books-until = Zaključno s danom
books-close = Zaključaj period
books-close-text = Posle zaključavanja ništa se ne može knjižiti na taj dan ni pre njega.
books-closed = Period zaključan
books-reopen = Otključaj period
books-reopen-text = Dani od ovog nadalje ponovo se otvaraju. Razlog ostaje u dnevniku događaja.
books-reopen-from = Od dana
books-reopening-open = Taj dan je već otvoren.
books-reopened = Period otključan
books-drifted = Stanja se ne slažu s knjigama

## Vrste naloga
books-kind-invoice = Faktura
books-kind-credit-note = Knjižno odobrenje
books-kind-stamp-due = Taksa na gotovinu
books-kind-delivered = Trošak isporučene robe
books-kind-returned = Trošak vraćene robe
books-kind-collected = Uplata
books-kind-collected-abroad = Uplata iz inostranstva
books-kind-handed-over = Predaja novca
books-kind-shortage-paid = Vraćen manjak
books-kind-deposit-sent = Pazar poslat u banku
books-kind-deposit-confirmed = Pazar potvrđen u banci
books-kind-paid-out = Isplata servisa za plaćanje
books-kind-refunded = Povraćaj novca
books-kind-charged-back = Poništena uplata
books-kind-advance-received = Primljen avans
books-kind-earned = Ostvaren prihod
books-kind-captured-for-seller = Naplata za prodavca
books-kind-seller-paid = Isplata prodavcu
books-kind-written-off = Otpis potraživanja
books-kind-stock-received = Prijem robe
books-kind-supplier-billed = Faktura dobavljača
books-kind-supplier-paid = Plaćanje dobavljaču
books-kind-reverse-charge = Interni obračun
books-kind-stock-counted = Popis zaliha
books-kind-payroll = Obračun zarada
books-kind-wages-paid = Isplata zarada
books-kind-tax-closed = Obračun poreza
books-kind-tax-paid = Plaćen porez
books-kind-opened = Početno stanje
books-kind-manual = Ručni nalog
books-kind-reversal = Storno
