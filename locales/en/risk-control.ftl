flow = Review or hold
    .about = Payouts held, a sale being queried, papers wanted, or the terminal "moved"
    .ask = Were payments limited, or documents asked for?
    .keys = risk, held funds, on hold, documents, verification, retrieval request, account review, payout delayed, dispute, chargeback, papers requested

cause-request = They want proof of a sale
cause-hold = Money held or paid out late
cause-papers = Papers out of date
cause-moved = Terminal not where it's registered
cause-other = Not clear yet what they want

entry = Where did this notice come from?
    .do = Tap no link, pay nothing and send nobody your papers yet. Where did you first see it?
    .say = Did you see this in your provider's official app, on the terminal, in a text, or did someone phone? Please don't tap a link or pay anything yet.
    .why = Fraudsters love to pose as the risk department, for a fee or your papers. First make sure it's real, then get the papers ready.
    .app = In the official app, opened by me
    .screen = The terminal says frozen, suspended
    .message = A text, chat, call or letter
    .fee = It wants a fee, a link or a code
    .unsure = A colleague said so, not sure

verify = Check for yourself whether it's real
    .do = Look in the official app; if it isn't there, ring the number on the terminal's label. Don't call back or use a number or link from the notice.
    .say = Please look in your official app for it. If it isn't there, ring the number on the terminal's label and ask. Don't call back or tap a link in the message.
    .why = Calls and texts can claim to be anyone. The app you open and the number you dial yourself can be trusted.
    .fixed = It's real: app or support says so
    .still = No such thing, it's fake
    .screen-only = Not in the app, only on the screen
    .unsure = No app, and no answer by phone

asked = What do they want from you?
    .do = Go by the words in the notice. Copy them exactly and look for the deadline.
    .say = Could you read me the notice? Do they want the slip or details of a sale, new papers, say the terminal moved, or just that money is frozen or late?
    .why = A request for a slip has a deadline; miss it and you may lose that money by default. Knowing what they want saves work.
    .request = A slip, paper or facts on one sale
    .hold = Just frozen, late or suspended
    .papers = New papers or an identity check
    .moved = Terminal moved, or wrong address
    .unsure = It doesn't say clearly

request = Note which sale, and by when
    .do = Fill in what the notice says and leave the rest empty. Only the last four digits of the card.
    .say = From the notice, please: which sale, how much, its voucher number, and by when? Only the last four digits of the card, please.
    .why = The deadline matters most. And papers for the wrong sale are as good as none.

collect = Gather the papers for this sale
    .do = Your slip, order or invoice, delivery proof. Save CCTV first. Licence and shop photo if asked. Cover card numbers except the last four digits.
    .say = Please find the slip, the order or invoice and any delivery proof, and save the CCTV. Add the licence or shop photo if asked. Cover all but the last four card digits.
    .why = They show the goods really went out for this money. CCTV gets overwritten, so save it first. A slip signed or made up later ruins a good case.
    .fixed = I have all they want
    .still = Something's missing, or no slip
    .unsure = Not my job, I can't find them

hand-in = Hand it in on the official channel, in time
    .do = The owner sends it in the official app, or the way support names. Just the facts, keep copies, screenshot "Submitted". No private chat, no agents.
    .say = Please have the owner send it in the official app, or the way support told you. Just the facts, keep copies, and screenshot that it's in. No private chats or go-betweens.
    .why = Only the official channel counts, and its receipt shows the day. Papers sent to a private person can be misused in your name.
    .fixed = It's handed in
    .still = It won't go, or it's too late
    .unsure = The owner isn't here now

meanwhile = While you wait, no workarounds
    .do = Sell as usual if it lets you. No splitting, no own-card sales, no borrowed or swapped terminal, no unfreezing fee.
    .say = While you wait, sell as usual if it lets you. Please don't split sales, use your own cards, borrow a terminal or pay anyone to unfreeze it.
    .why = During a review every sale is watched. Ways round it look just like fake trade and can get an honest shop stopped.

