# What online payment takes.
online-currency-inr = Online payment here takes rupees only.
online-amount-rupee = Online payment takes 1 rupee or more.
online-currency-dzd = Online payment here takes dinars only.
online-amount-dinars = Online payment takes whole dinars only: change the amount.
