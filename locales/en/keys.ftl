# API keys of the organization.
keys = API keys
keys-new = New key
keys-text = Integrations sign in with a key. It may do what its role allows, in this organization only.
keys-empty = No keys yet
keys-empty-text = Make one for each program that needs to read or write here, so that each can be ended on its own.
keys-role = Role
keys-made-at = Made
keys-used-at = Last used
keys-never = Never
keys-live = In use
keys-ended = Revoked
keys-revoke = Revoke
keys-created = Key made.
keys-revoked = Key revoked. The program that used it is refused from now on.
keys-made = Your new key for { $name }
keys-made-text = Copy it now: it is shown only this once. If it is lost, revoke it and make another.
keys-copied = I have copied it
