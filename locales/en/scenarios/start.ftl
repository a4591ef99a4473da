call = Something's off with the machine and I couldn't tell you what.
card = They want to tap and nothing happens when they do.
machine = It suddenly wants me to sign in, and I'm not sure about the last sale.
moment = It started playing up right after a payment.
debited = The customer says they've been charged, and I'm not so sure.
online = It shows an error at start-up, and I never saw last night's final sale finish.
