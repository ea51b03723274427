# Asking people in. The page that accepts an invitation has its words with sign-in.
invitations = Pozivnice
invitations-new = Pozovi nekoga
invitations-send = Pošalji pozivnicu
invitations-open = { $count ->
    [one] { $count } otvorena pozivnica
    [few] { $count } otvorene pozivnice
   *[other] { $count } otvorenih pozivnica
}
invitations-until = Važi do
invitations-expired = Istekla
invitations-repeat = Pošalji ponovo
invitations-revoke = Opozovi
invitations-sent = Pozivnica je poslata.
invitations-revoked = Pozivnica je opozvana. Njena veza više ne radi.
invitations-empty = Niko ne čeka
invitations-empty-text = Pozvani su ovde dok ne odgovore. Veza važi sedam dana.
invitations-address-hint = Veza ide tamo; bez e-adrese ide na telefon SMS-om.
invitations-address-missing = Upišite e-adresu ili broj telefona.
portal-desk-note = Vaši zaposleni, u kancelariji.
portal-shop-note = Ljudi vaših kupaca.
portal-round-note = Vozači i putujući prodavci.
