tampered = There's an extra bit round the card slot, and the seal's broken.
new-cover = I was about to start the update, and I could swear the keypad felt different this morning. Or is that me?
dim-bar = No network, so I was going to restart it. It's so dim in this bar I can hardly see the thing.
torn-sticker = Stuck on its logo, and somebody's picked at the sticker. Just tell me how to get it going!
