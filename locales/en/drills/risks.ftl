# What a step costs that is taken before what it needs is known: who would have lost what.

redo-sale = The customer could have been charged twice: nobody had made sure that the first try took nothing.
probe = A second card would have gone in while nobody knew what had become of the first sale.
complete = The order could have been paid twice: an earlier try was still open.
take-rest = The rest would have been taken without knowing that the first part was approved.
power-cycle = A sale could have been cut off in the middle, or the traces of somebody tampering been lost.
power-on = A terminal that may have been tampered with would have been switched on: it can copy cards.
charging = Somebody could have been hurt: a wet, hot or swollen terminal must not be charged.
settling = A terminal that may have been tampered with would have stayed in use.
update-terminal = Unsettled sales could have been lost, or the traces of somebody tampering.
lose-stored = Payments stored in the terminal could have been lost, and the shop would never have got that money.
card-data = Something about a card or a person could have been written down that must never be.
redo-refund = The money could have been given back twice.
redo-hold = The guest could have been charged for a hold that no longer stands.
misheard = The caller said something else. What was noted would have let a dangerous step through.
swipe-chip = A chip card would have been swiped where its stripe is closed.
cut-off = The terminal could have been cut off from the till or the app that drives it, perhaps in the middle of a sale.
