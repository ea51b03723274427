# Branches, depots, libraries.
sites = Sites
sites-new = Nouveau site
sites-empty = Aucun site pour l'instant
sites-empty-text = Un site est une agence, un dépôt ou une bibliothèque. Le personnel et le stock y sont rattachés.
sites-archived = Archivé
sites-created = Site ajouté.
sites-saved = Site enregistré.
sites-put-away = Site archivé. Vous pouvez le restaurer à tout moment.
sites-restored = Site restauré.
