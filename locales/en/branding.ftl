# An organization's colour.
branding = Branding
branding-text = One colour dresses links and buttons on every page of yours. It is made readable by itself, in light and in dark.
branding-accent = Colour
branding-accent-invalid = Write a colour like #14594f.
branding-try = Try a colour
branding-preview = Show me
branding-moved = This colour is hard to read, so we use the nearest shade that everyone can.
branding-plain = Back to Sanduk’s own
branding-saved = Colour saved.
