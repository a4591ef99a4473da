last-try = The customer got the PIN wrong and it's asking for it once more.
exceeded = It says too many wrong PINs, and the customer isn't happy.
timeout = They took a while over the PIN and the screen went back by itself.
cable-ok = The keypad doesn't react. It's the separate sort on a wire.
restart-ok = The keys on the machine don't do anything, so nobody can enter a PIN.
pad = A couple of the keys go down and stay down.
call = The keypad keeps failing and I'm rushed off my feet. I just want it fixed.
no-pin = The terminal wants a PIN, but the customer's card is one you sign for.
