flow = Sign in and settle
    .about = Asks to sign in, settle or update; batch mismatch; terminal not activated
    .ask = Is it about signing in, settling or updating?
    .keys = settle, settlement, sign in, signing in, batch, keys, activate, activation, end of day report, no settle button, no sign in button, close batch, reconciliation

cause-stale = Sign-in or settling was due
cause-twice = Settled twice
cause-keys = Keys, back office, or not found yet
cause-batch = Not settled or not balancing
cause-unbound = Not activated or not linked
cause-params = Parameters or update missing

entry = What is the screen asking for?
    .do =
        Go by the words on the screen and pick the closest.
        In the middle of a sale? Leave it; don't charge it again yet.
    .say = Could you read me the screen word for word? If you're in the middle of a sale, leave it and don't charge it again until we know what it wants.
    .why = Signing in fetches the day's keys and moves no money; settling closes the day's batch of sales and sends it off. An update before that can lose them, so find out first which one it wants.
    .now = Sign in; batch/MAC/PIN format error
    .settle = Batch full, won't settle or balance
    .update = Program or parameter update
    .download = No matching AID or public key
    .activate = Not activated or not registered
    .twice = No message: it was settled twice
    .no-result = Reversal, or a sale with no result
    .stored = Upload pending, sales not sent
    .attacked = Tampered, attacked, keys cleared
    .unsure = None of these, just sign in first

second = Does the second report show sales?
    .do = Put both reports side by side: number of sales, total.
    .say = Please put both reports side by side. Does the second one show any sales, or is it all zeros?
    .why = The first settlement closes the batch. After that there's nothing left to send, so the second one should be empty.
    .zero = No, it's all zeros
    .sales = Yes, there are sales on it
    .unsure = Can't tell, or no second report

now = Sign in once. Did it work?
    .do =
        Choose Sign in from the management menu and wait for the result. Operators type their own password.
        Leave keys and parameters alone.
    .say = Please choose Sign in from the management menu and tell me how it ends. If it wants an operator password, its owner keys it in; I don't need it. Leave keys and parameters alone.
    .why = Signing in fetches the day's keys. If it was missed, or the batch is out of step, every card fails. It moves no money, so it's safe to do.
    .ok = Signed in
    .failed = Sign-in failed
    .busy = Not now: can't get to the menu
    .unsure = No Sign in item, or can't find it
    .probe-good = This computer gets online. If they share a network, the line is up.
    .probe-bad = This computer can't get online. If they share a network, a sign-in will fail until that's fixed.
    .probe-cannot-tell = This computer isn't on a network, so it can't tell.

settle = Is any sale still without a result?
    .do =
        A reversal, a timeout or a sale interrupted halfway counts.
        One that clearly says failed, or only asks to sign in or settle, doesn't.
    .say = Before settling: is any sale still without a result? A reversal, a timeout or one interrupted halfway counts. One that clearly failed, or only asks to sign in or settle, doesn't.
    .why = A sale without a result may have been charged. Once settled it's hard to void, and an unfinished reversal (the terminal undoing a sale that got no answer) can keep the totals from balancing.
    .no = No, every sale has its result
    .yes = Yes, there is one
    .paid = Yes, but it was paid in cash since

settle-now = Settle once and keep the report
    .do =
        Signal without a cross or "!"? First do any voids and reprints you need, then Settle and keep the settlement report.
        Once only, even if it fails.
    .say = Is there a cross or "!" on the signal? Then tell me, we fix that first. If not, finish any voids and reprints, then run one settlement and keep its report. Just once; if it fails, don't press again.
    .why = Settling hands over the sales and opens a new batch, so signing in can work. With a poor signal the totals may not balance. Some terminals can't void or reprint afterwards: do those first.
    .fixed = Settled, and I have the report
    .still = It won't settle or doesn't balance
    .automatic = No Settle item, it's automatic
    .offline = Bad signal: fix the network first
    .waiting = Payments stored offline still wait
    .unsure = Can't settle now

