# Nazivi valuta prema broju.
currency-dzd = { $count ->
    [one] alžirski dinar
    [few] alžirska dinara
   *[other] alžirskih dinara
}
currency-inr = { $count ->
    [one] indijska rupija
    [few] indijske rupije
   *[other] indijskih rupija
}
currency-rsd = { $count ->
    [one] srpski dinar
    [few] srpska dinara
   *[other] srpskih dinara
}
currency-eur = { $count ->
    [one] evro
    [few] evra
   *[other] evra
}
currency-usd = { $count ->
    [one] američki dolar
    [few] američka dolara
   *[other] američkih dolara
}
currency-tnd = { $count ->
    [one] tuniski dinar
    [few] tuniska dinara
   *[other] tuniskih dinara
}
currency-jpy = { $count ->
    [one] japanski jen
    [few] japanska jena
   *[other] japanskih jena
}
