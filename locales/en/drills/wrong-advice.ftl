entry =
    .clean = You dab something wet down the slot, it says, or scrub at it.
    .force = You're meant to knock it about on its side, or fish around with something thin.
    .inside = Take the back off, they say, or put it back to how it left the factory.
    .software = It's something to download onto it, or turning off the protection on our internet.
    .card = They say never mind the chip, run it down the side or key the digits in.
    .test = Put a few pence through, it says, and you'll know if the machine's all right.
    .again = Just run it one more time and find out, it says, or pull the plug halfway.
    .split = You break the bill up into little bits so nothing stops you.
    .borrow = It says go and use the one next door, or have the money sent to my own phone.

clean =
    .none = I've not touched it, I was just curious if it's any good.
    .unread = I went looking because it just doesn't pick the cards up.
    .tamper = There's a warning up saying somebody's meddled with it, and it's shut me out.
    .liquid = Well, to be honest, I've already got something wet down the slot.

force =
    .still-in = Yeah, it's jammed right down the slot and won't budge.
    .out = We got it in the end, I had to yank it pretty hard.
    .none = Nothing's jammed, I just saw it and got curious.

inside =
    .only-opening = It said take the back off, but I've not picked up a screwdriver.
    .only-reset = It wanted me to put it back to factory, and I haven't.
    .unread = I wanted a cure because it won't pick up people's cards.
    .slow = It crawls and then it hangs, so I went looking.
    .dead = The screen stays black whatever I press, so I looked it up.
    .locked = I looked it up because it's shut us out, nobody's allowed in.
    .wet = Something got spilt over it, that's the trouble.
    .was-reset = I'm afraid I've already put it back to how it came out of the box.
    .opened = Well, the back's been off already.

software =
    .only-app = It's a thing that sweeps out junk or viruses. I've not put it on.
    .only-link = The page tells you a website to get the file from. I've not gone there.
    .firewall = It says to turn off the protection on our internet box.
    .own = It popped up on the machine by itself, there's a newer version, it says.
    .sent = Somebody messaged me an address and told me to press on it.
    .slow = Every screen takes ages, so I went looking for a cure.
    .offline = I went looking because it can't get on the internet.
    .since-new = They put new protection on our internet and it's been cut off ever since.
    .installed = Too late, I've already put it on the machine.

card =
    .only-stripe = It says run it down the side instead. I haven't.
    .only-typing = You key the digits in by hand, it says, but I've not gone that far.
    .copy = It shows you how to make a second one just like it.
    .unread = The machine won't pick this one up, so I went looking.
    .asked = This person here wants it like that and won't hear of anything else.
    .caller = There's a man on the phone telling me to do it like that.
    .both = I did it one way, then the other, and I think the money went each time.
    .typed = I've already keyed the digits in, and it went through.

test =
    .none = I've not run anything, I just saw it and got curious.
    .works = I just need to see if the machine's all right.
    .missing = I put a bit through, and it hasn't turned up in our account.
    .back = I've put one through already, now how do I undo it?
    .caller = Somebody's rung up and wants me to put one through.

again =
    .unclear = I can't tell if it went through, and I haven't touched it since.
    .twice = I've gone and run it again already.
    .cut-off = Somebody pulled the plug while it was going through.
    .frozen = It's hanging this minute, whatever I press.
    .none = No sale's gone wrong here, I was just curious.

split =
    .none = Nobody's stopped us, I just read it and got curious.
    .shop = Our own machine won't let me ring up that much.
    .bank = It's this person's card, the people who gave it out say no.
    .held = We've been doing that, and now they won't pay us out.

borrow =
    .none = We've not done it, I was just curious if you can.
    .broken = Ours is out of action, so I thought of asking next door.
    .elsewhere = The customer paid, but it's landed with the people next door.
    .private = They sent it to my own phone, and now they'd like it returned.
    .lend = The chap next door's asking if they can take payments on this one.
