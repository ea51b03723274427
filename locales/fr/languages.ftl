# The languages of an organization and its people.
languages = Langues
languages-own = La langue de l'organisation
languages-own-hint = Pour tous ceux qui n'ont pas choisi la leur, et pour les messages qu'ils reçoivent.
languages-readers = Ce que lisent vos membres
languages-saved = Langue enregistrée.
