# Ce que les documents disent de l'organisation.
letterhead = En-tête
letterhead-text = Imprimé sur chaque facture à partir de maintenant. Les documents déjà émis gardent ce qu'ils disaient.
letterhead-legal-name = Raison sociale
letterhead-legal-name-hint = Vide : le nom de l'organisation.
letterhead-numbers = Identifiants
letterhead-regime = Régime fiscal
letterhead-regime-registered = Assujetti
letterhead-regime-registered-hint = La taxe est facturée.
letterhead-regime-small = Petit vendeur
letterhead-regime-small-hint = Aucune taxe n'est facturée, et chaque document le dit.
letterhead-pay-days = Délai de paiement sur compte, en jours
letterhead-pay-days-hint = À partir du jour de la facture. Ce qui se paie à la livraison est dû le jour même.
letterhead-days-invalid = Indiquez des jours entiers, au plus une année.
letterhead-footer = Pied du document
letterhead-footer-hint = Par exemple les conditions, le capital, les horaires.
letterhead-saved = En-tête enregistré.