download = Download parameters and public keys
    .do =
        Plug in the charger, check the network, and download parameters and public keys from the menu.
        Keep power on till it's done. Nothing from websites.
    .say = Please plug it in, check it's online, and download parameters and public keys from the management menu. Keep power on till it's done. Nothing from websites, please.
    .why = Parameters are the provider's settings, keys prove that cards are real: without them good cards are refused. Only from your provider. A download can lose unsettled sales, so settling comes first.
    .fixed = Downloaded
    .still = Not in the menu, or it failed
    .unsure = Can't find it or can't do it now

update = { $desk ->
        [acquirer] Install the update we sent
       *[other] Install your provider's own update
    }
    .do =
        Plug in the charger, check the network, start the update built into the terminal.
        Keep power on till it's done. None from websites, texts or calls.
    .say = Please plug it in, check it's online, start the update built into the terminal and keep power on till it's done. Install nothing from a website, a text or a caller.
    .why = Losing power halfway can leave a terminal that won't start. Real updates arrive inside the terminal from your provider; any others may be malware.
    .fixed = Updated
    .still = It failed, or there's no update
    .unsure = Can't update now

activate = Compare the numbers, then activate
    .do =
        The owner opens the official app and compares serial and terminal number with this one.
        Same? Activate. If not, leave it. Give no text code to anyone.
    .say = Could the owner open the official app and compare its serial and terminal number with this terminal? The same: activate it. If not, leave it and tell me. Keep any code private; we never ask.
    .why = Terminal, shop and account are tied together. With the wrong numbers your money may land in another account. A shop can't link a terminal it bought itself or second-hand.
    .fixed = Same numbers, activated
    .still = They differ, or it won't activate
    .unsure = Owner away, or can't see numbers

sign-again = Sign in now to fetch new keys
    .do =
        Choose Sign in from the management menu and wait for the result.
        Once is enough. Leave the key settings alone.
    .say = Now please choose Sign in once from the management menu, wait, and tell me how it ends. Leave the other settings as they are.
    .why = After settling, updating or activating, the terminal needs fresh keys before it can take payments. If it still fails, the fault is at the other end and repeating won't help.
    .fixed = Signed in
    .still = Sign-in failed
    .unsure = No Sign in item, or can't find it

relogin = Log out of the payment app and in again
    .do =
        With no sale running, log out, log in with your own password and refresh the list of sales.
        Don't uninstall or reset it; don't run a card to test it.
    .say = Yours probably signs in by itself. With no sale running, please log out of the payment app, log in again and refresh the list of sales. Don't uninstall or reset it, or run a card to test it.
    .why = Smart terminals often sign in at login and settle by themselves, so the menu has neither. If you can log in and the list refreshes, it reaches your provider. Logging in moves no money.
    .fixed = Logged in, and the list refreshes
    .still = Can't log in, or it won't refresh

ready = Signed in, carry on as usual
    .do =
        A customer waiting? Take their payment as usual; a phone code needs refreshing. Nobody paying? Then you're done.
        Don't run a card just to test it.
    .say = You're signed in and can carry on. If someone is waiting, take their payment as usual; if not, there's nothing more to do. Please don't run a card just to test it.
    .why = A new day or a settlement calls for a sign-in. If the operator or supervisor password is still the default, have the supervisor change it; defaults are published online.
    .proof = The screen no longer asks you to sign in, settle, update or activate; and if someone was waiting, their sale is approved.

twice = An empty report does no harm
    .do = Nothing is paid or charged twice: the second batch was empty. Keep both reports.
    .say = Nothing is paid out or charged twice: the second batch was empty. Just keep both reports together.
    .why = Sales leave the terminal with the batch they are in. One without sales sends nothing.
    .proof = The day's sales are on the first report, and the second one is all zeros.

later = Not done yet: come back to it today
    .do =
        When it's quiet, or whoever may do it is in, come back here.
        Keep every receipt till then, and reset nothing.
    .say = Then nothing has been done so far, and that's fine. When it's quiet, or whoever may do it is in, call us again. Until then keep every receipt and reset nothing.
    .why = It doesn't have to be this minute, but today: what isn't settled stays in the terminal alone, and a terminal that asks for this may stop taking payments.
    .proof = Once it has been done: the screen no longer asks for it.

