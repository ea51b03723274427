# Price agreements, and how prices are shown.
agreements = Price agreements
agreements-new = New agreement
agreements-edit = Edit { $name }
agreements-empty = No price agreements yet
agreements-empty-text = An agreement gives some accounts their own prices, from one day on and lower as they order more.
agreements-days = Days
agreements-open = until ended
agreements-first-day = First day
agreements-last-day = Last day
agreements-steps = Prices by quantity
agreements-steps-hint = One line for each price: the item's SKU or barcode, from how much on, the price before tax. Part them with semicolons, or paste three columns of a spreadsheet.
agreements-rule = When several agreements of an account cover an item, the one that started last holds alone. Below its first quantity the base price is paid.
agreements-from = From
agreements-end = End agreement
agreements-ended-at = Ended
agreements-standing-coming = Coming
agreements-standing-holds = In force
agreements-standing-over = Over
agreements-standing-ended = Ended
agreements-created = Agreement added.
agreements-saved = Agreement saved.
agreements-ended = Agreement ended: from now on its prices hold for nobody.
agreements-given = Agreement given to the account.
agreements-taken = Agreement taken from the account.
agreements-account = Account
agreements-day-invalid = Choose a day of the calendar.
agreements-last-before-first = The last day is before the first.
agreements-line-parts = Line { $limit }: write a code, a quantity and a price.
agreements-line-item = Line { $limit }: no item has this code.
agreements-line-quantity = Line { $limit }: this is not a quantity the item is sold in.
agreements-line-price = Line { $limit }: this is not a price.
agreements-line-twice = Line { $limit }: this item already has a price from this quantity on.
agreements-lines-many = At most { $limit } lines. Make a second agreement for the rest.
prices-base = Base price
prices-yours = Your price, instead of
prices-step = from { $quantity }: { $price }
prices-cartons = { $count ->
    [one] { $count } carton
   *[other] { $count } cartons
}
prices-changed = Changed, it was
