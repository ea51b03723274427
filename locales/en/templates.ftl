# Templates of messages.
templates-too-long = This template is too long. Shorten it.
templates-syntax = Line { $line }: this cannot be read. Check the braces and what opens and closes.
templates-refused = Line { $line }: “{ $name }” cannot be used in a message.
templates-unknown = Line { $line }: there is no value called “{ $name }”.
templates-filter = Line { $line }: there is no filter called “{ $name }”.
templates-output = The message becomes too long with these values.
templates-sample-name = Nadia
templates-sample-inviter = Karim
templates-sample-title = Closed on Friday
templates-sample-text = Our depot is closed on Friday. Orders leave on Saturday.
templates-sample-device = Chrome on Android
templates = Message templates
templates-text = Every message has words of ours in five languages. Write your own where you like; you can always go back.
templates-kind = Message
templates-own = Your own words
templates-ours = Built-in words
templates-body = Text
templates-body-hint = Plain text. An empty line begins a new paragraph; a link alone under a line becomes a button.
templates-faulty = There is a fault here. The preview below says where.
templates-preview = As it arrives
templates-preview-show = Show the preview
templates-reset = Back to the built-in words
templates-values = Values you can use
templates-filters = Filters:
templates-versions = Earlier versions
templates-saved = The template is saved.
templates-reset-done = The template went back to the built-in words.
templates-sms-plain = { $letters } letters: { $count ->
    [one] { $count } SMS
   *[other] { $count } SMS
}
templates-sms-wide = { $letters } letters of a wide alphabet: { $count ->
    [one] { $count } SMS
   *[other] { $count } SMS
}
