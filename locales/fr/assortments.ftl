# Assortments: what some accounts see of the catalogue.
assortments = Assortiments
assortments-new = Nouvel assortiment
assortments-edit = Modifier { $name }
assortments-empty = Pas encore d'assortiments
assortments-empty-text = Les comptes qui ont un assortiment ne voient que lui. Les autres voient tout le catalogue.
assortments-rule = Les comptes ci-dessous ne voient que ce que contiennent leurs assortiments. Un compte sans assortiment voit tout le catalogue.
assortments-categories = Catégories entières
assortments-items = Autres articles
assortments-items-hint = Références ou codes-barres, un par ligne.
assortments-nothing = Choisissez au moins une catégorie ou un article.
assortments-account = Compte
assortments-created = Assortiment ajouté.
assortments-saved = Assortiment enregistré.
assortments-given = Assortiment donné au compte.
assortments-taken = Assortiment retiré du compte.
