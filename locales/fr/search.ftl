# What a search finds.
search-pages = Les pages
