# A person's own profile.
profile-name = Your name
profile-language-follow = As the organization
profile-density = Spacing
profile-density-comfortable = Comfortable
profile-density-compact = Compact
profile-reach = How you sign in
profile-reach-text = These addresses belong to your sign-in.
profile-saved = Saved.
