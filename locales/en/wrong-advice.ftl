flow = Wrong advice online
    .about = Tips from web pages, videos or neighbours: what they do, and what to do instead
    .ask = Is it about a tip from the web or a video?
    .keys = wrong advice, bad advice, web tip, internet tip, online tip, youtube, tiktok, video says, forum says, google says, ai says, saw online, read online, someone told me, myth, hack, home remedy, toothpaste, eraser, pencil rubber, factory reset, hard reset, open the terminal, open the case, swipe the stripe, same chip data, copy the chip data, 1 yuan, one yuan, one cent, penny through, someone else's terminal, neighbours terminal, nail polish remover, wd40, contact spray, tweezers, sandpaper, cleaner app, antivirus, jailbreak, flash firmware, is it safe to

cause-cleaning = A tip on cleaning
cause-force = A tip on pulling or shaking
cause-inside = A tip on opening or resetting
cause-software = A tip on apps, updates, firewalls
cause-card = A tip on stripe, typing, copies
cause-test = A tip on testing with money
cause-again = A tip to charge and see
cause-split = A tip on getting round a limit
cause-borrowed = A tip on borrowing
cause-other = Some other tip

entry = What does the tip say to do?
    .do =
        Pick what comes nearest. Do nothing of it yet.
        A sale is unclear? Leave it alone until it's looked up.
    .say = What does the tip say to do? Please do nothing of it yet, and if a sale is unclear, leave that alone until it has been looked up.
    .why = Most such pages were written to sell terminals. Some of their tips cost a terminal, some a customer's money.
    .clean = Clean inside, with liquid or a rub
    .force = Shake or tilt it, tweezers, a knife
    .inside = Undo the screws, or reset it
    .software = Cleaner app, update, firewall off
    .card = Use the stripe, or type the number
    .test = A tiny sale, to see if it works
    .again = Charge and see, or cut it off midway
    .split = Several small sums, to pass a limit
    .borrow = A neighbour's terminal, a private QR
    .unsure = None of these

clean = Keep the slot dry: is anything wrong now?
    .do =
        No alcohol, no cotton bud, no eraser, no toothpaste, no blown air in the slot or on its contacts.
        Has any been in there? Say so below.
    .say = Please put nothing wet and nothing that rubs into the slot: no alcohol, no cotton bud, no eraser, no toothpaste, no blown air. Has any of that been in there, or is something wrong now?
    .why = Liquid creeps in and shorts it, rubbing takes the gold off the contacts, and a foreign thing in the slot can trip the protection that erases the keys. Source: Ingenico, Trust Payments.
    .none = Nothing done, I only wondered
    .unread = Cards aren't read, that was why
    .tamper = It shows tamper or locked now
    .liquid = Liquid or paste has been in there
    .unsure = Not sure what went in

force = No shaking, no tools: is a card stuck?
    .do =
        Put it down flat. No tweezers, knife, second card or oil, no tilting and tapping.
        Leave it switched on.
    .say = Please put it down flat and leave it on. No tweezers, no knife, no second card, and no tilting or tapping. Is there still a card in it?
    .why = A tool breaks card and reader, and the protection takes it for a break-in. Tilting helps for a moment at best, and what rattles is broken. Source: MyTime, Youshua.
    .still-in = A card is still in there
    .out = It came out by force
    .none = No card stuck, I only wondered

inside = Not opened, not reset: what's the matter?
    .do =
        No screwdriver, no part taken out to dry, no reset, no clearing of data, no pin into a hole.
        Done already? Say so below.
    .say = Please leave the screws and the back alone, reset nothing and clear no data. Was one of these done already? And what was it meant to cure?
    .why = Under the lid a switch erases the keys; a reset takes keys, unsettled sales and stored payments. No shop can undo it. Source: Adyen, Square.
    .only-opening = Opening, nothing done yet
    .only-reset = Resetting, nothing done yet
    .unread = It was for cards that aren't read
    .slow = It was for a slow or frozen one
    .dead = It was for one that won't start
    .locked = It was for one that's locked
    .wet = It got wet
    .was-reset = It has been reset or cleared
    .opened = It has been opened, even a crack
    .unsure = Not sure what was done

software = Install nothing: what's the matter?
    .do =
        No cleaner or antivirus, no file from a link, a code or a stick. The firewall stays on.
        Done already? Say so below.
    .say = Please install nothing, neither a cleaner nor a file from a link, and leave the firewall on. Was it done already, and what was it to cure?
    .why = A strange app reads what people type, a cleaner deletes unsettled sales, and without a firewall the shop lies open. Source: Finix, Adyen.
    .only-app = A cleaner or antivirus, nothing done
    .only-link = A download page, nothing done
    .firewall = Switching the firewall off
    .own = The terminal itself offers an update
    .sent = Someone sent me the link
    .slow = It was for a slow terminal
    .offline = It was for no network
    .since-new = No network since a new firewall
    .installed = Something was opened or installed
    .unsure = Not sure what was done

