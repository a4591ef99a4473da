# What terminals print. Causes: the likeliest first; checks: in this order; keys: what people type, never shown.

## Cards

present-card = Insert, swipe or tap card
    .or = Insert card / Swipe card / Tap card / Present card
    .causes = Normal: waiting for a card | Not fully in, or off the mark
    .checks = Back here after inserting or tapping? Look up the sale | Check the amount before the card is used | Fully in, or on the mark; a chip goes in
    .keys = waiting for card, nothing happens, keeps asking for card, no reaction, card does nothing

read-failed = Card read failed
    .or = Read error / Card not read
    .causes = Wrong way round, or not in | Taken out too early | Dirty chip | This card is faulty | Reader is dirty or faulty
    .checks = First make sure nothing was charged | See if it's just this card or every card | Then chip up, fully in; leave it until told
    .keys = can't read card, card won't read, reader not reading, unreadable card, card not recognised, card not recognized

swipe-error = Bad swipe
    .or = Card error (swipe) / Swipe error / Swipe failed
    .causes = A chip card was swiped | Wrong way, or uneven speed | Worn stripe | Reader problem
    .checks = First make sure nothing was charged | Has a chip? Insert it, don't swipe | It has the wave mark? One tap is fine | Insert a debit card, cancel at the PIN
    .keys = can't swipe, swipe not working, won't swipe, magstripe error, stripe not read

chip-read-error = Chip read error
    .or = Chip error / Chip card power-up failed / Cannot read chip
    .causes = Dirty or worn chip | Not fully in | Something in the slot | The chip is dead | Reader problem
    .checks = First make sure nothing was charged | Wipe the chip with a dry cloth, fully in | It has the wave mark? One tap is fine | Insert a debit card, cancel at the PIN
    .keys = chip not working, chip malfunction, bad chip, dirty chip, emv error

card-fault = Card fault
    .or = Card malfunction / Faulty card / Card problem
    .causes = This card's chip or stripe | Dirty chip | Dirty reader | Terminal settings missing
    .checks = First make sure nothing was charged | Expired? Is the chip lifting or cracked? | Wipe the chip with a dry cloth, fully in | Insert a debit card, cancel at the PIN
    .keys = broken card, bad card, damaged card, bent card, cracked card, defective card

card-error = Card error
    .or = Chip card error / Card error, remove card
    .causes = Chip and terminal lost touch | Taken out too early
    .checks = First make sure nothing was charged | Then push it fully in and leave it | Still failing? Use another card
    .keys = card err, error with card, card reads error

do-not-remove = Do not remove card
    .or = Processing / Please wait / Leave card in
    .causes = The sale is in progress
    .checks = Leave the card until told to remove it | Stuck? Look up this sale, don't charge again
    .keys = stuck on processing, keeps processing, spinning, hangs during sale, leave card

removed-early = Card removed too early
    .or = Card removed / Removed too soon
    .causes = Taken out too early | Card was loose in the slot
    .checks = First look up this sale: was it charged? | Not charged? Start over, fully in; leave it until told
    .keys = pulled out too soon, pulled card out, took card out early, took the card out

remove-card = Please remove card
    .or = Remove card / Take card
    .causes = A card is still in the slot | Left from the last sale
    .checks = First look up this sale: approved? | Take the card out, give it to its owner | Stuck? Don't force or pry it; { $desk ->
        [acquirer] pass it on
       *[other] ring the number on the label
    } | Neither paid nor charged? Start over
    .keys = card left in, forgot card, card still in slot, card left behind

card-timeout = Card detection timed out
    .or = Card read timed out / No card detected
    .causes = The card came too late | Held in the wrong spot | Reader problem
    .checks = First make sure nothing was charged | Start over: fully in, or on the mark | Other cards too? Check the terminal
    .keys = card not detected, no card found, card timeout, card not seen

use-chip = Chip card, use chip reader
    .or = Use chip reader / Insert chip / Use chip / Fallback not allowed
    .causes = A chip card was swiped
    .checks = First make sure nothing was charged | Insert it instead, chip up and fully in | It has the wave mark? One tap is fine | Still failing? Another card, don't swipe
    .keys = must use chip, fallback refused, chip required, no fallback

