# गिनती के अनुसार मुद्राओं के नाम।
currency-dzd = { $count ->
    [one] अल्जीरियाई दिनार
   *[other] अल्जीरियाई दिनार
}
currency-inr = { $count ->
    [one] भारतीय रुपया
   *[other] भारतीय रुपए
}
currency-rsd = { $count ->
    [one] सर्बियन दिनार
   *[other] सर्बियन दिनार
}
currency-eur = { $count ->
    [one] यूरो
   *[other] यूरो
}
currency-usd = { $count ->
    [one] अमेरिकी डॉलर
   *[other] अमेरिकी डॉलर
}
currency-tnd = { $count ->
    [one] ट्यूनीशियाई दिनार
   *[other] ट्यूनीशियाई दिनार
}
currency-jpy = { $count ->
    [one] जापानी येन
   *[other] जापानी येन
}
