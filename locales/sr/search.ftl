# What a search finds.
search-pages = Strane
