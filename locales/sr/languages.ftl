# The languages of an organization and its people.
languages = Jezici
languages-own = Jezik organizacije
languages-own-hint = Za sve koji nisu izabrali svoj, i za poruke njima.
languages-readers = Šta čitaju vaši ljudi
languages-saved = Jezik je sačuvan.
