entry =
    .unsure = 在哪儿看我都不知道。
    .none = 没有，网一断我就不收了。
    .some = 里头还存着呢，没发出去。
