flow = Locked or tampered
    .about = The terminal is locked, or says "Tamper", "Attacked" or "Keys erased"
    .ask = Is the terminal locked, or does it say tampered?
    .keys = lock, unlock, dropped, water damage, got wet, locked screen, tamper warning, opened case

cause-knock-or-age = A knock, damp or age tripped it
cause-remote-lock = Locked by your payment provider
cause-password-lock = Too many wrong operator passwords
cause-interference = Someone may have altered it
cause-other = Cause not found yet

entry = What does the locked screen say?
    .do = Photograph the words. Press nothing, don't restart. Seals or case broken, loose or added to? Then it's the first answer, whatever it says.
    .say = What words are on the screen? Please photograph them, press nothing and don't restart. Are the seals or case broken or loose, or is anything added?
    .why = Some locks open with the right password, others mean a new terminal. Pressing or switching off before you know can lose unsettled sales and evidence.
    .tamper = "Tamper" or the like, or case damage
    .plain = Just "Locked" or "Suspended"
    .password = Wrong operator password too often
    .card = It's the customer's card
    .pin = It's the customer's PIN
    .unsure = Can't read it, or other words

history = What happened to it before this?
    .do = From now on take no payments on it. Look only, and ask the last shift. Don't pick it up, shake it or wipe it.
    .say = Please take no more payments on it. Was it dropped or damp, did an outsider handle it, or is anything added to it? Just look, please don't touch.
    .why = Knocks, damp and an old battery can all trip it, so it needn't be anyone's doing. But if an outsider handled it, it's evidence and is treated as such.
    .shock = Dropped, or long without power
    .nothing = Nothing known, and it looks normal
    .hot = Hot, swollen, damp or smells burnt
    .stranger = Outsider at it, or a broken seal
    .added = Something added or changed
    .unsure = Not sure: treat it as handled

put-away = Lock it away just as it is
    .do = On stays on, off stays off. Put it in a locked cupboard, marked "Out of use". No restart, opening, reset or wiping. If it gets hot, keep away.
    .say = Please lock it in a cupboard just as it is. If it's on leave it on, if it's off leave it off. Mark it out of use. No restart, no reset, no wiping.
    .why = Its keys are gone and a restart won't bring them back; it may only lose the sales still inside. Locked away, no colleague picks it up and uses it.

count = Keep the slips, count unsettled sales
    .do = With today's slips and your merchant app, count the sales approved since the last settlement. Don't know? Leave it empty, and leave the terminal be.
    .say = Please keep every slip. From your merchant app, how many sales were approved since the last settlement? If you can't tell that's fine; just leave the terminal be.
    .why = Unsettled sales may be lost with the terminal. The slips and the app's list are how the money gets traced, so throw nothing away.

swap = It can't be repaired: get it replaced
    .do = Ring the number on the terminal's label for a new one. Don't retake an unclear sale; QR or cash once they say it's unpaid.
    .say = Please ring the number on the label for a replacement and say how many are unsettled. Look up any cut-off sale in your app; QR or cash only once they say it wasn't charged.
    .why = Only your payment provider can load keys; no repair shop can, and one you buy yourself won't work. Hand the old one only to the person they send, for a receipt.
    .open = Hello, I'm calling from a shop. Our terminal tripped its security. It's locked away as it was, not restarted or opened. It may hold unsettled sales; we have the slips. Could you replace it?

handled = Maybe handled: keep it as evidence
    .do = The manager locks it up; nobody touches it. Note who and when, keep CCTV and slips. Ring the number on the label, ask about police. Confront nobody.
    .say = Please have the manager lock it up as it is. Write down who handled it and when, keep the CCTV and slips, then ring the number on the label and ask about the police.
    .why = An altered terminal may be stealing card data, so stopping now spares the next customers. Accusing someone is risky, and it may not be them. Don't retake an unclear sale.
    .open = Hello, I'm calling from a shop. Our terminal may have been handled by an outsider. It's locked up, not opened or restarted, and we have CCTV and slips. Please block it. What's next?

supervisor = Have the supervisor unlock it
    .do = The supervisor unlocks it or sets a new operator password, as the manual says. No guessing, no passwords from the web. If it says wait, wait.
    .say = Please ask your supervisor to unlock it or set a new operator password, following the manual. They type it themselves, I don't need it. Please don't guess.
    .why = More guesses lock it harder, sometimes the supervisor's login too. Passwords from the web can't be trusted, and a reset loses unsettled sales.
    .fixed = Unlocked, I can log in
    .still = It's still locked
    .unsure = No supervisor or manual here

official = Any notice in your official app?
    .do = Open the app yourself and read the messages: suspended, moved, papers, risk. Don't tap links in texts; ignore anyone who wants a fee to unlock it.
    .say = Could you open your provider's official app and look for a notice about suspension, a move or papers? Don't tap links in texts or pay anyone to unlock it.
    .why = A lock without a reason is often set by your payment provider, and the app usually says why. Fraudsters offer paid unlocking too, so trust only the app.
    .none = No notice in the app
    .notice = Yes: suspended, moved or papers
    .message = A call or text wants a fee to unlock
    .unsure = I can't get into the app

unlocked = Unlocked: sign in before you sell
    .do = Sign in. If a sale was cut off, look it up first and don't retake it until it's clear. Still a factory password? The supervisor changes it.
    .say = Good, please sign in once. If a sale was cut off, look up its result first. If the password is still the factory one, have the supervisor change it.
    .why = A cut-off sale may already be charged; taken blind, the customer pays twice. Factory passwords are widely known, and could be used for voids and refunds.
    .proof = The operator can log in, and one sign-in works.

locked-out = Still locked: have it unlocked
    .do = Ring the number on the terminal's label. No more tries, no reset, no repair shop. Don't retake an unclear sale; QR or cash once they say unpaid.
    .say = Please ring the number on the label and have them unlock it. No more password tries, no reset, no outside help. Don't take an unclear sale again yet.
    .why = The provider unlocks it once they know it's you. A reset or a repair shop wipes keys and unsettled sales, and a small lock becomes a new terminal.
    .open = Hello, I'm calling from a shop. Our terminal locked after wrong operator passwords and we can't unlock it. It hasn't been reset and may hold unsettled sales. Could you unlock it?

remote = Looks locked from outside: ask why
    .do = Ring the number on the label: why, and what's needed? No reset, borrowed terminal or fee. Don't take an unclear sale again. Cash once they say unpaid.
    .say = Please ring the number on the label and ask why it's locked. No reset, no borrowed terminal, and pay no fee. Don't take an unclear sale again yet.
    .why = A move, out-of-date papers or long disuse can lock it, and only the provider can undo that. On a borrowed terminal the money goes to someone else's account.
    .open = Hello, I'm calling from a shop. Our terminal is locked or suspended and gives no reason, and we see no notice in the app. Was it locked by you, and what do you need from us?

call = Leave it alone, describe the screen
    .do = Press nothing, no restart or reset. Photograph the screen, ring the number on the terminal's label. No sales on it until then, no unclear one again.
    .say = Please leave it as it is, no restart. Photograph the screen, ring the number on the label and read the words to them. Until they answer, don't sell on it.
    .why = When the words are unclear, treating it as a tamper lock is safest. Left as it is, it loses nothing; pressed or restarted, it may.
    .open = Hello, I'm calling from a shop. Our terminal is locked and I have a photo of the screen. It may be a tamper lock. We haven't restarted or reset it. What should we do?
