flow = Money not received
    .about = The customer paid, but it isn't in the shop's bank account
    .ask = Is it that money hasn't reached your account?
    .keys = no money, money not arrived, money not received, not credited, payout, missing money, deposit, where is my money, payout missing, settlement not received, bank account, late payout, approved but no money, payment not received, sales not paid out, not paid out, payout not arrived, money not in bank, funds not received, deposit missing, when do i get paid, get paid

cause-waiting = Not due yet
cause-account = Receiving account changed or shut
cause-netting = Paid net of fees and refunds
cause-delay = Provider or bank must look into it
cause-manual = In the app, not withdrawn yet
cause-other-shop = Went to another merchant number

entry = Does the terminal or app say approved?
    .do = Find it by date and amount in the query or merchant app. Only look: don't take it again or send small tests. A whole day missing? Look at that day.
    .say = Please look in the transaction query or your merchant app, by date and amount. Does it say approved? Just look; don't take it again or send a small test.
    .why = A sale that wasn't approved brings no money, and that's a different matter. Only your own records count; a customer's screenshot proves nothing.
    .approved = Approved
    .given-back = Voided or refunded
    .not-approved = Failed, reversed, unclear, not there
    .unsure = I can't look it up now

whose = Is the slip's merchant number yours?
    .do = Compare it with your contract or merchant app. If the sale shows in your own shop's app, it's yours too.
    .say = Is the merchant number on the slip the same as in your contract or app? If you see the sale in your own shop's app, that counts as the same.
    .why = On a borrowed or swapped terminal the money can go to another shop's number. Waiting won't bring that back, so better to know now.
    .ours = It's ours
    .other = It's a different one
    .unsure = I don't have a slip or the app

due = Is the payout overdue by your contract?
    .do = Look in the contract or under "Settlement" or "Payout" in the app: which day a late sale counts for, and weekends and holidays. Don't guess.
    .say = What does your contract, or the payout page of your app, say: which day does a late sale count for, and what about weekends and holidays? By that, is it overdue?
    .why = Every contract sets its own times, so another shop's rule doesn't apply. Sales made late or before a holiday often count for a later day.
    .not-yet = Not due yet
    .passed = It's past that time
    .unsure = Can't find it in either

notices = Any payout notice in the merchant app?
    .do = Open your provider's official app and read the messages and payout records. No links from texts, and don't rely on what a caller says.
    .say = Could you open your provider's official app and read me its messages and payout records? Please don't tap links in texts or rely on a caller.
    .why = The app usually shows where the money stopped. Anyone who wants a fee to release it is a scammer; your provider charges no fee to unfreeze anything.
    .none = None, or it only says paid out
    .failed = Payout failed
    .withdraw = It's in the app, ready to withdraw
    .held = Delayed, frozen or papers wanted
    .fee = Someone wants a fee to release it
    .unsure = Can't get in to look

account = Is the receiving account still in order?
    .do = The owner looks in their bank app: card replaced, closed or frozen? Is it their own class I account? For a company account, look at its status.
    .say = Could the owner check in their bank app: has that account been replaced, closed or frozen, and is it their own class I account? No account number needed.
    .why = A replaced card nobody registered, a frozen account, or a class II or III one with its limits can't take the money, and it bounces back to the provider.
    .fine = In order, nothing changed
    .changed = Replaced, shut, or class II or III
    .unsure = Can't look, or not sure

match = Do the figures add up?
    .do = Approved sales less refunds, voids and fees: is that figure on your bank statement? It may be several days in one, under your provider's name.
    .say = Please take the approved sales, less refunds, voids and fees, and look for that on the bank statement. It may be several days in one and carry your provider's name.
    .why = What arrives is the net figure, often in one lump and not under the shop's name, so it's easily missed. What the fees are is in your contract.
    .yes = They add up, it's there
    .no = They don't, or nothing came
    .unsure = Can't work it out

wait = Not due yet: note the time and wait
    .do = Note the time in the contract or app and check the statement then. Overdue? Come back here. Goods may go. Don't take it again or pay to hurry it.
    .say = It isn't due yet, so note the time and check the statement then. The customer has paid and may have the goods. Don't take it again or pay anyone to hurry it.
    .why = Being approved and being paid out are two steps, with a payout run in between. Taking it again charges the customer twice, and running your own card can get the shop flagged.
    .proof = The time is from the contract or app, and it really hasn't come yet.

withdraw = The owner withdraws it in the app
    .do = In the official app only, by the owner. The app says when it arrives; check the statement then. No go-betweens, and don't charge the customer twice.
    .say = The owner can withdraw it in the official app, and the app says when it arrives. Please use no go-between, and take nothing more from the customer.
    .why = On some contracts the money stays in the app until it's withdrawn. Ask your provider about automatic payout. Anyone who wants money up front to let you withdraw is a scammer.
    .proof = The official app shows the withdrawal as accepted, right amount.

new-account = The owner updates the account in the app
    .do = Only the owner, in the official app; can't do it there? Ring the number on the label. The app says when it's paid. Charge the customer nothing more.
    .say = The owner changes the receiving account in the official app, or rings the number on the label. The app says when it's paid out again. No go-betweens, please.
    .why = Money that bounced stays with the provider until the account is right. If it's frozen, start with the bank. Account changes are what thieves want, so the owner does it.
    .proof = The official app shows the new account active, with the right name and last digits.

netted = It came, less fees and refunds
    .do = Nothing more to do; keep your figures with the books. The customer has paid in full, so take nothing more. Ask your provider about any fee.
    .say = The money is there, less fees and refunds. The customer has paid in full, so there's nothing more to take. For questions about fees, ring the number on the label.
    .why = Your records show the full price; the bank shows what's left after fees and refunds. Compare them once a day and you'll spot a missing sale the same day.
    .proof = Your figure and the one on the bank statement are the same.

given-back = Paid back, so nothing will come
    .do = Find the void or refund slip: who did it, and how much? After a part refund the rest still comes. Don't take it again, refund it again or add cash.
    .say = That sale was voided or refunded, so the money went back to the customer. Please find the slip and who did it. Don't take it again or refund it again.
    .why = Refunds come out of the shop's payout, which is why it's short. If nobody in the shop made that refund, your payment provider must look into it at once.
    .proof = You have the void or refund slip, one of you made it, and the amount is right.

other-shop = Not your merchant number: call now
    .do = Call your payment provider (the number on the terminal's label): whose shop is it linked to? No sales on it until they say. Keep every slip.
    .say = This terminal may be linked to another shop, so please take no more sales on it. Keep every slip and ring the number on the label now. Don't charge the customer twice.
    .why = Every further sale goes to someone else. Only your provider can see where the money went, and the sooner the better. The customer has paid; it isn't their problem.
    .open = Hello, I'm calling from a shop. Slips from our terminal carry a merchant number that isn't ours and we haven't had the money. Who is it linked to, and can you trace those sales?

call = Have your payment provider trace it
    .do = Call the number on the terminal's label: where is the payout, when is it due? Keep the slips. Don't take it again, send tests or pay a fee.
    .say = Please ring the number on the label and ask where the payout is and when it's due. Keep the slips. Don't take the sale again, send small tests or pay anyone a fee.
    .why = Only your provider and the bank can see where it is. Taking the sale again won't bring it, it only charges the customer twice. Checking daily shows a gap early.
    .open = Hello, I'm calling from a shop. Money for some sales hasn't reached our account. I have the day, number of sales, total and bank. Where is it, and when is it due by contract?
