entry =
    .frozen = I press and press and nothing happens, it's just stuck.
    .slow = It gets there, but I could make a cup of tea meanwhile.
    .updating = There's a bar creeping along, it's getting a new version.
    .full = It says there's no room left in it.
    .hot = I can hardly keep my hand on it, it's burning.

pages =
    .weak = There's hardly a bar, and everything I open drags.
    .fine = The bars are all there, and other things open straight away.

full =
    .batch = It's the sales, it says there's too many of them in there.
    .storage = It's the machine itself, no space left, like on a phone.