use-stripe = Use mag stripe
    .or = Please swipe / Use magnetic stripe / Swipe card
    .causes = Chip not read after some tries | A stripe-only card
    .checks = First make sure nothing was charged | Mainland China, Singapore: has a chip? Another card | Elsewhere, the terminal asks: one swipe | No chip at all: one steady swipe, once
    .keys = asks to swipe, told to swipe, magstripe only, no chip on card

track-error = Track error
    .or = Track data error / Track 2 error
    .causes = Worn or wiped stripe | Swiped too fast or too slow
    .checks = First make sure nothing was charged | Has a chip? Insert it, or one tap | Still failing? Use another card
    .keys = demagnetised, demagnetized, worn stripe, bad stripe, stripe damaged

card-not-supported = Card not supported
    .or = Not accepted / Card not accepted / Unsupported card
    .causes = This card type isn't enabled | No shared app on the chip | Function is off for this card | Terminal settings missing
    .checks = First make sure nothing was charged | Look at the mark: UnionPay or foreign? | Write down the wording and any code | Insert a UnionPay card, cancel at the PIN
    .keys = foreign card, visa not accepted, mastercard not accepted, amex, card won't work here

no-matching-app = No matching application
    .or = No common application / Application not supported
    .causes = Foreign or special-use card | Terminal settings missing | App on the card is disabled
    .checks = First make sure nothing was charged | Look at the mark, note the wording | Insert a UnionPay card, cancel at the PIN | Every card? Settle, uploads done; then get parameters
    .keys = no app on card, no common app, no application, app mismatch

unknown-card = Unknown card type
    .or = Unknown card / Unrecognised card type / Unrecognized card type
    .causes = Member, door or transit card | A shop's or firm's own card
    .checks = First make sure nothing was charged | Look for the UnionPay mark | None there? Ask for a bank card
    .keys = not a bank card, gift card, loyalty card, transit card, membership card

card-locked = Card blocked
    .or = Application blocked / Card locked / App locked
    .causes = Locked by the bank
    .checks = First make sure nothing was charged | Don't try this card any more | The customer contacts their bank | Use another card or another way to pay
    .keys = locked card, blocked card, card frozen, card disabled by bank

card-expired = Card expired
    .or = Expired card / Out of date card
    .causes = The card is out of date | Wrong date on the terminal
    .checks = First make sure nothing was charged | Look at the date on the card; passed? Their bank renews it | Is the terminal's date right? | Use another card or another way to pay
    .keys = card out of date, old card, expiry date passed, expiration date

try-other-card = Try another card
    .or = Use another card / Try different card
    .causes = Not read, or not approved | Card type not supported
    .checks = First make sure nothing was charged | Write down the wording and any code | Then use another card or a QR payment
    .keys = different card, asks for another card, change card

offline-auth-failed = Offline data authentication failed
    .or = Key expired / Offline auth failed / CA key expired
    .causes = Terminal's keys old or gone | Something is off with the card
    .checks = First make sure nothing was charged | Insert a debit card, cancel at the PIN | Every card? Settle, uploads done; then download keys
    .keys = authentication failed, oda failed, sda failed, dda failed, public key expired

no-aid-key = No matching AID
    .or = No matching CAPK / AID missing / No CA public key
    .causes = Parameters not downloaded | New terminal, not set up
    .checks = Settle, keep the report; nothing waiting to upload | Download parameters and keys, then sign in | Still there? { $desk ->
        [acquirer] Pass it on
       *[other] Call your payment provider
    }
    .keys = capk missing, download parameters, missing keys on terminal, aid not found

## Tapping

see-phone = See phone
    .or = See phone for instructions / Check phone
    .causes = Phone must be unlocked first | A prompt waits on the phone
    .checks = First make sure nothing was charged | The customer unlocks it and does as it says | Then one tap, held still for 2 seconds
    .keys = phone locked, unlock phone, check your phone, apple pay prompt

other-interface = Use another interface
    .or = Insert card instead / Insert card / Contactless limit exceeded / Tap limit exceeded
    .causes = Over the tap limit | This card can't be tapped | A PIN is needed
    .checks = First make sure nothing was charged | Insert it; the customer enters the PIN
    .keys = other interface, over contactless limit, tap refused insert, no pin limit

one-card-only = Present one card only
    .or = More than one card / Multiple cards detected / Card collision
    .causes = Several cards in the wallet | A card in the phone case
    .checks = First make sure nothing was charged | The customer picks one card or phone | Out of the wallet, held still 2 seconds
    .keys = two cards, too many cards, several cards, wallet has cards

