flow = Old terminal, wrong date
    .about = Wrong date on receipts, Wi-Fi it can't use, 2G or 3G switched off, a notice that the model ends
    .ask = Is the terminal old, or its date wrong?
    .keys = old terminal, wrong date on receipt, terminal date wrong, 3g, 2g, 3g switch-off, no longer supported, end of life, discontinued, certificate expired, guest wifi, login page, captive portal, 5 ghz, wpa3, firewall, vpn, phone line terminal, dial tone, software too old

cause-wifi = Wi-Fi it can't use
cause-rules = Firewall, filter or other network rules
cause-clock = The clock is wrong
cause-line = The phone line
cause-retired = Its age, or not found yet

entry = What is out of date?
    .do = Look at the date on the last receipt, the icon at the top, and any notice you got. Change no settings yet.
    .say = Is it the date or time, the Wi-Fi, the mobile network, or a notice about the model? Please change no settings yet.
    .why = Older terminals fail in a few typical ways, and most of them aren't cured at the counter.
    .clock = Date or time is wrong
    .wifi = It won't use our Wi-Fi
    .only-this = All else is online, only it isn't
    .generation = Only 2G or 3G, or "No service"
    .notice = A notice says the model ends
    .phone-line = It's on a phone line

clock = Let it set its own clock
    .do =
        Leave it online for four minutes, then sign in or refresh the app. Look at date and time.
        Don't guess the time.
    .say = Please leave it online for four minutes, then sign in, or refresh the payment app. Are date and time right now? Please don't guess at them.
    .why = Terminals get their time from the provider. A wrong date makes sales land on the wrong day and connections fail.
    .fixed = The time is right
    .still = Still wrong
    .unsure = It isn't online
    .probe-good = This computer's clock is right. Compare the terminal with it.
    .probe-bad = This computer's clock is off. Compare the terminal with a phone.
    .probe-cannot-tell = This computer couldn't get the exact time. Compare the terminal with a phone.

wifi = What changed with the Wi-Fi?
    .do = Think of a new router, name or password. Does a page open first where one has to log in or agree? (Newest kind: 5 GHz or WPA3.)
    .say = Is there a new router, a new name or password? Or does a page open first, where you have to log in or agree to something?
    .why = A terminal can't click through a login page, and older ones don't see the newest kinds of Wi-Fi.
    .changed = New router, name or password
    .page = Guest network, or a login page
    .new-only = Only "5G" Wi-Fi, or the newest kind
    .nothing = Nothing of that

own = Use the shop's own Wi-Fi, no login page
    .do =
        Join the shop's own network, with a password and no page to agree to.
    .say = Please join the shop's own network, with a password and no page to agree to.
    .why = Guest networks cut devices off again and again, and a terminal can't agree to their page.
    .fixed = It's online
    .still = No such network, or still offline

line = Is the phone line all right?
    .do = On a phone there: a dial tone? Both plugs in, no splitter between. Needs a number to get out, say 9? As before? Then let it dial once: sign in.
    .say = With a phone on that socket, is there a dial tone? Push both plugs in, with no splitter between. If you dial a number to get out, is it still the same? Then let it sign in once.
    .why = A splitter, a phone off the hook or a changed prefix stops it as surely as a dead line. Phone lines are being closed in many places, too.
    .fixed = It dials through again
    .still = No tone, line closing, or no luck
    .unsure = Can't try it now

notice = Where does the notice come from?
    .do = { $desk ->
        [acquirer] Look up whether we sent such a notice.
       *[other] Look whether it's in the official app, on the terminal or in the provider's letter.
    } Click no link, pay no fee.
    .say = Is it in the official app, on the terminal, { $desk ->
        [acquirer] or a letter from us?
       *[other] or a letter from the provider?
    } Please click no link in it and pay nothing.
    .why = "Your terminal becomes illegal, swap it here" is a common trick. A real end has a date that the provider confirms.
    .official = Official app, terminal or letter
    .caller = Call, text, visitor or link
    .unsure = Can't tell: treat it as a trick

right-time = The clock is right
    .do = Sign in once and carry on. Wrong again tomorrow? Then it's due for a swap.
    .say = Good, sign in once and carry on. If the time is wrong again tomorrow, say so: then it's due for a swap.
    .why = A clock that won't keep time usually means an old battery inside, which nobody changes in a shop.
    .proof = Signing in works, and date and time are right.

line-ok = The phone line gets through
    .do = Leave it plugged in alone. Was a sale cut off? Look it up; don't charge it again until it's clear. Ask when the line is to be closed.
    .say = Good. Please leave it alone on that socket. Was a sale cut off? Then look it up; don't charge it again until it's clear. And do ask when phone lines are closed where you are.
    .why = Where the line will be closed, a terminal on mobile or Wi-Fi has to be there before that.
    .proof = It has signed in, or printed a report that needs the line.

joined = It's on the shop's own Wi-Fi
    .do = Sign in once. Keep customers off this network. Was a sale cut off? Look it up; don't charge it again until it's clear.
    .say = Good, please sign in once. Keep customers off this network. Was a sale cut off? Then look it up; don't charge it again until it's clear.
    .why = A network of its own keeps the terminal fast, and strangers away from it.
    .proof = Sign in once and it succeeds; with no such item, the merchant app refreshes.

swap = Ask if it needs replacing
    .do = 
        Not working? QR or another terminal. Settle first, if it can. Collected? { $desk ->
            [acquirer] Look up: did we send them?
           *[other] Ring the label's number: sent?
        } Badge, receipt.
        Buy none online.
    .say = It may need replacing. Not working: QR or another terminal. Settle first, if it can. Someone comes for it: { $desk ->
        [acquirer] I'll look up if we sent them;
       *[other] ring the label's number, were they sent?
    } Badge, receipt. Buy none online.
    .why = Network, clock and model can't be renewed at the counter. A terminal bought elsewhere isn't registered to you and pays you nothing.
    .open = Hello, I'm calling from a shop. It's about our terminal's clock, its network or its model. I'll read you what it shows and what we've tried. Does it need a swap?

rules = Whoever runs the network has to help
    .do =
        Ask them for a 2.4 GHz, WPA2 network with its own name, or to let { $desk ->
            [acquirer] our addresses
           *[other] the provider's addresses
        } through.
        Set no fixed IP yourself.
    .say = Whoever runs your network has to help: a 2.4 GHz network with WPA2 and its own name, or letting { $desk ->
        [acquirer] our addresses
       *[other] the provider's addresses
    } through. Don't set a fixed IP yourself.
    .why = A new firewall, filter or VPN often stops just the terminal. The provider has a list of names to allow; guessing at numbers makes it worse.
    .open = Hello, our card terminal can't get online here. Can you give it its own 2.4 GHz, WPA2 network, or let its addresses through by name?
