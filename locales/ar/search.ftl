# What a search finds.
search-pages = الصفحات
