# Šta se osobi javlja.
notifications-none = Nema obaveštenja
notifications-none-text = Ono što se tiče vas pojaviće se ovde.
notifications-read-all = Označi sve kao pročitano
notifications-all-read = Sve je označeno kao pročitano
notifications-new = Novo
notification-jobs-died = Odustalo se od posla u pozadini: { $task }. Pogledajte zašto i pokušajte ponovo.
notification-events-broken = Dnevnik događaja je prekinut kod stavke { $seq }: nešto je izmenjeno ili uklonjeno.
notification-books-drifted =
    { $count ->
        [one] { $count } stanje se ne slaže s knjigama
        [few] { $count } stanja se ne slažu s knjigama
        *[other] { $count } stanja se ne slaže s knjigama
    }
notification-carnet-agreed-buyer = { $account } je saglasan s mesecom { $month }
notification-carnet-agreed-seller = Prodavac je saglasan s mesecom { $month }
notification-carnet-disputed = { $account } osporava red iz meseca { $month }
notification-carnet-answered = Prodavac je odgovorio na osporavanje iz meseca { $month }
notification-orders-asked = { $account } traži odobrenje da porudžbina { $number } pređe limit.
notification-payments-online = { $account } je onlajn platio { $amount }, priznanica { $number }.
notification-unexplained = Stigao je novac koji ne pripada poznatoj uplati. Recite čiji je.
notification-attempts-silent = Servis ceo dan ne javlja šta je bilo sa uplatom.
notification-refunds-failed = Servis je odbio povraćaj. Vratite novac na drugi način.
notification-papers-sent = { $account } je poslao papir firme.
