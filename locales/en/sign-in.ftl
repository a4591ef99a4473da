flow = Sign in and settle
    .about = Asks to sign in, settle or update; batch mismatch; terminal not activated
    .ask = Is it about signing in, settling or updating?
    .keys = settle, settlement, sign in, signing in, batch, keys, activate, activation, end of day report, close batch, reconciliation

cause-stale = Sign-in or settling was due
cause-keys = Keys, or the provider's side
cause-batch = Not settled or not balancing
cause-unbound = Not activated or not linked
cause-params = Parameters or update missing

entry = What is the screen asking for?
    .do = Go by the words on the screen and pick the closest. Pause the sale in hand; don't take it again.
    .say = Could you read me the screen word for word? And please pause any sale in hand, don't take it again, until we know what it wants.
    .why = A sign-in moves no money. Settling and updating touch the sales kept inside the terminal, so it pays to know which one it wants before doing anything.
    .now = Sign in; batch/MAC/PIN format error
    .settle = Batch full, won't settle or balance
    .update = Program or parameter update
    .download = No matching AID or public key
    .activate = Not activated or not registered
    .no-result = Reversal, or a sale with no result
    .attacked = Tampered, attacked, keys cleared
    .unsure = None of these, just sign in first

now = Sign in once. Did it work?
    .do = Choose Sign in from the management menu and wait for the result. Operators type their own password. Leave keys and settings alone.
    .say = Please open the management menu, choose Sign in and tell me how it ends. If it wants an operator password, its owner keys it in; I don't need it.
    .why = Signing in fetches the day's keys. If it was missed, or the batch is out of step, every card fails. It moves no money, so it's safe to do.
    .ok = Signed in
    .failed = Sign-in failed
    .unsure = Can't find Sign in

settle = Is any sale still without a result?
    .do = A reversal, a timeout or a sale cut off halfway counts. One that clearly says failed, or only asks to sign in or settle, doesn't.
    .say = One thing before settling: is any sale still without a result? A reversal, a timeout or one cut off halfway counts. One that clearly failed doesn't.
    .why = A sale without a result may have been charged. Once settled it's hard to look up or void, and an unfinished reversal can keep the totals from balancing.
    .no = No, every sale has its result
    .yes = Yes, there is one

signal = Does the signal or Wi-Fi icon look right?
    .do = Look along the top of the screen: no cross and no exclamation mark means it's fine. If not, mend the network first, then settle and sign in.
    .say = At the top of the screen, is there a signal or Wi-Fi icon, and any cross or exclamation mark on it? If it's bad, we mend that first, then settle and sign in.
    .why = Signing in and settling both need the network. If it drops while settling, some sales don't get across and the totals won't balance.
    .ok = Looks fine
    .bad = No signal, or a cross or "!"
    .unsure = Can't tell, check the network

settle-now = Settle once and keep the slip
    .do = First do any voids and reprints you still need. Then choose Settle and wait for the settlement slip. Once only, even if it fails.
    .say = If you still need to void or reprint anything, do that first. Then please run one settlement and keep the slip. If it fails, don't press it again.
    .why = Settling hands the stored sales over and opens a new batch, so signing in can work again. Some terminals can't void or reprint afterwards, so do those first.
    .fixed = Settled, and I have the slip
    .still = It won't settle or doesn't balance
    .unsure = Can't settle now

download = Download parameters and public keys
    .do = Plug in the charger, check the network, then download parameters and public keys from the management menu. Keep it on; no websites.
    .say = Please plug it in, check it's online, and download parameters and public keys from the management menu. Keep it on till it's done. Nothing from websites, please.
    .why = With parameters or keys missing, a terminal refuses good cards. Unsettled sales can be lost in a download, which is why settling comes first.
    .fixed = Downloaded
    .still = Not in the menu, or it failed
    .unsure = Can't find it or can't do it now

update = Install your provider's own update
    .do = Plug in the charger, check the network, start the update built into the terminal and let it finish. Nothing from websites, texts or callers.
    .say = Please plug it in, check it's online, start the update built into the terminal and leave it on till it's done. Install nothing from a website, a text or a caller.
    .why = Losing power halfway can leave a terminal that won't start. Real updates arrive inside the terminal from your provider; any others may be malware.
    .fixed = Updated
    .still = It failed, or there's no update
    .unsure = Can't update now

activate = Compare the numbers, then activate
    .do = The owner opens the official app. Serial and terminal number the same as on this terminal? Then activate. Keep any code you get to yourself.
    .say = Could the owner open the official app and compare its serial and terminal number with this terminal? If they're the same, activate it. If not, leave it and tell me. Keep any code private.
    .why = Terminal, shop and account are tied together. With the wrong numbers your money may land in another account. A shop can't link a second-hand terminal itself.
    .fixed = Same numbers, activated
    .still = They differ, or it won't activate
    .unsure = Owner away, or can't see numbers

