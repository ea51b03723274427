# D'où viennent la taxe et le droit de timbre d'un document, et les phrases que la loi y veut.

## Le calcul, pas à pas ; montants et taux sont à côté
tax-working-price = Quantité multipliée par le prix
tax-working-discount = Remise sur la ligne
tax-working-share = Part de la remise du document
tax-working-on-top = Taxe sur le total d'un même taux
tax-working-inside = Taxe comprise dans le total d'un même taux
tax-working-on-top-by-line = Taxe ligne par ligne, puis additionnée
tax-working-inside-by-line = Taxe comprise dans chaque ligne, puis additionnée
tax-working-zero = Taxé au taux zéro
tax-working-exempt = Exonéré : sans taxe
tax-working-export = Exportation : sans taxe
tax-working-community = Vendu dans un autre pays de l'Union européenne : sans taxe
tax-working-outside = Hors du champ de la taxe
tax-working-no-rate = Aucun taux n'est indiqué : le client calcule la taxe
tax-working-not-charged = Taxe que le client paie à l'État, non facturée ici
tax-working-rounding = Arrondi
tax-working-prepaid = Déjà payé

## Ce que la loi veut sur un document. La franchise et l'autoliquidation sont les mots du CGI
tax-mention-ifu = TVA non applicable : vendeur soumis à l'impôt forfaitaire unique (IFU)
tax-mention-composition = Assujetti au régime simplifié (Composition), non autorisé à percevoir la taxe sur ses ventes
tax-mention-outside-pdv = L'émetteur n'est pas dans le système de la TVA. TVA non facturée en vertu de l'article 33 de la loi serbe sur la TVA.
tax-mention-franchise = TVA non applicable, art. 293 B du CGI
tax-mention-reverse-charge = Autoliquidation
tax-mention-export = Exonération de TVA : exportation
tax-mention-under-bond = Vente destinée à l'exportation, ou à une unité ou un aménageur de ZES pour des opérations autorisées, sous caution ou lettre d'engagement, sans paiement de la taxe intégrée (IGST)

## Ce qui a décidé d'un droit de timbre
stamp-not-cash = Rien n'a été payé en espèces : pas de droit de timbre.
stamp-exempt = Le montant payé en espèces est trop faible pour le droit de timbre.
stamp-tranches = Compté par tranche entamée, au taux du montant entier.
stamp-minimum = Par tranches, il serait sous le minimum : le minimum est dû.
stamp-ceiling = Par tranches, il dépasserait le maximum : le maximum est dû.
