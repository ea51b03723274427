# What a search finds.
search-pages = पन्ने
