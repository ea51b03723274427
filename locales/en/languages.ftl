# The languages of an organization and its people.
languages = Languages
languages-own = The organization’s language
languages-own-hint = For everyone who has not chosen their own, and for messages to them.
languages-readers = What your people read
languages-saved = Language saved.
