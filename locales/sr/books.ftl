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
