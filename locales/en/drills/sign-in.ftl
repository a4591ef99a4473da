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

second =
    .zero = There's nothing at all on that one.
    .sales = It's got figures on it, quite a few.

now =
    .ok = Yes, it's let me in.
    .failed = Nope, it won't have me.

settle =
    .no = None hanging, they all said yes or no.
    .yes = There's one I never got an answer for.

settle-now =
    .automatic = I can't see that button, it does all that by itself.
    .offline = That little picture up top's no good, it won't get through.
    .waiting = There are some from when we were cut off that haven't gone up.
