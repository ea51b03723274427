# Les noms des monnaies selon le nombre.
currency-dzd = { $count ->
    [one] dinar algérien
   *[other] dinars algériens
}
currency-inr = { $count ->
    [one] roupie indienne
   *[other] roupies indiennes
}
currency-rsd = { $count ->
    [one] dinar serbe
   *[other] dinars serbes
}
currency-eur = { $count ->
    [one] euro
   *[other] euros
}
currency-usd = { $count ->
    [one] dollar américain
   *[other] dollars américains
}
currency-tnd = { $count ->
    [one] dinar tunisien
   *[other] dinars tunisiens
}
currency-jpy = { $count ->
    [one] yen japonais
   *[other] yens japonais
}
