flow = Locked or tampered
    .about = The terminal is locked, or says "Tamper", "Attacked" or "Keys erased"
    .ask = Is the terminal locked, or does it say tampered?
    .keys = lock, unlock, locked screen, tamper warning, opened case

cause-knock-or-age = A knock, damp or age tripped it
cause-remote-lock = Perhaps locked from the back office
cause-password-lock = Too many wrong operator passwords
cause-interference = Someone may have altered it
cause-other = Not found yet

entry = What does the locked screen say?
    .do =
        Photograph the words. Seals or case broken, loose or added to? Then it's the first answer, whatever it says.
        Press nothing, don't restart.
    .say = What words are on the screen? Please photograph them, press nothing and don't restart. Are the seals or case broken or loose, or is anything added?
    .why = Some locks open with the right password, others mean a new terminal. Pressing or switching off before you know can lose unsettled sales and evidence.
    .tamper = "Tamper" or the like, or case damage
    .plain = Just "Locked" or "Suspended"
    .password = Wrong operator password too often
    .card = It's the customer's card
    .pin = It's the customer's PIN
    .unsure = Other words, or can't read them

history = What happened to it before this?
    .do =
        From now on take no payments on it. Just look at it, and ask the last shift.
        No shaking, no wiping.
    .say = Please take no more payments on it. Was it dropped, damp or very cold, is it hot, did an outsider handle it, or has anything been added? Just look for now.
    .why = Knocks, damp, hard cleaning, a cold store or an old battery can trip it, so it needn't be anyone's doing. But if an outsider handled it, it's evidence and is treated as such.
    .shock = Dropped, cold, or long unpowered
    .nothing = Nothing known, and it looks normal
    .hot = Hot, swollen, damp or smells burnt
    .stranger = Outsider at it, or a broken seal
    .added = Something added or changed
    .unsure = Not sure: treat it as handled

put-away = Lock it away just as it is
    .do =
        Lock it in a cupboard as it is, marked "Out of use". On stays on, off stays off.
        No restart, opening, reset or wiping. If it gets hot, keep away.
    .say = Please lock it in a cupboard just as it is, marked out of use. If it's on leave it on, if it's off leave it off. No restart, opening, reset or wiping. If it gets hot, keep away.
    .why = Its keys are gone and a restart won't bring them back; it may only lose the sales still inside. Locked away, no colleague picks it up and uses it.

count = Keep the receipts, count unsettled sales
    .do =
        { $desk ->
            [acquirer] In the back office, count
           *[other] With today's receipts and your merchant app, count
        } the sales approved since the last settlement. Don't know? Leave it empty.
        It stays locked away.
    .say = Please keep every receipt. { $desk ->
        [acquirer] I'll count here how many sales were approved since the last settlement, so
       *[other] From your merchant app, how many sales were approved since the last settlement? If you can't tell that's fine;
    } don't touch the terminal to find out.
    .why = Unsettled sales, those since the last settlement, may be lost with the terminal. The receipts and the app's list are how the money gets traced, so throw nothing away.

