# Bringing things in from files, and taking them out.
imports = Importer et exporter
imports-kind = Ce que le fichier apporte
imports-kind-items = Articles
imports-kind-categories = Catégories
imports-kind-accounts = Comptes
imports-kind-balances = Soldes d'ouverture
imports-kind-stock = Stock
imports-file = Fichier
imports-file-hint = CSV ou Excel (.xlsx). La première ligne nomme les colonnes.
imports-text = Coller des lignes à la place
imports-text-field = Lignes
imports-text-hint = Copiées d'un tableur, avec la ligne qui nomme les colonnes.
imports-empty = Rien d'importé pour le moment
imports-empty-text = Apportez vos articles, clients et soldes d'un fichier. Chaque ligne est d'abord essayée : rien n'est écrit sans votre accord, et tout peut être défait.
imports-earlier = Fichiers précédents
imports-pasted = Lignes collées
imports-rows = Lignes
imports-export-text = Dans votre langue, et relus par une importation.
imports-csv = CSV
imports-xlsx = Excel

## Where a file stands
imports-status-draft = Colonnes à choisir
imports-status-rehearsing = Essai en cours
imports-status-rehearsed = Essayé
imports-status-committing = Écriture en cours
imports-status-committed = Écrit
imports-status-undoing = Annulation en cours
imports-status-undone = Défait
imports-progress = { $done } sur { $all }
imports-reload = Actualiser
imports-stopped = Ceci s'est arrêté en chemin et peut être repris. Les lignes écrites le restent et ne le sont pas deux fois.
imports-forgotten = Les lignes de ce fichier ne sont plus gardées : il ne peut plus être écrit ni défait.

## The columns
imports-columns = Colonnes
imports-hint-items = Un article est reconnu à sa référence. Une cellule vide ne change rien. Le stock initial ne compte que là où l'article n'en a jamais eu.
imports-hint-categories = Une catégorie est reconnue à son nom. Celle qui est dans une autre porte aussi le nom de l'autre.
imports-hint-accounts = Un compte est reconnu à son nom ; les nouveaux peuvent commander aussitôt. Une personne est reconnue à son téléphone et choisit un mot de passe avec un code reçu dessus.
imports-hint-balances = Ce que chaque compte doit avant sa première commande ici. En négatif : payé d'avance. Chaque solde est passé dans les livres.
imports-hint-stock = Combien il y a de chaque article sur un site maintenant, dans l'unité de l'article.
imports-column-unnamed = Colonne sans nom
imports-skip = Ne pas importer
imports-encoding = Jeu de caractères
imports-encoding-utf-8 = UTF-8 (toutes les langues)
imports-encoding-windows-1256 = Windows-1256 (arabe)
imports-encoding-windows-1250 = Windows-1250 (serbe)
imports-encoding-windows-1252 = Windows-1252 (français)
imports-separator = Entre les cellules
imports-separator-semicolon = Point-virgule (;)
imports-separator-comma = Virgule (,)
imports-separator-tab = Tabulation
imports-look = Relire le fichier
imports-rehearse = Essayer
imports-discard = Abandonner ce fichier
imports-discarded = Fichier abandonné.
imports-column-twice = Le même champ est choisi pour deux colonnes.
imports-column-missing = Choisissez une colonne pour chaque champ marqué d'une étoile.
imports-file-gone = Le fichier n'est plus gardé. Apportez-le de nouveau.

## What is wrong with a file
imports-file-missing = Choisissez un fichier, ou collez des lignes.
imports-file-large = Ce fichier est trop volumineux. Divisez-le et apportez les parties l'une après l'autre.
imports-file-empty = Rien n'est écrit dans ce fichier.
imports-file-no-rows = Il y a des noms de colonnes, et aucune ligne dessous.
imports-file-rows = Il y a trop de lignes. Divisez le fichier et apportez les parties l'une après l'autre.
imports-file-columns = Il y a trop de colonnes. Gardez celles à importer.
imports-file-unreadable = Ce n'est pas un tableau lisible. Enregistrez-le en CSV ou Excel (.xlsx), puis envoyez-le.

## Verdicts
imports-verdict = Verdict
imports-verdict-new = Nouveau
imports-verdict-changed = Modifié
imports-verdict-same = Identique
imports-verdict-wrong = Erroné
imports-kept = Laissé tel quel
imports-first-rows = Dans l'ordre
imports-which = Quelles lignes
imports-no-rows = Aucune ligne de ce genre n'est gardée.
imports-line = Ligne
imports-row = De quoi
imports-what = Ce qui change
imports-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
imports-nothing = Il n'y a rien à écrire : chaque ligne correcte y est déjà.
imports-commit = Écrire ces lignes
imports-commit-text = { $count ->
    [one] { $count } ligne sera écrite ; les erronées sont laissées.
   *[other] { $count } lignes seront écrites ; les erronées sont laissées.
}
imports-undo-text = Revient à ce qu'il y avait avant. Ce que quelqu'un a touché depuis est laissé tel quel, et nommé.
imports-wrong-download = Télécharger les lignes erronées
imports-reason = Motif

## What is wrong with a row
imports-twice = Déjà nommé à la ligne { $limit } de ce fichier.
imports-category-unknown = Aucune catégorie de ce nom. Importez d'abord les catégories.
imports-site-unknown = Aucun site de ce nom.
imports-account-unknown = Aucun compte de ce nom. Importez d'abord les comptes.
imports-item-unknown = Aucun article avec cette référence.
imports-not-counted = Le stock de cet article n'est pas suivi.
imports-balance-traded = Ce compte a déjà une activité ici. Corrigez son solde par un document.
imports-archived = Cet article est archivé. Restaurez-le d'abord.
imports-day-invalid = Écrivez une date, par exemple 09/03/2026.
imports-moved = Ceci a changé entre l'essai et l'écriture.
imports-touched = Quelqu'un l'a modifié depuis l'écriture.
imports-in-use = Ceci sert déjà : une commande, un document ou un mouvement le nomme.
imports-books-closed = Les livres de ce jour sont clos.
imports-person-elsewhere = Quelqu'un se connecte déjà avec ce téléphone. Invitez cette personne, puis liez-la au compte.

## Heads of columns
imports-name-ar = Nom en arabe
imports-name-fr = Nom en français
imports-name-en = Nom en anglais
imports-name-hi = Nom en hindi
imports-name-sr = Nom en serbe
imports-limit-reason = Motif du plafond
imports-person-phone = Téléphone de la personne
imports-person-rights = Droits de la personne
imports-account = Compte
imports-owed = Montant dû
imports-flag-yes = Oui
imports-flag-no = Non

## What happened
imports-created = Fichier apporté pour une importation
imports-committing = Importation commencée
imports-undoing = Annulation d'une importation commencée
imports-exported = Exportation complète d'une liste
task-rehearse-batch = Essayer une importation
task-commit-batch = Écrire une importation
task-undo-batch = Défaire une importation
task-sweep-batches = Oublier les lignes des anciennes importations
schedule-sweep-batches = Oublier les lignes des anciennes importations, la nuit