tap-again = Tap again
    .or = Torn transaction / Present card again / Torn tap
    .causes = Moved away too soon
    .checks = First look up this sale: was it charged? | Not charged? Use that same card or phone | Hold it still, one time only
    .keys = tapped too fast, moved too soon, asks to tap again, torn

nfc-failed = Contactless read failed
    .or = NFC read failed / Tap failed / Contactless failed
    .causes = Wrong spot | Card or phone can't tap | Tapping is switched off | The antenna is covered
    .checks = First make sure nothing was charged | Move keys, metal and other cards away | On the mark, held still 2 seconds | Still failing? Insert it instead
    .keys = tap not working, contactless not working, nfc error, apple pay not working, can't tap

tap-not-supported = Contactless not supported
    .or = Tap not supported / Contactless not allowed
    .causes = Not for this kind of sale | Tapping isn't enabled here
    .checks = First make sure nothing was charged | Insert it; the customer enters the PIN | { $desk ->
        [acquirer] To have tapping enabled, pass it on
       *[other] To have tapping enabled, ask your provider
    }
    .keys = no contactless, tap disabled, contactless off, tap not enabled

## Refusals

insufficient-funds = Insufficient funds
    .or = Not enough funds / Insufficient balance / Insufficient credit
    .causes = Not enough money or credit
    .checks = First make sure nothing was charged | Use another card or another way to pay | Don't mention the balance, only "your bank did not approve it" | Don't split the sale
    .keys = no money on card, not enough money, low balance, nsf, maxed out

wrong-pin = Incorrect PIN
    .or = Wrong PIN / Invalid PIN / PIN incorrect
    .causes = Mistyped by the customer | Not this card's PIN
    .checks = First make sure nothing was charged | Customer enters it once more at most, shielded | Never ask for the PIN or type it for them
    .keys = bad pin, pin not correct, forgot pin, pin wrong

pin-exceeded = PIN tries exceeded
    .or = PIN locked / PIN blocked / Too many PIN tries
    .causes = Too many wrong tries
    .checks = First make sure nothing was charged | No more PIN tries with this card | The customer's bank can unlock it | Use another card or another way to pay
    .keys = pin tries, pin attempts exceeded, too many wrong pins, pin lock

refer-to-issuer = Refer to issuer
    .or = Call issuer / Refer to card issuer / Contact issuer
    .causes = The bank's risk control | The bank wants to verify
    .checks = First make sure nothing was charged | Customer rings the number on the card | Use another card or another way to pay
    .keys = call bank, contact bank, call the bank, refer

do-not-honour = Do not honour
    .or = Do not honor / Declined by issuer / Bank declined
    .causes = Refused, no reason given | The bank's risk control
    .checks = First make sure nothing was charged | Don't keep trying this card; another card or way to pay | The customer contacts their bank
    .keys = bank refused, bank said no, not honoured, not honored

failed-retry = Transaction failed, try again
    .or = Please try again / Try again / Failed, try later
    .causes = The network dropped briefly | The bank is busy | Not signed in | Terminal error
    .checks = First look up this sale: was it charged? | Is there a code on the screen? | Look at the signal bars | Not charged? Sign in, then once more only
    .keys = says try again, try later, should i retry, retry

declined = Declined
    .or = Transaction failed / Transaction declined / Failed
    .causes = Refused: the code says why | Code unknown to the terminal
    .checks = First make sure nothing was charged | Find the code on the screen or receipt | Look the code up; don't keep trying this card
    .keys = card declined, payment failed, didn't go through, rejected, denied, not approved

card-declined = Declined by card
    .or = Offline declined / Chip declined / Card refused
    .causes = The chip said no | Failed an offline risk check
    .checks = First look up this sale: was it charged? | Is there a code? Look it up | Then another card or another way to pay
    .keys = chip refused, offline decline, kernel declined, aac

terminated = Transaction terminated
    .or = Transaction aborted / Terminated / Transaction stopped
    .causes = Somebody pressed Cancel | Reading was interrupted | Not supported here
    .checks = First look up this sale: was it charged? | Not charged? Start over, once only
    .keys = aborted, interrupted sale, stopped halfway

