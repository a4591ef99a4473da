entry =
    .none = 看着挺正常，没啥怪味。
    .present = 有啊，看着就不对劲，我不敢碰。
