# Les livres : à quoi sert chaque compte comptable, sa classe, et pourquoi rien ne se comptabilise.

## Les comptes par leur usage
chart-capital = Capital
chart-retained-earnings = Report à nouveau
chart-ar = Créances clients
chart-ar-foreign = Créances clients à l'étranger
chart-ap = Dettes fournisseurs
chart-ap-foreign = Dettes fournisseurs à l'étranger
chart-bank = Banque
chart-cash = Caisse
chart-driver-cash = Espèces chez les livreurs
chart-cash-in-transit = Espèces en route vers la banque
chart-gateway-clearing = Fonds chez les services de paiement
chart-cheques-in-hand = Chèques à encaisser
chart-inventory = Marchandises en stock
chart-purchase-clearing = Achats stockés
chart-grni = Marchandises reçues, non facturées
chart-input-tax = Taxe sur les achats
chart-output-tax = Taxe sur les ventes
chart-tax-payable = Taxe à payer
chart-stamp-collected = Droit de timbre perçu
chart-stamp-expense = Droit de timbre payé
chart-rcm-output = Taxe autoliquidée
chart-tax-on-advances = Taxe sur les avances reçues
chart-revenue-goods = Ventes de marchandises
chart-revenue-services = Prestations de services
chart-sales-discount = Remises accordées
chart-deferred-revenue = Produits constatés d'avance
chart-customer-advances = Avances reçues des clients
chart-cogs = Coût des marchandises vendues
chart-stock-loss = Manquants de stock
chart-stock-gain = Excédents de stock
chart-gateway-fee = Frais de paiement
chart-bad-debt = Créances perdues
chart-rounding-gain = Gains d'arrondi
chart-rounding-loss = Pertes d'arrondi
chart-cash-short = Manquants de caisse
chart-cash-over = Excédents de caisse
chart-fx-gain = Gains de change
chart-fx-loss = Pertes de change
chart-salaries = Salaires bruts
chart-social-employer = Charges sociales de l'employeur
chart-net-wages-payable = Salaires nets à payer
chart-wage-tax-payable = Impôt sur les salaires à payer
chart-social-employee-payable = Charges sociales des salariés à payer
chart-social-employer-payable = Charges sociales de l'employeur à payer
chart-prof-tax-payable = Taxe professionnelle à payer
chart-employee-receivable = Sommes dues par les salariés
chart-tds-payable = Retenues à la source sur les fournisseurs
chart-tds-receivable = Retenues à la source par les clients
chart-tenant-payable = Sommes dues aux vendeurs de la plateforme
chart-platform-fee-income = Commissions de la plateforme
chart-opening-balances = Soldes d'ouverture

## Classes
chart-class-asset = Actif
chart-class-liability = Dettes
chart-class-equity = Capitaux propres
chart-class-income = Produits
chart-class-expense = Charges

## Pourquoi rien n'est comptabilisé, et que faire
ledger-amount-negative = Un montant est négatif ou plus petit que ce qui en est retiré : corrigez-le.
ledger-amount-too-large = Ce montant est trop grand : corrigez-le.
ledger-nothing = Il n'y a aucun montant à comptabiliser : entrez-en un.
ledger-quantity = Il reste plus que ce qui est arrivé : corrigez les quantités.
ledger-unbalanced = Débits et crédits diffèrent : corrigez l'un des deux.
ledger-sides = Chaque ligne demande un débit ou un crédit, pas les deux.

## Les pages des livres
books = Livres comptables
books-trial = Balance générale
books-days = Journal
books-closing = Clôture des périodes
books-from = Du
books-to = Au
books-period = Du { $from } au { $to }
books-in-currency = Montants en { $currency }.
books-code = N° de compte
books-account = Compte
books-owner = Tiers
books-number = N° d’écriture
books-kind = Nature
books-opening = Solde d’ouverture
books-carried = Report de la page précédente
books-balance = Solde
books-opening-debit = Ouverture débit
books-opening-credit = Ouverture crédit
books-debit = Débit
books-credit = Crédit
books-closing-debit = Clôture débit
books-closing-credit = Clôture crédit
books-turnover = Total des mouvements
books-empty = Aucune écriture dans cette période
books-empty-text = Factures et paiements s’inscrivent ici d’eux-mêmes. Choisissez une autre période ou passez une écriture.
books-no-lines = Aucune ligne dans cette période
books-no-entries = Aucune écriture ne correspond
books-no-lines-text = Élargissez la période ou retirez le filtre.
books-entry = Écriture n° { $number }
books-document = Pièce
books-reverses = Contrepasse l’écriture
books-reversed-by = Contrepassée par l’écriture
books-reverse = Contrepasser l’écriture
books-reversal-elsewhere = Cette écriture vient d’un document ou d’un mouvement d’argent : elle se corrige là-bas, par un avoir par exemple.
books-reason = Motif
books-checked = Livres et soldes concordent, vérifiés
books-drift =
    { $count ->
        [one] { $count } solde ne concorde pas avec les livres
        *[other] { $count } soldes ne concordent pas avec les livres
    }
