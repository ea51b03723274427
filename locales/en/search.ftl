# What a search finds.
search-pages = Pages
