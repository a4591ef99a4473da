ready = I've just switched on and it wants me to sign in. How do I do that?
signed-in = Half way through a payment it says not signed in, and I'd scanned already.
unsettled = Settlement keeps failing and I can't close up like this.
no-update = There's an update and it got stuck half way.
binding = It's a new terminal, and it says it isn't bound when I activate it.
call = It says it's activated, but I still can't take any money.
download = It says it must download something. I haven't touched it.
