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