card = Chip, no stripe, no typing: what happened?
    .do =
        Mainland China: a card with a chip goes by chip or tap. Elsewhere by stripe only if the terminal asks.
        Nobody types or notes a number or swipes twice.
    .say = In mainland China a card with a chip goes by chip or tap; elsewhere by stripe only if the terminal itself asks. And nobody types or notes a card number. What has happened so far?
    .why = A chip is hard to copy; stripe and number are easy, and whoever goes by them pays for the fraud. Each pull of the stripe may be a sale of its own. Source: National Payment Processing; mainland rule of 2017.
    .only-stripe = Using the stripe, nothing done yet
    .only-typing = Typing the number, nothing done yet
    .copy = Copying or rewriting the card
    .unread = The card isn't read, that was why
    .asked = The customer insists on it
    .caller = A caller asks for it
    .both = Done twice, both may have gone
    .typed = A number was typed in
    .unsure = A colleague may have typed it

test = No test with money: what's the question?
    .do =
        Whether it works shows at the sign-in, and whether a sale is in shows in the merchant app. Both are free.
        No sale with a card of your own.
    .say = Whether it works shows when it signs in, and whether a sale is in shows in the merchant app. Please make no sale with a card of your own. What do you want to find out?
    .why = Tiny or round sums on the shop's own cards look like faked sales, in mainland China above all, and can get payouts held. Some providers charge a fee too. Of makers only CCV has such a test.
    .none = Nothing done, I only wondered
    .works = Does the terminal work?
    .missing = I did it, the money isn't in
    .back = I did it and want it back
    .caller = Someone on the phone asks for it
    .unsure = Can't say

again = Look, don't charge: what has happened?
    .do =
        Not a second time, not by another card, QR or terminal, no cutting it off while it says processing.
        The merchant app tells.
    .say = Please don't charge it a second time to see, by no other way either, and don't cut it off while it says processing. The merchant app tells. What has happened so far?
    .why = Each try is a sale of its own: if the first one went through, the customer pays double. Cut off midway, nobody knows, and its reversal may be stuck. Source: cashiers' training notes.
    .unclear = A sale is unclear, not tried twice
    .twice = It was charged a second time
    .cut-off = It was cut off in the middle
    .frozen = It's frozen right now
    .none = Nothing, I only wondered
    .unsure = Not sure what was done

split = One purchase, one sale: what is it?
    .do =
        No sale in parts, no odd cents, no card after card.
        A limit can be raised by whoever set it.
    .say = Please make one sale of one purchase: no parts, no odd cents, no card after card. Whose limit is it: the shop's, or the customer's bank's?
    .why = Parts just below a limit are what watch programs look for. The payout is held, and each part can be disputed by itself. The tip stands only on sellers' pages.
    .none = Nothing, I only wondered
    .shop = The terminal's or the shop's
    .bank = The bank declines the card
    .held = Done before, now money is held
    .unsure = Can't tell

borrow = Only your own: what has happened?
    .do =
        No terminal or code of a neighbour, a friend or a stranger, and yours isn't lent.
        In mainland China no private code for a shop.
    .say = Please take money only by your own shop's terminal and code, and don't lend yours. In mainland China no private code for business. What has happened so far?
    .why = The money goes to whoever is registered for it, with the problems and the tax. A private code has no refunds and no receipts. Source: mainland anti-fraud law, article 31; Yinfa 2021 no. 259.
    .none = Nothing, I only wondered
    .broken = Our own terminal doesn't work
    .elsewhere = Paid to another shop's account
    .private = Paid to a private code, to be undone
    .lend = Someone wants to use ours
    .unsure = Can't say

dry = Dry outside, and nothing in the slot
    .do =
        Outside: off, unplugged, a dry cloth. The customer's chip: a dry cloth.
        In the slot only the cleaning card that its manual names, or nothing.
    .say = Wipe the outside with a dry cloth while it's off and unplugged, and a customer's chip with a dry one. In the slot only the cleaning card that the manual names, or nothing.
    .why = Makers disagree about liquids outside, and agree about the slot: none. A dry wipe of the chip cures most cards that aren't read. Keep it from damp, heat and magnets, too.
    .proof = Nothing wet or rough has been in the slot.

