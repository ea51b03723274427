# किसने क्या और कब किया।
events = घटना लॉग
events-what = क्या
events-who = किसने
events-when = कब
events-subject = किसके बारे में
events-changes = पहले और बाद में
events-system = स्वयं संदूक
events-history = इतिहास
events-none = कोई घटना मेल नहीं खाती
events-none-text = फ़िल्टर बढ़ाएँ या उन्हें हटाएँ।
events-none-here = यहाँ अभी तक कुछ नहीं हुआ है।
events-check = अभी जाँचें
events-check-asked = लॉग की जाँच माँगी गई
events-check-begun = जाँच शुरू हो गई है। नतीजा थोड़ी देर में यहाँ दिखेगा।
events-unchecked = { $count ->
    [one] { $count } प्रविष्टि, अभी जाँची नहीं गई।
   *[other] { $count } प्रविष्टियाँ, अभी जाँची नहीं गईं।
}
events-intact = { $count ->
    [one] लॉग सही है: { $count } प्रविष्टि, कुछ भी न छूटा, न बदला। जाँच
   *[other] लॉग सही है: { $count } प्रविष्टियाँ, कुछ भी न छूटा, न बदला। जाँच
}
events-broken-at = लॉग प्रविष्टि { $number } पर टूटा है: कुछ बदला या हटाया गया है। जाँच
events-broken-places = { $count ->
    [one] { $count } संगठन का घटना लॉग टूटा है।
   *[other] { $count } संगठनों के घटना लॉग टूटे हैं।
}
events-broken = घटना लॉग टूटा हुआ मिला
