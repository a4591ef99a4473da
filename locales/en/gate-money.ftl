flow = Charged already?
    .about = Before taking a sale again, find out whether it was charged

sent = Was there a PIN or "Processing" just now?
    .do = Yes if this sale got to a PIN, "Processing", a code or a slip, or the customer pressed pay on their phone. No if no sale is under way.
    .say = On this sale, was a PIN entered, or did it show processing, a code or a slip? It also counts if the customer pressed pay on their phone.
    .why = A sale that stopped at the card was never sent, so nothing was charged. One that was sent may be charged even with no slip: redo it and they pay twice.
    .no = No, or no sale is under way
    .yes = Yes

slip = Is there a slip that says "Approved"?
    .do = Check that the time and amount on it are this sale's.
    .say = Did it print a slip that says approved? Please check the time and amount, so we know it's this sale.
    .why = An approved slip means you've been paid. No slip doesn't mean no charge: it may just not have printed, so it gets looked up.
    .no = No
    .yes = Yes, and it's this sale's
    .unsure = Not sure, I'll look it up

query = Look this sale up: what does it show?
    .do = Use the query menu or app. If not "Approved" or "Reversed" and the screen gave a timeout, a reversal or 09 32 68 96 98 C0 (QR: 04), pick "Unclear".
    .say = Please find this sale in the transaction query or your payment app, by time and amount. Does it say approved, failed or reversed?
    .why = A timeout or one of these codes means the answer never came back, so money may have moved. Without a clear result, never assume it hasn't.
    .failed = Failed, or no such sale
    .success = Approved
    .reversed = Reversed successfully
    .unclear = Unclear, or can't look it up now

notice = Does the customer's phone show a charge?
    .do = Ask the customer to refresh their texts, bank app or wallet and check time and amount. Notices can be slow: look again after a moment.
    .say = Could the customer refresh their bank app or texts and look for this charge? Notices can be slow, so please check again in a moment.
    .why = The terminal can say failed while the bank has already taken the money. Only when their phone shows nothing either is it safe to go on.
    .no = Checked twice: no charge
    .yes = Yes, a charge shows
    .unsure = They can't check, or aren't sure

paid = It's paid: don't take it again
    .do = Reprint the slip, check the amount and hand over the goods. Don't swipe, insert, tap or scan again, and don't let them pay twice.
    .say = That sale went through. Please reprint the slip, check the amount and hand over the goods. The customer shouldn't pay again.
    .why = An approved slip or query means you've been paid. A missing slip is only a printing matter; taking it again is a double charge to refund.
