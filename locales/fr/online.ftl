# Ce que le paiement en ligne accepte.
online-currency-inr = Ici, le paiement en ligne se fait en roupies uniquement.
online-amount-rupee = Le paiement en ligne commence à 1 roupie.
online-currency-dzd = Ici, le paiement en ligne se fait en dinars uniquement.
online-amount-dinars = Le paiement en ligne se fait en dinars entiers : changez le montant.
online-refund-by-hand = Cette passerelle ne rembourse pas d'elle-même. Remboursez en espèces ou par virement.
online-refund-more = La passerelle détient moins que cela de ce paiement.
