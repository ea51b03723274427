# Orders, the basket, and the shelf of the Shop.
orders = Porudžbine
orders-one = Porudžbina { $number }
orders-number = Broj
orders-account = Kupac
orders-all = Sve
orders-which = Koje porudžbine
orders-by = Poručio
orders-placed-at = Poručeno
orders-pay = Plaćanje
orders-pay-cash = Plaćanje pri isporuci
orders-pay-cash-text = Gotovinom, onome ko donese.
orders-pay-account = Na račun kupca
orders-pay-account-text = Plaća se kasnije, do limita.
orders-room = Preostalo u limitu: { $amount }.
orders-net = Bez poreza
orders-tax = Porez
orders-lines = Stavke
orders-promised = Obećano
orders-status-basket = Korpa
orders-status-held = Zadržana
orders-status-offered = Čeka prihvatanje
orders-status-placed = Nova
orders-status-confirmed = Potvrđena
orders-status-sent = Na putu
orders-status-delivered = Isporučena
orders-status-cancelled = Otkazana
orders-empty = Još nema porudžbina
orders-shop-empty-text = Ovde su vaše porudžbine i dokle su stigle.
orders-desk-empty-text = Ovde stižu porudžbine koje kupci pošalju iz prodavnice.
orders-not-found = Nijedna porudžbina ne odgovara
orders-not-found-text = Tražite po broju ili nazivu kupca.
orders-held-text = Zadržana: u limitu nedostaje { $amount }. Platite pri isporuci, poručite manje ili sačekajte odobrenje prodavca.
orders-held-desk = { $amount } preko limita. Odobrite porudžbinu ili pustite kupca da plati pri isporuci.
orders-offered-text = Nema svega na stanju. Ispod je ono što je obećano: prihvatite ili otkažite.
orders-offered-desk = Zaliha je premalo: kupac treba da odluči o obećanom.
orders-accept = Prihvati obećano
orders-pay-driver = Plati pri isporuci
orders-again = Poruči ponovo
orders-cancel = Otkaži porudžbinu
orders-reason-hint = Kupac ga čita.
orders-picking = Lista za pripremu
orders-confirm = Potvrdi
orders-approve = Odobri preko limita
orders-placed = Porudžbina je poslata.
orders-placed-held = Porudžbina je poslata i zadržana: prelazi limit.
orders-placed-offered = Porudžbina je poslata. Nema svega: pogledajte šta je obećano.
orders-accepted = Obećane količine su prihvaćene.
orders-cash = Porudžbina se plaća pri isporuci.
orders-cancelled = Porudžbina je otkazana.
orders-confirmed = Porudžbina je potvrđena.
orders-delivered = Isporučena na vratima.
orders-approved = Porudžbina je odobrena preko limita.
basket = Korpa
basket-keep = Stavi u korpu
basket-change = Izmeni količine
basket-more = Još artikala
basket-send = Pošalji porudžbinu
basket-saved = Korpa je sačuvana.
basket-empty = Korpa je prazna ili je već poslata: pogledajte porudžbine.
basket-empty-title = Korpa je prazna
basket-empty-text = Izaberite artikle i količine; svi sa vašeg računa pune istu korpu.
basket-minimum = Manje od najmanje porudžbine: vidite artikal.
basket-multiple = Nije ceo umnožak: vidite kako se artikal prodaje.
shelf = Katalog
shelf-empty = Još ništa nije u prodaji
shelf-empty-text = Prodavac još nije popunio katalog. Vratite se uskoro ili pozovite.
shelf-not-found-text = Tražite drugi naziv ili pogledajte sve artikle.
shelf-none = nema na stanju
shelf-few = još samo
shelf-multiple = prodaje se po { $count }
shelf-minimum = od { $count } naviše
shelf-no-account = Još nema računa
shelf-no-account-text = Prodavac Vas još nije povezao sa računom. Zatražite to i katalog se otvara.
shelf-paused = Račun je obustavljen
shelf-paused-text = Porudžbine se sada ne primaju. Pozovite prodavca: on vidi zašto.
shelf-not-you = Drugi poručuju za Vaš račun
shelf-not-you-text = Zamolite prodavca da to dozvoli i Vama.
shelf-reach = Kako do prodavca
basket-cap = Ovom porudžbinom prelazite svoj dnevni iznos. Poručite manje ili pitajte prodavca.
home-room = Preostalo u Vašem limitu
home-order = Poruči
home-latest = Poslednje porudžbine
basket-prices-changed = Neke cene su se promenile otkad su artikli stavljeni u korpu. Za porudžbinu važe današnje cene.
basket-changed = Korpa više nije onakva kakvu ste videli: pogledajte je ponovo, pa pošaljite.
basket-gone = { $count ->
    [one] { $count } artikal se više ne prodaje i neće biti poručen:
    [few] { $count } artikla se više ne prodaju i neće biti poručena:
   *[other] { $count } artikala se više ne prodaje i neće biti poručeno:
}
orders-day = Dan isporuke
orders-day-gone = Ovaj dan više nije ponuđen: izaberite drugi.
home-next-delivery = Sledeća isporuka
usual = Uobičajena korpa
usual-text = Prema broju dana od poslednje porudžbine. Promenite svaku količinu, ili je obrišite.
usual-once = Prošli put: { $quantity }
usual-every = { $days ->
    [one] { $quantity } na svaki { $days } dan
    [few] { $quantity } na svaka { $days } dana
   *[other] { $quantity } na svakih { $days } dana
}
orders-change = Promeni količine
orders-change-text = Porudžbina iznova uzima zalihe i limit, po današnjim cenama. Prazna količina briše stavku.
orders-change-none = Ništa ne bi ostalo: radije otkažite porudžbinu.
orders-changed = Količine su promenjene.
orders-split = Podeli
orders-split-text = Koliko ide u zasebnu porudžbinu? Ostatak ostaje u ovoj; obe zadržavaju ono što je za njih rezervisano.
orders-split-more = Više nego što porudžbina ima.
orders-split-some = Izdvojite nešto, a nešto ostavite.
orders-split-limit = Limit nema mesta za obe.
orders-split-off = Ovo je izdvojeni deo.
orders-packing = Spisak za pakovanje
orders-confirm-marked = Potvrdi označene
orders-confirmed-all = Sve označene porudžbine su potvrđene.
orders-confirmed-some = Neke su potvrđene; ostale su se u međuvremenu promenile i prikazane su kakve su sada.
orders-confirmed-none = Nijedna nije potvrđena: označite neke, ili pogledajte njihovo stanje.
orders-grant = Odobrenje važi
orders-grant-hint = Samo za ovu porudžbinu. Ako se dotle ne potvrdi, ponovo čeka.
orders-grant-days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}
orders-grant-ended = Odobrenje je isteklo pre potvrde porudžbine.
orders-granted-until = Odobrena preko limita do
orders-fit = Pošalji koliko staje
orders-fitted = Porudžbina je svedena na ono što limit dozvoljava.
orders-fits-nothing = U vašem limitu nema mesta ni za šta od toga.
orders-ask = Zatraži odobrenje
orders-asked = Od prodavca je zatraženo odobrenje.
orders-asked-shop = Zatražili ste odobrenje
orders-asked-desk = Kupac traži odobrenje
basket-maximum = Više nego što se može poručiti odjednom.
