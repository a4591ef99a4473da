entry =
    .unsure = Couldn't tell you, I'm only minding the till.
    .cn = Up in Shenzhen, we are.
    .hk = Mong Kok, just off the market.
    .sg = One of the malls on Orchard Road.
    .uk = Leeds, in the old arcade.
    .eu = We're in Rotterdam.
    .us = Portland, Oregon.
    .au-nz = Wellington, near the harbour.
    .elsewhere = None of the big ones you'd have there.

elsewhere =
    .unsure = I really don't know which to say.
    .in = Pune, it's a bakery.
    .ca = We're in Halifax.
    .other = Down in Nairobi.
