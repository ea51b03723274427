# A person's own profile.
profile-name = Vaše ime
profile-language-follow = Kao organizacija
profile-density = Razmak
profile-density-comfortable = Udobno
profile-density-compact = Zbijeno
profile-reach = Kako se prijavljujete
profile-reach-text = Ove adrese pripadaju vašoj prijavi.
profile-saved = Profil je sačuvan.
