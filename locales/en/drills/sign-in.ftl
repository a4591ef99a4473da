entry =
    .now = It wants me to log on before it'll do anything.
    .settle = It's all about closing off the day.
    .update = It wants a newer version of something put on.
    .download = It can't match this card to anything it's got in it.
    .activate = It says this machine isn't set up with them.
    .twice = It isn't after anything. I've closed the day two times over.
    .no-result = There's one payment left hanging in the air.
    .stored = There's a pile of takings in there that haven't gone up the line yet.
    .attacked = It thinks somebody's tried to break into it.
    .unsure = It doesn't sound like any of those to me.

second =
    .zero = There's nothing at all on that one.
    .sales = It's got figures on it, quite a few.
    .unsure = I haven't got that piece of paper, so I can't tell you.

now =
    .ok = Yes, it's let me in.
    .failed = Nope, it won't have me.
    .busy = I've got my hands full here, it'll have to be later.
    .unsure = I've looked all over, it doesn't have such a thing.

settle =
    .paid = One never got an answer, and the man gave me cash for it.
    .no = None hanging, they all said yes or no.
    .yes = There's one I never got an answer for.
    .unsure = I wasn't here for the last one, so I couldn't say.

settle-now =
    .automatic = I can't see that button, it does all that by itself.
    .offline = That little picture up top's no good, it won't get through.
    .waiting = There are some from when we were cut off that haven't gone up.
    .unsure = It needs a login I haven't got.
    .still = It ran a while and then it said no.
    .fixed = It went through, and I've kept the paper.

download =
    .unsure = We're far too busy, that'll have to wait.
    .fixed = It's fetched what it wanted.
    .still = It got me nowhere, either it isn't there or it won't.

update =
    .unsure = Not on my own, I'd rather leave that for later.
    .fixed = The new one's on, and it's back up.
    .still = It got me nowhere, there's no new one on it now.

activate =
    .unsure = I can't compare them, the boss has them on his phone.
    .fixed = They match, and it says it's on.
    .still = It won't have it, something doesn't match up.

sign-again =
    .unsure = I don't see anything to press for that.
    .fixed = Yes, it's let me in.
    .still = No, it wouldn't have me.

relogin =
    .fixed = I'm in, and the list comes up fresh.
    .still = Out I got, and back in I don't.
