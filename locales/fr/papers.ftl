# Papers of a firm: asked for by a link, sent in, verified.
papers-kind-invalid = Envoyez une image ou un PDF.
papers = Papiers de l’entreprise
papers-of = Papiers de l’entreprise { $name }
papers-ask = Envoyez une photo ou un PDF de chaque papier. Seules les personnes qui approuvent votre compte les voient.
papers-missing = Reste à vérifier : { $papers }.
papers-waiting = { $count ->
    [one] { $count } papier attend d’être examiné.
   *[other] { $count } papiers attendent d’être examinés.
}
papers-none = Rien n’a encore été envoyé. Créez un lien ci-dessous et envoyez-le à l’acheteur.
papers-kind = Papier
papers-kind-choose = Choisissez le papier
papers-kind-register = Registre du commerce
papers-kind-tax = Carte d’immatriculation fiscale
papers-kind-identity = Carte d’identité
papers-kind-bank = Relevé d’identité bancaire
papers-kind-other = Un autre papier
papers-standing-sent = À examiner
papers-standing-verified = Vérifié
papers-standing-refused = Refusé
papers-file = Fichier
papers-file-hint = Une image ou un PDF.
papers-send = Envoyer le papier
papers-sent = Papier envoyé.
papers-sent-title = Envoyés
papers-too-many = Ce lien n’accepte plus de papiers. Demandez-en un autre au vendeur.
papers-links = Demander les papiers
papers-links-text = Qui a le lien envoie des papiers sans se connecter et lit votre décision. Il ne montre aucun fichier.
papers-asked = Lien créé : envoyez-le à l’acheteur.
papers-revoked = Le lien ne s’ouvre plus.
papers-open = Ouvrir le papier
papers-seen = Papier consulté.
papers-decided = Décidé par
papers-verify = Vérifié
papers-verified = Papier vérifié.
papers-refuse = Refuser
papers-refused = Papier refusé.
papers-reason-hint = L’expéditeur la lit sur le lien.
