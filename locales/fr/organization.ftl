# What an organization says about itself.
organization = Organisation
organization-name = Nom de l'organisation
organization-industry = Secteur d'activité
organization-reach-hint = Les acheteurs et les livreurs voient comment vous joindre.
organization-domain = Nom de domaine propre
organization-domain-hint = Comme boutique.example.com, une fois qu'il pointe vers ce serveur.
organization-domain-invalid = Écrivez le domaine seul, comme boutique.example.com.
organization-slug = Adresse sur Sanduk
organization-since = Ici depuis
organization-currency-note = La devise est fixée à l'ouverture de l'organisation : tous les montants du livre sont comptés dans celle-ci.
organization-saved = Organisation enregistrée.
