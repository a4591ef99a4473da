entry =
    .unsure = 这我不敢说，也不敢摸。
    .none = 不烫也不湿，没鼓，也没味儿。
    .present = 你这么一说，还真是。
