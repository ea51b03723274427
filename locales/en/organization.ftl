# What an organization says about itself.
organization = Organization
organization-name = Name of the organization
organization-industry = Line of business
organization-reach-hint = Buyers and drivers see how to reach you.
organization-domain = Own domain
organization-domain-hint = Like shop.example.com, once it points to this server.
organization-domain-invalid = Write the domain alone, like shop.example.com.
organization-slug = Address on Sanduk
organization-since = Here since
organization-currency-note = The currency is fixed when the organization is opened: every amount in the book is counted in it.
organization-saved = Organization saved.
