# What online payment takes.
online-currency-inr = Online payment here takes rupees only.
online-amount-rupee = Online payment takes 1 rupee or more.
online-currency-dzd = Online payment here takes dinars only.
online-amount-dinars = Online payment takes whole dinars only: change the amount.
online-refund-by-hand = This gateway gives no money back by itself. Give it back in cash or by transfer.
online-refund-more = The gateway holds less of this payment than that.