cancelled = Transaction cancelled
    .or = Transaction canceled / Cancelled / Cancelled, timed out
    .causes = Somebody pressed Cancel | No PIN entered in time
    .checks = First make sure nothing was charged | Still wants to pay? Then start over
    .keys = canceled, customer cancelled, cancel key, pressed cancel

not-permitted = Transaction not permitted
    .or = Not permitted to cardholder / Card not permitted / Restricted card
    .causes = Function is off for this card | The card is restricted | Not for this kind of shop
    .checks = First make sure nothing was charged | Use another card or another way to pay | The customer asks their bank
    .keys = not allowed, card restricted, not permitted

over-limit = Over limit
    .or = Amount over limit / Exceeds limit / Limit exceeded
    .causes = The card's sale or day limit | The terminal's or the shop's limit
    .checks = First make sure nothing was charged | Customer raises it in the bank app, or pays another way | Your shop's limit? { $desk ->
        [acquirer] Pass it on
       *[other] Ask your provider
    } | Don't split the sale
    .keys = too much, amount too high, daily limit, card limit, spending limit

not-activated = Card not activated
    .or = Dormant card / Inactive card / Card inactive
    .causes = New card, not yet active | Unused for too long
    .checks = First make sure nothing was charged | Customer activates it in the bank's app | Use another card or another way to pay
    .keys = activate card, new card, sleeping card

invalid-merchant = Invalid merchant
    .or = Merchant not registered / Merchant not found / Unknown merchant
    .causes = Wrong merchant number | Not enabled yet | Suspended
    .checks = First make sure nothing was charged | Check the merchant number on the receipt | Sign in once | Still there? { $desk ->
        [acquirer] Pass it on
       *[other] Call your payment provider
    }
    .keys = wrong merchant number, mid wrong, bad merchant id, merchant number

retain-card = Retain card
    .or = Pick up card / Hold card / Capture card
    .causes = The bank asks the shop to keep the card
    .checks = Stop; no argument, no struggle, no fuss | { $desk ->
        [acquirer] Step aside to talk, do as told
       *[other] Step aside, call your provider, do as told
    } | Your own safety comes first
    .keys = keep the card, pickup card, pick up, stolen card, lost card, confiscate

duplicate = Duplicate transaction
    .or = Duplicate sale / Duplicate, declined
    .causes = The first try has already gone to the bank
    .checks = First look up the earlier sale, don't charge again | Approved? Print that receipt again
    .keys = duplicate, already sent, same sale twice, repeated sale

day-end = Day-end in progress
    .or = Cut-over in progress / End of day running / Day-end, try later
    .causes = The host is changing days
    .checks = First look up this sale: was it charged? | Wait some minutes; not charged? Once more only
    .keys = cutover, midnight, end of day, day change

issuer-timeout = Issuer timeout
    .or = No reply from issuer / Issuer no response / No answer
    .causes = Slow bank or line; result not known
    .checks = Look up this sale; unclear? Don't charge again | Customer checks the bank app's statement, not just texts | Stay online and let the reversal run
    .keys = bank timeout, no response from bank, bank not answering, was it charged

## Merchant and account

user-abnormal = User abnormal
    .or = Abnormal user / User account abnormal / Account abnormal
    .causes = Shop or staff not verified, or limited | The QR payer's account is limited | This card's data is off | The login has expired
    .checks = At login, or while taking a payment? | { $desk ->
        [acquirer] See status and alerts in the back office
       *[other] See status and notices in the merchant app
    } | During a sale: make sure nothing was charged | Did other customers and cards work?
    .keys = abnormal account, user error, account problem, account restricted

track-data-abnormal = User track data abnormal (A5)
    .causes = This card's stripe is bad | A chip card was swiped
    .checks = First make sure nothing was charged | Insert it instead, chip up and fully in | Still failing? Another card, don't swipe | Just "A5", without the words? Use the code
    .keys = track data abnormal, user track, a5 track data

merchant-suspended = Merchant abnormal
    .or = Merchant suspended / Merchant disabled / Merchant frozen
    .causes = Held by risk control | Documents have expired | Unused for a long time | Documents must be corrected
    .checks = { $desk ->
        [acquirer] Look up in the back office why | Pass it on
       *[other] Read the notices in the merchant app | Ring the number on the terminal's label
    } | Ignore anyone who asks for a fee or sends a link
    .keys = account suspended, merchant blocked, shop suspended, account disabled