owner = Wait for the owner before activating
    .do =
        When the owner can see the numbers in the official app, come back here.
        No payments on it till then. Give no text code to anyone.
    .say = Then it has to wait for the owner, who can see the numbers in the official app. Please call us again then. Until then take no payments on it and give no text code to anyone.
    .why = Only the owner's app shows which serial and terminal number the shop has on file. If they aren't compared, your money may land in another account.
    .proof = Once the owner has compared the numbers: the terminal is active.

twice-call = Have the two reports compared
    .do = Keep both reports. Give nothing back and don't settle a third time until it's clear.
    .say = Both reports get compared. Please keep them, give nothing back to customers, and don't settle a third time until it's clear.
    .why = Sales made between the two belong on the second one. The provider can see whether any sale is on both.
    .open = Hello, I'm calling from a shop. Our terminal was settled twice. Please compare the two batches and make sure that each sale is paid out once.

unsettled = It won't settle: have it checked
    .do =
        Keep receipts and the failed report. Ask whether you may keep selling.
        No more settling, updates, resets or charging again.
    .say = Keep all receipts and the failed report. You'll be told whether you may keep selling; keep your phone on. No more settling, update or reset, and don't charge again what you've been paid.
    .why = The sales are still in the terminal; an update or reset could wipe them. The provider can check each one, and receipts are proof. Out of balance isn't money gone: charge no customer again.
    .open = Hello, I'm calling from a shop. Our terminal won't settle or doesn't balance. I'll read you what we've noted. Could you check it, and may we keep selling?

no-update = No update: it has to be sent to you
    .do =
        { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: another way, once.
               *[other] Don't charge this sale until { $desk ->
                    [shop] support says it's unpaid
                   *[other] it's confirmed unpaid
                }.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Sale unclear? Don't charge it until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    }
        No files from websites, no reset.
    .say = It has to be sent to the terminal; please keep your phone on. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: another way, once.
               *[other] Don't charge this sale until it's confirmed unpaid.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Sale unclear? Don't charge it until it's confirmed unpaid.
    } No files from websites, no reset.
    .why = Parameters, keys and programs only come from the provider. Files from websites may be malware, and a reset wipes the keys and leaves the terminal useless.
    .open = Hello, I'm calling from a shop. Our terminal needs parameters or an update and it didn't work. I'll read you what we've noted. Could you send it, and may we take payments meanwhile?

binding = Not linked: it has to be linked for you
    .do =
        Note the serial and terminal numbers.
        No sales on it until linked; don't borrow one. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: cash, once.
               *[other] Don't charge this sale until { $desk ->
                    [shop] support says it's unpaid
                   *[other] it's confirmed unpaid
                }.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Sale unclear? Don't charge it until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    }
    .say = It has to be linked first. Please read me the serial and terminal numbers. Don't sell on it until then or borrow one. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: cash, once.
               *[other] Don't charge this sale until it's confirmed unpaid.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Sale unclear? Don't charge it until it's confirmed unpaid.
    }
    .why = With numbers that don't match, your money may land in someone else's account and it may be taken for a terminal moved against the rules. On a borrowed one the money goes to that shop.
    .open = Hello, I'm calling from a shop. Our terminal says it's not activated or not registered. I'll give you the serial, terminal and merchant numbers. Could you check and link it?

call = Sign-in, settling: have it checked
    .do =
        { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: cash or QR, once.
               *[other] Don't charge this sale until { $desk ->
                    [shop] support says it's unpaid
                   *[other] it's confirmed unpaid
                }.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Sale unclear? Don't charge it until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    }
        Leave keys alone; no factory reset.
    .say = This has to be checked; keep your phone on. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: cash or QR, once.
               *[other] Don't charge this sale until it's confirmed unpaid.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Sale unclear? Don't charge it until it's confirmed unpaid.
    } Leave the keys alone; no factory reset.
    .why = Keys and batches belong to the provider; a shop can't change them. Say if it was dropped or got wet; that can clear the keys. A factory reset would lose the unsettled sales.
    .open = Hello, I'm calling from a shop. It's about signing in, settling or updating our terminal. I'll read you the wording, our numbers and what we've tried. Can you see from your side what's holding it up?
