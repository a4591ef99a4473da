last =
    .refused = It spells out why they won't have it.
    .plain = It says it didn't work, not a word about why.
    .pending = It never got to an ending, we were left hanging.
    .unsent = It never picked up what they were holding out.
    .soft = They're swamped at the other end, it says, have another go in a bit.
    .approved = It says it's gone through, all fine.
    .retain = It wants me to hang on to it and not give it back.
    .none = There wasn't any sale going on at all.

marks =
    .none = Only that word, and yes, it's the one we just did.
    .practice = There's a word on it that means it's just for learning on.
    .stored = It reads like it's only parked or held, not properly taken yet.
    .other = It's been cancelled, or else I'm looking at somebody else's.

others =
    .no = That was the only go, or if not, we got a straight refusal.
    .yes = There was another go, and I couldn't swear it didn't take the money.

record =
    .refused = It's on the list, marked as not gone through.
    .approved = Found it, it's down as paid.
    .reversed = It's there, but it says it's been undone.
    .hidden = I can't get a straight answer, there's nothing definite I can see.

notice =
    .no = She's been back for a second look, and there's no trace of it.
    .yes = It's there on her phone, the money's gone out.
