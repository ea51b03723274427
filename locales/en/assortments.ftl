# Assortments: what some accounts see of the catalogue.
assortments = Assortments
assortments-new = New assortment
assortments-edit = Edit { $name }
assortments-empty = No assortments yet
assortments-empty-text = Accounts with an assortment see only what is in it. Accounts without one see the whole catalogue.
assortments-rule = The accounts below see only what is in their assortments. An account without any sees the whole catalogue.
assortments-categories = Whole categories
assortments-items = Further items
assortments-items-hint = SKUs or barcodes, each on its line.
assortments-nothing = Choose at least one category or item.
assortments-account = Account
assortments-created = Assortment added.
assortments-saved = Assortment saved.
assortments-given = Assortment given to the account.
assortments-taken = Assortment taken from the account.
