# Šta se osobi javlja.
notifications-none = Nema obaveštenja
notifications-none-text = Ono što se tiče vas pojaviće se ovde.
notifications-read-all = Označi sve kao pročitano
notifications-all-read = Sve je označeno kao pročitano
notifications-new = Novo
notification-jobs-died = Odustalo se od posla u pozadini: { $task }. Pogledajte zašto i pokušajte ponovo.
notification-events-broken = Dnevnik događaja je prekinut kod stavke { $seq }: nešto je izmenjeno ili uklonjeno.