risk-freeze = Risk freeze
    .or = Risky transaction / Blocked by risk control / Transaction at risk
    .causes = The sale was judged unusual | Terminal isn't at its registered place | Documents are missing
    .checks = Stop, don't keep trying | Collect receipts, orders and invoices | { $desk ->
        [acquirer] Pass it on
       *[other] Ring the number on the terminal's label
    } | Anyone who wants an unfreezing fee is a scammer
    .keys = funds frozen, money frozen, risk hold, frozen funds, risk control

terminal-not-activated = Terminal not activated
    .or = App not activated / Device not activated
    .causes = New terminal, not enabled | Swapped, but not linked | Identity step not finished
    .checks = Check the serial number on the case | Activate it in the merchant app | Still there? { $desk ->
        [acquirer] Pass it on
       *[other] Call your payment provider
    }
    .keys = activate terminal, new terminal, not activated, replacement terminal

terminal-not-registered = Terminal not registered
    .or = Terminal not found / Invalid terminal / Unknown terminal
    .causes = Wrong terminal number | { $desk ->
        [acquirer] We withdrew the terminal
       *[other] The provider withdrew the terminal
    } | Swapped, and the register not updated
    .checks = Check terminal number and serial number | { $desk ->
        [acquirer] Pass it on
       *[other] Ring the number on the terminal's label
    }
    .keys = wrong terminal number, tid wrong, terminal unknown, terminal id

terminal-moved = Terminal moved
    .or = Location abnormal / Wrong location / Out of area
    .causes = Away from its address | No position fix
    .checks = Take it back to the registered shop | Moved for good? { $desk ->
        [acquirer] Pass on the change
       *[other] Report it to your provider
    }
    .keys = moved shop, gps, relocated, location error, new address

## Locks and security

terminal-locked = Terminal locked
    .or = Device locked / Locked / POS locked
    .causes = Operator password wrong too often | { $desk ->
        [acquirer] Locked by us
       *[other] Locked by the provider
    } | Security protection was triggered
    .checks = Copy the exact words on the screen | Don't open it, reset it or guess a password | { $desk ->
        [acquirer] Pass it on
       *[other] Ring the number on the terminal's label
    }
    .keys = locked out, machine locked, operator password, locked up

## Network

comm-timeout = Communication timeout
    .or = Comms timeout / Timed out / Request timed out / Network timeout
    .causes = Weak signal | Router or SIM problem | Bank busy; charged or not is unclear
    .checks = Look up this sale; unclear? Don't charge again | Look at the signal bars | Till or app drives it? Same network; else swap Wi-Fi, 4G
    .keys = timeout, time out, no answer yet, slow connection, slow network, communication error, comm error, network timeout

no-network = Weak network signal
    .or = No network / No signal / Network not connected
    .causes = Dead spot | The SIM is suspended | Wi-Fi is down
    .checks = First look up the interrupted sale | Move, or flight mode on and off | Till or app drives it? Same network; else swap Wi-Fi, 4G
    .keys = weak signal, poor signal, bad reception, no reception, signal bars

connect-failed = Cannot connect to host
    .or = Connection failed / Server connection failed / Cannot connect
    .causes = No network | Wrong network settings | Host under maintenance
    .checks = Interrupted sale? Look it up first | Does a phone work on the same Wi-Fi? | Till or app drives it? Same network; else try another | { $desk ->
        [acquirer] Still failing? Pass it on; leave settings alone
       *[other] Still failing? Call your provider; leave settings alone
    }
    .keys = can't connect, server error, host unreachable, connect error

no-dial-tone = Line busy
    .or = No dial tone / Line in use / Dial failed
    .causes = The line is in use | A loose cable | An outside-line prefix
    .checks = Interrupted sale? Look it up first | Pick up a phone: is there a dial tone? | Push both ends of the phone cable in | Unplug other phones on the line
    .keys = phone line, dialing, dialling, dial up, dial-up, telephone cable

sim-missing = No SIM
    .or = SIM locked / SIM not detected / Insert SIM
    .causes = The SIM is loose | It was used elsewhere | The data SIM is suspended or has expired
    .checks = Use Wi-Fi for now | Don't take the SIM out or try it in a phone | { $desk ->
        [acquirer] Pass it on: check and reactivate it
       *[other] Ask your provider to check and reactivate it
    }
    .keys = sim card, sim error, no sim card, data plan, sim problem

## Sign-in and settlement

