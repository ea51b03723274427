# Šta onlajn plaćanje prima.
online-currency-inr = Onlajn plaćanje je ovde moguće samo u rupijama.
online-amount-rupee = Onlajn se plaća najmanje 1 rupija.
online-currency-dzd = Onlajn plaćanje je ovde moguće samo u dinarima.
online-amount-dinars = Onlajn se plaćaju samo celi dinari: promenite iznos.
online-refund-by-hand = Ovaj servis sam ne vraća novac. Vratite gotovinom ili prenosom.
online-refund-more = Servis drži manje od toga od ove uplate.