books-drift-held = Réservé
books-drift-owed = Dû par le compte
books-drift-purse = Fonds détenus
books-drift-open = Reste d’une facture

## L’écriture manuelle
books-new = Nouvelle écriture
books-new-text = Chaque ligne porte un compte et un débit ou un crédit. Nommez le compte client ou le dépositaire pour les créances et les espèces. Laissez vides les lignes de trop.
books-line = Ligne { $number } { $field }
books-post = Passer l’écriture
books-posted = Écriture passée
books-reversed = Écriture contrepassée
books-owner-none = Ce compte n’est à personne en particulier : laissez vide.
books-owner-account = Écrivez le nom du compte client, tel qu’il est dans la liste.
books-owner-custodian = Écrivez le nom du dépositaire.
books-owner-unknown = Personne de ce nom pour ce compte : vérifiez l’orthographe.
books-day-invalid = Choisissez un jour valable.
books-day-future = Ce jour n’est pas encore venu : choisissez aujourd’hui ou un jour passé.
books-day-closed = Les livres de ce jour sont clos : choisissez un jour après la clôture.

## La clôture
books-closed-until = Les livres sont clos jusqu’au { $day }.
books-closed-never = Aucune période n’est encore close.
books-closing-what = Ce qui serait clos
books-closing-none = Aucune écriture ouverte jusqu’à ce jour.
books-closing-future = Des jours à venir ne peuvent pas être clos.
books-closing-before = Les livres sont déjà clos jusqu’à ce jour : choisissez un jour plus tard.
books-month = Mois
books-entries = Écritures
books-until = Jusqu’au
books-close = Clore la période
books-close-text = Après la clôture, rien ne peut être inscrit à ce jour ni avant.
books-closed = Période close
books-reopen = Rouvrir une période
books-reopen-text = Les jours à partir de celui-ci sont rouverts. Le motif reste dans le journal des événements.
books-reopen-from = À partir du
books-reopening-open = Ce jour est déjà ouvert.
books-reopened = Période rouverte
books-drifted = Des soldes ne concordent pas avec les livres

## Les natures d’écriture
books-kind-invoice = Facture
books-kind-credit-note = Avoir
books-kind-stamp-due = Droit de timbre
books-kind-delivered = Coût des marchandises livrées
books-kind-returned = Coût des marchandises rendues
books-kind-collected = Paiement
books-kind-collected-abroad = Paiement de l’étranger
books-kind-handed-over = Remise de fonds
books-kind-shortage-paid = Manquant remboursé
books-kind-deposit-sent = Versement envoyé en banque
books-kind-deposit-confirmed = Versement confirmé par la banque
books-kind-paid-out = Reversement du service de paiement
books-kind-refunded = Remboursement
books-kind-charged-back = Paiement repris
books-kind-advance-received = Avance reçue
books-kind-earned = Produit acquis
books-kind-captured-for-seller = Encaissement pour un vendeur
books-kind-seller-paid = Vendeur réglé
books-kind-written-off = Créance abandonnée
books-kind-stock-received = Réception de marchandises
books-kind-supplier-billed = Facture fournisseur
books-kind-supplier-paid = Fournisseur réglé
books-kind-reverse-charge = Autoliquidation
books-kind-stock-counted = Inventaire
books-kind-payroll = Salaires
books-kind-wages-paid = Salaires versés
books-kind-tax-closed = Liquidation de la taxe
books-kind-tax-paid = Taxe payée
books-kind-opened = Solde d’ouverture
books-kind-manual = Écriture manuelle
books-kind-reversal = Contrepassation