sign-in-required = Sign in required
    .or = Not signed in / Please sign in / Please log on
    .causes = Not signed in today | Keys ran out at the change of day | Settings were changed
    .checks = Interrupted sale? Look it up first | Look at the signal bars | In the menu: Manage, Sign in; no such item? Refresh the app | Fails? Read the code it shows
    .keys = sign on, log on, logon, login required, not logged in

batch-mismatch = Batch mismatch, sign in again
    .or = Batch number differs / Batch error / Wrong batch
    .causes = Batch is out of step with host
    .checks = First make sure nothing was charged | Sign in once | Back again? Settle, then sign in
    .keys = batch number, batch wrong, batch out of sync

mac-error = MAC error
    .or = Bad MAC / MAC check failed / Message check error
    .causes = The working key is old | The keys don't match
    .checks = First make sure nothing was charged | Sign in once | Keeps coming? { $desk ->
        [acquirer] Pass it on
       *[other] Call your payment provider
    }
    .keys = mac failed, mac, checksum error

pin-block-error = PIN block error
    .or = PIN format error / PIN block wrong
    .causes = Working key problem
    .checks = First make sure nothing was charged | Sign in once | Then the customer enters the PIN once more
    .keys = pin block, pin format, pinblock

no-keys = No working key
    .or = No master key / Master key missing / Keys missing
    .causes = Not signed in | Master key missing or erased
    .checks = Was it dropped or wet? Stop using it | Sign in once | { $desk ->
        [acquirer] Still there? Pass it on; never load keys
       *[other] Still there? Call your provider; never load keys
    }
    .keys = lost keys, key missing, no keys, missing key

batch-full = Batch full, settle
    .or = Batch full / Log full / Please settle
    .causes = This batch is full
    .checks = First clear the sale that has no result | Enter the tips, complete or release the holds | Settle once and keep the report | Once it's settled, carry on with sales
    .keys = storage full, memory full, full batch, must settle

totals-differ = Totals do not balance
    .or = Totals don't match / Out of balance / Reconciliation error
    .causes = Some sales weren't uploaded | Not settled the same day | A reversal is pending
    .checks = First clear the sale that has no result | With good signal, settle again | Keep the settlement report | Still off? { $desk ->
        [acquirer] Pass it on
       *[other] Call your payment provider
    }
    .keys = reconcile, totals wrong, totals differ, does not balance, mismatch totals

settlement-failed = Settlement failed
    .or = Batch settlement failed / Settlement error / Batch upload failed
    .causes = The network dropped | The host is busy | A reversal is pending
    .checks = First clear the sale that has no result | Get the network back | Settle again and keep the report | No software update until it's settled
    .keys = can't settle, settle error, settlement not working, batch close failed

update-required = Update required
    .or = Software update required / Parameter update required / New version
    .causes = A new version or new settings
    .checks = Settle, keep the report; nothing waiting to upload | Update on mains power and online; don't stop halfway | { $desk ->
        [acquirer] Only what we send,
       *[other] Only what your provider sends,
    } nothing off the web
    .keys = upgrade, firmware, new software, update, update needed

reversing = Reversing
    .or = Reversed / Reversal failed / Reversal in progress
    .causes = The last sale got no reply; it is being undone
    .checks = Look up the last sale; unclear? Don't charge again | Reversed: once more only if not charged, or money's back | Failed? Don't charge again; { $desk ->
        [acquirer] pass it on
       *[other] call your provider
    }
    .keys = reversal, what is reversal, auto reversal, reversed sale

## Locks and security

tampered = Tampered
    .or = PED tampered / All keys cleared / Terminal tampered
    .causes = Dropped, knocked or wet | The backup battery ran flat | It was opened | An object in the slot
    .checks = Stop using it now | Don't open, reset or restart it | Look for add-ons, but don't touch them | { $desk ->
        [acquirer] Pass it on for a swap
       *[other] Ask your payment provider for a swap
    }
    .keys = tamper, security alert, tamper alert, keys erased, attacked

alert-irruption = ALERT IRRUPTION
    .causes = Dropped, knocked or wet | The backup battery ran flat | It was opened
    .checks = Stop using it; don't open or restart it | { $desk ->
        [acquirer] Pass it on
       *[other] Ring your payment provider
    }
    .keys = irruption, alert, ingenico alert, ingenico tamper

