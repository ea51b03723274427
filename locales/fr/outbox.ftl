# The outbox of a development server.
outbox = Boîte d'envoi de ce serveur de développement
outbox-text = Rien ne quitte ce serveur. Ce qui aurait été envoyé se lit ici.
outbox-empty = Rien n'a encore été envoyé
outbox-empty-text = Inscrivez-vous ou demandez un nouveau mot de passe : le message apparaîtra ici.
outbox-from = De : { $name }