sign-again = Sign in now to fetch new keys
    .do = Choose Sign in from the management menu and wait for the result. Once is enough. Leave the key settings alone.
    .say = Now please choose Sign in once from the management menu, wait, and tell me how it ends. Leave the other settings as they are.
    .why = After settling, updating or activating, the terminal needs fresh keys before it can take payments. If it still fails, the fault is at the other end and repeating won't help.
    .fixed = Signed in
    .still = Sign-in failed
    .unsure = Can't find Sign in

sale = Was there an unfinished sale, already sent?
    .do = A PIN, a beep at the tap, a code scanned, "Processing", a code, a slip, or pay pressed on a phone: any of these counts. Nobody paying? Choose No.
    .say = Was there a sale that didn't finish? Did it get a PIN, a beep at the tap, processing, a code or a slip, or did the customer press pay on a phone? If nobody was paying, just say no.
    .why = A sale that was sent may have been charged, so it gets looked up first. One that stopped at the card, or no sale at all, leaves nothing to look up.
    .no = No, or nobody was paying
    .yes = Yes

ready = Signed in, carry on as usual
    .do = Nobody paying? Then you're done. A customer waiting? Take their payment as usual. Don't run a card just to test it.
    .say = You're signed in and can carry on. If someone is waiting, take their payment as usual; if not, there's nothing more to do. Please don't run a card just to test it.
    .why = A new day or a settlement calls for a sign-in. If the operator or supervisor password is still the default, have the supervisor change it; defaults are published online.
    .proof = The screen no longer asks for any of this; and if someone was waiting, their sale is approved.

signed-in = Signed in: take this sale once more
    .do = Once only, with the same card or another way of paying. If it fails, stop. Don't keep signing in and trying.
    .say = You're signed in, so please take that sale once more, with the same card or another way. Just once; if it fails, stop and let me know.
    .why = The new keys should have cleared it. If it still fails, it's the provider's side. When it's quiet, have the supervisor change any default passwords.
    .proof = It's approved with a slip; or, paid another way, it shows in your app or the cash is counted.

unsettled = It won't settle: have it checked
    .do = Keep all slips and the failed report. Ring the number on the terminal's label; ask if you may keep selling. No more settling, updates or resets.
    .say = Please keep today's slips and the failed report, ring the number on the label and ask whether you may keep selling. Don't keep settling, and don't update or reset it.
    .why = The sales are still in the terminal; an update or reset could wipe them. Totals that don't balance don't mean money is gone, so never take a payment twice over it.
    .open = Hello, I'm calling from a shop. Our terminal won't settle or doesn't balance. Nothing was updated or reset and we have the slips. Could you check it, and may we keep selling?

no-update = No update: have it sent
    .do = Call your payment provider (the number on the terminal's label) to have it sent. No websites, no reset. Another way once they say it's unpaid.
    .say = Your payment provider has to send it, so please ring the number on the label. Nothing from websites, and no reset. Another way to pay only once they say nothing was charged.
    .why = Only your provider can send parameters, keys and programs. Files from websites may be malware, and a reset wipes the keys and leaves the terminal useless.
    .open = Hello, I'm calling from a shop. Our terminal needs parameters or an update and it didn't work. It's settled and hasn't been reset. Could you send it, and may we take payments meanwhile?

binding = Not linked: call your payment provider
    .do = Call the number on the terminal's label with serial and terminal number. No sales on it until linked; borrow none. Cash once they say it's unpaid.
    .say = Your payment provider has to link it, so please ring the number on the label. Don't take sales on it until then, and don't borrow one. Cash only once they say nothing was charged.
    .why = With numbers that don't match, your money may land in someone else's account. The same goes for a borrowed terminal, and getting it back is hard.
    .open = Hello, I'm calling from a shop. Our terminal says it's not activated or not registered. I have the serial, terminal and merchant numbers. Could you check and link it?

call = Sign-in or sale fails: call
    .do = Ring the number on the terminal's label. Don't take this sale again. Cash or shop QR only once they say it wasn't charged.
    .say = Your payment provider has to sort this out, so please ring the number on the label. Cash or shop QR only once they say it wasn't charged.
    .why = Keys and batches belong to the provider. Tell them if it was dropped or got wet; that can clear the keys. A factory reset would lose the unsettled sales.
    .open = Hello, I'm calling from a shop. Our terminal won't sign in, or it signs in and still takes no payments. I have the wording and our numbers. Could you check its keys and batch?
