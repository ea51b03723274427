# أسماء العملات حسب العدد.
currency-dzd = { $count ->
    [zero] دينار جزائري
    [one] دينار جزائري
    [two] ديناران جزائريان
    [few] دينارات جزائرية
    [many] دينارًا جزائريًا
   *[other] دينار جزائري
}
currency-inr = { $count ->
    [zero] روبية هندية
    [one] روبية هندية
    [two] روبيتان هنديتان
    [few] روبيات هندية
    [many] روبية هندية
   *[other] روبية هندية
}
currency-rsd = { $count ->
    [zero] دينار صربي
    [one] دينار صربي
    [two] ديناران صربيان
    [few] دينارات صربية
    [many] دينارًا صربيًا
   *[other] دينار صربي
}
currency-eur = { $count ->
    [zero] يورو
    [one] يورو
    [two] يورو
    [few] يورو
    [many] يورو
   *[other] يورو
}
currency-usd = { $count ->
    [zero] دولار أمريكي
    [one] دولار أمريكي
    [two] دولاران أمريكيان
    [few] دولارات أمريكية
    [many] دولارًا أمريكيًا
   *[other] دولار أمريكي
}
currency-tnd = { $count ->
    [zero] دينار تونسي
    [one] دينار تونسي
    [two] ديناران تونسيان
    [few] دينارات تونسية
    [many] دينارًا تونسيًا
   *[other] دينار تونسي
}
currency-jpy = { $count ->
    [zero] ين ياباني
    [one] ين ياباني
    [two] ين ياباني
    [few] ين ياباني
    [many] ين ياباني
   *[other] ين ياباني
}
