entry =
    .frozen = I press and press and nothing happens, it's just stuck.
    .slow = It gets there, but I could make a cup of tea meanwhile.
    .updating = There's a bar creeping along, it's getting a new version.
    .full = It says there's no room left in it.
    .keys = The screen's alive, but press a number and it might as well be painted on.
    .clock = It doesn't know what time it is any more.
    .hot = I daren't touch it, it's not safe.

pages =
    .weak = Yes, it's bad all round.
    .fine = The bars are all there, and other things open straight away.

full =
    .batch = It's the sales, it says there's too many of them in there.
    .storage = It's the machine itself, no space left, like on a phone.

restart =
    .waiting = We sold a fair bit while the line was out, and that lot is still sitting in there.
    .fixed = It's back, and it's as quick as it used to be.
    .still = It's back, and no better for it.

wait =
    .fixed = Oh, it's come back to life.
    .still = I've kept my hands off, and it hasn't stirred.

update =
    .fixed = It's finished, and I can use it.
    .still = It hasn't finished, and I don't think it will.
