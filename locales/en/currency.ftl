# Names of currencies by count. Units of an amount in words are in src/lang/words.
currency-dzd = { $count ->
    [one] Algerian dinar
   *[other] Algerian dinars
}
currency-inr = { $count ->
    [one] Indian rupee
   *[other] Indian rupees
}
currency-rsd = { $count ->
    [one] Serbian dinar
   *[other] Serbian dinars
}
currency-eur = { $count ->
    [one] euro
   *[other] euros
}
currency-usd = { $count ->
    [one] US dollar
   *[other] US dollars
}
currency-tnd = { $count ->
    [one] Tunisian dinar
   *[other] Tunisian dinars
}
currency-jpy = { $count ->
    [one] Japanese yen
   *[other] Japanese yen
}
