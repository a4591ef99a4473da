entry =
    .unsure = 这我不敢说，也不敢摸。
    .none = 不烫，也不湿，没什么味儿。
    .present = 你这么一说，还真是。
