# Branches, depots, libraries.
sites = Sites
sites-new = New site
sites-empty = No sites yet
sites-empty-text = A site is a branch, a depot or a library. People and stock belong to one.
sites-archived = Archived
sites-created = Site added.
sites-saved = Site saved.
sites-put-away = Site archived. You can restore it at any time.
sites-restored = Site restored.
