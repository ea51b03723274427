# Assortments: what some accounts see of the catalogue.
assortments = Asortimani
assortments-new = Novi asortiman
assortments-edit = Izmena: { $name }
assortments-empty = Još nema asortimana
assortments-empty-text = Računi koji imaju asortiman vide samo ono što je u njemu. Ostali vide ceo katalog.
assortments-rule = Računi ispod vide samo ono što je u njihovim asortimanima. Račun bez asortimana vidi ceo katalog.
assortments-categories = Cele kategorije
assortments-items = Ostali artikli
assortments-items-hint = Šifre ili barkodovi, svaki u svom redu.
assortments-nothing = Izaberite bar jednu kategoriju ili artikal.
assortments-account = Račun kupca
assortments-created = Asortiman je dodat.
assortments-saved = Asortiman je sačuvan.
assortments-given = Asortiman je dodeljen računu.
assortments-taken = Asortiman je uklonjen sa računa.
