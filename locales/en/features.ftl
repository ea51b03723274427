# What an organization switches on.
features = Features
features-on = What is switched on
features-saved = Features saved.
features-modules = Modules
features-modules-text = Modules come with your subscription. The platform operator switches them.
feature-shop-registration = Buyers register themselves
feature-shop-registration-note = In the shop; you approve each one here.
feature-sms = Messages by SMS
feature-sms-note = Each one uses message units.
feature-whatsapp = Messages by WhatsApp
feature-whatsapp-note = To buyers who have agreed to it.
feature-require-second-factor = Second factor for everyone at the desk
feature-require-second-factor-note = Whoever has none is asked to set one up at the next sign-in.
