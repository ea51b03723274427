# Price agreements, and how prices are shown.
agreements = Cenovni dogovori
agreements-new = Novi dogovor
agreements-edit = Izmena: { $name }
agreements-empty = Još nema cenovnih dogovora
agreements-empty-text = Dogovor daje nekim računima posebne cene, od određenog dana i niže za veće količine.
agreements-days = Dani
agreements-open = dok se ne okonča
agreements-first-day = Prvi dan
agreements-last-day = Poslednji dan
agreements-steps = Cene po količini
agreements-steps-hint = Jedan red za svaku cenu: šifra ili barkod, od koje količine, cena bez poreza. Razdvojite tačkom i zarezom ili nalepite tri kolone iz tabele.
agreements-rule = Kad više dogovora jednog računa obuhvata artikal, važi samo onaj koji je počeo poslednji. Ispod njegove prve količine plaća se osnovna cena.
agreements-from = Od količine
agreements-end = Okončaj dogovor
agreements-ended-at = Okončan
agreements-standing-coming = Predstoji
agreements-standing-holds = Na snazi
agreements-standing-over = Istekao
agreements-standing-ended = Okončan
agreements-created = Dogovor je dodat.
agreements-saved = Dogovor je sačuvan.
agreements-ended = Dogovor je okončan: njegove cene više ne važe ni za koga.
agreements-given = Dogovor je dodeljen računu.
agreements-taken = Dogovor je uklonjen sa računa.
agreements-account = Račun kupca
agreements-day-invalid = Izaberite dan iz kalendara.
agreements-last-before-first = Poslednji dan je pre prvog.
agreements-line-parts = Red { $limit }: upišite šifru, količinu i cenu.
agreements-line-item = Red { $limit }: nijedan artikal nema ovu šifru.
agreements-line-quantity = Red { $limit }: artikal se ne prodaje u toj količini.
agreements-line-price = Red { $limit }: ovo nije cena.
agreements-line-twice = Red { $limit }: artikal već ima cenu od te količine.
agreements-lines-many = Najviše { $limit } redova. Za ostatak napravite drugi dogovor.
prices-base = Osnovna cena
prices-yours = Vaša cena, umesto
prices-step = od { $quantity }: { $price }
prices-cartons = { $count ->
    [one] { $count } kartona
    [few] { $count } kartona
   *[other] { $count } kartona
}
prices-changed = Promenjena, bila je
