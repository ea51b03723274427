# Ko je šta uradio i kada.
events = Dnevnik događaja
events-what = Šta
events-who = Ko
events-when = Kada
events-subject = O čemu
events-changes = Pre i posle
events-system = Sam Sanduk
events-history = Istorija
events-none = Nijedan događaj ne odgovara
events-none-text = Proširite filtere ili ih obrišite.
events-none-here = Ovde se još ništa nije desilo.
events-check = Proveri sada
events-check-asked = Zatražena je provera dnevnika
events-check-begun = Provera je počela. Rezultat se uskoro pojavljuje ovde.
events-unchecked = { $count ->
    [one] { $count } stavka, još nije provereno.
    [few] { $count } stavke, još nije provereno.
   *[other] { $count } stavki, još nije provereno.
}
events-intact = { $count ->
    [one] Dnevnik je ceo: { $count } stavka, ništa ne nedostaje niti je menjano. Provereno
    [few] Dnevnik je ceo: { $count } stavke, ništa ne nedostaje niti je menjano. Provereno
   *[other] Dnevnik je ceo: { $count } stavki, ništa ne nedostaje niti je menjano. Provereno
}
events-broken-at = Dnevnik je prekinut kod stavke { $number }: nešto je izmenjeno ili uklonjeno. Provereno
events-broken-places = { $count ->
    [one] Dnevnik { $count } organizacije je prekinut.
    [few] Dnevnici { $count } organizacije su prekinuti.
   *[other] Dnevnici { $count } organizacija su prekinuti.
}
events-broken = Dnevnik događaja je prekinut