swap = It can't be repaired: get it replaced
    .do =
        Keep the old one until you're told who collects it.
        { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: QR or cash, once.
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
    .say = It has to be replaced; how many sales are unsettled? Keep the old one until told. Was a sale cut off? { $desk ->
        [acquirer] I'll look it up.
       *[other] Look it up in your app.
    } { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: QR or cash, once.
               *[other] Don't charge this sale until it's confirmed unpaid.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Sale unclear? Don't charge it until it's confirmed unpaid.
    }
    .why = Only the payment provider can load keys; no shop or repairer can, and one you buy yourself won't sign in. Hand the old one only to the person support sends, against a written receipt.
    .open = Hello, I'm calling from a shop. Our terminal tripped its security. It may hold unsettled sales. Could you replace it and check them?

handled = Maybe handled: keep it as evidence
    .do =
        The manager locks it up as is, notes who and when, keeps CCTV and receipts. Police: as advised.
        No touching or switching. Confront nobody.
    .say = Please have the manager lock it up as it is: no touching or switching, confront nobody. Note who and when, keep CCTV, receipts and your phone on. No unclear sale again. Police: wait for advice.
    .why = An altered terminal may be stealing card data; stopping now spares the next customers. Confronting someone is risky, and it may not be them. Don't charge an unclear sale again.
    .open = Hello, I'm calling from a shop. Our terminal may have been handled by an outsider, or we can't rule it out. Please block it. What's next, and should we call the police?

supervisor = Have the supervisor unlock it
    .do =
        The supervisor unlocks it or sets a new operator password, as the manual says. Told to wait? Wait.
        No guessing, no passwords off the web, no reset.
    .say = Please ask your supervisor to unlock it or set a new operator password, following the manual. They key it in themselves; I don't need it. No guessing, nothing off the web, no reset.
    .why = More guesses lock it harder, sometimes the supervisor's login too. Ways to unlock it from the web can't be trusted, and a reset loses unsettled sales.
    .fixed = Unlocked, I can log in
    .still = It's still locked
    .unsure = No supervisor or manual here

official = { $desk ->
        [acquirer] Does the back office say why?
       *[other] Any notice in your official app?
    }
    .do =
        { $desk ->
            [acquirer] Look the shop up in the back office: suspended, moved, documents, risk.
           *[other] Open the app yourself and read the messages: suspended, moved, documents, risk.
        }
        Don't tap links in texts; ignore anyone who wants a fee to unlock it.
    .say = { $desk ->
        [acquirer] I'm looking up whether it's suspended, moved, short of documents or a risk case. Has anyone called or texted you for a fee?
       *[other] Could you open your provider's official app and look for a notice: suspended, moved, documents or risk?
    } Don't tap links in texts; ignore anyone who wants a fee to unlock it.
    .why = A lock without a reason is often set by your payment provider, and the app usually says why. Fraudsters offer paid unlocking too, so trust only the official app.
    .none = { $desk ->
        [acquirer] Nothing in the back office
       *[other] No notice in the app
    }
    .notice = Yes: suspended, moved or documents
    .message = A call or text wants a fee to unlock
    .unsure = { $desk ->
        [acquirer] I can't look it up now
       *[other] I can't get into the app
    }

unlocked = Unlocked: sign in before you sell
    .do =
        Sign in (or refresh the app). Factory password? The supervisor changes it.
        Was a sale cut off? Look it up; don't charge it again until it's clear.
    .say = Good, please sign in once. Was a sale cut off? Look it up; don't charge it again until it's clear. If the password is still the factory one, the supervisor changes it, known only to those who need it.
    .why = The sale before the lock may already be charged; charge it again without looking and the customer pays twice. Factory passwords are widely known, and could be used for voids and refunds.
    .proof = The operator can log in, and one sign-in works (no such item: the merchant app refreshes).

locked-out = Still locked: it has to be unlocked for you
    .do =
        { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: QR or cash, once.
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
        No more tries, no reset, no repair shop.
    .say = It has to be unlocked for you; keep your phone on. No more tries, no reset, no outside help. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: QR or cash, once.
               *[other] Don't charge this sale until it's confirmed unpaid.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Sale unclear? Don't charge it until it's confirmed unpaid.
    }
    .why = The provider unlocks it once they know it's you. A reset or a repair shop wipes keys and unsettled sales, and a small lock becomes a new terminal.
    .open = Hello, I'm calling from a shop. Our terminal locked after wrong operator passwords and we can't unlock it. It may hold unsettled sales. Could you unlock it?

remote = { $answer-official ->
        [none] It looks locked remotely: find out why
       *[other] Locked: find out by whom, and why
    }
    .do =
        { $fact-charged ->
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
        No reset, no borrowed terminal, no unlocking fee.
    .say = We need to know why, and what's needed; keep your phone on. No reset, no borrowed terminal, no unlocking fee. { $fact-charged ->
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
    .why = A move, out-of-date documents or long disuse can lock it, and only the provider can undo that. On a borrowed terminal the money goes to someone else, and both shops may be investigated.
    .open = Hello, I'm calling from a shop. Our terminal is locked or suspended and gives no reason. { $answer-official ->
        [none] We see no notice in the app.
        [unsure] We couldn't look in the app.
       *[other] {""}
    } Was it locked by you, and what do you need from us?

call = The lock: leave it, describe it
    .do =
        Photograph the screen. Until it's clear: no sales on it, no unclear sale charged again.
        Don't press, restart or reset.
    .say = Please leave it as it is: don't press, restart or reset. Photograph the screen and read me the words. Until it's clear, don't sell on it or charge an unclear sale again.
    .why = When the words are unclear, treating it as a tamper lock is safest. Left as it is, it loses nothing; pressed or restarted, it may.
    .open = Hello, I'm calling from a shop. It's about the lock on our terminal. I'll tell you what the screen shows, as far as I can, and what happened. Please tell us if it's a tamper lock, and what to do.
