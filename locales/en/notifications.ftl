# What a person is told.
notifications-none = No notifications
notifications-none-text = When something concerns you, it appears here.
notifications-read-all = Mark all as read
notifications-all-read = All marked as read
notifications-new = New
notification-jobs-died = A background job was given up: { $task }. See why, and try it again.
notification-events-broken = The event log is broken at entry { $seq }: something was changed or removed.
notification-books-drifted =
    { $count ->
        [one] { $count } balance does not agree with the books
        *[other] { $count } balances do not agree with the books
    }
notification-carnet-agreed-buyer = { $account } agreed to { $month }
notification-carnet-agreed-seller = The seller agreed to { $month }
notification-carnet-disputed = { $account } disputes a row of { $month }
notification-carnet-answered = The seller answered a dispute of { $month }
notification-orders-asked = { $account } asks that order { $number } may go over the limit.
notification-payments-online = { $account } paid { $amount } online, receipt { $number }.
notification-unexplained = Money came that belongs to no known payment. Say whose it is.
notification-attempts-silent = A gateway has not said for a day what became of a payment.
notification-refunds-failed = A gateway refused a refund. Give the money back another way.
notification-papers-sent = { $account } sent a business paper.
