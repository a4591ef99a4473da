flow = Payments stored offline
    .about = Payments taken without a network that are still waiting, were refused later, or have gone
    .ask = Were payments taken while the network was down?
    .keys = offline payment, offline sales, stored payment, pending upload, queued, store and forward, saf, efb, eov, not uploaded, waiting to upload, expired payment, declined next day, declined after accepted, took cards without internet, offline mode, over offline limit

cause-offline = Not uploaded, or not seen yet
cause-queue = Only waiting their turn
cause-refused = The bank refused them on upload
cause-late = Older than the upload time allowed
cause-wiped = Signed out, deleted, reset or swapped
cause-paper = Only written down, never stored

keep = Keep it on and stay signed in
    .do =
        Leave it charging with the app open.
        Until all are uploaded: don't sign out, change user, delete or reinstall, update, reset or send it in.
    .say = First, please leave it on and charging, with the app open. Until all of them are uploaded, don't sign out, change user, delete the app, update, reset or swap it.
    .why = Payments taken offline sit only in this device and login. Any of these can wipe them, and a lost payment is normally the shop's loss.

state = What does the list of waiting sales show?
    .do = In the app or menu, open "Offline", "Pending" or "To upload". Look at the number and what's written beside each.
    .say = In the app or the menu, please open the list called offline, pending or to upload. How many are there, and what does it say beside them?
    .why = Waiting, refused and expired look alike from the outside but need different things. Pending isn't refused: nobody should pay twice.
    .waiting = All of them still waiting
    .falling = The number is going down
    .refused = Some declined or expired
    .empty = The list is empty
    .full = Full, or over the offline limit
    .paper = We only wrote the sales down

front = App open, near the router, 10 minutes
    .do = 
        Keep the app on screen, power saving off, near the router. Look after 10 minutes.
        No more offline sales meanwhile.
    .say = Please keep the app on screen, turn power saving off and put it near the router for ten minutes. No more offline sales meanwhile.
    .why = Many apps upload only while they are on screen and truly online. Switching to another app or locking the screen stops them.
    .fixed = All uploaded, all accepted
    .still = Still there after 10 minutes
    .some-refused = Some were declined
    .no-network = There's no network

age = How old is the oldest payment?
    .do = Look at the time of the oldest one in the list.
    .say = What's the time of the oldest one in the list?
    .why = Providers only take them for a while, often about a day. The longer the oldest has waited, the less time there is to try things.
    .young = Less than 12 hours
    .old = 12 hours or more
    .unsure = Can't see: treat it as old

let = Let it finish, 10 minutes
    .do =
        Don't touch it: no cancel, no settlement, no switching off. Look again after 10 minutes.
    .say = It's uploading, so please leave it alone for ten minutes. Don't cancel, settle or switch it off.
    .why = Cut off halfway, nobody knows which ones arrived. Left alone, it usually finishes by itself.
    .fixed = All uploaded, all accepted
    .still = It has stopped
    .some-refused = Some were declined

stop-offline = No more offline sales for now
    .do = No new offline sales until the list is empty. Leave it on; don't clear the list to make room, don't sign out, update or reset.
    .say = Please take no more offline sales until the list is empty. Leave it on. Don't clear the list, sign out, update or reset: that's money in there.
    .why = The limit is there because the shop bears the risk of each stored payment. What's in the list has to go up first.

gone = Is each of them in your account now?
    .do = Compare your receipts from the time without network with the sales in your account, one by one.
    .say = Please compare your receipts from that time with the sales in your account, one by one. Is every one there?
    .why = An empty list can mean all went up, or all are gone. Only your account tells which.
    .all = Every one is there
    .missing = Some are missing

list = Note what was refused or is missing
    .do = Count the declined or expired ones. Leave out those still pending.
    .say = How many were declined or expired, how much are they together, and from when is the oldest? Please leave out what is still pending.
    .why = With these three the provider finds them at once. Pending ones may still come, so they don't belong on the list.

up = All uploaded: check each was accepted
    .do = Check your account: each must show as accepted. Then you may update or sign out again.
    .say = Good. Please check in your account that each is there as accepted. After that you can update or sign out as usual.
    .why = Uploaded isn't accepted yet: a bank can still say no. Your account has the last word.
    .proof = Each one is in your account as accepted or paid.

late = The oldest can't wait much longer
    .do =
        Say the age of the oldest first. Leave the device on, signed in, at the shop.
        Don't charge these customers again.
    .say = The oldest can't wait much longer, so this goes first. Leave the device on and signed in. Please don't charge these customers again.
    .why = Once the time allowed is over, they may expire. How long that is differs, so the age of the oldest decides how fast this has to go.
    .open = Hello, I'm calling from a shop. Payments we took offline can't go up, and the oldest may be half a day old or more. How long have we got, and what can we do?

call = Stored payments: have them checked
    .do =
        Leave the device on and signed in, app open. Have the number and the time of the oldest ready.
        Don't charge these customers again.
    .say = Someone has to look at the stored payments. Leave the device on and signed in, and please don't charge these customers again.
    .why = Only the provider can see how they stand. They stay there as long as the device isn't wiped or signed out.
    .open = Hello, I'm calling from a shop. It's about payments we took offline. I'll read you how many, and what we've seen of them. How do they stand, and is anything holding them up?

refused = Some weren't paid
    .do =
        Ask which are refused for good. Only those may be asked for, kindly, another way.
        Pending isn't refused: leave those alone.
    .say = It has to be checked which are refused for good. Only those customers can be asked, kindly, to pay another way. What's pending may still come: leave it.
    .why = An offline payment is a promise: the bank may say no later, and the shop normally bears it. Asking for a pending one could charge someone twice.
    .open = Hello, I'm calling from a shop. Some payments we took offline were declined or expired. I'll read you what we've noted. Which are refused for good?

lost = Some of them may be lost
    .do =
        Keep the device as it is and every receipt of that time. Say what was done to it since.
        Don't charge anyone again on a guess.
    .say = Please keep the device as it is, and all receipts of that time. Tell them what was done to it since. And please don't charge anyone again on a guess.
    .why = They may still be found on the provider's side. If not, the loss is normally the shop's; it's fair to know that early.
    .open = Hello, I'm calling from a shop. Payments we took offline are neither in the list nor in our account. I'll tell you what was done to the device. Can you find them?

paper = Written down is not paid
    .do =
        Sort out who can be reached; those customers still owe it. Keep no card numbers: make them unreadable.
        Never type a card in from paper.
    .say = Nothing was stored, so these aren't paid. See who can be reached. Never type a card in from paper, and make any written numbers unreadable.
    .why = A typed card number has no chip and no customer behind it: banks refuse it or the shop pays later. And paper with card details is a danger to everyone.
    .open = Hello, I'm calling from a shop. While the network was down we only wrote sales down. What's the right way to get them paid?