tamper-error = TAMPER ERROR
    .or = TAMPERING DETECTED
    .causes = Dropped, knocked or wet | A power surge | The backup battery ran flat
    .checks = Stop using it; don't open or restart it | { $desk ->
        [acquirer] Pass it on
       *[other] Ring your payment provider
    }
    .keys = tamper detected, verifone tamper, tampering

invalid-bpk = INVALID BPK
    .causes = Protection was triggered
    .checks = Stop using it now, don't reset it | { $desk ->
        [acquirer] Pass it on for a replacement
       *[other] Ask your provider for a replacement
    }
    .keys = bpk, sumup error, bad bpk

## PIN pad

pin-pad-error = PIN pad error
    .or = PIN pad not responding / PIN pad comms error / PIN pad fault
    .causes = The pad's cable is loose | Wrong port setting | No keys loaded | The pad is faulty
    .checks = First make sure nothing was charged | Was the pad swapped or added to? | Push both ends of its cable in | Then restart once | Still there? { $desk ->
        [acquirer] Pass it on
       *[other] Call your payment provider
    }
    .keys = pinpad, keypad not working, can't enter pin, keys not working, pin pad dead

pin-timeout = PIN entry timed out
    .or = PIN timeout / PIN entry timeout
    .causes = The customer was slow
    .checks = First make sure nothing was charged | When they're ready, start over
    .keys = pin too slow, slow pin, pin time out

last-pin = Last PIN attempt
    .or = Last PIN try / 1 PIN try left
    .causes = There were wrong tries before
    .checks = Safest: cancel, then another card or way to pay | Tell them: one more mistake may lock the card | Only the customer enters the PIN, shielded
    .keys = one try left, final pin try, last try, last chance

## Printer

paper-out = Printer out of paper
    .or = Out of paper / Paper out / No paper
    .causes = The roll is empty | Paper the wrong way round | The cover isn't closed
    .checks = First look up this sale; paid? Don't charge again | Load paper and close the cover | Reprint the receipt from the menu
    .keys = paper roll, change paper, replace roll, paper finished, new roll

printer-hot = Printer overheated
    .or = Printer too hot / Print head hot
    .causes = It printed for too long
    .checks = First look up this sale; paid? Don't charge again | Let it cool some minutes, then reprint
    .keys = printer hot, overheating, overheat

paper-jam = Paper jam
    .or = Printer fault / Printer error / Jammed paper
    .causes = A scrap of paper | Dirty cutter or roller | The print head is faulty
    .checks = First look up this sale; paid? Don't charge again | Scraps out by hand, no knife: step by step below | Load paper, then reprint the receipt
    .keys = jam, jammed, printer broken, paper stuck, printer not working

blank-slip = Blank receipt
    .or = Blank slip / Receipt prints blank
    .causes = Thermal paper reversed | Not thermal paper | The print head is dirty or faulty
    .checks = First look up this sale; paid? Don't charge again | Scratch it: the side that darkens faces the head | Then reprint; go by the label on the terminal
    .keys = blank paper, white paper, nothing printed on slip, faded, no print

## Power

battery-low = Battery low
    .or = Low battery / Battery too low / Please charge
    .causes = Flat battery | Bad charger or port
    .checks = Charge only if not swollen, hot or ever wet | Original charger, 15 minutes | Is the charge light on?
    .keys = flat battery, dead battery, charge, not charging, won't charge, low power

black-screen = Black screen
    .or = Will not start / Won't turn on / Blank screen
    .causes = No power | It froze | Hardware fault
    .checks = Interrupted sale? { $desk ->
        [acquirer] Look it up first
       *[other] Check it in the app first
    } | Charge only if not swollen, hot or ever wet | Original charger, 15 to 30 minutes | Then hold the power key for about 10 s | Still dead? { $desk ->
        [acquirer] Pass it on
       *[other] Call your payment provider
    }
    .keys = won't power on, doesn't start, does not turn on, no display, dead terminal

boot-loop = Stuck at logo
    .or = Reboot loop / Keeps restarting / Stuck on start-up
    .causes = The system is damaged | An old battery | An update broke off
    .checks = Interrupted sale? { $desk ->
        [acquirer] Look it up first
       *[other] Check it in the app first
    } | Not swollen, hot or ever wet? Plug in, restart once | Still stuck? { $desk ->
        [acquirer] Pass it on, no reset
       *[other] Call your provider, no reset
    }
    .keys = keeps rebooting, boot loop, stuck on logo, bootloop, restarts itself, blue screen

