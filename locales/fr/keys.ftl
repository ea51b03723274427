# Les clés API de l’organisation.
keys = Clés API
keys-new = Nouvelle clé
keys-text = Une intégration se connecte avec une clé. Elle peut faire ce que son rôle permet, dans cette organisation seulement.
keys-empty = Aucune clé pour l’instant
keys-empty-text = Créez-en une par programme qui doit lire ou écrire ici : chacune pourra être révoquée séparément.
keys-role = Rôle
keys-made-at = Créée
keys-used-at = Dernier usage
keys-never = Jamais
keys-live = En service
keys-ended = Révoquée
keys-revoke = Révoquer
keys-created = Clé créée.
keys-revoked = Clé révoquée. Le programme qui l’utilisait est désormais refusé.
keys-made = Votre nouvelle clé pour { $name }
keys-made-text = Copiez-la maintenant : elle n’est affichée qu’une fois. Si vous la perdez, révoquez-la et créez-en une autre.
keys-copied = C’est copié
