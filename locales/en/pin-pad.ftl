flow = PIN and PIN pad
    .about = Wrong PIN, PIN locked, keys don't respond, or "PIN pad error"
    .ask = Is it about entering the PIN?
    .keys = pin, keypad, pin entry, pin pad, password, enter pin, buttons stuck, sticky keys, keys stick

cause-wrong-pin = The PIN was wrong
cause-exceeded = Too many wrong PINs: locked
cause-cable = The PIN pad's cable was loose
cause-pad = The pad has failed or lacks keys
cause-timeout = The PIN wasn't entered in time
cause-frozen = Terminal or pad had frozen
cause-other = Cause not found yet

entry = What came up when the PIN was due?
    .do = Go by the words on the screen and don't try again yet. Only the customer enters the PIN: turn away, don't ask for it, don't type it.
    .say = When it came to the PIN, what did the screen show? Please don't try again just yet. The PIN stays with the customer; nobody else needs it.
    .why = After a wrong PIN there's one more go at most, after a lock none, and with a bad pad no card will work. Reading first keeps a good card from getting locked.
    .wrong = Wrong PIN, the first time
    .again = Wrong twice, or it says "Last try"
    .exceeded = PIN tries exceeded, or PIN locked
    .format = PIN format error, or sign in again
    .fault = PIN pad error, or keys don't respond
    .slow = Timed out before a PIN was entered
    .unclear = PIN entered, and no result came
    .odd = Pad loose, swapped or added to
    .unsure = Missed it, the screen has moved on

look = Look at the PIN pad, don't open it
    .do = Is the pad a separate one or part of the terminal? Any key that sticks, a crack, water, anything added?
    .say = Please look at the PIN pad. Is it separate or part of the terminal? Does a key stick, is it cracked or wet, has anything been added? Just look.
    .why = With a separate pad it's mostly the cable. But a swapped or covered pad may be there to steal PINs, so look before you touch it.
    .separate = Separate pad, looks normal
    .built-in = Part of the terminal, looks normal
    .stuck = A key sticks, or it's cracked
    .wet = It has been wet, or it's hot
    .odd = Loose, swapped or something added
    .unsure = Can't see, or can't tell

cable = Push in both ends of the pad's cable
    .do = Press both ends home, in the right sockets. Start the sale again, with the customer covering the pad. Once only, and don't fit another pad.
    .say = Please push in both ends of the PIN pad's cable and check they're in the right sockets. Then start the sale again and let the customer enter the PIN. Just once.
    .why = A loose plug and the terminal can't find its pad. Another pad won't do: your payment provider has to load keys into pad and terminal alike.
    .fixed = Approved, slip printed
    .still = Pad still fails, no PIN went in
    .read-then-failed = The PIN went in, but the sale failed
    .unsure = Can't get at the cable

restart = Restart terminal and pad once
    .do = Turn it off from its menu or with the power key, the pad too if it has a switch, then on. Once signed in, start the sale again. Once only.
    .say = Please turn the terminal off and on, and the pad too if it has a switch. Once it has signed in, start the sale again and let the customer enter the PIN. Just once.
    .why = A pad hangs now and then, and a restart frees it. If one doesn't help, a second won't; it's time for your payment provider to look.
    .fixed = Approved, slip printed
    .still = Pad still fails, no PIN went in
    .read-then-failed = The PIN went in, but the sale failed
    .unsure = Can't restart it now

last-try = Leave the PIN, pay another way
    .do = Still wants the PIN? Press Cancel. Take another card or QR, once. Forgot the PIN? Their bank helps. Don't retry this card or let them say the PIN.
    .say = Please leave that PIN now, another wrong one may lock the card. Press Cancel if it's still asking, and take another card or QR. Their bank can help with the PIN.
    .why = A few wrong PINs in a row lock the card; how many differs from bank to bank. Getting it unlocked is far more trouble than using another card.
    .proof = The other card or QR payment shows "Approved".

exceeded = PIN locked: pay another way
    .do = Take another card or QR, once. Just say "Your bank did not approve it, please contact them"; only they unlock it. Don't try this card again at all.
    .say = Please don't try that card again, not even once. Tell the customer their bank did not approve it and to contact them, and take another card or a QR payment.
    .why = The bank put the lock on, and only the bank can take it off for its customer. Neither the shop nor your payment provider can, and more tries won't work.
    .proof = The other card or QR payment shows "Approved".

timeout = Start again, with time for the PIN
    .do = When the customer is ready, start the sale again, once. Turn away while they cover the pad, enter it and press OK. Goods go at "Approved" and a slip.
    .say = The PIN just wasn't entered in time. When the customer is ready, start the sale again, once. They enter it and press OK while you look away. Goods go with the slip.
    .why = A terminal waits for a PIN only a short while and then cancels. A communication timeout is another matter: money may have moved, so that's looked up first.
    .proof = This same sale shows "Approved" and prints a slip.

cable-ok = It was the cable, and this sale is paid
    .do = Check the amount on the slip and hand over the goods. Don't take it again. Tuck the cable away; if it keeps coming loose, ask for a new one.
    .say = That's gone through, nothing more to take. Please check the slip and tuck the cable away. If it keeps coming loose, your payment provider can replace it.
    .why = It was only a loose plug. The pad is fine and needs no repair.

restart-ok = The restart helped, and this sale is paid
    .do = Check the amount on the slip and hand over the goods. Don't take it again. If it comes back, note when and call; no daily restarts.
    .say = That's gone through, nothing more to take. Please check the slip. If it comes back, note the time and ring your payment provider.
    .why = One hang is nothing. If it keeps coming back something else is wrong, and your payment provider can swap it before a busy hour.

pad = The PIN pad needs repair
    .do = Ring the number on the terminal's label. Don't open it, fit another pad or type a PIN for anyone. QR only if no try had a PIN, beep or "Processing".
    .say = The PIN pad needs your payment provider. Please ring the number on the label, and don't type a PIN for anyone. If no try got to a PIN, a beep or processing, take it by QR.
    .why = The pad holds keys; opening it wipes them and it's finished. And if you type a customer's PIN and the card is misused later, you can't prove it wasn't you.
    .open = Hello, I'm calling from a shop. Our PIN pad doesn't work, so customers can't enter their PIN. It hasn't been opened, and I have a list of what we've tried. Can you repair or swap it?

call = Call your payment provider
    .do = Stop trying that PIN and ring the number on the terminal's label. If it got to a PIN or "Processing", look that sale up before taking other payment.
    .say = Let's stop there and leave that PIN. If that sale got as far as a PIN, look it up before taking it again. Please ring the number on the terminal's label.
    .why = Every step tried is on the ticket, so support needn't start from the top. They won't want a PIN either; give it to nobody.
    .open = Hello, I'm calling from a shop. Our terminal gets stuck at the PIN. I have what the screen says and a list of what we've tried. What should we do next?
