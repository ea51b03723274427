# Šta na dokumentima piše o organizaciji.
letterhead = Zaglavlje
letterhead-text = Štampa se na svakoj fakturi od sada. Izdati dokumenti ostaju kakvi su bili.
letterhead-legal-name = Pravni naziv
letterhead-legal-name-hint = Prazno: naziv organizacije.
letterhead-numbers = Brojevi
letterhead-regime = Poreski status
letterhead-regime-registered = U sistemu PDV-a
letterhead-regime-registered-hint = Na prodaju se obračunava porez.
letterhead-regime-small = Mali prodavac
letterhead-regime-small-hint = Porez se ne obračunava, i to piše na svakom dokumentu.
letterhead-pay-days = Rok plaćanja na račun, u danima
letterhead-pay-days-hint = Od dana fakture. Što se plaća pri isporuci, dospeva istog dana.
letterhead-days-invalid = Upišite cele dane, najviše godinu dana.
letterhead-footer = Podnožje dokumenta
letterhead-footer-hint = Na primer uslovi, kapital, radno vreme.
letterhead-saved = Zaglavlje je sačuvano.
