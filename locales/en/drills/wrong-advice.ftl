entry =
    .clean = It's some way of cleaning down in the slot.
    .force = It's about getting a stuck card out the rough way.
    .inside = It's drastic stuff, messing about with the machine's insides.
    .software = It's computer stuff, what to put on and what to switch off.
    .card = They say there's other ways of taking the card, never mind the chip.
    .test = Put some tiny sum through, it says, and you'll know it's all right.
    .again = It's what to do when you're not sure a sale's gone through.
    .split = You break the bill up into little bits so nothing stops you.
    .borrow = It's about taking money on something that isn't the shop's.
    .unsure = No, it was something else again.

clean =
    .none = I've not touched it, I was just curious if it's any good.
    .unread = I only looked because it just doesn't pick the cards up.
    .tamper = Now it's shut me out, some security thing.
    .liquid = Well, to be honest, I've already got something wet down the slot.
    .unsure = Something was put down there, I couldn't tell you what.

force =
    .still-in = Yeah, it's jammed right down the slot and won't budge.
    .out = We got it in the end, I had to yank it pretty hard.
    .none = Nothing's jammed, I just saw it and got curious.

inside =
    .only-opening = It said take the back off, but I've not picked up a screwdriver.
    .only-reset = It says put it back to factory settings, and I haven't.
    .unread = I wanted a cure because it won't pick up people's cards.
    .slow = It's hardly moving, so I went looking.
    .dead = I can't get it going at all, so I looked it up.
    .locked = I looked it up because it's shut us out.
    .wet = It's had a soaking, that's the trouble.
    .was-reset = I'm afraid I've already put it back to how it came out of the box.
    .opened = Well, the back's been off already.
    .unsure = Somebody's been at it, I couldn't say how far they went.

software =
    .only-app = It's some app that's meant to sort it out. I've not put it on.
    .only-link = The page tells you a website to get the file from. I've not gone there.
    .firewall = It says to turn off the protection on our internet box.
    .own = It popped up on the machine by itself, there's a newer version.
    .sent = Somebody sent me an address and told me to press on it.
    .slow = Every screen takes ages, so I went looking for a cure.
    .offline = I went looking because it can't get on the internet.
    .since-new = They put new protection on our internet and it's been cut off ever since.
    .installed = Too late, I've pressed it already and off it went.
    .unsure = Somebody put something on it, I couldn't say what.

card =
    .only-stripe = It says run it down the side instead. I haven't.
    .only-typing = You key the digits in by hand, it says, but I've not gone that far.
    .copy = It shows you how to make a second one just like it.
    .unread = The machine won't pick this one up, so I went looking.
    .asked = They want it like that and won't hear of anything else.
    .caller = There's somebody on the phone telling me to do it like that.
    .both = I did it once, then again, and it might have gone through each time.
    .typed = I've already keyed the digits in, I'm afraid.
    .unsure = It wasn't me, but somebody else might have keyed one in.

test =
    .none = I've not run anything, I just saw it and got curious.
    .works = I just need to see if the machine's all right.
    .missing = I put a bit through, and it hasn't turned up in our account.
    .back = I've put one through already, now how do I undo it?
    .caller = Somebody's rung up and wants me to put one through.
    .unsure = I didn't quite get what it was on about.

again =
    .unclear = I can't tell if it went through, and I haven't touched it since.
    .twice = I've gone and run it again already.
    .cut-off = It went off while a sale was going through.
    .frozen = It's hanging this minute, whatever I press.
    .none = No sale's gone wrong here, I was just curious.
    .unsure = Somebody fiddled with it, I don't know how often.

split =
    .none = Nobody's stopped us, I just read it and got curious.
    .shop = It's us, we're not allowed to take that much.
    .bank = It's their card, the people behind it say no.
    .held = We've been doing that, and now they won't pay us out.
    .unsure = I don't know whose rule that is.

borrow =
    .none = We've not done it, I was just curious if you can.
    .broken = Ours is out of action, that's why I was wondering.
    .elsewhere = They paid all right, but it's landed with some other shop.
    .private = It went to one of us personally, and now they'd like it back.
    .lend = Somebody's asking if they can take payments on this one.
    .unsure = I didn't follow it well enough to tell you.