sent = Handed in: wait for the answer
    .do = Read the app daily and answer at once. Don't retake or refund that sale on your own or argue with the customer. Keep selling, keep your slips.
    .say = Good. Please look in the official app daily and answer at once. Leave that sale alone: no retaking, no refund of your own before you've asked support. Other sales as usual.
    .why = How long it takes, the app will say. If you refund on your own now, the bank may take the money back as well, and the shop pays twice.
    .proof = The official app shows "Submitted" or "In review", or support says they have it.

papers = The owner updates them in the official app
    .do = As the app lists: ID, licence, shop photo, identity check. The owner in person; no go-between, no fee, no code to anyone.
    .say = Please have the owner open the official app and add what it lists: ID, licence, a photo of the shop front. No go-between, and there's nothing to pay.
    .why = Expired papers or a new owner have to be checked again; it's a rule, not a suspicion. A go-between may open accounts in your name.
    .fixed = Added and handed in
    .still = A paper's missing, or it won't go
    .unsure = The owner isn't here now

renewed = Papers in: wait for the check
    .do = Look in the app daily; if it's sent back, fix it. No unclear sale again, not even for cash, until they say it's unpaid; no borrowed terminal.
    .say = Good. Look in the app daily, and if it's sent back, fix what it says. Don't take an unclear sale again, not even for cash, until they say it's unpaid. No borrowed terminal.
    .why = The app says how long it takes. Go-betweens or another terminal won't speed it up, they only add something odd to the record.
    .proof = The official app shows the papers as submitted, in review or approved.

missing = Phone before the deadline and explain
    .do = Ring the number on the terminal's label: say what's missing, ask what could stand in and for time. Send what you have. Don't sign or make up anything.
    .say = Before the deadline, ring the number on the label. Say what's missing and ask what could stand in and for more time. Send what you have; make nothing up.
    .why = Records or an order can sometimes stand in for a lost slip, so ask. Saying nothing may count as giving in. Don't retake that sale or refund it yet.
    .open = Hello, I'm calling from a shop. You asked us for papers; some are missing or will be late. We're sending what we have. What could stand in, and can we have more time?

moved = Put it back, or report the move
    .do = Back to the registered shop. Really moved? Ring the number on the label; no sales on it till that's changed. Cash once they say it's unpaid.
    .say = Please put it back in the registered shop. If you've moved, ring the number on the label; no sales on it till it's changed. Cash only once they say nothing was charged.
    .why = Each terminal is tied to an address; elsewhere it may be refused or locked, or look as if it's been lent out. For stalls or deliveries, ask for a mobile model.
    .open = Hello, I'm calling from a shop. A notice says our terminal moved or the address is wrong. I can say where it is and since when. How do we confirm it or change the address?

held = Phone: why, and what do they need?
    .do = Ring the number on the terminal's label: which days, why, what's needed? Keep slips. Don't retake approved or unclear sales. No fee.
    .say = Please ring the number on the label: which days, why, and what do they need? Don't retake approved or unclear sales, keep the slips, and pay no unfreezing fee.
    .why = Customers have paid; it just hasn't reached you yet. The contract or app says how long. Taking it again would make customers pay twice.
    .open = Hello, I'm calling from a shop. You notified us that our money is frozen or late, or that we're suspended. Which days, why, what papers do you need, and where can we see progress?

call = Stop here, have them explain it
    .do = Ring the number on the terminal's label, read the words out. "Suspended"? Don't sell on it. Don't take an unclear sale again; no fee, no papers.
    .say = Let's stop. Please ring the number on the label and read them the words. If it says suspended, don't sell on it until they answer. Pay no fee and send nobody your papers.
    .why = A real review, a system fault or a scam can look the same on a screen. One call to the number on the label tells which.
    .open = Hello, I'm calling from a shop. We see a risk or suspended message and find nothing about it in the app. What's our account's status, and what do you need from us?
