# A person's own profile.
profile-name = Votre nom
profile-language-follow = Comme l'organisation
profile-density = Espacement
profile-density-comfortable = Confortable
profile-density-compact = Compact et serré
profile-reach = Comment vous vous connectez
profile-reach-text = Ces adresses appartiennent à votre connexion.
profile-saved = Profil enregistré.