hands-off = One gentle pull by its owner, no more
    .do =
        If a card ever sticks: the owner pulls once, straight and gently. Then hands off, switched on, { $desk ->
            [acquirer] in sight, and ring us.
           *[other] in sight, and ring your provider.
        }
    .say = If a card ever sticks, its owner pulls once, straight and gently. After that hands off, leave it on and in sight, and ask for someone to take it out.
    .why = Tools have broken more readers than cards have. Whoever comes to get it out has the right ones.
    .proof = No card is stuck, and no tool was used.

closed = It stays closed; repairs mean a swap
    .do =
        Note what it does and what the screen says, and use QR or another terminal of your shop meanwhile.
        { $desk ->
            [acquirer] We swap it;
           *[other] The provider swaps it;
        } don't buy one.
    .say = It stays closed. Note what it does and says, and use QR or another terminal of your own meanwhile. { $desk ->
        [acquirer] We swap it;
       *[other] The provider swaps it;
    } one bought elsewhere won't sign in.
    .why = Keys and registration come from the provider, so that neither a repair shop nor a new terminal from a website helps.
    .proof = It has not been opened.

no-reset = { $desk ->
        [acquirer] No reset, unless we ask for it
       *[other] No reset, unless the provider asks for it
    }
    .do =
        { $desk ->
            [acquirer] Only while they have us on the line, at the number on the label, and we say so.
           *[other] Only while your provider is on the line, at the number on the label, and says so.
        } First settle, and send what's stored.
        Keep the receipts.
    .say = { $desk ->
        [acquirer] A reset only while you have us on the line, at the number on the label, and we say so.
       *[other] A reset only while your provider is on the line and says so, at the number on the label.
    } Before it settle, and send what's stored. And keep the receipts.
    .why = The provider can load keys and settings afterwards; a web page can't.
    .proof = It has not been reset, and it signs in.

no-app = Nothing gets installed by hand
    .do =
        Slow or full? Look under "Slow or frozen terminal". { $desk ->
            [acquirer] What's needed on it we send.
           *[other] What's needed on it the provider sends.
        }
        Watch the takings in the official app, on a phone.
    .say = Nothing gets installed by hand. If it's slow or full, we look at that by itself. To watch the takings, { $desk ->
        [acquirer] there's our own app
       *[other] there's the provider's own app
    } for the phone.
    .why = What a cleaner removes you can't get back, and what a stranger's app reads you don't see.
    .proof = No app was installed by hand.

no-link = Close the page: updates come by themselves
    .do =
        Close the page, download nothing. An update shows on the terminal, in its menu or at the sign-in.
        Settle before it, on the charger.
    .say = Please close the page and download nothing. A true update shows on the terminal itself. Settle before it, and have it on the charger.
    .why = No backup by hand is needed either: settled sales are with the provider.
    .proof = Nothing was downloaded or opened.

firewall-on = It stays on; ask for the list to allow
    .do =
        Whoever looks after the network allows { $desk ->
            [acquirer] the names on our list,
           *[other] the names on the provider's list,
        } and nothing more.
        Guests get a Wi-Fi of their own.
    .say = It stays on. Whoever looks after your network allows { $desk ->
        [acquirer] the names on our list,
       *[other] the names on the provider's list,
    } and nothing more. Guests get a Wi-Fi of their own.
    .why = One opened name helps; an open network helps others in.
    .proof = The firewall is on.

chip-first = Chip or tap, not the stripe
    .do =
        From now on: chip all the way in, or tap.
        A sale that was tried already: nothing more until it's looked up.
    .say = From now on the chip all the way in, or a tap. If a sale was tried already, nothing more with it, please, until it has been looked up.
    .why = Insert or swipe depends on whether it has a chip, not on debit or credit. In mainland China the stripe of a chip card has been closed since 2017.
    .proof = No sale is unclear, and the chip will be used.

no-typing = No number by hand: another way to pay
    .do =
        A card isn't read? "Card can't be read" leads on here, and asks about the money first.
        Notes with a card number: shred them.
    .say = If a card isn't read, we go through that by itself, and look at the money first. Notes with card numbers are shredded, please.
    .why = A number that nobody has can't be stolen, nor be charged by mistake.
    .proof = No sale is unclear, and no number was typed.

