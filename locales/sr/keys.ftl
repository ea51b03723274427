# API ključevi organizacije.
keys = API ključevi
keys-new = Novi ključ
keys-text = Program se prijavljuje ključem. Sme ono što mu uloga dopušta, i samo u ovoj organizaciji.
keys-empty = Još nema ključeva
keys-empty-text = Napravite po jedan za svaki program koji ovde čita ili piše, da bi svaki mogao da se opozove zasebno.
keys-role = Uloga
keys-made-at = Napravljen
keys-used-at = Poslednja upotreba
keys-never = Nikada
keys-live = U upotrebi
keys-ended = Opozvan
keys-revoke = Opozovi
keys-created = Ključ je napravljen.
keys-revoked = Ključ je opozvan. Program koji ga je koristio od sada se odbija.
keys-made = Vaš novi ključ za { $name }
keys-made-text = Kopirajte ga sada: prikazuje se samo ovaj put. Ako se izgubi, opozovite ga i napravite drugi.
keys-copied = Ključ je kopiran
