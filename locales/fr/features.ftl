# What an organization switches on.
features = Fonctionnalités
features-on = Ce qui est activé
features-saved = Fonctionnalités enregistrées.
features-modules = Modules de l'organisation
features-modules-text = Les modules vont avec votre abonnement. L'opérateur de la plateforme les active.
feature-shop-registration = Les acheteurs s'inscrivent eux-mêmes
feature-shop-registration-note = Dans la boutique ; vous approuvez chacun ici.
feature-sms = Messages par SMS
feature-sms-note = Chacun consomme des unités de message.
feature-whatsapp = Messages par WhatsApp
feature-whatsapp-note = Aux acheteurs qui l'ont accepté.
feature-require-second-factor = Double authentification pour tout le bureau
feature-require-second-factor-note = Qui n'en a pas est invité à la configurer à la prochaine connexion.