reissue = A new card comes from its bank alone
    .do =
        The holder asks their own bank for a new one. Nobody copies, writes or "repairs" card data.
        An offer to? Decline, and { $desk ->
            [acquirer] tell us.
           *[other] tell your provider.
        }
    .say = The holder asks their own bank for a new card. Nobody copies or repairs card data, and if someone offers to, decline and { $desk ->
        [acquirer] tell us.
       *[other] tell your provider.
    }
    .why = A new card has other data than the old one, on purpose. The same data on two cards is a forgery.
    .proof = The holder knows to ask their own bank.

no-test = Sign in and look, no money needed
    .do =
        Works? Sign in once. Reads? The next customer shows. Sale in? The merchant app.
        A trial sale { $desk ->
            [acquirer] only if we ask for it.
           *[other] only if your provider asks, at the number on the label.
        }
    .say = To see whether it works, sign in once; the next customer shows whether it reads, and the merchant app whether a sale is in. A trial { $desk ->
        [acquirer] only if we ask for it.
       *[other] only if your provider asks, at the number on the label.
    }
    .why = The sign-in goes the same way as a sale, and costs nothing.
    .proof = It signs in, and no trial sale was made.

look-first = Look it up first, then decide
    .do =
        The app first, then the customer's phone, then a call. Serve the next ones meanwhile.
        Stop nothing that says processing.
    .say = The app first, then the customer's phone, then a call. Serve the next ones meanwhile, and stop nothing that says processing.
    .why = Looking costs a minute. A double charge costs days, and a customer.
    .proof = No sale is unclear.

one-sale = One sale; the limit gets raised or kept
    .do =
        Shop's limit: { $desk ->
            [acquirer] ask us,
           *[other] ask your provider,
        } with an invoice. Bank's: the holder asks the bank.
        A transfer will do, once it's sure nothing was charged.
    .say = The shop's limit { $desk ->
        [acquirer] can be raised by us, with an invoice at hand;
       *[other] is a matter for your provider, with an invoice at hand;
    } the bank's is for the holder to ask. A transfer or another agreed way will do, once it's certain nothing was charged.
    .why = Providers mostly raise it for shops that ask. For those that go round it they lower it.
    .proof = Nothing was split.

own = Your own terminal, your own code
    .do =
        It's down? The next ones pay by your shop's own code, another terminal of yours, or cash.
        A spare is registered in your name before it's needed.
    .say = When it's down, the next ones pay by your shop's own code, another terminal of yours, or cash. A spare gets registered in your name before it's needed.
    .why = Then the money, the receipts and the refunds are yours, and nobody asks whose terminal it was.
    .proof = Only terminals and codes of this shop are used.

was-reset = It was reset: touch nothing more
    .do =
        Leave it on and don't set it up. Keep every receipt since the last settlement.
        QR or cash; an unclear sale isn't taken anew.
    .say = Please leave it on and don't set it up. Keep every receipt since the last settlement, and go on with QR or cash. Nothing unclear is taken anew.
    .why = Sales not settled were perhaps in there only. With the receipts the provider can look for them, and load the keys anew.
    .open = Hello, I'm calling from a shop. Our terminal was reset or its data cleared. Can you see which sales haven't been settled, and load it anew?

foreign-app = { $desk ->
        [acquirer] Take it out of use now
       *[other] Take it out of use, tell your provider
    }
    .do =
        Take no card with it. Off the network: flight mode, or the cable out. Delete nothing.
        Link opened on a phone? No passwords on that one.
    .say = Please take no card with it and get it off the network: flight mode, or the cable out. Delete nothing. And if a link was opened on a phone, enter no passwords on that one.
    .why = Until somebody has looked at it, nobody knows what it reads. What's deleted can't be looked at.
    .open = Hello, I'm calling from a shop. Something that doesn't come from you may have been opened or installed for our terminal. Please stop it and tell us what to do.

typed = A number was typed: have it looked at
    .do =
        Leave the sale as it is; don't repeat or refund it. No goods on it until they've looked.
        Shred the note of the number.
    .say = Please leave that sale as it is: don't repeat or refund it, and hand over no goods on it until it has been looked at. Notes of the number are shredded.
    .why = The provider sees whether it went through and whether your contract covers it.
    .open = Hello, I'm calling from a shop. A card number was typed in by hand at our counter. Did the sale go through, and what should we do with it?

call = Another tip: ask before you do it
    .do =
        Say what it advises and where it's from. Until you know: nothing opened, wiped, installed or charged on trial.
    .say = Please say what it advises and where it's from. Until you know, nothing is opened, wiped, installed or charged on trial.
    .why = Three questions tell most of it: does it touch the inside, the memory, or a customer's money?
    .open = Hello, I'm calling from a shop. It's about a tip for our terminal. Can I read it to you, and tell you if we've done any of it? Is it any good, and what should we do?
