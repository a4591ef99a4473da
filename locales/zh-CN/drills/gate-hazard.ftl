entry =
    .unsure = 这我不敢说，也不敢摸。
    .none = 看着挺好，摸着闻着都正常。
    .present = 有啊，看着就不对劲，我不敢碰。
