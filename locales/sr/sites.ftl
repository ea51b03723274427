# Branches, depots, libraries.
sites = Lokacije
sites-new = Nova lokacija
sites-empty = Još nema lokacija
sites-empty-text = Lokacija je filijala, magacin ili biblioteka. Ljudi i zalihe pripadaju nekoj od njih.
sites-archived = Arhivirano
sites-created = Lokacija je dodata.
sites-saved = Lokacija je sačuvana.
sites-put-away = Lokacija je arhivirana. Možete je vratiti u svako doba.
sites-restored = Lokacija je vraćena.
