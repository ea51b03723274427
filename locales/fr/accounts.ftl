# Les comptes : ce qui lie le vendeur à chaque acheteur, et combien celui-ci peut devoir.
accounts = Comptes
accounts-which = Comptes affichés
accounts-new = Nouveau compte
accounts-edit = Modifier { $name }
accounts-empty = Aucun compte pour l’instant
accounts-empty-text = Un compte vous lie à un acheteur : ses commandes, ce qu’il doit, qui agit pour lui. Ajoutez le premier.
accounts-not-found = Aucun compte ne correspond
accounts-not-found-text = Vérifiez l’orthographe ou cherchez un autre nom ou un autre numéro de téléphone.

## Le formulaire
accounts-name-hint = Le nom de l’enseigne ou du registre.
accounts-kind = Type d’acheteur
accounts-kind-choose = Choisissez un type
accounts-kind-retailer = Détaillant
accounts-kind-wholesaler = Grossiste
accounts-kind-cafe = Café ou restaurant
accounts-kind-firm = Entreprise
accounts-kind-person = Particulier
accounts-kind-student = Étudiant
accounts-kind-other = Autre
accounts-tax-number = Identifiant fiscal
accounts-registration = Numéro de registre
accounts-language-hint = Les messages à ce compte sont écrits dans cette langue.
accounts-language-house = Celle de l’organisation
accounts-site = Site
accounts-site-hint = Le site qui sert ce compte.
accounts-note-hint = Pour votre équipe ; l’acheteur ne la voit pas.

## Sa situation
accounts-status-pending = En attente d’approbation
accounts-status-active = Actif
accounts-status-suspended = Suspendu
accounts-pending-text = Ses personnes pourront commander dès que le compte sera approuvé.
accounts-suspended-text = Aucune nouvelle commande. Ce qui est dû reste dû.
accounts-owner = Suivi par
accounts-since = Depuis
accounts-approval = Approbation
accounts-approve = Approuver
accounts-reactivate = Lever la suspension
accounts-suspend = Suspendre
accounts-suspend-title = Suspendre ce compte
accounts-suspend-text = Ses personnes ne pourront plus commander. Ce qui est dû reste dû, et la suspension peut être levée à tout moment.
accounts-reason = Motif
accounts-reason-hint = Conservé dans l’historique.

## Le plafond
accounts-limit = Plafond
accounts-used = Utilisé
accounts-available = Disponible
accounts-limit-change = Modifier le plafond
accounts-limit-of = Plafond de { $name }
accounts-limit-new = Nouveau plafond
accounts-limit-hint = Le plus que ce compte peut devoir. Zéro : rien sans paiement.
accounts-limit-same = C’est déjà le plafond.
accounts-amount-negative = Écrivez zéro ou plus.
accounts-limit-history = Modifications du plafond
accounts-limit-was = Avant
accounts-limit-became = Après

## Les personnes
accounts-people = Personnes
accounts-people-of = Personnes de { $name }
accounts-people-text = Les membres de la boutique qui agissent pour ce compte, et ce que chacun peut faire.
accounts-people-none = Personne n’agit encore pour ce compte.
accounts-people-manage = Rattacher et modifier des personnes
accounts-person = Personne
accounts-person-of = Droits de { $name }
accounts-person-choose = Choisissez une personne
accounts-person-hint = Les membres de la boutique qui n’ont pas encore de compte.
accounts-person-link = Rattacher une personne
accounts-person-nobody = Tous les membres de la boutique ont déjà un compte. Invitez quelqu’un pour le rattacher ici.
accounts-person-not-found = Aucune personne sans compte ne porte ce nom.
accounts-person-taken = Cette personne appartient déjà à un compte.
accounts-right = Peut
accounts-right-order = Commander
accounts-right-order-note = Envoie des commandes au nom du compte.
accounts-right-pay = Payer
accounts-right-pay-note = Paie ce que le compte doit.
accounts-right-see = Voir le compte
accounts-right-see-note = Voit le plafond, le solde et les commandes passées.
accounts-right-missing = Choisissez au moins un droit.
accounts-cap = Maximum par jour
accounts-cap-hint = Le plus que cette personne peut commander en un jour. Vide : seul le plafond du compte s’applique.
accounts-cap-none = Sans maximum
accounts-unlink = Retirer du compte
accounts-unlink-text = Cette personne ne pourra plus agir pour ce compte. Elle reste membre de la boutique et peut être rattachée de nouveau.

## Ce qui s’est passé
accounts-created = Compte ajouté. Il attend l’approbation.
accounts-saved = Compte enregistré.
accounts-approved = Compte approuvé.
accounts-suspended = Compte suspendu.
accounts-reactivated = Suspension levée.
accounts-standing-changed = Le compte a changé entre-temps. Veuillez le revoir.
accounts-limit-changed = Plafond modifié.
accounts-person-linked = Personne rattachée au compte.
accounts-person-changed = Droits modifiés.
accounts-person-unlinked = Personne retirée du compte.
accounts-given-none = Donné à aucun compte pour l'instant.
accounts-give-hint = Le nom du compte, comme dans la liste des comptes.
accounts-give-add = Ajouter le compte
accounts-no-such-name = Aucun compte ne porte ce nom.
accounts-overdue = En retard aujourd’hui
accounts-overdue-since = depuis le
accounts-late-rule = En cas de retard
accounts-late-rule-house = Comme l’organisation
accounts-late-rule-own = Les nouvelles commandes attendent, selon sa propre mesure
accounts-late-rule-never = Les commandes n’attendent jamais
accounts-overdue-said = { $days ->
    [one] { $days } jour de retard et { $amount } sont tolérés
   *[other] { $days } jours de retard et { $amount } sont tolérés
}
accounts-late-days = Jours de grâce
accounts-late-days-hint = Après l’échéance. Vide : aucun.
accounts-late-amount = Montant toléré
accounts-late-amount-hint = Les commandes n’attendent qu’au-delà de ce retard.
accounts-overdue-change = Modifier la règle
accounts-overdue-of = Règle de retard de { $name }
accounts-overdue-text = Au-delà, les nouvelles commandes à crédit du compte sont retenues. Celles payées à la livraison passent.
accounts-overdue-held = Le retard du compte dépasse ce qui est toléré : ses nouvelles commandes à crédit sont retenues.
accounts-overdue-changed = Règle de retard modifiée.
overdue = Retards de paiement
overdue-text = Jusqu’où un compte peut être en retard avant que ses nouvelles commandes à crédit soient retenues. Un compte peut avoir sa propre règle, sur sa page.
overdue-never = Les commandes ne sont pas retenues
overdue-never-hint = Seul le plafond compte.
overdue-holds = Les nouvelles commandes à crédit sont retenues
overdue-holds-hint = Quand plus que le montant ci-dessous dépasse les jours ci-dessous.
overdue-saved = Règle de retard enregistrée.