## QR

code-invalid = Payment code invalid
    .or = Refresh payment code / Payment code already used / Auth code invalid
    .causes = Too old: good for about 1 min | Already used | A screenshot | The wrong code
    .checks = Look the order up: a used code may be paid | Not paid: cancel it, then refresh the code | No screenshots
    .keys = invalid code, refresh code, code used, screenshot, barcode invalid

code-expired = QR code expired
    .or = Code expired / QR code timed out / Expired QR code
    .causes = The code was left too long
    .checks = First make sure nothing was charged | Customer's code: they refresh it | Your code: look up the order; a new one only if unpaid
    .keys = expired qr, expired code, qr too old

payer-paying = Customer paying, waits for password
    .or = User paying / Waiting for password / USERPAYING
    .causes = A large amount | The wallet runs a check
    .checks = Let them enter it on their own phone | Look it up every 10 s, for 45 s at most | Don't scan a second time until it's clear
    .keys = waiting for customer, pending payment, awaiting payment, customer entering password

qr-system-error = System error (QR)
    .or = Bank error (QR) / SYSTEMERROR / BANKERROR
    .causes = Wallet or bank timed out; result not known
    .checks = Wait 5 s, then look up the same order | Unclear? Cancel, at least 15 s after the order | Don't scan a second time until it's clear
    .keys = system error, bank error, system busy, wechat error, alipay error

wallet-card-type = Card type not supported (QR)
    .or = Wallet card not supported / Payment method not supported
    .causes = The wallet's card can't pay
    .checks = First make sure nothing was charged | Customer picks another card or the balance
    .keys = wallet card, credit card not allowed in wallet, funding card

payer-restricted = Payer restricted
    .or = Payer account abnormal / Risky payment / Buyer restricted
    .causes = Their account is restricted | Stopped by the wallet
    .checks = First make sure nothing was charged | The customer pays another way | They can ask their wallet's support
    .keys = buyer abnormal, wallet restricted, customer account restricted, payer blocked

receiving-limit = Merchant receiving limit exceeded
    .or = Receiving limit exceeded / Merchant limit reached
    .causes = Your shop's own limit | Payer's limit on printed codes
    .checks = First make sure nothing was charged | Scan the customer's code instead | Shop limit? { $desk ->
        [acquirer] Pass it on
       *[other] Ask your payment provider
    }
    .keys = receiving limit, merchant limit, static code limit, printed code limit

no-qr-permission = QR payments not enabled
    .or = Merchant has no permission / Scan product not enabled / No permission
    .causes = QR payments not enabled | Still under review
    .checks = First make sure nothing was charged | { $desk ->
        [acquirer] See in the back office if it's enabled
       *[other] See in the merchant app if it's enabled
    } | If not, { $desk ->
        [acquirer] pass it on
       *[other] ask your payment provider
    } | This sale: the customer pays another way
    .keys = qr not enabled, permission denied, no permission for qr, enable qr

already-paid = Order already paid
    .or = Already paid / ORDERPAID
    .causes = The order was sent twice
    .checks = Look up the order; approved means paid | Don't charge again; check the amount, then goods
    .keys = paid already, order paid, already been paid

scanner-dead = Scanner does not read
    .or = Scanner not responding / Scanner not working / Scan failed
    .causes = Phone too dim, or glare | Dirty lens | Too near or too far | The camera is faulty
    .checks = First make sure nothing was charged | The customer turns the brightness up | Wipe the scan window with a dry cloth | Hold it 10 to 20 cm away | Let the customer scan your code instead
    .keys = scanner dead, can't scan, scanner broken, camera not working, barcode scanner

## Voids and refunds

already-settled = Already settled
    .or = Same-day void only / Void not allowed / Not a same-day sale
    .causes = Next day, or settled already
    .checks = First see if it was voided or refunded | If neither, refund it instead, once only | Give no cash back
    .keys = can't void, void failed, next day refund, void not possible

original-not-found = Original not found
    .or = Original transaction not found / No original transaction
    .causes = Wrong receipt number or date | The original wasn't approved | Taken under another merchant number
    .checks = Check number, date and merchant number on the receipt | Look up the original: was it approved? | Not clear? Give no cash back
    .keys = original missing, no original sale, refund not found, voucher not found
