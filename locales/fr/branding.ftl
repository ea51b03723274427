# An organization's colour.
branding = Identité visuelle
branding-text = Une couleur habille les liens et les boutons de toutes vos pages. Elle est rendue lisible d'elle-même, en clair comme en sombre.
branding-accent = Couleur
branding-accent-invalid = Écrivez une couleur comme #14594f.
branding-try = Essayer une couleur
branding-preview = Voir
branding-moved = Cette couleur se lit mal : nous prenons la nuance la plus proche que tout le monde lit.
branding-plain = Revenir à celle de Sanduk
branding-saved = Couleur enregistrée.
